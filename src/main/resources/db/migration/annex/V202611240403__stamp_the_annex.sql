-- Only what every party accepted is kept; drafts come and go without a new stamp.
insert into kept_version (name) values ('annex');
create trigger kept_annex after update of accepted_on on annex_version
    for each row when (old.accepted_on is null and new.accepted_on is not null) execute function kept_changed('annex');
