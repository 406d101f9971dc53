-- One run of all repeatable files of this state: ${derived}
comment on table project is 'trail: id';
comment on table project_party is 'trail: project_id';
comment on table project_cell is 'trail: project_id';
comment on table project_move is 'trail: project_id';
comment on table review is 'trail: project_id';
comment on table refusal is 'trail: project_id';
comment on table project_agreement is 'trail: project_id';
comment on table approval_condition is 'trail: project_id';
comment on table project_signature is 'trail: project_id';
comment on table deviation is 'trail: project_id';
comment on table internal_notice is 'trail: project_id';
comment on table project_participant is 'trail: project_id';
comment on table review_answer is 'trail: project_id';
comment on table project_seen is 'trail: project_id';
comment on table early_end is 'trail: project_id';
comment on table closing_point is 'trail: project_id';
comment on table proposal_answer is 'trail: project_id';
comment on table project_prerequisite is 'trail: project_id';
comment on table prerequisite_proof is 'trail: project_id';
comment on table progress_report is 'trail: project_id';
comment on table suspension is 'trail: project_id';
-- a record of its own: what a party noted for itself stands in no history that another one reads
comment on table remark is 'trail: id';
comment on table addendum is 'trail: project_id';
comment on table addendum_element is 'trail: project_id';
comment on table addendum_step is 'trail: project_id';
comment on table framework_procedure is 'trail: framework_id';
comment on table framework_signatory is 'trail: framework_id';

-- The course of a project and its decisions are history: nobody rewrites them.
create or replace trigger project_move_fixed before update or delete on project_move
    for each row execute function record_keep();
create or replace trigger project_signature_fixed before update or delete on project_signature
    for each row execute function record_keep();
create or replace trigger review_answer_kept before update or delete or truncate on review_answer
    for each statement execute function record_keep();
create or replace trigger framework_procedure_kept before update or delete or truncate on framework_procedure
    for each statement execute function record_keep();
create or replace trigger framework_signatory_kept before update or delete or truncate on framework_signatory
    for each statement execute function record_keep();
-- also when somebody sets session_replication_role = replica
alter table review_answer enable always trigger review_answer_kept;
alter table framework_procedure enable always trigger framework_procedure_kept;
alter table framework_signatory enable always trigger framework_signatory_kept;

create or replace function review_answer_project() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    new.project_id := (select project_id from review where id = new.review_id);
    return new;
end
$$;
create or replace trigger review_answer_project before insert on review_answer
    for each row execute function review_answer_project();

-- A project enters as a draft, or as agreed when it was concluded under a predecessor: nobody walks around the gates.
create or replace function project_begin() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.stage <> (case new.origin when 'EXISTING' then 'AGREED' else 'DRAFT' end) then
        perform refuse('project_stage_order', 'a project does not begin in ' || new.stage);
    end if;
    return new;
end
$$;
create or replace trigger project_begin before insert on project for each row execute function project_begin();

