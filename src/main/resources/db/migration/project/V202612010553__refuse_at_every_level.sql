-- As what somebody withheld consent, and who; null of a refusal from before every level could, which its party tells for.
alter table refusal add role text check (role in ('REVIEWER', 'PROJECT_LEAD', 'APPROVER', 'SIGNATORY'));
alter table refusal add person_id uuid references person;
alter table refusal add check (num_nulls(role, person_id) in (0, 2));
-- The parts of the text that reasons are about, by their names there, such as 'element d'; null when they are about all of it.
alter table project_move add
    about text[] check (cardinality(about) between 1 and 40);
alter table project_move add check (about is null or command in ('SEND_BACK', 'REFUSE'));
