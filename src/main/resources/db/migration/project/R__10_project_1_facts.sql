-- One run of all repeatable files of this state: ${derived}
-- What follows from the facts of one project. What is asked of many is kept (R__10_project_3_kept.sql) and asked of project_on(day) and
-- project_turn(day) below.

-- How many elements a project has, and how many are confirmed by everybody who must.
create or replace function project_progress(of uuid) returns table (elements bigint, confirmed bigint)
    language sql stable
as $$
    select count(*), count(*) filter (where case when e.confirmed_by_all
        then (select count(*) from confirmation c where c.element_id = e.id)
           = (select count(*) from project_party pp where pp.project_id = of)
        else (select count(*) from confirmation c where c.element_id = e.id) > 0 end)
    from element e where e.checklist_id = of
$$;

-- Whether there is something in an element to confirm: its text, or the particulars that fill it.
create or replace function project_element_filled(p project, e element) returns boolean
    language sql stable
    return case
        when e.fact is null then e.text is not null
        when e.fact = 'UNITS' then (
            select count(*) from project_party pp where pp.project_id = p.id and pp.unit_id is null) = 0
        when e.fact = 'CONTACTS' then (
            select count(*) from project_party pp where pp.project_id = p.id and pp.contact_id is null) = 0
        when e.fact = 'DURATION' then p.starts_on is not null and p.ends_on is not null
        else p.starts_on is not null and p.ends_on is not null and (
            select count(*) from project_party pp where pp.project_id = p.id and (pp.unit_id is null or pp.contact_id is null)) = 0
    end;

-- First and last day of a project as the agreement of that day has them: what was signed, with the addenda that hold by then, and the end
-- before it that was agreed.
create or replace function project_term(of uuid, day date) returns table (starts_on date, ends_on date)
    language sql stable
as $$
    select coalesce((
               select a.starts_on from addendum a
               where a.project_id = of and a.holds_from <= day and a.starts_on is not null order by a.number desc limit 1), p.starts_on),
           coalesce((
               select e.last_day from early_end e where e.project_id = of and e.state = 'AGREED' and e.answered_on <= day), (
               select a.ends_on from addendum a
               where a.project_id = of and a.holds_from <= day and a.ends_on is not null order by a.number desc limit 1), p.ends_on)
    from project p where p.id = of
$$;

-- The days that matter to norms, each the first on which something was so; infinity when it never was.
create or replace function project_days(of uuid) returns table (
    endorsed_on date, whw_on date, agreed_in_writing_on date, reviewed_on date, deviates_on date, told_on date, signed_on date,
    conditions_met_on date, rightly_signed boolean, wrongly_amended_on date, incomplete boolean)
    language sql stable
as $$
    select coalesce(m.endorsed_on, 'infinity'), coalesce(m.whw_on, 'infinity'), coalesce(m.agreed_in_writing_on, 'infinity'),
           coalesce((select min(r.reviewed_on) from review r where r.project_id = of), 'infinity'),
           coalesce((select min(v.recorded_on) from deviation v where v.project_id = of), 'infinity'),
           coalesce((
               select max(coalesce((select min(n.told_on) from internal_notice n
                   where n.project_id = of and n.organisation_id = pp.organisation_id), 'infinity'))
               from project_party pp where pp.project_id = of), '-infinity'),
           coalesce((
               select max(coalesce((select min(g.signed_on) from project_signature g
                   where g.project_id = of and g.organisation_id = y.organisation_id), 'infinity'))
               from project p join framework_signatory y on y.framework_id = p.framework_id where p.id = of), '-infinity'),
           coalesce((
               select max(coalesce(c.met_on, 'infinity')) from approval_condition c where c.project_id = of), '-infinity'),
           not exists (
               select 1 from project_signature g where g.project_id = of
               and not held_office(g.person_id, g.organisation_id, g.office_code, g.unit_id, g.signed_on)),
           coalesce((
               select min(g.done_on) from addendum_step g where g.project_id = of and g.step = 'SIGN'
               and not held_office(g.person_id, g.organisation_id, g.office_code, g.unit_id, g.done_on)), 'infinity'),
           exists (select 1 from project_progress(of) g where g.confirmed < g.elements)
    from (
        select min(moved_on) filter (where command = 'ENDORSE') as endorsed_on,
               min(moved_on) filter (where command = 'CHECK_WHW') as whw_on,
               min(moved_on) filter (where command = 'RECORD_WRITTEN_AGREEMENT') as agreed_in_writing_on
        from project_move where project_id = of) m
