-- One run of all repeatable files of this state: ${derived}
comment on table framework_change is 'trail: id';
comment on table amendment_text is 'trail: change_id';
comment on table framework_answer is 'trail: change_id';
comment on table framework_meeting is 'trail: change_id';
comment on table framework_meeting_confirmation is 'trail: change_id';
comment on table amendment_adoption is 'trail: change_id';
comment on table notice_consent is 'trail: change_id';
comment on table project_consequence is 'trail: change_id';

-- How it stood at the end of a day.
create or replace function framework_change_state(c framework_change, day date) returns text
    language sql immutable
    return case when c.closed_on <= day then c.state when c.settled_on <= day then 'DONE' else 'OPEN' end;

-- The last day on which a framework holds by notice, as known at the end of a day; null without a received notice, or when
-- nothing tells its end.
create or replace function framework_end(framework uuid, day date) returns date
    language sql stable
    return (select max(c.ends_on) from framework_change c
            where c.framework_id = framework and c.kind = 'NOTICE' and coalesce(c.end_recorded_on, c.recorded_on) <= day
              and framework_change_state(c, day) <> 'WITHDRAWN');

-- Whether it had ended by that day. On its last day it still holds: a month that was received on the 22nd is whole at the end of
-- the 22nd.
create or replace function framework_ended(framework uuid, day date) returns boolean
    language sql stable
    return coalesce(framework_end(framework, day) < day, false);

-- Whether every party said so; about an end the last word of each counts.
create or replace function notice_agreed(c framework_change, what text, day date) returns boolean
    language sql stable
    set search_path = public, pg_temp
    return not exists (
        select 1 from framework_party p where p.framework_id = c.framework_id and not coalesce((
            select n.ends_on is not distinct from day from notice_consent n
            where n.change_id = c.id and n.about = what and n.organisation_id = p.organisation_id
            order by n.id desc limit 1), false));

-- Whether every party but the one that planned it had confirmed the meeting by that day.
create or replace function framework_meeting_confirmed(m framework_meeting, day date) returns boolean
    language sql stable
    set search_path = public, pg_temp
    return not exists (
        select 1 from framework_change c
        join framework_party p on p.framework_id = c.framework_id
        where c.id = m.change_id and p.organisation_id <> m.organisation_id and not exists (
            select 1 from framework_meeting_confirmation f
            where f.meeting_id = m.id and f.organisation_id = p.organisation_id and f.recorded_on <= day));

-- What was proposed or given stays as it was; what is closed stays closed; nothing is adopted while a party has not accepted, nor
-- (which the room of the projects sees to) while a project that it concerns has no consequence. A notice is received once, ends by its term or by what all agreed,
-- and what was received is taken back only with the consent of all, while the agreement holds.
create or replace function framework_change_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    later text[] := '{state,closed_on,closed_because,settled_on,effective_on,new_version_id,changed_at,version,received_on,earliest_on,ends_on,receipt_by,receipt_person_id,receipt_person_name,receipt_recorded_on,end_recorded_on}';
    ended boolean;
