# Two commands do everything, set-up included: `make demo` and `make test`.
# Needed: Rust 1.90 or newer, Python 3.10 or newer with venv, a JDK 17 or newer. Everything else is installed into .venv
# and target; Swift too, where root may install Debian's packages or a toolchain is there.

PYTHON ?= $(firstword $(foreach python,python3 python3.13 python3.12 python3.11 python3.10,\
  $(shell $(python) -c 'import sys; sys.version_info >= (3, 10) and print("$(python)")' 2>/dev/null)))
# The tests of Kotlin and Swift are built with it too.
export PYTHON
VENV := .venv
BIN := $(VENV)/bin
STAMPS := target/stamps
PYTHON_SOURCES := bindings/python examples/python tests/relevance tools/api tools/generate tools/lint
# Plans with what a person says is right beside them: see tools/score/README.md.
PLANS ?= ../shared/cases/plans
PLAN ?= $(firstword $(wildcard ../shared/plans/so-xay-dung-tay-ninh-2021.txt) examples/data/sample-plan.txt)

WHEEL_SOURCES := Cargo.toml Cargo.lock $(shell find core/Cargo.toml core/src core/data cli/Cargo.toml cli/src \
  cli/data bindings/python/Cargo.toml \
  bindings/python/pyproject.toml bindings/python/src bindings/python/python \
  -type f -not -name '*.snap' -not -name '*.pyc')

NATIVE_SOURCES := Cargo.toml Cargo.lock $(shell find core/Cargo.toml core/src core/data bindings/mobile/Cargo.toml \
  bindings/mobile/src -type f -not -name '*.snap')

KOTLIN := bindings/mobile/kotlin
SWIFT := bindings/mobile/swift
# Programs of examples/python that take no arguments; `make demo` runs demo.py.
EXAMPLES := read_plan record_meeting import_sheet search feedback deadline seal_and_erase board history subscribe \
  tour reorganisation tables
# Swift's scripts end with code 77 where the machine can have no toolchain.
OR_SKIPPED = || { code=$$?; [ $$code -eq 77 ] && \
  echo "skipped: Swift, for which this machine can have no toolchain" || exit $$code; }

.PHONY: help demo test test-rust test-documents test-trust test-python test-kotlin test-swift trust trust-mutants \
  fuzz sanitize miri \
  check-mobile check-dependencies check-package types check-types lint format relevance bench bench-frames \
  bench-tables bench-languages score-plans clean

help: ## Show these lines
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

demo: $(STAMPS)/wheel ## A plan in, a year of sample evidence recorded, reports out (PLAN=path for another plan)
	$(BIN)/python examples/python/demo.py "$(PLAN)" --out target/demo

test: test-rust test-documents test-trust test-python test-kotlin test-swift ## Every test that this machine can run

