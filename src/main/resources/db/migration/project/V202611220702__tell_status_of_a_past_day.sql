-- What the stage that a project had on a day meant that day; beside project_status, which tells it of the present stage.
create function project_stood(p project, stage text, day date) returns text
    language sql stable
    return case
        when stage = 'DRAFT' and p.initiator_id is null then 'OPPORTUNITY'
        when stage = 'AGREED' and p.starts_on > day then 'STARTING'
        when stage = 'AGREED' and p.ends_on < day then 'ENDED'
        when stage = 'AGREED' then 'RUNNING'
        when stage = 'REFUSED' and exists (
            select 1 from refusal r where r.project_id = p.id
            and (coalesce(r.word_on, 'infinity') > day or coalesce(r.letter_on, 'infinity') > day)) then 'REFUSED_OPEN'
        else stage
    end;
