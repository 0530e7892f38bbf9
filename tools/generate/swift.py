"""Writes the Swift types and collections from the core's schema, which it reads from standard input.

cargo run --package cchc-schema | python tools/generate/swift.py FOLDER

FOLDER is that of the Swift package: it fills `Sources/Cchc/Generated` and `Tests/CchcTests/Generated` in it.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from schema import RENAMED, Model, Schema, name_of, pascal, plain, sentence, variant_names, without, wrapped

HEAD = "// Generated from the core by generate.sh: change the core, not this file."
WIDTH = 120
FORMATS = {"date": "CivilDate", "partial-time": "CivilTime", "date-time": "Date", "uuid": "UUID"}
SCALARS = {"string": "String", "integer": "Int", "boolean": "Bool"}
KEYWORDS = {"case", "extension", "internal", "open", "public", "private", "default", "in", "is", "as", "init", "import"}
KEYWORDS |= {"repeat", "return", "throw", "operator", "protocol", "class", "static", "func", "var", "let", "where", "for"}
# Plain values that may stand for one of these types.
PLAIN = {"Personal": "String", "PartialDate": "CivilDate"}
# What a query names beside its filter.
QUERY = ("missing", "index", "since", "until", "descending", "limit", "cursor")


class SwiftModel(Model):
    """The schema, and how it is said in Swift."""

    def type(self, schema: Schema) -> str:
        """The Swift type of a value."""
        if "$ref" in schema:
            return type_name(name_of(schema))
        if "anyOf" in schema:
            known = [choice for choice in schema["anyOf"] if choice.get("type") != "null"]
            return f"{self.type(known[0])}?"
        if isinstance(schema["type"], list):
            known = [choice for choice in schema["type"] if choice != "null"]
            return f"{self.type({**schema, 'type': known[0]})}?"
        if schema["type"] == "array":
            items = self.type(schema["items"])
            return f"Set<{items}>" if schema.get("uniqueItems") else f"[{items}]"
        if schema["type"] == "object":
            return f"[String: {self.type(schema['additionalProperties'])}]"
        return FORMATS.get(schema.get("format", ""), SCALARS[schema["type"]])

    def default(self, schema: Schema) -> str:
        """The default of a field that need not be given."""
        value: Any = schema.get("default", [] if schema.get("type") == "array" else None)
        if "$ref" not in schema:
            if schema.get("format") == "uuid" and value:
                return "UUID.none"
            return {"[]": "[]", "{}": "[:]", "null": "nil"}.get(json.dumps(value), json.dumps(value))
        name = name_of(schema)
        if self.is_enum(name) or self.is_union(name):
            return f".{case_name(value if self.is_enum(name) else value['type'])}"
        return f"{type_name(name)}()"

    def parameters(self, schema: Schema) -> list[Parameter]:
        """The fields: those that must be given, then those that need not."""
        required = schema.get("required", [])
        names = sorted(schema["properties"], key=lambda name: name not in required)
        return [Parameter(self, name, schema["properties"][name], required=name in required) for name in names]


class Parameter:
    """A field, or an argument, as Swift has it."""

    def __init__(self, model: SwiftModel, name: str, schema: Schema, *, required: bool) -> None:
        self.key = name
        self.name = camel(name)
        self.type = model.type(schema)
        self.default = None if required else model.default(schema)
        self.meaning = sentence(schema)
        self.unlabelled = False

    def declared(self) -> str:
        """How a function declares it."""
        label = f"_ {escaped(self.name)}" if self.unlabelled else escaped(self.name)
        return f"{label}: {self.type}" + ("" if self.default is None else f" = {self.default}")


def optional(name: str, kind: str, meaning: str, default: str = "nil") -> Parameter:
    """A parameter that need not be given."""
    made = Parameter.__new__(Parameter)
    made.key = made.name = name
    made.type, made.default, made.meaning, made.unlabelled = kind, default, meaning, False
    return made


# --- Text


def type_name(name: str) -> str:
    """A type's name in Swift."""
    return RENAMED.get(name, name)


def camel(name: str) -> str:
    """A member's name in Swift."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def escaped(name: str) -> str:
    """A name that is told apart from a word of the language."""
    return f"`{name}`" if name in KEYWORDS else name


def case_name(variant: str) -> str:
    """The name of an enum's case; `none` would be taken for an optional's."""
    return "nothing" if variant == "none" else escaped(camel(variant))


def document(text: str, indent: str = "") -> Iterator[str]:
    """A documentation comment that keeps to the line length."""
    for line in text.splitlines():
        for piece in wrapped(line, WIDTH - len(indent) - 2):
            yield f"{indent}/// {piece}".rstrip()


def described(summary: str, parameters: Iterable[Parameter]) -> str:
    """A function's documentation with its parameters."""
    told = [f"  - {parameter.name}: {parameter.meaning}" for parameter in parameters if parameter.meaning]
    return "\n".join([summary, "", "- Parameters:", *told]) if told else summary


