"""Ctrl-C during long calls and waits: it comes through soon, and what it ended was not kept."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import cchc

SEED = random.randrange(1 << 32)

PROLOGUE = """
import signal, sys, threading, time
import cchc

# A child of a background job is born deaf to Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)
store = cchc.open(sys.argv[1])
number = 0

def units(count):
    global number
    number += 1
    return [cchc.OrganisationUnit(name=f"Phòng {number}.{n}", kind=cchc.UnitKind.DIVISION) for n in range(count)]

def rows(count):
    global number
    number += 1
    return [{"Tên thủ tục": f"Cấp giấy phép xây dựng {number}.{n}", "Mã": f"{number}.{n:06d}"} for n in range(count)]

def held():
    open_batch = threading.Event()
    def hold():
        with store.batch("other"):
            open_batch.set()
            threading.Event().wait()
    threading.Thread(target=hold, daemon=True).start()
    open_batch.wait()

class Endless:
    def read(self, size):
        return bytes(size)
"""

EPILOGUE = """
print("ready", flush=True)
try:
    while True:
        work()
except KeyboardInterrupt as raised:
    kept = any("are kept" in note for note in getattr(raised, "__notes__", ()))
    print("interrupted", time.time(), kept, flush=True)
"""

WORKS = {
    "add_many": "work = lambda: print('kept', len(store.units.add_many(units(3000))), flush=True)",
    "batch": """
        def work():
            with store.batch("thu") as batch:
                batch.units.add_many(units(2000))
                batch.units.add_many(units(1000))
            print('kept', 3000, flush=True)
    """,
    "import_rows": "work = lambda: print('kept', store.procedures.import_rows(rows(500)).added, flush=True)",
    "attach": "work = lambda: store.attach(Endless(), name='a.bin')",
    "verify": "store.units.add_many(units(2000)); print('kept', 2000, flush=True); work = store.verify",
    "reindex": "store.units.add_many(units(2000)); print('kept', 2000, flush=True); work = store.reindex",
    "backup": """
        import pathlib
        store.units.add_many(units(2000)); print('kept', 2000, flush=True)
        def work():
            copy = pathlib.Path(sys.argv[1]).with_suffix(".copy")
            store.backup(copy)
            copy.unlink()
    """,
    "search": """
        store.units.add_many(units(2000)); print('kept', 2000, flush=True)
        work = lambda: store.units.page(limit=1000)
    """,
    "read_plan": """
        tasks = "\\n".join(f"{n}. Tập huấn lần {n}. Thời gian: quý III." for n in range(9000))
        text = "KẾ HOẠCH\\nTruyền thông năm 2025\\nI. NHIỆM VỤ\\n" + tasks
        work = lambda: cchc.read_plan(text)
    """,
    "wait": "held(); work = lambda: store.units.add(name='late', kind='division')",
    "wait_for_batch": "held(); work = lambda: store.batch('late').__enter__()",
    "wait_to_close": "held(); work = store.close",
    "wait_to_suspend": "held(); work = store.suspend",
}


EACH = {"add_many": 3000, "batch": 3000, "import_rows": 500}
"""How many records one call adds."""


def interrupted(path: Path, work: str, after: float) -> tuple[int, bool, float]:
    """Interrupts the work, and gives how many records it told of, whether it told of more, and how long it took."""
    program = PROLOGUE + textwrap.dedent(WORKS[work]) + EPILOGUE
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert child.stdout is not None
        lines: list[str] = []
        while not lines or lines[-1] != "ready":
            line = child.stdout.readline()
            assert line, child.communicate()[1]
            lines.append(line.strip())
        time.sleep(after)
        sent = time.time()
        child.send_signal(signal.SIGINT)
        # What takes long to let go of is no answer: held batches and the like end with the process.
        for line in child.stdout:
            lines.append(line.strip())
            if line.startswith("interrupted"):
                break
        else:
            pytest.fail(child.communicate()[1])
    finally:
        child.kill()
        child.communicate()
    _, raised, kept = lines[-1].split()
    acknowledged = sum(int(line.split()[1]) for line in lines if line.startswith("kept"))
    return acknowledged, kept == "True", float(raised) - sent


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way")
@pytest.mark.parametrize("work", WORKS)
def test_ctrl_c_ends_it_soon_and_nothing_of_it_is_kept(tmp_path: Path, work: str) -> None:
    moments = random.Random(SEED)
    for attempt in range(3):
        path = tmp_path / f"{attempt}.cchc"
        after = moments.uniform(0.05, 0.6)
        acknowledged, is_told, seconds = interrupted(path, work, after)
        told = f"seed {SEED}, attempt {attempt}, after {after}: {seconds}"
        assert seconds < 2, told
        left = [file for file in tmp_path.glob(f"{attempt}.*") if file != path]
        # It may come between two backups; what is there of the last one is whole.
        assert [file.suffix for file in left] in ([], [".copy"] if work == "backup" else []), told
        for copy in left:
            with cchc.open(copy, read_only=True) as backup:
                assert backup.verify().sound, told
        with cchc.open(path) as store:
            assert store.verify().sound, told
            more = store.units.count() + store.procedures.count() - acknowledged
            # What was past its last question is kept, and may be interrupted before it is acknowledged.
            assert more in (0, EACH.get(work)), told
            # Of what adds no record nothing can be counted: what it was told is all there is.
            assert more or not is_told or work not in EACH, told
            assert store.attachments.count() == 0, told


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl-C as in a terminal: programs in the background are started with it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
def test_ctrl_c_at_the_last_moment_still_ends_it(store: cchc.Store) -> None:
    class File:
        def __init__(self) -> None:
            self.chunks = [b"a", b""]

        def read(self, size: int) -> bytes:
            if len(self.chunks) == 1:
                signal.raise_signal(signal.SIGINT)
            return self.chunks.pop(0)

    with pytest.raises(KeyboardInterrupt):
        store.attach(File(), name="a")
    assert store.attachments.count() == 0
    assert store.attach(b"a", name="a").size == 1


def test_the_last_word_of_progress_still_ends_it(store: cchc.Store, tmp_path: Path) -> None:
    store.units.add_many([cchc.OrganisationUnit(name=f"Phòng {n}", kind=cchc.UnitKind.DIVISION) for n in range(100)])

    class Enough(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if total and done == total:
            raise Enough

    copy = tmp_path / "copy.cchc"
    for work in (store.verify, store.reindex, lambda progress: store.backup(copy, progress)):
        with pytest.raises(Enough):
            work(stop)
    assert not copy.exists()
    assert len(store.changes()) == 100


def test_opening_can_be_ended(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    cchc.open(tmp_path / "a.cchc", progress=lambda done, total: steps.append((done, total))).close()
    assert steps == sorted(steps)
