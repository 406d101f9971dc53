-- One run of all repeatable files of this state: ${derived}
comment on table dispute is 'trail: id';
comment on table dispute_meeting is 'trail: dispute_id';
comment on table arbitrator is 'trail: dispute_id';
comment on table dispute_step is 'trail: dispute_id';

-- A dispute begins in consultation, while the agreement holds.
create or replace function dispute_begin() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if num_nonnulls(new.settled_on, new.failed_on, new.withdrawn_on) > 0 then
        perform refuse('dispute_begins_in_consultation', 'a dispute begins in consultation');
    end if;
    if new.opened_on < (select min(v.in_force_from) from framework_version v where v.framework_id = new.framework_id) then
        perform refuse('dispute_under_agreement', 'the agreement did not hold yet');
    end if;
    return new;
end
$$;
create or replace trigger dispute_begin before insert on dispute for each row execute function dispute_begin();

-- Whether each party has appointed its arbitrator.
create or replace function dispute_seated(d dispute) returns boolean
    language sql stable
    set search_path = public, pg_temp
    return not exists (
        select 1 from framework_party p where p.framework_id = d.framework_id and not exists (
            select 1 from arbitrator a where a.dispute_id = d.id and a.organisation_id = p.organisation_id));

-- Whether every party said the last of this kind.
create or replace function dispute_agreed(d dispute, what text) returns boolean
    language sql stable
    set search_path = public, pg_temp
    return not exists (
        select 1 from framework_party p where p.framework_id = d.framework_id and not exists (
            select 1 from dispute_step s
            where s.dispute_id = d.id and s.organisation_id = p.organisation_id
              and (select l.id from dispute_step l where l.dispute_id = d.id and l.act = what order by l.position desc limit 1)
                  = case when s.act = 'CONFIRM' then s.about_id when s.act = what then s.id end));

-- What is recorded stays; a fact is added once, after those that it follows from; a closed dispute gets none. It is settled at any
-- time until the ruling, when every party says so, and taken back by who raised it: alone until an arbitrator sits, from then on
-- with the consent of every party.
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
        perform refuse('dispute_closed', 'a closed dispute is not changed');
    end if;
    if exists (select 1 from jsonb_each(was) o where o.value <> 'null' and o.value is distinct from becomes -> o.key) then
        raise exception 'what is recorded of a dispute stays' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select 1 from dispute_meeting m where m.dispute_id = new.id
               and m.held_on > coalesce(new.failed_on, new.settled_on, new.withdrawn_on, m.held_on)) then
        perform refuse('dispute_order', 'consultation was held');
    end if;
    if new.settled_on is not null and not dispute_agreed(new, 'SETTLE') then
        perform refuse('dispute_agreed', 'a settlement binds when every party says so');
    end if;
    if new.withdrawn_on is not null and exists (select 1 from arbitrator a where a.dispute_id = new.id)
        and not dispute_agreed(new, 'WITHDRAW') then
        perform refuse('dispute_agreed', 'once arbitrators sit a dispute is taken back with the consent of every party');
    end if;
    if old.failed_on is null and new.failed_on is not null and not exists (
        select 1 from dispute_meeting m where m.dispute_id = new.id) then
        perform refuse('dispute_consulted_first', 'consultation that was never held has not failed');
    end if;
    if old.court_asked_on is null and new.court_asked_on is not null and not (
        dispute_seated(new) and new.court_asked_on >= (
            select max(a.appointed_on) from arbitrator a where a.dispute_id = new.id)
        and not exists (select 1 from arbitrator a where a.dispute_id = new.id and a.organisation_id is null)) then
        perform refuse('dispute_order', 'the arbitrators of the parties come first, and there is no chair yet');
    end if;
    if new.ruled_on is not null and not exists (
        select 1 from arbitrator a
        where a.dispute_id = new.id and a.organisation_id is null and a.appointed_on <= new.ruled_on) then
        perform refuse('dispute_order', 'a panel without chair does not rule');
    end if;
    return new;
end
$$;
create or replace trigger dispute_hold before update or delete on dispute for each row execute function dispute_hold();

create or replace trigger dispute_meeting_fixed before update or delete on dispute_meeting
    for each row execute function record_keep();
create or replace trigger arbitrator_fixed before update or delete on arbitrator
    for each row execute function record_keep();

-- Consultation is held between the opening and its end; the lock makes two recording at once wait for each other.
create or replace function dispute_meeting_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    d dispute;
begin
    select * into d from dispute where id = new.dispute_id for no key update;
    if num_nonnulls(d.settled_on, d.failed_on, d.withdrawn_on) > 0 or new.held_on < d.opened_on then
        perform refuse('dispute_order', 'no consultation about the dispute then');
    end if;
    return new;
