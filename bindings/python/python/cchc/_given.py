"""Checks of arguments before they cross to the core.

What other packages call a number, a text, a date or nothing becomes Python's own; a value that would silently become
another one is refused.
"""

from __future__ import annotations

import datetime
import operator
import os
import typing
from collections.abc import Iterator, Mapping, Sequence, Set
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal
from uuid import UUID

import msgspec

from cchc._scalar import TooFineError, day_of, elements, plain, whole

ANYTHING: frozenset[type] = frozenset()
"""No expectation: any value may cross."""

PLAIN = frozenset({str, int, bool, NoneType})
"""Types that cross unchanged; the core checks whether they fit."""

OWN = frozenset({UUID, datetime.date, datetime.datetime, datetime.time})
"""Python's own types of which another may be meant."""

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
    float: ("a decimal number", "số thập phân"),
    bytes: ("bytes", "dữ liệu nhị phân (bytes)"),
    bytearray: ("bytes", "dữ liệu nhị phân (bytes)"),
    memoryview: ("bytes", "dữ liệu nhị phân (bytes)"),
    set: ("a set, which has no order", "tập hợp không có thứ tự"),
    str: ("text", "văn bản"),
    bool: ("true or false", "đúng hoặc sai"),
    int: ("a whole number", "số nguyên"),
    NoneType: ("nothing", "giá trị trống"),
    list: ("a list", "danh sách"),
}


class Misfit(typing.NamedTuple):
    """A value whose type is not expected at its path."""

    path: str
    text: str
    text_vi: str


def fit(call: str, arguments: Mapping[str, object], found: list[Misfit]) -> Mapping[str, object]:
    """The arguments of a call with scalars of other packages as Python's own.

    Adds the values that would silently become others to what was found.
    """
    meant = _arguments(call)
    fitted: dict[str, object] = {}
    for name, value in arguments.items():
        if name == "filter" and isinstance(value, Mapping):
            fitted[name] = {
                field: _fit(looked_for, meant.get(str(field)), f"filter.{field}", found)
                for field, looked_for in value.items()
            }
        else:
            fitted[name] = _fit(value, meant.get(name), name, found)
    return fitted


def fit_value(value: object, meant: object, path: str, found: list[Misfit]) -> object:
    """A value that is no argument of a call by name, as `fit` gives it. No core checks whether it is a number."""
    fitted = _fit(value, meant, path, found)
    if meant is int and type(fitted) is not int and not found:
        found.append(_misfit(fitted, meant, path))
    return fitted


def _fit(value: Any, meant: object, path: str, found: list[Misfit]) -> object:
    """Checks a value and everything inside it. Gives the same object where nothing in it is to be another one."""
    kind: Any = type(value)
    if kind in PLAIN or isinstance(value, Enum):
        return value
    if kind in OWN:
        return _fit_own(value, meant, path, found)
    if isinstance(value, msgspec.Struct):
        changed = {}
        for field, sort in _fields(kind).items():
            before = getattr(value, field.attribute)
            if type(before) in PLAIN:
                continue
            after = _fit(before, sort, _within(path, field.name), found)
            if after is not before:
                changed[field.attribute] = after
        return msgspec.structs.replace(value, **changed) if changed else value
    if isinstance(value, Mapping):
        return _fit_mapping(value, meant, path, found)
    if isinstance(value, Set):
        if list in _sorts(meant) and frozenset not in _sorts(meant):
            found.append(_misfit(value, meant, path))
        items = list(value)
        fitted = [_fit(one, _item(meant), f"{path}[]", found) for one in items]
        return value if all(map(operator.is_, fitted, items)) else fitted
    if isinstance(value, Sequence) and not isinstance(value, (str, *BYTES)):
        return _fit_sequence(value, meant, path, found)
    return _fit_scalar(value, meant, path, found)


def _fit_mapping(value: Mapping[Any, object], meant: object, path: str, found: list[Misfit]) -> object:
    fitted = {}
    for name, one in value.items():
        if isinstance(name, BYTES):
            found.append(_misfit(name, str, _within(path, "?")))
        else:
            fitted[name] = _fit(one, _entry(meant, value, name), _within(path, _field_name(name)), found)
    same = isinstance(value, dict) and all(map(operator.is_, fitted.values(), value.values()))
    return value if same else fitted


