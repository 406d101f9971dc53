-- One run of all repeatable files of this state: ${derived}
comment on table checklist is 'trail: id';
comment on table element is 'trail: checklist_id';
comment on table confirmation is 'trail: checklist_id';
