-- Whether what a project was on a day, it was because it had been sent back: the course tells it. From review it returns to the
-- draft by being sent back alone, so a draft that was submitted before is one; in elaboration the last move of the stage tells it.
create function project_sent_back(p project, stage text, day date) returns boolean
    language sql stable
    return case stage
        when 'DRAFT' then p.submitted_on <= day
        when 'ELABORATION' then (
            select m.command = 'SEND_BACK' from project_move m
            where m.project_id = p.id and m.from_stage <> m.to_stage and m.moved_on <= day
            order by m.moved_at desc, m.id desc limit 1)
        else false
    end;

create or replace function project_status(p project, today date) returns text
    language sql stable
    return case
        when p.stage = 'DRAFT' and p.initiator_id is null then 'OPPORTUNITY'
        when project_sent_back(p, p.stage, 'infinity') then 'SENT_BACK'
        when p.stage = 'AGREED' and p.starts_on > today then 'STARTING'
        when p.stage = 'AGREED' and p.ends_on < today then 'ENDED'
        when p.stage = 'AGREED' then 'RUNNING'
        when p.stage = 'REFUSED' and exists (
            select 1 from refusal r where r.project_id = p.id and (r.word_on is null or r.letter_on is null)) then 'REFUSED_OPEN'
        else p.stage
    end;

create or replace function project_stood(p project, stage text, day date) returns text
    language sql stable
    return case
        when stage = 'DRAFT' and p.initiator_id is null then 'OPPORTUNITY'
        when project_sent_back(p, stage, day) then 'SENT_BACK'
        when stage = 'AGREED' and p.starts_on > day then 'STARTING'
        when stage = 'AGREED' and p.ends_on < day then 'ENDED'
        when stage = 'AGREED' then 'RUNNING'
        when stage = 'REFUSED' and exists (
            select 1 from refusal r where r.project_id = p.id
            and (coalesce(r.word_on, 'infinity') > day or coalesce(r.letter_on, 'infinity') > day)) then 'REFUSED_OPEN'
        else stage
    end;
