-- The consultations of the boards (article 7): planned, held or cancelled. What came of one follows from its dates.
create table consultation (
    id uuid primary key,
    framework_id uuid not null references framework,
    planned_for date not null,
    place text not null check (length(trim(place)) between 1 and 200),
    invited text not null check (length(trim(invited)) between 1 and 1000),
    planned_on date not null,
    held_on date,
    recorded_on date,
    report_year int,
    cancelled_on date,
    reason text check (length(trim(reason)) between 1 and 2000),
    changed_at timestamptz not null,
    version bigint not null default 0,
    unique (id, framework_id),
    check (num_nulls(held_on, recorded_on, report_year) in (0, 3)),
    check (num_nulls(cancelled_on, reason) in (0, 2)),
    check (held_on is null or cancelled_on is null),
    check (held_on <= recorded_on and recorded_on >= planned_on),
    check (cancelled_on >= planned_on),
    check (report_year <= extract(year from held_on))
);
create index consultation_list on consultation (framework_id, planned_for);

-- A point that a party puts on the agenda itself.
create table consultation_point (
    id uuid primary key,
    consultation_id uuid not null,
    framework_id uuid not null,
    organisation_id uuid not null,
    title text not null check (length(trim(title)) between 1 and 300),
    person_name text not null check (person_name <> ''),
    added_on date not null,
    withdrawn_on date check (withdrawn_on >= added_on),
    foreign key (consultation_id, framework_id) references consultation (id, framework_id),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id)
);
create index consultation_point_consultation on consultation_point (consultation_id);

-- Who was there for a party, as text: delegates need no account.
create table consultation_attendance (
    id uuid primary key,
    consultation_id uuid not null,
    framework_id uuid not null,
    organisation_id uuid not null,
    attended text not null check (length(trim(attended)) between 1 and 1000),
    unique (consultation_id, organisation_id),
    foreign key (consultation_id, framework_id) references consultation (id, framework_id),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id)
);

-- Each wording of the minutes is a row of its own (article 7.2); the last one counts.
create table consultation_minutes (
    id uuid primary key,
    consultation_id uuid not null,
    framework_id uuid not null,
    organisation_id uuid not null,
    number int not null check (number > 0),
    text text not null check (length(trim(text)) between 1 and 20000),
    decisions text check (length(trim(decisions)) between 1 and 8000),
    person_id uuid not null references person,
    person_name text not null check (person_name <> ''),
    written_on date not null,
    unique (consultation_id, number),
    unique (id, consultation_id, framework_id),
    foreign key (consultation_id, framework_id) references consultation (id, framework_id),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id)
);

create table consultation_approval (
    id uuid primary key,
    minutes_id uuid not null,
    consultation_id uuid not null,
    framework_id uuid not null,
    organisation_id uuid not null,
    person_id uuid not null references person,
    person_name text not null check (person_name <> ''),
    approved_on date not null,
    unique (minutes_id, organisation_id),
    foreign key (minutes_id, consultation_id, framework_id)
        references consultation_minutes (id, consultation_id, framework_id),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id)
);

-- The agenda and the annual report as they were discussed, in both languages, with their fingerprint.
create table consultation_paper (
    id uuid primary key,
    consultation_id uuid not null references consultation,
    part text not null check (part in ('AGENDA', 'REPORT')),
    language text not null check (language in ('nl', 'en')),
    html text not null check (html <> ''),
    sha256 text not null check (sha256 = encode(sha256(convert_to(html, 'UTF8')), 'hex')),
    frozen_at timestamptz not null,
    unique (consultation_id, part, language)
);

create function board_history_refuse() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    raise exception '% is history and is not changed', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger consultation_paper_fixed before update or delete or truncate on consultation_paper
    for each statement execute function board_history_refuse();
-- also when somebody sets session_replication_role = replica
alter table consultation_paper enable always trigger consultation_paper_fixed;
create trigger consultation_minutes_fixed before update or delete or truncate on consultation_minutes
    for each statement execute function board_history_refuse();
create trigger consultation_approval_fixed before update or delete or truncate on consultation_approval
    for each statement execute function board_history_refuse();
create trigger consultation_attendance_fixed before update or delete or truncate on consultation_attendance
    for each statement execute function board_history_refuse();
create trigger consultation_kept before delete or truncate on consultation
    for each statement execute function board_history_refuse();
create trigger consultation_point_kept before delete or truncate on consultation_point
    for each statement execute function board_history_refuse();

