#!/usr/bin/env bash
# A page of 50 rows and a search in Rust, Kotlin and Swift, one after the other on the same store: medians in
# microseconds, and how many times as long as in Rust. And how large the native part is as it goes into an app.
set -euo pipefail
cd "$(dirname "$0")/.."

store=$(mktemp -d)/languages.cchc
trap 'rm -rf "$(dirname "$store")"' EXIT
cargo build --quiet --release --package cchc-benches --bin languages
cargo build --quiet --release --package cchc-mobile
cargo build --quiet --profile mobile --package cchc-mobile
target/release/languages make "$store"

kotlin=bindings/mobile/kotlin
{
  target/release/languages measure "$store" | sed 's/^/Rust\t/'
  if command -v java >/dev/null; then
    $kotlin/maven.sh --quiet --file $kotlin/pom.xml test-compile exec:java -Dexec.args="$store" |
      sed 's/\x1b\[[0-9;]*m//g' | grep -a '	' | sed 's/^/Kotlin\t/'
  fi
  cp "$store" target/languages.cchc
  bindings/mobile/swift/swift.sh bench "$PWD/target/languages.cchc" | grep -a '	' | sed 's/^/Swift\t/' ||
    echo "skipped: Swift" >&2
} | awk -F'\t' '
  $1 == "Rust" { rust[$2] = $3 }
  { printf "%-8s %-24s %8.1f µs  %5.1f x\n", $1, $2, $3, $3 / rust[$2] }'

cp target/mobile/libcchc_mobile.so target/mobile/stripped.so
strip --strip-unneeded target/mobile/stripped.so
printf 'libcchc_mobile.so, profile mobile, stripped: %.2f MB\n' "$(stat --format=%s target/mobile/stripped.so)e-6"
