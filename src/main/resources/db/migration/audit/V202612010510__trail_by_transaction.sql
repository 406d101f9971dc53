-- Which rows of the trail were written together, and what was committed of it at any moment: trail_position().
alter table audit_entry add column tx xid8;
alter table audit_entry alter column tx set default pg_current_xact_id();
create index audit_entry_tx on audit_entry (tx) where tx is not null;
