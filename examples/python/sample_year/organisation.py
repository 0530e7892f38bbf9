"""Calendars and clocks, units and people."""

from __future__ import annotations

import cchc
from sample_year.files import optional_date, rows, split
from sample_year.known import Known


def load_calendars(store: cchc.Store, known: Known) -> None:
    """Install what days and deadlines are counted with: the year, and the next for what is still open at its end."""
    with store.batch("demo.calendars") as batch:
        calendars = batch.calendars.install(years=[known.year, known.year + 1])
        rules = batch.deadline_rules.install()
    unverified = sum(not rule.verified for rule in rules)
    print(f"Installed {len(calendars)} calendars and {len(rules)} deadline rules, {unverified} of them not verified")


def load_people(store: cchc.Store, known: Known) -> None:
    """Add units and people."""
    with store.batch("demo.people") as batch:
        for row in rows("units.csv"):
            unit = batch.units.add(
                name=row["name"],
                kind=cchc.UnitKind(row["kind"]),
                symbol=row["symbol"] or None,
                parent=known.units.get(row["parent"]),
                aliases=split(row["aliases"]),
            )
            known.units[row["code"]] = unit.id
        for row in rows("people.csv"):
            person = batch.people.add(
                name=row["name"],
                code=row["code"],
                category=cchc.StaffCategory(row["category"]),
                unit=known.units[row["unit"]],
                position=row["position"] or None,
                active_from=optional_date(row["active_from"]),
            )
            known.people[row["code"]] = person.id
    print(f"Added {len(known.units)} units and {len(known.people)} people")