begin
    if tg_op = 'DELETE' then
        raise exception 'amendments and notices are history' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'OPEN' then
            perform refuse('framework_change_order', 'an amendment or notice begins open');
        end if;
        if new.kind = 'NOTICE' then
            if new.sent_on is null or new.answer_due is not null then
                perform refuse('notice_sent', 'a notice is sent on a day, and nobody owes an answer');
            end if;
            if new.earliest_on is null and new.ends_on is not null then
                perform refuse('notice_end', 'no end follows from an open term');
            end if;
        end if;
        if new.received_on > transaction_day() then
            perform refuse('notice_receipt', 'nothing is received ahead');
        end if;
        return new;
    end if;
    if new.received_on > transaction_day() and old.received_on is null then
        perform refuse('notice_receipt', 'nothing is received ahead');
    end if;
    if (to_jsonb(old) - later) <> (to_jsonb(new) - later)
       or old.received_on is not null and (old.received_on, old.receipt_by, old.receipt_person_id, old.receipt_person_name, old.receipt_recorded_on)
           is distinct from
           (new.received_on, new.receipt_by, new.receipt_person_id, new.receipt_person_name, new.receipt_recorded_on)
       or old.received_on is not null and old.earliest_on is distinct from new.earliest_on
       or old.ends_on is not null and (old.ends_on, old.end_recorded_on) is distinct from (new.ends_on, new.end_recorded_on) then
        raise exception 'what was proposed or given is not rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    if new.ends_on is not null and old.ends_on is null and new.earliest_on is null
       and not notice_agreed(new, 'END', new.ends_on) then
        perform refuse('notice_end', 'no end follows from an open term: the parties agree on it');
    end if;
    ended := coalesce(old.kind = 'NOTICE' and old.ends_on < transaction_day(), false);
    if old.state <> 'OPEN' and (to_jsonb(old) - '{changed_at,version}'::text[]) <> (to_jsonb(new) - '{changed_at,version}'::text[])
       and not (old.kind = 'NOTICE' and old.state = 'DONE' and new.state = 'WITHDRAWN' and not ended
                and new.settled_on = old.settled_on)
       and not (old.kind = 'NOTICE' and old.state = 'DONE' and new.state = 'DONE' and old.ends_on is null
                and to_jsonb(old) - '{ends_on,end_recorded_on,changed_at,version}'::text[]
                    = to_jsonb(new) - '{ends_on,end_recorded_on,changed_at,version}'::text[]) then
        perform refuse('framework_change_order', 'it is closed');
    end if;
    if new.kind = 'NOTICE' and new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN' and old.received_on is not null then
        if ended then
            perform refuse('framework_change_order', 'it is closed: the agreement has ended');
        end if;
        if not notice_agreed(new, 'WITHDRAWAL', null) then
            perform refuse('notice_withdrawal', 'a received notice is taken back with the consent of every party');
        end if;
    end if;
    if new.state = 'DONE' and old.state = 'OPEN' then
        perform 1 from framework f where f.id = new.framework_id for no key update; -- no proposal slips in meanwhile
        if new.kind = 'AMENDMENT' and exists (
            select 1 from framework_party p where p.framework_id = new.framework_id and p.organisation_id <> new.organisation_id
            and not exists (select 1 from framework_answer a where a.change_id = new.id
                            and a.organisation_id = p.organisation_id and a.verdict = 'ACCEPT')) then
            perform refuse('amendment_accepted', 'a party has not accepted the amendment');
        end if;
    end if;
    return new;
end
$$;
create or replace trigger framework_change_hold before insert or update or delete on framework_change
    for each row execute function framework_change_hold();

-- Answers, meetings and new words are never rewritten; consequences until it is closed. Nothing is added to what is closed, but
-- for a notice: it still takes the consequence of a project that came later, and answers and meetings until the agreement has
-- ended, for it may be settled before the others have answered. A meeting is planned at most a year ahead, or said at most a
-- month afterwards.
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
    if change.state <> 'OPEN' and not (change.kind = 'NOTICE' and change.state = 'DONE')
       or change.kind = 'NOTICE' and change.ends_on < transaction_day()
          and tg_table_name in ('framework_answer', 'framework_meeting') then
        perform refuse('framework_change_order', 'it is closed');
    end if;
    if tg_table_name = 'framework_answer' then
        if new.organisation_id = change.organisation_id then
            perform refuse('framework_answer_other', 'a party does not answer itself');
        end if;
        if (new.verdict = 'NOTED') <> (change.kind = 'NOTICE') then
            perform refuse('framework_change_kind', 'an amendment and a notice are answered differently');
        end if;
    elsif tg_table_name = 'framework_meeting' then
        if new.meets_on not between (new.recorded_on - interval '1 month')::date and (new.recorded_on + interval '1 year')::date then
            perform refuse('framework_meeting_day', 'a meeting is planned within a year, or said within a month');
        end if;
    elsif tg_table_name = 'amendment_text' then
        if exists (select 1 from framework_answer a where a.change_id = change.id) then
            perform refuse('framework_change_order', 'no words are added once somebody has answered');
        end if;
    elsif tg_table_name = 'project_consequence' and tg_op <> 'DELETE' then
        if (new.outcome in ('CONTINUES', 'ENDS')) <> (change.kind = 'NOTICE') then
            perform refuse('framework_change_kind', 'an amendment and a notice mean different things for a project');
        end if;
    end if;
    return coalesce(new, old);
end
$$;
create or replace trigger amendment_text_hold before insert or update or delete on amendment_text
    for each row execute function framework_change_part_hold();
create or replace trigger framework_answer_hold before insert or update or delete on framework_answer
    for each row execute function framework_change_part_hold();
create or replace trigger framework_meeting_hold before insert or update or delete on framework_meeting
    for each row execute function framework_change_part_hold();
create or replace trigger project_consequence_hold before insert or update or delete on project_consequence
    for each row execute function framework_change_part_hold();

