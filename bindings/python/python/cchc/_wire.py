"""Encoding values for the core and decoding its answers: the canonical form, as MessagePack."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias, TypeVar

import msgspec

from cchc._given import Misfit, fit, fit_value, unencodable

T = TypeVar("T")

Call: TypeAlias = Callable[[str, bytes], bytes]
"""A call of the core by its name."""

MOST = 100
"""The most problems that one error lists, as in the core."""

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z")

NOTHING = msgspec.msgpack.encode(None)


def encode(value: object) -> bytes:
    """Writes a value.

    Instants become text first: MessagePack has a form of its own for them, the core has not. Bytes stay bytes, which
    the core refuses where text is meant.
    """
    return msgspec.msgpack.encode(msgspec.to_builtins(value, builtin_types=(bytes, bytearray, memoryview)))


def canonical(value: object) -> Any:
    """Gives a value as lists, mappings and texts, instants as the core writes them: without zeros at their ends."""
    return _trimmed(msgspec.to_builtins(value))


def _trimmed(value: Any) -> Any:
    match value:
        case dict():
            return {name: _trimmed(member) for name, member in value.items()}
        case list():
            return [_trimmed(member) for member in value]
        case str() if _INSTANT.fullmatch(value):
            return value[:-1].rstrip("0").rstrip(".") + "Z"
    return value


def encode_arguments(call: str, arguments: Mapping[str, object]) -> bytes:
    """Checks the arguments of a call and encodes them."""
    fitted = check(call, arguments)
    try:
        return encode(fitted)
    except (UnicodeEncodeError, OverflowError):
        raise refused(call, list(unencodable(fitted))) from None


def encode_value(call: str, name: str, value: object, meant: object) -> bytes:
    """Checks a value that is no argument of a call by name, and encodes it."""
    return encode(check_value(call, name, value, meant))


def check(call: str, arguments: Mapping[str, object]) -> Mapping[str, object]:
    """Checks the arguments of a call; gives them with scalars of other packages as Python's own.

    Raises:
        Invalid: Where a value would become something else on the way, with the path of each.
    """
    found: list[Misfit] = []
    fitted = fit(call, arguments, found)
    if found:
        raise refused(call, found)
    return fitted


def check_value(call: str, name: str, value: object, meant: object) -> Any:
    """Checks a value that is no argument of a call by name; as `check`."""
    found: list[Misfit] = []
    fitted = fit_value(value, meant, name, found)
    if found:
        raise refused(call, found)
    return fitted


def refused(call: str, found: Sequence[Misfit]) -> Exception:
    """The error for arguments that were refused; it lists the first hundred problems if there are more."""
    from cchc._errors import Invalid
    from cchc._generated.model import ErrorReport, Problem

    found = found[:MOST]
    problems = [Problem(path=one.path, code="type", text=one.text, text_vi=one.text_vi) for one in found]
    text = "; ".join(f"{one.path}: {one.text}" for one in found)
    text_vi = "; ".join(f"{one.path}: {one.text_vi}" for one in found)
    return Invalid(
        ErrorReport(
            code="invalid",
            text=f"invalid {call}: {text}",
            text_vi=f"dữ liệu đưa vào không hợp lệ: {text_vi}",
            kind=call,
            problems=problems,
        )
    )


def decode(data: bytes, result: type[T]) -> T:
    """Decodes an answer of the core."""
    kind: Any = result
    value: T = _decoder(kind).decode(data)
    return value


def ask(call: Call, name: str, result: type[T], arguments: Mapping[str, object]) -> T:
    """Runs a call by name and decodes its result into a type of the model."""
    return decode(call(name, encode_arguments(name, arguments)), result)


@cache
def _decoder(result: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(result)


def ask_or_none(call: Call, name: str, result: type[T], arguments: Mapping[str, object]) -> T | None:
    """Runs a call whose result may be missing."""
    found = call(name, encode_arguments(name, arguments))
    return None if found == NOTHING else decode(found, result)
