-- Consultation fails only after the parties met at least once (article 9.1); what failed before this rule stays as it is.
create or replace function dispute_hold() returns trigger
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
    if old.failed_on is null and new.failed_on is not null and not exists (
        select 1 from dispute_meeting m where m.dispute_id = new.id) then
        raise exception 'article 9.1: consultation that was never held has not failed'
            using errcode = 'check_violation', constraint = 'dispute_consulted_first';
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
