-- A draft is a copy of the newest version; what became a version in between would be undone unseen. So it keeps what it was
-- copied from, and becomes a version only while that is still the newest.
alter table annex_version add column base_id uuid;
alter table annex_version disable trigger annex_version_gate;
update annex_version v
set base_id = (select b.id from annex_version b
               where b.framework_id = v.framework_id and b.accepted_on is not null and (v.number is null or b.number < v.number)
               order by b.number desc limit 1)
where v.origin = 'REVISION';
alter table annex_version enable trigger annex_version_gate;
alter table annex_version
    add foreign key (base_id, framework_id) references annex_version (id, framework_id),
    add check ((origin = 'REVISION') = (base_id is not null)),
    add check (base_id <> id);
create index annex_version_base on annex_version (base_id, framework_id);

-- Waits for an acceptance that is under way, so that what it makes the newest version counts.
create function annex_expect_newest(framework uuid, base uuid) returns void
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    newest annex_version;
begin
    perform 1 from annex_version v where v.framework_id = framework and v.accepted_on is null for share;
    select * into newest from annex_version v
    where v.framework_id = framework and v.accepted_on is not null order by v.number desc limit 1;
    if newest.id is distinct from base then
        raise exception 'article 2.1: the draft is no copy of the newest version of the annex, which is %', newest.number
            using errcode = 'check_violation', constraint = 'annex_base';
    end if;
end
$$;

create function annex_base_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        perform annex_expect_newest(new.framework_id, new.base_id);
    elsif new.base_id is distinct from old.base_id then
        raise exception 'a draft of the annex keeps the version that it was copied from' using errcode = 'check_violation';
    elsif new.accepted_on is not null and old.accepted_on is null then
        perform annex_expect_newest(new.framework_id, new.base_id);
    end if;
    return new;
end
$$;
create trigger annex_base_gate before insert or update on annex_version
    for each row when (new.origin = 'REVISION') execute function annex_base_gate();
