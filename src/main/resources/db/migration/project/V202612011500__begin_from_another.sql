-- The project whose words somebody took as a beginning.
alter table project add column
    begun_from uuid references project;
create index project_begun_from on project (begun_from) where begun_from is not null;
