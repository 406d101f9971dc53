-- What happened under the agreement itself, in the small numbers in which it happens. Of the frameworks that take proposals, which
-- have boards, a procedure and an annex.
create temp table ruled as
select u.id as framework_id, u.begins, one.organisation_id as one_id, other.organisation_id as other_id,
       b.id as board_id, b.name as board_name, o.id as other_board_id, o.name as other_board_name
from under u
join framework_party one on one.framework_id = u.id and one.position = 1
join framework_party other on other.framework_id = u.id and other.position = 2
join people b on b.organisation_id = one.organisation_id and b.role = 'BOARD_MEMBER' and b.k = 0
join people o on o.organisation_id = other.organisation_id and o.role = 'BOARD_MEMBER' and o.k = 0
where u.proposals;

create temp table quarrel as
select r.*, k, pg_temp.id(pg_temp.at(d.day, 0), 'dispute' || k) as id, d.day,
       (array['CONSULTED', 'SETTLED', 'RULED', 'WITHDRAWN', 'PANEL', 'COURT', 'SETTLED', 'RULED'])[k] as ending
from ruled r
cross join generate_series(1, 8) k
cross join lateral (select date '${today}' - case when k in (1, 5, 6) then 60 * k else 250 * k end as day) d;

insert into dispute (id, framework_id, opened_by, subject, about, opened_on, project_id, settled_on, settlement, failed_on, failure,
    withdrawn_on, withdrawal, court_asked_on, court_reference, ruled_on, ruling, ruling_place)
select q.id, q.framework_id, q.one_id, 'Verdeling van de kosten, kwestie ' || q.k, 'De een rekent meer door dan de ander verwachtte.', q.day,
       case when q.k % 2 = 0 then (select p.id from project p where p.framework_id = q.framework_id and p.stage = 'AGREED'
                                   order by p.id offset q.k limit 1) end,
       case ending when 'SETTLED' then day + 40 end, case ending when 'SETTLED' then 'Ieder draagt de helft.' end,
       case when ending in ('RULED', 'PANEL', 'COURT') then day + 40 end,
       case when ending in ('RULED', 'PANEL', 'COURT') then 'Wij kwamen er samen niet uit.' end,
       case ending when 'WITHDRAWN' then day + 40 end, case ending when 'WITHDRAWN' then 'De factuur is hersteld.' end,
       case ending when 'COURT' then day + 60 end, case ending when 'COURT' then 'C/08/' || k end,
       case ending when 'RULED' then day + 120 end, case ending when 'RULED' then 'Ieder draagt zijn eigen kosten.' end,
       case ending when 'RULED' then 'Archief van het bestuur' end
from quarrel q;
insert into dispute_meeting (id, dispute_id, held_on, notes)
select pg_temp.id(pg_temp.at(day, 1), 'meeting' || k), id, day + 20, 'Beide lichten hun lezing toe.' from quarrel;
insert into arbitrator (id, dispute_id, framework_id, organisation_id, chosen_by, name, appointed_on)
select pg_temp.id(pg_temp.at(q.day, s.place), 'seat' || q.k || s.place), q.id, q.framework_id, s.party, s.chosen, 'Arbiter ' || s.place, q.day + 45 + s.place
from quarrel q
cross join lateral (values (1, q.one_id, 'PARTY', true), (2, q.other_id, 'PARTY', q.ending <> 'PANEL'),
                           (3, null, 'ARBITRATORS', q.ending = 'RULED')) s (place, party, chosen, sits)
where q.ending in ('RULED', 'PANEL', 'COURT') and s.sits;
insert into dispute_step (id, dispute_id, position, act, about_id, happened_on, text, recorded_on, organisation_id, person_id, person_name)
select pg_temp.id(pg_temp.at(q.day, s.place), 'step' || q.k || s.place), q.id, row_number() over (partition by q.id order by s.place), s.act,
       case s.act when 'MEET' then (select m.id from dispute_meeting m where m.dispute_id = q.id)
                  when 'CONFIRM' then pg_temp.id(pg_temp.at(q.day, 4), 'step' || q.k || 4)
                  when 'APPOINT' then (select a.id from arbitrator a where a.dispute_id = q.id
                                       and a.organisation_id = case when s.other then q.other_id else q.one_id end)
                  when 'APPOINT_CHAIR' then (select a.id from arbitrator a where a.dispute_id = q.id and a.organisation_id is null) end,
       q.day + s.after, s.text, q.day + s.after,
       case when s.other then q.other_id else q.one_id end, case when s.other then q.other_board_id else q.board_id end,
       case when s.other then q.other_board_name else q.board_name end
