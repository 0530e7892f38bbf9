"""How reports, pages of hits and readings are shown, in a terminal and in a notebook."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator, Sequence
from html import escape
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, get_args, get_type_hints

import msgspec

from cchc import _native
from cchc._arrow import ArrowSource
from cchc._base import Model
from cchc._figures import Figures, export_tables, table_of, tables
from cchc._notebook import html
from cchc._table_file import DateStyle, TableFile, Wording, checked
from cchc._wire import decode, encode

if TYPE_CHECKING:
    from cchc._generated.collections import StoreQuestions
    from cchc._generated.model import (
        DocumentDetails,
        DocumentFile,
        DocumentForm,
        DocumentFormName,
        Excerpt,
        Figure,
        FigureEvidence,
        Hit,
        Reading,
        Report,
        ReportAppendix,
        ReportAppendixName,
        SearchPage,
    )


class ReportLayout(Model, frozen=True, kw_only=True):
    """Lays a report out; the core does the work, so that every language gives the same page."""

    def __str__(self) -> str:
        """Lays the report out for a terminal."""
        return self.to_text()

    def to_html(self) -> str:
        """Lays the report out as an HTML page that needs no other file: for a screen, light or dark, wide or narrow.

        Printed, it is the document of `to_document` without its appendices, which are to be folded out on the screen.
        """
        return _native.report_html(encode(self))

    def to_text(self) -> str:
        """Lays the report out for a terminal."""
        return _native.report_text(encode(self))

    def to_json(self) -> str:
        """Writes the report in its canonical form, a field on each line."""
        return msgspec.json.format(msgspec.json.encode(self)).decode()

    def figure(self, code: str) -> Figure:
        """Gives the figure with a code; `docs/figures.md` lists all of them.

        Raises:
            KeyError: For an unknown code.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     held = store.report(cchc.Period.quarter(2021, 1)).figure("sessions.held")
        ...     held.name, held.unit_of_measure, held.value.count, held.previous.count
        ('Số buổi đã tổ chức', 'buổi', 0, 0)
        """
        report = cast("Report", self)
        found = next((figure for figure in report.figures if figure.code == code), None)
        if found is None:
            raise KeyError(code)
        return found

    def evidence(self, store: StoreQuestions, code: str) -> Iterator[FigureEvidence]:
        """Goes through the records behind a figure of the report, by day; their amounts add up to the figure.

        Args:
            store: Where the report comes from, a store or a snapshot. What it says now counts, not what it said when
                the report was made.
            code: The code of the figure; of a share the records of its numerator are given.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     for month in (1, 2, 3):
        ...         day = f"2021-0{month}-05"
        ...         session = store.sessions.add(kind="briefing", held_on=day, subject=f"Giao ban {month}")
        ...         _ = store.sessions.hold(session.id, invited=20, informed=10 + month, understood=0)
        ...     report = store.report(cchc.Period.quarter(2021, 1))
        ...     [(record.title, record.amount) for record in report.evidence(store, "people.informed")]
        [('Giao ban 1', 11), ('Giao ban 2', 12), ('Giao ban 3', 13)]
        """
        report, cursor = cast("Report", self), None
        limits = report.limits
        while True:
            page = store.figure_evidence(
                code,
                report.period,
                plan=limits.plan,
                on=report.on,
                unit=limits.unit,
                as_successor=limits.as_successor,
                limit=1000,
                cursor=cursor,
            )
            yield from page.items
            cursor = page.next
            if cursor is None:
                return

    def tables(self) -> dict[str, Figures]:
        """Gives the figures as tables: `summary`, a single row of all that stand alone, and one for each list.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     tables = store.report(cchc.Period.quarter(2021, 1)).tables()
        ...     len(tables["months"]), tables["summary"].to_polars()["sessions.held"].to_list()
        (3, [0])
        """
        return tables(self)

    def to_xlsx(
        self,
        path: str | PathLike[str],
        *,
        wording: Wording = "vietnamese",
        dates: DateStyle = "day_first",
        overwrite: bool = False,
    ) -> None:
        """Writes the figures to an Excel workbook, a sheet for each of `tables()`; whole or not at all.

        Args:
            path: Where the file is to be.
            wording: The words of heads, choices and truth values: `'vietnamese'`, `'english'` or `'canonical'`.
            dates: How Excel shows dates and instants.
            overwrite: Whether a file that is there already is replaced. A store never is.

        Raises:
            StorageIo: Where something is at the path already, or the disk refuses.

        >>> import cchc, pathlib, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     store.report(cchc.Period.year(2021)).to_xlsx(f"{folder}/bao-cao.xlsx")
        ...     pathlib.Path(folder, "bao-cao.xlsx").read_bytes()[:2]
        b'PK'
        """
        options = {"wording": wording, "dates": dates, "overwrite": overwrite}
        export_tables(self, Path(path), encode(checked(options)), encode("xlsx"))

    def to_document(
        self,
        form: DocumentForm | DocumentFormName = "docx",
        *,
        details: DocumentDetails | None = None,
        appendices: Sequence[ReportAppendix | ReportAppendixName] | None = None,
    ) -> DocumentFile:
        """Writes the report as the document that an office signs (báo cáo, 30/2020/NĐ-CP).

        Args:
            form: The form of the file: `'docx'`, `'html'`, `'markdown'` or `'text'`.
            details: Issuer, number, date, addressees and signer; what is left out is blank, and listed in `missing`.
            appendices: What stands behind the signature: `'promises'`, `'attention'`, `'method'`; the promises if not
                given.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     details = cchc.DocumentDetails(issuer="Sở Xây dựng", place="Tây Ninh")
        ...     document = store.report(cchc.Period.quarter(2021, 4)).to_document(details=details)
        ...     document.name, document.missing[0].text_vi
        ('bao-cao-quy-iv-2021.docx', 'chưa có: số văn bản')
        """
        from cchc._generated.model import DocumentFile

        asked: dict[str, object] = {"form": form, "details": details or {}, "appendices": appendices}
        return decode(_native.report_file(encode(self), encode(asked)), DocumentFile)

    def save(self, path: str | PathLike[str], *, details: DocumentDetails | None = None) -> None:
        """Writes the report to a file, in the form that its suffix says.

        `.docx`, `.pdf` and `.md` are the document that an office signs; `.html` and `.txt` are for reading on a screen,
        `.json` for programs. A PDF is made by LibreOffice, which must be installed.

        Args:
            path: Where the file is to be; a file that is there is replaced.
            details: Issuer, number, date, addressees and signer of the document.

        Raises:
            ValueError: Where the suffix says no form of a report.
            Invalid: For a PDF where LibreOffice is not installed (`libreoffice_missing`).

        >>> import cchc, pathlib, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     report = store.report(cchc.Period.year(2021))
        ...     report.save(f"{folder}/bao-cao.docx")
        ...     report.save(f"{folder}/bao-cao.html")
        ...     pathlib.Path(folder, "bao-cao.html").read_text(encoding="utf-8")[:9].lower()
        '<!doctype'
        """
        path = Path(path)
        suffix = path.suffix.lower()
        forms = {".html": self.to_html, ".txt": self.to_text, ".json": self.to_json}
        documents: dict[str, DocumentFormName] = {".docx": "docx", ".pdf": "docx", ".md": "markdown"}
        if suffix in forms:
            path.write_text(forms[suffix](), encoding="utf-8", newline="\n")
        elif suffix in documents:
            content = self.to_document(documents[suffix], details=details).to_bytes()
            path.write_bytes(_native.pdf_of(content) if suffix == ".pdf" else content)
        else:
            raise ValueError(f"{path.name}: a report is saved as {', '.join([*documents, *forms])}")

    def _repr_html_(self) -> str:
        # A page of its own: its styles must not reach the notebook's.
        return f'<iframe srcdoc="{escape(self.to_html())}" style="width:100%;height:40em;border:0"></iframe>'


class DocumentContents(Model, frozen=True, kw_only=True):
    """What a document's file can do."""

    def to_bytes(self) -> bytes:
        """Gives the file's bytes."""
        return b64decode(cast("DocumentFile", self).contents)

    def save(self, path: str | PathLike[str] = ".") -> Path:
        """Writes the file and says where it is; in a folder it takes its own name.

        >>> import cchc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc") as store:
        ...     store.legal_documents.register_file(2021).save(folder).name
        'so-dang-ky-van-ban-2021.docx'
        """
        path = Path(path)
        if path.is_dir():
            path = path / cast("DocumentFile", self).name
        path.write_bytes(self.to_bytes())
        return path


