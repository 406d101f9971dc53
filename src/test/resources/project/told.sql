-- What follows from the facts of projects, derived once more in another way: as these statements told it before anything was kept.
-- They count everything anew for one day. project_element_filled and held_office are those of the registry.
create or replace view told_progress as
select p.id as project_id,
       count(e.id) as elements,
       count(e.id) filter (where case when e.confirmed_by_all
           then c.parties = (select count(*) from project_party pp where pp.project_id = p.id)
           else c.parties > 0 end) as confirmed
from project p
join element e on e.checklist_id = p.id
left join lateral (select count(*) as parties from confirmation c where c.element_id = e.id) c on true
group by p.id;

create or replace function told_term(of uuid, day date) returns table (starts_on date, ends_on date)
    language sql stable
as $$
    with agreed as (
        select 0 as number, p.starts_on, p.ends_on from project p where p.id = of
        union all
        select a.number, a.starts_on, a.ends_on from addendum a where a.project_id = of and a.state = 'AGREED' and a.holds_from <= day
    )
    select (array_agg(starts_on order by number desc) filter (where starts_on is not null))[1],
           coalesce((select min(e.last_day) from early_end e where e.project_id = of and e.state = 'AGREED' and e.answered_on <= day),
               (array_agg(ends_on order by number desc) filter (where ends_on is not null))[1])
    from agreed
$$;

create or replace function told_on(day date) returns table (
    project_id uuid, framework_id uuid, stage text, since date, status text, running boolean, coming boolean, covered boolean)
    language sql stable
as $$
    select p.id, p.framework_id, s.stage, coalesce(m.moved_on, p.submitted_on, p.stage_since), t.status,
           t.status = 'RUNNING', c.coming, c.coming or t.status in ('RUNNING', 'REFUSED_OPEN')
    from project p
    left join lateral (
        select m.to_stage, m.moved_on, m.command from project_move m
        where m.project_id = p.id and m.moved_on <= day and m.from_stage <> m.to_stage
        order by m.moved_at desc, m.id desc limit 1) m on true
    left join refusal r on r.project_id = p.id
    cross join told_term(p.id, day) e
    cross join lateral (
        select coalesce(m.to_stage, case when p.origin = 'EXISTING' then 'AGREED' else 'DRAFT' end) as stage) s
    cross join lateral (
        select case
            when s.stage = 'DRAFT' and p.initiator_id is null then 'OPPORTUNITY'
            when s.stage = 'DRAFT' or m.command = 'SEND_BACK' then 'SENT_BACK'
            when s.stage = 'AGREED' and e.starts_on > day then 'STARTING'
            when s.stage = 'AGREED' and e.ends_on < day then 'ENDED'
            when s.stage = 'AGREED' and 0 < (select count(*) from suspension u
                where u.project_id = p.id and daterange(u.from_day, case when u.resumed_on is not null then greatest(u.from_day, u.resumed_on) end) @> day) then 'SUSPENDED'
            when s.stage = 'AGREED' and 0 < (select count(*) from project_prerequisite n where n.project_id = p.id and n.code not in (
                select f.code from prerequisite_proof f
                where f.project_id = p.id and daterange(f.valid_from, f.valid_until, '[]') @> day)) then 'HELD'
            when s.stage = 'AGREED' then 'RUNNING'
            when s.stage = 'REFUSED' and r.id is not null
                and (coalesce(r.word_on, 'infinity') > day or coalesce(r.letter_on, 'infinity') > day) then 'REFUSED_OPEN'
            else s.stage
        end as status) t
    cross join lateral (
        select t.status in ('SENT_BACK', 'IN_REVIEW', 'ELABORATION', 'IN_APPROVAL', 'SIGNING', 'STARTING', 'HELD', 'SUSPENDED') as coming) c
    where p.submitted_on <= day or p.origin = 'EXISTING' and (p.stage <> 'AGREED' or p.stage_since <= day)
$$;

create or replace function told_turn(day date) returns table (
    project_id uuid, framework_id uuid, kind text, organisation_id uuid, role text, person_id uuid, since date, due date)
    language sql stable
