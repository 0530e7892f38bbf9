"""Writes the Python types and collections from the core's schema, which it reads from standard input.

cargo run --package cchc-schema | python tools/generate/python.py FOLDER
"""

from __future__ import annotations

import keyword
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from schema import COMPUTED, Model, Schema, name_of, pascal, plain, sentence, variant_names, without, wrapped

# Classes written by hand that give a generated class its methods.
BASES = {"Period": "PeriodMaker", "Reading": "ReadingView", "Report": "ReportLayout", "SearchPage": "HitsView"}
# Calls that go through a function written by hand, which takes one argument more: its name, type, default and meaning.
THROUGH = {
    "procedures.import_rows": (
        "import_rows",
        'encoding: Encoding = "auto"',
        "encoding: How the rows are written. Text from before Unicode is converted where that is sure, with the note "
        "`legacy_encoding`; where it only seems so it is left, with `legacy_suspected`. `'tcvn3'` or `'vni'` where all "
        "of it surely is such text; `'unicode'` where nothing may be converted.",
    )
}
# What may be given for a type instead of one of its values.
PLAIN = {"PartialDate": " | datetime.date", "Personal": " | str"}
FORMATS = {"date": "datetime.date", "partial-time": "datetime.time", "date-time": "datetime.datetime", "uuid": "UUID"}
SCALARS = {"string": "str", "integer": "int", "boolean": "bool", "null": "None"}
WIDTH = 120
# A value to look for.
VALUE = "str | int | datetime.date | UUID | None"
# What a query names and a filter does not.
QUERY = ("index", "since", "until", "descending", "limit", "cursor")


class PythonModel(Model):
    """The schema, and how it is said in Python."""

    def type(self, schema: Schema, *, given: bool = False) -> str:
        """The Python type of a value; of one that a caller gives, in every way it may be written."""
        if "$ref" in schema:
            name = name_of(schema)
            if name == "Scalar":
                return VALUE
            plain = f" | {name}Name" if self.is_enum(name) else PLAIN.get(name, "")
            return f"{name}{plain}" if given else name
        if "anyOf" in schema:
            return " | ".join(self.type(choice, given=given) for choice in schema["anyOf"])
        if isinstance(schema["type"], list):
            return " | ".join(self.type({**schema, "type": choice}) for choice in schema["type"])
        if schema["type"] == "array":
            items = self.type(schema["items"], given=given)
            return f"{'Sequence' if given else 'frozenset' if schema.get('uniqueItems') else 'list'}[{items}]"
        if schema["type"] == "object":
            values = self.type(schema["additionalProperties"], given=given)
            return f"{'Mapping' if given else 'dict'}[str, {values}]"
        return FORMATS.get(schema.get("format", ""), SCALARS[schema["type"]]) if schema["type"] != "null" else "None"

    def default(self, schema: Schema) -> str:
        """The default of a field that need not be given."""
        value: Any = schema.get("default", [] if schema.get("type") == "array" else None)
        if "$ref" not in schema:
            return "UUID(int=0)" if schema.get("format") == "uuid" and value else repr(value)
        name = name_of(schema)
        if self.is_enum(name):
            return f"{name}.{value.upper()}"
        return f"{pascal(value['type'])}()" if self.is_union(name) else f"{name}()"


# --- Text


def attribute(name: str) -> str:
    """A field's name in Python."""
    return f"{name}_" if keyword.iskeyword(name) else name


def docstring(text: str, indent: str = "    ") -> str:
    """A docstring that keeps to the line length."""
    lines = [piece for line in text.replace("\\", "\\\\").splitlines() for piece in wrapped(line, WIDTH - len(indent))]
    quotes = '"' * 3
    if len(lines) == 1 and len(lines[0]) + len(indent) + 6 <= WIDTH:
        return f"{indent}{quotes}{lines[0]}{' ' if lines[0].endswith(chr(34)) else ''}{quotes}"
    if len(lines) == 1:
        lines = wrapped(text, WIDTH - len(indent) - 4)
    body = "\n".join([lines[0], *(f"{indent}{line}".rstrip() for line in lines[1:])])
    return f"{indent}{quotes}{body}\n{indent}{quotes}"


