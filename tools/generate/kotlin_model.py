"""The types of the model in Kotlin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kotlin_text import camel, docs
from schema import MEMBERS, RENAMED, Model, Schema, name_of, pascal, plain, sentence, variant_names, without

FORMATS = {"date": "LocalDate", "partial-time": "LocalTime", "date-time": "Instant", "uuid": "UUID"}
SCALARS = {"string": "String", "boolean": "Boolean"}
# Whole numbers that a Kotlin `Int` cannot hold all of.
# What a choice is called in Vietnamese, as within a sentence.
LABEL = "public val labelVi: String"
WIDE = ("uint32", "int64", "uint64")
IMPORTS = """import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID
"""
# Types written by hand that give a generated one its methods, and what the type has besides its fields.
BASES = {"Period": "PeriodView", "Report": "ReportLayout", "SearchPage": "Iterable<Hit> by hits"}
BODIES = {
    "PartialDate": [
        "    /** A full date. */",
        "    public constructor(date: LocalDate) : this(date.year, date.monthValue, date.dayOfMonth)",
    ],
    "Period": ["    /** Makes periods. */", "    public companion object : PeriodMaker()"],
}
UNION_BODIES = {
    "Personal": [
        "    public companion object {",
        "        /** Personal data in clear, to be stored. */",
        "        public operator fun invoke(text: String): Personal = Open(text)",
        "    }",
    ],
}


class KotlinModel(Model):
    """The schema, and how it is said in Kotlin."""

    def class_name(self, name: str) -> str:
        """A type's name in Kotlin."""
        return RENAMED.get(name, name)

    def member(self, name: str, owner: str = "") -> str:
        """A field's name in Kotlin."""
        return camel(MEMBERS.get((owner, name), name))

    def nullable(self, schema: Schema) -> Schema | None:
        """What it is when it is there, of a value that may be missing."""
        if "anyOf" in schema:
            kept = [choice for choice in schema["anyOf"] if choice.get("type") != "null"]
            if len(kept) < len(schema["anyOf"]):
                return {**kept[0]} if len(kept) == 1 else {"anyOf": kept}
        if isinstance(schema.get("type"), list):
            kept = [choice for choice in schema["type"] if choice != "null"]
            if len(kept) < len(schema["type"]):
                return {**schema, "type": kept[0] if len(kept) == 1 else kept}
        return None

    def type(self, schema: Schema) -> str:
        """The Kotlin type of a value."""
        there = self.nullable(schema)
        if there is not None:
            return f"{self.type(there)}?"
        if "$ref" in schema:
            return self.class_name(name_of(schema))
        if schema["type"] == "array":
            return f"{'Set' if schema.get('uniqueItems') else 'List'}<{self.type(schema['items'])}>"
        if schema["type"] == "object":
            return f"Map<String, {self.type(schema['additionalProperties'])}>"
        if schema["type"] == "integer":
            return "Long" if schema["format"] in WIDE else "Int"
        return FORMATS.get(schema.get("format", ""), SCALARS[schema["type"]])

    def default(self, schema: Schema) -> str:
        """The default of a field that need not be given."""
        if self.nullable(schema) is not None:
            return "null"
        value: Any = schema.get("default")
        if "$ref" in schema:
            name = name_of(schema)
            if self.is_enum(name):
                return f"{self.class_name(name)}.{value.upper()}"
            if self.is_union(name):
                return f"{self.class_name(name)}.{pascal(value['type'])}"
            return f"{self.class_name(name)}()"
        if schema["type"] == "array":
            return "emptySet()" if schema.get("uniqueItems") else "emptyList()"
        if schema["type"] == "object":
            return "emptyMap()"
        if schema["type"] == "string" and schema.get("format") == "uuid":
            return "UUID(0, 0)"
        return f'"{value}"' if schema["type"] == "string" else str(value).lower()

    def ordered(self, schema: Schema) -> list[tuple[str, Schema, bool]]:
        """The fields in the order of the constructor: those that must be given, the others, the header."""
        required = schema.get("required", [])
        fields = sorted(
            schema["properties"].items(),
            key=lambda item: (item[0] not in required, item[0] == "header"),
        )
        return [(name, value, name in required) for name, value in fields]

    def structs(self) -> list[str]:
        """The names of types with fields."""
        return [name for name, schema in self.parts.items() if "properties" in schema]


