-- What became of a project, of a thousand: from which age on it can have come so far, and at which it is over for sure.
create temp table fate as
select *, sum(share) over (order by place)::double precision / sum(share) over () as upto from (values
    ( 1, 'DRAFT',        30, 1, 60),     ( 2, 'BACK_TO_DRAFT', 12, 40, 120), ( 3, 'IN_REVIEW', 26, 12, 60),
    ( 4, 'ELABORATION',  70, 40, 200),   ( 5, 'BACK_TO_WORK',  10, 140, 300), ( 6, 'IN_APPROVAL', 28, 100, 200),
    ( 7, 'CONDITIONS',   10, 130, 240),  ( 8, 'UNSIGNED',       8, 130, 240), ( 9, 'HALF_SIGNED', 10, 165, 260),
    (10, 'STARTING',     18, 175, 300),  (11, 'RUNNING',      225, 210, 1700), (12, 'ENDED',      26, 700, 1700),
    (13, 'COMPLETED',   300, 700, 3650), (14, 'TERMINATED',    36, 500, 3650), (15, 'REFUSED_EARLY', 30, 60, 3650),
    (16, 'REFUSED_LATE', 12, 150, 3650), (17, 'REFUSED_UNTOLD', 7, 60, 100),  (18, 'WITHDRAWN',  36, 130, 3650),
    (19, 'NOT_COVERED',  12, 130, 3650), (20, 'OPPORTUNITY',   20, 1, 1500),
    (21, 'BEFORE',       74, 0, 0)) f (place, fate, share, youngest, oldest);

create temp table made as
with numbered as (
    select n, case when n % 10 = 0 then other.id else main.id end as framework_id,
           case when n % 10 = 0 and other.id <> main.id then 'BEFORE' else f.fate end as fate, f.youngest, f.oldest
    from generate_series(1, ${number}) n
    cross join lateral (select u.id from under u where u.proposals order by u.prefix desc limit 1) main
    left join lateral (select u.id from under u where not u.proposals order by u.prefix limit 1) other on true
    cross join lateral (select pg_temp.chance(n, 'fate') as drawn offset 0) c
    cross join lateral (select * from fate where upto >= c.drawn order by upto limit 1) f),
dated as (
    select m.*, u.begins, u.prefix, pg_temp.chance(n, 'pace') * 0.8 + 0.6 as pace,
           case when m.fate = 'BEFORE' then date '${today}' - 3650 + pg_temp.between(n, 'begun', 0, 1000)
                else date '${today}' - pg_temp.between(n, 'begun', m.youngest, least(m.oldest, date '${today}' - u.begins))
           end as begun,
           case when m.fate = 'BEFORE' then u.begins end as entered
    from numbered m join under u on u.id = m.framework_id),
spanned as (
    select d.*, coalesce(d.entered, d.begun) as registered, date '${today}' - d.begun as age,
           d.begun + case when d.fate = 'BEFORE' then 0 else (125 * d.pace)::int end as first_day
    from dated d)
select s.n, s.framework_id, s.fate, s.begun, s.registered, s.pace, s.begins,
       s.fate in ('NOT_COVERED') or s.fate not in ('BEFORE', 'OPPORTUNITY') and pg_temp.chance(n, 'theme') < 0.05 as off_theme,
       (array['RESEARCH', 'EDUCATION', 'BOTH'])[1 + width_bucket(pg_temp.chance(n, 'kind'), array[0.68, 0.85])] as kind,
       case when s.fate in ('STARTING') then date '${today}' + pg_temp.between(n, 'start', 1, 120) else s.first_day end as starts_on,
       case s.fate
           when 'STARTING' then date '${today}' + pg_temp.between(n, 'end', 300, 1500)
           when 'RUNNING' then date '${today}' + pg_temp.between(n, 'end', 0, 1100)
           when 'ENDED' then date '${today}' - pg_temp.between(n, 'end', 1, 60)
           when 'COMPLETED' then s.first_day + 60 + (pg_temp.chance(n, 'end') * (s.age - 280))::int
           when 'BEFORE' then s.first_day + pg_temp.between(n, 'end', 1400, 4300)
           else s.first_day + pg_temp.between(n, 'end', 200, 1500) end as ends_on,
       o.organisation_id as initiator_id, r.organisation_id as other_id,
       s.fate = 'ELABORATION' and pg_temp.chance(n, 'particulars') < 0.2
           or s.fate in ('DRAFT', 'BACK_TO_DRAFT', 'IN_REVIEW', 'REFUSED_EARLY', 'REFUSED_UNTOLD', 'OPPORTUNITY') as without_particulars,
       s.fate not in ('DRAFT', 'OPPORTUNITY', 'BACK_TO_DRAFT', 'IN_REVIEW', 'BEFORE') and pg_temp.chance(n, 'again') < 0.1 as again,
       s.prefix || '-' || extract(year from s.registered) || '-' || case when s.k < 1000 then lpad(s.k::text, 3, '0') else s.k::text end
           as reference,
       pg_temp.id(pg_temp.at(s.registered, s.n % 400), 'project' || s.n) as id
