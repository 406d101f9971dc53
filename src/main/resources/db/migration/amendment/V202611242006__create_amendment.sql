-- An amendment that a party proposed, or notice that it gave, and what becomes of it. A notice is sent, and ends the agreement a
-- term after it was received; nothing that is done later moves the end. Where the agreement leaves the term open no end follows
-- from it: it ends on the day on which every party says that they agreed.
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
    sent_on date,
    named_on date,
    received_on date,
    receipt_by uuid references organisation,
    receipt_person_id uuid references person,
    receipt_person_name text check (receipt_person_name <> ''),
    receipt_recorded_on date check (receipt_recorded_on >= recorded_on),
    earliest_on date check (earliest_on > received_on),
    ends_on date,
    -- when the end came to be known: the day on which the receipt, or the last agreement on an end, was recorded
    end_recorded_on date check (end_recorded_on >= recorded_on),
    settled_on date,
    unique (framework_id, kind, number),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id),
    check ((state = 'OPEN') = (closed_on is null)),
    check (state <> 'WITHDRAWN' or closed_because is not null),
    constraint framework_change_kind_facts check (case kind when 'AMENDMENT'
        then base_version_id is not null and num_nonnulls(document, sent_on, named_on, received_on, earliest_on, ends_on, settled_on,
                                                          receipt_by, end_recorded_on) = 0
        else document is not null and state <> 'REJECTED'
             and (received_on is not null or num_nonnulls(earliest_on, ends_on, settled_on) = 0)
             and num_nonnulls(base_version_id, notice_period, response_period, consultation_period, effective_on,
                              new_version_id) = 0 end),
    -- an adopted amendment is a new version of the text, on or after the day on which it was adopted
    constraint amendment_adopted check (kind <> 'AMENDMENT'
        or (state = 'DONE') = (new_version_id is not null) and (state = 'DONE') = (effective_on is not null)),
    constraint amendment_effect check (effective_on >= closed_on),
    constraint notice_receipt check (
        num_nonnulls(receipt_by, receipt_person_id, receipt_person_name, receipt_recorded_on) in (0, 4)
        and received_on >= sent_on and sent_on <= recorded_on),
    -- notice takes its term, by the version of the agreement that was in force
    constraint notice_term check (ends_on >= earliest_on),
    -- it ends when its term has passed, or on a later day that the letter names
    constraint notice_end check (named_on is null or earliest_on is null or ends_on = greatest(named_on, earliest_on)),
    constraint notice_settled check (kind <> 'NOTICE' or state = 'WITHDRAWN' or (state = 'DONE') = (settled_on is not null)),
    constraint notice_settled_day check (settled_on >= recorded_on and settled_on <= closed_on)
);
-- one notice at a time
create unique index framework_change_notice on framework_change (framework_id)
    where kind = 'NOTICE' and state in ('OPEN', 'DONE');

-- The new words of a paragraph; the old ones stand in the version that the amendment started from. They are given in both
-- languages, or the one that is missing is named: it is never silently the old text.
create table amendment_text (
    change_id uuid not null references framework_change,
    paragraph text not null check (length(paragraph) between 1 and 40),
    text_nl text check (length(trim(text_nl)) between 1 and 2000),
    text_en text check (length(trim(text_en)) between 1 and 2000),
    missing text check (missing in ('nl', 'en')),
    primary key (change_id, paragraph),
    constraint amendment_text_missing check (
        (text_nl is null) = (missing is not distinct from 'nl') and (text_en is null) = (missing is not distinct from 'en'))
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

-- A meeting about it, which the parties plan together. In place of an answer it is both parties' decision: it counts when every
-- other party confirmed it, and only the first one.
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

create table framework_meeting_confirmation (
    id uuid primary key,
    change_id uuid not null references framework_change,
    meeting_id uuid not null references framework_meeting,
    organisation_id uuid not null references organisation,
    recorded_on date not null,
    person_id uuid not null references person,
    person_name text not null check (person_name <> ''),
    unique (meeting_id, organisation_id)
);
create index framework_meeting_confirmation_change on framework_meeting_confirmation (change_id);

-- An amendment binds when the board of each party has decided: each decision is a row of its own. A decision falls when what it
-- was about is taken back or changes; then that board decides again.
create table amendment_adoption (
    id uuid primary key,
    change_id uuid not null references framework_change,
    organisation_id uuid not null references organisation,
    body text not null check (length(trim(body)) between 1 and 200),
    decided_on date not null check (decided_on <= recorded_on),
    evidence text not null check (length(trim(evidence)) between 1 and 300),
    effective_on date not null check (effective_on >= recorded_on),
    recorded_on date not null,
    person_id uuid not null references person,
    person_name text not null check (person_name <> ''),
    fallen_on date check (fallen_on >= recorded_on)
);
create unique index amendment_adoption_standing on amendment_adoption (change_id, organisation_id) where fallen_on is null;
create index amendment_adoption_change on amendment_adoption (change_id);

-- What every party must say before it holds: that a received notice is taken back, and, where the term is open, when it ends.
create table notice_consent (
    id uuid primary key,
    change_id uuid not null references framework_change,
    about text not null check (about in ('WITHDRAWAL', 'END')),
    organisation_id uuid not null references organisation,
    text text not null check (length(trim(text)) between 1 and 4000),
    ends_on date check ((about = 'END') = (ends_on is not null)),
    recorded_on date not null,
    person_id uuid not null references person,
    person_name text not null check (person_name <> '')
);
create unique index notice_consent_withdrawal on notice_consent (change_id, organisation_id) where about = 'WITHDRAWAL';
create index notice_consent_change on notice_consent (change_id);

-- What it means for one project: one consequence each, in words unless the project is unaffected. The room of the projects adds
-- the foreign key to them from its own side.
create table project_consequence (
    id uuid primary key,
    change_id uuid not null references framework_change,
    project_id uuid not null,
    outcome text not null check (outcome in ('UNAFFECTED', 'AFFECTED', 'CONTINUES', 'ENDS')),
    text text check (length(trim(text)) between 1 and 2000),
    decided_on date not null,
    unique (change_id, project_id),
    constraint consequence_in_words check (outcome = 'UNAFFECTED' or text is not null)
);
create index project_consequence_project on project_consequence (project_id);
