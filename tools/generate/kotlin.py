"""Writes the Kotlin types, collections and test dispatcher from the core's schema, which it reads from standard input.

cargo run --package cchc-schema | python tools/generate/kotlin.py FOLDER

FOLDER stands for `bindings/mobile/kotlin/src`: `main/generated` and `test/generated` below it are written anew.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from kotlin_calls import batch_collections, collection_file, store_collections
from kotlin_dispatch import dispatch
from kotlin_model import KotlinModel, codes, identities, parts, records, unions
from kotlin_text import HEAD, docs
from kotlin_wire import readers, writers
from schema import pascal, sentence

MODEL = "main/generated/vn/cchc/model"
WIRE = "main/generated/vn/cchc/wire"
FACE = "main/generated/vn/cchc"
TEST = "test/generated/vn/cchc"


def files(model: KotlinModel) -> Iterator[tuple[str, str, Iterable[str]]]:
    """Every file: where it lies, its package, and its lines."""
    yield f"{MODEL}/Identities.kt", "vn.cchc.model", identities(model)
    yield f"{MODEL}/Codes.kt", "vn.cchc.model", codes(model)
    yield f"{MODEL}/Unions.kt", "vn.cchc.model", unions(model)
    yield f"{MODEL}/Records.kt", "vn.cchc.model", records(model)
    yield f"{MODEL}/Parts.kt", "vn.cchc.model", parts(model)
    yield f"{WIRE}/Readers.kt", "vn.cchc.wire", readers(model)
    yield f"{WIRE}/Writers.kt", "vn.cchc.wire", writers(model)
    yield f"{FACE}/CchcException.kt", "vn.cchc", exceptions(model)
    for collection in model.collections:
        yield f"{FACE}/{pascal(collection['name'])}.kt", "vn.cchc", collection_file(model, collection)
    yield f"{FACE}/StoreCollections.kt", "vn.cchc", store_collections(model)
    yield f"{FACE}/BatchCollections.kt", "vn.cchc", batch_collections(model)
    yield f"{TEST}/Dispatch.kt", "vn.cchc", dispatch(model)


def exceptions(model: KotlinModel) -> Iterator[str]:
    """The errors, each with what the core tells about it."""
    yield "import java.time.Instant"
    yield "import vn.cchc.model.ErrorReport"
    yield "import vn.cchc.model.LawReference"
    yield "import vn.cchc.model.Problem\n"
    yield from docs(EXCEPTION)
    yield "public sealed class CchcException("
    yield "    /** All that is known about it. */"
    yield "    public val report: ErrorReport,"
    yield "    cause: Throwable? = null,"
    yield ") : Exception(report.text, cause) {"
    for name, schema in model.types["ErrorReport"]["properties"].items():
        yield from docs(sentence(schema), "    ")
        member = model.member(name)
        yield f"    public val {member}: {model.type(schema)} get() = report.{member}\n"
    for error in model.errors:
        yield from docs(error["description"], "    ")
        name = pascal(error["code"])
        yield f"    public class {name} internal constructor(report: ErrorReport, cause: Throwable? = null) :"
        yield "        CchcException(report, cause)\n"
    yield from docs(INTERNAL, "    ")
    yield "    public class Internal internal constructor(report: ErrorReport, cause: Throwable? = null) :"
    yield "        CchcException(report, cause)\n"
    yield "    internal companion object {"
    yield "        fun of(report: ErrorReport, cause: Throwable?): CchcException = when (report.code) {"
    for error in model.errors:
        yield f'            "{error["code"]}" -> {pascal(error["code"])}(report, cause)'
    yield "            else -> Internal(report, cause)"
    yield "        }"
    yield "    }"
    yield "}"


EXCEPTION = """Anything the store refuses, named by what the caller can do about it. Its text is English, `textVi` says
it in Vietnamese.

A `when` over it knows all of them:

```
try {
    store.units.update(unit)
} catch (error: CchcException) {
    when (error) {
        is CchcException.Conflict -> readAgain()
        is CchcException.Invalid -> show(error.problems)
        else -> throw error
    }
}
```"""
INTERNAL = "The library itself failed. This is a defect: nothing that was given to it should have led here."


def main() -> None:
    """Write every file."""
    model = KotlinModel.read()
    root = Path(sys.argv[1])
    for folder in ("main/generated", "test/generated"):
        shutil.rmtree(root / folder, ignore_errors=True)
    check_names(model)
    for path, package, lines in files(model):
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        text = "\n".join(lines).rstrip("\n")
        text = re.sub(r"\n\n( *[)}])", r"\n\1", text)
        file.write_text(f"{HEAD}package {package}\n\n{text}\n", encoding="utf-8")


def check_names(model: KotlinModel) -> None:
    """Fail where two types would have one name."""
    names = Counter([*map(model.class_name, model.parts), "Record", "RecordId", "Code"])
    twice = [name for name, count in names.items() if count > 1]
    if twice:
        sys.exit(f"two types would be called: {', '.join(twice)}")


if __name__ == "__main__":
    main()
