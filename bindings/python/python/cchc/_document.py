"""Reading plans and Word documents."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from cchc import _native
from cchc._generated.model import Finding, Reading
from cchc._legacy import Encoding, convert_lines, in_order, read_bytes
from cchc._wire import decode


def read_plan(
    source: str | bytes | bytearray | memoryview | os.PathLike[str],
    *,
    encoding: Encoding = "auto",
    progress: Callable[[int, int], None] | None = None,
) -> Reading:
    r"""Reads a plan: its text, a file's bytes, or a file by its path.

    A `str` is text, unless it is one line that names a file; a `pathlib.Path` is always a file. A file is text or a
    document of Word (.docx), told by its bytes, not its name: `docx_text` gives the text that a document is read as.
    What is odd in the plan is kept as written and pointed out in `findings`.

    Text from before Unicode, TCVN3 (ABC) or VNI, and files in windows-1258 are converted where that is sure, with the
    finding `legacy_encoding`; lines that only seem to be such are left as they are, with `legacy_suspected`.

    Args:
        source: The text, the bytes, or the path.
        encoding: `"tcvn3"` or `"vni"` where all of it surely is; `"unicode"` where nothing may be converted.
        progress: Is told how far a long text is, as done and total. Raising in it ends the reading, and so does Ctrl-C.

    >>> import cchc
    >>> reading = cchc.read_plan("KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2022")
    >>> reading.plan.year
    2022
    >>> reading = cchc.read_plan("KÕ HO¹CH\nTuyªn truyÒn thñ tôc hµnh chÝnh n¨m 2022")
    >>> reading.plan.subject, reading.findings[0].code
    ('Tuyên truyền thủ tục hành chính năm 2022', 'legacy_encoding')

    Raises:
        Invalid: Where it is neither text nor a document of Word. The problem's code says what it is instead
            (`docx_damaged`, `docx_encrypted`, `doc_legacy`, `is_pdf`, …), its text what to do.
        OSError: Where the file cannot be read.
    """
    if isinstance(source, str) and not _names_a_file(source):
        text, findings = convert_lines(source, encoding)
    else:
        content = _content(source)
        known: tuple[str, list[Finding]] | None = None
        if not _native.is_text(content):
            known = convert_lines(_native.docx_text(content), encoding)
        elif encoding != "unicode":
            known = read_bytes(content, encoding)
        if known is None:
            return decode(_native.read_plan_bytes(content, progress), Reading)
        text, findings = known
    reading = decode(_native.read_plan(text, progress), Reading)
    return replace(reading, findings=in_order([*findings, *reading.findings])) if findings else reading


def docx_text(source: str | bytes | bytearray | memoryview | os.PathLike[str]) -> str:
    """Gives the text of a document of Word (.docx), as `read_plan` reads it.

    A paragraph is a line, with its number or bullet before it. Rows of tables have tabs between cells, as spreadsheets
    copy them; the head and the tail, which are tables too, are written one column after the other. What was deleted
    with changes tracked and hidden text are left out; notes follow at the end.

    Args:
        source: The bytes, or the path.

    Raises:
        Invalid: Where it is no document of Word.
        OSError: Where the file cannot be read.
    """
    return _native.docx_text(_content(source))


def _content(source: str | bytes | bytearray | memoryview | os.PathLike[str]) -> bytes:
    return Path(source).read_bytes() if isinstance(source, (str, os.PathLike)) else bytes(source)


def _names_a_file(text: str) -> bool:
    return "\n" not in text and len(text) < 1024 and "\0" not in text and os.path.isfile(text)
