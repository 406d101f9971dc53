-- The projects that all parties knew of at the end of a day, each with the stage it was in then. The last move of the stage
-- tells it; before the first move an existing project was agreed and a proposal a draft. One select, so that the planner can
-- open it up inside the statement that asks.
create function project_known(day date) returns table (project_id uuid, stage text, since date)
    language sql stable
as $$
    select p.id,
           coalesce(m.to_stage, case when p.origin = 'EXISTING' then 'AGREED' else 'DRAFT' end),
           coalesce(m.moved_on, p.submitted_on, p.stage_since)
    from project p
    left join lateral (
        select m.to_stage, m.moved_on from project_move m
        where m.project_id = p.id and m.moved_on <= day and m.from_stage <> m.to_stage
        order by m.moved_at desc, m.id desc limit 1) m on true
    where p.submitted_on <= day or p.origin = 'EXISTING'
$$;
