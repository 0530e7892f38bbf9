"""What the people of an office ask of the store, beside the report."""

from __future__ import annotations

from datetime import date

import cchc
from sample_year.files import rows
from sample_year.known import Known


def ask(store: cchc.Store, known: Known) -> None:
    """Ask, and print the answers."""
    last_day = date(known.year, 12, 31)
    evidence_to_confirm(store, known, last_day)
    words_without_marks(store)
    stale_postings(store, last_day)
    overdue_feedback(store, last_day)
    electronic_board(store, known)
    contact_of_a_sender(store, known)
    request_for_erasure(store, known)


def evidence_to_confirm(store: cchc.Store, known: Known, on: date) -> None:
    """Look at what might prove a promise and does not count yet; confirm one item, refuse another, take that back."""
    print("\nWhat might prove a promise, and must be confirmed first?")
    possible = store.activities.possible(known.plan, on=on)
    for item in possible:
        print(f"  {item.evidence.on:%d/%m/%Y} {item.evidence.what}: {'; '.join(item.acts_vi)}?")
    if len(possible) < 2:
        return
    right, wrong = possible[0], possible[-1]
    # It might prove several acts: whoever confirms says which.
    store.activities.confirm(right.activity, right.evidence.record, "thông báo nói về CCHC", act=right.acts[-1])
    store.activities.refuse(wrong.activity, wrong.evidence.record, "không nói về nội dung đã hứa")
    progress = store.activities.progress(right.activity, on=on)
    print(f"  Confirmed “{right.evidence.what}”: {progress.proven} proven of {progress.expected or 'no fixed number'}")
    store.activities.reconsider(wrong.activity, wrong.evidence.record, "xem lại cùng Văn phòng")
    print(f"  Refused “{wrong.evidence.what}”, and took that back; both stay noted.")


def stale_postings(store: cchc.Store, on: date) -> None:
    """Ask which postings are not as they must be, and which procedures are not shown at all."""
    print(f"\nWhich postings must be put right on {on:%d/%m/%Y}?")
    for stale in store.postings.stale(on=on):
        print(f"  {stale.place}: {stale.code or ''} {stale.name}: {stale.text_vi}")
    missing = store.postings.missing(cchc.PostingPlace.WEBSITE, on=on)
    print(f"  Not on the website: {', '.join(procedure.code for procedure in missing)}")


def overdue_feedback(store: cchc.Store, on: date) -> None:
    """Ask what should have been answered by now."""
    print("\nWhich feedback is overdue?")
    for item in store.feedback.overdue(on=on).items:
        print(f"  {number(item.feedback)}, due {item.due:%d/%m/%Y}: {item.feedback.text[:60]}…")


def electronic_board(store: cchc.Store, known: Known) -> None:
    """Ask what the electronic board shows on a day; of what is not public it says only that the leader is busy."""
    day = date(known.year, 10, 14)
    print(f"\nWhat does the electronic board show on {day:%d/%m/%Y}?")
    for entry in store.appointments.board(day, unit=known.units["SXD"]).entries:
        status = f" [{entry.status_text}]" if entry.status_text else ""
        print(f"  {entry.part_text} {entry.time_text:11}  {entry.leader}: {entry.content}{status}")


def words_without_marks(store: cchc.Store) -> None:
    """Find by words typed in haste, and what a citizen's words are about."""
    query = "cap giay phep xay dung"
    print(f"\nWhere is “{query}”?")
    for hit in store.search(query, limit=5):
        print(f"  {hit.kind}: {hit.title}")
    text = "Tôi xin giấy phép sửa nhà đã lâu mà chưa có kết quả"
    print(f"Which procedure is “{text}” about?")
    for related in store.procedures.related(text=text, limit=2):
        print(f"  {related.code} {related.name} ({', '.join(related.words)})")


def contact_of_a_sender(store: cchc.Store, known: Known) -> None:
    """Open a sender's contacts, which is noted."""
    feedback = store.feedback.get(known.feedback["F24"])
    assert feedback.submitter is not None
    print(f"\nHow is the sender of {number(feedback)} reached?")
    revealed = store.data_subjects.reveal(feedback.submitter, "trả lời phản ánh, kiến nghị", fields=["name", "phone"])
    print(f"  {', '.join(value.text for value in revealed.values)}")
    for access in store.accesses.iter(subject=feedback.submitter):
        print(f"  Noted: {access.header.actor} opened {', '.join(access.fields)} for “{access.purpose}”")


def request_for_erasure(store: cchc.Store, known: Known) -> None:
    """Erase a sender's data at their request: what was sealed cannot be read any more, the register stays whole."""
    for row in rows("data-requests.csv"):
        feedback = store.feedback.get(known.feedback[row["feedback"]])
        assert feedback.submitter is not None
        request = store.data_requests.receive(
            feedback.submitter,
            cchc.DataRequestKind(row["kind"]),
            received_on=known.day(row["received_on"]),
            details=row["details"],
            unit=known.units["VP"],
        )
        print(f"\nThe sender of {number(feedback)} asks for erasure.")
        for missing in request.not_covered:
            print(f"  No clock for {missing.clock}: {missing.reason_vi}")
        store.data_requests.acknowledge(request.id, on=known.day(row["received_on"]))
        done = store.data_requests.fulfil(request.id, row["outcome"], on=known.day(row["received_on"]))
        subject = store.data_subjects.get(feedback.submitter)
        print(f"  {done.status}: name {subject.name}, telephone {subject.phone}; {number(feedback)} keeps its number")


def number(feedback: cchc.Feedback) -> str:
    """Name a feedback by its number in the register."""
    return f"{feedback.number:02}/{feedback.year}" if feedback.number else "feedback without a number"
