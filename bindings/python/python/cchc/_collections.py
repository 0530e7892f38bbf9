"""The collections and their calls. Generated from the core by generate.sh: change the core, not this file."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Any, Literal, overload
from uuid import UUID

from msgspec import UNSET, UnsetType

from cchc._attachment import Attach, Source, attach
from cchc._model import (
    Access,
    Activity,
    ActivityId,
    ArchiveLine,
    Assignment,
    Attachment,
    AttachmentId,
    Attendance,
    Audience,
    Calendar,
    CalendarDay,
    Cancellation,
    Channel,
    ChannelName,
    CheckInMeans,
    CheckInMeansName,
    Clause,
    ClauseOrigin,
    Consent,
    DataRequest,
    DataRequestId,
    DataRequestKind,
    DataRequestKindName,
    DataRequestStatus,
    DataRequestStatusName,
    DataSubject,
    DataSubjectId,
    Deadline,
    DeadlineRule,
    DeadlineSubject,
    DeadlineSubjectName,
    Erasure,
    Header,
    Holding,
    LawReference,
    LegalBasis,
    LegalDocument,
    LegalDocumentId,
    Minutes,
    Move,
    NumberTaken,
    OtherSection,
    PartialDate,
    Period,
    Person,
    Personal,
    PersonId,
    Plan,
    PlanId,
    PlanStatus,
    PlanStatusName,
    Presence,
    PresenceName,
    ProcessingGround,
    ProcessingGroundName,
    Progress,
    Register,
    Report,
    Revealed,
    Schedule,
    Session,
    SessionId,
    SessionKind,
    SessionKindName,
    SessionRole,
    SessionRoleName,
    SessionStatus,
    SessionStatusName,
    Signatory,
    StaffCategory,
    StaffCategoryName,
    TimeLimit,
    TimelineEntry,
    Turnout,
    TurnoutCount,
    UnderstandingMethod,
    UnderstandingMethodName,
    Unit,
    UnitId,
    UnitKind,
    UnitKindName,
)
from cchc._records import Collection, Page, Records, given
from cchc._wire import Call, ask


class UnitRecords(Records[Unit]):
    """The units, for reading."""

    _name = "units"
    _one = Unit
    _many = list[Unit]
    _page_of = Page[Unit]

    def page(
        self,
        *,
        name: str | UnsetType = UNSET,
        parent: UnitId | UnsetType | None = UNSET,
        index: Literal["name", "parent", "pointers"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Unit]:
        """Gives a page of units.

        Indexes: `name` by name; `parent` by parent, name; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(name=name, parent=parent),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        name: str | UnsetType = UNSET,
        parent: UnitId | UnsetType | None = UNSET,
        index: Literal["name", "parent", "pointers"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
    ) -> Iterator[Unit]:
        """Gives units one by one, reading page after page.

        Indexes: `name` by name; `parent` by parent, name; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(given(name=name, parent=parent), index=index, since=since, until=until, descending=descending)

    def count(
        self,
        *,
        name: str | UnsetType = UNSET,
        parent: UnitId | UnsetType | None = UNSET,
        index: Literal["name", "parent", "pointers"] | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> int:
        """Counts units.

        Indexes: `name` by name; `parent` by parent, name; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(given(name=name, parent=parent), index=index, since=since, until=until)


class Units(UnitRecords, Collection[Unit]):
    """The units."""

    @overload
    def add(self, record: Unit, /) -> Unit: ...

    @overload
    def add(
        self,
        /,
        *,
        name: str,
        kind: UnitKind | UnitKindName,
        header: Header = ...,
        symbol: str | None = ...,
        parent: UnitId | None = ...,
        aliases: Sequence[str] = ...,
        valid_from: datetime.date | None = ...,
        valid_to: datetime.date | None = ...,
        succeeded_by: Sequence[UnitId] = ...,
    ) -> Unit: ...

    def add(self, record: Unit | None = None, /, **fields: Any) -> Unit:
        """Adds a record and gives it as stored: a `Unit`, or its fields.

        Args:
            header: Identity, revision and stamps.
            name: Full name: "Sở Xây dựng".
            kind: What sort of organisation it is.
            symbol: Symbol in document numbers: "SXD" (ký hiệu).
            parent: The unit above it (cơ quan chủ quản).
            aliases: Other names it goes by.
            valid_from: First day it existed under this name.
            valid_to: Last day it existed under this name.
            succeeded_by: What it became: mergers and splits.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class PersonRecords(Records[Person]):
    """The people, for reading."""

    _name = "people"
    _one = Person
    _many = list[Person]
    _page_of = Page[Person]

    def page(
        self,
        *,
        name: str | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        code: str | UnsetType | None = UNSET,
        index: Literal["name", "unit", "code", "pointers"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Person]:
        """Gives a page of people.

        Indexes: `name` by name; `unit` by unit, name; `code` by code; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(name=name, unit=unit, code=code),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        name: str | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        code: str | UnsetType | None = UNSET,
        index: Literal["name", "unit", "code", "pointers"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
    ) -> Iterator[Person]:
        """Gives people one by one, reading page after page.

        Indexes: `name` by name; `unit` by unit, name; `code` by code; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(
            given(name=name, unit=unit, code=code), index=index, since=since, until=until, descending=descending
        )

    def count(
        self,
        *,
        name: str | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        code: str | UnsetType | None = UNSET,
        index: Literal["name", "unit", "code", "pointers"] | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> int:
        """Counts people.

        Indexes: `name` by name; `unit` by unit, name; `code` by code; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(given(name=name, unit=unit, code=code), index=index, since=since, until=until)


