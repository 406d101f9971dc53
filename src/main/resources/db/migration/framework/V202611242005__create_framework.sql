create table framework (
    id uuid primary key,
    code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    reference_prefix text not null unique check (reference_prefix ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(reference_prefix) <= 20),
    name_nl text not null check (name_nl <> '') check (plain_line(name_nl)),
    name_en text not null check (name_en <> '') check (plain_line(name_en)),
    short_name_nl text not null check (short_name_nl <> '') check (plain_line(short_name_nl)),
    short_name_en text not null check (short_name_en <> '') check (plain_line(short_name_en)),
    subtitle_nl text not null,
    subtitle_en text not null,
    summary_nl text not null,
    summary_en text not null,
    version bigint not null default 0
);

create table framework_party (
    id uuid primary key,
    framework_id uuid not null references framework,
    organisation_id uuid not null references organisation,
    position integer not null check (position > 0),
    unique (framework_id, organisation_id),
    unique (framework_id, position)
);
create index framework_party_organisation on framework_party (organisation_id);

-- In force from the later of the signatures (preamble); each party signs once.
create table framework_signature (
    id uuid primary key,
    framework_id uuid not null references framework,
    organisation_id uuid not null,
    signed_on date not null,
    signed_by text not null check (signed_by <> ''),
    office_nl text not null,
    office_en text not null,
    unique (framework_id, organisation_id),
    foreign key (framework_id, organisation_id) references framework_party (framework_id, organisation_id)
);

-- The text of the definition file as it was accepted; everything shown is read from it.
create table framework_version (
    id uuid primary key,
    framework_id uuid not null references framework,
    number integer not null check (number > 0),
    in_force_from date not null,
    definition text not null check (definition <> ''),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    version bigint not null default 0,
    unique (framework_id, number)
);

insert into kept_version (name) values ('frameworks');
