"""Renders the collections and their calls in Kotlin: suspending for a store and a snapshot, blocking for a batch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import schema
from kotlin_text import (
    PROGRESS,
    Parameter,
    default_of,
    kdoc,
    method_doc,
    parameters,
    reading,
    signature,
    type_of,
    writing,
)
from schema import camel, one_line, pascal
from text import fill, lines, paragraphs

SUSPEND = "suspend "
# The call that is the same for every collection: its method and documentation stand once.
SHARED = "import_table"
PAGING = ("descending", "limit", "cursor")
PATH = Parameter("path", "Path", None, "The file to create.")
# How a table is written; behind them comes the query.
TABLE = (
    Parameter("format", "TableFormat", "TableFormat.CSV", "The kind of file; this library writes CSV and JSON Lines."),
    Parameter(
        "columns",
        "List<String>?",
        "null",
        "The paths of the columns, in this order: `held_on`, `turnout.informed`; null for all of them.",
    ),
    Parameter("options", "ExportOptions", "ExportOptions()", "How the table is written."),
)


def collection_file(one: schema.Collection, query: dict[str, schema.Field]) -> str:
    """The file of a collection: its indexes, itself for reading, for writing and in a batch, and its query."""
    given = query_parameters(one, query)
    own = [call for call in one.calls if call.verb != SHARED]
    writes = [call for call in own if call.writes]
    reads = [call for call in own if not call.writes]
    record = one.record.name
    values = {
        "record": record,
        "id": one.identity,
        "name": one.name,
        "words": one.words,
        "collection": one.class_name,
        "batch": f"Batch{pascal(one.name)}",
    }
    return fill(
        FILE,
        **values,
        imports=IMPORTS,
        indexes=indexes(one),
        optional=optional_fields(one),
        reading=paragraphs(
            [
                *queries(one, given, query, SUSPEND),
                export(one, given, query),
                *(method(call, SUSPEND) for call in reads),
            ]
        ),
        writing=paragraphs([fill(WRITING, **values), *(method(call, SUSPEND) for call in writes)]),
        blocking=paragraphs(
            [*queries(one, given, query, ""), fill(BATCH_WRITING, **values), *(method(call, "") for call in own)]
        ),
        query=query_builder(one, given),
    )


def indexes(one: schema.Collection) -> str:
    """The enum of a collection's indexes."""
    values = []
    for index in one.indexes:
        by = ", ".join(f"`{camel(key.name)}`" for key in index.keys)
        values.append(f"{kdoc(f'By {by}.' if by else 'By whatever they point at.', 4)}\n{constant(index.name)}")
    return enum(f"The orders in which {one.words} can be read.", f"{one.record.name}Index", values)


def optional_fields(one: schema.Collection) -> str:
    """The enum of indexed fields that a record may lack."""
    values = [f"{kdoc(key.doc, 4)}\n{constant(key.name)}" for key in one.optional_keys]
    doc = f"What {one.words} can be without, and be found by being without."
    return enum(doc, f"{one.record.name}Field", values) if values else ""


def constant(name: str) -> str:
    """A value of an enum."""
    return f'{name.upper()}("{name}"),'


def enum(doc: str, name: str, values: list[str]) -> str:
    """An enum of names."""
    head = f"public enum class {name}(override val code: String) : Code {{"
    return fill("$doc\n$head\n    $values\n}", doc=kdoc(doc), head=head, values=paragraphs(values))


def query_parameters(one: schema.Collection, query: dict[str, schema.Field]) -> list[Parameter]:
    """What a query names, but for where the page begins and how long it is."""
    found = [
        Parameter(camel(key.name), f"{type_of(key.present)}?", "null", f"Only those with this `{key.name}`.")
        for key in one.keys
    ]
    if one.optional_keys:
        found.append(Parameter("missing", f"Set<{one.record.name}Field>", "emptySet()", "Only those without these."))
    found.append(Parameter("index", f"{one.record.name}Index?", "null", query["index"].doc))
    if one.orders:
        found += [Parameter(name, "Bound?", "null", query[name].doc) for name in ("since", "until")]
    return found


