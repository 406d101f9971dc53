-- One run of all repeatable files of this state: ${derived}
-- The words of a project: what the parties agree, by part. What they decide about it (review, conditions, signatures) is no part. Who and
-- what is named by a record of its own stands by its id or code, so that another name of it is no other text.
create or replace function project_text(of uuid) returns jsonb
    language plpgsql stable
    -- it reads one project by its keys, however small the tables were when it was planned
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
as $$
begin
    return (
        select jsonb_object_agg(t.part, normalize(t.words, nfc))
        from project p cross join lateral (
            select f.part, f.words from (values
                ('reference', p.reference), ('title', p.title), ('summary', p.summary), ('kind', p.kind),
                ('technology', case when p.technology then 'yes' end), ('off-theme', p.off_theme_subject),
                ('starts', to_char(p.starts_on, 'YYYY-MM-DD')), ('ends', to_char(p.ends_on, 'YYYY-MM-DD')),
                ('whw', p.whw_finding), ('written-agreement', p.written_agreement_reference)) f (part, words)
            union all
            select 'themes', string_agg(t.code || ' ' || d.code, e'\n' order by t.code collate "C", d.code collate "C")
            from project_cell c join theme t on t.id = c.theme_id join domain d on d.id = c.domain_id where c.project_id = of
            union all
            select 'participants', string_agg(o.code, e'\n' order by o.code collate "C")
            from project_participant i join organisation o on o.id = i.organisation_id where i.project_id = of
            union all
            select 'answer ' || a.question, a.answer from proposal_answer a where a.project_id = of
            union all
            select 'prerequisites', string_agg(n.code, e'\n' order by n.code collate "C") from project_prerequisite n where n.project_id = of
            union all
            select f.part || ' ' || o.code, f.id::text
            from project_party y join organisation o on o.id = y.organisation_id
            cross join lateral (values ('unit', y.unit_id), ('contact', y.contact_id)) f (part, id)
            where y.project_id = of
            union all
            select f.part || ' ' || e.letter, f.words
            from element e cross join lateral (values ('element', e.text), ('evidence', e.evidence)) f (part, words)
            where e.checklist_id = of
            union all
            select 'deviation ' || d.article || ' ' || d.id, d.difference || e'\n\n' || d.reason from deviation d where d.project_id = of) t
        where p.id = of and t.words is not null);
end
$$;

-- Of these words those of one element, with the particulars that fill it; of which project they are is among them.
create or replace function project_element_text(words jsonb, e element) returns jsonb
    language sql stable
    return (
        select jsonb_object_agg(w.key, w.value) from jsonb_each(words) w
        where w.key in ('reference', 'element ' || e.letter, 'evidence ' || e.letter)
           or e.fact = 'UNITS' and w.key like 'unit %'
           or e.fact = 'CONTACTS' and w.key like 'contact %'
           or e.fact = 'DURATION' and w.key in ('starts', 'ends')
           or e.fact not in ('UNITS', 'CONTACTS', 'DURATION')
              and (w.key in ('starts', 'ends') or w.key like 'unit %' or w.key like 'contact %'));

-- Whether what was signed still stands: KEPT; ALTERED when the project reads otherwise now; LOST when the text that was signed is not kept
-- as it was. A successor that a party named since is no other text. Null when it was signed before fingerprints were kept.
create or replace function project_signed_words(s project_signature, now_reads jsonb) returns text
    language plpgsql stable
as $$
declare
    signed jsonb;
begin
    if s.fingerprint is null then
        return null;
    end if;
    signed := text_of(s.project_id, s.fingerprint);
    if signed is null or text_fingerprint(signed) <> s.fingerprint then
        return 'LOST';
    end if;
    if exists (
        select 1 from jsonb_object_keys(signed || now_reads) part
        where signed -> part is distinct from now_reads -> part
          and not exists (
              select 1 from project_move m join organisation o on o.id = m.organisation_id
              where m.project_id = s.project_id and m.command = 'NAME_SUCCESSOR' and m.from_stage in ('SIGNING', 'AGREED')
                and part in ('unit ' || o.code, 'contact ' || o.code))) then
        return 'ALTERED';
    end if;
    return 'KEPT';
end
$$;

-- The words of an addendum: what it changes and why, of which project. Never changed, so that who approves and signs it reads the same.
create or replace function addendum_text(of uuid) returns jsonb
    language sql stable
    return (
        select jsonb_object_agg(t.part, normalize(t.words, nfc))
        from addendum a join project p on p.id = a.project_id cross join lateral (
            select f.part, f.words from (values
                ('reference', p.reference), ('addendum', a.number::text), ('reasons', a.reasons),
                ('more-money', case when a.more_money then 'yes' end), ('from', to_char(a.from_day, 'YYYY-MM-DD')),
                ('starts', to_char(a.starts_on, 'YYYY-MM-DD')), ('ends', to_char(a.ends_on, 'YYYY-MM-DD'))) f (part, words)
            union all
            select f.part || ' ' || e.letter, f.words
            from addendum_element e cross join lateral (values ('element', e.text), ('evidence', e.evidence)) f (part, words)
            where e.addendum_id = a.id) t
        where a.id = of and t.words is not null);
