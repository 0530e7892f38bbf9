"""What all handles have in common."""

from __future__ import annotations

from typing import NoReturn


class Handle:
    """Something that is open in this process and cannot be sent to another."""

    def __repr__(self) -> str:
        """What it is."""
        return f"<cchc {type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        """Refuses to be pickled."""
        raise TypeError(
            f"a cchc {type(self).__name__} cannot be pickled or copied: open the store by its path in the other process"
        )