def queries(
    one: schema.Collection, given: list[Parameter], query: dict[str, schema.Field], suspending: str
) -> Iterator[str]:
    """The ways to ask for many."""
    record, words = one.record.name, one.words
    page = {
        name: Parameter(name, type_of(query[name].type), default_of(query[name]), query[name].doc) for name in PAGING
    }
    many = "Flow" if suspending else "Sequence"
    for verb, how, paging, result, summary, rest in (
        ("page", suspending, PAGING, f"Page<{record}>", f"Gives a page of {words}.", ", limit, cursor"),
        ("all", "", PAGING[:1], f"{many}<{record}>", f"Gives {words} one by one, reading page after page.", ""),
        ("count", suspending, (), "Long", f"Counts {words}.", ""),
    ):
        options = given + [page[name] for name in paging]
        asked = [option.name for option in given] + (["descending"] if paging else [])
        yield fill(
            """
            $doc
            $signature
                ${verb}Of(${query}Query($asked)$rest)
            """,
            doc=method_doc(summary, options),
            signature=signature(f"public {how}fun {verb}", [each.declared for each in options], f": {result} ="),
            verb=verb,
            query=lower(record),
            asked=", ".join(asked),
            rest=rest,
        )


def export(one: schema.Collection, given: list[Parameter], query: dict[str, schema.Field]) -> str:
    """The method that writes what a query finds as a table to a file."""
    descending = query["descending"]
    asked = [*given, Parameter("descending", type_of(descending.type), default_of(descending), descending.doc)]
    declared = [PATH, *TABLE, *asked, PROGRESS]
    return fill(
        """
        $doc
        $signature
            exportOf(
                ${query}Query($asked),
                TableFile(path, format, columns, options),
                progress,
            )
        """,
        doc=method_doc(
            f"Writes {one.words} as a table to a file, all as of one instant; whole or not at all (xuất bảng).",
            declared,
            EXPORT_THROWS,
        ),
        signature=signature(f"public {SUSPEND}fun exportTable", [each.declared for each in declared], ": Unit ="),
        query=lower(one.record.name),
        asked=", ".join(each.name for each in asked),
    )


def lower(name: str) -> str:
    """A type's name as that of a function."""
    return name[0].lower() + name[1:]


def query_builder(one: schema.Collection, given: list[Parameter]) -> str:
    """The function that makes a query, which the ways to ask for many have in common."""
    declared = [f"{option.name}: {option.type}" for option in given] + ["descending: Boolean = false"]
    return fill(
        """
        $signature
            val query = IndexQuery(index, $bounds, descending)
            $filters
            $missing
            return query
        }
        """,
        signature=signature(f"private fun {lower(one.record.name)}Query", declared, ": IndexQuery {", 0),
        bounds="since, until" if one.orders else "null, null",
        filters=lines(
            f'query.filter("{key.name}", {camel(key.name)}) {{ {writing(key.present, "it")} }}' for key in one.keys
        ),
        missing="query.without(missing)" if one.optional_keys else "",
    )


def method(call: schema.Call, suspending: str) -> str:
    """The method of a call."""
    given = parameters(call.parameters)
    is_long = bool(suspending) and call.long
    how = ("write" if call.writes else "read") if suspending else "call"
    declared = [*given, PROGRESS] if is_long else given
    fields = [
        f'field("{field.name}") {{ {writing(field.type, camel(field.member))} }}'
        for field in schema.required_first(call.parameters)
    ]
    return fill(
        """
        $doc
        $signature
            caller.$how$long(
                "$call.name",
                $progress
                {
                    map($count)
                    $fields
                },
            ) { $reading }
        """,
        call=call,
        doc=method_doc(call.doc, declared),
        signature=signature(
            f"public {suspending}fun {camel(call.verb)}",
            [each.declared for each in declared],
            f": {type_of(call.result)} =",
        ),
        how=how,
        long="Long" if is_long else "",
        progress="progress," if is_long else "",
        count=str(len(fields)),
        fields=lines(fields),
        reading=reading(call.result),
    )


