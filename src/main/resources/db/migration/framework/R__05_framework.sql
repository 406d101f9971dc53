-- One run of all repeatable files of this state: ${derived}
comment on table framework is 'trail: id';
comment on table framework_party is 'trail: framework_id';
comment on table framework_signature is 'trail: framework_id';
comment on table framework_version is 'trail: framework_id';

-- A framework carries the names of its parties.
create or replace trigger kept_frameworks after insert or update or delete or truncate on framework
    for each statement execute function kept_changed('frameworks');
create or replace trigger kept_frameworks after insert or update or delete or truncate on framework_party
    for each statement execute function kept_changed('frameworks');
create or replace trigger kept_frameworks after insert or update or delete or truncate on framework_version
    for each statement execute function kept_changed('frameworks');
create or replace trigger kept_frameworks after insert or update or delete or truncate on organisation
    for each statement execute function kept_changed('frameworks');

-- The text of the agreement is only ever added to, one version after the other.
create or replace function framework_version_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'a version of the agreement is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    if new.number <> 1 + coalesce((select max(number) from framework_version where framework_id = new.framework_id), 0)
       or new.in_force_from < (select max(in_force_from) from framework_version where framework_id = new.framework_id) then
        perform refuse('framework_version_order', 'versions of the agreement follow each other');
    end if;
    return new;
end
$$;
create or replace trigger framework_version_hold before insert or update or delete on framework_version
    for each row execute function framework_version_hold();