test-rust: ## The tests of the core and of its tools, and the examples in Rust
	@if cargo nextest --version >/dev/null 2>&1; then \
	    cargo nextest run --package cchc --package cchc-cli --package cchc-score; \
	  else cargo test --package cchc --package cchc-cli --package cchc-score --lib --bins --tests; fi
	cargo test --package cchc --features async,tracing --lib asynchronous
	cargo test --package cchc --features async,tracing --test asynchronous --test tracing
	# By itself: it makes serde_json keep the order of members, which no other test has.
	cargo test --package cchc --features schema --lib call::schema
	cargo test --package cchc --package cchc-cli --features cchc/async,cchc/tracing --doc
	@for file in examples/rust/*.rs; do \
	  cargo run --quiet --package cchc --example $$(basename $$file .rs) >/dev/null || exit 1; \
	done && echo "examples/rust ran to their ends"
	cargo test --package cchc-example-service

test-documents: ## Every official document, as the tests in Rust left it, against the schemas of Office Open XML
	@if command -v java >/dev/null; then \
	  test -d target/documents || cargo test --quiet --package cchc --test it documents:: >/dev/null; \
	  $(KOTLIN)/maven.sh --quiet --file tools/documents/pom.xml compile exec:java -Dexec.args=target/documents; \
	else echo "skipped: Word files against the schemas, for which a JDK is needed"; fi

test-trust: ## The short form of `make trust`
	cargo run --quiet --profile trust --package cchc-trust -- --short

test-python: $(STAMPS)/wheel $(STAMPS)/tools ## The Python package's tests, its types and its examples
	cd bindings/python && ../../$(BIN)/python -m pytest
	cd bindings/python && ../../$(BIN)/python -m mypy
	$(BIN)/python -m mypy --strict examples/python
	@for file in $(EXAMPLES); do $(BIN)/python examples/python/$$file.py >/dev/null || exit 1; done && \
	  echo "examples/python ran to their ends"
	cd bindings/python && ../../$(BIN)/python -m mypy.stubtest cchc._native cchc.aio --allowlist stubtest.txt \
	  --mypy-config-file pyproject.toml

test-kotlin: $(STAMPS)/native ## The Kotlin library's tests and its examples
	@if command -v java >/dev/null; then \
	  $(KOTLIN)/maven.sh --file $(KOTLIN)/pom.xml -Dcchc.python=$(PYTHON) install && \
	  $(KOTLIN)/maven.sh --quiet --file examples/kotlin/pom.xml compile exec:java >/dev/null && \
	  echo "examples/kotlin ran to its end"; \
	else echo "skipped: Kotlin, for which a JDK 17 or newer is needed"; fi

test-swift: ## The Swift package's tests and its examples, where a toolchain can be had
	@{ $(SWIFT)/swift.sh test && $(SWIFT)/swift.sh example >/dev/null && \
	  echo "examples/swift ran to its end"; } $(OR_SKIPPED)

check-mobile: ## Type-check the native part for Android, iOS, macOS and Windows, where Debian's packages can be had
	bindings/mobile/check.sh

trust-mutants: ## Switch off each safety rule in a test build: which test notices (part of CI)
	tools/mutants/mutants.sh

fuzz: | $(BIN)/python ## Fuzz under libFuzzer, with a nightly compiler (SECONDS=20 for each target; not in CI)
	fuzz/run.sh $(or $(SECONDS),20)

sanitize: $(STAMPS)/tools ## Both bindings under the address sanitizer, where there is a nightly compiler (part of CI)
	tools/sanitize/sanitize.sh

miri: ## What needs no files under Miri, where the nightly compiler has it (long; not in CI)
	tools/sanitize/miri.sh

check-dependencies: | $(BIN)/python ## Licences, bans and sources of every dependency
	tools/deny/deny.sh

check-package: ## The core as a crate that builds alone, with the oldest Rust that is promised
	tools/package/package.sh

types: $(STAMPS)/tools ## Generate every language's types, and the files of public APIs, from the core
	tools/generate/generate.sh
	tools/api/api.sh

check-types: $(STAMPS)/tools ## Fail where generated types or files of public APIs are stale
	tools/generate/generate.sh --check
	tools/api/api.sh --check

lint: $(STAMPS)/tools ## Formats and lints of every language
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- --deny warnings
	cargo clippy --package cchc --features schema -- --deny warnings
	cargo clippy --package cchc --features async,tracing --all-targets -- --deny warnings
	$(BIN)/ruff format --check $(PYTHON_SOURCES)
	$(BIN)/ruff check $(PYTHON_SOURCES)
	$(BIN)/python tools/lint/line_width.py
	@if command -v java >/dev/null; then $(KOTLIN)/maven.sh --file $(KOTLIN)/pom.xml antrun:run@lint; \
	else echo "skipped: the form of Kotlin, for which a JDK is needed"; fi
	@$(SWIFT)/swift.sh lint $(OR_SKIPPED)

format: $(STAMPS)/tools ## Bring every file into form
	cargo fmt --all
	$(BIN)/ruff format $(PYTHON_SOURCES)
	$(BIN)/ruff check --fix $(PYTHON_SOURCES)
	$(KOTLIN)/maven.sh --quiet --file $(KOTLIN)/pom.xml antrun:run@format

trust: ## Prove that nothing returned is lost: kills, power cuts, faults, damage, full disks (not in CI; root for some)
	cargo run --quiet --profile trust --package cchc-trust

bench: ## Measure, side by side with SQLite, tantivy and the disk itself
	cargo run --release --package cchc-benches --features tantivy

relevance: ## Who comes first for what people type, beside FTS5 and tantivy (CASES=folder of procedures and queries)
	cargo run --release --package cchc-benches --features tantivy --bin relevance -- $(CASES)

bench-frames: $(STAMPS)/wheel $(STAMPS)/tools ## Measure data frames beside SQLite (FRAMES=--quick for a tenth)
	$(BIN)/python benches/frames.py $(FRAMES)

bench-tables: $(STAMPS)/wheel $(STAMPS)/tools ## Measure imports of tables beside SQLite (TABLES=--quick for a tenth)
	$(BIN)/python benches/tables.py $(TABLES)

bench-languages: ## Measure what a page and a search cost in Kotlin and Swift beside Rust, and the native part's size
	benches/languages.sh

score-plans: ## How well plans are read, by group (PLANS=folder for plans with your own expectations)
	cargo run --quiet --package cchc-score -- $(PLANS) $(SCORE)

clean: ## Remove everything that was built or installed
	rm -rf target $(VENV)

# The native part of the Kotlin and Swift libraries.
$(STAMPS)/native: $(NATIVE_SOURCES)
	cargo build --release --package cchc-mobile
	@mkdir -p $(@D) && touch $@

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
	$(BIN)/maturin build --release --quiet --manifest-path bindings/python/Cargo.toml --interpreter $(BIN)/python \
	  --out target/wheels
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --force-reinstall target/wheels/*.whl
	@mkdir -p $(@D) && touch $@
