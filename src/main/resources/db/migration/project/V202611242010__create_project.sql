-- Who reviews, approves and signs under a framework, from its definition.
create table framework_procedure (
    framework_id uuid primary key references framework,
    reviewer_id uuid not null references organisation,
    approver_id uuid not null references organisation
);
create table framework_signatory (
    framework_id uuid not null references framework_procedure,
    organisation_id uuid not null references organisation,
    office_code text not null,
    primary key (framework_id, organisation_id)
);

-- The running number of references, a framework and year at a time.
create table project_counter (
    framework_id uuid not null references framework,
    year int not null,
    last int not null check (last > 0),
    primary key (framework_id, year)
);

create table project (
    id uuid primary key,
    framework_id uuid not null references framework,
    reference text not null unique check (length(reference) between 5 and 40),
    origin text not null check (origin in ('PROPOSAL', 'EXISTING', 'OPPORTUNITY')),
    title text not null check (length(trim(title)) between 3 and 150) check (plain_line(title)),
    summary text not null check (length(trim(summary)) between 1 and 4000),
    kind text not null check (kind in ('RESEARCH', 'EDUCATION', 'BOTH')),
    technology boolean not null,
    off_theme_subject text check (length(trim(off_theme_subject)) between 1 and 300)
        check (plain_line(off_theme_subject)),
    stage text not null check (stage in ('DRAFT', 'IN_REVIEW', 'ELABORATION', 'IN_APPROVAL', 'SIGNING', 'AGREED',
        'COMPLETED', 'TERMINATED', 'REFUSED', 'WITHDRAWN', 'NOT_COVERED')),
    stage_since date not null,
    changed_at timestamptz not null,
    submitted_on date,
    initiator_id uuid references organisation,
    concluded_under text,
    starts_on date,
    ends_on date,
    whw_finding text check (length(trim(whw_finding)) between 1 and 2000),
    whw_checked_on date,
    whw_checked_by uuid references person,
    written_agreement_reference text check (length(trim(written_agreement_reference)) between 1 and 300),
    written_agreement_on date,
    version bigint not null default 0,
    check (ends_on > starts_on),
    check ((origin = 'EXISTING') = (concluded_under is not null)),
    check (origin <> 'PROPOSAL' or initiator_id is not null),
    check (origin <> 'OPPORTUNITY' or initiator_id is not null or stage = 'DRAFT'),
    check (origin = 'EXISTING' or submitted_on is not null or stage in ('DRAFT', 'WITHDRAWN')),
    check (num_nulls(whw_finding, whw_checked_on, whw_checked_by) in (0, 3)),
    check (num_nulls(written_agreement_reference, written_agreement_on) in (0, 2)),
    -- a written agreement is about an off-theme project only
    check (written_agreement_on is null or off_theme_subject is not null),
    check (stage <> 'NOT_COVERED' or off_theme_subject is not null),
    -- no education project goes to approval before the WHW check
    check (origin = 'EXISTING' or kind = 'RESEARCH' or whw_checked_on is not null
        or stage in ('DRAFT', 'IN_REVIEW', 'ELABORATION', 'REFUSED', 'WITHDRAWN', 'NOT_COVERED')),
    -- no off-theme project is approved before the written agreement
    check (origin = 'EXISTING' or off_theme_subject is null or written_agreement_on is not null
        or stage not in ('SIGNING', 'AGREED', 'COMPLETED', 'TERMINATED'))
);
-- keys of rooms that know no project: the checklist of a project carries its id (an existing project has none)
alter table checklist add foreign key (id) references project deferrable initially deferred;
alter table project_consequence add foreign key (project_id) references project;
alter table dispute add foreign key (project_id) references project;

create index project_list on project (framework_id, stage_since desc, id);

create table project_party (
    id uuid primary key,
    project_id uuid not null references project,
    organisation_id uuid not null references organisation,
    position int not null,
    unit_id uuid,
    contact_id uuid,
    unique (project_id, organisation_id),
    foreign key (unit_id, organisation_id) references unit (id, organisation_id),
    foreign key (contact_id, organisation_id) references person (id, organisation_id)
);
create index project_party_contact on project_party (contact_id);

