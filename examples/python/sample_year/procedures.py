"""Procedures as publication decisions made and changed them, and where they are posted."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import cchc
from sample_year.files import Row, rows, split
from sample_year.known import Known


def load_procedures(store: cchc.Store, known: Known) -> None:
    """Take the first decision's procedures over from their list, and apply what later decisions changed."""
    with store.batch("demo.procedures") as batch:
        for row in rows("decisions.csv"):
            issued_on = known.day(row["issued_on"])
            decision = batch.legal_documents.add(
                document_type=row["document_type"],
                symbol=row["symbol"],
                issued_on=cchc.PartialDate(year=issued_on.year, month=issued_on.month, day=issued_on.day),
                issuer=row["issuer"],
                issuer_unit=known.units["UBND"],
                subject=row["subject"],
                in_force_from=known.day(row["in_force_from"]),
            )
            known.decisions[row["code"]] = decision.id
        listed = [in_year(row, known.year) for row in rows("procedures.csv")]
        imported = batch.procedures.import_rows(listed, decision=known.decisions["QD1"], unit=known.units["SXD"])
        print(f"Imported {imported.added} procedures from a list, {len(imported.noticed)} oddities noticed")

        changes: dict[str, list[Row]] = defaultdict(list)
        for row in rows("procedure-changes.csv"):
            changes[row["decision"]].append(row)
        for decision_code, changed in changes.items():
            apply(batch, known, known.decisions[decision_code], changed)


def in_year(row: Row, year: int) -> dict[str, str | None]:
    """Move the days of a listed procedure to the plan's year."""
    column = "Hiệu lực từ"
    return {**row, column: row[column].replace("/2021", f"/{year}")}


def apply(batch: cchc.Batch, known: Known, decision: cchc.LegalDocumentId, changed: list[Row]) -> None:
    """Apply a decision: everything it says, or nothing."""
    document = batch.legal_documents.get(decision)
    starts = document.in_force_from
    assert starts is not None
    applied = batch.procedures.apply_decision(decision, starts, [change(batch, row, starts) for row in changed])
    print(
        f"Applied decision {document.symbol}: {len(applied.added)} new versions, {len(applied.ended)} ended"
        + "".join(f"\n  {finding.text_vi}" for finding in applied.findings)
    )


def change(batch: cchc.Batch, row: Row, on: date) -> cchc.Amend | cchc.Replace | cchc.Abolish:
    """Read one change: a new version says what differs from the one in force."""
    if row["change"] == "abolish":
        return cchc.Abolish(code=row["code"])
    before = batch.procedures.find_by_code(row["replaces"] or row["code"], on=on)
    assert before is not None
    version = cchc.Procedure(
        code=row["code"],
        name=row["name"] or before.name,
        field=before.field,
        levels=before.levels,
        steps=before.steps,
        filing=before.filing,
        dossier=[cchc.DossierItem(name=name) for name in split(row["dossier"])] or before.dossier,
        dossier_sets=before.dossier_sets,
        time_limit=working_days(row["time_limit"]) or before.time_limit,
        time_text=f"{row['time_limit']} ngày làm việc" if row["time_limit"] else before.time_text,
        time_cases=before.time_cases,
        applicants=before.applicants,
        authority=before.authority,
        unit=before.unit,
        forms=before.forms,
        outcome=before.outcome,
        conditions=before.conditions,
        fees=before.fees,
        online=cchc.OnlineLevel(row["online"]) if row["online"] else before.online,
        legal_bases_text=before.legal_bases_text,
        note=row["note"],
    )
    if row["change"] == "replace":
        return cchc.Replace(codes=[row["replaces"]], procedure=version)
    return cchc.Amend(procedure=version)


def working_days(text: str) -> cchc.TimeLimit | None:
    """Read a number of working days."""
    return cchc.TimeLimit(half_days=2 * int(text), unit=cchc.DayUnit.WORKING) if text else None


def load_postings(store: cchc.Store, known: Known) -> None:
    """Put up, check, replace and take down what is posted. Each posting stands in the list before what replaced it."""
    posted: dict[str, cchc.PostingId] = {}
    checks: dict[str, list[Row]] = defaultdict(list)
    for row in rows("posting-checks.csv"):
        checks[row["posting"]].append(row)
    with store.batch("demo.postings") as batch:
        for row in rows("postings.csv"):
            if row["subject"] == "theme" and known.theme is None:
                continue
            posting = posted[row["code"]] = put_up(batch, known, posted, row)
            for check in checks[row["code"]]:
                batch.postings.check(
                    posting,
                    on=known.day(check["on"]),
                    has_forms=bool(check["has_forms"]),
                    has_feedback_address=bool(check["has_feedback_address"]),
                )
            if row["removed_on"]:
                batch.postings.take_down(posting, why=row["why_removed"], on=known.day(row["removed_on"]))
    checked = sum(len(of_posting) for of_posting in checks.values())
    print(f"Posted {len(posted)} times on boards, screens, website and database, checked {checked} times")


def put_up(batch: cchc.Batch, known: Known, posted: dict[str, cchc.PostingId], row: Row) -> cchc.PostingId:
    """Post one thing, or put it in the place of what was there."""
    on = known.day(row["posted_on"])
    subject = shown(batch, known, row, on)
    if row["replaces"]:
        assert isinstance(subject, cchc.ProcedureVersion)
        replaced = posted[row["replaces"]]
        return batch.postings.replace(replaced, subject.procedure, on=on, has_forms=bool(row["has_forms"])).id
    posting = batch.postings.add(
        subject=subject,
        place=cchc.PostingPlace(row["place"]),
        location=row["location"] or None,
        url=row["url"] or None,
        unit=known.units["VP"],
        posted_on=on,
        has_forms=bool(row["has_forms"]),
        has_feedback_address=bool(row["has_feedback_address"]),
        evidence=[known.files[file] for file in split(row["evidence"]) if file in known.files],
        activity=known.activity_of(row["clause"]),
        note=row["note"] or None,
    )
    return posting.id


def shown(
    batch: cchc.Batch, known: Known, row: Row, on: date
) -> cchc.ProcedureVersion | cchc.YearTheme | cchc.IssuedDecision | cchc.LeadersSchedule:
    """Find what a posting shows: of a procedure, the version in force on its first day."""
    if row["subject"] == "procedure":
        version = batch.procedures.find_by_code(row["of"], on=on)
        assert version is not None, row
        return cchc.ProcedureVersion(procedure=version.id)
    if row["subject"] == "decision":
        return cchc.IssuedDecision(document=known.decisions[row["of"]])
    if row["subject"] == "theme" and known.theme is not None:
        return cchc.YearTheme(theme=known.theme)
    return cchc.LeadersSchedule()
