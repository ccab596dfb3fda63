-- Nobody sets a password for somebody else: who starts an installation, is invited, or has lost the way in gets a link
-- that opens once and for a time. Only a hash of it is kept, so that a copy of the database opens nothing.
create table identity.link (
  id bigint generated always as identity primary key,
  hash char(64) not null unique,
  kind text not null check (kind in ('FIRST', 'INVITATION', 'RESET')),
  agency bigint references agency.agency (id),
  account bigint references identity.account (id),
  person text not null default '',
  position text not null default '',
  roles text[] not null default '{}',
  units bigint[] not null default '{}',
  second_factor_too boolean not null default false,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index link_of_an_agency on identity.link (agency, kind);

-- A membership that has ended stays: what the person did stands under the name. It has a version, for two administrators
-- may work on it at once.
alter table identity.membership add column ended_at timestamptz;
alter table identity.membership add column version int not null default 1;
