#!/usr/bin/env bash
# Generates what the Python package takes from the core: the model's types, the collections, the native part's stubs.
# With --check it changes nothing and fails where the files in the package are stale.
set -euo pipefail
cd "$(dirname "$0")"

folder=../../.venv/bin
[ -d "$folder" ] && PATH="$(cd "$folder" && pwd):$PATH"
package=python/cchc
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

cargo run --quiet --package cchc-schema >"$fresh/schema.json"
python ../../tools/generate/python.py "$fresh" <"$fresh/schema.json"
maturin generate-stubs --quiet --features stubs --out "$fresh/stubs"
cp "$fresh/stubs/cchc/_native.pyi" "$fresh/"
ruff check --quiet --fix --select F401,I --config pyproject.toml "$fresh"/*.py
ruff format --quiet --config pyproject.toml "$fresh"/*.py "$fresh"/*.pyi

status=0
for file in _model.py _collections.py _native.pyi; do
  if [ "${1:-}" != --check ]; then
    cp "$fresh/$file" "$package/$file"
  elif ! diff -u "$package/$file" "$fresh/$file"; then
    echo "$package/$file is stale: run bindings/python/generate.sh" >&2
    status=1
  fi
done
exit $status
