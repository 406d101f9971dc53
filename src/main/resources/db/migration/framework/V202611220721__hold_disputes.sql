-- A dispute begins in consultation (article 9.1), while the agreement holds, about a project under it if about any.
create function dispute_begin() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if num_nonnulls(new.settled_on, new.failed_on, new.withdrawn_on) > 0 then
        raise exception 'article 9.1: a dispute begins in consultation'
            using errcode = 'check_violation', constraint = 'dispute_begins_in_consultation';
    end if;
    if new.opened_on < (select min(v.in_force_from) from framework_version v where v.framework_id = new.framework_id) then
        raise exception 'article 9: the agreement did not hold yet'
            using errcode = 'check_violation', constraint = 'dispute_under_agreement';
    end if;
    if new.project_id is not null and not exists (
        select 1 from project p where p.id = new.project_id and p.framework_id = new.framework_id) then
        raise exception 'the project belongs to another agreement'
            using errcode = 'check_violation', constraint = 'dispute_project_of_agreement';
    end if;
    return new;
end
$$;
create trigger dispute_begin before insert on dispute for each row execute function dispute_begin();

-- What is recorded stays; a fact is added once, after those that it follows from; a closed dispute gets none.
create function dispute_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    was jsonb := to_jsonb(old) - 'version';
    becomes jsonb;
begin
    if tg_op = 'DELETE' then
        raise exception 'a dispute is history and is not removed' using errcode = 'integrity_constraint_violation';
    end if;
    becomes := to_jsonb(new) - 'version';
    if was = becomes then
        return new;
    end if;
    if num_nonnulls(old.settled_on, old.withdrawn_on, old.ruled_on) > 0 then
        raise exception 'article 9: a closed dispute is not changed'
            using errcode = 'check_violation', constraint = 'dispute_closed';
    end if;
    if exists (select 1 from jsonb_each(was) o where o.value <> 'null' and o.value is distinct from becomes -> o.key) then
        raise exception 'what is recorded of a dispute stays' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.withdrawn_on is not null and exists (select 1 from dispute_meeting m where m.dispute_id = new.id))
        or exists (select 1 from dispute_meeting m where m.dispute_id = new.id
                   and m.held_on > coalesce(new.settled_on, new.failed_on, m.held_on)) then
        raise exception 'article 9.1: consultation was held' using errcode = 'check_violation', constraint = 'dispute_order';
    end if;
    if old.court_asked_on is null and new.court_asked_on is not null and not (
        dispute_seated(new) and new.court_asked_on >= (
            select max(a.appointed_on) from arbitrator a where a.dispute_id = new.id)
        and not exists (select 1 from arbitrator a where a.dispute_id = new.id and a.organisation_id is null)) then
        raise exception 'article 9.2: the arbitrators of the parties come first, and there is no chair yet'
            using errcode = 'check_violation', constraint = 'dispute_order';
    end if;
    if new.ruled_on is not null and not exists (
        select 1 from arbitrator a
        where a.dispute_id = new.id and a.organisation_id is null and a.appointed_on <= new.ruled_on) then
        raise exception 'article 9.2: a panel without chair does not rule'
            using errcode = 'check_violation', constraint = 'dispute_order';
    end if;
    return new;
end
$$;

-- Whether each party has appointed its arbitrator.
create function dispute_seated(d dispute) returns boolean
    language sql stable
    set search_path = public, pg_temp
    return not exists (
        select 1 from framework_party p where p.framework_id = d.framework_id and not exists (
            select 1 from arbitrator a where a.dispute_id = d.id and a.organisation_id = p.organisation_id));

create trigger dispute_hold before update or delete on dispute for each row execute function dispute_hold();

create function dispute_part_fixed() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    raise exception '% is history and is not changed', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger dispute_meeting_fixed before update or delete on dispute_meeting
    for each row execute function dispute_part_fixed();
create trigger arbitrator_fixed before update or delete on arbitrator
    for each row execute function dispute_part_fixed();

-- Consultation is held between the opening and its end; the lock makes two recording at once wait for each other.
create function dispute_meeting_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    d dispute;
begin
    select * into d from dispute where id = new.dispute_id for no key update;
    if num_nonnulls(d.settled_on, d.failed_on, d.withdrawn_on) > 0 or new.held_on < d.opened_on then
        raise exception 'article 9.1: no consultation about the dispute then'
            using errcode = 'check_violation', constraint = 'dispute_order';
    end if;
    return new;
end
$$;
create trigger dispute_meeting_hold before insert on dispute_meeting
    for each row execute function dispute_meeting_hold();

create function arbitrator_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    d dispute;
begin
    select * into d from dispute where id = new.dispute_id for no key update;
    if d.failed_on is null or d.ruled_on is not null or new.appointed_on < d.failed_on then
        raise exception 'article 9.2: no panel before consultation has failed'
            using errcode = 'check_violation', constraint = 'dispute_order';
    end if;
    if new.organisation_id is null and not (
        dispute_seated(d)
        and (new.chosen_by = 'COURT') = (d.court_asked_on is not null)
        and new.appointed_on >= greatest(d.court_asked_on, (
            select max(a.appointed_on) from arbitrator a where a.dispute_id = d.id))) then
        raise exception 'article 9.2: the chair comes after the arbitrators of the parties, or from the court that was asked'
            using errcode = 'check_violation', constraint = 'dispute_order';
    end if;
    return new;
end
$$;
create trigger arbitrator_hold before insert on arbitrator for each row execute function arbitrator_hold();
