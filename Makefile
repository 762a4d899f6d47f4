# Every target sets up what it needs; a second run costs nothing. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

BIN := .venv/bin
READY := .venv/.stamp-dev
SOURCES := programmer_app device resources tests
# Three workers share the tests out, since each waits for a part of its time; `make test JOBS=0` runs them one after another.
JOBS ?= 3
PYTEST_ARGS ?=
MUTATION_ARGS ?=
COVERAGE_TESTS := tests/device/protocol tests/device/session $(wildcard tests/records/test_journal*.py) tests/records/test_audited.py tests/records/test_anchor.py
COVERAGE_NEEDS_NOT := tests/device/protocol/test_fuzz.py tests/device/session/test_processes.py tests/device/session/test_replay.py \
    tests/device/protocol/test_codec.py::test_any_image_bytes_give_a_program_or_a_protocol_error \
    tests/device/protocol/test_channel.py::test_a_hundred_thousand_bad_handshakes_cost_little_and_a_good_one_follows_within_a_minute \
    tests/device/protocol/test_noise.py::test_two_thousand_random_handshakes_equal_those_of_another_implementation
HOURS ?=
QUICK ?=
# The tests start hundreds of interpreters: each would compile every source anew where the environment forbids bytecode.
PYTEST := PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

.PHONY: help demo run test check translations screenshots docs references bench soak soak-window soak-calm coverage mutation \
        package package-test \
        lock clean distclean setup

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)$$/  make \1\t\2/p' Makefile | expand -t 22

setup: $(READY) ## system libraries, .venv and the locked packages

$(READY): pyproject.toml requirements.lock packaging/setup-dev.sh programmer_app/__init__.py
	@packaging/setup-dev.sh

demo: $(READY) ## open the demo on an emulated pump; without a screen, leave pictures in build/demo
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	    exec $(BIN)/thecal --demo; \
	else \
	    mkdir -p build; \
	    QT_QPA_PLATFORM=offscreen $(BIN)/thecal demo --out build/demo; \
	    echo "No screen here: one whole session ran through the real window; its pictures and report are in build/demo"; \
	fi

run: $(READY) ## open the program
	@$(BIN)/thecal

test: $(READY) ## all tests but the long ones
	@$(PYTEST) -n $(JOBS) $(PYTEST_ARGS)

check: $(READY) ## lint, format, types, layers; all four run, whatever the first says
	@failed=0; \
	for step in "ruff check ." "ruff format --check ." "mypy" "lint-imports --no-cache --no-logo"; do \
	    echo "--- $$step"; \
	    $(BIN)/$$step || failed=1; \
	done; \
	exit $$failed

translations: $(READY) ## gather the texts of the window for German, Spanish and French
	@$(BIN)/python packaging/translations.py

screenshots: $(READY) ## pictures of every screen in both themes, two sizes and all languages into build/screens
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.pictures --out build/screens

docs: build/screens/.handbook ## build the handbook from docs/ into build/site, and put it behind F1 (resources/site)
	@$(BIN)/python packaging/docs.py --out build/site --screens build/screens
	@rm -rf resources/site && cp -R build/site resources/site

# The pictures of the handbook: one theme, one size, English. A silent player of tones stands for that of a clinic's computer.
build/screens/.handbook: $(READY) $(shell find programmer_app resources/i18n resources/scenarios tests/ui -name '*.py' -o -name '*.qm' -o -name '*.toml')
	@mkdir -p build/screens build/player && ln -sf "$$(type -P true)" build/player/pw-play
	@PATH="$$PWD/build/player:$$PATH" QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.pictures --out build/screens \
	    --language en --theme light --size 1024x768
	@touch $@

references: $(READY) ## draw anew the stored pictures that tests compare screens with; look at them before you commit
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.references

