create table app_user (
    id uuid primary key,
    person_id uuid not null unique,
    organisation_id uuid not null,
    username text not null unique check (username ~ '^[a-z0-9][a-z0-9._@-]*$' and length(username) between 3 and 60),
    -- an account begins without: its person chooses a password with a one-time link, and nobody signs in without
    password_hash text check (length(password_hash) between 1 and 300),
    active boolean not null,
    language text check (language in ('nl', 'en')), -- in which the registry begins, on any machine; null: none was chosen
    generation bigint not null default 0, -- a session keeps that of its sign-in, and ends when it has moved on
    version bigint not null default 0,
    unique (id, organisation_id),
    -- the person's own organisation
    foreign key (person_id, organisation_id) references person (id, organisation_id)
);

-- Roles are held per party, and only for one's own: the staff of one party never act for the other.
create table user_grant (
    id uuid primary key,
    user_id uuid not null references app_user,
    role text not null check (role in (
        'REVIEWER', 'COORDINATOR', 'APPROVER', 'PROJECT_LEAD', 'SIGNATORY', 'BOARD_MEMBER', 'SPECIALIST', 'ADMINISTRATOR', 'AUDITOR')),
    organisation_id uuid not null,
    unique (user_id, role, organisation_id),
    foreign key (user_id, organisation_id) references app_user (id, organisation_id)
);

create table password_link (
    id uuid primary key,
    user_id uuid not null references app_user,
    token_hash bytea not null unique check (length(token_hash) = 32), -- SHA-256; the token itself is shown once and never kept
    made_by uuid not null references app_user,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    withdrawn_at timestamptz,
    check (made_by <> user_id),
    check (expires_at > made_at),
    check (used_at < expires_at),
    check (used_at is null or withdrawn_at is null)
);
create unique index password_link_open on password_link (user_id) where used_at is null and withdrawn_at is null;

-- A role that signs, decides or adopts is held only after somebody other than who asked, and who gets it, confirmed it.
create table role_request (
    id uuid primary key,
    user_id uuid not null,
    organisation_id uuid not null,
    role text not null check (role in (
        'REVIEWER', 'COORDINATOR', 'APPROVER', 'SIGNATORY', 'BOARD_MEMBER', 'SPECIALIST', 'ADMINISTRATOR')),
    requested_by uuid not null references app_user,
    requested_at timestamptz not null,
    decided_by uuid references app_user,
    decided_at timestamptz,
    confirmed boolean,
    version bigint not null default 0,
    foreign key (user_id, organisation_id) references app_user (id, organisation_id),
    check (num_nulls(decided_by, decided_at, confirmed) in (0, 3)),
    constraint role_request_not_for_oneself check (requested_by <> user_id),
    constraint role_request_confirmed_by_another
        check (not confirmed or decided_by <> requested_by and decided_by <> user_id)
);
create unique index role_request_open on role_request (user_id, role) where decided_by is null;
create index role_request_waiting on role_request (organisation_id) where decided_by is null;

-- How often a password was tried, for all nodes. A row is worth nothing once its moment has passed, and is then swept away; so
-- it is neither logged to disk first nor on the trail, and a crash of the database only forgets what was counted.
create unlogged table try_limit (
    key bytea primary key check (length(key) = 32), -- SHA-256 of what is counted
    counted_until timestamptz not null
);
create index try_limit_counted_until on try_limit (counted_until);
