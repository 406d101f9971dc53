-- How often a project is reported on, as the definition asked when it was approved; null for one that was approved before.
alter table project_agreement add column
    report_every_months int check (report_every_months > 0), add column
    report_within_days int check (report_within_days > 0),
    add constraint project_agreement_reports check (num_nulls(report_every_months, report_within_days) in (0, 2));

-- What a project needs before it begins and while it runs, by the codes of the definition.
create table project_prerequisite (
    project_id uuid not null references project,
    code text not null check (length(code) between 1 and 60),
    primary key (project_id, code)
);

-- That a prerequisite is there, between two days. A renewal is another proof; none is rewritten.
create table prerequisite_proof (
    id uuid primary key,
    project_id uuid not null references project,
    code text not null check (length(code) between 1 and 60),
    reference text not null check (length(trim(reference)) between 1 and 2000),
    valid_from date not null,
    valid_until date, -- null: it does not expire
    organisation_id uuid not null references organisation,
    person_id uuid not null references person,
    person_name text not null,
    recorded_on date not null,
    constraint prerequisite_proof_days check (valid_until >= valid_from)
);
create index prerequisite_proof_project on prerequisite_proof (project_id, code);

-- What a running project tells about itself, period after period.
create table progress_report (
    id uuid primary key,
    project_id uuid not null references project,
    number int not null check (number > 0),
    done text not null check (length(trim(done)) between 1 and 4000),
    results text check (length(trim(results)) between 1 and 4000),
    delays text check (length(trim(delays)) between 1 and 4000),
    risks text check (length(trim(risks)) between 1 and 4000),
    publications text check (length(trim(publications)) between 1 and 4000),
    organisation_id uuid not null references organisation,
    person_id uuid not null references person,
    person_name text not null,
    reported_on date not null,
    unique (project_id, number)
);

-- A party lets a signed project rest, and takes it up again. It rests while any party has it rest.
create table suspension (
    id uuid primary key,
    project_id uuid not null references project,
    from_day date not null,
    reasons text not null check (length(trim(reasons)) between 1 and 4000),
    organisation_id uuid not null references organisation,
    person_id uuid not null references person,
    person_name text not null,
    suspended_on date not null,
    resumed_on date,
    resumed_by uuid references person,
    resumed_by_name text,
    resumed_because text check (length(trim(resumed_because)) between 1 and 4000),
    constraint suspension_days check (from_day >= suspended_on),
    check (resumed_on >= suspended_on),
    check (num_nulls(resumed_on, resumed_by, resumed_by_name, resumed_because) in (0, 4))
);
create unique index suspension_one on suspension (project_id, organisation_id) where resumed_on is null;
create index suspension_project on suspension (project_id);
