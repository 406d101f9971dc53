-- One run of all repeatable files of this state: ${derived}
comment on table organisation is 'trail: id';
comment on table unit is 'trail: id';
comment on table person is 'trail: id';
comment on table office is 'trail: id';
comment on table office_holder is 'trail: office_id';

create or replace trigger kept_organisations after insert or update or delete or truncate on organisation
    for each statement execute function kept_changed('organisations');

-- One holder at a time. An exclusion constraint would need the extension btree_gist for the office id. The check runs at
-- commit, so that a hand-over may insert the successor before it ends the predecessor; the lock on the office (which does
-- not clash with the lock of the foreign key) makes two handing over at once wait for each other.
create or replace function office_holder_alone() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform 1 from office where id = new.office_id for no key update;
    if exists (
        select 1 from office_holder a join office_holder b on b.office_id = a.office_id and b.id > a.id
        where a.office_id = new.office_id
          and daterange(a.held_from, a.held_until) && daterange(b.held_from, b.held_until)) then
        raise exception 'office % would have two holders at once', new.office_id
            using errcode = 'exclusion_violation', constraint = 'office_holder_alone', table = 'office_holder';
    end if;
    return null;
end
$$;
drop trigger if exists office_holder_alone on office_holder;
create constraint trigger office_holder_alone
    after insert or update on office_holder
    deferrable initially deferred
    for each row execute function office_holder_alone();

-- Whether somebody held an office on a day: the one answer for whoever signs and for whoever checks a signature later.
-- held_until is the first day on which it is no longer held. On the day of a hand-over both hold it: nobody keeps the hour
-- at which one stopped and the other began, so what the predecessor did that day stays valid.
create or replace function held_office(person uuid, organisation uuid, office_code text, unit uuid, day date) returns boolean
    language sql stable
as $$
    select exists (
        select 1 from office o join office_holder h on h.office_id = o.id
        where o.organisation_id = organisation and o.code = office_code and (unit is null or o.unit_id = unit)
          and h.person_id = person and h.held_from <= day
          and (h.held_until is null or h.held_until > day
              or h.held_until = day and exists (
                  select 1 from office_holder s where s.office_id = o.id and s.held_from = day)))
$$;
