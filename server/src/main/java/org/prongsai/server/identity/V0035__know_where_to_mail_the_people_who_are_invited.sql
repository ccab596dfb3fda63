-- Who never opens the page of notices gets no mail, and executives are among them: whoever invites a person knows the
-- address. It waits here until the invitation is accepted; afterwards it is the person's own choice, kept with the notices.
alter table identity.link add column mail text not null default '';
