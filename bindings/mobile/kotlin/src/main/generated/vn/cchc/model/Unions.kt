// Generated from the core by `make types`: change the core, not this file.

package vn.cchc.model

import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/**
 * When a promise must be kept (thời gian thực hiện, tiến độ). Years are 1945 to 9999. Most promises of plans give
 * no time, and then the whole year of the plan counts.
 */
public sealed interface Schedule {
    /** No time given: some time in the year of the plan. */
    public data object Unspecified : Schedule

    /** All the time, without a gap longer than allowed (thường xuyên). */
    public data object Continuous : Schedule

    /** From time to time, without a stated frequency (định kỳ). */
    public data object Periodic : Schedule

    /** Every day, without a gap longer than allowed (hàng ngày). */
    public data object Daily : Schedule

    /** Every week (hàng tuần). */
    public data object Weekly : Schedule

    /** Every month (hàng tháng). */
    public data object Monthly : Schedule

    /** Every quarter (hàng quý). */
    public data object Quarterly : Schedule

    /** Every half year (6 tháng một lần). */
    public data object HalfYearly : Schedule

    /** Every year (hàng năm). */
    public data object Yearly : Schedule

    /** Every year, at each of several times of the year (trước ngày 15/6 và 15/11 hằng năm). */
    public data class EachYear(
        /** The times of the year, at least one. */
        public val times: List<YearTime>,
    ) : Schedule

    /** Some time in a year (trong năm 2021). */
    public data class InYear(
        /** Year. */
        public val year: Int,
    ) : Schedule

    /** Some time in a quarter (quý IV/2021). */
    public data class InQuarter(
        /** Year. */
        public val year: Int,

        /** Quarter, 1 to 4. */
        public val quarter: Int,
    ) : Schedule

    /** Some time in a month (tháng 3/2021). */
    public data class InMonth(
        /** Year. */
        public val year: Int,

        /** Month, 1 to 12. */
        public val month: Int,
    ) : Schedule

    /** On one day (ngày 05/03/2021). */
    public data class OnDate(
        /** The day on which it is due. */
        public val date: LocalDate,
    ) : Schedule

    /** By a day, included (trước ngày 15/12/2021). */
    public data class ByDate(
        /** The last day, included. */
        public val date: LocalDate,
    ) : Schedule

    /** Within a range of days (từ tháng 3 đến tháng 6). */
    public data class Range(
        /** First day, included. */
        public val from: LocalDate,

        /** Last day, included, not before the first. */
        public val to: LocalDate,
    ) : Schedule

    /** At each of several times (quý I và quý III năm 2024; hàng quý, 6 tháng, năm). */
    public data class Several(
        /** The times, at least two; none of them may be `several` or `unspecified`. */
        public val times: List<Schedule>,
    ) : Schedule
}

/** A time that recurs every year. */
public sealed interface YearTime {
    /** Some time in a quarter (quý IV hằng năm). */
    public data class QuarterOfYear(
        /** Quarter, 1 to 4. */
        public val quarter: Int,
    ) : YearTime

    /** Some time in a month (tháng 6 hằng năm). */
    public data class MonthOfYear(
        /** Month, 1 to 12. */
        public val month: Int,
    ) : YearTime

    /** On one day of the year (ngày 10 tháng 12 hằng năm). */
    public data class OnDay(
        /** The day on which it is due. */
        public val day: YearDay,
    ) : YearTime

    /** By a day of the year, included (trước ngày 15/6 hằng năm). */
    public data class ByDay(
        /** The last day, included. */
        public val day: YearDay,
    ) : YearTime

    /** Within a range of days of one year (từ ngày 01/3 đến ngày 30/4 hằng năm). */
    public data class DayRange(
        /** First day, included. */
        public val from: YearDay,

        /** Last day, included, not before the first. */
        public val to: YearDay,
    ) : YearTime
}

/** One act that a promise asks for, such as a training on a topic. Only evidence of the same act proves it. */
public sealed interface Act {
    /** Hold a session of one type about the subject of the promise (họp, giao ban, phổ biến pháp luật). */
    public data class HoldSession(
        /** The type of session. */
        public val session: SessionKind,
    ) : Act

    /** Hold or attend a training (tập huấn). */
    public data class Train(
        /** Whether the agency must hold the training or attend it; none if either counts. */
        public val role: SessionRole? = null,

        /**
         * The topic; none if the promise names no known topic: then the training must be about the subject of the
         * promise.
         */
        public val topic: TrainingTopic? = null,
    ) : Act

    /** Test the skills of staff (kiểm tra, đánh giá kỹ năng). */
    public data object TestSkills : Act

    /** Post something on a medium (niêm yết, công khai). */
    public data class Post(
        /**
         * What must be posted; none if the promise does not say: then somebody must confirm each posting as
         * evidence.
         */
        public val matter: PostedMatter? = null,

        /** The medium; none if any counts. */
        public val place: PostingPlace? = null,
    ) : Act

    /** Publicise the subject of the promise in one form of communication (đưa tin, đăng tải, phát tài liệu). */
    public data class Publish(
        /** The form of communication. */
        public val channel: Channel,
    ) : Act

    /** Publicise the subject of the promise in any form of communication (tuyên truyền, phổ biến). */
    public data object Communicate : Act

    /** Hold a direct dialogue with citizens and businesses (đối thoại). */
    public data object HoldDialogue : Act

    /** Brief on the theme of the year (quán triệt chủ đề). */
    public data object BriefTheme : Act

