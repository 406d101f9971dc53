-- Organisations that take part in a project beside the parties that conclude it (annex, A.2.7).
create table project_participant (
    project_id uuid not null references project,
    organisation_id uuid not null references organisation,
    primary key (project_id, organisation_id)
);
create index project_participant_organisation on project_participant (organisation_id);

-- a party concludes the project; it is not a participant beside itself
create function project_participant_is_no_party() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (select 1 from project_party where project_id = new.project_id and organisation_id = new.organisation_id) then
        raise exception 'organisation % is a party to project %', new.organisation_id, new.project_id
            using errcode = 'check_violation', constraint = 'project_participant_is_no_party', table = 'project_participant';
    end if;
    return new;
end
$$;
create trigger project_participant_is_no_party before insert or update on project_participant
    for each row execute function project_participant_is_no_party();

select audit_track('project_participant', 'project_id');
