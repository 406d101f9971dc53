create table organisation (
    id uuid primary key,
    code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    name_nl text not null check (length(name_nl) between 1 and 200),
    name_en text not null check (length(name_en) between 1 and 200),
    short_name text not null check (length(short_name) between 1 and 40),
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
    name_nl text not null check (length(name_nl) between 1 and 200),
    name_en text not null check (length(name_en) between 1 and 200),
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
    name text not null check (length(name) between 1 and 120),
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
    title_nl text not null check (length(title_nl) between 1 and 200),
    title_en text not null check (length(title_en) between 1 and 200),
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

-- One holder at a time. An exclusion constraint would need the extension btree_gist for the office id. The check runs at
-- commit, so that a hand-over may insert the successor before it ends the predecessor; the lock on the office (which does
-- not clash with the lock of the foreign key) makes two handing over at once wait for each other.
create function office_holder_alone() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    perform 1 from office where id = new.office_id for no key update;
    if exists (
        select 1 from office_holder a join office_holder b on b.office_id = a.office_id and b.id > a.id
        where a.office_id = new.office_id
          and daterange(a.held_from, a.held_until) && daterange(b.held_from, b.held_until)) then
        raise exception 'office % would have two holders at once', new.office_id
            using errcode = 'exclusion_violation', constraint = 'office_holder_alone', table = 'office_holder';
    end if;
    return null;
end
$$;
create constraint trigger office_holder_alone
    after insert or update on office_holder
    deferrable initially deferred
    for each row execute function office_holder_alone();

select audit_track('organisation', 'id');
select audit_track('unit', 'id');
select audit_track('person', 'id');
select audit_track('office', 'id');
select audit_track('office_holder', 'office_id');
