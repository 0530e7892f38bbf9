"""Renders the Kotlin library's types, how they are read and written, its exceptions and its collections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import schema
from kotlin_collections import batch_collections, collection_file, shared_calls, store_collections
from kotlin_text import default_of, kdoc, reading, type_of, writing
from schema import Optional, camel, one_line, pascal
from text import HEAD, fill, lines, paragraphs

# Types written by hand that give a generated one its methods, and what the type has besides its fields.
BASES = {"Period": ["PeriodView"], "Report": ["ReportLayout"], "SearchPage": ["Iterable<Hit> by hits"]}
BODIES = {
    "PartialDate": """/** A full date. */
public constructor(date: LocalDate) : this(date.year, date.monthValue, date.dayOfMonth)""",
    "Period": """/** Makes periods. */
public companion object : PeriodMaker()""",
    "Personal": """public companion object {
    /** Personal data in clear, to be stored. */
    public operator fun invoke(text: String): Personal = Open(text)
}""",
}
TIMES = "import java.time.Instant\nimport java.time.LocalDate\nimport java.time.LocalTime\nimport java.util.UUID"


def files(model: schema.Model) -> Iterator[tuple[str, str]]:
    """Every file: its path in the generated sources, and its text."""
    schema.check_unique([*model.types, "Record", "RecordId", "Code"])
    yield file("model", "Identities", "import java.util.UUID", IDENTITIES, *map(identity, model.of(schema.Identity)))
    yield file(
        "model", "Codes", CODE, *map(enum, [*model.of(schema.Enum), model.kinds("Kind", "The kinds of records.")])
    )
    yield file("model", "Unions", TIMES, *map(union, model.of(schema.Union)))
    rev = next(field for field in model.struct("Header").fields if field.name == "rev")
    base = fill(RECORD, rev=kdoc(rev.doc, 4))
    yield file("model", "Records", TIMES, base, *(record(collection) for collection in model.collections))
    parts = [one for one in model.of(schema.Struct) if one.name not in model.records]
    yield file(
        "model",
        "Parts",
        f"import vn.cchc.Scalar\n{TIMES}",
        *(data_class(one, BASES.get(one.name, [])) for one in parts),
    )
    yield file(
        "wire", "Readers", f"import vn.cchc.Scalar\nimport vn.cchc.model.*\n{TIMES}", *map(reader, model.types.values())
    )
    yield file("wire", "Writers", "import vn.cchc.model.*", *map(writer, model.types.values()))
    yield file("", "CchcException", exceptions(model))
    for collection in model.collections:
        yield file("", pascal(collection.name), collection_file(collection, model.query))
    yield file("", "TableTarget", shared_calls(model))
    yield file("", "StoreCollections", store_collections(model))
    yield file("", "BatchCollections", batch_collections(model))


def file(package: str, name: str, *parts: str) -> tuple[str, str]:
    """A file of a package below `vn.cchc`."""
    path, full = (f"{package}/", f"vn.cchc.{package}") if package else ("", "vn.cchc")
    return f"vn/cchc/{path}{name}.kt", f"{HEAD}package {full}\n\n{paragraphs(parts)}\n"


# --- Types.


def identity(one: schema.Identity) -> str:
    """A value class over a UUID."""
    return fill(
        """
        $doc
        @JvmInline
        public value class $one.name(override val value: UUID) : RecordId {
            /** The identity that a text stands for. */
            public constructor(text: String) : this(UUID.fromString(text))

            override fun toString(): String = value.toString()
        }
        """,
        one=one,
        doc=kdoc(one_line(one.doc)),
    )


def enum(one: schema.Enum) -> str:
    """An enum whose values know their name in the store and their Vietnamese label."""
    values = [
        f'{kdoc(one_line(value.doc), 4)}\n{value.name.upper()}("{value.name}", "{value.label}"),'
        for value in one.values
    ]
    return fill(
        """
        $doc
        public enum class $one.name(override val code: String, public val labelVi: String) : Code {
            $values

            ;

            override fun toString(): String = code
        }
        """,
        one=one,
        doc=kdoc(one.doc),
        values=paragraphs(values),
    )


def union(one: schema.Union) -> str:
    """A sealed interface with its variants."""
    variants = [data_class(variant, [one.name], indent=4) for variant in tagged(one)]
    return fill(
        """
        $doc
        public sealed interface $one.name {
            $members
        }
        """,
        one=one,
        doc=kdoc(one.doc),
        members=paragraphs([*variants, BODIES.get(one.name, "")]),
    )


def tagged(one: schema.Union) -> Iterator[schema.Struct]:
    """The variants under the names of their classes."""
    for variant in one.variants:
        yield schema.Struct(pascal(variant.name), variant.doc, variant.fields)


def record(collection: schema.Collection) -> str:
    """The class of a record."""
    identified = fill(
        """
        /** Identity. Nil on a draft: the store gives one when the record is added. */
        override val id: $collection.identity get() = $collection.identity(header.id)
        """,
        collection=collection,
    )
    return data_class(collection.record, ["Record"], body=identified)


def data_class(one: schema.Struct, bases: list[str], *, body: str = "", indent: int = 0) -> str:
    """A data class, or an object where it has no fields."""
    behind = f" : {', '.join(bases)}" if bases else ""
    if not one.fields:
        return f"{kdoc(one.doc, indent)}\npublic data object {one.name}{behind}"
    body = paragraphs([body or BODIES.get(one.name, ""), text_without_personal(one)])
    return fill(
        """
        $doc
        public data class $one.name(
            $fields
        )$behind
            $body
        $end
        """,
        one=one,
        doc=kdoc(one.doc, indent),
        fields=paragraphs(f"{kdoc(field.doc, indent + 4)}\n{property_of(field)}," for field in ordered(one)),
        behind=behind + (" {" if body else ""),
        body=body,
        end="}" if body else "",
    )


def text_without_personal(one: schema.Struct) -> str:
    """The text of a value that holds personal data in clear."""
    if not one.is_personal:
        return ""
    names = [(camel(field.member), field.personal) for field in one.fields]
    values = [(name, f"${{hidden({name})}}" if personal else f"${name}") for name, personal in names]
    return fill(
        """
        /** The value without the personal data in it. */
        override fun toString(): String = listOf(
            $shown
        ).joinToString(prefix = "$one.name(", postfix = ")")
        """,
        one=one,
        shown=lines(f'"{name}={value}",' for name, value in values),
    )


def property_of(field: schema.Field) -> str:
    """A field's declaration in the constructor."""
    default = "" if field.required else f" = {default_of(field)}"
    modifier = "override" if field.name == "header" else "public"
    return f"{modifier} val {camel(field.member)}: {type_of(field.type)}{default}"


