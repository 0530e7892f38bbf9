"""The year of examples/data, recorded in a store, part by part. Every person and event is invented."""

from __future__ import annotations

import cchc
from sample_year import feedback, organisation, outreach, procedures, sessions
from sample_year.known import Known


def record(store: cchc.Store, plan: cchc.Plan, activities: list[cchc.Activity], year: int) -> Known:
    """Record the whole year in the order of references, and tell what the codes of the files became."""
    known = Known(year, plan.id, {known_clause(activity): activity.id for activity in activities})
    organisation.load_calendars(store, known)
    organisation.load_people(store, known)
    outreach.load_theme(store, known)
    outreach.load_materials(store, known)
    sessions.load_sessions(store, known)
    sessions.load_attendances(store, known)
    sessions.load_evidence(store, known)
    sessions.load_assessment(store, known)
    procedures.load_procedures(store, known)
    procedures.load_postings(store, known)
    feedback.load_questions(store, known)
    feedback.load_feedback(store, known)
    outreach.load_disseminations(store, known)
    outreach.load_schedule(store, known)
    return known


def known_clause(activity: cchc.Activity) -> str:
    """Name the clause a promise stands in, as the files do: `forms:4`."""
    return f"{activity.origin.part}:{activity.origin.number}"
