-- A form that was done, by the token that its page carried: who sends it again is led to what it made. Technical and kept
-- for days only, hence not on the trail, and without a key to the accounts, which this room does not know.
create table sent_form (
    account uuid not null,
    token uuid not null,
    content char(64) not null, -- SHA-256 of what was typed
    next varchar(2000) not null default '',
    sent_at timestamptz not null,
    constraint sent_form_pk primary key (account, token)
);

create index sent_form_sent_at on sent_form (sent_at);
