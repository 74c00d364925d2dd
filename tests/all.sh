#!/bin/sh
# Everything, with real parts. A part that is missing is a failure, never a skip.
# One order for every run, so that what fails fails again; `make test` and `make soak` try others.
# AFTER_TEST=1: `make test` has just passed on this code, so that of SQLite only what needs services is left.
set -eu
cd "$(dirname "$0")/.."
pytest=".venv/bin/python -m pytest --randomly-seed=1"
postgres=${POSTGRES_URL:-postgres://postgres@127.0.0.1:5432/postgres}
export REDIS_TEST_URL=${REDIS_TEST_URL:-redis://127.0.0.1:6379/9}
browser_log=$(mktemp)
trap 'rm -f "$browser_log"' EXIT

step() { printf '\n— %s\n' "$1"; }

step "The packages of the JavaScript reader"
npm ci --silent --prefix tests/node
step "SQLite, a fresh database"
$pytest -n auto --create-db -m "${AFTER_TEST:+services and }not browser"
# The browser mostly waits: it walks the demo meanwhile. The demo's worker is nice and would wait for PostgreSQL's
# tests to end, were they not as nice as it is.
$pytest -m browser >"$browser_log" 2>&1 &
browser=$!
step "PostgreSQL, a fresh database"
# Every test, of those with many cases some (all of them have just run on SQLite; `make soak` runs them here, too); but
# not those that make databases of their own, of both kinds, whatever this one is.
failed=0
CASES=some DATABASE_URL="$postgres" nice $pytest -n auto --create-db -m "not browser and not services" \
    --cov --cov-report=term \
    --ignore tests/test_migrations.py --ignore tests/test_settings.py \
    --ignore tests/syndication/test_editors_at_once.py --ignore tests/delivery/test_remembered_answers.py \
    --ignore tests/delivery/test_never_stale.py || failed=1
wait $browser || failed=1
step "The browser before the demo"
cat "$browser_log"
exit $failed
