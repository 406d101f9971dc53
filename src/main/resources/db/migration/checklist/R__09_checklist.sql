-- One run of all repeatable files of this state: ${derived}
select audit_track('checklist', 'id');
select audit_track('element', 'checklist_id');
select audit_track('confirmation', 'checklist_id');
