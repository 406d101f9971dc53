-- another result than before
drop function if exists project_days(uuid) cascade;

-- New dates or words of a signed project agreement. What was signed stays where it is (project.starts_on and ends_on, element); an addendum
-- holds what it changes, and the agreement of a day is what was signed with all addenda that hold on that day, in their order.
create table addendum (
    id uuid primary key,
    project_id uuid not null references project_agreement,
    number int not null check (number > 0),
    state text not null check (state in ('OPEN', 'AGREED', 'DECLINED', 'WITHDRAWN')),
    reasons text not null check (length(trim(reasons)) between 1 and 4000),
    more_money boolean not null, -- whether it asks more money than was agreed
    from_day date not null, -- asked; it holds no earlier than the day of the last signature
    starts_on date, -- null: as it was
    ends_on date, -- null: as it was
    organisation_id uuid not null references organisation,
    person_id uuid not null references person,
    person_name text not null,
    proposed_on date not null,
    closed_on date,
    closed_by uuid references person,
    closed_by_name text,
    closed_because text check (length(trim(closed_because)) between 1 and 4000),
    holds_from date,
    unique (project_id, number),
    unique (id, project_id),
    constraint addendum_days check (ends_on > starts_on and from_day >= proposed_on),
    check ((state = 'OPEN') = (closed_on is null)),
    check ((state in ('DECLINED', 'WITHDRAWN')) = (closed_because is not null)),
    check (num_nulls(closed_on, closed_by, closed_by_name) in (0, 3)),
    check ((state = 'AGREED') = (holds_from is not null)),
    check (holds_from >= from_day and holds_from >= closed_on)
);
-- one after the other: each changes what the one before it left
create unique index addendum_one_open on addendum (project_id) where state = 'OPEN';

-- The new words of an element.
create table addendum_element (
    addendum_id uuid not null,
    project_id uuid not null,
    letter text not null,
    text text not null check (length(trim(text)) between 1 and 8000),
    evidence text check (length(trim(evidence)) between 1 and 2000),
    primary key (addendum_id, letter),
    foreign key (addendum_id, project_id) references addendum (id, project_id),
    foreign key (project_id, letter) references element (checklist_id, letter)
);

-- What the definition asked of the addendum when it was proposed: an approval or a signature by the holder of an office, and who gave it.
create table addendum_step (
    id uuid primary key,
    addendum_id uuid not null,
    project_id uuid not null,
    position int not null,
    step text not null check (step in ('APPROVE', 'SIGN')),
    organisation_id uuid not null references organisation,
    office_code text not null,
    done_on date,
    person_id uuid references person,
    unit_id uuid references unit,
    fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$'), -- of the text that was approved or signed
    unique (addendum_id, position),
    foreign key (addendum_id, project_id) references addendum (id, project_id),
    check (num_nulls(done_on, person_id, fingerprint) in (0, 3)),
    check ((unit_id is not null) = (step = 'SIGN' and done_on is not null))
);
create index addendum_step_project on addendum_step (project_id);
create index addendum_step_office on addendum_step (unit_id, office_code, done_on);
