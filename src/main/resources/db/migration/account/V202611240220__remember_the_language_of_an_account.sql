-- The language in which the registry begins for somebody, on any machine; null as long as none was chosen.
alter table app_user add column language text check (language in ('nl', 'en'));
