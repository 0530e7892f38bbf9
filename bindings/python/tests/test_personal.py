"""Personal data through the package: keys, what is sealed, backups."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

import cchc
from cchc._generated import model

LAW = cchc.LawReference(document="20/2008/NĐ-CP", provision="Điều 9")


def test_a_key_may_be_asked_for_each_time(path: Path) -> None:
    key = cchc.new_key()
    asked = []

    def ask() -> bytes:
        asked.append(1)
        return key

    with cchc.open(path, key=ask) as store:
        citizen = store.data_subjects.add(name="Nguyễn Văn An", basis=LAW)
        assert isinstance(citizen.name, cchc.Sealed)
        revealed = store.data_subjects.reveal(citizen.id, "trả lời")
        assert [value.text for value in revealed.values] == ["Nguyễn Văn An"]
        (access,) = store.accesses.iter(subject=citizen.id)
        assert (access.id, access.purpose, access.fields) == (revealed.access, "trả lời", ["name"])
    assert len(asked) == 2


def test_a_function_that_fails_is_told(path: Path) -> None:
    def ask() -> bytes:
        raise KeyError("CCHC_KEY")

    with cchc.open(path, key=ask) as store:
        with pytest.raises(cchc.KeyNeeded, match="CCHC_KEY"):
            store.data_subjects.add(name=cchc.Open(text="An"), basis=LAW)
        assert store.data_subjects.count() == 0


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33)])
def test_a_key_has_32_bytes(path: Path, key: bytes) -> None:
    with pytest.raises(cchc.Invalid) as refused:
        cchc.open(path, key=key)
    assert [(problem.path, problem.code) for problem in refused.value.problems] == [("key", "length")]
    assert not path.exists()


def test_without_a_key_sealed_fields_read_as_sealed(path: Path) -> None:
    with cchc.open(path, key=cchc.new_key()) as store:
        citizen = store.data_subjects.add(name=cchc.Open(text="An"), basis=LAW)
    with cchc.open(path) as store:
        assert store.data_subjects.get(citizen.id) == citizen
        with pytest.raises(cchc.KeyNeeded) as refused:
            store.data_subjects.reveal(citizen.id, "xem")
        assert "khóa" in refused.value.text_vi
        assert pickle.loads(pickle.dumps(refused.value)).report == refused.value.report


def test_erasure_reaches_backups(path: Path, tmp_path: Path) -> None:
    key = cchc.new_key()
    with cchc.open(path, key=key) as store:
        citizen = store.data_subjects.add(name=cchc.Open(text="An"), basis=LAW)
        store.backup(tmp_path / "copy.cchc")
        store.data_subjects.erase(citizen.id, "theo yêu cầu")
        keys = store.export_keys()
    with cchc.open(tmp_path / "copy.cchc", key=key) as copy:
        assert copy.import_keys(keys).readable == 0
        with pytest.raises(cchc.KeyNeeded):
            copy.data_subjects.reveal(citizen.id, "xem")
        assert copy.verify().sound


def test_another_key_takes_over(path: Path) -> None:
    old, new = cchc.new_key(), cchc.new_key()
    with cchc.open(path, key=old) as store:
        citizen = store.data_subjects.add(name=cchc.Open(text="An"), basis=LAW)
        store.rekey(new)
        assert store.data_subjects.reveal(citizen.id, "xem").values[0].text == "An"
    with cchc.open(path, key=old) as store, pytest.raises(cchc.KeyNeeded):
        store.data_subjects.reveal(citizen.id, "xem")


SECRET = "Nguyễn Văn Mật, 0912 345 678"


def marked() -> dict[str, set[str]]:
    """The fields that the core marks as personal data in clear, by their type."""
    schema = Path(__file__).parents[3] / "tools/schema/schema.json"
    found: dict[str, set[str]] = {}
    for name, one in json.loads(schema.read_text())["types"].items():
        for part in [one, *one.get("oneOf", [])]:
            fields = {field for field, it in part.get("properties", {}).items() if it.get("personal")}
            variant = part.get("properties", {}).get("type", {}).get("const", "")
            if fields:
                found[variant.capitalize() or name] = fields
    return found


def test_no_text_of_a_value_holds_personal_data() -> None:
    types = {name: fields for name, fields in marked().items() if hasattr(model, name)}
    assert {"Contact", "Open", "RevealedValue", "AttemptTaken"} <= types.keys()
    for name, fields in types.items():
        kind = getattr(model, name)
        value = kind(**{field: SECRET if field in fields else None for field in kind.__struct_fields__})
        for shown in [repr(value), str(value), f"{value}", repr([value]), repr(list(value.__rich_repr__()))]:
            assert "Mật" not in shown
            assert "…" in shown
    assert repr(cchc.Contact(name="An")) == "Contact(name=…, address=None, phone=None, email=None)"


@pytest.mark.parametrize(
    "contact",
    [SECRET, [SECRET], {"name": [SECRET]}, {SECRET: SECRET}, {"name": {SECRET: 1}}, SECRET.encode(), {SECRET}],
)
def test_no_error_holds_personal_data(path: Path, contact: object) -> None:
    with cchc.open(path, key=cchc.new_key()) as store, pytest.raises(cchc.CchcError) as refused:
        store.feedback.receive("report", "post", "Nội dung", contact=contact)  # type: ignore[arg-type]
    for shown in [str(refused.value), refused.value.text_vi, repr(refused.value), repr(refused.value.report)]:
        assert "Mật" not in shown
        assert "345" not in shown
