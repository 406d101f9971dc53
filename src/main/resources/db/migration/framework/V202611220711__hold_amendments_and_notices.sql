-- The text of the agreement is only ever added to, one version after the other.
create function framework_version_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'a version of the agreement is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    if new.number <> 1 + coalesce((select max(number) from framework_version where framework_id = new.framework_id), 0)
       or new.in_force_from < (select max(in_force_from) from framework_version where framework_id = new.framework_id) then
        raise exception 'versions of the agreement follow each other'
            using errcode = 'check_violation', constraint = 'framework_version_order';
    end if;
    return new;
end
$$;
create trigger framework_version_hold before insert or update or delete on framework_version
    for each row execute function framework_version_hold();

create function framework_today() returns date
    language sql stable
    return (now() at time zone 'Europe/Amsterdam')::date;

-- What was proposed or given stays as it was; what is closed stays closed; nothing is adopted or settled while a running or
-- coming project has no consequence (articles 8.1 and 8.2) or while a party has not accepted.
create function framework_change_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'amendments and notices are history' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'OPEN' then
            raise exception 'an amendment or notice begins open'
                using errcode = 'check_violation', constraint = 'framework_change_order';
        end if;
        return new;
    end if;
    if (to_jsonb(old) - '{state,closed_on,closed_because,settled_on,effective_on,new_version_id,changed_at,version}'::text[])
       <> (to_jsonb(new) - '{state,closed_on,closed_because,settled_on,effective_on,new_version_id,changed_at,version}'::text[]) then
        raise exception 'what was proposed or given is not rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state <> 'OPEN' and (to_jsonb(old) - '{changed_at,version}'::text[]) <> (to_jsonb(new) - '{changed_at,version}'::text[])
       and not (old.kind = 'NOTICE' and old.state = 'DONE' and new.state = 'WITHDRAWN'
                and new.settled_on = old.settled_on and greatest(old.ends_on, old.settled_on) > framework_today()) then
        raise exception 'it is closed' using errcode = 'check_violation', constraint = 'framework_change_order';
    end if;
    if new.state = 'DONE' and old.state = 'OPEN' then
        perform 1 from framework f where f.id = new.framework_id for no key update; -- no proposal slips in meanwhile
        if exists (select 1 from project_covered(new.framework_id, framework_today()) c where not exists (
                select 1 from project_consequence q where q.change_id = new.id and q.project_id = c.project_id)) then
            raise exception 'a running or coming project has no consequence yet'
                using errcode = 'check_violation', constraint = 'framework_change_consequences';
        end if;
        if new.kind = 'AMENDMENT' and exists (
            select 1 from framework_party p where p.framework_id = new.framework_id and p.organisation_id <> new.organisation_id
            and not exists (select 1 from framework_answer a where a.change_id = new.id
                            and a.organisation_id = p.organisation_id and a.verdict = 'ACCEPT')) then
            raise exception 'a party has not accepted the amendment'
                using errcode = 'check_violation', constraint = 'amendment_accepted';
        end if;
    end if;
    return new;
end
$$;
create trigger framework_change_hold before insert or update or delete on framework_change
    for each row execute function framework_change_hold();

-- Answers, meetings and new words are never rewritten; consequences until it is closed. A settled notice still takes the
-- consequence of a project that came later. Nothing is added to what is closed.
create function framework_change_part_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    change framework_change;
begin
    select * into change from framework_change c where c.id = case when tg_op = 'DELETE' then old.change_id else new.change_id end;
    if tg_op <> 'INSERT' and (tg_table_name <> 'project_consequence' or change.state <> 'OPEN') then
        raise exception '% is history and is not changed', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    if change.state <> 'OPEN' and not (
        tg_table_name = 'project_consequence' and change.kind = 'NOTICE' and change.state = 'DONE') then
        raise exception 'it is closed' using errcode = 'check_violation', constraint = 'framework_change_order';
    end if;
    if tg_table_name = 'framework_answer' then
        if new.organisation_id = change.organisation_id then
            raise exception 'a party does not answer itself'
                using errcode = 'check_violation', constraint = 'framework_answer_other';
        end if;
        if (new.verdict = 'NOTED') <> (change.kind = 'NOTICE') then
            raise exception 'an amendment and a notice are answered differently'
                using errcode = 'check_violation', constraint = 'framework_change_kind';
        end if;
    elsif tg_table_name = 'amendment_text' then
        if exists (select 1 from framework_answer a where a.change_id = change.id) then
            raise exception 'no words are added once somebody has answered'
                using errcode = 'check_violation', constraint = 'framework_change_order';
        end if;
    elsif tg_table_name = 'project_consequence' and tg_op <> 'DELETE' then
        if (new.outcome in ('CONTINUES', 'ENDS')) <> (change.kind = 'NOTICE') then
            raise exception 'an amendment and a notice mean different things for a project'
                using errcode = 'check_violation', constraint = 'framework_change_kind';
        end if;
        if not exists (select 1 from project p where p.id = new.project_id and p.framework_id = change.framework_id) then
            raise exception 'a project of another framework'
                using errcode = 'check_violation', constraint = 'project_consequence_framework';
        end if;
    end if;
    return coalesce(new, old);
end
$$;
create trigger amendment_text_hold before insert or update or delete on amendment_text
    for each row execute function framework_change_part_hold();
create trigger framework_answer_hold before insert or update or delete on framework_answer
    for each row execute function framework_change_part_hold();
create trigger framework_meeting_hold before insert or update or delete on framework_meeting
    for each row execute function framework_change_part_hold();
create trigger project_consequence_hold before insert or update or delete on project_consequence
    for each row execute function framework_change_part_hold();

-- The day on which a framework ended or will end by notice, as known at the end of a day: the later of the day in the notice
-- and the day on which the consequences for its projects were settled (article 8.2); null without a settled notice.
create function framework_end(framework uuid, day date) returns date
    language sql stable
    return (select max(greatest(c.ends_on, c.settled_on)) from framework_change c
            where c.framework_id = framework and c.kind = 'NOTICE' and c.recorded_on <= day
              and framework_change_state(c, day) = 'DONE');

-- Nothing new comes under a framework that has ended. The row of the framework is held, so that a proposal and the settling
-- of a notice follow each other.
create function project_framework_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.stage = 'IN_REVIEW' and old.stage = 'DRAFT' then
        perform 1 from framework f where f.id = new.framework_id for share;
        if framework_end(new.framework_id, framework_today()) <= framework_today() then
            raise exception 'article 8.2: the framework has ended'
                using errcode = 'check_violation', constraint = 'project_framework_ended';
        end if;
    end if;
    return new;
end
$$;
create trigger project_framework_gate before update of stage on project
    for each row execute function project_framework_gate();
