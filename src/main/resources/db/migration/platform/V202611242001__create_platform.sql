-- The tables of Spring Session 4.1.0 (schema-postgresql.sql), so that a signed-in person survives a restart.
create table spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session (primary_id)
        on delete cascade
);

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

-- What a node keeps in memory is checked against a stamp: whoever changes it gives it a new one in the same transaction. The
-- numbers come from a sequence, so that the stamp of a transaction that was rolled back never comes again.
create sequence kept_stamp;
create table kept_version (
    name text primary key check (name <> ''),
    stamp bigint not null default nextval('kept_stamp')
);

-- Whether a name or title is one line of characters that show, in Unicode's composed form. Refused are line breaks and other
-- controls, what turns the direction of reading, spaces and fillers without width, tags, and private signs. Only the
-- application knows after which letter a joiner (200c, 200d) shows. It stands among the tables, whose checks need it first.
create function plain_line(line text) returns boolean
    language sql immutable strict parallel safe
    return line is nfc normalized and line !~ (
        '[\u0001-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e'
        || '\u2060-\u206f\u2800\u3164\ue000-\uf8ff\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U0010ffff]');
