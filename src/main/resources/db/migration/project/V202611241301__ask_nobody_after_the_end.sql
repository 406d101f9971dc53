-- Under an agreement that has ended nothing is proposed, approved or signed, so nobody is asked to.
alter view project_turn rename to project_turn_by_stage;
create view project_turn as
select t.* from project_turn_by_stage t
where t.kind not in ('PROPOSE', 'APPROVE', 'SIGN')
   or t.framework_id not in (select f.id from framework f where framework_ended(f.id, framework_today()));
