"""Word of commits."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import cchc


def test_commits_come_as_one_notice(store: cchc.Store) -> None:
    subscription = store.subscribe()
    assert subscription.wait(0.0) is None
    department = store.units.add(name="Sở Xây dựng", kind="department")
    store.people.add(name="Nguyễn Văn An", category="cadre", unit=department.id)
    assert subscription.wait(1.0) == cchc.Notice(seq=2, kinds=frozenset({"unit", "person"}))
    assert subscription.wait(0.01) is None


def test_a_wait_ends_with_the_commit(store: cchc.Store) -> None:
    notices = store.watch(timeout=10.0)
    writer = threading.Timer(0.05, lambda: store.units.add(name="Sở Xây dựng", kind="department"))
    writer.start()
    start = time.monotonic()
    assert next(notices).kinds == {"unit"}
    assert time.monotonic() - start < 5
    writer.join()


def test_watching_ends_with_the_store(store: cchc.Store) -> None:
    subscription = store.subscribe()
    threading.Timer(0.05, store.close).start()
    assert list(subscription) == []
    assert subscription.closed


def test_watching_starts_at_once(store: cchc.Store) -> None:
    notices = store.watch(timeout=0.01)
    store.units.add(name="Sở Xây dựng", kind="department")
    assert [notice.seq for notice in notices] == [1]


def test_ctrl_c_interrupts_a_wait(path: Path) -> None:
    # A child of a background job is born deaf to Ctrl-C.
    program = f"""
import cchc, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
store = cchc.open({str(path)!r})
print("ready", flush=True)
store.subscribe().wait()
"""
    child = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(0.3)
        child.send_signal(signal.SIGINT)
        _, errors = child.communicate(timeout=10)
    finally:
        child.kill()
        child.communicate()
    assert "KeyboardInterrupt" in errors
