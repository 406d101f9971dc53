-- What is said about a project: to all of its parties, as a question to somebody, as the answer to one, or as a note of one party.
create table remark (
    id uuid primary key,
    project_id uuid not null references project,
    letter text check (length(letter) between 1 and 10), -- of the element that it is about
    own boolean not null, -- whether the author's party alone reads it
    text text not null check (length(trim(text)) between 1 and 4000),
    asks_id uuid references organisation,
    asks_role text,
    answers uuid,
    organisation_id uuid not null references organisation,
    person_id uuid not null references person,
    person_name text not null,
    posted_on date not null,
    unique (id, project_id),
    foreign key (answers, project_id) references remark (id, project_id),
    check (num_nulls(asks_id, asks_role) in (0, 2)),
    constraint remark_own check (not own or asks_id is null and answers is null),
    constraint remark_asks_or_answers check (asks_id is null or answers is null)
);
create index remark_project on remark (project_id, id);
create index remark_answers on remark (answers);
