#!/bin/sh
# The long figures, and the whole suite on both databases.
set -eu
cd "$(dirname "$0")/.."
export CASES=long
.venv/bin/python -m pytest -n auto -m "not browser"
DATABASE_URL=${POSTGRES_URL:-postgres://postgres@127.0.0.1:5432/postgres} \
    .venv/bin/python -m pytest -n auto --create-db -m "not browser and not services"
