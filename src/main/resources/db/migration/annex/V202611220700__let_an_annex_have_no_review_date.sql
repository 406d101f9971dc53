-- Not every agreement tells when its annex is to be revised.
alter table annex_version alter review_by drop not null;
