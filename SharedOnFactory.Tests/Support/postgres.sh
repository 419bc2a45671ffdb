# Sourced by test.sh: starts a throw-away PostgreSQL on a free port and points the tests at it.
start_postgres() {
  local bin
  bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)
  [ -n "$bin" ] && [ -x "$bin/initdb" ] || need no-such-command-postgres postgresql || return 0
  bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)
  [ -n "$bin" ] || return 0
  postgres_folder=$(mktemp -d)
  chown postgres "$postgres_folder"
  su postgres -c "$bin/initdb -D $postgres_folder/data -A trust -U postgres >/dev/null" || return 0
  su postgres -c "$bin/pg_ctl -D $postgres_folder/data -o '-p 54329 -k $postgres_folder -c listen_addresses=127.0.0.1 -c fsync=off' -l $postgres_folder/log -w start >/dev/null" || return 0
  export TEST_POSTGRES="Host=127.0.0.1;Port=54329;Username=postgres;Database=postgres"
  trap 'su postgres -c "$bin/pg_ctl -D $postgres_folder/data -m immediate stop >/dev/null"; rm -rf "$postgres_folder"' EXIT
}
