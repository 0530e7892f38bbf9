"""Renders the Python package's types and collections. Ruff formats what this writes, so lines may be long here."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator

import python_aio
import schema
from schema import one_line, pascal, references, required_first
from text import WIDTH, fill, lines, paragraphs, wrapped

# Classes written by hand that give a generated class its methods.
BASES = {
    "ChangePage": "ItemsView[Change]",
    "DocumentFile": "DocumentContents",
    "FeedbackPage": "ItemsView[FeedbackDue]",
    "FeedbackRegisterPage": "ItemsView[FeedbackRow]",
    "Period": "PeriodMaker",
    "Reading": "ReadingView",
    "Report": "ReportLayout",
    "SearchPage": "HitsView",
}
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
# Calls that the collections' base class has, since they take what only Python has: data frames.
BY_HAND = ("import_table",)
PRIMITIVES = {
    "text": "str",
    "boolean": "bool",
    "int": "int",
    "long": "int",
    "date": "datetime.date",
    "time": "datetime.time",
    "instant": "datetime.datetime",
    "uuid": "UUID",
    "scalar": "str | int | None",
}
# What may be given for a scalar. Answers hold days and identities as text, since nothing else tells them from it.
GIVEN_SCALAR = "str | int | datetime.date | UUID | None"
# What may be given for a type instead of one of its values.
ALTERNATIVES = {"PartialDate": " | datetime.date", "Personal": " | str"}
# The same for parameters of a name.
ALTERNATIVES_BY_NAME = {"folder": " | os.PathLike[str]"}
BOUNDS = {"date": "datetime.date", "number": "int", "text": "str"}
NONE = " | None"


def files(model: schema.Model) -> Iterator[tuple[str, str]]:
    """Every file: its path in the package, and its text."""
    yield "_generated/__init__.py", HEAD.format(what="Types and collections") + "\n"
    yield "_generated/model.py", types(model)
    written = collections(model)
    yield "_generated/collections.py", written
    yield "aio.pyi", python_aio.module(written, type_names(model))


class Python:
    """How Python says types and defaults."""

    def __init__(self, model: schema.Model) -> None:
        self.model = model

    def type(self, kind: schema.Type, *, given: bool = False) -> str:
        """A type; of a value that a caller gives, in every way it may be written."""
        match kind:
            case schema.Primitive(name):
                return GIVEN_SCALAR if given and name == "scalar" else PRIMITIVES[name]
            case schema.Named(name):
                is_enum = isinstance(self.model.types[name], schema.Enum)
                return name + ((f" | {name}Name" if is_enum else ALTERNATIVES.get(name, "")) if given else "")
            case schema.Optional(item):
                return self.type(item, given=given) + NONE
            case schema.ListOf(item) | schema.SetOf(item):
                container = "Sequence" if given else "frozenset" if isinstance(kind, schema.SetOf) else "list"
                return f"{container}[{self.type(item, given=given)}]"
            case schema.MapOf(item):
                return f"{'Mapping' if given else 'dict'}[str, {self.type(item, given=given)}]"

    def default(self, field: schema.Field) -> str:
        """The default of a field that need not be given."""
        if isinstance(field.type, schema.Named):
            name, value = field.type.name, field.default
            match self.model.types[name]:
                case schema.Enum():
                    return f"{name}.{value.upper()}"
                case schema.Union():
                    return f"{pascal(value['type'])}()"
                case _:
                    return f"{name}()"
        if field.type == schema.Primitive("uuid"):
            return "UUID(int=0)"
        return repr(field.default)

    def parameters(self, fields: Iterable[schema.Field], *, stub: bool = False) -> list[str]:
        """The declarations of parameters: the required ones, then the others."""
        return [
            f"{attribute(field.name)}: {self.type(field.type, given=True)}{ALTERNATIVES_BY_NAME.get(field.name, '')}"
            + ("" if field.required else " = ..." if stub else f" = {self.default(field)}")
            for field in required_first(fields)
        ]


def attribute(name: str) -> str:
    """A field's name in Python."""
    return f"{name}_" if keyword.iskeyword(name) else name


