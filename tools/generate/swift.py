"""Writes the Swift types and collections from the core's schema, which it reads from standard input.

cargo run --package cchc-schema | python tools/generate/swift.py FOLDER

FOLDER is that of the Swift package: it fills `Sources/Cchc/Generated` and `Tests/CchcTests/Generated` in it.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from schema import name_of
from swift_collections import collection_file, holders, records_name
from swift_tests import dispatcher
from swift_text import SwiftModel, type_name
from swift_types import choices, errors, identities, record, values

HEAD = "// Generated from the core by generate.sh: change the core, not this file."


def main() -> None:
    """Write every file."""
    model = SwiftModel.read()
    folder = Path(sys.argv[1])
    sources, tests = folder / "Sources" / "Cchc" / "Generated", folder / "Tests" / "CchcTests" / "Generated"
    files: dict[Path, Iterator[str]] = {
        sources / "Ids.swift": identities(model),
        sources / "Choices.swift": choices(model),
        sources / "Errors.swift": errors(model),
        sources / "Holders.swift": holders(model),
        tests / "Dispatcher.swift": dispatcher(model),
    }
    for name, lines in values(model).items():
        files[sources / "Values" / f"{name}.swift"] = lines
    for collection in model.collections:
        record_name = type_name(name_of(collection["record"]))
        files[sources / "Records" / f"{record_name}.swift"] = record(model, collection)
        files[sources / "Collections" / f"{records_name(collection)}.swift"] = collection_file(model, collection)
    for made in (sources, tests):
        shutil.rmtree(made, ignore_errors=True)
    for path, written in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(tidied([HEAD, "", *written]), encoding="utf-8")


def tidied(lines: Iterable[str]) -> str:
    """The text without blank lines before a closing brace or at its end."""
    kept: list[str] = []
    for line in "\n".join(lines).splitlines():
        if line.strip() == "}" and kept and not kept[-1]:
            kept.pop()
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).rstrip("\n") + "\n"


if __name__ == "__main__":
    main()
