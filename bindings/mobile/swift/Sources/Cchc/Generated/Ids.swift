// Generated from the core by `make types`: change the core, not this file.

import Foundation

/// Identity of a `OrganisationUnit`.
public struct UnitId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension UnitId: Wire {}

/// Identity of a `LegalDocument`.
public struct LegalDocumentId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension LegalDocumentId: Wire {}

/// Identity of a `Person`.
public struct PersonId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension PersonId: Wire {}

/// Identity of a `Plan`.
public struct PlanId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension PlanId: Wire {}

/// Identity of an `Activity`.
public struct ActivityId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension ActivityId: Wire {}

/// Identity of a `Material`.
public struct MaterialId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension MaterialId: Wire {}

/// Identity of a `Theme`.
public struct ThemeId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension ThemeId: Wire {}

/// Identity of a `Session`.
public struct SessionId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension SessionId: Wire {}

/// Identity of an `Attendance`.
public struct AttendanceId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AttendanceId: Wire {}

/// Identity of an `Attachment`.
public struct AttachmentId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AttachmentId: Wire {}

/// Identity of a `Register`.
public struct RegisterId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension RegisterId: Wire {}

/// Identity of a `WorkCalendar`.
public struct CalendarId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension CalendarId: Wire {}

/// Identity of a `DeadlineRule`.
public struct DeadlineRuleId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension DeadlineRuleId: Wire {}

/// Identity of a `Procedure`.
public struct ProcedureId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension ProcedureId: Wire {}

/// Identity of a `Posting`.
public struct PostingId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension PostingId: Wire {}

/// Identity of a `DataSubject`.
public struct DataSubjectId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension DataSubjectId: Wire {}

/// Identity of a request of a data subject.
public struct DataRequestId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension DataRequestId: Wire {}

/// Identity of an access to personal data.
public struct AccessId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AccessId: Wire {}

/// Identity of a `Dissemination`.
public struct DisseminationId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension DisseminationId: Wire {}

/// Identity of an `Appointment`.
public struct AppointmentId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AppointmentId: Wire {}

/// Identity of a `Feedback`.
public struct FeedbackId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension FeedbackId: Wire {}

/// Identity of a question of a dialogue.
public struct QuestionId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension QuestionId: Wire {}

/// Identity of an assessment.
public struct AssessmentId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AssessmentId: Wire {}

/// Identity of an attempt at an assessment.
public struct AttemptId: Identity {
    /// Its UUID.
    public let value: UUID

    /// The identity with this UUID.
    public init(_ value: UUID) {
        self.value = value
    }
}

extension AttemptId: Wire {}
