"""A plan in, a meeting recorded, a report out.

python examples/python/tour.py
"""

import tempfile
from datetime import date
from pathlib import Path

import cchc

reading = cchc.read_plan(Path("examples/data/sample-plan.txt"))
for finding in reading.findings:
    print(f"line {finding.line}: {finding.text_vi}")

with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "so.cchc"), actor="van-phong") as store:
    plan = store.plans.add(reading.plan)
    activities = store.plans.track(plan.id)
    print(f"{len(activities)} promises, the first: {activities[0].title}")

    session = store.sessions.add(
        kind="agency_meeting",
        held_on=date(2022, 3, 4),
        subject="Họp cơ quan tháng 3",
        plan=plan.id,
        activities=[activities[0].id],
    )
    store.sessions.hold(session.id, invited=42, informed=40, understood=37, method="quiz")

    for held in store.sessions.page(plan=plan.id, since=date(2022, 1, 1), limit=20):
        print(held.held_on, held.kind, held.subject, held.turnout)

    print(store.report(cchc.Period.quarter(2022, 1)).to_text())
