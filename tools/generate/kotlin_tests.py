"""Renders the Kotlin tests' dispatcher: each call by name, through its method.

A method that is missing fails the tests' build.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import schema
from kotlin_collections import PAGING
from kotlin_text import PARAMETER_READERS, default_of, reading, writing
from schema import camel, pascal
from text import HEAD, fill, lines, paragraphs

# A call's name within its collection, and the statements that read its arguments, call its method and pack its result.
Branch = tuple[str, str]


def files(model: schema.Model) -> Iterator[tuple[str, str]]:
    """The one file."""
    calls = lines(f'"{call.name}",' for call in model.calls)
    store = [branch(call) for call in model.store_calls]
    parts = [
        "import vn.cchc.model.*\nimport vn.cchc.wire.*\nimport java.util.UUID",
        fill(
            """
            /** Every call that not all collections have, by its name. */
            internal val CALLS: List<String> = listOf(
                $calls
            )
            """,
            calls=calls,
        ),
    ]
    for owner, suspending, suffix in (
        ("SnapshotCollections", "suspend ", "Reading"),
        ("StoreCollections", "suspend ", "Writing"),
        ("BatchCollections", "", "Batch"),
    ):
        parts += [root(model, owner, suspending, suffix), function("ask", owner, suspending, store)]
    for one in model.collections:
        parts += collection(one, model.query)
    yield "vn/cchc/Dispatch.kt", f"{HEAD}package vn.cchc\n\n{paragraphs(parts)}\n"


def root(model: schema.Model, owner: str, suspending: str, suffix: str) -> str:
    """The function that leads a call to its collection's function."""
    members = ((one.name, camel(one.name)) for one in model.collections)
    return fill(
        """
        internal ${suspending}fun dispatch(of: $owner, collection: String, verb: String, given: Arguments): ByteArray =
            when (collection) {
                $branches
                "store" -> ask(of, verb, given)
                else -> throw Unfit(collection)
            }
        """,
        suspending=suspending,
        owner=owner,
        branches=lines(f'"{name}" -> {member}{suffix}(of.{member}, verb, given)' for name, member in members),
    )


def function(
    name: str, owner: str, suspending: str, branches: Iterable[Branch], otherwise: str = "throw Unfit(verb)"
) -> str:
    """A function that leads each verb to its method."""
    return fill(
        """
        private ${suspending}fun $name(of: $owner, verb: String, given: Arguments): ByteArray =
            when (verb) {
                $branches
                else -> $otherwise
            }
        """,
        suspending=suspending,
        name=name,
        owner=owner,
        branches=lines(fill('"$verb" -> {\n    $body\n}', verb=verb, body=body) for verb, body in branches),
        otherwise=otherwise,
    )


def collection(one: schema.Collection, query: dict[str, schema.Field]) -> Iterator[str]:
    """The functions of a collection: for reading, for writing, in a batch."""
    member, record = camel(one.name), one.record.name
    reads = [*common_reads(one, query), *(branch(call) for call in one.calls if not call.writes)]
    writes = [*common_writes(one), *(branch(call) for call in one.calls if call.writes)]
    yield function(f"{member}Reading", f"{record}Records", "suspend ", reads)
    otherwise = f"{member}Reading(of, verb, given)"
    yield function(f"{member}Writing", one.class_name, "suspend ", writes, otherwise)
    yield function(f"{member}Batch", f"Batch{pascal(one.name)}", "", [*reads, *writes])


def branch(call: schema.Call) -> Branch:
    """A call of a method with its arguments by name."""
    body = fill(
        """
        given.only($names)
        val result = of.$method(
            $arguments
        )
        pack { $writing }
        """,
        names=", ".join(f'"{field.name}"' for field in call.parameters),
        method=camel(call.verb),
        arguments=lines(f"{camel(field.member)} = {argument(field)}," for field in call.parameters),
        writing=writing(call.result, "result"),
    )
    return call.verb, body


def argument(field: schema.Field) -> str:
    """The expression that reads an argument."""
    read = PARAMETER_READERS.get(field.name) or reading(field.type)
    if field.required:
        return f'given.required("{field.name}") {{ {read} }}'
    return f'given.optional("{field.name}", {default_of(field)}) {{ {read} }}'


def common_reads(one: schema.Collection, query: dict[str, schema.Field]) -> Iterator[Branch]:
    """What every collection can be asked."""
    for verb, packed in (
        ("get", "write(result)"),
        ("find", "orNull(result) { write(it) }"),
        ("history", "list(result) { write(it) }"),
    ):
        called = f'val result = of.{verb}(given.required("id") {{ read{one.identity}() }})'
        yield verb, lines(['given.only("id")', called, f"pack {{ {packed} }}"])
    bounds = ["since", "until"] if one.orders else []
    for verb, paging, packed in (
        ("page", PAGING, "packPage(result) { write(it) }"),
        ("count", (), "pack { write(result) }"),
    ):
        index = f"orNull {{ code({one.record.name}Index.entries) }}"
        body = fill(
            """
            given.only($names)
            given.filters($filters)
            $checked
            val result = of.$verb(
                $keys
                $missing
                index = given.optional("index", null) { $index },
                $bounds
                $paging
            )
            $packed
            """,
            names=", ".join(f'"{name}"' for name in ["filter", "index", *bounds, *paging]),
            filters=", ".join(f'"{key.name}"' for key in one.keys),
            checked="" if one.optional_keys else "given.noneMissing()",
            verb=verb,
            keys=lines(
                f'{camel(key.name)} = given.filter("{key.name}") {{ {reading(key.present)} }},' for key in one.keys
            ),
            missing=f"missing = given.missing({one.record.name}Field.entries)," if one.optional_keys else "",
            index=index,
            bounds=lines(f'{name} = given.optional("{name}", null) {{ orNull {{ bound() }} }},' for name in bounds),
            paging=lines(f"{name} = {argument(query[name])}," for name in paging),
            packed=packed,
        )
        yield verb, body


def common_writes(one: schema.Collection) -> Iterator[Branch]:
    """How every collection is changed."""
    record = f"read{one.record.name}()"
    for verb in ("add", "update"):
        called = f'val result = of.{verb}(given.required("record") {{ {record} }})'
        yield verb, lines(['given.only("record")', called, "pack { write(result) }"])
    called = f'val result = of.addMany(given.required("records") {{ list {{ {record} }} }})'
    yield "add_many", lines(['given.only("records")', called, "pack { list(result) { write(it) } }"])
    called = f'of.remove(given.required("id") {{ read{one.identity}() }}, given.required("rev") {{ long() }})'
    yield "remove", lines(['given.only("id", "rev")', called, "pack { nil() }"])
    body = fill(
        """
        given.only("id", "rev", "as_of")
        val result = of.bringBack(
            given.required("id") { read$identity() },
            given.optional("rev", null) { orNull { long() } },
            given.optional("as_of", null) { orNull { instant() } },
        )
        pack { write(result) }
        """,
        identity=one.identity,
    )
    yield "bring_back", body
