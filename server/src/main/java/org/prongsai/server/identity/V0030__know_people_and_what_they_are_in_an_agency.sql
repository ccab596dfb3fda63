-- Accounts belong to the installation, because one person may work for several agencies; what they are belongs to each
-- agency. Roles and units stand as lists: they are read together with every request and never searched one by one.
create schema identity;

create table identity.account (
  id bigint generated always as identity primary key,
  name text not null check (name <> ''),
  full_name text not null check (full_name <> ''),
  password_hash text not null
);
create unique index one_account_a_name on identity.account (lower(name));

create table identity.membership (
  agency bigint not null references agency.agency (id),
  account bigint not null references identity.account (id),
  position text not null,
  roles text[] not null,
  units bigint[] not null,
  primary key (agency, account)
);
create index membership_of_an_account on identity.membership (account);

-- Sessions in the database: nodes behind a balancer share them, and a restart signs nobody out.
create table spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index session_by_expiry on spring_session (expiry_time);
create index session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
