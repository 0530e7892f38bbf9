"""The collections and their calls. Generated from the core by `make types`: change the core, not this file."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, overload
from uuid import UUID

from msgspec import UNSET, UnsetType

from cchc._attachment import Attach, Source, attach
from cchc._frame import Frames
from cchc._generated.model import (
    Access,
    AccessId,
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
    AttemptId,
    AttemptTaken,
    Attendance,
    AttendanceId,
    Audience,
    AudienceKind,
    AudienceKindName,
    BoardChanges,
    BoardCsv,
    BoardFeed,
    BoardPictures,
    BoardText,
    CalendarContent,
    CalendarContentName,
    CalendarCoverage,
    CalendarDay,
    CalendarId,
    CalendarText,
    Cancellation,
    ChangePage,
    Channel,
    ChannelName,
    CheckInMeans,
    CheckInMeansName,
    Clause,
    ClauseOrigin,
    Consent,
    Contact,
    CriterionSet,
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
    DeadlineRuleId,
    DeadlineSubject,
    DeadlineSubjectName,
    DecisionApplied,
    DecisionReading,
    Differences,
    Dissemination,
    DisseminationId,
    DocumentDetails,
    DocumentFile,
    DocumentForm,
    DocumentFormName,
    DossierItem,
    EdxmlAgency,
    EdxmlEnvelope,
    EdxmlReceipt,
    EdxmlText,
    Erasure,
    EvidenceDecision,
    EvidencePack,
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
    FigureEvidencePage,
    Filing,
    FormerParent,
    FrozenReport,
    FrozenReportCheck,
    FrozenReportId,
    Head,
    Header,
    HeldPosition,
    Holder,
    Holding,
    ImportReport,
    ItemPoints,
    LawReference,
    LedColour,
    LedColourName,
    LegalBasis,
    LegalDocument,
    LegalDocumentId,
    LinkedText,
    LinkedVocabulary,
    LinkedVocabularyName,
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
    Open311Text,
    OrganisationUnit,
    OtherSection,
    ParIndexScore,
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
    QrCode,
    QrLevel,
    QrLevelName,
    QrTarget,
    Question,
    QuestionAnswer,
    QuestionId,
    QuestionPublication,
    QuestionStatus,
    QuestionStatusName,
    Register,
    RegisterId,
    RelatedProcedure,
    Reorganisation,
    Report,
    ReportAppendix,
    ReportAppendixName,
    ReportDifferences,
    ReportNote,
    ReportNoteId,
    ReportQuery,
    ResolvedUnit,
    RestrictionException,
    RestrictionExceptionName,
    ResultChannel,
    ResultChannelName,
    ResultPublication,
    Revealed,
    Schedule,
    SearchOrder,
    SearchOrderName,
    SearchPage,
    SearchWord,
    SearchWordId,
    SearchWordKind,
    SearchWordKindName,
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
    StoreIdentity,
    SubmissionKind,
    SubmissionKindName,
    SuggestedNote,
    Suggestion,
    TextFormat,
    TextFormatName,
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
    WebsiteBundle,
    WorkCalendar,
    WorkingDayCount,
    YearSpan,
    ZaloPosts,
    ZaloTopic,
    ZaloTopicName,
)
from cchc._legacy import Encoding, import_rows
from cchc._records import Collection, Page, Records, given
from cchc._wire import Call, ask, ask_or_none


class OrganisationUnitRecords(Records[OrganisationUnit, UnitId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(name=name, parent=parent, folded_name=folded_name, successor=successor),
            index=index,
            since=since,
            until=until,
        )

    def resolve(self, name: str, *, on: datetime.date | None = None) -> ResolvedUnit:
        """Finds a unit by name, symbol or alias, with or without marks. If several match equally well, all are
        candidates and none is chosen.

        Args:
            name: The name: "Sở Xây dựng", "so xay dung", "SXD". Not blank.
            on: Only units that existed on this day; units of any time if omitted.
        """
        return ask(self._call, "units.resolve", ResolvedUnit, {"name": name, "on": on})

    def successors(self, unit: UnitId, *, on: datetime.date | None = None) -> list[OrganisationUnit]:
        """Returns the units that continue a unit on a day: the unit itself if it exists then, else its successors,
        following their successors in turn.

        Args:
            unit: The unit.
            on: The day; today if omitted.
        """
        return ask(self._call, "units.successors", list[OrganisationUnit], {"unit": unit, "on": on})

    def predecessors(self, unit: UnitId) -> list[OrganisationUnit]:
        """Returns the units that became a unit by merger, split or renaming, and their predecessors in turn, nearest
        first.

        Args:
            unit: The unit.
        """
        return ask(self._call, "units.predecessors", list[OrganisationUnit], {"unit": unit})

    def tree(self, *, root: UnitId | None = None, on: datetime.date | None = None) -> list[TreeUnit]:
        """Returns the units that existed on a day as a tree: each unit is followed by the units beneath it, sorted by
        name.

        Args:
            root: The unit to start from; the whole tree if omitted.
            on: The day; today if omitted.
        """
        return ask(self._call, "units.tree", list[TreeUnit], {"root": root, "on": on})


class Units(OrganisationUnitRecords, Collection[OrganisationUnit, UnitId]):
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
            kind: The type of unit.
            symbol: Symbol in document numbers: "SXD" (ký hiệu).
            parent: The unit above it; none if it has none (cơ quan chủ quản).
            former_parents: The units that were above it before `parent`, ordered by last day, none twice on the same
                last day.
            aliases: Other names that texts use for it; none blank.
            valid_from: First day under this name, included; none if unknown.
            valid_to: Last day under this name, included, not before the first; none if it still exists or the day is
                unknown.
            succeeded_by: The units that succeeded it; empty if it still exists or nothing succeeded it.
            ended_by: The decision that ended or renamed it (căn cứ sáp nhập, chia tách, đổi tên).
            ended_why: The reason for which it ended.

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
        """Merges units (sáp nhập, hợp nhất): each ends the day before `on`, and the unit that takes them in succeeds
        it.

        Exactly one of `into` and `new_unit` is required (else `one_of`). Refused if a unit ended before
        (`already_ended`) or begins on that day or later (`not_there`).

        Args:
            units: The units that end; at least one.
            into: The existing unit that takes them in (sáp nhập vào). Not one of `units`.
            new_unit: The draft of a new unit they are merged into (hợp nhất thành); it begins on `on`.
            on: The first day of the new organisation.
            decision: The decision behind it (căn cứ).
            why: The reason. Required for a merger, not blank; for a split or renaming it is optional.
            move_children: Whether the units beneath those that end are placed under their successor; false if
                omitted.
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
        """Splits a unit (chia, tách): it ends the day before `on`, and its parts succeed it. The units beneath it stay
        under the ended unit until `units.move` places each under one of the parts. Refused if it ended before
        (`already_ended`) or begins on that day or later (`not_there`).

        Args:
            unit: The unit that ends.
            into: Drafts of its parts, at least two; they begin on `on`.
            on: The first day of the new organisation.
            decision: The decision behind it (căn cứ).
            why: The reason, if there is one.
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
        """Renames a unit (đổi tên): the unit with the old name ends the day before `on`; a new one with the new name
        succeeds it, keeps the old name as an alias, and takes over the units beneath it.

        Args:
            unit: The unit.
            name: The new name; not blank and not the old one (`same_name`).
            symbol: The new symbol; unchanged if omitted.
            on: The first day of the new name.
            decision: The decision behind it (căn cứ).
            why: The reason, if there is one.
        """
        return ask(
            self._call,
            "units.rename",
            Reorganisation,
            {"unit": unit, "name": name, "symbol": symbol, "on": on, "decision": decision, "why": why},
        )

    def move(self, unit: UnitId, on: datetime.date, *, parent: UnitId | None = None) -> OrganisationUnit:
        """Places a unit under another one from a day on (chuyển về trực thuộc). Earlier superior units stay in its
        history. Refused if it would come under itself (`parent_cycle`), or was placed elsewhere after that day
        (`order`).

        Args:
            unit: The unit.
            parent: The unit above it from then on. `None`: it has none.
            on: The first day of the new organisation.
        """
        return ask(self._call, "units.move", OrganisationUnit, {"unit": unit, "parent": parent, "on": on})


class PersonRecords(Records[Person, PersonId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(name=name, unit=unit, code=code, folded_title=folded_title), index=index, since=since, until=until
        )

    def at(self, person: PersonId, *, on: datetime.date | None = None) -> PersonAt:
        """Returns the unit and positions of a person on a day, from their recorded positions; if none are recorded,
        from their current unit and position.

        Args:
            person: The person.
            on: The day; today if omitted.
        """
        return ask(self._call, "people.at", PersonAt, {"person": person, "on": on})

    def holding(self, title: str, *, unit: UnitId | None = None, on: datetime.date | None = None) -> list[Holder]:
        """Returns who held a position on a day, by its title with or without marks.

        Args:
            title: The title: "Chánh Văn phòng". Not blank.
            unit: The unit it is held in; any unit if omitted.
            on: The day; today if omitted.
        """
        return ask(self._call, "people.holding", list[Holder], {"title": title, "unit": unit, "on": on})


class People(PersonRecords, Collection[Person, PersonId]):
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
            name: Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên).
            code: Staff code, unique in the store if given (mã cán bộ).
            category: Legal category.
            unit: The unit that the person belongs to at present.
            position: Present position: "Chánh Văn phòng" (chức vụ).
            positions: Positions held over time, including the present one; empty if they are not recorded (quá trình
                công tác). The same position in the same unit must not be listed twice for one day.
            active_from: First day in the agency, included; none if unknown.
            active_to: Last day in the agency, included, not before the first; none if the person is still there or
                it is unknown.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class LegalDocumentRecords(Records[LegalDocument, LegalDocumentId]):
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
        issued_on: datetime.date | UnsetType = UNSET,
        index: Literal["symbol", "name", "in_force_from", "issued_on"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[LegalDocument]:
        """Gives a page of legal documents.

        Indexes: `symbol` by symbol, issuer; `name` by document_type, subject; `in_force_from` by in_force_from;
        `issued_on` by issued_on.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
        """
        return self._page(
            given(
                symbol=symbol,
                issuer=issuer,
                document_type=document_type,
                subject=subject,
                in_force_from=in_force_from,
                issued_on=issued_on,
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
        issued_on: datetime.date | UnsetType = UNSET,
        index: Literal["symbol", "name", "in_force_from", "issued_on"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[LegalDocument]:
        """Gives legal documents one by one, reading page after page.

        Indexes: `symbol` by symbol, issuer; `name` by document_type, subject; `in_force_from` by in_force_from;
        `issued_on` by issued_on.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
        """
        return self._iter(
            given(
                symbol=symbol,
                issuer=issuer,
                document_type=document_type,
                subject=subject,
                in_force_from=in_force_from,
                issued_on=issued_on,
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
        issued_on: datetime.date | UnsetType = UNSET,
        index: Literal["symbol", "name", "in_force_from", "issued_on"] | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
    ) -> int:
        """Counts legal documents.

        Indexes: `symbol` by symbol, issuer; `name` by document_type, subject; `in_force_from` by in_force_from;
        `issued_on` by issued_on.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(
                symbol=symbol,
                issuer=issuer,
                document_type=document_type,
                subject=subject,
                in_force_from=in_force_from,
                issued_on=issued_on,
            ),
            index=index,
            since=since,
            until=until,
        )

    def register_file(
        self,
        year: int,
        *,
        unit: UnitId | None = None,
        form: DocumentForm | DocumentFormName = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ) -> DocumentFile:
        """Returns the register of the documents dated in a year (sổ đăng ký văn bản): legal documents and issued plans,
        by date and number.

        Args:
            year: The year.
            unit: Only documents that this unit issued; of every issuer if omitted.
            form: The form of the file; Word if omitted.
            details: Whose register it is, if it is not the unit's.
        """
        return ask(
            self._call,
            "legal_documents.register_file",
            DocumentFile,
            {"year": year, "unit": unit, "form": form, "details": details},
        )

    def edxml(
        self,
        from_: EdxmlAgency,
        to: Sequence[EdxmlAgency],
        *,
        document: LegalDocumentId | None = None,
        plan: PlanId | None = None,
        attachments: Sequence[AttachmentId] = [],
        due: datetime.date | None = None,
    ) -> EdxmlText:
        """Returns a legal document or a plan as an envelope of edXML (QCVN 102:2016/BTTTT), with files, for a document
        system to send (gói tin edXML).

        The document needs a number with symbol and a full date of issue (else `required`). Exactly one of `document`
        and `plan` is required (else `either`). The envelope is not signed.

        Args:
            document: The legal document to send.
            plan: The plan to send.
            attachments: The files to send, in this order; at most 64 MiB together (`too_large`).
            from_: Who sends it; code and name are required.
            to: Who receives it: at least one, each with code and name.
            due: The day by which an answer is due.
        """
        return ask(
            self._call,
            "legal_documents.edxml",
            EdxmlText,
            {"document": document, "plan": plan, "attachments": attachments, "from": from_, "to": to, "due": due},
        )

    def read_edxml(self, *, path: str | None = None, xml: str | None = None) -> EdxmlEnvelope:
        """Returns what an envelope of edXML says, without storing anything. Refused if it is no envelope of a document
        (`not_unicode`, `not_xml`, `doctype`, `too_complex`, `not_edxml`, `no_subject`), is too large, or a file is
        missing or cannot be read (`file_missing`, `file_damaged`). Give exactly one of `path` and `xml` (`either`).

        Args:
            path: The `.edxml` file, in UTF-8, or in UTF-16 with a byte order mark; at most 128 MiB.
            xml: Its content; none if a `path` is given.
        """
        return ask(self._call, "legal_documents.read_edxml", EdxmlEnvelope, {"path": path, "xml": xml})


class LegalDocuments(LegalDocumentRecords, Collection[LegalDocument, LegalDocumentId]):
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
            document_type: Type: "Quyết định", "Luật"; not blank (tên loại).
            symbol: Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
            issued_on: Date of issue, as far as known.
            issuer: Issuer as written.
            issuer_unit: The issuing unit; none if it is no unit of this store.
            subject: The subject of the document; not blank (trích yếu).
            in_force_from: First day in force, included; none if unknown (ngày có hiệu lực).
            in_force_to: Last day in force, included, not before the first; none if no end is known (ngày hết hiệu
                lực).
            replaced_by: The document that replaced it.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def receive_edxml(self, *, path: str | None = None, xml: str | None = None, as_plan: bool = False) -> EdxmlReceipt:
        """Stores the document of an envelope of edXML that arrived, with its files as attachments: as a legal document,
        or as the draft of a plan (tiếp nhận gói tin edXML). Refused as `legal_documents.read_edxml` is, and if the
        envelope recalls a document (`recall`): that is for people to carry out.

        A plan is read from the first file that is a Word document or text with contents of a plan; without one it
        has only what the envelope says. An envelope that arrives twice is stored twice. Signatures are not checked.

        Args:
            path: The `.edxml` file, in UTF-8, or in UTF-16 with a byte order mark; at most 128 MiB.
            xml: Its content; none if a `path` is given.
            as_plan: Whether to add the draft of a plan; false by default: a legal document.
        """
        return ask(
            self._call, "legal_documents.receive_edxml", EdxmlReceipt, {"path": path, "xml": xml, "as_plan": as_plan}
        )


class PlanRecords(Records[Plan, PlanId]):
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
        issued_on: datetime.date | UnsetType = UNSET,
        index: Literal["year", "status", "number", "parent_plan", "issued_on"] | None = None,
        since: int | str | datetime.date | None = None,
        until: int | str | datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Plan]:
        """Gives a page of plans.

        Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issued_in, number, issuer;
        `parent_plan` by parent_plan; `issued_on` by issued_on.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
                issued_on=issued_on,
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
        issued_on: datetime.date | UnsetType = UNSET,
        index: Literal["year", "status", "number", "parent_plan", "issued_on"] | None = None,
        since: int | str | datetime.date | None = None,
        until: int | str | datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[Plan]:
        """Gives plans one by one, reading page after page.

        Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issued_in, number, issuer;
        `parent_plan` by parent_plan; `issued_on` by issued_on.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
                issued_on=issued_on,
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
        issued_on: datetime.date | UnsetType = UNSET,
        index: Literal["year", "status", "number", "parent_plan", "issued_on"] | None = None,
        since: int | str | datetime.date | None = None,
        until: int | str | datetime.date | None = None,
    ) -> int:
        """Counts plans.

        Indexes: `year` by year, symbol; `status` by status, year; `number` by symbol, issued_in, number, issuer;
        `parent_plan` by parent_plan; `issued_on` by issued_on.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
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
                issued_on=issued_on,
            ),
            index=index,
            since=since,
            until=until,
        )

    def progress(self, id: PlanId, *, on: datetime.date | None = None) -> list[PromiseProgress]:
        """Returns the progress of every activity of a plan, in the plan's order.

        Args:
            id: The plan.
            on: The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
        """
        return ask(self._call, "plans.progress", list[PromiseProgress], {"id": id, "on": on})

    def document(self, id: PlanId, *, form: DocumentForm | DocumentFormName = DocumentForm.DOCX) -> DocumentFile:
        """Returns a plan as a file (kế hoạch): its clauses verbatim, in the order of the text that it was read from,
        rows of tables in tables with the columns they had. A Word file or Markdown that is read again gives an equal
        plan; plain text has tables drawn for the eye, which are not read again.

        Args:
            id: The plan.
            form: The form of the file; Word if omitted.
        """
        return ask(self._call, "plans.document", DocumentFile, {"id": id, "form": form})


class Plans(PlanRecords, Collection[Plan, PlanId]):
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
            number: Number as written; none on a draft (số). Once issued, the number is unique together with symbol,
                year of issue and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name
                are the same issuer.
            symbol: Symbol: "KH-SXD" (ký hiệu).
            place: Place of issue (địa danh).
            issued_on: Date of issue; on a draft it may lack month and day.
            subject: The subject of the plan (trích yếu).
            year: The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown
                (năm).
            years: The years that it covers; none if it covers one year or they are unknown (giai đoạn).
            issuer: Issuing body as written (cơ quan ban hành).
            parent_body: The body above the issuer, as written (cơ quan chủ quản).
            issuer_unit: The issuing unit; none if it is no unit of this store.
            parent_plan: The plan that this one carries out; none if it is not in this store.
            attached_to: The decision that this plan is attached to; none if it is attached to none (ban hành kèm
                theo Quyết định …).
            legal_bases: Legal bases (căn cứ).
            headings: Headings of the known parts as written, in the order of the text (đề mục).
            purposes: Purposes (mục đích).
            requirements: Requirements (yêu cầu).
            audiences: Audiences (đối tượng).
            contents: Contents (nội dung).
            expected_results: Expected results (sản phẩm, kết quả dự kiến).
            forms: Forms of communication (hình thức).
            assignments: Assignments of work to units (tổ chức thực hiện).
            timeline: Timeline (thời gian thực hiện).
            other: Sections whose heading is not one of the known parts.
            theme: The theme of the year, verbatim (chủ đề).
            recipients: Recipients, without the archive line (nơi nhận).
            archive: The archive line (lưu).
            signatory: The signature block (người ký).
            status: Its status; `plans.issue` and `plans.move` change it (trạng thái).
            moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).
            source: The text that the plan was read from, in Unicode normal form NFC; empty if it was entered by
                hand.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def track(self, id: PlanId) -> list[Activity]:
        """Creates the activities of a plan from what it promises: one for each content, each form, each row of a table,
        each timeline entry that is more than the due date of one of these, and each duty with a deadline. Returns
        all of the plan's activities, in the plan's order.

        Existing activities keep their data, so call it again after editing the plan: it adds activities for new
        clauses, and updates the position of clauses that moved. A clause reworded at the same position keeps its
        activity.

        Args:
            id: The plan.
        """
        return ask(self._call, "plans.track", list[Activity], {"id": id})

    def issue(
        self, id: PlanId, issued_on: datetime.date, *, number: str | None = None, signed_by: str | None = None
    ) -> Plan:
        """Issues a plan (ban hành): sets its number, date and signer. If neither this call nor the draft gives a
        number, it gets the next free one of the register of its symbol and year, in the same commit.

        Args:
            id: The plan.
            issued_on: The date of issue. Neither in the future (`not_yet`) nor before the plan's last step
                (`order`).
            number: The number, if the clerical office has assigned one already; the draft's number, or the next free
                one, if omitted.
            signed_by: The signer's name; that of the draft if omitted. Ignored if the plan has no signatory block.
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
        """Changes the status of a plan, and records who did so and why. To issue a plan use `plans.issue` (refused here
        with `issue`). A change the current status does not allow fails with `InvalidTransition`, which lists the
        allowed ones: draft ⇄ submitted, issued → in progress → completed → archived; amended and cancelled end a
        plan early.

        Args:
            id: The plan.
            to: The new status.
            why: The reason.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
                before the record's last step or the day it was issued (`order`).
        """
        return ask(self._call, "plans.move", Plan, {"id": id, "to": to, "why": why, "on": on})

    def link_bases(self, id: PlanId) -> Plan:
        """Links every legal basis (căn cứ) of a plan, and the decision it is attached to, to a stored legal document.

        A citation with a number is linked to the document with the same number, issuer and date; one without, to the
        document of the same type, subject and date. If there is none, a new document is added from what the citation
        says. Existing links stay. Returns the plan.

        Args:
            id: The plan.
        """
        return ask(self._call, "plans.link_bases", Plan, {"id": id})


