"""Reading and writing the model's types as MessagePack, in Kotlin."""

from __future__ import annotations

from collections.abc import Iterator

from kotlin_model import KotlinModel
from schema import Schema, name_of, pascal, variant_names, without

READ = {"date": "date()", "partial-time": "time()", "date-time": "instant()", "uuid": "uuid()"}
IMPORTS = """import vn.cchc.model.*
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID
"""


def reading(model: KotlinModel, schema: Schema) -> str:
    """The expression that reads a value."""
    there = model.nullable(schema)
    if there is not None:
        return f"orNull {{ {reading(model, there)} }}"
    if "$ref" in schema:
        return "scalar()" if name_of(schema) == "Scalar" else f"read{model.class_name(name_of(schema))}()"
    if schema["type"] == "array":
        return f"{'set' if schema.get('uniqueItems') else 'list'} {{ {reading(model, schema['items'])} }}"
    if schema["type"] == "object":
        return f"dictionary {{ {reading(model, schema['additionalProperties'])} }}"
    if schema["type"] == "integer":
        return "long()" if model.type(schema) == "Long" else "int()"
    return "boolean()" if schema["type"] == "boolean" else READ.get(schema.get("format", ""), "text()")


def writing(model: KotlinModel, schema: Schema, value: str) -> str:
    """The statement that writes a value."""
    there = model.nullable(schema)
    if there is not None:
        return f"orNull({value}) {{ {writing(model, there, 'it')} }}"
    if schema.get("type") == "array":
        return f"list({value}) {{ {writing(model, schema['items'], 'it')} }}"
    if schema.get("type") == "object":
        return f"dictionary({value}) {{ {writing(model, schema['additionalProperties'], 'it')} }}"
    return f"write({value})"


def readers(model: KotlinModel) -> Iterator[str]:
    yield IMPORTS
    for name in model.parts:
        schema, kotlin = model.types[name], model.class_name(name)
        if model.is_identity(name):
            yield f"internal fun Unpacker.read{kotlin}(): {kotlin} = {kotlin}(uuid())\n"
        elif model.is_enum(name):
            yield f"internal fun Unpacker.read{kotlin}(): {kotlin} = code({kotlin}.entries)\n"
        elif model.is_union(name):
            yield from read_union(model, name)
        else:
            yield from read_struct(model, kotlin, f"read{kotlin}", schema)


def read_union(model: KotlinModel, name: str) -> Iterator[str]:
    schema, kotlin = model.types[name], model.class_name(name)
    yield f"internal fun Unpacker.read{kotlin}(): {kotlin} = when (val tag = tag()) {{"
    for tag in variant_names(schema):
        yield f'    "{tag}" -> read{kotlin}{pascal(tag)}()'
    yield f'    else -> throw unknown("{kotlin}", tag)'
    yield "}\n"
    for tag, variant in zip(variant_names(schema), schema["oneOf"], strict=True):
        fields = {**variant, "properties": without(variant["properties"], "type")}
        yield from read_struct(model, f"{kotlin}.{pascal(tag)}", f"read{kotlin}{pascal(tag)}", fields, tagged=True)


def read_struct(
    model: KotlinModel, kotlin: str, function: str, schema: Schema, *, tagged: bool = False
) -> Iterator[str]:
    yield f"{'private' if tagged else 'internal'} fun Unpacker.{function}(): {kotlin} {{"
    fields = model.ordered(schema)
    for name, value, _ in fields:
        yield f"    var {model.member(name, kotlin)}: {model.type(value).removesuffix('?')}? = null"
    yield "    fields { key ->"
    yield "        when (key) {"
    if tagged:
        yield '            "type" -> skip()'
    for name, value, _ in fields:
        yield f'            "{name}" -> {model.member(name, kotlin)} = {reading(model, value)}'
    yield f'            else -> throw unknown("{kotlin}", key)'
    yield "        }"
    yield "    }"
    if not fields:
        yield f"    return {kotlin}"
    else:
        yield f"    return {kotlin}("
        for name, value, required in fields:
            member = model.member(name, kotlin)
            if model.nullable(value) is not None:
                yield f"        {member} = {member},"
            elif required:
                yield f'        {member} = {member} ?: throw missing("{kotlin}", "{name}"),'
            else:
                yield f"        {member} = {member} ?: {model.default(value)},"
        yield "    )"
    yield "}\n"


def writers(model: KotlinModel) -> Iterator[str]:
    yield "import vn.cchc.model.*\n"
    for name in model.parts:
        schema, kotlin = model.types[name], model.class_name(name)
        if model.is_union(name):
            yield f"internal fun Packer.write(value: {kotlin}): Unit = when (value) {{"
            for tag, variant in zip(variant_names(schema), schema["oneOf"], strict=True):
                fields = without(variant["properties"], "type")
                yield f"    is {kotlin}.{pascal(tag)} -> {{"
                yield f"        map({len(fields) + 1})"
                yield f'        field("type") {{ write("{tag}") }}'
                yield from write_fields(model, kotlin, fields, "        ")
                yield "    }"
            yield "}\n"
        elif "properties" in schema:
            yield f"internal fun Packer.write(value: {kotlin}) {{"
            yield f"    map({len(schema['properties'])})"
            yield from write_fields(model, kotlin, schema["properties"], "    ")
            yield "}\n"


def write_fields(model: KotlinModel, kotlin: str, properties: Schema, indent: str) -> Iterator[str]:
    for name, value in properties.items():
        yield f'{indent}field("{name}") {{ {writing(model, value, f"value.{model.member(name, kotlin)}")} }}'
