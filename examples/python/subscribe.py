"""Follows commits: a subscriber is notified (thông báo) of what changed, and reads it from the change log.

    python examples/python/subscribe.py

Commits that happen between two waits come as one notice. A subscriber holds no snapshot, and no writer waits for it.
"""

import tempfile
import threading
from datetime import date
from pathlib import Path

import cchc


def write(store: cchc.Store) -> None:
    """Two commits of another thread: a unit, then a batch with a session and its figures."""
    department = store.units.add(name="Sở Xây dựng", kind="department")
    with store.batch("meeting") as batch:
        session = batch.sessions.add(
            kind="agency_meeting", held_on=date(2026, 3, 5), subject="Họp cơ quan tháng 3", host=department.id
        )
        batch.sessions.hold(session.id, invited=42, informed=40)


with tempfile.TemporaryDirectory() as folder, cchc.open(Path(folder, "so.cchc"), actor="van-phong") as store:
    subscription = store.subscribe()
    writer = threading.Thread(target=write, args=[store])
    writer.start()

    seen, operations = 0, []
    while seen < 3:
        notice = subscription.wait(timeout=10)
        assert notice is not None, "a commit is told at once"
        print(f"Changed: {', '.join(sorted(notice.kinds))}")
        for change in store.changes(after=seen):
            print(f"  {change.seq}: {change.operation} {change.kind}")
            operations.append(change.operation)
        seen = notice.seq
    writer.join()
    assert operations[0] == "units.add", operations
    assert subscription.wait(timeout=0) is None, "nothing is told twice"
