"""Scalars of other packages as Python's own, without importing those packages."""

from __future__ import annotations

import datetime
from decimal import Decimal
from enum import Enum
from typing import Any

MISSING = frozenset({"NaTType", "NAType"})
"""The types of `pandas.NaT` and `pandas.NA`."""

EXACT = 2**53
"""Up to here every whole number is a float of its own."""


class TooFineError(Exception):
    """An instant with nanoseconds, which Python's instants do not have."""


def plain(value: Any) -> Any:
    """A scalar of numpy or pandas as Python's own; a missing one (`NaN`, `NaT`, `NA`) as none; the rest unchanged.

    Raises:
        TooFineError: For an instant with parts of a microsecond.
    """
    if isinstance(value, Enum):
        return value
    if isinstance(value, (float, Decimal)) and value != value:
        return None
    kind = type(value)
    package = kind.__module__.partition(".")[0]
    if package == "numpy":
        return _of_numpy(value)
    if package == "pandas":
        if kind.__name__ in MISSING:
            return None
        return _of_pandas(value)
    for own in (str, int, float):
        # Other packages derive from them; what they add is none of the value.
        if isinstance(value, own) and kind is not own and kind is not bool:
            return own(value)
    return value


def whole(value: float | Decimal) -> int | None:
    """A number without a fraction as a whole number; none for others, and for floats too large to be exact."""
    if isinstance(value, Decimal):
        return int(value) if value.is_finite() and abs(value) < 2**64 and value == int(value) else None
    return int(value) if value.is_integer() and abs(value) <= EXACT else None


def day_of(value: datetime.datetime) -> datetime.date | None:
    """The day that begins at this instant by its own clock; none where it is not a midnight."""
    return value.date() if value.time() == datetime.time() else None


def elements(value: Any) -> list[Any] | None:
    """The elements of a one-dimensional array of numpy or column of pandas; none for anything else."""
    if type(value).__module__.partition(".")[0] not in ("numpy", "pandas") or getattr(value, "ndim", None) != 1:
        return None
    return list(value)


def _of_numpy(value: Any) -> Any:
    sort = getattr(getattr(value, "dtype", None), "kind", None)
    if getattr(value, "ndim", None) != 0 or sort is None:
        return value
    if sort == "f":
        # The widest float gives itself as its item.
        number = float(value)
        return None if number != number else number
    if sort != "M":
        return value.item() if sort in "biuU" else value
    found = value.item()
    if isinstance(found, int):
        # Python has no instants in nanoseconds.
        microseconds = value.astype("datetime64[us]")
        if microseconds != value:
            raise TooFineError
        found = microseconds.item()
    return value if isinstance(found, int) else found


def _of_pandas(value: Any) -> Any:
    if not isinstance(value, datetime.datetime):
        return value
    if getattr(value, "nanosecond", 0):
        raise TooFineError
    to_python: Any = getattr(value, "to_pydatetime", None)
    return value if to_python is None else to_python()
