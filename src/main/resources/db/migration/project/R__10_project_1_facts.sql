-- One run of all repeatable files of this state: ${derived}
-- Whether what a project was on a day, it was because it had been sent back: the course tells it. From review it returns to the
-- draft by being sent back alone, so a draft that was submitted before is one; in elaboration the last move of the stage tells it.
create or replace function project_sent_back(p project, stage text, day date) returns boolean
    language sql stable
    return case stage
        when 'DRAFT' then p.submitted_on <= day
        when 'ELABORATION' then (
            select m.command = 'SEND_BACK' from project_move m
            where m.project_id = p.id and m.from_stage <> m.to_stage and m.moved_on <= day
            order by m.moved_at desc, m.id desc limit 1)
        else false
    end;

create or replace function project_status(p project, today date) returns text
    language sql stable
    return case
        when p.stage = 'DRAFT' and p.initiator_id is null then 'OPPORTUNITY'
        when project_sent_back(p, p.stage, 'infinity') then 'SENT_BACK'
        when p.stage = 'AGREED' and p.starts_on > today then 'STARTING'
        when p.stage = 'AGREED' and p.ends_on < today then 'ENDED'
        when p.stage = 'AGREED' then 'RUNNING'
        when p.stage = 'REFUSED' and exists (
            select 1 from refusal r where r.project_id = p.id and (r.word_on is null or r.letter_on is null)) then 'REFUSED_OPEN'
        else p.stage
    end;

-- How many elements a project has, has filled and has confirmed by everybody who must.
create or replace view project_progress as
select p.id as project_id,
       count(e.id) as elements,
       count(e.id) filter (where case when e.confirmed_by_all
           then c.parties = (select count(*) from project_party pp where pp.project_id = p.id)
           else c.parties > 0 end) as confirmed
from project p
join element e on e.checklist_id = p.id
left join lateral (select count(*) as parties from confirmation c where c.element_id = e.id) c on true
group by p.id;

-- Whether there is something in an element to confirm: its text, or the particulars that fill it.
create or replace function project_element_filled(p project, e element) returns boolean
    language sql stable
    return case
        when e.fact is null then e.text is not null
        when e.fact = 'UNITS' then not exists (
            select 1 from project_party pp where pp.project_id = p.id and pp.unit_id is null)
        when e.fact = 'CONTACTS' then not exists (
            select 1 from project_party pp where pp.project_id = p.id and pp.contact_id is null)
        when e.fact = 'DURATION' then p.starts_on is not null and p.ends_on is not null
        else p.starts_on is not null and p.ends_on is not null and not exists (
            select 1 from project_party pp where pp.project_id = p.id and (pp.unit_id is null or pp.contact_id is null))
    end;

-- What a project was at the end of a day: whatever asks this, in Java or SQL, joins this function. Only projects that all parties
-- knew of by then. The last move of the stage tells the stage; dates, and what was told of a refusal, tell what it meant. One
-- select, so that the planner can open it up inside the statement that asks.
--   running  between its first day and its last
--   coming   on its way to that
--   covered  neither over nor ended: what becomes of the framework agreement concerns it
create or replace function project_on(day date) returns table (
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
    cross join lateral (
        select coalesce(m.to_stage, case when p.origin = 'EXISTING' then 'AGREED' else 'DRAFT' end) as stage) s
    cross join lateral (
        select case
            when s.stage = 'DRAFT' and p.initiator_id is null then 'OPPORTUNITY'
            when s.stage = 'DRAFT' or m.command = 'SEND_BACK' then 'SENT_BACK'
            when s.stage = 'AGREED' and p.starts_on > day then 'STARTING'
            when s.stage = 'AGREED' and p.ends_on < day then 'ENDED'
            when s.stage = 'AGREED' then 'RUNNING'
            when s.stage = 'REFUSED' and r.id is not null
                and (coalesce(r.word_on, 'infinity') > day or coalesce(r.letter_on, 'infinity') > day) then 'REFUSED_OPEN'
            else s.stage
        end as status) t
    cross join lateral (
        select t.status in ('SENT_BACK', 'IN_REVIEW', 'ELABORATION', 'IN_APPROVAL', 'SIGNING', 'STARTING') as coming) c
    where p.submitted_on <= day or p.origin = 'EXISTING' and (p.stage <> 'AGREED' or p.stage_since <= day)
$$;

-- What an amendment or a notice must say something about.
create or replace function project_covered(framework uuid, day date) returns table (project_id uuid, running boolean)
    language sql stable
as $$
    select o.project_id, o.running from project_on(day) o where o.framework_id = framework and o.covered
$$;

-- Whose turn it is on a day, as the projects stand; one row for everybody who must act. person_id null: anybody who holds the role
-- for the party. Under an agreement that has ended nothing is proposed, approved or signed, so nobody is asked to.
create or replace function project_turn(day date) returns table (
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
               case when f.organisation_id = r.approver_id then 'APPROVER' else 'REVIEWER' end, null, p.stage_since, null
        from project p
        join refusal f on f.project_id = p.id
        join framework_procedure r on r.framework_id = p.framework_id
        where p.stage = 'REFUSED' and (f.word_on is null or f.letter_on is null)
        union all
        select p.id, p.framework_id, 'COMPLETE', p.initiator_id, 'PROJECT_LEAD', pp.contact_id, p.ends_on, p.ends_on
        from project p
        join project_party pp on pp.project_id = p.id and pp.organisation_id = p.initiator_id
        where p.stage = 'AGREED' and p.ends_on < day) t
    where t.kind not in ('PROPOSE', 'APPROVE', 'SIGN')
       or t.framework_id not in (select f.id from framework f where framework_ended(f.id, day))
$$;

-- What happened to projects, and when. The moves tell it; a move is left out when it was made before the other parties knew of the
-- project.
create or replace view project_event as
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
select p.id, p.framework_id, 'STARTED', greatest(p.starts_on, m.moved_on)
from project p
join project_move m on m.project_id = p.id and m.command = 'SIGN' and m.to_stage = 'AGREED'
where p.stage = 'AGREED' or p.stage_since > p.starts_on;