def docstring(text: str, indent: int = 4) -> str:
    """A docstring that keeps to the line length where it is indented by so much."""
    written = [line for each in text.replace("\\", "\\\\").splitlines() for line in wrapped(each, WIDTH - indent)]
    if len(written) == 1:
        if len(written[0]) + indent + 6 <= WIDTH:
            return f'"""{written[0]}{" " if written[0].endswith(chr(34)) else ""}"""'
        written = wrapped(text, WIDTH - indent - 4)
    return lines(['"""' + written[0]]) + "\n" + "\n".join([*written[1:], '"""'])


def told(fields: Iterable[schema.Field]) -> list[str]:
    """What each parameter means."""
    return [f"{attribute(field.name)}: {field.doc}" for field in fields]


def documented(summary: str, arguments: Iterable[str], *further: str) -> str:
    """A method's docstring, with what its arguments mean."""
    listed = [f"    {line}" for line in arguments]
    return docstring("\n".join([summary, *(["", "Args:", *listed] if listed else []), *further]), 8)


# --- Types.


def types(model: schema.Model) -> str:
    """The module of types."""
    python = Python(model)
    definitions = [
        *(identity(one) for one in model.of(schema.Identity)),
        *(enum(one) for one in model.of(schema.Enum)),
        *(definition(python, one) for one in dependencies_first(model)),
        error_fields(python),
    ]
    variants = [pascal(variant.name) for union in model.of(schema.Union) for variant in union.variants]
    names = [*model.types, *(f"{one.name}Name" for one in model.of(schema.Enum)), "ErrorFields", "Record", *variants]
    schema.check_unique(names)
    imports = [HEAD.format(what="The model's types"), TYPES_IMPORTS.strip()]
    return paragraphs([*imports, *definitions, f"__all__ = {sorted(names)}"]) + "\n"


def dependencies_first(model: schema.Model) -> Iterator[schema.Struct | schema.Union | None]:
    """The structs and unions, each after those it holds; nothing where `Record`, which all records extend, belongs."""
    done: set[str] = set()

    def visit(one: schema.Definition) -> Iterator[schema.Struct | schema.Union | None]:
        if one.name in done or not isinstance(one, schema.Struct | schema.Union):
            return
        done.add(one.name)
        for struct in one.variants if isinstance(one, schema.Union) else [one]:
            for name in [name for field in struct.fields for name in references(field.type)]:
                yield from visit(model.types[name])
        yield one

    yield from visit(model.types["Header"])
    yield None
    for one in model.types.values():
        yield from visit(one)


def definition(python: Python, one: schema.Struct | schema.Union | None) -> str:
    """A struct, a union, or what all records have in common."""
    if one is None:
        return record_base(python)
    return union(python, one) if isinstance(one, schema.Union) else struct(python, one)


def identity(one: schema.Identity) -> str:
    """A type of its own for checkers; at run time it is a `UUID`."""
    return f"{one.name} = NewType({one.name!r}, UUID)\n{docstring(one_line(one.doc), 0)}"


def enum(one: schema.Enum) -> str:
    """An enum, and the literal type of its names."""
    values = [
        f"{value.name.upper()} = {value.name!r}, {value.label!r}\n{docstring(one_line(value.doc))}"
        for value in one.values
    ]
    return fill(
        """
        class $one.name(Code):
            $doc

            $values

        ${one.name}Name: TypeAlias = Literal[$names]
        $about
        """,
        one=one,
        doc=docstring(one.doc),
        values=paragraphs(values),
        names=", ".join(repr(value.name) for value in one.values),
        about=docstring(f"A `{one.name}` by its name.", 0),
    )


def record_base(python: Python) -> str:
    """What all records have in common."""
    header = next(field for field in python.model.collections[0].record.fields if field.name == "header")
    known = {field.name: field for field in python.model.struct("Header").fields}
    members = [member(python, header), *(reader(python, known[name], "header") for name in ("id", "rev"))]
    return class_of("Record(Model, frozen=True, kw_only=True)", "What the store keeps.", members)


