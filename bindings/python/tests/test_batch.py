"""A batch is kept whole or not at all."""

from __future__ import annotations

import threading

import pytest

import cchc


def test_a_batch_sees_its_own_writes_and_commits_once(store: cchc.Store) -> None:
    with store.batch("units.import") as batch:
        department = batch.units.add(name="Sở Xây dựng", kind="department")
        batch.units.add(name="Văn phòng Sở", kind="division", parent=department.id)
        assert batch.units.get(department.id) == department
        assert [unit.name for unit in batch.units.iter(parent=department.id)] == ["Văn phòng Sở"]
        assert store.units.count() == 0
    assert store.units.count() == 2
    assert len({change.at for change in store.changes()}) == 1


def test_an_exception_undoes_everything(store: cchc.Store) -> None:
    with pytest.raises(KeyboardInterrupt), store.batch() as batch:
        batch.units.add(name="Sở Xây dựng", kind="department")
        raise KeyboardInterrupt
    assert store.units.count() == 0
    assert store.changes() == []
    store.units.add(name="Sở Xây dựng", kind="department")


def test_a_refused_write_leaves_the_batch_usable(store: cchc.Store) -> None:
    with store.batch() as batch:
        with pytest.raises(cchc.Invalid):
            batch.units.add(name="", kind="department")
        batch.units.add(name="Sở Xây dựng", kind="department")
    assert store.units.count() == 1


def test_writing_through_the_store_meanwhile_is_refused(store: cchc.Store) -> None:
    with store.batch() as batch:
        with pytest.raises(cchc.Locked, match="this thread has a batch open") as caught:
            store.units.add(name="Sở Xây dựng", kind="department")
        assert caught.value.path == str(store.path)
        with pytest.raises(cchc.Locked), store.batch():
            pass
        with pytest.raises(cchc.Locked):
            store.close()
        batch.units.add(name="Sở Xây dựng", kind="department")
    assert store.units.count() == 1


def test_another_thread_waits_for_its_turn(store: cchc.Store) -> None:
    with store.batch() as batch:
        other = threading.Thread(target=lambda: store.units.add(name="Sau", kind="division"))
        other.start()
        batch.units.add(name="Trước", kind="division")
        other.join(0.2)
        assert other.is_alive()
    other.join(10)
    assert [unit.name for unit in store.units.iter()] == ["Trước", "Sau"]


def test_an_ended_batch_is_closed(store: cchc.Store) -> None:
    with store.batch() as batch:
        pass
    with pytest.raises(cchc.Closed, match="the batch has ended"):
        batch.units.count()


def test_a_batch_is_for_one_call_at_a_time(store: cchc.Store) -> None:
    class Nested:
        def read(self, size: int, /) -> bytes:
            batch.units.add(name="Sở Xây dựng", kind="department")
            return b""

    with store.batch() as batch:
        with pytest.raises(cchc.Locked, match="one thread at a time"):
            batch.attach(Nested(), name="a.txt")
        batch.units.add(name="Sở Xây dựng", kind="department")
    found = store.verify()
    assert (found.sound, found.records, found.blobs) == (True, 1, 0)
