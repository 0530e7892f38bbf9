#!/usr/bin/env bash
# A Swift toolchain on Linux.
#
#   toolchain.sh prepare               uses a `swift` on PATH, or sets one up in a Debian root of its own
#   toolchain.sh run FOLDER COMMAND…   runs a command in a folder of the project, with the toolchain
#   toolchain.sh where                 prints which toolchain is used
#
# The Debian root takes 3 GB in target/swift/root, or in CCHC_SWIFT_ROOT. Setting it up needs root and apt (Debian or a
# descendant); later runs reuse it. Exit code 77 means that this machine cannot have a toolchain.
set -euo pipefail

PROJECT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)
ROOT=${CCHC_SWIFT_ROOT:-$PROJECT/target/swift/root}
SUITE=trixie
KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg

cannot() {
  echo "no Swift toolchain: $1" >&2
  exit 77
}

# Whether a toolchain on PATH is new enough (6.0 or later) and CCHC_SWIFT_ROOT is not set.
on_path() {
  [ -z "${CCHC_SWIFT_ROOT:-}" ] && command -v swift >/dev/null || return 1
  swift --version 2>&1 | grep -qE 'Swift version ([6-9]|[1-9][0-9])\.'
}

ready() { [ -e "$ROOT/.ready" ]; }

apt() { DEBIAN_FRONTEND=noninteractive apt-get -qq -o=Dpkg::Use-Pty=0 "$@" >/dev/null; }

inside() { chroot "$1" /usr/bin/env DEBIAN_FRONTEND=noninteractive apt-get -qq -o=Dpkg::Use-Pty=0 "${@:2}" >/dev/null; }

prepare() {
  if on_path || ready; then return; fi
  [ "$(uname -s)" = Linux ] || cannot "install Xcode or a toolchain from swift.org"
  [ "$(id -u)" = 0 ] || cannot "there is none on PATH, and setting one up needs root"
  command -v apt-get >/dev/null || cannot "there is none on PATH, and setting one up needs apt"
  local codename mirror new="$ROOT.new"
  codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $codename" | sort -u | head -1)
  [ -n "$mirror" ] || cannot "apt knows no mirror (apt-get update was never run)"
  echo "Setting up a Swift toolchain in $ROOT" >&2
  command -v mmdebstrap >/dev/null || { apt update && apt install -y --no-install-recommends mmdebstrap; } ||
    cannot "mmdebstrap cannot be installed"
  [ -e "$KEYRING" ] || cannot "$KEYRING is missing"
  rm -rf "$new"
  mkdir -p "$(dirname "$ROOT")"
  mmdebstrap --quiet --variant=minbase --include=ca-certificates "$SUITE" "$new" \
    "deb [signed-by=$KEYRING] $mirror $SUITE main" || cannot "$mirror does not serve $SUITE"
  cp -a /etc/apt/apt.conf.d/. "$new/etc/apt/apt.conf.d/"
  inside "$new" update || cannot "the mirror cannot be read from inside"
  inside "$new" install -y --no-install-recommends swiftlang libc6-dev libstdc++-14-dev ||
    cannot "swiftlang cannot be installed"
  inside "$new" clean
  rm -rf "$ROOT"
  mv "$new" "$ROOT"
  touch "$ROOT/.ready"
}

# Plans beside the project, which some test cases need.
BESIDE=$(dirname "$PROJECT")/shared

# Runs a command in the Debian root. The project is mounted there at its own path until the command ends.
run() {
  local folder
  folder=$(cd "$1" && pwd -P)
  shift
  if on_path; then
    cd "$folder"
    exec "$@"
  fi
  ready || cannot "run \`toolchain.sh prepare\` first"
  [ "$(id -u)" = 0 ] || cannot "entering $ROOT needs root"
  mkdir -p "$ROOT$PROJECT"
  [ ! -d "$BESIDE" ] || mkdir -p "$ROOT$BESIDE"
  exec unshare --mount bash -euc '
    root=$1 project=$2 beside=$3 folder=$4
    shift 4
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount --bind "$project" "$root$project"
    [ ! -d "$beside" ] || mount --bind "$beside" "$root$beside"
    exec chroot "$root" /usr/bin/env --chdir="$folder" "$@"
  ' run "$ROOT" "$PROJECT" "$BESIDE" "$folder" "$@"
}

case "${1:-}" in
  prepare) prepare ;;
  run) [ $# -ge 3 ] || cannot "run takes a folder and a command" && run "${@:2}" ;;
  where)
    if on_path; then
      command -v swift
    elif ready; then
      echo "$ROOT"
    else
      cannot "run \`toolchain.sh prepare\` first"
    fi
    ;;
  *)
    sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
    exit 64
    ;;
esac