from (select s.*, coalesce(c.last, 0) + row_number() over (
          partition by s.framework_id, extract(year from s.registered) order by s.registered, s.n) as k
      from spanned s
      left join project_counter c on c.framework_id = s.framework_id and c.year = extract(year from s.registered)) s
cross join lateral (
    select p.organisation_id from framework_party p where p.framework_id = s.framework_id
    order by p.position * case when pg_temp.chance(s.n, 'initiator') < 0.6 then 1 else -1 end limit 1) o
cross join lateral (
    select p.organisation_id from framework_party p
    where p.framework_id = s.framework_id and p.organisation_id <> o.organisation_id order by p.position limit 1) r;
create unique index on made (id);
create index on made (fate);
analyze made;

insert into project_counter (framework_id, year, last)
select framework_id, extract(year from registered), max(split_part(reference, '-', array_length(string_to_array(reference, '-'), 1))::int)
from made group by 1, 2
on conflict (framework_id, year) do update set last = excluded.last;

-- The party of a project: who answers for it.
create temp table answering as
select m.id as project_id, m.n, p.organisation_id, p.position - 1 as position, p.organisation_id = m.initiator_id as initiates,
       l.id as contact_id, l.name as contact_name, s.id as specialist_id,
       case when m.without_particulars then null else t.unit_id end as unit_id,
       m.fate <> 'OPPORTUNITY' and (p.organisation_id = m.initiator_id or not m.without_particulars) as answers
from made m
join framework_party p on p.framework_id = m.framework_id
join (select organisation_id, count(*) filter (where role = 'PROJECT_LEAD') as leads, count(*) filter (where role = 'SPECIALIST') as specialists
      from people group by 1) c on c.organisation_id = p.organisation_id
cross join lateral (select floor(pg_temp.chance(m.n, 'lead' || p.position) * c.leads)::int as lead,
                           floor(pg_temp.chance(m.n, 'specialist' || p.position) * c.specialists)::int as specialist offset 0) k
join people l on l.organisation_id = p.organisation_id and l.role = 'PROJECT_LEAD' and l.k = k.lead
join people s on s.organisation_id = p.organisation_id and s.role = 'SPECIALIST' and s.k = k.specialist
left join (
    select o.organisation_id, o.unit_id, row_number() over (partition by o.organisation_id order by u.code) - 1 as k,
           count(*) over (partition by o.organisation_id) as number
    from office o join unit u on u.id = o.unit_id
    where exists (select 1 from framework_signatory s where s.organisation_id = o.organisation_id and s.office_code = o.code)) t
    on t.organisation_id = p.organisation_id and t.k = floor(pg_temp.chance(m.n, 'unit' || p.position) * t.number)::int;
create index on answering (project_id);
analyze answering;

-- The course: which step came on which day after the beginning, at this project's pace, and for whom.
create temp table course as
select pg_temp.id(pg_temp.at(d.day, c.place * 7), 'move' || m.n || '/' || c.place) as id, m.id as project_id, m.n, c.place, c.command,
       c.from_stage, c.to_stage, d.day, pg_temp.at(d.day, c.place * 7) as at, d.who, c.reason
