-- ปฏิบัติราชการแทน and รักษาราชการแทน: for a period, with its reason and the order that says so. An entry ends by itself
-- after its last day; ended early, it stays with the moment of its end, for papers signed under it refer to it.
create table identity.acting (
  agency bigint not null references agency.agency (id),
  id bigint generated always as identity,
  account bigint not null references identity.account (id),
  stead bigint not null references identity.account (id),
  kind text not null check (kind in ('DELEGATED', 'SUBSTITUTE')),
  first_day date not null,
  last_day date not null,
  reason text not null,
  document text not null,
  ended_at timestamptz,
  primary key (agency, id),
  check (account <> stead),
  check (first_day <= last_day)
);
create index acting_of_a_person on identity.acting (agency, account);
