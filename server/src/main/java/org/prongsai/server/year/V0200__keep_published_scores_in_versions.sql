-- Years later somebody asks on which figures a score card stood and who had entered them. So figures are kept in versions
-- that are added and never changed; the head of a year says which version stands, and is the lock between two people who
-- enter figures at once. Beside each version stands what was read from it then, with engine and criteria, so that a later
-- reading that differs can be told from a changed figure.
create schema year;

create table year.result (
  agency bigint not null references agency.agency (id),
  year int not null check (year between 2500 and 2699),
  version int not null check (version > 0),
  primary key (agency, year)
);

create table year.version (
  agency bigint not null,
  year int not null,
  version int not null,
  criteria text not null,
  scores jsonb not null,
  missing jsonb not null,
  source text not null,
  file_name text,
  file_hash char(64),
  total numeric(5, 2),
  level text,
  engine text not null,
  criteria_hash char(64) not null,
  by_name text not null,
  at timestamptz not null,
  primary key (agency, year, version),
  foreign key (agency, year) references year.result (agency, year)
);
comment on column year.version.scores is 'code, part, score as text, and since: the version in which the figure first stood so';
comment on column year.version.missing is 'by item: the components that the assessor''s note names as missing';