# --- Types


def model(model: PythonModel) -> Iterator[str]:
    yield HEAD.format(what="The model's types")
    yield MODEL_IMPORTS
    structs = [name for name, schema in model.parts.items() if "properties" in schema or model.is_union(name)]
    for name in filter(model.is_identity, model.parts):
        yield f"{name}: TypeAlias = UUID"
        yield docstring(sentence(model.types[name]), "") + "\n"
    for name in filter(model.is_enum, model.parts):
        yield from enum(name, model.types[name])
    yield from ordered(model, structs)
    yield from error_fields(model)
    names = [*model.parts, *(f"{name}Name" for name in model.parts if model.is_enum(name)), "ErrorFields", "Record"]
    variants = [pascal(v) for name in filter(model.is_union, model.parts) for v in variant_names(model.types[name])]
    yield f"__all__ = {sorted({*names, *variants})}"


def enum(name: str, schema: Schema) -> Iterator[str]:
    yield f"class {name}(Code):"
    yield docstring(plain(schema["description"])) + "\n"
    for variant in schema["oneOf"]:
        yield f"    {variant['const'].upper()} = {variant['const']!r}, {variant['label_vi']!r}"
        yield docstring(sentence(variant)) + "\n"
    yield f"{name}Name: TypeAlias = Literal{[variant['const'] for variant in schema['oneOf']]}"
    yield docstring(f"A `{name}` by its name.", "") + "\n"


def ordered(model: PythonModel, structs: list[str]) -> Iterator[str]:
    """The structs and unions, each after those it holds."""
    done: set[str] = set()

    def visit(name: str) -> Iterator[str]:
        if name in done or name not in model.parts or model.is_enum(name) or model.is_identity(name):
            return
        done.add(name)
        for reference in re.findall(r"'#/\$defs/(\w+)'", str(model.types[name])):
            yield from visit(reference)
        yield from union(model, name) if model.is_union(name) else struct(model, name)

    yield from visit("Header")
    yield from record(model)
    for name in structs:
        yield from visit(name)


def record(model: PythonModel) -> Iterator[str]:
    """What all records have in common."""
    header = model.types[model.records[0]]["properties"]["header"]
    yield "class Record(Model, frozen=True, kw_only=True):"
    yield docstring("What the store keeps.") + "\n"
    yield from field(model, "header", header, required=False)
    for name in ("id", "rev"):
        schema = model.types["Header"]["properties"][name]
        yield f"    @property\n    def {name}(self) -> {model.type(schema)}:"
        yield docstring(sentence(schema), " " * 8)
        yield f"        return self.header.{name}\n"


def union(model: PythonModel, name: str) -> Iterator[str]:
    schema = model.types[name]
    for tag, variant in zip(variant_names(schema), schema["oneOf"], strict=True):
        yield f"class {pascal(tag)}(Model, frozen=True, kw_only=True, tag_field='type', tag={tag!r}):"
        yield docstring(sentence(variant)) + "\n"
        yield from fields(model, {**variant, "properties": without(variant["properties"], "type")})
    yield f"{name}: TypeAlias = {' | '.join(map(pascal, variant_names(schema)))}"
    yield docstring(plain(schema["description"]), "") + "\n"


def struct(model: PythonModel, name: str) -> Iterator[str]:
    schema = model.types[name]
    base = "Record" if name in model.records else BASES.get(name, "Model")
    yield f"class {name}({base}, frozen=True, kw_only=True):"
    yield docstring(plain(schema["description"])) + "\n"
    properties = without(schema["properties"], "header") if base == "Record" else schema["properties"]
    yield from fields(model, {**schema, "properties": properties})


def fields(model: PythonModel, schema: Schema) -> Iterator[str]:
    for name, value in schema["properties"].items():
        yield from field(model, name, value, required=name in schema.get("required", ()))


