// Generated from the core by `make types`: change the core, not this file.

package vn.cchc.model

import java.util.UUID

/** The identity of a record, of one kind of record each. */
public sealed interface RecordId {
    /** The identity as it is. */
    public val value: UUID
}

/** Identity of a `OrganisationUnit`. */
@JvmInline
public value class UnitId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `LegalDocument`. */
@JvmInline
public value class LegalDocumentId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `Person`. */
@JvmInline
public value class PersonId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `Plan`. */
@JvmInline
public value class PlanId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of an `Activity`. */
@JvmInline
public value class ActivityId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `Material`. */
@JvmInline
public value class MaterialId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `Theme`. */
@JvmInline
public value class ThemeId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `Session`. */
@JvmInline
public value class SessionId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of an `Attendance`. */
@JvmInline
public value class AttendanceId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of an `Attachment`. */
@JvmInline
public value class AttachmentId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `Register`. */
@JvmInline
public value class RegisterId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `WorkCalendar`. */
@JvmInline
public value class CalendarId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `DeadlineRule`. */
@JvmInline
public value class DeadlineRuleId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `Procedure`. */
@JvmInline
public value class ProcedureId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `Posting`. */
@JvmInline
public value class PostingId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `DataSubject`. */
@JvmInline
public value class DataSubjectId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a request of a data subject. */
@JvmInline
public value class DataRequestId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of an access to personal data. */
@JvmInline
public value class AccessId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `Dissemination`. */
@JvmInline
public value class DisseminationId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of an `Appointment`. */
@JvmInline
public value class AppointmentId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a `Feedback`. */
@JvmInline
public value class FeedbackId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a question of a dialogue. */
@JvmInline
public value class QuestionId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of an assessment. */
@JvmInline
public value class AssessmentId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of an attempt at an assessment. */
@JvmInline
public value class AttemptId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}
