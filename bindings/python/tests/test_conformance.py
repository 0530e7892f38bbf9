"""The cases every language runs, through the typed collections; see tests/conformance/README.md."""

from __future__ import annotations

import json
import typing
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest

import cchc
from cchc._records import Records
from cchc._wire import ask, canonical

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "tests" / "conformance"
RESULT_MEMBERS = {"save", "expect", "error", "note"}
MEMBERS = {
    "call": {"with"},
    "attach": {"text", "times"},
    "read_attachment": {"offset", "length"},
    "changes": {"limit"},
    "verify": {"since"},
    "read_plan": set(),
}

Case = dict[str, Any]
Handle = cchc.Store | cchc.Batch | cchc.Snapshot


def cases() -> Iterator[Any]:
    for file in sorted(FOLDER.glob("*.json")):
        for case in json.loads(file.read_text(encoding="utf-8"))["cases"]:
            missing = "needs" in case and not (ROOT / case["needs"]).exists()
            marks = [pytest.mark.skip(reason=f"{case['needs']} is not there")] if missing else []
            yield pytest.param(case, id=f"{file.stem}: {case['name']}", marks=marks)


def reopens(case: Case) -> bool:
    return any("reopen" in step for step in case["steps"])


@pytest.mark.parametrize("case", list(cases()))
def test_case(case: Case, path: Path) -> None:
    runner = Runner(path)
    try:
        runner.run(case["steps"])
    finally:
        runner.store.close()


@pytest.mark.parametrize("case", [case for case in cases() if not reopens(case.values[0])])
def test_case_in_memory(case: Case) -> None:
    runner = RunnerInMemory(Path())
    try:
        runner.run(case["steps"])
    finally:
        runner.store.close()


KEY = bytes(range(32))
KEYS = {True: KEY, "without_key": None, "wrong_key": bytes(32)}


class Abandoned(Exception):
    """Ends a batch that is not to be kept."""


