-- After every start of a new version: the application works with rows and never with tables, and it cannot rewrite the
-- trail nor the stamps of what nodes keep. Where one role does it all, there is nothing to grant.
do $$
declare
    app text := '${app_role}';
begin
    if app = current_user then
        return;
    end if;
    execute format('grant usage on schema public to %I', app);
    execute format('grant select, insert, update, delete on all tables in schema public to %I', app);
    execute format('grant usage, select on all sequences in schema public to %I', app);
    execute format('revoke insert, update, delete on flyway_schema_history from %I', app);
    if to_regclass('kept_version') is not null then
        execute format('revoke insert, update, delete on kept_version from %I', app);
    end if;
    if to_regclass('audit_entry') is not null then
        execute format('revoke insert, update, delete on audit_entry from %I', app);
    end if;
end
$$;
