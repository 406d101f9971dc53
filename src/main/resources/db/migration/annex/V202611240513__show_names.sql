-- Names and titles that read as they are stored; rows of before are looked at when they next change.
alter table theme
    add check (plain_line(name_nl)) not valid,
    add check (plain_line(name_en)) not valid;
alter table domain
    add check (plain_line(name_nl)) not valid,
    add check (plain_line(name_en)) not valid;
alter table annex_theme
    add check (plain_line(name_nl)) not valid,
    add check (plain_line(name_en)) not valid;
alter table annex_domain
    add check (plain_line(name_nl)) not valid,
    add check (plain_line(name_en)) not valid;