def shared_calls(model: schema.Model) -> str:
    """What every collection can be asked in the same way, in a store and in a batch."""
    call = next(call for call in model.collections[0].calls if call.verb == SHARED)
    return paragraphs(
        [
            IMPORTS,
            shared(call, "TableTarget", "Caller", "A collection into which tables can be imported", SUSPEND),
            shared(call, "BatchTableTarget", "BatchCaller", "The same in a batch", ""),
        ]
    )


def shared(call: schema.Call, name: str, caller: str, summary: str, suspending: str) -> str:
    """An interface with the method of a call, and what does it for each collection."""
    made = method(replace(call, name=f"$collection.{SHARED}"), suspending)
    declared = [*parameters(call.parameters), *([PROGRESS] if suspending and call.long else [])]
    head = f"public {suspending}fun {camel(call.verb)}"
    result = f": {type_of(call.result)}"
    body = made.partition(f"{result} =\n")[2]
    return fill(
        """
        /** $summary (nhập từ bảng). */
        public interface $name {
            $doc
            $declared
        }

        internal class ${name}Of(private val caller: $caller, private val collection: String) : $name {
            $defined
            $body
        }
        """,
        name=name,
        caller=caller,
        summary=summary,
        doc=method_doc(call.doc, declared),
        declared=signature(head, [each.declared for each in declared], result),
        defined=signature(
            head.replace("public", "override"), [f"{each.name}: {each.type}" for each in declared], f"{result} ="
        ),
        body=body,
    )


def store_collections(model: schema.Model) -> str:
    """Every collection of a snapshot and of a store, and the calls of none."""
    asked = [method(call, SUSPEND) for call in model.store_calls]
    records = [(one, f"{one.record.name}Records") for one in model.collections]
    collections = [(one, one.class_name) for one in model.collections]
    return fill(
        """
        $imports

        /** Every collection, for reading, and what can be asked of everything. */
        public abstract class SnapshotCollections internal constructor(internal val caller: Caller) {
            $reading
        }

        /** Every collection, and what can be asked of everything. */
        public abstract class StoreCollections internal constructor(internal val caller: Caller) {
            $writing
        }
        """,
        imports=IMPORTS,
        reading=paragraphs([*map(member, records), *asked]),
        writing=paragraphs([*map(member, collections), *asked, attach(model, SUSPEND)]),
    )


def batch_collections(model: schema.Model) -> str:
    """Every collection of a batch, and the calls of none."""
    members = [member((one, f"Batch{pascal(one.name)}")) for one in model.collections]
    return fill(
        """
        $imports

        /** Every collection, in a batch, and what can be asked of everything. */
        public abstract class BatchCollections internal constructor(internal val caller: BatchCaller) {
            $members
        }
        """,
        imports=IMPORTS,
        members=paragraphs([*members, *(method(call, "") for call in model.store_calls), attach(model, "")]),
    )


def member(named: tuple[schema.Collection, str]) -> str:
    """The property that holds a collection."""
    one, name = named
    return f"{kdoc(one_line(one.record.doc), 4)}\npublic val {camel(one.name)}: {name} = {name}(caller)"


def attach(model: schema.Model, suspending: str) -> str:
    """Storing a file: the attachment's fields that the store does not fill in."""
    given = parameters(model.attachment)
    content = Parameter("content", "Content", None, "What is stored. It is read in pieces, whatever its size.")
    declared = [content, *given, *([PROGRESS] if suspending else [])]
    return fill(
        """
        $doc
        $signature
            val draft = Attachment(
                $fields
            )
            return attachOf(content, draft$passed)
        }

        internal abstract ${suspending}fun attachOf(content: Content, draft: Attachment$behind): Attachment
        """,
        doc=method_doc(ATTACH, declared),
        signature=signature(f"public {suspending}fun attach", [each.declared for each in declared], ": Attachment {"),
        fields=lines(f"{each.name} = {each.name}," for each in given),
        passed=", progress" if suspending else "",
        suspending=suspending,
        behind=", progress: ProgressListener?" if suspending else "",
    )


