-- The fingerprint of the text that was signed, or decided on; null when that was before it was kept, and of acts that decide on no text.
alter table project_signature add fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$');
alter table project_move add fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$');