bench: $(READY) ## measure all, write build/bench.json and docs/measured.md; `make bench QUICK=1` less, its page into build/
	@mkdir -p build/quick
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench --out $(if $(QUICK),build/quick,build)/bench.json \
	    --page $(if $(QUICK),build/quick,docs)/measured.md $(if $(QUICK),--quick)

soak: $(READY) ## the long tests; `make soak HOURS=2` bounds each long loop by its share of that time
	@SOAK_HOURS=$(HOURS) $(PYTEST) -m soak --timeout 0 $(PYTEST_ARGS)

soak-window: $(READY) ## wear the real window out for 10 minutes or HOURS=, with the link, pump, disk, clock and program failing
	@mkdir -p build
	@$(BIN)/python -m tests.soak $(if $(HOURS),--hours $(HOURS)) --out build/soak.json

soak-calm: $(READY) ## the same without killing the program: its memory and its longest frame over the whole time
	@mkdir -p build
	@$(BIN)/python -m tests.soak --calm $(if $(HOURS),--hours $(HOURS)) --out build/soak-calm.json

coverage: $(READY) ## branch coverage of protocol, session and journals: 100 percent or it fails
	@mkdir -p build
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m coverage run -m pytest -n 0 -q --timeout 300 $(COVERAGE_TESTS) $(COVERAGE_NEEDS_NOT:%=--deselect=%) $(PYTEST_ARGS)
	@$(BIN)/python -m coverage report

mutation: $(READY) ## change the same files on purpose: at least 95 percent of the changes must make a test fail
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.mutation --jobs 2 $(MUTATION_ARGS)

package: $(READY) docs ## build the wheel, the source archive and, on Debian, the installers into dist/
	@rm -rf dist
	@$(BIN)/python -m build --no-isolation --outdir dist . >/dev/null
	@if command -v dpkg-deb >/dev/null; then packaging/linux/build.sh; fi
	@if [ -x build/package/frozen/thecal/thecal ]; then packaging/linux/portable.sh; fi
	@if [ -n "$${PYTHON_EMBED:-}" ]; then QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/windows/windows_build.py --python-embed "$$PYTHON_EMBED" --sha256 "$${PYTHON_EMBED_SHA256:-}"; \
	    else echo "Not built: for Windows, which needs PYTHON_EMBED and PYTHON_EMBED_SHA256 (docs/packaging.md)."; fi
	@cd dist && sha256sum thecal* >SHA256SUMS
	@ls -1 dist
	@echo "Not built, and untried: packaging/flatpak, packaging/macos."

package-test: package ## install the wheel in a fresh environment, and the Debian package in a clean Debian
	@packaging/test-wheel.sh
	@if command -v dpkg-deb >/dev/null; then packaging/linux/test_deb.sh; fi
	@if command -v dpkg-deb >/dev/null; then packaging/linux/test_newer_python.sh; fi

lock: $(READY) ## resolve the newest allowed versions into requirements.lock
	@env -u UV_INDEX_URL -u UV_EXTRA_INDEX_URL UV_PYTHON_DOWNLOADS=never $(BIN)/uv pip compile pyproject.toml \
	    --group dev --group bench --universal --generate-hashes --no-emit-index-url --no-config --upgrade \
	    --custom-compile-command "make lock" --output-file requirements.lock >/dev/null
	@for part in runtime: tools:--group=package; do \
	    env -u UV_INDEX_URL -u UV_EXTRA_INDEX_URL UV_PYTHON_DOWNLOADS=never $(BIN)/uv pip compile pyproject.toml \
	        $${part#*:} --universal --generate-hashes --no-emit-index-url --no-config --constraints requirements.lock \
	        --custom-compile-command "make lock" --output-file packaging/$${part%%:*}.lock >/dev/null; \
	done
	@! grep -nE '(https?|file):|index-url|find-links' requirements.lock packaging/*.lock
	@$(MAKE) setup

clean: ## remove what was built
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find programmer_app device resources tests -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## remove the environment too
	rm -rf .venv
