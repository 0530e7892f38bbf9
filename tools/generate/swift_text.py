"""How Swift says things: names, types, comments, functions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from schema import MEMBERS, RENAMED, Model, Schema, name_of, sentence, wrapped

WIDTH = 120
FORMATS = {"date": "CivilDate", "partial-time": "CivilTime", "date-time": "Date", "uuid": "UUID"}
SCALARS = {"string": "String", "integer": "Int", "boolean": "Bool"}
# Words of the language that the model has as names.
KEYWORDS = {"as", "case", "default", "extension", "in", "init", "internal", "is", "open", "private", "public", "where"}


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

    def parameters(self, schema: Schema, owner: str = "") -> list[Parameter]:
        """The fields: those that must be given, then those that need not."""
        required = schema.get("required", [])
        names = sorted(schema["properties"], key=lambda name: name not in required)
        found = [self.parameter(name, schema["properties"][name], required=name in required) for name in names]
        return [replace(field, called=MEMBERS.get((owner, field.key), field.key)) for field in found]

    def parameter(self, name: str, schema: Schema, *, required: bool) -> Parameter:
        """A field."""
        return Parameter(name, self.type(schema), None if required else self.default(schema), sentence(schema))


@dataclass
class Parameter:
    """A field, or an argument, as Swift has it."""

    key: str
    type: str
    default: str | None = None
    meaning: str = ""
    unlabelled: bool = False
    called: str = ""

    @property
    def name(self) -> str:
        """Its name in Swift."""
        return camel(self.called or self.key)

    def declared(self) -> str:
        """How a function declares it."""
        label = f"_ {escaped(self.name)}" if self.unlabelled else escaped(self.name)
        return f"{label}: {self.type}" + ("" if self.default is None else f" = {self.default}")


def optional(name: str, kind: str, meaning: str, default: str = "nil") -> Parameter:
    """A parameter that need not be given."""
    return Parameter(name, kind, default, meaning)


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
    for name, renamed in RENAMED.items():
        text = text.replace(f"`{name}`", f"`{renamed}`")
    for line in text.splitlines():
        for position, piece in enumerate(wrapped(line, WIDTH - len(indent) - 2)):
            margin = "  " if position and line.startswith("- ") else ""
            yield f"{indent}/// {margin}{piece}".rstrip()


def described(summary: str, parameters: Iterable[Parameter], refusals: str = "") -> str:
    """A function's documentation with its parameters and what it throws."""
    told = [f"  - {parameter.name}: {parameter.meaning}" for parameter in parameters if parameter.meaning]
    further = [*(["- Parameters:", *told] if told else []), *([f"- Throws: {refusals}"] if refusals else [])]
    return "\n".join([summary, "", *further]) if further else summary


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