$$;

-- The offices whose signature is missing on a day, and whether somebody holds each; from_day and until_day of the holder.
create or replace function project_office_vacant(of uuid, day date) returns boolean
    language sql stable
as $$
    select exists (
        select 1 from project p
        join framework_signatory s on s.framework_id = p.framework_id
        join project_party pp on pp.project_id = p.id and pp.organisation_id = s.organisation_id
        where p.id = of
          and not exists (select 1 from project_signature g
              where g.project_id = p.id and g.organisation_id = s.organisation_id and g.signed_on <= day)
          and not exists (select 1 from office o join office_holder h on h.office_id = o.id
              where o.organisation_id = s.organisation_id and o.code = s.office_code and o.unit_id = pp.unit_id
                and h.held_from <= day and coalesce(h.held_until, 'infinity') > day))
$$;

-- Whether there is a proof of a prerequisite that holds on a day.
create or replace function project_proved(of uuid, prerequisite text, day date) returns boolean
    language sql stable
    return exists (
        select 1 from prerequisite_proof f
        where f.project_id = of and f.code = prerequisite and f.valid_from <= day and coalesce(f.valid_until, 'infinity') >= day);

-- What a project is, on each day on which something of it may change. The last move of the stage tells the
-- stage; dates, and what was told of a refusal, tell what it means. From review a project returns to the draft by being sent back
-- alone, so a draft that was submitted before is one.
--   known    all parties know of it
--   running  between its first day and its last
--   coming   on its way to that, or standing still
--   covered  neither over nor ended: what becomes of the framework agreement concerns it
--   facts    what norms (NormFact) and figures count, of what is known
create or replace function project_changes(of uuid) returns table (
    from_day date, known boolean, stage text, status text, since date, running boolean, coming boolean, covered boolean,
    facts text[])
    language plpgsql stable
    -- it reads one project by its keys, however small the tables were when it was planned
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
as $$
declare
    p record;
    move record;
    term record;
    day date;
    own boolean;
    approved boolean;
    active boolean;
    teaches boolean;
    off_theme boolean;
    needs boolean;
    rests boolean;
    concluded boolean;
    counted text;