from made m
cross join lateral (values (
    m.fate in ('BACK_TO_WORK', 'IN_APPROVAL', 'CONDITIONS', 'UNSIGNED', 'HALF_SIGNED', 'STARTING', 'RUNNING', 'ENDED', 'COMPLETED',
        'TERMINATED', 'REFUSED_LATE'),
    m.fate in ('CONDITIONS', 'UNSIGNED', 'HALF_SIGNED', 'STARTING', 'RUNNING', 'ENDED', 'COMPLETED', 'TERMINATED'),
    m.fate in ('HALF_SIGNED', 'STARTING', 'RUNNING', 'ENDED', 'COMPLETED', 'TERMINATED'),
    m.fate = 'CONDITIONS' or pg_temp.chance(m.n, 'condition') < 0.2)) w (asks, approved, signed, conditional)
cross join lateral (values
    (m.fate not in ('DRAFT', 'OPPORTUNITY', 'BEFORE'), 1, 'SUBMIT', 'DRAFT', 'IN_REVIEW', 4, 'LEAD', null),
    (m.again, 2, 'SEND_BACK', 'IN_REVIEW', 'DRAFT', 10, 'REVIEWER', 'Zeg meer over de opbrengst.'),
    (m.again, 3, 'SUBMIT', 'DRAFT', 'IN_REVIEW', 16, 'LEAD', null),
    (m.fate = 'BACK_TO_DRAFT', 4, 'SEND_BACK', 'IN_REVIEW', 'DRAFT', 24, 'REVIEWER', 'De onderbouwing is nog dun.'),
    (m.fate in ('REFUSED_EARLY', 'REFUSED_UNTOLD'), 5, 'REFUSE', 'IN_REVIEW', 'REFUSED', 24, 'REVIEWER', 'Past niet bij een thema.'),
    (m.fate not in ('DRAFT', 'OPPORTUNITY', 'BEFORE', 'IN_REVIEW', 'BACK_TO_DRAFT', 'REFUSED_EARLY', 'REFUSED_UNTOLD'),
        6, 'ENDORSE', 'IN_REVIEW', 'ELABORATION', 24, 'REVIEWER', null),
    (m.off_theme and m.fate not in ('NOT_COVERED', 'WITHDRAWN', 'ELABORATION', 'BACK_TO_DRAFT', 'DRAFT', 'IN_REVIEW', 'REFUSED_EARLY',
        'REFUSED_UNTOLD'), 7, 'RECORD_WRITTEN_AGREEMENT', 'ELABORATION', 'ELABORATION', 52, 'LEAD', 'Brief van de besturen'),
    (m.fate = 'WITHDRAWN', 8, 'WITHDRAW', 'ELABORATION', 'WITHDRAWN', 60, 'LEAD', 'De onderzoeker heeft ander werk gevonden.'),
    (m.fate = 'NOT_COVERED', 9, 'REGISTER_NOT_COVERED', 'ELABORATION', 'NOT_COVERED', 60, 'LEAD', 'Geen thema van de bijlage.'),
    (w.asks and m.kind <> 'RESEARCH', 10, 'CHECK_WHW', 'ELABORATION', 'ELABORATION', 62, 'LEAD', 'Het onderwijs past binnen de wet.'),
    (w.asks, 11, 'SUBMIT_FOR_APPROVAL', 'ELABORATION', 'IN_APPROVAL', 70, 'LEAD', null),
    (m.fate = 'BACK_TO_WORK', 12, 'SEND_BACK', 'IN_APPROVAL', 'ELABORATION', 90, 'APPROVER', 'De begroting klopt nog niet.'),
    (m.fate = 'REFUSED_LATE', 13, 'REFUSE', 'IN_APPROVAL', 'REFUSED', 90, 'APPROVER', 'De data zijn er niet.'),
    (m.fate in ('REFUSED_EARLY', 'REFUSED_LATE'), 14, 'TELL_BY_WORD', 'REFUSED', 'REFUSED', 95, 'TELLER', 'De projectleider'),
    (m.fate in ('REFUSED_EARLY', 'REFUSED_LATE'), 15, 'TELL_IN_WRITING', 'REFUSED', 'REFUSED', 98, 'TELLER', 'De projectleider'),
    (w.approved, 16, 'APPROVE', 'IN_APPROVAL', 'SIGNING', 90, 'APPROVER', 'Alle onderdelen zijn er.'),
    (w.signed and w.conditional, 17, 'MEET_CONDITION', 'SIGNING', 'SIGNING', 100, 'APPROVER', 'Het stuk is ontvangen.'),
    (w.signed, 18, 'SIGN', 'SIGNING', 'SIGNING', 110, 'SIGNATORY', null),
    (w.signed and m.fate <> 'HALF_SIGNED', 19, 'SIGN', 'SIGNING', 'AGREED', 112, 'LAST_SIGNATORY', null),
    (m.fate = 'COMPLETED', 20, 'COMPLETE', 'AGREED', 'COMPLETED', null, 'LEAD', 'De uitkomst is overgedragen aan de afdeling.'),
    (m.fate = 'TERMINATED', 21, 'TERMINATE', 'AGREED', 'TERMINATED', null, 'COORDINATOR', 'Er kwamen te weinig deelnemers.'))
    c (happens, place, command, from_stage, to_stage, after, who, reason)
