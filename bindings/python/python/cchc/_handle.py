"""The base class of stores, snapshots, batches and subscriptions."""

from __future__ import annotations

from typing import NoReturn


class Handle:
    """Something that is open in this process and cannot be sent to another."""

    def __repr__(self) -> str:
        """The class, without its content."""
        return f"<cchc {type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        """Refuses to be pickled."""
        raise TypeError(
            f"a cchc {type(self).__name__} cannot be pickled or copied: open the store by its path in the other process"
        )
