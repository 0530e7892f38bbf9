"""The collections and their calls. Generated from the core by `make types`: change the core, not this file."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, overload
from uuid import UUID

from msgspec import UNSET, UnsetType

from cchc._attachment import Attach, Source, attach
from cchc._generated.model import (
    Access,
    Act,
    Activity,
    ActivityId,
    Appointment,
    AppointmentId,
    AppointmentStatus,
    AppointmentStatusName,
    ArchiveLine,
    AskerGroup,
    AskerGroupName,
    Assessment,
    AssessmentId,
    AssessmentItem,
    AssessmentResults,
    AssessmentStatus,
    AssessmentStatusName,
    Assignment,
    Attachment,
    AttachmentId,
    Attempt,
    AttemptTaken,
    Attendance,
    Audience,
    AudienceKind,
    AudienceKindName,
    BoardChanges,
    BoardFeed,
    CalendarCoverage,
    CalendarDay,
    Cancellation,
    Channel,
    ChannelName,
    CheckInMeans,
    CheckInMeansName,
    Clause,
    ClauseOrigin,
    Consent,
    Contact,
    DataRequest,
    DataRequestId,
    DataRequestKind,
    DataRequestKindName,
    DataRequestStatus,
    DataRequestStatusName,
    DataSubject,
    DataSubjectId,
    DayOffDecision,
    DayPart,
    DayPartName,
    DayStatus,
    Deadline,
    DeadlineRule,
    DeadlineSubject,
    DeadlineSubjectName,
    DecisionApplied,
    DecisionReading,
    Dissemination,
    DossierItem,
    Erasure,
    EvidenceDecision,
    Feedback,
    FeedbackAnswer,
    FeedbackArchiving,
    FeedbackCategory,
    FeedbackCategoryName,
    FeedbackChannel,
    FeedbackChannelName,
    FeedbackCompetence,
    FeedbackCompetenceName,
    FeedbackContent,
    FeedbackContentName,
    FeedbackDecision,
    FeedbackExtension,
    FeedbackForward,
    FeedbackId,
    FeedbackKind,
    FeedbackKindName,
    FeedbackOutcome,
    FeedbackOutcomeName,
    FeedbackPage,
    FeedbackRegisterPage,
    FeedbackReview,
    FeedbackRow,
    FeedbackStatus,
    FeedbackStatusName,
    FeedbackTransfer,
    FeedbackWithdrawal,
    Filing,
    FormerParent,
    Header,
    HeldPosition,
    Holder,
    Holding,
    ImportReport,
    ItemPoints,
    LawReference,
    LegalBasis,
    LegalDocument,
    LegalDocumentId,
    LunarYear,
    Material,
    MaterialId,
    MaterialKind,
    MaterialKindName,
    MaterialStatus,
    MaterialStatusName,
    Minutes,
    MinutesDocument,
    MissingClock,
    Move,
    NonAcceptance,
    NonAcceptanceReason,
    NonAcceptanceReasonName,
    NumberTaken,
    OnlineLevel,
    OnlineLevelName,
    OrganisationUnit,
    OtherSection,
    PartialDate,
    PassMark,
    PendingDecision,
    Period,
    Person,
    Personal,
    PersonAt,
    PersonAttempts,
    PersonId,
    PlaceFigures,
    Plan,
    PlanId,
    PlanStatus,
    PlanStatusName,
    PossibleEvidence,
    Posting,
    PostingCheck,
    PostingId,
    PostingPlace,
    PostingPlaceName,
    PostingSubject,
    Presence,
    PresenceName,
    Problem,
    Procedure,
    ProcedureChange,
    ProcedureChangeKind,
    ProcedureChangeKindName,
    ProcedureCode,
    ProcedureForm,
    ProcedureId,
    ProcedureLevel,
    ProcedureLevelName,
    ProcedureStatus,
    ProcedureStatusName,
    ProcessingGround,
    ProcessingGroundName,
    PromisedAct,
    PromiseProgress,
    Question,
    QuestionAnswer,
    QuestionId,
    QuestionPublication,
    QuestionStatus,
    QuestionStatusName,
    Register,
    RelatedProcedure,
    Reorganisation,
    Report,
    ResolvedUnit,
    ResultChannel,
    ResultChannelName,
    ResultPublication,
    Revealed,
    Schedule,
    SearchPage,
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
    StalePosting,
    SubmissionKind,
    SubmissionKindName,
    Suggestion,
    Theme,
    ThemeId,
    ThemeReport,
    ThemeTask,
    TimeCase,
    TimeLimit,
    TimelineEntry,
    TreeUnit,
    Turnout,
    TurnoutCount,
    UnderstandingMethod,
    UnderstandingMethodName,
    UnitId,
    UnitKind,
    UnitKindName,
    WorkCalendar,
    WorkingDayCount,
    YearSpan,
)
from cchc._legacy import Encoding, import_rows
from cchc._records import Collection, Page, Records, given
from cchc._wire import Call, ask, ask_or_none


class OrganisationUnitRecords(Records[OrganisationUnit]):
    """The units, for reading."""

    _name = "units"
    _one = OrganisationUnit
    _many = list[OrganisationUnit]
    _page_of = Page[OrganisationUnit]

    def page(
        self,
        *,
        name: str | UnsetType = UNSET,
        parent: UnitId | UnsetType | None = UNSET,
        folded_name: str | UnsetType = UNSET,
        successor: UnitId | UnsetType = UNSET,
        index: Literal["name", "parent", "folded_name", "successor"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[OrganisationUnit]:
        """Gives a page of units.

        Indexes: `name` by name; `parent` by parent, name; `folded_name` by folded_name; `successor` by successor.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(name=name, parent=parent, folded_name=folded_name, successor=successor),
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
        folded_name: str | UnsetType = UNSET,
        successor: UnitId | UnsetType = UNSET,
        index: Literal["name", "parent", "folded_name", "successor"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
    ) -> Iterator[OrganisationUnit]:
        """Gives units one by one, reading page after page.

        Indexes: `name` by name; `parent` by parent, name; `folded_name` by folded_name; `successor` by successor.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(name=name, parent=parent, folded_name=folded_name, successor=successor),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        name: str | UnsetType = UNSET,
        parent: UnitId | UnsetType | None = UNSET,
        folded_name: str | UnsetType = UNSET,
        successor: UnitId | UnsetType = UNSET,
        index: Literal["name", "parent", "folded_name", "successor"] | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> int:
        """Counts units.

        Indexes: `name` by name; `parent` by parent, name; `folded_name` by folded_name; `successor` by successor.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(name=name, parent=parent, folded_name=folded_name, successor=successor),
            index=index,
            since=since,
            until=until,
        )

    def resolve(self, name: str, *, on: datetime.date | None = None) -> ResolvedUnit:
        """Finds a unit by name, symbol or alias, with marks or without. Where several fit equally well, all are named
        and none is chosen.

        Args:
            name: The name: "Sở Xây dựng", "so xay dung", "SXD".
            on: Units that existed on this day alone; of any time where none is given.
        """
        return ask(self._call, "units.resolve", ResolvedUnit, {"name": name, "on": on})

    def successors(self, unit: UnitId, *, on: datetime.date | None = None) -> list[OrganisationUnit]:
        """The units that a unit is on a day: itself while it lasts, else what it became, and what that became.

        Args:
            unit: The unit.
            on: The day; today where none is given.
        """
        return ask(self._call, "units.successors", list[OrganisationUnit], {"unit": unit, "on": on})

    def predecessors(self, unit: UnitId) -> list[OrganisationUnit]:
        """The units that a unit was: those that became it, and those that became those, nearest first.

        Args:
            unit: The unit.
        """
        return ask(self._call, "units.predecessors", list[OrganisationUnit], {"unit": unit})

    def tree(self, *, root: UnitId | None = None, on: datetime.date | None = None) -> list[TreeUnit]:
        """The units as they stood on a day, each after the one above it.

        Args:
            root: The unit to begin with; all where none is given.
            on: The day; today where none is given.
        """
        return ask(self._call, "units.tree", list[TreeUnit], {"root": root, "on": on})


