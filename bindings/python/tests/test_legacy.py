"""Text from before Unicode, imported."""

from __future__ import annotations

import csv
import json
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

import cchc
from cchc._legacy import Encoding, convert, convert_lines
from cchc._syllable import is_syllable

ROOT = Path(__file__).parents[3]
DATA = ROOT / "examples" / "data"
PLANS = [DATA / "sample-plan.txt", ROOT.parent / "shared" / "plans" / "so-xay-dung-tay-ninh-2021.txt"]
PLANS = [path for path in PLANS if path.exists()]

# The letters of TCVN 5712:1993 from a byte on; a dot is none of them.
TCVN3 = {
    letter: chr(first + place)
    for first, letters in (
        (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"),
        (0xB5, "àảãáạ.ằẳẵắ"),
        (0xC6, "ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ"),
    )
    for place, letter in enumerate(letters)
    if letter != "."
}


def tcvn3(text: str) -> str:
    """Text as it is typed in an ABC font: without capitals that have tones."""
    return "".join(
        TCVN3.get(letter) or TCVN3.get(letter.lower(), letter) for letter in unicodedata.normalize("NFC", text)
    )


# VNI: what follows a vowel, by its tone (none, acute, grave, hook, tilde, dot), and letters of their own.
TONES = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"]
VNI = {"đ": "ñ"}
for vowels, marks in (("aeouy", " ùøûõï"), ("âêô", "âáàåãä"), ("ă", "êéèúüë"), ("ơư", " ùøûõï")):
    for vowel in vowels:
        base = {"â": "a", "ê": "e", "ô": "o", "ă": "a", "ơ": "ô", "ư": "ö"}.get(vowel, vowel)
        for tone, mark in zip(TONES, marks, strict=True):
            VNI[unicodedata.normalize("NFC", vowel + tone)] = base + mark.strip()
VNI |= dict(zip("íìỉĩịỵ", "íìæóòî", strict=True))
VNI |= {letter.upper(): legacy.upper() for letter, legacy in VNI.items()}


def vni(text: str) -> str:
    """Text as it is typed in a VNI font."""
    return "".join(VNI.get(letter, letter) for letter in unicodedata.normalize("NFC", text))


def windows_1258(text: str) -> bytes:
    """Text in the code page of Windows, where tones follow their letters."""
    pieces = []
    for letter in unicodedata.normalize("NFC", text):
        plain = unicodedata.normalize("NFD", letter)
        tones = [mark for mark in plain if mark in TONES]
        pieces.append(
            unicodedata.normalize("NFC", "".join(mark for mark in plain if mark not in TONES)) + "".join(tones)
        )
    return "".join(pieces).encode("cp1258")


ENCODERS = {"tcvn3": tcvn3, "vni": vni}
both = pytest.mark.parametrize("encoding", ["tcvn3", "vni"])
plans = pytest.mark.parametrize("path", PLANS, ids=[path.stem for path in PLANS])


def without_case(value: Any) -> Any:
    return json.loads(json.dumps(msgspec.to_builtins(value), ensure_ascii=False).lower())


def codes(findings: list[cchc.Finding]) -> list[str]:
    return [finding.code for finding in findings]


@both
@plans
@pytest.mark.parametrize("kind", ["text", "utf-8", "utf-16", "cp1252"])
def test_a_legacy_plan_is_read_as_the_same_in_unicode(path: Path, encoding: str, kind: str) -> None:
    text = path.read_text(encoding="utf-8")
    expected = cchc.read_plan(text)
    legacy = ENCODERS[encoding](text)
    reading = cchc.read_plan(legacy if kind == "text" else legacy.encode(kind))
    assert reading.findings[0].code == "legacy_encoding"
    assert {"tcvn3": "TCVN3 (ABC)", "vni": "VNI"}[encoding] in reading.findings[0].text
    found = msgspec.structs.replace(reading, findings=[f for f in reading.findings if f.code != "legacy_encoding"])
    if encoding == "vni":
        assert found == expected
    # Capitals with tones that begin a word cannot be told in TCVN3.
    assert without_case(found) == without_case(expected)
    assert reading.plan.year == expected.plan.year


@plans
def test_headings_in_capitals_come_back_in_capitals(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    new, _ = convert_lines(tcvn3(text))
    loud = [(old, new) for old, new in zip(text.splitlines(), new.splitlines(), strict=True) if old.isupper()]
    same = [old for old, new in loud if old == new]
    assert len(same) >= 0.8 * len(loud) > 0, loud


@plans
def test_a_plan_in_windows_1258_is_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("\u0301", "")
    content = windows_1258(text)
    reading = cchc.read_plan(content)
    assert codes(reading.findings)[-1] == "legacy_encoding"
    assert reading.plan.subject == cchc.read_plan(text).plan.subject
    assert "windows-1258" in reading.findings[-1].text


def test_the_tables_know_every_letter() -> None:
    for letter in TCVN3:
        assert convert([f"x{tcvn3(letter)}"], "tcvn3")[0].text == f"x{letter}"
    for letter in VNI:
        assert convert([f"x{vni(letter)}"], "vni")[0].text == f"x{letter}", letter


LEGACY_LINE = "Tuyªn truyÒn c¶i c¸ch hµnh chÝnh"


def test_a_legacy_paragraph_in_a_unicode_text_is_converted_alone() -> None:
    reading = cchc.read_plan(
        f"KẾ HOẠCH\nNăm 2022 của Sở Xây dựng\n\n1. {LEGACY_LINE}.\n2. Tập huấn cán bộ.\n3. C«ng khai thñ tôc"
    )
    finding = next(finding for finding in reading.findings if finding.code == "legacy_encoding")
    assert (finding.line, finding.excerpt, finding.path) == (4, f"1. {LEGACY_LINE}.", "source")
    assert "lines 4, 6:" in finding.text
    assert "dòng 4, 6:" in finding.text_vi
    assert "1. Tuyên truyền cải cách hành chính.\n2. Tập huấn cán bộ.\n3. Công khai thủ tục" in reading.plan.source
    assert "legacy_suspected" not in codes(reading.findings)


def test_what_is_mixed_in_one_line_is_left_and_pointed_out() -> None:
    text = f"KẾ HOẠCH\nNội dung trọng tâm của năm: {LEGACY_LINE}"
    reading = cchc.read_plan(text)
    assert reading.plan.source == text
    assert [(f.line, f.code) for f in reading.findings if f.code.startswith("legacy")] == [(2, "legacy_suspected")]


def test_too_few_words_are_left_and_pointed_out() -> None:
    reading = cchc.read_plan("KẾ HOẠCH\nTuyên truyền\nthñ tôc")
    assert "thñ tôc" in reading.plan.source
    assert [(f.line, f.code) for f in reading.findings if f.code.startswith("legacy")] == [(3, "legacy_suspected")]
    forced = cchc.read_plan("KẾ HOẠCH\nTuyên truyền\nthñ tôc", encoding="tcvn3")
    assert "thủ tục" in forced.plan.source
    assert "Tuyên truyền" in forced.plan.source


def test_nothing_is_touched_where_the_caller_says_so() -> None:
    reading = cchc.read_plan(f"KẾ HOẠCH\n{LEGACY_LINE}", encoding="unicode")
    assert LEGACY_LINE in reading.plan.source
    assert "legacy_suspected" in codes(reading.findings)
    with pytest.raises(cchc.Invalid) as refused:
        cchc.read_plan(LEGACY_LINE.encode("latin-1"), encoding="unicode")
    assert refused.value.problems[0].code == "not_unicode"


def test_rows_that_are_no_text_are_refused_by_the_core(store: cchc.Store) -> None:
    for row in ({"Mã TTHC": 1, "Tên": "thñ tôc hµnh chÝnh"}, {None: ["thñ tôc"]}):
        with pytest.raises((cchc.CchcError, TypeError)):
            store.procedures.import_rows([row], in_force_from=DAY)  # type: ignore[list-item]


def test_bytes_of_no_known_encoding_are_refused() -> None:
    for content in (b"\xff\xfe\x00", bytes(range(128, 256)), "Größe, Façade, Señor, Müller, où".encode("cp1252")):
        with pytest.raises(cchc.Invalid) as refused:
            cchc.read_plan(content)
        assert refused.value.problems[0].code == "not_unicode"


def test_marks_of_lists_stay() -> None:
    text = "· Tuyªn truyÒn\n– c¶i c¸ch “hµnh chÝnh” – n¨m 2022… 5 m² (Q§-UBND), xem ë ®©y"
    expected = "· Tuyên truyền\n– cải cách “hành chính” – năm 2022… 5 m² (QĐ-UBND), xem ở đây"
    assert convert_lines(text)[0] == expected


FOREIGN = [
    "Le mois d’août, où le coût de la façade élevée a été payé là où il était né, naïf, très goûté par les élèves",
    "El niño pequeño de España tenía un año más; señor Muñoz habló con la señora Ibáñez según el artículo 2º",
    "Die schönen Häuser können für übermäßige Größe geprüft werden; Müller, Köln, Zürich, Österreich, weiß",
    "São Paulo não é a capital; a gestão pública em ação, três municípios, conclusão",
    "The façade, the naïve résumé, © 2021 Vietlott®, 25 m², 10 µm, ±5 %, ½, «quote», café",
]


@pytest.mark.parametrize(
    "path", sorted(path for path in DATA.iterdir() if path.suffix in (".csv", ".txt", ".json", ".md")), ids=str
)
def test_clean_unicode_is_left_alone(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for written in (text, text.upper(), unicodedata.normalize("NFD", text), text.replace("oà", "òa")):
        assert convert_lines(written) == (written, [])
    for line in text.splitlines():
        assert convert([line])[0] == (line, None)


def test_other_languages_are_left_alone() -> None:
    for text in FOREIGN:
        assert convert([text])[0] == (text, None)
    joined = "\n".join([*FOREIGN, "Kế hoạch tuyên truyền"])
    assert convert_lines(joined) == (joined, [])
    beside = convert([*FOREIGN, LEGACY_LINE, tcvn3("Cấp giấy phép xây dựng nhà ở riêng lẻ")])
    assert [text.encoding for text in beside] == [*[None] * len(FOREIGN), "tcvn3", "tcvn3"]


def test_syllables() -> None:
    words = "cải cách hành chính nghị quyết giết gì giêng quý quỳnh khuyến khuỷu thuở xoong yếu đường Ủy"
    assert [word for word in words.split() if not is_syllable(word)] == []
    words = "où août cêp thù2 façade Müller éé cáà Noël"
    assert [word for word in words.split() if is_syllable(word)] == []


def rows() -> list[dict[str, str | None]]:
    with (DATA / "procedures.csv").open(encoding="utf-8", newline="") as file:
        return [dict(row) for row in csv.DictReader(file)]


DAY = date(2021, 1, 1)


@both
def test_legacy_rows_are_imported_as_in_unicode(tmp_path: Path, encoding: str) -> None:
    encode = ENCODERS[encoding]
    legacy: list[dict[str, str | None]] = [
        {encode(name): encode(cell or "") for name, cell in row.items()} for row in rows()
    ]
    stored = []
    for name, given in (("unicode", rows()), ("legacy", legacy)):
        with cchc.open(tmp_path / f"{name}.cchc", actor="van-phong") as store:
            report = store.procedures.import_rows(given, in_force_from=DAY)
            assert report.unknown_columns == []
            noted = {note.row for note in report.noticed if note.code == "legacy_encoding"}
            assert noted == (set(range(len(given) + 1)) if name == "legacy" else set())
            assert "legacy_suspected" not in [note.code for note in report.noticed]
            stored.append([cchc.replace(one, header=cchc.Header()) for one in store.procedures.iter()])
    unicode, converted = stored
    assert len(unicode) == len(rows()) > 0
    assert [without_case(one) for one in converted] == [without_case(one) for one in unicode]
    if encoding == "vni":
        assert converted == unicode


def test_a_legacy_row_among_others_is_noted(store: cchc.Store) -> None:
    given: list[dict[str, str | None]] = [
        {"Mã TTHC": "1.000001", "Tên thủ tục": "Cấp giấy phép xây dựng", "Lĩnh vực": "Xây dựng"},
        {"Mã TTHC": "1.000002", "Tên thủ tục": "CÊp giÊy phÐp x©y dùng nhµ ë", "Lĩnh vực": "Xây dựng"},
        {"Mã TTHC": "1.000003", "Tên thủ tục": "Đổi tên: thñ tôc hµnh chÝnh", "Lĩnh vực": None},
    ]
    with store.batch() as batch:
        report = batch.procedures.import_rows(given, in_force_from=DAY)
    assert [(note.row, note.path, note.code) for note in report.noticed] == [
        (2, "Tên thủ tục", "legacy_encoding"),
        (3, "Tên thủ tục", "legacy_suspected"),
    ]
    assert "under Tên thủ tục" in report.noticed[0].text
    assert "kiểm tra chữ hoa" in report.noticed[0].text_vi
    found = store.procedures.find_by_code("1.000002", on=DAY)
    assert found is not None
    assert found.name == "Cấp giấy phép xây dựng nhà ở"


@both
def test_legacy_text_is_never_imported_silently(store: cchc.Store, encoding: str) -> None:
    with (DATA / "feedback.csv").open(encoding="utf-8", newline="") as file:
        texts = [sentence for row in csv.DictReader(file) for sentence in row["text"].split(". ")]
    texts += [row["Tên thủ tục"] or "" for row in rows()]
    given = [{"code": f"1.{number:06}", "name": ENCODERS[encoding](text)} for number, text in enumerate(texts, 1)]
    report = store.procedures.import_rows(given, in_force_from=DAY, dry_run=True, encoding="unicode")
    noted = {note.row for note in report.noticed if note.code == "legacy_suspected"}
    assert [given[row - 1]["name"] for row in range(1, len(given) + 1) if row not in noted] == []


@pytest.mark.parametrize(("encoding", "name"), [("unicode", "thñ tôc"), ("auto", "thñ tôc"), ("tcvn3", "thủ tục")])
def test_the_encoding_of_rows_can_be_given(store: cchc.Store, encoding: Encoding, name: str) -> None:
    given = [{"Mã TTHC": "1.000001", "Tên": "thñ tôc"}]
    report = store.procedures.import_rows(given, in_force_from=DAY, encoding=encoding)
    assert [procedure.name for procedure in store.procedures.iter()] == [name]
    assert [note.code for note in report.noticed] == ["legacy_encoding" if encoding == "tcvn3" else "legacy_suspected"]


def test_a_column_never_takes_the_name_of_another(store: cchc.Store) -> None:
    given = [{"Mã TTHC": "1.000001", "Tên thủ tục": "Cấp phép", "Tªn thñ tôc": "CÊp giÊy phÐp x©y dùng"}]
    report = store.procedures.import_rows(given, in_force_from=DAY)
    assert [procedure.name for procedure in store.procedures.iter()] == ["Cấp phép"]
    assert report.unknown_columns == ["Tªn thñ tôc"]
