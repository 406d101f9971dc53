-- Each planning of a consultation is a row of its own, so that a day in the past shows what was planned then. What was planned
-- before this migration is kept as it stands now; the history of the consultation tells what it was before.
create table consultation_planning (
    id uuid primary key,
    consultation_id uuid not null references consultation,
    number int not null check (number > 0),
    planned_for date not null,
    place text not null check (length(trim(place)) between 1 and 200),
    invited text not null check (length(trim(invited)) between 1 and 1000),
    planned_on date not null,
    unique (consultation_id, number)
);

insert into consultation_planning (id, consultation_id, number, planned_for, place, invited, planned_on)
select gen_random_uuid(), c.id, 1, c.planned_for, c.place, c.invited, c.planned_on from consultation c;

create trigger consultation_planning_fixed before update or delete or truncate on consultation_planning
    for each statement execute function board_history_refuse();
create trigger consultation_part_gate before insert on consultation_planning
    for each row execute function consultation_part_gate();

select audit_track('consultation_planning', 'consultation_id');
