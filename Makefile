# Chapterhouse. `make help` says what there is.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PYTHONDONTWRITEBYTECODE ?= 1

.DEFAULT_GOAL := help
.PHONY: help demo serve test test-all soak bench profile check messages schema format screenshots pictures clean

help: ## Show the commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

demo: ## Serve the demo society on http://127.0.0.1:8000 (PORT=… for another port)
	@./demo

serve: $(VENV)/dev ## Serve for development: reloads on change, shows errors
	DEBUG=1 $(BIN)/python manage.py runserver 127.0.0.1:$${PORT:-8000}

test: $(VENV)/dev ## Run the suite on SQLite; needs no service (COVERAGE=1 says what it did not reach)
	$(BIN)/python -m pytest -n auto -m "not browser and not services" $(if $(COVERAGE),--cov --cov-report=term)

test-all: $(VENV)/dev ## Run everything: SQLite, PostgreSQL, Redis, SMTP, browser; what is missing is a failure
	sh tests/all.sh

soak: $(VENV)/dev ## Run the long figures, on both databases
	sh tests/soak.sh

bench: $(VENV)/dev ## Print what pages, lists of dates, pictures, the API and the search cost (DATABASE_URL=… for PostgreSQL)
	$(BIN)/python bench/delivery.py
	$(BIN)/python bench/dates.py
	$(BIN)/python bench/pictures.py
	$(BIN)/python bench/api.py
	$(BIN)/python bench/search.py

profile: $(VENV)/dev ## Print what one request costs that is not kept: make profile URL=/articles/
	DJANGO_SETTINGS_MODULE=$${DJANGO_SETTINGS_MODULE:-cms.settings.dev} $(BIN)/python manage.py profile "$(URL)"

check: $(VENV)/dev ## Lint, formats, types, import contract, migrations, deployment check
	sh tests/check.sh

messages: $(VENV)/dev ## Take new words into the catalogues of the languages, and compile them
	$(BIN)/python -m tests.messages

schema: $(VENV)/dev ## Write down what the API promises (docs/openapi.json); refuses to take anything back
	$(BIN)/python -m tests.openapi

format: $(VENV)/dev ## Format Python and templates
	$(BIN)/ruff check --fix . && $(BIN)/ruff format .
	$(BIN)/djangofmt templates

screenshots: $(VENV)/dev ## Take pictures of every type of page, and of the desk, into docs/screenshots
	$(BIN)/python -m tests.browser.screenshots
	$(BIN)/python -m tests.browser.desk_screenshots

pictures: $(VENV)/dev ## Take the pictures of the help inside the desk into static/help
	$(BIN)/python -m tests.browser.help_pictures

clean: ## Remove what was made: the environment, databases, uploads
	rm -rf $(VENV) var

$(VENV)/run: requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q -r requirements.txt
	@touch $@

$(VENV)/dev: requirements.txt requirements-dev.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q -r requirements-dev.txt
	@touch $@ $(VENV)/run
