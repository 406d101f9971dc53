-- Who reviews, approves and signs under a framework, and what a reviewer answered, on the trail and never rewritten.

-- An answer carries the project of its review, in whose history it belongs.
alter table review add unique (id, project_id);
alter table review_answer add column project_id uuid;
update review_answer a set project_id = r.project_id from review r where r.id = a.review_id;
alter table review_answer
    alter column project_id set not null,
    add foreign key (review_id, project_id) references review (id, project_id);

create function review_answer_project() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    new.project_id := (select project_id from review where id = new.review_id);
    return new;
end
$$;
create trigger review_answer_project before insert on review_answer
    for each row execute function review_answer_project();

create trigger review_answer_kept before update or delete or truncate on review_answer
    for each statement execute function record_keep();
create trigger framework_procedure_kept before update or delete or truncate on framework_procedure
    for each statement execute function record_keep();
create trigger framework_signatory_kept before update or delete or truncate on framework_signatory
    for each statement execute function record_keep();
-- also when somebody sets session_replication_role = replica
alter table review_answer enable always trigger review_answer_kept;
alter table framework_procedure enable always trigger framework_procedure_kept;
alter table framework_signatory enable always trigger framework_signatory_kept;

select audit_track('review_answer', 'project_id');
select audit_track('framework_procedure', 'framework_id');
select audit_track('framework_signatory', 'framework_id');
