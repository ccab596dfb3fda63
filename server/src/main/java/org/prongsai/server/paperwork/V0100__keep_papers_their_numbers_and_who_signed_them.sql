-- A paper keeps apart what people wrote and what the data say: the data are read anew until the paper goes up, then a
-- snapshot stands in their place. Who endorsed or signed, and the files that were signed, can never be changed; numbers
-- of a register are never removed, so that every gap has a row that explains it.
create schema paperwork;

create table paperwork.paper (
  agency bigint not null references agency.agency (id),
  id bigint generated always as identity,
  fiscal_year int not null,
  kind text not null,
  period text check (period in ('SIX_MONTHS', 'YEAR')),
  layout text not null,
  numerals text not null check (numerals in ('THAI', 'ARABIC')),
  cover boolean not null,
  subject text not null,
  state text not null,
  version int not null default 0,
  round int not null default 0,
  place int not null default 0,
  returned_row int,
  resume_at int,
  route text[],
  register bigint,
  number text,
  dated date,
  code text not null unique,
  about text,
  supersedes bigint,
  writer bigint not null,
  writer_name text not null,
  writer_position text not null,
  written_at timestamptz not null,
  sent_at timestamptz,
  signed_at timestamptz,
  primary key (agency, id)
);
create index paper_of_a_year on paperwork.paper (agency, fiscal_year, id desc);
create index paper_on_its_way on paperwork.paper (agency) where state = 'ROUTED';
create index paper_about on paperwork.paper (agency, about) where about is not null;
comment on column paperwork.paper.place is 'The station of this round where the paper lies, from 1; 0 when it lies with its writer.';
comment on column paperwork.paper.returned_row is 'The row, from 0, that alone was returned; null when the whole paper was.';

create table paperwork.part (
  agency bigint not null,
  paper bigint not null,
  part text not null,
  text text not null,
  replaced text not null,
  primary key (agency, paper, part),
  foreign key (agency, paper) references paperwork.paper (agency, id)
);
comment on column paperwork.part.replaced is 'What the data said when the person wrote otherwise: shown when they say something else by now.';

create table paperwork.snapshot (
  agency bigint not null,
  paper bigint not null,
  year text not null,
  suggested text not null,
  primary key (agency, paper),
  foreign key (agency, paper) references paperwork.paper (agency, id)
);

comment on column paperwork.snapshot.suggested is 'What the knowledge of the criteria year advised at that time: the findings of a year in the same form.';

create table paperwork.station (
  agency bigint not null,
  paper bigint not null,
  round int not null,
  place int not null,
  role text,
  account bigint,
  title text not null,
  primary key (agency, paper, round, place),
  foreign key (agency, paper) references paperwork.paper (agency, id),
  check ((role is null) <> (account is null))
);
create index station_of_a_role on paperwork.station (agency, role, place);
create index station_of_a_person on paperwork.station (agency, account, place) where account is not null;

create table paperwork.agency_route (
  agency bigint not null primary key references agency.agency (id),
  route text[] not null
);

create table paperwork.decision (
  agency bigint not null,
  paper bigint not null,
  no int not null,
  round int not null,
  place int not null,
  deed text not null,
  account bigint not null,
  name text not null,
  position text not null,
  acting_for bigint,
  acting_position text,
  opinion text,
  reason text,
  row_label text,
  at timestamptz not null,
  strength text not null,
  content char(64) not null,
  primary key (agency, paper, no),
  foreign key (agency, paper) references paperwork.paper (agency, id)
);
comment on column paperwork.decision.content is 'SHA-256 of the paper as it was written, without signatures, when this was decided.';
comment on column paperwork.decision.strength is 'By what the person had signed in.';

create table paperwork.frozen (
  agency bigint not null,
  paper bigint not null,
  form text not null check (form in ('PDF', 'DOCX', 'SCAN')),
  file bigint not null,
  hash char(64) not null,
  at timestamptz not null,
  primary key (agency, paper, form),
  foreign key (agency, paper) references paperwork.paper (agency, id)
);
create index frozen_by_hash on paperwork.frozen (hash);

create table paperwork.comment (
  agency bigint not null,
  id bigint generated always as identity,
  paper bigint not null,
  account bigint not null,
  name text not null,
  text text not null check (text <> ''),
  at timestamptz not null,
  primary key (agency, id),
  foreign key (agency, paper) references paperwork.paper (agency, id)
);
create index comment_on_a_paper on paperwork.comment (agency, paper, id);

create table paperwork.register (
  agency bigint not null references agency.agency (id),
  id bigint generated always as identity,
  series text not null check (series in ('MEMO', 'ORDER', 'ANNOUNCEMENT')),
  name text not null check (name <> ''),
  prefix text not null,
  year_behind boolean not null,
  fiscal boolean not null,
  begins_year int not null,
  begins_at int not null check (begins_at > 0),
  primary key (agency, id),
  unique (agency, name)
);

create table paperwork.number (
  agency bigint not null,
  register bigint not null,
  year int not null,
  running int not null check (running > 0),
  state text not null check (state in ('RESERVED', 'ASSIGNED', 'VOID')),
  paper bigint,
  purpose text not null,
  reason text,
  taken_by text not null,
  taken_at timestamptz not null,
  primary key (agency, register, year, running),
  foreign key (agency, register) references paperwork.register (agency, id),
  check (state <> 'VOID' or reason <> '')
);
create unique index one_number_a_paper on paperwork.number (agency, paper) where paper is not null and state <> 'VOID';

create function paperwork.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'what was decided, signed or numbered stays';
end $$;
create trigger decisions_stay before update or delete on paperwork.decision for each row execute function paperwork.refuse();
create trigger signed_files_stay before update or delete on paperwork.frozen for each row execute function paperwork.refuse();
create trigger numbers_stay before delete on paperwork.number for each row execute function paperwork.refuse();