-- Planned first; once held or cancelled nothing of it moves any more. Held asks all that article 7.2 asks.
create function consultation_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        if new.held_on is not null or new.cancelled_on is not null then
            raise exception 'article 7: a consultation begins as planned'
                using errcode = 'check_violation', constraint = 'consultation_planned_first';
        end if;
        return new;
    end if;
    if (old.held_on is not null or old.cancelled_on is not null)
        and to_jsonb(new) - '{version,changed_at}'::text[] <> to_jsonb(old) - '{version,changed_at}'::text[] then
        raise exception 'article 7: a consultation that was held or cancelled is not changed'
            using errcode = 'check_violation', constraint = 'consultation_closed';
    end if;
    if new.id <> old.id or new.framework_id <> old.framework_id or new.planned_on <> old.planned_on then
        raise exception 'a consultation stays the one that was planned'
            using errcode = 'check_violation', constraint = 'consultation_same';
    end if;
    if new.held_on is not null and old.held_on is null then
        if exists (
            select 1 from framework_party p where p.framework_id = new.framework_id and not exists (
                select 1 from consultation_attendance a
                where a.consultation_id = new.id and a.organisation_id = p.organisation_id)) then
            raise exception 'article 7.1: who attended for a party is missing'
                using errcode = 'check_violation', constraint = 'consultation_attended';
        end if;
        if not exists (select 1 from consultation_minutes m where m.consultation_id = new.id) then
            raise exception 'article 7.2: the minutes are missing'
                using errcode = 'check_violation', constraint = 'consultation_minuted';
        end if;
        if (select count(*) from consultation_paper p where p.consultation_id = new.id) <> 4 then
            raise exception 'article 7.2: agenda and report as discussed are missing'
                using errcode = 'check_violation', constraint = 'consultation_frozen';
        end if;
    end if;
    return new;
end
$$;
create trigger consultation_gate before insert or update on consultation
    for each row execute function consultation_gate();

-- What belongs to a consultation is there before it is held; only minutes may follow, until all parties approved the last.
create function consultation_part_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    root consultation;
begin
    select * into root from consultation where id = new.consultation_id;
    if root.cancelled_on is not null or root.held_on is not null and tg_table_name <> 'consultation_minutes' then
        raise exception 'article 7: a consultation that was held or cancelled is not changed'
            using errcode = 'check_violation', constraint = 'consultation_closed';
    end if;
    if tg_table_name = 'consultation_minutes' and exists (
        select 1 from (
            select m.id from consultation_minutes m where m.consultation_id = new.consultation_id
            order by m.number desc limit 1) last
        where not exists (
            select 1 from framework_party p where p.framework_id = root.framework_id and not exists (
                select 1 from consultation_approval a where a.minutes_id = last.id and a.organisation_id = p.organisation_id))) then
        raise exception 'article 7.2: all parties approved the minutes'
            using errcode = 'check_violation', constraint = 'consultation_minutes_approved';
    end if;
    return new;
end
$$;
create trigger consultation_part_gate before insert on consultation_attendance
    for each row execute function consultation_part_gate();
create trigger consultation_part_gate before insert on consultation_paper
    for each row execute function consultation_part_gate();
create trigger consultation_part_gate before insert on consultation_minutes
    for each row execute function consultation_part_gate();
create trigger consultation_part_gate before insert or update on consultation_point
    for each row execute function consultation_part_gate();

create function consultation_point_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if old.withdrawn_on is not null or to_jsonb(new) - 'withdrawn_on' <> to_jsonb(old) - 'withdrawn_on' then
        raise exception 'a point of the agenda can only be withdrawn'
            using errcode = 'check_violation', constraint = 'consultation_point_same';
    end if;
    return new;
end
$$;
create trigger consultation_point_gate before update on consultation_point
    for each row execute function consultation_point_gate();

create function consultation_approval_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (
        select 1 from consultation_minutes m
        join consultation_minutes later on later.consultation_id = m.consultation_id and later.number > m.number
        where m.id = new.minutes_id) then
        raise exception 'article 7.2: only the last wording of the minutes is approved'
            using errcode = 'check_violation', constraint = 'consultation_approval_last';
    end if;
    return new;
end
$$;
create trigger consultation_approval_gate before insert on consultation_approval
    for each row execute function consultation_approval_gate();

select audit_track('consultation', 'id');
select audit_track('consultation_point', 'consultation_id');
select audit_track('consultation_attendance', 'consultation_id');
select audit_track('consultation_minutes', 'consultation_id');
select audit_track('consultation_approval', 'consultation_id');
select audit_track('consultation_paper', 'consultation_id', 'html');
