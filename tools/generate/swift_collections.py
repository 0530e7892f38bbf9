"""Renders the collections and their calls in Swift: of a store and a snapshot, and of a batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import schema
from schema import camel, pascal
from swift_text import Parameter, comment, default_of, described, escaped, function, parameters, type_of
from text import fill, lines, paragraphs

# What a query names beside its filter, and what of it counts.
COUNTED = ("missing", "index", "since", "until")
# The call that is the same for every collection: its method and documentation stand once.
SHARED = "import_table"
# Parameters of calls that have a type of their own here.
PARAMETER_TYPES = {"kinds": "[RecordKind]"}
PROGRESS = Parameter("progress", "progress", "ProgressListener?", "nil", "Is told how far the work is.")
# How a table is written; behind them comes the query.
TABLE = (
    Parameter("url", "to url", "URL", None, "The file to create."),
    Parameter("format", "format", "TableFormat", ".csv", "The kind of file; this library writes CSV and JSON Lines."),
    Parameter(
        "columns",
        "columns",
        "[String]?",
        "nil",
        "The paths of the columns, in this order: `held_on`, `turnout.informed`; nil for all of them.",
    ),
    Parameter("options", "options", "ExportOptions", "ExportOptions()", "How the table is written."),
)


@dataclass(frozen=True)
class Style:
    """How methods are written: asynchronous for a store and a snapshot, blocking for a batch."""

    blocking: bool

    @property
    def effects(self) -> str:
        """What a method declares of itself."""
        return "throws" if self.blocking else "async throws"

    @property
    def attempt(self) -> str:
        """What stands before a call of one."""
        return "try" if self.blocking else "try await"


ASYNC = Style(blocking=False)
BLOCKING = Style(blocking=True)


@dataclass
class Method:
    """A method that makes a call. `result` is empty where it gives nothing."""

    name: str
    call: str
    parameters: list[Parameter]
    result: str
    doc: str
    throws: str = ""
    writes: bool = False
    long: bool = False
    passed: list[tuple[str, str]] | None = None
    filter: str = ""

    def render(self, style: Style) -> str:
        """The method in one of the two styles."""
        has_progress = self.long and not style.blocking
        declared = [*self.parameters, *([PROGRESS] if has_progress else [])]
        passed = self.passed
        if passed is None:
            passed = [(each.key, escaped(each.name)) for each in self.parameters]
        how = "call" if style.blocking else "write" if self.writes else "read"
        progress = ", progress: progress" if has_progress else ""
        return fill(
            """
            $doc
            $discardable
            $head
                $filter
                $binding arguments = Packer(fields: $count)
                $arguments
                $answer$style.attempt connection.$how("$call", arguments$progress)
            }
            """,
            style=style,
            doc=comment(described(self.doc, declared, self.throws), 4),
            discardable="@discardableResult" if self.writes and self.result else "",
            head=function(
                f"public func {escaped(self.name)}",
                declared,
                f" {style.effects}" + (f" -> {self.result}" if self.result else ""),
            ),
            filter=self.filter,
            binding="var" if passed else "let",
            count=str(len(passed)),
            arguments=lines(f'arguments.write("{key}", {value})' for key, value in passed),
            answer="return " if self.result else "let _: Nothing = ",
            how=how,
            call=self.call,
            progress=progress,
        )


def records_name(one: schema.Collection) -> str:
    """The type of a collection for reading."""
    return f"{one.record.name}Records"


def batch_name(one: schema.Collection) -> str:
    """The type of a collection in a batch."""
    return f"Batch{pascal(one.name)}"


def call_parameters(call: schema.Call) -> list[Parameter]:
    """A call's parameters; the first has no label where it is the only one that must be given, or the identity."""
    given = parameters(call.parameters)
    for each in given:
        each.type = PARAMETER_TYPES.get(each.key, each.type)
    required = [each for each in given if each.default is None]
    if required and (len(required) == 1 or required[0].key == "id"):
        required[0].unlabelled = True
    return given