create or replace function framework_meeting_confirmation_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op <> 'INSERT' then
        raise exception '% is history and is not changed', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    if not exists (
        select 1 from framework_meeting m
        join framework_change c on c.id = m.change_id
        join framework_party p on p.framework_id = c.framework_id and p.organisation_id = new.organisation_id
        where m.id = new.meeting_id and m.change_id = new.change_id and c.kind = 'AMENDMENT' and c.state = 'OPEN'
          and m.organisation_id <> new.organisation_id) then
        perform refuse('framework_meeting_other', 'another party confirms a meeting about an open amendment');
    end if;
    return new;
end
$$;
create or replace trigger framework_meeting_confirmation_hold before insert or update or delete on framework_meeting_confirmation
    for each row execute function framework_meeting_confirmation_hold();

create or replace function amendment_adoption_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    change framework_change;
begin
    if tg_op = 'DELETE' or tg_op = 'UPDATE' and (
        old.fallen_on is not null or to_jsonb(old) - 'fallen_on' <> to_jsonb(new) - 'fallen_on') then
        raise exception 'what a board decided is history and is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' then
        select * into change from framework_change c where c.id = new.change_id;
        if change.kind <> 'AMENDMENT' or change.state <> 'OPEN' then
            perform refuse('framework_change_order', 'only an amendment that is open is adopted');
        end if;
        if new.fallen_on is not null or new.decided_on < change.recorded_on or not exists (
            select 1 from framework_party p
            where p.framework_id = change.framework_id and p.organisation_id = new.organisation_id) then
            perform refuse('amendment_adoption_party', 'the board of a party decides, after the amendment was proposed');
        end if;
    end if;
    return new;
end
$$;
create or replace trigger amendment_adoption_hold before insert or update or delete on amendment_adoption
    for each row execute function amendment_adoption_hold();

-- No version of an amendment without the decision of the board of every party, and none from an earlier day than any of them named.
create or replace function amendment_adopted_by_all() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (
        select 1 from framework_party p where p.framework_id = new.framework_id and not exists (
            select 1 from amendment_adoption a
            where a.change_id = new.id and a.organisation_id = p.organisation_id and a.fallen_on is null)) then
        perform refuse('amendment_adopted_by_all', 'the board of a party has not adopted the amendment');
    end if;
    if exists (
        select 1 from amendment_adoption a
        where a.change_id = new.id and a.fallen_on is null and a.effective_on > new.effective_on) then
        perform refuse('amendment_adopted_by_all', 'a board named a later day');
    end if;
    return new;
end
$$;
-- after framework_change_hold, which comes first by its name
create or replace trigger framework_change_hold_adoption before update on framework_change
    for each row when (new.kind = 'AMENDMENT' and new.state = 'DONE' and old.state = 'OPEN')
    execute function amendment_adopted_by_all();

-- A version after the first comes from an amendment that was adopted; looked at when the transaction ends, for the version is
-- written first.
create or replace function framework_version_adopted() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if not exists (select 1 from framework_change c where c.new_version_id = new.id and c.state = 'DONE') then
        perform refuse('framework_version_adopted', 'a version of the agreement comes from an amendment that the parties adopted');
    end if;
    return null;
end
$$;
drop trigger if exists framework_version_adopted on framework_version;
create constraint trigger framework_version_adopted after insert on framework_version
    deferrable initially deferred for each row when (new.number > 1) execute function framework_version_adopted();

create or replace function notice_consent_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    change framework_change;
begin
    if tg_op <> 'INSERT' then
        raise exception 'what a party said is history and is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    select * into change from framework_change c where c.id = new.change_id;
    if change.kind <> 'NOTICE' or change.state = 'WITHDRAWN' or change.received_on is null
       or new.about = 'WITHDRAWAL' and change.ends_on < transaction_day()
       or new.about = 'END' and change.ends_on is not null then
        perform refuse('framework_change_order', 'there is nothing to agree about this notice');
    end if;
    if not exists (select 1 from framework_party p
                   where p.framework_id = change.framework_id and p.organisation_id = new.organisation_id) then
        perform refuse('notice_consent_party', 'the parties agree');
    end if;
    if new.about = 'WITHDRAWAL' and new.organisation_id <> change.organisation_id and not exists (
        select 1 from notice_consent c
        where c.change_id = change.id and c.about = 'WITHDRAWAL' and c.organisation_id = change.organisation_id) then
        perform refuse('framework_change_order', 'its giver asks first');
    end if;
    return new;
end
$$;
create or replace trigger notice_consent_hold before insert or update or delete on notice_consent
    for each row execute function notice_consent_hold();
