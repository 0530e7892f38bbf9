// Generated from the core by `make types`: change the core, not this file.

package vn.cchc.model

import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.util.UUID

/**
 * When a promised thing is to happen (thời gian thực hiện, tiến độ). Years are 1945 to 9999. Most plans give no
 * date at all.
 */
public sealed interface Schedule {
    /** No time is given. */
    public data object Unspecified : Schedule

    /** All the time (thường xuyên). */
    public data object Continuous : Schedule

    /** From time to time, without saying how often (định kỳ). */
    public data object Periodic : Schedule

    /** Every day (hàng ngày). */
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

    /** Every year at the times given (trước ngày 15/6 và 15/11 hằng năm). */
    public data class EachYear(
        /** The times within a year, at least one. */
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

    /** On a day (ngày 05/03/2021). */
    public data class OnDate(
        /** The day. */
        public val date: LocalDate,
    ) : Schedule

    /** Not later than a day (trước ngày 15/12/2021). */
    public data class ByDate(
        /** The last day. */
        public val date: LocalDate,
    ) : Schedule

    /** Between two days, both included (từ tháng 3 đến tháng 6). */
    public data class Range(
        /** The first day. */
        public val from: LocalDate,

        /** The last day, not before the first. */
        public val to: LocalDate,
    ) : Schedule

    /** At each of several times (quý I và quý III năm 2024; hàng quý, 6 tháng, năm). */
    public data class Several(
        /** The times, at least two; none of them is itself several times or unspecified. */
        public val times: List<Schedule>,
    ) : Schedule
}

/** A time that comes again every year. */
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

    /** On a day (ngày 10 tháng 12 hằng năm). */
    public data class OnDay(
        /** The day. */
        public val day: YearDay,
    ) : YearTime

    /** Not later than a day (trước ngày 15/6 hằng năm). */
    public data class ByDay(
        /** The last day. */
        public val day: YearDay,
    ) : YearTime

    /** Between two days of one year, both included (từ ngày 01/3 đến ngày 30/4 hằng năm). */
    public data class DayRange(
        /** The first day. */
        public val from: YearDay,

        /** The last day, not before the first. */
        public val to: YearDay,
    ) : YearTime
}

/** One act that a promise asks for. Only evidence of the same act proves it. */
public sealed interface Act {
    /** Hold a session of a type at which the subject is presented (họp, giao ban, phổ biến pháp luật). */
    public data class HoldSession(
        /** The type of session. */
        public val session: SessionKind,
    ) : Act

    /** Hold a training or take part in one (tập huấn). */
    public data class Train(
        /** Holding it or taking part; either where none is given. */
        public val role: SessionRole? = null,

        /** The topic; whatever the promise is about where none of the known ones is named. */
        public val topic: TrainingTopic? = null,
    ) : Act

    /** Test skills (kiểm tra, đánh giá kỹ năng). */
    public data object TestSkills : Act

    /** Post something on a medium (niêm yết, công khai). */
    public data class Post(
        /** What is posted; anything where none is given. */
        public val matter: PostedMatter? = null,

        /** The medium; any where none is given. */
        public val place: PostingPlace? = null,
    ) : Act

    /** Publicise the subject in one form of communication (đưa tin, đăng tải, phát tài liệu). */
    public data class Publish(
        /** The form of communication. */
        public val channel: Channel,
    ) : Act

    /** Publicise the subject in any form of communication (tuyên truyền, phổ biến). */
    public data object Communicate : Act

    /** Hold a direct dialogue with citizens and businesses (đối thoại). */
    public data object HoldDialogue : Act

    /** Brief on the theme of the year (quán triệt chủ đề). */
    public data object BriefTheme : Act

    /** Receive and answer feedback (tiếp nhận phản ánh, kiến nghị). */
    public data object ReceiveFeedback : Act

    /** Keep the electronic board of the leaders' schedule running (duy trì bảng quang điện tử). */
    public data object KeepBoard : Act

    /** Make material (biên soạn tài liệu). */
    public data object MakeMaterial : Act

    /** Something else: only evidence that names the activity proves it (việc khác). */
    public data object Other : Act
}

/** What is posted. */
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

    /** A decision: on publication, say (quyết định). */
    public data class IssuedDecision(
        /** The decision. */
        public val document: LegalDocumentId,
    ) : PostingSubject

    /** The leaders' schedule (lịch công tác của lãnh đạo). */
    public data object LeadersSchedule : PostingSubject
}

/**
 * A value that is personal data (dữ liệu cá nhân). It is given as `open` and stored sealed: reading a record gives
 * `sealed`, and only `data_subjects.reveal` opens it, which is recorded. Plain text may be given in place of
 * `open`.
 */
public sealed interface Personal {
    /** Plain text, as given to be stored. */
    public data class Open(
        /** The text. */
        public val text: String,
    ) : Personal

    /** Sealed, as it is stored. */
    public data class Sealed(
        /** Nonce and ciphertext (XChaCha20-Poly1305) in Base64. */
        public val content: String,
    ) : Personal

    public companion object {
        /** Personal data in clear, to be stored. */
        public operator fun invoke(text: String): Personal = Open(text)
    }
}

/** The least result that passes (mức đạt). */
public sealed interface PassMark {
    /** A percentage of all points (tỷ lệ). */
    public data class Percent(
        /** Percent of all points, 1 to 100. */
        public val percent: Long,
    ) : PassMark

    /** A number of points (điểm). */
    public data class Points(
        /** Points, 1 to the sum of all items. */
        public val points: Long,
    ) : PassMark
}

/** What a decision does to one procedure. */
public sealed interface ProcedureChange {
    /** A new procedure (mới ban hành). */
    public data class Issue(
        /** The procedure, in full. */
        public val procedure: Procedure,
    ) : ProcedureChange

    /** A new version of a procedure (sửa đổi, bổ sung). */
    public data class Amend(
        /** The new version, in full. */
        public val procedure: Procedure,

        /** Code of the one amended, in any style; that of the new version where neither code nor identity is given. */
        public val code: String? = null,

        /** The version amended. */
        public val id: ProcedureId? = null,
    ) : ProcedureChange

    /**
     * A procedure in place of one or more (thay thế). Several of a decision may take the place of the same one: it
     * is split among them.
     */
    public data class Replace(
        /** The new procedure, in full. */
        public val procedure: Procedure,

        /** Codes of those it takes the place of, in any style. */
        public val codes: List<String> = emptyList(),

        /** Versions it takes the place of. */
        public val ids: List<ProcedureId> = emptyList(),
    ) : ProcedureChange

    /** A procedure ends (hủy bỏ, bãi bỏ). The decision names its code. */
    public data class Abolish(
        /** Code of the one abolished, in any style. */
        public val code: String? = null,

        /** The version abolished. */
        public val id: ProcedureId? = null,
    ) : ProcedureChange
}