class People(PersonRecords, Collection[Person]):
    """The people."""

    @overload
    def add(self, record: Person, /) -> Person: ...

    @overload
    def add(
        self,
        /,
        *,
        name: str,
        category: StaffCategory | StaffCategoryName,
        header: Header = ...,
        code: str | None = ...,
        unit: UnitId | None = ...,
        position: str | None = ...,
        active_from: datetime.date | None = ...,
        active_to: datetime.date | None = ...,
    ) -> Person: ...

    def add(self, record: Person | None = None, /, **fields: Any) -> Person:
        """Adds a record and gives it as stored: a `Person`, or its fields.

        Args:
            header: Identity, revision and stamps.
            name: Full name, family name first: "Nguyễn Văn An" (họ và tên).
            code: Staff code, unique in the store where given (mã cán bộ).
            category: Legal category.
            unit: The unit they belong to.
            position: Position: "Chánh Văn phòng" (chức vụ).
            active_from: First day in the agency.
            active_to: Last day in the agency.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class LegalDocumentRecords(Records[LegalDocument]):
    """The legal documents, for reading."""

    _name = "legal_documents"
    _one = LegalDocument
    _many = list[LegalDocument]
    _page_of = Page[LegalDocument]

    def page(
        self,
        *,
        symbol: str | UnsetType | None = UNSET,
        issuer: str | UnsetType | None = UNSET,
        document_type: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        in_force_from: datetime.date | UnsetType | None = UNSET,
        index: Literal["symbol", "name", "in_force_from", "pointers"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[LegalDocument]:
        """Gives a page of legal documents.

        Indexes: `symbol` by symbol, issuer; `name` by document_type, subject; `in_force_from` by in_force_from;
        `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(
                symbol=symbol, issuer=issuer, document_type=document_type, subject=subject, in_force_from=in_force_from
            ),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        symbol: str | UnsetType | None = UNSET,
        issuer: str | UnsetType | None = UNSET,
        document_type: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        in_force_from: datetime.date | UnsetType | None = UNSET,
        index: Literal["symbol", "name", "in_force_from", "pointers"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[LegalDocument]:
        """Gives legal documents one by one, reading page after page.

        Indexes: `symbol` by symbol, issuer; `name` by document_type, subject; `in_force_from` by in_force_from;
        `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(
            given(
                symbol=symbol, issuer=issuer, document_type=document_type, subject=subject, in_force_from=in_force_from
            ),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        symbol: str | UnsetType | None = UNSET,
        issuer: str | UnsetType | None = UNSET,
        document_type: str | UnsetType = UNSET,
        subject: str | UnsetType = UNSET,
        in_force_from: datetime.date | UnsetType | None = UNSET,
        index: Literal["symbol", "name", "in_force_from", "pointers"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
    ) -> int:
        """Counts legal documents.

        Indexes: `symbol` by symbol, issuer; `name` by document_type, subject; `in_force_from` by in_force_from;
        `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(
            given(
                symbol=symbol, issuer=issuer, document_type=document_type, subject=subject, in_force_from=in_force_from
            ),
            index=index,
            since=since,
            until=until,
        )


class LegalDocuments(LegalDocumentRecords, Collection[LegalDocument]):
    """The legal documents."""

    @overload
    def add(self, record: LegalDocument, /) -> LegalDocument: ...

    @overload
    def add(
        self,
        /,
        *,
        header: Header = ...,
        document_type: str = ...,
        symbol: str | None = ...,
        issued_on: PartialDate | None = ...,
        issuer: str | None = ...,
        issuer_unit: UnitId | None = ...,
        subject: str = ...,
        in_force_from: datetime.date | None = ...,
        in_force_to: datetime.date | None = ...,
        replaced_by: LegalDocumentId | None = ...,
    ) -> LegalDocument: ...

    def add(self, record: LegalDocument | None = None, /, **fields: Any) -> LegalDocument:
        """Adds a record and gives it as stored: a `LegalDocument`, or its fields.

        Args:
            header: Identity, revision and stamps.
            document_type: Type: "Quyết định", "Luật" (tên loại).
            symbol: Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
            issued_on: Date of issue.
            issuer: Issuer as written.
            issuer_unit: The issuing unit, where it is in this store.
            subject: What it is about (trích yếu).
            in_force_from: First day in force (ngày có hiệu lực).
            in_force_to: Last day in force (ngày hết hiệu lực).
            replaced_by: The document that replaced it.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class PlanRecords(Records[Plan]):
    """The plans, for reading."""

    _name = "plans"
    _one = Plan
    _many = list[Plan]
    _page_of = Page[Plan]

    def page(
        self,
        *,
        year: int | UnsetType | None = UNSET,
        symbol: str | UnsetType = UNSET,
        status: PlanStatus | PlanStatusName | UnsetType = UNSET,
        issued_in: int | UnsetType = UNSET,
        number: str | UnsetType | None = UNSET,
        issuer: str | UnsetType | None = UNSET,
        parent_plan: PlanId | UnsetType | None = UNSET,
        index: Literal["year", "status", "number", "parent_plan", "pointers"] | None = None,
        since: int | str | None = None,
        until: int | str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Plan]:
        """Gives a page of plans.

        Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issued_in, number, issuer;
        `parent_plan` by parent_plan; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(
                year=year,
                symbol=symbol,
                status=status,
                issued_in=issued_in,
                number=number,
                issuer=issuer,
                parent_plan=parent_plan,
            ),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        year: int | UnsetType | None = UNSET,
        symbol: str | UnsetType = UNSET,
        status: PlanStatus | PlanStatusName | UnsetType = UNSET,
        issued_in: int | UnsetType = UNSET,
        number: str | UnsetType | None = UNSET,
        issuer: str | UnsetType | None = UNSET,
        parent_plan: PlanId | UnsetType | None = UNSET,
        index: Literal["year", "status", "number", "parent_plan", "pointers"] | None = None,
        since: int | str | None = None,
        until: int | str | None = None,
        descending: bool = False,
    ) -> Iterator[Plan]:
        """Gives plans one by one, reading page after page.

        Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issued_in, number, issuer;
        `parent_plan` by parent_plan; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(
            given(
                year=year,
                symbol=symbol,
                status=status,
                issued_in=issued_in,
                number=number,
                issuer=issuer,
                parent_plan=parent_plan,
            ),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        year: int | UnsetType | None = UNSET,
        symbol: str | UnsetType = UNSET,
        status: PlanStatus | PlanStatusName | UnsetType = UNSET,
        issued_in: int | UnsetType = UNSET,
        number: str | UnsetType | None = UNSET,
        issuer: str | UnsetType | None = UNSET,
        parent_plan: PlanId | UnsetType | None = UNSET,
        index: Literal["year", "status", "number", "parent_plan", "pointers"] | None = None,
        since: int | str | None = None,
        until: int | str | None = None,
    ) -> int:
        """Counts plans.

        Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issued_in, number, issuer;
        `parent_plan` by parent_plan; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(
            given(
                year=year,
                symbol=symbol,
                status=status,
                issued_in=issued_in,
                number=number,
                issuer=issuer,
                parent_plan=parent_plan,
            ),
            index=index,
            since=since,
            until=until,
        )

    def progress(self, id: PlanId, *, on: datetime.date | None = None) -> list[Progress]:
        """How far every activity of a plan is, in the plan's order.

        Args:
            id: The plan.
            on: The day to judge at the end of; today, while it lasts, where none is given.
        """
        return ask(self._call, "plans.progress", list[Progress], {"id": id, "on": on})


class Plans(PlanRecords, Collection[Plan]):
    """The plans."""

    @overload
    def add(self, record: Plan, /) -> Plan: ...

    @overload
    def add(
        self,
        /,
        *,
        header: Header = ...,
        document_type: str = ...,
        number: str | None = ...,
        symbol: str = ...,
        place: str | None = ...,
        issued_on: PartialDate | None = ...,
        subject: str = ...,
        year: int | None = ...,
        issuer: str | None = ...,
        parent_body: str | None = ...,
        issuer_unit: UnitId | None = ...,
        parent_plan: PlanId | None = ...,
        attached_to: LegalBasis | None = ...,
        legal_bases: Sequence[LegalBasis] = ...,
        headings: Sequence[Clause] = ...,
        purposes: Sequence[Clause] = ...,
        requirements: Sequence[Clause] = ...,
        audiences: Sequence[Audience] = ...,
        contents: Sequence[Clause] = ...,
        expected_results: Sequence[Clause] = ...,
        forms: Sequence[Clause] = ...,
        assignments: Sequence[Assignment] = ...,
        timeline: Sequence[TimelineEntry] = ...,
        other: Sequence[OtherSection] = ...,
        theme: str | None = ...,
        recipients: Sequence[str] = ...,
        archive: ArchiveLine | None = ...,
        signatory: Signatory | None = ...,
        status: PlanStatus | PlanStatusName = ...,
        moves: Sequence[Move] = ...,
        source: str = ...,
    ) -> Plan: ...

    def add(self, record: Plan | None = None, /, **fields: Any) -> Plan:
        """Adds a record and gives it as stored: a `Plan`, or its fields.

        Args:
            header: Identity, revision and stamps.
            document_type: Type of document, abbreviated: "KH", "QĐ" (tên loại).
            number: Number as written; missing on a draft (số).
            symbol: Symbol: "KH-SXD" (ký hiệu).
            place: Place of issue (địa danh).
            issued_on: Date of issue; a draft may have only the year.
            subject: What it is about (trích yếu).
            year: The year it plans for.
            issuer: Issuing body as written (cơ quan ban hành).
            parent_body: The body above the issuer as written (cơ quan chủ quản).
            issuer_unit: The issuing unit, where it is in this store.
            parent_plan: The plan above this one, where it is in this store.
            attached_to: The decision it is attached to, as written (ban hành kèm theo Quyết định …).
            legal_bases: Legal bases (căn cứ).
            headings: Headings of the known parts as written, in their order (đề mục).
            purposes: Purposes (mục đích).
            requirements: Requirements (yêu cầu).
            audiences: Audiences (đối tượng).
            contents: Contents (nội dung).
            expected_results: Expected results (sản phẩm, kết quả dự kiến).
            forms: Forms of communication (hình thức).
            assignments: Who does what (tổ chức thực hiện).
            timeline: Timeline (thời gian thực hiện).
            other: What stands under other headings.
            theme: The theme of the year, verbatim (chủ đề).
            recipients: Recipients without the archive line (nơi nhận).
            archive: The archive line (lưu).
            signatory: Who signs (người ký).
            status: Where it stands.
            moves: How it came there.
            source: The text it was read from, verbatim (NFC).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def track(self, id: PlanId) -> list[Activity]:
        """Makes activities of what a plan promises: one for each content, each form, and each line of the timeline that
        says
        more than when one of those is due. What is tracked already stays as it is, so it can be done again after a
        plan was
        completed. Gives all of the plan's activities, in the plan's order.

        Args:
            id: The plan.
        """
        return ask(self._call, "plans.track", list[Activity], {"id": id})

    def issue(
        self, id: PlanId, issued_on: datetime.date, *, number: str | None = None, signed_by: str | None = None
    ) -> Plan:
        """Issues a plan: gives it number, date and signer. Without a number the next one of the register of its symbol
        and
        year is taken, in the same commit.

        Args:
            id: The plan.
            issued_on: The date of issue.
            number: The number, where the clerical office has given one already.
            signed_by: Who signed, where the draft does not say.
        """
        return ask(
            self._call,
            "plans.issue",
            Plan,
            {"id": id, "issued_on": issued_on, "number": number, "signed_by": signed_by},
        )

    def move(self, id: PlanId, to: PlanStatus | PlanStatusName, *, why: str | None = None) -> Plan:
        """Moves a plan on to another state, noting who did it and why. To issue it, use `plans.issue`.

        Args:
            id: The plan.
            to: The state to go to.
            why: The reason.
        """
        return ask(self._call, "plans.move", Plan, {"id": id, "to": to, "why": why})

    def link_bases(self, id: PlanId) -> Plan:
        """Links every legal basis of a plan to a stored document: the one with its number and issuer, or a new one made
        of
        what the citation says. Citations by name alone are linked by type and subject. Links already there stay.

        Args:
            id: The plan.
        """
        return ask(self._call, "plans.link_bases", Plan, {"id": id})


class ActivityRecords(Records[Activity]):
    """The activities, for reading."""

    _name = "activities"
    _one = Activity
    _many = list[Activity]
    _page_of = Page[Activity]

    def page(
        self,
        *,
        plan: PlanId | UnsetType = UNSET,
        order: int | UnsetType = UNSET,
        lead_unit: UnitId | UnsetType | None = UNSET,
        index: Literal["plan", "lead_unit", "pointers"] | None = None,
        since: int | None = None,
        until: int | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Activity]:
        """Gives a page of activities.

        Indexes: `plan` by plan, order; `lead_unit` by lead_unit; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(plan=plan, order=order, lead_unit=lead_unit),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        plan: PlanId | UnsetType = UNSET,
        order: int | UnsetType = UNSET,
        lead_unit: UnitId | UnsetType | None = UNSET,
        index: Literal["plan", "lead_unit", "pointers"] | None = None,
        since: int | None = None,
        until: int | None = None,
        descending: bool = False,
    ) -> Iterator[Activity]:
        """Gives activities one by one, reading page after page.

        Indexes: `plan` by plan, order; `lead_unit` by lead_unit; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(
            given(plan=plan, order=order, lead_unit=lead_unit),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        plan: PlanId | UnsetType = UNSET,
        order: int | UnsetType = UNSET,
        lead_unit: UnitId | UnsetType | None = UNSET,
        index: Literal["plan", "lead_unit", "pointers"] | None = None,
        since: int | None = None,
        until: int | None = None,
    ) -> int:
        """Counts activities.

        Indexes: `plan` by plan, order; `lead_unit` by lead_unit; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(given(plan=plan, order=order, lead_unit=lead_unit), index=index, since=since, until=until)

    def progress(self, id: ActivityId, *, on: datetime.date | None = None) -> Progress:
        """How far an activity is, with its evidence.

        Args:
            id: The activity.
            on: The day to judge at the end of; today, while it lasts, where none is given.
        """
        return ask(self._call, "activities.progress", Progress, {"id": id, "on": on})


class Activities(ActivityRecords, Collection[Activity]):
    """The activities."""

    @overload
    def add(self, record: Activity, /) -> Activity: ...

    @overload
    def add(
        self,
        /,
        *,
        plan: PlanId,
        origin: ClauseOrigin,
        title: str,
        header: Header = ...,
        channels: Sequence[Channel | ChannelName] = ...,
        schedule: Schedule = ...,
        timeline: str | None = ...,
        lead: str | None = ...,
        lead_unit: UnitId | None = ...,
        coordinating: Sequence[str] = ...,
        target: int | None = ...,
        cancelled: Cancellation | None = ...,
    ) -> Activity: ...

    def add(self, record: Activity | None = None, /, **fields: Any) -> Activity:
        """Adds a record and gives it as stored: a `Activity`, or its fields.

        Args:
            header: Identity, revision and stamps.
            plan: The plan that promises it.
            origin: The clause it comes from.
            title: What is promised, verbatim.
            channels: Forms of communication.
            schedule: When.
            timeline: The timeline's line that gave the schedule, verbatim.
            lead: Who leads, as written (chủ trì).
            lead_unit: The leading unit, where it is in this store.
            coordinating: Who takes part, as written (phối hợp).
            target: How often it must happen in all, where a number was promised (chỉ tiêu).
            cancelled: Whether it was called off.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def cancel(self, id: ActivityId, why: str, *, on: datetime.date | None = None) -> Activity:
        """Calls an activity off. Evidence already there stays.

        Args:
            id: The activity.
            why: The reason.
            on: From which day; today where none is given.
        """
        return ask(self._call, "activities.cancel", Activity, {"id": id, "why": why, "on": on})


class SessionRecords(Records[Session]):
    """The sessions, for reading."""

    _name = "sessions"
    _one = Session
    _many = list[Session]
    _page_of = Page[Session]

    def page(
        self,
        *,
        held_on: datetime.date | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType = UNSET,
        kind: SessionKind | SessionKindName | UnsetType = UNSET,
        status: SessionStatus | SessionStatusName | UnsetType = UNSET,
        index: Literal["held_on", "plan", "activity", "kind", "status", "pointers"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Session]:
        """Gives a page of sessions.

        Indexes: `held_on` by held_on; `plan` by plan, held_on; `activity` by activity, held_on; `kind` by kind,
        held_on; `status` by status, held_on; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(held_on=held_on, plan=plan, activity=activity, kind=kind, status=status),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        held_on: datetime.date | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType = UNSET,
        kind: SessionKind | SessionKindName | UnsetType = UNSET,
        status: SessionStatus | SessionStatusName | UnsetType = UNSET,
        index: Literal["held_on", "plan", "activity", "kind", "status", "pointers"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[Session]:
        """Gives sessions one by one, reading page after page.

        Indexes: `held_on` by held_on; `plan` by plan, held_on; `activity` by activity, held_on; `kind` by kind,
        held_on; `status` by status, held_on; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(
            given(held_on=held_on, plan=plan, activity=activity, kind=kind, status=status),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        held_on: datetime.date | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType = UNSET,
        kind: SessionKind | SessionKindName | UnsetType = UNSET,
        status: SessionStatus | SessionStatusName | UnsetType = UNSET,
        index: Literal["held_on", "plan", "activity", "kind", "status", "pointers"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> int:
        """Counts sessions.

        Indexes: `held_on` by held_on; `plan` by plan, held_on; `activity` by activity, held_on; `kind` by kind,
        held_on; `status` by status, held_on; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(
            given(held_on=held_on, plan=plan, activity=activity, kind=kind, status=status),
            index=index,
            since=since,
            until=until,
        )

    def turnout(self, id: SessionId) -> TurnoutCount:
        """How many were invited, informed and understood, as reports have it: counted from the session's attendances
        where there
        are any, else the figures recorded with it.

        Args:
            id: The session.
        """
        return ask(self._call, "sessions.turnout", TurnoutCount, {"id": id})


class Sessions(SessionRecords, Collection[Session]):
    """The sessions."""

    @overload
    def add(self, record: Session, /) -> Session: ...

    @overload
    def add(
        self,
        /,
        *,
        kind: SessionKind | SessionKindName,
        held_on: datetime.date,
        subject: str,
        header: Header = ...,
        plan: PlanId | None = ...,
        activities: Sequence[ActivityId] = ...,
        role: SessionRole | SessionRoleName = ...,
        topics: Sequence[str] = ...,
        integrated_with: str | None = ...,
        starts: datetime.time | None = ...,
        place: str | None = ...,
        online: str | None = ...,
        host: UnitId | None = ...,
        chair: str | None = ...,
        secretary: str | None = ...,
        turnout: Turnout | None = ...,
        minutes: Minutes | None = ...,
        status: SessionStatus | SessionStatusName = ...,
        moves: Sequence[Move] = ...,
    ) -> Session: ...

    def add(self, record: Session | None = None, /, **fields: Any) -> Session:
        """Adds a record and gives it as stored: a `Session`, or its fields.

        Args:
            header: Identity, revision and stamps.
            kind: What sort of session.
            held_on: The day it takes or took place.
            subject: What it is about.
            plan: The plan it serves.
            activities: The activities it is evidence for. Where none is named, it counts for those of its plan that
                promise its form.
            role: Holding it or taking part.
            topics: Topics covered (chuyên đề).
            integrated_with: What else it was woven into: "sinh hoạt Ngày Pháp luật" (lồng ghép).
            starts: When it starts.
            place: Where (địa điểm).
            online: Address of the online room, where it is held online (trực tuyến).
            host: The unit that holds it.
            chair: Who leads it (chủ trì).
            secretary: Who takes the minutes (thư ký).
            turnout: How many were invited, informed and understood, once it was held.
            minutes: Its minutes (biên bản).
            status: Where it stands.
            moves: How it came there.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def hold(
        self,
        id: SessionId,
        *,
        invited: int | None = None,
        informed: int | None = None,
        understood: int | None = None,
        method: UnderstandingMethod | UnderstandingMethodName | None = None,
        minutes: Minutes | None = None,
    ) -> Session:
        """Records that a session took place, with its figures and, where they are there already, its minutes. Leave the
        figures out where attendances are recorded: they are counted from those then.

        Args:
            id: The session.
            invited: How many were invited.
            informed: How many came and so were informed.
            understood: How many understood.
            method: How understanding was measured.
            minutes: The minutes.
        """
        return ask(
            self._call,
            "sessions.hold",
            Session,
            {
                "id": id,
                "invited": invited,
                "informed": informed,
                "understood": understood,
                "method": method,
                "minutes": minutes,
            },
        )

    def minute(self, id: SessionId, minutes: Minutes) -> Session:
        """Gives the minutes of a session that took place without.

        Args:
            id: The session.
            minutes: The minutes.
        """
        return ask(self._call, "sessions.minute", Session, {"id": id, "minutes": minutes})

    def cancel(self, id: SessionId, why: str) -> Session:
        """Calls off a session that has not taken place.

        Args:
            id: The session.
            why: The reason.
        """
        return ask(self._call, "sessions.cancel", Session, {"id": id, "why": why})


class AttendanceRecords(Records[Attendance]):
    """The attendances, for reading."""

    _name = "attendances"
    _one = Attendance
    _many = list[Attendance]
    _page_of = Page[Attendance]

    def page(
        self,
        *,
        session: SessionId | UnsetType = UNSET,
        person: PersonId | UnsetType = UNSET,
        presence: Presence | PresenceName | UnsetType = UNSET,
        understood: UnderstandingMethod | UnderstandingMethodName | UnsetType | None = UNSET,
        index: Literal["session", "presence", "person", "pointers"] | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Attendance]:
        """Gives a page of attendances.

        Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person;
        `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(session=session, person=person, presence=presence, understood=understood),
            index=index,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        session: SessionId | UnsetType = UNSET,
        person: PersonId | UnsetType = UNSET,
        presence: Presence | PresenceName | UnsetType = UNSET,
        understood: UnderstandingMethod | UnderstandingMethodName | UnsetType | None = UNSET,
        index: Literal["session", "presence", "person", "pointers"] | None = None,
        descending: bool = False,
    ) -> Iterator[Attendance]:
        """Gives attendances one by one, reading page after page.

        Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person;
        `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            descending: The other way round.
        """
        return self._iter(
            given(session=session, person=person, presence=presence, understood=understood),
            index=index,
            descending=descending,
        )

    def count(
        self,
        *,
        session: SessionId | UnsetType = UNSET,
        person: PersonId | UnsetType = UNSET,
        presence: Presence | PresenceName | UnsetType = UNSET,
        understood: UnderstandingMethod | UnderstandingMethodName | UnsetType | None = UNSET,
        index: Literal["session", "presence", "person", "pointers"] | None = None,
    ) -> int:
        """Counts attendances.

        Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person;
        `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
        """
        return self._count(given(session=session, person=person, presence=presence, understood=understood), index=index)


class Attendances(AttendanceRecords, Collection[Attendance]):
    """The attendances."""

    @overload
    def add(self, record: Attendance, /) -> Attendance: ...

    @overload
    def add(
        self,
        /,
        *,
        session: SessionId,
        person: PersonId,
        header: Header = ...,
        presence: Presence | PresenceName = ...,
        checked_in: datetime.datetime | None = ...,
        means: CheckInMeans | CheckInMeansName | None = ...,
        understood: UnderstandingMethod | UnderstandingMethodName | None = ...,
    ) -> Attendance: ...

    def add(self, record: Attendance | None = None, /, **fields: Any) -> Attendance:
        """Adds a record and gives it as stored: a `Attendance`, or its fields.

        Args:
            header: Identity, revision and stamps.
            session: The session.
            person: The person.
            presence: Whether they came.
            checked_in: When they checked in (UTC).
            means: How they checked in.
            understood: Whether they understood, and by which measure; nothing while it was not found out.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class AttachmentRecords(Records[Attachment]):
    """The attachments, for reading."""

    _name = "attachments"
    _one = Attachment
    _many = list[Attachment]
    _page_of = Page[Attachment]

    def page(
        self,
        *,
        activity: ActivityId | UnsetType | None = UNSET,
        dated: datetime.date | UnsetType | None = UNSET,
        session: SessionId | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        blake3: str | UnsetType = UNSET,
        index: Literal["activity", "session", "plan", "blake3", "pointers"] | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Attachment]:
        """Gives a page of attachments.

        Indexes: `activity` by activity, dated; `session` by session; `plan` by plan; `blake3` by blake3; `pointers`
        by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(activity=activity, dated=dated, session=session, plan=plan, blake3=blake3),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        activity: ActivityId | UnsetType | None = UNSET,
        dated: datetime.date | UnsetType | None = UNSET,
        session: SessionId | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        blake3: str | UnsetType = UNSET,
        index: Literal["activity", "session", "plan", "blake3", "pointers"] | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        descending: bool = False,
    ) -> Iterator[Attachment]:
        """Gives attachments one by one, reading page after page.

        Indexes: `activity` by activity, dated; `session` by session; `plan` by plan; `blake3` by blake3; `pointers`
        by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(
            given(activity=activity, dated=dated, session=session, plan=plan, blake3=blake3),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        activity: ActivityId | UnsetType | None = UNSET,
        dated: datetime.date | UnsetType | None = UNSET,
        session: SessionId | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        blake3: str | UnsetType = UNSET,
        index: Literal["activity", "session", "plan", "blake3", "pointers"] | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
    ) -> int:
        """Counts attachments.

        Indexes: `activity` by activity, dated; `session` by session; `plan` by plan; `blake3` by blake3; `pointers`
        by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(
            given(activity=activity, dated=dated, session=session, plan=plan, blake3=blake3),
            index=index,
            since=since,
            until=until,
        )


class Attachments(AttachmentRecords, Collection[Attachment]):
    """The attachments."""

    @overload
    def add(self, record: Attachment, /) -> Attachment: ...

    @overload
    def add(
        self,
        /,
        *,
        header: Header = ...,
        name: str = ...,
        media_type: str = ...,
        size: int = ...,
        blake3: str = ...,
        caption: str | None = ...,
        dated: datetime.date | None = ...,
        plan: PlanId | None = ...,
        activity: ActivityId | None = ...,
        session: SessionId | None = ...,
    ) -> Attachment: ...

    def add(self, record: Attachment | None = None, /, **fields: Any) -> Attachment:
        """Adds a record and gives it as stored: a `Attachment`, or its fields.

        Args:
            header: Identity, revision and stamps.
            name: File name.
            media_type: Media type: "image/jpeg".
            size: Length in bytes, counted by the store.
            blake3: BLAKE3 of the bytes in hexadecimal, computed by the store.
            caption: What the file shows, in a few words.
            dated: The day it was taken or made: when it serves as evidence, the day it proves.
            plan: The plan it belongs to.
            activity: The activity it is evidence for.
            session: The session it belongs to.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class RegisterRecords(Records[Register]):
    """The registers, for reading."""

    _name = "registers"
    _one = Register
    _many = list[Register]
    _page_of = Page[Register]

    def page(
        self,
        *,
        name: str | UnsetType = UNSET,
        year: int | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        index: Literal["name", "pointers"] | None = None,
        since: str | int | None = None,
        until: str | int | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Register]:
        """Gives a page of registers.

        Indexes: `name` by name, year, unit; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(name=name, year=year, unit=unit),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        name: str | UnsetType = UNSET,
        year: int | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        index: Literal["name", "pointers"] | None = None,
        since: str | int | None = None,
        until: str | int | None = None,
        descending: bool = False,
    ) -> Iterator[Register]:
        """Gives registers one by one, reading page after page.

        Indexes: `name` by name, year, unit; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(
            given(name=name, year=year, unit=unit), index=index, since=since, until=until, descending=descending
        )

    def count(
        self,
        *,
        name: str | UnsetType = UNSET,
        year: int | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        index: Literal["name", "pointers"] | None = None,
        since: str | int | None = None,
        until: str | int | None = None,
    ) -> int:
        """Counts registers.

        Indexes: `name` by name, year, unit; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(given(name=name, year=year, unit=unit), index=index, since=since, until=until)


class Registers(RegisterRecords, Collection[Register]):
    """The registers."""

    @overload
    def add(self, record: Register, /) -> Register: ...

    @overload
    def add(
        self,
        /,
        *,
        header: Header = ...,
        name: str = ...,
        unit: UnitId | None = ...,
        year: int = ...,
        last: int = ...,
        closed: bool = ...,
    ) -> Register: ...

    def add(self, record: Register | None = None, /, **fields: Any) -> Register:
        """Adds a record and gives it as stored: a `Register`, or its fields.

        Args:
            header: Identity, revision and stamps.
            name: What it numbers: "KH-SXD".
            unit: Whose register it is.
            year: Its year.
            last: The last number given; 0 while none was.
            closed: Whether the year is over and no more numbers are given (khóa sổ).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def take(self, name: str, year: int, *, unit: UnitId | None = None) -> NumberTaken:
        """Takes the next number of a register; the first of a year is 1. Take it in the same batch as the record that
        bears
        it: if that is refused, the number is not taken.

        Args:
            name: What is numbered: "KH-SXD".
            year: The year.
            unit: Whose register it is.
        """
        return ask(self._call, "registers.take", NumberTaken, {"name": name, "year": year, "unit": unit})

    def close(self, name: str, year: int, *, unit: UnitId | None = None) -> Register:
        """Closes a register at the end of its year: it gives no more numbers.

        Args:
            name: What is numbered: "KH-SXD".
            year: The year.
            unit: Whose register it is.
        """
        return ask(self._call, "registers.close", Register, {"name": name, "year": year, "unit": unit})


class CalendarRecords(Records[Calendar]):
    """The calendars, for reading."""

    _name = "calendars"
    _one = Calendar
    _many = list[Calendar]
    _page_of = Page[Calendar]

    def page(
        self,
        *,
        year: int | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        index: Literal["year", "pointers"] | None = None,
        since: int | None = None,
        until: int | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Calendar]:
        """Gives a page of calendars.

        Indexes: `year` by year, unit; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(year=year, unit=unit),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        year: int | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        index: Literal["year", "pointers"] | None = None,
        since: int | None = None,
        until: int | None = None,
        descending: bool = False,
    ) -> Iterator[Calendar]:
        """Gives calendars one by one, reading page after page.

        Indexes: `year` by year, unit; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(given(year=year, unit=unit), index=index, since=since, until=until, descending=descending)

    def count(
        self,
        *,
        year: int | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        index: Literal["year", "pointers"] | None = None,
        since: int | None = None,
        until: int | None = None,
    ) -> int:
        """Counts calendars.

        Indexes: `year` by year, unit; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(given(year=year, unit=unit), index=index, since=since, until=until)


class Calendars(CalendarRecords, Collection[Calendar]):
    """The calendars."""

    @overload
    def add(self, record: Calendar, /) -> Calendar: ...

    @overload
    def add(
        self,
        /,
        *,
        header: Header = ...,
        year: int = ...,
        unit: UnitId | None = ...,
        working_weekdays: list[int] | None = ...,
        morning_weekdays: list[int] | None = ...,
        hand_over: datetime.time | None = ...,
        days: Sequence[CalendarDay] = ...,
        basis: str | None = ...,
        verified: bool = ...,
    ) -> Calendar: ...

    def add(self, record: Calendar | None = None, /, **fields: Any) -> Calendar:
        """Adds a record and gives it as stored: a `Calendar`, or its fields.

        Args:
            header: Identity, revision and stamps.
            year: The year.
            unit: Whose it is; nothing for the national one.
            working_weekdays: Weekdays on which there is work, Monday 1 to Sunday 7; nothing for those of the
                calendar beneath, which are Monday to Friday at the bottom (thứ Hai đến thứ Sáu).
            morning_weekdays: Weekdays on which there is work in the morning alone: 6 for a desk open on Saturday
                mornings.
            hand_over: From this time on, what arrives is taken over on the next working day; nothing for that of the
                calendar beneath, which is 15:00 at the bottom.
            days: The days that are not what their weekdays say.
            basis: The decisions it rests on (căn cứ).
            verified: Whether all days off of the year are known from decisions.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class DeadlineRuleRecords(Records[DeadlineRule]):
    """The deadline rules, for reading."""

    _name = "deadline_rules"
    _one = DeadlineRule
    _many = list[DeadlineRule]
    _page_of = Page[DeadlineRule]

    def page(
        self,
        *,
        subject: DeadlineSubject | DeadlineSubjectName | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        valid_from: datetime.date | UnsetType | None = UNSET,
        index: Literal["subject", "pointers"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[DeadlineRule]:
        """Gives a page of deadline rules.

        Indexes: `subject` by subject, unit, valid_from; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(subject=subject, unit=unit, valid_from=valid_from),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        subject: DeadlineSubject | DeadlineSubjectName | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        valid_from: datetime.date | UnsetType | None = UNSET,
        index: Literal["subject", "pointers"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[DeadlineRule]:
        """Gives deadline rules one by one, reading page after page.

        Indexes: `subject` by subject, unit, valid_from; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(
            given(subject=subject, unit=unit, valid_from=valid_from),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        subject: DeadlineSubject | DeadlineSubjectName | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        valid_from: datetime.date | UnsetType | None = UNSET,
        index: Literal["subject", "pointers"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> int:
        """Counts deadline rules.

        Indexes: `subject` by subject, unit, valid_from; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(
            given(subject=subject, unit=unit, valid_from=valid_from), index=index, since=since, until=until
        )


class DeadlineRules(DeadlineRuleRecords, Collection[DeadlineRule]):
    """The deadline rules."""

    @overload
    def add(self, record: DeadlineRule, /) -> DeadlineRule: ...

    @overload
    def add(
        self,
        /,
        *,
        subject: DeadlineSubject | DeadlineSubjectName,
        time_limit: TimeLimit,
        basis: LawReference,
        header: Header = ...,
        extension: TimeLimit | None = ...,
        valid_from: datetime.date | None = ...,
        valid_to: datetime.date | None = ...,
        unit: UnitId | None = ...,
        verified: bool = ...,
        note: str | None = ...,
    ) -> DeadlineRule: ...

    def add(self, record: DeadlineRule | None = None, /, **fields: Any) -> DeadlineRule:
        """Adds a record and gives it as stored: a `DeadlineRule`, or its fields.

        Args:
            header: Identity, revision and stamps.
            subject: What it limits.
            time_limit: How long it may take.
            extension: By how much it may be extended, once.
            basis: The law, or the agency's own rule, that says so (căn cứ).
            valid_from: First day it applies: a clock that starts before runs by the rule before.
            valid_to: Last day on which a clock may start by it.
            unit: The unit whose own rule it is; nothing for all.
            verified: Whether somebody read it in the source itself.
            note: A remark: where it was found, what is doubtful.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class DataSubjectRecords(Records[DataSubject]):
    """The data subjects, for reading."""

    _name = "data_subjects"
    _one = DataSubject
    _many = list[DataSubject]
    _page_of = Page[DataSubject]

    def page(
        self,
        *,
        person: PersonId | UnsetType | None = UNSET,
        index: Literal["person", "pointers"] | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[DataSubject]:
        """Gives a page of data subjects.

        Indexes: `person` by person; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(given(person=person), index=index, descending=descending, limit=limit, cursor=cursor)

    def iter(
        self,
        *,
        person: PersonId | UnsetType | None = UNSET,
        index: Literal["person", "pointers"] | None = None,
        descending: bool = False,
    ) -> Iterator[DataSubject]:
        """Gives data subjects one by one, reading page after page.

        Indexes: `person` by person; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            descending: The other way round.
        """
        return self._iter(given(person=person), index=index, descending=descending)

    def count(
        self, *, person: PersonId | UnsetType | None = UNSET, index: Literal["person", "pointers"] | None = None
    ) -> int:
        """Counts data subjects.

        Indexes: `person` by person; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
        """
        return self._count(given(person=person), index=index)

    def holdings(self, id: DataSubjectId) -> list[Holding]:
        """Every record that has to do with a person: what to look through when they ask what is kept of them.

        Args:
            id: The person.
        """
        return ask(self._call, "data_subjects.holdings", list[Holding], {"id": id})


class DataSubjects(DataSubjectRecords, Collection[DataSubject]):
    """The data subjects."""

    @overload
    def add(self, record: DataSubject, /) -> DataSubject: ...

    @overload
    def add(
        self,
        /,
        *,
        header: Header = ...,
        person: PersonId | None = ...,
        name: Personal | str | None = ...,
        address: Personal | str | None = ...,
        phone: Personal | str | None = ...,
        email: Personal | str | None = ...,
        ground: ProcessingGround | ProcessingGroundName = ...,
        basis: LawReference | None = ...,
        consents: Sequence[Consent] = ...,
        erased: Erasure | None = ...,
    ) -> DataSubject: ...

    def add(self, record: DataSubject | None = None, /, **fields: Any) -> DataSubject:
        """Adds a record and gives it as stored: a `DataSubject`, or its fields.

        Args:
            header: Identity, revision and stamps.
            person: The member of staff, where it is one.
            name: Name (họ và tên, tên tổ chức).
            address: Address (địa chỉ).
            phone: Telephone (số điện thoại).
            email: Electronic mail (thư điện tử).
            ground: Why the data may be kept.
            basis: The law that gives the task (căn cứ).
            consents: Every consent, withdrawn ones as well.
            erased: That the data were erased.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def reveal(
        self, kind: str, id: UUID, purpose: str, *, rev: int | None = None, fields: Sequence[str] = []
    ) -> Revealed:
        """Opens the personal data of a record, and notes who did so and what for.

        Args:
            kind: Kind of the record: `data_subject`, `attempt`.
            id: The record.
            purpose: What for (mục đích).
            rev: An earlier revision; the present one where none is given.
            fields: Which fields; all that it has where none are named.
        """
        return ask(
            self._call,
            "data_subjects.reveal",
            Revealed,
            {"kind": kind, "id": id, "purpose": purpose, "rev": rev, "fields": fields},
        )

    def erase(self, id: DataSubjectId, why: str) -> DataSubject:
        """Erases a person's data: their key is destroyed, and with it everything that was ever sealed under it, in
        every version
        and in every backup. That they once were here, and what was done with what they sent, stays.

        Args:
            id: The person.
            why: Why, and on what basis.
        """
        return ask(self._call, "data_subjects.erase", DataSubject, {"id": id, "why": why})

    def consent(
        self,
        id: DataSubjectId,
        purpose: str,
        method: str,
        evidence: AttachmentId,
        *,
        given_on: datetime.date | None = None,
        text_version: str | None = None,
    ) -> DataSubject:
        """Notes a consent, with its proof.

        Args:
            id: The person.
            purpose: To what: one purpose.
            method: How it was given.
            evidence: The file that proves it.
            given_on: When it was given; today where none is given.
            text_version: Which version of the text was agreed to.
        """
        return ask(
            self._call,
            "data_subjects.consent",
            DataSubject,
            {
                "id": id,
                "purpose": purpose,
                "method": method,
                "evidence": evidence,
                "given_on": given_on,
                "text_version": text_version,
            },
        )

    def withdraw_consent(self, id: DataSubjectId, purpose: str, *, on: datetime.date | None = None) -> DataSubject:
        """Notes that a person took a consent back.

        Args:
            id: The person.
            purpose: To what they had agreed.
            on: When; today where none is given.
        """
        return ask(self._call, "data_subjects.withdraw_consent", DataSubject, {"id": id, "purpose": purpose, "on": on})


class DataRequestRecords(Records[DataRequest]):
    """The data requests, for reading."""

    _name = "data_requests"
    _one = DataRequest
    _many = list[DataRequest]
    _page_of = Page[DataRequest]

    def page(
        self,
        *,
        subject: DataSubjectId | UnsetType = UNSET,
        received_on: datetime.date | UnsetType = UNSET,
        status: DataRequestStatus | DataRequestStatusName | UnsetType = UNSET,
        due: datetime.date | UnsetType = UNSET,
        index: Literal["subject", "status", "due", "pointers"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[DataRequest]:
        """Gives a page of data requests.

        Indexes: `subject` by subject, received_on; `status` by status, received_on; `due` by due; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(subject=subject, received_on=received_on, status=status, due=due),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        subject: DataSubjectId | UnsetType = UNSET,
        received_on: datetime.date | UnsetType = UNSET,
        status: DataRequestStatus | DataRequestStatusName | UnsetType = UNSET,
        due: datetime.date | UnsetType = UNSET,
        index: Literal["subject", "status", "due", "pointers"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[DataRequest]:
        """Gives data requests one by one, reading page after page.

        Indexes: `subject` by subject, received_on; `status` by status, received_on; `due` by due; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(
            given(subject=subject, received_on=received_on, status=status, due=due),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        subject: DataSubjectId | UnsetType = UNSET,
        received_on: datetime.date | UnsetType = UNSET,
        status: DataRequestStatus | DataRequestStatusName | UnsetType = UNSET,
        due: datetime.date | UnsetType = UNSET,
        index: Literal["subject", "status", "due", "pointers"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> int:
        """Counts data requests.

        Indexes: `subject` by subject, received_on; `status` by status, received_on; `due` by due; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(
            given(subject=subject, received_on=received_on, status=status, due=due),
            index=index,
            since=since,
            until=until,
        )


class DataRequests(DataRequestRecords, Collection[DataRequest]):
    """The data requests."""

    @overload
    def add(self, record: DataRequest, /) -> DataRequest: ...

    @overload
    def add(
        self,
        /,
        *,
        subject: DataSubjectId,
        kind: DataRequestKind | DataRequestKindName,
        received_on: datetime.date,
        header: Header = ...,
        details: str | None = ...,
        acknowledge_by: Deadline | None = ...,
        answer_by: Deadline | None = ...,
        not_covered: Sequence[str] = ...,
        extended: str | None = ...,
        outcome: str | None = ...,
        status: DataRequestStatus | DataRequestStatusName = ...,
        moves: Sequence[Move] = ...,
    ) -> DataRequest: ...

    def add(self, record: DataRequest | None = None, /, **fields: Any) -> DataRequest:
        """Adds a record and gives it as stored: a `DataRequest`, or its fields.

        Args:
            header: Identity, revision and stamps.
            subject: Who asks.
            kind: What for.
            received_on: The day it came in.
            details: What exactly: which data, which consent.
            acknowledge_by: The last day for telling the person that it came in.
            answer_by: The last day for doing it.
            not_covered: Clocks that could not be set, and why: no rule, no calendar.
            extended: Why it takes longer, once it was extended (gia hạn).
            outcome: What was done, or why it was refused.
            status: Where it stands.
            moves: How it came there.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def receive(
        self,
        subject: DataSubjectId,
        kind: DataRequestKind | DataRequestKindName,
        *,
        received_on: datetime.date | None = None,
        details: str | None = None,
        unit: UnitId | None = None,
    ) -> DataRequest:
        """Notes a request, and sets its clocks. Where no rule or calendar covers one, the clock stays unset and this is
        noted.

        Args:
            subject: Who asks.
            kind: What for.
            received_on: The day it came in; today where none is given.
            details: What exactly; for a consent taken back, its purpose.
            unit: The unit that must answer.
        """
        return ask(
            self._call,
            "data_requests.receive",
            DataRequest,
            {"subject": subject, "kind": kind, "received_on": received_on, "details": details, "unit": unit},
        )

    def acknowledge(self, id: DataRequestId) -> DataRequest:
        """Tells the person that their request came in.

        Args:
            id: The request.
        """
        return ask(self._call, "data_requests.acknowledge", DataRequest, {"id": id})

    def extend(self, id: DataRequestId, why: str) -> DataRequest:
        """Gives a request more time, once, by as much as its rule allows.

        Args:
            id: The request.
            why: Why.
        """
        return ask(self._call, "data_requests.extend", DataRequest, {"id": id, "why": why})

    def fulfil(self, id: DataRequestId, outcome: str) -> DataRequest:
        """Notes that a request was done. One for erasure erases the person's data, one about a consent takes it back,
        in the
        same commit.

        Args:
            id: The request.
            outcome: What was done.
        """
        return ask(self._call, "data_requests.fulfil", DataRequest, {"id": id, "outcome": outcome})

    def refuse(self, id: DataRequestId, why: str) -> DataRequest:
        """Refuses a request, with the reason.

        Args:
            id: The request.
            why: The reason.
        """
        return ask(self._call, "data_requests.refuse", DataRequest, {"id": id, "why": why})

    def withdraw(self, id: DataRequestId, *, why: str | None = None) -> DataRequest:
        """Notes that the person took the request back.

        Args:
            id: The request.
            why: The reason, where they gave one.
        """
        return ask(self._call, "data_requests.withdraw", DataRequest, {"id": id, "why": why})


class AccessRecords(Records[Access]):
    """The accesses, for reading."""

    _name = "accesses"
    _one = Access
    _many = list[Access]
    _page_of = Page[Access]

    def page(
        self,
        *,
        subject: DataSubjectId | UnsetType = UNSET,
        record: UUID | UnsetType = UNSET,
        index: Literal["subject", "record", "pointers"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Access]:
        """Gives a page of accesses.

        Indexes: `subject` by subject; `record` by record; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return self._page(
            given(subject=subject, record=record),
            index=index,
            since=since,
            until=until,
            descending=descending,
            limit=limit,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        subject: DataSubjectId | UnsetType = UNSET,
        record: UUID | UnsetType = UNSET,
        index: Literal["subject", "record", "pointers"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
    ) -> Iterator[Access]:
        """Gives accesses one by one, reading page after page.

        Indexes: `subject` by subject; `record` by record; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
            descending: The other way round.
        """
        return self._iter(
            given(subject=subject, record=record), index=index, since=since, until=until, descending=descending
        )

    def count(
        self,
        *,
        subject: DataSubjectId | UnsetType = UNSET,
        record: UUID | UnsetType = UNSET,
        index: Literal["subject", "record", "pointers"] | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> int:
        """Counts accesses.

        Indexes: `subject` by subject; `record` by record; `pointers` by .

        Args:
            index: The index to use; where none is named, the first that serves the filter.
            since: The least value of the field after the filter's.
            until: The greatest value of the field after the filter's.
        """
        return self._count(given(subject=subject, record=record), index=index, since=since, until=until)


class Accesses(AccessRecords, Collection[Access]):
    """The accesses."""

    @overload
    def add(self, record: Access, /) -> Access: ...

    @overload
    def add(
        self,
        /,
        *,
        subject: DataSubjectId,
        kind: str,
        record: UUID,
        rev: int,
        fields: Sequence[str],
        purpose: str,
        header: Header = ...,
    ) -> Access: ...

    def add(self, record: Access | None = None, /, **fields: Any) -> Access:
        """Adds a record and gives it as stored: a `Access`, or its fields.

        Args:
            header: Identity, revision and stamps.
            subject: Whose data.
            kind: Kind of the record that holds them: `feedback`.
            record: The record that holds them.
            rev: Its revision.
            fields: Which of its fields were opened.
            purpose: What for (mục đích).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class Questions:
    """What can be asked of everything."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def report(self, period: Period, *, plan: PlanId | None = None, on: datetime.date | None = None) -> Report:
        """Promise against proof in a period: sessions by month and kind, each plan's activities with status and
        evidence, and
        what somebody should look at.

        Args:
            period: The period.
            plan: One plan; all plans of the period's years where none is named.
            on: The day on which statuses are judged; where none is given, the last day of the period, or today if it
                is not over.
        """
        return ask(self._call, "store.report", Report, {"period": period, "plan": plan, "on": on})


class RecordCollections(Questions):
    """Every collection, for reading."""

    def __init__(self, call: Call) -> None:
        super().__init__(call)
        self.units = UnitRecords(call)
        self.people = PersonRecords(call)
        self.legal_documents = LegalDocumentRecords(call)
        self.plans = PlanRecords(call)
        self.activities = ActivityRecords(call)
        self.sessions = SessionRecords(call)
        self.attendances = AttendanceRecords(call)
        self.attachments = AttachmentRecords(call)
        self.registers = RegisterRecords(call)
        self.calendars = CalendarRecords(call)
        self.deadline_rules = DeadlineRuleRecords(call)
        self.data_subjects = DataSubjectRecords(call)
        self.data_requests = DataRequestRecords(call)
        self.accesses = AccessRecords(call)


class Collections(Questions):
    """Every collection."""

    def __init__(self, call: Call, attach: Attach) -> None:
        super().__init__(call)
        self._attach = attach
        self.units = Units(call)
        self.people = People(call)
        self.legal_documents = LegalDocuments(call)
        self.plans = Plans(call)
        self.activities = Activities(call)
        self.sessions = Sessions(call)
        self.attendances = Attendances(call)
        self.attachments = Attachments(call)
        self.registers = Registers(call)
        self.calendars = Calendars(call)
        self.deadline_rules = DeadlineRules(call)
        self.data_subjects = DataSubjects(call)
        self.data_requests = DataRequests(call)
        self.accesses = Accesses(call)

    def attach(
        self,
        source: Source,
        *,
        name: str = "",
        media_type: str = "",
        caption: str | None = None,
        dated: datetime.date | None = None,
        plan: PlanId | None = None,
        activity: ActivityId | None = None,
        session: SessionId | None = None,
    ) -> Attachment:
        """Stores a file's bytes, and the attachment that describes them.

        Without a name it is the source's own; without a media type it is guessed from the name.

        Args:
            source: A path, bytes, or a binary file object. It is read in pieces, whatever its size.
            name: File name.
            media_type: Media type: "image/jpeg".
            caption: What the file shows, in a few words.
            dated: The day it was taken or made: when it serves as evidence, the day it proves.
            plan: The plan it belongs to.
            activity: The activity it is evidence for.
            session: The session it belongs to.

        Raises:
            Invalid: With every rule that is broken.
        """
        return attach(
            self._attach,
            source,
            name=name,
            media_type=media_type,
            caption=caption,
            dated=dated,
            plan=plan,
            activity=activity,
            session=session,
        )


__all__ = [
    "AccessRecords",
    "Accesses",
    "Activities",
    "ActivityRecords",
    "AttachmentRecords",
    "Attachments",
    "AttendanceRecords",
    "Attendances",
    "CalendarRecords",
    "Calendars",
    "DataRequestRecords",
    "DataRequests",
    "DataSubjectRecords",
    "DataSubjects",
    "DeadlineRuleRecords",
    "DeadlineRules",
    "LegalDocumentRecords",
    "LegalDocuments",
    "People",
    "PersonRecords",
    "PlanRecords",
    "Plans",
    "RegisterRecords",
    "Registers",
    "SessionRecords",
    "Sessions",
    "UnitRecords",
    "Units",
]
