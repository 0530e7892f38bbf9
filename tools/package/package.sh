#!/usr/bin/env bash
# Packs the core as a crate and builds it alone, with every feature, with the oldest Rust that is promised.
# Where that Rust can be had neither from rustup nor from the web, the installed one builds it, and this says so.
set -euo pipefail
cd "$(dirname "$0")/../.."

oldest=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
with=
if rustup run "$oldest" rustc --version >/dev/null 2>&1 ||
  rustup toolchain install "$oldest" --profile minimal --no-self-update >/dev/null 2>&1; then
  with=+$oldest
else
  echo "skipped: Rust $oldest, the oldest that is promised, for which rustup and the web are needed"
fi
# A changed file is packed as it is: what is checked is this tree.
cargo ${with:+"$with"} package --quiet --package cchc --all-features --allow-dirty --target-dir target/package
echo "the packed crate builds alone with $(rustc ${with:+"$with"} --version)"
