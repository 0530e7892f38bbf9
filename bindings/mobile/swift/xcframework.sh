#!/usr/bin/env bash
# Builds CchcNativeFFI.xcframework beside Package.swift: the native part for iPhones, their simulators, and Macs.
# Needed: macOS with Xcode 16 and rustup. With --zip it also writes the archive and checksum of a release.
set -euo pipefail
cd "$(dirname "$0")"

[ "$(uname -s)" = Darwin ] || { echo "an XCFramework is built on macOS, with Xcode" >&2; exit 77; }
command -v xcodebuild >/dev/null || { echo "Xcode is missing" >&2; exit 77; }

project=$(cd ../../.. && pwd -P)
target=${CARGO_TARGET_DIR:-$project/target}
out=CchcNativeFFI.xcframework
export IPHONEOS_DEPLOYMENT_TARGET=15.0 MACOSX_DEPLOYMENT_TARGET=12.0

device=(aarch64-apple-ios)
simulator=(aarch64-apple-ios-sim x86_64-apple-ios)
mac=(aarch64-apple-darwin x86_64-apple-darwin)

for triple in "${device[@]}" "${simulator[@]}" "${mac[@]}"; do
  rustup target add "$triple"
  cargo build --manifest-path "$project/Cargo.toml" --package cchc-mobile --profile mobile --target "$triple"
done

# One library for each platform, of all its processors.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
joined() {
  local platform=$1 libraries=()
  shift
  mkdir -p "$work/$platform"
  for triple in "$@"; do libraries+=("$target/$triple/mobile/libcchc_mobile.a"); done
  lipo -create "${libraries[@]}" -output "$work/$platform/libcchc_mobile.a"
}
joined device "${device[@]}"
joined simulator "${simulator[@]}"
joined mac "${mac[@]}"

# In a folder of its own, so that the module map does not meet another library's.
mkdir -p "$work/headers/CchcNativeFFI"
cp Sources/CchcNativeFFI/include/* "$work/headers/CchcNativeFFI/"

rm -rf "$out"
xcodebuild -create-xcframework \
  -library "$work/device/libcchc_mobile.a" -headers "$work/headers" \
  -library "$work/simulator/libcchc_mobile.a" -headers "$work/headers" \
  -library "$work/mac/libcchc_mobile.a" -headers "$work/headers" \
  -output "$out"

if [ "${1:-}" = --zip ]; then
  ditto -c -k --sequesterRsrc --keepParent "$out" "$out.zip"
  swift package compute-checksum "$out.zip"
fi
