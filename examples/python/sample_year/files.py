"""How the files of examples/data are read."""

from __future__ import annotations

import csv
from datetime import date, time
from pathlib import Path

DATA = Path(__file__).parent.parent.parent / "data"

Row = dict[str, str]


def rows(name: str) -> list[Row]:
    """Read a file of the sample data."""
    with (DATA / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def split(text: str) -> list[str]:
    """Read a list written with bars between its items."""
    return [item for item in text.split("|") if item]


def optional_date(text: str) -> date | None:
    """Read a date that may be missing."""
    return date.fromisoformat(text) if text else None


def optional_time(text: str) -> time | None:
    """Read a time that may be missing."""
    return time.fromisoformat(text) if text else None


def optional_number(text: str) -> int | None:
    """Read a number that may be missing."""
    return int(text) if text else None
