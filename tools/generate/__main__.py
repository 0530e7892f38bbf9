"""Writes one language's types and collections, its tests' dispatcher, or the columns of tables, from the core's schema.

    python tools/generate python|kotlin|swift|kotlin-tests|swift-tests|rust-columns FOLDER [SCHEMA]

Files are written below FOLDER. SCHEMA is what `tools/schema` prints; without it, the stored schema is read. What needs
a feature of the core is left out for Kotlin and Swift: their native library is built without features. Only the
standard library is needed, so that test builds can run this.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path

from schema import Model, without_features

WITHOUT_FEATURES = ("kotlin", "swift", "kotlin-tests", "swift-tests")
STORED = Path(__file__).parents[1] / "schema" / "schema.json"


def main() -> None:
    """Write every file whose text is not there yet, so that builds see no change where there is none."""
    target, folder, *given = sys.argv[1:]
    schema = Path(given[0]) if given else STORED
    document = json.loads(schema.read_text(encoding="utf-8"))
    model = Model(without_features(document) if target in WITHOUT_FEATURES else document)
    for path, text in import_module(target.replace("-", "_")).files(model):
        file = Path(folder) / path
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
