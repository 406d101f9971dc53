create table app_user (
    id uuid primary key,
    person_id uuid not null unique,
    organisation_id uuid not null,
    username text not null unique check (username ~ '^[a-z0-9][a-z0-9._@-]*$' and length(username) between 3 and 60),
    password_hash text not null check (length(password_hash) between 1 and 300),
    active boolean not null,
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

select audit_track('app_user', 'id', 'password_hash');
select audit_track('user_grant', 'user_id');