T = TypeVar("T")


class TableView(Model, TableFile, ArrowSource, frozen=True, kw_only=True):
    """What becomes a data frame or a file as a table of a report does."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows by Arrow's C stream interface; lists and unions in them are JSON text."""
        return self._table().__arrow_c_stream__(requested_schema)

    def _export(self, path: Path, form: bytes, options: bytes) -> None:
        self._table()._export(path, form, options)

    def _table(self) -> Figures:
        raise NotImplementedError


class ItemsView(TableView, Generic[T], frozen=True, kw_only=True):
    """Goes through the items of a page, which become a data frame or a file, as a table of a report does.

    >>> import cchc, tempfile
    >>> with tempfile.TemporaryDirectory() as folder, cchc.open(f"{folder}/a.cchc", actor="an") as store:
    ...     unit = store.units.add(name="Sở Xây dựng", kind="department")
    ...     page = store.changes_by("an")
    ...     len(page), page.to_polars().select("kind", "operation").rows()
    (1, [('unit', 'units.add')])
    """

    def __iter__(self) -> Iterator[T]:
        """The items of this page."""
        return iter(self._items())

    def __len__(self) -> int:
        """How many items this page has."""
        return len(self._items())

    def _repr_html_(self) -> str:
        return figures_html(self._table())

    def _table(self) -> Figures:
        (kind,) = get_args(get_type_hints(type(self))["items"])
        return table_of("items", kind, cast("Any", self), heads_of_records(kind))

    def _items(self) -> list[T]:
        items: list[T] = cast("Any", self).items
        return items


