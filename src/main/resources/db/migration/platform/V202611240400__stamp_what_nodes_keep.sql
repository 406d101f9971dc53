-- What a node keeps in memory is checked against a stamp: whoever changes it gives it a new one in the same transaction. The
-- numbers come from a sequence, so that the stamp of a transaction that was rolled back never comes again.
create sequence kept_stamp;
create table kept_version (
    name text primary key check (name <> ''),
    stamp bigint not null default nextval('kept_stamp')
);

-- Arguments: the names of what is kept of the table.
create function kept_changed() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
begin
    update kept_version set stamp = nextval('kept_stamp') where name = any (tg_argv);
    return null;
end
$$;
