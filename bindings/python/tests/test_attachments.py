"""Files go in and come out in pieces."""

from __future__ import annotations

import io
import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import cchc

CONTENT = random.Random(1).randbytes(5 << 20)


class Counting(io.BytesIO):
    """A file that tells how it was read."""

    largest = 0

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        self.largest = max(self.largest, len(piece))
        return piece


def test_a_large_file_is_streamed_both_ways(store: cchc.Store, tmp_path: Path) -> None:
    source = Counting(CONTENT)
    stored = store.attach(source, name="ghi-am.mp3", caption="Buổi phát thanh")
    assert (stored.size, stored.media_type, stored.caption) == (len(CONTENT), "audio/mpeg", "Buổi phát thanh")
    assert source.largest <= 256 << 10
    with store.open_attachment(stored.id) as file:
        assert file.read() == CONTENT
        assert file.seek(-10, io.SEEK_END) == len(CONTENT) - 10
        assert file.read(100) == CONTENT[-10:]
        assert file.seek(1_000_000) == 1_000_000
        assert file.read(300_000) == CONTENT[1_000_000:1_300_000]
        assert file.read1(5) == CONTENT[1_300_000:1_300_005]
    assert file.closed
    again = store.attach(CONTENT, name="ghi-am-2.mp3")
    assert again.blake3 == stored.blake3
    assert store.verify().blobs == 1


def test_paths_bring_their_names(store: cchc.Store, tmp_path: Path) -> None:
    photo = tmp_path / "bảng niêm yết.jpg"
    photo.write_bytes(b"\xff\xd8")
    with photo.open("rb") as opened:
        stored = [store.attach(photo), store.attach(str(photo)), store.attach(opened)]
    assert {(file.name, file.media_type) for file in stored} == {("bảng niêm yết.jpg", "image/jpeg")}
    assert store.attach(b"", name="rong").media_type == "application/octet-stream"
    with store.open_attachment(store.attach(b"", name="rong").id) as empty:
        assert empty.read() == b""
    assert store.attach(photo, name="khác.bin", media_type="image/png").media_type == "image/png"


def test_rules_hold_for_files_too(store: cchc.Store) -> None:
    with pytest.raises(cchc.Invalid) as caught:
        store.attach(b"abc")
    assert [problem.path for problem in caught.value.problems] == ["name"]
    plan = store.plans.add(document_type="KH", subject="Tuyên truyền", year=2021)
    stored = store.attach(b"abc", name="a.txt", plan=plan.id, dated=date(2021, 3, 5))
    assert [file.id for file in store.attachments.page(plan=plan.id)] == [stored.id]


class Failing:
    """A file whose disk is pulled out half-way."""

    def __init__(self, error: BaseException) -> None:
        self.error = error
        self.given = 0

    def read(self, size: int, /) -> bytes:
        if self.given > 1 << 20:
            raise self.error
        self.given += size
        return b"x" * size


@pytest.mark.parametrize("error", [OSError(5, "Input/output error"), KeyboardInterrupt()])
def test_what_a_file_raises_comes_through_and_nothing_is_kept(store: cchc.Store, error: BaseException) -> None:
    with pytest.raises(type(error)) as caught:
        store.attach(Failing(error), name="a.bin")
    assert caught.value is error
    found = store.verify()
    assert (found.sound, found.records, found.blobs, found.changes) == (True, 0, 0, 0)
    store.attach(b"abc", name="a.bin")


@pytest.mark.parametrize("given", ["text", None, b"x" * (1 << 20), 7])
def test_a_file_that_gives_no_bytes_is_refused(store: cchc.Store, given: Any) -> None:
    class Odd:
        def read(self, size: int, /) -> Any:
            return given

    with pytest.raises((TypeError, ValueError)):
        store.attach(Odd(), name="a.bin")
    assert store.attachments.count() == 0


def test_a_batch_takes_files(store: cchc.Store) -> None:
    with pytest.raises(RuntimeError), store.batch() as batch:
        batch.attach(CONTENT, name="a.bin")
        raise RuntimeError
    assert store.verify().blobs == 0
    with store.batch() as batch:
        stored = batch.attach(b"abc", name="a.txt")
    assert store.open_attachment(stored.id).read() == b"abc"


def test_the_past_has_its_files(store: cchc.Store) -> None:
    stored = store.attach(b"abc", name="a.txt")
    store.attachments.remove(stored)
    assert stored.header.updated is not None
    with store.as_of(stored.header.updated).open_attachment(stored.id) as file:
        assert file.read() == b"abc"
    with pytest.raises(cchc.NotFound):
        store.open_attachment(stored.id)
