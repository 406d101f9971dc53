-- The projects of a framework that run or are coming at the end of a day, known to all parties: those that an amendment
-- (article 8.1) and a notice (article 8.2) must say something about. A draft is its own party's and does not count.
create function project_covered(framework uuid, day date) returns table (project_id uuid, running boolean)
    language sql stable
as $$
    select p.id, k.stage = 'AGREED' and coalesce(p.starts_on <= day, true)
    from project p
    join project_known(day) k on k.project_id = p.id
    where p.framework_id = framework
      and (k.stage in ('IN_REVIEW', 'ELABORATION', 'IN_APPROVAL', 'SIGNING')
           or k.stage = 'AGREED' and coalesce(p.ends_on >= day, true))
$$;

-- An amendment that a party proposed (article 8.1) or notice that it gave (article 8.2), and what becomes of it.
create table framework_change (
    id uuid primary key,
    framework_id uuid not null references framework,
    kind text not null check (kind in ('AMENDMENT', 'NOTICE')),
    number int not null check (number > 0),
    organisation_id uuid not null,
    person_id uuid not null references person,
    person_name text not null check (person_name <> ''),
    reasons text not null check (length(trim(reasons)) between 1 and 4000),
    recorded_on date not null,
    answer_due date check (answer_due >= recorded_on),
    state text not null check (state in ('OPEN', 'DONE', 'REJECTED', 'WITHDRAWN')),
    closed_on date check (closed_on >= recorded_on),
    closed_because text check (length(trim(closed_because)) between 1 and 4000),
    changed_at timestamptz not null,
    version bigint not null default 0,
    -- of an amendment
    base_version_id uuid references framework_version,
    notice_period text check (notice_period ~ '^P[0-9]+[YMD]$'),
    response_period text check (response_period ~ '^P[0-9]+[YMD]$'),
    consultation_period text check (consultation_period ~ '^P[0-9]+[YMD]$'),
    effective_on date,
    new_version_id uuid unique references framework_version,
    -- of a notice
    document text check (length(trim(document)) between 1 and 300),
    received_on date check (received_on <= recorded_on),
    earliest_on date check (earliest_on > received_on),
    ends_on date,
    settled_on date check (settled_on between recorded_on and closed_on),
    unique (framework_id, kind, number),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id),
    check ((state = 'OPEN') = (closed_on is null)),
    check (state <> 'WITHDRAWN' or closed_because is not null),
    check (case kind when 'AMENDMENT'
        then base_version_id is not null and num_nonnulls(document, received_on, earliest_on, ends_on, settled_on) = 0
        else num_nonnulls(document, received_on, earliest_on, ends_on) = 4 and state <> 'REJECTED'
             and num_nonnulls(base_version_id, notice_period, response_period, consultation_period, effective_on,
                              new_version_id) = 0 end),
    -- article 8.2: notice takes its term, by the version of the agreement that was in force
    constraint notice_term check (ends_on >= earliest_on),
    -- an adopted amendment is a new version of the text, on or after the day on which it was adopted
    constraint amendment_adopted check (kind <> 'AMENDMENT'
        or (state = 'DONE') = (new_version_id is not null) and (state = 'DONE') = (effective_on is not null)),
    constraint notice_settled check (kind <> 'NOTICE' or state = 'WITHDRAWN' or (state = 'DONE') = (settled_on is not null)),
    constraint amendment_effect check (effective_on >= closed_on)
);
-- one notice at a time
create unique index framework_change_notice on framework_change (framework_id)
    where kind = 'NOTICE' and state in ('OPEN', 'DONE');

-- The new words of a paragraph in both languages; the old ones stand in the version that the amendment started from.
create table amendment_text (
    change_id uuid not null references framework_change,
    paragraph text not null check (length(paragraph) between 1 and 40),
    text_nl text not null check (length(trim(text_nl)) between 1 and 2000),
    text_en text not null check (length(trim(text_en)) between 1 and 2000),
    primary key (change_id, paragraph)
);

-- The written answer of another party; one each.
create table framework_answer (
    id uuid primary key,
    change_id uuid not null references framework_change,
    organisation_id uuid not null references organisation,
    verdict text not null check (verdict in ('ACCEPT', 'REJECT', 'NOTED')),
    text text not null check (length(trim(text)) between 1 and 4000),
    answered_on date not null check (answered_on <= recorded_on),
    recorded_on date not null,
    person_id uuid not null references person,
    person_name text not null,
    unique (change_id, organisation_id)
);

-- A meeting about it, which the parties plan together.
create table framework_meeting (
    id uuid primary key,
    change_id uuid not null references framework_change,
    organisation_id uuid not null references organisation,
    meets_on date not null,
    place text not null check (length(trim(place)) between 1 and 200),
    recorded_on date not null,
    person_id uuid not null references person,
    person_name text not null
);
create index framework_meeting_change on framework_meeting (change_id);

-- What it means for one project: one consequence each, in words unless the project is unaffected.
create table project_consequence (
    id uuid primary key,
    change_id uuid not null references framework_change,
    project_id uuid not null references project,
    outcome text not null check (outcome in ('UNAFFECTED', 'AFFECTED', 'CONTINUES', 'ENDS')),
    text text check (length(trim(text)) between 1 and 2000),
    decided_on date not null,
    unique (change_id, project_id),
    constraint consequence_in_words check (outcome = 'UNAFFECTED' or text is not null)
);
create index project_consequence_project on project_consequence (project_id);

-- How it stood at the end of a day.
create function framework_change_state(c framework_change, day date) returns text
    language sql immutable
    return case when c.closed_on <= day then c.state when c.settled_on <= day then 'DONE' else 'OPEN' end;

select audit_track('framework_change', 'id');
select audit_track('amendment_text', 'change_id');
select audit_track('framework_answer', 'change_id');
select audit_track('framework_meeting', 'change_id');
select audit_track('project_consequence', 'change_id');
