-- The fingerprint of the draft that was accepted; null when that was before it was kept, and of what came with an agreement.
alter table annex_acceptance add fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$');