def function(head: str, parameters: Iterable[str], tail: str, indent: str = "    ") -> Iterator[str]:
    """A function's head, on one line where it fits."""
    listed = list(parameters)
    line = f"{indent}{head}({', '.join(listed)}){tail} {{"
    if len(line) <= WIDTH or not listed:
        yield line
        return
    yield f"{indent}{head}("
    for position, parameter in enumerate(listed):
        yield f"{indent}    {parameter}{',' if position + 1 < len(listed) else ''}"
    yield f"{indent}){tail} {{"


def quoted(names: Iterable[str]) -> list[str]:
    """Names as literals of text."""
    return [f'"{name}"' for name in names]


def statement(head: str, arguments: Iterable[str], tail: str, indent: str) -> Iterator[str]:
    """A call, on one line where it fits."""
    listed = list(arguments)
    line = f"{indent}{head}({', '.join(listed)}){tail}"
    if len(line) <= WIDTH or not listed:
        yield line
        return
    yield f"{indent}{head}("
    yield ",\n".join(f"{indent}    {argument}" for argument in listed)
    yield f"{indent}){tail}"


def named_fields(member: str, kind: str, names: Iterable[str]) -> Iterator[str]:
    """The constant that holds the names of a type's fields, on one line where they fit."""
    yield from statement(f"private static let {member} = Fields", quoted((kind, *names)), "", "    ")


# --- Types


def identities(model: SwiftModel) -> Iterator[str]:
    yield "import Foundation\n"
    for name in filter(model.is_identity, model.parts):
        yield from document(sentence(model.types[name]))
        yield f"public struct {name}: Identity {{"
        yield "    /// Its UUID.\n    public let value: UUID\n"
        yield "    /// The identity with this UUID.\n    public init(_ value: UUID) {\n        self.value = value\n    }\n}\n"
        yield f"extension {name}: Wire {{}}\n"


def choices(model: SwiftModel) -> Iterator[str]:
    for name in filter(model.is_enum, model.parts):
        schema = model.types[name]
        cases = [(variant["const"], sentence(variant)) for variant in schema["oneOf"]]
        yield from choice("", type_name(name), plain(schema["description"]), cases)
        yield f"extension {type_name(name)}: Wire {{}}\n"
    kinds = [
        (collection["kind"], sentence(model.types[name_of(collection["record"])])) for collection in model.collections
    ]
    yield from choice("", "RecordKind", "A kind of record.", kinds)
    yield "extension RecordKind: Wire {}"


def choice(indent: str, name: str, description: str, cases: Iterable[tuple[str, str]]) -> Iterator[str]:
    """An enum of names."""
    yield from document(description, indent)
    yield f"{indent}public enum {name}: String, CaseIterable, Sendable {{"
    for code, meaning in cases:
        yield from document(meaning, f"{indent}    ")
        case = case_name(code)
        yield f"{indent}    case {case}" + ("" if case == code else f' = "{code}"')
    yield f"{indent}}}\n"


def union(model: SwiftModel, name: str) -> Iterator[str]:
    schema = model.types[name]
    swift = type_name(name)
    shapes = dict(zip(variant_names(schema), schema["oneOf"], strict=True))
    fields = {
        shape: model.parameters({**variant, "properties": without(variant["properties"], "type")})
        for shape, variant in shapes.items()
    }
    yield from document(plain(schema["description"]))
    yield f"public enum {swift}: Hashable, Sendable {{"
    for shape, variant in shapes.items():
        yield from document(described(sentence(variant), fields[shape]), "    ")
        values = ", ".join(parameter.declared() for parameter in fields[shape])
        yield f"    case {case_name(shape)}" + (f"({values})" if values else "")
    yield "}\n"
    yield f"extension {swift}: Wire {{"
    yield from named_fields("wireShapes", swift, shapes)
    for shape in shapes:
        names = ["type", *(parameter.key for parameter in fields[shape])]
        yield from named_fields(f"wireFieldsOf{pascal(shape)}", f"{swift}.{camel(shape)}", names)
    yield "\n    init(from unpacker: inout Unpacker) throws {"
    yield from plain_value(name)
    yield "        switch try unpacker.shape(Self.wireShapes) {"
    for position, shape in enumerate(shapes):
        last = position + 1 == len(shapes)
        yield "        default:" if last else f"        case {position}:"
        names = f"Self.wireFieldsOf{pascal(shape)}"
        yield from read_fields(fields[shape], names, " " * 12, ["type"])
        values = [f"{parameter.name}: {taken(parameter, names)}" for parameter in fields[shape]]
        made = f"self = .{case_name(shape)}"
        yield from statement(made, values, "", " " * 12) if values else [f"{' ' * 12}{made}"]
    yield "        }\n    }\n"
    yield "    func write(to packer: inout Packer) {\n        switch self {"
    for shape in shapes:
        names = [escaped(parameter.name) for parameter in fields[shape]]
        yield f"        case {'let ' if names else ''}.{case_name(shape)}" + (f"({', '.join(names)}):" if names else ":")
        yield f"            packer.map({len(names) + 1})"
        yield f'            packer.write("type", "{shape}")'
        for parameter in fields[shape]:
            yield f'            packer.write("{parameter.key}", {escaped(parameter.name)})'
    yield "        }\n    }\n}\n"


