-- The yearly evaluation of the annex (norm A.2): per point a verdict and a note of each party; complete when all are there.
create table evaluation (
    id uuid primary key,
    framework_id uuid not null references framework,
    from_on date not null,
    until_on date not null check (until_on > from_on),
    opened_on date not null,
    completed_on date check (completed_on >= opened_on),
    changed_at timestamptz not null,
    version bigint not null default 0,
    unique (id, framework_id),
    check (opened_on >= until_on)
);
create unique index evaluation_open on evaluation (framework_id) where completed_on is null;

-- The points as the agreement named them when the evaluation was opened.
create table evaluation_point (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    number int not null check (number > 0),
    norm text not null check (norm <> ''),
    title_nl text not null check (title_nl <> ''),
    title_en text not null check (title_en <> ''),
    text_nl text not null check (text_nl <> ''),
    text_en text not null check (text_en <> ''),
    unique (evaluation_id, number)
);

create table evaluation_verdict (
    id uuid primary key,
    evaluation_id uuid not null,
    framework_id uuid not null,
    number int not null,
    organisation_id uuid not null,
    verdict text not null check (verdict in ('GOOD', 'FAIR', 'POOR')),
    note text not null check (length(trim(note)) between 1 and 2000),
    person_id uuid not null references person,
    person_name text not null check (person_name <> ''),
    given_on date not null,
    unique (evaluation_id, number, organisation_id),
    foreign key (evaluation_id, framework_id) references evaluation (id, framework_id),
    foreign key (evaluation_id, number) references evaluation_point (evaluation_id, number),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id)
);

-- What the registry counted on the day of completion.
create table evaluation_figure (
    id uuid primary key,
    evaluation_id uuid not null references evaluation,
    figure text not null check (figure ~ '^[A-Z_]+$'),
    amount bigint not null check (amount >= 0),
    unique (evaluation_id, figure)
);

create trigger evaluation_kept before delete or truncate on evaluation
    for each statement execute function board_history_refuse();
create trigger evaluation_point_fixed before update or delete or truncate on evaluation_point
    for each statement execute function board_history_refuse();
create trigger evaluation_figure_fixed before update or delete or truncate on evaluation_figure
    for each statement execute function board_history_refuse();
create trigger evaluation_verdict_kept before delete or truncate on evaluation_verdict
    for each statement execute function board_history_refuse();

create function evaluation_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        if new.completed_on is not null then
            raise exception 'norm A.2: an evaluation begins open'
                using errcode = 'check_violation', constraint = 'evaluation_opened_first';
        end if;
        return new;
    end if;
    if old.completed_on is not null and to_jsonb(new) - '{version,changed_at}'::text[] <> to_jsonb(old) - '{version,changed_at}'::text[] then
        raise exception 'norm A.2: a completed evaluation is not changed'
            using errcode = 'check_violation', constraint = 'evaluation_completed';
    end if;
    if to_jsonb(new) - '{version,changed_at,completed_on}'::text[] <> to_jsonb(old) - '{version,changed_at,completed_on}'::text[] then
        raise exception 'an evaluation keeps its period'
            using errcode = 'check_violation', constraint = 'evaluation_same';
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
        raise exception 'norm A.2: a verdict or the figures are missing'
            using errcode = 'check_violation', constraint = 'evaluation_verdicts_given';
    end if;
    return new;
end
$$;
create trigger evaluation_gate before insert or update on evaluation for each row execute function evaluation_gate();

create function evaluation_part_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (select 1 from evaluation e where e.id = new.evaluation_id and e.completed_on is not null) then
        raise exception 'norm A.2: a completed evaluation is not changed'
            using errcode = 'check_violation', constraint = 'evaluation_completed';
    end if;
    return new;
end
$$;
create trigger evaluation_part_gate before insert on evaluation_point
    for each row execute function evaluation_part_gate();
create trigger evaluation_part_gate before insert on evaluation_figure
    for each row execute function evaluation_part_gate();
create trigger evaluation_part_gate before insert or update on evaluation_verdict
    for each row execute function evaluation_part_gate();

-- A verdict stays that of its party on its point; only what it says may change.
create function evaluation_verdict_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if (old.id, old.evaluation_id, old.framework_id, old.number, old.organisation_id)
        <> (new.id, new.evaluation_id, new.framework_id, new.number, new.organisation_id) then
        raise exception 'a verdict stays that of its party'
            using errcode = 'check_violation', constraint = 'evaluation_verdict_same';
    end if;
    return new;
end
$$;
create trigger evaluation_verdict_gate before update on evaluation_verdict
    for each row execute function evaluation_verdict_gate();

select audit_track('evaluation', 'id');
select audit_track('evaluation_point', 'evaluation_id');
select audit_track('evaluation_verdict', 'evaluation_id');
select audit_track('evaluation_figure', 'evaluation_id');