begin
    select q.*, r.id as refusal_id, r.word_on, r.letter_on, d.*,
           coalesce(q.submitted_on, case when q.origin <> 'EXISTING' then 'infinity'
               when q.stage <> 'AGREED' then '-infinity' else q.stage_since end) as known_on,
           (select count(*) from project_party y where y.project_id = of)
           + (select count(*) from project_participant t where t.project_id = of) > 2 as wider,
           (select array_agg(distinct x) from project_cell c
               cross join unnest(array[c.theme_id::text, c.theme_id || ' ' || c.domain_id]) x where c.project_id = of) as cells
    into p
    from project q cross join project_days(of) d left join refusal r on r.project_id = q.id
    where q.id = of;
    own := p.origin <> 'EXISTING';
    teaches := own and p.kind <> 'RESEARCH';
    off_theme := p.off_theme_subject is not null;
    needs := exists (select 1 from project_prerequisite n where n.project_id = of);
    rests := exists (select 1 from suspension u where u.project_id = of);

    for day in
        select d from (
            select unnest(array['-infinity', p.known_on, p.starts_on, p.ends_on + 1, p.wrongly_amended_on, p.word_on, p.letter_on, p.whw_on, p.agreed_in_writing_on,
                p.endorsed_on, p.reviewed_on, p.deviates_on, p.told_on, p.signed_on, p.conditions_met_on])
            union select m.moved_on from project_move m where m.project_id = of
            union select g.signed_on from project_signature g where g.project_id = of
            union select unnest(array[a.holds_from, a.starts_on, a.ends_on + 1]) from addendum a where a.project_id = of and a.state = 'AGREED'
            union select unnest(array[e.answered_on, e.last_day + 1]) from early_end e where e.project_id = of and e.state = 'AGREED'
            union select unnest(array[f.valid_from, f.valid_until + 1]) from prerequisite_proof f where f.project_id = of
            union select unnest(array[u.from_day, u.resumed_on]) from suspension u where u.project_id = of
            union select unnest(array[h.held_from, h.held_until])
                from framework_signatory s
                join project_party pp on pp.project_id = of and pp.organisation_id = s.organisation_id
                join office o on o.organisation_id = s.organisation_id and o.code = s.office_code and o.unit_id = pp.unit_id
                join office_holder h on h.office_id = o.id
                where s.framework_id = p.framework_id) every (d)
        where d < 'infinity'
        order by d
    loop
        known := p.known_on <= day;
        select t.starts_on, t.ends_on into term from project_term(of, day) t;
        select m.to_stage, m.moved_on, m.command into move from project_move m
        where m.project_id = of and m.moved_on <= day and m.from_stage <> m.to_stage
        order by m.moved_at desc, m.id desc limit 1;
        stage := coalesce(move.to_stage, case when own then 'DRAFT' else 'AGREED' end);
        since := coalesce(move.moved_on, p.submitted_on, p.stage_since);
        status := case
            when stage = 'DRAFT' and p.initiator_id is null then 'OPPORTUNITY'
            when stage = 'DRAFT' and not known then 'DRAFT'
            when stage = 'DRAFT' or move.command = 'SEND_BACK' then 'SENT_BACK'
            when stage = 'AGREED' and term.starts_on > day then 'STARTING'
            when stage = 'AGREED' and term.ends_on < day then 'ENDED'
            when stage = 'AGREED' and rests and exists (
                select 1 from suspension u
                where u.project_id = of and u.from_day <= day and coalesce(u.resumed_on, 'infinity') > day) then 'SUSPENDED'
            when stage = 'AGREED' and needs and exists (
                select 1 from project_prerequisite n where n.project_id = of and not project_proved(of, n.code, day)) then 'HELD'
            when stage = 'AGREED' then 'RUNNING'
            when stage = 'REFUSED' and p.refusal_id is not null
                and (coalesce(p.word_on, 'infinity') > day or coalesce(p.letter_on, 'infinity') > day) then 'REFUSED_OPEN'
            else stage
        end;
        running := known and status = 'RUNNING';
        coming := known and status in ('SENT_BACK', 'IN_REVIEW', 'ELABORATION', 'IN_APPROVAL', 'SIGNING', 'STARTING', 'HELD', 'SUSPENDED');
        covered := running or coming or known and status = 'REFUSED_OPEN';

        facts := '{}';
        if known then
            approved := own and stage in ('SIGNING', 'AGREED', 'COMPLETED', 'TERMINATED');
            concluded := approved and stage <> 'SIGNING';
            active := own and running;
            counted := case when running then 'RUNNING' when coming then 'COMING' end;
            facts := array_remove(array[
                'KNOWN', p.kind,
                case when covered then 'COVERED' end,
                case when p.deviates_on <= day then 'DEVIATING' end,
                case when teaches and (stage = 'IN_APPROVAL' or approved) then 'WHW_ASKED' end,
                case when teaches and (stage = 'IN_APPROVAL' or approved) and p.whw_on > day then 'WHW_MISSING' end,
                case when active then 'ACTIVE' end,
                case when active and p.signed_on > day then 'ACTIVE_UNSIGNED' end,
                case when not own and running then 'EXISTING' end,
                case when active and p.told_on > day then 'UNTOLD' end,
                case when stage = 'REFUSED' then 'REFUSED' end,
                case when status = 'REFUSED_OPEN' then 'REFUSED_UNTOLD' end,
                case when p.kind <> 'EDUCATION' then 'RESEARCHING' end,
                case when off_theme then 'OFF_THEME' end,
                case when p.kind <> 'EDUCATION' and not off_theme and p.cells is null then 'THEMELESS' end,
                case when off_theme and p.agreed_in_writing_on <= day then 'OFF_THEME_AGREED' end,
                case when stage = 'NOT_COVERED' then 'OFF_THEME_UNCOVERED' end,
                case when off_theme and approved and p.agreed_in_writing_on > day then 'OFF_THEME_BARE' end,
                case when stage = 'IN_REVIEW' then 'IN_REVIEW' end,
                case when own and p.endorsed_on <= day then 'PROCEEDED' end,
                case when own and p.endorsed_on <= day and p.reviewed_on > day then 'UNREVIEWED' end,
                case when stage in ('ELABORATION', 'IN_APPROVAL') then 'ELABORATING' end,
                case when approved then 'APPROVED' end,
                case when approved and p.incomplete then 'INCOMPLETE' end,
                case when stage = 'SIGNING' then 'SIGNING' end,
                case when concluded then 'CONCLUDED' end,
                case when concluded and (p.signed_on > day or not p.rightly_signed or p.wrongly_amended_on <= day)
                    then 'WRONGLY_SIGNED' end,
                case when stage = 'SIGNING' and p.conditions_met_on <= day and project_office_vacant(of, day) then 'OFFICE_VACANT' end,
                case when running and p.wider then 'WIDER' end,
                counted,
                case when counted is not null and p.cells is null then counted || ' -' end], null);
            if counted is not null and p.cells is not null then
                facts := facts || array(select counted || ' ' || x from unnest(p.cells) x);
            end if;
        end if;

        from_day := day;
        return next;
    end loop;