def plain_value(name: str) -> Iterator[str]:
    """Reads a plain value where one may stand for the type."""
    if name in PLAIN:
        yield "        guard try !unpacker.isText() else {"
        yield f"            self = {name}(try unpacker.read() as {PLAIN[name]})"
        yield "            return\n        }"


def read_fields(parameters: list[Parameter], names: str, indent: str, tags: list[str]) -> Iterator[str]:
    """Reads the fields of a value into variables."""
    for parameter in parameters:
        kind = parameter.type if parameter.default is not None else f"{parameter.type}?"
        default = f" = {parameter.default}" if parameter.default not in (None, "nil") else ""
        yield f"{indent}var {escaped(parameter.name)}: {kind}{default}"
    yield f"{indent}var wireReader = try FieldReader({names}, from: &unpacker)"
    reading = "let wireField = try wireReader.next(from: &unpacker)"
    yield f"{indent}while {reading if parameters else 'try wireReader.next(from: &unpacker) != nil'} {{"
    yield from assignments([escaped(parameter.name) for parameter in parameters], f"{indent}    ", tags)
    yield f"{indent}}}"


def assignments(variables: list[str], indent: str, tags: list[str]) -> Iterator[str]:
    """Reads the field that comes next into its variable."""
    if not variables:
        yield f"{indent}try unpacker.skip()"
        return
    yield f"{indent}switch wireField {{"
    for position, variable in enumerate([*tags, *variables]):
        label = "default" if position + 1 == len(tags) + len(variables) else f"case {position}"
        reading = "try unpacker.skip()" if position < len(tags) else f"{variable} = try unpacker.read()"
        yield f"{indent}{label}: {reading}"
    yield f"{indent}}}"


def taken(parameter: Parameter, names: str) -> str:
    name = escaped(parameter.name)
    return name if parameter.default is not None else f'try {names}.given({name}, "{parameter.key}")'


def structure(model: SwiftModel, name: str) -> Iterator[str]:
    schema = model.types[name]
    swift = type_name(name)
    parameters = {parameter.key: parameter for parameter in model.parameters(schema)}
    fields = [parameters[key] for key in schema["properties"]]
    yield from document(plain(schema["description"]))
    yield f"public struct {swift}: Hashable, Sendable {{"
    for field in fields:
        yield from document(field.meaning, "    ")
        yield f"    public var {escaped(field.name)}: {field.type}"
    yield ""
    yield "    /// Makes one from its fields."
    yield from function("public init", (parameter.declared() for parameter in parameters.values()), "")
    for field in fields:
        yield f"        self.{field.name} = {escaped(field.name)}"
    yield "    }\n}\n"
    yield from structure_wire(name, swift, fields)


def structure_wire(name: str, swift: str, fields: list[Parameter]) -> Iterator[str]:
    yield f"extension {swift}: Wire {{"
    yield from named_fields("wireFields", swift, (field.key for field in fields))
    yield ""
    yield "    init(from unpacker: inout Unpacker) throws {"
    yield from plain_value(name)
    required = [field for field in fields if field.default is None]
    for field in required:
        yield f"        var {escaped(field.name)}: {field.type}?"
    for field in fields:
        if field.default is not None:
            yield f"        self.{field.name} = {field.default}"
    yield "        var wireReader = try FieldReader(Self.wireFields, from: &unpacker)"
    yield "        while let wireField = try wireReader.next(from: &unpacker) {"
    variables = [escaped(field.name) if field in required else f"self.{field.name}" for field in fields]
    yield from assignments(variables, " " * 12, [])
    yield "        }"
    for field in required:
        yield f"        self.{field.name} = {taken(field, 'Self.wireFields')}"
    yield "    }\n"
    yield "    func write(to packer: inout Packer) {"
    yield f"        packer.map({len(fields)})"
    for field in fields:
        yield f'        packer.write("{field.key}", {escaped(field.name)})'
    yield "    }\n}\n"


