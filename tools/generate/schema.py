"""The typed model of the core's types and calls, built by one walk through the schema that `tools/schema` prints.

Renderers work from these classes only: none of them sees JSON Schema.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

Schema: TypeAlias = dict[str, Any]


# --- Type expressions: what a field, a parameter or a result holds.


@dataclass(frozen=True)
class Primitive:
    """A type that every language has: text, boolean, int (32 bits), long (64), date, time, instant, uuid or scalar.

    A scalar is any value that a query can look for.
    """

    name: str


@dataclass(frozen=True)
class Named:
    """A type defined by the model."""

    name: str


@dataclass(frozen=True)
class ListOf:
    """A list."""

    item: Type


@dataclass(frozen=True)
class SetOf:
    """A set: a list without duplicates, in no order."""

    item: Type


@dataclass(frozen=True)
class MapOf:
    """A map from text."""

    item: Type


@dataclass(frozen=True)
class Optional:
    """A value that may be missing."""

    item: Type


Type: TypeAlias = Primitive | Named | ListOf | SetOf | MapOf | Optional


@dataclass(frozen=True)
class Notation:
    """How a language writes type expressions, or reads values of them: `{}` stands for what is inside."""

    primitives: dict[str, str]
    named: str
    optional: str
    list_of: str
    set_of: str
    map_of: str

    def __call__(self, kind: Type) -> str:
        """A type expression in this notation."""
        match kind:
            case Primitive(name):
                return self.primitives[name]
            case Named(name):
                return self.named.format(name)
            case Optional(item):
                return self.optional.format(self(item))
            case ListOf(item):
                return self.list_of.format(self(item))
            case SetOf(item):
                return self.set_of.format(self(item))
            case MapOf(item):
                return self.map_of.format(self(item))


# --- Definitions.


@dataclass(frozen=True)
class Field:
    """A field of a struct, or a parameter of a call.

    `name` is its name in the core, `member` the one that Kotlin and Swift derive theirs from. `default` is the JSON
    value of a field that need not be given. A `personal` one holds personal data in clear, which no text of the value
    shows.
    """

    name: str
    type: Type
    doc: str
    required: bool = True
    default: Any = None
    member: str = ""
    personal: bool = False


@dataclass(frozen=True)
class Struct:
    """A type with fields. A variant of a union has its tag as name."""

    name: str
    doc: str
    fields: tuple[Field, ...]

    @property
    def is_personal(self) -> bool:
        """Whether a field of it holds personal data in clear."""
        return any(field.personal for field in self.fields)


@dataclass(frozen=True)
class Union:
    """A choice of structs, told apart by the field `type`."""

    name: str
    doc: str
    variants: tuple[Struct, ...]


@dataclass(frozen=True)
class Value:
    """A value of an enum, with its Vietnamese label."""

    name: str
    doc: str
    label: str


@dataclass(frozen=True)
class Enum:
    """A choice from a list of names."""

    name: str
    doc: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Identity:
    """The identity of records of one kind."""

    name: str
    doc: str


Definition: TypeAlias = Struct | Union | Enum | Identity
D = TypeVar("D", Struct, Union, Enum, Identity)


@dataclass(frozen=True)
class Key:
    """A field of an index. `order` is date, number or text where a range of it means something."""

    name: str
    type: Type
    doc: str
    order: str | None

    @property
    def present(self) -> Type:
        """The type of a value that is there."""
        return self.type.item if isinstance(self.type, Optional) else self.type

    @property
    def optional(self) -> bool:
        """Whether a record may lack it."""
        return isinstance(self.type, Optional)


@dataclass(frozen=True)
class Index:
    """An index that queries can use."""

    name: str
    unique: bool
    keys: tuple[Key, ...]


@dataclass(frozen=True)
class Call:
    """A call beyond those that every collection has."""

    name: str
    writes: bool
    long: bool
    doc: str
    parameters: tuple[Field, ...]
    result: Type

    @property
    def owner(self) -> str:
        """Its collection, or `store`."""
        return self.name.split(".")[0]

    @property
    def verb(self) -> str:
        """Its name within the collection."""
        return self.name.split(".")[1]


@dataclass(frozen=True)
class Collection:
    """The records of one kind."""

    name: str
    kind: str
    label: str
    record: Struct
    identity: str
    indexes: tuple[Index, ...]
    calls: tuple[Call, ...]

    @property
    def words(self) -> str:
        """Its name within a sentence."""
        return self.name.replace("_", " ")

    @property
    def class_name(self) -> str:
        """The name of its class: another than the record's."""
        name = pascal(self.name)
        return f"{name}Collection" if name == self.record.name else name

    @property
    def keys(self) -> list[Key]:
        """The fields of its indexes, each once."""
        return list({key.name: key for index in self.indexes for key in index.keys}.values())

    @property
    def optional_keys(self) -> list[Key]:
        """The fields of its indexes that a record may lack."""
        return [key for key in self.keys if key.optional]

    @property
    def orders(self) -> list[str]:
        """The types of values that a range of some index can have."""
        return list(dict.fromkeys(key.order for key in self.keys if key.order))


