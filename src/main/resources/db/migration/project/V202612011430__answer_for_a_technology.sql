-- What the proposer answers about a proposal, by the code of the question.
create table proposal_answer (
    project_id uuid not null references project,
    question text not null check (length(question) between 1 and 60),
    answer text not null check (length(trim(answer)) between 1 and 4000),
    primary key (project_id, question)
);
