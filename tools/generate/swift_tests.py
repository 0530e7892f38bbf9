"""What the tests go through to make a call by its name: the method that it is. One that is missing fails the build."""

from __future__ import annotations

from collections.abc import Iterator

from schema import Schema, pascal
from swift_collections import COUNTED, Call, batch_name, class_name, query_parameters, records_name
from swift_text import WIDTH, SwiftModel, camel, function, quoted, statement


def dispatcher(model: SwiftModel) -> Iterator[str]:
    yield "@testable import Cchc\n"
    yield "// Each call by its name, through its method.\n"
    for collection in model.collections:
        yield from dispatch(model, collection)
    yield from dispatch_store(model)
    for handle in ("Store", "Snapshot", "Batch"):
        yield from dispatch_handle(model, handle)


def dispatch(model: SwiftModel, collection: Schema) -> Iterator[str]:
    name = pascal(collection["name"])
    filters, options = query_parameters(model, collection)
    sets = (
        (f"read{name}", f"some {records_name(collection)}", "async throws", "try await", (False,)),
        (f"write{name}", class_name(collection), "async throws", "try await", (True,)),
        (f"batch{name}", batch_name(collection), "throws", "try", (False, True)),
    )
    for function_name, kind, effects, attempt, sorts in sets:
        parameters = ["_ verb: String", "_ given: Arguments", f"_ records: {kind}"]
        yield from function(f"private func {function_name}", parameters, f" {effects} -> JSON?", "")
        yield "    switch verb {"
        if False in sorts:
            for verb in ("get", "find", "history"):
                yield f'    case "{verb}":\n        try given.only("id")'
                yield f'        return try canonical({attempt} records.{verb}(given("id")))'
            for verb in ("page", "count"):
                taken = [each for each in options if verb == "page" or each.key in COUNTED]
                yield f'    case "{verb}":'
                missing = "true" if any(each.key == "missing" for each in options) else "false"
                names = [*quoted(each.key for each in filters), f"mayBeMissing: {missing}"]
                yield from statement("let filter = try given.filter", names, "", " " * 8)
                names = ["filter", *(each.key for each in taken if each.key != "missing")]
                yield from statement("try given.only", quoted(names), "", " " * 8)
                yield f"        return try canonical(\n            {attempt} records.{verb}("
                arguments = [f'{each.name}: filter.value("{each.key}")' for each in filters]
                for each in taken:
                    if each.key == "missing":
                        arguments.append("missing: filter.missing()")
                    else:
                        default = "" if each.default == "nil" else f", or: {each.default}"
                        arguments.append(f'{each.name}: given("{each.key}"{default})')
                yield ",\n".join(f"                {argument}" for argument in arguments)
                yield "            ))"
        if True in sorts:
            for verb in ("add", "add_many", "update"):
                key = "records" if verb == "add_many" else "record"
                yield f'    case "{verb}":\n        try given.only("{key}")'
                yield f'        return try canonical({attempt} records.{camel(verb)}(given("{key}")))'
            yield '    case "remove":\n        try given.only("id", "rev")'
            yield f'        {attempt} records.remove(given("id"), rev: given("rev"))\n        return JSON.null'
        for schema in model.calls:
            call = Call(model, schema)
            if call.collection == collection["name"] and call.writes in sorts:
                yield from dispatch_call(call, attempt, "records")
        yield "    default: return nil\n    }\n}\n"


def dispatch_call(call: Call, attempt: str, owner: str) -> Iterator[str]:
    verb = call.name.split(".")[1]
    yield f'    case "{verb}":'
    yield from statement("try given.only", quoted(each.key for each in call.parameters), "", " " * 8)
    arguments = []
    for each in call.parameters:
        default = "" if each.default in (None, "nil") else f", or: {each.default}"
        label = "" if each.unlabelled else f"{each.name}: "
        arguments.append(f'{label}given("{each.key}"{default})')
    line = f"        return try canonical({attempt} {owner}.{call.method}({', '.join(arguments)}))"
    if len(line) <= WIDTH:
        yield line
        return
    yield f"        return try canonical(\n            {attempt} {owner}.{call.method}("
    yield ",\n".join(f"                {argument}" for argument in arguments)
    yield "            ))"


def dispatch_store(model: SwiftModel) -> Iterator[str]:
    for name, kind, effects, attempt in (
        ("readStore", "some StoreQuestions", "async throws", "try await"),
        ("batchStore", "Batch", "throws", "try"),
    ):
        yield f"private func {name}(_ verb: String, _ given: Arguments, _ store: {kind}) {effects} -> JSON? {{"
        yield "    switch verb {"
        for schema in model.calls:
            call = Call(model, schema)
            if call.collection == "store":
                yield from dispatch_call(call, attempt, "store")
        yield "    default: return nil\n    }\n}\n"


def dispatch_handle(model: SwiftModel, handle: str) -> Iterator[str]:
    batch = handle == "Batch"
    effects, attempt = ("throws", "try") if batch else ("async throws", "try await")
    yield f"extension {handle} {{"
    yield "    /// Makes a call by its name through its method; nothing where there is no such method."
    yield f"    func dispatch(_ collection: String, _ verb: String, _ given: Arguments) {effects} -> JSON? {{"
    yield "        switch collection {"
    for collection in model.collections:
        name, member = pascal(collection["name"]), camel(collection["name"])
        if batch:
            answer = f"{attempt} batch{name}(verb, given, {member})"
        elif handle == "Store":
            yield f'        case "{collection["name"]}":'
            yield f"            if let answer = {attempt} read{name}(verb, given, {member}) {{ return answer }}"
            yield f"            return {attempt} write{name}(verb, given, {member})"
            continue
        else:
            answer = f"{attempt} read{name}(verb, given, {member})"
        yield f'        case "{collection["name"]}": return {answer}'
    yield f'        case "store": return {attempt} {"batch" if batch else "read"}Store(verb, given, self)'
    yield "        default: return nil\n        }\n    }\n}\n"
