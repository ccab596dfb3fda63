-- Everything that follows belongs to one agency: its number stands first in every key. Units are never removed, for
-- what they did stays under their name; they end.
create schema agency;

create table agency.agency (
  id bigint generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null check (name <> ''),
  kind text not null,
  district text,
  province text,
  sample text check (sample in ('SEED', 'INVENTED'))
);

create table agency.unit (
  agency bigint not null references agency.agency (id),
  id bigint generated always as identity,
  name text not null check (name <> ''),
  kind text not null check (kind in ('DIVISION', 'SECTION', 'COMMITTEE')),
  parent bigint,
  place int not null,
  ended boolean not null default false,
  primary key (agency, id),
  unique (agency, name),
  foreign key (agency, parent) references agency.unit (agency, id)
);
