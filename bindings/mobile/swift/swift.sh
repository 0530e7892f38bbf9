#!/usr/bin/env bash
# Builds, tests and lints the package, and runs the examples. Exit code 77: this machine cannot have a Swift toolchain.
#
#   swift.sh test | example [NAME…] | lint | bench STORE [WORDS]
set -euo pipefail
cd "$(dirname "$0")"

project=$(cd ../../.. && pwd -P)
target=${CARGO_TARGET_DIR:-$project/target}
native=$target/release
linked=(--disable-sandbox)
[ "$(uname -s)" = Darwin ] || linked+=(-Xlinker "-L$native" -Xlinker -rpath -Xlinker "$native")
sources=(Package.swift Sources/Cchc Sources/CchcBenchmark Tests ../../../examples/swift)

./toolchain.sh prepare

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

case "${1:-}" in
  test)
    build_native
    swift . test --disable-swift-testing --scratch-path "$target/swift/build" "${linked[@]}"
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
    sed -n '2,4s/^# \{0,1\}//p' "$0" >&2
    exit 64
    ;;
esac
