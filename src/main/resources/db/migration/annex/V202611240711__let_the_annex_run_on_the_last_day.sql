-- On the last day of the agreement its annex still holds: the end is told by framework_ended.
create or replace function annex_framework_runs(framework_id uuid) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform 1 from framework f where f.id = $1 for share;
    if framework_ended($1, framework_today()) then
        raise exception 'article 8.2: the framework has ended'
            using errcode = 'check_violation', constraint = 'annex_framework_ended';
    end if;
end
$$;

create or replace function annex_part_changed() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op <> 'UPDATE' or to_jsonb(old) is distinct from to_jsonb(new) then
        delete from annex_acceptance a using annex_version v
        where a.annex_version_id = coalesce(new.annex_version_id, old.annex_version_id)
          and v.id = a.annex_version_id and v.origin = 'REVISION';
        -- under an agreement that has ended a draft is only discarded
        update annex_version v set offered_on = null, offered_by = null
        where v.id = coalesce(new.annex_version_id, old.annex_version_id) and v.offered_on is not null
          and not framework_ended(v.framework_id, framework_today());
    end if;
    return null;
end
$$;
