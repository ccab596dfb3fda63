-- What is due in rounds (ทุกเดือน, ไตรมาสละ ๑ ครั้ง) is owed since the work was agreed: nobody owes the rounds before that. The day
-- was read off the first unit that was asked, so that asking a unit later made rounds vanish that had been owed until then, and
-- work of no unit owed rounds from before it was agreed.
alter table planning.activity add column agreed date;
comment on column planning.activity.agreed is 'Null before it is agreed, and for work that a paper told of as agreed: owed since its year began';

update planning.activity set agreed = (
  select min(share.asked) from planning.share
  where share.agency = activity.agency and share.activity = activity.id);
