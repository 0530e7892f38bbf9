// Generated from the core by `make types`: change the core, not this file.

package vn.cchc.model

import java.util.UUID

/** The identity of a record, of one kind of record each. */
public sealed interface RecordId {
    /** The identity as it is. */
    public val value: UUID
}

/** Identity of a record of kind `unit`. */
@JvmInline
public value class UnitId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `legal_document`. */
@JvmInline
public value class LegalDocumentId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `person`. */
@JvmInline
public value class PersonId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `plan`. */
@JvmInline
public value class PlanId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `activity`. */
@JvmInline
public value class ActivityId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `material`. */
@JvmInline
public value class MaterialId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `theme`. */
@JvmInline
public value class ThemeId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `session`. */
@JvmInline
public value class SessionId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `attendance`. */
@JvmInline
public value class AttendanceId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `attachment`. */
@JvmInline
public value class AttachmentId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `register`. */
@JvmInline
public value class RegisterId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `calendar`. */
@JvmInline
public value class CalendarId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `deadline_rule`. */
@JvmInline
public value class DeadlineRuleId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `procedure`. */
@JvmInline
public value class ProcedureId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `posting`. */
@JvmInline
public value class PostingId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `data_subject`. */
@JvmInline
public value class DataSubjectId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `data_request`. */
@JvmInline
public value class DataRequestId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `access`. */
@JvmInline
public value class AccessId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `dissemination`. */
@JvmInline
public value class DisseminationId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `appointment`. */
@JvmInline
public value class AppointmentId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `feedback`. */
@JvmInline
public value class FeedbackId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `question`. */
@JvmInline
public value class QuestionId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `assessment`. */
@JvmInline
public value class AssessmentId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `attempt`. */
@JvmInline
public value class AttemptId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `report_note`. */
@JvmInline
public value class ReportNoteId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `frozen_report`. */
@JvmInline
public value class FrozenReportId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}

/** Identity of a record of kind `search_word`. */
@JvmInline
public value class SearchWordId(override val value: UUID) : RecordId {
    /** The identity that a text stands for. */
    public constructor(text: String) : this(UUID.fromString(text))

    override fun toString(): String = value.toString()
}
