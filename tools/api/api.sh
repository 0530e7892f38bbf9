#!/usr/bin/env bash
# Writes the public API of each language into one file a language: what a review of an API looks at. With --check it
# changes nothing and fails where a file is stale. A language whose tools are missing is skipped by name.
set -euo pipefail
cd "$(dirname "$0")/../.."

PATH=$PWD/.venv/bin:$PATH
target=${CARGO_TARGET_DIR:-target}
check=${1:-}
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
status=0

store() {
  if [ "$check" != --check ]; then
    mkdir -p "$(dirname "$2")"
    cp "$1" "$2"
  elif ! diff -u "$2" "$1"; then
    echo "$2 is stale: run make types" >&2
    status=1
  fi
}

# rustdoc's JSON changes with each nightly: one that this version cannot read is skipped, too.
rust() {
  cargo +nightly --version >/dev/null 2>&1 ||
    { echo "skipped: the public API in Rust, for which a nightly toolchain is needed"; return; }
  local tools=$target/tools
  [ -x "$tools/bin/cargo-public-api" ] ||
    cargo install --quiet --locked --root "$tools" cargo-public-api@0.52.0
  if PATH=$tools/bin:$PATH cargo +nightly public-api -sss --target-dir "$target/api" --manifest-path core/Cargo.toml \
    --features async,exchange,tracing >"$fresh/core.txt"; then
    store "$fresh/core.txt" core/api.txt
  else
    echo "skipped: the public API in Rust, which needs a nightly toolchain of May 2026"
  fi
}

python_package() {
  python tools/api/python_api.py bindings/python/python >"$fresh/api.pyi"
  ruff format --quiet --config bindings/python/pyproject.toml "$fresh/api.pyi"
  store "$fresh/api.pyi" bindings/python/api.txt
}

# A test of the library compares its snapshot, or writes it. Classes of an earlier build are no part of the API.
kotlin() {
  command -v java >/dev/null || { echo "skipped: the public API in Kotlin, for which a JDK is needed"; return; }
  local mode=check
  [ "$check" = --check ] || mode=write
  rm -rf target/kotlin/classes
  bindings/mobile/kotlin/maven.sh --quiet --file bindings/mobile/kotlin/pom.xml test -Dtest=PublicApiTest \
    -Dcchc.python=python -Dcchc.api=$mode || status=1
}

swift() {
  local code=0
  bindings/mobile/swift/swift.sh api >"$fresh/swift.txt" || code=$?
  if [ $code -eq 77 ]; then
    echo "skipped: the public API in Swift, for which this machine can have no toolchain"
  elif [ $code -ne 0 ]; then
    status=1
  else
    store "$fresh/swift.txt" bindings/mobile/swift/api.txt
  fi
}

rust
python_package
kotlin
swift
exit $status
