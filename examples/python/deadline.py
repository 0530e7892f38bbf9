"""Counts working days (ngày làm việc) and deadlines (thời hạn) around Tết and swapped days.

    python examples/python/deadline.py

Days off (nghỉ lễ), swaps (hoán đổi) and legal time limits are records with their sources. A year without a calendar is
an error; what still waits for a decision is named, and `due` is then the earliest possible last day.
"""

import tempfile
from datetime import date
from pathlib import Path

import cchc

TEN_WORKING_DAYS = cchc.TimeLimit(half_days=20, unit=cchc.DayUnit.WORKING)

with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "so.cchc"), actor="van-phong") as store:
    store.calendars.install(years=[2026, 2027])
    store.deadline_rules.install()

    tet = store.calendars.is_working_day(date(2026, 2, 17))
    print(f"{tet.date}: {tet.half}, {tet.name} ({tet.basis})")
    february = store.calendars.working_days(date(2026, 2, 1), date(2026, 2, 28))
    print(f"February 2026 has {february.days} working days")

    # A dossier (hồ sơ) that is to be settled in ten working days, taken in just before Tết.
    deadline = store.calendars.deadline(TEN_WORKING_DAYS, started=date(2026, 2, 12))
    print(f"Ten working days from {deadline.started} end on {deadline.due}")

    answer = store.deadline_rules.deadline("feedback_answer", started=date(2026, 3, 5))
    assert answer.basis is not None
    print(f"Feedback of {answer.started} is answered by {answer.due}: {answer.basis.document}")

    undecided = store.calendars.deadline(TEN_WORKING_DAYS, started=date(2027, 1, 29))
    print(f"Ten working days from {undecided.started}: {undecided.due}, at the latest {undecided.due_latest}")
    print("  ", [decision.text_vi for decision in undecided.awaits])

    try:
        store.calendars.deadline(TEN_WORKING_DAYS, started=date(2030, 1, 2))
    except cchc.NotCovered as missing:
        print(f"2030: {missing.text_vi}")
    else:
        raise AssertionError("a year without a calendar is an error")
    assert tet.half == "off"
    assert february.days < 20
    assert (deadline.due - deadline.started).days > 14, "Tết stands between"