def record(model: SwiftModel, collection: Schema) -> Iterator[str]:
    name = name_of(collection["record"])
    swift, identity = type_name(name), name_of(collection["id"])
    yield "import Foundation\n"
    yield from structure(model, name)
    yield f"extension {swift}: Record {{"
    yield f"    public static let kind = RecordKind.{case_name(collection['kind'])}\n"
    yield "    /// Its identity; nil on a draft.\n"[:-1]
    yield f"    public var id: {identity} {{ {identity}(header.id) }}\n"
    indexes = [(index["name"], index_meaning(index)) for index in collection["indexes"]]
    yield from choice("    ", "Index", "An order in which records are found.", indexes)
    missing = missing_fields(model, collection)
    if missing:
        told = [(key, sentence(model.types[name]["properties"][key])) for key in missing]
        yield from choice("    ", "OptionalKey", "A field of an index that may be missing.", told)
    yield "}\n"
    yield f"extension {swift}.Index: Wire {{}}"
    if missing:
        yield f"\nextension {swift}.OptionalKey: Wire {{}}"


def index_meaning(index: Schema) -> str:
    fields = ", ".join(f"`{field['name']}`" for field in index["fields"])
    return f"By {fields}{'; unique' if index['unique'] else ''}." if fields else "By what points at others."


def missing_fields(model: SwiftModel, collection: Schema) -> list[str]:
    """The fields of indexes that may be missing."""
    known = model.types[name_of(collection["record"])]["properties"]
    keys = dict.fromkeys(key["name"] for index in collection["indexes"] for key in index["fields"])
    return [key for key in keys if key in known and model.type(known[key]).endswith("?")]


def values(model: SwiftModel) -> dict[str, Iterator[str]]:
    """The types that are no records, by their first letters."""
    names = [
        name
        for name, schema in model.parts.items()
        if ("properties" in schema or model.is_union(name)) and name not in model.records
    ]
    ranges = ("AB", "CD", "EFG", "HIJKLM", "NOP", "QRS", "TUVWXYZ")
    groups = groupby(sorted(names), key=lambda name: next(letters for letters in ranges if name[0] in letters))
    return {f"Values{letters[0]}To{letters[-1]}": value_group(model, list(group)) for letters, group in groups}


def value_group(model: SwiftModel, names: list[str]) -> Iterator[str]:
    yield "import Foundation\n"
    for name in names:
        yield from union(model, name) if model.is_union(name) else structure(model, name)


def errors(model: SwiftModel) -> Iterator[str]:
    yield "import Foundation\n"
    yield from document(ERROR)
    yield "public enum CchcError: Error, Sendable {"
    for error in model.errors:
        yield from document(sentence(error), "    ")
        yield f"    case {case_name(error['code'])}(ErrorReport)"
    yield from document(HOST, "    ")
    yield "    case host(ErrorReport, cause: any Error)"
    yield from document(UNEXPECTED, "    ")
    yield "    case unexpected(ErrorReport)\n}\n"
    yield "extension CchcError {"
    yield "    /// The error of a report, by its code."
    yield "    init(_ report: ErrorReport) {\n        switch report.code {"
    for error in model.errors:
        yield f'        case "{error["code"]}": self = .{case_name(error["code"])}(report)'
    yield "        default: self = .unexpected(report)\n        }\n    }\n"
    yield "    /// All that the core says about it."
    yield "    public var report: ErrorReport {\n        switch self {"
    cases = [f".{case_name(error['code'])}(let report)" for error in model.errors]
    cases += [".host(let report, _)", ".unexpected(let report)"]
    yield "        case " + ",\n            ".join(cases) + ":\n            return report"
    yield "        }\n    }\n"
    for name, schema in model.types["ErrorReport"]["properties"].items():
        yield from document(sentence(schema), "    ")
        yield f"    public var {escaped(camel(name))}: {model.type(schema)} {{ report.{escaped(camel(name))} }}\n"
    yield "}"


ERROR = """What can go wrong, named by what the caller can do about it. The text is English; `textVi` says it in Vietnamese.

Every function of the library throws this alone, but for those that run a function of yours, which may throw more."""
HOST = """What the app supplied failed: its key, the content of a file. `cause` is what it threw; the report is that of the call."""
UNEXPECTED = """A fault of the library itself, which it did not let become a crash."""


# --- Collections


