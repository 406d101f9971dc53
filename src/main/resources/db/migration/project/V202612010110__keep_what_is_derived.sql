-- What follows from the facts of projects, kept where it is asked. None of it is a fact: project_keep() writes it when a transaction
-- ends, and could write it anew (R__10_project_3_kept.sql).
create extension if not exists pg_trgm; -- a trusted one: the owner of the database may

-- What a project is, a row for each span of days in which nothing of it changes, the future included: a project that begins tomorrow
-- has its row already. Current are the spans from the last act on: the day of today is in one of them.
create table project_span (
    project_id uuid not null references project on delete cascade,
    framework_id uuid not null,
    from_day date not null,
    until_day date not null, -- the first day on which it is no longer so
    current boolean not null,
    known boolean not null, -- all parties know of it
    draft_of uuid, -- who took it up and has not submitted it
    stage text not null,
    status text not null,
    since date not null, -- in this stage
    year int, -- of its reference
    running boolean not null,
    coming boolean not null,
    covered boolean not null,
    runs_from date, -- while it runs
    facts text[] not null, -- what norms and figures count
    facets text[], -- what lists narrow by; of current spans alone
    primary key (project_id, from_day),
    check (from_day < until_day)
);
-- A list is read in its order: what a status or a year says of that order no planner knows, so each has an index of its own.
create index project_span_since on project_span (framework_id, since, project_id) where current;
create index project_span_status on project_span (framework_id, status, since, project_id) where current;
create index project_span_year on project_span (framework_id, year, since, project_id) where current;
create index project_span_status_year on project_span (framework_id, status, year, since, project_id) where current;
create index project_span_facets on project_span using gin (facets) where current;
create index project_span_facts on project_span using gin (facts) where current;
create index project_span_runs on project_span (framework_id, runs_from) where running;
create index project_span_runs_now on project_span (framework_id, runs_from) where running and current;
create index project_span_covered on project_span (framework_id, until_day) where covered;

-- Whose turn it is. What waits for the holder of an office names the office: who holds it is asked on the day.
create table project_wait (
    project_id uuid not null references project on delete cascade,
    framework_id uuid not null,
    kind text not null,
    organisation_id uuid not null,
    role text not null,
    person_id uuid, -- null: anybody who holds the role for the party
    office_code text,
    unit_id uuid,
    since date not null,
    due date,
    from_day date not null,
    queue text not null, -- what waits for the same people, in one word
    confirmed int not null, -- of so many elements
    elements int not null
);
create index project_wait_project on project_wait (project_id);
create index project_wait_queue on project_wait (queue, since, project_id);
create index project_wait_since on project_wait (framework_id, since, project_id);

drop view if exists project_event;
-- What happened to projects that all parties knew of.
create table project_event (
    project_id uuid not null references project on delete cascade,
    framework_id uuid not null,
    event text not null,
    day date not null,
    primary key (project_id, event, day)
);
create index project_event_event on project_event (framework_id, event, day);
create index project_event_day on project_event (framework_id, day);

-- How many projects a fact is true of, and how often an event happened: the changes of each year, month and day, so that the count of
-- whatever day is the sum of few rows.
create table project_tally (
    framework_id uuid not null,
    span text not null check (span in ('year', 'month', 'day')),
    fact text not null,
    first date not null, -- day of the span
    change bigint not null,
    primary key (framework_id, span, first, fact)
);
create index project_tally_event on project_tally (framework_id, span, fact, first) where fact like 'EVENT %';

-- The words of a project and of its elements, and all words that any has, so that a part of one is found too.
create table project_words (
    project_id uuid primary key references project on delete cascade,
    words tsvector not null
);
create index project_words_words on project_words using gin (words);
create table project_word (
    word text primary key
);
create index project_word_part on project_word using gin (word gin_trgm_ops);

-- Projects of which a fact changed in a transaction; empty outside of one.
create table project_stale (
    transaction xid8 not null default pg_current_xact_id(), -- so that none waits for another here
    project_id uuid not null,
    words boolean not null,
    primary key (transaction, project_id)
);

create index project_party_unit on project_party (unit_id);
create index project_signature_office on project_signature (unit_id, office_code, signed_on);
create index project_title on project (framework_id, lower(title), id);
create index project_stage on project (framework_id, stage, id);
create index project_since on project (framework_id, stage_since, id);
create index project_number on project (framework_id, reference);
drop index project_list;

drop view if exists project_progress;
drop function if exists project_status(project, date);
drop function if exists project_sent_back(project, text, date);
