"""The base classes of the generated types."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

if TYPE_CHECKING:
    from typing_extensions import Self


class Model(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value of the model: compared by its fields, never changed; `cchc.replace` makes a changed one."""


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