class Units(OrganisationUnitRecords, Collection[OrganisationUnit]):
    """The units."""

    @overload
    def add(self, record: OrganisationUnit, /) -> OrganisationUnit: ...

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
        former_parents: Sequence[FormerParent] = ...,
        aliases: Sequence[str] = ...,
        valid_from: datetime.date | None = ...,
        valid_to: datetime.date | None = ...,
        succeeded_by: Sequence[UnitId] = ...,
        ended_by: LegalDocumentId | None = ...,
        ended_why: str | None = ...,
    ) -> OrganisationUnit: ...

    def add(self, record: OrganisationUnit | None = None, /, **fields: Any) -> OrganisationUnit:
        """Adds a record and gives it as stored: a `OrganisationUnit`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            name: Full name: "Sở Xây dựng"; not blank (tên).
            kind: The type of organisation.
            symbol: Symbol in document numbers: "SXD" (ký hiệu).
            parent: The unit above it (cơ quan chủ quản).
            former_parents: The units that were above it before, in order of their last days.
            aliases: Other names it goes by.
            valid_from: First day it existed under this name.
            valid_to: Last day it existed under this name.
            succeeded_by: The units that succeeded it, in a merger, a split or under another name.
            ended_by: The decision that ended it, or gave it another name (căn cứ sáp nhập, chia tách, đổi tên).
            ended_why: Why it ended.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def merge(
        self,
        units: Sequence[UnitId],
        on: datetime.date,
        why: str,
        *,
        into: UnitId | None = None,
        new_unit: OrganisationUnit | None = None,
        decision: LegalDocumentId | None = None,
        move_children: bool = False,
    ) -> Reorganisation:
        """Merges units: each ends the day before and is succeeded by the one they become (sáp nhập, hợp nhất).

        Args:
            units: The units that end.
            into: The unit that goes on existing and takes them in (sáp nhập vào).
            new_unit: The draft of a new unit, where they become that (hợp nhất thành).
            on: The first day of the new order.
            decision: The decision behind it (căn cứ).
            why: The reason.
            move_children: Whether the units beneath those that end come under the one they become.
        """
        return ask(
            self._call,
            "units.merge",
            Reorganisation,
            {
                "units": units,
                "into": into,
                "new_unit": new_unit,
                "on": on,
                "decision": decision,
                "why": why,
                "move_children": move_children,
            },
        )

    def split(
        self,
        unit: UnitId,
        into: Sequence[OrganisationUnit],
        on: datetime.date,
        *,
        decision: LegalDocumentId | None = None,
        why: str | None = None,
    ) -> Reorganisation:
        """Splits a unit: it ends the day before and is succeeded by its parts (chia, tách). The units beneath it stay
        where they are until `units.move` places each under one of the parts.

        Args:
            unit: The unit that ends.
            into: Drafts of its parts, two at least.
            on: The first day of the new order.
            decision: The decision behind it (căn cứ).
            why: The reason.
        """
        return ask(
            self._call,
            "units.split",
            Reorganisation,
            {"unit": unit, "into": into, "on": on, "decision": decision, "why": why},
        )

    def rename(
        self,
        unit: UnitId,
        name: str,
        on: datetime.date,
        *,
        symbol: str | None = None,
        decision: LegalDocumentId | None = None,
        why: str | None = None,
    ) -> Reorganisation:
        """Gives a unit another name: the one with the old name ends the day before, and a new one goes on with the old
        name as an alias and with the units beneath it (đổi tên).

        Args:
            unit: The unit.
            name: Its new name.
            symbol: Its new symbol; that of before where none is given.
            on: The first day of the new name.
            decision: The decision behind it (căn cứ).
            why: The reason.
        """
        return ask(
            self._call,
            "units.rename",
            Reorganisation,
            {"unit": unit, "name": name, "symbol": symbol, "on": on, "decision": decision, "why": why},
        )

    def move(self, unit: UnitId, on: datetime.date, *, parent: UnitId | None = None) -> OrganisationUnit:
        """Places a unit under another one from a day on. Where it was before stays known (chuyển về trực thuộc).

        Args:
            unit: The unit.
            parent: The unit that is above it from then on; nothing for none.
            on: The first day of the new order.
        """
        return ask(self._call, "units.move", OrganisationUnit, {"unit": unit, "parent": parent, "on": on})


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
        folded_title: str | UnsetType = UNSET,
        index: Literal["name", "unit", "code", "folded_title"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Person]:
        """Gives a page of people.

        Indexes: `name` by name; `unit` by unit, name; `code` by code; `folded_title` by folded_title.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(name=name, unit=unit, code=code, folded_title=folded_title),
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
        folded_title: str | UnsetType = UNSET,
        index: Literal["name", "unit", "code", "folded_title"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
    ) -> Iterator[Person]:
        """Gives people one by one, reading page after page.

        Indexes: `name` by name; `unit` by unit, name; `code` by code; `folded_title` by folded_title.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(name=name, unit=unit, code=code, folded_title=folded_title),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        name: str | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        code: str | UnsetType | None = UNSET,
        folded_title: str | UnsetType = UNSET,
        index: Literal["name", "unit", "code", "folded_title"] | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> int:
        """Counts people.

        Indexes: `name` by name; `unit` by unit, name; `code` by code; `folded_title` by folded_title.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(name=name, unit=unit, code=code, folded_title=folded_title), index=index, since=since, until=until
        )

    def at(self, person: PersonId, *, on: datetime.date | None = None) -> PersonAt:
        """The unit and position of a person on a day: those noted for that day, or where none are noted at all the
        present ones.

        Args:
            person: The person.
            on: The day; today where none is given.
        """
        return ask(self._call, "people.at", PersonAt, {"person": person, "on": on})

    def holding(self, title: str, *, unit: UnitId | None = None, on: datetime.date | None = None) -> list[Holder]:
        """Who held a position on a day, by its title with marks or without.

        Args:
            title: The title: "Chánh Văn phòng".
            unit: The unit it is held in; any where none is given.
            on: The day; today where none is given.
        """
        return ask(self._call, "people.holding", list[Holder], {"title": title, "unit": unit, "on": on})


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
        positions: Sequence[HeldPosition] = ...,
        active_from: datetime.date | None = ...,
        active_to: datetime.date | None = ...,
    ) -> Person: ...

    def add(self, record: Person | None = None, /, **fields: Any) -> Person:
        """Adds a record and gives it as stored: a `Person`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            name: Full name, family name first: "Nguyễn Văn An" (họ và tên).
            code: Staff code, unique in the store where given (mã cán bộ).
            category: Legal category.
            unit: The unit they belong to at present.
            position: Present position: "Chánh Văn phòng" (chức vụ).
            positions: Positions over time, where they are noted: the present one as well (quá trình công tác).
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
        index: Literal["symbol", "name", "in_force_from"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[LegalDocument]:
        """Gives a page of legal documents.

        Indexes: `symbol` by symbol, issuer; `name` by document_type, subject; `in_force_from` by in_force_from.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
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
        index: Literal["symbol", "name", "in_force_from"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[LegalDocument]:
        """Gives legal documents one by one, reading page after page.

        Indexes: `symbol` by symbol, issuer; `name` by document_type, subject; `in_force_from` by in_force_from.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
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
        index: Literal["symbol", "name", "in_force_from"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
    ) -> int:
        """Counts legal documents.

        Indexes: `symbol` by symbol, issuer; `name` by document_type, subject; `in_force_from` by in_force_from.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
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
        issued_on: PartialDate | datetime.date | None = ...,
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
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
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
        index: Literal["year", "status", "number", "parent_plan"] | None = None,
        since: int | str | None = None,
        until: int | str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Plan]:
        """Gives a page of plans.

        Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issued_in, number, issuer;
        `parent_plan` by parent_plan.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
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
        index: Literal["year", "status", "number", "parent_plan"] | None = None,
        since: int | str | None = None,
        until: int | str | None = None,
        descending: bool = False,
    ) -> Iterator[Plan]:
        """Gives plans one by one, reading page after page.

        Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issued_in, number, issuer;
        `parent_plan` by parent_plan.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
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
        index: Literal["year", "status", "number", "parent_plan"] | None = None,
        since: int | str | None = None,
        until: int | str | None = None,
    ) -> int:
        """Counts plans.

        Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issued_in, number, issuer;
        `parent_plan` by parent_plan.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
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

    def progress(self, id: PlanId, *, on: datetime.date | None = None) -> list[PromiseProgress]:
        """How far every activity of a plan is, in the plan's order.

        Args:
            id: The plan.
            on: The day to judge at the end of; today, while it lasts, where none is given.
        """
        return ask(self._call, "plans.progress", list[PromiseProgress], {"id": id, "on": on})


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
        issued_on: PartialDate | datetime.date | None = ...,
        subject: str = ...,
        year: int | None = ...,
        years: YearSpan | None = ...,
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
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            document_type: Type of document, abbreviated: "KH", "QĐ" (tên loại).
            number: Number as written; none on a draft (số). Once issued, no other plan may have the same number,
                symbol, year and issuer (NĐ 30/2020/NĐ-CP).
            symbol: Symbol: "KH-SXD" (ký hiệu).
            place: Place of issue (địa danh).
            issued_on: Date of issue; a draft may have only the year.
            subject: What it is about (trích yếu).
            year: The year it plans for, from 1945; none where it covers several (năm).
            years: The years it covers, where it plans for several (giai đoạn).
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
            other: Sections under other headings.
            theme: The theme of the year, verbatim (chủ đề).
            recipients: Recipients without the archive line (nơi nhận).
            archive: The archive line (lưu).
            signatory: Who signs (người ký).
            status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
            moves: Every change of the status, earliest first; only the store's operations add one (quá trình xử lý).
            source: The text it was read from, verbatim (NFC).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def track(self, id: PlanId) -> list[Activity]:
        """Makes activities of what a plan promises: one for each content, each form, each row of a table, each line of
        the timeline that says more than when one of those is due, and each duty with a deadline. What is tracked
        already stays as it is, so it can be done again after a plan was completed. Gives all of the plan's
        activities, in the plan's order.

        Args:
            id: The plan.
        """
        return ask(self._call, "plans.track", list[Activity], {"id": id})

    def issue(
        self, id: PlanId, issued_on: datetime.date, *, number: str | None = None, signed_by: str | None = None
    ) -> Plan:
        """Issues a plan: gives it number, date and signer. Without a number the next one of the register of its symbol
        and year is taken, in the same commit.

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

    def move(
        self, id: PlanId, to: PlanStatus | PlanStatusName, *, why: str | None = None, on: datetime.date | None = None
    ) -> Plan:
        """Moves a plan on to another state, noting who did it and why. To issue it, use `plans.issue`.

        Args:
            id: The plan.
            to: The state to go to.
            why: The reason.
            on: On which day; today where none is given.
        """
        return ask(self._call, "plans.move", Plan, {"id": id, "to": to, "why": why, "on": on})

    def link_bases(self, id: PlanId) -> Plan:
        """Links every legal basis of a plan to a stored document: the one with its number and issuer, or a new one made
        of what the citation says. Citations by name alone are linked by type and subject. Links already there stay.

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
        index: Literal["plan", "lead_unit"] | None = None,
        since: int | None = None,
        until: int | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Activity]:
        """Gives a page of activities.

        Indexes: `plan` by plan, order; `lead_unit` by lead_unit.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
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
        index: Literal["plan", "lead_unit"] | None = None,
        since: int | None = None,
        until: int | None = None,
        descending: bool = False,
    ) -> Iterator[Activity]:
        """Gives activities one by one, reading page after page.

        Indexes: `plan` by plan, order; `lead_unit` by lead_unit.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
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
        index: Literal["plan", "lead_unit"] | None = None,
        since: int | None = None,
        until: int | None = None,
    ) -> int:
        """Counts activities.

        Indexes: `plan` by plan, order; `lead_unit` by lead_unit.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(given(plan=plan, order=order, lead_unit=lead_unit), index=index, since=since, until=until)

    def progress(self, id: ActivityId, *, on: datetime.date | None = None) -> PromiseProgress:
        """How far an activity is, with its evidence.

        Args:
            id: The activity.
            on: The day to judge at the end of; today, while it lasts, where none is given.
        """
        return ask(self._call, "activities.progress", PromiseProgress, {"id": id, "on": on})

    def possible(
        self, plan: PlanId, *, activity: ActivityId | None = None, on: datetime.date | None = None, limit: int = 200
    ) -> list[PossibleEvidence]:
        """Evidence that somebody must confirm or refuse: it shares a form of communication with a promise that is not
        done, and no more. Oldest first, activity by activity in the plan's order.

        Args:
            plan: The plan.
            activity: One activity of it; all where none is given.
            on: The day to judge at the end of; today, while it lasts, where none is given.
            limit: The most to give, 1 to 1,000.
        """
        return ask(
            self._call,
            "activities.possible",
            list[PossibleEvidence],
            {"plan": plan, "activity": activity, "on": on, "limit": limit},
        )


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
        result: str | None = ...,
        target: int | None = ...,
        acts: Sequence[PromisedAct] = ...,
        allowed_gap: int | None = ...,
        evidence_decisions: Sequence[EvidenceDecision] = ...,
        cancelled: Cancellation | None = ...,
    ) -> Activity: ...

    def add(self, record: Activity | None = None, /, **fields: Any) -> Activity:
        """Adds a record and gives it as stored: a `Activity`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            plan: The plan that promises it; it never moves to another plan.
            origin: The clause it comes from.
            title: What is promised, verbatim; not blank (nội dung nhiệm vụ).
            channels: Forms of communication.
            schedule: When it is to happen (thời gian thực hiện).
            timeline: The timeline's line that gave the schedule, verbatim.
            lead: Who leads, as written (chủ trì).
            lead_unit: The leading unit, where it is in this store.
            coordinating: Who takes part, as written (phối hợp).
            result: The expected result, as written (sản phẩm).
            target: How often it must happen in all, at least 1, where a number was promised (chỉ tiêu).
            acts: The acts it asks for, each of which needs evidence of its own (việc phải làm): read from the text
                when a plan is tracked; change them where they were read wrongly. Where none is given they are read
                from the title and the forms of communication.
            allowed_gap: The longest gap without evidence that is accepted for a continuous, periodic or daily
                schedule, in days, at least 1 (số ngày tối đa không có minh chứng). Where none is given: 92, a
                quarter; 14 for what is promised daily. No law sets this number.
            evidence_decisions: The decisions about evidence, oldest first; `activities.confirm`, `activities.refuse`
                and `activities.reconsider` add them, and none is ever changed.
            cancelled: The cancellation, where there was one; `activities.cancel` sets it, and nothing undoes it.

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

    def confirm(
        self,
        id: ActivityId,
        record: UUID,
        why: str,
        *,
        act: Act | None = None,
        evidence_on: datetime.date | None = None,
        on: datetime.date | None = None,
    ) -> Activity:
        """Confirms that possible evidence proves an activity: it counts from now on. `activities.reconsider` takes it
        back.

        Args:
            id: The activity.
            record: The record that proves it: `record` of the evidence.
            why: Why it proves it.
            act: The act that it proves; needed where it might prove several.
            evidence_on: The day of the evidence, where the record proves several; each where none is given.
            on: On which day it is confirmed; today where none is given.
        """
        return ask(
            self._call,
            "activities.confirm",
            Activity,
            {"id": id, "record": record, "why": why, "act": act, "evidence_on": evidence_on, "on": on},
        )

    def refuse(
        self,
        id: ActivityId,
        record: UUID,
        why: str,
        *,
        act: Act | None = None,
        evidence_on: datetime.date | None = None,
        on: datetime.date | None = None,
    ) -> Activity:
        """Refuses evidence for an activity, whether it counts or might count: it counts no more.
        `activities.reconsider` takes it back.

        Args:
            id: The activity.
            record: The record that does not prove it: `record` of the evidence.
            why: Why it does not.
            act: The act that it does not prove; none of them where none is given.
            evidence_on: The day of the evidence, where the record proves several; each where none is given.
            on: On which day it is refused; today where none is given.
        """
        return ask(
            self._call,
            "activities.refuse",
            Activity,
            {"id": id, "record": record, "why": why, "act": act, "evidence_on": evidence_on, "on": on},
        )

    def reconsider(
        self, id: ActivityId, record: UUID, why: str, *, act: Act | None = None, on: datetime.date | None = None
    ) -> Activity:
        """Takes back what was decided about evidence for an activity: the record counts again as it did before. Both
        stay noted.

        Args:
            id: The activity.
            record: The record that was confirmed or refused.
            why: Why it is taken back.
            act: The act that was decided about; every one where none is given.
            on: On which day; today where none is given.
        """
        return ask(
            self._call,
            "activities.reconsider",
            Activity,
            {"id": id, "record": record, "why": why, "act": act, "on": on},
        )


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
        index: Literal["held_on", "plan", "activity", "kind", "status"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Session]:
        """Gives a page of sessions.

        Indexes: `held_on` by held_on; `plan` by plan, held_on; `activity` by activity, held_on; `kind` by kind,
        held_on; `status` by status, held_on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
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
        index: Literal["held_on", "plan", "activity", "kind", "status"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[Session]:
        """Gives sessions one by one, reading page after page.

        Indexes: `held_on` by held_on; `plan` by plan, held_on; `activity` by activity, held_on; `kind` by kind,
        held_on; `status` by status, held_on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
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
        index: Literal["held_on", "plan", "activity", "kind", "status"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> int:
        """Counts sessions.

        Indexes: `held_on` by held_on; `plan` by plan, held_on; `activity` by activity, held_on; `kind` by kind,
        held_on; `status` by status, held_on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(held_on=held_on, plan=plan, activity=activity, kind=kind, status=status),
            index=index,
            since=since,
            until=until,
        )

    def turnout(self, id: SessionId) -> TurnoutCount:
        """How many were invited, informed and understood, as reports have it: counted from the session's attendances
        where there are any, else the figures recorded with it.

        Args:
            id: The session.
        """
        return ask(self._call, "sessions.turnout", TurnoutCount, {"id": id})

    def minutes_document(self, id: SessionId) -> MinutesDocument:
        """A session's minutes laid out in the official form: typed parts, plain text, and what is missing. A session
        without minutes gives a form to fill in. The issuing agency is the host, or the one that owns the session; a
        division's minutes are its agency's.

        Args:
            id: The session.
        """
        return ask(self._call, "sessions.minutes_document", MinutesDocument, {"id": id})


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
        organiser: str | None = ...,
        chair: str | None = ...,
        secretary: str | None = ...,
        invitation: str | None = ...,
        agenda: str | None = ...,
        materials: Sequence[MaterialId] = ...,
        theme: ThemeId | None = ...,
        documents_decided: Sequence[LegalDocumentId] = ...,
        certificates: int | None = ...,
        turnout: Turnout | None = ...,
        minutes: Minutes | None = ...,
        status: SessionStatus | SessionStatusName = ...,
        moves: Sequence[Move] = ...,
    ) -> Session: ...

    def add(self, record: Session | None = None, /, **fields: Any) -> Session:
        """Adds a record and gives it as stored: a `Session`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            kind: The type of session (loại buổi).
            held_on: The day it takes or took place (ngày tổ chức).
            subject: What it is about; not blank (nội dung).
            plan: The plan it serves.
            activities: The activities it is evidence for, each once. Where none is named, it counts for those of its
                plan that promise a session of its type and topic.
            role: Whether the agency holds it or takes part.
            topics: Topics covered (chuyên đề).
            integrated_with: The event it was part of: "sinh hoạt Ngày Pháp luật" (lồng ghép).
            starts: When it starts, in local time (giờ bắt đầu).
            place: Where it is held (địa điểm).
            online: The address of the online room, where it is held online (trực tuyến).
            host: The unit that holds it, where it is in this store (đơn vị tổ chức).
            organiser: Who holds it, as written, where that is no unit of this store (đơn vị tổ chức).
            chair: Who leads it (chủ trì).
            secretary: Who takes the minutes (thư ký).
            invitation: The invitation, as sent (giấy mời).
            agenda: The agenda (chương trình).
            materials: Materials used, each once (tài liệu).
            theme: The theme of the year that leaders briefed on (chủ đề được quán triệt).
            documents_decided: Documents that were adopted there or issued as its result, each once (văn bản được
                thông qua, ban hành sau buổi).
            certificates: How many certificates were given; only once it was held (giấy chứng nhận).
            turnout: How many were invited, informed and understood; only once it was held.
            minutes: Its minutes; there exactly when its status is `minuted` (biên bản).
            status: Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
            moves: Every change of the status, earliest first; only the store's operations add one (quá trình xử lý).

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
        on: datetime.date | None = None,
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
            on: On which day it counts as held; its own day where none is given.
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
                "on": on,
            },
        )

    def minute(self, id: SessionId, minutes: Minutes, *, on: datetime.date | None = None) -> Session:
        """Gives the minutes of a session that took place without.

        Args:
            id: The session.
            minutes: The minutes.
            on: On which day; today where none is given.
        """
        return ask(self._call, "sessions.minute", Session, {"id": id, "minutes": minutes, "on": on})

    def cancel(self, id: SessionId, why: str, *, on: datetime.date | None = None) -> Session:
        """Calls off a session that has not taken place.

        Args:
            id: The session.
            why: The reason.
            on: On which day; today where none is given.
        """
        return ask(self._call, "sessions.cancel", Session, {"id": id, "why": why, "on": on})


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
        index: Literal["session", "presence", "person"] | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Attendance]:
        """Gives a page of attendances.

        Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
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
        index: Literal["session", "presence", "person"] | None = None,
        descending: bool = False,
    ) -> Iterator[Attendance]:
        """Gives attendances one by one, reading page after page.

        Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            descending: Descending order.
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
        index: Literal["session", "presence", "person"] | None = None,
    ) -> int:
        """Counts attendances.

        Indexes: `session` by session, person; `presence` by session, presence, understood; `person` by person.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
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
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            session: The session.
            person: The person.
            presence: Whether they came.
            checked_in: When they checked in (UTC); only for those who attended (giờ điểm danh).
            means: How they checked in.
            understood: How it was measured that they understood; none where they did not or it was not measured.
                Only for those who attended (hiểu rõ).

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
        index: Literal["activity", "session", "plan", "blake3"] | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Attachment]:
        """Gives a page of attachments.

        Indexes: `activity` by activity, dated; `session` by session; `plan` by plan; `blake3` by blake3.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
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
        index: Literal["activity", "session", "plan", "blake3"] | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        descending: bool = False,
    ) -> Iterator[Attachment]:
        """Gives attachments one by one, reading page after page.

        Indexes: `activity` by activity, dated; `session` by session; `plan` by plan; `blake3` by blake3.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
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
        index: Literal["activity", "session", "plan", "blake3"] | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
    ) -> int:
        """Counts attachments.

        Indexes: `activity` by activity, dated; `session` by session; `plan` by plan; `blake3` by blake3.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
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
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            name: File name.
            media_type: Media type: "image/jpeg".
            size: Length in bytes, counted by the store.
            blake3: BLAKE3 hash of the content in hexadecimal, computed by the store.
            caption: What the file shows, in a few words.
            dated: The day it was taken or made, and so the day it proves; required where it is evidence for an
                activity.
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
        index: Literal["name"] | None = None,
        since: str | int | None = None,
        until: str | int | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Register]:
        """Gives a page of registers.

        Indexes: `name` by name, year, unit.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
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
        index: Literal["name"] | None = None,
        since: str | int | None = None,
        until: str | int | None = None,
        descending: bool = False,
    ) -> Iterator[Register]:
        """Gives registers one by one, reading page after page.

        Indexes: `name` by name, year, unit.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
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
        index: Literal["name"] | None = None,
        since: str | int | None = None,
        until: str | int | None = None,
    ) -> int:
        """Counts registers.

        Indexes: `name` by name, year, unit.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
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
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            name: What it numbers: "KH-SXD". With year and unit it is unique in the store, and none of the three ever
                changes.
            unit: The unit that keeps it.
            year: Its year, from 1945.
            last: The last number given; 0 while none was. It grows by one at a time and never falls.
            closed: Whether no more numbers are given, because the year is over; nothing reopens it (khóa sổ).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def take(self, name: str, year: int, *, unit: UnitId | None = None) -> NumberTaken:
        """Takes the next number of a register; the first of a year is 1. Take it in the same batch as the record that
        bears it: if that is refused, the number is not taken.

        Args:
            name: What is numbered: "KH-SXD".
            year: The year.
            unit: Whose register it is; without one, the register that belongs to no unit: each has its own numbers.
        """
        return ask(self._call, "registers.take", NumberTaken, {"name": name, "year": year, "unit": unit})

    def close(self, name: str, year: int, *, unit: UnitId | None = None) -> Register:
        """Closes a register at the end of its year: it gives no more numbers.

        Args:
            name: What is numbered: "KH-SXD".
            year: The year.
            unit: Whose register it is; without one, the register that belongs to no unit: each has its own numbers.
        """
        return ask(self._call, "registers.close", Register, {"name": name, "year": year, "unit": unit})


