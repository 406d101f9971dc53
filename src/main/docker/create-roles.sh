#!/bin/sh
# Run once by the postgres image, on an empty volume: the owner migrates, the application works with rows only.
set -eu
psql --username postgres --dbname postgres --set ON_ERROR_STOP=1 \
  --set owner_password="$TWEESPAN_OWNER_PASSWORD" --set app_password="$TWEESPAN_APP_PASSWORD" <<'SQL'
create role tweespan_owner login password :'owner_password';
create role tweespan_app login password :'app_password';
create database tweespan owner tweespan_owner;
revoke all on database tweespan from public;
grant connect on database tweespan to tweespan_app;
SQL