def methods(calls: Iterable[schema.Call], style: Style, *, writes: bool) -> Iterator[str]:
    """The methods of the calls that write, or of those that do not."""
    for call in calls:
        if call.writes == writes and call.verb != SHARED:
            yield method_of(call, call.name).render(style)


def method_of(call: schema.Call, name: str) -> Method:
    """The method of a call, by the name of the call."""
    result = type_of(call.result)
    return Method(camel(call.verb), name, call_parameters(call), result, call.doc, writes=call.writes, long=call.long)


def shared_calls(model: schema.Model) -> str:
    """What every collection can be asked in the same way, in a store and in a batch."""
    call = next(call for call in model.collections[0].calls if call.verb == SHARED)
    shared = method_of(call, f"\\(name).{SHARED}")
    return fill(
        """
        /// A collection into which tables can be imported (nhập từ bảng).
        public protocol TableTarget: Sendable {
            /// The way to their store.
            var connection: Connection { get }

            /// The name of the collection.
            var name: String { get }
        }

        extension TableTarget {
            $waiting
        }

        /// A collection of a batch into which tables can be imported (nhập từ bảng).
        public protocol BatchTableTarget {
            /// The way to their batch.
            var connection: BatchConnection { get }

            /// The name of the collection.
            var name: String { get }
        }

        extension BatchTableTarget {
            $blocking
        }
        """,
        waiting=shared.render(ASYNC),
        blocking=shared.render(BLOCKING),
    )


def collection_file(one: schema.Collection, query: dict[str, schema.Field]) -> str:
    """The file of a collection: for reading, for writing, in a batch."""
    return fill(
        """
        /// The $one.words, for reading.
        public protocol $records: Sendable {
            /// The way to their store.
            var connection: Connection { get }
        }

        extension $records {
            $reading
        }

        /// The $one.words.
        public struct $one.class_name: $records, TableTarget {
            /// The way to their store.
            public let connection: Connection

            /// The name of the collection.
            public var name: String { "$one.name" }

            $writing
        }

        /// The $one.words in a batch.
        public struct $batch: BatchTableTarget {
            /// The way to their batch.
            public let connection: BatchConnection

            /// The name of the collection.
            public var name: String { "$one.name" }

            $blocking
        }
        """,
        one=one,
        records=records_name(one),
        batch=batch_name(one),
        reading=paragraphs(reading(one, query, ASYNC)),
        writing=paragraphs(writing(one, ASYNC)),
        blocking=paragraphs([*reading(one, query, BLOCKING), *writing(one, BLOCKING)]),
    )


def argument(name: str, kind: str, *, unlabelled: bool = True) -> Parameter:
    """A parameter that must be given and needs no telling."""
    return Parameter(name, name, kind, unlabelled=unlabelled)


def reading(one: schema.Collection, query: dict[str, schema.Field], style: Style) -> Iterator[str]:
    """What every collection can be asked, and its own calls that do not write."""
    record, identity = one.record.name, [argument("id", one.identity)]
    for verb, result, doc in (("get", record, GET), ("find", f"{record}?", FIND), ("history", f"[{record}]", HISTORY)):
        yield Method(verb, f"{one.name}.{verb}", identity, result, doc).render(style)
    yield from queries(one, query, style)
    if not style.blocking:
        yield export(one, query)
    yield from methods(one.calls, style, writes=False)


def query_parameters(one: schema.Collection, query: dict[str, schema.Field]) -> tuple[list[Parameter], list[Parameter]]:
    """The fields that can be asked for, and how a query is made."""
    filters = [Parameter(key.name, camel(key.name), f"{type_of(key.present)}?", "nil", key.doc) for key in one.keys]
    types = {"index": f"{one.record.name}.Index?", "since": "Bound?", "until": "Bound?"}
    options = []
    if one.optional_keys:
        kind = f"Set<{one.record.name}.OptionalKey>"
        options.append(Parameter("missing", "missing", kind, "[]", "Fields that must be missing."))
    for name in ("index", "since", "until", "descending", "limit", "cursor"):
        field = query[name]
        options.append(Parameter(name, name, types.get(name) or type_of(field.type), default_of(field), field.doc))
    return filters, options


