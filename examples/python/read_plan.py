"""Reads the text of a plan (kế hoạch) and tracks what it promises.

    python examples/python/read_plan.py

`read_plan` takes a text or a Word document. Its reading holds the plan, findings for whatever is odd in the text, and
for every field how it was found. `plans.track` makes an activity (hoạt động) of each promise.
"""

import tempfile
from datetime import date
from pathlib import Path

import cchc

PLAN = Path(__file__).parents[1] / "data" / "sample-plan.txt"

reading = cchc.read_plan(PLAN)
print(f"{reading.plan.symbol}, {reading.plan.year}: {len(reading.plan.legal_bases)} legal bases")
for finding in reading.findings:
    print(f"  line {finding.line}: {finding.text_vi}")
found = sum(field.certainty == "found" for field in reading.fields)
print(f"{found} of {len(reading.fields)} fields found; somebody looks at the others")

with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "so.cchc"), actor="van-phong") as store:
    plan = store.plans.add(reading.plan)
    activities = store.plans.track(plan.id)
    print(f"{len(activities)} activities")
    for activity in activities[:5]:
        progress = store.activities.progress(activity.id, on=date(2022, 3, 31))
        print(f"  {activity.title[:70]}: {progress.status.label_vi}, due {progress.due or 'all year'}")

    assert reading.plan.year == 2022
    assert len(activities) == 15
    assert store.plans.track(plan.id) == activities, "tracking again adds nothing"