class Call:
    """A call by name, as a method."""

    def __init__(self, model: SwiftModel, call: Schema) -> None:
        self.name: str = call["name"]
        self.collection, verb = self.name.split(".")
        self.method = camel(verb)
        self.writes: bool = call["writes"]
        self.long: bool = call.get("long", False)
        schema = model.types[name_of(call["arguments"])]
        self.summary = plain(schema["description"])
        self.parameters = model.parameters(schema)
        self.result = model.type(call["result"])
        for parameter in self.parameters:
            if parameter.key == "kinds":
                parameter.type = "[RecordKind]"
        required = [parameter for parameter in self.parameters if parameter.default is None]
        if required and (len(required) == 1 or required[0].key == "id"):
            required[0].unlabelled = True


def class_name(collection: Schema) -> str:
    """The collection's type, named apart where the record goes by the same word."""
    name = pascal(collection["name"])
    return f"{name}Collection" if name == name_of(collection["record"]) else name


def records_name(collection: Schema) -> str:
    """The type of a collection for reading."""
    return f"{name_of(collection['record'])}Records"


def batch_name(collection: Schema) -> str:
    """The type of a collection in a batch."""
    return f"Batch{pascal(collection['name'])}"


def words(collection: Schema) -> str:
    return str(collection["name"].replace("_", " "))


class Flavour:
    """How methods are written: for a store, or for a batch."""

    def __init__(self, *, blocking: bool) -> None:
        self.blocking = blocking
        self.effects = "throws" if blocking else "async throws"
        self.attempt = "try" if blocking else "try await"

    def method(
        self,
        name: str,
        call: str,
        parameters: list[Parameter],
        result: str,
        told: str,
        *,
        writes: bool,
        long: bool = False,
        passed: Iterable[tuple[str, str]] | None = None,
    ) -> Iterator[str]:
        """A method that makes a call."""
        declared = list(parameters)
        watched = long and not self.blocking
        if watched:
            declared.append(optional("progress", "ProgressListener?", "Is told how far the work is."))
        yield from document(described(told, declared), "    ")
        tail = f" {self.effects}" + (f" -> {result}" if result else "")
        yield from function(f"public func {escaped(name)}", (each.declared() for each in declared), tail)
        given = list(passed) if passed is not None else [(each.key, escaped(each.name)) for each in parameters]
        yield f"        {'var' if given else 'let'} arguments = Packer(fields: {len(given)})"
        for key, value in given:
            yield f'        arguments.write("{key}", {value})'
        how = "call" if self.blocking else "write" if writes else "read"
        listener = ", progress: progress" if watched else ""
        asked = f'{self.attempt} connection.{how}("{call}", arguments{listener})'
        yield f"        return {asked}" if result else f"        let _: Nothing = {asked}"
        yield "    }\n"


ASYNC = Flavour(blocking=False)
BATCH = Flavour(blocking=True)


def collection_file(model: SwiftModel, collection: Schema) -> Iterator[str]:
    name, records = class_name(collection), records_name(collection)
    yield "import Foundation\n"
    yield f"/// The {words(collection)}, for reading."
    yield f"public protocol {records}: Sendable {{"
    yield "    /// The way to their store.\n    var connection: Connection { get }\n}\n"
    yield f"extension {records} {{"
    yield from reading(model, collection, ASYNC)
    yield "}\n"
    yield f"/// The {words(collection)}."
    yield f"public struct {name}: {records} {{"
    yield "    /// The way to their store.\n    public let connection: Connection\n"
    yield from writing(model, collection, ASYNC)
    yield "}\n"
    yield f"/// The {words(collection)} in a batch."
    yield f"public struct {batch_name(collection)} {{"
    yield "    let connection: BatchConnection\n"
    yield from reading(model, collection, BATCH)
    yield from writing(model, collection, BATCH)
    yield "}"


def simple(name: str, kind: str, *, unlabelled: bool = False) -> Parameter:
    """A parameter that must be given and needs no telling."""
    made = optional(name, kind, "")
    made.default, made.unlabelled = None, unlabelled
    return made


def reading(model: SwiftModel, collection: Schema, flavour: Flavour) -> Iterator[str]:
    record, name = type_name(name_of(collection["record"])), collection["name"]
    identity = simple("id", name_of(collection["id"]), unlabelled=True)
    yield from flavour.method("get", f"{name}.get", [identity], record, GET, writes=False)
    yield from flavour.method("find", f"{name}.find", [identity], f"{record}?", FIND, writes=False)
    yield from flavour.method("history", f"{name}.history", [identity], f"[{record}]", HISTORY, writes=False)
    yield from queries(model, collection, flavour)
    yield from calls(model, collection["name"], flavour, writes=False)


