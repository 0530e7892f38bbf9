#!/usr/bin/env bash
# Fuzzes each target under libFuzzer, guided by coverage: fuzz/run.sh [SECONDS [TARGET…]]. Begins with the seeds of
# tools/trust; keeps what it found in target/fuzz, crashes beside it. Needs a nightly compiler; skipped without.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-20}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(plans word notices rows queries cursors calls files)

if ! cargo +nightly --version >/dev/null 2>&1; then
  echo "skipped: fuzzing under libFuzzer, for which a nightly compiler is needed"
  exit 0
fi
tools=target/tools
if ! "$tools/bin/cargo-fuzz" --version >/dev/null 2>&1; then
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --upgrade --target "$tools" \
    --requirement fuzz/requirements.txt ||
    cargo install --quiet --locked --root "$tools" cargo-fuzz
fi
PATH=$PWD/$tools/bin:$PATH
work=$PWD/target/fuzz
mkdir -p "$work"

# Fails where fuzz/Cargo.lock is stale.
cargo +nightly fetch --quiet --locked --manifest-path fuzz/Cargo.toml
cargo +nightly fuzz build --target-dir "$work/build" any
for target in "${targets[@]}"; do
  seeds=$work/seeds/$target found=$work/found/$target crashes=$work/crashes/$target/ log=$work/$target.log
  rm -rf "$seeds"
  mkdir -p "$found" "$crashes"
  cargo run --quiet --profile trust --package cchc-trust -- --worker fuzz seeds "$target" "$seeds"
  status=0
  FUZZ_TARGET=$target cargo +nightly fuzz run --target-dir "$work/build" any "$found" "$seeds" -- \
    -max_total_time="$seconds" -timeout=10 -rss_limit_mb=3072 -close_fd_mask=3 -print_final_stats=1 \
    -artifact_prefix="$crashes" >"$log" 2>&1 || status=$?
  grep -E 'number_of_executed|new_units|Test unit|ERROR|panicked' "$log" | sed "s/^/$target: /" || true
  if [ "$status" -ne 0 ] || [ -n "$(ls -A "$crashes")" ]; then
    echo "$target: see $log and $crashes" >&2
    exit 1
  fi
done
