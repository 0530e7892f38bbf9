#!/usr/bin/env bash
# Builds, tests and lints the package, and runs the examples. Exit code 77: this machine cannot have a Swift toolchain.
#
#   swift.sh test | example [NAME…] | lint | generate | api | bench STORE [WORDS]
#
# `generate` writes the tests' dispatcher, for those who run tests from an editor; `api` prints the public API.
set -euo pipefail
cd "$(dirname "$0")"

project=$(cd ../../.. && pwd -P)
target=${CARGO_TARGET_DIR:-$project/target}
native=$target/release
linked=(--disable-sandbox)
[ "$(uname -s)" = Darwin ] || linked+=(-Xlinker "-L$native" -Xlinker -rpath -Xlinker "$native")
# Generated files are left out: their generator writes their form.
sources=(Package.swift Sources/Cchc/*.swift Sources/Cchc/Wire Sources/CchcBenchmark Tests/CchcTests/*.swift
  ../../../examples/swift)

./toolchain.sh prepare

swiftc() { ./toolchain.sh run "$1" swiftc "${@:2}"; }

swift() {
  local folder=$1
  shift
  ./toolchain.sh run "$folder" swift "$@"
}

# On a Mac the package links the native part from its XCFramework.
build_native() {
  if [ "$(uname -s)" = Darwin ]; then
    [ -d CchcNativeFFI.xcframework ] || ./xcframework.sh
    return
  fi
  cargo build --quiet --release --package cchc-mobile --manifest-path "$project/Cargo.toml"
}

# The tests' dispatcher, from the stored schema.
generate() { "${PYTHON:-python3}" "$project/tools/generate" swift-tests Tests/CchcTests/Generated; }

case "${1:-}" in
  generate) generate ;;
  test)
    generate
    build_native
    swift . test --disable-swift-testing --scratch-path "$target/swift/build" "${linked[@]}"
    ;;
  api)
    swift . build --quiet --scratch-path "$target/swift/build" --target CchcNative "${linked[@]}" >&2
    mkdir -p "$target/swift/api"
    sources=$(find Sources/Cchc -name '*.swift' | sort)
    # shellcheck disable=SC2086
    swiftc . -swift-version 6 -suppress-warnings -emit-module -emit-module-path "$target/swift/api/Cchc.swiftmodule" \
      -emit-module-interface-path "$target/swift/api/Cchc.swiftinterface" -module-name Cchc \
      -I "$target/swift/build/debug/Modules" \
      -Xcc "-fmodule-map-file=$PWD/Sources/CchcNativeFFI/include/module.modulemap" $sources >&2
    "${PYTHON:-python3}" "$project/tools/api/swift_api.py" <"$target/swift/api/Cchc.swiftinterface"
    ;;
  example)
    build_native
    swift "$project/examples/swift/examples" run --scratch-path "$target/swift/example" "${linked[@]}" Examples "${@:2}"
    ;;
  lint) swift . format lint --strict --recursive "${sources[@]}" ;;
  bench)
    build_native
    swift . run --configuration release --scratch-path "$target/swift/release" "${linked[@]}" CchcBenchmark "${@:2}"
    ;;
  *)
    sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
    exit 64
    ;;
esac
