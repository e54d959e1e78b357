.DEFAULT_GOAL := help
.PHONY: help run manage test lint format lock messages bench screenshots clean
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
TRANSLATIONS := $(patsubst %.po,%.mo,$(wildcard locale/*/LC_MESSAGES/django.po))
# A local run creates its own secret once, and serves plain HTTP to this machine only.
LOCAL = SECRET_KEY="$${SECRET_KEY-$$(cat var/secret-key)}" HTTPS="$${HTTPS-off}" LOG_FORMAT="$${LOG_FORMAT-text}"
# Checks are about the code, not about this machine's settings.
CHECKED = env -u PORT -u HTTPS -u DEBUG -u HOST ALLOWED_HOSTS=xinpu.example BEHIND_PROXY=on SECRET_KEY="$$(cat var/secret-key)"
COMPILE = uv pip compile pyproject.toml --universal --python-version 3.11 --fork-strategy fewest \
  --generate-hashes --no-header --no-emit-index-url --no-emit-find-links --quiet

# $(call say,English,中文): in the language of this machine. The texts have no comma: it would end them.
say = case "$${LC_ALL:-$${LC_MESSAGES:-$$LANG}}" in zh*) echo '$(2)';; *) echo '$(1)';; esac
packages = $(shell grep -c '^[A-Za-z0-9].*==' $(1))

help: ## List the targets
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

run: .venv/run $(TRANSLATIONS) var/static/staticfiles.json var/secret-key ## Serve the site on http://127.0.0.1:8000
	@$(LOCAL) exec $(BIN)/python manage.py serve

manage: .venv/run $(TRANSLATIONS) var/secret-key ## Run a management command: make manage do="shell"
	@$(LOCAL) $(BIN)/python manage.py $(do)

test: lint $(TRANSLATIONS) var/secret-key ## Check everything: style, migrations, deployment, tests
	@$(CHECKED) $(BIN)/python manage.py makemigrations --check --dry-run
	@$(CHECKED) DATABASE_URL=postgresql://database.example/xinpu \
	  $(BIN)/python manage.py check --deploy --fail-level WARNING
	$(BIN)/pytest -n 2 --dist loadfile -m "not browser" $(PYTEST)
	$(BIN)/pytest -n 2 -m browser $(PYTEST)

lint: .venv/dev ## Check the style of code and templates
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/djlint templates --lint --quiet

format: .venv/dev ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: ## Update both locks to the newest versions (needs uv)
	$(COMPILE) --upgrade --output-file requirements.lock
	$(COMPILE) --upgrade --group dev --constraint requirements.lock --output-file requirements-dev.lock

messages: .venv/run ## Collect the texts to translate (needs gettext)
	@SECRET_KEY=none DATABASE_URL=postgresql:///none $(BIN)/python manage.py makemessages \
	  --locale zh_Hans --no-location --ignore .venv --ignore var --ignore tests

bench: .venv/run $(TRANSLATIONS) var/static/staticfiles.json var/secret-key ## Measure the site with 100,000 synthetic vendors
	@$(LOCAL) $(BIN)/python manage.py bench

screenshots: .venv/dev ## Take the pictures of README (needs Chromium)
	@$(BIN)/python tools/screenshots.py

clean: ## Remove everything built; the database in var/postgres stays
	rm -rf .venv var/static .pytest_cache .ruff_cache $(TRANSLATIONS)

.venv/run: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Xinpu needs Python 3.11 or newer.")'
	@$(call say,1/4 Installing $(call packages,requirements.lock) packages: a few minutes once,1/4 安装$(call packages,requirements.lock)个软件包：仅首次需要，约几分钟)
	@$(PYTHON) -m venv --clear .venv
	@tools/install.sh $(BIN)/pip requirements.lock
	@touch $@

.venv/dev: .venv/run requirements-dev.lock
	@$(call say,Installing the tools of development,安装开发工具)
	@tools/install.sh $(BIN)/pip requirements-dev.lock
	@touch $@

%.mo: %.po .venv/run
	@$(call say,2/4 Compiling the Chinese texts,2/4 编译中文界面文本)
	@$(BIN)/pybabel --quiet compile --input-file $< --output-file $@

var/secret-key:
	@mkdir -p var
	@umask 077 && $(PYTHON) -c 'import secrets; print(secrets.token_urlsafe(64))' > $@

var/static/staticfiles.json: .venv/run $(shell find static -type f 2>/dev/null)
	@$(call say,3/4 Collecting style sheets and scripts,3/4 收集样式表和脚本)
	@SECRET_KEY=none DATABASE_URL=postgresql:///none $(BIN)/python manage.py collectstatic --clear --no-input --verbosity 0
	@touch $@
