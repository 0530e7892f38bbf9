"""Documents read."""

from __future__ import annotations

import os
from pathlib import Path

from cchc import _native
from cchc._model import Reading
from cchc._wire import decode


def read_plan(source: str | bytes | bytearray | memoryview | os.PathLike[str]) -> Reading:
    r"""Reads a plan: its text, a file's bytes, or a file by its path.

    A `str` is text, unless it is one line that names a file; a `pathlib.Path` is always a file. What is odd in the plan
    is kept as written and pointed out in `findings`.

    >>> import cchc
    >>> reading = cchc.read_plan("KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2022")
    >>> reading.plan.year
    2022

    Raises:
        Invalid: Where it is no text.
        OSError: Where the file cannot be read.
    """
    if isinstance(source, str) and not _names_a_file(source):
        return decode(_native.read_plan(source), Reading)
    content = Path(source).read_bytes() if isinstance(source, (str, os.PathLike)) else bytes(source)
    return decode(_native.read_plan_bytes(content), Reading)


def _names_a_file(text: str) -> bool:
    return "\n" not in text and len(text) < 1024 and "\0" not in text and os.path.isfile(text)