def _fit_sequence(value: Sequence[object], meant: object, path: str, found: list[Misfit]) -> object:
    item = _item(meant)
    fitted = [_fit(one, item, f"{path}[{position}]", found) for position, one in enumerate(value)]
    same = isinstance(value, list) and all(map(operator.is_, fitted, value))
    return value if same else fitted


def _fit_scalar(value: object, meant: object, path: str, found: list[Misfit]) -> object:
    try:
        value = plain(value)
    except TooFineError:
        text = "an instant with nanoseconds is given: microseconds are the finest here"
        found.append(Misfit(path, text, "thời điểm chỉ được ghi tới micrô giây, không tới nanô giây"))
        return value
    if isinstance(value, (str, int, NoneType, Enum)):
        return value
    sorts = _sorts(meant)
    if isinstance(value, (float, Decimal)):
        number = whole(value) if int in sorts and float not in sorts else None
        if number is not None:
            return number
        if isinstance(value, Decimal):
            found.append(_misfit(value, meant, path))
        return value
    if isinstance(value, tuple(OWN)):
        return _fit_own(value, meant, path, found)
    if isinstance(value, os.PathLike) and str in sorts:
        return os.fspath(value)
    items = elements(value)
    if items is not None:
        return _fit_sequence(items, meant, path, found)
    # What msgspec can encode besides these has fields.
    if not (hasattr(value, "__dataclass_fields__") or hasattr(value, "__attrs_attrs__")):
        found.append(_misfit(value, meant, path))
    return value


def _fit_own(value: object, meant: object, path: str, found: list[Misfit]) -> object:
    """A date, a time, an instant or an identity.

    An instant is a date in Python, too: here only a midnight is, and only where dates are meant.
    """
    sorts = _sorts(meant)
    if not isinstance(value, datetime.datetime):
        if sorts and type(value) not in sorts and not (type(value) is datetime.date and _takes_dates(sorts)):
            found.append(_misfit(value, meant, path))
        return value
    if datetime.datetime in sorts:
        if value.tzinfo is None:
            text = "an instant without a time zone is given where one with a time zone is meant"
            found.append(Misfit(path, text, "cần thời điểm có múi giờ, không phải thời điểm không có múi giờ"))
        return value
    if not sorts:
        return value
    if not _takes_dates(sorts):
        found.append(_misfit(value, meant, path))
        return value
    day = day_of(value)
    if day is None:
        text = "an instant that is not midnight is given where a date is meant"
        found.append(Misfit(path, text, "cần ngày, không phải thời điểm có giờ khác 00:00"))
        return value
    return day


def _takes_dates(sorts: frozenset[type]) -> bool:
    return datetime.date in sorts or "PartialDate" in {one.__name__ for one in sorts}


def unencodable(value: object, path: str = "") -> Iterator[Misfit]:
    """Lists the texts that no encoding has and the numbers that are too large, in arguments that were refused."""
    if isinstance(value, str) and not isinstance(value, Enum):
        if any("\ud800" <= letter <= "\udfff" for letter in value):
            text = "this text holds half a character (a lone surrogate)"
            yield Misfit(path, text, "văn bản có một nửa ký tự (surrogate lẻ)")
    elif isinstance(value, int) and not -(2**63) <= value < 2**64:
        yield Misfit(path, "this number is too large", "số quá lớn")
    elif isinstance(value, msgspec.Struct):
        for field in _fields(type(value)):
            yield from unencodable(getattr(value, field.attribute), _within(path, field.name))
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield from unencodable(one, _within(path, _field_name(name)))
    elif isinstance(value, (list, tuple)):
        for position, one in enumerate(value):
            yield from unencodable(one, f"{path}[{position}]")


def _misfit(value: object, meant: object, path: str) -> Misfit:
    known = next((told for sort, told in NAMES.items() if isinstance(value, sort)), ("something else", "giá trị khác"))
    if isinstance(value, Set):
        known = NAMES[set]
    sorts = [NAMES[sort] for sort in (str, *NAMES) if sort in _sorts(meant) - {NoneType}]
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
        return tuple(at_run_time(one) for one in typing.get_args(meant))
    return () if meant is None else (at_run_time(meant),)


def at_run_time(meant: Any) -> Any:
    """The class of what has a type of its own for checkers alone: a `UnitId` is a `UUID`."""
    if isinstance(meant, typing.TypeVar):
        return meant.__bound__
    return getattr(meant, "__supertype__", meant)


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
