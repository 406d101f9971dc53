-- What a project's stage means on a day: running and ended follow from the dates, an open refusal from what was told.
create function project_status(p project, today date) returns text
    language sql stable
    return case
        when p.stage = 'DRAFT' and p.initiator_id is null then 'OPPORTUNITY'
        when p.stage = 'AGREED' and p.starts_on > today then 'STARTING'
        when p.stage = 'AGREED' and p.ends_on < today then 'ENDED'
        when p.stage = 'AGREED' then 'RUNNING'
        when p.stage = 'REFUSED' and exists (
            select 1 from refusal r where r.project_id = p.id and (r.word_on is null or r.letter_on is null)) then 'REFUSED_OPEN'
        else p.stage
    end;

-- How many elements a project has, has filled and has confirmed by everybody who must.
create view project_progress as
select p.id as project_id,
       count(e.id) as elements,
       count(e.id) filter (where case when e.confirmed_by_all
           then c.parties = (select count(*) from project_party pp where pp.project_id = p.id)
           else c.parties > 0 end) as confirmed
from project p
join element e on e.checklist_id = p.id
left join lateral (select count(*) as parties from confirmation c where c.element_id = e.id) c on true
group by p.id;

-- Whether all particulars behind the factual elements are there: units, contact persons and duration.
create function project_particulars_complete(p project) returns boolean
    language sql stable
    return p.starts_on is not null and p.ends_on is not null and not exists (
        select 1 from project_party pp where pp.project_id = p.id and (pp.unit_id is null or pp.contact_id is null));

-- Whose turn it is, one row for everybody who must act. person_id null: anybody who holds the role for the party.
create view project_turn as
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
       select 1 from element e where e.checklist_id = p.id
       and e.text is null and not (e.factual and project_particulars_complete(p)))
union all
select distinct p.id, p.framework_id, 'CONFIRM', pp.organisation_id, e.confirm_role,
       case when e.confirm_role = 'PROJECT_LEAD' then pp.contact_id end, p.stage_since, null::date
from project p
join project_party pp on pp.project_id = p.id
join element e on e.checklist_id = p.id
where p.stage in ('ELABORATION', 'IN_APPROVAL')
  and (p.stage = 'IN_APPROVAL' or e.confirm_role = 'SPECIALIST' or pp.organisation_id <> p.initiator_id)
  and (e.text is not null or e.factual and project_particulars_complete(p))
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
left join office_holder h on h.office_id = o.id and h.held_from <= (now() at time zone 'Europe/Amsterdam')::date
    and (h.held_until is null or h.held_until > (now() at time zone 'Europe/Amsterdam')::date)
where p.stage = 'SIGNING'
  and not exists (select 1 from approval_condition c where c.project_id = p.id and c.met_on is null)
  and not exists (select 1 from project_signature g where g.project_id = p.id and g.organisation_id = s.organisation_id)
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
where p.stage = 'AGREED' and p.ends_on < (now() at time zone 'Europe/Amsterdam')::date;

-- The day on which a project reached a stage for the last time; null when it never did.
create function project_reached(p project, wanted text) returns date
    language sql stable
    return (select max(m.moved_on) from project_move m
            where m.project_id = p.id and m.to_stage = wanted and m.from_stage <> wanted);

-- Whether a project ran on a day. Of an existing project the start is not recorded: it ran from the framework's first day.
create function project_ran(p project, day date) returns boolean
    language sql stable
    return case
        when p.origin = 'EXISTING' and p.stage = 'AGREED' then p.stage_since <= day and coalesce(p.ends_on >= day, true)
        when p.origin = 'EXISTING' then p.stage_since > day
        when p.stage = 'AGREED' then p.starts_on <= day and p.ends_on >= day and project_reached(p, 'AGREED') <= day
        when p.stage in ('COMPLETED', 'TERMINATED')
            then p.starts_on <= day and p.ends_on >= day and project_reached(p, 'AGREED') <= day and p.stage_since > day
        else false
    end;