cross join lateral (select
    case c.command when 'COMPLETE' then m.ends_on + pg_temp.between(m.n, 'complete', 1, 20)
                   when 'TERMINATE' then least(m.starts_on + pg_temp.between(m.n, 'terminate', 30, 190), m.ends_on)
                   else m.begun + (c.after * m.pace)::int end as day,
    case when c.who = 'TELLER' then case m.fate when 'REFUSED_LATE' then 'APPROVER' else 'REVIEWER' end else c.who end as who) d
where c.happens;
create index on course (project_id);
analyze course;

-- The last step of the stage, and the last of all.
create temp table standing as
select m.id as project_id, coalesce(s.to_stage, case when m.fate = 'BEFORE' then 'AGREED' else 'DRAFT' end) as stage,
       coalesce(s.day, m.registered) as since, coalesce(l.at, pg_temp.at(m.registered, 0)) as changed_at
from made m
left join (select distinct on (project_id) project_id, to_stage, day from course where from_stage <> to_stage
           order by project_id, at desc) s on s.project_id = m.id
left join (select project_id, max(at) as at from course group by project_id) l on l.project_id = m.id;
create index on standing (project_id);
analyze standing;

insert into project (id, framework_id, reference, origin, title, summary, kind, technology, off_theme_subject, stage, stage_since,
    changed_at, submitted_on, initiator_id, concluded_under, starts_on, ends_on, whw_finding, whw_checked_on, whw_checked_by,
    written_agreement_reference, written_agreement_on)
select m.id, m.framework_id, m.reference,
    case m.fate when 'BEFORE' then 'EXISTING' when 'OPPORTUNITY' then 'OPPORTUNITY' else 'PROPOSAL' end,
    pg_temp.word(m.n, 'method', v.methods) || ' bij ' || pg_temp.word(m.n, 'condition', v.conditions) || ' '
        || pg_temp.word(m.n, 'place', v.places) || ' ' || pg_temp.word(m.n, 'means', v.means),
    pg_temp.word(m.n, 'result', v.results) || ' ' || pg_temp.word(m.n, 'result again', v.results) || ' Begonnen als vraag van de zorg over '
        || pg_temp.word(m.n, 'condition again', v.conditions) || '.'
        || case when pg_temp.chance(m.n, 'rare') < 0.0005 then ' Ook hemochromatose komt voor.' else '' end,
    m.kind, pg_temp.chance(m.n, 'technology') < 0.35, case when m.off_theme then initcap(left(s.word, 1)) || substr(s.word, 2) end,
    t.stage, t.since, t.changed_at,
    (select min(c.day) from course c where c.project_id = m.id and c.command = 'SUBMIT'),
    case when m.fate not in ('BEFORE', 'OPPORTUNITY') then m.initiator_id end,
    case when m.fate = 'BEFORE' then coalesce(
        (select p.code from predecessor p where p.framework_id = m.framework_id order by p.code limit 1), 'before') end,
    case when not m.without_particulars then m.starts_on end, case when not m.without_particulars then m.ends_on end,
    whw.reason, whw.day, case when whw.day is not null then (
        select a.contact_id from answering a where a.project_id = m.id and a.initiates) end,
    written.reason, written.day
