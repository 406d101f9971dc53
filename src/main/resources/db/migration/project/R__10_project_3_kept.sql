-- One run of all repeatable files of this state: ${derived}
-- What follows from the facts of projects is written once when a transaction ends that changed one: a row in project_stale names the
-- project, and its deferred trigger writes what is kept. Under one framework this happens one transaction after the other, in the
-- moment of their commits, so that what is counted is counted once and no two wait for each other.

-- A text as it is searched: lower case, without accents, words of letters and digits alone.
create or replace function project_plain(text text) returns text
    language sql immutable
    return regexp_replace(regexp_replace(normalize(lower(text), nfd), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g');

-- The projects in whose words each of these words stands, as a part of one; of a word of one or two signs the beginning of one.
create or replace function project_query(typed text) returns tsquery
    language sql stable
as $$
    select coalesce(string_agg('(' || q.any_of || ')', ' & '), '')::tsquery
    from (
        select case when length(t.part) < 3 then t.part || ':*'
            else coalesce((
                select string_agg(w.word, ' | ') from (
                    select word from project_word where word like '%' || t.part || '%' limit 500) w), t.part || ':*') end as any_of
        from regexp_split_to_table(trim(project_plain(typed)), ' ') t (part)
        where t.part <> '') q
$$;

create or replace function project_words_of(of uuid) returns tsvector
    language sql stable
as $$
    select strip(to_tsvector('simple', project_plain(concat_ws(' ', p.reference, p.title, p.summary, (
        select string_agg(concat_ws(' ', e.text, e.evidence), ' ') from element e where e.checklist_id = of), (
        select string_agg(concat_ws(' ', e.text, e.evidence), ' ') from addendum_element e where e.project_id = of)))))
    from project p where p.id = of
$$;

-- The spans of a project as they are kept, from its facts and from what waits.
create or replace function project_kept_spans(of uuid) returns setof project_span
    language plpgsql stable
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
as $$
begin
    return query
    with p as materialized (
        select p.*, greatest(p.stage_since, r.word_on, r.letter_on, (
                   select max(m.moved_on) from project_move m where m.project_id = of)) as acted_on
        from project p left join refusal r on r.project_id = p.id
        where p.id = of
    ), always as materialized (
        select array_agg(facet) as facets from (
            select 'kind:' || p.kind as facet from p
            union all select distinct 'theme:' || t.code from project_cell c join theme t on t.id = c.theme_id where c.project_id = of
            union all select distinct 'domain:' || d.code from project_cell c join domain d on d.id = c.domain_id where c.project_id = of
            union all select distinct 'contact:' || pp.contact_id from project_party pp where pp.project_id = of) every
        where facet is not null
    )
    select p.id, p.framework_id, s.from_day, s.until_day, s.until_day > p.acted_on, s.known,
           case when not s.known and p.origin <> 'EXISTING' then p.initiator_id end, s.stage, s.status, s.since,
           cast(substring(p.reference from '-([0-9]{4})-') as int), s.running, s.coming, s.covered, case when s.running then coalesce((
               select t.starts_on from project_term(of, s.from_day) t), p.stage_since) end, s.facts,
           case when s.until_day > p.acted_on then always.facets || coalesce((
               select array_agg(distinct w.queue) from project_wait w where w.project_id = of and w.from_day <= s.from_day), '{}') end
    from p cross join always cross join project_spans(of) s;
end
$$;

-- Writes what is kept of these projects anew, as far as it changed; and_words are those of which a word may have. All of a transaction at
-- once: what is counted is then changed once.
create or replace function project_keep(of uuid[], and_words uuid[]) returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
as $$
declare
    waits project_wait[];
    spans project_span[];
    events project_event[];
    words project_words[];
begin
    perform pg_advisory_xact_lock(hashtextextended('project_keep ' || f.framework_id, 0))
    from (select distinct framework_id from project where id = any (of) order by 1) f;

    waits := array(
        select row (p.id, p.framework_id, w.*)::project_wait
        from unnest(of) o (id) join project p on p.id = o.id cross join project_waits(p.id) w);
    delete from project_wait k where k.project_id = any (of)
        and not exists (select 1 from unnest(waits) w where w.project_id = k.project_id and w = k);
    insert into project_wait
    select w.* from unnest(waits) w
    where not exists (select 1 from project_wait k where k.project_id = w.project_id and k = w);

    spans := array(select s from unnest(of) o (id) cross join project_kept_spans(o.id) s);
    delete from project_span k where k.project_id = any (of)
        and not exists (select 1 from unnest(spans) s where s.project_id = k.project_id and s = k);
    insert into project_span select * from unnest(spans) on conflict do nothing;

    events := array(
        select row (p.id, p.framework_id, e.*)::project_event
        from unnest(of) o (id) join project p on p.id = o.id cross join project_events(p.id) e);
    delete from project_event k where k.project_id = any (of)
        and not exists (select 1 from unnest(events) e where e.project_id = k.project_id and e = k);
    insert into project_event select * from unnest(events) on conflict do nothing;

    perform text_keep(p.id, project_text(p.id)) from unnest(of) o (id) join project p on p.id = o.id;

    if and_words <> '{}' then
        words := array(
            select row (p.id, project_words_of(p.id))::project_words from unnest(and_words) o (id) join project p on p.id = o.id);
        insert into project_words as k select * from unnest(words)
        on conflict (project_id) do update set words = excluded.words where k.words <> excluded.words;
        insert into project_word
        select distinct word from unnest(words) w cross join unnest(tsvector_to_array(w.words)) word order by word
        on conflict do nothing;
    end if;
end
$$;

-- Counts what comes and goes. Nothing changes a row of what is kept: it goes, and another comes.
create or replace function project_count() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    sign int := case tg_op when 'INSERT' then 1 else -1 end;
begin
    if tg_table_name = 'project_event' then
        insert into project_tally as t
        select framework_id, span, 'EVENT ' || event, date_trunc(span, day)::date, sign * count(*)
        from rows cross join unnest(array['year', 'month', 'day']) span
        group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (framework_id, span, fact, first) do update set change = t.change + excluded.change;
    else
        insert into project_tally as t
        select framework_id, span, fact, date_trunc(span, day)::date, sum(change) from (
            select r.framework_id, f.fact, d.day, sign * d.change as change
            from rows r cross join unnest(r.facts) f (fact)
            cross join lateral (values (r.from_day, 1), (r.until_day, -1)) d (day, change)
            where d.day < 'infinity') c
        cross join unnest(array['year', 'month', 'day']) span
        group by 1, 2, 3, 4 having sum(change) <> 0 order by 1, 2, 3, 4
        on conflict (framework_id, span, fact, first) do update set change = t.change + excluded.change;
    end if;
    return null;
end
$$;
create or replace trigger project_count_in after insert on project_span
    referencing new table as rows for each statement execute function project_count();
create or replace trigger project_count_out after delete on project_span
    referencing old table as rows for each statement execute function project_count();
create or replace trigger project_count_in after insert on project_event
    referencing new table as rows for each statement execute function project_count();
create or replace trigger project_count_out after delete on project_event
    referencing old table as rows for each statement execute function project_count();

-- How many projects a fact is true of at the end of a day, and how often an event had happened.
create or replace function project_counts(framework uuid, day date) returns table (fact text, projects bigint)
    language sql stable
as $$
    select t.fact, sum(t.change)::bigint from project_tally t
    where t.framework_id = framework
      and (t.span = 'year' and t.first < date_trunc('year', day)::date
           or t.span = 'month' and t.first >= date_trunc('year', day)::date and t.first < date_trunc('month', day)::date
           or t.span = 'day' and t.first >= date_trunc('month', day)::date and t.first <= day)
    group by t.fact having sum(t.change) <> 0
$$;

-- Notes that facts of a project changed. Arguments: the column that names the project; 'words' where its words may have.
create or replace function project_touch() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'UPDATE' and old is not distinct from new then
        return null;
    end if;
    insert into project_stale as s (project_id, words)
    values ((to_jsonb(case tg_op when 'DELETE' then old else new end) ->> tg_argv[0])::uuid, tg_nargs > 1)
    on conflict (transaction, project_id) do update set words = true where not s.words and excluded.words;
    return null;
end
$$;
create or replace trigger project_touch after insert on project for each row execute function project_touch('id', 'words');
create or replace trigger project_touch_words after update of title, summary on project
    for each row execute function project_touch('id', 'words');
create or replace trigger project_touch_facts after update on project for each row execute function project_touch('id');
create or replace trigger project_touch after insert or update or delete on project_party
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update or delete on project_participant
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update or delete on project_cell
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert on project_move for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update or delete on review
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update or delete on refusal
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update or delete on approval_condition
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert on project_signature
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update or delete on addendum
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update on early_end for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update on project_agreement
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update or delete on proposal_answer
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update or delete on project_prerequisite
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert on remark for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert on prerequisite_proof for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert on progress_report for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update on suspension for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert on addendum_element for each row execute function project_touch('project_id', 'words');
create or replace trigger project_touch after insert or update on addendum_step for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update or delete on deviation
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update or delete on internal_notice
    for each row execute function project_touch('project_id');
create or replace trigger project_touch after insert or update or delete on element
    for each row execute function project_touch('checklist_id', 'words');
create or replace trigger project_touch after insert or update or delete on confirmation
    for each row execute function project_touch('checklist_id');

-- A signature is right, and an office vacant, by who held it: a change of that concerns what waits for a signature of the office, and what was
-- signed since the first day that changed.
create or replace function project_touch_office() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    changed uuid := coalesce(new.office_id, old.office_id);
    changed_from date := case tg_op
        when 'INSERT' then new.held_from
        when 'DELETE' then old.held_from
        else least(case when old.held_from <> new.held_from then least(old.held_from, new.held_from) end,
                   case when old.held_until is distinct from new.held_until
                       then least(coalesce(old.held_until, 'infinity'), coalesce(new.held_until, 'infinity')) end,
                   case when old.person_id <> new.person_id then new.held_from end) end;
begin
    if changed_from is null then
        return null;
    end if;
    -- so that whoever writes now what is kept of a project sees this change, or is seen here
    perform pg_advisory_xact_lock(hashtextextended('project_keep ' || f.framework_id, 0))
    from (
        select distinct s.framework_id from office o
        join framework_signatory s on s.organisation_id = o.organisation_id and s.office_code = o.code
        where o.id = changed order by 1) f;
    insert into project_stale (project_id, words)
    select k.project_id, false
    from office o
    join project_party pp on pp.organisation_id = o.organisation_id and pp.unit_id = o.unit_id
    join project_span k on k.project_id = pp.project_id and k.stage = 'SIGNING' and k.until_day > changed_from
    where o.id = changed
    union
    select g.project_id, false
    from office o
    join project_signature g on g.unit_id = o.unit_id and g.office_code = o.code and g.signed_on >= changed_from
    where o.id = changed
    union
    select g.project_id, false
    from office o
    join addendum_step g on g.unit_id = o.unit_id and g.office_code = o.code and g.done_on >= changed_from
    where o.id = changed
    on conflict do nothing;
    return null;
end
$$;
create or replace trigger project_touch_office after insert or update or delete on office_holder
    for each row execute function project_touch_office();

create or replace function project_freshen() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    part record;
begin
    -- the first that is asked answers for all of the transaction, a hundred at a time
    if not exists (select 1 from project_stale s where s.transaction = new.transaction and s.project_id = new.project_id) then
        return null;
    end if;
    for part in
        with gone as (delete from project_stale where transaction = pg_current_xact_id() returning *)
        select array_agg(g.project_id) as projects, coalesce(array_agg(g.project_id) filter (where g.words), '{}') as worded
        from (select *, row_number() over (order by project_id) / 100 as part from gone) g
        group by g.part
    loop
        perform project_keep(part.projects, part.worded);
    end loop;
    return null;
end
$$;
drop trigger if exists project_freshen on project_stale;
create constraint trigger project_freshen after insert on project_stale
    deferrable initially deferred for each row execute function project_freshen();

-- What is kept of which projects differs from what their facts say; none, unless somebody wrote past the triggers.
create or replace function project_kept_wrongly() returns table (project_id uuid, what text)
    language sql stable
as $$
    select p.id, w.what from project p cross join lateral (
        select 'spans' as what
        where array(select s from project_kept_spans(p.id) s order by s.from_day)
              is distinct from array(select s from project_span s where s.project_id = p.id order by s.from_day)
        union all
        select 'waits'
        where array(select row (p.id, p.framework_id, w.*)::project_wait from project_waits(p.id) w order by w)
              is distinct from array(select w from project_wait w where w.project_id = p.id
                  order by (w.kind, w.organisation_id, w.role, w.person_id, w.office_code, w.unit_id))
        union all
        select 'events'
        where array(select e from project_events(p.id) e order by e)
              is distinct from array(
                  select (k.event, k.day) from project_event k where k.project_id = p.id order by (k.event, k.day))
        union all
        select 'words'
        where project_words_of(p.id) is distinct from (select k.words from project_words k where k.project_id = p.id)) w
$$;

-- All of it anew from the facts: after a change of what is derived, and for whoever wrote past the triggers.
create or replace function project_keep_all() returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
    set enable_seqscan = off -- what it reads of one project is planned before anybody counted the rows
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('project_keep ' || f.id, 0)) from framework f order by f.id;
    truncate project_span, project_wait, project_event, project_tally, project_words, project_word, project_stale;
    insert into project_wait select p.id, p.framework_id, w.* from project p cross join lateral project_waits(p.id) w;
    analyze project_wait;
    insert into project_span select s.* from project p cross join lateral project_kept_spans(p.id) s;
    insert into project_event select p.id, p.framework_id, e.* from project p cross join lateral project_events(p.id) e;
    insert into project_words select p.id, project_words_of(p.id) from project p;
    insert into project_word select word from ts_stat('select words from project_words');
    update kept_version set stamp = nextval('kept_stamp') where name = 'projects';
    -- no derived fact: what was read and decided on stays
    perform text_keep(p.id, project_text(p.id)) from project p
    where not exists (select 1 from record_text t where t.record_id = p.id);
end
$$;
revoke all on function project_keep(uuid[], uuid[]), project_keep_all() from public;
