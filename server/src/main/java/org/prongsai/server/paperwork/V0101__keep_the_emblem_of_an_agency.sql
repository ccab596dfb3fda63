-- Memos, orders and announcements bear the office's own emblem (the Garuda of form 29): an image that the office itself
-- brings, for it may not be used by anybody else.
create table paperwork.letterhead (
  agency bigint not null primary key references agency.agency (id),
  file bigint not null
);