from made m
cross join vocabulary v
join standing t on t.project_id = m.id
cross join lateral (select pg_temp.word(m.n, 'elsewhere', v.elsewhere) as word) s
left join course whw on whw.project_id = m.id and whw.command = 'CHECK_WHW'
left join course written on written.project_id = m.id and written.command = 'RECORD_WRITTEN_AGREEMENT'
order by m.id;

insert into project_party (id, project_id, organisation_id, position, unit_id, contact_id)
select pg_temp.id(pg_temp.at(m.registered, 0), 'party' || m.n || '/' || a.position), a.project_id, a.organisation_id, a.position,
       case when a.answers then a.unit_id end, case when a.answers then a.contact_id end
from answering a join made m on m.id = a.project_id;

-- Four in a hundred have a third organisation beside their parties.
insert into project_participant (project_id, organisation_id)
select m.id, o.id
from made m
cross join lateral (
    select o.id from organisation o
    where not exists (select 1 from framework_party p where p.framework_id = m.framework_id and p.organisation_id = o.id)
    order by o.code limit 1) o
where not m.without_particulars and pg_temp.chance(m.n, 'participant') < 0.04;

insert into project_cell (project_id, theme_id, domain_id)
select distinct m.id, c.theme_id, c.domain_id
from made m
join (select v.framework_id, c.theme_id, c.domain_id, row_number() over (partition by v.framework_id order by t.code, d.code) - 1 as k,
             count(*) over (partition by v.framework_id) as number
      from annex_version v
      join annex_cell c on c.annex_version_id = v.id
      join theme t on t.id = c.theme_id
      join domain d on d.id = c.domain_id
      where v.id = annex_in_force(v.framework_id, '${today}')) c on c.framework_id = m.framework_id
where not m.off_theme and (
    c.k = floor(power(pg_temp.chance(m.n, 'cell'), 1.7) * c.number)::int
    or pg_temp.chance(m.n, 'second') < 0.15 and c.k = floor(pg_temp.chance(m.n, 'second cell') * c.number)::int);

insert into checklist (id, template_code)
select m.id, (select min(a.template) from asked a where a.framework_id = m.framework_id) from made m where m.fate <> 'BEFORE';

-- How far the elaboration has come: all of it from the approval on.
create temp table filled as
select pg_temp.id(pg_temp.at(m.registered, 0), 'element' || m.n || a.letter) as id, m.id as project_id, m.n, a.letter, a.role, a.by_all,
       a.fact, m.registered, m.initiator_id, m.other_id, m.begun, m.pace,
       not m.without_particulars and (f.complete or pg_temp.chance(m.n, 'filled' || a.letter) < pg_temp.chance(m.n, 'filled')) as written,
       f.complete and (m.fate <> 'IN_APPROVAL' or pg_temp.chance(m.n, 'confirmed' || a.letter) < 0.97)
           or pg_temp.chance(m.n, 'confirmed' || a.letter) < 0.7 as confirmed
from made m
join asked a on a.framework_id = m.framework_id
cross join lateral (select m.fate in ('BACK_TO_WORK', 'IN_APPROVAL', 'CONDITIONS', 'UNSIGNED', 'HALF_SIGNED', 'STARTING', 'RUNNING',
    'ENDED', 'COMPLETED', 'TERMINATED', 'REFUSED_LATE') as complete) f
where m.fate <> 'BEFORE';

insert into element (id, checklist_id, letter, confirm_role, confirmed_by_all, fact, text, evidence)
select f.id, f.project_id, f.letter, f.role, f.by_all, f.fact,
       case when f.fact is null and f.written then pg_temp.word(n, 'one' || letter, v.agreed) || ' '
           || pg_temp.word(n, 'two' || letter, v.agreed) || ' Dit geldt voor ' || pg_temp.word(n, 'three' || letter, v.conditions) || '.' end,
       case when f.written and pg_temp.chance(n, 'evidence' || letter) < 0.1 then 'Dossier ' || pg_temp.between(n, letter, 100, 999) end
from filled f cross join vocabulary v;

insert into confirmation (id, element_id, checklist_id, organisation_id, person_id, confirmed_on)
select pg_temp.id(pg_temp.at(d.day, 30), 'confirmation' || f.n || f.letter || a.position), f.id, f.project_id, a.organisation_id,
       case f.role when 'SPECIALIST' then a.specialist_id else a.contact_id end, d.day
