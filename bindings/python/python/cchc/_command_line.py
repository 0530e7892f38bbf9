"""The program `cchc`: the command line, which Rust runs; SQL, which DuckDB answers."""

from __future__ import annotations

import json
import re
import signal
import sys
from pathlib import Path

from cchc import _native


def main() -> int:
    """Run the command line of this process; return its exit code."""
    # The command line handles Ctrl-C itself. Python's handler would wait for the end of the call.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _native.run_command_line(["cchc", *sys.argv[1:]], answer_sql)


def answer_sql(store: Path, query: str, as_json: bool, width: int) -> str:
    """Answer a question in SQL, in which collections are tables."""
    import cchc
    from cchc._arrow import needed

    duckdb = needed("duckdb", "cchc sql")
    with cchc.open(store, read_only=True) as opened, duckdb.connect() as database:
        for name in set(re.findall(r"\w+", query.lower())):
            collection = getattr(opened, name, None)
            if hasattr(collection, "__arrow_c_stream__"):
                database.register(name, collection)
        answer = database.sql(query)
        if answer is None:
            return ""
        if as_json:
            columns = answer.columns
            rows = [dict(zip(columns, row, strict=True)) for row in answer.fetchall()]
            return json.dumps(rows, ensure_ascii=False, indent=2, default=str) + "\n"
        return str(answer) + "\n"


if __name__ == "__main__":
    sys.exit(main())