def class_of(head: str, doc: str, members: Iterable[str]) -> str:
    """A class with its members."""
    return fill(
        """
        class $head:
            $doc

            $members
        """,
        head=head,
        doc=docstring(doc),
        members=paragraphs(members),
    )


def union(python: Python, one: schema.Union) -> str:
    """A class for each variant, and the alias of them all."""
    variants = [
        class_of(
            f"{pascal(variant.name)}({base_of(variant, 'Model')}, frozen=True, kw_only=True, tag_field='type', "
            f"tag={variant.name!r})",
            one_line(variant.doc),
            [*personal_fields(variant), *(member(python, field) for field in variant.fields)],
        )
        for variant in one.variants
    ]
    names = " | ".join(pascal(variant.name) for variant in one.variants)
    return paragraphs([*variants, f"{one.name}: TypeAlias = {names}\n{docstring(one.doc, 0)}"])


def struct(python: Python, one: schema.Struct) -> str:
    """A class with fields."""
    is_record = one.name in python.model.records
    base = "Record" if is_record else base_of(one, BASES.get(one.name, "Model"))
    fields = [field for field in one.fields if not (is_record and field.name == "header")]
    members = [*personal_fields(one), *(member(python, field) for field in fields)]
    if is_record:
        members.append(own_identity(python, one))
    return class_of(f"{one.name}({base}, frozen=True, kw_only=True)", with_attributes(one.doc, fields), members)


def with_attributes(doc: str, fields: Iterable[schema.Field]) -> str:
    """What a class is, and its fields, which `help` shows from here alone."""
    listed = [f"    {attribute(field.name)}: {one_line(field.doc)}" for field in fields]
    return "\n".join([doc, *(["", "Attributes:", *listed] if listed else [])])


def own_identity(python: Python, one: schema.Struct) -> str:
    """The property that gives a record's identity in the type that only its kind has."""
    identity = next(each.identity for each in python.model.collections if each.record is one)
    return fill(
        """
        @property
        def id(self) -> $identity:
            $doc
            return $identity(self.header.id)
        """,
        identity=identity,
        doc=docstring("Identity; nil on a draft."),
    )


def base_of(one: schema.Struct, base: str) -> str:
    """The base class: one that shows no personal data, where there are any."""
    return "Confidential" if one.is_personal else base


def personal_fields(one: schema.Struct) -> list[str]:
    """The names of the fields that hold personal data in clear."""
    names = ", ".join(repr(attribute(field.name)) for field in one.fields if field.personal)
    return [f"_personal: ClassVar[frozenset[str]] = frozenset({{{names}}})"] if names else []


def member(python: Python, field: schema.Field) -> str:
    """A field, with its default."""
    name, default = attribute(field.name), "" if field.required else python.default(field)
    if name != field.name:
        options = [f"name={field.name!r}", *([f"default={default}"] if default else [])]
        default = f"field({', '.join(options)})"
    declared = f"{name}: {python.type(field.type)}" + (f" = {default}" if default else "")
    return f"{declared}\n{docstring(field.doc)}"


def reader(python: Python, field: schema.Field, source: str) -> str:
    """A property that reads a field of what `source` holds."""
    return fill(
        """
        @property
        def $name(self) -> $type:
            $doc
            return self.$source.$name
        """,
        name=attribute(field.name),
        type=python.type(field.type),
        doc=docstring(field.doc, 8),
        source=source,
    )


def error_fields(python: Python) -> str:
    """The fields of an error's report, as properties."""
    readers = [reader(python, field, "report") for field in python.model.struct("ErrorReport").fields]
    doc = "The fields of an `ErrorReport`, on the exception that carries it."
    return class_of("ErrorFields", doc, ["report: ErrorReport", *readers])


# --- Collections.


def type_names(model: schema.Model) -> set[str]:
    """The names of every type, those of enums' names included."""
    return {*model.types, *(f"{one.name}Name" for one in model.of(schema.Enum))}


