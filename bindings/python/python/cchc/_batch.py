"""Batches: several writes in one commit."""

from __future__ import annotations

from typing import NoReturn

from cchc import _native
from cchc._generated.collections import Collections
from cchc._handle import Handle


class Batch(Handle, Collections):
    """Writes that become durable together, or not at all. It sees its own writes; others see them after the commit.

    A batch holds the writer lock and belongs to one thread at a time. While it is open, writes through the store wait;
    in the batch's own thread they fail with `Locked`.
    """

    def __init__(self, native: _native.Batch) -> None:
        super().__init__(native.call, native.attach, no_frames)
        self._native = native


def no_frames(query: bytes) -> NoReturn:
    """Refuses to make a frame: it would be of what may never be committed."""
    raise TypeError("a batch has no frames: make them of the store")
