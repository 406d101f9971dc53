-- A project enters as a draft, or as agreed when it was concluded under a predecessor: nobody walks around the gates.
create function project_begin() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.stage <> (case new.origin when 'EXISTING' then 'AGREED' else 'DRAFT' end) then
        raise exception 'a project does not begin in %', new.stage
            using errcode = 'check_violation', constraint = 'project_stage_order';
    end if;
    return new;
end
$$;
create trigger project_begin before insert on project for each row execute function project_begin();

-- No elements at all are eleven elements missing (article 4.2), and an open condition keeps an agreement open (article 4.3).
create function project_agreement_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.stage = 'SIGNING' and old.stage = 'IN_APPROVAL' and not exists (
        select 1 from element e where e.checklist_id = new.id) then
        raise exception 'article 4.2: there are no elements'
            using errcode = 'check_violation', constraint = 'project_elements_confirmed';
    end if;
    if new.stage = 'AGREED' and old.stage = 'SIGNING' and exists (
        select 1 from approval_condition c where c.project_id = new.id and c.met_on is null) then
        raise exception 'article 4.3: a condition of the approval is open'
            using errcode = 'check_violation', constraint = 'project_conditions_met';
    end if;
    return new;
end
$$;
create trigger project_agreement_gate before update of stage on project
    for each row execute function project_agreement_gate();

-- A party signs between the approval and today, and not while a condition is open (articles 4.2 and 4.3).
create function project_signature_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (select 1 from approval_condition c where c.project_id = new.project_id and c.met_on is null) then
        raise exception 'article 4.3: a condition of the approval is open'
            using errcode = 'check_violation', constraint = 'project_conditions_met';
    end if;
    if new.signed_on < (select a.approved_on from project_agreement a where a.project_id = new.project_id) then
        raise exception 'article 4.3: signed before it was approved'
            using errcode = 'check_violation', constraint = 'project_signed_after_approval';
    end if;
    return new;
end
$$;
create trigger project_signature_gate before insert on project_signature
    for each row execute function project_signature_gate();
