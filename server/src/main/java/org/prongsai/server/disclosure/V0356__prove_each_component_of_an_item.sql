-- An assessor gives an item its points only when each of its components is shown. So proof is kept by component: a document, an
-- address elsewhere, or the plain statement that there is none; what work in Prongsai shows by itself needs no row here. Before
-- an item is published somebody marks it as ready and a second person reads it; both stand for the very content they saw, named
-- by its hash: when it changes, they no longer count.
create table disclosure.evidence (
  agency bigint not null references agency.agency (id),
  id bigint generated always as identity,
  fiscal_year int not null check (fiscal_year between 2500 and 2699),
  item text not null check (item <> ''),
  components int[] not null,
  kind text not null check (kind in ('FILE', 'ADDRESS', 'NONE')),
  title text not null check (title <> ''),
  place text check (place <> ''),
  address text check (address <> ''),
  carried boolean not null,
  primary key (agency, id),
  check ((kind = 'ADDRESS') = (address is not null))
);
create index evidence_of_a_year on disclosure.evidence (agency, fiscal_year, item, id);
comment on column disclosure.evidence.item is 'Permanent id in the criteria';
comment on column disclosure.evidence.components is 'Their numbers in the criteria of that year';
comment on column disclosure.evidence.carried is 'Copied from the year before and not yet renewed: proves nothing until it is';

create table disclosure.judgement (
  agency bigint not null references agency.agency (id),
  id bigint generated always as identity,
  fiscal_year int not null,
  item text not null check (item <> ''),
  content char(64) not null,
  deed text not null check (deed in ('READY', 'READ', 'RETURNED')),
  reason text check (reason <> ''),
  account bigint,
  name text not null,
  at timestamptz not null,
  primary key (agency, id),
  check ((deed = 'RETURNED') = (reason is not null))
);
create index judgement_of_a_year on disclosure.judgement (agency, fiscal_year, item, id);
comment on column disclosure.judgement.content is 'Hash of what was judged';

alter table disclosure.item add due date, add note text;
comment on column disclosure.item.due is 'The day by which it is to be published; null when none was set';
