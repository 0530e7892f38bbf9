"""The types: identities, choices, unions, structs, records, errors; each with how it is read and written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from schema import Schema, name_of, pascal, plain, sentence, variant_names, without
from swift_text import (
    Parameter,
    SwiftModel,
    camel,
    case_name,
    described,
    document,
    escaped,
    function,
    named_fields,
    statement,
    type_name,
)

# Plain values that may stand for one of these types.
PLAIN = {"Personal": "String", "PartialDate": "CivilDate"}


def identities(model: SwiftModel) -> Iterator[str]:
    yield "import Foundation\n"
    for name in filter(model.is_identity, model.parts):
        yield from document(sentence(model.types[name]))
        yield f"public struct {name}: Identity {{"
        yield "    /// Its UUID.\n    public let value: UUID\n"
        yield "    /// The identity with this UUID."
        yield "    public init(_ value: UUID) {\n        self.value = value\n    }\n}\n"
        yield f"extension {name}: Wire {{}}\n"


def choices(model: SwiftModel) -> Iterator[str]:
    for name in filter(model.is_enum, model.parts):
        schema = model.types[name]
        cases = [(variant["const"], sentence(variant)) for variant in schema["oneOf"]]
        yield from choice("", type_name(name), plain(schema["description"]), cases)
        yield from labels(type_name(name), [(variant["const"], variant["label_vi"]) for variant in schema["oneOf"]])
        yield f"extension {type_name(name)}: Wire {{}}\n"
    kinds = [
        (collection["kind"], sentence(model.types[name_of(collection["record"])])) for collection in model.collections
    ]
    yield from choice("", "RecordKind", "A kind of record.", kinds)
    yield from labels("RecordKind", [(collection["kind"], collection["label_vi"]) for collection in model.collections])
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


def labels(name: str, told: Iterable[tuple[str, str]]) -> Iterator[str]:
    """What each choice is called in Vietnamese."""
    yield f"extension {name} {{"
    yield "    /// What it is called in Vietnamese, as within a sentence."
    yield "    public var labelVi: String {"
    yield "        switch self {"
    for code, label in told:
        yield f'        case .{case_name(code)}: return "{label}"'
    yield "        }\n    }\n}\n"


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
        keys = ["type", *(parameter.key for parameter in fields[shape])]
        yield from named_fields(f"wireFieldsOf{pascal(shape)}", f"{swift}.{camel(shape)}", keys)
    yield "\n    init(from unpacker: inout Unpacker) throws {"
    yield from plain_value(name)
    yield "        switch try unpacker.shape(Self.wireShapes) {"
    for position, shape in enumerate(shapes):
        last = position + 1 == len(shapes)
        yield "        default:" if last else f"        case {position}:"
        names = f"Self.wireFieldsOf{pascal(shape)}"
        yield from read_fields(fields[shape], names, " " * 12, ["type"])
        made_of = [f"{parameter.name}: {taken(parameter, names)}" for parameter in fields[shape]]
        made = f"self = .{case_name(shape)}"
        yield from statement(made, made_of, "", " " * 12) if made_of else [f"{' ' * 12}{made}"]
    yield "        }\n    }\n"
    yield "    func write(to packer: inout Packer) {\n        switch self {"
    for shape in shapes:
        bound = ", ".join(escaped(parameter.name) for parameter in fields[shape])
        yield f"        case let .{case_name(shape)}({bound}):" if bound else f"        case .{case_name(shape)}:"
        yield f"            packer.map({len(fields[shape]) + 1})"
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
    parameters = {parameter.key: parameter for parameter in model.parameters(schema, name)}
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
    yield "    /// Its identity; all zeros on a draft."
    yield f"    public var id: {identity} {{ {identity}(header.id) }}\n"
    indexes = [(index["name"], index_meaning(index)) for index in collection["indexes"] if index["fields"]]
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
    fields = ", ".join(f"`{camel(field['name'])}`" for field in index["fields"])
    return f"By {fields}{'; unique' if index['unique'] else ''}."


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


ERROR = """What can go wrong, named by what the caller can do about it.

The text is English; `textVi` says it in Vietnamese.

Every function of the library throws this alone, but for those that run a function of yours, which may throw more."""
HOST = """What the app supplied failed: its key, the content of a file.

`cause` is what it threw; the report is that of the call."""
UNEXPECTED = "A fault of the library itself, which it did not let become a crash."
