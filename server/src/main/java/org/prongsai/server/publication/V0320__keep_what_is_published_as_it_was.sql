-- What an agency shows the public must not change silently: an assessor's verdict, a citizen's complaint and next year's
-- comparison all rest on what stood there on a day. So each publishing freezes an edition, whole, under its hash; what is
-- published anew is one more edition, and what is withdrawn stays here with the reason.
create schema publication;

create table publication.edition (
  agency bigint not null,
  id bigint generated always as identity,
  subject text not null check (subject <> ''),
  no int not null check (no > 0),
  content text not null,
  hash char(64) not null,
  published_at timestamptz not null,
  account bigint,
  name text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_why text check (withdrawn_why <> ''),
  primary key (agency, id),
  unique (agency, subject, no),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
comment on column publication.edition.subject is 'In the words of the module that publishes, as in ita/2566/oit.structure';
comment on column publication.edition.content is 'JSON, byte for byte what the hash (SHA-256) is of';

create table publication.file (
  agency bigint not null,
  edition bigint not null,
  hash char(64) not null,
  primary key (agency, edition, hash),
  foreign key (agency, edition) references publication.edition (agency, id)
);
create index edition_that_shows_a_file on publication.file (agency, hash);
