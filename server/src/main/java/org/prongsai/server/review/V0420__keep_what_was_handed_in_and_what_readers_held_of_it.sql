-- A regulator judges what stood at the address on the day it was handed in, answers objections from that copy alone and takes
-- silence for consent. So handing in copies each item whole, under its hash, and no row of a copy, a verdict, a ruling or an
-- objection ever changes: who changes their mind before everybody has spoken adds a row, and the last one counts.
create schema review;

create table review.submission (
  agency bigint not null references agency.agency (id),
  id bigint generated always as identity unique,
  fiscal_year int not null check (fiscal_year between 2500 and 2699),
  criteria text not null check (criteria <> ''),
  purpose text not null check (purpose in ('OFFICIAL', 'MOCK')),
  window_days int not null check (window_days between 1 and 90),
  window_source text not null check (window_source <> ''),
  version int not null default 0,
  opened_at timestamptz not null,
  opened_by text not null,
  approved_sheet char(64),
  approved_at timestamptz,
  approved_account bigint,
  approved_by text,
  submitted_at timestamptz,
  submitted_account bigint,
  submitted_by text,
  issued_at timestamptz,
  issued_by text,
  closed_at timestamptz,
  primary key (agency, id),
  check (issued_at is null or submitted_at is not null),
  check (closed_at is null or issued_at is not null)
);
create unique index one_draft_of_a_purpose on review.submission (agency, fiscal_year, purpose) where submitted_at is null;
comment on column review.submission.criteria is 'Id of the criteria whose codes the items bear, as in ita-2566';
comment on column review.submission.window_source is 'From where the days for objection are known';
comment on column review.submission.approved_sheet is 'Hash of the sheet that the executive saw: approval of another one counts no longer';
comment on column review.submission.closed_at is 'When it was written down that the time for objection was over';

create table review.entry (
  agency bigint not null,
  submission bigint not null,
  item text not null check (item <> ''),
  address text,
  explanation text,
  primary key (agency, submission, item),
  foreign key (agency, submission) references review.submission (agency, id)
);
comment on table review.entry is 'What people typed in place of what the sheet says by itself; null where they left that';

create table review.frozen (
  agency bigint not null,
  submission bigint not null,
  item text not null check (item <> ''),
  place int not null,
  name_th text not null,
  name_en text,
  address text not null,
  explanation text not null,
  edition int,
  published_at timestamptz,
  content text not null,
  hash char(64) not null,
  primary key (agency, submission, item),
  foreign key (agency, submission) references review.submission (agency, id),
  check ((edition is null) = (published_at is null))
);
comment on column review.frozen.content is 'JSON as it was published, byte for byte what the hash (SHA-256) is of; of an unpublished item its components, met by nothing';
comment on column review.frozen.edition is 'Of the item, as the public counts them; null when nothing stood published';

create table review.asked (
  agency bigint not null,
  submission bigint not null,
  item text not null,
  component int not null check (component > 0),
  text_th text not null,
  text_en text,
  required boolean not null,
  primary key (agency, submission, item, component),
  foreign key (agency, submission, item) references review.frozen (agency, submission, item)
);

create table review.reader (
  agency bigint not null,
  submission bigint not null,
  account bigint not null,
  name text not null,
  home bigint not null references agency.agency (id),
  part text not null check (part in ('READER', 'MODERATOR')),
  invited_at timestamptz not null,
  primary key (agency, submission, account),
  foreign key (agency, submission) references review.submission (agency, id)
);
create unique index one_moderator on review.reader (agency, submission) where part = 'MODERATOR';
create index what_somebody_reads on review.reader (account, home);
comment on column review.reader.home is 'The agency from whose office they read: their own';

create table review.verdict (
  agency bigint not null,
  id bigint generated always as identity,
  submission bigint not null,
  item text not null,
  component int not null,
  account bigint not null,
  verdict text not null check (verdict in ('MET', 'NOT_MET', 'NONE_TO_SHOW')),
  reason text not null,
  at timestamptz not null,
  primary key (agency, id),
  foreign key (agency, submission, item, component) references review.asked (agency, submission, item, component),
  foreign key (agency, submission, account) references review.reader (agency, submission, account),
  check (verdict <> 'NOT_MET' or reason <> '')
);
create index verdicts_of_a_submission on review.verdict (agency, submission, id);

create table review.objection (
  agency bigint not null,
  submission bigint not null,
  item text not null,
  component int not null,
  reason text not null check (reason <> ''),
  name text not null,
  at timestamptz not null,
  primary key (agency, submission, item, component),
  foreign key (agency, submission, item, component) references review.asked (agency, submission, item, component)
);

create table review.ruling (
  agency bigint not null,
  submission bigint not null,
  item text not null,
  component int not null,
  cause text not null check (cause in ('MODERATION', 'OBJECTION')),
  verdict text not null check (verdict in ('MET', 'NOT_MET', 'NONE_TO_SHOW')),
  reason text not null check (reason <> ''),
  name text not null,
  at timestamptz not null,
  primary key (agency, submission, item, component, cause),
  foreign key (agency, submission, item, component) references review.asked (agency, submission, item, component)
);

create function review.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'what was handed in and what was said of it stays as it is';
end
$$;
create trigger copies_stay before update or delete on review.frozen for each row execute function review.refuse();
create trigger components_stay before update or delete on review.asked for each row execute function review.refuse();
create trigger verdicts_stay before update or delete on review.verdict for each row execute function review.refuse();
create trigger objections_stay before update or delete on review.objection for each row execute function review.refuse();
create trigger rulings_stay before update or delete on review.ruling for each row execute function review.refuse();
