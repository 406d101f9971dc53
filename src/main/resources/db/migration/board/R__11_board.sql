-- One run of all repeatable files of this state: ${derived}
comment on table consultation is 'trail: id';
comment on table consultation_point is 'trail: consultation_id';
comment on table consultation_attendance is 'trail: consultation_id';
comment on table consultation_minutes is 'trail: consultation_id';
comment on table consultation_approval is 'trail: consultation_id';
comment on table consultation_paper is 'trail: consultation_id, without html';
comment on table consultation_planning is 'trail: consultation_id';
comment on table evaluation is 'trail: id';
comment on table evaluation_point is 'trail: evaluation_id';
comment on table evaluation_verdict is 'trail: evaluation_id';
comment on table evaluation_figure is 'trail: evaluation_id';

-- What was discussed and decided is history.
create or replace trigger consultation_paper_fixed before update or delete or truncate on consultation_paper
    for each statement execute function record_keep();
-- also when somebody sets session_replication_role = replica
alter table consultation_paper enable always trigger consultation_paper_fixed;
create or replace trigger consultation_minutes_fixed before update or delete or truncate on consultation_minutes
    for each statement execute function record_keep();
create or replace trigger consultation_approval_fixed before update or delete or truncate on consultation_approval
    for each statement execute function record_keep();
create or replace trigger consultation_attendance_fixed before update or delete or truncate on consultation_attendance
    for each statement execute function record_keep();
create or replace trigger consultation_planning_fixed before update or delete or truncate on consultation_planning
    for each statement execute function record_keep();
create or replace trigger consultation_kept before delete or truncate on consultation
    for each statement execute function record_keep();
create or replace trigger consultation_point_kept before delete or truncate on consultation_point
    for each statement execute function record_keep();
create or replace trigger evaluation_kept before delete or truncate on evaluation
    for each statement execute function record_keep();
create or replace trigger evaluation_point_fixed before update or delete or truncate on evaluation_point
    for each statement execute function record_keep();
create or replace trigger evaluation_figure_fixed before update or delete or truncate on evaluation_figure
    for each statement execute function record_keep();
create or replace trigger evaluation_verdict_kept before delete or truncate on evaluation_verdict
    for each statement execute function record_keep();

-- Planned first; once held or cancelled nothing of it moves any more. Held asks for attendance, minutes and papers; papers are kept
-- of a consultation that was in the registry on its day, and of no other. One that is entered afterwards says so.
create or replace function consultation_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        if new.held_on is not null or new.cancelled_on is not null then
            perform refuse('consultation_planned_first', 'a consultation begins as planned');
        end if;
        return new;
    end if;
    if (old.held_on is not null or old.cancelled_on is not null)
        and to_jsonb(new) - '{version,changed_at}'::text[] <> to_jsonb(old) - '{version,changed_at}'::text[] then
        perform refuse('consultation_closed', 'a consultation that was held or cancelled is not changed');
    end if;
    if new.id <> old.id or new.framework_id <> old.framework_id or new.planned_on <> old.planned_on then
        perform refuse('consultation_same', 'a consultation stays the one that was planned');
    end if;
    if new.held_on is not null and old.held_on is null then
        if exists (
            select 1 from framework_party p where p.framework_id = new.framework_id and not exists (
                select 1 from consultation_attendance a
                where a.consultation_id = new.id and a.organisation_id = p.organisation_id)) then
            perform refuse('consultation_attended', 'who attended for a party is missing');
        end if;
        if not exists (select 1 from consultation_minutes m where m.consultation_id = new.id) then
            perform refuse('consultation_minuted', 'the minutes are missing');
        end if;
        if (select count(*) from consultation_paper p where p.consultation_id = new.id)
            <> (case when new.planned_on > new.held_on then 0 else 4 end) then
            perform refuse('consultation_frozen', 'agenda and report as discussed are missing, or nobody can have seen them');
        end if;
    end if;
    return new;
end
$$;
create or replace trigger consultation_gate before insert or update on consultation
    for each row execute function consultation_gate();

-- What belongs to a consultation is there before it is held; only minutes may follow, until all parties approved the last.
create or replace function consultation_part_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    root consultation;
begin
    select * into root from consultation where id = new.consultation_id;
    if root.cancelled_on is not null or root.held_on is not null and tg_table_name <> 'consultation_minutes' then
        perform refuse('consultation_closed', 'a consultation that was held or cancelled is not changed');
    end if;
    if tg_table_name = 'consultation_minutes' and exists (
        select 1 from (
            select m.id from consultation_minutes m where m.consultation_id = new.consultation_id
            order by m.number desc limit 1) last
        where not exists (
            select 1 from framework_party p where p.framework_id = root.framework_id and not exists (
                select 1 from consultation_approval a where a.minutes_id = last.id and a.organisation_id = p.organisation_id))) then
        perform refuse('consultation_minutes_approved', 'all parties approved the minutes');
    end if;
    return new;
