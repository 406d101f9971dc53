-- A notice is sent, and ends the agreement a term after it was received; nothing that is done later moves the end. Where the
-- agreement leaves the term open no end follows from it: it ends on the day on which every party says that they agreed.
alter table framework_change
    add column sent_on date,
    add column named_on date,
    add column receipt_by uuid references organisation,
    add column receipt_person_id uuid references person,
    add column receipt_person_name text check (receipt_person_name <> ''),
    add column receipt_recorded_on date check (receipt_recorded_on >= recorded_on),
    -- when the end came to be known: the day on which the receipt, or the last agreement on an end, was recorded
    add column end_recorded_on date check (end_recorded_on >= recorded_on);

-- the checks of the first rule, of which only the contents are known
do $$
declare
    old text;
begin
    for old in select conname from pg_constraint
        where conrelid = 'framework_change'::regclass and contype = 'c'
          and (pg_get_constraintdef(oid) like '%num_nonnulls(document, received_on%'
               or pg_get_constraintdef(oid) like '%received_on <= recorded_on%'
               or pg_get_constraintdef(oid) like '%settled_on >= recorded_on%') loop
        execute format('alter table framework_change drop constraint %I', old);
    end loop;
end
$$;

alter table framework_change
    add constraint framework_change_kind_facts check (case kind when 'AMENDMENT'
        then base_version_id is not null and num_nonnulls(document, sent_on, named_on, received_on, earliest_on, ends_on, settled_on,
                                                          receipt_by, end_recorded_on) = 0
        else document is not null and state <> 'REJECTED'
             and (received_on is not null or num_nonnulls(earliest_on, ends_on, settled_on) = 0)
             and num_nonnulls(base_version_id, notice_period, response_period, consultation_period, effective_on,
                              new_version_id) = 0 end),
    add constraint notice_receipt check (
        num_nonnulls(receipt_by, receipt_person_id, receipt_person_name, receipt_recorded_on) in (0, 4)
        and received_on >= sent_on and sent_on <= recorded_on),
    add constraint notice_settled_day check (settled_on >= recorded_on and settled_on <= closed_on),
    -- it ends when its term has passed, or on a later day that the letter names
    add constraint notice_end check (named_on is null or earliest_on is null or ends_on = greatest(named_on, earliest_on));

-- What every party must say before it holds: that a received notice is taken back, and, where the term is open, when it ends.
create table notice_consent (
    id uuid primary key,
    change_id uuid not null references framework_change,
    about text not null check (about in ('WITHDRAWAL', 'END')),
    organisation_id uuid not null references organisation,
    text text not null check (length(trim(text)) between 1 and 4000),
    ends_on date check ((about = 'END') = (ends_on is not null)),
    recorded_on date not null,
    person_id uuid not null references person,
    person_name text not null check (person_name <> '')
);
create unique index notice_consent_withdrawal on notice_consent (change_id, organisation_id) where about = 'WITHDRAWAL';
create index notice_consent_change on notice_consent (change_id);

select audit_track('notice_consent', 'change_id');

create function notice_consent_hold() returns trigger
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
       or new.about = 'WITHDRAWAL' and change.ends_on < framework_today()
       or new.about = 'END' and change.ends_on is not null then
        raise exception 'there is nothing to agree about this notice'
            using errcode = 'check_violation', constraint = 'framework_change_order';
    end if;
    if not exists (select 1 from framework_party p
                   where p.framework_id = change.framework_id and p.organisation_id = new.organisation_id) then
        raise exception 'the parties agree' using errcode = 'check_violation', constraint = 'notice_consent_party';
    end if;
    if new.about = 'WITHDRAWAL' and new.organisation_id <> change.organisation_id and not exists (
        select 1 from notice_consent c
        where c.change_id = change.id and c.about = 'WITHDRAWAL' and c.organisation_id = change.organisation_id) then
        raise exception 'its giver asks first' using errcode = 'check_violation', constraint = 'framework_change_order';
    end if;
    return new;
end
$$;
create trigger notice_consent_hold before insert or update or delete on notice_consent
    for each row execute function notice_consent_hold();

-- Whether every party said so; about an end the last word of each counts.
create function notice_agreed(c framework_change, what text, day date) returns boolean
    language sql stable
    set search_path = public, pg_temp
    return not exists (
        select 1 from framework_party p where p.framework_id = c.framework_id and not coalesce((
            select n.ends_on is not distinct from day from notice_consent n
            where n.change_id = c.id and n.about = what and n.organisation_id = p.organisation_id
            order by n.id desc limit 1), false));

