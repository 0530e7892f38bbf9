"""The collections and their calls: of a store and a snapshot, and of a batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from schema import Schema, name_of, pascal, plain, sentence
from swift_text import Parameter, SwiftModel, camel, described, document, escaped, function, optional, type_name
from swift_types import missing_fields

# What a query names beside its filter, and what of it counts.
QUERY = ("missing", "index", "since", "until", "descending", "limit", "cursor")
COUNTED = ("missing", "index", "since", "until")


class Call:
    """A call by name, as a method."""

    def __init__(self, model: SwiftModel, call: Schema) -> None:
        self.name: str = call["name"]
        self.collection, verb = self.name.split(".")
        self.method = camel(verb)
        self.writes: bool = call["writes"]
        self.long: bool = call.get("long", False)
        schema = model.types[name_of(call["arguments"])]
        self.summary = plain(schema["description"])
        self.parameters = model.parameters(schema)
        self.result = model.type(call["result"])
        for parameter in self.parameters:
            if parameter.key == "kinds":
                parameter.type = "[RecordKind]"
        required = [parameter for parameter in self.parameters if parameter.default is None]
        if required and (len(required) == 1 or required[0].key == "id"):
            required[0].unlabelled = True


def class_name(collection: Schema) -> str:
    """The collection's type, named apart where the record goes by the same word."""
    name = pascal(collection["name"])
    return f"{name}Collection" if name == name_of(collection["record"]) else name


def records_name(collection: Schema) -> str:
    """The type of a collection for reading."""
    return f"{name_of(collection['record'])}Records"


def batch_name(collection: Schema) -> str:
    """The type of a collection in a batch."""
    return f"Batch{pascal(collection['name'])}"


def words(collection: Schema) -> str:
    return str(collection["name"].replace("_", " "))


class Flavour:
    """How methods are written: for a store, or for a batch."""

    def __init__(self, *, blocking: bool) -> None:
        self.blocking = blocking
        self.effects = "throws" if blocking else "async throws"
        self.attempt = "try" if blocking else "try await"

    def method(
        self,
        name: str,
        call: str,
        parameters: list[Parameter],
        result: str,
        told: str,
        refusals: str = "",
        *,
        writes: bool,
        long: bool = False,
        passed: Iterable[tuple[str, str]] | None = None,
    ) -> Iterator[str]:
        """A method that makes a call."""
        declared = list(parameters)
        watched = long and not self.blocking
        if watched:
            declared.append(optional("progress", "ProgressListener?", "Is told how far the work is."))
        yield from document(described(told, declared, refusals), "    ")
        if writes and result:
            yield "    @discardableResult"
        tail = f" {self.effects}" + (f" -> {result}" if result else "")
        yield from function(f"public func {escaped(name)}", (each.declared() for each in declared), tail)
        given = list(passed) if passed is not None else [(each.key, escaped(each.name)) for each in parameters]
        yield f"        {'var' if given else 'let'} arguments = Packer(fields: {len(given)})"
        for key, value in given:
            yield f'        arguments.write("{key}", {value})'
        how = "call" if self.blocking else "write" if writes else "read"
        listener = ", progress: progress" if watched else ""
        asked = f'{self.attempt} connection.{how}("{call}", arguments{listener})'
        yield f"        return {asked}" if result else f"        let _: Nothing = {asked}"
        yield "    }\n"


ASYNC = Flavour(blocking=False)
BATCH = Flavour(blocking=True)


def collection_file(model: SwiftModel, collection: Schema) -> Iterator[str]:
    name, records = class_name(collection), records_name(collection)
    yield "import Foundation\n"
    yield f"/// The {words(collection)}, for reading."
    yield f"public protocol {records}: Sendable {{"
    yield "    /// The way to their store.\n    var connection: Connection { get }\n}\n"
    yield f"extension {records} {{"
    yield from reading(model, collection, ASYNC)
    yield "}\n"
    yield f"/// The {words(collection)}."
    yield f"public struct {name}: {records} {{"
    yield "    /// The way to their store.\n    public let connection: Connection\n"
    yield from writing(model, collection, ASYNC)
    yield "}\n"
    yield f"/// The {words(collection)} in a batch."
    yield f"public struct {batch_name(collection)} {{"
    yield "    let connection: BatchConnection\n"
    yield from reading(model, collection, BATCH)
    yield from writing(model, collection, BATCH)
    yield "}"


