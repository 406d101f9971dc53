-- One run of all repeatable files of this state: ${derived}
-- Gives new stamps to what nodes keep of the table. Arguments: its names.
create or replace function kept_changed() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
begin
    update kept_version set stamp = nextval('kept_stamp') where name = any (tg_argv);
    return null;
end
$$;

-- Refuses what a gate holds, under its name, as a check of a table refuses under its own.
create or replace function refuse(gate text, reason text) returns void
    language plpgsql
as $$
begin
    raise exception '%', reason using errcode = 'check_violation', constraint = gate;
end
$$;
