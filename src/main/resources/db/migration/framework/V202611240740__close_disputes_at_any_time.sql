-- Who did what in a dispute, for which party; and what closes it when every party says so: a settlement, and its being taken back
-- once arbitrators sit.
create table dispute_step (
    id uuid primary key,
    dispute_id uuid not null references dispute,
    position int not null check (position > 0),
    act text not null check (act in ('OPEN', 'MEET', 'SETTLE', 'FAIL', 'WITHDRAW', 'CONFIRM', 'APPOINT', 'APPOINT_CHAIR',
                                     'ASK_COURT', 'RULE')),
    -- the consultation, the seat, or the step that is confirmed
    about_id uuid check ((act in ('MEET', 'APPOINT', 'APPOINT_CHAIR', 'CONFIRM')) = (about_id is not null)),
    happened_on date not null,
    text text check ((act in ('SETTLE', 'WITHDRAW')) = (text is not null)) check (length(trim(text)) between 1 and 4000),
    recorded_on date not null check (recorded_on >= happened_on),
    organisation_id uuid not null references organisation,
    person_id uuid not null references person,
    person_name text not null check (person_name <> ''),
    unique (dispute_id, position)
);
create unique index dispute_step_confirmed_once on dispute_step (about_id, organisation_id) where act = 'CONFIRM';

select audit_track('dispute_step', 'dispute_id');

create function dispute_step_hold() returns trigger
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
        raise exception 'the parties act' using errcode = 'check_violation', constraint = 'dispute_step_party';
    end if;
    if new.act = 'WITHDRAW' and new.organisation_id <> d.opened_by then
        raise exception 'who raised a dispute takes it back'
            using errcode = 'check_violation', constraint = 'dispute_step_party';
    end if;
    if new.act = 'CONFIRM' and not exists (
        select 1 from dispute_step s
        where s.id = new.about_id and s.dispute_id = new.dispute_id and s.act in ('SETTLE', 'WITHDRAW')
          and s.organisation_id <> new.organisation_id
          and s.position = (select max(l.position) from dispute_step l
                            where l.dispute_id = new.dispute_id and l.act in ('SETTLE', 'WITHDRAW'))) then
        raise exception 'another party confirms what was said last'
            using errcode = 'check_violation', constraint = 'dispute_step_party';
    end if;
    if new.act <> 'OPEN' and num_nonnulls(d.settled_on, d.withdrawn_on, d.ruled_on) > 0 then
        raise exception 'a closed dispute is not changed' using errcode = 'check_violation', constraint = 'dispute_closed';
    end if;
    return new;
end
$$;
create trigger dispute_step_hold before insert or update or delete on dispute_step
    for each row execute function dispute_step_hold();

-- Whether every party said the last of this kind.
create function dispute_agreed(d dispute, what text) returns boolean
    language sql stable
    set search_path = public, pg_temp
    return not exists (
        select 1 from framework_party p where p.framework_id = d.framework_id and not exists (
            select 1 from dispute_step s
            where s.dispute_id = d.id and s.organisation_id = p.organisation_id
              and (select l.id from dispute_step l where l.dispute_id = d.id and l.act = what order by l.position desc limit 1)
                  = case when s.act = 'CONFIRM' then s.about_id when s.act = what then s.id end));

alter table dispute drop constraint dispute_one_way_out;
alter table dispute add constraint dispute_one_way_out check (num_nonnulls(settled_on, withdrawn_on, ruled_on) <= 1);

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
        raise exception 'article 9: a closed dispute is not changed'
            using errcode = 'check_violation', constraint = 'dispute_closed';
    end if;
    if exists (select 1 from jsonb_each(was) o where o.value <> 'null' and o.value is distinct from becomes -> o.key) then
        raise exception 'what is recorded of a dispute stays' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select 1 from dispute_meeting m where m.dispute_id = new.id
               and m.held_on > coalesce(new.failed_on, new.settled_on, new.withdrawn_on, m.held_on)) then
        raise exception 'article 9.1: consultation was held' using errcode = 'check_violation', constraint = 'dispute_order';
    end if;
    if new.settled_on is not null and not dispute_agreed(new, 'SETTLE') then
        raise exception 'a settlement binds when every party says so'
            using errcode = 'check_violation', constraint = 'dispute_agreed';
    end if;
    if new.withdrawn_on is not null and exists (select 1 from arbitrator a where a.dispute_id = new.id)
        and not dispute_agreed(new, 'WITHDRAW') then
        raise exception 'once arbitrators sit a dispute is taken back with the consent of every party'
            using errcode = 'check_violation', constraint = 'dispute_agreed';
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

-- What happens in a dispute is somebody's act; looked at when the transaction ends, for all is written in one.
create function dispute_acted() returns trigger
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
        raise exception 'nobody acted: %', missing using errcode = 'check_violation', constraint = 'dispute_acted';
    end if;
    return null;
end
$$;
create constraint trigger dispute_opened after insert on dispute
    deferrable initially deferred for each row execute function dispute_acted();
create constraint trigger dispute_moved after update on dispute
    deferrable initially deferred for each row execute function dispute_acted();
create constraint trigger dispute_meeting_acted after insert on dispute_meeting
    deferrable initially deferred for each row execute function dispute_acted();
create constraint trigger arbitrator_acted after insert on arbitrator
    deferrable initially deferred for each row execute function dispute_acted();