def collections(model: schema.Model) -> str:
    """The module of collections."""
    python = Python(model)
    names = sorted(type_names(model))
    imports = [HEAD.format(what="The collections and their calls"), COLLECTIONS_IMPORTS.format(names=", ".join(names))]
    classes = [each for one in model.collections for each in (readable(python, one), writable(python, one))]
    exported = sorted(name for one in model.collections for name in (one.class_name, f"{one.record.name}Records"))
    return paragraphs([*imports, *classes, holders(python), f"__all__ = {exported}"]) + "\n"


def readable(python: Python, one: schema.Collection) -> str:
    """A collection for reading."""
    return fill(
        """
        class ${one.record.name}Records(Records[$one.record.name, $one.identity]):
            $doc

            _name = '$one.name'
            _one = $one.record.name
            _many = list[$one.record.name]
            _page_of = Page[$one.record.name]

            $methods
        """,
        one=one,
        doc=docstring(f"The {one.words}, for reading."),
        methods=paragraphs([*queries(python, one), *(method(python, call) for call in one.calls if not call.writes)]),
    )


def writable(python: Python, one: schema.Collection) -> str:
    """A collection, with what changes it."""
    return fill(
        """
        class $one.class_name(${one.record.name}Records, Collection[$one.record.name, $one.identity]):
            $doc

            @overload
            def add(self, record: $one.record.name, /) -> $one.record.name: ...

            @overload
            def add(self, /, *, $fields) -> $one.record.name: ...

            def add(self, record: $one.record.name | None = None, /, **fields: Any) -> $one.record.name:
                $about
                return self._add(record, fields)

            $calls
        """,
        one=one,
        doc=docstring(f"The {one.words}."),
        fields=", ".join(python.parameters(one.record.fields, stub=True)),
        about=documented(
            f"Adds a record and gives it as stored: a `{one.record.name}`, or its fields.",
            told(one.record.fields),
            "",
            *RAISES,
        ),
        calls=paragraphs(method(python, call) for call in one.calls if call.writes and call.verb not in BY_HAND),
    )


def queries(python: Python, one: schema.Collection) -> Iterator[str]:
    """The ways to ask for many."""
    query, record = python.model.query, one.record.name
    bound = " | ".join(dict.fromkeys(BOUNDS[order] for order in one.orders))
    types = {name: python.type(query[name].type) for name in ("descending", "limit", "cursor")}
    types["index"] = f"Literal{[index.name for index in one.indexes]} | None"
    types |= {name: f"{bound} | None" for name in ("since", "until") if bound}
    orders = "; ".join(f"`{index.name}` by {', '.join(key.name for key in index.keys)}" for index in one.indexes)
    filters = [attribute(key.name) for key in one.keys]
    names = ["index", *(["since", "until"] if bound else [])]
    for verb, further, result, summary in (
        ("page", ["descending", "limit", "cursor"], f"Page[{record}]", f"Gives a page of {one.words}."),
        ("iter", ["descending"], f"Iterator[{record}]", f"Gives {one.words} one by one, reading page after page."),
        ("count", [], "int", f"Counts {one.words}."),
    ):
        options = [*names, *further]
        yield fill(
            """
            def $verb(self, *, $parameters) -> $result:
                $doc
                return self._$verb(given($given), $passed)
            """,
            verb=verb,
            parameters=", ".join(
                [
                    *(f"{attribute(key.name)}: {filter_type(python, key)} = UNSET" for key in one.keys),
                    *(f"{name}: {types[name]} = {query[name].default!r}" for name in options),
                ]
            ),
            result=result,
            doc=documented(f"{summary}\n\nIndexes: {orders}.", [f"{name}: {query[name].doc}" for name in options]),
            given=", ".join(f"{name}={name}" for name in filters),
            passed=", ".join(f"{name}={name}" for name in options),
        )


def filter_type(python: Python, key: schema.Key) -> str:
    """The type of the values a field of an index can be asked for."""
    return f"{python.type(key.present, given=True)} | UnsetType{NONE if key.optional else ''}"


