-- Names and titles that read as they are stored; rows of before are looked at when they next change.
alter table consultation_point
    add check (plain_line(title)) not valid;
