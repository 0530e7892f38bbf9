"""Writes records.json: the steps that fill a store with the procedures, decisions and feedback of examples/data.

python records.py          # writes the file
python records.py --check  # fails where it is stale
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
FILE = HERE / "records.json"
DATA = HERE.parents[1] / "examples" / "data"
YEAR = 2021


def records() -> dict[str, Any]:
    """The file's content."""
    return {"title": "The records that the queries look for", "steps": list(steps())}


def steps() -> Iterator[dict[str, Any]]:
    """The steps: what is looked for by name is saved under it."""
    listed = [{name: cell for name, cell in row.items() if cell} for row in rows("procedures.csv")]
    yield {"call": "procedures.import_rows", "with": {"rows": listed}, "expect": {"added": len(listed)}}
    for row in listed:
        code = row["Mã TTHC"]
        yield {"call": "procedures.find_by_code", "with": {"code": code, "on": f"{YEAR}-12-31"}, "save": code}
    for row in rows("decisions.csv"):
        year, month, day = map(int, row["issued_on"].split("-"))
        record = {
            "document_type": row["document_type"],
            "symbol": row["symbol"],
            "issued_on": {"year": year, "month": month, "day": day},
            "issuer": row["issuer"],
            "subject": row["subject"],
            "in_force_from": row["in_force_from"],
        }
        yield {"call": "legal_documents.add", "with": {"record": record}, "save": row["code"]}
    for number, row in enumerate(rows("feedback.csv"), 1):
        yield {"call": "feedback.add", "with": {"record": feedback(row, number)}, "save": row["code"]}


def feedback(row: dict[str, str], number: int) -> dict[str, Any]:
    """Feedback as taken over from a register: with its answer, where there is one."""
    record: dict[str, Any] = {
        "kind": row["kind"],
        "channel": row["channel"],
        "received_on": row["received_on"],
        "text": row["text"],
        "proposal": row["proposal"] or None,
        "number": number,
        "year": YEAR,
        "status": "registered",
    }
    if row["answer"]:
        by = "Sở Xây dựng"
        record |= {
            "status": "answered",
            "decision": {"outcome": row["outcome"], "text": row["decision"], "on": row["decided_on"], "by": by},
            "answer": {"text": row["answer"], "on": row["answered_on"], "by": by, "channel": row["channel"]},
        }
    return {name: value for name, value in record.items() if value is not None}


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a file of the sample data."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def text() -> str:
    """The file as it should be: one step a line."""
    content = records()
    lines = ",\n".join("    " + json.dumps(step, ensure_ascii=False) for step in content["steps"])
    return f'{{\n  "title": {json.dumps(content["title"])},\n  "steps": [\n{lines}\n  ]\n}}\n'


if __name__ == "__main__":
    if "--check" not in sys.argv:
        FILE.write_text(text(), encoding="utf-8")
    elif FILE.read_text(encoding="utf-8") != text():
        sys.exit(f"{FILE} is stale: run {Path(__file__).name}")
