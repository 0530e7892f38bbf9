# Two commands do everything, set-up included: `make demo` and `make test`.
# Needed: Rust 1.90 or newer, Python 3.10 or newer with venv. All else is installed into .venv and target.

PYTHON ?= $(firstword $(foreach python,python3 python3.13 python3.12 python3.11 python3.10,\
  $(shell $(python) -c 'import sys; sys.version_info >= (3, 10) and print("$(python)")' 2>/dev/null)))
VENV := .venv
BIN := $(VENV)/bin
STAMPS := target/stamps
PLAN ?= $(firstword $(wildcard ../shared/plans/so-xay-dung-tay-ninh-2021.txt) examples/data/sample-plan.txt)

WHEEL_SOURCES := Cargo.toml Cargo.lock $(shell find core/Cargo.toml core/src core/data bindings/python/Cargo.toml \
  bindings/python/pyproject.toml bindings/python/src bindings/python/python -type f -not -name '*.snap' -not -name '*.pyc')

.PHONY: help demo test test-rust test-python types check-types lint format bench clean

help: ## Show these lines
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: $(STAMPS)/wheel ## A plan in, a year of sample evidence recorded, reports out (PLAN=path for another plan)
	$(BIN)/python examples/python/demo.py "$(PLAN)" --out target/demo

test: test-rust test-python ## Every test that this machine can run

test-rust: ## The core's tests
	@if cargo nextest --version >/dev/null 2>&1; then cargo nextest run --package cchc; \
	  else cargo test --package cchc --lib --tests; fi
	cargo test --package cchc --doc

test-python: $(STAMPS)/wheel $(STAMPS)/tools ## The Python package's tests, its types and its examples
	cd bindings/python && ../../$(BIN)/python -m pytest
	cd bindings/python && ../../$(BIN)/python -m mypy
	$(BIN)/python -m mypy --strict examples/python
	$(BIN)/python examples/python/reorganisation.py >/dev/null
	$(BIN)/python -m mypy.stubtest cchc._native

types: $(STAMPS)/tools ## Generate the Python types from the core's model
	bindings/python/generate.sh

check-types: $(STAMPS)/tools ## Fail where the generated Python types are stale
	bindings/python/generate.sh --check

lint: $(STAMPS)/tools ## Formats and lints of every language
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- --deny warnings
	cargo clippy --package cchc --features schema -- --deny warnings
	$(BIN)/ruff format --check bindings/python examples/python tests/relevance tools/generate
	$(BIN)/ruff check bindings/python examples/python tests/relevance tools/generate

format: $(STAMPS)/tools ## Bring every file into form
	cargo fmt --all
	$(BIN)/ruff format bindings/python examples/python tests/relevance tools/generate
	$(BIN)/ruff check --fix bindings/python examples/python tests/relevance tools/generate

bench: ## Measure, side by side with SQLite, tantivy and the disk itself
	cargo run --release --package cchc-benches --features tantivy

clean: ## Remove everything that was built or installed
	rm -rf target $(VENV)

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.10 or newer is needed; set PYTHON=path to one"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip

# What building the wheel needs.
$(STAMPS)/build: bindings/python/requirements-build.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@mkdir -p $(@D) && touch $@

# What tests and lints need besides.
$(STAMPS)/tools: bindings/python/requirements-dev.txt $(STAMPS)/build
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@mkdir -p $(@D) && touch $@

$(STAMPS)/wheel: $(WHEEL_SOURCES) $(STAMPS)/build
	rm -rf target/wheels
	$(BIN)/maturin build --release --quiet --manifest-path bindings/python/Cargo.toml --interpreter $(BIN)/python --out target/wheels
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --force-reinstall target/wheels/*.whl
	@mkdir -p $(@D) && touch $@
