-- One unit gathers what the others report. When it must do so before all have sent their part, it says so and why; the
-- report that stands for all then tells whom it does not speak for.
alter table planning.report add left_out jsonb;
comment on column planning.report.left_out is 'Units whose part is missing in a report that compiles, and the reason; null when none is missing';