def ordered(one: schema.Struct) -> list[schema.Field]:
    """The fields in the order of the constructor: those that must be given, the others, the header."""
    return sorted(one.fields, key=lambda field: (not field.required, field.name == "header"))


# --- Reading and writing.


def reader(one: schema.Definition) -> str:
    """The function that reads a type."""
    name = one.name
    head = f"internal fun Unpacker.read{name}(): {name}"
    match one:
        case schema.Identity():
            return f"{head} = {name}(uuid())"
        case schema.Enum():
            return f"{head} = code({name}.entries)"
        case schema.Struct():
            return struct_reader(name, one.fields and ordered(one), head, [])
    branches = fill(
        """
        $head = when (val tag = tag()) {
            $branches
            else -> throw unknown("$name", tag)
        }
        """,
        head=head,
        branches=lines(f'"{variant.name}" -> read{name}{pascal(variant.name)}()' for variant in one.variants),
        name=name,
    )
    functions = [
        struct_reader(
            f"{name}.{variant.name}",
            ordered(variant),
            f"private fun Unpacker.read{name}{variant.name}(): {name}.{variant.name}",
            ['"type" -> skip()'],
        )
        for variant in tagged(one)
    ]
    return paragraphs([branches, *functions])


def struct_reader(name: str, fields: Iterable[schema.Field], head: str, first: list[str]) -> str:
    """The function that reads a struct, field by field in any order."""
    fields = list(fields)
    made = fill("$name(\n    $given\n)", name=name, given=lines(given(name, field) for field in fields))
    return fill(
        """
        $head {
            $variables
            fields { key ->
                when (key) {
                    $branches
                    else -> throw unknown("$name", key)
                }
            }
            $result
        }
        """,
        head=head,
        variables=lines(
            f"var {camel(field.member)}: {type_of(field.type).removesuffix('?')}? = null" for field in fields
        ),
        branches=lines(
            [*first, *(f'"{field.name}" -> {camel(field.member)} = {reading(field.type)}' for field in fields)]
        ),
        name=name,
        result=f"return {made}" if fields else f"return {name}",
    )