from quarrel q
cross join lateral (values
    (1, 'OPEN', 0, false, null, true), (2, 'MEET', 20, true, null, true),
    (3, 'FAIL', 40, false, null, q.ending in ('RULED', 'PANEL', 'COURT')),
    (4, 'SETTLE', 38, false, 'Ieder draagt de helft.', q.ending = 'SETTLED'),
    (5, 'CONFIRM', 40, true, null, q.ending = 'SETTLED'),
    (6, 'WITHDRAW', 40, false, 'De factuur is hersteld.', q.ending = 'WITHDRAWN'),
    (7, 'APPOINT', 46, false, null, q.ending in ('RULED', 'PANEL', 'COURT')),
    (8, 'APPOINT', 47, true, null, q.ending in ('RULED', 'COURT')),
    (9, 'APPOINT_CHAIR', 48, true, null, q.ending = 'RULED'),
    (10, 'ASK_COURT', 60, false, null, q.ending = 'COURT'),
    (11, 'RULE', 120, false, null, q.ending = 'RULED')) s (place, act, after, other, text, happens)
where s.happens;

-- Three amendments: refused, taken back, and one under discussion of which the consequences are being written.
insert into framework_change (id, framework_id, kind, number, organisation_id, person_id, person_name, reasons, recorded_on, answer_due, state,
    closed_on, closed_because, changed_at, base_version_id, response_period)
select pg_temp.id(pg_temp.at(c.day, 0), 'amendment' || c.number), r.framework_id, 'AMENDMENT', c.number, r.one_id, r.board_id, r.board_name,
       'De praktijk vraagt een andere regel.', c.day, c.day + 42, c.state, c.day + c.after,
       case when c.after is not null then 'Er is geen meerderheid voor.' end, pg_temp.at(c.day + coalesce(c.after, 0), 0),
       (select v.id from framework_version v where v.framework_id = r.framework_id order by v.number desc limit 1), null
from ruled r
cross join lateral (values (1, date '${today}' - 900, 'REJECTED', 40), (2, date '${today}' - 500, 'WITHDRAWN', 20),
                           (3, date '${today}' - 50, 'OPEN', null)) c (number, day, state, after);
create temp table amended as
select c.*, r.other_id, r.other_board_id, r.other_board_name from framework_change c join ruled r on r.framework_id = c.framework_id
where c.kind = 'AMENDMENT';
insert into amendment_text (change_id, paragraph, text_nl, text_en)
select a.id, p.number, 'De partijen herzien dit elke twee jaar.', 'The parties revise this every two years.'
from amended a join (select framework_id, min(number) as number from paragraph group by 1) p on p.framework_id = a.framework_id;
insert into framework_answer (id, change_id, organisation_id, verdict, text, answered_on, recorded_on, person_id, person_name)
select pg_temp.id(pg_temp.at(a.recorded_on, 9), 'answer' || a.number), a.id, a.other_id, case a.state when 'OPEN' then 'ACCEPT' else 'REJECT' end,
       'Wij hebben dit in ons bestuur besproken.', a.recorded_on + 30, a.recorded_on + 30, a.other_board_id, a.other_board_name
from amended a where a.state <> 'WITHDRAWN';
insert into project_consequence (id, change_id, project_id, outcome, text, decided_on)
select pg_temp.id(pg_temp.at(a.recorded_on, 9), 'consequence' || c.project_id), a.id, c.project_id,
       case when c.place % 5 = 0 then 'AFFECTED' else 'UNAFFECTED' end, case when c.place % 5 = 0 then 'De afspraken worden herzien.' end,
       date '${today}' - 5
from amended a
cross join lateral (
    select c.project_id, row_number() over (order by c.project_id) as place from project_covered(a.framework_id, '${today}') c
    order by c.project_id limit 60) c
where a.state = 'OPEN';

