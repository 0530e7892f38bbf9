"""The collections and their calls in Kotlin: suspending for a store and a snapshot, blocking for a batch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kotlin_model import KotlinModel
from kotlin_text import camel, docs, parameter_docs, signature
from kotlin_wire import reading, writing
from schema import COMPUTED, Schema, name_of, pascal, plain, sentence

IMPORTS = """import kotlinx.coroutines.flow.Flow
import vn.cchc.model.*
import vn.cchc.wire.*
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID
"""
BOUNDS = {"date": "LocalDate", "number": "Long", "text": "String"}
PROGRESS = ("progress", "ProgressListener? = null", "Told how far it is.")
# Parameters that have a type of their own here, whatever the call: how many, and which kinds of records.
TYPES = {"limit": "Int", "kinds": "List<Kind>"}
INVALID = "@throws CchcException.Invalid with every rule that is broken"
DUPLICATE = "@throws CchcException.Duplicate where a unique key is taken"


@dataclass
class Parameter:
    """A parameter of a method: its name in the core, its name, type and default here, and what it means."""

    name: str
    type: str
    schema: Schema
    default: str | None
    meaning: str

    @property
    def member(self) -> str:
        """Its name in Kotlin."""
        return camel(self.name)

    def declared(self) -> str:
        """Its declaration."""
        return f"{self.member}: {self.type}" + ("" if self.default is None else f" = {self.default}")


@dataclass
class Call:
    """A call by name, with all that its method is made of."""

    name: str
    verb: str
    writes: bool
    long: bool
    parameters: list[Parameter]
    result: Schema
    description: str


def calls(model: KotlinModel, collection: str) -> list[Call]:
    """The calls of a collection, or of the `store`."""
    found = []
    for call in model.calls:
        owner, verb = call["name"].split(".")
        if owner == collection:
            schema = model.types[name_of(call["arguments"])]
            found.append(
                Call(
                    call["name"],
                    camel(verb),
                    call["writes"],
                    call.get("long", False),
                    parameters(model, schema),
                    call["result"],
                    plain(schema["description"]),
                )
            )
    return found


def parameters(model: KotlinModel, schema: Schema) -> list[Parameter]:
    """Those that must be given, then those that need not."""
    return [
        Parameter(
            name,
            TYPES.get(name) or model.type(value),
            value,
            None if required else model.default(value),
            sentence(value),
        )
        for name, value, required in model.ordered(schema)
    ]


def class_name(collection: Schema) -> str:
    """The collection's class, named apart where the record goes by the same word."""
    name = pascal(collection["name"])
    return f"{name}Collection" if name == name_of(collection["record"]) else name


def filters(model: KotlinModel, collection: Schema) -> dict[str, Schema]:
    """The fields that can be asked for, each with what it holds when it is there, and whether it may be missing."""
    record = model.types[name_of(collection["record"])]["properties"]
    found: dict[str, Schema] = {}
    for index in collection["indexes"]:
        for key in index["fields"]:
            name = key["name"]
            if name in record:
                there = model.nullable(record[name])
                found[name] = {"schema": there or record[name], "missing": there is not None}
            else:
                found[name] = {"schema": derived(model, key), "missing": False}
    return found


def derived(model: KotlinModel, key: Schema) -> Schema:
    """The values of a field that only the index has."""
    if key["type"] == "reference":
        return {"$ref": f"#/$defs/{model.identity(key['kind'])}"}
    return {
        "date": {"type": "string", "format": "date"},
        "number": {"type": "integer", "format": "int64"},
        "text": {"type": "string"},
    }[key["type"]]


def bounded(model: KotlinModel, collection: Schema) -> list[str]:
    """The types of values by which the collection is in an order that says something."""
    record = model.types[name_of(collection["record"])]["properties"]
    found = []
    for index in collection["indexes"]:
        for key in index["fields"]:
            known = str(record.get(key["name"], {}))
            is_code = any(model.is_enum(name) for name in re.findall(r"'#/\$defs/(\w+)'", known))
            if key["type"] in BOUNDS and not is_code:
                found.append(key["type"])
    return list(dict.fromkeys(found))


def collection_file(model: KotlinModel, collection: Schema) -> Iterator[str]:
    yield IMPORTS
    yield from choices(model, collection)
    yield from readable(model, collection)
    yield from writable(model, collection)
    yield from batched(model, collection)
    yield from query(model, collection)


