-- A dispute under article 9: facts with their days, of which the state follows. What is not there has not happened.
create table dispute (
    id uuid primary key,
    framework_id uuid not null references framework,
    opened_by uuid not null,
    subject text not null check (length(trim(subject)) between 3 and 150),
    about text not null check (length(trim(about)) between 1 and 4000),
    opened_on date not null,
    project_id uuid references project,
    settled_on date check (settled_on >= opened_on),
    settlement text check (length(trim(settlement)) between 1 and 4000),
    failed_on date check (failed_on >= opened_on),
    failure text check (length(trim(failure)) between 1 and 4000),
    withdrawn_on date check (withdrawn_on >= opened_on),
    withdrawal text check (length(trim(withdrawal)) between 1 and 4000),
    court_asked_on date check (court_asked_on >= failed_on),
    court_reference text check (length(trim(court_reference)) between 1 and 200),
    ruled_on date check (ruled_on >= failed_on),
    ruling text check (length(trim(ruling)) between 1 and 8000),
    ruling_place text check (length(trim(ruling_place)) between 1 and 300),
    version bigint not null default 0,
    unique (id, framework_id),
    foreign key (framework_id, opened_by) references framework_party (framework_id, organisation_id),
    check (num_nulls(settled_on, settlement) in (0, 2)),
    check (num_nulls(failed_on, failure) in (0, 2)),
    check (num_nulls(withdrawn_on, withdrawal) in (0, 2)),
    check (num_nulls(court_asked_on, court_reference) in (0, 2)),
    check (num_nulls(ruled_on, ruling, ruling_place) in (0, 3)),
    -- consultation ends in one way (article 9.1)
    constraint dispute_one_way_out check (num_nonnulls(settled_on, failed_on, withdrawn_on) <= 1),
    -- arbitrators come after consultation has failed (article 9.2)
    constraint dispute_consulted_first check (failed_on is not null or num_nonnulls(court_asked_on, ruled_on) = 0)
);
create index dispute_framework on dispute (framework_id, opened_on);
create index dispute_project on dispute (project_id);

create table dispute_meeting (
    id uuid primary key,
    dispute_id uuid not null references dispute,
    held_on date not null,
    notes text not null check (length(trim(notes)) between 1 and 4000)
);
create index dispute_meeting_dispute on dispute_meeting (dispute_id, held_on);

-- A seat of the panel: of the party that appointed, or the chair's, which belongs to no party.
create table arbitrator (
    id uuid primary key,
    dispute_id uuid not null,
    framework_id uuid not null,
    organisation_id uuid,
    chosen_by text not null check (chosen_by in ('PARTY', 'ARBITRATORS', 'COURT')),
    name text not null check (length(trim(name)) between 2 and 120),
    name_key text not null generated always as (lower(regexp_replace(trim(name), '\s+', ' ', 'g'))) stored,
    appointed_on date not null,
    foreign key (dispute_id, framework_id) references dispute (id, framework_id),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id),
    check ((chosen_by = 'PARTY') = (organisation_id is not null)),
    -- nobody sits twice, and no party appoints twice (article 9.2)
    constraint arbitrator_once unique (dispute_id, name_key),
    constraint arbitrator_one_a_party unique (dispute_id, organisation_id)
);
create unique index arbitrator_one_chair on arbitrator (dispute_id) where organisation_id is null;

select audit_track('dispute', 'id');
select audit_track('dispute_meeting', 'dispute_id');
select audit_track('arbitrator', 'dispute_id');
