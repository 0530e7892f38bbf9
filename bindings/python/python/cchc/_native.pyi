"""
The native part of `cchc`. Use the package, not this module.
"""

from _typeshed import SupportsGetItem
from os import PathLike
from pathlib import Path
from typing import Any, Final, SupportsFloat, SupportsIndex, final

__all__ = [
    "VERSION",
    "Batch",
    "Cancellation",
    "Frame",
    "Rows",
    "Snapshot",
    "Store",
    "Subscription",
    "arrow_stream_of",
    "arrow_stream_of_table",
    "column_heads",
    "docx_text",
    "export_figures",
    "export_folder",
    "export_records",
    "export_workbook",
    "is_text",
    "mark_errors",
    "mark_rows",
    "new_key",
    "pdf_of",
    "period_between",
    "period_cut_off",
    "period_half",
    "period_month",
    "period_nine_months",
    "period_quarter",
    "period_year",
    "read_plan",
    "read_plan_bytes",
    "report_file",
    "report_html",
    "report_text",
    "restore",
    "run_command_line",
    "tcvn3_word",
    "vni_word",
]

VERSION: Final[str]
"""
The version of the package.
"""

@final
class Batch:
    """
    An open batch; after commit or abort every call fails.
    """
    def abort(self, /) -> None:
        """
        Discards every write.
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
        Commits every write durably.
        """

@final
class Cancellation:
    """
    Cancels what a function calls, from another thread.
    """
    def __new__(cls, /) -> Cancellation: ...
    def cancel(self, /) -> None:
        """
        Ends calls that run, and those to come, with `Cancelled`. Changes that are already being synced are kept.
        """
    @property
    def committed(self, /) -> bool:
        """
        Whether what it ran has committed changes.
        """
    def run(self, /, function: Any) -> Any:
        """
        Runs a function on this thread; its calls can be cancelled.
        """

@final
class Frame:
    """
    A table of records as of one instant.
    """
    def arrow_schema(self, /) -> Any:
        """
        The columns by Arrow's C data interface.
        """
    def arrow_stream(self, /, views: bool = False) -> Any:
        """
        The rows by Arrow's C stream interface, from the first on; with `views` texts are as polars keeps them.
        """
    def at(self, /) -> bytes:
        """
        The instant whose records these are, as MessagePack.
        """
    @property
    def collection(self, /) -> str:
        """
        Name of the collection.
        """
    def columns(self, /) -> list[tuple[str, str]]:
        """
        The paths of the columns, each with its Vietnamese head.
        """
    def count(self, /) -> int:
        """
        The number of rows.
        """
    def export(self, /, path: str | PathLike[str], format: bytes, options: bytes, progress: Any | None = None) -> None:
        """
        Writes the rows to a file; format and options are MessagePack.
        """
    def rows(self, /) -> Rows:
        """
        The rows as lists of tuples, some at a time.
        """

