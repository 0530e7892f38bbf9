"""Sessions with minutes and attendances, other evidence, and the test of skills."""

from __future__ import annotations

import json
from collections import defaultdict

import cchc
from sample_year.files import DATA, Row, optional_number, optional_time, rows, split
from sample_year.known import Known


def load_sessions(store: cchc.Store, known: Known) -> None:
    """Add the year's sessions, and hold or call off those that were."""
    with store.batch("demo.sessions") as batch:
        for row in rows("sessions.csv"):
            session = batch.sessions.add(
                kind=cchc.SessionKind(row["kind"]),
                held_on=known.day(row["held_on"]),
                subject=row["subject"],
                plan=known.plan,
                activities=known.activities_of(row["forms"]),
                role=cchc.SessionRole(row["role"]),
                topics=split(row["topics"]),
                integrated_with=row["integrated_with"] or None,
                starts=optional_time(row["starts"]),
                place=row["place"] or None,
                online=row["online"] or None,
                host=known.units.get(row["host"]),
                chair=row["chair"] or None,
                secretary=row["secretary"] or None,
                agenda=row["agenda"] or None,
                materials=[known.materials[code] for code in split(row["materials"])],
                theme=known.theme if row["kind"] == "theme_briefing" else None,
            )
            known.sessions[row["code"]] = session.id
            if row["status"] == "cancelled":
                batch.sessions.cancel(session.id, why=row["cancel_reason"])
            elif row["status"] in ("held", "minuted"):
                hold(batch, session, row)
    print(f"Recorded {len(known.sessions)} sessions")


def hold(batch: cchc.Batch, session: cchc.Session, row: Row) -> None:
    """Record that a session took place."""
    held = batch.sessions.hold(
        session.id,
        invited=optional_number(row["invited"]),
        informed=optional_number(row["informed"]),
        understood=optional_number(row["understood"]),
        method=cchc.UnderstandingMethod(row["method"]) if row["method"] else None,
        minutes=minutes(row) if row["status"] == "minuted" else None,
    )
    if row["certificates"]:
        batch.sessions.update(cchc.replace(held, certificates=int(row["certificates"])))


def minutes(row: Row) -> cchc.Minutes:
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


def load_attendances(store: cchc.Store, known: Known) -> None:
    """Add who came to which session."""
    by_session: dict[str, list[cchc.Attendance]] = defaultdict(list)
    for row in rows("attendances.csv"):
        by_session[row["session"]].append(
            cchc.Attendance(
                session=known.sessions[row["session"]],
                person=known.people[row["person"]],
                presence=cchc.Presence(row["presence"]),
                checked_in=known.instant(row["checked_in"]),
                means=cchc.CheckInMeans(row["means"]) if row["means"] else None,
                understood=cchc.UnderstandingMethod(row["understood"]) if row["understood"] else None,
            )
        )
    for attendances in by_session.values():
        store.attendances.add_many(attendances)
    print(f"Recorded {store.attendances.count()} attendances of {len(by_session)} sessions")


def load_evidence(store: cchc.Store, known: Known) -> None:
    """Attach the files that prove the other activities."""
    attached = 0
    for row in rows("evidence.csv"):
        for activity in known.activities_of(row["clause"]):
            file = store.attach(
                DATA / row["file"],
                media_type=row["media_type"],
                caption=row["caption"],
                dated=known.day(row["dated"]),
                activity=activity,
            )
            known.files.setdefault(row["file"], file.id)
            attached += 1
    print(f"Attached {attached} files as evidence")


def load_assessment(store: cchc.Store, known: Known) -> None:
    """Open the test of skills, and take it as the staff did. Scores and answers are sealed."""
    test = json.loads((DATA / "assessment.json").read_text(encoding="utf-8"))
    passed = 0
    with store.batch("demo.assessment") as batch:
        assessment = batch.assessments.add(
            title=test["title"],
            purpose=test["purpose"],
            session=known.sessions[test["session"]],
            plan=known.plan,
            pass_mark=cchc.Percent(percent=test["pass_mark_percent"]),
            time_limit_minutes=test["time_limit_minutes"],
            attempts_allowed=test["attempts_allowed"],
            valid_from=known.day(test["valid_from"]),
            valid_to=known.day(test["valid_to"]),
            items=[
                cchc.AssessmentItem(
                    text=item["text"],
                    kind=cchc.ItemKind(item["kind"]),
                    options=item["options"],
                    correct=item["correct"],
                    points=item["points"],
                )
                for item in test["items"]
            ],
        )
        batch.assessments.open(assessment.id, on=known.day(test["valid_from"]))
        attempts = rows("attempts.csv")
        for row in attempts:
            taken = batch.assessments.attempt(
                assessment.id,
                known.people[row["person"]],
                answers=[[int(number) for number in item.split("+")] for item in split(row["answers"])],
                taken_on=known.day(row["taken_on"]),
            )
            passed += taken.attempt.passed
        batch.assessments.close(assessment.id, on=known.day(test["valid_to"]))
    print(f"Scored {len(attempts)} attempts at a test, {passed} passed")
