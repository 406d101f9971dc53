-- Words are named by their fingerprint and no longer counted. Of a confirmation it is that of the words that were confirmed; null when they were confirmed before it was kept.
alter table element drop revision;
alter table confirmation add fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$');
