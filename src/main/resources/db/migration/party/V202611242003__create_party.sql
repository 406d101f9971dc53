create table organisation (
    id uuid primary key,
    code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name_nl text not null check (length(name_nl) between 1 and 200) check (plain_line(name_nl)),
    name_en text not null check (length(name_en) between 1 and 200) check (plain_line(name_en)),
    short_name text not null check (length(short_name) between 1 and 40) check (plain_line(short_name)),
    legal_name text not null check (length(legal_name) between 1 and 200),
    seat text not null check (length(seat) between 1 and 200),
    colour_light text not null check (colour_light ~ '^#[0-9a-f]{6}$'),
    colour_light_ground text not null check (colour_light_ground ~ '^#[0-9a-f]{6}$'),
    colour_dark text not null check (colour_dark ~ '^#[0-9a-f]{6}$'),
    colour_dark_ground text not null check (colour_dark_ground ~ '^#[0-9a-f]{6}$'),
    version bigint not null default 0
);

create table unit (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    parent_id uuid,
    type text not null check (type in ('FACULTY', 'CLUSTER', 'INSTITUTE', 'GROUP', 'DISCIPLINE', 'DEPARTMENT', 'PROGRAMME')),
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name_nl text not null check (length(name_nl) between 1 and 200) check (plain_line(name_nl)),
    name_en text not null check (length(name_en) between 1 and 200) check (plain_line(name_en)),
    version bigint not null default 0,
    unique (organisation_id, code),
    unique (id, organisation_id),
    check (parent_id <> id),
    -- a unit lies in a unit of its own organisation
    foreign key (parent_id, organisation_id) references unit (id, organisation_id)
);
create index unit_parent on unit (parent_id);

create table person (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    name text not null check (length(name) between 1 and 120) check (plain_line(name)),
    email text check (length(email) between 3 and 254),
    active boolean not null,
    version bigint not null default 0,
    unique (id, organisation_id)
);
create index person_organisation on person (organisation_id, name);

-- per_unit_type: one such office stands at every unit of that type
create table office (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    unit_id uuid,
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    role text check (role in ('REVIEWER', 'COORDINATOR', 'APPROVER', 'PROJECT_LEAD', 'SIGNATORY', 'BOARD_MEMBER', 'SPECIALIST')),
    contact_point boolean not null,
    per_unit_type text check (per_unit_type is null or unit_id is not null),
    article text not null check (length(article) between 1 and 40),
    title_nl text not null check (length(title_nl) between 1 and 200) check (plain_line(title_nl)),
    title_en text not null check (length(title_en) between 1 and 200) check (plain_line(title_en)),
    version bigint not null default 0,
    unique nulls not distinct (organisation_id, code, unit_id),
    unique (id, organisation_id),
    foreign key (unit_id, organisation_id) references unit (id, organisation_id)
);
create index office_unit on office (unit_id);

-- held_until is the first day on which the office is no longer held. Somebody holds offices of his own organisation only.
create table office_holder (
    id uuid primary key,
    office_id uuid not null references office,
    person_id uuid not null references person,
    organisation_id uuid not null,
    held_from date not null,
    held_until date,
    version bigint not null default 0,
    check (held_until > held_from),
    foreign key (office_id, organisation_id) references office (id, organisation_id),
    foreign key (person_id, organisation_id) references person (id, organisation_id)
);
create index office_holder_office on office_holder (office_id, held_from);
create index office_holder_person on office_holder (person_id);

insert into kept_version (name) values ('organisations');
