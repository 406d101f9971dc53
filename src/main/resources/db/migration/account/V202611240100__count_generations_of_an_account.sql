-- A session keeps the generation that its account had at sign-in and ends when the account's has moved on. Counted here, so
-- that nothing which changes an account can forget it, and never backwards.
alter table app_user add column generation bigint not null default 0;

create function app_user_generation() returns trigger
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

create trigger app_user_generation
    before update on app_user
    for each row execute function app_user_generation();

create function user_grant_generation() returns trigger
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

create trigger user_grant_generation
    after insert or update or delete on user_grant
    for each row execute function user_grant_generation();

-- the trail says what changed, not that it was counted
drop trigger audit_record on app_user;
create trigger audit_record
    after insert or update or delete on app_user
    for each row execute function audit_record('app_user', 'id', '{password_hash}', '{version,generation}');
