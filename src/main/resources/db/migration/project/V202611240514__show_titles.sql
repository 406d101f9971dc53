-- Names and titles that read as they are stored; rows of before are looked at when they next change.
alter table project
    add check (plain_line(title)) not valid,
    add check (plain_line(off_theme_subject)) not valid;
