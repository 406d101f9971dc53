-- Nothing new comes under a framework once a notice of it is settled: what becomes of every project was settled with it
-- (article 8.2), and the list cannot grow afterwards. The row of the framework is held, so that a proposal and the settling of
-- a notice follow each other.
create or replace function project_framework_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.stage = 'IN_REVIEW' and old.stage = 'DRAFT' then
        perform 1 from framework f where f.id = new.framework_id for share;
        if framework_end(new.framework_id, framework_today()) is not null then
            raise exception 'article 8.2: notice of the framework is settled, or it has ended'
                using errcode = 'check_violation', constraint = 'project_framework_ended';
        end if;
    end if;
    return new;
end
$$;
