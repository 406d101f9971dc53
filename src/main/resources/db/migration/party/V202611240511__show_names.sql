-- Names and titles that read as they are stored; rows of before are looked at when they next change.
alter table organisation
    add check (plain_line(name_nl)) not valid,
    add check (plain_line(name_en)) not valid,
    add check (plain_line(short_name)) not valid;
alter table unit
    add check (plain_line(name_nl)) not valid,
    add check (plain_line(name_en)) not valid;
alter table person
    add check (plain_line(name)) not valid;
alter table office
    add check (plain_line(title_nl)) not valid,
    add check (plain_line(title_en)) not valid;