end
$$;

-- The same as spans: a row for each span of days in which nothing of it changes.
create or replace function project_spans(of uuid) returns table (
    from_day date, until_day date, known boolean, stage text, status text, since date, running boolean, coming boolean, covered boolean,
    facts text[])
    language sql stable
as $$
    select d.from_day, coalesce(lead(d.from_day) over (order by d.from_day), 'infinity'), d.known, d.stage, d.status, d.since,
           d.running, d.coming, d.covered, d.facts
    from (
        select t.*, lag(row (known, stage, status, since, running, coming, covered, facts)) over (order by from_day)
               is distinct from row (known, stage, status, since, running, coming, covered, facts) as begins
        from project_changes(of) t) d
    where d.begins
$$;

-- Who must act on a project as it stands; one row for everybody. person_id null: anybody who holds the role for the party, or who holds
-- the office. The queue names what waits for the same people: of an agreement that has ended nobody is asked for what begins or is signed.
create or replace function project_waits(of uuid) returns table (
    kind text, organisation_id uuid, role text, person_id uuid, office_code text, unit_id uuid, since date, due date, from_day date,
    queue text, confirmed int, elements int)
    language plpgsql stable
    -- it reads one project by its keys, however small the tables were when it was planned
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
as $$
#variable_conflict use_column
begin
    return query
    with p as materialized (
        select p.*, r.reviewer_id, r.approver_id, lead.contact_id as lead_id, t.starts_on as first_day, t.ends_on as last_day
        from project p cross join project_term(of, 'infinity') t
        left join framework_procedure r on r.framework_id = p.framework_id
        left join project_party lead on lead.project_id = p.id and lead.organisation_id = p.initiator_id
        where p.id = of
    ), e as materialized (
        select e.*, project_element_filled(q, e) as filled from project q join element e on e.checklist_id = q.id
        where q.id = of and q.stage in ('ELABORATION', 'IN_APPROVAL')
    )
    select w.kind, w.organisation_id, w.role, w.person_id, w.office_code, w.unit_id, coalesce(w.since, w.due, p.stage_since), w.due,
           coalesce(case when w.kind in ('REPORT_PROGRESS', 'PROVE_PREREQUISITE') then w.since
               else w.due + case w.kind when 'TERMINATE' then 0 else 1 end end, '-infinity'),
           case when w.kind in ('SIGN', 'SIGN_ADDENDUM') then 'sign:' when w.kind in ('PROPOSE', 'APPROVE', 'APPROVE_ADDENDUM') then 'begin:'
               else 'turn:' end
           || concat_ws(' ', w.role, w.organisation_id, w.person_id, w.office_code, w.unit_id),
           g.confirmed::int, g.elements::int
    from p cross join project_progress(of) g cross join lateral (
        select 'PROPOSE' as kind, p.initiator_id as organisation_id, 'PROJECT_LEAD' as role, p.lead_id as person_id,
               null as office_code, null::uuid as unit_id, null::date as due, null::date as since
        where p.stage = 'DRAFT' and p.initiator_id is not null
        union all
        select 'REVIEW', p.reviewer_id, 'REVIEWER', null, null, null, null, null where p.stage = 'IN_REVIEW'
        union all
        select 'ELABORATE', p.initiator_id, 'PROJECT_LEAD', p.lead_id, null, null, null, null
        where p.stage = 'ELABORATION' or p.stage = 'IN_APPROVAL' and exists (select 1 from e where not e.filled)
        union all
        select distinct 'CONFIRM', pp.organisation_id, e.confirm_role,
               case when e.confirm_role = 'PROJECT_LEAD' then pp.contact_id end, null, null::uuid, null::date, null::date
        from project_party pp cross join e
        where pp.project_id = p.id and e.filled
          and (p.stage = 'IN_APPROVAL' or e.confirm_role = 'SPECIALIST' or pp.organisation_id <> p.initiator_id)
          and not exists (select 1 from confirmation c where c.element_id = e.id
                          and (not e.confirmed_by_all or c.organisation_id = pp.organisation_id))
          and (e.confirmed_by_all or e.confirm_role = 'SPECIALIST' or pp.organisation_id = p.initiator_id)
        union all
        select 'APPROVE', p.approver_id, 'APPROVER', null, null, null, null, null where p.stage = 'IN_APPROVAL'
        union all
        select 'CONDITION', p.approver_id, 'APPROVER', null, null, null, null, null
        where p.stage = 'SIGNING' and exists (
            select 1 from approval_condition c where c.project_id = p.id and c.met_on is null)
        union all
        select 'SIGN', s.organisation_id, 'SIGNATORY', null, s.office_code, pp.unit_id, null, null
        from framework_signatory s
        join project_party pp on pp.project_id = p.id and pp.organisation_id = s.organisation_id
        where s.framework_id = p.framework_id and p.stage = 'SIGNING'
          and not exists (select 1 from approval_condition c where c.project_id = p.id and c.met_on is null)
          and not exists (
              select 1 from project_signature g where g.project_id = p.id and g.organisation_id = s.organisation_id)
        union all
        -- whoever refused tells it: an office is anybody's who holds the role, another level the person's own
        select 'TELL', f.organisation_id, coalesce(f.role, case when f.organisation_id = p.approver_id then 'APPROVER' else 'REVIEWER' end),
               case when f.role in ('PROJECT_LEAD', 'SIGNATORY') then f.person_id end, null, null, null, null
        from refusal f
        where f.project_id = p.id and p.stage = 'REFUSED' and (f.word_on is null or f.letter_on is null)
        union all
        select case g.step when 'SIGN' then 'SIGN_ADDENDUM' else 'APPROVE_ADDENDUM' end, g.organisation_id,
               case g.step when 'SIGN' then 'SIGNATORY' else 'APPROVER' end, null,
               case g.step when 'SIGN' then g.office_code end, case g.step when 'SIGN' then pp.unit_id end, null,
               coalesce((select max(b.done_on) from addendum_step b where b.addendum_id = a.id and b.step = 'APPROVE' and g.step = 'SIGN'),
                   a.proposed_on)
        from addendum a
        join addendum_step g on g.addendum_id = a.id and g.done_on is null
        join project_party pp on pp.project_id = p.id and pp.organisation_id = g.organisation_id
        where a.project_id = p.id and a.state = 'OPEN' and p.stage = 'AGREED'
          and (g.step = 'APPROVE' or not exists (
              select 1 from addendum_step b where b.addendum_id = a.id and b.step = 'APPROVE' and b.done_on is null))
        union all
        select 'ANSWER_END', pp.organisation_id, case when pp.organisation_id = p.approver_id then 'APPROVER' else 'COORDINATOR' end,
               null, null, null, null, n.proposed_on
        from early_end n join project_party pp on pp.project_id = p.id and pp.organisation_id <> n.organisation_id
        where n.project_id = p.id and n.state = 'OPEN' and n.answered_on is null and p.stage = 'AGREED'
        union all
        select 'END_DIFFERS', n.organisation_id, case when n.organisation_id = p.approver_id then 'APPROVER' else 'COORDINATOR' end,
               null, null, null, null, n.answered_on
        from early_end n
        where n.project_id = p.id and n.state = 'OPEN' and n.answered_on is not null and p.stage = 'AGREED'
        union all
        select 'TERMINATE', coalesce(p.initiator_id, n.organisation_id), 'PROJECT_LEAD', p.lead_id, null, null, n.last_day, null
        from early_end n
        where n.project_id = p.id and n.state = 'AGREED' and p.stage = 'AGREED'
        union all
        -- a question to somebody who has a part in the project at this stage: the contact of another party has none in a draft
        select 'ANSWER', r.asks_id, r.asks_role, case when r.asks_role = 'PROJECT_LEAD' then pp.contact_id end, null, null, null, min(r.posted_on)
        from remark r join project_party pp on pp.project_id = p.id and pp.organisation_id = r.asks_id
        where r.project_id = p.id and not exists (select 1 from remark a where a.answers = r.id)
          and p.stage in ('DRAFT', 'IN_REVIEW', 'ELABORATION', 'IN_APPROVAL', 'SIGNING', 'AGREED')
          and (p.stage <> 'DRAFT' or r.asks_role <> 'PROJECT_LEAD' or r.asks_id = p.initiator_id)
        group by r.asks_id, r.asks_role, pp.contact_id
        union all
        -- from the end of a period on, counted from the first day or from the report before
        select 'REPORT_PROGRESS', p.initiator_id, 'PROJECT_LEAD', p.lead_id, null, null, d.ends + a.report_within_days, d.ends
        from project_agreement a cross join lateral (
            select (coalesce(max(r.reported_on), p.first_day) + make_interval(months => a.report_every_months))::date as ends
            from progress_report r where r.project_id = p.id) d
        where a.project_id = p.id and p.stage = 'AGREED' and d.ends <= p.last_day
        union all
        -- two months before the project begins without it, or before its last proof lapses; nothing that outlasts the project
        select 'PROVE_PREREQUISITE', p.initiator_id, 'PROJECT_LEAD', p.lead_id, null, null, d.due, greatest(d.due - 60, p.stage_since)
        from (
            select min(coalesce(f.until, p.first_day)) as due
            from project_prerequisite n
            left join lateral (
                select max(coalesce(f.valid_until, 'infinity')) as until from prerequisite_proof f
                where f.project_id = p.id and f.code = n.code) f on true
            where n.project_id = p.id) d
        where p.stage in ('SIGNING', 'AGREED') and d.due < p.last_day
        union all
        select 'COMPLETE', p.initiator_id, 'PROJECT_LEAD', p.lead_id, null, null, p.last_day, null
        where p.stage = 'AGREED' and p.last_day is not null and p.initiator_id is not null
          and not exists (select 1 from early_end n where n.project_id = p.id and n.state <> 'WITHDRAWN')) w
    order by (w.kind, w.organisation_id, w.role, w.person_id, w.office_code, w.unit_id);
