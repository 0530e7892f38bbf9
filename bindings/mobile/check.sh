#!/usr/bin/env bash
# Type-checks the native part for the platforms that this machine cannot link for, with a standard library built from
# source: Debian's own compiler comes with its library's source. Needs root for the packages where they are missing.
set -euo pipefail
cd "$(dirname "$0")/../.."

targets=(aarch64-linux-android aarch64-apple-ios aarch64-apple-darwin x86_64-pc-windows-msvc)
packages=(rustc-web cargo-web rust-web-src)

skip() {
  echo "check-mobile is skipped: $1"
  exit 0
}

if ! dpkg --status "${packages[@]}" >/dev/null 2>&1; then
  command -v apt-get >/dev/null || skip "it needs Debian's packages ${packages[*]}"
  [ "$(id -u)" = 0 ] || skip "installing Debian's packages ${packages[*]} needs root"
  { apt-get update -qq && apt-get install -qq --yes --no-install-recommends "${packages[@]}"; } >/dev/null 2>&1 ||
    skip "Debian's packages ${packages[*]} cannot be installed"
fi

# The packages' cargo and rustc, not those of rustup.
export PATH=/usr/bin:$PATH CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-target}/check RUSTC_BOOTSTRAP=1
export RUSTC=/usr/bin/rustc
/usr/bin/rustc --version
for target in "${targets[@]}"; do
  /usr/bin/cargo check --quiet --locked --package cchc-mobile --lib --target "$target" -Zbuild-std=std,panic_unwind
  echo "cchc-mobile is type-checked for $target"
done
