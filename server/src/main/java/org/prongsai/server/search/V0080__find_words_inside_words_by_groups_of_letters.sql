-- Whoever publishes wants it found at once by every server, and what was withdrawn not found at all: so what is searched
-- stands in the database, one row a thing, and changes in the transaction that publishes. Thai is written without blanks
-- and its marks are often mistyped: beside what people see, a row holds title and text folded for comparing, in a writing
-- of one byte a letter, and as numbers ("lexemes") the words in it and its groups of two and three letters, and some of
-- five. The numbers of one agency are not those of another. Why not Lucene nor pg_trgm: docs/decisions/0009.
create schema search;

create table search.entry (
  agency bigint not null,
  id bigint generated always as identity,
  key text not null,
  kind text not null,
  address text not null,
  title text not null,
  body text not null,
  day date not null,
  fiscal_year int,
  language text not null,
  title_words text not null,
  title_exact text not null,
  title_tolerant text not null,
  exact text not null,
  tolerant text not null,
  lexemes int[] not null,
  primary key (agency, id),
  unique (agency, key)
);
-- Read whole, again and again, and hard to press: unpacking would cost more than reading.
alter table search.entry
  alter column exact set storage external,
  alter column tolerant set storage external,
  alter column lexemes set storage external;

-- Without a list of what is still to be sorted in: every question would have to read it.
create index entry_by_lexeme on search.entry using gin (lexemes) with (fastupdate = off);

-- The entries in which all of these stand. Always by the index: the planner does not know that to look through the rows
-- would mean to fetch each row's thousands of numbers.
create function search.holding(sought int[]) returns setof bigint
  language sql stable strict parallel safe rows 500
  set enable_seqscan = off
  as 'select id from search.entry where lexemes @> sought';
