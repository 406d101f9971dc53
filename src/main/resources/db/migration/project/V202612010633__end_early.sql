-- One party wants to end a signed project before its last day: when and why, and what the other party says. Nobody ends it alone.
create table early_end (
    id uuid primary key,
    project_id uuid not null references project,
    number int not null check (number > 0),
    state text not null check (state in ('OPEN', 'AGREED', 'WITHDRAWN')),
    reasons text not null check (length(trim(reasons)) between 1 and 4000),
    last_day date not null,
    organisation_id uuid not null references organisation,
    person_id uuid not null references person,
    person_name text not null,
    proposed_on date not null,
    answered_by uuid references organisation,
    answerer_id uuid references person,
    answerer_name text,
    answered_on date,
    consents boolean,
    answer text check (length(trim(answer)) between 1 and 4000),
    closed_on date,
    closed_because text check (length(trim(closed_because)) between 1 and 4000),
    unique (project_id, number),
    check (last_day >= proposed_on),
    check (answered_on >= proposed_on),
    check (answered_by <> organisation_id),
    check (num_nulls(answered_by, answerer_id, answerer_name, answered_on, consents) in (0, 5)),
    -- a difference is said in words; what is agreed is what the other party consented to
    check (consents or consents is null or answer is not null),
    check (state <> 'AGREED' or consents is true),
    check ((state = 'WITHDRAWN') = (closed_on is not null)),
    check (num_nulls(closed_on, closed_because) in (0, 2))
);
create unique index early_end_one on early_end (project_id) where state <> 'WITHDRAWN';

-- What is arranged about a project that is over: a word on each point that is asked when it is completed, or ended early.
create table closing_point (
    project_id uuid not null references project,
    point text not null check (point in ('RESULTS', 'DATA', 'ACCESS', 'PROPERTY', 'FOLLOW_UP', 'PEOPLE', 'MONEY', 'FACILITIES', 'PUBLICATIONS')),
    text text not null check (length(trim(text)) between 1 and 4000),
    primary key (project_id, point)
);
