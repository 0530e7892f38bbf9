"""The main job: a plan in, a year of evidence recorded, a report out.

    python examples/python/demo.py PLAN.txt --out target/demo

The year is the sample data of examples/data: every person and event in it is invented. Its dates are moved to the
plan's year.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from datetime import date, datetime, time
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import cchc

DATA = Path(__file__).parent.parent / "data"


def main() -> None:
    """Run the whole job and leave the files in the output folder."""
    arguments = parse_arguments()
    arguments.out.mkdir(parents=True, exist_ok=True)
    path = arguments.out / "tuyen-truyen-cchc.cchc"
    try:
        reading = cchc.read_plan(arguments.plan)
    except (OSError, cchc.Invalid) as error:
        sys.exit(f"{arguments.plan} cannot be read as a plan's text: {error}")
    for old in (path, *arguments.out.glob("bao-cao-*.html")):
        old.unlink(missing_ok=True)
    print(f"Read {arguments.plan.name}: {describe(reading)}")
    for finding in reading.findings:
        print(f"  line {finding.line or '-'}: {finding.text_vi}")
    year = reading.plan.year or 2021

    with cchc.open(path, actor="van-phong") as store:
        plan = store.plans.add(reading.plan)
        activities = store.plans.track(plan.id)
        print(f"Tracking {len(activities)} activities")

        sample = Sample(year, plan, activities)
        sample.load_people(store)
        sample.load_sessions(store)
        sample.load_attendances(store)
        sample.load_evidence(store)

        verification = store.verify()
        print(
            f"Verified: {verification.records} records, {verification.changes} changes in the log, "
            f"{verification.defect_count} defects\n"
        )
        quarter = store.report(cchc.Period.quarter(year, 4))
        whole = store.report(cchc.Period.year(year))

    print(whole.to_text())
    files = [path]
    for name, report in [(f"bao-cao-{year}", whole), (f"bao-cao-quy-4-{year}", quarter)]:
        report.save(arguments.out / f"{name}.html")
        files.append(arguments.out / f"{name}.html")
    print("The evidence is sample data: invented, and moved to the plan's year. Open these:")
    for file in files:
        print(f"  {file}  ({file.stat().st_size:,} bytes)")


def parse_arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("plan", type=Path, help="a plan's text file")
    parser.add_argument("--out", type=Path, default=Path("target/demo"), help="folder for the results")
    return parser.parse_args()


def describe(reading: cchc.Reading) -> str:
    """Say what was found in the plan's text."""
    plan = reading.plan
    return (
        f"{len(plan.legal_bases)} legal bases, {len(plan.purposes)} purposes, {len(plan.requirements)} requirements, "
        f"{len(plan.contents)} contents, {len(plan.forms)} forms, {len(plan.assignments)} assignments, "
        f"{len(plan.timeline)} timeline entries, {len(reading.findings)} findings"
    )


class Clause(NamedTuple):
    """The place of a promise in a plan: `forms:4`."""

    part: str
    number: int


