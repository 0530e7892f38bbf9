"""Every error has a class, carries its fields, and travels."""

from __future__ import annotations

import errno
import pickle
from datetime import date
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest

import cchc
from cchc._errors import from_report


def travelled(error: cchc.CchcError) -> cchc.CchcError:
    copied: cchc.CchcError = pickle.loads(pickle.dumps(error))
    assert type(copied) is type(error)
    assert copied.report == error.report
    assert str(copied) == str(error) == error.text
    return copied


def test_not_found(store: cchc.Store) -> None:
    missing = cchc.PlanId(uuid4())
    with pytest.raises(LookupError) as caught:
        store.plans.get(missing)
    assert isinstance(caught.value, cchc.NotFound)
    error = travelled(caught.value)
    assert (error.code, error.kind, error.id) == ("not_found", "plan", str(missing))
    assert error.text_vi == f"không tìm thấy kế hoạch {missing}"
    assert store.plans.find(missing) is None


def test_conflict(store: cchc.Store, department: cchc.OrganisationUnit) -> None:
    store.units.update(department)
    with pytest.raises(cchc.Conflict) as caught:
        store.units.update(department)
    error = travelled(caught.value)
    assert (error.kind, error.id, error.expected, error.found) == ("unit", str(department.id), 1, 2)


def test_duplicate(store: cchc.Store) -> None:
    first = store.people.add(name="Nguyễn Văn An", code="CB001", category="cadre")
    with pytest.raises(cchc.Duplicate) as caught:
        store.people.add(name="Trần Thị Bình", code="CB001", category="cadre")
    error = travelled(caught.value)
    assert (error.kind, error.id, error.index) == ("person", str(first.id), "code")


def test_invalid_lists_every_problem(store: cchc.Store) -> None:
    turnout = cchc.Turnout(invited=2, informed=3, understood=4)
    with pytest.raises(ValueError, match="informed") as caught:
        store.sessions.add(kind="briefing", held_on=date(2021, 3, 5), subject=" ", turnout=turnout)
    assert isinstance(caught.value, cchc.Invalid)
    error = travelled(caught.value)
    assert error.kind == "session"
    assert {problem.path: problem.code for problem in error.problems} == {
        "subject": "required",
        "turnout.informed": "more_informed_than_invited",
        "turnout.understood": "more_understood_than_informed",
        "turnout.method": "method_missing",
        "turnout": "turnout_before_held",
    }
    assert all(problem.text_vi for problem in error.problems)


def test_invalid_transition(store: cchc.Store) -> None:
    plan = store.plans.add(document_type="KH", subject="Tuyên truyền", year=2021)
    with pytest.raises(cchc.InvalidTransition) as caught:
        store.plans.move(plan.id, "completed")
    error = travelled(caught.value)
    assert (error.kind, error.id, error.from_, error.to) == ("plan", str(plan.id), "draft", "completed")
    assert "submitted" in error.allowed


def test_referenced(store: cchc.Store, department: cchc.OrganisationUnit) -> None:
    division = store.units.add(name="Văn phòng Sở", kind="division", parent=department.id)
    with pytest.raises(cchc.Referenced) as caught:
        store.units.remove(department)
    error = travelled(caught.value)
    assert (error.kind, error.id, error.by, error.count) == ("unit", str(department.id), "unit", 1)
    store.units.remove(division.id, division.rev)
    store.units.remove(department)
    assert store.units.count() == 0


def test_errors_of_the_system_have_a_kind_and_its_number(tmp_path: Path) -> None:
    with pytest.raises(cchc.StorageIo) as caught:
        cchc.open(tmp_path / "no" / "a.cchc")
    error = caught.value
    travelled(error)
    assert (error.io_kind, error.errno) == (cchc.StorageIoKind.MISSING, errno.ENOENT)
    with cchc.open(tmp_path / "a.cchc") as store, pytest.raises(cchc.StorageIo) as caught:
        store.backup(tmp_path / "a.cchc")
    assert (caught.value.io_kind, caught.value.errno) == (cchc.StorageIoKind.EXISTS, errno.EEXIST)
    assert "đã có tệp" in caught.value.text_vi


def test_a_file_that_was_replaced_takes_no_writes(tmp_path: Path) -> None:
    path, other = tmp_path / "a.cchc", tmp_path / "b.cchc"
    with cchc.open(other) as store:
        theirs = store.identity()
    store = cchc.open(path)
    ours = store.identity()
    assert ours.dataset != theirs.dataset
    store.suspend()
    other.replace(path)
    with pytest.raises(cchc.StorageIo) as caught:
        store.resume()
    assert caught.value.io_kind is cchc.StorageIoKind.REPLACED
    with pytest.raises(cchc.StorageIo, match="another file"):
        store.units.add(name="A", kind="other")
    store.close()
    with cchc.open(path) as store:
        assert store.identity() == theirs


def test_closed(store: cchc.Store) -> None:
    store.close()
    store.close()
    with pytest.raises(cchc.Closed) as caught:
        store.units.count()
    assert travelled(caught.value).code == "closed"


def test_an_error_of_a_newer_core_is_the_base_class() -> None:
    error = from_report(msgspec.msgpack.encode({"code": "too_hot", "text": "too hot"}))
    assert type(error) is cchc.CchcError
    assert (error.code, str(error)) == ("too_hot", "too hot")


@pytest.mark.parametrize("kind", cchc.CchcError.__subclasses__())
def test_each_class_travels_and_shows_its_public_name(kind: type[cchc.CchcError]) -> None:
    error = kind(cchc.ErrorReport(code="x", text="what happened", text_vi="chuyện gì", path="a.cchc", allowed=["a"]))
    travelled(error)
    assert kind.__module__ == "cchc"
    assert getattr(cchc, kind.__name__) is kind