-- A consultation and an evaluation each year; the next ones are planned and open.
create temp table yearly as
select r.*, y, (r.begins + make_interval(years => y))::date as day from ruled r
cross join lateral generate_series(1, extract(year from age(date '${today}', r.begins))::int) y;

create temp table talk as
select y.*, pg_temp.id(pg_temp.at(y.day, 0), 'consultation' || y.y) as id, y.day - 60 as planned_on, true as held from yearly y
union all
select y.*, pg_temp.id(pg_temp.at('${today}', 0), 'consultation'), '${today}', false from (
    select distinct on (framework_id) framework_id, begins, one_id, other_id, board_id, board_name, other_board_id, other_board_name,
           y + 1 as y, date '${today}' + 45 as day from yearly order by framework_id, y desc) y;
insert into consultation (id, framework_id, planned_for, place, invited, planned_on, held_on, recorded_on, report_year, changed_at)
select id, framework_id, day, 'Bestuurskamer', 'De besturen van beide partijen', planned_on, case when held then day end,
       case when held then day + 3 end, case when held then extract(year from day) - 1 end, pg_temp.at(case when held then day + 3 else planned_on end, 0)
from talk;
insert into consultation_planning (id, consultation_id, number, planned_for, place, invited, planned_on)
select pg_temp.id(pg_temp.at(planned_on, 1), 'planning' || y), id, 1, day, 'Bestuurskamer', 'De besturen van beide partijen', planned_on from talk;
insert into consultation_point (id, consultation_id, framework_id, organisation_id, title, person_name, added_on)
select pg_temp.id(pg_temp.at(planned_on, 2), 'point' || y), id, framework_id, one_id, 'Ruimte voor promovendi in beide huizen', board_name, planned_on from talk;
insert into consultation_attendance (id, consultation_id, framework_id, organisation_id, attended)
select pg_temp.id(pg_temp.at(t.day, p.position), 'attendance' || t.y), t.id, t.framework_id, p.organisation_id, 'De voorzitter en de secretaris'
from talk t join framework_party p on p.framework_id = t.framework_id where t.held;
insert into consultation_paper (id, consultation_id, part, language, html, sha256, frozen_at)
select pg_temp.id(pg_temp.at(t.day, 3), 'paper' || t.y || p.part || l.language), t.id, p.part, l.language, h.html,
       encode(sha256(convert_to(h.html, 'UTF8')), 'hex'), pg_temp.at(t.day, 60)
from talk t
cross join (values ('AGENDA'), ('REPORT')) p (part)
cross join (values ('nl', 'Besproken op'), ('en', 'Discussed on')) l (language, words)
cross join lateral (select '<p>' || l.words || ' ' || t.day || '</p>' as html) h
where t.held;
insert into consultation_minutes (id, consultation_id, framework_id, organisation_id, number, text, decisions, person_id, person_name, written_on)
select pg_temp.id(pg_temp.at(t.day, 4), 'minutes' || t.y), t.id, t.framework_id, t.one_id, 1, 'De besturen bespraken de voortgang.',
       'Het volgende jaar krijgt de ouderenzorg voorrang.', t.board_id, t.board_name, t.day + 3
from talk t where t.held;
insert into consultation_approval (id, minutes_id, consultation_id, framework_id, organisation_id, person_id, person_name, approved_on)
select pg_temp.id(pg_temp.at(t.day, p.place), 'approval' || t.y), m.id, t.id, t.framework_id, p.party, p.person_id, p.person_name, t.day + 20 + p.place
from talk t
join consultation_minutes m on m.consultation_id = t.id
cross join lateral (values (5, t.one_id, t.board_id, t.board_name), (6, t.other_id, t.other_board_id, t.other_board_name)) p (place, party, person_id, person_name);

