"""Handles of one store that act as somebody, and stores in memory."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

import cchc
import cchc.aio


def test_only_leaving_the_block_of_the_store_closes_it(path: Path) -> None:
    with cchc.open(path, actor="van-phong") as store:
        with store.acting_as("an") as officer:
            officer.units.add(name="Văn phòng", kind="division")
        assert (store.units.count(), officer.units.count()) == (1, 1)
        assert officer.path == store.path
    with pytest.raises(cchc.Closed):
        officer.units.count()


def test_closing_a_handle_closes_the_file_for_all(path: Path) -> None:
    store = cchc.open(path)
    officer = store.acting_as("an")
    officer.acting_as("binh").close()
    for handle in (store, officer):
        with pytest.raises(cchc.Closed):
            handle.units.count()
    cchc.open(path).close()


def test_a_handle_has_the_batches_and_the_commits_of_its_store(store: cchc.Store) -> None:
    officer = store.acting_as("an")
    notices = store.subscribe()
    with officer.batch() as batch:
        unit = batch.units.add(name="Văn phòng", kind="division")
        with pytest.raises(cchc.Locked, match="this thread has a batch open"):
            store.units.add(name="Sở Xây dựng", kind="department")
    assert unit.header.actor == "an"
    assert notices.wait(1.0) == cchc.Notice(seq=1, kinds=frozenset({"unit"}))


def test_an_actor_is_a_text(store: cchc.Store) -> None:
    with pytest.raises(TypeError, match="actor"):
        store.acting_as(7)  # type: ignore[arg-type]
    with pytest.raises(cchc.Invalid, match="at most 1024 bytes"):
        store.acting_as("ă" * 513)


def test_a_store_in_memory_is_like_one_in_a_file(tmp_path: Path) -> None:
    with cchc.in_memory(actor="van-phong", key=bytes(32), cache_mib=1) as store, cchc.in_memory() as other:
        law = cchc.LawReference(document="20/2008/NĐ-CP")
        subject = store.data_subjects.add(name="Nguyễn Văn An", basis=law)
        assert store.data_subjects.reveal(subject.id, "trả lời").values[0].text == "Nguyễn Văn An"
        assert other.data_subjects.count() == 0
        assert not store.path.exists()
        store.backup(tmp_path / "copy.cchc")
        with cchc.open(tmp_path / "copy.cchc", create=False) as copy:
            assert copy.data_subjects.count() == 1
    with pytest.raises(cchc.Closed):
        store.units.count()
    with pytest.raises(cchc.Invalid, match="write_timeout"):
        cchc.in_memory(write_timeout=-1)


def test_event_loops_have_handles_and_stores_in_memory() -> None:
    async def main() -> None:
        store = await cchc.aio.in_memory(actor="van-phong", threads=2)
        async with store.acting_as("an") as officer:
            async with store.batch() as batch:
                await batch.units.add(name="Văn phòng", kind="division")
                # The handle shares the batch's thread: waiting for oneself would never end.
                with pytest.raises(cchc.Locked, match="this thread has a batch open"):
                    await officer.units.add(name="Phòng Thanh tra", kind="division")
            unit = await officer.units.add(name="Sở Xây dựng", kind="department")
        assert (unit.header.actor, officer.actor, store.actor) == ("an", "an", "van-phong")
        assert isinstance(officer, cchc.aio.Store)
        assert await store.units.count() == 2
        await officer.close()
        with pytest.raises(cchc.Closed):
            await store.units.count()

    asyncio.run(main())
