#!/usr/bin/env bash
# Packs the core as a crate and builds it alone, with every feature, with the oldest Rust that is promised. Where that
# Rust can be had neither from rustup nor from the web, the installed one builds it, and this says so. Then checks that
# the tests within the crate have all that they read; TEST=1 runs them, which takes minutes.
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

# Beside the workspace, which would claim it.
alone=$(mktemp -d)
trap 'rm -rf "$alone"' EXIT
tar -xzf target/package/package/cchc-*.crate -C "$alone" --strip-components 1
test_it=(check --lib --profile test)
if [ -n "${TEST:-}" ]; then test_it=(test --lib); fi
cargo "${test_it[@]}" --quiet --manifest-path "$alone/Cargo.toml" --features exchange,xlsx --target-dir target/package
echo "the packed crate builds alone with $(rustc ${with:+"$with"} --version)"
