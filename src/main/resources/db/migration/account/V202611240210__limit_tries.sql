-- How often a password was tried, for all nodes. A row is worth nothing once its moment has passed, and is then swept away; so
-- it is neither logged to disk first nor on the trail, and a crash of the database only forgets what was counted.
create unlogged table try_limit (
    key bytea primary key check (length(key) = 32), -- SHA-256 of what is counted
    counted_until timestamptz not null
);
create index try_limit_counted_until on try_limit (counted_until);