-- The gates and the order of stages, also against plain SQL.
create or replace function project_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.stage = old.stage then
        return new;
    end if;
    if not exists (
        select 1 from (values
            ('DRAFT', 'IN_REVIEW'), ('DRAFT', 'WITHDRAWN'),
            ('IN_REVIEW', 'ELABORATION'), ('IN_REVIEW', 'DRAFT'), ('IN_REVIEW', 'REFUSED'), ('IN_REVIEW', 'WITHDRAWN'),
            ('ELABORATION', 'IN_APPROVAL'), ('ELABORATION', 'REFUSED'), ('ELABORATION', 'WITHDRAWN'), ('ELABORATION', 'NOT_COVERED'),
            ('IN_APPROVAL', 'SIGNING'), ('IN_APPROVAL', 'ELABORATION'), ('IN_APPROVAL', 'REFUSED'),
            ('IN_APPROVAL', 'WITHDRAWN'),
            ('SIGNING', 'AGREED'), ('SIGNING', 'REFUSED'), ('SIGNING', 'WITHDRAWN'),
            ('AGREED', 'COMPLETED'), ('AGREED', 'TERMINATED')) as allowed (was, becomes)
        where was = old.stage and becomes = new.stage) then
        perform refuse('project_stage_order', 'a project does not go from ' || old.stage || ' to ' || new.stage);
    end if;
    if old.stage = 'IN_REVIEW' and new.stage = 'ELABORATION' and not exists (
        select 1 from review r where r.project_id = new.id) then
        perform refuse('project_reviewed', 'nobody has reviewed it');
    end if;
    if new.stage = 'REFUSED' and not exists (select 1 from refusal r where r.project_id = new.id) then
        perform refuse('project_refusal_reasoned', 'the reasons of the refusal are missing');
    end if;
    if new.stage = 'SIGNING' and exists (
        select 1 from element e
        where e.checklist_id = new.id
          and case when e.confirmed_by_all
              then exists (select 1 from project_party p where p.project_id = new.id and not exists (
                  select 1 from confirmation c where c.element_id = e.id and c.organisation_id = p.organisation_id))
              else not exists (select 1 from confirmation c where c.element_id = e.id) end) then
        perform refuse('project_elements_confirmed', 'an element is not confirmed');
    end if;
    if new.stage = 'SIGNING' and exists (
        select 1 from (select project_text(new.id) as words) t
        cross join confirmation c join element e on e.id = c.element_id
        where c.checklist_id = new.id and c.fingerprint is distinct from text_fingerprint(project_element_text(t.words, e))) then
        perform refuse('project_elements_confirmed', 'an element was confirmed in other words');
    end if;
    if new.stage = 'AGREED' and exists (
        select 1 from framework_signatory s where s.framework_id = new.framework_id and not exists (
            select 1 from project_signature g where g.project_id = new.id and g.organisation_id = s.organisation_id)) then
        perform refuse('project_signed', 'a signature is missing');
    end if;
    return new;
end
$$;
create or replace trigger project_gate before update of stage on project for each row execute function project_gate();

-- No elements at all are all elements missing, and an open condition keeps an agreement open.
create or replace function project_agreement_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.stage = 'SIGNING' and old.stage = 'IN_APPROVAL' and not exists (
        select 1 from element e where e.checklist_id = new.id) then
        perform refuse('project_elements_confirmed', 'there are no elements');
    end if;
    if new.stage = 'AGREED' and old.stage = 'SIGNING' and exists (
        select 1 from approval_condition c where c.project_id = new.id and c.met_on is null) then
        perform refuse('project_conditions_met', 'a condition of the approval is open');
    end if;
    if old.stage = 'AGREED' and new.stage <> 'AGREED' and exists (
        select 1 from addendum a where a.project_id = new.id and a.state = 'OPEN') then
        perform refuse('project_addendum_closed', 'an addendum is open');
    end if;
    if new.stage = 'TERMINATED' and old.stage = 'AGREED' and not exists (
        select 1 from early_end e where e.project_id = new.id and e.state = 'AGREED' and e.last_day <= transaction_day()) then
        perform refuse('project_end_agreed', 'no early end is agreed, or its last day is still to come');
    end if;
    if new.stage = 'COMPLETED' and old.stage = 'AGREED' and exists (
        select 1 from early_end e where e.project_id = new.id and e.state <> 'WITHDRAWN') then
        perform refuse('project_end_open', 'an early end is asked or agreed');
    end if;
    if new.stage in ('TERMINATED', 'COMPLETED') and old.stage = 'AGREED' and exists (
        select 1 from unnest(case new.stage when 'COMPLETED' then array['RESULTS', 'DATA', 'ACCESS', 'PROPERTY', 'FOLLOW_UP']
            else array['PEOPLE', 'DATA', 'MONEY', 'FACILITIES', 'PUBLICATIONS'] end) asked (point)
        where not exists (select 1 from closing_point c where c.project_id = new.id and c.point = asked.point)) then
        perform refuse('project_settled', 'a point of what is arranged is missing');
    end if;
    return new;
