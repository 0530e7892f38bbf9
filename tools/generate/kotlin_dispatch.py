"""The dispatcher that leads a call by name to its method, for the tests: a method that is missing fails their build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kotlin_calls import Call, calls, class_name, filters, paging, query_parameters, stem
from kotlin_model import KotlinModel
from kotlin_text import camel
from kotlin_wire import reading, writing
from schema import Schema, name_of, pascal

IMPORTS = """import vn.cchc.model.*
import vn.cchc.wire.*
import java.util.UUID
"""


def dispatch(model: KotlinModel) -> Iterator[str]:
    yield IMPORTS
    yield "/** Every call that not all collections have, by its name. */"
    yield "internal val CALLS: List<String> = listOf("
    for call in model.calls:
        yield f'    "{call["name"]}",'
    yield ")\n"
    yield from roots(model)
    for collection in model.collections:
        yield from reads(model, collection)
        yield from writes(model, collection)
        yield from batch(model, collection)
    for owner, suspending in (
        ("SnapshotCollections", "suspend "),
        ("StoreCollections", "suspend "),
        ("BatchCollections", ""),
    ):
        yield from function("ask", owner, suspending, [(c, told(model, c)) for c in calls(model, "store")])


# How parameters with a type of their own are read.
READ = {"limit": "int()", "kinds": "list { code(Kind.entries) }"}


def roots(model: KotlinModel) -> Iterator[str]:
    for owner, suspending, suffix in (
        ("SnapshotCollections", "suspend ", "Reading"),
        ("StoreCollections", "suspend ", "Writing"),
        ("BatchCollections", "", "Batch"),
    ):
        declared = f"of: {owner}, collection: String, verb: String, given: Arguments"
        yield f"internal {suspending}fun dispatch({declared}): ByteArray ="
        yield "    when (collection) {"
        for collection in model.collections:
            member = camel(collection["name"])
            yield f'        "{collection["name"]}" -> {member}{suffix}(of.{member}, verb, given)'
        yield '        "store" -> ask(of, verb, given)'
        yield "        else -> throw Unfit(collection)"
        yield "    }\n"


def function(
    name: str,
    owner: str,
    suspending: str,
    branches: list[tuple[Call | str, list[str]]],
    otherwise: str = "throw Unfit(verb)",
) -> Iterator[str]:
    """A function that leads each verb to its method."""
    if not branches:
        return
    yield f"private {suspending}fun {name}(of: {owner}, verb: String, given: Arguments): ByteArray ="
    yield "    when (verb) {"
    for verb, lines in branches:
        word = verb if isinstance(verb, str) else verb.name.split(".")[1]
        yield f'        "{word}" -> {{'
        yield from (f"            {line}" for line in lines)
        yield "        }\n"
    yield f"        else -> {otherwise}"
    yield "    }\n"


def reads(model: KotlinModel, collection: Schema) -> Iterator[str]:
    member = camel(collection["name"])
    branches = common_reads(model, collection) + [
        (call, told(model, call)) for call in calls(model, collection["name"]) if not call.writes
    ]
    yield from function(f"{member}Reading", f"{stem(collection)}Records", "suspend ", branches)


def writes(model: KotlinModel, collection: Schema) -> Iterator[str]:
    member = camel(collection["name"])
    branches = common_writes(model, collection) + [
        (call, told(model, call)) for call in calls(model, collection["name"]) if call.writes
    ]
    otherwise = f"{member}Reading(of, verb, given)"
    yield from function(f"{member}Writing", class_name(collection), "suspend ", branches, otherwise)


def batch(model: KotlinModel, collection: Schema) -> Iterator[str]:
    branches = common_reads(model, collection) + common_writes(model, collection)
    branches += [(call, told(model, call)) for call in calls(model, collection["name"])]
    name = pascal(collection["name"])
    yield from function(f"{camel(collection['name'])}Batch", f"Batch{name}", "", branches)


def told(model: KotlinModel, call: Call) -> list[str]:
    """The call of a method with the arguments by name."""
    names = quoted(parameter.name for parameter in call.parameters)
    lines = [f"given.only({names})", f"val result = of.{call.verb}("]
    for parameter in call.parameters:
        read = READ.get(parameter.name) or reading(model, parameter.schema)
        how = (
            f'given.required("{parameter.name}")'
            if parameter.default is None
            else (f'given.optional("{parameter.name}", {parameter.default})')
        )
        lines.append(f"    {parameter.member} = {how} {{ {read} }},")
    lines += [")", f"pack {{ {writing(model, call.result, 'result')} }}"]
    return lines


def common_reads(model: KotlinModel, collection: Schema) -> list[tuple[Call | str, list[str]]]:
    identity = f"read{name_of(collection['id'])}()"
    one = f'given.required("id") {{ {identity} }}'
    only = 'given.only("id")'
    given = query_parameters(model, collection)
    page = paging(model)
    branches: list[tuple[Call | str, list[str]]] = [
        ("get", [only, f"val result = of.get({one})", "pack { write(result) }"]),
        ("find", [only, f"val result = of.find({one})", "pack { orNull(result) { write(it) } }"]),
        ("history", [only, f"val result = of.history({one})", "pack { list(result) { write(it) } }"]),
    ]
    for verb, further in (("page", ("descending", "limit", "cursor")), ("count", ())):
        names = [*(p.name for p in given if p.name in ("index", "since", "until")), *further]
        lines = [
            f"given.only({quoted(['filter', *names])})",
            f"given.filters({quoted(filters(model, collection))})",
            f"val result = of.{verb}(",
        ]
        for parameter in given:
            if parameter.name == "missing":
                lines.append(f"    missing = given.missing({stem(collection)}Field.entries),")
            elif parameter.name == "index":
                read = f"orNull {{ code({stem(collection)}Index.entries) }}"
                lines.append(f'    index = given.optional("index", null) {{ {read} }},')
            elif parameter.name in ("since", "until"):
                lines.append(
                    f'    {parameter.name} = given.optional("{parameter.name}", null) {{ orNull {{ bound() }} }},'
                )
            else:
                read = reading(model, parameter.schema)
                lines.append(f'    {parameter.member} = given.filter("{parameter.name}") {{ {read} }},')
        reads = {"descending": "boolean()", "limit": "int()", "cursor": "orNull { text() }"}
        for name in further:
            default = page[name].default
            lines.append(f'    {name} = given.optional("{name}", {default}) {{ {reads[name]} }},')
        if not any(parameter.name == "missing" for parameter in given):
            lines.insert(2, "given.noneMissing()")
        lines.append(")")
        lines.append("packPage(result) { write(it) }" if verb == "page" else "pack { write(result) }")
        branches.append((verb, lines))
    return branches


def common_writes(model: KotlinModel, collection: Schema) -> list[tuple[Call | str, list[str]]]:
    record = f"read{model.class_name(stem(collection))}()"
    identity = f"read{name_of(collection['id'])}()"
    result = "pack { write(result) }"
    return [
        ("add", ['given.only("record")', f'val result = of.add(given.required("record") {{ {record} }})', result]),
        (
            "add_many",
            [
                'given.only("records")',
                f'val result = of.addMany(given.required("records") {{ list {{ {record} }} }})',
                "pack { list(result) { write(it) } }",
            ],
        ),
        (
            "update",
            ['given.only("record")', f'val result = of.update(given.required("record") {{ {record} }})', result],
        ),
        (
            "remove",
            [
                'given.only("id", "rev")',
                f'of.remove(given.required("id") {{ {identity} }}, given.required("rev") {{ long() }})',
                "pack { nil() }",
            ],
        ),
    ]


def quoted(names: Iterable[str]) -> str:
    """Names as arguments."""
    return ", ".join(f'"{name}"' for name in names)