class Runner:
    """One case: its store, and what it saved."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.saved: Case = {}
        self.store = self.open()

    def open(self, key: bytes | None = KEY) -> cchc.Store:
        return cchc.open(self.path, actor="conformance", key=key)

    def run(self, steps: list[Case], handle: Handle | None = None) -> None:
        """Runs steps through a handle; through the store, which may be reopened on the way, where none is given."""
        for number, step in enumerate(steps, 1):
            try:
                self.step(step, handle or self.store)
            except Exception as failure:
                raise AssertionError(f"step {number}: {json.dumps(step, ensure_ascii=False)[:300]}") from failure

    def step(self, step: Case, handle: Handle) -> None:
        match step:
            case {"reopen": how}:
                self.store.close()
                self.store = self.open(KEYS[how])
            case {"batch": steps, "commit": commit}:
                self.batch(steps, handle, commit=commit)
            case {"as_of": at, "steps": steps}:
                assert isinstance(handle, cchc.Store)
                self.run(steps, handle.as_of(datetime.fromisoformat(self.value(at).replace("Z", "+00:00"))))
            case {"acting_as": actor, "steps": steps}:
                self.acting(self.value(actor) * step.get("times", 1), step, handle)
            case {"each": objects, "steps": steps}:
                for saved in objects:
                    self.saved.update(self.value(saved))
                    self.run(steps, None if handle is self.store else handle)
            case _:
                self.result(step, handle)

    def acting(self, actor: str, step: Case, handle: Handle) -> None:
        assert isinstance(handle, cchc.Store)
        try:
            acting = handle.acting_as(actor)
        except cchc.Invalid as error:
            self.refused(error, step)
            return
        assert "error" not in step, "a handle was not refused"
        assert acting.actor == unicodedata.normalize("NFC", actor)
        self.run(step["steps"], acting)

    def batch(self, steps: list[Case], handle: Handle, *, commit: bool) -> None:
        assert isinstance(handle, cchc.Store)
        with suppress(Abandoned), handle.batch() as batch:
            self.run(steps, batch)
            if not commit:
                raise Abandoned

    def result(self, step: Case, handle: Handle) -> None:
        kind = next(kind for kind in MEMBERS if kind in step)
        assert step.keys() <= {kind} | MEMBERS[kind] | RESULT_MEMBERS, "the step has members it should not have"
        try:
            result = canonical(self.perform(kind, step, handle))
        except cchc.CchcError as error:
            self.refused(error, step)
            return
        assert "error" not in step, f"it did not fail but gave {result}"
        if "save" in step:
            self.saved[step["save"]] = result
        if "expect" in step:
            assert_matches(result, self.value(step["expect"]), "result")

    def refused(self, error: cchc.CchcError, step: Case) -> None:
        if "error" not in step:
            raise error
        assert_matches(canonical(error.report), self.value(step["error"]), "error")

    def perform(self, kind: str, step: Case, handle: Handle) -> object:
        if kind == "call":
            return call(handle, step["call"], self.value(step.get("with", {})))
        if kind == "read_plan":
            return cchc.read_plan(ROOT / step[kind] if step[kind].endswith((".txt", ".docx")) else step[kind])
        if kind == "attach":
            assert not isinstance(handle, cchc.Snapshot)
            return handle.attach((step["text"] * step.get("times", 1)).encode(), **self.value(step[kind]))
        assert not isinstance(handle, cchc.Batch)
        if kind == "read_attachment":
            with handle.open_attachment(cchc.AttachmentId(UUID(self.value(step[kind])))) as file:
                file.seek(step["offset"])
                return file.read(step["length"]).decode()
        assert isinstance(handle, cchc.Store)
        if kind == "verify":
            return handle.verify(since=self.value(step.get("since")))
        return handle.changes(step[kind], step.get("limit", 1000))

    def value(self, value: Any) -> Any:
        """A value of the case with what was saved put in."""
        match value:
            case dict():
                return {name: self.value(member) for name, member in value.items()}
            case list():
                return [self.value(member) for member in value]
            case str() if value.startswith("$$"):
                return value[1:]
            case str() if value.startswith("$") and value != "$any":
                found: Any = self.saved
                for part in value[1:].replace("[", ".").replace("]", "").split("."):
                    found = found[int(part)] if isinstance(found, list) else found[part]
                return found
        return value


class RunnerInMemory(Runner):
    """One case on a store in memory."""

    def open(self, key: bytes | None = KEY) -> cchc.Store:
        return cchc.in_memory(actor="conformance", key=key)


def call(handle: Handle, name: str, arguments: Case) -> object:
    """Makes a call by name through its method; what no method takes is for the core to refuse."""
    collection, verb = name.split(".")
    owner = handle if collection == "store" else getattr(handle, collection)
    method: Callable[..., object] | None = getattr(owner, verb, None)
    if method is None:
        return ask(handle._call, name, object, arguments)
    if isinstance(owner, Records) and "record" in arguments:
        record = typed(arguments["record"], owner._one)
        if isinstance(record, cchc.Record):
            return method(record)
        return method(**record) if verb == "add" else ask(handle._call, name, object, arguments)
    if isinstance(owner, Records) and "records" in arguments:
        return method([typed(record, owner._one) for record in arguments["records"]])
    hints = typing.get_type_hints(method)
    named = {**arguments.get("filter", {}), **{name: arguments[name] for name in arguments if name != "filter"}}
    if not named.keys() <= hints.keys():
        return ask(handle._call, name, object, arguments)
    return method(**{name: typed(value, hints[name]) for name, value in named.items()})


def typed(value: Any, kind: Any) -> Any:
    """A canonical value as the type Python has for it; as it is where it does not fit, for the core to refuse."""
    try:
        return msgspec.convert(value, kind)
    except (TypeError, msgspec.ValidationError):
        return value


def assert_matches(found: Any, pattern: Any, path: str) -> None:
    if pattern == "$any":
        assert found is not None, path
    elif isinstance(pattern, dict):
        assert isinstance(found, dict), path
        for name, expected in pattern.items():
            assert_matches(found.get(name), expected, f"{path}.{name}")
    elif isinstance(pattern, list):
        assert isinstance(found, list), path
        assert len(found) == len(pattern), path
        for position, (member, expected) in enumerate(zip(found, pattern, strict=True)):
            assert_matches(member, expected, f"{path}[{position}]")
    else:
        assert (type(found), found) == (type(pattern), pattern), path