as $$
    select t.* from (
        select p.id as project_id, p.framework_id, 'PROPOSE' as kind, p.initiator_id as organisation_id, 'PROJECT_LEAD' as role,
               pp.contact_id as person_id, p.stage_since as since, null::date as due
        from project p
        join project_party pp on pp.project_id = p.id and pp.organisation_id = p.initiator_id
        where p.stage = 'DRAFT'
        union all
        select p.id, p.framework_id, 'REVIEW', r.reviewer_id, 'REVIEWER', null, p.stage_since, null
        from project p join framework_procedure r on r.framework_id = p.framework_id
        where p.stage = 'IN_REVIEW'
        union all
        select p.id, p.framework_id, 'ELABORATE', p.initiator_id, 'PROJECT_LEAD', pp.contact_id, p.stage_since, null
        from project p
        join project_party pp on pp.project_id = p.id and pp.organisation_id = p.initiator_id
        where p.stage = 'ELABORATION'
           or p.stage = 'IN_APPROVAL' and exists (
               select 1 from element e where e.checklist_id = p.id and not project_element_filled(p, e))
        union all
        select distinct p.id, p.framework_id, 'CONFIRM', pp.organisation_id, e.confirm_role,
               case when e.confirm_role = 'PROJECT_LEAD' then pp.contact_id end, p.stage_since, null::date
        from project p
        join project_party pp on pp.project_id = p.id
        join element e on e.checklist_id = p.id
        where p.stage in ('ELABORATION', 'IN_APPROVAL')
          and (p.stage = 'IN_APPROVAL' or e.confirm_role = 'SPECIALIST' or pp.organisation_id <> p.initiator_id)
          and project_element_filled(p, e)
          and not exists (select 1 from confirmation c where c.element_id = e.id
                          and (not e.confirmed_by_all or c.organisation_id = pp.organisation_id))
          and (e.confirmed_by_all or e.confirm_role = 'SPECIALIST' or pp.organisation_id = p.initiator_id)
        union all
        select p.id, p.framework_id, 'APPROVE', r.approver_id, 'APPROVER', null, p.stage_since, null
        from project p join framework_procedure r on r.framework_id = p.framework_id
        where p.stage = 'IN_APPROVAL'
        union all
        select p.id, p.framework_id, 'CONDITION', r.approver_id, 'APPROVER', null, p.stage_since, null
        from project p join framework_procedure r on r.framework_id = p.framework_id
        where p.stage = 'SIGNING' and exists (
            select 1 from approval_condition c where c.project_id = p.id and c.met_on is null)
        union all
        select p.id, p.framework_id, 'SIGN', s.organisation_id, 'SIGNATORY', h.person_id, p.stage_since, null
        from project p
        join framework_signatory s on s.framework_id = p.framework_id
        join project_party pp on pp.project_id = p.id and pp.organisation_id = s.organisation_id
        left join office o on o.organisation_id = s.organisation_id and o.code = s.office_code and o.unit_id = pp.unit_id
        left join office_holder h on h.office_id = o.id and h.held_from <= day
            and (h.held_until is null or h.held_until > day)
        where p.stage = 'SIGNING'
          and not exists (select 1 from approval_condition c where c.project_id = p.id and c.met_on is null)
          and not exists (
              select 1 from project_signature g where g.project_id = p.id and g.organisation_id = s.organisation_id)
        union all
        select p.id, p.framework_id, 'TELL', f.organisation_id,
               case when f.role is not null then f.role when f.organisation_id = r.approver_id then 'APPROVER' else 'REVIEWER' end,
               case f.role when 'PROJECT_LEAD' then f.person_id when 'SIGNATORY' then f.person_id end, p.stage_since, null
        from project p
        join refusal f on f.project_id = p.id
        join framework_procedure r on r.framework_id = p.framework_id
        where p.stage = 'REFUSED' and (f.word_on is null or f.letter_on is null)
        union all
        select p.id, p.framework_id, 'APPROVE_ADDENDUM', g.organisation_id, 'APPROVER', null, a.proposed_on, null
        from project p
        join addendum a on a.project_id = p.id and a.state = 'OPEN'
        join addendum_step g on g.addendum_id = a.id and g.step = 'APPROVE' and g.done_on is null
        where p.stage = 'AGREED'
        union all
        select p.id, p.framework_id, 'SIGN_ADDENDUM', g.organisation_id, 'SIGNATORY', h.person_id,
               coalesce(y.last, a.proposed_on), null
        from project p
        join addendum a on a.project_id = p.id and a.state = 'OPEN'
        join addendum_step g on g.addendum_id = a.id and g.step = 'SIGN' and g.done_on is null
        join project_party pp on pp.project_id = p.id and pp.organisation_id = g.organisation_id
        left join (
            select addendum_id, count(*) filter (where done_on is null) as missing, max(done_on) as last
            from addendum_step where step = 'APPROVE' group by addendum_id) y on y.addendum_id = a.id
        left join office o on o.organisation_id = g.organisation_id and o.code = g.office_code and o.unit_id = pp.unit_id
        left join office_holder h on h.office_id = o.id and h.held_from <= day
            and (h.held_until is null or h.held_until > day)
        where p.stage = 'AGREED' and coalesce(y.missing, 0) = 0
        union all
        select p.id, p.framework_id, 'COMPLETE', p.initiator_id, 'PROJECT_LEAD', pp.contact_id, e.ends_on, e.ends_on
        from project p
        cross join told_term(p.id, 'infinity') e
        join project_party pp on pp.project_id = p.id and pp.organisation_id = p.initiator_id
        where p.stage = 'AGREED' and e.ends_on < day
          and p.id not in (select n.project_id from early_end n where n.state in ('OPEN', 'AGREED'))
        union all
        select p.id, p.framework_id, case when n.consents is null then 'ANSWER_END' else 'END_DIFFERS' end, pp.organisation_id,
               case when pp.organisation_id = r.approver_id then 'APPROVER' else 'COORDINATOR' end, null,
               coalesce(n.answered_on, n.proposed_on), null
        from project p
        join early_end n on n.project_id = p.id and n.state = 'OPEN'
        join project_party pp on pp.project_id = p.id and (pp.organisation_id = n.organisation_id) = (n.consents is not null)
        left join framework_procedure r on r.framework_id = p.framework_id
        where p.stage = 'AGREED'
        union all
        select p.id, p.framework_id, 'TERMINATE', coalesce(p.initiator_id, n.organisation_id), 'PROJECT_LEAD', pp.contact_id,
               n.last_day, n.last_day
        from project p
        join early_end n on n.project_id = p.id and n.state = 'AGREED'
        left join project_party pp on pp.project_id = p.id and pp.organisation_id = p.initiator_id
        where p.stage = 'AGREED' and n.last_day <= day
        union all
        select distinct on (r.project_id, r.asks_id, r.asks_role) p.id, p.framework_id, 'ANSWER', r.asks_id, r.asks_role,
               (select pp.contact_id from project_party pp
                where pp.project_id = p.id and pp.organisation_id = r.asks_id and r.asks_role = 'PROJECT_LEAD'), r.posted_on, null
        from (
            select r.*, min(r.posted_on) over (partition by r.project_id, r.asks_id, r.asks_role) as first
            from remark r where r.asks_id is not null and r.id not in (select a.answers from remark a where a.answers is not null)) r
        join project p on p.id = r.project_id
        where r.posted_on = r.first and p.stage in ('DRAFT', 'IN_REVIEW', 'ELABORATION', 'IN_APPROVAL', 'SIGNING', 'AGREED')
          and not (p.stage = 'DRAFT' and r.asks_role = 'PROJECT_LEAD' and r.asks_id is distinct from p.initiator_id)
        union all
        select p.id, p.framework_id, 'REPORT_PROGRESS', p.initiator_id, 'PROJECT_LEAD', pp.contact_id, d.ends, d.ends + a.report_within_days
        from project p
        cross join told_term(p.id, 'infinity') e
        join project_agreement a on a.project_id = p.id
        join project_party pp on pp.project_id = p.id and pp.organisation_id = p.initiator_id
        cross join lateral (
            select cast(coalesce((select r.reported_on from progress_report r where r.project_id = p.id order by r.reported_on desc limit 1),
                e.starts_on) + cast(a.report_every_months || ' months' as interval) as date) as ends) d
        where p.stage = 'AGREED' and d.ends <= day and d.ends <= e.ends_on
        union all
        select t.id, t.framework_id, 'PROVE_PREREQUISITE', t.initiator_id, 'PROJECT_LEAD', t.contact_id,
               greatest(t.due - 60, t.stage_since), t.due
        from (
            select p.id, p.framework_id, p.initiator_id, pp.contact_id, p.stage_since, e.ends_on, min(coalesce((
                select coalesce(f.valid_until, 'infinity') from prerequisite_proof f
                where f.project_id = p.id and f.code = n.code order by f.valid_until desc nulls first limit 1), e.starts_on)) as due
            from project p
            cross join told_term(p.id, 'infinity') e
            join project_prerequisite n on n.project_id = p.id
            join project_party pp on pp.project_id = p.id and pp.organisation_id = p.initiator_id
            where p.stage in ('SIGNING', 'AGREED')
            group by p.id, p.framework_id, p.initiator_id, pp.contact_id, p.stage_since, e.ends_on) t
        where t.due < t.ends_on and greatest(t.due - 60, t.stage_since) <= day) t
    where t.kind not in ('PROPOSE', 'APPROVE', 'SIGN', 'APPROVE_ADDENDUM', 'SIGN_ADDENDUM')
       or t.framework_id not in (select f.id from framework f where framework_ended(f.id, day))