end
$$;
create or replace trigger project_agreement_gate before update of stage on project
    for each row execute function project_agreement_gate();

-- Nothing new comes under a framework once what becomes of its projects is settled; and nothing is proposed, approved, signed or
-- concluded under one that has ended. The row of the framework is held, so that this and the end of it follow each other.
create or replace function project_framework_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.stage <> old.stage and new.stage in ('IN_REVIEW', 'SIGNING', 'AGREED') then
        perform 1 from framework f where f.id = new.framework_id for share;
        if framework_ended(new.framework_id, transaction_day()) then
            perform refuse('project_framework_ended', 'the framework has ended: nothing is proposed, approved, signed or concluded under it');
        end if;
        if new.stage = 'IN_REVIEW' and old.stage = 'DRAFT' and exists (
            select 1 from framework_change c
            where c.framework_id = new.framework_id and c.kind = 'NOTICE' and c.state = 'DONE') then
            perform refuse('project_framework_ended', 'notice of the framework is settled');
        end if;
    end if;
    return new;
end
$$;
create or replace trigger project_framework_gate before update of stage on project
    for each row execute function project_framework_gate();

-- A party signs between the approval and today, and not while a condition is open.
create or replace function project_signature_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (select 1 from approval_condition c where c.project_id = new.project_id and c.met_on is null) then
        perform refuse('project_conditions_met', 'a condition of the approval is open');
    end if;
    if new.signed_on < (select a.approved_on from project_agreement a where a.project_id = new.project_id) then
        perform refuse('project_signed_after_approval', 'signed before it was approved');
    end if;
    if new.fingerprint is distinct from text_fingerprint(project_text(new.project_id)) then
        perform refuse('project_signed_words', 'this is not the text of the project');
    end if;
    return new;
end
$$;
create or replace trigger project_signature_gate before insert on project_signature
    for each row execute function project_signature_gate();

create or replace function project_signature_framework_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    framework uuid;
begin
    select p.framework_id into framework from project p where p.id = new.project_id;
    perform 1 from framework f where f.id = framework for share;
    if framework_ended(framework, transaction_day()) then
        perform refuse('project_framework_ended', 'the framework has ended: nothing is signed under it');
    end if;
    return new;
end
$$;
create or replace trigger project_signature_framework_gate before insert on project_signature
    for each row execute function project_signature_framework_gate();

-- An addendum changes a signed project only, and begins as what its first words say. Nothing of it is rewritten: it closes once, as
-- agreed when every step that was asked is taken and each party that concludes has signed. The row of the project is held, so that one follows the other.
create or replace function addendum_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    held record;
begin
    select p.stage, p.framework_id into held from project p where p.id = new.project_id for update;
    if held.stage <> 'AGREED' then
        perform refuse('addendum_running', 'an addendum changes a signed project that is not over');
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'OPEN' or new.number <> 1 + (select coalesce(max(a.number), 0) from addendum a where a.project_id = new.project_id)
            or new.from_day < (select max(a.holds_from) from addendum a where a.project_id = new.project_id) then
            perform refuse('addendum_order', 'an addendum begins open, after those before it');
        end if;
        return new;
    end if;
    if old.state <> 'OPEN'
        or to_jsonb(new) - '{state,closed_on,closed_by,closed_by_name,closed_because,holds_from}'::text[]
           <> to_jsonb(old) - '{state,closed_on,closed_by,closed_by_name,closed_because,holds_from}'::text[] then
        perform refuse('addendum_fixed', 'an addendum is not rewritten');
    end if;
    if new.state = 'AGREED' then
        perform 1 from framework f where f.id = held.framework_id for share;
        if framework_ended(held.framework_id, transaction_day()) then
            perform refuse('project_framework_ended', 'the framework has ended: nothing is agreed under it');
        end if;
    end if;
    return new;
end
$$;
create or replace trigger addendum_gate before insert or update on addendum for each row execute function addendum_gate();

