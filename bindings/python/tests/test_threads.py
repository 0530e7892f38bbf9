"""Other Python threads run while the core works."""

from __future__ import annotations

import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

import cchc


def test_a_long_call_lets_others_run(store: cchc.Store) -> None:
    store.units.add_many(
        [cchc.OrganisationUnit(name=f"Xã {number}", kind=cchc.UnitKind.COMMUNE) for number in range(3000)],
    )
    ticks: list[float] = []
    done = threading.Event()

    def tick() -> None:
        while not done.is_set():
            ticks.append(time.perf_counter())
            time.sleep(0.001)

    # A thread that has to wait for the lock to be handed over would not run at all.
    before, interval = sys.getswitchinterval(), 1000.0
    sys.setswitchinterval(interval)
    other = threading.Thread(target=tick)
    other.start()
    try:
        start = time.perf_counter()
        store.verify()
        end = time.perf_counter()
    finally:
        done.set()
        sys.setswitchinterval(before)
        other.join()
    assert sum(start < at < end for at in ticks) > 3


def test_threads_share_a_store(store: cchc.Store) -> None:
    def write(thread: int) -> int:
        for number in range(20):
            store.units.add(name=f"Xã {thread}-{number}", kind="commune")
        return store.units.count()

    with ThreadPoolExecutor(4) as pool:
        assert max(pool.map(write, range(4))) == 80
    assert store.verify().sound


def test_waiting_for_the_writer_ends(store: cchc.Store) -> None:
    path = store.path
    store.close()
    with cchc.open(path, write_timeout=0.1) as impatient, ThreadPoolExecutor(1) as pool, impatient.batch():
        late = pool.submit(impatient.units.add, name="Sở Xây dựng", kind="department")
        with pytest.raises(cchc.Locked, match="another thread"):
            late.result(10)


@pytest.mark.parametrize("timeout", [-1.0, float("nan"), float("inf")])
def test_a_timeout_is_a_time(store: cchc.Store, timeout: float) -> None:
    with pytest.raises(cchc.Invalid) as caught:
        cchc.open(store.path, write_timeout=timeout)
    assert caught.value.problems[0].path == "write_timeout"