from filled f
join answering a on a.project_id = f.project_id
cross join lateral (select least(f.begun + (56 * f.pace)::int + a.position, date '${today}') as day) d
where f.confirmed and case when f.fact is null then f.written else a.unit_id is not null end
  and case when f.by_all then true
           when f.role = 'SPECIALIST' then a.initiates = (pg_temp.chance(f.n, 'specialist' || f.letter) < 0.5)
           else a.initiates end;

insert into project_move (id, project_id, command, from_stage, to_stage, reason, person_id, person_name, organisation_id, moved_on, moved_at)
select c.id, c.project_id, c.command, c.from_stage, c.to_stage, c.reason, w.person_id, w.person_name, w.organisation_id, c.day, c.at
from course c
join made m on m.id = c.project_id
join framework_procedure r on r.framework_id = m.framework_id
join answering a on a.project_id = m.id and a.initiates
cross join lateral (
    select a.contact_id as person_id, a.contact_name as person_name, a.organisation_id where c.who = 'LEAD'
    union all
    select p.id, p.name, p.organisation_id from people p
    where p.k = 0 and c.who <> 'LEAD'
      and p.role = case c.who when 'LAST_SIGNATORY' then 'SIGNATORY' when 'COORDINATOR' then 'REVIEWER' else c.who end
      and p.organisation_id = case when c.who in ('REVIEWER', 'COORDINATOR') then r.reviewer_id
          when c.who = 'APPROVER' then r.approver_id
          when (c.who = 'SIGNATORY') = (pg_temp.chance(m.n, 'signs first') < 0.5) then m.initiator_id else m.other_id end) w;

insert into review (id, project_id, spearhead, person_id, reviewed_on)
select pg_temp.id(c.at, 'review' || c.n || '/' || c.place), c.project_id,
       (select s.code from spearhead s where s.framework_id = m.framework_id and pg_temp.chance(m.n, 'spearhead') < 0.4
        order by pg_temp.chance(m.n, s.code) limit 1), v.person_id, c.day
from course c
join made m on m.id = c.project_id
join project_move v on v.id = c.id
where c.who = 'REVIEWER' and c.command in ('ENDORSE', 'SEND_BACK', 'REFUSE');
insert into review_answer (review_id, project_id, question, answer)
select r.id, r.project_id, q.code, pg_temp.word(m.n, q.code, v.results)
from review r
join made m on m.id = r.project_id
join project p on p.id = r.project_id
join question q on q.framework_id = m.framework_id
cross join vocabulary v
where q.applies_to like '%TECHNOLOGY' and p.technology or q.applies_to like 'NOT_SPEARHEAD%' and r.spearhead is null;

insert into refusal (id, project_id, organisation_id, reasons, refused_on, word_on, word_to, letter_on, letter_to)
select pg_temp.id(c.at, 'refusal' || c.n), c.project_id, v.organisation_id, c.reason, c.day, word.day, word.reason, letter.day, letter.reason
from course c
join project_move v on v.id = c.id
left join course word on word.project_id = c.project_id and word.command = 'TELL_BY_WORD'
left join course letter on letter.project_id = c.project_id and letter.command = 'TELL_IN_WRITING'
where c.command = 'REFUSE';

insert into project_agreement (project_id, approved_on, report_every_months, report_within_days)
select project_id, day, 12, 30 from course where command = 'APPROVE';
insert into approval_condition (id, project_id, position, text, met_on, finding)
select pg_temp.id(c.at, 'condition' || c.n), c.project_id, 0, 'Eerst de toets van de ethische commissie.', met.day, met.reason
from course c
join made m on m.id = c.project_id
left join course met on met.project_id = c.project_id and met.command = 'MEET_CONDITION'
where c.command = 'APPROVE' and (m.fate = 'CONDITIONS' or met.day is not null);

insert into project_signature (id, project_id, organisation_id, unit_id, office_code, person_id, signed_on)
select pg_temp.id(c.at, 'signature' || c.n || s.office_code), c.project_id, v.organisation_id, a.unit_id, s.office_code,
       coalesce((select h.person_id from office o join office_holder h on h.office_id = o.id
                 where o.organisation_id = v.organisation_id and o.code = s.office_code and o.unit_id = a.unit_id
                   and h.held_from <= c.day and (h.held_until is null or h.held_until > c.day) limit 1), v.person_id), c.day