@dataclass(frozen=True)
class Error:
    """An error by its code."""

    code: str
    doc: str


# What the store fills in when it takes a file.
COMPUTED = ("header", "size", "blake3")
# Fields named apart from what all records have: an access notes which revision of which record was opened.
MEMBERS = {("Access", "rev"): "record_rev"}
FORMATS = {"date": "date", "partial-time": "time", "date-time": "instant", "uuid": "uuid"}
WIDE = ("uint32", "int64", "uint64")
DERIVED: dict[str, Type] = {"date": Primitive("date"), "number": Primitive("long"), "text": Primitive("text")}


def without_features(document: Schema) -> Schema:
    """The schema without the calls that need a feature of the core, and without the types that only these use."""
    types = {name: schema for name, schema in document["types"].items() if "feature" not in schema}
    return {**document, "calls": [call for call in document["calls"] if "feature" not in call], "types": types}


class Model:
    """Every type, collection, call and error.

    `types` leaves out the arguments of calls, which have no types of their own in other languages, unless another type
    has them as a field. `query` has the fields of an index query, `attachment` those of an attachment that the
    caller supplies.
    """

    def __init__(self, document: Schema) -> None:
        self._schemas: dict[str, Schema] = document["types"]
        defined = {name: self._definition(name, schema) for name, schema in self._schemas.items() if name != "Scalar"}
        arguments = {_reference(call["arguments"]) for call in document["calls"]} - set(_referenced(self._schemas))
        self.types: dict[str, Definition] = {
            name: made for name, made in defined.items() if name not in arguments | {"IndexQuery"}
        }
        self.calls = [self._call(call) for call in document["calls"]]
        self._identities = {one["kind"]: _reference(one["id"]) for one in document["collections"]}
        self.collections = [self._collection(one) for one in document["collections"]]
        self.errors = [Error(error["code"], _plain(error["description"])) for error in document["errors"]]
        self.query = {field.name: _parameter(field) for field in self._struct("IndexQuery").fields}
        self.attachment = [field for field in self.struct("Attachment").fields if field.name not in COMPUTED]
        self.records = {collection.record.name for collection in self.collections}

    def of(self, kind: type[D]) -> list[D]:
        """The definitions of one kind: `Struct`, `Union`, `Enum` or `Identity`."""
        return [one for one in self.types.values() if isinstance(one, kind)]

    def kinds(self, name: str, doc: str) -> Enum:
        """The kinds of records, as an enum of this name."""
        return Enum(name, doc, tuple(Value(one.kind, one.record.doc, one.label) for one in self.collections))

    @property
    def store_calls(self) -> list[Call]:
        """The calls of no collection."""
        return [call for call in self.calls if call.owner == "store"]

    def struct(self, name: str) -> Struct:
        """A struct by its name."""
        found = self.types[name]
        if not isinstance(found, Struct):
            raise TypeError(name)
        return found

    # The walk.

    def _definition(self, name: str, schema: Schema) -> Definition:
        doc = _plain(schema.get("description", ""))
        if schema.get("format") == "uuid":
            return Identity(name, doc)
        choices = schema.get("oneOf")
        if not choices:
            return self._struct(name)
        if all("const" in choice for choice in choices):
            values = (Value(one["const"], _plain(one.get("description", "")), one["label_vi"]) for one in choices)
            return Enum(name, doc, tuple(values))
        variants = []
        for choice in choices:
            tag = choice["properties"]["type"]["const"]
            fields = self._fields(choice, name)
            kept = tuple(field for field in fields if field.name != "type")
            variants.append(Struct(tag, _plain(choice.get("description", "")), kept))
        return Union(name, doc, tuple(variants))

    def _struct(self, name: str) -> Struct:
        schema = self._schemas[name]
        return Struct(name, _plain(schema.get("description", "")), tuple(self._fields(schema, name)))

    def _fields(self, schema: Schema, owner: str) -> Iterator[Field]:
        required = schema.get("required", ())
        for name, value in schema.get("properties", {}).items():
            kind = self._type(value)
            default = value.get("default", [] if isinstance(kind, ListOf | SetOf) else None)
            member = MEMBERS.get((owner, name), name)
            doc, personal = one_line(_plain(value.get("description", ""))), value.get("personal", False)
            yield Field(name, kind, doc, name in required, default, member, personal)

    def _type(self, schema: Schema) -> Type:
        if "$ref" in schema:
            name = _reference(schema)
            return Primitive("scalar") if name == "Scalar" else Named(name)
        if "anyOf" in schema:
            (there,) = [choice for choice in schema["anyOf"] if choice.get("type") != "null"]
            return Optional(self._type(there))
        kind = schema["type"]
        if isinstance(kind, list):
            (there,) = [choice for choice in kind if choice != "null"]
            return Optional(self._type({**schema, "type": there}))
        if kind == "array":
            item = self._type(schema["items"])
            return SetOf(item) if schema.get("uniqueItems") else ListOf(item)
        if kind == "object":
            return MapOf(self._type(schema["additionalProperties"]))
        if kind == "integer":
            return Primitive("long" if schema["format"] in WIDE else "int")
        return Primitive("boolean" if kind == "boolean" else FORMATS.get(schema.get("format", ""), "text"))

    def _call(self, call: Schema) -> Call:
        arguments = self._struct(_reference(call["arguments"]))
        parameters = (_parameter(field) for field in arguments.fields)
        return Call(
            call["name"], call["writes"], call["long"], arguments.doc, tuple(parameters), self._type(call["result"])
        )

    def _collection(self, one: Schema) -> Collection:
        record = self.struct(_reference(one["record"]))
        fields = {field.name: field for field in record.fields}
        indexes = (
            Index(index["name"], index["unique"], tuple(self._key(key, fields) for key in index["fields"]))
            for index in one["indexes"]
        )
        calls = (call for call in self.calls if call.owner == one["name"])
        return Collection(
            one["name"], one["kind"], one["label_vi"], record, _reference(one["id"]), tuple(indexes), tuple(calls)
        )

    def _key(self, key: Schema, fields: dict[str, Field]) -> Key:
        known = fields.get(key["name"])
        # Of a date that may be known in part, the key is a day.
        is_day_of = known is not None and key["type"] == "date" and bool(references(known.type))
        if known is None or is_day_of:
            derived = Named(self._identities[key["kind"]]) if key["type"] == "reference" else DERIVED[key["type"]]
            return Key(key["name"], derived, "", None if key["type"] == "reference" else key["type"])
        is_enum = any(isinstance(self.types[name], Enum) for name in references(known.type))
        return Key(key["name"], known.type, known.doc, None if is_enum or key["type"] == "reference" else key["type"])