def field(model: PythonModel, name: str, schema: Schema, *, required: bool) -> Iterator[str]:
    default = "" if required else model.default(schema)
    if attribute(name) != name:
        options = [f"name={name!r}"] + ([f"default={default}"] if default else [])
        default = f"field({', '.join(options)})"
    yield f"    {attribute(name)}: {model.type(schema)}" + (f" = {default}" if default else "")
    yield docstring(sentence(schema)) + "\n"


def error_fields(model: PythonModel) -> Iterator[str]:
    yield "class ErrorFields:"
    yield docstring("The fields of an `ErrorReport`, on the exception that carries it.") + "\n"
    yield "    report: ErrorReport\n"
    for name, schema in model.types["ErrorReport"]["properties"].items():
        yield f"    @property\n    def {attribute(name)}(self) -> {model.type(schema)}:"
        yield docstring(sentence(schema), " " * 8)
        yield f"        return self.report.{attribute(name)}\n"


# --- Collections


def collections(model: PythonModel) -> Iterator[str]:
    yield HEAD.format(what="The collections and their calls")
    used = sorted({*model.parts, *(f"{n}Name" for n in model.parts if model.is_enum(n))})
    yield COLLECTION_IMPORTS.format(names=", ".join(used))
    for collection in model.collections:
        yield from readable(model, collection)
        yield from writable(model, collection)
    yield from holder(model)
    classes = [name for c in model.collections for name in (class_name(c), f"{name_of(c['record'])}Records")]
    yield f"__all__ = {sorted(classes)}"


def class_name(collection: Schema) -> str:
    """The collection's class, named apart where the record goes by the same word."""
    name = pascal(collection["name"])
    return f"{name}Collection" if name == name_of(collection["record"]) else name


def readable(model: PythonModel, collection: Schema) -> Iterator[str]:
    record, words = name_of(collection["record"]), collection["name"].replace("_", " ")
    yield f"class {record}Records(Records[{record}]):"
    yield docstring(f"The {words}, for reading.") + "\n"
    yield f"    _name = {collection['name']!r}\n    _one = {record}"
    yield f"    _many = list[{record}]\n    _page_of = Page[{record}]\n"
    yield from queries(model, collection)
    yield from calls(model, collection["name"], writes=False)


def writable(model: PythonModel, collection: Schema) -> Iterator[str]:
    record, words, name = name_of(collection["record"]), collection["name"].replace("_", " "), class_name(collection)
    schema = model.types[record]
    yield f"class {name}({record}Records, Collection[{record}]):"
    yield docstring(f"The {words}.") + "\n"
    described = [f"{attribute(field)}: {sentence(value)}" for field, value in schema["properties"].items()]
    yield f"    @overload\n    def add(self, record: {record}, /) -> {record}: ...\n"
    keywords = ", ".join(["self", "/", "*", *parameters(model, schema, stub=True)])
    yield f"    @overload\n    def add({keywords}) -> {record}: ...\n"
    yield f"    def add(self, record: {record} | None = None, /, **fields: Any) -> {record}:"
    yield docstring("\n".join([ADD.format(record=record), "", *arguments(described), "", *RAISES]), " " * 8)
    yield "        return self._add(record, fields)\n"
    yield from calls(model, collection["name"], writes=True)


def parameters(model: PythonModel, schema: Schema, *, stub: bool = False) -> Iterator[str]:
    """Those that must be given, then those that need not."""
    required = schema.get("required", [])
    for name, value in sorted(schema["properties"].items(), key=lambda item: item[0] not in required):
        default = "" if name in required else " = ..." if stub else f" = {model.default(value)}"
        yield f"{attribute(name)}: {model.type(value, given=True)}{default}"


def arguments(described: Iterable[str]) -> list[str]:
    """The part of a docstring that tells the arguments."""
    return ["Args:", *(f"    {line}" for line in described)]


