-- What is disclosed is mostly tables that somebody fills row by row. Which fields a table has changes from year to year and is
-- data (criteria/forms.yaml), so a row keeps what its fields say as JSON. Two things are never mixed up: a field of which nothing
-- is said, and a field of which is said that there is none; the same holds for a month, and for a whole year.
create schema register;

create table register.entry (
  agency bigint not null references agency.agency (id),
  id bigint generated always as identity,
  fiscal_year int not null check (fiscal_year between 2500 and 2699),
  form text not null check (form <> ''),
  place int not null,
  version int not null,
  said jsonb not null,
  none text[] not null,
  carried boolean not null,
  primary key (agency, id)
);
create index entry_of_a_form on register.entry (agency, fiscal_year, form, place, id);
comment on column register.entry.said is 'Field to value as the form keeps it; of a file its number';
comment on column register.entry.carried is 'Copied from the year before and not yet confirmed: discloses nothing until it is';

create table register.nothing (
  agency bigint not null references agency.agency (id),
  fiscal_year int not null,
  form text not null,
  span text not null check (span = 'all' or span ~ '^[0-9]{4}-[0-9]{2}$'),
  primary key (agency, fiscal_year, form, span)
);
comment on table register.nothing is 'It is stated that there was nothing to enter, in a month or in the whole year';
