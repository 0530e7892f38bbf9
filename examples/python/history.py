"""Reads the past: every version of a record (lịch sử), the store at an instant, and the change log (nhật ký).

    python examples/python/history.py

Each write makes a version, names its writer and stands in a hash-chained log. An update names the revision it saw, so
two people cannot overwrite each other.
"""

import tempfile
from pathlib import Path

import cchc

with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "so.cchc"), actor="van-phong") as store:
    added = store.units.add(name="Sở Xây dựng", kind="department")
    renamed = store.units.update(cchc.replace(added, name="Sở Xây dựng tỉnh Tây Ninh"))

    for version in store.units.history(added.id):
        print(f"revision {version.rev}: {version.name}, by {version.header.actor}")

    before = added.header.updated
    assert before is not None  # a stored record has a stamp
    past = store.as_of(before).units.get(added.id)
    print(f"as of {before}: {past.name}")

    try:
        store.units.update(cchc.replace(added, symbol="SXD"))
    except cchc.Conflict as conflict:
        print(f"Refused: revision {conflict.found} is stored, {conflict.expected} was changed")
    else:
        raise AssertionError("a stale change is refused")

    store.units.remove(renamed)
    for change in store.changes():
        print(f"{change.seq}: {change.operation} {change.kind}, revision {change.rev}, chain {change.chain[:12]}…")

    verification = store.verify()
    print(f"Verified: {verification.versions} versions, {verification.defect_count} defects")
    assert past.name == "Sở Xây dựng"
    assert [change.rev for change in store.changes()] == [1, 2, 3]
    assert store.units.find(added.id) is None
    assert len(store.units.history(added.id)) == 2
    assert verification.sound
