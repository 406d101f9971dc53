-- An account begins without a password: its person chooses one with a one-time link. Nobody signs in without.
alter table app_user alter column password_hash drop not null;

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

-- Who asked, who answered and what stays as it was.
create function role_request_kept() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'UPDATE' and old.decided_by is null
            and (old.id, old.user_id, old.organisation_id, old.role, old.requested_by, old.requested_at)
                = (new.id, new.user_id, new.organisation_id, new.role, new.requested_by, new.requested_at) then
        return new;
    end if;
    raise exception 'a request for a role is answered once and kept' using errcode = 'check_violation';
end
$$;
create trigger role_request_kept before update or delete on role_request
    for each row execute function role_request_kept();

select audit_track('password_link', 'user_id', 'token_hash');
select audit_track('role_request', 'user_id');
