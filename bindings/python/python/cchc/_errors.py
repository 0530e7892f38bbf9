"""What can go wrong, named by what the caller can do about it."""

from __future__ import annotations

import errno
from typing import ClassVar

from cchc._generated.model import ErrorFields, ErrorReport, StorageIoKind
from cchc._wire import decode


class CchcError(ErrorFields, Exception):
    """Anything the store refuses. The text is English; `text_vi` says it in Vietnamese."""

    _classes: ClassVar[dict[str, type[CchcError]]] = {}

    def __init_subclass__(cls, *, code: str | None = None) -> None:
        super().__init_subclass__()
        if code is not None:
            cls._classes[code] = cls

    def __init__(self, report: ErrorReport) -> None:
        super().__init__(report)
        self.report = report

    def __str__(self) -> str:
        """What went wrong, in English."""
        return self.report.text


class NotFound(CchcError, LookupError, code="not_found"):
    """There is no such record (any more)."""


class Conflict(CchcError, code="conflict"):
    """Somebody changed the record since it was read: read it again and repeat the change."""


class Duplicate(CchcError, code="duplicate"):
    """Another record already has this identity or this unique key."""


class Invalid(CchcError, ValueError, code="invalid"):
    """The input breaks rules; `problems` lists every one of them with its path."""


class InvalidTransition(CchcError, code="invalid_transition"):
    """The record's state allows other moves only."""


class NotCovered(CchcError, LookupError, code="not_covered"):
    """Data that the answer needs is missing, and is not guessed: a year without a calendar, a clock without a rule."""


class KeyNeeded(CchcError, code="key_needed"):
    """Personal data can neither be sealed nor opened: no key, the wrong key, or the data were erased."""


class ClockDoubtful(CchcError, code="clock_doubtful"):
    """This device's clock (`now`) is far from where it was at the last write (`last`): nothing was written.

    Set the clock right. Where it is right, open the store with `accept_clock=True` once and write.
    """


class Referenced(CchcError, code="referenced"):
    """Other records still point at this one: remove or change them first."""


class Locked(CchcError, code="locked"):
    """The store is open elsewhere, or a batch holds it."""


class NotAStore(CchcError, code="not_a_store"):
    """The path does not lead to a store of this library. The file was not touched."""


class Corrupt(CchcError, code="corrupt"):
    """The file is damaged."""


class NewerFormat(CchcError, code="newer_format"):
    """A newer version of this library wrote the file: update the library. The file was not touched."""


_ERRNO = {
    StorageIoKind.DISK_FULL: errno.ENOSPC,
    StorageIoKind.PERMISSION_DENIED: errno.EACCES,
    StorageIoKind.READ_ONLY_FILE_SYSTEM: errno.EROFS,
    StorageIoKind.MISSING: errno.ENOENT,
    StorageIoKind.EXISTS: errno.EEXIST,
    StorageIoKind.INVALID_PATH: errno.EINVAL,
    StorageIoKind.TOO_MANY_FILES: errno.EMFILE,
    StorageIoKind.DELETED: errno.ENOENT,
    StorageIoKind.REPLACED: errno.ESTALE,
}


class StorageIo(CchcError, OSError, code="storage_io"):
    """The file cannot be read or written: the system refuses, or the file is not where or what it was.

    `io_kind` tells what stands in the way: a full disk, rights, a missing folder, a file that was deleted, replaced or
    cut short while the store was open. `filename` is the file, `errno` the system's number for it (`EIO` for the rest).
    """

    def __init__(self, report: ErrorReport) -> None:
        super().__init__(report)
        self.filename = report.path
        self.errno = _ERRNO.get(report.io_kind, errno.EIO) if report.io_kind else errno.EIO


class Cancelled(CchcError, code="cancelled"):
    """Long work was ended before its end: nothing of it was kept."""


class Closed(CchcError, code="closed"):
    """The store, or the batch, is closed."""


class Internal(CchcError, RuntimeError, code="internal"):
    """The library itself failed; the data are not damaged. Please report it."""


def from_report(data: bytes) -> CchcError:
    """The exception for a report of the core; one of a newer core is a plain `CchcError`."""
    report = decode(data, ErrorReport)
    return CchcError._classes.get(report.code, CchcError)(report)


for _class in (CchcError, *CchcError._classes.values()):
    # Tracebacks show where users find it.
    _class.__module__ = "cchc"