def stem(collection: Schema) -> str:
    """The record's name, with which the names of its collection's classes begin."""
    return name_of(collection["record"])


def choices(model: KotlinModel, collection: Schema) -> Iterator[str]:
    """The indexes, and the fields that may be missing."""
    words = collection["name"].replace("_", " ")
    yield from docs(f"The orders in which {words} can be read.")
    yield f"public enum class {stem(collection)}Index(override val code: String) : Code {{"
    for index in collection["indexes"]:
        by = ", ".join(f"`{camel(key['name'])}`" for key in index["fields"])
        yield from docs(f"By {by}." if by else "By whatever they point at.", "    ")
        yield f'    {index["name"].upper()}("{index["name"]}"),\n'
    yield "}\n"
    names = [name for name, field in filters(model, collection).items() if field["missing"]]
    if names:
        yield from docs(f"What {words} can be without, and be found by being without.")
        yield f"public enum class {stem(collection)}Field(override val code: String) : Code {{"
        for name in names:
            told = sentence(model.types[name_of(collection["record"])]["properties"][name])
            yield from docs(told, "    ")
            yield f'    {name.upper()}("{name}"),\n'
        yield "}\n"


def readable(model: KotlinModel, collection: Schema) -> Iterator[str]:
    record, words = model.class_name(stem(collection)), collection["name"].replace("_", " ")
    identity = name_of(collection["id"])
    yield from docs(f"The {words}, for reading.")
    yield f"public open class {stem(collection)}Records internal constructor(caller: Caller) :"
    yield f'    Records<{record}, {identity}>(caller, "{collection["name"]}", {{ read{record}() }}) {{'
    yield from verbs(model, collection, "suspend ")
    for call in calls(model, collection["name"]):
        if not call.writes:
            yield from method(model, call, "suspend ")
    yield "}\n"


def writable(model: KotlinModel, collection: Schema) -> Iterator[str]:
    words = collection["name"].replace("_", " ")
    yield from docs(f"The {words}.")
    yield f"public class {class_name(collection)} internal constructor(caller: Caller) :"
    yield f"    {stem(collection)}Records(caller) {{"
    yield from writes(model, collection, "suspend ")
    for call in calls(model, collection["name"]):
        if call.writes:
            yield from method(model, call, "suspend ")
    yield "}\n"


def batched(model: KotlinModel, collection: Schema) -> Iterator[str]:
    record, words = model.class_name(stem(collection)), collection["name"].replace("_", " ")
    identity = name_of(collection["id"])
    yield from docs(f"The {words}, in a batch.")
    yield f"public class Batch{pascal(collection['name'])} internal constructor(caller: BatchCaller) :"
    yield f'    BatchRecords<{record}, {identity}>(caller, "{collection["name"]}", {{ read{record}() }}) {{'
    yield from verbs(model, collection, "")
    yield from writes(model, collection, "")
    for call in calls(model, collection["name"]):
        yield from method(model, call, "")
    yield "}\n"


def query_parameters(model: KotlinModel, collection: Schema) -> list[Parameter]:
    """What a query names, but for where the page begins and how long it is."""
    known = model.types["IndexQuery"]["properties"]
    given = filters(model, collection)
    found = [
        Parameter(name, f"{model.type(field['schema'])}?", field["schema"], "null", f"Only those with this `{name}`.")
        for name, field in given.items()
    ]
    if any(field["missing"] for field in given.values()):
        meaning = "Only those without these."
        found.append(Parameter("missing", f"Set<{stem(collection)}Field>", {}, "emptySet()", meaning))
    found.append(Parameter("index", f"{stem(collection)}Index?", {}, "null", sentence(known["index"])))
    if bounded(model, collection):
        found += [Parameter(name, "Bound?", known[name], "null", sentence(known[name])) for name in ("since", "until")]
    return found


def paging(model: KotlinModel) -> dict[str, Parameter]:
    """How a page is read."""
    known = model.types["IndexQuery"]["properties"]
    return {
        "descending": Parameter("descending", "Boolean", known["descending"], "false", sentence(known["descending"])),
        "limit": Parameter("limit", "Int", known["limit"], str(known["limit"]["default"]), sentence(known["limit"])),
        "cursor": Parameter("cursor", "String?", known["cursor"], "null", sentence(known["cursor"])),
    }


