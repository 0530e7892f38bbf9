"""Renders the Swift tests' dispatcher: each call by name, through its method.

A method that is missing fails the tests' build.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import schema
from schema import camel, pascal
from swift_collections import COUNTED, batch_name, call_parameters, query_parameters, records_name
from swift_text import Parameter
from text import HEAD, fill, lines, paragraphs

ASYNC = ("async throws", "try await")
BLOCKING = ("throws", "try")


def files(model: schema.Model) -> Iterator[tuple[str, str]]:
    """The one file."""
    functions = [function for one in model.collections for function in collection(one, model.query)]
    calls = model.store_calls
    functions.append(dispatch("readStore", "some StoreQuestions", ASYNC[0], branches(calls, ASYNC[1])))
    functions.append(dispatch("batchStore", "Batch", BLOCKING[0], branches(calls, BLOCKING[1])))
    handles = [
        root(model, "Store", *ASYNC, ("read", "write")),
        root(model, "Snapshot", *ASYNC, ("read",)),
        root(model, "Batch", *BLOCKING, ("batch",)),
    ]
    yield "Dispatcher.swift", f"{HEAD}@testable import Cchc\n\n{paragraphs([*functions, *handles])}\n"


def root(model: schema.Model, handle: str, effects: str, attempt: str, ways: tuple[str, ...]) -> str:
    """The method that leads a call to its collection's functions, the first that knows it."""
    cases = []
    for one in model.collections:
        cases.append(f'case "{one.name}":')
        for way in ways:
            call = f"{attempt} {way}{pascal(one.name)}(verb, given, {camel(one.name)})"
            cases.append(f"    return {call}" if way == ways[-1] else f"    if let answer = {call} {{ return answer }}")
    return fill(
        """
        extension $handle {
            /// Makes a call by its name through its method; nothing where there is no such method.
            func dispatch(_ collection: String, _ verb: String, _ given: Arguments) $effects -> JSON? {
                switch collection {
                $cases
                case "store": return $attempt ${way}Store(verb, given, self)
                default: return nil
                }
            }
        }
        """,
        handle=handle,
        effects=effects,
        cases=lines(cases),
        attempt=attempt,
        way=ways[0],
    )


def collection(one: schema.Collection, query: dict[str, schema.Field]) -> Iterator[str]:
    """The functions of a collection: for reading, for writing, in a batch."""
    reads = [call for call in one.calls if not call.writes]
    writes = [call for call in one.calls if call.writes]
    name = pascal(one.name)
    for way, kind, (effects, attempt) in (
        ("read", f"some {records_name(one)}", ASYNC),
        ("write", one.class_name, ASYNC),
        ("batch", batch_name(one), BLOCKING),
    ):
        cases: list[str] = []
        if way != "write":
            cases += [*common_reads(one, query, attempt), *branches(reads, attempt)]
        if way != "read":
            cases += [*common_writes(attempt), *branches(writes, attempt)]
        yield dispatch(f"{way}{name}", kind, effects, cases)


def dispatch(name: str, kind: str, effects: str, cases: Iterable[str]) -> str:
    """A function that leads each verb to its method."""
    return fill(
        """
        private func $name(_ verb: String, _ given: Arguments, _ of: $kind) $effects -> JSON? {
            switch verb {
            $cases
            default: return nil
            }
        }
        """,
        name=name,
        kind=kind,
        effects=effects,
        cases=lines(cases),
    )


def quoted(names: Iterable[str]) -> str:
    """Names as arguments."""
    return ", ".join(f'"{name}"' for name in names)


def common_reads(one: schema.Collection, query: dict[str, schema.Field], attempt: str) -> Iterator[str]:
    """What every collection can be asked."""
    for verb in ("get", "find", "history"):
        yield case(verb, ["id"], f'{attempt} of.{verb}(given("id"))')
    filters, options = query_parameters(one, query)
    for verb in ("page", "count"):
        taken = [each for each in options if verb == "page" or each.key in COUNTED]
        arguments = [f'{each.name}: filter.value("{each.key}")' for each in filters]
        arguments += ["missing: filter.missing()" if each.key == "missing" else argument(each) for each in taken]
        may_lack = str(bool(one.optional_keys)).lower()
        filter_arguments = ", ".join([*(f'"{each.key}"' for each in filters), f"mayBeMissing: {may_lack}"])
        yield case(
            verb,
            ["filter", *(each.key for each in taken if each.key != "missing")],
            f"{attempt} of.{verb}({', '.join(arguments)})",
            f"let filter = try given.filter({filter_arguments})",
        )


def common_writes(attempt: str) -> Iterator[str]:
    """How every collection is changed."""
    for verb, key in (("add", "record"), ("add_many", "records"), ("update", "record")):
        yield case(verb, [key], f'{attempt} of.{camel(verb)}(given("{key}"))')
    yield fill(
        """
        case "remove":
            try given.only("id", "rev")
            $attempt of.remove(given("id"), rev: given("rev"))
            return JSON.null
        case "bring_back":
            try given.only("id", "rev", "as_of")
            return try canonical($attempt of.bringBack(given("id"), rev: given("rev"), asOf: given("as_of")))
        """,
        attempt=attempt,
    )


def branches(calls: Iterable[schema.Call], attempt: str) -> Iterator[str]:
    """The calls of methods with their arguments by name."""
    for call in calls:
        given = call_parameters(call)
        made = f"{attempt} of.{camel(call.verb)}({', '.join(map(argument, given))})"
        yield case(call.verb, [each.key for each in given], made)


def case(verb: str, keys: Iterable[str], made: str, first: str = "") -> str:
    """A verb's case: checks the names of the arguments, and calls the method."""
    return fill(
        """
        case "$verb":
            $first
            try given.only($keys)
            return try canonical($made)
        """,
        verb=verb,
        first=first,
        keys=quoted(keys),
        made=made,
    )


def argument(each: Parameter) -> str:
    """An argument, with the default where it is not given."""
    default = "" if each.default in (None, "nil") else f", or: {each.default}"
    return ("" if each.unlabelled else f"{each.name}: ") + f'given("{each.key}"{default})'
