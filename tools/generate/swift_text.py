"""How Swift says names, types, defaults, comments and parameters."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

import schema
from schema import MapOf, Named, Notation, Optional, Primitive, camel
from text import WIDTH, listed, wrapped

PRIMITIVES = {
    "text": "String",
    "boolean": "Bool",
    "int": "Int",
    "long": "Int",
    "date": "CivilDate",
    "time": "CivilTime",
    "instant": "Date",
    "uuid": "UUID",
    "scalar": "Scalar",
}
type_of = Notation(PRIMITIVES, "{}", "{}?", "[{}]", "Set<{}>", "[String: {}]")
# Words of the language that the model has as names.
KEYWORDS = {"as", "case", "default", "extension", "in", "init", "internal", "is", "open", "private", "public", "where"}


def default_of(field: schema.Field) -> str | None:
    """The default of a field; nothing where it must be given."""
    if field.required:
        return None
    match field.type, field.default:
        case Optional(), _:
            return "nil"
        case (Named(), str(value)) | (Named(), {"type": value}):
            return f".{case_name(value)}"
        case Named(name), _:
            return f"{name}()"
        case Primitive("uuid"), _:
            return "UUID.none"
        case MapOf(), _:
            return "[:]"
    return json.dumps(field.default)


def escaped(name: str) -> str:
    """A name that is told apart from a word of the language."""
    return f"`{name}`" if name in KEYWORDS else name


def case_name(variant: str) -> str:
    """The name of an enum's case; `none` would be taken for an optional's."""
    return "nothing" if variant == "none" else escaped(camel(variant))


def comment(text: str, indent: int = 0) -> str:
    """A documentation comment that keeps to the line length where it is indented by so much."""
    return "\n".join(
        f"/// {'  ' if position and line.startswith('- ') else ''}{part}".rstrip()
        for line in text.splitlines()
        for position, part in enumerate(wrapped(line, WIDTH - indent - 2))
    )


@dataclass
class Parameter:
    """A parameter of a method, as Swift has it; `key` is its name in the core."""

    key: str
    name: str
    type: str
    default: str | None = None
    doc: str = ""
    unlabelled: bool = False

    @property
    def declared(self) -> str:
        """Its declaration."""
        label = f"_ {escaped(self.name)}" if self.unlabelled else escaped(self.name)
        return f"{label}: {self.type}" + ("" if self.default is None else f" = {self.default}")


def parameters(fields: Iterable[schema.Field]) -> list[Parameter]:
    """The parameters for fields: those that must be given, then those that need not."""
    return [
        Parameter(field.name, camel(field.member), type_of(field.type), default_of(field), field.doc)
        for field in schema.required_first(fields)
    ]


def described(summary: str, given: Iterable[Parameter], throws: str = "") -> str:
    """The documentation of a method with its parameters and what it throws."""
    told = [f"  - {each.name.split()[-1]}: {each.doc}" for each in given if each.doc]
    further = [*(["- Parameters:", *told] if told else []), *([f"- Throws: {throws}"] if throws else [])]
    return "\n".join([summary, "", *further]) if further else summary


def function(head: str, given: Iterable[Parameter], tail: str) -> str:
    """The head of a member function."""
    return listed(head, [each.declared for each in given], f"{tail} {{", 4)