create temp table judged as
select y.*, pg_temp.id(pg_temp.at(y.day, 0), 'evaluation' || y.y) as id, y.y < max(y.y) over (partition by y.framework_id) as complete
from yearly y where exists (select 1 from evaluated e where e.framework_id = y.framework_id);
insert into evaluation (id, framework_id, from_on, until_on, opened_on, completed_on, changed_at)
select id, framework_id, (day - interval '1 year')::date, day, day, case when complete then day + 30 end, pg_temp.at(day + 30, 0) from judged
where day < date '${today}' or complete;
insert into evaluation_point (id, evaluation_id, number, norm, title_nl, title_en, text_nl, text_en)
select pg_temp.id(pg_temp.at(j.day, 1), 'evaluated' || j.y || p.number), j.id, p.number, p.norm, p.title_nl, p.title_en, p.text_nl, p.text_en
from judged j join evaluation e on e.id = j.id join evaluated p on p.framework_id = j.framework_id;
insert into evaluation_verdict (id, evaluation_id, framework_id, number, organisation_id, verdict, note, person_id, person_name, given_on)
select pg_temp.id(pg_temp.at(j.day, v.place), 'verdict' || j.y || p.number), j.id, j.framework_id, p.number, v.party,
       (array['GOOD', 'FAIR', 'POOR'])[1 + (p.number + j.y) % 3], 'Wij zien vooruitgang, maar minder dan wij hoopten.', v.person_id, v.person_name,
       least(j.day + 10 + v.place, date '${today}')
from judged j
join evaluation_point p on p.evaluation_id = j.id
cross join lateral (values (1, j.one_id, j.board_id, j.board_name, true), (2, j.other_id, j.other_board_id, j.other_board_name, j.complete))
    v (place, party, person_id, person_name, given)
where v.given;
insert into evaluation_figure (id, evaluation_id, figure, amount)
select pg_temp.id(pg_temp.at(j.day, f.place), 'figure' || j.y), j.id, f.figure, f.amount
from judged j
cross join lateral (values (3, 'RUNNING', ${number} / 8), (4, 'COMING', ${number} / 30), (5, 'THEMES', 12), (6, 'SIGNED', ${number} / 15),
    (7, 'COMPLETED', ${number} / 20), (8, 'MANY_PARTIES', ${number} / 100), (9, 'FRAMEWORKS', 1)) f (place, figure, amount)
where j.complete;

-- The next version of the annex is being written: what holds, not yet put before the boards.
create temp table annexed as
select r.*, v.id as base_id, pg_temp.id(pg_temp.at(date '${today}' - 20, 0), 'annex') as id
from ruled r join annex_version v on v.id = annex_in_force(r.framework_id, '${today}')
where not exists (select 1 from annex_version d where d.framework_id = r.framework_id and d.accepted_on is null);
insert into annex_version (id, framework_id, origin, base_id, explanation, drafted_on, drafted_by, changed_on)
select id, framework_id, 'REVISION', base_id, 'De jaarlijkse herziening.', date '${today}' - 20, board_id, date '${today}' - 3 from annexed;
insert into annex_theme (id, annex_version_id, framework_id, theme_id, position, name_nl, name_en, description_nl, description_en)
select pg_temp.id(pg_temp.at('${today}', 0), x.theme_id::text), a.id, x.framework_id, theme_id, position, name_nl, name_en, description_nl, description_en
from annexed a join annex_theme x on x.annex_version_id = a.base_id;
insert into annex_domain (id, annex_version_id, framework_id, domain_id, position, name_nl, name_en, description_nl, description_en, institute_id,
    institute_nl, institute_en)
select pg_temp.id(pg_temp.at('${today}', 0), x.domain_id::text), a.id, x.framework_id, domain_id, position, name_nl, name_en, description_nl,
       description_en, institute_id, institute_nl, institute_en
from annexed a join annex_domain x on x.annex_version_id = a.base_id;
insert into annex_theme_unit (annex_version_id, theme_id, unit_id, position, name_nl, name_en)
select a.id, theme_id, unit_id, position, name_nl, name_en from annexed a join annex_theme_unit x on x.annex_version_id = a.base_id;
insert into annex_domain_group (annex_version_id, domain_id, unit_id, position, name_nl, name_en)
select a.id, domain_id, unit_id, position, name_nl, name_en from annexed a join annex_domain_group x on x.annex_version_id = a.base_id;
insert into annex_theme_participant (annex_version_id, theme_id, organisation_id, position)
select a.id, theme_id, organisation_id, position from annexed a join annex_theme_participant x on x.annex_version_id = a.base_id;
insert into annex_cell (id, annex_version_id, theme_id, domain_id, state)
select pg_temp.id(pg_temp.at('${today}', 0), x.id::text), a.id, theme_id, domain_id, state
from annexed a join annex_cell x on x.annex_version_id = a.base_id
where pg_temp.chance(1, x.id::text) < 0.95;