end
$$;

-- The queues of a person: grants are "role organisation".
create or replace function project_queues(person uuid, grants text[], day date) returns table (queue text)
    language sql stable
as $$
    select kind || held || who
    from unnest(grants) held, unnest(array['turn:', 'begin:']) kind, unnest(array['', ' ' || person]) who
    union all
    select 'sign:' || held || ' ' || o.code || ' ' || o.unit_id
    from office_holder h join office o on o.id = h.office_id
    join unnest(grants) held on held = 'SIGNATORY ' || o.organisation_id
    where h.person_id = person and h.held_from <= day and (h.held_until is null or h.held_until > day)
$$;

-- What happened to a project, and when, as far as all parties know of it. The moves tell it.
create or replace function project_events(of uuid) returns table (event text, day date)
    language sql stable
as $$
    select 'SUBMITTED', p.submitted_on from project p where p.id = of and p.submitted_on is not null
    union
    select e.event, m.moved_on
    from project p
    join project_move m on m.project_id = p.id and m.from_stage <> m.to_stage
    join (values ('ENDORSE', 'ENDORSED'), ('SEND_BACK', 'SENT_BACK'), ('REFUSE', 'REFUSED'), ('APPROVE', 'APPROVED'),
                 ('SIGN', 'SIGNED'), ('COMPLETE', 'COMPLETED'), ('TERMINATE', 'TERMINATED'), ('WITHDRAW', 'WITHDRAWN'),
                 ('REGISTER_NOT_COVERED', 'NOT_COVERED')) e (command, event) on e.command = m.command
    where p.id = of and (p.submitted_on <= m.moved_on or p.origin = 'EXISTING')
    union
    select 'STARTED', greatest(t.starts_on, m.moved_on)
    from project p cross join project_term(of, 'infinity') t
    join project_move m on m.project_id = p.id and m.command = 'SIGN' and m.to_stage = 'AGREED'
    where p.id = of and (p.stage = 'AGREED' or p.stage_since > t.starts_on)
    union
    select 'AMENDED', a.closed_on from addendum a where a.project_id = of and a.state = 'AGREED'
    union
    select 'REPORTED', r.reported_on from progress_report r where r.project_id = of
    union
    select e.event, e.day from suspension u
    cross join lateral (values ('SUSPENDED', u.from_day), ('RESUMED', u.resumed_on)) e (event, day)
    where u.project_id = of and e.day is not null and (u.resumed_on is null or u.resumed_on > u.from_day)
