-- One run of all repeatable files of this state: ${derived}
comment on table theme is 'trail: id';
comment on table domain is 'trail: id';
comment on table annex_version is 'trail: id';
comment on table annex_theme is 'trail: annex_version_id';
comment on table annex_theme_unit is 'trail: annex_version_id';
comment on table annex_theme_participant is 'trail: annex_version_id';
comment on table annex_domain is 'trail: annex_version_id';
comment on table annex_domain_group is 'trail: annex_version_id';
comment on table annex_cell is 'trail: annex_version_id';
comment on table annex_acceptance is 'trail: annex_version_id';

-- Only what every party accepted is kept; drafts come and go without a new stamp.
create or replace trigger kept_annex after update of accepted_on on annex_version
    for each row when (old.accepted_on is null and new.accepted_on is not null) execute function kept_changed('annex');

-- The version in force at the end of a day; null before the first.
create or replace function annex_in_force(framework uuid, day date) returns uuid
    language sql stable
    return (select id from annex_version v
            where v.framework_id = framework and v.accepted_on is not null and v.in_force_from <= day
            order by v.in_force_from desc, v.number desc limit 1);

-- What themes and domains are called on a day: by the version in force, else as they were called last.
create or replace function theme_wording(framework uuid, day date) returns table (theme_id uuid, name_nl text, name_en text)
    language sql stable
as $$
    select t.id, coalesce(a.name_nl, t.name_nl), coalesce(a.name_en, t.name_en)
    from theme t
    left join annex_theme a on a.theme_id = t.id and a.annex_version_id = annex_in_force(framework, day)
    where t.framework_id = framework
$$;
create or replace function domain_wording(framework uuid, day date) returns table (domain_id uuid, name_nl text, name_en text)
    language sql stable
as $$
    select d.id, coalesce(a.name_nl, d.name_nl), coalesce(a.name_en, d.name_en)
    from domain d
    left join annex_domain a on a.domain_id = d.id and a.annex_version_id = annex_in_force(framework, day)
    where d.framework_id = framework
$$;

-- What was accepted does not change any more, and a theme comes in with a draft only. The lock makes a change wait for an
-- acceptance that is under way.
create or replace function annex_open(version_id uuid) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform 1 from annex_version where id = version_id and accepted_on is null for share;
    if not found then
        perform refuse('annex_open', 'this version of the annex is accepted; a change comes with a next version');
    end if;
end
$$;

