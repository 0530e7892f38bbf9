#!/usr/bin/env bash
# AddressSanitizer over both bindings: the native parts are built with it, then a part of the Python and of the Kotlin
# tests runs on them. Needs a nightly compiler and gcc's libasan; skipped by name without.
set -euo pipefail
cd "$(dirname "$0")/../.."

skip() {
  echo "skipped: $1"
  exit 0
}
cargo +nightly --version >/dev/null 2>&1 || skip "the address sanitizer, for which a nightly compiler is needed"
runtime=$(gcc -print-file-name=libasan.so 2>/dev/null || true)
[ -f "$runtime" ] || skip "the address sanitizer, for which gcc's libasan is needed"

platform=$(rustc -vV | sed -n 's/^host: //p')
work=$PWD/target/sanitize
RUSTFLAGS=-Zsanitizer=address CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=line-tables-only \
  cargo +nightly build --quiet --target-dir "$work/build" --target "$platform" --lib \
  --package cchc-python --package cchc-mobile
native=$work/build/$platform/debug

# Interpreters leave memory behind at their end and use page faults of their own; both are no findings.
sanitized() {
  LD_PRELOAD=$runtime ASAN_OPTIONS=detect_leaks=0:handle_segv=0:abort_on_error=1:allocator_may_return_null=1 \
    PYTHONMALLOC=malloc "$@"
}

# A sanitizer that finds nothing anywhere proves nothing.
rustc +nightly --edition 2024 --crate-type cdylib -Zsanitizer=address -o "$work/libbeyond.so" tools/sanitize/beyond.rs
found=$(sanitized .venv/bin/python -c \
  "import ctypes, sys; ctypes.CDLL(sys.argv[1]).beyond()" "$work/libbeyond.so" 2>&1 || true)
[[ $found == *heap-buffer-overflow* ]] ||
  { echo "the address sanitizer does not find a read out of bounds" >&2; exit 1; }

# The package as it is installed, with the sanitized native part in it.
package=$work/python
rm -rf "$package"
mkdir -p "$package"
cp -r bindings/python/python/cchc "$package/"
cp "$native/lib_native.so" "$package/cchc/_native.abi3.so"
(cd bindings/python && PYTHONPATH=$package sanitized ../../.venv/bin/python -m pytest -q -p no:cacheprovider \
  tests/test_attachments.py tests/test_batch.py tests/test_errors.py tests/test_pages.py tests/test_personal.py \
  tests/test_threads.py tests/test_watch.py)
echo "the Python binding is clean under the address sanitizer"

command -v java >/dev/null || skip "Kotlin under the address sanitizer, for which a JDK is needed"
kotlin=bindings/mobile/kotlin
"$kotlin/maven.sh" --quiet --file "$kotlin/pom.xml" "-Dcchc.python=$PWD/.venv/bin/python" test-compile
sanitized "$kotlin/maven.sh" --quiet --file "$kotlin/pom.xml" "-Dcchc.native=$native" \
  '-Dtest=AttachmentsTest,BatchTest,CodecTest,ErrorsTest,PersonalTest' surefire:test
echo "the mobile binding is clean under the address sanitizer, driven from Kotlin"
