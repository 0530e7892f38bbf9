#!/usr/bin/env bash
# Generates what other languages take from the core: the schema, each language's types and collections, and the faces of
# the native parts. With --check it changes nothing and fails where a stored file is stale.
set -euo pipefail
cd "$(dirname "$0")/../.."

PATH=$PWD/.venv/bin:$PATH
target=${CARGO_TARGET_DIR:-target}
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

# One build of the core for the schema and another for the native face.
cargo build --quiet --package cchc-schema --package cchc-bindgen
cargo build --quiet --package cchc-mobile
"$target/debug/cchc-schema" >"$fresh/schema.json"

python tools/generate python "$fresh/python" "$fresh/schema.json"
(cd bindings/python && maturin generate-stubs --quiet --features stubs --out "$fresh/stubs")
cp "$fresh/stubs/cchc/_native.pyi" "$fresh/python/"
ruff check --quiet --fix --select F401,I --config bindings/python/pyproject.toml \
  "$fresh"/python/_generated/*.py "$fresh"/python/aio.pyi
ruff format --quiet --config bindings/python/pyproject.toml "$fresh/python"

python tools/generate rust-columns "$fresh/rust" "$fresh/schema.json"
rustfmt --edition 2024 --config-path rustfmt.toml "$fresh/rust/columns.rs"

python tools/generate kotlin "$fresh/kotlin" "$fresh/schema.json"
python tools/generate swift "$fresh/swift" "$fresh/schema.json"
library=$target/debug/libcchc_mobile.so
[ "$(uname)" = Darwin ] && library=${library%.so}.dylib
for language in kotlin swift; do
  "$target/debug/cchc-bindgen" generate "$library" --language "$language" --out-dir "$fresh/native" --no-format
done
# UniFFI leaves blanks at ends of lines.
find "$fresh/native" -type f -exec sed -i.bak -e 's/[ 	]*$//' {} + -exec rm -f {}.bak \;

status=0
# Puts a generated file or folder where it is stored, or compares the two.
store() {
  local made=$fresh/$1 stored=$2
  if [ "$check" != --check ]; then
    mkdir -p "$(dirname "$stored")"
    rm -rf "$stored"
    cp -r "$made" "$stored"
  elif ! diff -ruN --exclude=__pycache__ "$stored" "$made"; then
    echo "$stored is stale: run make types" >&2
    status=1
  fi
}
check=${1:-}
mobile=bindings/mobile
store rust/columns.rs core/src/table/columns.rs
store schema.json tools/schema/schema.json
store python/_generated bindings/python/python/cchc/_generated
store python/aio.pyi bindings/python/python/cchc/aio.pyi
store python/_native.pyi bindings/python/python/cchc/_native.pyi
store kotlin $mobile/kotlin/src/main/generated
store native/vn/cchc/internal/cchc_native.kt $mobile/kotlin/src/main/native/vn/cchc/internal/cchc_native.kt
store swift $mobile/swift/Sources/Cchc/Generated
store native/CchcNative.swift $mobile/swift/Sources/CchcNative/CchcNative.swift
store native/CchcNativeFFI.h $mobile/swift/Sources/CchcNativeFFI/include/CchcNativeFFI.h
exit $status
