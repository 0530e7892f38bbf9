#!/usr/bin/env bash
# Miri over what needs no files: codecs, keys, the text and the search index's blocks. The core has no unsafe code; what
# it calls has. Skipped by name where the nightly compiler has no Miri.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! cargo +nightly miri --version >/dev/null 2>&1; then
  echo "skipped: Miri, which is no part of the nightly compiler here (rustup +nightly component add miri rust-src);" \
    "neither a package registry nor Debian has it"
  exit 0
fi
export MIRIFLAGS="-Zmiri-disable-isolation" PROPTEST_CASES=4
cargo +nightly miri test --target-dir target/miri --package cchc --lib -- \
  pack:: records::codec records::keys records::cursor search::index::block text::folding text::collation seal::cipher
