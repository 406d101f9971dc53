-- One run of all repeatable files of this state: ${derived}
-- Puts on the trail each table that says so beside its columns, after whatever has changed them: comment on table t is 'trail: id',
-- or another column that leads to the record in whose history its rows belong, and ', without a, b' for what is secret.
select audit_track(c.relname::text, said[1], variadic coalesce(string_to_array(said[2], ', '), '{}'))
from pg_class c
cross join lateral regexp_match(obj_description(c.oid, 'pg_class'), '^trail: (\w+)(?:, without ([\w, ]+))?$') said
where c.relnamespace = 'public'::regnamespace and said is not null;
