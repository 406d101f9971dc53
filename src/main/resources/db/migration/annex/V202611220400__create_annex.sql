-- A theme or domain lasts through the versions of the annex, so that projects keep pointing at it.
create table theme (
    id uuid primary key,
    framework_id uuid not null,
    organisation_id uuid not null,
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name_nl text not null check (name_nl <> ''),
    name_en text not null check (name_en <> ''),
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
    institute_id uuid not null references unit,
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name_nl text not null check (name_nl <> ''),
    name_en text not null check (name_en <> ''),
    description_nl text not null,
    description_en text not null,
    version bigint not null default 0,
    unique (framework_id, code),
    unique (id, framework_id),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id)
);
create index domain_institute on domain (institute_id);

create table domain_group (
    id uuid primary key,
    domain_id uuid not null references domain,
    unit_id uuid not null references unit,
    position integer not null check (position > 0),
    unique (domain_id, unit_id)
);
create index domain_group_unit on domain_group (unit_id);

create table annex_version (
    id uuid primary key,
    framework_id uuid not null references framework,
    number integer not null check (number > 0),
    in_force_from date not null,
    review_by date not null,
    version bigint not null default 0,
    unique (framework_id, number),
    unique (id, framework_id),
    check (review_by > in_force_from)
);

-- framework_id is repeated so that a version can only hold themes and domains of its own framework.
create table annex_theme (
    id uuid primary key,
    annex_version_id uuid not null references annex_version,
    framework_id uuid not null,
    theme_id uuid not null,
    position integer not null check (position > 0),
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
    unique (annex_version_id, domain_id),
    foreign key (annex_version_id, framework_id) references annex_version (id, framework_id),
    foreign key (domain_id, framework_id) references domain (id, framework_id)
);
create index annex_domain_domain on annex_domain (domain_id);

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

select audit_track('theme', 'id');
select audit_track('domain', 'id');
select audit_track('domain_group', 'domain_id');
select audit_track('annex_version', 'id');
select audit_track('annex_theme', 'annex_version_id');
select audit_track('annex_domain', 'annex_version_id');
select audit_track('annex_cell', 'annex_version_id');
