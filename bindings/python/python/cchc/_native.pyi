"""
The native part of `cchc`. Use the package, not this module.
"""

from os import PathLike
from pathlib import Path
from typing import Any, SupportsFloat, SupportsIndex, final

__all__ = [
    "Batch",
    "Snapshot",
    "Store",
    "Subscription",
    "docx_text",
    "is_text",
    "new_key",
    "period_between",
    "period_cut_off",
    "period_half",
    "period_month",
    "period_quarter",
    "period_year",
    "read_plan",
    "read_plan_bytes",
    "report_html",
    "report_text",
]

@final
class Batch:
    """
    An open batch; empty once it was committed or aborted.
    """
    def abort(self, /) -> None:
        """
        Undoes every write.
        """
    def attach(self, /, draft: bytes, content: Any) -> bytes:
        """
        Stores the bytes of a binary file object, as part of the batch.
        """
    def call(self, /, name: str, arguments: bytes) -> bytes:
        """
        Runs a call by name, as part of the batch.
        """
    def commit(self, /) -> None:
        """
        Makes every write durable.
        """

@final
class Snapshot:
    """
    The store as of an instant.
    """
    def call(self, /, name: str, arguments: bytes) -> bytes:
        """
        Runs a read-only call by name.
        """
    def read_attachment(self, /, id: bytes, offset: SupportsIndex, length: SupportsIndex) -> bytes:
        """
        Bytes of an attachment.
        """

@final
class Store:
    """
    An open store.
    """
    def as_of(self, /, at: bytes) -> Snapshot:
        """
        Everything as it was at an instant.
        """
    def attach(self, /, draft: bytes, content: Any) -> bytes:
        """
        Stores what a binary file object gives.
        """
    def backup(self, /, path: str | PathLike[str], progress: Any | None = None) -> None:
        """
        Writes a backup to a path where no file is yet.
        """
    def batch(self, /, operation: str) -> Batch:
        """
        Begins a batch.
        """
    def call(self, /, name: str, arguments: bytes) -> bytes:
        """
        Runs a call by name; arguments and result are MessagePack.
        """
    def changes(self, /, after: SupportsIndex, limit: SupportsIndex) -> bytes:
        """
        The change log after a sequence number.
        """
    def close(self, /) -> None:
        """
        Closes the file.
        """
    def export_keys(self, /) -> bytes:
        """
        Exports every person's wrapped key.
        """
    def import_keys(self, /, keys: bytes) -> int:
        """
        Imports exported keys; gives how many people can be read again.
        """
    @staticmethod
    def open(
        path: str | PathLike[str],
        *,
        actor: str,
        create: bool,
        read_only: bool,
        sharing: str,
        cache_mib: SupportsIndex,
        write_timeout: SupportsFloat | SupportsIndex,
        check_integrity: bool,
        accept_clock: bool,
        key: Any | None,
    ) -> Store:
        """
        Opens the store at a path.
        """
    @property
    def path(self, /) -> Path:
        """
        The file.
        """
    def read_attachment(self, /, id: bytes, offset: SupportsIndex, length: SupportsIndex) -> bytes:
        """
        Bytes of an attachment.
        """
    def reindex(self, /, progress: Any | None = None) -> None:
        """
        Rebuilds every index and the search postings.
        """
    def rekey(self, /, key: Any) -> None:
        """
        Wraps every person's key under another key.
        """
    def resume(self, /) -> None:
        """
        Opens the file again after `suspend`.
        """
    def checkpoint(self, /) -> None:
        """
        Writes a checkpoint, so that reopening after a crash is fast.
        """
    def subscribe(self, /) -> Subscription:
        """
        Subscribes to commits from now on.
        """
    def suspend(self, /) -> None:
        """
        Releases the file and its lock until `resume`.
        """
    def verify(self, /, progress: Any | None = None) -> bytes:
        """
        Verifies the whole file.
        """

@final
class Subscription:
    """
    A subscription to commits.
    """
    @property
    def closed(self, /) -> bool:
        """
        Whether the store was closed.
        """
    def wait(self, /, timeout: SupportsFloat | SupportsIndex | None) -> bytes | None:
        """
        Waits for commits, for at most so many seconds.
        """

def docx_text(content: bytes) -> str:
    """
    The text of a document of Word.
    """

def is_text(content: bytes) -> bool:
    """
    Whether a file's bytes may be text.
    """

def new_key() -> bytes:
    """
    A new random key.
    """

def period_between(first: bytes, last: bytes) -> bytes:
    """
    Any range of days.
    """

def period_cut_off(period: bytes, day: SupportsIndex) -> bytes:
    """
    A period with figures cut off on a day of the month.
    """

def period_half(year: SupportsIndex, half: SupportsIndex) -> bytes:
    """
    A half of a calendar year.
    """

def period_month(year: SupportsIndex, month: SupportsIndex) -> bytes:
    """
    A calendar month.
    """

def period_quarter(year: SupportsIndex, quarter: SupportsIndex) -> bytes:
    """
    A quarter of a calendar year.
    """

def period_year(year: SupportsIndex) -> bytes:
    """
    A calendar year.
    """

def read_plan(text: str) -> bytes:
    """
    Reads a plan's text.
    """

def read_plan_bytes(content: bytes) -> bytes:
    """
    Reads a plan's file.
    """

def report_html(report: bytes) -> str:
    """
    Lays a report out as an HTML page.
    """

def report_text(report: bytes) -> str:
    """
    Lays a report out as text.
    """
