"""The base classes of the generated types."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

import msgspec

if TYPE_CHECKING:
    from typing_extensions import Self


KEPT = (UUID, datetime.date, datetime.datetime, datetime.time)


class Model(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value of the model: compared by its fields, never changed; `cchc.replace` makes a changed one."""

    def to_json(self) -> str:
        """Writes the value in its canonical form, personal data in clear included.

        >>> import cchc
        >>> cchc.Period.quarter(2021, 1).to_json()
        '{"name":"Quý I/2021","from":"2021-01-01","to":"2021-03-31"}'
        """
        return msgspec.json.encode(self).decode()


class Confidential(Model, frozen=True, kw_only=True):
    """A value that holds personal data in clear: its text shows that they are there, not what they are."""

    _personal: ClassVar[frozenset[str]] = frozenset()
    """The fields that hold them."""

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """The fields as they may be shown."""
        values = [(name, getattr(self, name)) for name in self.__struct_fields__]
        return [(name, HIDDEN if name in self._personal and value is not None else value) for name, value in values]

    def __repr__(self) -> str:
        """The value without the personal data in it."""
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"


def asdict(value: Model) -> dict[str, Any]:
    """Gives the fields of a value, also those of values in it, as dictionaries.

    `pandas.DataFrame(map(cchc.asdict, page))` is a data frame of a page.

    Dates, instants and identities stay what they are; choices are their names.

    >>> import cchc
    >>> cchc.asdict(cchc.Period.quarter(2021, 1))["name"]
    'Quý I/2021'
    """
    fields: dict[str, Any] = msgspec.to_builtins(value, builtin_types=KEPT)
    return fields


class Hidden:
    """Stands for personal data in texts."""

    def __repr__(self) -> str:
        """No data."""
        return "…"


HIDDEN = Hidden()


class Code(str, Enum):
    """A choice from a list. It equals its name, and its name may be given instead.

    >>> import cchc
    >>> cchc.SessionKind.AGENCY_MEETING.label_vi
    'họp cơ quan định kỳ'
    """

    label_vi: str
    """What it is called in Vietnamese, as within a sentence."""

    def __new__(cls, code: str, label_vi: str = "") -> Self:
        """A choice by its name."""
        choice = str.__new__(cls, code)
        choice._value_ = code
        choice.label_vi = label_vi
        return choice

    def __str__(self) -> str:
        """The name alone, in every version of Python."""
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        """The name alone, in every version of Python."""
        return str.__format__(self, spec)
