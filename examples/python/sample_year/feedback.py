"""Questions of the dialogue, and feedback from the day it came in to the day its result was made public."""

from __future__ import annotations

from datetime import date

import cchc
from sample_year.files import Row, rows, split
from sample_year.known import Known


def load_questions(store: cchc.Store, known: Known) -> None:
    """Note what was asked at the dialogue, what was answered, and what was published."""
    answered = 0
    with store.batch("demo.questions") as batch:
        for row in rows("questions.csv"):
            session = batch.sessions.get(known.sessions[row["session"]])
            question = batch.questions.ask(
                session.id,
                row["text"],
                number=int(row["number"]),
                contact=cchc.Contact(name=row["name"], phone=row["phone"]),
                asker_group=cchc.AskerGroup(row["asker_group"]),
                field=row["field"],
                procedures=procedures_on(batch, row, session.held_on),
            )
            known.questions[row["code"]] = question.id
            if row["answer"]:
                answered += 1
                batch.questions.answer(
                    question.id,
                    row["answer"],
                    by=row["answered_by"],
                    on=known.day(row["answered_on"]),
                    given_at_session=bool(row["given_at_session"]),
                )
            if row["published_on"]:
                batch.questions.publish(
                    question.id,
                    on=known.day(row["published_on"]),
                    public_question=row["public_question"],
                    public_answer=row["public_answer"],
                )
    print(f"Noted {len(known.questions)} questions of the dialogue, {answered} answered")


def load_feedback(store: cchc.Store, known: Known) -> None:
    """Take feedback in and handle it, as far as it came."""
    with store.batch("demo.feedback") as batch:
        for row in rows("feedback.csv"):
            feedback = receive(batch, known, row)
            known.feedback[row["code"]] = feedback
            if row["question"]:
                batch.questions.link_feedback(known.questions[row["question"]], feedback)
            if row["not_accepted"]:
                batch.feedback.not_accept(
                    feedback,
                    reason=cchc.NonAcceptanceReason(row["not_accepted"]),
                    explanation=row["why"],
                    on=known.day(row["not_accepted_on"]),
                )
            elif row["category"]:
                handle(batch, known, feedback, row)
    print(f"Registered {len(known.feedback)} items of feedback")


def receive(batch: cchc.Batch, known: Known, row: Row) -> cchc.FeedbackId:
    """Take one item in and give it its number in the register."""
    received_on = known.day(row["received_on"])
    contact = cchc.Contact(
        name=row["name"] or None,
        address=row["address"] or None,
        phone=row["phone"] or None,
        email=row["email"] or None,
    )
    feedback = batch.feedback.receive(
        cchc.SubmissionKind(row["kind"]),
        cchc.FeedbackChannel(row["channel"]),
        row["text"],
        proposal=row["proposal"] or None,
        contact=contact,
        received_on=received_on,
        unit=known.units["VP"],
        procedures=procedures_on(batch, row, received_on),
        question=known.questions.get(row["question"]),
        plan=known.plan,
        register=True,
    )
    return feedback.id


def handle(batch: cchc.Batch, known: Known, feedback: cchc.FeedbackId, row: Row) -> None:
    """Classify one item, then hand it on or bring it as far as it came."""
    is_own = row["competence"] == "own"
    received_on = known.day(row["received_on"])
    batch.feedback.classify(
        feedback,
        cchc.FeedbackCategory(row["category"]),
        cchc.FeedbackCompetence(row["competence"]),
        competent_body=None if is_own else row["forwarded_to"],
        on=received_on,
    )
    if not is_own:
        batch.feedback.forward(feedback, row["forwarded_to"], row["why"], on=known.day(row["forwarded_on"]))
        return
    if row["transferred_to"]:
        to_unit, on = known.units[row["transferred_to"]], known.day(row["transferred_on"])
        batch.feedback.transfer(feedback, to_unit, row["why"], on=on)
    elif row["handled_by"] != "VP":
        batch.feedback.assign(feedback, unit=known.units[row["handled_by"]], on=received_on)
    if row["withdrawn_on"]:
        batch.feedback.withdraw(feedback, row["why"], on=known.day(row["withdrawn_on"]))
        return
    batch.feedback.process(feedback, on=known.day(row["transferred_on"] or row["received_on"]))
    if row["more_evidence_on"]:
        batch.feedback.need_evidence(feedback, row["why"], on=known.day(row["more_evidence_on"]))
    if row["decided_on"]:
        decide(batch, known, feedback, row)


def decide(batch: cchc.Batch, known: Known, feedback: cchc.FeedbackId, row: Row) -> None:
    """Decide on one item, answer the sender, and make the result public where that was done."""
    fails = split(row["fails"])
    batch.feedback.decide(
        feedback,
        cchc.FeedbackOutcome(row["outcome"]),
        row["decision"],
        review=cchc.FeedbackReview(
            necessary="necessary" not in fails,
            reasonable_and_lawful="reasonable_and_lawful" not in fails,
            simple_and_understandable="simple_and_understandable" not in fails,
            feasible="feasible" not in fails,
            consistent="consistent" not in fails,
            fits_treaties="fits_treaties" not in fails,
        ),
        on=known.day(row["decided_on"]),
    )
    batch.feedback.answer(feedback, row["answer"], on=known.day(row["answered_on"]), by="Sở Xây dựng")
    if row["published_on"]:
        batch.feedback.publish(
            feedback, row["public_text"], cchc.ResultChannel.WEBSITE, on=known.day(row["published_on"])
        )


def procedures_on(batch: cchc.Batch, row: Row, on: date) -> list[cchc.ProcedureId]:
    """Find the versions of procedures that were in force on a day."""
    found = (batch.procedures.find_by_code(code, on=on) for code in split(row["procedures"]))
    return [procedure.id for procedure in found if procedure is not None]
