-- Of a day that is past: what had changed last by then, and what was seldom so.
create index project_span_since_ever on project_span (framework_id, since, project_id);
create index project_span_facts_ever on project_span using gin (facts);
create index project_span_status_ever on project_span (framework_id, status, until_day) where status in ('REFUSED_OPEN', 'IN_APPROVAL');
