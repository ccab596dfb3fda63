-- However many servers there are and however often they look: one brief a month for each agency's executives.
create schema overview;

create table overview.brief_sent (
  agency bigint not null,
  month date not null,
  primary key (agency, month)
);
comment on column overview.brief_sent.month is 'Its first day stands for the month';
