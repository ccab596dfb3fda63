-- One engine for all yearly plans: plan, activity, shares of units, progress reports. What a plan says of an activity is
-- written and read as a whole, so its lists (steps with their dates, owners) stand as JSON beside what is searched.
-- Every version of that text is kept: who edits an older one is shown what became of it meanwhile.
create schema planning;

create table planning.plan (
  agency bigint not null,
  id bigint generated always as identity,
  fiscal_year int not null,
  kind text not null check (kind <> ''),
  primary key (agency, id),
  unique (agency, fiscal_year, kind)
);
comment on column planning.plan.fiscal_year is 'Buddhist era';

create table planning.activity (
  agency bigint not null,
  id bigint generated always as identity,
  plan bigint not null,
  place int not null,
  version int not null,
  state text not null check (state in ('DRAFTED', 'AGREED', 'UNDER_WAY', 'DONE', 'DROPPED')),
  reason text,
  continues bigint,
  name text not null check (name <> ''),
  details text[] not null,
  steps jsonb not null,
  owners jsonb not null,
  compiler jsonb,
  timings jsonb not null,
  budget_none boolean not null,
  budget_satang bigint check (budget_satang >= 0),
  budget_source text,
  indicators text[] not null,
  facts jsonb not null,
  primary key (agency, id),
  foreign key (agency, plan) references planning.plan (agency, id),
  foreign key (agency, continues) references planning.activity (agency, id),
  check (state <> 'DROPPED' or reason is not null),
  check (not (budget_none and budget_satang is not null))
);
comment on column planning.activity.facts is 'What the module that keeps the plan adds, by names of its own';
create index activity_of_a_plan on planning.activity (agency, plan, place);
create index activity_by_what_it_continues on planning.activity (agency, continues) where continues is not null;

create table planning.edition (
  agency bigint not null,
  activity bigint not null,
  version int not null,
  planned jsonb not null,
  primary key (agency, activity, version),
  foreign key (agency, activity) references planning.activity (agency, id)
);
comment on table planning.edition is 'The text of an activity as it was in each version';

create table planning.task (
  agency bigint not null,
  id bigint generated always as identity,
  activity bigint not null,
  place int not null,
  text text not null check (text <> ''),
  executive boolean not null,
  timings jsonb not null,
  ended boolean not null default false,
  primary key (agency, id),
  foreign key (agency, activity) references planning.activity (agency, id)
);
create index task_of_an_activity on planning.task (agency, activity, place);

create table planning.tick (
  agency bigint not null,
  task bigint not null,
  id bigint generated always as identity,
  day date not null,
  round date,
  account bigint,
  name text not null,
  note text not null,
  primary key (agency, task, id),
  foreign key (agency, task) references planning.task (agency, id)
);
comment on column planning.tick.round is 'The day by which the round that it answers was due; null when the task has no rounds';

create table planning.share (
  agency bigint not null,
  id bigint generated always as identity,
  activity bigint not null,
  unit bigint not null,
  state text not null check (state in ('ASKED', 'REPORTED', 'RETURNED', 'COMPILED')),
  reason text,
  due date,
  asked date not null,
  standing text check (standing in ('NOT_STARTED', 'UNDER_WAY', 'DONE')),
  primary key (agency, id),
  unique (agency, activity, unit),
  foreign key (agency, activity) references planning.activity (agency, id),
  check (state <> 'RETURNED' or reason is not null)
);
create index share_of_a_unit on planning.share (agency, unit, state);

create table planning.report (
  agency bigint not null,
  id bigint generated always as identity,
  activity bigint not null,
  version int not null,
  unit bigint,
  account bigint,
  name text not null,
  day date not null,
  round date,
  compiles boolean not null,
  standing text check (standing in ('NOT_STARTED', 'UNDER_WAY', 'DONE')),
  progress jsonb not null,
  results jsonb not null,
  outcomes jsonb not null,
  problems jsonb not null,
  suggestions jsonb not null,
  spent_none boolean not null,
  spent_satang bigint check (spent_satang >= 0),
  event jsonb,
  links text[] not null,
  files text[] not null,
  timings jsonb not null,
  primary key (agency, id),
  foreign key (agency, activity) references planning.activity (agency, id)
);
create index report_of_an_activity on planning.report (agency, activity, day, id);
comment on column planning.report.unit is 'Whose share it reports on; null for the activity as a whole';

create table planning.comment (
  agency bigint not null,
  id bigint generated always as identity,
  activity bigint not null,
  account bigint,
  name text not null,
  at timestamptz not null,
  text text not null check (text <> ''),
  primary key (agency, id),
  foreign key (agency, activity) references planning.activity (agency, id)
);
create index comment_on_an_activity on planning.comment (agency, activity, id);
