#!/usr/bin/env bash
# Runs Maven: the machine's own or, where it has none, the one that the wrapper fetches. What either fetches stays in the
# project's target folder; settings in ~/.m2 hold all the same.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)

maven=mvn
if ! command -v mvn >/dev/null; then
  maven=$here/mvnw
  export MAVEN_USER_HOME=$root/target/maven-home
fi
exec "$maven" --batch-mode --no-transfer-progress -Dmaven.repo.local="$root/target/maven" "$@"
