#!/bin/sh
# Everything, with real parts. A part that is missing is a failure, never a skip.
# AFTER_TEST=1: `make test` has just passed on this code, so that of SQLite only what needs services is left.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
postgres=${POSTGRES_URL:-postgres://postgres@127.0.0.1:5432/postgres}
export REDIS_TEST_URL=${REDIS_TEST_URL:-redis://127.0.0.1:6379/9}
browser_log=$(mktemp)
trap 'rm -f "$browser_log"' EXIT

step() { printf '\n— %s\n' "$1"; }

step "The packages of the JavaScript reader"
npm ci --silent --prefix tests/node
step "SQLite, a fresh database"
$bin/python -m pytest -n auto --create-db -m "${AFTER_TEST:+services and }not browser"
# The browser mostly waits: it walks the demo meanwhile. The demo's worker is nice and would wait for PostgreSQL's
# tests to end, were they not as nice as it is.
$bin/python -m pytest -m browser >"$browser_log" 2>&1 &
browser=$!
step "PostgreSQL, a fresh database"
# Without the tests that make databases of their own, of both kinds, or have nothing to ask of one: they have run.
# `make soak` runs those, too.
failed=0
DATABASE_URL="$postgres" nice $bin/python -m pytest -n auto --create-db -m "not browser" \
    --ignore tests/test_migrations.py --ignore tests/test_settings.py --ignore tests/test_docs.py \
    --ignore tests/test_templates.py --ignore tests/test_words.py \
    --ignore tests/syndication/test_editors_at_once.py --ignore tests/delivery/test_remembered_answers.py \
    --ignore tests/test_api_canary.py \
    --ignore tests/home/test_demo_data.py --ignore tests/core/test_colour.py \
    --ignore tests/events/test_rules.py --ignore tests/events/test_recurrence.py --ignore tests/events/test_ical.py \
    --ignore tests/events/test_wording.py --ignore tests/events/test_rule_field.py \
    --ignore tests/events/test_dates_preview.py --ignore tests/events/test_series_in_calendars.py \
    --ignore tests/events/test_calendar_clients.py --ignore tests/events/test_javascript_calendar.py || failed=1
wait $browser || failed=1
step "The browser before the demo"
cat "$browser_log"
exit $failed