def verbs(model: KotlinModel, collection: Schema, suspending: str) -> Iterator[str]:
    """The ways to ask for many."""
    record, words = model.class_name(stem(collection)), collection["name"].replace("_", " ")
    page = paging(model)
    given = query_parameters(model, collection)
    many = "Flow" if suspending else "Sequence"
    for verb, how, further, result, summary in (
        ("page", suspending, ("descending", "limit", "cursor"), f"Page<{record}>", f"Gives a page of {words}."),
        ("all", "", ("descending",), f"{many}<{record}>", f"Gives {words} one by one, reading page after page."),
        ("count", suspending, (), "Long", f"Counts {words}."),
    ):
        options = given + [page[name] for name in further]
        text = parameter_docs(summary, [(option.member, option.meaning) for option in options])
        yield from docs(text, "    ")
        asked = [option.member for option in given + ([page["descending"]] if further else [])]
        built = f"{lower(stem(collection))}Query({', '.join(asked)})"
        rest = {"page": ", limit, cursor", "all": "", "count": ""}[verb]
        declared = [option.declared() for option in options]
        yield from signature(f"public {how}fun {verb}", declared, f": {result} =")
        yield f"        {verb}Of({built}{rest})\n"


def lower(name: str) -> str:
    """A type's name as that of a function."""
    return name[0].lower() + name[1:]


def query(model: KotlinModel, collection: Schema) -> Iterator[str]:
    """The query that the ways to ask for many have in common."""
    given = query_parameters(model, collection)
    declared = [f"{option.member}: {option.type}" for option in given] + ["descending: Boolean = false"]
    yield from signature(f"private fun {lower(stem(collection))}Query", declared, ": IndexQuery {", "")
    bounds = "since, until" if bounded(model, collection) else "null, null"
    yield f"    val query = IndexQuery(index, {bounds}, descending)"
    for option in given:
        if option.name not in ("missing", "index", "since", "until"):
            yield f'    query.filter("{option.name}", {option.member}) {{ {writing(model, option.schema, "it")} }}'
    if any(option.name == "missing" for option in given):
        yield "    query.without(missing)"
    yield "    return query"
    yield "}\n"


def writes(model: KotlinModel, collection: Schema, suspending: str) -> Iterator[str]:
    """Adding, changing and removing."""
    record, name = model.class_name(stem(collection)), collection["name"]
    identity = name_of(collection["id"])
    yield from docs(f"Adds a record and gives it as stored.\n\n{INVALID}\n{DUPLICATE}", "    ")
    yield f"    public {suspending}fun add(record: {record}): {record} ="
    yield f'        addOf("{name}.add") {{ write(record) }}\n'
    many = [
        "Adds records, all or none, and gives them as stored. They may name one another.",
        "",
        *(["@param progress Told how far it is."] if suspending else []),
        f"{INVALID}; paths begin with the position: `[17].name`",
        DUPLICATE,
    ]
    yield from docs("\n".join(many), "    ")
    declared = [f"records: Iterable<{record}>"] + (["progress: ProgressListener? = null"] if suspending else [])
    yield from signature(f"public {suspending}fun addMany", declared, f": List<{record}> =")
    yield f"        addManyOf(records.toList(){', progress' if suspending else ''}) {{ write(it) }}\n"
    yield from docs(UPDATE, "    ")
    yield f"    public {suspending}fun update(record: {record}): {record} ="
    yield f'        addOf("{name}.update") {{ write(record) }}\n'
    yield from docs(REMOVE, "    ")
    yield f"    public {suspending}fun remove(id: {identity}, rev: Long) {{"
    yield "        removeOf(id, rev)"
    yield "    }\n"
    yield from docs("Removes a record that is still at its revision: see above.", "    ")
    yield f"    public {suspending}fun remove(record: {record}) {{"
    yield "        removeOf(record.id, record.rev)"
    yield "    }\n"


