-- One run of all repeatable files of this state: ${derived}
-- All that is kept is written anew when what it is derived by changed; with very many projects that takes minutes. The comment of the
-- function tells by which functions and views it was last written.
do $$
declare
    derivation text := (
        select md5(string_agg(source, '' order by source)) from (
            select pg_get_functiondef(f.oid) as source from pg_proc f
            where f.pronamespace = 'public'::regnamespace and f.prokind = 'f'
              and not exists (select 1 from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = f.oid and d.deptype = 'e')
            union all
            select pg_get_viewdef(v.oid) from pg_class v where v.relnamespace = 'public'::regnamespace and v.relkind = 'v') derived);
begin
    if obj_description('project_keep_all()'::regprocedure, 'pg_proc') is distinct from derivation then
        perform project_keep_all();
        execute format('comment on function project_keep_all() is %L', derivation);
    end if;
end
$$;

-- Other words would have let a confirmation fall away, so one from before fingerprints were kept is of the words that are there. Whoever
-- approves asks for it.
update confirmation c set fingerprint = text_fingerprint(project_element_text(project_text(p.id), e))
from project p cross join element e
where p.stage in ('ELABORATION', 'IN_APPROVAL') and c.checklist_id = p.id and e.id = c.element_id and c.fingerprint is null;
