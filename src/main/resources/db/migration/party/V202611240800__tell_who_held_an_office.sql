-- Whether somebody held an office on a day: the one answer for whoever signs and for whoever checks a signature later.
-- held_until is the first day on which it is no longer held. On the day of a hand-over both hold it: nobody keeps the hour
-- at which one stopped and the other began, so what the predecessor did that day stays valid.
create function held_office(person uuid, organisation uuid, office_code text, unit uuid, day date) returns boolean
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
