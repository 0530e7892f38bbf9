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
    A batch of writes; nothing once it has ended.
    """
    def abort(self, /) -> None:
        """
        Undoes every write.
        """
    def attach(self, /, draft: bytes, content: Any) -> bytes:
        """
        Stores what a binary file object gives, as part of the batch.
        """
    def call(self, /, name: str, arguments: bytes) -> bytes:
        """
        Makes a call by name, as part of the batch.
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
        Makes a reading call by name.
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
        Writes a copy to a path where nothing is.
        """
    def batch(self, /, operation: str) -> Batch:
        """
        Begins a batch.
        """
    def call(self, /, name: str, arguments: bytes) -> bytes:
        """
        Makes a call by name.
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
        Every person's wrapped key.
        """
    def import_keys(self, /, keys: bytes) -> int:
        """
        Takes over exported keys.
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
        Builds every index anew.
        """
    def rekey(self, /, key: Any) -> None:
        """
        Puts personal data under another key.
        """
    def resume(self, /) -> None:
        """
        Opens the file again.
        """
    def settle(self, /) -> None:
        """
        Readies the file for a sudden end.
        """
    def subscribe(self, /) -> Subscription:
        """
        Word of commits from now on.
        """
    def suspend(self, /) -> None:
        """
        Lets the file and its lock go for a while.
        """
    def verify(self, /, progress: Any | None = None) -> bytes:
        """
        Checks the whole file.
        """

@final
class Subscription:
    """
    A place in the stream of commits.
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
    A new key, which nobody can guess.
    """

def period_between(first: bytes, last: bytes) -> bytes:
    """
    Any stretch of days.
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