from course c
join made m on m.id = c.project_id
join project_move v on v.id = c.id
join framework_signatory s on s.framework_id = m.framework_id and s.organisation_id = v.organisation_id
join answering a on a.project_id = c.project_id and a.organisation_id = v.organisation_id
where c.command = 'SIGN';

-- Some take longer than was agreed.
insert into addendum (id, project_id, number, state, reasons, more_money, from_day, ends_on, organisation_id, person_id, person_name,
    proposed_on, closed_on, closed_by, closed_by_name, holds_from)
select pg_temp.id(pg_temp.at(d.day, 0), 'addendum' || m.n), m.id, 1, 'AGREED', 'De werving van deelnemers duurt langer dan gedacht.', false,
       d.day, m.ends_on + 180, a.organisation_id, a.contact_id, n.name, d.day - 20, d.day, a.contact_id, n.name, d.day
from made m
join project_agreement g on g.project_id = m.id
join answering a on a.project_id = m.id and a.initiates
join person n on n.id = a.contact_id
cross join lateral (select m.starts_on + 30 as day) d
where m.fate = 'RUNNING' and d.day <= date '${today}' and m.ends_on is not null and pg_temp.chance(m.n, 'addendum') < 0.15;
insert into addendum_step (id, addendum_id, project_id, position, step, organisation_id, office_code, done_on, person_id, unit_id, fingerprint)
select pg_temp.id(pg_temp.at(a.closed_on, 0), 'step' || a.id || g.office_code), a.id, a.project_id,
       row_number() over (partition by a.id order by g.office_code) - 1, 'SIGN', g.organisation_id, g.office_code, a.closed_on,
       coalesce((select h.person_id from office o join office_holder h on h.office_id = o.id
                 where o.organisation_id = g.organisation_id and o.code = g.office_code and o.unit_id = g.unit_id
                   and h.held_from <= a.closed_on and (h.held_until is null or h.held_until > a.closed_on) limit 1), g.person_id), g.unit_id,
       text_fingerprint(addendum_text(a.id))
from addendum a join project_signature g on g.project_id = a.project_id;

insert into deviation (id, project_id, article, difference, reason, person_id, recorded_on)
select pg_temp.id(pg_temp.at(d.day, 0), 'deviation' || m.n), m.id, (select min(article) from article x where x.framework_id = m.framework_id),
       'De een rekent de ander de materialen door, in plaats van gesloten beurzen.', 'De materialen blijven na afloop in gebruik.',
       a.contact_id, d.day
from made m
join answering a on a.project_id = m.id and a.initiates
cross join lateral (select least(m.begun + (58 * m.pace)::int, date '${today}') as day) d
where not m.without_particulars and m.fate <> 'BEFORE' and pg_temp.chance(m.n, 'deviation') < 0.06;

insert into internal_notice (id, project_id, organisation_id, told, told_on, person_id)
select pg_temp.id(pg_temp.at(d.day, 0), 'told' || m.n || a.position), m.id, a.organisation_id, 'De afdeling, in het werkoverleg', d.day, a.contact_id
from made m
join answering a on a.project_id = m.id
cross join lateral (select m.begun + (112 * m.pace)::int + 3 as day) d
where m.fate in ('STARTING', 'RUNNING', 'ENDED', 'COMPLETED', 'TERMINATED') and pg_temp.chance(m.n, 'told' || a.position) < 0.85;

-- A third of the research needs an opinion that holds five years; of a few it lapsed, or is not there.
insert into project_prerequisite (project_id, code)
select m.id, 'ethics-review' from made m
where not m.without_particulars and m.fate not in ('BEFORE', 'OPPORTUNITY') and m.kind <> 'EDUCATION' and pg_temp.chance(m.n, 'needs') < 0.33;
insert into prerequisite_proof (id, project_id, code, reference, valid_from, valid_until, organisation_id, person_id, person_name, recorded_on)
select pg_temp.id(pg_temp.at(d.day, 0), 'proof' || m.n), m.id, n.code, 'Dossier ' || pg_temp.between(m.n, 'dossier', 100, 999), d.day,
       case when pg_temp.chance(m.n, 'lapses') < 0.1 then least(m.starts_on + 90, date '${today}' - 1) else d.day + 1826 end,
       a.organisation_id, a.contact_id, a.contact_name, d.day
