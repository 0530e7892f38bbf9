"""Tables of a report and pages as files, as frames are written."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, TypeAlias

from cchc._wire import check_value, encode

Wording: TypeAlias = Literal["vietnamese", "english", "canonical"]
"""The words of heads, choices and truth values in a file."""

DateStyle: TypeAlias = Literal["day_first", "iso"]
"""How dates and instants are written in a file."""

Delimiter: TypeAlias = Literal["comma", "semicolon", "tab"]
"""What separates the cells of a line of CSV."""


def checked(options: Mapping[str, object]) -> dict[str, object]:
    """Options of an export, refused where they cannot cross to the core."""
    given: dict[str, object] = check_value("table", "options", dict(options), dict[str, object])
    return given


class TableFile:
    """Rows that are in memory and can be written to files; references stay identities."""

    __slots__ = ()

    def _export(self, path: Path, form: bytes, options: bytes) -> None:
        raise NotImplementedError

    def to_csv(
        self,
        path: str | os.PathLike[str],
        *,
        wording: Wording = "vietnamese",
        dates: DateStyle = "day_first",
        delimiter: Delimiter = "comma",
        byte_order_mark: bool = True,
        guard_formulas: bool = True,
        overwrite: bool = False,
    ) -> None:
        """Writes the rows to a CSV file (RFC 4180, UTF-8), whole or not at all.

        Args:
            path: Where the file is to be.
            wording: The words of heads, choices and truth values: `'vietnamese'`, `'english'` or `'canonical'`.
            dates: `'day_first'` for `05/03/2021` and instants in Việt Nam time, `'iso'` for `2021-03-05` and UTC.
            delimiter: `'comma'`; `'semicolon'`, which Excel expects where the decimal sign is a comma; `'tab'`.
            byte_order_mark: Whether the file begins with one, without which Excel takes it for an older encoding.
            guard_formulas: Whether text that a spreadsheet would take for a formula gets an apostrophe before it.
            overwrite: Whether a file that is there already is replaced. A store never is.

        Raises:
            StorageIo: Where something is at the path already, or the disk refuses.

        >>> import cchc, pathlib, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     months = store.report(cchc.Period.quarter(2021, 1)).tables()["months"]
        ...     months.to_csv(f"{folder}/thang.csv")
        ...     pathlib.Path(folder, "thang.csv").read_text("utf-8-sig").splitlines()[1]
        '2021,1,0,0,0,0,0,0,0,0'
        """
        options = {
            "wording": wording,
            "dates": dates,
            "delimiter": delimiter,
            "byte_order_mark": byte_order_mark,
            "guard_formulas": guard_formulas,
            "overwrite": overwrite,
        }
        self._export(Path(path), encode("csv"), encode(checked(options)))

    def to_xlsx(
        self,
        path: str | os.PathLike[str],
        *,
        wording: Wording = "vietnamese",
        dates: DateStyle = "day_first",
        overwrite: bool = False,
    ) -> None:
        """Writes the rows to an Excel workbook: typed cells, a head that stays in view, filters; whole or not at all.

        Args:
            path: Where the file is to be.
            wording: As for `to_csv`.
            dates: How Excel shows dates and instants.
            overwrite: As for `to_csv`.

        Raises:
            StorageIo: Where something is at the path already, or the disk refuses.
            Invalid: Where a sheet cannot hold so many rows.
        """
        options = {"wording": wording, "dates": dates, "overwrite": overwrite}
        self._export(Path(path), encode("xlsx"), encode(checked(options)))

    def to_json_lines(self, path: str | os.PathLike[str], *, overwrite: bool = False) -> None:
        """Writes the rows to a file of JSON Lines: an object for each row, its names the columns; whole or not at all.

        Args:
            path: Where the file is to be.
            overwrite: As for `to_csv`.

        Raises:
            StorageIo: Where something is at the path already, or the disk refuses.
        """
        self._export(Path(path), encode("json_lines"), encode({"overwrite": overwrite}))