def queries(model: SwiftModel, collection: Schema, flavour: Flavour) -> Iterator[str]:
    record, name = type_name(name_of(collection["record"])), collection["name"]
    filters, options = query_parameters(model, collection)
    indexes = "; ".join(
        f"`{camel(index['name'])}` by {', '.join(camel(key['name']) for key in index['fields'])}"
        for index in collection["indexes"]
        if index["fields"]
    )
    about = f"Indexes: {indexes}." if indexes else "All, in the order they were added."
    for verb, summary in (
        ("page", f"Gives a page of {words(collection)}."),
        ("count", f"Counts {words(collection)}."),
    ):
        taken = [each for each in options if verb == "page" or each.key in COUNTED]
        parameters = [*filters, *taken]
        passed = [("filter", "filter"), *((each.key, each.name) for each in taken if each.key != "missing")]
        result = f"Page<{record}>" if verb == "page" else "Int"
        yield from filtered(
            flavour.method(
                verb, f"{name}.{verb}", parameters, result, f"{summary}\n\n{about}", writes=False, passed=passed
            ),
            filters,
            missing=any(each.key == "missing" for each in options),
        )
    yield from everything(collection, flavour, record, filters, options, about)


COUNTED = ("missing", "index", "since", "until")


def filtered(lines: Iterator[str], filters: list[Parameter], *, missing: bool) -> Iterator[str]:
    """A method that gathers its filter first."""
    for line in lines:
        if line.lstrip().startswith("var arguments"):
            yield f"        {'var' if filters else 'let'} filter = Filter({'missing: missing' if missing else ''})"
            for each in filters:
                yield f'        filter.add("{each.key}", {escaped(each.name)})'
        yield line


def query_parameters(model: SwiftModel, collection: Schema) -> tuple[list[Parameter], list[Parameter]]:
    """The fields that can be asked for, and how a query is made."""
    record = name_of(collection["record"])
    keys = {key["name"]: key for index in collection["indexes"] for key in index["fields"]}
    known = model.types[record]["properties"]
    filters = [
        optional(name, f"{filter_type(model, record, key).removesuffix('?')}?", sentence(known.get(name, {})))
        for name, key in keys.items()
    ]
    for each in filters:
        each.name = camel(each.key)
    query, swift = model.types["Query"]["properties"], type_name(record)
    told = {name: sentence(schema) for name, schema in query.items()}
    options = {
        "missing": optional("missing", f"Set<{swift}.OptionalKey>", "Fields that must be missing.", "[]"),
        "index": optional("index", f"{swift}.Index?", told["index"]),
        "since": optional("since", "Bound?", told["since"]),
        "until": optional("until", "Bound?", told["until"]),
        "descending": optional("descending", "Bool", told["descending"], "false"),
        "limit": optional("limit", "Int", told["limit"], str(query["limit"]["default"])),
        "cursor": optional("cursor", "String?", told["cursor"]),
    }
    names = [name for name in QUERY if name != "missing" or missing_fields(model, collection)]
    return filters, [options[name] for name in names]


def filter_type(model: SwiftModel, record: str, key: Schema) -> str:
    """The type of the values a field of an index can be asked for."""
    known = model.types[record]["properties"].get(key["name"])
    if known is not None:
        return model.type(known)
    bounds = {"date": "CivilDate", "number": "Int", "text": "String"}
    return model.identity(key["kind"]) if key["type"] == "reference" else bounds[key["type"]]


def everything(
    collection: Schema, flavour: Flavour, record: str, filters: list[Parameter], options: list[Parameter], about: str
) -> Iterator[str]:
    """All records of a query: one by one, or in a batch as a list."""
    taken = [*filters, *(each for each in options if each.key not in ("limit", "cursor"))]
    given = ",\n".join(f"                {each.name}: {escaped(each.name)}" for each in taken)
    how = "one by one, reading page after page; nothing is held open in between" if not flavour.blocking else "at once"
    yield from document(described(f"Gives {words(collection)} {how}.\n\n{about}", taken), "    ")
    tail = f" throws -> [{record}]" if flavour.blocking else f" -> RecordSequence<{record}>"
    yield from function("public func all", (each.declared() for each in taken), tail)
    if flavour.blocking:
        yield f"        var found: [{record}] = []\n        var cursor: String?\n        repeat {{"
        yield f"            let page = try page(\n{given},\n                limit: pageSize,\n                cursor: cursor\n            )"
        yield "            found += page.items\n            cursor = page.next\n        } while cursor != nil"
        yield "        return found\n    }\n"
        return
    yield "        RecordSequence { cursor in\n            try await page("
    yield f"{given},\n                limit: pageSize,\n                cursor: cursor\n            )\n        }}\n    }}\n"


