-- A version begins as a draft, of which a framework has one at most. It gets its number and its dates on the day on which
-- the last party accepts it. The first version came with the agreement and was accepted by its signatures.
alter table annex_version
    alter column number drop not null,
    alter column in_force_from drop not null,
    add column origin text not null default 'AGREEMENT' check (origin in ('AGREEMENT', 'REVISION')),
    add column accepted_on date,
    add column drafted_on date,
    add column drafted_by uuid references person,
    add column changed_on date,
    add column explanation text check (length(trim(explanation)) between 1 and 4000);
alter table annex_version alter column origin drop default;
update annex_version set accepted_on = in_force_from;
alter table annex_version
    add check (origin = 'REVISION' or number is not null),
    add check (origin = 'AGREEMENT' or num_nulls(drafted_on, drafted_by, changed_on) = 0),
    add check (origin = 'AGREEMENT' or (number is null) = (accepted_on is null)),
    add check (accepted_on is null or in_force_from is not null),
    add check (accepted_on <= in_force_from);
create unique index annex_version_draft on annex_version (framework_id) where accepted_on is null;

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
select audit_track('annex_acceptance', 'annex_version_id');

insert into annex_acceptance (id, annex_version_id, framework_id, organisation_id, person_name, accepted_on, revision)
select gen_random_uuid(), v.id, v.framework_id, s.organisation_id, s.signed_by, s.signed_on, v.version
from annex_version v join framework_signature s on s.framework_id = v.framework_id;

-- The version in force at the end of a day; null before the first.
create function annex_in_force(framework uuid, day date) returns uuid
    language sql stable
    return (select id from annex_version v
            where v.framework_id = framework and v.accepted_on is not null and v.in_force_from <= day
            order by v.in_force_from desc, v.number desc limit 1);

-- What themes and domains are called on a day: by the version in force, else as they were called last.
create function theme_wording(framework uuid, day date) returns table (theme_id uuid, name_nl text, name_en text)
    language sql stable
as $$
    select t.id, coalesce(a.name_nl, t.name_nl), coalesce(a.name_en, t.name_en)
    from theme t
    left join annex_theme a on a.theme_id = t.id and a.annex_version_id = annex_in_force(framework, day)
    where t.framework_id = framework
$$;
create function domain_wording(framework uuid, day date) returns table (domain_id uuid, name_nl text, name_en text)
    language sql stable
as $$
    select d.id, coalesce(a.name_nl, d.name_nl), coalesce(a.name_en, d.name_en)
    from domain d
    left join annex_domain a on a.domain_id = d.id and a.annex_version_id = annex_in_force(framework, day)
    where d.framework_id = framework
$$;
