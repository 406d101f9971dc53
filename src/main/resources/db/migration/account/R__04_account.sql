-- One run of all repeatable files of this state: ${derived}
comment on table app_user is 'trail: id, without password_hash';
comment on table user_grant is 'trail: user_id';
comment on table password_link is 'trail: user_id, without token_hash';
comment on table role_request is 'trail: user_id';

-- The generation is counted here, so that nothing which changes an account can forget it, and never backwards.
create or replace function app_user_generation() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    new.generation := greatest(new.generation, old.generation);
    if (new.username, new.password_hash, new.active, new.person_id, new.organisation_id)
            is distinct from (old.username, old.password_hash, old.active, old.person_id, old.organisation_id) then
        new.generation := old.generation + 1;
    end if;
    return new;
end
$$;

create or replace trigger app_user_generation
    before update on app_user
    for each row execute function app_user_generation();

create or replace function user_grant_generation() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op <> 'INSERT' then
        update app_user set generation = generation + 1 where id = old.user_id;
    end if;
    if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.user_id <> old.user_id) then
        update app_user set generation = generation + 1 where id = new.user_id;
    end if;
    return null;
end
$$;

create or replace trigger user_grant_generation
    after insert or update or delete on user_grant
    for each row execute function user_grant_generation();

-- Who asked, who answered and what stays as it was.
create or replace function role_request_kept() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'UPDATE' and old.decided_by is null
            and (old.id, old.user_id, old.organisation_id, old.role, old.requested_by, old.requested_at)
                = (new.id, new.user_id, new.organisation_id, new.role, new.requested_by, new.requested_at) then
        return new;
    end if;
    perform refuse('role_request_kept', 'a request for a role is answered once and kept');
    return null;
end
$$;
create or replace trigger role_request_kept before update or delete on role_request
    for each row execute function role_request_kept();
