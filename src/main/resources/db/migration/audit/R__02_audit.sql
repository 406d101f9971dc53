-- One run of all repeatable files of this state: ${derived}
create or replace function audit_refuse() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
end
$$;

create or replace trigger audit_entry_append_only
    before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse();
-- also when somebody sets session_replication_role = replica
alter table audit_entry enable always trigger audit_entry_append_only;

-- That a secret changed is recorded; what it was or became is not.
create or replace function audit_mask(record jsonb, secrets text[]) returns jsonb
    language sql immutable
    set search_path = public, pg_temp
    return record || coalesce(
        (select jsonb_object_agg(key, '***') from jsonb_each(record) where key = any (secrets) and value <> 'null'), '{}');

-- Arguments: root table, root column, secret columns, columns left out.
create or replace function audit_record() returns trigger
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    was jsonb;
    becomes jsonb;
    record jsonb;
    root uuid;
begin
    if tg_op <> 'INSERT' then
        was := to_jsonb(old) - tg_argv[3]::text[];
    end if;
    if tg_op <> 'DELETE' then
        becomes := to_jsonb(new) - tg_argv[3]::text[];
    end if;
    record := coalesce(becomes, was);
    root := (record ->> tg_argv[1])::uuid;
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(key, o.value), jsonb_object_agg(key, n.value) into was, becomes
        from jsonb_each(was) o join jsonb_each(becomes) n using (key)
        where o.value <> n.value;
        if becomes is null then
            return null; -- only the version moved
        end if;
    end if;
    insert into audit_entry (actor_id, actor_name, table_name, record_id, root_table, root_id, action, old_values, new_values)
    values (
        nullif(current_setting('tweespan.actor', true), '')::uuid,
        -- work done past the application carries the name of the database role
        coalesce(nullif(current_setting('tweespan.actor_name', true), ''), session_user),
        tg_table_name,
        coalesce((record ->> 'id')::uuid, root),
        tg_argv[0],
        root,
        left(tg_op, 1),
        audit_mask(was, tg_argv[2]::text[]),
        audit_mask(becomes, tg_argv[2]::text[]));
    return null;
end
$$;

-- Puts a table on the trail. root_column holds the id of the aggregate root in whose history its rows belong: 'id' for a
-- root itself, else a column whose foreign keys lead to the root. Secret columns are recorded as '***'.
create or replace function audit_track(tracked text, root_column text, variadic secrets text[] default '{}') returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    root text := tracked;
    key_column text := root_column;
    omitted text[];
begin
    while key_column <> 'id' loop
        select c.confrelid::regclass::text, referenced.attname into root, key_column
        from pg_constraint c
        cross join unnest(c.conkey, c.confkey) as pair (own, other)
        join pg_attribute own on own.attrelid = c.conrelid and own.attnum = pair.own
        join pg_attribute referenced on referenced.attrelid = c.confrelid and referenced.attnum = pair.other
        where c.conrelid = root::regclass and c.contype = 'f' and own.attname = key_column
        order by referenced.attname <> 'id', c.conname
        limit 1;
        if root is null then
            raise exception 'audit_track: no foreign keys lead from %.% to a root', tracked, root_column;
        end if;
    end loop;
    -- generated columns repeat others, version and generation only count
    select array_agg(attname) into omitted
    from pg_attribute
    where attrelid = tracked::regclass and (attname in ('version', 'generation') or attgenerated <> '');
    execute format(
        'create or replace trigger audit_record after insert or update or delete on %I for each row execute function audit_record(%L, %L, %L, %L)',
        tracked, root, root_column, secrets, coalesce(omitted, '{}'));
end
$$;

revoke all on function audit_track(text, text, text[]) from public;

-- For tables that hold what was decided: rows are added, never changed or taken away, not even by the owner of the table.
create or replace function record_keep() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    raise exception '% is history and is not changed', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

-- The day on which the transaction acts: told to it at its beginning, as who acts is. Nothing here asks the server's clock what day
-- it is. Where nothing was told no gate decides by a day: whoever works past the application says the day first.
create or replace function transaction_day() returns date
    language plpgsql stable
as $$
declare
    told text := nullif(current_setting('tweespan.today', true), '');
begin
    if told is null then
        raise exception 'the day is not told' using errcode = 'object_not_in_prerequisite_state',
            hint = 'Say which day it is: set tweespan.today = ''2026-11-24''';
    end if;
    return told::date;
end
$$;

-- Names what is committed on the trail, as this statement sees it: the latest transaction, and those before it that are still at work
-- and may commit. No commit ever leaves or brings back the same name. The server's start stands in it because a dump that was restored
-- elsewhere has rows of another server, whose transactions were counted otherwise.
create or replace function trail_position() returns text
    language sql stable
    set search_path = public, pg_temp
as $$
    select concat_ws(' ', extract(epoch from pg_postmaster_start_time()), latest.tx, (
        select string_agg(working::text, ' ' order by working) from pg_snapshot_xip(seen) working where working < latest.tx))
    from pg_current_snapshot() seen
    left join lateral (
        select tx from audit_entry where tx < pg_snapshot_xmax(seen) order by tx desc limit 1) latest on true
$$;
