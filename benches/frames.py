"""Measures how long records take to become data frames, beside SQLite read by the same tools, and in how much memory.

    make bench-frames                     # 1,000,000 attendances; 200,000 attendances with 20,000 sessions
    make bench-frames FRAMES=--quick      # a tenth of that

The contenders take turns, in one process. Memory is measured in a process for each.
"""

from __future__ import annotations

import argparse
import json
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from datetime import time as dtime
from pathlib import Path

import cchc

ROUNDS = 5
PEOPLE = 2_000
CHUNK = 10_000
KINDS = ("agency_meeting", "briefing", "training")
STARTED = datetime(2021, 1, 4, 1, 30, tzinfo=timezone.utc)

Loads = dict[str, Callable[[], object]]


def main() -> None:
    """Run everything, print the tables and write them to `target/bench/frames.json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the records")
    parser.add_argument(
        "--child",
        nargs=3,
        metavar=("FOLDER", "CONTENDER", "FULL"),
        help=argparse.SUPPRESS,
    )
    arguments = parser.parse_args()
    if arguments.child:
        folder, contender, full = arguments.child
        print(json.dumps(memory(Path(folder), contender, bool(full))))
        return
    scale = 10 if arguments.quick else 1
    results = {"machine": platform.platform(), "parts": {}}
    for name, sessions, attendances in (
        ("attendances", 5_000 // scale, 1_000_000 // scale),
        ("attendances and sessions", 20_000 // scale, 200_000 // scale),
    ):
        with tempfile.TemporaryDirectory() as folder:
            fill(Path(folder), sessions, attendances)
            results["parts"][name] = part(Path(folder), name, sessions, attendances)
    out = Path("target/bench/frames.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(results, indent=2), encoding="utf-8")


def part(folder: Path, name: str, sessions: int, attendances: int) -> dict[str, object]:
    """Time the contenders in turn, then measure the memory of each."""
    tables = ("attendances", "sessions") if "and" in name else ("attendances",)
    (folder / "tables.json").write_text(json.dumps(tables))
    print(
        f"\n{attendances:,} attendances"
        + (f" and {sessions:,} sessions" if len(tables) > 1 else "")
    )
    times: dict[str, list[float]] = {}
    with (
        cchc.open(folder / "a.cchc") as store,
        sqlite3.connect(folder / "a.sqlite") as database,
    ):
        contenders = loads(store, database, tables)
        for _ in range(ROUNDS):
            for contender, load in contenders.items():
                began = time.perf_counter()
                load()
                times.setdefault(contender, []).append(time.perf_counter() - began)
    used = {}
    for contender in times:
        for full in ("", "full"):
            command = [
                sys.executable,
                __file__,
                "--child",
                str(folder),
                contender,
                full,
            ]
            done = subprocess.run(command, check=True, capture_output=True)
            used[contender, full] = json.loads(done.stdout)
    print(
        f"{'':24}{'median s':>10}{'fastest':>10}{'frame MB':>10}{'peak MB':>10}{'cache full':>12}"
    )
    for contender, seconds in times.items():
        empty, full = used[contender, ""], used[contender, "full"]
        frame, median = empty["frame"], statistics.median(seconds)
        print(
            f"{contender:24}{median:>10.3f}{min(seconds):>10.3f}{frame / 1e6:>10.0f}"
            + "".join(
                f"{one['peak'] / 1e6:>6.0f} ({one['peak'] / frame:.2f})"
                for one in (empty, full)
            )
        )
    ratios = {}
    for tool in ("pandas", "polars"):
        pairs = zip(times[f"SQLite to {tool}"], times[f"cchc to {tool}"], strict=True)
        ratios[tool] = statistics.median(slow / fast for slow, fast in pairs)
        print(f"cchc to {tool} is {ratios[tool]:.1f} times as fast")
    return {
        "seconds": times,
        "memory": {" ".join(key): value for key, value in used.items()},
        "ratios": ratios,
    }


def loads(
    store: cchc.Store, database: sqlite3.Connection, tables: tuple[str, ...]
) -> Loads:
    """What is measured: every column of each table becomes a frame."""
    import pandas as pd
    import polars as pl

    return {
        "cchc to pandas": lambda: [getattr(store, one).to_pandas() for one in tables],
        "SQLite to pandas": lambda: [
            pd.read_sql(f"select * from {one}", database) for one in tables
        ],
        "cchc to polars": lambda: [getattr(store, one).to_polars() for one in tables],
        "SQLite to polars": lambda: [
            pl.read_database(f"select * from {one}", database, infer_schema_length=None)
            for one in tables
        ],
    }


def memory(folder: Path, contender: str, cache_is_full: bool) -> dict[str, int]:
    """The size of the frames, and how much the process grew at most while they were made; in bytes.

    A store keeps 64 MiB of its file in memory. Where that is full already, what the process grows is the frames'.
    """
    tables = tuple(json.loads((folder / "tables.json").read_text()))
    with (
        cchc.open(folder / "a.cchc", read_only=True) as store,
        sqlite3.connect(folder / "a.sqlite") as database,
    ):
        load = loads(store, database, tables)[contender]
        if cache_is_full:
            for table in tables:
                getattr(store, table).frame().count()
        # What the first frame of a process needs besides, such as modules, is no part of it.
        store.units.to_pandas() if "pandas" in contender else store.units.to_polars()
        # Forgets the peak until now.
        Path("/proc/self/clear_refs").write_text("5")
        before = resident("VmRSS")
        frames = load()
        peak = resident("VmHWM") - before
        sizes = [
            int(frame.memory_usage(deep=True).sum())
            if "pandas" in contender
            else frame.estimated_size()
            for frame in frames
        ]
    return {"frame": sum(sizes), "peak": peak}


def resident(which: str) -> int:
    """The memory of this process in bytes: now (`VmRSS`) or at most (`VmHWM`)."""
    status = Path("/proc/self/status").read_text()
    return next(
        int(line.split()[1]) * 1024
        for line in status.splitlines()
        if line.startswith(which)
    )


def fill(folder: Path, sessions: int, attendances: int) -> None:
    """Record sessions and their attendances, and copy both to SQLite."""
    began = time.perf_counter()
    with cchc.open(folder / "a.cchc", actor="van-phong") as store:
        people = [
            cchc.Person(name=f"Nguyễn Văn {number:04}", category="civil_servant")
            for number in range(PEOPLE)
        ]
        people = store.people.add_many(people)
        held = store.sessions.add_many([session(number) for number in range(sessions)])
        of_each = attendances // sessions
        drafts: list[cchc.Attendance] = []
        for number, one in enumerate(held):
            drafts += [
                attendance(one, people[(number * 7 + each) % PEOPLE], each)
                for each in range(of_each)
            ]
            if len(drafts) >= CHUNK or number + 1 == len(held):
                store.attendances.add_many(drafts)
                drafts = []
        with sqlite3.connect(folder / "a.sqlite") as database:
            copy(store, database, "attendances")
            copy(store, database, "sessions")
    sizes = [(folder / name).stat().st_size / 1e6 for name in ("a.cchc", "a.sqlite")]
    print(
        f"recorded in {time.perf_counter() - began:.0f} s; cchc {sizes[0]:.0f} MB, SQLite {sizes[1]:.0f} MB"
    )


def session(number: int) -> cchc.Session:
    """An invented session."""
    day = date(2021, 1, 4) + timedelta(days=number % 700)
    return cchc.Session(
        kind=cchc.SessionKind(KINDS[number % 3]),
        held_on=day,
        subject=f"Quán triệt công tác cải cách hành chính, lần {number}",
        place="Hội trường Sở",
        topics=["một cửa", "dịch vụ công trực tuyến"][: number % 3],
    )


def attendance(of: cchc.Session, person: cchc.Person, number: int) -> cchc.Attendance:
    """An invented attendance: three of four came."""
    if number % 4 == 3:
        return cchc.Attendance(
            session=of.id, person=person.id, presence=cchc.Presence.EXCUSED
        )
    return cchc.Attendance(
        session=of.id,
        person=person.id,
        presence=cchc.Presence.ATTENDED,
        checked_in=STARTED + timedelta(seconds=17 * number),
        means=cchc.CheckInMeans.CODE if number % 2 else cchc.CheckInMeans.SIGNED_LIST,
    )


def copy(store: cchc.Store, database: sqlite3.Connection, name: str) -> None:
    """The same table in SQLite: numbers as numbers, everything else as text."""
    frame = getattr(store, name).frame()
    columns = frame.columns
    quoted = ", ".join(f'"{column}"' for column in columns)
    database.execute(f"create table {name} ({quoted})")
    marks = ", ".join("?" * len(columns))
    for batch in frame.to_arrow().to_batches():
        rows = zip(
            *(map(plain, batch.column(at).to_pylist()) for at in range(len(columns))),
            strict=True,
        )
        database.executemany(f"insert into {name} values ({marks})", rows)
    database.commit()


def plain(value: object) -> object:
    """A value as SQLite keeps it."""
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    return value.isoformat() if isinstance(value, date | dtime) else value


if __name__ == "__main__":
    main()