def _parameter(field: Field) -> Field:
    """A parameter of a call: how many results it may have at most fits every language's usual integer."""
    if field.name != "limit":
        return field
    number = Optional(Primitive("int")) if isinstance(field.type, Optional) else Primitive("int")
    return Field(field.name, number, field.doc, field.required, field.default, field.member)


def _referenced(schema: object) -> Iterator[str]:
    """The names of the defined types that a schema refers to, wherever in it."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield _reference(schema)
        schema = list(schema.values())
    if isinstance(schema, list):
        for part in schema:
            yield from _referenced(part)


def _reference(schema: Schema) -> str:
    return str(schema["$ref"].rsplit("/", 1)[1])


def references(kind: Type) -> list[str]:
    """The names of the defined types that a type expression names."""
    match kind:
        case Primitive():
            return []
        case Named(name):
            return [name]
        case _:
            return references(kind.item)


def _plain(description: str) -> str:
    """A Rust doc comment without Rust: no links to items, no examples, each paragraph on one line."""
    text = re.sub(r"```.*?```", "", description, flags=re.DOTALL)
    text = re.sub(r"(?<!\n)\n(?![\n\s#*-])", " ", text)
    return re.sub(r"\[`([^`]*)`\](\([^)]*\))?", r"`\1`", text).strip()


def one_line(doc: str) -> str:
    """A description on one line."""
    return " ".join(doc.split())


def pascal(name: str) -> str:
    """A name of a type, from words joined by `_`."""
    return "".join(word.capitalize() for word in name.split("_"))


def camel(name: str) -> str:
    """A name of a member, from words joined by `_`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def required_first(fields: Iterable[Field]) -> list[Field]:
    """The required fields, then the others."""
    return sorted(fields, key=lambda field: not field.required)


def check_unique(names: Iterable[str]) -> None:
    """Fail where two types would have one name: the later one would silently take the earlier one's place."""
    twice = sorted(name for name, count in Counter(names).items() if count > 1)
    if twice:
        raise SystemExit(f"two types would be called: {', '.join(twice)}")
