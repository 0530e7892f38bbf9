#!/usr/bin/env bash
# Generates what the Kotlin and Swift libraries take from the core: the native part's faces, types and collections.
# With --check it changes nothing and fails where the files are stale.
set -euo pipefail
cd "$(dirname "$0")"

folder=../../.venv/bin
[ -d "$folder" ] && PATH="$(cd "$folder" && pwd):$PATH"
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

target=${CARGO_TARGET_DIR:-../../target}
library=$target/debug/libcchc_mobile.so
[ "$(uname)" = Darwin ] && library=${library%.so}.dylib
cargo build --quiet --package cchc-mobile
cargo run --quiet --package cchc-schema >"$fresh/schema.json"
for language in kotlin swift; do
  cargo run --quiet --package cchc-bindgen -- \
    generate "$library" --language "$language" --out-dir "$fresh/$language" --no-format
done

python3 ../../tools/generate/kotlin.py "$fresh/kotlin/src" <"$fresh/schema.json"
python3 ../../tools/generate/swift.py "$fresh/swift" <"$fresh/schema.json"

# Where each generated file or folder of files belongs.
places=(
  "kotlin/vn/cchc/internal/cchc_native.kt kotlin/src/main/native/vn/cchc/internal/cchc_native.kt"
  "kotlin/src/main/generated kotlin/src/main/generated"
  "kotlin/src/test/generated kotlin/src/test/generated"
  "swift/CchcNative.swift swift/Sources/CchcNative/CchcNative.swift"
  "swift/CchcNativeFFI.h swift/Sources/CchcNativeFFI/include/CchcNativeFFI.h"
  "swift/Sources/Cchc/Generated swift/Sources/Cchc/Generated"
  "swift/Tests/CchcTests/Generated swift/Tests/CchcTests/Generated"
)

status=0
for place in "${places[@]}"; do
  read -r made kept <<<"$place"
  # Generators leave blanks at ends of lines.
  find "$fresh/$made" -type f -exec sed -i -e 's/[ \t]*$//' {} +
  if [ "${1:-}" != --check ]; then
    mkdir -p "$(dirname "$kept")"
    rm -rf "$kept"
    cp -r "$fresh/$made" "$kept"
  elif ! diff -ruN "$kept" "$fresh/$made"; then
    echo "bindings/mobile/$kept is stale: run bindings/mobile/generate.sh" >&2
    status=1
  fi
done
exit $status