-- Looked at when the transaction ends, so that the last step may come after it.
create or replace function addendum_agreed() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (select 1 from addendum_step g where g.addendum_id = new.id and g.done_on is null)
        or exists (
            select 1 from project p join framework_signatory s on s.framework_id = p.framework_id
            where p.id = new.project_id and not exists (
                select 1 from addendum_step g
                where g.addendum_id = new.id and g.step = 'SIGN' and g.organisation_id = s.organisation_id)) then
        perform refuse('addendum_signed', 'an approval or a signature of the addendum is missing');
    end if;
    if new.starts_on is null and new.ends_on is null
        and not exists (select 1 from addendum_element e where e.addendum_id = new.id) then
        perform refuse('addendum_changes', 'the addendum changes nothing');
    end if;
    return null;
end
$$;
drop trigger if exists addendum_agreed on addendum;
create constraint trigger addendum_agreed after update on addendum
    deferrable initially deferred for each row when (new.state = 'AGREED' and old.state = 'OPEN') execute function addendum_agreed();
create or replace trigger addendum_kept before delete on addendum for each row execute function record_keep();
create or replace trigger addendum_element_fixed before update or delete on addendum_element
    for each row execute function record_keep();
create or replace trigger addendum_step_kept before delete on addendum_step for each row execute function record_keep();

-- Words and steps come with the addendum, before anybody approved or signed it.
create or replace function addendum_part_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if not exists (select 1 from addendum a where a.id = new.addendum_id and a.state = 'OPEN')
        or exists (select 1 from addendum_step g where g.addendum_id = new.addendum_id and g.done_on is not null) then
        perform refuse('addendum_fixed', 'the words of an addendum are those that are approved and signed');
    end if;
    return new;
end
$$;
create or replace trigger addendum_part_gate before insert on addendum_element
    for each row execute function addendum_part_gate();
create or replace trigger addendum_part_gate before insert on addendum_step
    for each row when (new.done_on is null) execute function addendum_part_gate();

-- A step is taken once, approvals first, between the proposal and today, while the framework holds.
create or replace function addendum_step_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    a record;
begin
    select d.state, d.proposed_on, p.framework_id into a
    from addendum d join project p on p.id = d.project_id where d.id = new.addendum_id;
    if tg_op = 'INSERT' or old.done_on is not null or a.state <> 'OPEN' or new.done_on is null
        or to_jsonb(new) - '{done_on,person_id,unit_id,fingerprint}'::text[] <> to_jsonb(old) - '{done_on,person_id,unit_id,fingerprint}'::text[] then
        perform refuse('addendum_step_once', 'a step of an addendum is taken once');
    end if;
    if new.step = 'SIGN' and exists (
        select 1 from addendum_step g where g.addendum_id = new.addendum_id and g.step = 'APPROVE' and (g.done_on is null or g.done_on > new.done_on)) then
        perform refuse('addendum_approved', 'the addendum is not approved yet');
    end if;
    if new.fingerprint is distinct from text_fingerprint(addendum_text(new.addendum_id)) then
        perform refuse('addendum_words', 'this is not the text of the addendum');
    end if;
    if new.done_on < a.proposed_on or new.done_on > transaction_day() then
        perform refuse('addendum_signed_after_proposal', 'signed before it was proposed, or in the future');
    end if;
    perform 1 from framework f where f.id = a.framework_id for share;
    if framework_ended(a.framework_id, transaction_day()) then
        perform refuse('project_framework_ended', 'the framework has ended: nothing is approved or signed under it');
    end if;
    return new;
end
$$;
create or replace trigger addendum_step_gate before update on addendum_step for each row execute function addendum_step_gate();
create or replace trigger addendum_step_begins before insert on addendum_step
    for each row when (new.done_on is not null) execute function addendum_step_gate();

-- a party concludes the project; it is not a participant beside itself
create or replace function project_participant_is_no_party() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (select 1 from project_party where project_id = new.project_id and organisation_id = new.organisation_id) then
        perform refuse('project_participant_is_no_party', 'a party to the project is no participant beside itself');
    end if;
    return new;