end
$$;
create or replace trigger consultation_part_gate before insert on consultation_attendance
    for each row execute function consultation_part_gate();
create or replace trigger consultation_part_gate before insert on consultation_paper
    for each row execute function consultation_part_gate();
create or replace trigger consultation_part_gate before insert on consultation_planning
    for each row execute function consultation_part_gate();
create or replace trigger consultation_part_gate before insert on consultation_minutes
    for each row execute function consultation_part_gate();
create or replace trigger consultation_part_gate before insert or update on consultation_point
    for each row execute function consultation_part_gate();

create or replace function consultation_point_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if old.withdrawn_on is not null or to_jsonb(new) - 'withdrawn_on' <> to_jsonb(old) - 'withdrawn_on' then
        perform refuse('consultation_point_same', 'a point of the agenda can only be withdrawn');
    end if;
    return new;
end
$$;
create or replace trigger consultation_point_gate before update on consultation_point
    for each row execute function consultation_point_gate();

create or replace function consultation_approval_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (
        select 1 from consultation_minutes m
        join consultation_minutes later on later.consultation_id = m.consultation_id and later.number > m.number
        where m.id = new.minutes_id) then
        perform refuse('consultation_approval_last', 'only the last wording of the minutes is approved');
    end if;
    return new;
end
$$;
create or replace trigger consultation_approval_gate before insert on consultation_approval
    for each row execute function consultation_approval_gate();

create or replace function evaluation_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        if new.completed_on is not null then
            perform refuse('evaluation_opened_first', 'an evaluation begins open');
        end if;
        return new;
    end if;
    if old.completed_on is not null and to_jsonb(new) - '{version,changed_at}'::text[] <> to_jsonb(old) - '{version,changed_at}'::text[] then
        perform refuse('evaluation_completed', 'a completed evaluation is not changed');
    end if;
    if to_jsonb(new) - '{version,changed_at,completed_on}'::text[] <> to_jsonb(old) - '{version,changed_at,completed_on}'::text[] then
        perform refuse('evaluation_same', 'an evaluation keeps its period');
    end if;
    if new.completed_on is not null and old.completed_on is null and (
        not exists (select 1 from evaluation_point p where p.evaluation_id = new.id)
        or not exists (select 1 from evaluation_figure f where f.evaluation_id = new.id)
        or exists (
            select 1 from evaluation_point p
            cross join framework_party o
            where p.evaluation_id = new.id and o.framework_id = new.framework_id and not exists (
                select 1 from evaluation_verdict v
                where v.evaluation_id = p.evaluation_id and v.number = p.number and v.organisation_id = o.organisation_id))) then
        perform refuse('evaluation_verdicts_given', 'a verdict or the figures are missing');
    end if;
    return new;
end
$$;
create or replace trigger evaluation_gate before insert or update on evaluation
    for each row execute function evaluation_gate();

create or replace function evaluation_part_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (select 1 from evaluation e where e.id = new.evaluation_id and e.completed_on is not null) then
        perform refuse('evaluation_completed', 'a completed evaluation is not changed');
    end if;
    return new;
end
$$;
create or replace trigger evaluation_part_gate before insert on evaluation_point
    for each row execute function evaluation_part_gate();
create or replace trigger evaluation_part_gate before insert on evaluation_figure
    for each row execute function evaluation_part_gate();
create or replace trigger evaluation_part_gate before insert or update on evaluation_verdict
    for each row execute function evaluation_part_gate();

-- A verdict stays that of its party on its point, given on its first day; only what it says may change.
create or replace function evaluation_verdict_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if (old.id, old.evaluation_id, old.framework_id, old.number, old.organisation_id, old.given_on)
        <> (new.id, new.evaluation_id, new.framework_id, new.number, new.organisation_id, new.given_on) then
        perform refuse('evaluation_verdict_same', 'a verdict stays that of its party, given on its first day');
    end if;
    return new;
end
$$;
create or replace trigger evaluation_verdict_gate before update on evaluation_verdict
    for each row execute function evaluation_verdict_gate();