class WorkCalendarRecords(Records[WorkCalendar]):
    """The calendars, for reading."""

    _name = "calendars"
    _one = WorkCalendar
    _many = list[WorkCalendar]
    _page_of = Page[WorkCalendar]

    def page(
        self,
        *,
        year: int | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        index: Literal["year"] | None = None,
        since: int | None = None,
        until: int | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[WorkCalendar]:
        """Gives a page of calendars.

        Indexes: `year` by year, unit.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
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
        index: Literal["year"] | None = None,
        since: int | None = None,
        until: int | None = None,
        descending: bool = False,
    ) -> Iterator[WorkCalendar]:
        """Gives calendars one by one, reading page after page.

        Indexes: `year` by year, unit.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(given(year=year, unit=unit), index=index, since=since, until=until, descending=descending)

    def count(
        self,
        *,
        year: int | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        index: Literal["year"] | None = None,
        since: int | None = None,
        until: int | None = None,
    ) -> int:
        """Counts calendars.

        Indexes: `year` by year, unit.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(given(year=year, unit=unit), index=index, since=since, until=until)

    def is_working_day(self, date: datetime.date, *, unit: UnitId | None = None) -> DayStatus:
        """Whether there is work on a day.

        Args:
            date: The day.
            unit: Whose days; nothing for those of the national calendar.
        """
        return ask(self._call, "calendars.is_working_day", DayStatus, {"date": date, "unit": unit})

    def working_days(self, from_: datetime.date, to: datetime.date, *, unit: UnitId | None = None) -> WorkingDayCount:
        """How many working days there are from a day to a day, both included.

        Args:
            from_: The first day.
            to: The last day.
            unit: Whose days; nothing for those of the national calendar.
        """
        return ask(self._call, "calendars.working_days", WorkingDayCount, {"from": from_, "to": to, "unit": unit})

    def deadline(
        self,
        time_limit: TimeLimit,
        *,
        started: datetime.date | None = None,
        received: datetime.datetime | None = None,
        unit: UnitId | None = None,
    ) -> Deadline:
        """The last day of a time limit. Give the day its clock started, or the instant something arrived: after the
        hand-over or on a day off, it counts as arrived on the next working day.

        Args:
            time_limit: How long it may take.
            started: The day the clock started; it does not count itself.
            received: When it arrived, in place of the day the clock started.
            unit: Whose working days; nothing for those of the national calendar.
        """
        return ask(
            self._call,
            "calendars.deadline",
            Deadline,
            {"time_limit": time_limit, "started": started, "received": received, "unit": unit},
        )

    def coverage(self, from_: datetime.date, to: datetime.date, *, unit: UnitId | None = None) -> CalendarCoverage:
        """Which years of a stretch have a calendar, and what in it is not certain.

        Args:
            from_: The first day.
            to: The last day.
            unit: Whose calendars; nothing for the national ones.
        """
        return ask(self._call, "calendars.coverage", CalendarCoverage, {"from": from_, "to": to, "unit": unit})

    def lunar(self, year: int) -> LunarYear:
        """When the lunar year begins and when the Hùng Kings are commemorated, in Việt Nam.

        Args:
            year: The year.
        """
        return ask(self._call, "calendars.lunar", LunarYear, {"year": year})

    def read_decision(self, text: str) -> DecisionReading:
        """Reads a decision or notice on days off from its text: days off, swaps, and which document says so. Nothing is
        written: look at the decision and the findings, correct it where needed, and give it to
        `calendars.apply_decision`.

        Args:
            text: The text, or the sentences of it that tell of days off.
        """
        return ask(self._call, "calendars.read_decision", DecisionReading, {"text": text})


class Calendars(WorkCalendarRecords, Collection[WorkCalendar]):
    """The calendars."""

    @overload
    def add(self, record: WorkCalendar, /) -> WorkCalendar: ...

    @overload
    def add(
        self,
        /,
        *,
        header: Header = ...,
        year: int = ...,
        unit: UnitId | None = ...,
        working_weekdays: Sequence[int] | None = ...,
        morning_weekdays: Sequence[int] | None = ...,
        hand_over: datetime.time | None = ...,
        days: Sequence[CalendarDay] = ...,
        pending: Sequence[PendingDecision] = ...,
        basis: str | None = ...,
        verified: bool = ...,
    ) -> WorkCalendar: ...

    def add(self, record: WorkCalendar | None = None, /, **fields: Any) -> WorkCalendar:
        """Adds a record and gives it as stored: a `WorkCalendar`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            year: The year, from 1945.
            unit: The unit it is for; none for the national one.
            working_weekdays: Weekdays worked all day, Monday 1 to Sunday 7; none to take them from the calendar
                above, finally Monday to Friday (thứ Hai đến thứ Sáu).
            morning_weekdays: Weekdays worked in the morning alone, none of them also worked all day: 6 for a desk
                open on Saturday mornings.
            hand_over: The time from which what arrives counts as received on the next working day; none to take it
                from the calendar above, finally 15:00.
            days: The days that differ from what their weekdays say.
            pending: Decisions about days of the year that are still to come. They do not affect a day named in
                `days`.
            basis: The decisions it is based on (căn cứ).
            verified: Whether all days off of the year are known from decisions.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def install(self, *, years: Sequence[int] = []) -> list[WorkCalendar]:
        """Adds the national calendars that come with the library, of the years that have none yet. Those that are there
        stay as they are; only one that nobody changed since an earlier version of the library brought it in gets
        what is pending. Look at what is not verified, in each calendar and each of its days, and at what is pending:
        of a year of which no decision was entered the law gives most days, and the calendar names what is still to
        be decided.

        Args:
            years: The years, up to 2050; where none is named, those whose decisions were entered and the two years
                after them.
        """
        return ask(self._call, "calendars.install", list[WorkCalendar], {"years": years})

    def apply_decision(self, decision: DayOffDecision, *, unit: UnitId | None = None) -> list[WorkCalendar]:
        """Applies a decision on days off to the calendars of its years: its days take the place of what was there,
        verified and with its basis, and what waited for it waits no longer. Other days stay. A national calendar
        that is missing is brought in first.

        Args:
            decision: The decision, as read or as entered by hand. Somebody has looked at it.
            unit: Whose calendar; nothing for the national one.
        """
        return ask(self._call, "calendars.apply_decision", list[WorkCalendar], {"decision": decision, "unit": unit})


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
        index: Literal["subject"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[DeadlineRule]:
        """Gives a page of deadline rules.

        Indexes: `subject` by subject, unit, valid_from.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
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
        index: Literal["subject"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[DeadlineRule]:
        """Gives deadline rules one by one, reading page after page.

        Indexes: `subject` by subject, unit, valid_from.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
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
        index: Literal["subject"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> int:
        """Counts deadline rules.

        Indexes: `subject` by subject, unit, valid_from.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(subject=subject, unit=unit, valid_from=valid_from), index=index, since=since, until=until
        )

    def deadline(
        self,
        subject: DeadlineSubject | DeadlineSubjectName,
        *,
        started: datetime.date | None = None,
        received: datetime.datetime | None = None,
        unit: UnitId | None = None,
    ) -> Deadline:
        """The last day for something, by the rule that applied on the day its clock started: the unit's own, that of a
        unit above it, or the one for all. Give that day, or the instant something arrived: after the hand-over or on
        a day off, it counts as arrived on the next working day.

        Args:
            subject: What the clock runs for.
            started: The day the clock started; it does not count itself.
            received: When it arrived, in place of the day the clock started.
            unit: Whose rules and working days; nothing for those for all.
        """
        return ask(
            self._call,
            "deadline_rules.deadline",
            Deadline,
            {"subject": subject, "started": started, "received": received, "unit": unit},
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
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            subject: What it limits.
            time_limit: How long it may take.
            extension: By how much it may be extended, once; none where it may not (gia hạn).
            basis: The law, or the agency's own regulation, that sets it (căn cứ).
            valid_from: First day it applies: a deadline that starts before follows the rule before.
            valid_to: Last day on which a deadline by this rule may start.
            unit: The unit whose own rule it is; none where it applies to all.
            verified: Whether it was read in the source itself (đã đối chiếu).
            note: A remark: where it was found, what is doubtful.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def install(self, *, subjects: Sequence[DeadlineSubject | DeadlineSubjectName] = []) -> list[DeadlineRule]:
        """Adds the rules for all that come with the library, each where none applies yet to its subject in its time.
        Those that are there stay as they are. Look at what is not verified.

        Args:
            subjects: What they limit; everything that comes with the library where nothing is named.
        """
        return ask(self._call, "deadline_rules.install", list[DeadlineRule], {"subjects": subjects})


class ProcedureRecords(Records[Procedure]):
    """The procedures, for reading."""

    _name = "procedures"
    _one = Procedure
    _many = list[Procedure]
    _page_of = Page[Procedure]

    def page(
        self,
        *,
        national: str | UnsetType = UNSET,
        in_force_from: datetime.date | UnsetType | None = UNSET,
        code: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        field: str | UnsetType | None = UNSET,
        status: ProcedureStatus | ProcedureStatusName | UnsetType = UNSET,
        decision: LegalDocumentId | UnsetType | None = UNSET,
        in_force_to: datetime.date | UnsetType | None = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        index: Literal[
            "national", "code", "name", "field", "status", "decision", "in_force_from", "in_force_to", "unit"
        ]
        | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Procedure]:
        """Gives a page of procedures.

        Indexes: `national` by national, in_force_from; `code` by code; `name` by name; `field` by field, name;
        `status` by status, in_force_from; `decision` by decision; `in_force_from` by in_force_from; `in_force_to` by
        in_force_to, in_force_from; `unit` by unit, in_force_from.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(
                national=national,
                in_force_from=in_force_from,
                code=code,
                name=name,
                field=field,
                status=status,
                decision=decision,
                in_force_to=in_force_to,
                unit=unit,
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
        national: str | UnsetType = UNSET,
        in_force_from: datetime.date | UnsetType | None = UNSET,
        code: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        field: str | UnsetType | None = UNSET,
        status: ProcedureStatus | ProcedureStatusName | UnsetType = UNSET,
        decision: LegalDocumentId | UnsetType | None = UNSET,
        in_force_to: datetime.date | UnsetType | None = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        index: Literal[
            "national", "code", "name", "field", "status", "decision", "in_force_from", "in_force_to", "unit"
        ]
        | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[Procedure]:
        """Gives procedures one by one, reading page after page.

        Indexes: `national` by national, in_force_from; `code` by code; `name` by name; `field` by field, name;
        `status` by status, in_force_from; `decision` by decision; `in_force_from` by in_force_from; `in_force_to` by
        in_force_to, in_force_from; `unit` by unit, in_force_from.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(
                national=national,
                in_force_from=in_force_from,
                code=code,
                name=name,
                field=field,
                status=status,
                decision=decision,
                in_force_to=in_force_to,
                unit=unit,
            ),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        national: str | UnsetType = UNSET,
        in_force_from: datetime.date | UnsetType | None = UNSET,
        code: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        field: str | UnsetType | None = UNSET,
        status: ProcedureStatus | ProcedureStatusName | UnsetType = UNSET,
        decision: LegalDocumentId | UnsetType | None = UNSET,
        in_force_to: datetime.date | UnsetType | None = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        index: Literal[
            "national", "code", "name", "field", "status", "decision", "in_force_from", "in_force_to", "unit"
        ]
        | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
    ) -> int:
        """Counts procedures.

        Indexes: `national` by national, in_force_from; `code` by code; `name` by name; `field` by field, name;
        `status` by status, in_force_from; `decision` by decision; `in_force_from` by in_force_from; `in_force_to` by
        in_force_to, in_force_from; `unit` by unit, in_force_from.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(
                national=national,
                in_force_from=in_force_from,
                code=code,
                name=name,
                field=field,
                status=status,
                decision=decision,
                in_force_to=in_force_to,
                unit=unit,
            ),
            index=index,
            since=since,
            until=until,
        )

    def in_force(
        self,
        *,
        on: datetime.date | None = None,
        field: str | None = None,
        level: ProcedureLevel | ProcedureLevelName | None = None,
        unit: UnitId | None = None,
    ) -> list[Procedure]:
        """The procedures in force on a day, by code.

        Args:
            on: The day; today where none is given.
            field: Only those of this field (lĩnh vực).
            level: Only those settled at this level (cấp thực hiện).
            unit: Only those that this unit settles; those of every unit where none is given.
        """
        return ask(
            self._call, "procedures.in_force", list[Procedure], {"on": on, "field": field, "level": level, "unit": unit}
        )

    def find_by_code(self, code: str, *, on: datetime.date | None = None) -> Procedure | None:
        """The version of a procedure that is in force on a day, by its code in any style: "1.013236", "1.013236.H53",
        "1.013236.000.00.00.H53". Nothing where none is.

        Args:
            code: The code.
            on: The day; today where none is given.
        """
        return ask_or_none(self._call, "procedures.find_by_code", Procedure, {"code": code, "on": on})

    def versions(self, code: str) -> list[Procedure]:
        """Every version of a procedure, oldest first, by its code in any style.

        Args:
            code: The code.
        """
        return ask(self._call, "procedures.versions", list[Procedure], {"code": code})

    def check(self, id: ProcedureId, *, on: datetime.date | None = None) -> list[Problem]:
        """What a version lacks by the law of a day, with the provisions, and what is odd about its code.

        Args:
            id: The version.
            on: The day whose law counts; today where none is given.
        """
        return ask(self._call, "procedures.check", list[Problem], {"id": id, "on": on})

    def read_code(self, code: str) -> ProcedureCode:
        """What is recognised in a code.

        Args:
            code: The code.
        """
        return ask(self._call, "procedures.read_code", ProcedureCode, {"code": code})

    def related(
        self,
        *,
        feedback: FeedbackId | None = None,
        text: str | None = None,
        on: datetime.date | None = None,
        limit: int = 10,
    ) -> list[RelatedProcedure]:
        """Gives the procedures that a text seems to be about (TTHC liên quan đến phản ánh, kiến nghị), the likeliest
        first.

        Args:
            feedback: The feedback whose text it is.
            text: The text, where it is no feedback's.
            on: The day on which the procedures must be in force; today where none is given.
            limit: How many to give at most, 1 to 100.
        """
        return ask(
            self._call,
            "procedures.related",
            list[RelatedProcedure],
            {"feedback": feedback, "text": text, "on": on, "limit": limit},
        )


class Procedures(ProcedureRecords, Collection[Procedure]):
    """The procedures."""

    @overload
    def add(self, record: Procedure, /) -> Procedure: ...

    @overload
    def add(
        self,
        /,
        *,
        header: Header = ...,
        code: str = ...,
        name: str = ...,
        field: str | None = ...,
        levels: Sequence[ProcedureLevel | ProcedureLevelName] = ...,
        steps: str | None = ...,
        filing: Sequence[Filing] = ...,
        dossier: Sequence[DossierItem] = ...,
        dossier_sets: int | None = ...,
        time_limit: TimeLimit | None = ...,
        time_text: str | None = ...,
        time_cases: Sequence[TimeCase] = ...,
        applicants: str | None = ...,
        authority: str | None = ...,
        unit: UnitId | None = ...,
        forms: Sequence[ProcedureForm] = ...,
        outcome: str | None = ...,
        conditions: str | None = ...,
        fees: str | None = ...,
        online: OnlineLevel | OnlineLevelName | None = ...,
        partial_reason: str | None = ...,
        legal_bases: Sequence[LawReference] = ...,
        legal_bases_text: str | None = ...,
        decision: LegalDocumentId | None = ...,
        change: ProcedureChangeKind | ProcedureChangeKindName | None = ...,
        in_force_from: datetime.date | None = ...,
        in_force_to: datetime.date | None = ...,
        previous: Sequence[ProcedureId] = ...,
        replaced_by: ProcedureId | None = ...,
        ended_by: LegalDocumentId | None = ...,
        status: ProcedureStatus | ProcedureStatusName = ...,
        moves: Sequence[Move] = ...,
        note: str | None = ...,
    ) -> Procedure: ...

    def add(self, record: Procedure | None = None, /, **fields: Any) -> Procedure:
        """Adds a record and gives it as stored: a `Procedure`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            code: Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục).
            name: Name (tên thủ tục).
            field: Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
            levels: The levels of government that handle it, each once (cấp thực hiện).
            steps: Steps (trình tự thực hiện).
            filing: Ways of filing (cách thức thực hiện).
            dossier: Papers of the dossier (thành phần hồ sơ).
            dossier_sets: How many sets of the dossier are filed, at least 1 (số lượng hồ sơ).
            time_limit: How long handling may take (thời hạn giải quyết).
            time_text: The time limit as written.
            time_cases: Time limits of single cases, where they differ.
            applicants: Who may apply (đối tượng thực hiện).
            authority: The authority that handles it, as written (cơ quan giải quyết).
            unit: The unit that handles it, where it is in this store.
            forms: Forms, where there are any (mẫu đơn, tờ khai).
            outcome: The result the applicant receives (kết quả thực hiện).
            conditions: Conditions, where there are any (yêu cầu, điều kiện).
            fees: Fees as written, where there are any (phí, lệ phí).
            online: The level of the online service (mức độ dịch vụ công trực tuyến).
            partial_reason: Why only a part of it is offered online (lý do cung cấp một phần).
            legal_bases: Provisions it is based on (căn cứ pháp lý).
            legal_bases_text: The legal bases as written.
            decision: The decision that published this version (quyết định công bố).
            change: How this version came about.
            in_force_from: First day it is in force; none where that is not known, and then it always was (ngày có
                hiệu lực).
            in_force_to: Last day it is in force; none while no end is known (ngày hết hiệu lực).
            previous: The versions it replaced, each once.
            replaced_by: The version that replaced it; the first where it was split into several.
            ended_by: The decision that ended it.
            status: Its status; `procedures.apply_decision` changes it (trạng thái).
            moves: Every change of the status, earliest first; only the store's operations add one (quá trình xử lý).
            note: A remark: "số liệu minh họa".

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def apply_decision(
        self,
        decision: LegalDocumentId,
        in_force_from: datetime.date,
        changes: Sequence[ProcedureChange],
        *,
        allow_incomplete: bool = False,
        on: datetime.date | None = None,
    ) -> DecisionApplied:
        """Does what a publication decision says to all the procedures it names, or to none: new versions begin on its
        day, the versions before end the day before, and each names the other. Where several versions of a procedure
        hold on that day, all of them end.

        Everything wrong with any change is listed. That the decision came late, and what is odd about codes, is
        pointed out in the result.

        Args:
            decision: The decision (quyết định công bố).
            in_force_from: First day of the changes.
            changes: The changes.
            allow_incomplete: Take procedures that lack what the law asks for; they are pointed out then, not
                refused.
            on: On which day this was done: not before the decision was issued; today where none is given.
        """
        return ask(
            self._call,
            "procedures.apply_decision",
            DecisionApplied,
            {
                "decision": decision,
                "in_force_from": in_force_from,
                "changes": changes,
                "allow_incomplete": allow_incomplete,
                "on": on,
            },
        )

    def import_rows(
        self,
        rows: Sequence[Mapping[str, str | None]],
        *,
        decision: LegalDocumentId | None = None,
        in_force_from: datetime.date | None = None,
        unit: UnitId | None = None,
        keep_good: bool = False,
        dry_run: bool = False,
        encoding: Encoding = "auto",
    ) -> ImportReport:
        """Takes procedures over from the rows of a spreadsheet or CSV file: each a mapping from the names of the
        columns, in Vietnamese or English, to the texts of the cells.

        "Cấp Tỉnh; Cấp Xã", "10 ngày làm việc", "0,5 ngày", "Một phần" and dates like 01/07/2025 are understood; what
        the law asks for may be missing. A time limit of which any word is not understood is kept as text and noted,
        never guessed. Where a spreadsheet took a code for a number (`1.01323`), its last zeros are put back and that
        is noted. Cells that seem to be in an encoding from before Unicode are noted as `legacy_suspected`. A row
        whose version is in the store already is skipped. Where any row has errors nothing is written and all errors
        are listed, unless the good rows are to be kept.

        Args:
            rows: The rows.
            decision: The decision that published them (quyết định công bố).
            in_force_from: First day they hold, where their row does not say.
            unit: The unit that settles them.
            keep_good: Keep the good rows though others have errors.
            dry_run: Write nothing; tell what would be done.
            encoding: How the rows are written. Text from before Unicode is converted where that is sure, with the
                note `legacy_encoding`; where it only seems so it is left, with `legacy_suspected`. `'tcvn3'` or
                `'vni'` where all of it surely is such text; `'unicode'` where nothing may be converted.
        """
        return import_rows(
            self._call,
            {
                "rows": rows,
                "decision": decision,
                "in_force_from": in_force_from,
                "unit": unit,
                "keep_good": keep_good,
                "dry_run": dry_run,
            },
            encoding,
        )


class PostingRecords(Records[Posting]):
    """The postings, for reading."""

    _name = "postings"
    _one = Posting
    _many = list[Posting]
    _page_of = Page[Posting]

    def page(
        self,
        *,
        posted_on: datetime.date | UnsetType = UNSET,
        place: PostingPlace | PostingPlaceName | UnsetType = UNSET,
        procedure: ProcedureId | UnsetType = UNSET,
        shows: str | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        removed_on: datetime.date | UnsetType | None = UNSET,
        last_checked: datetime.date | UnsetType = UNSET,
        index: Literal["posted_on", "place", "procedure", "shows", "unit", "activity", "removed_on", "last_checked"]
        | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Posting]:
        """Gives a page of postings.

        Indexes: `posted_on` by posted_on; `place` by place, posted_on; `procedure` by procedure, posted_on; `shows`
        by shows, posted_on; `unit` by unit, posted_on; `activity` by activity, posted_on; `removed_on` by
        removed_on, posted_on; `last_checked` by last_checked.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(
                posted_on=posted_on,
                place=place,
                procedure=procedure,
                shows=shows,
                unit=unit,
                activity=activity,
                removed_on=removed_on,
                last_checked=last_checked,
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
        posted_on: datetime.date | UnsetType = UNSET,
        place: PostingPlace | PostingPlaceName | UnsetType = UNSET,
        procedure: ProcedureId | UnsetType = UNSET,
        shows: str | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        removed_on: datetime.date | UnsetType | None = UNSET,
        last_checked: datetime.date | UnsetType = UNSET,
        index: Literal["posted_on", "place", "procedure", "shows", "unit", "activity", "removed_on", "last_checked"]
        | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        descending: bool = False,
    ) -> Iterator[Posting]:
        """Gives postings one by one, reading page after page.

        Indexes: `posted_on` by posted_on; `place` by place, posted_on; `procedure` by procedure, posted_on; `shows`
        by shows, posted_on; `unit` by unit, posted_on; `activity` by activity, posted_on; `removed_on` by
        removed_on, posted_on; `last_checked` by last_checked.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(
                posted_on=posted_on,
                place=place,
                procedure=procedure,
                shows=shows,
                unit=unit,
                activity=activity,
                removed_on=removed_on,
                last_checked=last_checked,
            ),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        posted_on: datetime.date | UnsetType = UNSET,
        place: PostingPlace | PostingPlaceName | UnsetType = UNSET,
        procedure: ProcedureId | UnsetType = UNSET,
        shows: str | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        removed_on: datetime.date | UnsetType | None = UNSET,
        last_checked: datetime.date | UnsetType = UNSET,
        index: Literal["posted_on", "place", "procedure", "shows", "unit", "activity", "removed_on", "last_checked"]
        | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
    ) -> int:
        """Counts postings.

        Indexes: `posted_on` by posted_on; `place` by place, posted_on; `procedure` by procedure, posted_on; `shows`
        by shows, posted_on; `unit` by unit, posted_on; `activity` by activity, posted_on; `removed_on` by
        removed_on, posted_on; `last_checked` by last_checked.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(
                posted_on=posted_on,
                place=place,
                procedure=procedure,
                shows=shows,
                unit=unit,
                activity=activity,
                removed_on=removed_on,
                last_checked=last_checked,
            ),
            index=index,
            since=since,
            until=until,
        )

    def stale(
        self,
        *,
        on: datetime.date | None = None,
        place: PostingPlace | PostingPlaceName | None = None,
        unit: UnitId | None = None,
    ) -> list[StalePosting]:
        """The postings that are not as they must be on a day, each with the reasons and what to do: the procedure
        changed, ended, or does not hold yet; its forms or the address for feedback are missing; the decision ended
        or does not hold yet; the theme is that of a year that is over. A leaders' schedule says itself for which
        days it is.

        Args:
            on: The day; today where none is given.
            place: Only at this place.
            unit: Only those of this unit; those of every unit where none is given.
        """
        return ask(self._call, "postings.stale", list[StalePosting], {"on": on, "place": place, "unit": unit})

    def coverage(self, *, on: datetime.date | None = None, unit: UnitId | None = None) -> list[PlaceFigures]:
        """How much of what is in force each place shows on a day. As soon as anything is in force, the places that the
        law asks for are there, even those that show nothing; others are there where they show a procedure.

        Args:
            on: The day; today where none is given.
            unit: Only procedures that this unit settles, and what it shows itself; all of both where none is given.
        """
        return ask(self._call, "postings.coverage", list[PlaceFigures], {"on": on, "unit": unit})

    def missing(
        self, place: PostingPlace | PostingPlaceName, *, on: datetime.date | None = None, unit: UnitId | None = None
    ) -> list[Procedure]:
        """The procedures in force on a day that a place does not show, or not as they are.

        Args:
            place: The place.
            on: The day; today where none is given.
            unit: Only procedures that this unit settles, and what it shows itself; all of both where none is given.
        """
        return ask(self._call, "postings.missing", list[Procedure], {"place": place, "on": on, "unit": unit})


class Postings(PostingRecords, Collection[Posting]):
    """The postings."""

    @overload
    def add(self, record: Posting, /) -> Posting: ...

    @overload
    def add(
        self,
        /,
        *,
        subject: PostingSubject,
        place: PostingPlace | PostingPlaceName,
        posted_on: datetime.date,
        header: Header = ...,
        location: str | None = ...,
        url: str | None = ...,
        unit: UnitId | None = ...,
        removed_on: datetime.date | None = ...,
        why_removed: str | None = ...,
        has_forms: bool = ...,
        has_feedback_address: bool = ...,
        checks: Sequence[PostingCheck] = ...,
        evidence: Sequence[AttachmentId] = ...,
        activity: ActivityId | None = ...,
        note: str | None = ...,
    ) -> Posting: ...

    def add(self, record: Posting | None = None, /, **fields: Any) -> Posting:
        """Adds a record and gives it as stored: a `Posting`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            subject: What is posted.
            place: On which medium.
            location: The exact location: "bảng trước trụ sở Sở".
            url: Its address on the web.
            unit: The unit that posted it.
            posted_on: First day on which it is posted (ngày niêm yết).
            removed_on: The day it was taken down, and so the first on which it is not posted; not before `posted_on`
                (ngày gỡ).
            why_removed: Why it was taken down; only where it was.
            has_forms: Whether the forms are beside it (mẫu đơn, tờ khai).
            has_feedback_address: Whether the address for feedback is beside it (địa chỉ tiếp nhận phản ánh, kiến
                nghị).
            checks: Every check, oldest first.
            evidence: The files that show it (ảnh chụp, tệp chụp màn hình).
            activity: The activity it is evidence for.
            note: A remark.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def check(
        self,
        id: PostingId,
        *,
        on: datetime.date | None = None,
        has_forms: bool | None = None,
        has_feedback_address: bool | None = None,
        evidence: Sequence[AttachmentId] = [],
    ) -> Posting:
        """Notes that somebody looked whether something is still shown as it must be. What was found beside it is how it
        is from then on.

        Args:
            id: The posting.
            on: The day; today where none is given.
            has_forms: Whether the forms are beside it.
            has_feedback_address: Whether the address for feedback is beside it.
            evidence: Files that show it.
        """
        return ask(
            self._call,
            "postings.check",
            Posting,
            {
                "id": id,
                "on": on,
                "has_forms": has_forms,
                "has_feedback_address": has_feedback_address,
                "evidence": evidence,
            },
        )

    def take_down(self, id: PostingId, why: str, *, on: datetime.date | None = None) -> Posting:
        """Notes that something was taken down.

        Args:
            id: The posting.
            why: The reason.
            on: The day: it is not shown any more on it; today where none is given.
        """
        return ask(self._call, "postings.take_down", Posting, {"id": id, "why": why, "on": on})

    def replace(
        self,
        id: PostingId,
        procedure: ProcedureId,
        *,
        on: datetime.date | None = None,
        has_forms: bool = False,
        evidence: Sequence[AttachmentId] = [],
    ) -> Posting:
        """Takes a posting of a procedure down and puts up a version of a procedure that is in force, at the same place,
        in one commit. The address for feedback stays; the forms must be put up anew.

        Args:
            id: The posting that is taken down.
            procedure: The version that is put up.
            on: The day; today where none is given.
            has_forms: Whether its forms are put up with it.
            evidence: Files that show it.
        """
        return ask(
            self._call,
            "postings.replace",
            Posting,
            {"id": id, "procedure": procedure, "on": on, "has_forms": has_forms, "evidence": evidence},
        )


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
        index: Literal["person"] | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[DataSubject]:
        """Gives a page of data subjects.

        Indexes: `person` by person.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(given(person=person), index=index, descending=descending, limit=limit, cursor=cursor)

    def iter(
        self,
        *,
        person: PersonId | UnsetType | None = UNSET,
        index: Literal["person"] | None = None,
        descending: bool = False,
    ) -> Iterator[DataSubject]:
        """Gives data subjects one by one, reading page after page.

        Indexes: `person` by person.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            descending: Descending order.
        """
        return self._iter(given(person=person), index=index, descending=descending)

    def count(self, *, person: PersonId | UnsetType | None = UNSET, index: Literal["person"] | None = None) -> int:
        """Counts data subjects.

        Indexes: `person` by person.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
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
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            person: The member of staff this is, where it is one; at most one data subject per person that is not
                erased.
            name: Name; sealed when stored (họ và tên, tên tổ chức).
            address: Address (địa chỉ).
            phone: Telephone (số điện thoại).
            email: Electronic mail (thư điện tử).
            ground: The legal ground for keeping the data (Luật 91/2025/QH15).
            basis: The provision that gives the task, where that is the ground (căn cứ).
            consents: Every consent, withdrawn ones included, in the order recorded.
            erased: The erasure of the data; `data_subjects.erase` sets it, and nothing undoes it.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def reveal(
        self, id: UUID, purpose: str, *, kind: str = "data_subject", rev: int | None = None, fields: Sequence[str] = []
    ) -> Revealed:
        """Opens the personal data of a record, and notes who did so and what for. It stands alone: in a batch that
        might yet be abandoned the note could be lost.

        Args:
            id: The record: a person whose data are kept, or one of the kind named.
            purpose: What for (mục đích).
            kind: Kind of the record, where it is no data subject: `attempt`.
            rev: An earlier revision; the present one where none is given.
            fields: Which fields; all that it has where none are named.
        """
        return ask(
            self._call,
            "data_subjects.reveal",
            Revealed,
            {"id": id, "purpose": purpose, "kind": kind, "rev": rev, "fields": fields},
        )

    def erase(self, id: DataSubjectId, why: str) -> DataSubject:
        """Erases a person's data: their key is destroyed, and with it everything that was ever sealed under it, in
        every version and in every backup. That they once were here, and what was done with what they sent, stays; so
        do texts and files that are not sealed, and of a member of staff which tests they took, whether they passed,
        and when they attended.

        The file may hold the destroyed key on a page that is free until it is written to again. A copy by
        `store.backup` has no such pages: where somebody may get at the file and the host's key together, let the
        copy take its place.

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
        index: Literal["subject", "status", "due"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[DataRequest]:
        """Gives a page of data requests.

        Indexes: `subject` by subject, received_on; `status` by status, received_on; `due` by due.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
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
        index: Literal["subject", "status", "due"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[DataRequest]:
        """Gives data requests one by one, reading page after page.

        Indexes: `subject` by subject, received_on; `status` by status, received_on; `due` by due.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
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
        index: Literal["subject", "status", "due"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> int:
        """Counts data requests.

        Indexes: `subject` by subject, received_on; `status` by status, received_on; `due` by due.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
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
        not_covered: Sequence[MissingClock] = ...,
        extended: str | None = ...,
        extended_on: datetime.date | None = ...,
        outcome: str | None = ...,
        status: DataRequestStatus | DataRequestStatusName = ...,
        moves: Sequence[Move] = ...,
    ) -> DataRequest: ...

    def add(self, record: DataRequest | None = None, /, **fields: Any) -> DataRequest:
        """Adds a record and gives it as stored: a `DataRequest`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            subject: Who asks; never changes.
            kind: What is asked for; never changes.
            received_on: The day it was received; never changes.
            details: Details: which data, which consent.
            acknowledge_by: The last day for acknowledging receipt.
            answer_by: The last day for fulfilling or refusing it.
            not_covered: Deadlines that could not be computed, and why: no rule, no calendar.
            extended: Why its time was extended, where it was (gia hạn).
            extended_on: The day its time was extended.
            outcome: What was done, or why it was refused.
            status: Its status (trạng thái).
            moves: Every change of the status, earliest first; only the store's operations add one (quá trình xử lý).

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
            unit: The unit that must answer; where none is given, the one that keeps the data of the person, if any.
        """
        return ask(
            self._call,
            "data_requests.receive",
            DataRequest,
            {"subject": subject, "kind": kind, "received_on": received_on, "details": details, "unit": unit},
        )

    def acknowledge(self, id: DataRequestId, *, on: datetime.date | None = None) -> DataRequest:
        """Tells the person that their request came in.

        Args:
            id: The request.
            on: On which day; today where none is given.
        """
        return ask(self._call, "data_requests.acknowledge", DataRequest, {"id": id, "on": on})

    def extend(self, id: DataRequestId, why: str, *, on: datetime.date | None = None) -> DataRequest:
        """Gives a request more time, once, by as much as its rule allows.

        Args:
            id: The request.
            why: Why.
            on: On which day; today where none is given.
        """
        return ask(self._call, "data_requests.extend", DataRequest, {"id": id, "why": why, "on": on})

    def fulfil(self, id: DataRequestId, outcome: str, *, on: datetime.date | None = None) -> DataRequest:
        """Notes that a request was done. One for erasure erases the person's data, one about a consent takes it back,
        in the same commit.

        Args:
            id: The request.
            outcome: What was done.
            on: On which day; today where none is given.
        """
        return ask(self._call, "data_requests.fulfil", DataRequest, {"id": id, "outcome": outcome, "on": on})

    def refuse(self, id: DataRequestId, why: str, *, on: datetime.date | None = None) -> DataRequest:
        """Refuses a request, with the reason.

        Args:
            id: The request.
            why: The reason.
            on: On which day; today where none is given.
        """
        return ask(self._call, "data_requests.refuse", DataRequest, {"id": id, "why": why, "on": on})

    def withdraw(self, id: DataRequestId, *, why: str | None = None, on: datetime.date | None = None) -> DataRequest:
        """Notes that the person took the request back.

        Args:
            id: The request.
            why: The reason, where they gave one.
            on: On which day; today where none is given.
        """
        return ask(self._call, "data_requests.withdraw", DataRequest, {"id": id, "why": why, "on": on})


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
        index: Literal["subject", "record"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Access]:
        """Gives a page of accesses.

        Indexes: `subject` by subject; `record` by record.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
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
        index: Literal["subject", "record"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
    ) -> Iterator[Access]:
        """Gives accesses one by one, reading page after page.

        Indexes: `subject` by subject; `record` by record.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(subject=subject, record=record), index=index, since=since, until=until, descending=descending
        )

    def count(
        self,
        *,
        subject: DataSubjectId | UnsetType = UNSET,
        record: UUID | UnsetType = UNSET,
        index: Literal["subject", "record"] | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> int:
        """Counts accesses.

        Indexes: `subject` by subject; `record` by record.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
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
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            subject: The data subject whose data were opened.
            kind: Kind of the record that holds them: `feedback`.
            record: The record that holds them.
            rev: The revision of that record.
            fields: Paths of the fields that were opened, at least one.
            purpose: The purpose; not blank (mục đích).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class MaterialRecords(Records[Material]):
    """The materials, for reading."""

    _name = "materials"
    _one = Material
    _many = list[Material]
    _page_of = Page[Material]

    def page(
        self,
        *,
        title: str | UnsetType = UNSET,
        made_on: datetime.date | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        status: MaterialStatus | MaterialStatusName | UnsetType = UNSET,
        replaces: MaterialId | UnsetType | None = UNSET,
        index: Literal["title", "made_on", "plan", "activity", "unit", "status", "replaces"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Material]:
        """Gives a page of materials.

        Indexes: `title` by title; `made_on` by made_on; `plan` by plan, made_on; `activity` by activity; `unit` by
        unit, made_on; `status` by status, made_on; `replaces` by replaces.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(
                title=title, made_on=made_on, plan=plan, activity=activity, unit=unit, status=status, replaces=replaces
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
        title: str | UnsetType = UNSET,
        made_on: datetime.date | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        status: MaterialStatus | MaterialStatusName | UnsetType = UNSET,
        replaces: MaterialId | UnsetType | None = UNSET,
        index: Literal["title", "made_on", "plan", "activity", "unit", "status", "replaces"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[Material]:
        """Gives materials one by one, reading page after page.

        Indexes: `title` by title; `made_on` by made_on; `plan` by plan, made_on; `activity` by activity; `unit` by
        unit, made_on; `status` by status, made_on; `replaces` by replaces.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(
                title=title, made_on=made_on, plan=plan, activity=activity, unit=unit, status=status, replaces=replaces
            ),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        title: str | UnsetType = UNSET,
        made_on: datetime.date | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        status: MaterialStatus | MaterialStatusName | UnsetType = UNSET,
        replaces: MaterialId | UnsetType | None = UNSET,
        index: Literal["title", "made_on", "plan", "activity", "unit", "status", "replaces"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
    ) -> int:
        """Counts materials.

        Indexes: `title` by title; `made_on` by made_on; `plan` by plan, made_on; `activity` by activity; `unit` by
        unit, made_on; `status` by status, made_on; `replaces` by replaces.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(
                title=title, made_on=made_on, plan=plan, activity=activity, unit=unit, status=status, replaces=replaces
            ),
            index=index,
            since=since,
            until=until,
        )


class Materials(MaterialRecords, Collection[Material]):
    """The materials."""

    @overload
    def add(self, record: Material, /) -> Material: ...

    @overload
    def add(
        self,
        /,
        *,
        kind: MaterialKind | MaterialKindName,
        title: str,
        header: Header = ...,
        version: str | None = ...,
        topics: Sequence[str] = ...,
        language: str | None = ...,
        legal_bases: Sequence[LawReference] = ...,
        attachments: Sequence[AttachmentId] = ...,
        plan: PlanId | None = ...,
        activity: ActivityId | None = ...,
        unit: UnitId | None = ...,
        made_on: datetime.date | None = ...,
        replaces: MaterialId | None = ...,
        status: MaterialStatus | MaterialStatusName = ...,
        moves: Sequence[Move] = ...,
    ) -> Material: ...

    def add(self, record: Material | None = None, /, **fields: Any) -> Material:
        """Adds a record and gives it as stored: a `Material`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            kind: The type of material.
            title: Title; not blank (tên tài liệu).
            version: Version as written on it: "1.2", "tháng 3/2021" (phiên bản).
            topics: Topics (chuyên đề).
            language: Language code: "vi", "km"; none for Vietnamese (ngôn ngữ).
            legal_bases: The provisions it explains (căn cứ pháp lý).
            attachments: Its files.
            plan: The plan it was made for.
            activity: The activity it was made for.
            unit: The unit that made it (đơn vị biên soạn).
            made_on: The day it was made.
            replaces: The version before it, which it replaces; each is replaced by at most one.
            status: Its status (trạng thái).
            moves: Every change of the status, earliest first; only the store's operations add one (quá trình xử lý).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def approve(self, id: MaterialId, *, why: str | None = None, on: datetime.date | None = None) -> Material:
        """Approves a material: it may be handed out. The version it replaces is retired in the same commit.

        Args:
            id: The material.
            why: A remark.
            on: On which day; today where none is given.
        """
        return ask(self._call, "materials.approve", Material, {"id": id, "why": why, "on": on})

    def retire(self, id: MaterialId, why: str, *, on: datetime.date | None = None) -> Material:
        """Retires a material: it is no longer handed out.

        Args:
            id: The material.
            why: The reason.
            on: On which day; today where none is given.
        """
        return ask(self._call, "materials.retire", Material, {"id": id, "why": why, "on": on})

    def revise(
        self,
        id: MaterialId,
        version: str,
        *,
        title: str | None = None,
        attachments: Sequence[AttachmentId] = [],
        made_on: datetime.date | None = None,
    ) -> Material:
        """Begins a new version of an approved material, as a draft that replaces it once it is approved. What is not
        given is as in the version before; files are not taken over.

        Args:
            id: The version to be replaced.
            version: The new version, as written on it.
            title: Its title; that of before where none is given.
            attachments: Its files.
            made_on: The day it was made; today where none is given.
        """
        return ask(
            self._call,
            "materials.revise",
            Material,
            {"id": id, "version": version, "title": title, "attachments": attachments, "made_on": made_on},
        )


class DisseminationRecords(Records[Dissemination]):
    """The disseminations, for reading."""

    _name = "disseminations"
    _one = Dissemination
    _many = list[Dissemination]
    _page_of = Page[Dissemination]

    def page(
        self,
        *,
        on: datetime.date | UnsetType = UNSET,
        channel: Channel | ChannelName | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        material: MaterialId | UnsetType | None = UNSET,
        index: Literal["on", "channel", "plan", "activity", "unit", "material"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Dissemination]:
        """Gives a page of disseminations.

        Indexes: `on` by on; `channel` by channel, on; `plan` by plan, on; `activity` by activity, on; `unit` by
        unit, on; `material` by material, on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(on=on, channel=channel, plan=plan, activity=activity, unit=unit, material=material),
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
        on: datetime.date | UnsetType = UNSET,
        channel: Channel | ChannelName | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        material: MaterialId | UnsetType | None = UNSET,
        index: Literal["on", "channel", "plan", "activity", "unit", "material"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[Dissemination]:
        """Gives disseminations one by one, reading page after page.

        Indexes: `on` by on; `channel` by channel, on; `plan` by plan, on; `activity` by activity, on; `unit` by
        unit, on; `material` by material, on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(on=on, channel=channel, plan=plan, activity=activity, unit=unit, material=material),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        on: datetime.date | UnsetType = UNSET,
        channel: Channel | ChannelName | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        material: MaterialId | UnsetType | None = UNSET,
        index: Literal["on", "channel", "plan", "activity", "unit", "material"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> int:
        """Counts disseminations.

        Indexes: `on` by on; `channel` by channel, on; `plan` by plan, on; `activity` by activity, on; `unit` by
        unit, on; `material` by material, on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(on=on, channel=channel, plan=plan, activity=activity, unit=unit, material=material),
            index=index,
            since=since,
            until=until,
        )


class Disseminations(DisseminationRecords, Collection[Dissemination]):
    """The disseminations."""

    @overload
    def add(self, record: Dissemination, /) -> Dissemination: ...

    @overload
    def add(
        self,
        /,
        *,
        channel: Channel | ChannelName,
        title: str,
        on: datetime.date,
        header: Header = ...,
        until: datetime.date | None = ...,
        reach: int | None = ...,
        reach_note: str | None = ...,
        url: str | None = ...,
        outlet: str | None = ...,
        audience: AudienceKind | AudienceKindName | None = ...,
        material: MaterialId | None = ...,
        activity: ActivityId | None = ...,
        plan: PlanId | None = ...,
        unit: UnitId | None = ...,
        evidence: Sequence[AttachmentId] = ...,
    ) -> Dissemination: ...

    def add(self, record: Dissemination | None = None, /, **fields: Any) -> Dissemination:
        """Adds a record and gives it as stored: a `Dissemination`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            channel: The form of communication.
            title: Its title (tên tin, bài; nội dung).
            on: The day, or the first day.
            until: The last day, where it took several; not before the first.
            reach: How many people it reached, where that was measured (lượt tiếp cận).
            reach_note: How reach was measured: "lượt xem trên trang", "danh sách ký nhận". Required with `reach`.
            url: Where it can be seen (đường dẫn).
            outlet: Newspaper, station or page that published it (báo, đài, trang).
            audience: Whom it addresses (đối tượng).
            material: The material that was handed out or shown.
            activity: The activity it is evidence for.
            plan: The plan it serves.
            unit: The unit that did it.
            evidence: Files that show it: screenshots, cuttings (tài liệu kiểm chứng).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class ThemeRecords(Records[Theme]):
    """The themes, for reading."""

    _name = "themes"
    _one = Theme
    _many = list[Theme]
    _page_of = Page[Theme]

    def page(
        self,
        *,
        year: int | UnsetType = UNSET,
        issuer_unit: UnitId | UnsetType | None = UNSET,
        folded_issuer: str | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        index: Literal["year", "issuer_unit", "folded_issuer", "plan"] | None = None,
        since: int | str | None = None,
        until: int | str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Theme]:
        """Gives a page of themes.

        Indexes: `year` by year; `issuer_unit` by issuer_unit, year; `folded_issuer` by folded_issuer, year; `plan`
        by plan.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(year=year, issuer_unit=issuer_unit, folded_issuer=folded_issuer, plan=plan),
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
        issuer_unit: UnitId | UnsetType | None = UNSET,
        folded_issuer: str | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        index: Literal["year", "issuer_unit", "folded_issuer", "plan"] | None = None,
        since: int | str | None = None,
        until: int | str | None = None,
        descending: bool = False,
    ) -> Iterator[Theme]:
        """Gives themes one by one, reading page after page.

        Indexes: `year` by year; `issuer_unit` by issuer_unit, year; `folded_issuer` by folded_issuer, year; `plan`
        by plan.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(year=year, issuer_unit=issuer_unit, folded_issuer=folded_issuer, plan=plan),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        year: int | UnsetType = UNSET,
        issuer_unit: UnitId | UnsetType | None = UNSET,
        folded_issuer: str | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        index: Literal["year", "issuer_unit", "folded_issuer", "plan"] | None = None,
        since: int | str | None = None,
        until: int | str | None = None,
    ) -> int:
        """Counts themes.

        Indexes: `year` by year; `issuer_unit` by issuer_unit, year; `folded_issuer` by folded_issuer, year; `plan`
        by plan.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(year=year, issuer_unit=issuer_unit, folded_issuer=folded_issuer, plan=plan),
            index=index,
            since=since,
            until=until,
        )

    def standing(self, id: ThemeId, *, on: datetime.date | None = None) -> ThemeReport:
        """Where a theme stands: whether it was posted and briefed on, and how far its tasks are.

        Args:
            id: The theme.
            on: The day to judge on; today where none is given.
        """
        return ask(self._call, "themes.standing", ThemeReport, {"id": id, "on": on})


class Themes(ThemeRecords, Collection[Theme]):
    """The themes."""

    @overload
    def add(self, record: Theme, /) -> Theme: ...

    @overload
    def add(
        self,
        /,
        *,
        header: Header = ...,
        text: str = ...,
        year: int = ...,
        issuer: str | None = ...,
        issuer_unit: UnitId | None = ...,
        plan: PlanId | None = ...,
        decision: LegalDocumentId | None = ...,
        evidence: Sequence[AttachmentId] = ...,
        tasks: Sequence[ThemeTask] = ...,
    ) -> Theme: ...

    def add(self, record: Theme | None = None, /, **fields: Any) -> Theme:
        """Adds a record and gives it as stored: a `Theme`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            text: Its text, verbatim; not blank (nguyên văn).
            year: The year, from 1945.
            issuer: Who set it, as written (cơ quan ban hành); required where no unit is given. Leave it out where
                several units share the name.
            issuer_unit: Who set it, where that unit is in this store.
            plan: The plan that states it.
            decision: The decision that set it (văn bản ban hành).
            evidence: Photographs of it where it is posted (ảnh niêm yết); their days tell when it was.
            tasks: The tasks linked to it (nhiệm vụ cụ thể).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def from_plan(self, plan: PlanId) -> Theme:
        """Makes the theme that stands in a plan: its words, year and issuer. An issuer that is written out alone is the
        unit of that name, where there is one.

        Args:
            plan: The plan.
        """
        return ask(self._call, "themes.from_plan", Theme, {"plan": plan})

    def link_task(
        self,
        id: ThemeId,
        *,
        text: str | None = None,
        unit: UnitId | None = None,
        activity: ActivityId | None = None,
        due: datetime.date | None = None,
    ) -> Theme:
        """Links a concrete task to a theme.

        Args:
            id: The theme.
            text: What is to be done; the words of the activity where none are given.
            unit: The unit that does it.
            activity: The activity that it is.
            due: The last day for it.
        """
        return ask(
            self._call,
            "themes.link_task",
            Theme,
            {"id": id, "text": text, "unit": unit, "activity": activity, "due": due},
        )

    def finish_task(self, id: ThemeId, number: int, *, on: datetime.date | None = None) -> Theme:
        """Records that a task of a theme was done.

        Args:
            id: The theme.
            number: The task's number, from 1.
            on: The day it was done; today where none is given.
        """
        return ask(self._call, "themes.finish_task", Theme, {"id": id, "number": number, "on": on})


class AppointmentRecords(Records[Appointment]):
    """The appointments, for reading."""

    _name = "appointments"
    _one = Appointment
    _many = list[Appointment]
    _page_of = Page[Appointment]

    def page(
        self,
        *,
        date: datetime.date | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        person: PersonId | UnsetType | None = UNSET,
        status: AppointmentStatus | AppointmentStatusName | UnsetType = UNSET,
        index: Literal["date", "unit", "person", "status"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Appointment]:
        """Gives a page of appointments.

        Indexes: `date` by date; `unit` by unit, date; `person` by person, date; `status` by status, date.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(date=date, unit=unit, person=person, status=status),
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
        date: datetime.date | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        person: PersonId | UnsetType | None = UNSET,
        status: AppointmentStatus | AppointmentStatusName | UnsetType = UNSET,
        index: Literal["date", "unit", "person", "status"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[Appointment]:
        """Gives appointments one by one, reading page after page.

        Indexes: `date` by date; `unit` by unit, date; `person` by person, date; `status` by status, date.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(date=date, unit=unit, person=person, status=status),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        date: datetime.date | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        person: PersonId | UnsetType | None = UNSET,
        status: AppointmentStatus | AppointmentStatusName | UnsetType = UNSET,
        index: Literal["date", "unit", "person", "status"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> int:
        """Counts appointments.

        Indexes: `date` by date; `unit` by unit, date; `person` by person, date; `status` by status, date.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(date=date, unit=unit, person=person, status=status), index=index, since=since, until=until
        )

    def board(self, on: datetime.date, *, unit: UnitId | None = None) -> BoardFeed:
        """The board of a day: the leaders' appointments in the order in which they are shown.

        Args:
            on: The day.
            unit: The unit whose board it is; appointments of every unit where none is given.
        """
        return ask(self._call, "appointments.board", BoardFeed, {"on": on, "unit": unit})

    def board_changes(self, after: int, on: datetime.date, *, unit: UnitId | None = None) -> BoardChanges:
        """What changed on the board of a day since the last change it knows of, leaders' names and titles included.
        Where nothing did, it is answered without looking at any appointment.

        Args:
            after: The last change the board knows of: the `seq` of the answer before.
            on: The day.
            unit: The unit whose board it is; appointments of every unit where none is given.
        """
        return ask(self._call, "appointments.board_changes", BoardChanges, {"after": after, "on": on, "unit": unit})


class Appointments(AppointmentRecords, Collection[Appointment]):
    """The appointments."""

    @overload
    def add(self, record: Appointment, /) -> Appointment: ...

    @overload
    def add(
        self,
        /,
        *,
        date: datetime.date,
        part: DayPart | DayPartName,
        content: str,
        header: Header = ...,
        person: PersonId | None = ...,
        name: str | None = ...,
        title: str | None = ...,
        rank: int = ...,
        starts: datetime.time | None = ...,
        ends: datetime.time | None = ...,
        place: str | None = ...,
        participants: str | None = ...,
        public: bool = ...,
        unit: UnitId | None = ...,
        status: AppointmentStatus | AppointmentStatusName = ...,
        moves: Sequence[Move] = ...,
    ) -> Appointment: ...

    def add(self, record: Appointment | None = None, /, **fields: Any) -> Appointment:
        """Adds a record and gives it as stored: a `Appointment`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            person: The leader, where they are in this store.
            name: The name shown; none for that of the person. Required where no person is given.
            title: The title shown: "Giám đốc"; none for the position the person holds on that day (chức vụ).
            rank: The order of the leader on the board, from 1 (thứ tự hiển thị).
            date: The day.
            part: The part of the day.
            starts: When it starts, in local time.
            ends: When it ends, not before it starts.
            content: What it is about; not blank (nội dung).
            place: Where it takes place (địa điểm).
            participants: Who takes part, as shown (thành phần).
            public: Whether the board shows what it is about; otherwise it shows only that the leader is busy
                ("Bận").
            unit: The unit on whose board it is shown.
            status: Its status (trạng thái).
            moves: Every change of the status, earliest first; only the store's operations add one (quá trình xử lý).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def change(
        self,
        id: AppointmentId,
        why: str,
        *,
        date: datetime.date | None = None,
        part: DayPart | DayPartName | None = None,
        starts: datetime.time | None = None,
        ends: datetime.time | None = None,
        place: str | None = None,
        content: str | None = None,
        participants: str | None = None,
        on: datetime.date | None = None,
    ) -> Appointment:
        """Changes an announced appointment; what is not given stays as it was (thay đổi lịch).

        Args:
            id: The appointment.
            date: The new day.
            part: The new part of the day.
            starts: The new start.
            ends: The new end.
            place: The new place.
            content: What it is now.
            participants: Who takes part now.
            why: The reason.
            on: On which day; today where none is given.
        """
        return ask(
            self._call,
            "appointments.change",
            Appointment,
            {
                "id": id,
                "date": date,
                "part": part,
                "starts": starts,
                "ends": ends,
                "place": place,
                "content": content,
                "participants": participants,
                "why": why,
                "on": on,
            },
        )

    def cancel(self, id: AppointmentId, why: str, *, on: datetime.date | None = None) -> Appointment:
        """Calls an appointment off; the board says so (hủy lịch).

        Args:
            id: The appointment.
            why: The reason.
            on: On which day; today where none is given.
        """
        return ask(self._call, "appointments.cancel", Appointment, {"id": id, "why": why, "on": on})

    def finish(self, id: AppointmentId, *, on: datetime.date | None = None) -> Appointment:
        """Records that an appointment is over (đã thực hiện).

        Args:
            id: The appointment.
            on: On which day; today where none is given.
        """
        return ask(self._call, "appointments.finish", Appointment, {"id": id, "on": on})


class QuestionRecords(Records[Question]):
    """The questions, for reading."""

    _name = "questions"
    _one = Question
    _many = list[Question]
    _page_of = Page[Question]

    def page(
        self,
        *,
        session: SessionId | UnsetType = UNSET,
        number: int | UnsetType = UNSET,
        status: QuestionStatus | QuestionStatusName | UnsetType = UNSET,
        asker: DataSubjectId | UnsetType | None = UNSET,
        index: Literal["session", "status", "asker"] | None = None,
        since: int | None = None,
        until: int | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Question]:
        """Gives a page of questions.

        Indexes: `session` by session, number; `status` by status, session; `asker` by asker.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(session=session, number=number, status=status, asker=asker),
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
        session: SessionId | UnsetType = UNSET,
        number: int | UnsetType = UNSET,
        status: QuestionStatus | QuestionStatusName | UnsetType = UNSET,
        asker: DataSubjectId | UnsetType | None = UNSET,
        index: Literal["session", "status", "asker"] | None = None,
        since: int | None = None,
        until: int | None = None,
        descending: bool = False,
    ) -> Iterator[Question]:
        """Gives questions one by one, reading page after page.

        Indexes: `session` by session, number; `status` by status, session; `asker` by asker.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(session=session, number=number, status=status, asker=asker),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        session: SessionId | UnsetType = UNSET,
        number: int | UnsetType = UNSET,
        status: QuestionStatus | QuestionStatusName | UnsetType = UNSET,
        asker: DataSubjectId | UnsetType | None = UNSET,
        index: Literal["session", "status", "asker"] | None = None,
        since: int | None = None,
        until: int | None = None,
    ) -> int:
        """Counts questions.

        Indexes: `session` by session, number; `status` by status, session; `asker` by asker.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(session=session, number=number, status=status, asker=asker), index=index, since=since, until=until
        )


class Questions(QuestionRecords, Collection[Question]):
    """The questions."""

    @overload
    def add(self, record: Question, /) -> Question: ...

    @overload
    def add(
        self,
        /,
        *,
        session: SessionId,
        number: int,
        text: str,
        header: Header = ...,
        asked_on: datetime.date | None = ...,
        asker: DataSubjectId | None = ...,
        asker_group: AskerGroup | AskerGroupName | None = ...,
        field: str | None = ...,
        procedures: Sequence[ProcedureId] = ...,
        answer: QuestionAnswer | None = ...,
        published: QuestionPublication | None = ...,
        feedback: FeedbackId | None = ...,
        status: QuestionStatus | QuestionStatusName = ...,
        moves: Sequence[Move] = ...,
    ) -> Question: ...

    def add(self, record: Question | None = None, /, **fields: Any) -> Question:
        """Adds a record and gives it as stored: a `Question`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            session: The dialogue.
            number: Its number in the order of questions, from 1; unique within the dialogue (số thứ tự).
            text: What was asked, verbatim; it never changes once answered (nội dung câu hỏi, ý kiến).
            asked_on: The day it was asked (ngày hỏi).
            asker: Who asked, where that is known; the data subject holds name and contacts, sealed.
            asker_group: Whether a citizen, a business or an organisation asked.
            field: The field it is about: "Quy hoạch xây dựng" (lĩnh vực).
            procedures: The procedures it is about (thủ tục hành chính liên quan).
            answer: The answer; it never changes once published (trả lời).
            published: Question and answer as published.
            feedback: The feedback it became.
            status: Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it
                (trạng thái).
            moves: Every change of the status, earliest first; only the store's operations add one (quá trình xử lý).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def ask(
        self,
        session: SessionId,
        text: str,
        *,
        number: int | None = None,
        contact: Contact | None = None,
        asker: DataSubjectId | None = None,
        asker_group: AskerGroup | AskerGroupName | None = None,
        field: str | None = None,
        procedures: Sequence[ProcedureId] = [],
        on: datetime.date | None = None,
    ) -> Question:
        """Notes a question asked at a dialogue, or sent in before it, and who asked, where that is told.

        Args:
            session: The dialogue.
            text: What was asked, as it was said.
            number: Its place in the order of questions; the next one where none is given.
            contact: Who asked, and how to reach them: sealed.
            asker: Who asked, where the store knows them already.
            asker_group: On whose part.
            field: The field it is about.
            procedures: The procedures it is about.
            on: On which day; the dialogue's where none is given, or today before it.
        """
        return ask(
            self._call,
            "questions.ask",
            Question,
            {
                "session": session,
                "text": text,
                "number": number,
                "contact": contact,
                "asker": asker,
                "asker_group": asker_group,
                "field": field,
                "procedures": procedures,
                "on": on,
            },
        )

    def answer(
        self,
        id: QuestionId,
        text: str,
        *,
        by: str | None = None,
        on: datetime.date | None = None,
        given_at_session: bool = False,
    ) -> Question:
        """Answers a question.

        Args:
            id: The question.
            text: The answer.
            by: Who answers, as written; whoever opened the store where nobody is named.
            on: On which day; where none is given, the dialogue's if it was answered there, else today.
            given_at_session: Whether it was answered at the dialogue itself.
        """
        return ask(
            self._call,
            "questions.answer",
            Question,
            {"id": id, "text": text, "by": by, "on": on, "given_at_session": given_at_session},
        )

    def publish(
        self,
        id: QuestionId,
        *,
        on: datetime.date | None = None,
        url: str | None = None,
        public_question: str | None = None,
        public_answer: str | None = None,
        confirmed: bool = False,
    ) -> Question:
        """Publishes question and answer. What everybody may read stands apart from what was said, and must not tell how
        to reach anybody: telephone and identity numbers and mail addresses are looked for; names are not.

        Args:
            id: The question.
            on: On which day; today where none is given.
            url: The address of the page.
            public_question: The question as everybody may read it; as it was asked where none is given.
            public_answer: The answer as everybody may read it; as it was given where none is given.
            confirmed: That somebody looked, and what seems to be personal data may be published: the agency's own
                number, say.
        """
        return ask(
            self._call,
            "questions.publish",
            Question,
            {
                "id": id,
                "on": on,
                "url": url,
                "public_question": public_question,
                "public_answer": public_answer,
                "confirmed": confirmed,
            },
        )

    def link_feedback(
        self, id: QuestionId, feedback: FeedbackId, *, why: str | None = None, on: datetime.date | None = None
    ) -> Question:
        """Hands a question on: from here on it is handled as the feedback named.

        Args:
            id: The question.
            feedback: The feedback it became.
            why: Why, if there is something to say.
            on: On which day; today where none is given.
        """
        return ask(
            self._call, "questions.link_feedback", Question, {"id": id, "feedback": feedback, "why": why, "on": on}
        )


class AssessmentRecords(Records[Assessment]):
    """The assessments, for reading."""

    _name = "assessments"
    _one = Assessment
    _many = list[Assessment]
    _page_of = Page[Assessment]

    def page(
        self,
        *,
        title: str | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        session: SessionId | UnsetType | None = UNSET,
        status: AssessmentStatus | AssessmentStatusName | UnsetType = UNSET,
        index: Literal["title", "plan", "activity", "session", "status"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Assessment]:
        """Gives a page of assessments.

        Indexes: `title` by title; `plan` by plan; `activity` by activity; `session` by session; `status` by status,
        title.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(title=title, plan=plan, activity=activity, session=session, status=status),
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
        title: str | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        session: SessionId | UnsetType | None = UNSET,
        status: AssessmentStatus | AssessmentStatusName | UnsetType = UNSET,
        index: Literal["title", "plan", "activity", "session", "status"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
    ) -> Iterator[Assessment]:
        """Gives assessments one by one, reading page after page.

        Indexes: `title` by title; `plan` by plan; `activity` by activity; `session` by session; `status` by status,
        title.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(title=title, plan=plan, activity=activity, session=session, status=status),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        title: str | UnsetType = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        session: SessionId | UnsetType | None = UNSET,
        status: AssessmentStatus | AssessmentStatusName | UnsetType = UNSET,
        index: Literal["title", "plan", "activity", "session", "status"] | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> int:
        """Counts assessments.

        Indexes: `title` by title; `plan` by plan; `activity` by activity; `session` by session; `status` by status,
        title.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(title=title, plan=plan, activity=activity, session=session, status=status),
            index=index,
            since=since,
            until=until,
        )

    def results(self, id: AssessmentId, *, on: datetime.date | None = None) -> AssessmentResults:
        """How a test went: who took it, who passed in the end, unit by unit.

        Args:
            id: The test.
            on: The day up to which attempts count; today where none is given.
        """
        return ask(self._call, "assessments.results", AssessmentResults, {"id": id, "on": on})


class Assessments(AssessmentRecords, Collection[Assessment]):
    """The assessments."""

    @overload
    def add(self, record: Assessment, /) -> Assessment: ...

    @overload
    def add(
        self,
        /,
        *,
        title: str,
        pass_mark: PassMark,
        header: Header = ...,
        purpose: str | None = ...,
        session: SessionId | None = ...,
        plan: PlanId | None = ...,
        activity: ActivityId | None = ...,
        partial_credit: bool = ...,
        time_limit_minutes: int | None = ...,
        items: Sequence[AssessmentItem] = ...,
        attempts_allowed: int | None = ...,
        valid_from: datetime.date | None = ...,
        valid_to: datetime.date | None = ...,
        status: AssessmentStatus | AssessmentStatusName = ...,
        moves: Sequence[Move] = ...,
    ) -> Assessment: ...

    def add(self, record: Assessment | None = None, /, **fields: Any) -> Assessment:
        """Adds a record and gives it as stored: a `Assessment`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            title: Title: "Kỹ năng sử dụng văn phòng điện tử" (tên bài).
            purpose: What it is to find out (mục đích).
            session: The session at which, or after which, it is taken.
            plan: The plan it serves.
            activity: The activity it is evidence for. Where none is named, it counts for those of its plan that
                promise such tests.
            pass_mark: The least result that passes (mức đạt).
            partial_credit: Whether an item that is answered in part brings points (tính điểm từng phần).
            time_limit_minutes: Time for one attempt in minutes, at least 1; no limit where none is given (thời gian
                làm bài).
            items: Its items, in order (câu hỏi).
            attempts_allowed: How often one person may take it, at least 1; no limit where none is given (số lượt tối
                đa).
            valid_from: First day on which it may be taken.
            valid_to: Last day on which it may be taken.
            status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
            moves: Every change of the status, earliest first; only the store's operations add one (quá trình xử lý).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def open(self, id: AssessmentId, *, on: datetime.date | None = None) -> Assessment:
        """Opens a test: it can be taken from now on, and what it asks stays as it is.

        Args:
            id: The test.
            on: On which day; today where none is given.
        """
        return ask(self._call, "assessments.open", Assessment, {"id": id, "on": on})

    def close(self, id: AssessmentId, *, why: str | None = None, on: datetime.date | None = None) -> Assessment:
        """Closes a test: it can be taken no more. Its results stay.

        Args:
            id: The test.
            why: Why, if there is something to say.
            on: On which day; today where none is given.
        """
        return ask(self._call, "assessments.close", Assessment, {"id": id, "why": why, "on": on})

    def attempt(
        self,
        assessment: AssessmentId,
        person: PersonId,
        *,
        answers: Sequence[Sequence[int]] = [],
        points: Sequence[ItemPoints] = [],
        taken_on: datetime.date | None = None,
        session: SessionId | None = None,
        mark_attendance: bool = False,
    ) -> AttemptTaken:
        """Scores one person's answers to a test and keeps the attempt. Score and answers are sealed under the person's
        key; the score is told once, here. Whether they passed is kept in clear, for the figures of reports.

        Args:
            assessment: The test.
            person: Who takes it.
            answers: For each item the numbers of the options chosen, from 1; none where it was left out or is marked
                by hand.
            points: The points of items marked by hand.
            taken_on: The day; today where none is given.
            session: The session at which it was taken, if not the test's own.
            mark_attendance: Notes that the person was at the session, and understood if they passed.
        """
        return ask(
            self._call,
            "assessments.attempt",
            AttemptTaken,
            {
                "assessment": assessment,
                "person": person,
                "answers": answers,
                "points": points,
                "taken_on": taken_on,
                "session": session,
                "mark_attendance": mark_attendance,
            },
        )


class AttemptRecords(Records[Attempt]):
    """The attempts, for reading."""

    _name = "attempts"
    _one = Attempt
    _many = list[Attempt]
    _page_of = Page[Attempt]

    def page(
        self,
        *,
        assessment: AssessmentId | UnsetType = UNSET,
        person: PersonId | UnsetType = UNSET,
        number: int | UnsetType = UNSET,
        taken_on: datetime.date | UnsetType = UNSET,
        subject: DataSubjectId | UnsetType | None = UNSET,
        index: Literal["assessment", "assessment_day", "person", "subject", "taken_on"] | None = None,
        since: int | datetime.date | None = None,
        until: int | datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Attempt]:
        """Gives a page of attempts.

        Indexes: `assessment` by assessment, person, number; `assessment_day` by assessment, taken_on; `person` by
        person, taken_on; `subject` by subject; `taken_on` by taken_on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(assessment=assessment, person=person, number=number, taken_on=taken_on, subject=subject),
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
        assessment: AssessmentId | UnsetType = UNSET,
        person: PersonId | UnsetType = UNSET,
        number: int | UnsetType = UNSET,
        taken_on: datetime.date | UnsetType = UNSET,
        subject: DataSubjectId | UnsetType | None = UNSET,
        index: Literal["assessment", "assessment_day", "person", "subject", "taken_on"] | None = None,
        since: int | datetime.date | None = None,
        until: int | datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[Attempt]:
        """Gives attempts one by one, reading page after page.

        Indexes: `assessment` by assessment, person, number; `assessment_day` by assessment, taken_on; `person` by
        person, taken_on; `subject` by subject; `taken_on` by taken_on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(assessment=assessment, person=person, number=number, taken_on=taken_on, subject=subject),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        assessment: AssessmentId | UnsetType = UNSET,
        person: PersonId | UnsetType = UNSET,
        number: int | UnsetType = UNSET,
        taken_on: datetime.date | UnsetType = UNSET,
        subject: DataSubjectId | UnsetType | None = UNSET,
        index: Literal["assessment", "assessment_day", "person", "subject", "taken_on"] | None = None,
        since: int | datetime.date | None = None,
        until: int | datetime.date | None = None,
    ) -> int:
        """Counts attempts.

        Indexes: `assessment` by assessment, person, number; `assessment_day` by assessment, taken_on; `person` by
        person, taken_on; `subject` by subject; `taken_on` by taken_on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(assessment=assessment, person=person, number=number, taken_on=taken_on, subject=subject),
            index=index,
            since=since,
            until=until,
        )

    def of_person(self, person: PersonId) -> PersonAttempts:
        """The tests one person took, oldest first. Scores stay sealed.

        Args:
            person: The person.
        """
        return ask(self._call, "attempts.of_person", PersonAttempts, {"person": person})


class Attempts(AttemptRecords, Collection[Attempt]):
    """The attempts."""

    @overload
    def add(self, record: Attempt, /) -> Attempt: ...

    @overload
    def add(
        self,
        /,
        *,
        assessment: AssessmentId,
        person: PersonId,
        number: int,
        taken_on: datetime.date,
        passed: bool,
        header: Header = ...,
        subject: DataSubjectId | None = ...,
        unit: UnitId | None = ...,
        session: SessionId | None = ...,
        score: Personal | str | None = ...,
        answers: Personal | str | None = ...,
        marks_attendance: bool = ...,
    ) -> Attempt: ...

    def add(self, record: Attempt | None = None, /, **fields: Any) -> Attempt:
        """Adds a record and gives it as stored: a `Attempt`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            assessment: The test.
            person: Who took it.
            subject: The data subject that the person is; required.
            unit: The unit they belonged to then.
            session: The session at which it was taken.
            number: Number of the attempt among those of this person at this test, from 1 (lượt thứ).
            taken_on: The day.
            passed: Whether they passed (đạt). Not sealed: reports count it, and erasing the person's data does not
                reach it.
            score: Points out of all points: "8/10" (điểm).
            answers: What was answered, as JSON (bài làm).
            marks_attendance: Whether it was recorded as attendance of the session; only with a session.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class FeedbackRecords(Records[Feedback]):
    """The feedback, for reading."""

    _name = "feedback"
    _one = Feedback
    _many = list[Feedback]
    _page_of = Page[Feedback]

    def page(
        self,
        *,
        received_on: datetime.date | UnsetType = UNSET,
        status: FeedbackStatus | FeedbackStatusName | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        year: int | UnsetType | None = UNSET,
        number: int | UnsetType | None = UNSET,
        submitter: DataSubjectId | UnsetType | None = UNSET,
        due: datetime.date | UnsetType = UNSET,
        responsible_unit: UnitId | UnsetType = UNSET,
        closed_on: datetime.date | UnsetType = UNSET,
        answered_on: datetime.date | UnsetType = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        index: Literal[
            "received_on",
            "status",
            "unit",
            "number",
            "year",
            "submitter",
            "due",
            "responsible_unit",
            "closed_on",
            "answered_on",
            "activity",
            "plan",
        ]
        | None = None,
        since: datetime.date | int | None = None,
        until: datetime.date | int | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Feedback]:
        """Gives a page of feedback.

        Indexes: `received_on` by received_on; `status` by status, received_on; `unit` by unit, received_on; `number`
        by unit, year, number; `year` by year, number; `submitter` by submitter, received_on; `due` by due;
        `responsible_unit` by responsible_unit, due; `closed_on` by closed_on, received_on; `answered_on` by
        answered_on; `activity` by activity, received_on; `plan` by plan, received_on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
            limit: The most records on a page, 1 to 1,000.
            cursor: The position after which the page begins: the `next` of the page before, of the same query in the
                same store or in a copy of it. A cursor of another query or store is refused.
        """
        return self._page(
            given(
                received_on=received_on,
                status=status,
                unit=unit,
                year=year,
                number=number,
                submitter=submitter,
                due=due,
                responsible_unit=responsible_unit,
                closed_on=closed_on,
                answered_on=answered_on,
                activity=activity,
                plan=plan,
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
        received_on: datetime.date | UnsetType = UNSET,
        status: FeedbackStatus | FeedbackStatusName | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        year: int | UnsetType | None = UNSET,
        number: int | UnsetType | None = UNSET,
        submitter: DataSubjectId | UnsetType | None = UNSET,
        due: datetime.date | UnsetType = UNSET,
        responsible_unit: UnitId | UnsetType = UNSET,
        closed_on: datetime.date | UnsetType = UNSET,
        answered_on: datetime.date | UnsetType = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        index: Literal[
            "received_on",
            "status",
            "unit",
            "number",
            "year",
            "submitter",
            "due",
            "responsible_unit",
            "closed_on",
            "answered_on",
            "activity",
            "plan",
        ]
        | None = None,
        since: datetime.date | int | None = None,
        until: datetime.date | int | None = None,
        descending: bool = False,
    ) -> Iterator[Feedback]:
        """Gives feedback one by one, reading page after page.

        Indexes: `received_on` by received_on; `status` by status, received_on; `unit` by unit, received_on; `number`
        by unit, year, number; `year` by year, number; `submitter` by submitter, received_on; `due` by due;
        `responsible_unit` by responsible_unit, due; `closed_on` by closed_on, received_on; `answered_on` by
        answered_on; `activity` by activity, received_on; `plan` by plan, received_on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
            descending: Descending order.
        """
        return self._iter(
            given(
                received_on=received_on,
                status=status,
                unit=unit,
                year=year,
                number=number,
                submitter=submitter,
                due=due,
                responsible_unit=responsible_unit,
                closed_on=closed_on,
                answered_on=answered_on,
                activity=activity,
                plan=plan,
            ),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        received_on: datetime.date | UnsetType = UNSET,
        status: FeedbackStatus | FeedbackStatusName | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        year: int | UnsetType | None = UNSET,
        number: int | UnsetType | None = UNSET,
        submitter: DataSubjectId | UnsetType | None = UNSET,
        due: datetime.date | UnsetType = UNSET,
        responsible_unit: UnitId | UnsetType = UNSET,
        closed_on: datetime.date | UnsetType = UNSET,
        answered_on: datetime.date | UnsetType = UNSET,
        activity: ActivityId | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        index: Literal[
            "received_on",
            "status",
            "unit",
            "number",
            "year",
            "submitter",
            "due",
            "responsible_unit",
            "closed_on",
            "answered_on",
            "activity",
            "plan",
        ]
        | None = None,
        since: datetime.date | int | None = None,
        until: datetime.date | int | None = None,
    ) -> int:
        """Counts feedback.

        Indexes: `received_on` by received_on; `status` by status, received_on; `unit` by unit, received_on; `number`
        by unit, year, number; `year` by year, number; `submitter` by submitter, received_on; `due` by due;
        `responsible_unit` by responsible_unit, due; `closed_on` by closed_on, received_on; `answered_on` by
        answered_on; `activity` by activity, received_on; `plan` by plan, received_on.

        Args:
            index: Name of the index to use; where none is given, the first that serves the filter.
            since: The least value of the field after the filter's, included.
            until: The greatest value of the field after the filter's, included.
        """
        return self._count(
            given(
                received_on=received_on,
                status=status,
                unit=unit,
                year=year,
                number=number,
                submitter=submitter,
                due=due,
                responsible_unit=responsible_unit,
                closed_on=closed_on,
                answered_on=answered_on,
                activity=activity,
                plan=plan,
            ),
            index=index,
            since=since,
            until=until,
        )

    def overdue(
        self, *, on: datetime.date | None = None, unit: UnitId | None = None, limit: int = 50, cursor: str | None = None
    ) -> FeedbackPage:
        """Feedback that is open still and whose last day has passed, the most overdue first. Where decisions still to
        come may move that day it is listed, too, with the latest that it can be. Of what was answered since the day
        asked about, the report of that day tells.

        Args:
            on: The day to judge on; today where none is given.
            unit: Only what this unit handles; what every unit handles where none is given.
            limit: How many a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return ask(
            self._call, "feedback.overdue", FeedbackPage, {"on": on, "unit": unit, "limit": limit, "cursor": cursor}
        )

    def due_soon(
        self,
        *,
        within_days: int = 5,
        on: datetime.date | None = None,
        unit: UnitId | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> FeedbackPage:
        """Open feedback whose last day comes soon, the next first.

        Args:
            within_days: How many days to look ahead; five where nothing is given.
            on: The day to judge on; today where none is given.
            unit: Only what this unit handles; what every unit handles where none is given.
            limit: How many a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return ask(
            self._call,
            "feedback.due_soon",
            FeedbackPage,
            {"within_days": within_days, "on": on, "unit": unit, "limit": limit, "cursor": cursor},
        )

    def status_of(self, number: int, year: int, *, unit: UnitId | None = None) -> FeedbackRow:
        """How far feedback is, for its sender who asks by its number. Nothing of it is personal.

        Args:
            number: Number in the register.
            year: Year of the register.
            unit: Whose register; those of all units where none is given, as long as only one of them has the number.
        """
        return ask(self._call, "feedback.status_of", FeedbackRow, {"number": number, "year": year, "unit": unit})

    def public_register(
        self, year: int, *, unit: UnitId | None = None, limit: int = 50, cursor: str | None = None
    ) -> FeedbackRegisterPage:
        """The registers of a year as anybody may see them, in the order of their numbers: nothing of it is personal.

        Args:
            year: Year of the register.
            unit: Whose register; those of all units where none is given.
            limit: How many a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return ask(
            self._call,
            "feedback.public_register",
            FeedbackRegisterPage,
            {"year": year, "unit": unit, "limit": limit, "cursor": cursor},
        )


class FeedbackCollection(FeedbackRecords, Collection[Feedback]):
    """The feedback."""

    @overload
    def add(self, record: Feedback, /) -> Feedback: ...

    @overload
    def add(
        self,
        /,
        *,
        kind: FeedbackKind | FeedbackKindName,
        channel: FeedbackChannel | FeedbackChannelName,
        received_on: datetime.date,
        text: str,
        header: Header = ...,
        received_at: datetime.datetime | None = ...,
        proposal: str | None = ...,
        in_vietnamese: bool = ...,
        submitter: DataSubjectId | None = ...,
        missing: Sequence[FeedbackContent | FeedbackContentName] = ...,
        unit: UnitId | None = ...,
        number: int | None = ...,
        year: int | None = ...,
        category: FeedbackCategory | FeedbackCategoryName | None = ...,
        competence: FeedbackCompetence | FeedbackCompetenceName | None = ...,
        competent_body: str | None = ...,
        competent_unit: UnitId | None = ...,
        assigned_unit: UnitId | None = ...,
        assigned_person: PersonId | None = ...,
        assigned_on: datetime.date | None = ...,
        completed_on: datetime.date | None = ...,
        classify_by: Deadline | None = ...,
        forward_by: Deadline | None = ...,
        answer_by: Deadline | None = ...,
        extension: FeedbackExtension | None = ...,
        not_covered: Sequence[MissingClock] = ...,
        not_accepted: NonAcceptance | None = ...,
        transfers: Sequence[FeedbackTransfer] = ...,
        forwards: Sequence[FeedbackForward] = ...,
        review: FeedbackReview | None = ...,
        decision: FeedbackDecision | None = ...,
        answer: FeedbackAnswer | None = ...,
        publications: Sequence[ResultPublication] = ...,
        withdrawal: FeedbackWithdrawal | None = ...,
        archiving: FeedbackArchiving | None = ...,
        procedures: Sequence[ProcedureId] = ...,
        question: QuestionId | None = ...,
        plan: PlanId | None = ...,
        activity: ActivityId | None = ...,
        legal_bases: Sequence[LawReference] = ...,
        attachments: Sequence[AttachmentId] = ...,
        status: FeedbackStatus | FeedbackStatusName = ...,
        moves: Sequence[Move] = ...,
    ) -> Feedback: ...

    def add(self, record: Feedback | None = None, /, **fields: Any) -> Feedback:
        """Adds a record and gives it as stored: a `Feedback`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            kind: Report or proposal.
            channel: The channel by which it came in (hình thức tiếp nhận).
            received_on: The day it was received (ngày tiếp nhận).
            received_at: The instant it was received, where that is known.
            text: What was written or said, verbatim (nội dung).
            proposal: The solution or new rule proposed, verbatim; a proposal has one (phương án, sáng kiến).
            in_vietnamese: Whether it is in Vietnamese.
            submitter: Who sent it; none where it is anonymous. The data subject holds name and contacts, sealed.
            missing: The required contents that it lacks, as found when it was received, completed or classified.
            unit: The unit that received it, whose register it is in (cơ quan tiếp nhận).
            number: Number in the register of that unit, from 1 (số thứ tự trong sổ). `feedback.register` gives it. A
                number is set by hand only to take over an entry of a paper register, and the store never gives it
                again; entries that were not taken over show as gaps.
            year: Year of the register; set together with the number.
            category: The category of what it is about (phân loại nội dung).
            competence: Whether the agency or another body is competent; none until it is classified (thẩm quyền).
            competent_body: The other body that is competent, as written.
            competent_unit: The other body that is competent, where it is in this store.
            assigned_unit: The unit that handles it; the receiving one where none is named (đơn vị xử lý).
            assigned_person: The person who handles it (người xử lý).
            assigned_on: The day it was assigned to that unit or person.
            completed_on: The day on which the sender last gave what was missing.
            classify_by: The last day for classifying it.
            forward_by: The last day for forwarding it, where another body is competent; for forwarding it again,
                where one sent it back.
            answer_by: The last day for answering it, where the agency is competent.
            extension: An extension of the time for the answer; kept even where another body turns out to be
                competent (gia hạn).
            not_covered: Deadlines that could not be computed, because no rule or calendar covers them.
            not_accepted: Why it is not accepted.
            transfers: Transfers from unit to unit within the agency, oldest first; recorded ones never change.
            forwards: Forwards to other bodies, oldest first; recorded ones never change, but for the day of return.
            review: The review of the rule it is about.
            decision: The decision (kết quả xử lý).
            answer: The answer to the sender.
            publications: Publications of its result, oldest first; recorded ones never change (công khai).
            withdrawal: The withdrawal by the sender (rút).
            archiving: Where its file is archived (lưu hồ sơ).
            procedures: The procedures it is about.
            question: The question of a dialogue that it came from.
            plan: The plan it serves.
            activity: The activity it is evidence for, once answered. Where none is named, it counts for those of the
                year's plans that promise to take feedback.
            legal_bases: The provisions it is about, or that its handling is based on (căn cứ).
            attachments: Files that came with it or belong to it.
            status: Its status (trạng thái).
            moves: Every change of the status, earliest first; only the store's operations add one (quá trình xử lý).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def receive(
        self,
        kind: SubmissionKind | SubmissionKindName,
        channel: FeedbackChannel | FeedbackChannelName,
        text: str,
        *,
        proposal: str | None = None,
        contact: Contact | None = None,
        submitter: DataSubjectId | None = None,
        received_on: datetime.date | None = None,
        received_at: datetime.datetime | None = None,
        unit: UnitId | None = None,
        category: FeedbackCategory | FeedbackCategoryName | None = None,
        in_vietnamese: bool | None = None,
        procedures: Sequence[ProcedureId] = [],
        question: QuestionId | None = None,
        plan: PlanId | None = None,
        activity: ActivityId | None = None,
        legal_bases: Sequence[LawReference] = [],
        attachments: Sequence[AttachmentId] = [],
        register: bool = False,
    ) -> Feedback:
        """Takes feedback in, which sets its clock for being classified. What it must hold by law and does not is noted
        with it: it can be registered then, but is classified only once it was completed.

        Args:
            kind: Report or proposal; complaints and denunciations are refused.
            channel: The way it came in.
            text: What was written or said, verbatim.
            proposal: The solution or new rule proposed; a proposal has one.
            contact: Who sends it and how to reach them, noted as a new data subject.
            submitter: Who sends it, where known already.
            received_on: The day it was received; that of `received_at`, or today, where none is given.
            received_at: The instant it was received.
            unit: The unit that receives it, in whose register it stands; without one, in the register that belongs
                to no unit.
            category: What it is about, where that is clear at once.
            in_vietnamese: Whether it is in Vietnamese; it is where nothing is said.
            procedures: The procedures it is about.
            question: The question of a dialogue that it was.
            plan: The plan it serves.
            activity: The activity it is evidence for, once answered.
            legal_bases: The provisions it is about.
            attachments: Files that came with it.
            register: Whether to register it at once, on the day it was received.
        """
        return ask(
            self._call,
            "feedback.receive",
            Feedback,
            {
                "kind": kind,
                "channel": channel,
                "text": text,
                "proposal": proposal,
                "contact": contact,
                "submitter": submitter,
                "received_on": received_on,
                "received_at": received_at,
                "unit": unit,
                "category": category,
                "in_vietnamese": in_vietnamese,
                "procedures": procedures,
                "question": question,
                "plan": plan,
                "activity": activity,
                "legal_bases": legal_bases,
                "attachments": attachments,
                "register": register,
            },
        )

    def complete(
        self,
        id: FeedbackId,
        *,
        contact: Contact | None = None,
        submitter: DataSubjectId | None = None,
        text: str | None = None,
        proposal: str | None = None,
        in_vietnamese: bool | None = None,
        on: datetime.date | None = None,
    ) -> Feedback:
        """Gives what feedback lacked: the sender's name or contacts, a text in Vietnamese, the proposal. Only before it
        is classified.

        Args:
            id: The feedback.
            contact: Name and contacts; added to those of a sender who is known already.
            submitter: Who sent it, where known otherwise.
            text: The text, made clear or put into Vietnamese.
            proposal: The proposal.
            in_vietnamese: Whether it is in Vietnamese now.
            on: On which day; today where none is given.
        """
        return ask(
            self._call,
            "feedback.complete",
            Feedback,
            {
                "id": id,
                "contact": contact,
                "submitter": submitter,
                "text": text,
                "proposal": proposal,
                "in_vietnamese": in_vietnamese,
                "on": on,
            },
        )

    def register(self, id: FeedbackId, *, on: datetime.date | None = None) -> Feedback:
        """Enters feedback in the register of its unit: it takes the next number of the year that no feedback bears.

        Args:
            id: The feedback.
            on: The day it is entered, whose year's register it goes into; the day it was received where none is
                given.
        """
        return ask(self._call, "feedback.register", Feedback, {"id": id, "on": on})

    def classify(
        self,
        id: FeedbackId,
        category: FeedbackCategory | FeedbackCategoryName,
        competence: FeedbackCompetence | FeedbackCompetenceName,
        *,
        competent_body: str | None = None,
        competent_unit: UnitId | None = None,
        why: str | None = None,
        on: datetime.date | None = None,
    ) -> Feedback:
        """Says what feedback is about and who is competent, which sets its clock from the day it was received: for
        forwarding it where another body is, for answering it where the agency is. Where rule or calendar are missing
        the clock stays empty, which is noted in `not_covered`. What it must hold must be there; a sender who can be
        reached by post needs neither telephone nor mail address, which stays noted in `missing`. It may be
        classified anew until something was done: the clock stays as it is unless somebody else is competent then.

        Args:
            id: The feedback.
            category: What it is about.
            competence: Who is competent: the agency itself, or another body. What an official did goes to whoever is
                competent for that.
            competent_body: The other body, as written.
            competent_unit: The other body, where it is in this store.
            why: Why so.
            on: On which day; today where none is given.
        """
        return ask(
            self._call,
            "feedback.classify",
            Feedback,
            {
                "id": id,
                "category": category,
                "competence": competence,
                "competent_body": competent_body,
                "competent_unit": competent_unit,
                "why": why,
                "on": on,
            },
        )

    def not_accept(
        self,
        id: FeedbackId,
        reason: NonAcceptanceReason | NonAcceptanceReasonName,
        explanation: str,
        *,
        duplicate_of: FeedbackId | None = None,
        on: datetime.date | None = None,
    ) -> Feedback:
        """Says that registered feedback is none the agency takes, and why.

        Args:
            id: The feedback.
            reason: The reason.
            explanation: What the sender is told: what is missing, or where it belongs.
            duplicate_of: The feedback that says the same, where that is the reason.
            on: On which day; today where none is given.
        """
        return ask(
            self._call,
            "feedback.not_accept",
            Feedback,
            {"id": id, "reason": reason, "explanation": explanation, "duplicate_of": duplicate_of, "on": on},
        )

    def forward(
        self,
        id: FeedbackId,
        to: str,
        why: str,
        *,
        to_unit: UnitId | None = None,
        on: datetime.date | None = None,
        document: AttachmentId | None = None,
    ) -> Feedback:
        """Hands feedback on to the body that is competent. Doing so after the last day is allowed, and noted as late.

        Args:
            id: The feedback.
            to: The body, as written.
            to_unit: The body, where it is in this store.
            on: On which day; today where none is given.
            why: Why it is the competent one.
            document: The letter it goes with.
        """
        return ask(
            self._call,
            "feedback.forward",
            Feedback,
            {"id": id, "to": to, "to_unit": to_unit, "on": on, "why": why, "document": document},
        )

    def take_back(self, id: FeedbackId, why: str, *, on: datetime.date | None = None) -> Feedback:
        """Takes back what the other body sent back: it is to be classified anew. The clock for forwarding it starts
        again on the day it came back.

        Args:
            id: The feedback.
            why: Why it was sent back.
            on: On which day; today where none is given.
        """
        return ask(self._call, "feedback.take_back", Feedback, {"id": id, "why": why, "on": on})

    def transfer(self, id: FeedbackId, to_unit: UnitId, why: str, *, on: datetime.date | None = None) -> Feedback:
        """Gives open feedback from one unit of the agency to another. Its number stays where it is.

        Args:
            id: The feedback.
            to_unit: The unit that handles it from now on.
            why: Why.
            on: On which day; today where none is given.
        """
        return ask(self._call, "feedback.transfer", Feedback, {"id": id, "to_unit": to_unit, "why": why, "on": on})

    def assign(
        self,
        id: FeedbackId,
        *,
        unit: UnitId | None = None,
        person: PersonId | None = None,
        on: datetime.date | None = None,
    ) -> Feedback:
        """Says which unit and person handle open feedback. Taking it from a unit that has it is a transfer, which needs
        a reason.

        Args:
            id: The feedback.
            unit: The unit.
            person: The person.
            on: On which day; today where none is given.
        """
        return ask(self._call, "feedback.assign", Feedback, {"id": id, "unit": unit, "person": person, "on": on})

    def process(self, id: FeedbackId, *, why: str | None = None, on: datetime.date | None = None) -> Feedback:
        """Takes up feedback for which the agency is competent; again, where more was collected.

        Args:
            id: The feedback.
            why: What is to be done, or what was collected.
            on: On which day; today where none is given.
        """
        return ask(self._call, "feedback.process", Feedback, {"id": id, "why": why, "on": on})

    def need_evidence(self, id: FeedbackId, why: str, *, on: datetime.date | None = None) -> Feedback:
        """Notes that there is not ground enough yet: more is collected.

        Args:
            id: The feedback.
            why: What is missing.
            on: On which day; today where none is given.
        """
        return ask(self._call, "feedback.need_evidence", Feedback, {"id": id, "why": why, "on": on})

    def decide(
        self,
        id: FeedbackId,
        outcome: FeedbackOutcome | FeedbackOutcomeName,
        text: str,
        *,
        review: FeedbackReview | None = None,
        on: datetime.date | None = None,
    ) -> Feedback:
        """Decides what follows. A rule is reviewed by all six criteria before; what an official did is dealt with by
        the law that governs that.

        Args:
            id: The feedback.
            outcome: What follows.
            text: In words.
            review: The review, where it is not there yet.
            on: On which day; today where none is given.
        """
        return ask(
            self._call,
            "feedback.decide",
            Feedback,
            {"id": id, "outcome": outcome, "text": text, "review": review, "on": on},
        )

    def extend(
        self, id: FeedbackId, why: str, *, time_limit: TimeLimit | None = None, on: datetime.date | None = None
    ) -> Feedback:
        """Gives more time for the answer: once, and by no more than the rule behind the clock allows.

        Args:
            id: The feedback.
            why: Why.
            time_limit: How much, counted from the last day; all that the rule allows where nothing is given.
            on: On which day; today where none is given.
        """
        return ask(self._call, "feedback.extend", Feedback, {"id": id, "why": why, "time_limit": time_limit, "on": on})

    def answer(
        self,
        id: FeedbackId,
        text: str,
        *,
        on: datetime.date | None = None,
        by: str | None = None,
        channel: FeedbackChannel | FeedbackChannelName | None = None,
        document: AttachmentId | None = None,
    ) -> Feedback:
        """Answers the sender of decided feedback, or notes that the body did to which it was forwarded.

        Args:
            id: The feedback.
            text: What the sender is told: for the sender alone.
            on: On which day; today where none is given.
            by: Who answers; the body it was forwarded to, or who notes it, where nobody is named.
            channel: The way the answer goes; the way the feedback came in where none is named.
            document: The letter.
        """
        return ask(
            self._call,
            "feedback.answer",
            Feedback,
            {"id": id, "text": text, "on": on, "by": by, "channel": channel, "document": document},
        )

    def publish(
        self,
        id: FeedbackId,
        public_text: str,
        channel: ResultChannel | ResultChannelName,
        *,
        on: datetime.date | None = None,
        url: str | None = None,
        confirmed: bool = False,
    ) -> Feedback:
        """Makes the result public, in words of its own and without anybody's personal data. Only after the sender was
        answered; again, to make it public in another way. Telephone and identity numbers and mail addresses are
        looked for; names are not.

        Args:
            id: The feedback.
            public_text: What everybody may read.
            channel: How.
            on: On which day; today where none is given.
            url: Where, on the web.
            confirmed: That what seems to be personal data in it is none: somebody looked.
        """
        return ask(
            self._call,
            "feedback.publish",
            Feedback,
            {"id": id, "public_text": public_text, "channel": channel, "on": on, "url": url, "confirmed": confirmed},
        )

    def withdraw(self, id: FeedbackId, why: str, *, on: datetime.date | None = None) -> Feedback:
        """Notes that the sender took feedback back.

        Args:
            id: The feedback.
            why: Why, as far as told.
            on: On which day; today where none is given.
        """
        return ask(self._call, "feedback.withdraw", Feedback, {"id": id, "why": why, "on": on})

    def archive(self, id: FeedbackId, *, place: str | None = None, on: datetime.date | None = None) -> Feedback:
        """Closes the file of feedback that has come to its end.

        Args:
            id: The feedback.
            place: Where the file is kept: "Hồ sơ số 12, hộp 3".
            on: On which day; today where none is given.
        """
        return ask(self._call, "feedback.archive", Feedback, {"id": id, "place": place, "on": on})


class StoreQuestions:
    """What can be asked of everything."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def report(
        self,
        period: Period,
        *,
        plan: PlanId | None = None,
        on: datetime.date | None = None,
        unit: UnitId | None = None,
        as_successor: bool = False,
    ) -> Report:
        """Promise against proof in a period: sessions by month and kind, each plan's activities with status and
        evidence, and what somebody should look at.

        Args:
            period: The period.
            plan: One plan; all plans of the period's years where none is named.
            on: The day on which statuses are judged; where none is given, the last day of the period, or today if it
                is not over.
            unit: One unit and those beneath it in the period; all where none is named.
            as_successor: With the unit, every unit that became it, and those beneath these.
        """
        return ask(
            self._call,
            "store.report",
            Report,
            {"period": period, "plan": plan, "on": on, "unit": unit, "as_successor": as_successor},
        )

    def search(
        self,
        query: str,
        *,
        kinds: Sequence[str] = [],
        filters: Mapping[str, str | int | datetime.date | UUID | None] = {},
        limit: int = 20,
        cursor: str | None = None,
    ) -> SearchPage:
        """Finds records by their words (tìm kiếm toàn văn), with or without marks, the best first.

        Every word must be there; the last may be the beginning of one, unless a space follows. Words in quotes must
        stand together, a word after a minus must not be there. Numbers of documents (`149/KH-SXD`) and codes of
        procedures (`1.013236`) are words. Where nothing is found, words that differ in one letter are tried, and
        `corrections` says so.

        Args:
            query: What to look for.
            kinds: The kinds of record to look in: `procedure`; all that can be searched where none is named.
            filters: Values that fields must have: any with which an index of each kind begins.
            limit: How many records a page holds at most, 1 to 1,000.
            cursor: Where the page before ended.
        """
        return ask(
            self._call,
            "store.search",
            SearchPage,
            {"query": query, "kinds": kinds, "filters": filters, "limit": limit, "cursor": cursor},
        )

    def suggest(self, prefix: str, *, kinds: Sequence[str] = [], limit: int = 10) -> list[Suggestion]:
        """Gives ways on from what was typed so far (gợi ý khi gõ), the most used first.

        Args:
            prefix: What was typed so far.
            kinds: The kinds of record to look in; all that can be searched where none is named.
            limit: How many to give at most, 1 to 100.
        """
        return ask(self._call, "store.suggest", list[Suggestion], {"prefix": prefix, "kinds": kinds, "limit": limit})


class RecordCollections(StoreQuestions):
    """Every collection, for reading."""

    def __init__(self, call: Call) -> None:
        super().__init__(call)
        self.units = OrganisationUnitRecords(call)
        self.people = PersonRecords(call)
        self.legal_documents = LegalDocumentRecords(call)
        self.plans = PlanRecords(call)
        self.activities = ActivityRecords(call)
        self.sessions = SessionRecords(call)
        self.attendances = AttendanceRecords(call)
        self.attachments = AttachmentRecords(call)
        self.registers = RegisterRecords(call)
        self.calendars = WorkCalendarRecords(call)
        self.deadline_rules = DeadlineRuleRecords(call)
        self.procedures = ProcedureRecords(call)
        self.postings = PostingRecords(call)
        self.data_subjects = DataSubjectRecords(call)
        self.data_requests = DataRequestRecords(call)
        self.accesses = AccessRecords(call)
        self.materials = MaterialRecords(call)
        self.disseminations = DisseminationRecords(call)
        self.themes = ThemeRecords(call)
        self.appointments = AppointmentRecords(call)
        self.questions = QuestionRecords(call)
        self.assessments = AssessmentRecords(call)
        self.attempts = AttemptRecords(call)
        self.feedback = FeedbackRecords(call)


class Collections(StoreQuestions):
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
        self.procedures = Procedures(call)
        self.postings = Postings(call)
        self.data_subjects = DataSubjects(call)
        self.data_requests = DataRequests(call)
        self.accesses = Accesses(call)
        self.materials = Materials(call)
        self.disseminations = Disseminations(call)
        self.themes = Themes(call)
        self.appointments = Appointments(call)
        self.questions = Questions(call)
        self.assessments = Assessments(call)
        self.attempts = Attempts(call)
        self.feedback = FeedbackCollection(call)

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
            dated: The day it was taken or made, and so the day it proves; required where it is evidence for an
                activity.
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
    "AppointmentRecords",
    "Appointments",
    "AssessmentRecords",
    "Assessments",
    "AttachmentRecords",
    "Attachments",
    "AttemptRecords",
    "Attempts",
    "AttendanceRecords",
    "Attendances",
    "Calendars",
    "DataRequestRecords",
    "DataRequests",
    "DataSubjectRecords",
    "DataSubjects",
    "DeadlineRuleRecords",
    "DeadlineRules",
    "DisseminationRecords",
    "Disseminations",
    "FeedbackCollection",
    "FeedbackRecords",
    "LegalDocumentRecords",
    "LegalDocuments",
    "MaterialRecords",
    "Materials",
    "OrganisationUnitRecords",
    "People",
    "PersonRecords",
    "PlanRecords",
    "Plans",
    "PostingRecords",
    "Postings",
    "ProcedureRecords",
    "Procedures",
    "QuestionRecords",
    "Questions",
    "RegisterRecords",
    "Registers",
    "SessionRecords",
    "Sessions",
    "ThemeRecords",
    "Themes",
    "Units",
    "WorkCalendarRecords",
]