class Sample:
    """The sample data, moved to a plan's year."""

    def __init__(self, year: int, plan: cchc.Plan, activities: list[cchc.Activity]) -> None:
        """Prepare for one plan."""
        self.year = year
        self.plan = plan.id
        self.activities = {Clause(str(a.origin.part), a.origin.number): a.id for a in activities}
        self.people: dict[str, UUID] = {}
        self.units: dict[str, UUID] = {}
        self.sessions: dict[str, UUID] = {}

    def load_people(self, store: cchc.Store) -> None:
        """Add units and people."""
        with store.batch("demo.people") as batch:
            for row in rows("units.csv"):
                unit = batch.units.add(
                    name=row["name"],
                    kind=cchc.UnitKind(row["kind"]),
                    symbol=row["symbol"] or None,
                    parent=self.units.get(row["parent"]),
                    aliases=split(row["aliases"]),
                )
                self.units[row["code"]] = unit.id
            for row in rows("people.csv"):
                person = batch.people.add(
                    name=row["name"],
                    code=row["code"],
                    category=cchc.StaffCategory(row["category"]),
                    unit=self.units[row["unit"]],
                    position=row["position"] or None,
                    active_from=optional_date(row["active_from"]),
                )
                self.people[row["code"]] = person.id
        print(f"Added {len(self.units)} units and {len(self.people)} people (sample data)")

    def load_sessions(self, store: cchc.Store) -> None:
        """Add the year's sessions, and hold or call off those that were."""
        with store.batch("demo.sessions") as batch:
            for row in rows("sessions.csv"):
                session = batch.sessions.add(
                    kind=cchc.SessionKind(row["kind"]),
                    held_on=self.day(row["held_on"]),
                    subject=row["subject"],
                    plan=self.plan,
                    activities=self.named_activities(row["forms"]),
                    role=cchc.SessionRole(row["role"]),
                    topics=split(row["topics"]),
                    integrated_with=row["integrated_with"] or None,
                    starts=optional_time(row["starts"]),
                    place=row["place"] or None,
                    online=row["online"] or None,
                    host=self.units.get(row["host"]),
                    chair=row["chair"] or None,
                    secretary=row["secretary"] or None,
                )
                self.sessions[row["code"]] = session.id
                if row["status"] == "cancelled":
                    batch.sessions.cancel(session.id, why=row["cancel_reason"])
                elif row["status"] in ("held", "minuted"):
                    batch.sessions.hold(
                        session.id,
                        invited=optional_number(row["invited"]),
                        informed=optional_number(row["informed"]),
                        understood=optional_number(row["understood"]),
                        method=cchc.UnderstandingMethod(row["method"]) if row["method"] else None,
                        minutes=minutes(row) if row["status"] == "minuted" else None,
                    )
        print(f"Recorded {len(self.sessions)} sessions (sample data)")

    def load_attendances(self, store: cchc.Store) -> None:
        """Add who came to which session."""
        by_session: dict[str, list[cchc.Attendance]] = defaultdict(list)
        for row in rows("attendances.csv"):
            by_session[row["session"]].append(
                cchc.Attendance(
                    session=self.sessions[row["session"]],
                    person=self.people[row["person"]],
                    presence=cchc.Presence(row["presence"]),
                    checked_in=self.instant(row["checked_in"]),
                    means=cchc.CheckInMeans(row["means"]) if row["means"] else None,
                    understood=cchc.UnderstandingMethod(row["understood"]) if row["understood"] else None,
                )
            )
        for attendances in by_session.values():
            store.attendances.add_many(attendances)
        print(f"Recorded {store.attendances.count()} attendances of {len(by_session)} sessions (sample data)")

    def load_evidence(self, store: cchc.Store) -> None:
        """Attach the files that prove the other activities."""
        attached = 0
        for row in rows("evidence.csv"):
            for activity in self.named_activities(row["clause"]):
                store.attach(
                    DATA / row["file"],
                    media_type=row["media_type"],
                    caption=row["caption"],
                    dated=self.day(row["dated"]),
                    activity=activity,
                )
                attached += 1
        print(f"Attached {attached} files as evidence (sample data)")

    def named_activities(self, clauses: str) -> list[UUID]:
        """Find the activities of clauses such as `forms:1|contents:2`; another plan may have fewer."""
        places = [Clause(part, int(number)) for part, number in (clause.split(":") for clause in split(clauses))]
        return [self.activities[place] for place in places if place in self.activities]

    def day(self, text: str) -> date:
        """Read a date and move it to the plan's year."""
        return date.fromisoformat(text).replace(year=self.year)

    def instant(self, text: str) -> datetime | None:
        """Read an instant and move it to the plan's year."""
        return datetime.fromisoformat(text).replace(year=self.year) if text else None


def minutes(row: dict[str, str]) -> cchc.Minutes:
    """Read the minutes of a session."""
    return cchc.Minutes(
        number=row["minutes_number"] or None,
        started=optional_time(row["minutes_started"]),
        ended=optional_time(row["minutes_ended"]),
        attendees=row["minutes_attendees"],
        chair=row["chair"] or None,
        secretary=row["secretary"] or None,
        content=row["minutes_content"],
        conclusions=row["minutes_conclusions"] or None,
    )


def rows(name: str) -> list[dict[str, str]]:
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


if __name__ == "__main__":
    main()