def method(python: Python, call: schema.Call) -> str:
    """The method of a call."""
    ordered = required_first(call.parameters)
    declared = python.parameters(ordered)
    required = sum(field.required for field in ordered)
    signature = ["self", *declared[:required], *(["*", *declared[required:]] if declared[required:] else [])]
    about = told(call.parameters)
    passed = ", ".join(f"{field.name!r}: {attribute(field.name)}" for field in call.parameters)
    result = python.type(call.result)
    how, kind = ("ask_or_none", result.removesuffix(NONE)) if result.endswith(NONE) else ("ask", result)
    body = f"{how}(self._call, {call.name!r}, {kind}, {{{passed}}})"
    if call.name in THROUGH:
        through, further, meaning = THROUGH[call.name]
        signature.append(further)
        about.append(meaning)
        body = f"{through}(self._call, {{{passed}}}, {further.split(':')[0]})"
    return fill(
        """
        def $call.verb($signature) -> $result:
            $doc
            return $body
        """,
        call=call,
        signature=", ".join(signature),
        result=result,
        doc=documented(call.doc, about),
        body=body,
    )


def holders(python: Python) -> str:
    """What a store, a snapshot and a batch have: every collection, and the calls of none."""
    model = python.model
    fields = model.attachment
    return fill(
        HOLDERS,
        questions=paragraphs(method(python, call) for call in model.store_calls),
        readable=lines(f"self.{one.name} = {one.record.name}Records(call, frames)" for one in model.collections),
        writable=lines(f"self.{one.name} = {one.class_name}(call, frames)" for one in model.collections),
        collections=docstring(
            "\n".join(
                [
                    "Every collection.",
                    "",
                    "Attributes:",
                    *(f"    {one.name}: {one_line(one.record.doc)}" for one in model.collections),
                ]
            )
        ),
        parameters=", ".join(python.parameters(fields)),
        doc=documented(ATTACH, [f"source: {SOURCE}", *told(fields)], "", *RAISES[:2]),
        passed=", ".join(f"{attribute(field.name)}={attribute(field.name)}" for field in fields),
    )


HEAD = '"""{what}. Generated from the core by `make types`: change the core, not this file."""'

TYPES_IMPORTS = """
from __future__ import annotations

import datetime
from typing import ClassVar, Literal, NewType, TypeAlias
from uuid import UUID

from msgspec import field

from cchc._base import Code, Confidential, Model
from cchc._layout import DocumentContents, HitsView, ItemsView, ReadingView, ReportLayout
from cchc._period import PeriodMaker
"""

COLLECTIONS_IMPORTS = """from __future__ import annotations

import datetime
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, overload
from uuid import UUID

from msgspec import UNSET, UnsetType

from cchc._attachment import Attach, Source, attach
from cchc._frame import Frames
from cchc._generated.model import {names}
from cchc._legacy import Encoding, import_rows
from cchc._records import Collection, Page, Records, given
from cchc._wire import Call, ask, ask_or_none
"""

HOLDERS = '''
class StoreQuestions:
    """What can be asked of everything."""

    def __init__(self, call: Call) -> None:
        self._call = call

    $questions

class RecordCollections(StoreQuestions):
    """Every collection, for reading."""

    def __init__(self, call: Call, frames: Frames) -> None:
        super().__init__(call)
        $readable

class Collections(StoreQuestions):
    $collections

    def __init__(self, call: Call, attach: Attach, frames: Frames) -> None:
        super().__init__(call)
        self._attach = attach
        $writable

    def attach(self, source: Source, *, $parameters) -> Attachment:
        $doc
        return attach(self._attach, source, $passed)
'''

RAISES = ("Raises:", "    Invalid: With every rule that is broken.", "    Duplicate: Where a unique key is taken.")
ATTACH = """Stores a file's bytes, and the attachment that describes them.

Without a name it is the source's own; without a media type it is guessed from the name."""
SOURCE = "A path, bytes, or a binary file object. It is read in pieces, whatever its size."
