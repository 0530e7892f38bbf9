"""Notifications of commits."""

from __future__ import annotations

from collections.abc import Iterator

from cchc import _native
from cchc._generated.model import Notice
from cchc._handle import Handle
from cchc._wire import decode


class Subscription(Handle):
    """A subscription to commits: `Store.subscribe` gives it. It holds no snapshot: read again after each notice."""

    def __init__(self, native: _native.Subscription) -> None:
        self._native = native

    def wait(self, timeout: float | None = None) -> Notice | None:
        """Waits for the next notice. Commits since the last notice come as one.

        Gives `None` where no commit came within `timeout` seconds, or where the store was closed. Without a timeout it
        waits for as long as the store is open. Ctrl-C interrupts it.
        """
        notice = self._native.wait(timeout)
        return None if notice is None else decode(notice, Notice)

    @property
    def closed(self) -> bool:
        """Whether the store was closed: no more notices will come."""
        return self._native.closed

    def notices(self, timeout: float | None = None) -> Iterator[Notice]:
        """Yields notices until none came for `timeout` seconds, or the store was closed."""
        while (notice := self.wait(timeout)) is not None:
            yield notice

    def __iter__(self) -> Iterator[Notice]:
        """Yields notices until the store is closed."""
        return self.notices()