def queries(model: PythonModel, collection: Schema) -> Iterator[str]:
    record, words = name_of(collection["record"]), collection["name"].replace("_", " ")
    query = model.types["IndexQuery"]
    filters = {
        key["name"]: filter_type(model, record, key) for index in collection["indexes"] for key in index["fields"]
    }
    sorts = [bound_type(model, record, key) for index in collection["indexes"] for key in index["fields"]]
    bound = " | ".join(dict.fromkeys(sort for sort in sorts if sort))
    names = [name for name in QUERY if bound or name not in ("since", "until")]
    types = {
        **{name: model.type(query["properties"][name]) for name in ("descending", "limit", "cursor")},
        "index": f"Literal{[index['name'] for index in collection['indexes']]} | None",
        "since": f"{bound} | None",
        "until": f"{bound} | None",
    }
    for verb, left_out, result, summary in (
        ("page", (), f"Page[{record}]", f"Gives a page of {words}."),
        ("iter", ("limit", "cursor"), f"Iterator[{record}]", f"Gives {words} one by one, reading page after page."),
        ("count", ("descending", "limit", "cursor"), "int", f"Counts {words}."),
    ):
        options = [name for name in names if name not in left_out]
        signature = [
            *(f"{attribute(name)}: {or_unset(sort)} = UNSET" for name, sort in filters.items()),
            *(f"{name}: {types[name]} = {query['properties'][name].get('default')!r}" for name in options),
        ]
        told = [f"{name}: {sentence(query['properties'][name])}" for name in options]
        by = "; ".join(
            f"`{index['name']}` by {', '.join(key['name'] for key in index['fields'])}"
            for index in collection["indexes"]
        )
        yield f"    def {verb}({', '.join(['self', '*', *signature])}) -> {result}:"
        yield docstring("\n".join([summary, "", f"Indexes: {by}.", "", *arguments(told)]), " " * 8)
        given = ", ".join(f"{attribute(name)}={attribute(name)}" for name in filters)
        passed = ", ".join(f"{name}={name}" for name in options)
        yield f"        return self._{verb}(given({given}), {passed})\n"


def filter_type(model: PythonModel, record: str, key: Schema) -> str:
    """The type of the values a field of an index can be asked for."""
    known = model.types[record]["properties"].get(key["name"])
    if known is not None:
        return model.type(known, given=True)
    return model.identity(key["kind"]) if key["type"] == "reference" else BOUNDS[key["type"]]


def or_unset(sort: str) -> str:
    return f"{sort.removesuffix(' | None')} | UnsetType{' | None' if sort.endswith(' | None') else ''}"


NONE = " | None"
BOUNDS = {"date": "datetime.date", "number": "int", "text": "str"}


def bound_type(model: PythonModel, record: str, key: Schema) -> str | None:
    """The type of the bounds of a field, where its order says something."""
    known = model.types[record]["properties"].get(key["name"], {})
    is_code = any(model.is_enum(name) for name in re.findall(r"'#/\$defs/(\w+)'", str(known)))
    return None if is_code else BOUNDS.get(key["type"])


def calls(model: PythonModel, collection: str, *, writes: bool) -> Iterator[str]:
    for call in model.calls:
        owner, verb = call["name"].split(".")
        if (owner, call["writes"]) != (collection, writes):
            continue
        schema = model.types[name_of(call["arguments"])]
        required = schema.get("required", [])
        given = list(parameters(model, schema))
        signature = [
            "self",
            *given[: len(required)],
            *(["*"] if given[len(required) :] else []),
            *given[len(required) :],
        ]
        told = [f"{attribute(name)}: {sentence(value)}" for name, value in schema["properties"].items()]
        through, further, meaning = THROUGH.get(call["name"], ("", "", ""))
        if through:
            signature.append(further)
            told.append(meaning)
        result = model.type(call["result"])
        yield f"    def {verb}({', '.join(signature)}) -> {result}:"
        yield docstring("\n".join([plain(schema["description"]), "", *arguments(told)]), " " * 8)
        passed = ", ".join(f"{name!r}: {attribute(name)}" for name in schema["properties"])
        if through:
            yield f"        return {through}(self._call, {{{passed}}}, {further.split(':')[0]})\n"
            continue
        how, kind = ("ask_or_none", result.removesuffix(NONE)) if result.endswith(NONE) else ("ask", result)
        yield f"        return {how}(self._call, {call['name']!r}, {kind}, {{{passed}}})\n"


