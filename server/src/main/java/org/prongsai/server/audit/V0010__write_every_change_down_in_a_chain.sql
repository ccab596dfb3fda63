-- Who changed what, when and from which screen has to be provable years later, also against whoever runs the
-- server: each entry carries the hash of the one before, and the database refuses to alter or remove entries.
create schema audit;

create table audit.head (
  agency bigint primary key,
  no bigint not null,
  hash char(64) not null
);
comment on table audit.head is 'The end of each agency''s chain; its row is the lock that keeps the chain in order. Agency 0 is the installation.';

create table audit.entry (
  agency bigint not null,
  no bigint not null,
  at timestamptz not null,
  account bigint,
  name text not null,
  acting_for bigint,
  screen text not null,
  subject text not null,
  subject_id bigint not null,
  deed text not null,
  before text not null,
  after text not null,
  previous char(64) not null,
  hash char(64) not null,
  primary key (agency, no)
);
create index entry_of_a_subject on audit.entry (agency, subject, subject_id, no desc);

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end $$;
create trigger entries_stay before update or delete on audit.entry for each row execute function audit.refuse();
create trigger entries_are_not_emptied before truncate on audit.entry for each statement execute function audit.refuse();
