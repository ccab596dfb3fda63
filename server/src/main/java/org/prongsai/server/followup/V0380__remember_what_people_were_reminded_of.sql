-- A reminder goes out once for each stage of lateness, however often the job runs and on however many servers: the row is
-- the proof that it went, and the lock by which one server gets it.
create schema followup;

create table followup.reminder (
  agency bigint not null,
  activity bigint not null,
  kind text not null,
  unit bigint not null,
  task bigint not null,
  due date not null,
  stage text not null,
  id bigint generated always as identity,
  day date not null,
  primary key (agency, activity, kind, unit, task, due, stage)
);
comment on column followup.reminder.unit is '0 where no unit in particular owes it';
comment on column followup.reminder.task is '0 where it is no follow-up to tick';
