-- The calendar of an assessment is announced in the course of the year, after its criteria: offices enter its days
-- themselves, or take those of an earlier year as expected ones until the announcement comes.
create schema calendar;

create table calendar.milestone (
  agency bigint not null references agency.agency (id),
  id bigint generated always as identity,
  fiscal_year int not null check (fiscal_year between 2500 and 2699),
  version int not null,
  name text not null check (name <> ''),
  said text not null,
  first_day date,
  last_day date not null,
  expected boolean not null,
  primary key (agency, id),
  check (first_day <= last_day)
);
create index milestone_of_a_year on calendar.milestone (agency, fiscal_year, last_day);
comment on column calendar.milestone.said is 'Its time as it was typed';
comment on column calendar.milestone.expected is 'Whether it is only expected, by an earlier year, and not announced';