$$;

create or replace view told_event as
select p.id as project_id, p.framework_id, 'SUBMITTED' as event, p.submitted_on as day
from project p where p.submitted_on is not null
union all
select p.id, p.framework_id, e.event, m.moved_on
from project p
join project_move m on m.project_id = p.id and m.from_stage <> m.to_stage
join (values ('ENDORSE', 'ENDORSED'), ('SEND_BACK', 'SENT_BACK'), ('REFUSE', 'REFUSED'), ('APPROVE', 'APPROVED'),
             ('SIGN', 'SIGNED'), ('COMPLETE', 'COMPLETED'), ('TERMINATE', 'TERMINATED'), ('WITHDRAW', 'WITHDRAWN'),
             ('REGISTER_NOT_COVERED', 'NOT_COVERED')) e (command, event) on e.command = m.command
where p.submitted_on <= m.moved_on or p.origin = 'EXISTING'
union all
select p.id, p.framework_id, 'STARTED', greatest(e.starts_on, m.moved_on)
from project p
cross join told_term(p.id, 'infinity') e
join project_move m on m.project_id = p.id and m.command = 'SIGN' and m.to_stage = 'AGREED'
where p.stage = 'AGREED' or p.stage_since > e.starts_on
union all
select a.project_id, p.framework_id, 'AMENDED', a.closed_on
from addendum a join project p on p.id = a.project_id where a.state = 'AGREED'
union all
select r.project_id, p.framework_id, 'REPORTED', r.reported_on from progress_report r join project p on p.id = r.project_id
union all
select u.project_id, p.framework_id, 'SUSPENDED', u.from_day from suspension u join project p on p.id = u.project_id
where u.resumed_on is null or u.resumed_on > u.from_day
union all
select u.project_id, p.framework_id, 'RESUMED', u.resumed_on from suspension u join project p on p.id = u.project_id
where u.resumed_on > u.from_day;

