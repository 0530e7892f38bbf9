"""Measures the import of attendances from a CSV file and a workbook, beside `add_many` and SQLite, and its memory.

    make bench-tables                     # 1,000,000 attendances
    make bench-tables TABLES=--quick      # a tenth of that
    make bench-tables TABLES="--only CSV --only workbook"

Every contender runs in a process of its own, one after the other, on a file of its own that already holds the people
and sessions. A person is named by the code, a session by the identity, as in an export; `--names` names sessions by
their subjects. The last column compares processor time, which other work on the machine changes less.
"""

from __future__ import annotations

import argparse
import csv
import json
import platform
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import cchc

PEOPLE = 1_000
HEAD = ("Buổi", "Họ và tên", "Có mặt", "Cách điểm danh")
CONTENDERS = (
    "add_many",
    "CSV",
    "workbook",
    "CSV once more",
    "SQLite, csv and executemany",
)


def main() -> None:
    """Run every contender, print the table and write it to `target/bench/tables.json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the records")
    parser.add_argument("--names", action="store_true", help="sessions by their names")
    parser.add_argument(
        "--only",
        action="append",
        choices=CONTENDERS,
        help="this contender, and others so named",
    )
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        folder, contender = arguments.child
        print(json.dumps(measured(Path(folder), contender)))
        return
    sessions = 100 if arguments.quick else 1_000
    results = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder, sessions, by_name=arguments.names)
        print(f"{sessions * PEOPLE:,} attendances")
        for file in ("a.csv", "a.xlsx"):
            print(f"{file}: {(folder / file).stat().st_size / 1e6:.0f} MB")
        print(
            f"{'':30}{'seconds':>10}{'processor':>11}{'peak MB':>10}{'of add_many':>13}"
        )
        for contender in arguments.only or CONTENDERS:
            command = [sys.executable, __file__, "--child", str(folder), contender]
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
            results[contender] = json.loads(done.stdout)
            seconds, processor, peak = results[contender].values()
            ratio = (
                processor / results["add_many"]["processor"]
                if "add_many" in results
                else float("nan")
            )
            print(
                f"{contender:30}{seconds:>10.1f}{processor:>11.1f}{peak / 1e6:>10.0f}{ratio:>13.2f}",
                flush=True,
            )
    out = Path("target/bench/tables.json")
    out.parent.mkdir(parents=True, exist_ok=True)
    told = {"machine": platform.platform(), "results": results}
    out.write_text(json.dumps(told, indent=2), encoding="utf-8")


def prepare(folder: Path, sessions: int, *, by_name: bool) -> None:
    """Fill the stores with people and sessions, and write the tables."""
    with cchc.open(folder / "empty.cchc") as store:
        unit = store.units.add(name="Sở Xây dựng", kind="department")
        people = [
            cchc.Person(
                name=f"Nguyễn Văn {number}",
                code=f"{number:05}",
                unit=unit.id,
                category=cchc.StaffCategory.CIVIL_SERVANT,
            )
            for number in range(PEOPLE)
        ]
        people = store.people.add_many(people)
        first = date(2021, 1, 4)
        held = [
            cchc.Session(
                kind=cchc.SessionKind.TRAINING,
                held_on=first + timedelta(days=number),
                subject=f"Tập huấn dịch vụ công số {number}",
            )
            for number in range(sessions)
        ]
        held = store.sessions.add_many(held)
    for contender in CONTENDERS[:3]:
        (folder / f"{contender}.cchc").write_bytes((folder / "empty.cchc").read_bytes())
    ids = [(str(session.id), session.subject) for session in held]
    codes = [(str(person.id), person.code) for person in people]
    (folder / "keys.json").write_text(json.dumps([ids, codes]))
    rows = [
        (subject if by_name else id, code, "x" if (place + number) % 9 else "P", "")
        for place, (id, subject) in enumerate(ids)
        for number, (_, code) in enumerate(codes)
    ]
    with (folder / "a.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        writer.writerows(rows)
    workbook(folder / "a.xlsx", rows)


def workbook(path: Path, rows: list[tuple[str, ...]]) -> None:
    """Write a workbook with shared strings, as Excel does."""
    shared: dict[str, int] = {}

    def cells(number: int, row: tuple[str, ...]) -> str:
        texts = (
            f'<c r="{"ABCD"[place]}{number}" t="s"><v>{shared.setdefault(text, len(shared))}</v></c>'
            for place, text in enumerate(row)
            if text
        )
        return f'<row r="{number}">{"".join(texts)}</row>'

    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{office}">'
            '<sheets><sheet name="Điểm danh" sheetId="1" r:id="rId1"/></sheets></workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        )
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(f'<worksheet xmlns="{main}"><sheetData>'.encode())
            for number, row in enumerate([HEAD, *rows], 1):
                part.write(cells(number, row).encode())
            part.write(b"</sheetData></worksheet>")
        with archive.open("xl/sharedStrings.xml", "w") as part:
            part.write(f'<sst xmlns="{main}">'.encode())
            for text in shared:
                part.write(f"<si><t>{text}</t></si>".encode())
            part.write(b"</sst>")


def measured(folder: Path, contender: str) -> dict[str, float]:
    """Run one contender: how long it took, the processor time and the most memory of its whole process."""
    if contender.startswith("SQLite"):
        seconds = sqlite(folder)
    elif contender == "add_many":
        seconds = add_many(folder)
    else:
        file, name = (
            ("a.xlsx", contender) if contender == "workbook" else ("a.csv", "CSV")
        )
        with cchc.open(folder / f"{name}.cchc") as store:
            began = time.perf_counter()
            report = store.attendances.import_table(folder / file)
            seconds = time.perf_counter() - began
            expected = "unchanged" if "once more" in contender else "added"
            assert getattr(report, expected) == store.attendances.count(), report
    used = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "seconds": seconds,
        "processor": used.ru_utime + used.ru_stime,
        "peak": used.ru_maxrss * 1024,
    }


def add_many(folder: Path) -> float:
    """Add the same records in commits of 10,000."""
    sessions, people = json.loads((folder / "keys.json").read_text())
    with cchc.open(folder / "add_many.cchc") as store:
        began = time.perf_counter()
        waiting = []
        for place, (session, _) in enumerate(sessions):
            waiting += [
                cchc.Attendance(
                    session=cchc.SessionId(session),
                    person=cchc.PersonId(person),
                    presence=presence(place + number),
                )
                for number, (person, _) in enumerate(people)
            ]
            if len(waiting) >= 10_000:
                store.attendances.add_many(waiting)
                waiting = []
        if waiting:
            store.attendances.add_many(waiting)
        return time.perf_counter() - began


def presence(number: int) -> cchc.Presence:
    """Whether somebody attended."""
    return cchc.Presence.ATTENDED if number % 9 else cchc.Presence.EXCUSED


def sqlite(folder: Path) -> float:
    """Load the CSV file as a program without cchc would, with the same keys and indexes."""
    sessions, people = json.loads((folder / "keys.json").read_text())
    with sqlite3.connect(folder / "a.sqlite") as database:
        database.executescript(
            "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;"
            "create table session (id text primary key); create table person (id text primary key, code text unique);"
            "create table attendance (id integer primary key, session text not null references session,"
            " person text not null references person, presence text not null, note text, unique (session, person));"
            "create index by_person on attendance (person);"
        )
        database.executemany(
            "insert into session values (?)", [(id,) for id, _ in sessions]
        )
        database.executemany("insert into person values (?, ?)", people)
        began = time.perf_counter()
        ids = {code: id for id, code in people}
        by_name = {subject: id for id, subject in sessions}

        def rows() -> Iterator[tuple[str, str, str, str | None]]:
            with (folder / "a.csv").open(encoding="utf-8-sig", newline="") as file:
                for row in csv.DictReader(file):
                    session, code, mark, note = (row[name] for name in HEAD)
                    told = "attended" if mark == "x" else "excused"
                    yield by_name.get(session, session), ids[code], told, note or None

        insert = "insert into attendance (session, person, presence, note) values (?, ?, ?, ?)"
        with database:
            database.executemany(insert, rows())
        return time.perf_counter() - began


if __name__ == "__main__":
    main()
