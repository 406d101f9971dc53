-- New words are given in both languages, or the one that is missing is named: it is never silently the old text.
alter table amendment_text alter column text_nl drop not null;
alter table amendment_text alter column text_en drop not null;
alter table amendment_text add column missing text check (missing in ('nl', 'en'));
alter table amendment_text add constraint amendment_text_missing check (
    (text_nl is null) = (missing is not distinct from 'nl') and (text_en is null) = (missing is not distinct from 'en'));
