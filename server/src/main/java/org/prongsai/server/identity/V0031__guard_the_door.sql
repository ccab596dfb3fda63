-- A password alone can be seen or guessed. The second factor's secret is sealed with a key that is not in the database;
-- recovery codes are kept only as keyed hashes. Failures are counted here so that all nodes of an installation hold
-- back together, and by the name that was typed, known or not: an answer never tells whether an account exists.
alter table identity.account alter column password_hash drop not null;
comment on column identity.account.password_hash is 'null for people who sign in only by the agency''s own identity provider';

create table identity.second_factor (
  account bigint primary key references identity.account (id),
  secret bytea,
  pending bytea,
  last_step bigint not null default 0
);
comment on column identity.second_factor.pending is 'shown for setting up, not yet proved by a code';
comment on column identity.second_factor.last_step is 'the time step of the last code that was taken: each code serves once';

create table identity.recovery_code (
  account bigint not null references identity.account (id),
  hash text not null,
  primary key (account, hash)
);

create table identity.door_rule (
  agency bigint primary key references agency.agency (id),
  second_factor text not null check (second_factor in ('EVERYONE', 'RESPONSIBLE', 'VOLUNTARY'))
);

create table identity.failure (
  what text primary key,
  times int not null,
  latest timestamptz not null,
  held_until timestamptz
);
create index failure_by_age on identity.failure (latest);
