-- A proof that was good when it was handed in can die, move behind a sign-in or be changed by whoever keeps the site, and the
-- agency hears of it from the assessor. So what was seen of it is kept with its days. Whatever is seen again in the same way
-- only prolongs the row: a proof that stays good for a year takes one row, not 365.
create schema precheck;

create table precheck.look (
  agency bigint not null references agency.agency (id),
  id bigint generated always as identity,
  exhibit text not null check (exhibit <> ''),
  first_at timestamptz not null,
  last_at timestamptz not null,
  verdict text not null check (verdict in ('GOOD', 'DOUBTFUL', 'BAD')),
  objections jsonb not null,
  answered text,
  hash char(64),
  size bigint not null,
  gist char(64),
  copy bigint,
  primary key (agency, id),
  check (first_at <= last_at)
);
create index look_of_exhibit on precheck.look (agency, exhibit, id);
comment on column precheck.look.exhibit is 'In the words of the module whose proof it is, as in disclosure.evidence/12';
comment on column precheck.look.answered is 'The address that answered in the end; null for a file kept here and when nothing came';
comment on column precheck.look.hash is 'SHA-256 of what came; of the last time, when a counter on a page was all that differed';
comment on column precheck.look.gist is 'SHA-256 of what it says without its digits: stays when only a counter or a clock moves';
comment on column precheck.look.copy is 'Number of the file that keeps what came from outside; null when none was kept';

-- Which server looks next, and when: whoever moves the time on has taken the turn.
create table precheck.turn (
  agency bigint not null references agency.agency (id),
  exhibit text not null check (exhibit <> ''),
  next_at timestamptz not null,
  primary key (agency, exhibit)
);