IMPORTS = """import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID"""

EXPORT_THROWS = [
    "@throws CchcException.StorageIo where the path exists already and is not to be overwritten, or on an I/O error",
    "@throws CchcException.Invalid where there is no such column, no index serves the query, or for [TableFormat.XLSX]",
]

FILE = """
$imports

$indexes

$optional

/** The $words, for reading. */
public open class ${record}Records internal constructor(caller: Caller) :
    Records<$record, $id>(caller, "$name", { read$record() }) {
    $reading
}

/** The $words. */
public class $collection internal constructor(caller: Caller) :
    ${record}Records(caller), TableTarget by TableTargetOf(caller, "$name") {
    $writing
}

/** The $words, in a batch. */
public class $batch internal constructor(caller: BatchCaller) :
    BatchRecords<$record, $id>(caller, "$name", { read$record() }),
    BatchTableTarget by BatchTableTargetOf(caller, "$name") {
    $blocking
}

$query
"""

WRITING = """
/**
 * Adds a record and gives it as stored.
 *
 * @throws CchcException.Invalid with every rule that is broken
 * @throws CchcException.Duplicate where a unique key is taken
 */
public suspend fun add(record: $record): $record =
    addOf("${name}.add") { write(record) }

/**
 * Adds records, all or none, and gives them as stored. They may name one another.
 *
 * @param progress Told how far it is.
 * @throws CchcException.Invalid with every rule that is broken; paths begin with the position: `[17].name`
 * @throws CchcException.Duplicate where a unique key is taken
 */
public suspend fun addMany(
    records: Iterable<$record>,
    progress: ProgressListener? = null,
): List<$record> =
    addManyOf(records.toList(), progress) { write(it) }

/**
 * Replaces a record that is still at the revision it was read at, and gives it as stored.
 *
 * @throws CchcException.Conflict where it is not: read it again and repeat the change
 * @throws CchcException.NotFound where it is not there any more
 * @throws CchcException.Invalid with every rule that is broken
 * @throws CchcException.Duplicate where a unique key is taken
 */
public suspend fun update(record: $record): $record =
    addOf("${name}.update") { write(record) }

/**
 * Removes a record that is still at this revision. Its versions stay in its history.
 *
 * @throws CchcException.Conflict where it is at another revision
 * @throws CchcException.NotFound where it is not there any more
 * @throws CchcException.Referenced while other records point at it
 */
public suspend fun remove(id: $id, rev: Long) {
    removeOf(id, rev)
}

/** Removes a record that is still at its revision: see above. */
public suspend fun remove(record: $record) {
    removeOf(record.id, record.rev)
}

/**
 * Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision.
 *
 * A record that was removed comes back, too. The version must obey every rule, as an update does; what was noted of a
 * status course stays noted.
 *
 * @param rev The revision to bring back; either this or [asOf].
 * @param asOf The instant whose version to bring back.
 * @throws CchcException.NotFound where there was no such version, or it is a removal
 * @throws CchcException.Invalid with every rule that is broken
 * @throws CchcException.Duplicate where a unique key is taken
 */
public suspend fun bringBack(id: $id, rev: Long? = null, asOf: Instant? = null): $record =
    bringBackOf(id, rev, asOf)
"""
# The same in a batch, which neither suspends nor tells of progress.
BATCH_WRITING = (
    WRITING.replace("suspend ", "")
    .replace(" * @param progress Told how far it is.\n", "")
    .replace(
        "(\n    records: Iterable<$record>,\n    progress: ProgressListener? = null,\n)", "(records: Iterable<$record>)"
    )
    .replace("(), progress)", "())")
)
ATTACH = """Stores a file's bytes, and the attachment that describes them.

Without a name it is the content's own; without a media type it is guessed from the name."""