def simple(name: str, kind: str, *, unlabelled: bool = False) -> Parameter:
    """A parameter that must be given and needs no telling."""
    return Parameter(name, kind, unlabelled=unlabelled)


def reading(model: SwiftModel, collection: Schema, flavour: Flavour) -> Iterator[str]:
    record, name = type_name(name_of(collection["record"])), collection["name"]
    identity = simple("id", name_of(collection["id"]), unlabelled=True)
    yield from flavour.method("get", f"{name}.get", [identity], record, GET, writes=False)
    yield from flavour.method("find", f"{name}.find", [identity], f"{record}?", FIND, writes=False)
    yield from flavour.method("history", f"{name}.history", [identity], f"[{record}]", HISTORY, writes=False)
    yield from queries(model, collection, flavour)
    yield from calls(model, collection["name"], flavour, writes=False)


def queries(model: SwiftModel, collection: Schema, flavour: Flavour) -> Iterator[str]:
    record, name = type_name(name_of(collection["record"])), collection["name"]
    filters, options = query_parameters(model, collection)
    indexes = "; ".join(
        f"`{camel(index['name'])}` by {', '.join(camel(key['name']) for key in index['fields'])}"
        for index in collection["indexes"]
        if index["fields"]
    )
    about = f"Indexes: {indexes}." if indexes else "All, in the order they were added."
    for verb, summary in (
        ("page", f"Gives a page of {words(collection)}."),
        ("count", f"Counts {words(collection)}."),
    ):
        taken = [each for each in options if verb == "page" or each.key in COUNTED]
        parameters = [*filters, *taken]
        passed = [("filter", "filter"), *((each.key, each.name) for each in taken if each.key != "missing")]
        result = f"Page<{record}>" if verb == "page" else "Int"
        yield from filtered(
            flavour.method(
                verb, f"{name}.{verb}", parameters, result, f"{summary}\n\n{about}", writes=False, passed=passed
            ),
            filters,
            missing=any(each.key == "missing" for each in options),
        )
    yield from everything(collection, flavour, record, filters, options, about)


def filtered(lines: Iterator[str], filters: list[Parameter], *, missing: bool) -> Iterator[str]:
    """A method that gathers its filter first."""
    for line in lines:
        if line.lstrip().startswith("var arguments"):
            yield f"        {'var' if filters else 'let'} filter = Filter({'missing: missing' if missing else ''})"
            for each in filters:
                yield f'        filter.add("{each.key}", {escaped(each.name)})'
        yield line


def query_parameters(model: SwiftModel, collection: Schema) -> tuple[list[Parameter], list[Parameter]]:
    """The fields that can be asked for, and how a query is made."""
    record = name_of(collection["record"])
    keys = {key["name"]: key for index in collection["indexes"] for key in index["fields"]}
    known = model.types[record]["properties"]
    filters = [
        optional(name, f"{filter_type(model, record, key).removesuffix('?')}?", sentence(known.get(name, {})))
        for name, key in keys.items()
    ]
    query, swift = model.types["IndexQuery"]["properties"], type_name(record)
    told = {name: sentence(schema) for name, schema in query.items()}
    options = {
        "missing": optional("missing", f"Set<{swift}.OptionalKey>", "Fields that must be missing.", "[]"),
        "index": optional("index", f"{swift}.Index?", told["index"]),
        "since": optional("since", "Bound?", told["since"]),
        "until": optional("until", "Bound?", told["until"]),
        "descending": optional("descending", "Bool", told["descending"], "false"),
        "limit": optional("limit", "Int", told["limit"], str(query["limit"]["default"])),
        "cursor": optional("cursor", "String?", told["cursor"]),
    }
    names = [name for name in QUERY if name != "missing" or missing_fields(model, collection)]
    return filters, [options[name] for name in names]


