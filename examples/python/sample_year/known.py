"""What the codes in the files became in the store, and how days move to the plan's year."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

import cchc
from sample_year.files import split


@dataclass
class Known:
    """One plan's year: identities by the codes of the files."""

    year: int
    plan: cchc.PlanId
    activities: dict[str, cchc.ActivityId]
    theme: cchc.ThemeId | None = None
    units: dict[str, cchc.UnitId] = field(default_factory=dict)
    people: dict[str, cchc.PersonId] = field(default_factory=dict)
    materials: dict[str, cchc.MaterialId] = field(default_factory=dict)
    sessions: dict[str, cchc.SessionId] = field(default_factory=dict)
    files: dict[str, cchc.AttachmentId] = field(default_factory=dict)
    decisions: dict[str, cchc.LegalDocumentId] = field(default_factory=dict)
    questions: dict[str, cchc.QuestionId] = field(default_factory=dict)
    feedback: dict[str, cchc.FeedbackId] = field(default_factory=dict)

    def day(self, text: str) -> date:
        """Read a date and move it to the plan's year."""
        return date.fromisoformat(text).replace(year=self.year)

    def optional_day(self, text: str) -> date | None:
        """Read a date that may be missing, moved to the plan's year."""
        return self.day(text) if text else None

    def instant(self, text: str) -> datetime | None:
        """Read an instant and move it to the plan's year."""
        return datetime.fromisoformat(text).replace(year=self.year) if text else None

    def activities_of(self, clauses: str) -> list[cchc.ActivityId]:
        """Find the activities of clauses such as `forms:1|contents:2`; another plan may have fewer."""
        return [self.activities[clause] for clause in split(clauses) if clause in self.activities]

    def activity_of(self, clause: str) -> cchc.ActivityId | None:
        """Find the activity of one clause."""
        return next(iter(self.activities_of(clause)), None)
