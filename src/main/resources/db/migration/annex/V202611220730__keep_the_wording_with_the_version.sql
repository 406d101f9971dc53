-- What an annex says belongs to its version: names, descriptions, disciplines, groups and who takes part. theme and domain
-- stay the lasting identity that projects point at, and carry the newest wording that was accepted.
alter table annex_theme
    add column name_nl text, add column name_en text, add column description_nl text, add column description_en text;
update annex_theme a
set name_nl = t.name_nl, name_en = t.name_en, description_nl = t.description_nl, description_en = t.description_en
from theme t where t.id = a.theme_id;
alter table annex_theme
    alter column name_nl set not null, alter column name_en set not null,
    alter column description_nl set not null, alter column description_en set not null,
    add check (length(trim(name_nl)) between 1 and 200), add check (length(trim(name_en)) between 1 and 200),
    add check (length(description_nl) <= 4000), add check (length(description_en) <= 4000);

alter table annex_domain
    add column name_nl text, add column name_en text, add column description_nl text, add column description_en text,
    add column institute_id uuid references unit, add column institute_nl text, add column institute_en text;
update annex_domain a
set name_nl = d.name_nl, name_en = d.name_en, description_nl = d.description_nl, description_en = d.description_en,
    institute_id = d.institute_id, institute_nl = u.name_nl, institute_en = u.name_en
from domain d join unit u on u.id = d.institute_id where d.id = a.domain_id;
alter table annex_domain
    alter column name_nl set not null, alter column name_en set not null,
    alter column description_nl set not null, alter column description_en set not null,
    alter column institute_id set not null, alter column institute_nl set not null, alter column institute_en set not null,
    add check (length(trim(name_nl)) between 1 and 200), add check (length(trim(name_en)) between 1 and 200),
    add check (length(description_nl) <= 4000), add check (length(description_en) <= 4000);
create index annex_domain_institute on annex_domain (institute_id);
alter table domain drop column institute_id;

-- Units keep the names that they had in the version.
create table annex_theme_unit (
    annex_version_id uuid not null,
    theme_id uuid not null,
    unit_id uuid not null references unit,
    position integer not null check (position > 0),
    name_nl text not null check (name_nl <> ''),
    name_en text not null check (name_en <> ''),
    primary key (annex_version_id, theme_id, unit_id),
    foreign key (annex_version_id, theme_id) references annex_theme (annex_version_id, theme_id)
);
create index annex_theme_unit_unit on annex_theme_unit (unit_id);

create table annex_domain_group (
    annex_version_id uuid not null,
    domain_id uuid not null,
    unit_id uuid not null references unit,
    position integer not null check (position > 0),
    name_nl text not null check (name_nl <> ''),
    name_en text not null check (name_en <> ''),
    primary key (annex_version_id, domain_id, unit_id),
    foreign key (annex_version_id, domain_id) references annex_domain (annex_version_id, domain_id)
);
create index annex_domain_group_unit on annex_domain_group (unit_id);

-- Organisations that take part in a theme beside the parties (annex, part 2, point 7).
create table annex_theme_participant (
    annex_version_id uuid not null,
    theme_id uuid not null,
    organisation_id uuid not null references organisation,
    position integer not null check (position > 0),
    primary key (annex_version_id, theme_id, organisation_id),
    foreign key (annex_version_id, theme_id) references annex_theme (annex_version_id, theme_id)
);
create index annex_theme_participant_organisation on annex_theme_participant (organisation_id);

select audit_track('annex_theme_unit', 'annex_version_id');
select audit_track('annex_domain_group', 'annex_version_id');
select audit_track('annex_theme_participant', 'annex_version_id');

insert into annex_domain_group (annex_version_id, domain_id, unit_id, position, name_nl, name_en)
select a.annex_version_id, a.domain_id, g.unit_id, g.position, u.name_nl, u.name_en
from annex_domain a join domain_group g on g.domain_id = a.domain_id join unit u on u.id = g.unit_id;
drop table domain_group;

-- The disciplines of a version stored before this stood in the text of the definition alone.
insert into annex_theme_unit (annex_version_id, theme_id, unit_id, position, name_nl, name_en)
select a.annex_version_id, a.theme_id, u.id, n.position, u.name_nl, u.name_en
from annex_theme a
join theme t on t.id = a.theme_id
join framework_version f on f.framework_id = a.framework_id and f.number = 1
cross join lateral unnest(string_to_array(substring(
    substring(f.definition from '\nannex:.*') from '- code: ' || t.code || '\n.*?units: \[([^\]]*)\]'), ','))
    with ordinality as n (code, position)
join unit u on u.organisation_id = t.organisation_id and u.code = trim(n.code);