def queries(one: schema.Collection, query: dict[str, schema.Field], style: Style) -> Iterator[str]:
    """The ways to ask for many."""
    filters, options = query_parameters(one, query)
    indexes = "; ".join(
        f"`{camel(index.name)}` by {', '.join(camel(key.name) for key in index.keys)}"
        for index in one.indexes
        if index.keys
    )
    about = f"Indexes: {indexes}." if indexes else "All, in the order they were added."
    for verb, result, summary in (
        ("page", f"Page<{one.record.name}>", f"Gives a page of {one.words}."),
        ("count", "Int", f"Counts {one.words}."),
    ):
        taken = [each for each in options if verb == "page" or each.key in COUNTED]
        passed = [("filter", "filter"), *((each.key, each.name) for each in taken if each.key != "missing")]
        yield Method(
            verb,
            f"{one.name}.{verb}",
            [*filters, *taken],
            result,
            f"{summary}\n\n{about}",
            passed=passed,
            filter=lines(filter_of(one, filters)),
        ).render(style)
    taken = [*filters, *(each for each in options if each.key not in ("limit", "cursor"))]
    how = "at once" if style.blocking else "one by one, reading page after page; nothing is held open in between"
    yield fill(
        ALL_AT_ONCE if style.blocking else ALL_IN_TURN,
        doc=comment(described(f"Gives {one.words} {how}.\n\n{about}", taken), 4),
        head=function(
            "public func all",
            taken,
            f" throws -> [{one.record.name}]" if style.blocking else f" -> RecordSequence<{one.record.name}>",
        ),
        record=one.record.name,
        given=lines(f"{each.name}: {escaped(each.name)}," for each in taken),
    )


def export(one: schema.Collection, query: dict[str, schema.Field]) -> str:
    """The method that writes what a query finds as a table to a file."""
    filters, options = query_parameters(one, query)
    options = [each for each in options if each.key not in ("limit", "cursor")]
    declared = [*TABLE, *filters, *options, PROGRESS]
    passed = [each for each in options if each.key != "missing"]
    about = f"Writes {one.words} as a table to a file, all as of one instant; whole or not at all (xuất bảng)."
    return fill(
        EXPORT,
        doc=comment(described(about, declared, EXPORT_THROWS), 4),
        head=function("public func exportTable", declared, " async throws"),
        filter=lines(filter_of(one, filters)),
        count=str(len(passed) + 1),
        records=lines(f'records.write("{each.key}", {each.name})' for each in passed),
        name=one.name,
    )


def filter_of(one: schema.Collection, filters: list[Parameter]) -> list[str]:
    """The statements that make the filter of a query."""
    made = "Filter(missing: missing)" if one.optional_keys else "Filter()"
    added = [f'filter.add("{each.key}", {escaped(each.name)})' for each in filters]
    return [f"{'var' if filters else 'let'} filter = {made}", *added]


def writing(one: schema.Collection, style: Style) -> Iterator[str]:
    """How every collection is changed, and its own calls that write."""
    record, name = one.record.name, one.name
    given, many = [argument("record", record)], [argument("records", f"[{record}]")]
    at_revision = [argument("id", one.identity), argument("rev", "Int", unlabelled=False)]
    passed = [("id", "record.id"), ("rev", "record.rev")]
    earlier = [
        argument("id", one.identity),
        Parameter("rev", "rev", "Int?", "nil", "The revision to bring back; either this or `asOf`."),
        Parameter("as_of", "asOf", "Date?", "nil", "The instant whose version to bring back."),
    ]
    for method in (
        Method("add", f"{name}.add", given, record, *ADD, writes=True),
        Method("addMany", f"{name}.add_many", many, f"[{record}]", *ADD_MANY, writes=True, long=True),
        Method("update", f"{name}.update", given, record, *UPDATE, writes=True),
        Method("remove", f"{name}.remove", given, "", *REMOVE, writes=True, passed=passed),
        Method("remove", f"{name}.remove", at_revision, "", REMOVE_AT, writes=True),
        Method("bringBack", f"{name}.bring_back", earlier, record, *BRING_BACK, writes=True),
    ):
        yield method.render(style)
    yield from methods(one.calls, style, writes=True)