    /** Receive and answer feedback (tiếp nhận phản ánh, kiến nghị). */
    public data object ReceiveFeedback : Act

    /** Keep the electronic board of the leaders' schedule running (duy trì bảng quang điện tử). */
    public data object KeepBoard : Act

    /** Produce communication material (biên soạn tài liệu). */
    public data object MakeMaterial : Act

    /** Any other act; only evidence that names the activity proves it (việc khác). */
    public data object Other : Act
}

/** What a posting shows. */
public sealed interface PostingSubject {
    /** A version of a procedure (thủ tục hành chính). */
    public data class ProcedureVersion(
        /** The version. */
        public val procedure: ProcedureId,
    ) : PostingSubject

    /** A theme of the year (chủ đề năm). */
    public data class YearTheme(
        /** The theme. */
        public val theme: ThemeId,
    ) : PostingSubject

    /** A decision, such as a decision that publishes procedures (quyết định). */
    public data class IssuedDecision(
        /** The decision. */
        public val document: LegalDocumentId,
    ) : PostingSubject

    /** The leaders' schedule (lịch công tác của lãnh đạo). */
    public data object LeadersSchedule : PostingSubject
}

/**
 * A value that is personal data (dữ liệu cá nhân). Callers give it as `open`, or as a plain string; the store
 * encrypts it, and records hold it as `sealed`. Only `data_subjects.reveal` returns the plain text, and each such
 * access is logged.
 *
 * Its `Debug` output hides the plain text, as that of every type that holds some: `Contact`, `RevealedValue`.
 */
public sealed interface Personal {
    /** Plain text, as a caller gives it; the store seals it before storing. */
    public data class Open(
        /** The plain text. */
        public val text: String,
    ) : Personal {
        /** The value without the personal data in it. */
        override fun toString(): String = listOf(
            "text=${hidden(text)}",
        ).joinToString(prefix = "Open(", postfix = ")")
    }

    /** The encrypted value, as records hold it. */
    public data class Sealed(
        /** Nonce and ciphertext (XChaCha20-Poly1305) in Base64. */
        public val content: String,
    ) : Personal

    public companion object {
        /** Personal data in clear, to be stored. */
        public operator fun invoke(text: String): Personal = Open(text)
    }
}

/** The least result that passes; a result equal to it passes (mức đạt). */
public sealed interface PassMark {
    /** A percentage of all points (tỷ lệ). */
    public data class Percent(
        /** Percent of all points, 1 to 100. */
        public val percent: Long,
    ) : PassMark

    /** A number of points (điểm). */
    public data class Points(
        /** Points, from 1 to the sum of all items. */
        public val points: Long,
    ) : PassMark
}

/** A change that a decision makes to one procedure. */
public sealed interface ProcedureChange {
    /** Issues a new procedure (mới ban hành). */
    public data class Issue(
        /** The procedure, in full. */
        public val procedure: Procedure,
    ) : ProcedureChange

    /** Amends a procedure (sửa đổi, bổ sung) with a new version that keeps its code. */
    public data class Amend(
        /** The new version, in full. */
        public val procedure: Procedure,

        /**
         * Code of the procedure to amend, in any style. If neither `code` nor `id` is given: the code of
         * `procedure`.
         */
        public val code: String? = null,

        /** The version to amend. If `code` is given too, both must name the same procedure. */
        public val id: ProcedureId? = null,
    ) : ProcedureChange

    /**
     * Replaces one or more procedures by another one (thay thế). Several changes of a decision may replace the same
     * procedure: it is split among them.
     */
    public data class Replace(
        /** The new procedure, in full. */
        public val procedure: Procedure,

        /** Codes of the procedures to replace, in any style. At least one entry in `codes` or `ids` is required. */
        public val codes: List<String> = emptyList(),

        /** Versions to replace. */
        public val ids: List<ProcedureId> = emptyList(),
    ) : ProcedureChange

    /** Abolishes a procedure (hủy bỏ, bãi bỏ). */
    public data class Abolish(
        /** Code of the procedure to abolish, in any style. Required by law (else `code_required`). */
        public val code: String? = null,

        /** The version to abolish; the one in force on the decision's day if omitted. */
        public val id: ProcedureId? = null,
    ) : ProcedureChange
}

/**
 * How a criterion is scored. Steps are tried in order; the first that is reached gives its points, and none gives
 * none.
 */
public sealed interface ScoringRule {
    /** By the day on which the plan was issued (thời điểm ban hành kế hoạch). */
    public data class PlanIssued(
        /** Last days, the earliest first, with points that fall. */
        public val steps: List<DayStep>,
    ) : ScoringRule

    /** By the share of one figure in another (tỷ lệ). */
    public data class Share(
        /** The part. */
        public val part: ScoredFigure,

        /** The whole. */
        public val whole: ScoredFigure,

        /** Least shares in percent, the greatest first, with points that fall. */
        public val steps: List<NumberStep>,
    ) : ScoringRule

    /** By a figure (số lượng). */
    public data class Count(
        /** The figure. */
        public val figure: ScoredFigure,

        /** Least values, the greatest first, with points that fall. */
        public val steps: List<NumberStep>,
    ) : ScoringRule

    /** By how many different forms of communication were used in the period (mức độ đa dạng hình thức tuyên truyền). */
    public data class Forms(
        /** Least numbers of forms, the greatest first, with points that fall. */
        public val steps: List<NumberStep>,
    ) : ScoringRule
}
