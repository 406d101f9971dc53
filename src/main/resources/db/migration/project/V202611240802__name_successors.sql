-- Once a project agreement is at its signatures or concluded, a party's contact or unit changes only by naming a successor,
-- with a line in the course of the same transaction; no unit before the agreement is concluded. Looked at when the
-- transaction ends, so that the line may come after the change.
create function project_successor_named() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    now_at text := (select stage from project where id = new.project_id);
begin
    if (new.contact_id, new.unit_id) is not distinct from (old.contact_id, old.unit_id)
        or now_at in ('DRAFT', 'IN_REVIEW', 'ELABORATION', 'IN_APPROVAL') then
        return null;
    end if;
    if new.contact_id is null or new.unit_id is null or now_at not in ('SIGNING', 'AGREED')
        or now_at = 'SIGNING' and new.unit_id is distinct from old.unit_id
        or not exists (
            select 1 from project_move m where m.project_id = new.project_id and m.command = 'NAME_SUCCESSOR'
            and m.organisation_id = new.organisation_id and m.xmin = pg_current_xact_id()::xid) then
        raise exception 'article 4.2: contact and unit of a concluded project change by naming a successor'
            using errcode = 'check_violation', constraint = 'project_successor_named';
    end if;
    return null;
end
$$;
create constraint trigger project_successor_named after update on project_party
    deferrable initially deferred
    for each row execute function project_successor_named();

alter table project_move add constraint project_successor_reason check (command <> 'NAME_SUCCESSOR' or reason is not null);