def writing(model: SwiftModel, collection: Schema, flavour: Flavour) -> Iterator[str]:
    record, name = type_name(name_of(collection["record"])), collection["name"]
    one = simple("record", record, unlabelled=True)
    many = simple("records", f"[{record}]", unlabelled=True)
    yield from flavour.method("add", f"{name}.add", [one], record, ADD, writes=True)
    yield from flavour.method("addMany", f"{name}.add_many", [many], f"[{record}]", ADD_MANY, writes=True, long=True)
    yield from flavour.method("update", f"{name}.update", [one], record, UPDATE, writes=True)
    passed = [("id", "record.id"), ("rev", "record.rev")]
    yield from flavour.method("remove", f"{name}.remove", [one], "", REMOVE, writes=True, passed=passed)
    identity = simple("id", name_of(collection["id"]), unlabelled=True)
    rev = simple("rev", "Int")
    yield from flavour.method("remove", f"{name}.remove", [identity, rev], "", REMOVE_AT, writes=True)
    yield from calls(model, collection["name"], flavour, writes=True)


def calls(model: SwiftModel, collection: str, flavour: Flavour, *, writes: bool) -> Iterator[str]:
    for schema in model.calls:
        call = Call(model, schema)
        if (call.collection, call.writes) != (collection, writes):
            continue
        yield from flavour.method(
            call.method, call.name, call.parameters, call.result, call.summary, writes=writes, long=call.long
        )


GET = "Gives the record with this identity; fails with `notFound` where there is none."
FIND = "Gives the record with this identity, or nothing."
HISTORY = "Gives every version of a record, oldest first."
ADD = """Adds a record and gives it as stored.

- Throws: `invalid` with every rule that is broken; `duplicate` where a unique key is taken."""
ADD_MANY = """Adds records, all or none, and gives them as stored. They may name one another.

- Throws: `invalid` with every rule that is broken, whose paths begin with the position: `[17].name`; `duplicate` where a
unique key is taken; `cancelled` where the task was."""
UPDATE = """Replaces a record that is still at the revision it was read at, and gives it as stored.

- Throws: `conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any more;
`invalid` with every rule that is broken; `duplicate` where a unique key is taken."""
REMOVE = """Removes a record that is still at the revision it was read at. Its versions stay in its history.

- Throws: `conflict` where it is not; `notFound` where it is not there any more; `referenced` while others point at it."""
REMOVE_AT = "Removes the record with this identity that is still at this revision, as `remove(_:)` does."


def holders(model: SwiftModel) -> Iterator[str]:
    yield "import Foundation\n"
    yield "/// What can be asked of everything: a store, or a snapshot of one."
    yield "public protocol StoreQuestions: Sendable {"
    yield "    /// The way to the store.\n    var connection: Connection { get }\n}\n"
    yield "extension StoreQuestions {"
    yield from calls(model, "store", ASYNC, writes=False)
    yield "}\n"
    for head, member in (
        ("extension Store", lambda each: f"{class_name(each)} {{ {class_name(each)}(connection: connection) }}"),
        ("extension Snapshot", lambda each: f"some {records_name(each)} {{ {class_name(each)}(connection: connection) }}"),
        ("extension Batch", lambda each: f"{batch_name(each)} {{ {batch_name(each)}(connection: connection) }}"),
    ):
        yield f"{head} {{"
        for collection in model.collections:
            yield f"    /// The {words(collection)}."
            yield f"    public var {camel(collection['name'])}: {member(collection)}\n"
        if head.endswith("Batch"):
            yield from calls(model, "store", BATCH, writes=False)
        yield "}\n"


# --- Tests


def dispatcher(model: SwiftModel) -> Iterator[str]:
    yield "@testable import Cchc\n"
    yield "// Each call by its name, through its method.\n"
    for collection in model.collections:
        yield from dispatch(model, collection)
    yield from dispatch_store(model)
    yield from dispatch_handle(model, "Store", reads=True, writes=True)
    yield from dispatch_handle(model, "Snapshot", reads=True, writes=False)
    yield from dispatch_handle(model, "Batch", reads=True, writes=True)


