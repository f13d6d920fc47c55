# Every target makes .venv by itself: Python 3.11 or newer and make are all it needs.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# Where keeping compiled modules is forbidden, every child process of a test compiles all of them.
export PYTHONDONTWRITEBYTECODE :=

# The first interpreter that answers and is new enough; `make PYTHON=…` chooses another.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.14 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python
# Processes that share the tests; `make test WORKERS=0` runs them in one.
WORKERS ?= auto
TESTS ?= tests
# Neighbours run in one process, which makes what they share once; whoever is done takes over.
DIST := --dist worksteal
# What the wheel must carry beside modules (templates, words, presets, fonts) is used by these.
WHEEL_TESTS ?= tests/api tests/cli tests/kit tests/web tests/core/documents/test_papers.py \
	tests/plugins_ours/journal/printing/test_cli.py tests/plugins_ours/certificates/test_sheet.py \
	tests/plugins_ours/membership/test_cli_eight_actions.py

CATALOGUES := $(shell find regest -name '*.po')
REQUIREMENTS := $(VENV)/.requirements
INSTALLED := $(VENV)/.installed
COMPILED := $(VENV)/.catalogues
READY := $(INSTALLED) $(COMPILED)

.PHONY: help demo test walks check stress bench screenshots messages docs requirements wheel test-wheel tour clean

help:
	@echo 'make demo      register the sample letters in a scratch deployment and show them'
	@echo 'make test      run the tests'
	@echo 'make walks     open every page in a browser'
	@echo 'make check     style, types, layers, sizes, docs and translations'
	@echo 'make stress    kill writers and indexers many times over'
	@echo 'make bench     measure'
	@echo 'make messages  collect new sentences for translation'
	@echo 'make screenshots  take the pictures of docs/ru anew'
	@echo 'make docs      write again the pages made from code'
	@echo 'make tour      write again what the READMEs show'
	@echo 'make wheel     build dist/*.whl'
	@echo 'make test-wheel  run the tests against the installed wheel'

$(REQUIREMENTS): requirements/dev.txt
	@test -n "$(PYTHON)" || { echo 'Python 3.11 or newer is needed: make PYTHON=/path/to/python3'; exit 1; }
	test -x $(RUN) || $(PYTHON) -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r $<
	@touch $@

$(INSTALLED): pyproject.toml hatch_build.py $(REQUIREMENTS)
	$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(COMPILED): $(CATALOGUES) $(INSTALLED)
	@$(RUN) hatch_build.py
	@touch $@

demo: $(READY)
	@$(BIN)/regest demo

test: $(READY)
	$(RUN) -m pytest -n $(WORKERS) $(DIST) $(TESTS)

walks: $(READY)
	$(RUN) -m pytest -m walks --timeout 1800 $(TESTS)/walks

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo --no-cache
	$(RUN) -m tools.sizes
	$(RUN) -m tools.hook_docs --check
	$(RUN) -m tools.cli_docs --check
	$(RUN) -m tools.permission_docs --check
	$(RUN) -m tools.settings_docs --check
	$(RUN) -m tools.tables_docs --check
	$(RUN) -m tools.messages --check

stress: $(READY)
	$(RUN) -m pytest -m stress -p no:randomly --timeout 1800 -v $(TESTS)

bench: $(READY)
	@for program in benchmarks/*.py; do echo "== $$program"; $(RUN) "$$program" || exit 1; done

messages: $(READY)
	$(RUN) -m tools.messages

docs: $(READY)
	$(RUN) -m tools.hook_docs
	$(RUN) -m tools.cli_docs
	$(RUN) -m tools.permission_docs
	$(RUN) -m tools.settings_docs
	$(RUN) -m tools.tables_docs

# The compiled lists name no index host, so they work with whatever index pip is set up for.
COMPILE := $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --quiet pyproject.toml

requirements: $(READY)
	$(COMPILE) --all-extras -o requirements/dev.txt
	$(COMPILE) -o requirements/base.txt
	$(COMPILE) --extra pki -o requirements/pki.txt
	$(COMPILE) --extra postgresql -o requirements/postgresql.txt
	$(COMPILE) --extra tantivy -o requirements/tantivy.txt

wheel: $(READY)
	$(RUN) -m hatchling build -t wheel

test-wheel: $(READY)
	$(RUN) -m tools.wheel -n $(WORKERS) $(DIST) $(WHEEL_TESTS)

screenshots: $(READY)
	$(RUN) -m tools.screenshots

tour: $(READY)
	$(RUN) -m tools.tour

clean:
	rm -rf $(VENV) dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