-- As before; and a notice: it is received once, ends by its term or by what all agreed, and what was received is taken back only
-- with the consent of all, while the agreement holds.
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
            raise exception 'an amendment or notice begins open'
                using errcode = 'check_violation', constraint = 'framework_change_order';
        end if;
        if new.kind = 'NOTICE' then
            if new.sent_on is null or new.answer_due is not null then
                raise exception 'a notice is sent on a day, and nobody owes an answer'
                    using errcode = 'check_violation', constraint = 'notice_sent';
            end if;
            if new.earliest_on is null and new.ends_on is not null then
                raise exception 'no end follows from an open term'
                    using errcode = 'check_violation', constraint = 'notice_end';
            end if;
        end if;
        if new.received_on > framework_today() then
            raise exception 'nothing is received ahead'
                using errcode = 'check_violation', constraint = 'notice_receipt';
        end if;
        return new;
    end if;
    if new.received_on > framework_today() and old.received_on is null then
        raise exception 'nothing is received ahead' using errcode = 'check_violation', constraint = 'notice_receipt';
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
        raise exception 'no end follows from an open term: the parties agree on it'
            using errcode = 'check_violation', constraint = 'notice_end';
    end if;
    ended := coalesce(old.kind = 'NOTICE' and old.ends_on < framework_today(), false);
    if old.state <> 'OPEN' and (to_jsonb(old) - '{changed_at,version}'::text[]) <> (to_jsonb(new) - '{changed_at,version}'::text[])
       and not (old.kind = 'NOTICE' and old.state = 'DONE' and new.state = 'WITHDRAWN' and not ended
                and new.settled_on = old.settled_on)
       and not (old.kind = 'NOTICE' and old.state = 'DONE' and new.state = 'DONE' and old.ends_on is null
                and to_jsonb(old) - '{ends_on,end_recorded_on,changed_at,version}'::text[]
                    = to_jsonb(new) - '{ends_on,end_recorded_on,changed_at,version}'::text[]) then
        raise exception 'it is closed' using errcode = 'check_violation', constraint = 'framework_change_order';
    end if;
    if new.kind = 'NOTICE' and new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN' and old.received_on is not null then
        if ended then
            raise exception 'it is closed: the agreement has ended'
                using errcode = 'check_violation', constraint = 'framework_change_order';
        end if;
        if not notice_agreed(new, 'WITHDRAWAL', null) then
            raise exception 'a received notice is taken back with the consent of every party'
                using errcode = 'check_violation', constraint = 'notice_withdrawal';
        end if;
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

-- The last day on which a framework holds by notice, as known at the end of a day; null without a received notice, or when
-- nothing tells its end.
create or replace function framework_end(framework uuid, day date) returns date
    language sql stable
    return (select max(c.ends_on) from framework_change c
            where c.framework_id = framework and c.kind = 'NOTICE' and coalesce(c.end_recorded_on, c.recorded_on) <= day
              and framework_change_state(c, day) <> 'WITHDRAWN');

-- Whether it had ended by that day. On its last day it still holds: a month that was received on the 22nd is whole at the end of
-- the 22nd.
create function framework_ended(framework uuid, day date) returns boolean
    language sql stable
    return coalesce(framework_end(framework, day) < day, false);

-- Nothing new comes under a framework once what becomes of its projects is settled; and nothing is proposed, approved, signed or
-- concluded under one that has ended. The row of the framework is held, so that this and the end of it follow each other.
create or replace function project_framework_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.stage <> old.stage and new.stage in ('IN_REVIEW', 'SIGNING', 'AGREED') then
        perform 1 from framework f where f.id = new.framework_id for share;
        if framework_ended(new.framework_id, framework_today()) then
            raise exception 'the framework has ended: nothing is proposed, approved, signed or concluded under it'
                using errcode = 'check_violation', constraint = 'project_framework_ended';
        end if;
        if new.stage = 'IN_REVIEW' and old.stage = 'DRAFT' and exists (
            select 1 from framework_change c
            where c.framework_id = new.framework_id and c.kind = 'NOTICE' and c.state = 'DONE') then
            raise exception 'notice of the framework is settled'
                using errcode = 'check_violation', constraint = 'project_framework_ended';
        end if;
    end if;
    return new;
end
$$;

create function project_signature_framework_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    framework uuid;
begin
    select p.framework_id into framework from project p where p.id = new.project_id;
    perform 1 from framework f where f.id = framework for share;
    if framework_ended(framework, framework_today()) then
        raise exception 'the framework has ended: nothing is signed under it'
            using errcode = 'check_violation', constraint = 'project_framework_ended';
    end if;
    return new;
end
$$;
create trigger project_signature_framework_gate before insert on project_signature
    for each row execute function project_signature_framework_gate();

-- Answers and meetings about a notice until the agreement has ended, settled or not: by its receipt, no longer by its settling.
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
       or change.kind = 'NOTICE' and change.ends_on < framework_today()
          and tg_table_name in ('framework_answer', 'framework_meeting') then
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