@final
class Rows:
    """
    The rows of a table, a batch at a time.
    """
    def __iter__(self, /) -> Rows:
        """
        Itself.
        """
    def __next__(self, /) -> Any:
        """
        The rows of the next batch.
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
    def frame(self, /, query: bytes) -> Frame:
        """
        The table that a query, as MessagePack, finds in this snapshot.
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
    def acting_as(self, /, actor: str) -> Store:
        """
        A handle of the same store whose writes are somebody else's.
        """
    @property
    def actor(self, /) -> str:
        """
        Whose writes those of this handle are.
        """
    def as_of(self, /, at: bytes) -> Snapshot:
        """
        A snapshot of the store as of an instant.
        """
    def attach(self, /, draft: bytes, content: Any) -> bytes:
        """
        Stores an attachment with the content of a binary file object.
        """
    def backup(self, /, path: str | PathLike[str], progress: Any | None = None) -> None:
        """
        Writes a backup to a path at which there is no file yet.
        """
    def batch(self, /, operation: str) -> Batch:
        """
        Begins a batch.
        """
    def call(self, /, name: str, arguments: bytes, progress: Any | None = None) -> bytes:
        """
        Runs a call by name; arguments and result are MessagePack.
        """
    def changes(self, /, after: SupportsIndex, limit: SupportsIndex) -> bytes:
        """
        Entries of the change log after a sequence number, at most `limit`, as MessagePack.
        """
    def checkpoint(self, /) -> None:
        """
        Writes a checkpoint, so that reopening after a crash is fast.
        """
    def close(self, /) -> None:
        """
        Closes the file.
        """
    def compact(self, /, progress: Any | None = None) -> None:
        """
        Rewrites the file in order and without unused space.
        """
    def export_keys(self, /) -> bytes:
        """
        Exports the wrapped key of every data subject.
        """
    def export_records(
        self, /, path: str | PathLike[str], *, revisions: bool, reveal: str | None, progress: Any | None
    ) -> bytes:
        """
        Writes every record to a new folder; returns what it contains as MessagePack.
        """
    def frame(self, /, query: bytes) -> Frame:
        """
        The table that a query, as MessagePack, finds at present.
        """
    def import_keys(self, /, keys: bytes) -> bytes:
        """
        Imports exported keys; returns what became of them as MessagePack.
        """
    def import_records(self, /, path: str | PathLike[str], progress: Any | None = None) -> bytes:
        """
        Takes in the records of a folder; returns what was taken in as MessagePack.
        """
    @staticmethod
    def in_memory(
        *,
        actor: str,
        cache_mib: SupportsIndex,
        write_timeout: SupportsFloat | SupportsIndex,
        accept_clock: bool,
        key: Any | None,
    ) -> Store:
        """
        Makes a new, empty store in memory; the options are those of `open`.
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
        progress: Any | None = None,
    ) -> Store:
        """
        Opens the store at a path. `cache_mib` is in MiB and `write_timeout` in seconds; `sharing` is `exclusive` or
        `one_writer_many_readers`; `key` is bytes or a function that returns bytes. The Python package sets the
        defaults.
        """
    @property
    def path(self, /) -> Path:
        """
        The path of the file.
        """
    def read_attachment(self, /, id: bytes, offset: SupportsIndex, length: SupportsIndex) -> bytes:
        """
        Bytes of an attachment's content: at most `length` from `offset`.
        """
    def reindex(self, /, progress: Any | None = None) -> None:
        """
        Rebuilds every index and the search postings.
        """
    def rekey(self, /, key: Any) -> None:
        """
        Replaces the key of the store: wraps the key of every data subject under another key.
        """
    def resume(self, /) -> None:
        """
        Opens the file again after `suspend`.
        """
    def subscribe(self, /) -> Subscription:
        """
        Subscribes to commits from now on.
        """
    def suspend(self, /) -> None:
        """
        Releases the file and its lock until `resume`.
        """
    def verify(self, /, progress: Any | None = None, since: str | None = None) -> bytes:
        """
        Verifies the whole file, also against the text of a head; returns the findings as MessagePack.
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

def arrow_stream_of(collection: str, records: bytes) -> Any:
    """
    Records of a collection, as a MessagePack list, by Arrow's C stream interface.
    """

def arrow_stream_of_table(rows: SupportsIndex, columns: SupportsGetItem[int, tuple[str, str, Any]]) -> Any:
    """
    A table of so many rows by Arrow's C stream interface: each column has a name, what it holds (`text`, `integer`,
    `boolean`, `date` in days since 1970, `time` and `instant` in microseconds), and its values.
    """

def column_heads(collection: str) -> list[tuple[str, str]]:
    """
    The columns of a collection: the path of each field and its Vietnamese head; empty if there is none of that name.
    """

def docx_text(content: bytes) -> str:
    """
    The text of a Word document (.docx).
    """

def export_figures(
    tables: SupportsGetItem[int, tuple[str, SupportsIndex, SupportsGetItem[int, tuple[str, str, str, Any]]]],
    path: str | PathLike[str],
    format: bytes,
    options: bytes,
) -> None:
    """
    Writes tables that Python holds to a file: each has a name, so many rows, and columns. Only a workbook has several,
    a sheet for each. Format and options are MessagePack.
    """