create or replace function told_facts(framework uuid, day date) returns table (fact text, projects bigint)
    language sql stable
as $$
    with known as (
        select p.*, s.stage as stood, s.status, p.origin <> 'EXISTING' as own, s.running as ran,
               p.origin <> 'EXISTING' and s.stage in ('SIGNING', 'AGREED', 'COMPLETED', 'TERMINATED') as approved,
               exists (select 1 from framework_signatory y where y.framework_id = p.framework_id and not exists (
                   select 1 from project_signature g where g.project_id = p.id
                   and g.organisation_id = y.organisation_id and g.signed_on <= day)) as unsigned
        from project p join told_on(day) s on s.project_id = p.id
        where p.framework_id = framework
    ), held as (
        select o.organisation_id, o.code, o.unit_id, h.person_id, h.held_from,
               coalesce(h.held_until, 'infinity') as held_until
        from office o
        join office_holder h on h.office_id = o.id
        join framework_signatory y on y.organisation_id = o.organisation_id and y.office_code = o.code
        where y.framework_id = framework
    )
    select f.fact, count(*)
    from known k
    cross join lateral (values
        ('KNOWN', true),
        ('RESEARCH', k.kind = 'RESEARCH'),
        ('EDUCATION', k.kind = 'EDUCATION'),
        ('BOTH', k.kind = 'BOTH'),
        ('DEVIATING', exists (select 1 from deviation v where v.project_id = k.id and v.recorded_on <= day)),
        ('WHW_ASKED', k.own and k.kind <> 'RESEARCH' and (k.stood = 'IN_APPROVAL' or k.approved)),
        ('WHW_MISSING', k.own and k.kind <> 'RESEARCH' and (k.stood = 'IN_APPROVAL' or k.approved) and not exists (select 1 from project_move m where m.project_id = k.id and m.command = 'CHECK_WHW' and m.moved_on <= day)),
        ('ACTIVE', k.own and k.ran),
        ('ACTIVE_UNSIGNED', k.own and k.ran and k.unsigned),
        ('EXISTING', not k.own and k.ran),
        ('UNTOLD', k.own and k.ran and exists (select 1 from project_party pp where pp.project_id = k.id and not exists (
                select 1 from internal_notice n
                where n.project_id = k.id and n.organisation_id = pp.organisation_id and n.told_on <= day))),
        ('REFUSED', k.stood = 'REFUSED'),
        ('REFUSED_UNTOLD', k.status = 'REFUSED_OPEN'),
        ('RESEARCHING', k.kind <> 'EDUCATION'),
        ('OFF_THEME', k.off_theme_subject is not null),
        ('THEMELESS', k.kind <> 'EDUCATION' and k.off_theme_subject is null and not exists (select 1 from project_cell c where c.project_id = k.id)),
        ('OFF_THEME_AGREED', k.off_theme_subject is not null and exists (select 1 from project_move m where m.project_id = k.id and m.command = 'RECORD_WRITTEN_AGREEMENT' and m.moved_on <= day)),
        ('OFF_THEME_UNCOVERED', k.stood = 'NOT_COVERED'),
        ('OFF_THEME_BARE', k.off_theme_subject is not null and k.approved and not exists (select 1 from project_move m where m.project_id = k.id and m.command = 'RECORD_WRITTEN_AGREEMENT' and m.moved_on <= day)),
        ('IN_REVIEW', k.stood = 'IN_REVIEW'),
        ('PROCEEDED', k.own and exists (select 1 from project_move m where m.project_id = k.id and m.command = 'ENDORSE' and m.moved_on <= day)),
        ('UNREVIEWED', k.own and exists (select 1 from project_move m where m.project_id = k.id and m.command = 'ENDORSE' and m.moved_on <= day) and not exists (select 1 from review r where r.project_id = k.id and r.reviewed_on <= day)),
        ('ELABORATING', k.stood in ('ELABORATION', 'IN_APPROVAL')),
        ('APPROVED', k.approved),
        ('INCOMPLETE', k.approved and exists (select 1 from told_progress g where g.project_id = k.id and g.confirmed < g.elements)),
        ('SIGNING', k.stood = 'SIGNING'),
        ('CONCLUDED', k.approved and k.stood <> 'SIGNING'),
        ('WRONGLY_SIGNED', k.approved and k.stood <> 'SIGNING' and (k.unsigned or exists (select 1 from project_signature g where g.project_id = k.id
                and not held_office(g.person_id, g.organisation_id, g.office_code, g.unit_id, g.signed_on))
             or exists (select 1 from addendum_step g where g.project_id = k.id and g.step = 'SIGN' and g.done_on <= day
                and not held_office(g.person_id, g.organisation_id, g.office_code, g.unit_id, g.done_on)))),
        ('OFFICE_VACANT', k.stood = 'SIGNING' and not exists (select 1 from approval_condition c where c.project_id = k.id and (c.met_on <= day) is not true)
             and exists (select 1 from framework_signatory s
                join project_party pp on pp.project_id = k.id and pp.organisation_id = s.organisation_id
                where s.framework_id = k.framework_id
                and not exists (select 1 from project_signature g where g.project_id = k.id
                    and g.organisation_id = s.organisation_id and g.signed_on <= day)
                and not exists (select 1 from held h where h.organisation_id = s.organisation_id and h.code = s.office_code
                    and h.unit_id = pp.unit_id and h.held_from <= day and h.held_until > day)))) f (fact, holds)
    where f.holds
    group by f.fact
$$;
grant select on told_progress, told_event to public;
