#!/usr/bin/env bash
# Builds the native part for Android's processors into src/main/jniLibs, for Gradle to package.
# Needed: the NDK (its folder in ANDROID_NDK_HOME), cargo-ndk, and Rust's Android targets.
set -euo pipefail
cd "$(dirname "$0")"

: "${ANDROID_NDK_HOME:?set it to the folder of the NDK, version 28 or newer}"
command -v cargo-ndk >/dev/null || { echo "cargo-ndk is needed: cargo install cargo-ndk" >&2; exit 1; }

# Aligned to memory pages of 16 KiB, which newer phones have: the default since NDK 28, an option in older ones.
export RUSTFLAGS="${RUSTFLAGS:-} -Clink-arg=-Wl,-z,max-page-size=16384"

libraries=src/main/jniLibs
rm -rf "$libraries"
cargo ndk --platform 26 --target arm64-v8a --target armeabi-v7a --target x86_64 --output-dir "$libraries" \
  build --profile mobile --package cchc-mobile
find "$libraries" -name '*.so' ! -name libcchc_mobile.so -delete
strip=$(find "$ANDROID_NDK_HOME/toolchains/llvm/prebuilt" -name llvm-strip | head -1)
find "$libraries" -name libcchc_mobile.so -exec "$strip" --strip-unneeded {} +
ls -l "$libraries"/*/libcchc_mobile.so
