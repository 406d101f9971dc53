-- Which text of a project somebody saw last: who decided on it, confirmed it, or put it off. What changed since is shown to them.
create table project_seen (
    project_id uuid not null references project,
    person_id uuid not null references person,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    seen_on date not null,
    primary key (project_id, person_id)
);
