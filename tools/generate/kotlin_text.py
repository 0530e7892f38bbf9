"""How Kotlin says types, defaults, comments and parameters, and reads and writes values as MessagePack."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import schema
from schema import ListOf, MapOf, Named, Notation, Optional, Primitive, SetOf, camel, pascal
from text import WIDTH, listed, wrapped

PRIMITIVES = {
    "text": "String",
    "boolean": "Boolean",
    "int": "Int",
    "long": "Long",
    "date": "LocalDate",
    "time": "LocalTime",
    "instant": "Instant",
    "uuid": "UUID",
    "scalar": "Scalar",
}
type_of = Notation(PRIMITIVES, "{}", "{}?", "List<{}>", "Set<{}>", "Map<String, {}>")
# The expression that reads a value.
reading = Notation(
    {name: f"{name}()" for name in PRIMITIVES},
    "read{}()",
    "orNull {{ {} }}",
    "list {{ {} }}",
    "set {{ {} }}",
    "dictionary {{ {} }}",
)
# Parameters that have a type of their own here, whatever the call.
PARAMETER_TYPES = {"kinds": "List<Kind>"}
PARAMETER_READERS = {"kinds": "list { code(Kind.entries) }"}


def default_of(field: schema.Field) -> str | None:
    """The default of a field; nothing where it must be given."""
    if field.required:
        return None
    match field.type, field.default:
        case Optional(), _:
            return "null"
        case Named(name), str(value):
            return f"{name}.{value.upper()}"
        case Named(name), {"type": tag}:
            return f"{name}.{pascal(tag)}"
        case Named(name), _:
            return f"{name}()"
        case ((ListOf() | SetOf() | MapOf()), _):
            return f"empty{type_of(field.type).split('<')[0]}()"
        case Primitive("uuid"), _:
            return "UUID(0, 0)"
        case _, str(text):
            return f'"{text}"'
    return str(field.default).lower()


def writing(kind: schema.Type, value: str) -> str:
    """The statement that writes a value."""
    match kind:
        case Optional(item):
            return f"orNull({value}) {{ {writing(item, 'it')} }}"
        case ListOf(item) | SetOf(item):
            return f"list({value}) {{ {writing(item, 'it')} }}"
        case MapOf(item):
            return f"dictionary({value}) {{ {writing(item, 'it')} }}"
    return f"write({value})"


def kdoc(text: str, indent: int = 0) -> str:
    """A KDoc comment that keeps to the line length where it is indented by so much."""
    safe = text.replace("*/", "*\u200b/").replace("/*", "/\u200b*")
    lines = [
        part
        for line in safe.splitlines()
        for part in ([line] if line.startswith((" ", "```")) else wrapped(line, WIDTH - indent - 4))
    ]
    if len(lines) == 1 and len(lines[0]) + indent + 7 <= WIDTH:
        return f"/** {lines[0]} */"
    return "\n".join(["/**", *(f" * {line}".rstrip() for line in lines), " */"])


@dataclass
class Parameter:
    """A parameter of a method, as Kotlin has it."""

    name: str
    type: str
    default: str | None
    doc: str

    @property
    def declared(self) -> str:
        """Its declaration."""
        return f"{self.name}: {self.type}" + ("" if self.default is None else f" = {self.default}")


PROGRESS = Parameter("progress", "ProgressListener?", "null", "Told how far it is.")


def parameters(fields: Iterable[schema.Field]) -> list[Parameter]:
    """The parameters for fields: those that must be given, then those that need not."""
    return [
        Parameter(
            camel(field.member), PARAMETER_TYPES.get(field.name) or type_of(field.type), default_of(field), field.doc
        )
        for field in schema.required_first(fields)
    ]


def signature(head: str, declared: Iterable[str], tail: str, indent: int = 4) -> str:
    """A declaration with its parameters, each on its own line where they are many."""
    return listed(head, declared, tail, indent, most=4, trailing=True)


def method_doc(summary: str, given: Iterable[Parameter], throws: Iterable[str] = ()) -> str:
    """A method's comment with the meaning of each parameter, and what it throws."""
    told = [*(f"@param {each.name} {each.doc}" for each in given), *throws]
    return kdoc("\n".join([summary, "", *told] if told else [summary]), 4)