class HitsView(TableView, frozen=True, kw_only=True):
    """Goes through the hits of a page, which become a data frame or a file, as a table of a report does."""

    def __iter__(self) -> Iterator[Hit]:
        """The records found, the best first."""
        return iter(cast("SearchPage", self).hits)

    def __len__(self) -> int:
        """How many records the page holds."""
        return len(cast("SearchPage", self).hits)

    def _table(self) -> Figures:
        (kind,) = get_args(get_type_hints(type(self))["hits"])
        return table_of("hits", kind, self)

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{escape(hit.kind)}</td><td>{escape(hit.title)}</td><td>{_marked(hit.excerpts)}</td></tr>"
            for hit in self
        )
        return f"<table>{rows}</table>"


def heads_of_records(kind: type[Any]) -> dict[str, str]:
    """The Vietnamese heads of the records in a struct, by the paths of their columns."""
    from cchc._records import collection_of  # It needs the types, which need this module.

    return {
        f"{field}.{path}": head
        for field, one in get_type_hints(kind).items()
        if "header" in getattr(one, "__struct_fields__", ())
        for path, head in _native.column_heads(collection_of(one))
    }


def figures_html(figures: Figures) -> str:
    """A table as HTML: the columns in which any row has something, by their Vietnamese heads where these are known."""
    return html(((head, [row[name] for row in figures.rows]) for name, head in figures.heads.items()), len(figures))


def _marked(excerpts: list[Excerpt]) -> str:
    """The first excerpt, its words found marked."""
    if not excerpts:
        return ""
    first = excerpts[0]
    parts, at = [], 0
    for mark in first.marks:
        start, end = mark.start - first.start, mark.end - first.start
        parts += [escape(first.text[at:start]), f"<mark>{escape(first.text[start:end])}</mark>"]
        at = end
    return "".join([*parts, escape(first.text[at:])])


class ReadingView(Model, frozen=True, kw_only=True):
    """Shows in a notebook what was read."""

    def _repr_html_(self) -> str:
        reading = cast("Reading", self)
        fields = {name: getattr(reading.plan, name) for name in reading.plan.__struct_fields__}
        parts = {name: len(value) for name, value in fields.items() if isinstance(value, list) and value}
        counts = "".join(_row(name.replace("_", " "), count) for name, count in parts.items())
        findings = "".join(
            _row(finding.line or "", finding.code, finding.text_vi, finding.text, finding.excerpt)
            for finding in reading.findings
        )
        return (
            f"<h4>{escape(reading.plan.subject)}</h4>"
            f"<table><tbody>{counts}</tbody></table>"
            f"<h4>Findings: {len(reading.findings)}</h4>"
            f"<table><thead>{_row('line', 'code', 'phát hiện', 'finding', 'excerpt', cell='th')}</thead>"
            f"<tbody>{findings}</tbody></table>"
        )


def _row(*values: object, cell: str = "td") -> str:
    cells = "".join(f"<{cell}>{escape(str(value))}</{cell}>" for value in values)
    return f"<tr>{cells}</tr>"
