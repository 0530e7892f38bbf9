"""How values cross to the core: its canonical form, as MessagePack."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias, TypeVar

import msgspec

T = TypeVar("T")

Call: TypeAlias = Callable[[str, bytes], bytes]
"""A call of the core by its name."""

NOTHING = msgspec.msgpack.encode(None)


def encode(value: object) -> bytes:
    """Writes a value. Instants become text first: MessagePack has a form of its own for them, the core has not."""
    return msgspec.msgpack.encode(msgspec.to_builtins(value))


def decode(data: bytes, result: type[T]) -> T:
    """Reads what the core gave."""
    kind: Any = result
    value: T = _decoder(kind).decode(data)
    return value


def ask(call: Call, name: str, result: type[T], arguments: Mapping[str, object]) -> T:
    """Makes a call by name and gives its result as a type of the model."""
    return decode(call(name, encode(arguments)), result)


@cache
def _decoder(result: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(result)


def ask_or_none(call: Call, name: str, result: type[T], arguments: object) -> T | None:
    """Makes a call that may have nothing to give."""
    found = call(name, encode(arguments))
    return None if found == NOTHING else decode(found, result)