from made m
join project_prerequisite n on n.project_id = m.id
join answering a on a.project_id = m.id and a.initiates
cross join lateral (select m.begun + (60 * m.pace)::int as day) d
where d.day < date '${today}' and (m.starts_on + 90 >= d.day) and pg_temp.chance(m.n, 'proof') < 0.95;

-- What was reported of each year that has passed, as far as it was; and what rests.
insert into progress_report (id, project_id, number, done, results, organisation_id, person_id, person_name, reported_on)
select pg_temp.id(pg_temp.at(d.day, 0), 'report' || m.n || '/' || y), m.id, y, pg_temp.word(m.n, 'done' || y, v.results),
       case when pg_temp.chance(m.n, 'results' || y) < 0.5 then pg_temp.word(m.n, 'results' || y, v.results) end,
       a.organisation_id, a.contact_id, a.contact_name, d.day
from made m
join project_agreement g on g.project_id = m.id
join answering a on a.project_id = m.id and a.initiates
cross join vocabulary v
cross join generate_series(1, 10) y
cross join lateral (select (m.starts_on + make_interval(years => y))::date + pg_temp.between(m.n, 'late' || y, 0, 25) as day) d
where m.fate in ('RUNNING', 'ENDED', 'COMPLETED') and d.day <= least(m.ends_on, date '${today}');
insert into suspension (id, project_id, from_day, reasons, organisation_id, person_id, person_name, suspended_on)
select pg_temp.id(pg_temp.at(d.day, 0), 'suspension' || m.n), m.id, d.day, 'Er zijn nu te weinig deelnemers.', a.organisation_id, a.contact_id,
       a.contact_name, d.day
from made m
join answering a on a.project_id = m.id and a.initiates
cross join lateral (select greatest(m.starts_on, date '${today}' - 100) as day) d
where m.fate = 'RUNNING' and m.starts_on <= date '${today}' and pg_temp.chance(m.n, 'rests') < 0.04;

-- A question and its answer about every fifth, and some that wait.
insert into remark (id, project_id, own, text, asks_id, asks_role, organisation_id, person_id, person_name, posted_on)
select pg_temp.id(pg_temp.at(d.day, 0), 'question' || m.n), m.id, false, 'Geldt dit ook voor ' || pg_temp.word(m.n, 'asks', v.conditions) || '?',
       a.organisation_id, 'PROJECT_LEAD', o.organisation_id, o.contact_id, o.contact_name, d.day
from made m
join answering a on a.project_id = m.id and a.initiates
join answering o on o.project_id = m.id and not o.initiates and o.answers
cross join vocabulary v
cross join lateral (select least(m.begun + (50 * m.pace)::int, date '${today}') as day) d
where m.fate not in ('DRAFT', 'BEFORE', 'OPPORTUNITY') and pg_temp.chance(m.n, 'question') < 0.2;
insert into remark (id, project_id, own, text, answers, organisation_id, person_id, person_name, posted_on)
select pg_temp.id(pg_temp.at(q.posted_on, 3600), 'answer' || m.n), m.id, false, 'Ja, zo staat het in het onderzoeksplan.', q.id, a.organisation_id,
       a.contact_id, a.contact_name, q.posted_on
from made m
join remark q on q.project_id = m.id
join answering a on a.project_id = m.id and a.initiates
where pg_temp.chance(m.n, 'answer') < 0.95;

-- What is still to be approved was confirmed in the words that are there.
update confirmation c set fingerprint = text_fingerprint(project_element_text(t.words, e))
from project p cross join lateral (select project_text(p.id) as words offset 0) t cross join element e
where p.stage in ('ELABORATION', 'IN_APPROVAL') and c.checklist_id = p.id and e.id = c.element_id;

-- What was signed reads as it did.
update project_signature s set fingerprint = t.fingerprint
from (select g.project_id, text_fingerprint(project_text(g.project_id)) as fingerprint
      from (select distinct project_id from project_signature) g offset 0) t
where s.project_id = t.project_id;
