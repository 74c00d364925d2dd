#!/bin/sh
# `check --deploy` as a real site would run it, after a fresh migrate.
set -eu
export DJANGO_SETTINGS_MODULE=cms.settings.production
export SECRET_KEY="$(python3 -c 'import secrets; print(secrets.token_urlsafe(60))')"
export ALLOWED_HOSTS=society.example BASE_URL=https://society.example
export DATABASE_URL="sqlite:///$VAR_DIR/deploy.sqlite3"
export EMAIL_URL=smtp://localhost:25 DEFAULT_FROM_EMAIL=website@society.example
.venv/bin/python manage.py migrate --verbosity 0
.venv/bin/python manage.py check --deploy --fail-level WARNING --database default