-- Organisations that take part in a project beside the parties that conclude it.
create table project_participant (
    project_id uuid not null references project,
    organisation_id uuid not null references organisation,
    primary key (project_id, organisation_id)
);
create index project_participant_organisation on project_participant (organisation_id);

create table project_cell (
    project_id uuid not null references project,
    theme_id uuid not null references theme,
    domain_id uuid not null references domain,
    primary key (project_id, theme_id, domain_id)
);
create index project_cell_cell on project_cell (theme_id, domain_id);

create table project_move (
    id uuid primary key,
    project_id uuid not null references project,
    command text not null check (length(command) between 1 and 40),
    from_stage text not null,
    to_stage text not null,
    reason text check (length(reason) between 1 and 8000),
    person_id uuid not null references person,
    person_name text not null,
    organisation_id uuid not null references organisation,
    moved_on date not null,
    moved_at timestamptz not null,
    -- sending back, refusing and ending need reasons
    check (command not in ('SEND_BACK', 'REFUSE', 'WITHDRAW', 'TERMINATE', 'COMPLETE', 'REGISTER_NOT_COVERED')
        or reason is not null),
    constraint project_successor_reason check (command <> 'NAME_SUCCESSOR' or reason is not null)
);
create index project_move_project on project_move (project_id, moved_at);
create index project_move_day on project_move (moved_on, to_stage);

create table review (
    id uuid primary key,
    project_id uuid not null references project,
    spearhead text,
    person_id uuid not null references person,
    reviewed_on date not null,
    unique (id, project_id)
);
create index review_project on review (project_id);

-- An answer carries the project of its review, in whose history it belongs.
create table review_answer (
    review_id uuid not null references review,
    project_id uuid not null,
    question text not null,
    answer text not null check (length(trim(answer)) between 1 and 4000),
    primary key (review_id, question),
    foreign key (review_id, project_id) references review (id, project_id)
);

create table refusal (
    id uuid primary key,
    project_id uuid not null unique references project,
    organisation_id uuid not null references organisation,
    reasons text not null check (length(trim(reasons)) between 1 and 4000),
    refused_on date not null,
    word_on date check (word_on >= refused_on),
    word_to text check (length(trim(word_to)) between 1 and 200),
    letter_on date check (letter_on >= refused_on),
    letter_to text check (length(trim(letter_to)) between 1 and 200),
    check (num_nulls(word_on, word_to) in (0, 2)),
    check (num_nulls(letter_on, letter_to) in (0, 2))
);

create table project_agreement (
    project_id uuid primary key references project,
    approved_on date not null
);
create table approval_condition (
    id uuid primary key,
    project_id uuid not null references project_agreement,
    position int not null,
    text text not null check (length(trim(text)) between 1 and 1000),
    met_on date,
    finding text check (length(trim(finding)) between 1 and 2000),
    unique (project_id, position),
    check (num_nulls(met_on, finding) in (0, 2))
);
create table project_signature (
    id uuid primary key,
    project_id uuid not null references project_agreement,
    organisation_id uuid not null references organisation,
    unit_id uuid not null references unit,
    office_code text not null,
    person_id uuid not null references person,
    signed_on date not null,
    -- one signature a party
    unique (project_id, organisation_id)
);

create table deviation (
    id uuid primary key,
    project_id uuid not null references project,
    article text not null check (length(article) between 1 and 20),
    difference text not null check (length(trim(difference)) between 1 and 2000),
    reason text not null check (length(trim(reason)) between 1 and 2000),
    person_id uuid not null references person,
    recorded_on date not null
);
create index deviation_project on deviation (project_id);

create table internal_notice (
    id uuid primary key,
    project_id uuid not null references project,
    organisation_id uuid not null references organisation,
    told text not null check (length(trim(told)) between 1 and 500),
    told_on date not null,
    person_id uuid not null references person
);
create index internal_notice_project on internal_notice (project_id);
