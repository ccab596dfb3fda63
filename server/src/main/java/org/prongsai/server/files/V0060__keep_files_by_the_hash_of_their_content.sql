-- Evidence has to be the same bytes years later: content lies in the data folder under its SHA-256, and a row here says
-- whose it is and what it is called. The module that a file belongs to decides who may read it; here its reference is
-- only a word. A file that belongs to nothing (uploaded with a form that was never finished) goes after a day.
create schema files;

create table files.file (
  agency bigint not null,
  id bigint generated always as identity,
  hash char(64) not null,
  name text not null check (name <> ''),
  kind text not null,
  macros boolean not null,
  size bigint not null check (size > 0),
  standing text not null check (standing in ('UNSCANNED', 'CLEAN', 'HELD', 'INFECTED')),
  belongs_to text,
  loose_since timestamptz,
  account bigint,
  taken_at timestamptz not null,
  primary key (agency, id),
  check ((belongs_to is null) = (loose_since is not null))
);
create index file_of_an_owner on files.file (agency, belongs_to, id);
create index file_by_content on files.file (hash);
create index file_that_is_loose on files.file (loose_since) where loose_since is not null;
create index file_held_back on files.file (taken_at) where standing = 'HELD';
