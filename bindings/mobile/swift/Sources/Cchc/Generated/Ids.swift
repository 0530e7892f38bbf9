// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// Identity of a record of kind `unit`.
public struct UnitId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension UnitId: Wire {}

/// Identity of a record of kind `legal_document`.
public struct LegalDocumentId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension LegalDocumentId: Wire {}

/// Identity of a record of kind `person`.
public struct PersonId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension PersonId: Wire {}

/// Identity of a record of kind `plan`.
public struct PlanId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension PlanId: Wire {}

/// Identity of a record of kind `activity`.
public struct ActivityId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension ActivityId: Wire {}

/// Identity of a record of kind `material`.
public struct MaterialId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension MaterialId: Wire {}

/// Identity of a record of kind `theme`.
public struct ThemeId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension ThemeId: Wire {}

/// Identity of a record of kind `session`.
public struct SessionId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension SessionId: Wire {}

/// Identity of a record of kind `attendance`.
public struct AttendanceId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AttendanceId: Wire {}

/// Identity of a record of kind `attachment`.
public struct AttachmentId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AttachmentId: Wire {}

/// Identity of a record of kind `register`.
public struct RegisterId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension RegisterId: Wire {}

/// Identity of a record of kind `calendar`.
public struct CalendarId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension CalendarId: Wire {}

/// Identity of a record of kind `deadline_rule`.
public struct DeadlineRuleId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension DeadlineRuleId: Wire {}

/// Identity of a record of kind `procedure`.
public struct ProcedureId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension ProcedureId: Wire {}

/// Identity of a record of kind `posting`.
public struct PostingId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension PostingId: Wire {}

/// Identity of a record of kind `data_subject`.
public struct DataSubjectId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension DataSubjectId: Wire {}

/// Identity of a record of kind `data_request`.
public struct DataRequestId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension DataRequestId: Wire {}

/// Identity of a record of kind `access`.
public struct AccessId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AccessId: Wire {}

/// Identity of a record of kind `dissemination`.
public struct DisseminationId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension DisseminationId: Wire {}

/// Identity of a record of kind `appointment`.
public struct AppointmentId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AppointmentId: Wire {}

/// Identity of a record of kind `feedback`.
public struct FeedbackId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension FeedbackId: Wire {}

/// Identity of a record of kind `question`.
public struct QuestionId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension QuestionId: Wire {}

/// Identity of a record of kind `assessment`.
public struct AssessmentId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AssessmentId: Wire {}

/// Identity of a record of kind `attempt`.
public struct AttemptId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AttemptId: Wire {}

/// Identity of a record of kind `report_note`.
public struct ReportNoteId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension ReportNoteId: Wire {}

/// Identity of a record of kind `frozen_report`.
public struct FrozenReportId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension FrozenReportId: Wire {}

/// Identity of a record of kind `search_word`.
public struct SearchWordId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension SearchWordId: Wire {}
