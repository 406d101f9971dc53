-- A dispute under the agreement: facts with their days, of which the state follows. What is not there has not happened.
create table dispute (
    id uuid primary key,
    framework_id uuid not null references framework,
    opened_by uuid not null,
    subject text not null check (length(trim(subject)) between 3 and 150) check (plain_line(subject)),
    about text not null check (length(trim(about)) between 1 and 4000),
    opened_on date not null,
    project_id uuid, -- the room of the projects adds the foreign key from its own side
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
    -- it ends in one way
    constraint dispute_one_way_out check (num_nonnulls(settled_on, withdrawn_on, ruled_on) <= 1),
    -- arbitrators come after consultation has failed
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
    name text not null check (length(trim(name)) between 2 and 120) check (plain_line(name)),
    name_key text not null generated always as (lower(regexp_replace(trim(name), '\s+', ' ', 'g'))) stored,
    appointed_on date not null,
    foreign key (dispute_id, framework_id) references dispute (id, framework_id),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id),
    check ((chosen_by = 'PARTY') = (organisation_id is not null)),
    -- nobody sits twice, and no party appoints twice
    constraint arbitrator_once unique (dispute_id, name_key),
    constraint arbitrator_one_a_party unique (dispute_id, organisation_id)
);
create unique index arbitrator_one_chair on arbitrator (dispute_id) where organisation_id is null;

-- Who did what in a dispute, for which party; and what closes it when every party says so: a settlement, and its being taken back
-- once arbitrators sit.
create table dispute_step (
    id uuid primary key,
    dispute_id uuid not null references dispute,
    position int not null check (position > 0),
    act text not null check (act in ('OPEN', 'MEET', 'SETTLE', 'FAIL', 'WITHDRAW', 'CONFIRM', 'APPOINT', 'APPOINT_CHAIR',
                                     'ASK_COURT', 'RULE')),
    -- the consultation, the seat, or the step that is confirmed
    about_id uuid check ((act in ('MEET', 'APPOINT', 'APPOINT_CHAIR', 'CONFIRM')) = (about_id is not null)),
    happened_on date not null,
    text text check ((act in ('SETTLE', 'WITHDRAW')) = (text is not null)) check (length(trim(text)) between 1 and 4000),
    recorded_on date not null check (recorded_on >= happened_on),
    organisation_id uuid not null references organisation,
    person_id uuid not null references person,
    person_name text not null check (person_name <> ''),
    unique (dispute_id, position)
);
create unique index dispute_step_confirmed_once on dispute_step (about_id, organisation_id) where act = 'CONFIRM';