def given(name: str, field: schema.Field) -> str:
    """An argument of the constructor: what was read, or else the default."""
    member = camel(field.member)
    otherwise = f'throw missing("{name}", "{field.name}")' if field.required else default_of(field)
    return f"{member} = {member}" + ("," if isinstance(field.type, Optional) else f" ?: {otherwise},")


def writer(one: schema.Definition) -> str:
    """The function that writes a type; identities and enums are written by hand."""
    match one:
        case schema.Struct():
            return fill(
                """
                internal fun Packer.write(value: $one.name) {
                    map($count)
                    $fields
                }
                """,
                one=one,
                count=str(len(one.fields)),
                fields=field_writers(one),
            )
        case schema.Union():
            branches = [
                fill(
                    """
                    is $name -> {
                        map($count)
                        field("type") { write("$variant.name") }
                        $fields
                    }
                    """,
                    variant=variant,
                    name=f"{one.name}.{pascal(variant.name)}",
                    count=str(len(variant.fields) + 1),
                    fields=field_writers(variant),
                )
                for variant in one.variants
            ]
            head = f"internal fun Packer.write(value: {one.name}): Unit = when (value) {{"
            return fill("$head\n    $branches\n}", head=head, branches=lines(branches))
    return ""


def field_writers(one: schema.Struct) -> str:
    """The statements that write a struct's fields."""
    return lines(
        f'field("{field.name}") {{ {writing(field.type, f"value.{camel(field.member)}")} }}' for field in one.fields
    )


# --- Exceptions.


def exceptions(model: schema.Model) -> str:
    """The errors, each with what the core tells about it."""
    report = []
    for field in model.struct("ErrorReport").fields:
        name = camel(field.member)
        report.append(f"{kdoc(field.doc, 4)}\npublic val {name}: {type_of(field.type)} get() = report.{name}")
    known = [(pascal(error.code), error.doc) for error in model.errors]
    classes = [
        fill(
            """
            $doc
            public class $name internal constructor(report: ErrorReport, cause: Throwable? = null) :
                CchcException(report, cause)
            """,
            doc=kdoc(doc, 4),
            name=name,
        )
        for name, doc in known
    ]
    return fill(
        EXCEPTION,
        members=paragraphs([*report, *classes]),
        branches=lines(f'"{error.code}" -> {pascal(error.code)}(report, cause)' for error in model.errors),
    )


IDENTITIES = """/** The identity of a record, of one kind of record each. */
public sealed interface RecordId {
    /** The identity as it is. */
    public val value: UUID
}"""
CODE = """/** A choice from a list. */
public interface Code {
    /** Its name in the store. */
    public val code: String
}"""
RECORD = """
/** What the store keeps. */
public sealed interface Record {
    /** Identity, revision and stamps. */
    public val header: Header

    /** Identity. Nil on a draft: the store gives one when the record is added. */
    public val id: RecordId

    $rev
    public val rev: Long get() = header.rev
}
"""
EXCEPTION = """
import java.time.Instant
import vn.cchc.model.*

/**
 * Anything the store refuses, named by what the caller can do about it. Its text is English, `textVi` says
 * it in Vietnamese.
 *
 * A `when` over it knows all of them:
 *
 * ```
 * try {
 *     store.units.update(unit)
 * } catch (error: CchcException) {
 *     when (error) {
 *         is CchcException.Conflict -> readAgain()
 *         is CchcException.Invalid -> show(error.problems)
 *         else -> throw error
 *     }
 * }
 * ```
 */
public sealed class CchcException(
    /** All that is known about it. */
    public val report: ErrorReport,
    cause: Throwable? = null,
) : Exception(report.text, cause) {
    $members

    internal companion object {
        fun of(report: ErrorReport, cause: Throwable?): CchcException = when (report.code) {
            $branches
            else -> Internal(report, cause)
        }
    }
}
"""
