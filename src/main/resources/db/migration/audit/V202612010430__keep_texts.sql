-- Each text that a record had, one row for each; whoever decides names by its fingerprint the text that was read. Only ever added to.
create table record_text (
    record_id uuid not null,
    number int not null check (number > 0),
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    -- by name, the parts that are other than in the text before it; null: gone
    parts jsonb not null,
    primary key (record_id, number)
);
