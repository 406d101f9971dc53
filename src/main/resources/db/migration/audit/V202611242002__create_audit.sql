-- The trail: one row for every row inserted, changed or deleted in a tracked table, written by a trigger and therefore
-- in the same transaction. Nobody changes it afterwards, not even the owner of the table.
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null default transaction_timestamp(),
    actor_id uuid, -- app_user; no foreign key: the trail outlives what it tells about
    actor_name text not null,
    table_name text not null,
    record_id uuid not null,
    root_table text not null,
    root_id uuid not null,
    action char(1) not null check (action in ('I', 'U', 'D')),
    old_values jsonb,
    new_values jsonb,
    check ((action = 'I') = (old_values is null)),
    check ((action = 'D') = (new_values is null))
);
create index audit_entry_root on audit_entry (root_id, id);