class ActivityRecords(Records[Activity, ActivityId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(given(plan=plan, order=order, lead_unit=lead_unit), index=index, since=since, until=until)

    def progress(self, id: ActivityId, *, on: datetime.date | None = None) -> PromiseProgress:
        """Returns the progress of an activity, with its evidence.

        Args:
            id: The activity.
            on: The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
        """
        return ask(self._call, "activities.progress", PromiseProgress, {"id": id, "on": on})

    def possible(
        self, plan: PlanId, *, activity: ActivityId | None = None, on: datetime.date | None = None, limit: int = 200
    ) -> list[PossibleEvidence]:
        """Returns the possible evidence of a plan: records that share only a form of communication with an act that is
        not done, so that somebody must confirm or refuse them (`activities.confirm`, `activities.refuse`). In the
        plan's order of activities, within each the oldest first.

        Args:
            plan: The plan.
            activity: One activity of the plan (else `other_plan`); all activities if omitted.
            on: The day to judge: the status at the end of that day. If omitted: today, as far as it has come.
            limit: The most items to return, 1 to 1,000; 200 if omitted.
        """
        return ask(
            self._call,
            "activities.possible",
            list[PossibleEvidence],
            {"plan": plan, "activity": activity, "on": on, "limit": limit},
        )


class Activities(ActivityRecords, Collection[Activity, ActivityId]):
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
            plan: The plan that promises it; it never changes.
            origin: The clause of the plan that it comes from.
            title: What is promised, verbatim; not blank (nội dung nhiệm vụ).
            channels: Forms of communication that the promise names.
            schedule: When it must happen (thời gian thực hiện); `unspecified` if the plan gives no time.
            timeline: The line of the plan's timeline that gave the schedule, verbatim; none if the clause itself
                gave it or nothing did.
            lead: Who leads, as written in the plan (chủ trì).
            lead_unit: The leading unit; none if no unit of this store was linked.
            coordinating: Who takes part, as written in the plan (phối hợp).
            result: The expected result, as written in the plan (sản phẩm).
            target: On how many days there must be evidence in all, at least 1; none if the plan promised no number
                (chỉ tiêu).
            acts: The acts it asks for, each of which needs evidence of its own (việc phải làm). `plans.track` reads
                them from the text; correct them if they were read wrongly. If empty, they are read from the title,
                or else from the channels.
            allowed_gap: The most days in a row without evidence before a continuous, periodic or daily activity is
                overdue, at least 1 (số ngày tối đa không có minh chứng). None for the default: 14 days if the
                schedule is `daily`, 92 days (a quarter) otherwise. No law sets these numbers.
            evidence_decisions: The decisions about evidence, oldest first. Only `activities.confirm`,
                `activities.refuse` and `activities.reconsider` add entries; none is ever changed or removed.
            cancelled: The cancellation; none if it is not cancelled. `activities.cancel` sets it, and it cannot be
                undone.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def cancel(self, id: ActivityId, why: str, *, on: datetime.date | None = None) -> Activity:
        """Cancels an activity (hủy). Evidence recorded for it stays. Refused if it is cancelled already
        (`InvalidTransition`).

        Args:
            id: The activity.
            why: The reason; not blank.
            on: The day it was cancelled; today if omitted. Neither in the future (`not_yet`) nor before the plan was
                issued (`order`).
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
        """Confirms that a record is evidence for an activity: it counts from now on. Possible and refused evidence can
        be confirmed; `activities.reconsider` undoes it.

        Refused with `no_evidence` if the record does not name the activity or its plan, `counts_already` if it
        counts already, `act_needed` if it could prove several acts and `act` is omitted.

        Args:
            id: The activity.
            record: The record that proves it: `record` of the evidence.
            why: Why it proves it; not blank.
            act: The act it proves. Required if the record could prove several acts that are not done yet.
            evidence_on: The day of the evidence, to select one where the record is evidence on several days; all of
                them if omitted.
            on: The day it was confirmed; today if omitted. Neither in the future (`not_yet`) nor before the day of
                the evidence (`order`).
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
        """Refuses a record as evidence for an activity: it no longer counts. Evidence that counts and possible evidence
        can be refused; `activities.reconsider` undoes it.

        Refused with `no_evidence` if the record does not name the activity or its plan, `refused_already` if it was
        refused before.

        Args:
            id: The activity.
            record: The record that does not prove it: `record` of the evidence.
            why: Why it does not prove it; not blank.
            act: The act it does not prove; all acts the record could prove if omitted.
            evidence_on: The day of the evidence, to select one where the record is evidence on several days; all of
                them if omitted.
            on: The day it was refused; today if omitted. Neither in the future (`not_yet`) nor before the day of the
                evidence (`order`).
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
        """Withdraws decisions about a record as evidence for an activity: the record counts again as it did before
        them. The decisions and their withdrawal stay in the history. Refused if no decision is in force
        (`not_decided`).

        Args:
            id: The activity.
            record: The record that was confirmed or refused.
            why: Why the decision is withdrawn; not blank.
            act: The act that was decided about; every act if omitted.
            on: The day it was withdrawn; today if omitted. Neither in the future (`not_yet`) nor before the last
                decision withdrawn (`order`).
        """
        return ask(
            self._call,
            "activities.reconsider",
            Activity,
            {"id": id, "record": record, "why": why, "act": act, "on": on},
        )


class SessionRecords(Records[Session, SessionId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(held_on=held_on, plan=plan, activity=activity, kind=kind, status=status),
            index=index,
            since=since,
            until=until,
        )

    def turnout(self, id: SessionId) -> TurnoutCount:
        """Returns how many people were invited, informed and understood, as reports count them: from the session's
        attendances if there are any, else the figures recorded with the session.

        Args:
            id: The session.
        """
        return ask(self._call, "sessions.turnout", TurnoutCount, {"id": id})

    def minutes_document(self, id: SessionId) -> MinutesDocument:
        """Returns a session's minutes laid out in the official form (biên bản): structured parts, plain text, and a
        list of what is missing. For a session without minutes, a form to fill in.

        The issuing agency is the host, or the unit the session belongs to; for a division or a leadership, the
        agency above it.

        Args:
            id: The session.
        """
        return ask(self._call, "sessions.minutes_document", MinutesDocument, {"id": id})

    def invitation(
        self,
        id: SessionId,
        *,
        form: DocumentForm | DocumentFormName = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ) -> DocumentFile:
        """Returns the invitation to a session as a file (giấy mời): who invites whom to what, when, where, under whom.
        Source: 30/2020/NĐ-CP, phụ lục III, mẫu 1.7.

        Args:
            id: The session.
            form: The form of the file; Word if omitted.
            details: Number, date, addressees and signer. The issuer is the host of the session, if none is given.
        """
        return ask(self._call, "sessions.invitation", DocumentFile, {"id": id, "form": form, "details": details})

    def attendance_list(
        self,
        id: SessionId,
        *,
        form: DocumentForm | DocumentFormName = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ) -> DocumentFile:
        """Returns the list of those invited to a session, with a column for signatures (danh sách tham dự, ký tên).
        Without attendances it has empty rows.

        Args:
            id: The session.
            form: The form of the file; Word if omitted.
            details: The issuer, if it is not the host of the session.
        """
        return ask(self._call, "sessions.attendance_list", DocumentFile, {"id": id, "form": form, "details": details})

    def certificate_list(
        self,
        id: SessionId,
        *,
        form: DocumentForm | DocumentFormName = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ) -> DocumentFile:
        """Returns the list of those who are to get a certificate of a session (danh sách cấp giấy chứng nhận): who
        attended, and, where people took tests at the session, passed all of theirs.

        Args:
            id: The session.
            form: The form of the file; Word if omitted.
            details: Number, date and signer. The issuer is the host of the session, if none is given.
        """
        return ask(self._call, "sessions.certificate_list", DocumentFile, {"id": id, "form": form, "details": details})

    def minutes_file(self, id: SessionId, *, form: DocumentForm | DocumentFormName = DocumentForm.DOCX) -> DocumentFile:
        """Returns the minutes of a session as a file in the official form (biên bản). What is missing is blank, and
        listed. `sessions.minutes_document` gives the same in parts. Source: 30/2020/NĐ-CP, phụ lục III, mẫu 1.9.

        Args:
            id: The session.
            form: The form of the file; Word if omitted.
        """
        return ask(self._call, "sessions.minutes_file", DocumentFile, {"id": id, "form": form})


class Sessions(SessionRecords, Collection[Session, SessionId]):
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
            held_on: The day on which it takes place or took place (ngày tổ chức).
            subject: The subject of the session; not blank (nội dung).
            plan: The plan that it serves.
            activities: The activities that it is evidence for, none twice. If empty, it is evidence for those
                activities of its plan that promise a session of its type and topic.
            role: Whether the agency holds it or attends it.
            topics: Topics covered (chuyên đề).
            integrated_with: The event that it is part of: "sinh hoạt Ngày Pháp luật"; none if it is an event of its
                own (lồng ghép).
            starts: When it starts, in Việt Nam time (giờ bắt đầu).
            place: Where it is held (địa điểm).
            online: Address of the online room; none if it is not held online (trực tuyến).
            host: The unit that holds it; none if it is no unit of this store (đơn vị tổ chức).
            organiser: Who holds it, as written, if it is no unit of this store (đơn vị tổ chức).
            chair: Who chairs it (chủ trì).
            secretary: Who takes the minutes (thư ký).
            invitation: Text of the invitation (giấy mời).
            agenda: Text of the agenda (chương trình).
            materials: Materials used, none twice (tài liệu).
            theme: The theme of the year on which leaders briefed (chủ đề được quán triệt).
            documents_decided: Documents adopted at the session or issued as its result, none twice (văn bản được
                thông qua, ban hành sau buổi).
            certificates: How many certificates were issued; only once it was held (giấy chứng nhận).
            turnout: How many people were invited, informed and understood; only once it was held.
            minutes: Its minutes; given exactly if its status is `minuted` (biên bản).
            status: Its status; `sessions.hold`, `sessions.minute` and `sessions.cancel` change it (trạng thái).
            moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).

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
        """Records that a session took place (đã tổ chức), with its figures and, if they are ready, its minutes.

        Omit the figures if attendances are recorded: they are counted from those. A session whose day is still to
        come is refused (`not_yet` at `held_on`).

        Args:
            id: The session.
            invited: How many people were invited. `invited` and `informed` are given together (else
                `figures_incomplete`), or no figures at all.
            informed: How many people came and so were informed; at most `invited`.
            understood: How many people understood; at most `informed`. 0 if omitted while other figures are given.
            method: How understanding was measured.
            minutes: The minutes; with them the session is minuted (`sessions.minute`) in the same commit.
            on: The day this is recorded for; the session's own day if omitted. Neither in the future (`not_yet`) nor
                before the session's day (`order`).
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
        """Adds the minutes (biên bản) of a session that took place without.

        Args:
            id: The session.
            minutes: The minutes.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
                before the record's last step or the session's day (`order`).
        """
        return ask(self._call, "sessions.minute", Session, {"id": id, "minutes": minutes, "on": on})

    def cancel(self, id: SessionId, why: str, *, on: datetime.date | None = None) -> Session:
        """Cancels a session that has not taken place (hủy).

        Args:
            id: The session.
            why: The reason; not blank.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step (`order`).
        """
        return ask(self._call, "sessions.cancel", Session, {"id": id, "why": why, "on": on})


class AttendanceRecords(Records[Attendance, AttendanceId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
        """
        return self._count(given(session=session, person=person, presence=presence, understood=understood), index=index)


class Attendances(AttendanceRecords, Collection[Attendance, AttendanceId]):
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
            presence: Whether the person came.
            checked_in: When the person checked in (UTC); only if `presence` is `attended` (giờ điểm danh).
            means: How the person was checked in; none if unknown.
            understood: The method by which it was found that the person understood; none if they did not understand
                or nobody measured it. Only if `presence` is `attended` (hiểu rõ).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class AttachmentRecords(Records[Attachment, AttachmentId]):
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
        document: LegalDocumentId | UnsetType | None = UNSET,
        blake3: str | UnsetType = UNSET,
        index: Literal["activity", "session", "plan", "document", "blake3"] | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Attachment]:
        """Gives a page of attachments.

        Indexes: `activity` by activity, dated; `session` by session; `plan` by plan; `document` by document;
        `blake3` by blake3.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
        """
        return self._page(
            given(activity=activity, dated=dated, session=session, plan=plan, document=document, blake3=blake3),
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
        document: LegalDocumentId | UnsetType | None = UNSET,
        blake3: str | UnsetType = UNSET,
        index: Literal["activity", "session", "plan", "document", "blake3"] | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        descending: bool = False,
    ) -> Iterator[Attachment]:
        """Gives attachments one by one, reading page after page.

        Indexes: `activity` by activity, dated; `session` by session; `plan` by plan; `document` by document;
        `blake3` by blake3.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
        """
        return self._iter(
            given(activity=activity, dated=dated, session=session, plan=plan, document=document, blake3=blake3),
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
        document: LegalDocumentId | UnsetType | None = UNSET,
        blake3: str | UnsetType = UNSET,
        index: Literal["activity", "session", "plan", "document", "blake3"] | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
    ) -> int:
        """Counts attachments.

        Indexes: `activity` by activity, dated; `session` by session; `plan` by plan; `document` by document;
        `blake3` by blake3.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(activity=activity, dated=dated, session=session, plan=plan, document=document, blake3=blake3),
            index=index,
            since=since,
            until=until,
        )


class Attachments(AttachmentRecords, Collection[Attachment, AttachmentId]):
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
        document: LegalDocumentId | None = ...,
    ) -> Attachment: ...

    def add(self, record: Attachment | None = None, /, **fields: Any) -> Attachment:
        """Adds a record and gives it as stored: a `Attachment`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            name: File name: "bang-niem-yet.jpg"; not blank, at most 255 bytes in UTF-8. It names a file and nothing
                else (`file_name`): no separators of folders, no `: * ? " < > |`, no invisible characters, no name of
                a device (`NUL`), no dot or white space at its end.
            media_type: Media type (MIME): "image/jpeg"; not blank.
            size: Length in bytes, set by the store; at most 4 GiB minus 1 byte.
            blake3: BLAKE3 hash of the content, 64 hexadecimal digits, set by the store.
            caption: What the file shows, in a few words.
            dated: The day on which the file was made, which is the day it proves; required if `activity` is given.
            plan: The plan it belongs to.
            activity: The activity that the file is evidence for.
            session: The session it belongs to.
            document: The legal document whose text it is, or that it came with (văn bản).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class RegisterRecords(Records[Register, RegisterId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(given(name=name, year=year, unit=unit), index=index, since=since, until=until)


class Registers(RegisterRecords, Collection[Register, RegisterId]):
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
            name: Name of the series of numbers: "KH-SXD"; not blank. Name, year and unit are unique together and
                never change.
            unit: The unit that keeps it; none if it belongs to no unit.
            year: Its year, 1945 to 9999.
            last: The last number assigned; 0 if none was. It only grows, by one at a time.
            closed: Whether it assigns no more numbers, because the year is over; a closed register stays closed
                (khóa sổ).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def take(self, name: str, year: int, *, unit: UnitId | None = None) -> NumberTaken:
        """Takes the next number of a register; the first of each year is 1. A register that does not exist is created.
        Numbers that feedback or an issued plan of the same register already has, because they were entered by hand,
        are skipped.

        Take the number in the same batch as the record that bears it: if that batch fails or is aborted, the number
        is not used up.

        Args:
            name: The name of the register: "KH-SXD".
            year: The year.
            unit: The unit whose register it is; each unit numbers on its own. `None`: the register that belongs to
                no unit.
        """
        return ask(self._call, "registers.take", NumberTaken, {"name": name, "year": year, "unit": unit})

    def close(self, name: str, year: int, *, unit: UnitId | None = None) -> Register:
        """Closes a register at the end of its year: no further numbers can be taken. Fails with `NotFound` if no number
        was ever taken.

        Args:
            name: The name of the register: "KH-SXD".
            year: The year.
            unit: The unit whose register it is. `None`: the register that belongs to no unit.
        """
        return ask(self._call, "registers.close", Register, {"name": name, "year": year, "unit": unit})


class WorkCalendarRecords(Records[WorkCalendar, CalendarId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(given(year=year, unit=unit), index=index, since=since, until=until)

    def is_working_day(self, date: datetime.date, *, unit: UnitId | None = None) -> DayStatus:
        """Returns whether a day is worked on. Fails with `NotCovered` if its year has no national calendar.

        Args:
            date: The day.
            unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
                national calendar alone.
        """
        return ask(self._call, "calendars.is_working_day", DayStatus, {"date": date, "unit": unit})

    def working_days(self, from_: datetime.date, to: datetime.date, *, unit: UnitId | None = None) -> WorkingDayCount:
        """Counts the working days from one day to another, both included. Fails with `NotCovered` if a year between
        them has no national calendar.

        Args:
            from_: The first day.
            to: The last day; not before `from` (`order`).
            unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
                national calendar alone.
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
        """Returns the deadline that a time limit sets. Fails with `NotCovered` if a year it reaches has no national
        calendar.

        Args:
            time_limit: How long it may take.
            started: The day it starts; that day itself is not counted. Exactly one of `started` and `received` is
                required (else `either`).
            received: The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00, unless
                the calendar's `hand_over` says otherwise) or on a day off, it counts as arrived on the next working
                day.
            unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
                national calendar alone.
        """
        return ask(
            self._call,
            "calendars.deadline",
            Deadline,
            {"time_limit": time_limit, "started": started, "received": received, "unit": unit},
        )

    def coverage(self, from_: datetime.date, to: datetime.date, *, unit: UnitId | None = None) -> CalendarCoverage:
        """Returns which years of a range have a calendar, and what in it is not certain.

        Args:
            from_: The first day.
            to: The last day; not before `from` (`order`).
            unit: The unit whose calendars apply, with those of the units above it and the national one. `None`: the
                national calendar alone.
        """
        return ask(self._call, "calendars.coverage", CalendarCoverage, {"from": from_, "to": to, "unit": unit})

    def lunar(self, year: int) -> LunarYear:
        """Returns the first day of a lunar year (Tết) and the Hùng Kings' commemoration day, in Việt Nam. Fails with
        `NotCovered` outside the built-in table.

        Args:
            year: The year.
        """
        return ask(self._call, "calendars.lunar", LunarYear, {"year": year})

    def read_decision(self, text: str) -> DecisionReading:
        """Reads a decision or notice on days off from its text: days off, swapped working days, and the document that
        decides them. Nothing is stored: review the decision and the findings, correct them if needed, and pass the
        decision to `calendars.apply_decision`.

        Args:
            text: The full text, or the sentences about days off.
        """
        return ask(self._call, "calendars.read_decision", DecisionReading, {"text": text})


class Calendars(WorkCalendarRecords, Collection[WorkCalendar, CalendarId]):
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
            year: The year, 1945 to 9999.
            unit: The unit that the calendar is for; none for the national calendar.
            working_weekdays: Weekdays worked all day, from Monday (1) to Sunday (7). None to inherit them from the
                calendar above; the default of the national calendar is Monday to Friday (thứ Hai đến thứ Sáu).
            morning_weekdays: Weekdays worked in the morning only, from Monday (1) to Sunday (7), none of which is in
                `working_weekdays`: `[6]` for a desk open on Saturday mornings. None to inherit them from the
                calendar above; the national default is no weekday.
            hand_over: The time of day, in Việt Nam time, from which what arrives counts as received on the next
                working day. None to inherit it from the calendar above; the national default is 15:00.
            days: The days whose working time differs from that of their weekdays; all in `year`, none twice.
            pending: Pending decisions about days of the year. A day that is listed in `days` is decided: pending
                decisions do not affect it.
            basis: The decisions that the calendar is based on (căn cứ).
            verified: Whether decisions are known for all days off of the year.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def install(self, *, years: Sequence[int] = []) -> list[WorkCalendar]:
        """Installs national work calendars that come with the library, for years that have none yet. Returns the
        calendars of the years asked for.

        Calendars already in the store stay as they are, with one exception: a calendar unchanged since an earlier
        version of the library installed it gets the pending decisions (`pending`) that version lacked.

        Review the result: a calendar or day with `verified: false` is not confirmed by any decision entered, and
        `pending` lists what is still to be decided. For a year without an entered decision most days follow from the
        law. Fails with `NotCovered` for a year the library has no calendar for.

        Args:
            years: The years, up to 2050; if empty, the years whose decisions come with the library and the two years
                after them.
        """
        return ask(self._call, "calendars.install", list[WorkCalendar], {"years": years})

    def apply_decision(self, decision: DayOffDecision, *, unit: UnitId | None = None) -> list[WorkCalendar]:
        """Applies a decision on days off to the calendars of its years. Returns the calendars it changed.

        Each day of the decision replaces the calendar's entry for that date, as verified and with its legal basis.
        Unverified days of the occasions it settles are removed, and pending decisions about them are closed. Other
        days stay. A missing national calendar is installed first (`NotCovered` if the library has none for that
        year); a missing calendar of a unit starts empty.

        Refused if the decision names no day (`too_few`), the same date twice (`named_twice`), or no legal basis
        (`required`).

        Args:
            decision: The decision, read from a text or entered by hand. Its days count as verified: somebody must
                have checked it.
            unit: The unit whose calendar it changes. `None`: the national calendar.
        """
        return ask(self._call, "calendars.apply_decision", list[WorkCalendar], {"decision": decision, "unit": unit})


class DeadlineRuleRecords(Records[DeadlineRule, DeadlineRuleId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
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
        """Returns the deadline that a deadline rule sets: the rule in force on the day it starts, the unit's own, else
        that of a unit above it, else the one that belongs to no unit. Fails with `NotCovered` if no rule applies, or
        a year it reaches has no national calendar.

        Args:
            subject: What has to be done in time.
            started: The day it starts; that day itself is not counted. Exactly one of `started` and `received` is
                required (else `either`).
            received: The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00, unless
                the calendar's `hand_over` says otherwise) or on a day off, it counts as arrived on the next working
                day.
            unit: The unit whose rules and calendars apply. `None`: those that belong to no unit.
        """
        return ask(
            self._call,
            "deadline_rules.deadline",
            Deadline,
            {"subject": subject, "started": started, "received": received, "unit": unit},
        )


class DeadlineRules(DeadlineRuleRecords, Collection[DeadlineRule, DeadlineRuleId]):
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
            subject: The step that the rule limits.
            time_limit: How long the step may take.
            extension: By how much the deadline may be extended, once; none if it may not be extended (gia hạn).
            basis: The provision, or the agency's own regulation, that sets the limit (căn cứ).
            valid_from: First start day to which the rule applies, included; none for no bound. A deadline keeps the
                rule that applied on its start day, even if the rule changes while the deadline runs.
            valid_to: Last start day to which the rule applies, included; none for no bound.
            unit: The unit whose own rule it is; none if it applies to every unit without a rule of its own.
            verified: Whether somebody read the rule in its source (đã đối chiếu).
            note: A remark: where the rule was found, what is doubtful.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def install(self, *, subjects: Sequence[DeadlineSubject | DeadlineSubjectName] = []) -> list[DeadlineRule]:
        """Installs deadline rules that come with the library. Returns the rules for these subjects that belong to no
        unit.

        A rule is added only if no rule for the same subject and period is there; existing rules stay as they are.
        Review rules with `verified: false`. Fails with `NotCovered` for a subject the library has no rule for.

        Args:
            subjects: The subjects of the rules; every subject the library has rules for if empty.
        """
        return ask(self._call, "deadline_rules.install", list[DeadlineRule], {"subjects": subjects})


class ProcedureRecords(Records[Procedure, ProcedureId]):
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
        level: str | UnsetType = UNSET,
        index: Literal[
            "national", "code", "name", "field", "status", "decision", "in_force_from", "in_force_to", "unit", "level"
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
        in_force_to, in_force_from; `unit` by unit, in_force_from; `level` by level.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
                level=level,
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
        level: str | UnsetType = UNSET,
        index: Literal[
            "national", "code", "name", "field", "status", "decision", "in_force_from", "in_force_to", "unit", "level"
        ]
        | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[Procedure]:
        """Gives procedures one by one, reading page after page.

        Indexes: `national` by national, in_force_from; `code` by code; `name` by name; `field` by field, name;
        `status` by status, in_force_from; `decision` by decision; `in_force_from` by in_force_from; `in_force_to` by
        in_force_to, in_force_from; `unit` by unit, in_force_from; `level` by level.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
                level=level,
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
        level: str | UnsetType = UNSET,
        index: Literal[
            "national", "code", "name", "field", "status", "decision", "in_force_from", "in_force_to", "unit", "level"
        ]
        | None = None,
        since: str | datetime.date | None = None,
        until: str | datetime.date | None = None,
    ) -> int:
        """Counts procedures.

        Indexes: `national` by national, in_force_from; `code` by code; `name` by name; `field` by field, name;
        `status` by status, in_force_from; `decision` by decision; `in_force_from` by in_force_from; `in_force_to` by
        in_force_to, in_force_from; `unit` by unit, in_force_from; `level` by level.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
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
                level=level,
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
        """Returns the procedures in force on a day, ordered by code; of each procedure the newest version.

        Args:
            on: The day; today if omitted.
            field: Only those of this field (lĩnh vực).
            level: Only those handled at this level (cấp thực hiện).
            unit: Only those this unit handles; those of every unit if omitted.
        """
        return ask(
            self._call, "procedures.in_force", list[Procedure], {"on": on, "field": field, "level": level, "unit": unit}
        )

    def find_by_code(self, code: str, *, on: datetime.date | None = None) -> Procedure | None:
        """Returns the version of a procedure in force on a day, by its code in any style: "1.013236", "1.013236.H53",
        "1.013236.000.00.00.H53". `None`: no version is in force.

        Args:
            code: The code.
            on: The day; today if omitted.
        """
        return ask_or_none(self._call, "procedures.find_by_code", Procedure, {"code": code, "on": on})

    def versions(self, code: str) -> list[Procedure]:
        """Returns every version of a procedure, oldest first, by its code in any style.

        Args:
            code: The code.
        """
        return ask(self._call, "procedures.versions", list[Procedure], {"code": code})

    def check(self, id: ProcedureId, *, on: datetime.date | None = None) -> list[Problem]:
        """Returns what a version lacks by the law of a day, with the provisions, and what is odd about its code.

        Args:
            id: The version.
            on: The day whose law applies; today if omitted.
        """
        return ask(self._call, "procedures.check", list[Problem], {"id": id, "on": on})

    def read_code(self, code: str) -> ProcedureCode:
        """Parses a procedure code.

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
        """Returns the procedures that a text seems to be about (TTHC liên quan đến phản ánh, kiến nghị), likeliest
        first. Exactly one of `feedback` and `text` is required (else `either`).

        Args:
            feedback: The feedback whose text and proposal to use.
            text: A text of your own.
            on: The day on which the procedures must be in force; today if omitted.
            limit: The most procedures, 1 to 100; 10 if omitted.
        """
        return ask(
            self._call,
            "procedures.related",
            list[RelatedProcedure],
            {"feedback": feedback, "text": text, "on": on, "limit": limit},
        )

    def posting_sheet(
        self,
        id: ProcedureId,
        *,
        form: DocumentForm | DocumentFormName = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ) -> DocumentFile:
        """Returns the sheet of a procedure as it is posted at an office (bản niêm yết thủ tục hành chính): its parts
        one under the other, its forms by name. What the law requires and the record lacks is blank, and listed.
        Source: 63/2010/NĐ-CP, Điều 8 khoản 2.

        Args:
            id: The version of the procedure.
            form: The form of the file; Word if omitted.
            details: The office that posts it, if it is not the unit of the procedure.
        """
        return ask(self._call, "procedures.posting_sheet", DocumentFile, {"id": id, "form": form, "details": details})

    def linked_data(
        self,
        *,
        vocabulary: LinkedVocabulary | LinkedVocabularyName = LinkedVocabulary.CPSV_AP,
        on: datetime.date | None = None,
        unit: UnitId | None = None,
        code: str | None = None,
        base: str | None = None,
    ) -> LinkedText:
        """Returns the procedures in force on a day as linked data (JSON-LD) that needs nothing from elsewhere to be
        understood: the context is part of the text. By CPSV-AP 3.2, the European profile for descriptions of public
        services, or as `GovernmentService` of schema.org, as search engines read it (dữ liệu liên kết).

        Args:
            vocabulary: The vocabulary; CPSV-AP if omitted.
            on: The day; today if omitted.
            unit: Only those this unit handles; those of every unit if omitted.
            code: Only the procedure with this code, in any style; every procedure if omitted.
            base: What stands before an identity to make an address of it: `https://so.example.vn/thu-tuc/`;
                `urn:uuid:` if omitted. It must begin with `https://`, `http://` or `urn:` and hold only letters,
                digits and signs of ASCII (`address`).
        """
        return ask(
            self._call,
            "procedures.linked_data",
            LinkedText,
            {"vocabulary": vocabulary, "on": on, "unit": unit, "code": code, "base": base},
        )


class Procedures(ProcedureRecords, Collection[Procedure, ProcedureId]):
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
            code: Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its
                national part never changes.
            name: Name; not blank (tên thủ tục).
            field: Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh
                vực).
            levels: The levels of government that handle it, none twice (cấp thực hiện).
            steps: Steps (trình tự thực hiện).
            filing: Ways of filing, none twice (cách thức thực hiện).
            dossier: Papers of the dossier (thành phần hồ sơ).
            dossier_sets: How many sets of the dossier to file, at least 1; none if not given (số lượng hồ sơ).
            time_limit: How long handling may take (thời hạn giải quyết).
            time_text: The time limit, verbatim.
            time_cases: Time limits of particular cases, if they differ.
            applicants: Who may apply (đối tượng thực hiện).
            authority: The authority that handles it, as written (cơ quan giải quyết).
            unit: The unit that handles it; none if it is no unit of this store.
            forms: Forms of the procedure; empty if it has none (mẫu đơn, tờ khai).
            outcome: The result that the applicant receives (kết quả thực hiện).
            conditions: Conditions; none if there are none (yêu cầu, điều kiện).
            fees: Fees as written; none if there are none (phí, lệ phí).
            online: The level of the online service (mức độ dịch vụ công trực tuyến).
            partial_reason: Why only part of it is offered online; needed if `online` is `partial` (lý do cung cấp
                một phần).
            legal_bases: Provisions it is based on (căn cứ pháp lý).
            legal_bases_text: The legal bases, verbatim.
            decision: The decision that published this version (quyết định công bố).
            change: How this version came about: new, amended or replacing others; none if unknown.
            in_force_from: First day in force, included (ngày có hiệu lực). None if unknown: then the version counts
                as in force without a first day.
            in_force_to: Last day in force, included, not before the first; none if no end is known (ngày hết hiệu
                lực).
            previous: The versions that this one replaced, none twice.
            replaced_by: The version that replaced this one; the first if several did.
            ended_by: The decision that ended this version.
            status: Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active`
                needs `in_force_to`.
            moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).
            note: A remark: "số liệu minh họa" (invented data).

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
        """Applies a publication decision (quyết định công bố) to all the procedures it names, or to none.

        New versions begin on `in_force_from`, the versions they follow end the day before, and each names the other.
        If several versions of a procedure are in force on that day, all of them end.

        A refusal lists the problems of every change. Remarks that do not refuse it are in the result's `findings`: a
        decision published late, an odd code, what an incomplete procedure lacks.

        Args:
            decision: The decision, stored as a legal document.
            in_force_from: First day the changes are in force.
            changes: The changes; at least one.
            allow_incomplete: Whether to accept procedures that lack contents the law requires; what is missing is
                then a finding, not a problem.
            on: The day it was applied; today if omitted. Neither in the future (`not_yet`) nor before the decision
                was issued (`order`).
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
        """Imports procedures from the rows of a spreadsheet or CSV file.

        Column names may be Vietnamese or English, with or without marks; columns not recognised are listed in
        `unknown_columns`. Cells such as "Cấp Tỉnh; Cấp Xã", "10 ngày làm việc", "0,5 ngày", "Một phần" and dates
        like 01/07/2025 are parsed. Contents the law requires may be missing. Blank rows, and rows whose version
        (code and first day) is in the store already, are skipped.

        If any row has errors nothing is written and all errors are listed, unless `keep_good` is set.

        The report's `noticed` lists what to look at:
        - `time_not_read`: a time limit not understood in full is stored as text, never guessed;
        - `zeros_restored`: a spreadsheet had turned the code into a number (`1.01323`), and its trailing zeros were
          restored;
        - `legacy_suspected`: a cell seems to be in an encoding older than Unicode (TCVN3, VNI);
        - `there_already`: the row was skipped;
        - `code_…`: the code is odd.

        Args:
            rows: The rows: each maps column names to the texts of its cells.
            decision: The decision that published them (quyết định công bố).
            in_force_from: First day they are in force, for rows that do not say.
            unit: The unit that handles them.
            keep_good: Whether to import the rows without errors even if others have some.
            dry_run: Whether only to report what would be imported, without writing.
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


class PostingRecords(Records[Posting, PostingId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
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
        """Returns the postings that need action on a day, each with its reasons and what to do.

        Reasons: the procedure or decision has a newer version, has ended, or is not in force yet; the forms or the
        address for feedback are missing; the theme's year is over. Leaders' schedules are never listed.

        Args:
            on: The day; today if omitted.
            place: Only postings at this place; all places if omitted.
            unit: Only postings of this unit; of every unit if omitted.
        """
        return ask(self._call, "postings.stale", list[StalePosting], {"on": on, "place": place, "unit": unit})

    def coverage(self, *, on: datetime.date | None = None, unit: UnitId | None = None) -> list[PlaceFigures]:
        """Returns for each posting place how many of the procedures in force on a day it shows. Places required by law
        are always listed while any procedure is in force; other places only if they show a procedure.

        Args:
            on: The day; today if omitted.
            unit: Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
        """
        return ask(self._call, "postings.coverage", list[PlaceFigures], {"on": on, "unit": unit})

    def missing(
        self, place: PostingPlace | PostingPlaceName, *, on: datetime.date | None = None, unit: UnitId | None = None
    ) -> list[Procedure]:
        """Returns the procedures in force on a day of which a place does not show the version in force.

        Args:
            place: The place.
            on: The day; today if omitted.
            unit: Only procedures this unit handles, and its own postings; all procedures and postings if omitted.
        """
        return ask(self._call, "postings.missing", list[Procedure], {"place": place, "on": on, "unit": unit})


class Postings(PostingRecords, Collection[Posting, PostingId]):
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
            subject: What is posted; it never changes.
            place: The medium on which it is posted.
            location: The exact physical location: "bảng trước trụ sở Sở".
            url: Its address on the web.
            unit: The unit that posted it.
            posted_on: First day on which it is posted, included (ngày niêm yết).
            removed_on: The day of removal, not before `posted_on` and no longer a posted day; none while it is up
                (ngày gỡ).
            why_removed: Why it was removed; only with `removed_on`.
            has_forms: Whether the forms are posted with it, as last recorded (mẫu đơn, tờ khai).
            has_feedback_address: Whether the address for feedback is posted with it, as last recorded (địa chỉ tiếp
                nhận phản ánh, kiến nghị).
            checks: Every check, oldest first; entries never change.
            evidence: Files that document the posting (ảnh chụp, tệp chụp màn hình).
            activity: The activity that it is evidence for.
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
        """Records a check (kiểm tra niêm yết) that a posting is still up, and the state of its forms and feedback
        address as found. Refused if it is not up on that day (`not_shown`).

        Args:
            id: The posting.
            on: The day of the check; today if omitted. Neither in the future (`not_yet`) nor before the last check
                (`order`).
            has_forms: Whether the forms are displayed beside it; unchanged if omitted.
            has_feedback_address: Whether the address for feedback is displayed beside it; unchanged if omitted.
            evidence: Files that show it, such as photographs.
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
        """Records that a posting was taken down (gỡ niêm yết). Refused if it was taken down before (`taken_down`).

        Args:
            id: The posting.
            why: The reason; not blank.
            on: The first day it is no longer up; today if omitted. Neither in the future (`not_yet`), nor before the
                day it was put up or last checked (`order`).
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
        """Takes down a posting of a procedure and posts the version in force instead, at the same place, in one commit.
        Returns the new posting. It keeps the state of the feedback address; the forms must be put up again
        (`has_forms`).

        Refused if the posting shows no procedure (`shows_no_procedure`) or this version already (`same_version`),
        was taken down (`taken_down`), or the version is not the one in force on that day (`not_in_force`).

        Args:
            id: The posting to take down.
            procedure: The version to post: the one in force on that day.
            on: The day of the replacement; today if omitted. Neither in the future (`not_yet`), nor before the day
                the posting was put up or last checked (`order`).
            has_forms: Whether the forms of this version are put up with it.
            evidence: Files that show it, such as photographs.
        """
        return ask(
            self._call,
            "postings.replace",
            Posting,
            {"id": id, "procedure": procedure, "on": on, "has_forms": has_forms, "evidence": evidence},
        )


class DataSubjectRecords(Records[DataSubject, DataSubjectId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            descending: Whether to return the records in descending order; false by default.
        """
        return self._iter(given(person=person), index=index, descending=descending)

    def count(self, *, person: PersonId | UnsetType | None = UNSET, index: Literal["person"] | None = None) -> int:
        """Counts data subjects.

        Indexes: `person` by person.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
        """
        return self._count(given(person=person), index=index)

    def holdings(self, id: DataSubjectId) -> list[Holding]:
        """Returns every record that refers to a person: what to review if they ask which data about them is stored.

        Args:
            id: The person.
        """
        return ask(self._call, "data_subjects.holdings", list[Holding], {"id": id})


class DataSubjects(DataSubjectRecords, Collection[DataSubject, DataSubjectId]):
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
            person: The member of staff who is this data subject; none if it is no member of staff. At most one data
                subject that is not erased refers to a person, and the field never changes.
            name: Name of the person or organisation; sealed when stored (họ và tên, tên tổ chức).
            address: Postal address; sealed when stored (địa chỉ).
            phone: Telephone number; sealed when stored (số điện thoại).
            email: E-mail address; sealed when stored (thư điện tử).
            ground: The legal ground for keeping the data (Luật 91/2025/QH15).
            basis: The provision that assigns the task; required if `ground` is `legal_duty` (căn cứ).
            consents: Every consent, including withdrawn ones, in the order in which they were recorded; at least one
                if `ground` is `consent`.
            erased: The erasure of the data; none if they were not erased. `data_subjects.erase` sets it, and it
                cannot be undone.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def reveal(
        self,
        id: UUID,
        purpose: str,
        *,
        kind: str = "data_subject",
        rev: int | None = None,
        fields: Sequence[str] = [],
        despite: RestrictionException | RestrictionExceptionName | None = None,
    ) -> Revealed:
        """Opens the sealed personal data of a record, and records who did so and for what purpose (an access entry).

        Refused in a batch (`not_in_batch`): a batch could still be aborted, and the access entry lost. Also refused
        if every consent to data kept by consent was withdrawn (`consent_withdrawn`), or a fulfilled request
        restricts their processing (`processing_restricted`). Fails with `KeyNeeded` if the store has no key, or the
        person was erased.

        Args:
            id: The record: a data subject, or a record of the kind named by `kind`.
            purpose: The purpose (mục đích), stored with the access entry; not blank.
            kind: The kind of the record: `attempt`, for example; `data_subject` if omitted.
            rev: An earlier revision; the current one if omitted.
            fields: The fields to open; every field with personal data if empty. A field without any is refused
                (`no_such_piece`).
            despite: The exception under which they are opened although a fulfilled request restricts the processing
                or objects to it; stored with the access entry. Without it such a request blocks
                (`processing_restricted`).
        """
        return ask(
            self._call,
            "data_subjects.reveal",
            Revealed,
            {"id": id, "purpose": purpose, "kind": kind, "rev": rev, "fields": fields, "despite": despite},
        )

    def erase(self, id: DataSubjectId, why: str) -> DataSubject:
        """Erases a person's data: destroys their key, which makes everything ever sealed under it unreadable in every
        version and every backup, and empties name, address, telephone and mail address. It cannot be undone. Refused
        if erased before (`erased_before`).

        What remains:
        - the data subject itself, with the erasure (day, actor, reason), and records that refer to it, such as
        feedback and
          how it was handled;
        - texts and files that are not sealed;
        - of a member of staff: the tests they took, whether they passed, and the sessions they attended;
        - possibly the destroyed key, in a free page of the file until that page is reused. A copy by `store.backup`
        has no
          free pages: if somebody could get both the file and the host's key, replace the file with such a copy.

        Args:
            id: The person.
            why: The reason and its basis; not blank.
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
        """Records a consent (sự đồng ý), with its proof.

        Args:
            id: The person.
            purpose: What it consents to: one purpose.
            method: How it was given.
            evidence: The file that proves it.
            given_on: The day it was given; today if omitted.
            text_version: The version of the text consented to.
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
        """Records that a person withdrew a consent. Refused if no consent for this purpose is in force
        (`consent_missing`).

        Args:
            id: The person.
            purpose: The purpose they had consented to.
            on: The day it was withdrawn; today if omitted.
        """
        return ask(self._call, "data_subjects.withdraw_consent", DataSubject, {"id": id, "purpose": purpose, "on": on})


class DataRequestRecords(Records[DataRequest, DataRequestId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(subject=subject, received_on=received_on, status=status, due=due),
            index=index,
            since=since,
            until=until,
        )


class DataRequests(DataRequestRecords, Collection[DataRequest, DataRequestId]):
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
            subject: The data subject who made the request; it never changes.
            kind: What is asked for; it never changes.
            received_on: The day on which the agency received it; it never changes.
            details: Details: which data, which consent.
            acknowledge_by: The deadline for acknowledging receipt; none if it could not be computed (see
                `not_covered`).
            answer_by: The deadline for fulfilling or refusing it, extension included; none if it could not be
                computed (see `not_covered`).
            not_covered: Deadlines that could not be computed, each with the reason: no deadline rule, or no calendar
                of the year.
            extended: Why the deadline was extended; none if it was not (gia hạn).
            extended_on: The day on which the deadline was extended; none if it was not.
            outcome: What was done, or why the request was refused; none while it is open.
            status: Its status (trạng thái).
            moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).

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
        """Receives a request (tiếp nhận yêu cầu) and sets its deadlines. A deadline that no rule or calendar covers
        stays empty; `not_covered` of the request says why.

        Args:
            subject: The person who asks.
            kind: What they ask for.
            received_on: The day it came in (date in Việt Nam); today if omitted. Not in the future (`not_yet`).
            details: What exactly. Required to withdraw a consent: the purpose of a consent that was given (else
                `consent_missing`).
            unit: The unit that must answer; if omitted, the unit that keeps the person's data (`scope` of the data
                subject), if any.
        """
        return ask(
            self._call,
            "data_requests.receive",
            DataRequest,
            {"subject": subject, "kind": kind, "received_on": received_on, "details": details, "unit": unit},
        )

    def acknowledge(self, id: DataRequestId, *, on: datetime.date | None = None) -> DataRequest:
        """Records that the person was told their request came in.

        Args:
            id: The request.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step (`order`).
        """
        return ask(self._call, "data_requests.acknowledge", DataRequest, {"id": id, "on": on})

    def extend(self, id: DataRequestId, why: str, *, on: datetime.date | None = None) -> DataRequest:
        """Extends the deadline of an open request, once, by the extension its rule allows. Refused if it is not open
        (`not_open`), was extended before (`extended_before`), has no deadline (`no_clock`), or the rule allows no
        extension (`no_extension`).

        Args:
            id: The request.
            why: The reason; not blank.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step (`order`).
        """
        return ask(self._call, "data_requests.extend", DataRequest, {"id": id, "why": why, "on": on})

    def fulfil(self, id: DataRequestId, outcome: str, *, on: datetime.date | None = None) -> DataRequest:
        """Records that a request was fulfilled. In the same commit, a request for erasure erases the person's data, and
        one to withdraw a consent withdraws it on the day the request was received.

        One to restrict the processing, or that objects to it, is enforced from then on until `data_requests.lift`:
        opening the person's data, publishing what they sent and sealing new data of theirs are refused
        (`processing_restricted`).

        Args:
            id: The request.
            outcome: What was done; not blank.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step (`order`).
        """
        return ask(self._call, "data_requests.fulfil", DataRequest, {"id": id, "outcome": outcome, "on": on})

    def refuse(self, id: DataRequestId, why: str, *, on: datetime.date | None = None) -> DataRequest:
        """Refuses a request, with a reason.

        Args:
            id: The request.
            why: The reason; not blank.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step (`order`).
        """
        return ask(self._call, "data_requests.refuse", DataRequest, {"id": id, "why": why, "on": on})

    def withdraw(self, id: DataRequestId, *, why: str | None = None, on: datetime.date | None = None) -> DataRequest:
        """Records that the person withdrew their request.

        Args:
            id: The request.
            why: The reason, if they gave one.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step (`order`).
        """
        return ask(self._call, "data_requests.withdraw", DataRequest, {"id": id, "why": why, "on": on})

    def lift(self, id: DataRequestId, why: str, *, on: datetime.date | None = None) -> DataRequest:
        """Records that a restriction or objection no longer holds (dỡ bỏ hạn chế xử lý): from then on the person's data
        may be used again. Refused for other requests (`not_a_restriction`), and for those that were not fulfilled.

        Args:
            id: The request.
            why: The reason; not blank.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step (`order`).
        """
        return ask(self._call, "data_requests.lift", DataRequest, {"id": id, "why": why, "on": on})


class AccessRecords(Records[Access, AccessId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(given(subject=subject, record=record), index=index, since=since, until=until)


class Accesses(AccessRecords, Collection[Access, AccessId]):
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
        despite: RestrictionException | RestrictionExceptionName | None = ...,
    ) -> Access: ...

    def add(self, record: Access | None = None, /, **fields: Any) -> Access:
        """Adds a record and gives it as stored: a `Access`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            subject: The data subject whose data were opened.
            kind: Kind of the record that holds the data: `feedback`, `data_subject`, `attempt`.
            record: The record that holds the data.
            rev: The revision of that record, from 1.
            fields: Paths of the fields that were opened: `name`; at least one.
            purpose: What the data were opened for; not blank (mục đích).
            despite: The exception under which they were opened although a request restricts their processing; none
                without such a request.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class MaterialRecords(Records[Material, MaterialId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(
                title=title, made_on=made_on, plan=plan, activity=activity, unit=unit, status=status, replaces=replaces
            ),
            index=index,
            since=since,
            until=until,
        )


class Materials(MaterialRecords, Collection[Material, MaterialId]):
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
            version: Version as printed on the material: "1.2", "tháng 3/2021" (phiên bản).
            topics: Topics that it covers (chuyên đề).
            language: Language code (BCP 47): "vi", "km"; none for Vietnamese (ngôn ngữ).
            legal_bases: The provisions it explains (căn cứ pháp lý).
            attachments: The files of the material.
            plan: The plan it was made for.
            activity: The activity that it was made for, and is evidence for once it is approved.
            unit: The unit that produced it (đơn vị biên soạn).
            made_on: The day on which it was finished, which is the day it proves; none if unknown.
            replaces: The previous version, which this one replaces; at most one version replaces another.
            status: Its status; `materials.approve` and `materials.retire` change it (trạng thái).
            moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def approve(self, id: MaterialId, *, why: str | None = None, on: datetime.date | None = None) -> Material:
        """Approves a draft material (duyệt): it may be handed out. The version it replaces is retired in the same
        commit.

        Args:
            id: The material.
            why: A remark.
            on: The day it was approved; today if omitted. Neither in the future (`not_yet`), nor before the day it
                was made or its last step, nor the last step of the version it replaces (`order`).
        """
        return ask(self._call, "materials.approve", Material, {"id": id, "why": why, "on": on})

    def retire(self, id: MaterialId, why: str, *, on: datetime.date | None = None) -> Material:
        """Retires a material (thu hồi): it is no longer handed out.

        Args:
            id: The material.
            why: The reason; not blank.
            on: The day it was retired; today if omitted. Neither in the future (`not_yet`) nor before the day it was
                made or its last step (`order`).
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
        """Adds a new version of an approved material: a draft that replaces it once `materials.approve` approves it.
        Everything not given here is copied from the version before, except its files. Refused if the material is not
        approved (`not_approved`).

        Args:
            id: The version to replace.
            version: The new version, as written on the material.
            title: The title; unchanged if omitted.
            attachments: The files of the new version.
            made_on: The day the new version was made; today if omitted. Not in the future (`not_yet`).
        """
        return ask(
            self._call,
            "materials.revise",
            Material,
            {"id": id, "version": version, "title": title, "attachments": attachments, "made_on": made_on},
        )


class DisseminationRecords(Records[Dissemination, DisseminationId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(on=on, channel=channel, plan=plan, activity=activity, unit=unit, material=material),
            index=index,
            since=since,
            until=until,
        )


class Disseminations(DisseminationRecords, Collection[Dissemination, DisseminationId]):
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
            title: Its title; not blank (tên tin, bài; nội dung).
            on: The day on which it appeared, or the first of several days.
            until: The last of several days, included, not before `on`; none if it took one day.
            reach: How many people or views it reached, as `reach_note` says; none if nobody measured it (lượt tiếp
                cận).
            reach_note: What was counted and how: "lượt xem trên trang", "danh sách ký nhận". Required with `reach`.
            url: Its address on the web (đường dẫn).
            outlet: The newspaper, station or page that published it (báo, đài, trang).
            audience: The audience that it addresses (đối tượng).
            material: The material that was handed out or shown.
            activity: The activity that it is evidence for.
            plan: The plan that it serves.
            unit: The unit that carried it out.
            evidence: Files that show it: screenshots, cuttings (tài liệu kiểm chứng).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class ThemeRecords(Records[Theme, ThemeId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(year=year, issuer_unit=issuer_unit, folded_issuer=folded_issuer, plan=plan),
            index=index,
            since=since,
            until=until,
        )

    def standing(self, id: ThemeId, *, on: datetime.date | None = None) -> ThemeReport:
        """Returns the status of a theme: when it was posted, how many briefings were held on it, and the status of each
        task.

        Args:
            id: The theme.
            on: The day: status at the end of this day; today if omitted.
        """
        return ask(self._call, "themes.standing", ThemeReport, {"id": id, "on": on})


class Themes(ThemeRecords, Collection[Theme, ThemeId]):
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
            text: The theme, verbatim; not blank (nguyên văn).
            year: The year, 1945 to 9999.
            issuer: The issuer, as written (cơ quan ban hành); required if `issuer_unit` is none. Leave it out if
                several units have that name, since one name can have one theme a year.
            issuer_unit: The issuing unit; none if it is no unit of this store.
            plan: The plan that states it.
            decision: The decision that set it (văn bản ban hành).
            evidence: Photographs that show it posted (ảnh niêm yết). The `dated` day of each photograph proves that
                it was posted on that day.
            tasks: The tasks linked to it (nhiệm vụ cụ thể).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def from_plan(self, plan: PlanId) -> Theme:
        """Creates the theme (chủ đề) stated in a plan: its text, year and issuer. If the plan names its issuer by text
        only, the unit of that name is linked if exactly one fits. Refused if the plan has no theme (`theme_missing`)
        or no year (`year_missing`).

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
        """Adds a concrete task to a theme. At least one of `text` and `activity` is required.

        Args:
            id: The theme.
            text: What is to be done; the title of the activity if omitted.
            unit: The unit that does it.
            activity: The activity that carries it out; a theme links an activity once (`named_twice`).
            due: Its deadline; the last day to do it.
        """
        return ask(
            self._call,
            "themes.link_task",
            Theme,
            {"id": id, "text": text, "unit": unit, "activity": activity, "due": due},
        )

    def finish_task(self, id: ThemeId, number: int, *, on: datetime.date | None = None) -> Theme:
        """Records that a task of a theme was done. Refused if it was done before (`already_done`).

        Args:
            id: The theme.
            number: The number of the task, from 1.
            on: The day it was done; today if omitted. Not in the future (`not_yet`).
        """
        return ask(self._call, "themes.finish_task", Theme, {"id": id, "number": number, "on": on})


class AppointmentRecords(Records[Appointment, AppointmentId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(date=date, unit=unit, person=person, status=status), index=index, since=since, until=until
        )

    def board(self, on: datetime.date, *, unit: UnitId | None = None) -> BoardFeed:
        """Returns the schedule board of a day: the leaders' appointments, in display order.

        Args:
            on: The day.
            unit: The unit whose board it is, with the appointments of no unit; appointments of every unit if
                omitted.
        """
        return ask(self._call, "appointments.board", BoardFeed, {"on": on, "unit": unit})

    def board_changes(self, after: int, on: datetime.date, *, unit: UnitId | None = None) -> BoardChanges:
        """Returns the changes of a day's board since a given answer, including changes of leaders' names and titles.
        Cheap if nothing changed: no appointment is read.

        Args:
            after: The `seq` of the answer before. Refused (`range`) if the store is not that far: ask for the whole
                board again.
            on: The day.
            unit: The unit whose board it is, with the appointments of no unit; appointments of every unit if
                omitted.
        """
        return ask(self._call, "appointments.board_changes", BoardChanges, {"after": after, "on": on, "unit": unit})

    def week_file(
        self,
        *,
        on: datetime.date | None = None,
        unit: UnitId | None = None,
        form: DocumentForm | DocumentFormName = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ) -> DocumentFile:
        """Returns the leaders' schedule of a week as a file (lịch công tác tuần). Appointments that are not public say
        only that the leader is busy, as on the board.

        Args:
            on: Any day of the week, which begins on Monday; today if omitted.
            unit: Only appointments of this unit; of every unit if omitted.
            form: The form of the file; Word if omitted.
            details: Number, date and signer. The issuer is the unit, if none is given.
        """
        return ask(
            self._call,
            "appointments.week_file",
            DocumentFile,
            {"on": on, "unit": unit, "form": form, "details": details},
        )

    def board_text(
        self, on: datetime.date, *, unit: UnitId | None = None, columns: int = 32, rows: int = 8, ascii: bool = False
    ) -> BoardText:
        """Returns the schedule board of a day as text in lines of a fixed width, page by page, for controllers that
        take text alone (văn bản cho bảng quang điện tử). Letters are counted as people see them; those of double
        width count twice.

        Args:
            on: The day.
            unit: The unit whose board it is, with the appointments of no unit; appointments of every unit if
                omitted.
            columns: Letters of a line, 16 to 512; 32 if omitted.
            rows: Lines of a page, 1 to 128; 8 if omitted. With 4 lines or more, each page begins with the day and
                its number.
            ascii: Whether to write ASCII alone, for controllers without Vietnamese letters: "Lich cong tac" (không
                dấu).
        """
        return ask(
            self._call,
            "appointments.board_text",
            BoardText,
            {"on": on, "unit": unit, "columns": columns, "rows": rows, "ascii": ascii},
        )

    def board_csv(self, on: datetime.date, *, unit: UnitId | None = None, ascii: bool = False) -> BoardCsv:
        """Returns the schedule board of a day as CSV, for controllers that fill a layout of their own from a table (CSV
        cho bảng quang điện tử).

        Args:
            on: The day.
            unit: The unit whose board it is, with the appointments of no unit; appointments of every unit if
                omitted.
            ascii: Whether to write ASCII alone, for controllers without Vietnamese letters (không dấu). Otherwise
                the text begins with a byte order mark, by which spreadsheets know UTF-8.
        """
        return ask(self._call, "appointments.board_csv", BoardCsv, {"on": on, "unit": unit, "ascii": ascii})

    def board_pictures(
        self,
        on: datetime.date,
        width: int,
        height: int,
        *,
        unit: UnitId | None = None,
        line_height: int = 16,
        colour: LedColour | LedColourName = LedColour.AMBER,
    ) -> BoardPictures:
        """Returns the schedule board of a day as PNG pictures of given pixels, page by page, for controllers that show
        pictures (ảnh cho bảng quang điện tử). Each pixel is lit or black, without shades.

        Args:
            on: The day.
            unit: The unit whose board it is, with the appointments of no unit; appointments of every unit if
                omitted.
            width: Pixels from left to right, 64 to 4,096.
            height: Pixels from top to bottom, 8 to 2,160.
            line_height: Pixels of a line, 8 to 256 and not more than `height`; 16 if omitted, below which few read
                the marks of letters. A day and a page number must fit the width at this height (`range`).
            colour: The colour of the letters; amber if omitted.
        """
        return ask(
            self._call,
            "appointments.board_pictures",
            BoardPictures,
            {"on": on, "unit": unit, "width": width, "height": height, "line_height": line_height, "colour": colour},
        )


class Appointments(AppointmentRecords, Collection[Appointment, AppointmentId]):
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
            person: The leader; none if they are not in this store.
            name: The name to show; none to show the name of `person`. Required if `person` is none.
            title: The title to show: "Giám đốc"; none to show the position that `person` holds on that day (chức
                vụ).
            rank: The position of the leader in the board's order, from 1; 0, the default, sorts first (thứ tự hiển
                thị).
            date: The day of the appointment.
            part: The part of that day.
            starts: When it starts, in Việt Nam time; none if no time is given.
            ends: When it ends, in Việt Nam time; not before `starts`.
            content: What it is about; not blank (nội dung).
            place: Where it takes place (địa điểm).
            participants: Who takes part, as shown (thành phần).
            public: Whether the board shows what it is about; if false, the board shows only "Bận" (busy). True by
                default.
            unit: The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
            status: Its status (trạng thái).
            moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).

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
        """Changes an announced appointment (thay đổi lịch). Fields omitted keep their values. Refused if nothing
        changes (`nothing_changed`), or the appointment is cancelled or over (`InvalidTransition`).

        Args:
            id: The appointment.
            date: The new date of the appointment.
            part: The new part of the day.
            starts: The new start.
            ends: The new end.
            place: The new place.
            content: The new subject.
            participants: The new participants.
            why: The reason; not blank.
            on: The day the change was decided (date in Việt Nam); today if omitted. Neither in the future
                (`not_yet`) nor before the record's last step (`order`).
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
        """Cancels an appointment (hủy lịch). The board shows it as cancelled.

        Args:
            id: The appointment.
            why: The reason; not blank.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step (`order`).
        """
        return ask(self._call, "appointments.cancel", Appointment, {"id": id, "why": why, "on": on})

    def finish(self, id: AppointmentId, *, on: datetime.date | None = None) -> Appointment:
        """Records that an appointment took place (đã thực hiện).

        Args:
            id: The appointment.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
                before the record's last step or the date of the appointment (`order`).
        """
        return ask(self._call, "appointments.finish", Appointment, {"id": id, "on": on})


class QuestionRecords(Records[Question, QuestionId]):
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
        asked_on: datetime.date | UnsetType | None = UNSET,
        index: Literal["session", "status", "asker", "asked_on"] | None = None,
        since: int | datetime.date | None = None,
        until: int | datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Question]:
        """Gives a page of questions.

        Indexes: `session` by session, number; `status` by status, session; `asker` by asker; `asked_on` by asked_on.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
        """
        return self._page(
            given(session=session, number=number, status=status, asker=asker, asked_on=asked_on),
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
        asked_on: datetime.date | UnsetType | None = UNSET,
        index: Literal["session", "status", "asker", "asked_on"] | None = None,
        since: int | datetime.date | None = None,
        until: int | datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[Question]:
        """Gives questions one by one, reading page after page.

        Indexes: `session` by session, number; `status` by status, session; `asker` by asker; `asked_on` by asked_on.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
        """
        return self._iter(
            given(session=session, number=number, status=status, asker=asker, asked_on=asked_on),
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
        asked_on: datetime.date | UnsetType | None = UNSET,
        index: Literal["session", "status", "asker", "asked_on"] | None = None,
        since: int | datetime.date | None = None,
        until: int | datetime.date | None = None,
    ) -> int:
        """Counts questions.

        Indexes: `session` by session, number; `status` by status, session; `asker` by asker; `asked_on` by asked_on.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(session=session, number=number, status=status, asker=asker, asked_on=asked_on),
            index=index,
            since=since,
            until=until,
        )


class Questions(QuestionRecords, Collection[Question, QuestionId]):
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
            session: The dialogue; it never changes.
            number: Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự).
            text: What was asked, verbatim; not blank, and fixed once the question is answered (nội dung câu hỏi, ý
                kiến).
            asked_on: The day on which it was asked; none if unknown (ngày hỏi).
            asker: Who asked; none if unknown. The data subject holds name and contacts, sealed.
            asker_group: Whether a citizen, a business or an organisation asked; none if unknown.
            field: The field of administration that it is about: "Quy hoạch xây dựng" (lĩnh vực).
            procedures: The procedures it is about (thủ tục hành chính liên quan).
            answer: The answer; none until it is answered, and fixed once it is published (trả lời).
            published: Question and answer as published; given exactly if `status` is `published`.
            feedback: The feedback that it became; none if it did not become any.
            status: Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it
                (trạng thái).
            moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).

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
        """Records a question asked at a dialogue, or sent in before it. Refused if the session is not a dialogue
        (`not_a_dialogue`) or is cancelled (`session_cancelled`).

        Args:
            session: The dialogue.
            text: The question, verbatim; not blank.
            number: Its number in the order of questions; the next one if omitted.
            contact: Name and contact details of the asker, recorded as a new data subject and sealed. Not together
                with `asker` (`asker_twice`); neither is required.
            asker: The asker, if they are a data subject of this store already. Not together with `contact`.
            asker_group: The group the asker speaks for.
            field: The field it is about.
            procedures: The procedures it is about.
            on: The day it was asked; if omitted, the day of the dialogue, or today if that is earlier. Not in the
                future (`not_yet`).
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
        """Records the answer to a question.

        Args:
            id: The question.
            text: The answer; not blank.
            by: Who answers, as written; the actor of this write if omitted. Not blank.
            on: The day it was answered; if omitted, the day of the dialogue if `given_at_session`, else today.
                Neither in the future (`not_yet`) nor before the question was asked (`order`); with
                `given_at_session`, the day of the dialogue (`not_the_dialogues_day`).
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
        not_compared: str | None = None,
        despite: RestrictionException | RestrictionExceptionName | None = None,
    ) -> Question:
        """Publishes an answered question, in texts of their own.

        Telephone numbers, identity numbers and mail addresses in them are refused (`public_text_personal`) unless
        `confirmed`.

        The texts are compared with the sealed name, telephone number, mail and postal address of whoever asked, and
        refused where they hold them (`names_sender`). That opens their data: it needs the key (`KeyNeeded`), and is
        noted as an access, also where a text is refused. `not_compared` publishes without.

        Args:
            id: The question.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
                before the question was asked or answered, or its last step (`order`).
            url: The address of the page.
            public_question: The question as everybody may read it; as it was asked if omitted.
            public_answer: The answer as everybody may read it; as it was given if omitted.
            confirmed: Whether somebody checked that what looks like personal data in the texts may be published: the
                agency's own number, for example.
            not_compared: Why the texts are published without comparing them with the asker's sealed data: they
                agreed to be named, or somebody who may open them compared them. Recorded; not blank.
            despite: The exception under which they are published although a fulfilled request of the asker restricts
                the processing or objects to it. Recorded; without it such a request blocks
                (`processing_restricted`).
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
                "not_compared": not_compared,
                "despite": despite,
            },
        )

    def link_feedback(
        self, id: QuestionId, feedback: FeedbackId, *, why: str | None = None, on: datetime.date | None = None
    ) -> Question:
        """Links a question to the feedback it became; from then on the feedback is handled instead.

        Args:
            id: The question.
            feedback: The feedback.
            why: The reason, if there is one.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor
                before the question was asked or answered, or its last step (`order`).
        """
        return ask(
            self._call, "questions.link_feedback", Question, {"id": id, "feedback": feedback, "why": why, "on": on}
        )


class AssessmentRecords(Records[Assessment, AssessmentId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(title=title, plan=plan, activity=activity, session=session, status=status),
            index=index,
            since=since,
            until=until,
        )

    def results(self, id: AssessmentId, *, on: datetime.date | None = None) -> AssessmentResults:
        """Returns the results of a test: how many people took it and how many passed, in total and by unit.

        Args:
            id: The test.
            on: Attempts up to this day count; today if omitted.
        """
        return ask(self._call, "assessments.results", AssessmentResults, {"id": id, "on": on})


class Assessments(AssessmentRecords, Collection[Assessment, AssessmentId]):
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
            title: Title: "Kỹ năng sử dụng văn phòng điện tử"; not blank (tên bài).
            purpose: What the test is meant to find out (mục đích).
            session: The session at which, or after which, people take it.
            plan: The plan that the test serves.
            activity: The activity that the test is evidence for. If none, it is evidence for those activities of its
                plan that promise such tests.
            pass_mark: The least result that passes (mức đạt).
            partial_credit: Whether a partly right answer brings points (tính điểm từng phần). If true, each wrong
                option cancels a right one, and the item brings that share of its points, rounded down. If false,
                only a wholly right answer brings points.
            time_limit_minutes: Time for one attempt in minutes, at least 1; none for no limit (thời gian làm bài).
            items: Its items, in order (câu hỏi).
            attempts_allowed: How many attempts one person has, at least 1; none for no limit (số lượt tối đa).
            valid_from: First day on which it may be taken, included; none for no bound.
            valid_to: Last day on which it may be taken, included, not before the first; none for no bound.
            status: Its status; `assessments.open` and `assessments.close` change it (trạng thái).
            moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def open(self, id: AssessmentId, *, on: datetime.date | None = None) -> Assessment:
        """Opens a test (mở bài kiểm tra): it can be taken from now on, and its items no longer change.

        Args:
            id: The test.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step (`order`).
        """
        return ask(self._call, "assessments.open", Assessment, {"id": id, "on": on})

    def close(self, id: AssessmentId, *, why: str | None = None, on: datetime.date | None = None) -> Assessment:
        """Closes a test (đóng bài kiểm tra): it can no longer be taken. Its results stay.

        Args:
            id: The test.
            why: The reason, if there is one.
            on: The day it was closed; today if omitted. Neither in the future (`not_yet`) nor before the last step
                or attempt (`order`).
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
        """Scores one person's answers to an open test and stores the attempt (lượt làm bài).

        Score and answers are sealed under the person's key: this result is the only place that returns the score in
        clear; later it needs `data_subjects.reveal`. Whether they passed is stored in clear, for reports.

        Refused if the test is not open (`not_open`), or the person has used all attempts allowed
        (`attempts_used_up`). Needs a key (`KeyNeeded`).

        Args:
            assessment: The test.
            person: The person who takes it.
            answers: For each item, the numbers of the options chosen, from 1; empty for an item left out or marked
                by hand.
            points: The points of items marked by hand.
            taken_on: The day it was taken (date in Việt Nam); today if omitted. Not in the future (`not_yet`), not
                before the test was opened (`order`), and within its `valid_from` (`too_early`) and `valid_to`
                (`too_late`).
            session: The session at which it was taken; the test's own session if omitted.
            mark_attendance: Whether to record also that the person attended the session, and understood if they
                passed. Needs a session (`session_missing`) that is not cancelled and whose day has come.
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


class AttemptRecords(Records[Attempt, AttemptId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(
            given(assessment=assessment, person=person, number=number, taken_on=taken_on, subject=subject),
            index=index,
            since=since,
            until=until,
        )

    def of_person(self, person: PersonId) -> PersonAttempts:
        """Returns the tests a person took, oldest first. Scores stay sealed.

        Args:
            person: The person.
        """
        return ask(self._call, "attempts.of_person", PersonAttempts, {"person": person})


class Attempts(AttemptRecords, Collection[Attempt, AttemptId]):
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
            assessment: The test that was taken.
            person: Who took it.
            subject: The data subject under whose key score and answers are sealed. Required, although optional in
                the format; `assessments.attempt` sets it.
            unit: The unit that the person belonged to on that day; none if unknown.
            session: The session at which the test was taken; none if it was taken elsewhere.
            number: Number of the attempt among this person's attempts at this test, 1 to 10,000 (lượt thứ).
            taken_on: The day on which the test was taken.
            passed: Whether the attempt reached the pass mark (đạt). It is not sealed: reports count it, and it stays
                when the person's data are erased.
            score: Points reached and points possible: "8/10"; sealed when stored (điểm).
            answers: The answers, as JSON; sealed when stored (bài làm).
            marks_attendance: Whether the attempt also recorded the person's attendance of the session; true only
                with a session.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class FeedbackRecords(Records[Feedback, FeedbackId]):
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
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
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
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
        """Returns open feedback whose deadline has passed, most overdue first. If pending decisions may still move a
        deadline, the feedback is listed too, with the latest possible deadline (`due_latest`).

        Only feedback that is open now is listed: for what was overdue on a past day, ask a snapshot or a report of
        that day.

        Args:
            on: The day: deadlines before it are overdue; today if omitted.
            unit: Only feedback this unit handles; all feedback if omitted.
            limit: The most items of a page, 1 to 1,000; 50 if omitted.
            cursor: Where to continue: `next` of the page before; the first page if omitted.
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
        """Returns open feedback whose deadline is near, earliest deadline first.

        Args:
            within_days: How many days to look ahead from `on`, which is included; 5 if omitted.
            on: The first day looked at; today if omitted.
            unit: Only feedback this unit handles; all feedback if omitted.
            limit: The most items of a page, 1 to 1,000; 50 if omitted.
            cursor: Where to continue: `next` of the page before; the first page if omitted.
        """
        return ask(
            self._call,
            "feedback.due_soon",
            FeedbackPage,
            {"within_days": within_days, "on": on, "unit": unit, "limit": limit, "cursor": cursor},
        )

    def status_of(self, number: int, year: int, *, unit: UnitId | None = None) -> FeedbackRow:
        """Returns the status of feedback by its register number, for a sender who asks. The answer contains no personal
        data. Fails with `NotFound` if no register has the number.

        Args:
            number: Its number in the register.
            year: The year of the register.
            unit: The unit whose register it is. If omitted, all registers are searched; refused if several have the
                number (`several_registers`).
        """
        return ask(self._call, "feedback.status_of", FeedbackRow, {"number": number, "year": year, "unit": unit})

    def public_register(
        self, year: int, *, unit: UnitId | None = None, limit: int = 50, cursor: str | None = None
    ) -> FeedbackRegisterPage:
        """Returns the feedback registers of a year for publication, ordered by number. The answer contains no personal
        data.

        Publishing is processing (Luật 91/2025/QH15): while a fulfilled request to restrict it, or an objection, of a
        sender or of whoever asked the question behind the feedback holds, what was put in the register since is left
        out, unless it was published under an exception (`despite`). What was listed before stays. A page may so hold
        fewer rows than its limit.

        Args:
            year: The year of the register.
            unit: The unit whose register it is; the registers of all units if omitted.
            limit: The most items of a page, 1 to 1,000; 50 if omitted.
            cursor: Where to continue: `next` of the page before; the first page if omitted.
        """
        return ask(
            self._call,
            "feedback.public_register",
            FeedbackRegisterPage,
            {"year": year, "unit": unit, "limit": limit, "cursor": cursor},
        )

    def answer_letter(
        self,
        id: FeedbackId,
        *,
        form: DocumentForm | DocumentFormName = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ) -> DocumentFile:
        """Returns the letter that answers feedback (công văn trả lời). Who sent it is sealed: pass the addressee, whom
        `data_subjects.reveal` gives for a noted purpose; without one the letter has a blank.

        Args:
            id: The feedback.
            form: The form of the file; Word if omitted.
            details: Number, date, addressee and signer. The issuer is the unit that received the feedback, if none
                is given.
        """
        return ask(self._call, "feedback.answer_letter", DocumentFile, {"id": id, "form": form, "details": details})

    def forwarding_letter(
        self,
        id: FeedbackId,
        *,
        form: DocumentForm | DocumentFormName = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ) -> DocumentFile:
        """Returns the letter that forwards feedback to the competent body (công văn chuyển). Who sent the feedback is
        sealed and not in the letter.

        Args:
            id: The feedback.
            form: The form of the file; Word if omitted.
            details: Number, date and signer. The issuer is the unit that received the feedback, the addressee the
                body to which it was last forwarded, or else the competent one, if none is given.
        """
        return ask(self._call, "feedback.forwarding_letter", DocumentFile, {"id": id, "form": form, "details": details})

    def register_file(
        self,
        year: int,
        *,
        unit: UnitId | None = None,
        form: DocumentForm | DocumentFormName = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
    ) -> DocumentFile:
        """Returns the register of feedback of a unit and year, as it is printed and filed (sổ tiếp nhận, xử lý phản
        ánh, kiến nghị). Who sent feedback is sealed, and not in it.

        Args:
            year: The year of the register.
            unit: The unit whose register it is; the register that belongs to no unit if omitted.
            form: The form of the file; Word if omitted.
            details: The issuer, if it is not the unit.
        """
        return ask(
            self._call,
            "feedback.register_file",
            DocumentFile,
            {"year": year, "unit": unit, "form": form, "details": details},
        )

    def open311_services(self, *, format: TextFormat | TextFormatName = TextFormat.JSON) -> Open311Text:
        """Returns the kinds of feedback as the list of services of Open311 GeoReport v2: the answer to `services.json`
        or `services.xml`.

        Args:
            format: The format; JSON if omitted.
        """
        return ask(self._call, "feedback.open311_services", Open311Text, {"format": format})

    def open311_requests(
        self,
        year: int,
        *,
        unit: UnitId | None = None,
        format: TextFormat | TextFormatName = TextFormat.JSON,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> Open311Text:
        """Returns the public register of feedback as service requests of Open311 GeoReport v2: the answer to
        `requests.json` or `requests.xml`. It holds what the register shows (`feedback.public_register`) and nothing
        else: neither personal data nor the text or the place of the feedback.

        Args:
            year: The year of the register.
            unit: The unit whose register it is; the registers of all units if omitted.
            format: The format; JSON if omitted.
            limit: The most requests of a page, 1 to 1,000; every request of the year if omitted.
            cursor: Where to continue: `next` of the page before; the first page if omitted.
        """
        return ask(
            self._call,
            "feedback.open311_requests",
            Open311Text,
            {"year": year, "unit": unit, "format": format, "limit": limit, "cursor": cursor},
        )


class FeedbackCollection(FeedbackRecords, Collection[Feedback, FeedbackId]):
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
            kind: Whether it is a report or a proposal.
            channel: The channel through which it came in (hình thức tiếp nhận).
            received_on: The day on which it was received (ngày tiếp nhận).
            received_at: The instant at which it was received (UTC); none if unknown.
            text: What the sender wrote or said, verbatim; not blank (nội dung).
            proposal: The proposed solution or new rule, verbatim; required for a proposal (phương án, sáng kiến).
            in_vietnamese: Whether it is in Vietnamese; true by default.
            submitter: The sender; none if anonymous. The data subject holds name and contacts, sealed.
            missing: The required contents that were missing when it was last received, completed or classified.
            unit: The unit that received it and whose register lists it (cơ quan tiếp nhận).
            number: Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until
                `feedback.register` assigns it. Set it by hand only to take over an entry of a paper register: the
                store never assigns that number again, and entries that were not taken over leave gaps.
            year: Year of the register, 1945 to 9999; given exactly if `number` is.
            category: The category of its subject; none until it is classified (phân loại nội dung).
            competence: Whether this agency or another body is competent; none until it is classified (thẩm quyền).
            competent_body: The other competent body, as written.
            competent_unit: The other competent body; none if it is no unit of this store.
            assigned_unit: The unit that handles it; none if the receiving unit does (đơn vị xử lý).
            assigned_person: The person who handles it (người xử lý).
            assigned_on: The day on which it was assigned to that unit or person.
            completed_on: The day on which the sender last supplied missing contents.
            classify_by: The deadline for classifying it; none if it could not be computed (see `not_covered`).
            forward_by: The deadline for forwarding it, if another body is competent; after a return, for forwarding
                it again.
            answer_by: The deadline for answering it, without extension, if this agency is competent.
            extension: The extension of the deadline for the answer (gia hạn). It stays even if another body turns
                out to be competent.
            not_covered: Deadlines that could not be computed, because a deadline rule or calendar is missing.
            not_accepted: The refusal to accept it; none if it was not refused.
            transfers: Transfers between units of the agency, oldest first; entries never change.
            forwards: Forwards to other bodies, oldest first; entries never change, except for the day of return.
            review: The review of the rule that it is about.
            decision: The decision on it (kết quả xử lý).
            answer: The answer to the sender.
            publications: Publications of its result, oldest first; entries never change (công khai).
            withdrawal: The withdrawal by the sender (rút).
            archiving: The archiving of its file (lưu hồ sơ).
            procedures: The procedures it is about.
            question: The question of a dialogue that became this feedback.
            plan: The plan that it serves.
            activity: The activity that it is evidence for, once answered. If none, it is evidence for those
                activities of the year's plans that promise to receive feedback.
            legal_bases: The provisions that it is about, or that its handling is based on (căn cứ).
            attachments: Files that came with it or that belong to its handling.
            status: Its status (trạng thái).
            moves: Every change of the status, earliest first; only commands add entries (quá trình xử lý).

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
        """Receives feedback (tiếp nhận phản ánh, kiến nghị) and sets the deadline for classifying it.

        Contents the law requires and it lacks are recorded in `missing`: it can be registered, but must be completed
        before it is classified. Complaints (khiếu nại) and denunciations (tố cáo) are refused
        (`complaint_out_of_scope`, `denunciation_out_of_scope`): other laws govern them, and nothing is recorded.

        Args:
            kind: Report or proposal; complaints and denunciations are refused.
            channel: The way it came in.
            text: What was written or said, verbatim; not blank.
            proposal: The solution or new rule proposed; required for a proposal.
            contact: The sender's name and contact details, recorded as a new data subject. Not together with
                `submitter` (`submitter_twice`); neither is required.
            submitter: The sender, if they are a data subject of this store already. Not together with `contact`.
            received_on: The day it was received (date in Việt Nam); if omitted, the day of `received_at`, or today.
                Not in the future (`not_yet`), and the day of `received_at` if both are given (`other_day`).
            received_at: The instant it was received, if known.
            unit: The unit that receives it, whose register it goes into. `None`: the register that belongs to no
                unit.
            category: What it is about, if that is clear at once.
            in_vietnamese: Whether it is in Vietnamese; true if omitted.
            procedures: The procedures it is about.
            question: The question of a dialogue that became this feedback.
            plan: The plan it serves.
            activity: The activity it is evidence for once answered.
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
        """Adds what received feedback lacked: the sender or their contact details, a text in Vietnamese, the proposal.
        Fields omitted keep their values. Refused once it is classified (`too_late_to_complete`).

        Args:
            id: The feedback.
            contact: Name and contact details; those given replace the ones of a sender recorded already. Not
                together with `submitter` (`submitter_twice`).
            submitter: The sender, if they are a data subject of this store already.
            text: The text, clarified or in Vietnamese.
            proposal: The proposal.
            in_vietnamese: Whether it is in Vietnamese now.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
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
        """Registers feedback (vào sổ): it gets the next free number in its unit's register of the year.

        Args:
            id: The feedback.
            on: The day it was registered, whose year's register it goes into; if omitted, the day of its last step,
                or the day it was received if there is none. Neither in the future (`not_yet`) nor before that
                (`order`).
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
        """Classifies feedback (phân loại): what it is about and who is competent.

        This sets its deadline, counted from the day it was received: for answering it if the agency itself is
        competent, for forwarding it if another body is. If a rule or calendar is missing the deadline stays empty;
        `not_covered` says why.

        It must be in Vietnamese and name the sender with an address, else it is refused (`contents_missing`). A
        sender with an address needs neither telephone nor mail address; their lack is recorded in `missing`.
        Feedback that another body has must first be taken back (`not_sent_back`).

        Feedback can be classified again until handling begins; the deadline changes only if the competence does.

        Args:
            id: The feedback.
            category: What it is about.
            competence: Who is competent: the agency itself, or another body. Feedback on an official's conduct goes
                to whoever is competent for that.
            competent_body: The other body, as written. Only if another body is competent (else
                `competence_contradicted`).
            competent_unit: The other body as a unit of this store, if it is one. Only if another body is competent.
            why: The reason.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
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
        """Declines registered feedback (không tiếp nhận), with the reason and an explanation for the sender. Only
        before it is classified.

        Args:
            id: The feedback.
            reason: The reason.
            explanation: What the sender is told: what is missing, or where it belongs. Not blank.
            duplicate_of: The earlier feedback with the same content, if that is the reason.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
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
        """Forwards feedback that is classified or being handled to the competent body (chuyển cơ quan có thẩm quyền).
        After the deadline it is allowed, and recorded as late. Sets the competence to another body if it was not.

        Args:
            id: The feedback.
            to: The body, as written; not blank.
            to_unit: The body as a unit of this store, if it is one.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
            why: Why that body is competent; not blank.
            document: The covering letter.
        """
        return ask(
            self._call,
            "feedback.forward",
            Feedback,
            {"id": id, "to": to, "to_unit": to_unit, "on": on, "why": why, "document": document},
        )

    def take_back(self, id: FeedbackId, why: str, *, on: datetime.date | None = None) -> Feedback:
        """Takes back feedback that the other body returned (chuyển trả): it is classified again, and the deadline for
        forwarding it starts anew on the day it came back. Refused if it is not with another body (`not_forwarded`).

        Args:
            id: The feedback.
            why: Why it was returned; not blank.
            on: The day it came back (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before it was forwarded (`order`).
        """
        return ask(self._call, "feedback.take_back", Feedback, {"id": id, "why": why, "on": on})

    def transfer(self, id: FeedbackId, to_unit: UnitId, why: str, *, on: datetime.date | None = None) -> Feedback:
        """Transfers open feedback to another unit of the agency (chuyển đơn vị xử lý). It keeps its register number;
        the person it was assigned to is cleared. Refused if that unit has it already (`same_unit`).

        Args:
            id: The feedback.
            to_unit: The unit that handles it from now on.
            why: The reason; not blank.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
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
        """Assigns open feedback to a unit, a person or both (phân công). To take it from a unit it is assigned to, use
        `feedback.transfer`, which needs a reason (`transfer_needed`).

        Args:
            id: The feedback.
            unit: The unit; unchanged if omitted. At least one of `unit` and `person` is required (`nobody_named`).
            person: The person; unchanged if omitted.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
        """
        return ask(self._call, "feedback.assign", Feedback, {"id": id, "unit": unit, "person": person, "on": on})

    def process(self, id: FeedbackId, *, why: str | None = None, on: datetime.date | None = None) -> Feedback:
        """Begins to handle classified feedback for which the agency is competent (xử lý); also resumes after more
        evidence was collected. Refused if another body is competent (`not_competent`).

        Args:
            id: The feedback.
            why: What is to be done, or what was collected.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
        """
        return ask(self._call, "feedback.process", Feedback, {"id": id, "why": why, "on": on})

    def need_evidence(self, id: FeedbackId, why: str, *, on: datetime.date | None = None) -> Feedback:
        """Records that there is not enough ground yet to decide (chưa đủ cơ sở): more evidence is collected. Continue
        with `feedback.process`.

        Args:
            id: The feedback.
            why: What is missing; not blank.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
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
        """Decides what follows from feedback (quyết định xử lý).

        Feedback about a rule needs a review by all six criteria, each answered `true` or `false`: `necessary`,
        `reasonable_and_lawful`, `simple_and_understandable`, `feasible`, `consistent`, `fits_treaties` (else
        `criterion_open`); and sufficient ground, which is assumed unless the review denies it
        (`ground_insufficient`). Feedback on an official's conduct needs no review: other laws govern how it is dealt
        with.

        Args:
            id: The feedback.
            outcome: What follows; it must fit the category (`outcome_and_category`).
            text: The decision in words; not blank.
            review: The review; the one recorded before if omitted.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
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
        """Extends the deadline for the answer: once (`extended_once`), and by no more than its deadline rule allows
        (`longer_than_allowed`). Refused if there is no such deadline (`no_clock`); fails with `NotCovered` if the
        rule allows no extension.

        Args:
            id: The feedback.
            why: The reason; not blank.
            time_limit: The extension, counted from the deadline, in the unit of the rule; all that the rule allows
                if omitted.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
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
        """Answers the sender of decided feedback (trả lời), or records the answer of the body it was forwarded to.
        After the deadline it is allowed, and recorded as late.

        Args:
            id: The feedback.
            text: What the sender is told, not published; not blank.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
            by: Who answers; if omitted, the body it was forwarded to, or the actor of this write.
            channel: The way the answer goes; the way the feedback came in if omitted.
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
        not_compared: str | None = None,
        despite: RestrictionException | RestrictionExceptionName | None = None,
    ) -> Feedback:
        """Publishes the result of answered feedback (công khai kết quả), in a text of its own without personal data.
        Call it again to publish by another channel.

        Telephone numbers, identity numbers and mail addresses in the text are refused (`public_text_personal`)
        unless `confirmed`.

        The text is compared with the sealed name, telephone number, mail and postal address of the sender, and of
        whoever asked the question it came from, and refused where it holds them (`names_sender`). That opens their
        data: it needs the key (`KeyNeeded`), and is noted as an access, also where the text is refused.
        `not_compared` publishes without.

        Args:
            id: The feedback.
            public_text: The text everybody may read; not blank.
            channel: The channel of publication.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
            url: The address of the page, if it is on the web.
            confirmed: Whether somebody checked that what looks like personal data in the text is none.
            not_compared: Why the text is published without comparing it with the sender's sealed data: they agreed
                to be named, or somebody who may open them compared it. Recorded; not blank.
            despite: The exception under which it is published although a fulfilled request of the sender restricts
                the processing or objects to it. Recorded; without it such a request blocks
                (`processing_restricted`).
        """
        return ask(
            self._call,
            "feedback.publish",
            Feedback,
            {
                "id": id,
                "public_text": public_text,
                "channel": channel,
                "on": on,
                "url": url,
                "confirmed": confirmed,
                "not_compared": not_compared,
                "despite": despite,
            },
        )

    def withdraw(self, id: FeedbackId, why: str, *, on: datetime.date | None = None) -> Feedback:
        """Records that the sender withdrew feedback (rút lại). Only before it is answered or declined.

        Args:
            id: The feedback.
            why: The reason, as far as it is known; not blank.
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
        """
        return ask(self._call, "feedback.withdraw", Feedback, {"id": id, "why": why, "on": on})

    def archive(self, id: FeedbackId, *, place: str | None = None, on: datetime.date | None = None) -> Feedback:
        """Archives feedback whose handling has ended (lưu hồ sơ): it was answered, published, forwarded, declined or
        withdrawn.

        Args:
            id: The feedback.
            place: Where the file is kept: "Hồ sơ số 12, hộp 3".
            on: The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
                before the record's last step or the day it was received (`order`).
        """
        return ask(self._call, "feedback.archive", Feedback, {"id": id, "place": place, "on": on})


class ReportNoteRecords(Records[ReportNote, ReportNoteId]):
    """The report notes, for reading."""

    _name = "report_notes"
    _one = ReportNote
    _many = list[ReportNote]
    _page_of = Page[ReportNote]

    def page(
        self,
        *,
        from_: datetime.date | UnsetType = UNSET,
        to: datetime.date | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        index: Literal["period"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[ReportNote]:
        """Gives a page of report notes.

        Indexes: `period` by from, to, unit, plan.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
        """
        return self._page(
            given(from_=from_, to=to, unit=unit, plan=plan),
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
        from_: datetime.date | UnsetType = UNSET,
        to: datetime.date | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        index: Literal["period"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[ReportNote]:
        """Gives report notes one by one, reading page after page.

        Indexes: `period` by from, to, unit, plan.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
        """
        return self._iter(
            given(from_=from_, to=to, unit=unit, plan=plan),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        from_: datetime.date | UnsetType = UNSET,
        to: datetime.date | UnsetType = UNSET,
        unit: UnitId | UnsetType | None = UNSET,
        plan: PlanId | UnsetType | None = UNSET,
        index: Literal["period"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> int:
        """Counts report notes.

        Indexes: `period` by from, to, unit, plan.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(given(from_=from_, to=to, unit=unit, plan=plan), index=index, since=since, until=until)

    def suggest(
        self, period: Period, *, plan: PlanId | None = None, unit: UnitId | None = None, on: datetime.date | None = None
    ) -> SuggestedNote:
        """Suggests paragraphs for the note of a report (gợi ý phần lời của báo cáo) from what the records say: sessions
        held, activities done and overdue, outdated postings, late feedback, missing minutes, and what is due in the
        next period. Each is a suggestion with the records behind it; nothing is stored. Causes are suggested only
        where somebody gave a reason for a cancellation.

        Args:
            period: The period.
            plan: One plan; all plans of the period's years if omitted.
            unit: One unit and those beneath it; all if omitted.
            on: The day on which statuses are judged; the last day of the period if omitted, or today if it is not
                over.
        """
        return ask(
            self._call, "report_notes.suggest", SuggestedNote, {"period": period, "plan": plan, "unit": unit, "on": on}
        )


class ReportNotes(ReportNoteRecords, Collection[ReportNote, ReportNoteId]):
    """The report notes."""

    @overload
    def add(self, record: ReportNote, /) -> ReportNote: ...

    @overload
    def add(
        self,
        /,
        *,
        from_: datetime.date,
        to: datetime.date,
        header: Header = ...,
        unit: UnitId | None = ...,
        plan: PlanId | None = ...,
        results: Sequence[str] = ...,
        difficulties: Sequence[str] = ...,
        causes: Sequence[str] = ...,
        proposals: Sequence[str] = ...,
        next_tasks: Sequence[str] = ...,
    ) -> ReportNote: ...

    def add(self, record: ReportNote | None = None, /, **fields: Any) -> ReportNote:
        """Adds a record and gives it as stored: a `ReportNote`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            from_: First day of the reporting period, included (từ ngày).
            to: Last day of the reporting period, included (đến ngày).
            unit: The unit that the report is about; none if it is about all (đơn vị).
            plan: The plan that the report is about; none if it is about all plans of the period (kế hoạch).
            results: What was achieved, one paragraph each, none blank (đánh giá chung, kết quả đạt được).
            difficulties: Difficulties and obstacles, one paragraph each, none blank (khó khăn, vướng mắc).
            causes: Their causes, one paragraph each, none blank (nguyên nhân).
            proposals: Proposals to those above, one paragraph each, none blank (đề xuất, kiến nghị).
            next_tasks: Tasks of the next period, one paragraph each, none blank (nhiệm vụ kỳ sau).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


class FrozenReportRecords(Records[FrozenReport, FrozenReportId]):
    """The frozen reports, for reading."""

    _name = "frozen_reports"
    _one = FrozenReport
    _many = list[FrozenReport]
    _page_of = Page[FrozenReport]

    def page(
        self,
        *,
        from_: datetime.date | UnsetType = UNSET,
        to: datetime.date | UnsetType = UNSET,
        unit: UnitId | UnsetType = UNSET,
        plan: PlanId | UnsetType = UNSET,
        index: Literal["period", "unit", "plan"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[FrozenReport]:
        """Gives a page of frozen reports.

        Indexes: `period` by from, to; `unit` by unit, from; `plan` by plan, from.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
        """
        return self._page(
            given(from_=from_, to=to, unit=unit, plan=plan),
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
        from_: datetime.date | UnsetType = UNSET,
        to: datetime.date | UnsetType = UNSET,
        unit: UnitId | UnsetType = UNSET,
        plan: PlanId | UnsetType = UNSET,
        index: Literal["period", "unit", "plan"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
        descending: bool = False,
    ) -> Iterator[FrozenReport]:
        """Gives frozen reports one by one, reading page after page.

        Indexes: `period` by from, to; `unit` by unit, from; `plan` by plan, from.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
        """
        return self._iter(
            given(from_=from_, to=to, unit=unit, plan=plan),
            index=index,
            since=since,
            until=until,
            descending=descending,
        )

    def count(
        self,
        *,
        from_: datetime.date | UnsetType = UNSET,
        to: datetime.date | UnsetType = UNSET,
        unit: UnitId | UnsetType = UNSET,
        plan: PlanId | UnsetType = UNSET,
        index: Literal["period", "unit", "plan"] | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> int:
        """Counts frozen reports.

        Indexes: `period` by from, to; `unit` by unit, from; `plan` by plan, from.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(given(from_=from_, to=to, unit=unit, plan=plan), index=index, since=since, until=until)

    def report(self, id: FrozenReportId) -> Report:
        """Returns the report that was frozen, to be shown and laid out as any report.

        Args:
            id: The frozen report.
        """
        return ask(self._call, "frozen_reports.report", Report, {"id": id})

    def canonical(self, id: FrozenReportId) -> str:
        """Returns the report that was frozen in canonical form: JSON whose BLAKE3 hash is that of the frozen report.

        Args:
            id: The frozen report.
        """
        return ask(self._call, "frozen_reports.canonical", str, {"id": id})

    def check(self, id: FrozenReportId) -> FrozenReportCheck:
        """Checks a frozen report (kiểm tra báo cáo đã chốt): makes it again from the records as they were at its
        instant and compares the two byte for byte. A newer version of the library may give more fields; then the
        fields of the kept report are compared, and the others are named.

        Args:
            id: The frozen report.
        """
        return ask(self._call, "frozen_reports.check", FrozenReportCheck, {"id": id})

    def differences(self, id: FrozenReportId) -> ReportDifferences:
        """Compares a frozen report with what the records say now about the same question, figure by figure (số liệu
        thay đổi so với báo cáo đã chốt): what a supplementary report lists (báo cáo bổ sung). Statuses are judged on
        the same day, so that only what was recorded, corrected or removed since shows.

        Args:
            id: The frozen report.
        """
        return ask(self._call, "frozen_reports.differences", ReportDifferences, {"id": id})

    def supplement(
        self,
        id: FrozenReportId,
        *,
        form: DocumentForm | DocumentFormName = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
        reasons: Sequence[str] = [],
    ) -> DocumentFile:
        """Returns the report that supplements or adjusts a frozen one, as a file that an office signs (báo cáo bổ sung,
        điều chỉnh số liệu): each figure as it was reported, as the records give it now, and the difference between
        the two. `frozen_reports.differences` gives the same in parts. Why they differ, only people know: without
        `reasons` there is a blank, and `missing` lists it.

        Args:
            id: The frozen report.
            form: The form of the file; Word if omitted.
            details: Issuer, number, date, addressees and signer. The issuer is the unit of the report, if none is
                given.
            reasons: Why figures differ, a paragraph each (lý do bổ sung, điều chỉnh).
        """
        return ask(
            self._call,
            "frozen_reports.supplement",
            DocumentFile,
            {"id": id, "form": form, "details": details, "reasons": reasons},
        )


class FrozenReports(FrozenReportRecords, Collection[FrozenReport, FrozenReportId]):
    """The frozen reports."""

    @overload
    def add(self, record: FrozenReport, /) -> FrozenReport: ...

    @overload
    def add(
        self,
        /,
        *,
        question: ReportQuery,
        as_of: datetime.datetime,
        head: Head,
        library: str,
        blake3: str,
        size: int,
        header: Header = ...,
        title: str | None = ...,
        number: str | None = ...,
    ) -> FrozenReport: ...

    def add(self, record: FrozenReport | None = None, /, **fields: Any) -> FrozenReport:
        """Adds a record and gives it as stored: a `FrozenReport`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store.
            title: What the paper is called: "Báo cáo công tác tuyên truyền CCHC quý IV/2021"; not blank (tên báo
                cáo).
            number: Number and symbol of the paper, as written: "15/BC-SXD"; not blank (số, ký hiệu).
            question: The question that the report answers, with the day on which statuses are judged.
            as_of: The instant whose state the report is of (UTC): the last one before the commit that froze it.
                `store.as_of` reads that state.
            head: The head of the change log at that instant (đầu chuỗi nhật ký).
            library: Version of the library that made the report.
            blake3: BLAKE3 hash of the report in canonical form, 64 hexadecimal digits.
            size: Length of the report in canonical form, in bytes.

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)

    def freeze(self, question: ReportQuery, *, title: str | None = None, number: str | None = None) -> FrozenReport:
        """Freezes a report (chốt báo cáo): answers the question from the records as they are and keeps the answer for
        good, with the instant, the head of the change log and a hash. `store.as_of` with `as_of` of the result gives
        the same report again, and `frozen_reports.check` compares it.

        In a batch it must come before every write (`uncommitted`): what was not committed is in no past state.

        Args:
            question: The question, as of `store.report`.
            title: What the paper is called; none if it is called by its period (tên báo cáo).
            number: Number and symbol of the paper: "15/BC-SXD" (số, ký hiệu).
        """
        return ask(
            self._call, "frozen_reports.freeze", FrozenReport, {"question": question, "title": title, "number": number}
        )


class SearchWordRecords(Records[SearchWord, SearchWordId]):
    """The search words, for reading."""

    _name = "search_words"
    _one = SearchWord
    _many = list[SearchWord]
    _page_of = Page[SearchWord]

    def page(
        self,
        *,
        word: str | UnsetType = UNSET,
        kind: SearchWordKind | SearchWordKindName | UnsetType = UNSET,
        index: Literal["word", "kind"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[SearchWord]:
        """Gives a page of search words.

        Indexes: `word` by word; `kind` by kind, word.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
            limit: The most records on a page, 1 to 1,000; 50 by default.
            cursor: The cursor of the page to return: `next` of the page before; none for the first page. It must
                come from the same query in the same store or a copy of it; any other cursor is refused.
        """
        return self._page(
            given(word=word, kind=kind),
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
        word: str | UnsetType = UNSET,
        kind: SearchWordKind | SearchWordKindName | UnsetType = UNSET,
        index: Literal["word", "kind"] | None = None,
        since: str | None = None,
        until: str | None = None,
        descending: bool = False,
    ) -> Iterator[SearchWord]:
        """Gives search words one by one, reading page after page.

        Indexes: `word` by word; `kind` by kind, word.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
            descending: Whether to return the records in descending order; false by default.
        """
        return self._iter(given(word=word, kind=kind), index=index, since=since, until=until, descending=descending)

    def count(
        self,
        *,
        word: str | UnsetType = UNSET,
        kind: SearchWordKind | SearchWordKindName | UnsetType = UNSET,
        index: Literal["word", "kind"] | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> int:
        """Counts search words.

        Indexes: `word` by word; `kind` by kind, word.

        Args:
            index: Name of the index to use; none for the first one that serves the filter.
            since: The least value of the field after those of the filter, included; none for no bound.
            until: The greatest value of the field after those of the filter, included; none for no bound.
        """
        return self._count(given(word=word, kind=kind), index=index, since=since, until=until)


class SearchWords(SearchWordRecords, Collection[SearchWord, SearchWordId]):
    """The search words."""

    @overload
    def add(self, record: SearchWord, /) -> SearchWord: ...

    @overload
    def add(
        self,
        /,
        *,
        word: str,
        kind: SearchWordKind | SearchWordKindName,
        header: Header = ...,
        read_as: Sequence[str] = ...,
        source: str | None = ...,
        note: str | None = ...,
    ) -> SearchWord: ...

    def add(self, record: SearchWord | None = None, /, **fields: Any) -> SearchWord:
        """Adds a record and gives it as stored: a `SearchWord`, or its fields.

        Args:
            header: Identity, revision and time stamps, kept by the store; leave it out of a draft.
            word: What people type, 1 to 8 words; small and capital letters are the same, and several words or an
                abbreviation may also be typed without marks (từ người dùng gõ). Each word has one entry.
            kind: What kind of entry it is (loại).
            read_as: What it stands for as records spell it, likeliest first: 1 to 8 meanings of at most 16 words for
                an abbreviation and another name, none for other kinds (nghĩa).
            source: Where that is laid down or taken from, such as a document (nguồn).
            note: A note of your own (ghi chú).

        Raises:
            Invalid: With every rule that is broken.
            Duplicate: Where a unique key is taken.
        """
        return self._add(record, fields)


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
        list_limit: int = 50,
        compare: bool = True,
    ) -> Report:
        """Promise against proof in a period: the catalogue of figures with their comparison, sessions by month, kind,
        topic and unit, each plan's activities with status and evidence, and what somebody should look at.

        Args:
            period: The period.
            plan: One plan; all plans of the period's years where none is named.
            on: The day on which statuses are judged; where none is given, the last day of the period, or today if it
                is not over.
            unit: One unit and those beneath it in the period; all where none is named.
            as_successor: With the unit, every unit that became it, and those beneath these.
            list_limit: The most items of a list that grows with the records (plans, outdated postings, tests, units,
                themes, evidence of an activity) and of each code of the points that need attention: 1 to 10,000; 50
                if omitted. Figures count everything, and `left_out` of the report says what was not listed.
            compare: Whether each figure is compared with the period before, the same period of the year before and
                the year to date; true if omitted. The comparison reads the store for three more periods.
        """
        return ask(
            self._call,
            "store.report",
            Report,
            {
                "period": period,
                "plan": plan,
                "on": on,
                "unit": unit,
                "as_successor": as_successor,
                "list_limit": list_limit,
                "compare": compare,
            },
        )

    def figure_evidence(
        self,
        code: str,
        period: Period,
        *,
        plan: PlanId | None = None,
        on: datetime.date | None = None,
        unit: UnitId | None = None,
        as_successor: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> FigureEvidencePage:
        """Returns the records behind a figure of a report, by day: what was counted, with how much of the figure each
        record is (minh chứng của số liệu). Ask with the same period, plan, day and unit as the report; of a share
        the records of its numerator are returned.

        Args:
            code: Code of the figure: `sessions.held`.
            period: The period of the report.
            plan: The plan of the report; all plans if omitted.
            on: The reference day of the report; the last day of the period, or today if it is not over, if omitted.
            unit: The unit of the report; all units if omitted.
            as_successor: Whether the units that became that unit are included.
            limit: The most items of a page, 1 to 1,000; 50 if omitted.
            cursor: Where to continue: `next` of the page before; the first page if omitted.
        """
        return ask(
            self._call,
            "store.figure_evidence",
            FigureEvidencePage,
            {
                "code": code,
                "period": period,
                "plan": plan,
                "on": on,
                "unit": unit,
                "as_successor": as_successor,
                "limit": limit,
                "cursor": cursor,
            },
        )

    def par_index(self, question: ReportQuery, *, set: CriterionSet | None = None) -> ParIndexScore:
        """Scores a department by the criteria of its province's index of administrative reform (tự chấm điểm Chỉ số
        CCHC, PAR Index): each criterion with its points, the value used, the reason and the records behind it. A
        criterion that lacks data says what it lacks and gets no points; nothing is assumed.

        Without a set, the sample of the library is used, which no decision stands behind (`verified` is false).

        Args:
            question: The question, as of `store.report`: period, plan, unit, day.
            set: The criteria; the sample of `store.par_index_sample` if omitted. Refused with every problem at once.
        """
        return ask(self._call, "store.par_index", ParIndexScore, {"question": question, "set": set})

    def par_index_sample(self) -> CriterionSet:
        """Returns the sample set of criteria, to begin a set of one's own with (bộ tiêu chí mẫu). Its criteria are of
        the kind that provinces use; its points and steps are examples and compared with no decision.
        """
        return ask(self._call, "store.par_index_sample", CriterionSet, {})

    def report_document(
        self,
        report: ReportQuery,
        *,
        form: DocumentForm | DocumentFormName = DocumentForm.DOCX,
        details: DocumentDetails = DocumentDetails(),
        appendices: Sequence[ReportAppendix | ReportAppendixName] | None = None,
    ) -> DocumentFile:
        """Returns a report as a file that an office signs (báo cáo). What no record says is blank, and listed.

        Args:
            report: What is reported. The issuer is its unit, if none is given.
            form: The form of the file; Word if omitted.
            details: Issuer, number, date, addressees and signer.
            appendices: What stands behind the signature; the promises of plans if omitted.
        """
        return ask(
            self._call,
            "store.report_document",
            DocumentFile,
            {"report": report, "form": form, "details": details, "appendices": appendices},
        )

    def evidence_pack(
        self,
        path: str,
        *,
        question: ReportQuery | None = None,
        frozen: FrozenReportId | None = None,
        overwrite: bool = False,
        reveal: str | None = None,
    ) -> EvidencePack:
        """Writes an evidence pack (gói minh chứng): a zip file with the report, a table of its evidence, minutes and
        attachments under readable names, hashes of every file, the head of the change log, and a page that opens all
        of it without a network. `cchc verify-pack` checks such a file without the store, and so does any tool for
        SHA-256.

        It is of a period, or of a frozen report, with the evidence as it was then. Sealed personal data are left
        out, and the pack says so. The same state and question give the same bytes.

        With a purpose in `reveal`, the pack also holds a table of the personal data behind its evidence, as they are
        now: who sent the feedback, who asked at the dialogues, which scores were reached at the tests. Each access
        is noted, in a commit before anything is written (`KeyNeeded` without the key). Data of people who were
        erased, took back every consent, or have a request that blocks the use, are not opened.

        Args:
            path: The file to write: "minh-chung-quy-4.zip".
            question: The question of the report, as of `store.report`; exactly one of this and `frozen`.
            frozen: The frozen report.
            overwrite: Whether a file that is there is replaced; a store never is.
            reveal: The purpose (mục đích) for which sealed personal data are opened, noted with each access; not
                blank. None leaves them out. Not in a batch, and not of a past state (`not_in_batch`).
        """
        return ask(
            self._call,
            "store.evidence_pack",
            EvidencePack,
            {"path": path, "question": question, "frozen": frozen, "overwrite": overwrite, "reveal": reveal},
        )

    def head(self) -> Head:
        """Returns the head of the change log (đầu chuỗi nhật ký), to keep elsewhere: `verify` with `since` tells by it
        whether the file still has the history that it has now.
        """
        return ask(self._call, "store.head", Head, {})

    def differences(self, id: UUID, from_rev: int, to_rev: int) -> Differences:
        """Returns how two revisions of a record of any kind differ (so sánh hai phiên bản), field by field. Of sealed
        personal data only that they differ is told.

        Args:
            id: The record, of whatever kind; also one that was removed.
            from_rev: The first revision; 0 for the state before the record was added.
            to_rev: The second revision (`not_found` if the record has no such revision).
        """
        return ask(self._call, "store.differences", Differences, {"id": id, "from_rev": from_rev, "to_rev": to_rev})

    def changes_by(
        self,
        actor: str,
        *,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        limit: int = 100,
        cursor: str | None = None,
    ) -> ChangePage:
        """Returns what one actor changed in a period (nhật ký thao tác của một người), oldest first, page by page.

        Args:
            actor: The actor, exactly as the store that wrote was opened with.
            from_: The first instant of the period (UTC); the beginning if omitted.
            to: The first instant after the period (UTC); the present if omitted.
            limit: The most changes of a page, 1 to 1,000; 100 if omitted.
            cursor: Where to continue: `next` of the page before; the first page if omitted.
        """
        return ask(
            self._call,
            "store.changes_by",
            ChangePage,
            {"actor": actor, "from": from_, "to": to, "limit": limit, "cursor": cursor},
        )

    def search(
        self,
        query: str,
        *,
        kinds: Sequence[str] = [],
        filters: Mapping[str, str | int | datetime.date | UUID | None] = {},
        any_of: Mapping[str, Sequence[str | int | datetime.date | UUID | None]] = {},
        since: Mapping[str, str | int | datetime.date | UUID | None] = {},
        until: Mapping[str, str | int | datetime.date | UUID | None] = {},
        subtree: Mapping[str, UnitId] = {},
        fields: Sequence[str] = [],
        order: SearchOrder | SearchOrderName = SearchOrder.RELEVANCE,
        facets: Sequence[str] = [],
        limit: int = 20,
        cursor: str | None = None,
    ) -> SearchPage:
        """Finds records by their words (tìm kiếm toàn văn), with or without marks, best match first.

        Queries may be typed as people type them: without marks, with the keys of Telex or VNI left in, without
        spaces, misspelt, abbreviated, as a whole question. Records that have every word in a title come first; a
        record that has only some of the words is a `partial` match. `understood` and `corrections` say what was read
        as something else.

        By `filters`, `any_of`, `since`, `until` and `subtree` only some records are searched, by `fields` only some
        of their texts: then the records that have the words anywhere are read one by one, which takes longer the
        more there are. With an `order` by days, or with `facets`, every page reads which records are found on all of
        them; they are those that paging to the end shows.

        A record's day, for `order` and the facet `year`: the day on which a session was held, feedback was received,
        a question was asked, a procedure came into force, a plan or a legal document was issued (the first day that
        a date known in part may be), a material was made. Other records have none; the year of a theme is its own.

        Members of staff are found by their names and positions, unless a fulfilled request restricts the use of
        their data or objects to it. What is sealed is never found.

        As of a past instant, records are found by what they held then. It costs more the more records changed since.

        The last word may be the beginning of one, unless a space follows it. Words in quotes must be adjacent; a
        word after a minus must not occur. Document numbers (`149/KH-SXD`) and procedure codes (`1.013236`) are
        single words.

        Args:
            query: The words to find.
            kinds: The kinds of record to search, such as `procedure`; every searchable kind if empty.
            filters: Values that fields must have. A field can be filtered by if an index of the kind begins with it
                (else `no_index`); if `kinds` is empty, kinds without such an index are left out. All filters must
                hold.
            any_of: Values of which fields must have one: `{"status": ["received", "processing"]}` (một trong các giá
                trị). At most 1,000 for a field.
            since: The least values that fields may have, included: `{"received_on": "2026-01-01"}` (từ). Records
                without a value are left out.
            until: The greatest values that fields may have, included (đến). Records without a value are left out.
            subtree: Units that fields must name, or a unit beneath them by the parents that units have then:
                `{"unit": …}` (đơn vị và các đơn vị trực thuộc).
            fields: The texts to search, by their paths without positions, as `field` of excerpts gives them:
                `dossier.name`, or `dossier` for all of them; `titles` stands for every title (trường tìm kiếm).
                Every text if empty.
            order: The order of the records; the best match first if omitted (thứ tự).
            facets: The fields whose values are counted over the records of all pages (đếm theo trường): any field
                that an index of a kind begins with, `kind`, or `year`, the year of a record's day. At most 16;
                counted only if asked for.
            limit: The most records of a page, 1 to 1,000; 20 if omitted.
            cursor: Where to continue: `next` of the page before; the first page if omitted.
        """
        return ask(
            self._call,
            "store.search",
            SearchPage,
            {
                "query": query,
                "kinds": kinds,
                "filters": filters,
                "any_of": any_of,
                "since": since,
                "until": until,
                "subtree": subtree,
                "fields": fields,
                "order": order,
                "facets": facets,
                "limit": limit,
                "cursor": cursor,
            },
        )

    def suggest(
        self, prefix: str, *, kinds: Sequence[str] = [], limit: int = 10, titles: bool = False
    ) -> list[Suggestion]:
        """Suggests completions of a text typed so far (gợi ý khi gõ), most used first.

        The text is understood as a query is: without marks, with the keys of Telex or VNI left in, without spaces,
        abbreviated or misspelt.

        Args:
            prefix: The text typed so far.
            kinds: The kinds of record to search; every searchable kind if empty.
            limit: The most suggestions, 1 to 100; 10 if omitted.
            titles: Whether to offer, behind the completions, titles of records that hold what was typed; no if
                omitted. They take half of the suggestions if there are so many.
        """
        return ask(
            self._call,
            "store.suggest",
            list[Suggestion],
            {"prefix": prefix, "kinds": kinds, "limit": limit, "titles": titles},
        )

    def identity(self) -> StoreIdentity:
        """Returns which data set the store holds, and which replica of it."""
        return ask(self._call, "store.identity", StoreIdentity, {})

    def icalendar(
        self,
        *,
        from_: datetime.date | None = None,
        to: datetime.date | None = None,
        include: Sequence[CalendarContent | CalendarContentName] = [],
        unit: UnitId | None = None,
        plan: PlanId | None = None,
    ) -> CalendarText:
        """Returns activities, sessions and the leaders' appointments as an iCalendar text (RFC 5545), which calendar
        programs subscribe to or import (lịch điện tử). Identities stay the same from one answer to the next, so that
        a program updates what it has. Contains no sealed personal data.

        Args:
            from_: The first day: of activities by their due day. All days if omitted.
            to: The last day, included; not before `from` (`order`). All days if omitted.
            include: What to include; everything if omitted or empty.
            unit: Only activities this unit leads, sessions it holds, and appointments on its board; of every unit if
                omitted.
            plan: Only activities and sessions of this plan, and no appointments; of every plan if omitted.
        """
        return ask(
            self._call,
            "store.icalendar",
            CalendarText,
            {"from": from_, "to": to, "include": include, "unit": unit, "plan": plan},
        )

    def qr_code(
        self,
        target: QrTarget,
        *,
        template: str | None = None,
        level: QrLevel | QrLevelName = QrLevel.MEDIUM,
        pixels: int = 8,
    ) -> QrCode:
        """Returns a QR code that leads to an address, as SVG and PNG (mã QR). The address is in the code as it is: a
        reader shows it, and whoever photographs the code can pass it on.

        Args:
            target: What it leads to.
            template: The address, with places for what is looked up: `https://dichvucong.example.vn/thu-tuc/{code}`.
                Needed unless the target is an address or a procedure that is posted on the website
                (`address_missing`).
            level: How much may be covered or damaged; medium if omitted. More makes a larger code.
            pixels: Pixels of a side of a module in the PNG, 1 to 32; 8 if omitted.
        """
        return ask(
            self._call,
            "store.qr_code",
            QrCode,
            {"target": target, "template": template, "level": level, "pixels": pixels},
        )

    def zalo_posts(
        self,
        *,
        from_: datetime.date | None = None,
        to: datetime.date | None = None,
        topics: Sequence[ZaloTopic | ZaloTopicName] = [],
        unit: UnitId | None = None,
        address: str | None = None,
        in_parts: bool = False,
        characters: int | None = None,
    ) -> ZaloPosts:
        """Returns the texts of posts on what the store has for the public, within the limits of Zalo (nội dung đăng
        Zalo). A text that is too long is cut between words and says how much was left out, or is given in parts. It
        contains only what was written for the public, no sealed personal data, and nothing verbatim of those who
        sent feedback.

        Args:
            from_: The first day; 7 days before today if omitted.
            to: The last day, included, not before `from` (`order`); 7 days after today if omitted.
            topics: What the posts are about; everything if omitted or empty.
            unit: Only what this unit handles, posts, answers or holds, and no tests, which belong to no unit; of
                every unit if omitted.
            address: The address of more, at the end of each post: `https://example.vn/{code}`, with `{code}` for the
                national part of a procedure's code and `{id}` for the record's identity. If omitted, the address
                that the record has.
            in_parts: Whether to give a long text in parts, each with its number, rather than cut it.
            characters: The most characters of a text, 200 to 20,000, counted in UTF-16; Zalo's limit of a message if
                omitted.
        """
        return ask(
            self._call,
            "store.zalo_posts",
            ZaloPosts,
            {
                "from": from_,
                "to": to,
                "topics": topics,
                "unit": unit,
                "address": address,
                "in_parts": in_parts,
                "characters": characters,
            },
        )

    def website(
        self,
        folder: str | os.PathLike[str],
        *,
        on: datetime.date | None = None,
        unit: UnitId | None = None,
        title: str = "Cải cách hành chính",
        address: str | None = None,
    ) -> WebsiteBundle:
        """Writes a website into a folder: procedures in force with their forms, what is posted, answered feedback,
        questions and answers, the theme of the year; as pages, as fragments for pages of others, as JSON, and as an
        Atom feed (trang tĩnh). It contains only what was written for the public.

        A second run writes only what changed, and removes only files that an earlier run wrote and nobody changed
        since. Files of others are never touched: if one stands in the way, nothing is written (`foreign_file`). Each
        file is replaced whole, so that a run that is broken off leaves a website that can be used; the next run
        completes it.

        Args:
            folder: The folder; it is made if only its last part is missing.
            on: The day; today if omitted.
            unit: Only what this unit handles, posts, answers or held, and themes it set; of every unit if omitted.
            title: The title of the website, not blank; "Cải cách hành chính" if omitted.
            address: The address at which the folder will be found: `https://sxd.example.vn/cchc`. With it, links in
                fragments and in the feed are whole addresses; without it they are relative to the folder.
        """
        return ask(
            self._call,
            "store.website",
            WebsiteBundle,
            {"folder": folder, "on": on, "unit": unit, "title": title, "address": address},
        )


class RecordCollections(StoreQuestions):
    """Every collection, for reading."""

    def __init__(self, call: Call, frames: Frames) -> None:
        super().__init__(call)
        self.units = OrganisationUnitRecords(call, frames)
        self.people = PersonRecords(call, frames)
        self.legal_documents = LegalDocumentRecords(call, frames)
        self.plans = PlanRecords(call, frames)
        self.activities = ActivityRecords(call, frames)
        self.sessions = SessionRecords(call, frames)
        self.attendances = AttendanceRecords(call, frames)
        self.attachments = AttachmentRecords(call, frames)
        self.registers = RegisterRecords(call, frames)
        self.calendars = WorkCalendarRecords(call, frames)
        self.deadline_rules = DeadlineRuleRecords(call, frames)
        self.procedures = ProcedureRecords(call, frames)
        self.postings = PostingRecords(call, frames)
        self.data_subjects = DataSubjectRecords(call, frames)
        self.data_requests = DataRequestRecords(call, frames)
        self.accesses = AccessRecords(call, frames)
        self.materials = MaterialRecords(call, frames)
        self.disseminations = DisseminationRecords(call, frames)
        self.themes = ThemeRecords(call, frames)
        self.appointments = AppointmentRecords(call, frames)
        self.questions = QuestionRecords(call, frames)
        self.assessments = AssessmentRecords(call, frames)
        self.attempts = AttemptRecords(call, frames)
        self.feedback = FeedbackRecords(call, frames)
        self.report_notes = ReportNoteRecords(call, frames)
        self.frozen_reports = FrozenReportRecords(call, frames)
        self.search_words = SearchWordRecords(call, frames)


class Collections(StoreQuestions):
    """Every collection.

    Attributes:
        units: An agency or a part of one, under one name (cơ quan, đơn vị). If its name changes, or it is merged or
            split, a new unit succeeds it.
        people: A member of staff (cán bộ, công chức, viên chức, người lao động).
        legal_documents: A legal document that plans cite, or that the agency issued (văn bản).
        plans: A communication plan, clause by clause and verbatim (kế hoạch tuyên truyền cải cách hành chính). Any
            field of a draft may be missing; a plan that is submitted, issued, in progress or completed needs a
            document type and a subject.
        activities: One task that a plan promises, tracked until evidence proves it (hoạt động, nhiệm vụ). Its status
            is never stored: it is computed from the schedule, the evidence, and the day the query asks about.
        sessions: A meeting, briefing, training, dialogue or test at which people are informed (buổi tuyên truyền).
        attendances: The attendance of one person at one session (tham dự). There is at most one for each person and
            session.
        attachments: A file kept in the store: a photograph of the board, a scanned document, a slide deck (tài liệu
            kiểm chứng). Equal contents are stored once, however many attachments have them; the content of an
            attachment never changes.
        registers: A register of one unit and year (sổ đăng ký). It assigns the numbers 1, 2, 3, … without gaps, each
            once. A number is assigned in the commit that writes the record with that number: if the record is
            refused, the number is not used up. (Sources: NĐ 30/2020/NĐ-CP on document numbers; TT 01/2018/TT-VPCP on
            registers.)
        calendars: The days of one year whose working time differs from that of their weekdays (lịch làm việc).
            Without a calendar for a year the store refuses to count its working days; it never guesses. The calendar
            of a unit holds only what differs in that unit: it overrides the calendars of the units above it, which
            override the national calendar. There is at most one calendar for each year and unit. A calendar of a
            unit holds only what differs there: it overrides that of the units above it, which override the national
            one. There is at most one for each year and unit.
        deadline_rules: A rule that limits how long a step may take, with the law behind it (quy định thời hạn).
            Rules are records, because the law changes.
        procedures: One version of an administrative procedure, in force from one publication decision to the next
            (thủ tục hành chính). The versions of a procedure share the national part of its code, and no two of them
            may be in force on the same day. Parts that the law requires may be missing, because imported lists lack
            some: `procedures.check` lists the missing parts, and `procedures.apply_decision` refuses a version
            without them (NĐ 63/2010/NĐ-CP). Parts that the law requires may be missing, because imported lists lack
            some: `procedures.check` lists what is missing, and `procedures.apply_decision` refuses a version that
            lacks it (NĐ 63/2010/NĐ-CP).
        postings: One posting on a board, a website or another medium, from its first day to its removal (niêm yết,
            công khai). What it shows never changes: `postings.replace` ends it and creates the next posting.
        data_subjects: A person or organisation whose data are kept: a sender of feedback, somebody who asked at a
            dialogue or took a test (chủ thể dữ liệu). Name and contacts are sealed under a key of this data subject:
            reading the record returns sealed values, which `data_subjects.reveal` opens.
        data_requests: A request of a data subject about their own data, with its deadlines (yêu cầu của chủ thể dữ
            liệu; Luật 91/2025/QH15).
        accesses: One access to personal data in plain text (lượt truy cập dữ liệu cá nhân). The header tells who
            opened the data and when; the record does not hold the data themselves. It can be neither changed nor
            removed.
        materials: One version of a communication material (tài liệu tuyên truyền). Once approved, its title, version
            and files never change: `materials.revise` creates the next version.
        disseminations: One dissemination in one form of communication: an article, a broadcast, a notice, a post
            (lượt tuyên truyền). It is evidence for the activity it names; if it names none, for those activities of
            its plan that promise to publicise its subject in this form.
        themes: The theme that an issuer sets for one year (chủ đề năm). There is at most one theme for each issuer
            and year: two themes of a year have the same issuer if they name the same `issuer_unit`, or if their
            `issuer` is equal when letter case and Vietnamese marks are ignored. An `issuer` without `issuer_unit`
            means the unit that has this name on 1 January of the year, if there is exactly one.
        appointments: One entry of a leader's schedule (lịch công tác).
        questions: A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại).
        assessments: A test with its items and pass mark (bài kiểm tra). It needs at least one item to be opened;
            once opened, its items, pass mark and partial credit never change.
        attempts: One attempt of one person at a test (lượt làm bài). It can be neither changed nor removed. Its
            score and answers are sealed under a key of that person. The person, the day and whether they passed are
            not sealed, since reports count them: they stay when the person's data are erased.
        feedback: A report or proposal of a citizen or business about administrative rules, and its handling (phản
            ánh, kiến nghị; NĐ 20/2008/NĐ-CP). Each step is a command of its own (`feedback.register`,
            `feedback.classify`, …), which sets the fields that belong to it.
        report_notes: What a person writes into the report on a period, beside the figures (phần lời của báo cáo):
            each part as paragraphs, in their order. There is one for a period, unit and plan; the report on the same
            period, unit and plan carries it.
        frozen_reports: A report as it was at an instant, kept for good (báo cáo đã chốt): the question, the instant,
            the head of the change log, and the report itself in canonical form. `frozen_reports.freeze` makes one;
            it is never changed or removed. Who froze it and when is in the header. The canonical form is JSON: the
            names of each object in the order of their bytes, no white space, whole numbers.
            `frozen_reports.canonical` returns it.
        search_words: An entry of the search dictionary (mục từ của từ điển tìm kiếm): an abbreviation, another name
            or words of little weight that people of a province or users of an app type. Search, suggestions and
            related procedures use it from the commit on that adds it. The library has entries of its own; an entry
            of the store takes the place of that for the same word.
    """

    def __init__(self, call: Call, attach: Attach, frames: Frames) -> None:
        super().__init__(call)
        self._attach = attach
        self.units = Units(call, frames)
        self.people = People(call, frames)
        self.legal_documents = LegalDocuments(call, frames)
        self.plans = Plans(call, frames)
        self.activities = Activities(call, frames)
        self.sessions = Sessions(call, frames)
        self.attendances = Attendances(call, frames)
        self.attachments = Attachments(call, frames)
        self.registers = Registers(call, frames)
        self.calendars = Calendars(call, frames)
        self.deadline_rules = DeadlineRules(call, frames)
        self.procedures = Procedures(call, frames)
        self.postings = Postings(call, frames)
        self.data_subjects = DataSubjects(call, frames)
        self.data_requests = DataRequests(call, frames)
        self.accesses = Accesses(call, frames)
        self.materials = Materials(call, frames)
        self.disseminations = Disseminations(call, frames)
        self.themes = Themes(call, frames)
        self.appointments = Appointments(call, frames)
        self.questions = Questions(call, frames)
        self.assessments = Assessments(call, frames)
        self.attempts = Attempts(call, frames)
        self.feedback = FeedbackCollection(call, frames)
        self.report_notes = ReportNotes(call, frames)
        self.frozen_reports = FrozenReports(call, frames)
        self.search_words = SearchWords(call, frames)

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
        document: LegalDocumentId | None = None,
    ) -> Attachment:
        """Stores a file's bytes, and the attachment that describes them.

        Without a name it is the source's own; without a media type it is guessed from the name.

        Args:
            source: A path, bytes, or a binary file object. It is read in pieces, whatever its size.
            name: File name: "bang-niem-yet.jpg"; not blank, at most 255 bytes in UTF-8. It names a file and nothing
                else (`file_name`): no separators of folders, no `: * ? " < > |`, no invisible characters, no name of
                a device (`NUL`), no dot or white space at its end.
            media_type: Media type (MIME): "image/jpeg"; not blank.
            caption: What the file shows, in a few words.
            dated: The day on which the file was made, which is the day it proves; required if `activity` is given.
            plan: The plan it belongs to.
            activity: The activity that the file is evidence for.
            session: The session it belongs to.
            document: The legal document whose text it is, or that it came with (văn bản).

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
            document=document,
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
    "FrozenReportRecords",
    "FrozenReports",
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
    "ReportNoteRecords",
    "ReportNotes",
    "SearchWordRecords",
    "SearchWords",
    "SessionRecords",
    "Sessions",
    "ThemeRecords",
    "Themes",
    "Units",
    "WorkCalendarRecords",
]
