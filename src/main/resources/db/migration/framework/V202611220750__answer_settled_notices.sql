-- Answers, meetings and new words are never rewritten; consequences until it is closed. A settled notice still takes the
-- consequence of a project that came later, and answers and meetings until its end, for it may be settled before the others
-- have answered. A meeting is planned at most a year ahead, or said at most a month afterwards (article 8.1).
create or replace function framework_change_part_hold() returns trigger
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
        change.kind = 'NOTICE' and change.state = 'DONE'
        and (tg_table_name = 'project_consequence'
             or tg_table_name in ('framework_answer', 'framework_meeting')
                and greatest(change.ends_on, change.settled_on) > framework_today())) then
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
    elsif tg_table_name = 'framework_meeting' then
        if new.meets_on not between (new.recorded_on - interval '1 month')::date and (new.recorded_on + interval '1 year')::date then
            raise exception 'article 8.1: a meeting is planned within a year, or said within a month'
                using errcode = 'check_violation', constraint = 'framework_meeting_day';
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
