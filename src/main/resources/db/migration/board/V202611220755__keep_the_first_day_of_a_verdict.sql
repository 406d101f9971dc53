-- A verdict that is changed stays given on its first day, so that earlier days do not lose it; beside it, when it changed last.
alter table evaluation_verdict add column changed_on date check (changed_on > given_on);

create or replace function evaluation_verdict_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if (old.id, old.evaluation_id, old.framework_id, old.number, old.organisation_id, old.given_on)
        <> (new.id, new.evaluation_id, new.framework_id, new.number, new.organisation_id, new.given_on) then
        raise exception 'a verdict stays that of its party, given on its first day'
            using errcode = 'check_violation', constraint = 'evaluation_verdict_same';
    end if;
    return new;
end
$$;