$$;

-- What projects were at the end of a day, of those that all parties knew of: whatever asks this joins this function.
create or replace function project_on(day date) returns table (
    project_id uuid, framework_id uuid, stage text, since date, status text, running boolean, coming boolean, covered boolean)
    language sql stable
as $$
    select s.project_id, s.framework_id, s.stage, s.since, s.status, s.running, s.coming, s.covered
    from project_span s where s.known and s.from_day <= day and s.until_day > day
$$;

-- What an amendment or a notice must say something about.
create or replace function project_covered(framework uuid, day date) returns table (project_id uuid, running boolean)
    language sql stable
as $$
    select o.project_id, o.running from project_on(day) o where o.framework_id = framework and o.covered
$$;

-- Whose turn it is on a day. Under an agreement that has ended nothing is proposed, approved or signed, so nobody is asked to.
create or replace function project_turn(day date) returns table (
    project_id uuid, framework_id uuid, kind text, organisation_id uuid, role text, person_id uuid, since date, due date)
    language sql stable
as $$
    select w.project_id, w.framework_id, w.kind, w.organisation_id, w.role, coalesce(w.person_id, (
               select h.person_id from office o join office_holder h on h.office_id = o.id
               where o.organisation_id = w.organisation_id and o.code = w.office_code and o.unit_id = w.unit_id
                 and h.held_from <= day and (h.held_until is null or h.held_until > day))), w.since, w.due
    from project_wait w
    where w.from_day <= day
      and (w.queue like 'turn:%' or w.framework_id not in (select f.id from framework f where framework_ended(f.id, day)))
$$;