def holders(model: schema.Model) -> str:
    """What a store, a snapshot and a batch have: every collection, and the calls of none."""
    extensions = []
    for handle in ("Store", "Snapshot", "Batch"):
        members = []
        for one in model.collections:
            made = batch_name(one) if handle == "Batch" else one.class_name
            kind = f"some {records_name(one)}" if handle == "Snapshot" else made
            member = f"public var {camel(one.name)}: {kind} {{ {made}(connection: connection) }}"
            members.append(f"/// The {one.words}.\n{member}")
        if handle == "Batch":
            members += methods(model.store_calls, BLOCKING, writes=False)
        extensions.append(fill("$head\n    $members\n}", head=f"extension {handle} {{", members=paragraphs(members)))
    questions = fill(
        """
        /// What can be asked of everything: a store, or a snapshot of one.
        public protocol StoreQuestions: Sendable {
            /// The way to the store.
            var connection: Connection { get }
        }

        extension StoreQuestions {
            $calls
        }
        """,
        calls=paragraphs(methods(model.store_calls, ASYNC, writes=False)),
    )
    return paragraphs([questions, *extensions])


ALL_AT_ONCE = """
$doc
$head
    var found: [$record] = []
    var cursor: String?
    repeat {
        let page = try page(
            $given
            limit: pageSize,
            cursor: cursor
        )
        found += page.items
        cursor = page.next
    } while cursor != nil
    return found
}
"""
ALL_IN_TURN = """
$doc
$head
    RecordSequence { cursor in
        try await page(
            $given
            limit: pageSize,
            cursor: cursor
        )
    }
}
"""
EXPORT = """
$doc
$head
    $filter
    var records = Packer(fields: $count)
    records.write("filter", filter)
    $records
    var query = Packer(fields: 3)
    query.write("collection", "$name")
    query.write("columns", columns)
    query.write("records", records)
    let table = TableFile(url: url, format: format, options: options)
    try await connection.export(query, to: table, progress: progress)
}
"""
EXPORT_THROWS = (
    "`storageIo` when the path exists already and is not to be overwritten, or on an I/O error; `invalid` when there "
    "is no such column, no index serves the query, and for `TableFormat.xlsx`."
)
GET = "Gives the record with this identity; fails with `notFound` where there is none."
FIND = "Gives the record with this identity, or nothing."
HISTORY = "Gives every version of a record, oldest first."
ADD = (
    "Adds a record and gives it as stored.",
    "`invalid` with every rule that is broken; `duplicate` where a unique key is taken.",
)
ADD_MANY = (
    "Adds records, all or none, and gives them as stored. They may name one another.",
    "`invalid` with every rule that is broken, whose paths begin with the position: `[17].name`; `duplicate` where a "
    "unique key is taken; `cancelled` where the task was.",
)
UPDATE = (
    "Replaces a record that is still at the revision it was read at, and gives it as stored.",
    "`conflict` where it is not: read it again and repeat the change; `notFound` where it is not there any more; "
    "`invalid` with every rule that is broken; `duplicate` where a unique key is taken.",
)
REMOVE = (
    "Removes a record that is still at the revision it was read at. Its versions stay in its history.",
    "`conflict` where it is not; `notFound` where it is not there any more; `referenced` while others point at it.",
)
BRING_BACK = (
    "Brings an earlier version of a record back, and gives it as stored: its content becomes a new revision. A record "
    "that was removed comes back, too. The version must obey every rule, as an update does; what was noted of a status "
    "course stays noted.",
    "`notFound` where there was no such version, or it is a removal; `invalid` with every rule that is broken; "
    "`duplicate` where a unique key is taken.",
)
REMOVE_AT = "Removes the record with this identity that is still at this revision, as `remove(_:)` does."
