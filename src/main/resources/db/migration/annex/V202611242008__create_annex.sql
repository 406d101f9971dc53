-- A theme or domain lasts through the versions of the annex, so that projects keep pointing at it. What an annex says belongs to
-- its version: names, descriptions, disciplines, groups and who takes part; here stands the newest wording that was accepted.
create table theme (
    id uuid primary key,
    framework_id uuid not null,
    organisation_id uuid not null,
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name_nl text not null check (name_nl <> '') check (plain_line(name_nl)),
    name_en text not null check (name_en <> '') check (plain_line(name_en)),
    description_nl text not null,
    description_en text not null,
    version bigint not null default 0,
    unique (framework_id, code),
    unique (id, framework_id),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id)
);

create table domain (
    id uuid primary key,
    framework_id uuid not null,
    organisation_id uuid not null,
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name_nl text not null check (name_nl <> '') check (plain_line(name_nl)),
    name_en text not null check (name_en <> '') check (plain_line(name_en)),
    description_nl text not null,
    description_en text not null,
    version bigint not null default 0,
    unique (framework_id, code),
    unique (id, framework_id),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id)
);

-- A version begins as a draft, of which a framework has one at most. It gets its number and its dates on the day on which
-- the last party accepts it. The first version came with the agreement and was accepted by its signatures. A draft is a draft
-- until the party that began it puts it before the boards; any change takes it back from there. What every party accepted either
-- changes something, or records that the annex was reviewed and stays as it is. Not every agreement tells when its annex is to be
-- revised.
create table annex_version (
    id uuid primary key,
    framework_id uuid not null references framework,
    number integer check (number > 0),
    origin text not null check (origin in ('AGREEMENT', 'REVISION')),
    -- What becomes a version while a draft is made would be undone unseen. So a draft keeps what it was copied from, and becomes a
    -- version only while that is still the newest.
    base_id uuid,
    in_force_from date,
    review_by date,
    explanation text check (length(trim(explanation)) between 1 and 4000),
    drafted_on date,
    drafted_by uuid references person,
    changed_on date,
    offered_on date,
    offered_by uuid references person,
    accepted_on date,
    outcome text check (outcome in ('REVISED', 'REVIEWED')),
    version bigint not null default 0,
    unique (framework_id, number),
    unique (id, framework_id),
    foreign key (base_id, framework_id) references annex_version (id, framework_id),
    check (review_by > in_force_from),
    check (origin = 'REVISION' or number is not null),
    check (origin = 'AGREEMENT' or num_nulls(drafted_on, drafted_by, changed_on) = 0),
    check (origin = 'AGREEMENT' or (number is null) = (accepted_on is null)),
    check (accepted_on is null or in_force_from is not null),
    check (accepted_on <= in_force_from),
    check ((origin = 'REVISION') = (base_id is not null)),
    check (base_id <> id),
    check ((offered_on is null) = (offered_by is null)),
    check (origin = 'REVISION' or offered_on is null),
    check ((outcome is not null) = (origin = 'REVISION' and accepted_on is not null))
);
create unique index annex_version_draft on annex_version (framework_id) where accepted_on is null;
create index annex_version_base on annex_version (base_id, framework_id);
create index annex_version_offered_by on annex_version (offered_by);

-- framework_id is repeated so that a version can only hold themes and domains of its own framework.
create table annex_theme (
    id uuid primary key,
    annex_version_id uuid not null references annex_version,
    framework_id uuid not null,
    theme_id uuid not null,
    position integer not null check (position > 0),
    name_nl text not null check (length(trim(name_nl)) between 1 and 200) check (plain_line(name_nl)),
    name_en text not null check (length(trim(name_en)) between 1 and 200) check (plain_line(name_en)),
    description_nl text not null check (length(description_nl) <= 4000),
    description_en text not null check (length(description_en) <= 4000),
    unique (annex_version_id, theme_id),
    foreign key (annex_version_id, framework_id) references annex_version (id, framework_id),
    foreign key (theme_id, framework_id) references theme (id, framework_id)
);
create index annex_theme_theme on annex_theme (theme_id);

create table annex_domain (
    id uuid primary key,
    annex_version_id uuid not null references annex_version,
    framework_id uuid not null,
    domain_id uuid not null,
    position integer not null check (position > 0),
    name_nl text not null check (length(trim(name_nl)) between 1 and 200) check (plain_line(name_nl)),
    name_en text not null check (length(trim(name_en)) between 1 and 200) check (plain_line(name_en)),
    description_nl text not null check (length(description_nl) <= 4000),
    description_en text not null check (length(description_en) <= 4000),
    institute_id uuid not null references unit,
    institute_nl text not null,
    institute_en text not null,
    unique (annex_version_id, domain_id),
    foreign key (annex_version_id, framework_id) references annex_version (id, framework_id),
    foreign key (domain_id, framework_id) references domain (id, framework_id)
);
create index annex_domain_domain on annex_domain (domain_id);
create index annex_domain_institute on annex_domain (institute_id);

create table annex_cell (
    id uuid primary key,
    annex_version_id uuid not null references annex_version,
    theme_id uuid not null,
    domain_id uuid not null,
    state text not null check (state in ('RUNNING', 'POTENTIAL')),
    unique (annex_version_id, theme_id, domain_id),
    foreign key (annex_version_id, theme_id) references annex_theme (annex_version_id, theme_id),
    foreign key (annex_version_id, domain_id) references annex_domain (annex_version_id, domain_id)
);

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

-- Organisations that take part in a theme beside the parties.
create table annex_theme_participant (
    annex_version_id uuid not null,
    theme_id uuid not null,
    organisation_id uuid not null references organisation,
    position integer not null check (position > 0),
    primary key (annex_version_id, theme_id, organisation_id),
    foreign key (annex_version_id, theme_id) references annex_theme (annex_version_id, theme_id)
);
create index annex_theme_participant_organisation on annex_theme_participant (organisation_id);

-- revision is the draft's version that was read and accepted.
create table annex_acceptance (
    id uuid primary key,
    annex_version_id uuid not null,
    framework_id uuid not null,
    organisation_id uuid not null,
    person_id uuid references person,
    person_name text not null check (person_name <> ''),
    accepted_on date not null,
    revision bigint not null,
    unique (annex_version_id, organisation_id),
    foreign key (annex_version_id, framework_id) references annex_version (id, framework_id),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id)
);
create index annex_acceptance_party on annex_acceptance (framework_id, organisation_id);

insert into kept_version (name) values ('annex');
