-- An amendment binds when the board of each party has decided: each decision is a row of its own. A decision falls when what it
-- was about is taken back or changes; then that board decides again.
create table amendment_adoption (
    id uuid primary key,
    change_id uuid not null references framework_change,
    organisation_id uuid not null references organisation,
    body text not null check (length(trim(body)) between 1 and 200),
    decided_on date not null check (decided_on <= recorded_on),
    evidence text not null check (length(trim(evidence)) between 1 and 300),
    effective_on date not null check (effective_on >= recorded_on),
    recorded_on date not null,
    person_id uuid not null references person,
    person_name text not null check (person_name <> ''),
    fallen_on date check (fallen_on >= recorded_on)
);
create unique index amendment_adoption_standing on amendment_adoption (change_id, organisation_id) where fallen_on is null;
create index amendment_adoption_change on amendment_adoption (change_id);

select audit_track('amendment_adoption', 'change_id');

create function amendment_adoption_hold() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    change framework_change;
begin
    if tg_op = 'DELETE' or tg_op = 'UPDATE' and (
        old.fallen_on is not null or to_jsonb(old) - 'fallen_on' <> to_jsonb(new) - 'fallen_on') then
        raise exception 'what a board decided is history and is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' then
        select * into change from framework_change c where c.id = new.change_id;
        if change.kind <> 'AMENDMENT' or change.state <> 'OPEN' then
            raise exception 'only an amendment that is open is adopted'
                using errcode = 'check_violation', constraint = 'framework_change_order';
        end if;
        if new.fallen_on is not null or new.decided_on < change.recorded_on or not exists (
            select 1 from framework_party p
            where p.framework_id = change.framework_id and p.organisation_id = new.organisation_id) then
            raise exception 'the board of a party decides, after the amendment was proposed'
                using errcode = 'check_violation', constraint = 'amendment_adoption_party';
        end if;
    end if;
    return new;
end
$$;
create trigger amendment_adoption_hold before insert or update or delete on amendment_adoption
    for each row execute function amendment_adoption_hold();

-- As before, and: no version of an amendment without the decision of the board of every party, and none from an earlier day than
-- any of them named.
create function amendment_adopted_by_all() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if exists (
        select 1 from framework_party p where p.framework_id = new.framework_id and not exists (
            select 1 from amendment_adoption a
            where a.change_id = new.id and a.organisation_id = p.organisation_id and a.fallen_on is null)) then
        raise exception 'the board of a party has not adopted the amendment'
            using errcode = 'check_violation', constraint = 'amendment_adopted_by_all';
    end if;
    if exists (
        select 1 from amendment_adoption a
        where a.change_id = new.id and a.fallen_on is null and a.effective_on > new.effective_on) then
        raise exception 'a board named a later day'
            using errcode = 'check_violation', constraint = 'amendment_adopted_by_all';
    end if;
    return new;
end
$$;
-- after framework_change_hold, which comes first by its name
create trigger framework_change_hold_adoption before update on framework_change
    for each row when (new.kind = 'AMENDMENT' and new.state = 'DONE' and old.state = 'OPEN')
    execute function amendment_adopted_by_all();

-- A version after the first comes from an amendment that was adopted; looked at when the transaction ends, for the version is
-- written first.
create function framework_version_adopted() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if not exists (select 1 from framework_change c where c.new_version_id = new.id and c.state = 'DONE') then
        raise exception 'a version of the agreement comes from an amendment that the parties adopted'
            using errcode = 'check_violation', constraint = 'framework_version_adopted';
    end if;
    return null;
end
$$;
create constraint trigger framework_version_adopted after insert on framework_version
    deferrable initially deferred
    for each row when (new.number > 1) execute function framework_version_adopted();
