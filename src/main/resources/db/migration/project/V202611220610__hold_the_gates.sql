-- The course of a project and its decisions are history: nobody rewrites them.
create function project_history_refuse() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    raise exception '% is history and is not changed', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger project_move_fixed before update or delete on project_move
    for each row execute function project_history_refuse();
create trigger project_signature_fixed before update or delete on project_signature
    for each row execute function project_history_refuse();

-- The gates of articles 1.4, 4.1, 4.2 and 4.3 and the order of stages, also against plain SQL.
create function project_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.stage = old.stage then
        return new;
    end if;
    if not exists (
        select 1 from (values
            ('DRAFT', 'IN_REVIEW'), ('DRAFT', 'WITHDRAWN'),
            ('IN_REVIEW', 'ELABORATION'), ('IN_REVIEW', 'DRAFT'), ('IN_REVIEW', 'REFUSED'), ('IN_REVIEW', 'WITHDRAWN'),
            ('ELABORATION', 'IN_APPROVAL'), ('ELABORATION', 'WITHDRAWN'), ('ELABORATION', 'NOT_COVERED'),
            ('IN_APPROVAL', 'SIGNING'), ('IN_APPROVAL', 'ELABORATION'), ('IN_APPROVAL', 'REFUSED'),
            ('IN_APPROVAL', 'WITHDRAWN'),
            ('SIGNING', 'AGREED'), ('SIGNING', 'WITHDRAWN'),
            ('AGREED', 'COMPLETED'), ('AGREED', 'TERMINATED')) as allowed (was, becomes)
        where was = old.stage and becomes = new.stage) then
        raise exception 'a project does not go from % to %', old.stage, new.stage
            using errcode = 'check_violation', constraint = 'project_stage_order';
    end if;
    if old.stage = 'IN_REVIEW' and new.stage = 'ELABORATION' and not exists (
        select 1 from review r where r.project_id = new.id) then
        raise exception 'article 4.1: nobody has reviewed it'
            using errcode = 'check_violation', constraint = 'project_reviewed';
    end if;
    if new.stage = 'REFUSED' and not exists (select 1 from refusal r where r.project_id = new.id) then
        raise exception 'article 1.4: the reasons of the refusal are missing'
            using errcode = 'check_violation', constraint = 'project_refusal_reasoned';
    end if;
    if new.stage = 'SIGNING' and exists (
        select 1 from element e
        where e.checklist_id = new.id
          and case when e.confirmed_by_all
              then exists (select 1 from project_party p where p.project_id = new.id and not exists (
                  select 1 from confirmation c where c.element_id = e.id and c.organisation_id = p.organisation_id))
              else not exists (select 1 from confirmation c where c.element_id = e.id) end) then
        raise exception 'article 4.2: an element is not confirmed'
            using errcode = 'check_violation', constraint = 'project_elements_confirmed';
    end if;
    if new.stage = 'AGREED' and exists (
        select 1 from framework_signatory s where s.framework_id = new.framework_id and not exists (
            select 1 from project_signature g where g.project_id = new.id and g.organisation_id = s.organisation_id)) then
        raise exception 'article 4.3: a signature is missing'
            using errcode = 'check_violation', constraint = 'project_signed';
    end if;
    return new;
end
$$;
create trigger project_gate before update of stage on project for each row execute function project_gate();
