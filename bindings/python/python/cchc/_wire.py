"""Encoding values for the core and decoding its answers: the canonical form, as MessagePack."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias, TypeVar

import msgspec

from cchc._given import Misfit, misfits

T = TypeVar("T")

Call: TypeAlias = Callable[[str, bytes], bytes]
"""A call of the core by its name."""

NOTHING = msgspec.msgpack.encode(None)


def encode(value: object) -> bytes:
    """Writes a value.

    Instants become text first: MessagePack has a form of its own for them, the core has not. Bytes stay bytes, which
    the core refuses where text is meant.
    """
    return msgspec.msgpack.encode(msgspec.to_builtins(value, builtin_types=(bytes, bytearray, memoryview)))


def encode_arguments(call: str, arguments: Mapping[str, object]) -> bytes:
    """Checks the arguments of a call and encodes them."""
    check(call, arguments)
    return encode(arguments)


def check(call: str, arguments: Mapping[str, object]) -> None:
    """Checks the arguments of a call.

    Raises:
        Invalid: Where a value would become something else on the way, with the path of each.
    """
    found = misfits(call, arguments)
    if found:
        raise refused(call, found)


def refused(call: str, found: Sequence[Misfit]) -> Exception:
    """The error for arguments that were refused."""
    from cchc._errors import Invalid
    from cchc._generated.model import ErrorReport, Problem

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