end
$$;
create or replace trigger dispute_meeting_hold before insert on dispute_meeting
    for each row execute function dispute_meeting_hold();

-- Nobody is appointed in a dispute that is settled or taken back.
create or replace function arbitrator_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    d dispute;
begin
    select * into d from dispute where id = new.dispute_id for no key update;
    if d.failed_on is null or num_nonnulls(d.settled_on, d.withdrawn_on, d.ruled_on) > 0 or new.appointed_on < d.failed_on then
        perform refuse('dispute_order', 'no panel before consultation has failed');
    end if;
    if new.organisation_id is null and not (
        dispute_seated(d)
        and (new.chosen_by = 'COURT') = (d.court_asked_on is not null)
        and new.appointed_on >= greatest(d.court_asked_on, (
            select max(a.appointed_on) from arbitrator a where a.dispute_id = d.id))) then
        perform refuse('dispute_order', 'the chair comes after the arbitrators of the parties, or from the court that was asked');
    end if;
    return new;
end
$$;
create or replace trigger arbitrator_hold before insert on arbitrator for each row execute function arbitrator_hold();

create or replace function dispute_step_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    d dispute;
begin
    if tg_op <> 'INSERT' then
        raise exception '% is history and is not changed', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    select * into d from dispute where id = new.dispute_id for no key update;
    if not exists (select 1 from framework_party p
                   where p.framework_id = d.framework_id and p.organisation_id = new.organisation_id) then
        perform refuse('dispute_step_party', 'the parties act');
    end if;
    if new.act = 'WITHDRAW' and new.organisation_id <> d.opened_by then
        perform refuse('dispute_step_party', 'who raised a dispute takes it back');
    end if;
    if new.act = 'CONFIRM' and not exists (
        select 1 from dispute_step s
        where s.id = new.about_id and s.dispute_id = new.dispute_id and s.act in ('SETTLE', 'WITHDRAW')
          and s.organisation_id <> new.organisation_id
          and s.position = (select max(l.position) from dispute_step l
                            where l.dispute_id = new.dispute_id and l.act in ('SETTLE', 'WITHDRAW'))) then
        perform refuse('dispute_step_party', 'another party confirms what was said last');
    end if;
    if new.act <> 'OPEN' and num_nonnulls(d.settled_on, d.withdrawn_on, d.ruled_on) > 0 then
        perform refuse('dispute_closed', 'a closed dispute is not changed');
    end if;
    return new;
end
$$;
create or replace trigger dispute_step_hold before insert or update or delete on dispute_step
    for each row execute function dispute_step_hold();

-- What happens in a dispute is somebody's act; looked at when the transaction ends, for all is written in one.
create or replace function dispute_acted() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    new_row jsonb := to_jsonb(new);
    dispute uuid := case when tg_table_name = 'dispute' then new_row ->> 'id' else new_row ->> 'dispute_id' end;
    missing text;
begin
    if tg_table_name <> 'dispute' then
        if not exists (select 1 from dispute_step s where s.dispute_id = dispute and s.about_id = (new_row ->> 'id')::uuid) then
            missing := tg_table_name;
        end if;
    else
        select needed.act into missing
        from (values ('OPEN', tg_op = 'INSERT'),
                     ('FAIL', tg_op = 'UPDATE' and old.failed_on is null and new.failed_on is not null),
                     ('WITHDRAW', tg_op = 'UPDATE' and old.withdrawn_on is null and new.withdrawn_on is not null),
                     ('ASK_COURT', tg_op = 'UPDATE' and old.court_asked_on is null and new.court_asked_on is not null),
                     ('RULE', tg_op = 'UPDATE' and old.ruled_on is null and new.ruled_on is not null)) as needed (act, is_new)
        where needed.is_new
          and not exists (select 1 from dispute_step s where s.dispute_id = dispute and s.act = needed.act)
        limit 1;
    end if;
    if missing is not null then
        perform refuse('dispute_acted', 'nobody acted: ' || missing);
    end if;
    return null;
end
$$;
drop trigger if exists dispute_opened on dispute;
create constraint trigger dispute_opened after insert on dispute
    deferrable initially deferred for each row execute function dispute_acted();
drop trigger if exists dispute_moved on dispute;
create constraint trigger dispute_moved after update on dispute
    deferrable initially deferred for each row execute function dispute_acted();
drop trigger if exists dispute_meeting_acted on dispute_meeting;
create constraint trigger dispute_meeting_acted after insert on dispute_meeting
    deferrable initially deferred for each row execute function dispute_acted();
drop trigger if exists arbitrator_acted on arbitrator;
create constraint trigger arbitrator_acted after insert on arbitrator
    deferrable initially deferred for each row execute function dispute_acted();
