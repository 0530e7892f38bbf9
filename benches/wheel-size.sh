#!/bin/sh
# Builds the Python package's wheel with its library stripped, and prints what it weighs, in bytes.
# Needs maturin and a Python with headers: pip install maturin
set -eu
cd "$(dirname "$0")/../bindings/python"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
maturin build --release --strip --out "$out" >&2
for wheel in "$out"/*.whl; do
    printf '%s\t%s\n' "$(wc -c <"$wheel")" "$(basename "$wheel")"
    # The libraries inside, as they lie on disk once installed.
    python3 - "$wheel" <<'EOF'
import sys, zipfile
for entry in zipfile.ZipFile(sys.argv[1]).infolist():
    if entry.filename.endswith((".so", ".pyd", ".dylib")):
        print(f"{entry.file_size}\t{entry.filename} (unpacked)")
EOF
done
