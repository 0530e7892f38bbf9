"""Checks of arguments: a value that would silently become another one is refused before it crosses to the core."""

from __future__ import annotations

import datetime
import typing
from collections.abc import Mapping, Sequence, Set
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal
from uuid import UUID

import msgspec

ANYTHING: frozenset[type] = frozenset()
"""No expectation: any value may cross."""

PLAIN = (str, int, float, NoneType)
"""Types that cross unchanged; the core checks whether they fit."""

BYTES = (bytes, bytearray, memoryview)

Told = tuple[str, str]
"""A name in English and in Vietnamese."""

NAMES: dict[type, Told] = {
    datetime.datetime: ("an instant", "thời điểm"),
    datetime.date: ("a date", "ngày"),
    datetime.time: ("a time", "giờ"),
    datetime.timedelta: ("a length of time", "khoảng thời gian"),
    UUID: ("an identity", "mã định danh"),
    Decimal: ("a decimal number", "số thập phân"),
    bytes: ("bytes", "dữ liệu nhị phân (bytes)"),
    bytearray: ("bytes", "dữ liệu nhị phân (bytes)"),
    memoryview: ("bytes", "dữ liệu nhị phân (bytes)"),
    set: ("a set, which has no order", "tập hợp không có thứ tự"),
    str: ("text", "văn bản"),
    int: ("a whole number", "số nguyên"),
    bool: ("true or false", "đúng hoặc sai"),
    list: ("a list", "danh sách"),
}


class Misfit(typing.NamedTuple):
    """A value whose type is not expected at its path."""

    path: str
    text: str
    text_vi: str


def misfits(call: str, arguments: Mapping[str, object]) -> list[Misfit]:
    """Lists the values among the arguments of a call that would silently become others."""
    found: list[Misfit] = []
    meant = _arguments(call)
    for name, value in arguments.items():
        if name == "filter" and isinstance(value, Mapping):
            for field, looked_for in value.items():
                _look(looked_for, meant.get(str(field)), f"filter.{field}", found)
        else:
            _look(value, meant.get(name), name, found)
    return found


def _look(value: object, meant: object, path: str, found: list[Misfit]) -> None:
    """Checks a value and everything inside it."""
    kind: Any = type(value)
    if kind in PLAIN or isinstance(value, (str, int, float)):
        return
    if isinstance(value, (*BYTES, Decimal, datetime.timedelta)):
        found.append(_misfit(value, meant, path))
    elif isinstance(value, msgspec.Struct):
        for field, sort in _fields(kind).items():
            _look(getattr(value, field.attribute), sort, _within(path, field.name), found)
    elif isinstance(value, Mapping):
        for name, one in value.items():
            if isinstance(name, BYTES):
                found.append(_misfit(name, str, _within(path, "?")))
            else:
                _look(one, _entry(meant, value, name), _within(path, _field_name(name)), found)
    elif isinstance(value, Set):
        if list in _sorts(meant) and frozenset not in _sorts(meant):
            found.append(_misfit(value, meant, path))
        for one in value:
            _look(one, _item(meant), f"{path}[]", found)
    elif isinstance(value, Sequence):
        item = _item(meant)
        for position, one in enumerate(value):
            _look(one, item, f"{path}[{position}]", found)
    elif isinstance(value, (datetime.date, datetime.time, UUID)):
        # An instant is a date in Python, too: only where instants are meant is it one here.
        sorts = _sorts(meant)
        if sorts and not (
            kind in sorts or (kind is datetime.date and "PartialDate" in {one.__name__ for one in sorts})
        ):
            found.append(_misfit(value, meant, path))
    elif isinstance(value, Enum):
        _look(value.value, meant, path, found)


def _misfit(value: object, meant: object, path: str) -> Misfit:
    known = next((told for sort, told in NAMES.items() if isinstance(value, sort)), ("something else", "giá trị khác"))
    if isinstance(value, Set):
        known = NAMES[set]
    sorts = [NAMES[sort] for sort in (str, *NAMES) if sort in _sorts(meant)]
    wanted, wanted_vi = sorts[0] if sorts else ("a value of the model", "giá trị đúng kiểu")
    text = f"{known[0]} is given where {wanted} is meant"
    return Misfit(path, text, f"cần {wanted_vi}, không phải {known[1]}")


def _field_name(name: object) -> str:
    """The name of a field; what stands where one is meant may be anything, personal data too, and is not repeated."""
    return name if isinstance(name, str) and name.isascii() and name.isidentifier() and len(name) <= 64 else "?"


def _within(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


class Field(typing.NamedTuple):
    """A field of a struct, by its name in Python and in the model."""

    attribute: str
    name: str


@cache
def _fields(struct: Any) -> dict[Field, object]:
    """The expected type of each field of a struct."""
    hints = typing.get_type_hints(struct)
    return {Field(one.name, one.encode_name): hints.get(one.name) for one in msgspec.structs.fields(struct)}


@cache
def _arguments(call: str) -> dict[str, object]:
    """The expected type of each argument of a call, by its name in the model."""
    from cchc._generated import collections

    owner, _, verb = call.partition(".")
    for one in vars(collections).values():
        if not isinstance(one, type):
            continue
        is_owner = one.__name__ == "StoreQuestions" if owner == "store" else getattr(one, "_name", None) == owner
        if is_owner and verb in ("add", "update", "add_many"):
            record = getattr(one, "_one", None)
            return {"record": record, "records": list[record]}  # type: ignore[valid-type]
        method = getattr(one, verb, None)
        if is_owner and method is not None and hasattr(method, "__annotations__"):
            hints = typing.get_type_hints(method)
            return {name.removesuffix("_"): sort for name, sort in hints.items()}
    return {}


def _choices(meant: object) -> tuple[object, ...]:
    """The types of a union; a type alone."""
    if isinstance(meant, UnionType) or typing.get_origin(meant) is typing.Union:
        return typing.get_args(meant)
    return () if meant is None else (meant,)


@cache
def _sorts(meant: object) -> frozenset[type]:
    """The expected classes of values; none where any value may cross."""
    found: set[type] = set()
    for choice in _choices(meant):
        origin = typing.get_origin(choice)
        if origin is Literal:
            found.add(str)
        elif origin is not None and isinstance(origin, type):
            found.add(frozenset if issubclass(origin, Set) else list if issubclass(origin, Sequence) else dict)
        elif isinstance(choice, type) and choice not in (object, Any):
            found.add(str if issubclass(choice, str) else choice)
        else:
            return ANYTHING
    return frozenset(found)


@cache
def _item(meant: object) -> object:
    """The expected type of the items of a list."""
    for choice in _choices(meant):
        origin = typing.get_origin(choice)
        if isinstance(origin, type) and issubclass(origin, (Sequence, Set)):
            return typing.get_args(choice)[0]
    return None


def _entry(meant: object, value: Mapping[Any, object], name: object) -> object:
    """The expected type of an entry of a mapping: that of a field of the struct it stands for, or of any entry."""
    for choice in _choices(meant):
        origin = typing.get_origin(choice)
        if isinstance(origin, type) and issubclass(origin, Mapping):
            return typing.get_args(choice)[1]
        if isinstance(choice, type) and issubclass(choice, msgspec.Struct):
            config = choice.__struct_config__
            if config.tag is not None and value.get(config.tag_field) != config.tag:
                continue
            return next((sort for field, sort in _fields(choice).items() if field.name == name), None)
    return None
