-- Names and titles that read as they are stored; rows of before are looked at when they next change.
alter table framework
    add check (plain_line(name_nl)) not valid,
    add check (plain_line(name_en)) not valid,
    add check (plain_line(short_name_nl)) not valid,
    add check (plain_line(short_name_en)) not valid;
alter table dispute
    add check (plain_line(subject)) not valid;
alter table arbitrator
    add check (plain_line(name)) not valid;
