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

-- A text in its canonical form: its parts in the order of the bytes of their names, each as its name, the number of bytes of its words, and
-- its words. Words are in the normal form C of Unicode; so each text has one canonical form, and no two texts have the same.
create or replace function text_canonical(parts jsonb) returns text
    language sql immutable
    return coalesce((
        select string_agg(p.key || ' ' || octet_length(w.words) || e'\n' || w.words || e'\n', '' order by p.key collate "C")
        from jsonb_each_text(parts) p cross join lateral (select normalize(p.value, nfc) as words) w
        where p.value is not null), '');

-- The fingerprint of a text: the SHA-256 of its canonical form. This is the one place that computes it: the database sees every change of
-- the words, whatever path it takes, keeps each text, and its own gates compare.
create or replace function text_fingerprint(parts jsonb) returns text
    language sql immutable
    return encode(sha256(convert_to(text_canonical(parts), 'UTF8')), 'hex');

-- The text with that number, put together from what changed; null when there is none.
create or replace function text_numbered(of_record uuid, of_number int) returns jsonb
    language sql stable
    return (
        select jsonb_strip_nulls(jsonb_object_agg(p.key, p.value order by t.number))
        from record_text t cross join lateral jsonb_each(t.parts) p
        where t.record_id = of_record and t.number <= of_number);

-- The text that had that fingerprint; null when the record never had it.
create or replace function text_of(of_record uuid, print text) returns jsonb
    language sql stable
    return (
        select text_numbered(of_record, max(t.number)) from record_text t
        where t.record_id = of_record and t.fingerprint = print having count(*) > 0);

-- Keeps the text of a record, unless it is the one that was kept last.
create or replace function text_keep(of_record uuid, now_reads jsonb) returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp
as $$
declare
    before record;
    was jsonb;
begin
    select t.number, t.fingerprint into before from record_text t where t.record_id = of_record order by t.number desc limit 1;
    if before.fingerprint is distinct from text_fingerprint(now_reads) then
        was := coalesce(text_numbered(of_record, before.number), '{}');
        insert into record_text (record_id, number, fingerprint, parts)
        select of_record, coalesce(before.number, 0) + 1, text_fingerprint(now_reads), coalesce(jsonb_object_agg(p.key, now_reads -> p.key), '{}')
        from (select jsonb_object_keys(was || now_reads) as key) p
        where was -> p.key is distinct from now_reads -> p.key;
    end if;
end
$$;
revoke all on function text_keep(uuid, jsonb) from public;

create or replace trigger record_text_kept before update or delete or truncate on record_text
    for each statement execute function record_keep();
alter table record_text enable always trigger record_text_kept;
