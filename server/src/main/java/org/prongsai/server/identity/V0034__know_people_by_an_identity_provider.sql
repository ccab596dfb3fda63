-- The subject is what the provider promises never to change or give to somebody else; names and addresses are not.
create table identity.provided (
  issuer text not null,
  subject text not null,
  account bigint not null references identity.account (id),
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index provided_account on identity.provided (account);
