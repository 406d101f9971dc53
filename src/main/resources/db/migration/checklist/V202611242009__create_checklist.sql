-- A filled checklist; its id is the id of the record it belongs to, which adds the foreign key from its own side.
create table checklist (
    id uuid primary key,
    template_code text not null check (length(template_code) between 1 and 60)
);

create table element (
    id uuid primary key,
    checklist_id uuid not null references checklist,
    letter text not null check (letter ~ '^[a-z]$'),
    confirm_role text not null check (confirm_role in ('PROJECT_LEAD', 'SPECIALIST')),
    confirmed_by_all boolean not null,
    -- which particulars of the record fill it, in the record's own words; null when its text does
    fact text check (length(fact) between 1 and 40),
    text text check (length(text) between 1 and 8000),
    evidence text check (length(evidence) between 1 and 2000),
    revision bigint not null,
    version bigint not null default 0,
    unique (checklist_id, letter),
    unique (id, checklist_id)
);

create table confirmation (
    id uuid primary key,
    element_id uuid not null,
    checklist_id uuid not null references checklist,
    organisation_id uuid not null references organisation,
    person_id uuid not null references person,
    confirmed_on date not null,
    unique (element_id, organisation_id),
    foreign key (element_id, checklist_id) references element (id, checklist_id) on delete cascade
);
create index confirmation_checklist on confirmation (checklist_id);
