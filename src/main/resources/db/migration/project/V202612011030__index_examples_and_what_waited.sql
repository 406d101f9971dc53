-- Of which projects a fact that a norm gives examples of is true, the last changed first: an index for each of them.
create index project_span_deviating on project_span (framework_id, since, project_id) where current and 'DEVIATING' = any (facts);
create index project_span_whw_asked on project_span (framework_id, since, project_id) where current and 'WHW_ASKED' = any (facts);
create index project_span_whw_missing on project_span (framework_id, since, project_id) where current and 'WHW_MISSING' = any (facts);
create index project_span_unsigned on project_span (framework_id, since, project_id) where current and 'ACTIVE_UNSIGNED' = any (facts);
create index project_span_refused_untold on project_span (framework_id, since, project_id) where current and 'REFUSED_UNTOLD' = any (facts);
create index project_span_themeless on project_span (framework_id, since, project_id) where current and 'THEMELESS' = any (facts);
create index project_span_off_theme on project_span (framework_id, since, project_id) where current and 'OFF_THEME' = any (facts);
create index project_span_off_theme_bare on project_span (framework_id, since, project_id) where current and 'OFF_THEME_BARE' = any (facts);
create index project_span_unreviewed on project_span (framework_id, since, project_id) where current and 'UNREVIEWED' = any (facts);
create index project_span_incomplete on project_span (framework_id, since, project_id) where current and 'INCOMPLETE' = any (facts);
create index project_span_wrongly_signed on project_span (framework_id, since, project_id) where current and 'WRONGLY_SIGNED' = any (facts);
create index project_span_office_vacant on project_span (framework_id, since, project_id) where current and 'OFFICE_VACANT' = any (facts);
create index project_span_untold on project_span (framework_id, since, project_id) where current and 'UNTOLD' = any (facts);

-- What waited on a day of the past.
drop index project_span_status_ever;
create index project_span_waited on project_span using gist (daterange(from_day, until_day)) where status in ('REFUSED_OPEN', 'IN_APPROVAL');
