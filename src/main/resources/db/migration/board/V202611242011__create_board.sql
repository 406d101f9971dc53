-- The consultations of the boards of an agreement: planned, held or cancelled. What came of one follows from its dates.
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

-- Each planning of a consultation is a row of its own, so that a day in the past shows what was planned then.
create table consultation_planning (
    id uuid primary key,
    consultation_id uuid not null references consultation,
    number int not null check (number > 0),
    planned_for date not null,
    place text not null check (length(trim(place)) between 1 and 200),
    invited text not null check (length(trim(invited)) between 1 and 1000),
    planned_on date not null,
    unique (consultation_id, number)
);

-- A point that a party puts on the agenda itself.
create table consultation_point (
    id uuid primary key,
    consultation_id uuid not null,
    framework_id uuid not null,
    organisation_id uuid not null,
    title text not null check (length(trim(title)) between 1 and 300) check (plain_line(title)),
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

-- Each wording of the minutes is a row of its own; the last one counts.
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

-- The yearly evaluation of the annex: per point a verdict and a note of each party; complete when all are there.
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

-- A verdict that is changed stays given on its first day, so that earlier days do not lose it; beside it, when it changed last.
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
    changed_on date check (changed_on > given_on),
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
