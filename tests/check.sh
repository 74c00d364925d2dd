#!/bin/sh
# What has to be clean before anything is committed. Each line is one kind of dirt.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
export VAR_DIR="$(mktemp -d)"
trap 'rm -rf "$VAR_DIR"' EXIT
step() { printf '%s\n' "— $1"; }

step "lint";               $bin/ruff check .
step "Python format";      $bin/ruff format --check -q .
step "template lint";      $bin/djangofmt check templates
step "template format";    cp -r templates "$VAR_DIR/templates" && $bin/djangofmt "$VAR_DIR/templates" >/dev/null 2>&1 &&
                           diff -r templates "$VAR_DIR/templates"
step "import contract";    $bin/lint-imports --no-cache >/dev/null
step "types";              $bin/mypy
step "migrations";         DJANGO_SETTINGS_MODULE=cms.settings.test $bin/python manage.py makemigrations --check --dry-run
step "deployment";         sh tests/check_deploy.sh
