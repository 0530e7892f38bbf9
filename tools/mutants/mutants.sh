#!/usr/bin/env bash
# Switches off each safety rule in a test build and shows which test notices (rules.txt): a test that passes with its
# rule switched off, or fails with every rule in force, fails this run.
set -uo pipefail
cd "$(dirname "$0")/../.."

# A failure of a mutant is none to be kept.
export PROPTEST_DISABLE_FAILURE_PERSISTENCE=1
# Each rule needs two runs of a test: its program is started without cargo.
built=$(cargo test --package cchc --features mutants --lib --test it --no-run 2>&1) || { echo "$built"; exit 1; }
program() { sed -nE "s|.*Executable .*$1.* \\((.*)\\)|\\1|p" <<<"$built" | tail -1; }
library=$PWD/$(program 'src/lib.rs')
tests=$PWD/$(program 'tests/it/main.rs')
[ -x "$library" ] && [ -x "$tests" ] || { echo "cargo does not say where the tests are: $built"; exit 1; }

# Runs one test; says how it ended: passed, failed, or neither where it did not run.
outcome() {
  local text
  text=$(cd core && "$1" --exact "$2" 2>&1)
  case $text in
    *'1 passed; 0 failed'*) echo passed ;;
    *'0 passed; 1 failed'*) echo failed ;;
    *) echo "did not run" ;;
  esac
}

wrong=0
check() {
  local rule=$1 program=$2 test=$3 whole mutant
  whole=$(CCHC_MUTANT='' outcome "$program" "$test")
  mutant=$(CCHC_MUTANT=$rule outcome "$program" "$test")
  if [ "$whole" = passed ] && [ "$mutant" = failed ]; then
    printf '%-20s noticed by %s\n' "$rule" "$test"
  else
    printf '%-20s NOT noticed by %s: it %s without the rule, %s with it\n' "$rule" "$test" "$mutant" "$whole"
    wrong=1
  fi
}

[ "$(outcome "$library" mutant::tests::each_rule_has_a_test_that_must_fail_without_it)" = passed ] || {
  echo "tools/mutants/rules.txt does not name the rules of core/src/mutant.rs, in their order"
  exit 1
}
while read -r rule kind name test; do
  case $rule in '' | '#'*) continue ;; esac
  # A test of the library has no name of a target.
  if [ "$kind" = --lib ]; then check "$rule" "$library" "$name"; else check "$rule" "$tests" "$test"; fi
done <tools/mutants/rules.txt
exit $wrong
