-- What is to leave this server is first written down here, in the transaction of what it tells of, and sent afterwards by
-- a worker: nothing is told that did not happen, and nothing that happened stays untold because a mail server was away.
create schema notice;

create table notice.note (
  agency bigint not null,
  id bigint generated always as identity,
  account bigint not null,
  type text not null,
  key text not null,
  title_th text not null,
  title_en text not null,
  text_th text not null,
  text_en text not null,
  path text not null,
  at timestamptz not null,
  mail_due timestamptz,
  mailed boolean not null default false,
  primary key (agency, id),
  unique (agency, account, key)
);
create index note_of_a_person on notice.note (agency, account, id desc);
create index note_to_mail on notice.note (mail_due) where mail_due is not null and not mailed;
comment on column notice.note.key is 'What is told of: the same thing is told to a person once, however often a job runs';

create table notice.preference (
  agency bigint not null,
  account bigint not null,
  address text,
  pace text not null check (pace in ('AT_ONCE', 'DAILY', 'NEVER')),
  language text not null check (language in ('th', 'en')),
  primary key (agency, account)
);

create table notice.hook (
  agency bigint primary key,
  url text not null,
  secret text not null,
  active boolean not null
);
comment on column notice.hook.secret is 'Base64 of 32 random bytes: both sides need it to sign';

create table notice.parcel (
  agency bigint not null,
  id bigint generated always as identity,
  channel text not null check (channel in ('MAIL', 'WEBHOOK')),
  key text not null,
  account bigint,
  target text not null,
  subject text not null,
  body text not null,
  attachment_name text,
  attachment bytea,
  state text not null check (state in ('WAITING', 'SENT', 'FAILED')),
  attempts int not null default 0,
  due timestamptz not null,
  at timestamptz not null,
  sent timestamptz,
  error text,
  primary key (agency, id),
  unique (agency, channel, key),
  check ((attachment is null) = (attachment_name is null))
);
create index parcel_to_send on notice.parcel (due) where state = 'WAITING';
create index parcel_of_an_agency on notice.parcel (agency, id desc);

create table notice.calendar_link (
  agency bigint not null,
  account bigint not null,
  secret_hash char(64) not null unique,
  primary key (agency, account)
);
comment on table notice.calendar_link is 'Secret links of calendar feeds, as hashes: whoever reads this table cannot read the calendars';
