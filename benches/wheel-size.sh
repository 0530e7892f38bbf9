#!/usr/bin/env bash
# Builds the Python wheel, stripped, and prints its size and that of the library in it, in bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
make --quiet target/stamps/build
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
.venv/bin/maturin build --release --strip --quiet --manifest-path bindings/python/Cargo.toml \
  --interpreter .venv/bin/python --out "$out" 2>/dev/null
stat --printf '%s %n\n' "$out"/*.whl | sed "s|$out/||"
.venv/bin/python -m zipfile --list "$out"/*.whl | awk '/_native.*\.so/ { print $4, $1 }'