def filter_type(model: SwiftModel, record: str, key: Schema) -> str:
    """The type of the values a field of an index can be asked for."""
    known = model.types[record]["properties"].get(key["name"])
    if known is not None:
        return model.type(known)
    bounds = {"date": "CivilDate", "number": "Int", "text": "String"}
    return model.identity(key["kind"]) if key["type"] == "reference" else bounds[key["type"]]


def everything(
    collection: Schema, flavour: Flavour, record: str, filters: list[Parameter], options: list[Parameter], about: str
) -> Iterator[str]:
    """All records of a query: one by one, or in a batch as a list."""
    taken = [*filters, *(each for each in options if each.key not in ("limit", "cursor"))]
    given = ",\n".join(f"                {each.name}: {escaped(each.name)}" for each in taken)
    how = "one by one, reading page after page; nothing is held open in between" if not flavour.blocking else "at once"
    yield from document(described(f"Gives {words(collection)} {how}.\n\n{about}", taken), "    ")
    tail = f" throws -> [{record}]" if flavour.blocking else f" -> RecordSequence<{record}>"
    yield from function("public func all", (each.declared() for each in taken), tail)
    if flavour.blocking:
        yield f"        var found: [{record}] = []\n        var cursor: String?\n        repeat {{"
        yield f"            let page = try page(\n{given},"
        yield "                limit: pageSize,\n                cursor: cursor\n            )"
        yield "            found += page.items\n            cursor = page.next\n        } while cursor != nil"
        yield "        return found\n    }\n"
        return
    yield "        RecordSequence { cursor in\n            try await page("
    yield f"{given},\n                limit: pageSize,\n                cursor: cursor\n            )"
    yield "        }\n    }\n"


def writing(model: SwiftModel, collection: Schema, flavour: Flavour) -> Iterator[str]:
    record, name = type_name(name_of(collection["record"])), collection["name"]
    one = simple("record", record, unlabelled=True)
    many = simple("records", f"[{record}]", unlabelled=True)
    yield from flavour.method("add", f"{name}.add", [one], record, *ADD, writes=True)
    yield from flavour.method("addMany", f"{name}.add_many", [many], f"[{record}]", *ADD_MANY, writes=True, long=True)
    yield from flavour.method("update", f"{name}.update", [one], record, *UPDATE, writes=True)
    passed = [("id", "record.id"), ("rev", "record.rev")]
    yield from flavour.method("remove", f"{name}.remove", [one], "", *REMOVE, writes=True, passed=passed)
    identity = simple("id", name_of(collection["id"]), unlabelled=True)
    rev = simple("rev", "Int")
    yield from flavour.method("remove", f"{name}.remove", [identity, rev], "", REMOVE_AT, writes=True)
    yield from calls(model, collection["name"], flavour, writes=True)


def calls(model: SwiftModel, collection: str, flavour: Flavour, *, writes: bool) -> Iterator[str]:
    for schema in model.calls:
        call = Call(model, schema)
        if (call.collection, call.writes) != (collection, writes):
            continue
        yield from flavour.method(
            call.method, call.name, call.parameters, call.result, call.summary, writes=writes, long=call.long
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
REMOVE_AT = "Removes the record with this identity that is still at this revision, as `remove(_:)` does."


def holders(model: SwiftModel) -> Iterator[str]:
    yield "import Foundation\n"
    yield "/// What can be asked of everything: a store, or a snapshot of one."
    yield "public protocol StoreQuestions: Sendable {"
    yield "    /// The way to the store.\n    var connection: Connection { get }\n}\n"
    yield "extension StoreQuestions {"
    yield from calls(model, "store", ASYNC, writes=False)
    yield "}\n"
    for handle in ("Store", "Snapshot", "Batch"):
        yield f"extension {handle} {{"
        for collection in model.collections:
            made = batch_name(collection) if handle == "Batch" else class_name(collection)
            kind = f"some {records_name(collection)}" if handle == "Snapshot" else made
            yield f"    /// The {words(collection)}."
            yield f"    public var {camel(collection['name'])}: {kind} {{ {made}(connection: connection) }}\n"
        if handle == "Batch":
            yield from calls(model, "store", BATCH, writes=False)
        yield "}\n"
