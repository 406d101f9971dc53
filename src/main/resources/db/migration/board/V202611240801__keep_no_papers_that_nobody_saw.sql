-- As before, but for its last condition: papers are kept of a consultation that was in the registry on its day, and of no
-- other. One that is entered afterwards says so.
create or replace function consultation_gate() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_op = 'INSERT' then
        if new.held_on is not null or new.cancelled_on is not null then
            raise exception 'article 7: a consultation begins as planned'
                using errcode = 'check_violation', constraint = 'consultation_planned_first';
        end if;
        return new;
    end if;
    if (old.held_on is not null or old.cancelled_on is not null)
        and to_jsonb(new) - '{version,changed_at}'::text[] <> to_jsonb(old) - '{version,changed_at}'::text[] then
        raise exception 'article 7: a consultation that was held or cancelled is not changed'
            using errcode = 'check_violation', constraint = 'consultation_closed';
    end if;
    if new.id <> old.id or new.framework_id <> old.framework_id or new.planned_on <> old.planned_on then
        raise exception 'a consultation stays the one that was planned'
            using errcode = 'check_violation', constraint = 'consultation_same';
    end if;
    if new.held_on is not null and old.held_on is null then
        if exists (
            select 1 from framework_party p where p.framework_id = new.framework_id and not exists (
                select 1 from consultation_attendance a
                where a.consultation_id = new.id and a.organisation_id = p.organisation_id)) then
            raise exception 'article 7.1: who attended for a party is missing'
                using errcode = 'check_violation', constraint = 'consultation_attended';
        end if;
        if not exists (select 1 from consultation_minutes m where m.consultation_id = new.id) then
            raise exception 'article 7.2: the minutes are missing'
                using errcode = 'check_violation', constraint = 'consultation_minuted';
        end if;
        if (select count(*) from consultation_paper p where p.consultation_id = new.id)
            <> (case when new.planned_on > new.held_on then 0 else 4 end) then
            raise exception 'agenda and report as discussed are missing, or nobody can have seen them'
                using errcode = 'check_violation', constraint = 'consultation_frozen';
        end if;
    end if;
    return new;
end
$$;
