-- Under a framework that has ended no next version of its annex is made (article 8.2); a draft can only be discarded. The row
-- of the framework is held, so that a draft and the settling of a notice follow each other.
create function annex_framework_runs(framework_id uuid) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform 1 from framework f where f.id = $1 for share;
    if framework_end($1, framework_today()) <= framework_today() then
        raise exception 'article 8.2: the framework has ended'
            using errcode = 'check_violation', constraint = 'annex_framework_ended';
    end if;
end
$$;

create or replace function annex_version_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    before annex_version;
begin
    if tg_op = 'INSERT' then
        if new.accepted_on is not null then
            raise exception 'article 2.2: a version of the annex begins as a draft' using errcode = 'check_violation';
        end if;
        if new.origin = 'AGREEMENT' and exists (select 1 from annex_version v where v.framework_id = new.framework_id) then
            raise exception 'article 2.2: only the first version of the annex comes with the agreement'
                using errcode = 'check_violation';
        end if;
        if new.origin = 'REVISION' then
            perform annex_framework_runs(new.framework_id);
        end if;
        return new;
    end if;
    perform annex_open(old.id);
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.framework_id <> old.framework_id or new.origin <> old.origin then
        raise exception 'a version of the annex stays with its framework' using errcode = 'check_violation';
    end if;
    if new.origin = 'REVISION' then
        perform annex_framework_runs(new.framework_id);
    end if;
    if new.accepted_on is null then
        if (new.in_force_from, new.review_by, new.explanation)
            is distinct from (old.in_force_from, old.review_by, old.explanation) then
            delete from annex_acceptance where annex_version_id = new.id;
        end if;
    elsif new.origin = 'REVISION' then
        if exists (select 1 from framework_party p where p.framework_id = new.framework_id and not exists (
            select 1 from annex_acceptance a where a.annex_version_id = new.id
            and a.organisation_id = p.organisation_id and a.revision = new.version)) then
            raise exception 'article 2.2: not every party accepted this version of the annex' using errcode = 'check_violation';
        end if;
        select * into before from annex_version v
        where v.framework_id = new.framework_id and v.accepted_on is not null order by v.number desc limit 1;
        if new.number <> coalesce(before.number, 0) + 1 or new.in_force_from < before.in_force_from
            or new.accepted_on <> (select max(a.accepted_on) from annex_acceptance a where a.annex_version_id = new.id) then
            raise exception 'article 2.1: a version of the annex follows the one before it' using errcode = 'check_violation';
        end if;
    end if;
    return new;
end
$$;