create or replace function annex_part_open() returns trigger
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
          and not framework_ended(v.framework_id, transaction_day());
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
        execute format('create or replace trigger annex_part_open before insert or update or delete on %I
            for each row execute function annex_part_open()', part);
        if part <> 'annex_acceptance' then
            execute format('create or replace trigger annex_part_changed after insert or update or delete on %I
                for each row execute function annex_part_changed()', part);
        end if;
    end loop;
end
$$;

-- Under a framework that has ended no next version of its annex is made; a draft can only be discarded. On the last day the annex
-- still holds. The row of the framework is held, so that a draft and the settling of a notice follow each other.
create or replace function annex_framework_runs(framework_id uuid) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform 1 from framework f where f.id = $1 for share;
    if framework_ended($1, transaction_day()) then
        perform refuse('annex_framework_ended', 'the framework has ended');
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
            perform refuse('annex_begins_as_draft', 'a version of the annex begins as a draft');
        end if;
        if new.origin = 'AGREEMENT' and exists (select 1 from annex_version v where v.framework_id = new.framework_id) then
            perform refuse('annex_first', 'only the first version of the annex comes with the agreement');
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
        perform refuse('annex_framework', 'a version of the annex stays with its framework');
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
            perform refuse('annex_accepted_by_all', 'not every party accepted this version of the annex');
        end if;
        select * into before from annex_version v
        where v.framework_id = new.framework_id and v.accepted_on is not null order by v.number desc limit 1;
        if new.number <> coalesce(before.number, 0) + 1 or new.in_force_from < before.in_force_from
            or new.accepted_on <> (select max(a.accepted_on) from annex_acceptance a where a.annex_version_id = new.id) then
            perform refuse('annex_order', 'a version of the annex follows the one before it');
        end if;
    end if;
    return new;
end
$$;
create or replace trigger annex_version_gate before insert or update or delete on annex_version
    for each row execute function annex_version_gate();

-- Waits for an acceptance that is under way, so that what it makes the newest version counts.
create or replace function annex_expect_newest(framework uuid, base uuid) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    newest annex_version;
begin
    perform 1 from annex_version v where v.framework_id = framework and v.accepted_on is null for share;
    select * into newest from annex_version v
    where v.framework_id = framework and v.accepted_on is not null order by v.number desc limit 1;
    if newest.id is distinct from base then
        perform refuse('annex_base', 'the draft is no copy of the newest version of the annex');
    end if;
end
$$;

create or replace function annex_base_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        perform annex_expect_newest(new.framework_id, new.base_id);
    elsif new.base_id is distinct from old.base_id then
        perform refuse('annex_base_kept', 'a draft of the annex keeps the version that it was copied from');
    elsif new.accepted_on is not null and old.accepted_on is null then
        perform annex_expect_newest(new.framework_id, new.base_id);
    end if;
    return new;
end
$$;
create or replace trigger annex_base_gate before insert or update on annex_version
    for each row when (new.origin = 'REVISION') execute function annex_base_gate();

-- What two versions say, row by row.
create or replace function annex_said(version_id uuid) returns table (said jsonb)
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
create or replace function annex_same(one uuid, other uuid) returns boolean
    language sql stable
    set search_path = public, pg_temp
    return not exists ((select said from annex_said(one) except select said from annex_said(other))
        union all (select said from annex_said(other) except select said from annex_said(one)));

-- Runs after annex_base_gate and before annex_version_gate, as triggers do by name.
create or replace function annex_offer_gate() returns trigger
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
        perform refuse('annex_offered_by', 'only the party that began the draft puts it before the boards');
    end if;
    if new.accepted_on is not null then
        if new.offered_on is null then
            perform refuse('annex_offered', 'the draft was not put before the boards');
        end if;
        if (new.outcome = 'REVIEWED') is distinct from annex_same(new.id, new.base_id) then
            perform refuse('annex_outcome', 'what changes nothing is a review, and what changes something is a revision');
        end if;
    end if;
    return new;
end
$$;
create or replace trigger annex_offer_gate before insert or update on annex_version
    for each row when (new.origin = 'REVISION') execute function annex_offer_gate();

create or replace function annex_acceptance_offered() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform 1 from annex_version v where v.id = new.annex_version_id and (v.origin = 'AGREEMENT' or v.offered_on is not null);
    if not found then
        perform refuse('annex_offered', 'the draft was not put before the boards');
    end if;
    return new;
end
$$;
create or replace trigger annex_acceptance_offered before insert on annex_acceptance
    for each row execute function annex_acceptance_offered();

-- A theme or domain that stands in no version of the annex does not exist.
create or replace function annex_identity_placed() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    placed boolean;
begin
    execute format('select exists (select 1 from annex_%1$s where %1$s_id = $1)', tg_table_name) into placed using new.id;
    if not placed then
        perform refuse('annex_placed', 'a ' || tg_table_name || ' comes in with a version of the annex');
    end if;
    return null;
end
$$;
drop trigger if exists annex_identity_placed on theme;
create constraint trigger annex_identity_placed after insert on theme
    deferrable initially deferred for each row execute function annex_identity_placed();
drop trigger if exists annex_identity_placed on domain;
create constraint trigger annex_identity_placed after insert on domain
    deferrable initially deferred for each row execute function annex_identity_placed();

-- The words of a version of the annex, by part; see text_fingerprint. Of which draft they are is among them: another that says the same is not
-- the one that was read.
create or replace function annex_text(of uuid) returns jsonb
    language plpgsql stable
as $$
begin
    return (
        select jsonb_object_agg(t.part, normalize(t.words, nfc))
        from annex_version v cross join lateral (
            select f.part, f.words from (values
                ('draft', v.id::text), ('from', to_char(v.in_force_from, 'YYYY-MM-DD')),
                ('review', to_char(v.review_by, 'YYYY-MM-DD')), ('explanation', v.explanation)) f (part, words)
            union all
            select 'theme ' || t.code, concat_ws(e'\n', a.name_nl, a.name_en, a.description_nl, a.description_en,
                (select string_agg(u.name_nl || ' / ' || u.name_en, e'\n' order by u.position, u.unit_id) from annex_theme_unit u
                 where u.annex_version_id = of and u.theme_id = a.theme_id),
                (select string_agg(o.short_name, e'\n' order by i.position, o.code) from annex_theme_participant i
                 join organisation o on o.id = i.organisation_id where i.annex_version_id = of and i.theme_id = a.theme_id))
            from annex_theme a join theme t on t.id = a.theme_id where a.annex_version_id = of
            union all
            select 'domain ' || d.code, concat_ws(e'\n', a.name_nl, a.name_en, a.description_nl, a.description_en,
                a.institute_nl || ' / ' || a.institute_en,
                (select string_agg(g.name_nl || ' / ' || g.name_en, e'\n' order by g.position, g.unit_id) from annex_domain_group g
                 where g.annex_version_id = of and g.domain_id = a.domain_id))
            from annex_domain a join domain d on d.id = a.domain_id where a.annex_version_id = of
            union all
            select 'cell ' || t.code || ' ' || d.code, c.state
            from annex_cell c join theme t on t.id = c.theme_id join domain d on d.id = c.domain_id where c.annex_version_id = of) t
        where v.id = of and t.words is not null);
end
$$;

-- Each text that a draft had is kept, so that whoever accepts one that changed meanwhile reads what is other.
create or replace function annex_text_keep() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
begin
    if exists (select 1 from annex_version v where v.id = new.id and v.accepted_on is null) then
        perform text_keep(new.id, annex_text(new.id));
    end if;
    return null;
end
$$;
drop trigger if exists annex_text_keep on annex_version;
create constraint trigger annex_text_keep after insert or update on annex_version
    deferrable initially deferred for each row execute function annex_text_keep();

-- A board accepts what the draft says, and nothing else.
create or replace function annex_acceptance_words() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.fingerprint is distinct from text_fingerprint(annex_text(new.annex_version_id)) and exists (
        select 1 from annex_version v where v.id = new.annex_version_id and v.origin = 'REVISION') then
        perform refuse('annex_accepted_words', 'this is not what the draft says');
    end if;
    return new;
end
$$;
create or replace trigger annex_acceptance_words before insert on annex_acceptance
    for each row execute function annex_acceptance_words();
