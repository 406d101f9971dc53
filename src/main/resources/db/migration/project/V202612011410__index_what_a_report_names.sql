-- A year's report walks from the newest on what was concluded, completed or ended, past nothing else that happened.
create index project_event_concluded on project_event (framework_id, day) where event in ('SIGNED', 'COMPLETED', 'TERMINATED');
