-- A draft is a draft until the party that began it puts it before the boards; any change takes it back from there. What
-- every party accepted either changes something, or records that the annex was reviewed and stays as it is.
alter table annex_version
    add column offered_on date,
    add column offered_by uuid references person,
    add column outcome text check (outcome in ('REVISED', 'REVIEWED'));
create index annex_version_offered_by on annex_version (offered_by);

-- What two versions say, row by row.
create function annex_said(version_id uuid) returns table (said jsonb)
    language sql stable
    set search_path = public, pg_temp
as $$
    select jsonb_build_array('theme', theme_id, position, name_nl, name_en, description_nl, description_en)
    from annex_theme where annex_version_id = $1
    union all
    select jsonb_build_array('unit', theme_id, unit_id, position, name_nl, name_en)
    from annex_theme_unit where annex_version_id = $1
    union all
    select jsonb_build_array('participant', theme_id, organisation_id, position)
    from annex_theme_participant where annex_version_id = $1
    union all
    select jsonb_build_array('domain', domain_id, position, name_nl, name_en, description_nl, description_en, institute_id,
        institute_nl, institute_en)
    from annex_domain where annex_version_id = $1
    union all
    select jsonb_build_array('group', domain_id, unit_id, position, name_nl, name_en)
    from annex_domain_group where annex_version_id = $1
    union all
    select jsonb_build_array('cell', theme_id, domain_id, state) from annex_cell where annex_version_id = $1
$$;
create function annex_same(one uuid, other uuid) returns boolean
    language sql stable
    set search_path = public, pg_temp
    return not exists ((select said from annex_said(one) except select said from annex_said(other))
        union all (select said from annex_said(other) except select said from annex_said(one)));

alter table annex_version disable trigger annex_version_gate;
alter table annex_version disable trigger annex_base_gate;
update annex_version v
set outcome = case when annex_same(v.id, v.base_id) then 'REVIEWED' else 'REVISED' end
where v.origin = 'REVISION' and v.accepted_on is not null;
-- what somebody accepted already was before the boards
update annex_version v set offered_on = v.changed_on, offered_by = v.drafted_by
where v.origin = 'REVISION' and exists (select 1 from annex_acceptance a where a.annex_version_id = v.id);
alter table annex_version enable trigger annex_version_gate;
alter table annex_version enable trigger annex_base_gate;
alter table annex_version
    add check ((offered_on is null) = (offered_by is null)),
    add check (origin = 'REVISION' or offered_on is null),
    add check ((outcome is not null) = (origin = 'REVISION' and accepted_on is not null));

-- Runs after annex_base_gate and before annex_version_gate, as triggers do by name.
create function annex_offer_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'UPDATE' and (new.in_force_from, new.review_by, new.explanation)
        is distinct from (old.in_force_from, old.review_by, old.explanation) and new.accepted_on is null then
        new.offered_on := null;
        new.offered_by := null;
    end if;
    if new.offered_by is not null and (tg_op = 'INSERT' or new.offered_by is distinct from old.offered_by)
        and (select organisation_id from person where id = new.offered_by)
            <> (select organisation_id from person where id = new.drafted_by) then
        raise exception 'article 2.1: only the party that began the draft puts it before the boards'
            using errcode = 'check_violation';
    end if;
    if new.accepted_on is not null then
        if new.offered_on is null then
            raise exception 'article 2.1: the draft was not put before the boards' using errcode = 'check_violation';
        end if;
        if (new.outcome = 'REVIEWED') is distinct from annex_same(new.id, new.base_id) then
            raise exception 'article 2.1: what changes nothing is a review, and what changes something is a revision'
                using errcode = 'check_violation';
        end if;
    end if;
    return new;
end
$$;
create trigger annex_offer_gate before insert or update on annex_version
    for each row when (new.origin = 'REVISION') execute function annex_offer_gate();

create function annex_acceptance_offered() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform 1 from annex_version v where v.id = new.annex_version_id and (v.origin = 'AGREEMENT' or v.offered_on is not null);
    if not found then
        raise exception 'article 2.1: the draft was not put before the boards' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger annex_acceptance_offered before insert on annex_acceptance
    for each row execute function annex_acceptance_offered();

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
          and coalesce(framework_end(v.framework_id, framework_today()) > framework_today(), true);
    end if;
    return null;
end
$$;
