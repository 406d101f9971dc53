-- What the triggers would have written: the project as it was entered, each step, and what it changed of the project.
insert into audit_entry (at, actor_name, table_name, record_id, root_table, root_id, action, old_values, new_values)
select t.at, t.name, t.table_name, t.record_id, 'project', t.project_id, t.action, t.old_values, t.new_values
from (
    select p.id as project_id, pg_temp.at(m.registered, 0) as at, coalesce(a.contact_name, 'tweespan_app') as name, 0 as place,
           'project' as table_name, p.id as record_id, 'I' as action, null::jsonb as old_values,
           jsonb_build_object('id', p.id, 'framework_id', p.framework_id, 'reference', p.reference, 'origin', p.origin, 'title', p.title,
               'summary', p.summary, 'kind', p.kind, 'technology', p.technology,
               'stage', case p.origin when 'EXISTING' then 'AGREED' else 'DRAFT' end, 'stage_since', m.registered,
               'initiator_id', p.initiator_id) as new_values
    from made m
    join project p on p.id = m.id
    left join answering a on a.project_id = m.id and a.initiates and p.origin = 'PROPOSAL'
    union all
    select v.project_id, v.moved_at, v.person_name, 1, 'project', v.project_id, 'U',
           jsonb_build_object('stage', v.from_stage) || case when s.first then '{"submitted_on": null}'::jsonb else '{}' end,
           jsonb_build_object('stage', v.to_stage) || case when s.first then jsonb_build_object('submitted_on', v.moved_on) else '{}' end
    from project_move v
    join course c on c.id = v.id
    cross join lateral (select c.place = 1 as first) s
    where v.from_stage <> v.to_stage
    union all
    select v.project_id, v.moved_at, v.person_name, 2, 'project_move', v.id, 'I', null, to_jsonb(v)
    from project_move v join made m on m.id = v.project_id) t
order by t.at, t.project_id, t.place;
