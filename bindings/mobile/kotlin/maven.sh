#!/usr/bin/env bash
# Runs Maven: the machine's own, or the one that the wrapper fetches. Downloads stay in the project's target folder;
# settings in ~/.m2 still apply.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)

maven=mvn
if ! command -v mvn >/dev/null; then
  maven=$here/mvnw
  export MAVEN_USER_HOME=$root/target/maven-home
fi
exec "$maven" --batch-mode --no-transfer-progress -Dmaven.repo.local="$root/target/maven" "$@"