def holder(model: PythonModel) -> Iterator[str]:
    yield "class StoreQuestions:"
    yield docstring("What can be asked of everything.") + "\n"
    yield "    def __init__(self, call: Call) -> None:\n        self._call = call\n"
    yield from calls(model, "store", writes=False)
    yield "class RecordCollections(StoreQuestions):"
    yield docstring("Every collection, for reading.") + "\n"
    yield "    def __init__(self, call: Call) -> None:\n        super().__init__(call)"
    yield from members(model, reading=True)
    yield "class Collections(StoreQuestions):"
    yield docstring("Every collection.") + "\n"
    yield "    def __init__(self, call: Call, attach: Attach) -> None:"
    yield "        super().__init__(call)\n        self._attach = attach"
    yield from members(model, reading=False)
    yield from attach(model)


def members(model: PythonModel, *, reading: bool) -> Iterator[str]:
    for collection in model.collections:
        name = f"{name_of(collection['record'])}Records" if reading else class_name(collection)
        yield f"        self.{collection['name']} = {name}(call)"
    yield ""


def attach(model: PythonModel) -> Iterator[str]:
    """Storing a file: the attachment's fields that the store does not fill in."""
    properties = model.types["Attachment"]["properties"]
    schema = {"properties": {name: value for name, value in properties.items() if name not in COMPUTED}}
    signature = ["self", "source: Source", "*", *parameters(model, schema)]
    told = [f"{attribute(name)}: {sentence(value)}" for name, value in schema["properties"].items()]
    yield f"    def attach({', '.join(signature)}) -> Attachment:"
    yield docstring(
        "\n".join([ATTACH, "", *arguments(["source: " + SOURCE, *told]), "", RAISES[0], RAISES[1]]), " " * 8
    )
    passed = ", ".join(f"{attribute(name)}={attribute(name)}" for name in schema["properties"])
    yield f"        return attach(self._attach, source, {passed})\n"


HEAD = '''"""{what}. Generated from the core by generate.sh: change the core, not this file."""

from __future__ import annotations
'''

MODEL_IMPORTS = """import datetime
from typing import Literal, TypeAlias
from uuid import UUID

from msgspec import field

from cchc._base import Code, Model
from cchc._layout import HitsView, ReadingView, ReportLayout
from cchc._period import PeriodMaker
"""

COLLECTION_IMPORTS = """import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, overload
from uuid import UUID

from msgspec import UNSET, UnsetType

from cchc._attachment import Attach, Source, attach
from cchc._legacy import Encoding, import_rows
from cchc._model import {names}
from cchc._records import Collection, Page, Records, given
from cchc._wire import Call, ask, ask_or_none
"""

ADD = "Adds a record and gives it as stored: a `{record}`, or its fields."
RAISES = (
    "Raises:",
    "    Invalid: With every rule that is broken.",
    "    Duplicate: Where a unique key is taken.",
)


ATTACH = """Stores a file's bytes, and the attachment that describes them.

Without a name it is the source's own; without a media type it is guessed from the name."""
SOURCE = "A path, bytes, or a binary file object. It is read in pieces, whatever its size."


def main() -> None:
    """Write both files."""
    document = PythonModel.read()
    folder = Path(sys.argv[1])
    for name, lines in (("_model.py", model(document)), ("_collections.py", collections(document))):
        text = "\n".join(lines) + "\n"
        check_names(text)
        (folder / name).write_text(text, encoding="utf-8")


def check_names(text: str) -> None:
    """Fail where two classes would have one name: the later one would silently take the earlier one's place."""
    names = re.findall(r"^(?:class (\w+)|(\w+): TypeAlias)", text, flags=re.MULTILINE)
    twice = sorted(name for name, count in Counter(one or other for one, other in names).items() if count > 1)
    if twice:
        sys.exit(f"two types would be called: {', '.join(twice)}")


if __name__ == "__main__":
    main()
