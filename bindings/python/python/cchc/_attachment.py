"""Attachments: storing the bytes of a file, and reading them as a file."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast
from uuid import UUID

from cchc._generated.model import Attachment
from cchc._wire import check, decode, encode

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

READ_AHEAD = 256 * 1024


class Readable(Protocol):
    """A binary file object."""

    def read(self, size: int, /) -> bytes:
        """Gives at most `size` bytes; none at the end."""


Source: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | Readable"
"""A path, bytes, or a binary file object."""


Attach: TypeAlias = Callable[[bytes, Any], bytes]
"""Stores the bytes of a file object, for a draft of the attachment."""


def attach(store: Attach, source: Source, *, name: str, media_type: str, **fields: object) -> Attachment:
    """Stores the bytes of a source, in chunks.

    >>> import cchc, tempfile
    >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
    ...     minutes = store.attach("Biên bản".encode(), name="bien-ban.txt")
    ...     minutes.media_type, store.open_attachment(minutes.id).read().decode()
    ('text/plain', 'Biên bản')
    """
    given = check("attachments.add", {"record": {"name": name, "media_type": media_type, **fields}})
    draft = dict(cast("dict[str, Any]", given["record"]))
    name = draft.pop("name") or _name_of(source)
    media_type = draft.pop("media_type") or mimetypes.guess_type(name)[0] or "application/octet-stream"
    draft = {"name": name, "media_type": media_type, **draft}
    with _opened(source) as content:
        return decode(store(encode(draft), content), Attachment)


def _name_of(source: Source) -> str:
    named = source if isinstance(source, (str, os.PathLike)) else getattr(source, "name", None)
    return PurePath(named).name if isinstance(named, (str, os.PathLike)) else ""


@contextmanager
def _opened(source: Source) -> Iterator[Readable]:
    if isinstance(source, (bytes, bytearray, memoryview)):
        yield io.BytesIO(source)
    elif isinstance(source, (str, os.PathLike)):
        with Path(source).open("rb") as file:
            yield file
    else:
        yield source


class AttachmentFile(io.RawIOBase):
    """An attachment's bytes as a file. It holds nothing open: each read is one call of the store."""

    def __init__(self, read: Callable[[bytes, int, int], bytes], id: UUID, size: int, name: str) -> None:
        self._read = read
        self._id = encode(id)
        self._size = size
        self._at = 0
        self.name = name

    def readable(self) -> bool:
        """It can be read."""
        return True

    def seekable(self) -> bool:
        """It can be read from anywhere."""
        return True

    def tell(self) -> int:
        """Where the next read begins."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Moves to where the next read begins."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError("a file begins at 0")
        self._at = start + offset
        return self._at

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Reads as many bytes as the buffer holds, or what is left."""
        if self.closed:
            raise ValueError("the file is closed")
        view = memoryview(buffer).cast("B")
        length = max(0, min(len(view), self._size - self._at))
        chunk = self._read(self._id, self._at, length) if length else b""
        view[: len(chunk)] = chunk
        self._at += len(chunk)
        return len(chunk)


def opened(read: Callable[[bytes, int, int], bytes], attachment: Attachment) -> io.BufferedReader:
    """An attachment's bytes as a buffered file."""
    return io.BufferedReader(AttachmentFile(read, attachment.id, attachment.size, attachment.name), READ_AHEAD)