def method(model: KotlinModel, call: Call, suspending: str) -> Iterator[str]:
    """The method of a call."""
    declared = [parameter.declared() for parameter in call.parameters]
    told = [(parameter.member, parameter.meaning) for parameter in call.parameters]
    is_long = bool(suspending) and call.long
    if is_long:
        declared.append(f"{PROGRESS[0]}: {PROGRESS[1]}")
        told.append((PROGRESS[0], PROGRESS[2]))
    yield from docs(parameter_docs(call.description, told), "    ")
    yield from signature(f"public {suspending}fun {call.verb}", declared, f": {model.type(call.result)} =")
    yield f"        caller.ask{'Long' if is_long else ''}("
    yield f'            "{call.name}",'
    if is_long:
        yield "            progress,"
    yield "            {"
    yield f"                map({len(call.parameters)})"
    for parameter in call.parameters:
        yield f'                field("{parameter.name}") {{ {writing(model, parameter.schema, parameter.member)} }}'
    yield "            },"
    yield f"        ) {{ {reading(model, call.result)} }}\n"


def store_collections(model: KotlinModel) -> Iterator[str]:
    yield IMPORTS
    yield from docs("Every collection, for reading, and what can be asked of everything.")
    yield "public abstract class SnapshotCollections internal constructor(internal val caller: Caller) {"
    yield from members(model, "Records", "caller")
    yield from questions(model, "suspend ")
    yield "}\n"
    yield from docs("Every collection, and what can be asked of everything.")
    yield "public abstract class StoreCollections internal constructor(internal val caller: Caller) {"
    yield from members(model, "", "caller")
    yield from questions(model, "suspend ")
    yield from attach(model, "suspend ")
    yield "}\n"


def batch_collections(model: KotlinModel) -> Iterator[str]:
    yield IMPORTS
    yield from docs("Every collection, in a batch, and what can be asked of everything.")
    yield "public abstract class BatchCollections internal constructor(internal val caller: BatchCaller) {"
    yield from members(model, "Batch", "caller")
    yield from questions(model, "")
    yield from attach(model, "")
    yield "}\n"


def members(model: KotlinModel, sort: str, caller: str) -> Iterator[str]:
    for collection in model.collections:
        name = {
            "Records": f"{stem(collection)}Records",
            "": class_name(collection),
            "Batch": f"Batch{pascal(collection['name'])}",
        }[sort]
        yield from docs(sentence(model.types[stem(collection)]), "    ")
        yield f"    public val {camel(collection['name'])}: {name} = {name}({caller})\n"


def questions(model: KotlinModel, suspending: str) -> Iterator[str]:
    for call in calls(model, "store"):
        yield from method(model, call, suspending)


def attach(model: KotlinModel, suspending: str) -> Iterator[str]:
    """Storing a file: the attachment's fields that the store does not fill in."""
    properties = model.types["Attachment"]["properties"]
    given = parameters(model, {"properties": {k: v for k, v in properties.items() if k not in COMPUTED}})
    declared = ["content: Content", *(parameter.declared() for parameter in given)]
    told = [("content", "What is stored. It is read in pieces, whatever its size.")]
    told += [(parameter.member, parameter.meaning) for parameter in given]
    if suspending:
        declared.append(f"{PROGRESS[0]}: {PROGRESS[1]}")
        told.append((PROGRESS[0], PROGRESS[2]))
    yield from docs(parameter_docs(ATTACH, told), "    ")
    yield from signature(f"public {suspending}fun attach", declared, ": Attachment {")
    yield "        val draft = Attachment("
    yield from (f"            {parameter.member} = {parameter.member}," for parameter in given)
    yield "        )"
    yield f"        return attachOf(content, draft{', progress' if suspending else ''})"
    yield "    }\n"
    behind = ", progress: ProgressListener?" if suspending else ""
    yield f"    internal abstract {suspending}fun attachOf(content: Content, draft: Attachment{behind}): Attachment\n"


UPDATE = f"""Replaces a record that is still at the revision it was read at, and gives it as stored.

@throws CchcException.Conflict where it is not: read it again and repeat the change
@throws CchcException.NotFound where it is not there any more
{INVALID}
{DUPLICATE}"""
REMOVE = """Removes a record that is still at this revision. Its versions stay in its history.

@throws CchcException.Conflict where it is at another revision
@throws CchcException.NotFound where it is not there any more
@throws CchcException.Referenced while other records point at it"""
ATTACH = """Stores a file's bytes, and the attachment that describes them.

Without a name it is the content's own; without a media type it is guessed from the name."""
