-- A framework carries the names of its parties.
insert into kept_version (name) values ('frameworks');
create trigger kept_frameworks after insert or update or delete or truncate on framework
    for each statement execute function kept_changed('frameworks');
create trigger kept_frameworks after insert or update or delete or truncate on framework_party
    for each statement execute function kept_changed('frameworks');
create trigger kept_frameworks after insert or update or delete or truncate on framework_version
    for each statement execute function kept_changed('frameworks');
create trigger kept_frameworks after insert or update or delete or truncate on organisation
    for each statement execute function kept_changed('frameworks');
