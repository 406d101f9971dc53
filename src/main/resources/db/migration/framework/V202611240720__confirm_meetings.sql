-- A meeting in place of an answer is both parties' decision: it counts when every other party confirmed it, and only the first one.
create table framework_meeting_confirmation (
    id uuid primary key,
    change_id uuid not null references framework_change,
    meeting_id uuid not null references framework_meeting,
    organisation_id uuid not null references organisation,
    recorded_on date not null,
    person_id uuid not null references person,
    person_name text not null check (person_name <> ''),
    unique (meeting_id, organisation_id)
);
create index framework_meeting_confirmation_change on framework_meeting_confirmation (change_id);

select audit_track('framework_meeting_confirmation', 'change_id');

create function framework_meeting_confirmation_hold() returns trigger
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
        raise exception 'another party confirms a meeting about an open amendment'
            using errcode = 'check_violation', constraint = 'framework_meeting_other';
    end if;
    return new;
end
$$;
create trigger framework_meeting_confirmation_hold before insert or update or delete on framework_meeting_confirmation
    for each row execute function framework_meeting_confirmation_hold();

-- Whether every party but the one that planned it had confirmed the meeting by that day.
create function framework_meeting_confirmed(m framework_meeting, day date) returns boolean
    language sql stable
    set search_path = public, pg_temp
    return not exists (
        select 1 from framework_change c
        join framework_party p on p.framework_id = c.framework_id
        where c.id = m.change_id and p.organisation_id <> m.organisation_id and not exists (
            select 1 from framework_meeting_confirmation f
            where f.meeting_id = m.id and f.organisation_id = p.organisation_id and f.recorded_on <= day));
