"""Units that merge: the same figures, asked by a unit that ended and by what it became.

    python examples/python/reorganisation.py

The merger and the sessions are sample data: invented, after the reorganisation of 2025.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import cchc
from sample_year.files import Row, rows

WHY = "Sắp xếp tổ chức bộ máy năm 2025 (minh họa)"
ASKED = ["SXD", "SGTVT", "SXD-MOI", "QLDT-TN", "KTHT-CT", "KT-MH"]


def main() -> None:
    """Reorganise a department and two district divisions, and ask about the year."""
    listed = {row["code"]: row for row in rows("reorganisation-2025.csv")}
    with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "sap-xep.cchc"), actor="van-phong") as store:
        with store.batch("reorganisation") as batch:
            units = reorganise(batch, listed)
            for row in rows("reorganisation-2025-sessions.csv"):
                hold(batch, units, row)

        year = cchc.Period.year(2025)
        print(f"{'':56} {'alone':>18} {'as successor':>18}")
        for code in ASKED:
            unit = store.units.get(units[code])
            alone = store.report(year, unit=unit.id, on=year.to)
            inherited = store.report(year, unit=unit.id, as_successor=True, on=year.to)
            print(f"{unit.name:56} {figures(alone):>18} {figures(inherited):>18}")
        print("Each: sessions, people informed in all.")

        old = units["KTHT-CT"]
        for day in (date(2025, 6, 30), date(2025, 7, 1)):
            names = ", ".join(unit.name for unit in store.units.successors(old, on=day))
            print(f"On {day:%d/%m/%Y} {listed['KTHT-CT']['name']} is: {names}")


def reorganise(batch: cchc.Batch, listed: dict[str, Row]) -> dict[str, cchc.UnitId]:
    """Add the units there were, and merge those that ended into what they became."""
    becoming: dict[str, list[str]] = defaultdict(list)
    for row in listed.values():
        if row["becomes"]:
            becoming[row["becomes"]].append(row["code"])
    units: dict[str, cchc.UnitId] = {}
    for code, row in listed.items():
        if code not in becoming:
            units[code] = batch.units.add(draft(row, units)).id
    for code, ending in becoming.items():
        ended_on = date.fromisoformat(listed[ending[0]]["valid_to"])
        merged = batch.units.merge(
            [units[ended] for ended in ending],
            ended_on + timedelta(days=1),
            WHY,
            new_unit=draft(listed[code], units),
            move_children=True,
        )
        units[code] = merged.into[0].id
    return units


def draft(row: Row, units: dict[str, cchc.UnitId]) -> cchc.OrganisationUnit:
    """Read a unit."""
    return cchc.OrganisationUnit(
        name=row["name"],
        kind=cchc.UnitKind(row["kind"]),
        symbol=row["symbol"] or None,
        parent=units.get(row["parent"]),
    )


def hold(batch: cchc.Batch, units: dict[str, cchc.UnitId], row: Row) -> None:
    """Record a session that took place."""
    session = batch.sessions.add(
        kind=cchc.SessionKind.AGENCY_MEETING,
        held_on=date.fromisoformat(row["held_on"]),
        subject=row["subject"],
        host=units[row["host"]],
    )
    batch.sessions.hold(
        session.id,
        invited=int(row["invited"]),
        informed=int(row["informed"]),
        understood=int(row["understood"]),
        method=cchc.UnderstandingMethod.SIGN_OFF,
    )


def figures(report: cchc.Report) -> str:
    """Say how many sessions there were, and how many were informed."""
    return f"{report.sessions.held}, {report.sessions.informed}"


if __name__ == "__main__":
    main()
