"""The store as of a past instant."""

from __future__ import annotations

import datetime
import io

from cchc import _native
from cchc._attachment import opened
from cchc._generated.collections import RecordCollections
from cchc._generated.model import AttachmentId
from cchc._handle import Handle


class Snapshot(Handle, RecordCollections):
    """The store as of an instant, for reading. Each call opens a read transaction of its own."""

    def __init__(self, native: _native.Snapshot, at: datetime.datetime) -> None:
        super().__init__(native.call, native.frame)
        self._native = native
        self.at = at

    def open_attachment(self, id: AttachmentId) -> io.BufferedReader:
        """Opens an attachment's bytes; as `Store.open_attachment`."""
        return opened(self._native.read_attachment, self.attachments.get(id))

    def __repr__(self) -> str:
        """The instant."""
        return f"<cchc Snapshot of {self.at.isoformat()}>"