end
$$;
create or replace trigger project_participant_is_no_party before insert or update on project_participant
    for each row execute function project_participant_is_no_party();

-- Once a project agreement is at its signatures or concluded, a party's contact or unit changes only by naming a successor,
-- with a line in the course of the same transaction; no unit before the agreement is concluded. Looked at when the
-- transaction ends, so that the line may come after the change.
create or replace function project_successor_named() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    now_at text := (select stage from project where id = new.project_id);
begin
    if (new.contact_id, new.unit_id) is not distinct from (old.contact_id, old.unit_id)
        or now_at in ('DRAFT', 'IN_REVIEW', 'ELABORATION', 'IN_APPROVAL') then
        return null;
    end if;
    if new.contact_id is null or new.unit_id is null or now_at not in ('SIGNING', 'AGREED')
        or now_at = 'SIGNING' and new.unit_id is distinct from old.unit_id
        or not exists (
            select 1 from project_move m where m.project_id = new.project_id and m.command = 'NAME_SUCCESSOR'
            and m.organisation_id = new.organisation_id and m.xmin = pg_current_xact_id()::xid) then
        perform refuse('project_successor_named', 'contact and unit of a concluded project change by naming a successor');
    end if;
    return null;
end
$$;
drop trigger if exists project_successor_named on project_party;
create constraint trigger project_successor_named after update on project_party
    deferrable initially deferred for each row execute function project_successor_named();

-- What rooms that know no project cannot hold themselves. Nothing is adopted or settled while a running or coming project has no
-- consequence; comes after the gates of the amendment, by its name, which hold the framework so that no proposal slips in meanwhile.
create or replace function framework_change_projects() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (select 1 from project_covered(new.framework_id, transaction_day()) c where not exists (
            select 1 from project_consequence q where q.change_id = new.id and q.project_id = c.project_id)) then
        perform refuse('framework_change_consequences', 'a running or coming project has no consequence yet');
    end if;
    return new;
end
$$;
create or replace trigger framework_change_projects before update on framework_change
    for each row when (new.state = 'DONE' and old.state = 'OPEN') execute function framework_change_projects();

create or replace function project_consequence_framework() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if not exists (
        select 1 from project p join framework_change c on c.framework_id = p.framework_id
        where p.id = new.project_id and c.id = new.change_id) then
        perform refuse('project_consequence_framework', 'a project of another framework');
    end if;
    return new;
end
$$;
create or replace trigger project_consequence_project before insert or update on project_consequence
    for each row execute function project_consequence_framework();

create or replace function dispute_project() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if not exists (select 1 from project p where p.id = new.project_id and p.framework_id = new.framework_id) then
        perform refuse('dispute_project_of_agreement', 'the project belongs to another agreement');
    end if;
    return new;
end
$$;
create or replace trigger dispute_project before insert on dispute
    for each row when (new.project_id is not null) execute function dispute_project();

-- An element of an addendum carries its project, in whose history it belongs.
create or replace function addendum_element_project() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    new.project_id := (select project_id from addendum where id = new.addendum_id);
    return new;
end
$$;
create or replace trigger addendum_element_project before insert on addendum_element
    for each row execute function addendum_element_project();

-- An early end is asked of a signed project, one at a time, and answered by the other party; nothing of it is rewritten.
create or replace function early_end_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    later text[] := '{state,answered_by,answerer_id,answerer_name,answered_on,consents,answer,closed_on,closed_because}';
begin
    perform 1 from project p where p.id = new.project_id and p.stage = 'AGREED' for update;
    if not found then
        perform refuse('early_end_running', 'only a signed project that is not over is ended early');
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'OPEN' or new.answered_on is not null
            or new.number <> 1 + (select coalesce(max(e.number), 0) from early_end e where e.project_id = new.project_id)
            or exists (select 1 from addendum a where a.project_id = new.project_id and a.state = 'OPEN') then
            perform refuse('early_end_order', 'an early end begins open, and not beside an open addendum');
        end if;
    elsif old.state <> 'OPEN' or to_jsonb(new) - later <> to_jsonb(old) - later
        or new.answered_on > transaction_day()
        or new.answered_by is not null and not exists (
            select 1 from project_party pp where pp.project_id = new.project_id and pp.organisation_id = new.answered_by) then
        perform refuse('early_end_fixed', 'an early end is not rewritten');
    end if;
    return new;
