"""The base classes of the generated types."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from typing_extensions import Self


class Model(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value of the model: compared by its fields, never changed; `cchc.replace` makes a changed one."""


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