def export_folder(
    frames: SupportsGetItem[int, Frame],
    path: str | PathLike[str],
    format: bytes,
    options: bytes,
    progress: Any | None = None,
) -> None:
    """
    Writes tables to a new folder, a file for each; format and options are MessagePack.
    """

def export_records(collection: str, records: bytes, path: str | PathLike[str], format: bytes, options: bytes) -> None:
    """
    Writes records of a collection, as a MessagePack list, to a file; format and options are MessagePack.
    """

def export_workbook(
    frames: SupportsGetItem[int, Frame], path: str | PathLike[str], options: bytes, progress: Any | None = None
) -> None:
    """
    Writes tables to one Excel workbook, a sheet for each.
    """

def is_text(content: bytes) -> bool:
    """
    Whether the bytes of a file can be text.
    """

def mark_errors(content: bytes, outcome: bytes, sheet: str | None = None, encoding: str | None = None) -> bytes:
    """
    The content of an imported file with a column of errors. The outcome, as MessagePack, is a `TableReport` or the list
    of the problems of a refusal.
    """

def mark_rows(rows: bytes, outcome: bytes) -> bytes:
    """
    Rows, as MessagePack, with a column of errors.
    """

def new_key() -> bytes:
    """
    A new random key.
    """

def pdf_of(docx: bytes) -> bytes:
    """
    The PDF of a Word file, which LibreOffice makes where it is installed.
    """

def period_between(first: bytes, last: bytes) -> bytes:
    """
    The days from one to another, both included.
    """

def period_cut_off(period: bytes, day: SupportsIndex) -> bytes:
    """
    A period with a cut-off day, 1 to 28: it begins on that day of the month before, and ends on the day before that day
    of its last month.
    """

def period_half(year: SupportsIndex, half: SupportsIndex) -> bytes:
    """
    A half of a calendar year: 1 or 2.
    """

def period_month(year: SupportsIndex, month: SupportsIndex) -> bytes:
    """
    A month of a calendar year: 1 to 12.
    """

def period_nine_months(year: SupportsIndex) -> bytes:
    """
    The first nine months of a calendar year.
    """

def period_quarter(year: SupportsIndex, quarter: SupportsIndex) -> bytes:
    """
    A quarter of a calendar year: 1 to 4.
    """

def period_year(year: SupportsIndex) -> bytes:
    """
    A calendar year, 1945 to 9999.
    """

def read_plan(text: str, progress: Any | None = None) -> bytes:
    """
    Reads a plan from text; returns a `Reading` as MessagePack.
    """

def read_plan_bytes(content: bytes, progress: Any | None = None) -> bytes:
    """
    Reads a plan from the bytes of a text file or Word document (.docx); returns a `Reading` as MessagePack.
    """

def report_file(report: bytes, asked: bytes) -> bytes:
    """
    Writes a report (MessagePack) as a document; takes a `ReportFile` and returns a `DocumentFile` as MessagePack.
    """

def report_html(report: bytes) -> str:
    """
    Formats a report (MessagePack) as a self-contained HTML page.
    """

def report_text(report: bytes) -> str:
    """
    Formats a report (MessagePack) as plain text.
    """

def restore(
    backup: str | PathLike[str],
    path: str | PathLike[str],
    *,
    keys_export: SupportsGetItem[int, SupportsIndex] | None,
    key: Any | None,
    up_to: SupportsGetItem[int, SupportsIndex] | None,
    up_to_change: SupportsIndex | None,
    progress: Any | None,
) -> bytes:
    """
    Restores a backup to a path where nothing is; returns what the store contains as MessagePack. `up_to` is an encoded
    instant.
    """

def run_command_line(arguments: SupportsGetItem[int, str], sql: Any) -> int:
    """
    Runs a command line, with the name of the program first; returns the exit code. `sql` answers a question in SQL: it
    takes the store's path, the query, whether JSON is wanted and the width of the terminal, and returns what to print.
    """

def tcvn3_word(word: str) -> str:
    """
    A word in TCVN3 (ABC) as Unicode.
    """

def vni_word(word: str) -> str:
    """
    A word in VNI as Unicode.
    """