end
$$;
create or replace trigger early_end_gate before insert or update on early_end for each row execute function early_end_gate();
create or replace trigger early_end_kept before delete on early_end for each row execute function record_keep();
create or replace trigger closing_point_fixed before update or delete on closing_point for each row execute function record_keep();

create or replace trigger prerequisite_proof_kept before update or delete on prerequisite_proof for each row execute function record_keep();
create or replace trigger progress_report_kept before update or delete on progress_report for each row execute function record_keep();
create or replace trigger suspension_kept before delete on suspension for each row execute function record_keep();

-- What a project needs is settled when it is approved, so that nobody drops alone what the approver and the signatories counted on.
create or replace function project_prerequisite_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform 1 from project p
    where p.id = coalesce(new.project_id, old.project_id) and p.stage in ('ELABORATION', 'IN_APPROVAL') for update;
    if not found then
        perform refuse('project_prerequisite_settled', 'what a project needs is settled when it is approved');
    end if;
    return coalesce(new, old);
end
$$;
create or replace trigger project_prerequisite_gate before insert or update or delete on project_prerequisite
    for each row execute function project_prerequisite_gate();

-- A report is one of a project that is signed and not over, and follows the one before it.
create or replace function progress_report_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform 1 from project p where p.id = new.project_id and p.stage = 'AGREED' for update;
    if not found then
        perform refuse('progress_report_running', 'only a signed project that is not over is reported on');
    end if;
    if new.number <> 1 + (select coalesce(max(r.number), 0) from progress_report r where r.project_id = new.project_id) then
        perform refuse('progress_report_order', 'a report follows the one before it');
    end if;
    return new;
end
$$;
create or replace trigger progress_report_gate before insert on progress_report for each row execute function progress_report_gate();

-- A party of a signed project lets it rest, and whoever did takes it up once; nothing of it is rewritten.
create or replace function suspension_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    later text[] := '{resumed_on,resumed_by,resumed_by_name,resumed_because}';
begin
    perform 1 from project p join project_party pp on pp.project_id = p.id and pp.organisation_id = new.organisation_id
    where p.id = new.project_id and p.stage = 'AGREED' for update of p;
    if not found then
        perform refuse('suspension_running', 'only a party of a signed project that is not over lets it rest');
    end if;
    if tg_op = 'INSERT' and new.resumed_on is not null
        or tg_op = 'UPDATE' and (old.resumed_on is not null or to_jsonb(new) - later <> to_jsonb(old) - later) then
        perform refuse('suspension_fixed', 'a suspension is not rewritten');
    end if;
    return new;
end
$$;
create or replace trigger suspension_gate before insert or update on suspension for each row execute function suspension_gate();

create or replace trigger remark_kept before update or delete on remark for each row execute function record_keep();

-- A party of the project says it; to the others once they know of the project; and only a question is answered.
create or replace function remark_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    known boolean;
begin
    select p.submitted_on is not null or p.origin = 'EXISTING' into known
    from project p join project_party pp on pp.project_id = p.id and pp.organisation_id = new.organisation_id
    where p.id = new.project_id for update of p;
    if known is null
        or new.asks_id is not null and not exists (
            select 1 from project_party pp where pp.project_id = new.project_id and pp.organisation_id = new.asks_id)
        or new.answers is not null and not exists (select 1 from remark q where q.id = new.answers and q.asks_id is not null) then
        perform refuse('remark_between_parties', 'the parties of a project speak about it, and answer what was asked');
    end if;
    if not known and not new.own then
        perform refuse('remark_on_draft', 'the other parties do not know of this draft');
    end if;
    return new;
end
$$;
create or replace trigger remark_gate before insert on remark for each row execute function remark_gate();
