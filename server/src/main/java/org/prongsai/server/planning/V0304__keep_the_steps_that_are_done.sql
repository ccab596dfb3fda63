-- A step of the plan has a day of its own (ภายในเดือนตุลาคม ๒๕๖๕) and is done on a day of its own (แล้วเสร็จเมื่อวันที่ …). Who
-- has done it says so, with its day; until then it is late after its day. The steps stand in the plan's text, so that one is
-- known by its place there; when the text changes, what was done moves along with its step.
create table planning.step_done (
  agency bigint not null,
  id bigint generated always as identity,
  activity bigint not null,
  place int,
  text text not null check (text <> ''),
  day date not null,
  account bigint,
  name text not null,
  note text not null,
  primary key (agency, id),
  foreign key (agency, activity) references planning.activity (agency, id)
);
create index step_done_of_an_activity on planning.step_done (agency, activity);
comment on column planning.step_done.place is 'In the plan as it stands, from 1; null when the plan no longer has the step';
comment on column planning.step_done.text is 'The step as it was called when it was done';
