-- People have functions for names. As many leads as there is work for, so that a person has as many projects however many there are.
insert into person (id, organisation_id, name, email, active)
select pg_temp.id(pg_temp.at(u.begins, k), o.code || f.name || k), o.id, f.name || ' ' || k, null, true
from (select distinct on (p.organisation_id) p.organisation_id, u.begins
      from framework_party p join under u on u.id = p.framework_id order by p.organisation_id, u.begins) u
join organisation o on o.id = u.organisation_id
cross join (values ('Projectleider', greatest(11, least(399, ${number} / 50))), ('Specialist', 4), ('Beoordelaar', 1),
                   ('Bestuurder', 2), ('Tekenbevoegde', 3)) f (name, number)
cross join lateral generate_series(1, f.number) k;

-- Who does what for a party: first whoever holds the role here, then the generated ones.
create temp table people as
select p.organisation_id, r.role, p.id, p.name, (row_number() over chosen - 1)::int as k
from person p
cross join (values ('PROJECT_LEAD', 'Projectleider'), ('SPECIALIST', 'Specialist'), ('REVIEWER', 'Beoordelaar'),
                   ('APPROVER', 'Bestuurder'), ('SIGNATORY', 'Tekenbevoegde'), ('BOARD_MEMBER', 'Bestuurder')) r (role, name)
left join lateral (
    select true as here from app_user u join user_grant g on g.user_id = u.id
    where u.person_id = p.id and g.role = r.role) g on true
where g.here or p.name ~ ('^' || r.name || ' [0-9]+$')
window chosen as (partition by p.organisation_id, r.role order by g.here nulls last, p.name);
create index on people (organisation_id, role, k);
analyze people;