def identities(model: KotlinModel) -> Iterator[str]:
    yield "import java.util.UUID\n"
    yield from docs("The identity of a record, of one kind of record each.")
    yield "public sealed interface RecordId {"
    yield "    /** The identity as it is. */"
    yield "    public val value: UUID"
    yield "}\n"
    for name in filter(model.is_identity, model.parts):
        yield from docs(sentence(model.types[name]))
        yield "@JvmInline"
        yield f"public value class {name}(override val value: UUID) : RecordId {{"
        yield "    /** The identity that a text stands for. */"
        yield "    public constructor(text: String) : this(UUID.fromString(text))\n"
        yield "    override fun toString(): String = value.toString()"
        yield "}\n"


def codes(model: KotlinModel) -> Iterator[str]:
    yield from docs("A choice from a list.")
    yield "public interface Code {"
    yield "    /** Its name in the store. */"
    yield "    public val code: String"
    yield "}\n"
    for name in filter(model.is_enum, model.parts):
        schema = model.types[name]
        yield from docs(plain(schema["description"]))
        yield f"public enum class {model.class_name(name)}(override val code: String, {LABEL}) : Code {{"
        for variant in schema["oneOf"]:
            yield from docs(sentence(variant), "    ")
            yield f'    {variant["const"].upper()}("{variant["const"]}", "{variant["label_vi"]}"),\n'
        yield "    ;\n"
        yield "    override fun toString(): String = code"
        yield "}\n"
    yield from docs("The kinds of records.")
    yield f"public enum class Kind(override val code: String, {LABEL}) : Code {{"
    for collection in model.collections:
        yield from docs(sentence(model.types[name_of(collection["record"])]), "    ")
        yield f'    {collection["kind"].upper()}("{collection["kind"]}", "{collection["label_vi"]}"),\n'
    yield "    ;\n"
    yield "    override fun toString(): String = code"
    yield "}"


def unions(model: KotlinModel) -> Iterator[str]:
    yield IMPORTS
    for name in filter(model.is_union, model.parts):
        schema = model.types[name]
        yield from docs(plain(schema["description"]))
        yield f"public sealed interface {model.class_name(name)} {{"
        for tag, variant in zip(variant_names(schema), schema["oneOf"], strict=True):
            yield from data_class(
                model,
                pascal(tag),
                {**variant, "properties": without(variant["properties"], "type")},
                [model.class_name(name)],
                "    ",
            )
        yield from UNION_BODIES.get(name, [])
        yield "}\n"


def records(model: KotlinModel) -> Iterator[str]:
    yield IMPORTS
    yield from docs("What the store keeps.")
    yield "public sealed interface Record {"
    yield "    /** Identity, revision and stamps. */"
    yield "    public val header: Header\n"
    yield "    /** Identity. Nil on a draft: the store gives one when the record is added. */"
    yield "    public val id: RecordId\n"
    rev = model.types["Header"]["properties"]["rev"]
    yield from docs(sentence(rev), "    ")
    yield f"    public val rev: {model.type(rev)} get() = header.rev"
    yield "}\n"
    for collection in model.collections:
        name, identity = name_of(collection["record"]), name_of(collection["id"])
        body = [
            "    /** Identity. Nil on a draft: the store gives one when the record is added. */",
            f"    override val id: {identity} get() = {identity}(header.id)",
        ]
        yield from data_class(model, model.class_name(name), model.types[name], ["Record"], "", body)


def parts(model: KotlinModel) -> Iterator[str]:
    yield IMPORTS
    for name in model.structs():
        if name not in model.records:
            bases = [BASES[name]] if name in BASES else []
            yield from data_class(model, model.class_name(name), model.types[name], bases, "", BODIES.get(name, []))


def data_class(
    model: KotlinModel,
    name: str,
    schema: Schema,
    bases: list[str],
    indent: str,
    body: list[str] | None = None,
) -> Iterator[str]:
    """A data class, or an object where it has no fields."""
    yield from docs(plain(schema.get("description", "")), indent)
    behind = f" : {', '.join(bases)}" if bases else ""
    if not schema["properties"]:
        yield f"{indent}public data object {name}{behind}\n"
        return
    yield f"{indent}public data class {name}("
    for field, value, required in model.ordered(schema):
        yield from docs(sentence(value), f"{indent}    ")
        default = "" if required else f" = {model.default(value)}"
        override = "override " if field == "header" else "public "
        yield f"{indent}    {override}val {model.member(field, name)}: {model.type(value)}{default},\n"
    yield f"{indent}){behind}" + (" {" if body else "\n")
    if body:
        yield from body
        yield f"{indent}}}\n"
