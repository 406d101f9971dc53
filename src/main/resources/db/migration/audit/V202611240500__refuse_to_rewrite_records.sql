-- For tables that hold what was decided: rows are added, never changed or taken away, not even by the owner of the table.
create function record_keep() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    raise exception '% is history and is not changed', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
