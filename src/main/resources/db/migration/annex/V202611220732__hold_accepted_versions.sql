-- What was accepted does not change any more, and a theme comes in with a draft only (article 2.2). The lock makes a change
-- wait for an acceptance that is under way.
create function annex_open(version_id uuid) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform 1 from annex_version where id = version_id and accepted_on is null for share;
    if not found then
        raise exception 'article 2.2: version % of the annex is accepted; a change comes with a next version', version_id
            using errcode = 'check_violation', constraint = 'annex_open';
    end if;
end
$$;

create function annex_part_open() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op <> 'INSERT' then
        perform annex_open(old.annex_version_id);
    end if;
    if tg_op <> 'DELETE' then
        perform annex_open(new.annex_version_id);
        return new;
    end if;
    return old;
end
$$;

-- Whatever changes in a draft, it is no longer what somebody accepted.
create function annex_part_changed() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op <> 'UPDATE' or to_jsonb(old) is distinct from to_jsonb(new) then
        delete from annex_acceptance a using annex_version v
        where a.annex_version_id = coalesce(new.annex_version_id, old.annex_version_id)
          and v.id = a.annex_version_id and v.origin = 'REVISION';
    end if;
    return null;
end
$$;

do $$
declare
    part text;
begin
    foreach part in array array['annex_theme', 'annex_theme_unit', 'annex_theme_participant', 'annex_domain',
        'annex_domain_group', 'annex_cell', 'annex_acceptance'] loop
        execute format('create trigger annex_part_open before insert or update or delete on %I
            for each row execute function annex_part_open()', part);
        if part <> 'annex_acceptance' then
            execute format('create trigger annex_part_changed after insert or update or delete on %I
                for each row execute function annex_part_changed()', part);
        end if;
    end loop;
end
$$;

create function annex_version_gate() returns trigger
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
        return new;
    end if;
    perform annex_open(old.id);
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.framework_id <> old.framework_id or new.origin <> old.origin then
        raise exception 'a version of the annex stays with its framework' using errcode = 'check_violation';
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
create trigger annex_version_gate before insert or update or delete on annex_version
    for each row execute function annex_version_gate();

-- A theme or domain that stands in no version of the annex does not exist.
create function annex_identity_placed() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    placed boolean;
begin
    execute format('select exists (select 1 from annex_%1$s where %1$s_id = $1)', tg_table_name) into placed using new.id;
    if not placed then
        raise exception 'article 2.2: a % comes in with a version of the annex', tg_table_name using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger annex_identity_placed after insert on theme
    deferrable initially deferred for each row execute function annex_identity_placed();
create constraint trigger annex_identity_placed after insert on domain
    deferrable initially deferred for each row execute function annex_identity_placed();
