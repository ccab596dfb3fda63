-- An agency works through a checklist of what it discloses to the public. Of each item it states who owns it, how far it is
-- and what was done; an item of which nothing was ever stated has no row. Items are known by their permanent id, for their
-- codes change with the criteria of each year.
create schema disclosure;

create table disclosure.item (
  agency bigint not null references agency.agency (id),
  id bigint generated always as identity,
  fiscal_year int not null check (fiscal_year between 2500 and 2699),
  item text not null check (item <> ''),
  version int not null,
  status text check (status in ('DONE', 'IN_PROGRESS', 'NOT_STARTED')),
  units text[] not null,
  done text[] not null,
  primary key (agency, id),
  unique (agency, fiscal_year, item)
);
comment on column disclosure.item.item is 'Permanent id in the criteria';
comment on column disclosure.item.status is 'Null when not said';
