-- Renewed when all that is kept of projects is written anew: nothing of it stands on the trail.
insert into kept_version (name) values ('projects');
