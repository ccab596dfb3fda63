-- A report form that is sent twice is one report: each showing of the form bears a number that is taken once. A report
-- sent in error is withdrawn with a reason: it stays here and in the trail, but is neither counted nor printed.
alter table planning.report
  add once text,
  add withdrawn date,
  add withdrawn_by text,
  add withdrawn_why text,
  add check ((withdrawn is null) = (withdrawn_why is null));
create unique index report_taken_once on planning.report (agency, once, activity, coalesce(unit, 0)) where once is not null;
comment on column planning.report.once is 'Number of the form that it came with; null when it came by no form';