def dispatch(model: SwiftModel, collection: Schema) -> Iterator[str]:
    name, record = pascal(collection["name"]), type_name(name_of(collection["record"]))
    filters, options = query_parameters(model, collection)
    sets = (
        (f"read{name}", f"some {records_name(collection)}", "async throws", "try await", (False,)),
        (f"write{name}", class_name(collection), "async throws", "try await", (True,)),
        (f"batch{name}", batch_name(collection), "throws", "try", (False, True)),
    )
    for function_name, kind, effects, attempt, sorts in sets:
        parameters = ["_ verb: String", "_ given: Arguments", f"_ records: {kind}"]
        yield from function(f"private func {function_name}", parameters, f" {effects} -> JSON?", "")
        yield "    switch verb {"
        if False in sorts:
            for verb in ("get", "find", "history"):
                yield f'    case "{verb}":\n        try given.only("id")'
                yield f'        return try canonical({attempt} records.{verb}(given("id")))'
            for verb in ("page", "count"):
                taken = [each for each in options if verb == "page" or each.key in COUNTED]
                yield f'    case "{verb}":'
                missing = "true" if any(each.key == "missing" for each in options) else "false"
                names = [*quoted(each.key for each in filters), f"mayBeMissing: {missing}"]
                yield from statement("let filter = try given.filter", names, "", " " * 8)
                names = ["filter", *(each.key for each in taken if each.key != "missing")]
                yield from statement("try given.only", quoted(names), "", " " * 8)
                yield f"        return try canonical(\n            {attempt} records.{verb}("
                arguments = [f'{each.name}: filter.value("{each.key}")' for each in filters]
                for each in taken:
                    if each.key == "missing":
                        arguments.append("missing: filter.missing()")
                    else:
                        default = "" if each.default == "nil" else f", or: {each.default}"
                        arguments.append(f'{each.name}: given("{each.key}"{default})')
                yield ",\n".join(f"                {argument}" for argument in arguments)
                yield "            ))"
        if True in sorts:
            for verb in ("add", "add_many", "update"):
                key = "records" if verb == "add_many" else "record"
                yield f'    case "{verb}":\n        try given.only("{key}")'
                yield f'        return try canonical({attempt} records.{camel(verb)}(given("{key}")))'
            yield '    case "remove":\n        try given.only("id", "rev")'
            yield f'        {attempt} records.remove(given("id"), rev: given("rev"))\n        return JSON.null'
        for schema in model.calls:
            call = Call(model, schema)
            if call.collection == collection["name"] and call.writes in sorts:
                yield from dispatch_call(call, attempt, "records")
        yield "    default: return nil\n    }\n}\n"
    del record


def dispatch_call(call: Call, attempt: str, owner: str) -> Iterator[str]:
    verb = call.name.split(".")[1]
    yield f'    case "{verb}":'
    yield from statement("try given.only", quoted(each.key for each in call.parameters), "", " " * 8)
    arguments = []
    for each in call.parameters:
        default = "" if each.default in (None, "nil") else f", or: {each.default}"
        label = "" if each.unlabelled else f"{each.name}: "
        arguments.append(f'{label}given("{each.key}"{default})')
    line = f"        return try canonical({attempt} {owner}.{call.method}({', '.join(arguments)}))"
    if len(line) <= WIDTH:
        yield line
        return
    yield f"        return try canonical(\n            {attempt} {owner}.{call.method}("
    yield ",\n".join(f"                {argument}" for argument in arguments)
    yield "            ))"


def dispatch_store(model: SwiftModel) -> Iterator[str]:
    for name, kind, effects, attempt in (
        ("readStore", "some StoreQuestions", "async throws", "try await"),
        ("batchStore", "Batch", "throws", "try"),
    ):
        yield f"private func {name}(_ verb: String, _ given: Arguments, _ store: {kind}) {effects} -> JSON? {{"
        yield "    switch verb {"
        for schema in model.calls:
            call = Call(model, schema)
            if call.collection == "store":
                yield from dispatch_call(call, attempt, "store")
        yield "    default: return nil\n    }\n}\n"


def dispatch_handle(model: SwiftModel, handle: str, *, reads: bool, writes: bool) -> Iterator[str]:
    batch = handle == "Batch"
    effects, attempt = ("throws", "try") if batch else ("async throws", "try await")
    yield f"extension {handle} {{"
    yield "    /// Makes a call by its name through its method; nothing where there is no such method."
    yield f"    func dispatch(_ collection: String, _ verb: String, _ given: Arguments) {effects} -> JSON? {{"
    yield "        switch collection {"
    for collection in model.collections:
        name, member = pascal(collection["name"]), camel(collection["name"])
        if batch:
            answer = f"{attempt} batch{name}(verb, given, {member})"
        elif writes:
            yield f'        case "{collection["name"]}":'
            yield f"            if let answer = {attempt} read{name}(verb, given, {member}) {{ return answer }}"
            yield f"            return {attempt} write{name}(verb, given, {member})"
            continue
        else:
            answer = f"{attempt} read{name}(verb, given, {member})"
        yield f'        case "{collection["name"]}": return {answer}'
    yield f'        case "store": return {attempt} {"batch" if batch else "read"}Store(verb, given, self)'
    yield "        default: return nil\n        }\n    }\n}\n"
    del reads


def main() -> None:
    """Write every file."""
    model = SwiftModel.read()
    folder = Path(sys.argv[1])
    sources, tests = folder / "Sources" / "Cchc" / "Generated", folder / "Tests" / "CchcTests" / "Generated"
    files: dict[Path, Iterable[str]] = {
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
    for path, lines in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(tidied([HEAD, "", *lines]), encoding="utf-8")


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
