"""Official documents as files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from shutil import which
from zipfile import ZipFile

import pytest

import cchc


@pytest.fixture
def store(tmp_path: Path) -> Iterator[cchc.Store]:
    with cchc.open(tmp_path / "a.cchc") as store:
        yield store


def main_part(content: bytes) -> str:
    with ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        return archive.read("word/document.xml").decode()


def test_a_report_is_saved_in_the_form_of_its_suffix(store: cchc.Store, tmp_path: Path) -> None:
    report = store.report(cchc.Period.quarter(2021, 4))
    details = cchc.DocumentDetails(issuer="Sở Xây dựng", number="5", symbol="BC-SXD", place="Tây Ninh")
    report.save(tmp_path / "bao-cao.docx", details=details)
    assert "Số: 05/BC-SXD" in main_part((tmp_path / "bao-cao.docx").read_bytes())
    report.save(tmp_path / "bao-cao.md", details=details)
    assert (tmp_path / "bao-cao.md").read_text(encoding="utf-8").startswith("**SỞ XÂY DỰNG**")
    with pytest.raises(ValueError, match=r"\.docx, \.pdf, \.md, \.html, \.txt, \.json"):
        report.save(tmp_path / "bao-cao.odt")


def test_a_pdf_needs_libreoffice_and_says_so(
    store: cchc.Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = store.report(cchc.Period.quarter(2021, 4))
    if which("soffice"):
        report.save(tmp_path / "bao-cao.pdf")
        assert (tmp_path / "bao-cao.pdf").read_bytes().startswith(b"%PDF")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(cchc.Invalid) as refused:
        report.save(tmp_path / "khac.pdf")
    assert refused.value.problems[0].code == "libreoffice_missing"
    assert "cài LibreOffice" in refused.value.problems[0].text_vi
    assert not (tmp_path / "khac.pdf").exists()


def test_a_document_of_a_store_says_what_is_missing(store: cchc.Store, tmp_path: Path) -> None:
    session = store.sessions.add(kind="training", held_on=date(2021, 11, 8), subject="Tập huấn nộp hồ sơ trực tuyến")
    invitation = store.sessions.invitation(session.id)
    assert invitation.name == "giay-moi-tap-huan-nop-ho-so-truc-tuyen.docx"
    assert "details.number" in [problem.path for problem in invitation.missing]
    assert invitation.save(tmp_path) == tmp_path / invitation.name
    assert "GIẤY MỜI" in main_part((tmp_path / invitation.name).read_bytes())
