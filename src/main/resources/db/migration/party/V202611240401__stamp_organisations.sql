insert into kept_version (name) values ('organisations');
create trigger kept_organisations after insert or update or delete or truncate on organisation
    for each statement execute function kept_changed('organisations');
