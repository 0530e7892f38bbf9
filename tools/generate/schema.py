"""The core's schema, as every generator reads it."""

from __future__ import annotations

import json
import re
import sys
import textwrap
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Self

Schema = dict[str, Any]

# What the store fills in when it takes a file.
COMPUTED = ("header", "size", "blake3")
# Types that go by another name in Kotlin and Swift, whose own libraries have one of this name.
RENAMED: dict[str, str] = {}

# Fields named apart from what all records have: an access notes which revision of which record was opened.
MEMBERS = {("Access", "rev"): "record_rev"}


class Model:
    """The records' collections, the calls by name, and every type."""

    def __init__(self, document: Schema) -> None:
        self.collections: list[Schema] = document["collections"]
        self.calls: list[Schema] = document["calls"]
        self.errors: list[Schema] = document["errors"]
        self.types: dict[str, Schema] = document["types"]
        self.records = [name_of(collection["record"]) for collection in self.collections]
        arguments = {name_of(call["arguments"]) for call in self.calls}
        # All but the arguments of calls, which are no types of their own to whoever makes them.
        self.parts = {
            name: schema for name, schema in self.types.items() if name not in arguments | {"IndexQuery", "Scalar"}
        }

    @classmethod
    def read(cls) -> Self:
        """Reads the schema from standard input."""
        return cls(json.load(sys.stdin))

    def is_enum(self, name: str) -> bool:
        """Whether it is a choice from a list of names."""
        variants = self.types[name].get("oneOf", [])
        return bool(variants) and all("const" in variant for variant in variants)

    def is_union(self, name: str) -> bool:
        """Whether it is a choice of shapes, told apart by their `type`."""
        return "oneOf" in self.types[name] and not self.is_enum(name)

    def is_identity(self, name: str) -> bool:
        """Whether it is the identity of a kind of record."""
        return self.types[name].get("format") == "uuid"

    def identity(self, kind: str) -> str:
        """The type of the identity of a kind of record."""
        return next(name_of(collection["id"]) for collection in self.collections if collection["kind"] == kind)


def name_of(schema: Schema) -> str:
    """The name of the type that is referred to."""
    return str(schema["$ref"].rsplit("/", 1)[1])


def variant_names(schema: Schema) -> list[str]:
    """The names that tell a union's shapes apart."""
    return [variant["properties"]["type"]["const"] for variant in schema["oneOf"]]


def without(properties: Schema, name: str) -> Schema:
    """The properties but for one."""
    return {key: value for key, value in properties.items() if key != name}


def pascal(text: str) -> str:
    """A name of a type, from words joined by `_`."""
    return "".join(word.capitalize() for word in text.split("_"))


def plain(description: str) -> str:
    """A Rust doc comment without Rust: no links to items, no examples, each paragraph on one line."""
    text = re.sub(r"```.*?```", "", description, flags=re.DOTALL)
    text = re.sub(r"(?<!\n)\n(?![\n\s#*-])", " ", text)
    return re.sub(r"\[`([^`]*)`\](\([^)]*\))?", r"`\1`", text).strip()


def sentence(schema: Schema) -> str:
    """A description on one line."""
    return " ".join(plain(schema.get("description", "")).split())


def wrapped(line: str, width: int) -> list[str]:
    """A line of text, broken where it is too long."""
    margin = " " * (len(line) - len(line.lstrip()))
    further = f"{margin}    " if margin else ""
    return textwrap.wrap(line, width - 3, subsequent_indent=further, break_on_hyphens=False) or [""]
