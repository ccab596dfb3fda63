-- Findings follow from scores and knowledge anew each time; only what people make of one is kept: their words in place of
-- the suggested ones, that they dismiss it and why, and findings that they add themselves.
create schema improvement;

create table improvement.finding (
  agency bigint not null,
  id bigint generated always as identity,
  fiscal_year int not null,
  version int not null,
  suggested boolean not null,
  code text,
  part text,
  indicator int,
  sub_indicator text,
  topic text,
  score numeric(5, 2),
  issue text,
  cause text,
  recommendation text,
  dismissed text,
  primary key (agency, id)
);
create index finding_of_a_year on improvement.finding (agency, fiscal_year, id);
create unique index one_finding_a_question on improvement.finding (agency, fiscal_year, code, coalesce(part, ''))
  where suggested;
comment on column improvement.finding.fiscal_year is 'Of the work that answers it, Buddhist era; its score is of the year before';
comment on column improvement.finding.suggested is 'Whether it stands in place of a suggested one, that of its code and part';
comment on column improvement.finding.dismissed is 'Why it needs no measure; null when it stands';
