"""What the generated types are made of."""

from __future__ import annotations

from enum import Enum

import msgspec


class Model(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value of the model: compared by its fields, never changed; `cchc.replace` makes a changed one."""


class Code(str, Enum):
    """A choice from a list. It equals its name, and its name may be given instead."""

    def __str__(self) -> str:
        """The name alone, in every version of Python."""
        return str.__str__(self)

    def __format__(self, spec: str) -> str:
        """The name alone, in every version of Python."""
        return str.__format__(self, spec)
