//! Vietnamese labels of every enum of the model: the one table that error messages, reports and the types of every
//! language use.
//!
//! Labels are written as within a sentence; [`at_start`] capitalises one for the beginning of a line. Every list is
//! exhaustive: a new enum value needs its label here.

use std::fmt;
use std::str::FromStr;

pub(crate) use crate::model::catalogue::kind_vi;
use crate::model::catalogue::states_of;
use crate::model::{
    ActivityStatus, AppointmentStatus, AskerGroup, AssessmentStatus, AudienceKind, BoardChangeKind, Certainty, Channel,
    CheckInMeans, CodeOddity, DataRequestKind, DataRequestStatus, DateStyle, DayKind, DayPart, DayUnit,
    DeadlineSubject, Delimiter, DocumentForm, EvidenceGround, EvidenceVerdict, ExistingRow, FeedbackCategory,
    FeedbackChannel, FeedbackCompetence, FeedbackContent, FeedbackKind, FeedbackOutcome, FeedbackStatus, FigureAbsence,
    FilingWay, ItemKind, Labelled, MatchKind, MaterialKind, MaterialStatus, NameMatch, NonAcceptanceReason, NotePart,
    Occasion, OnlineLevel, PlanPart, PlanStatus, PostedMatter, PostingPlace, Presence, ProcedureChangeKind,
    ProcedureLevel, ProcedureStatus, ProcessingGround, ProofState, QuestionStatus, ReportAppendix,
    RestrictionException, ResultChannel, ScoredFigure, SearchOrder, SearchWordKind, SessionKind, SessionRole,
    SessionStatus, SigningAuthority, StaffCategory, StaleReason, SubmissionKind, TableFormat, TextEncoding,
    ThemeTaskStatus, TrainingTopic, UnderstandingMethod, UnderstoodHow, UnitKind, UnknownCode, Wording, WorkedPart,
};
#[cfg(feature = "exchange")]
use crate::model::{CalendarContent, EdxmlBusiness, LedColour, LinkedVocabulary, QrLevel, TextFormat, ZaloTopic};
use crate::reason::StorageIoKind;

/// One enum: its values by canonical name, with their labels.
struct List {
    name: &'static str,
    names: fn() -> Vec<(String, &'static str)>,
}

macro_rules! labels {
    ($lists:ident: $($choice:ident $(with $own_display:ident)? { $($value:ident => $label:literal,)* })*) => {
        $(
            labels!(@text $choice $($own_display)?);

            impl $choice {
                /// The label in Vietnamese, as within a sentence.
                pub const fn label_vi(self) -> &'static str {
                    match self { $(Self::$value => $label,)* }
                }
            }

            impl Labelled for $choice {
                const NAME: &'static str = stringify!($choice);
                const VALUES: &'static [Self] = &[$(Self::$value),*];

                fn label(self) -> &'static str {
                    self.label_vi()
                }
            }
        )*

        const $lists: &[List] = &[$(List {
            name: stringify!($choice),
            names: || <$choice as Labelled>::VALUES.iter().map(|value| (value.code(), value.label_vi())).collect(),
        }),*];
    };
    (@text $choice:ident) => {
        /// The canonical name: `planned`.
        impl fmt::Display for $choice {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.pad(&self.code())
            }
        }

        labels!(@text $choice Display);
    };
    // It has a `Display` of its own.
    (@text $choice:ident Display) => {
        /// By the canonical name.
        impl FromStr for $choice {
            type Err = UnknownCode;

            fn from_str(code: &str) -> Result<Self, UnknownCode> {
                Self::from_code(code)
            }
        }
    };
}

labels! {
    LISTS:
    UnitKind {
        PeopleCommittee => "Ủy ban nhân dân",
        Department => "sở, ban, ngành",
        Division => "phòng chuyên môn, văn phòng",
        SubordinateUnit => "đơn vị trực thuộc",
        Leadership => "ban lãnh đạo",
        MassOrganization => "tổ chức đảng, đoàn thể",
        DistrictDivision => "phòng chuyên môn cấp huyện",
        Commune => "xã, phường",
        Ministry => "bộ, ngành Trung ương",
        Other => "loại khác",
    }
    StaffCategory {
        Cadre => "cán bộ",
        CivilServant => "công chức",
        PublicEmployee => "viên chức",
        Worker => "người lao động",
    }
    ScoredFigure {
        Activities => "số nhiệm vụ của kế hoạch",
        ActivitiesDone => "số nhiệm vụ hoàn thành",
        SessionsHeld => "số buổi đã tổ chức",
        SessionsMinuted => "số buổi có biên bản",
        Invited => "số lượt người được mời",
        Informed => "số lượt người được thông tin",
        Measured => "số lượt người được đánh giá mức độ hiểu",
        Understood => "số lượt người hiểu rõ",
        Dialogues => "số cuộc đối thoại",
        Questions => "số ý kiến tại đối thoại",
        QuestionsAnswered => "số ý kiến đã trả lời",
        Disseminations => "số lượt tuyên truyền",
        FeedbackReceived => "số phản ánh, kiến nghị nhận được",
        FeedbackAnswered => "số phản ánh, kiến nghị đã trả lời",
        FeedbackOnTime => "số phản ánh, kiến nghị trả lời đúng hạn",
        PostingsRequired => "số lượt phải niêm yết",
        PostingsCurrent => "số lượt niêm yết đúng",
        Tested => "số người làm bài kiểm tra",
        TestsPassed => "số người đạt",
    }
    NotePart {
        Results => "đánh giá chung, kết quả đạt được",
        Difficulties => "khó khăn, vướng mắc",
        Causes => "nguyên nhân",
        Proposals => "đề xuất, kiến nghị",
        NextTasks => "nhiệm vụ kỳ sau",
    }
    Channel {
        PeriodicMeeting => "họp cơ quan định kỳ",
        Briefing => "họp giao ban",
        Training => "tập huấn",
        ItAssessment => "kiểm tra, đánh giá kỹ năng CNTT",
        Dialogue => "đối thoại trực tiếp",
        ThemeBriefing => "quán triệt chủ đề",
        Egov => "Văn phòng điện tử (eGov)",
        Website => "trang thông tin điện tử",
        NoticeBoard => "bảng niêm yết",
        LedBoard => "bảng quang điện tử",
        ZaloPortal => "Cổng Hành chính công trên Zalo",
        MassMedia => "phương tiện thông tin đại chúng",
        PrintMaterial => "tài liệu, tờ rơi",
        LegalDissemination => "phổ biến pháp luật lồng ghép",
        Feedback => "tiếp nhận phản ánh, kiến nghị",
        Contest => "cuộc thi tìm hiểu",
    }
    StorageIoKind with Display {
        DiskFull => "ổ đĩa đã đầy",
        PermissionDenied => "không có quyền",
        ReadOnlyFileSystem => "hệ thống tệp chỉ cho đọc",
        Missing => "không có tệp hoặc thư mục",
        Exists => "đã có tệp",
        InvalidPath => "đường dẫn không hợp lệ",
        NetworkShare => "thư mục mạng",
        TooManyFiles => "mở quá nhiều tệp",
        Deleted => "tệp đã bị xóa hoặc chuyển đi",
        Replaced => "tệp đã bị thay",
        Truncated => "tệp bị cắt ngắn",
        EarlierFailure => "lỗi đọc ghi trước đó",
        Other => "lỗi đọc ghi khác",
    }
    ReportAppendix {
        Promises => "nhiệm vụ và minh chứng",
        Attention => "việc cần chú ý",
        Method => "cách tính số liệu",
    }
    DocumentForm {
        Docx => "tệp Word",
        Html => "trang HTML",
        Markdown => "Markdown",
        Text => "văn bản thuần",
    }
    AudienceKind {
        Internal => "trong cơ quan",
        External => "ngoài cơ quan",
    }
    SigningAuthority {
        Head => "người đứng đầu ký",
        ForHead => "ký thay (KT.)",
        OnBehalfOf => "thay mặt (TM.)",
        ByOrder => "thừa lệnh (TL.)",
        ByAuthorization => "thừa ủy quyền (TUQ.)",
        Acting => "quyền (Q.)",
    }
    PlanStatus {
        Draft => "dự thảo",
        Submitted => "đang trình ký",
        Issued => "đã ban hành",
        InProgress => "đang thực hiện",
        Completed => "đã hoàn thành",
        Archived => "đã lưu trữ",
        Amended => "đã được sửa đổi, thay thế",
        Cancelled => "đã hủy bỏ",
    }
    PlanPart {
        Contents => "nội dung",
        Forms => "hình thức",
        Timeline => "tiến độ",
        Added => "bổ sung",
        Assignments => "tổ chức thực hiện",
    }
    SessionKind {
        AgencyMeeting => "họp cơ quan định kỳ",
        Briefing => "họp giao ban",
        Training => "tập huấn",
        ItSkillAssessment => "kiểm tra, đánh giá kỹ năng CNTT",
        Dialogue => "đối thoại trực tiếp",
        LegalDissemination => "phổ biến pháp luật lồng ghép",
        ThemeBriefing => "quán triệt chủ đề",
    }
    SessionRole {
        Host => "tổ chức",
        Participant => "tham gia",
    }
    UnderstandingMethod {
        Quiz => "bài kiểm tra nhanh",
        Survey => "phiếu khảo sát",
        SignOff => "ký xác nhận",
    }
    SessionStatus {
        Planned => "dự kiến",
        Held => "đã tổ chức",
        Minuted => "đã có biên bản",
        Cancelled => "đã hủy",
    }
    Presence {
        Invited => "được mời",
        Attended => "có mặt",
        Excused => "vắng có lý do",
        Absent => "vắng không lý do",
    }
    CheckInMeans {
        SignedList => "ký danh sách",
        Code => "quét mã",
        Secretary => "thư ký ghi nhận",
        Online => "phòng họp trực tuyến",
    }
    DayKind {
        Holiday => "ngày nghỉ lễ, Tết",
        CompOff => "nghỉ bù",
        SwapOff => "nghỉ hoán đổi",
        SwapWork => "làm bù, làm hoán đổi",
        MorningOnly => "làm việc buổi sáng",
        AfternoonOnly => "làm việc buổi chiều",
    }
    DeadlineSubject {
        FeedbackForward => "chuyển phản ánh, kiến nghị đến cơ quan có thẩm quyền",
        FeedbackAcknowledge => "thông báo việc tiếp nhận phản ánh, kiến nghị",
        FeedbackClassify => "phân loại phản ánh, kiến nghị",
        FeedbackAnswer => "trả lời phản ánh, kiến nghị",
        FeedbackPublish => "công khai kết quả xử lý phản ánh, kiến nghị",
        PostingUpdate => "niêm yết thủ tục hành chính",
        DossierSupplement => "yêu cầu bổ sung hồ sơ",
        DataAcknowledge => "phản hồi tiếp nhận yêu cầu của chủ thể dữ liệu",
        DataAccess => "cung cấp dữ liệu cá nhân",
        DataRectify => "chỉnh sửa dữ liệu cá nhân",
        DataRestrict => "rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu cá nhân",
        DataErase => "xóa dữ liệu cá nhân",
    }
    DayUnit {
        Working => "ngày làm việc",
        Calendar => "ngày",
    }
    ProcedureLevel {
        Ministry => "cấp Bộ",
        Province => "cấp Tỉnh",
        District => "cấp Huyện",
        Commune => "cấp Xã",
        Other => "cơ quan khác",
    }
    FilingWay {
        InPerson => "trực tiếp",
        Post => "bưu chính công ích",
        Online => "trực tuyến",
    }
    OnlineLevel {
        None => "chưa cung cấp",
        Info => "cung cấp thông tin",
        Level2 => "mức độ 2",
        Level3 => "mức độ 3",
        Level4 => "mức độ 4",
        Partial => "một phần",
        Full => "toàn trình",
    }
    ProcedureChangeKind {
        Issued => "mới ban hành",
        Amended => "sửa đổi, bổ sung",
        Replaced => "thay thế",
    }
    ProcedureStatus {
        Active => "đang áp dụng",
        Amended => "đã được sửa đổi, bổ sung",
        Replaced => "đã được thay thế",
        Abolished => "đã bị bãi bỏ",
    }
    PostingPlace {
        Board => "bảng niêm yết",
        Led => "bảng quang điện tử",
        Website => "trang thông tin điện tử",
        NationalDatabase => "Cơ sở dữ liệu quốc gia về TTHC",
        Kiosk => "màn hình tra cứu, ki-ốt",
    }
    ProcessingGround {
        LegalDuty => "thực hiện nhiệm vụ theo quy định của pháp luật",
        Consent => "sự đồng ý của chủ thể dữ liệu",
    }
    DataRequestKind {
        Access => "xem dữ liệu",
        Provide => "cung cấp dữ liệu",
        Rectify => "chỉnh sửa dữ liệu",
        Erase => "xóa dữ liệu",
        WithdrawConsent => "rút lại sự đồng ý",
        Restrict => "hạn chế xử lý dữ liệu",
        Object => "phản đối xử lý dữ liệu",
    }
    DataRequestStatus {
        Received => "đã nhận",
        Acknowledged => "đã phản hồi tiếp nhận",
        Fulfilled => "đã thực hiện",
        Refused => "đã từ chối",
        Withdrawn => "đã rút",
        Lifted => "đã dỡ bỏ hạn chế",
    }
    RestrictionException {
        OwnRequest => "theo yêu cầu của chủ thể dữ liệu",
        RequiredByLaw => "luật khác có quy định",
    }
    MaterialKind {
        Leaflet => "tờ rơi, tờ gấp",
        SlideDeck => "bài trình chiếu",
        CompiledDocument => "tài liệu biên soạn, đề cương",
        Guide => "tài liệu hướng dẫn",
        Poster => "áp phích, băng rôn",
        Video => "phim, video",
        Audio => "bài phát thanh",
        QuestionsAndAnswers => "bộ câu hỏi, đáp án",
        Other => "loại khác",
    }
    MaterialStatus {
        Draft => "đang biên soạn",
        Approved => "đã duyệt",
        Retired => "ngừng sử dụng",
    }
    DayPart {
        AllDay => "cả ngày",
        Morning => "sáng",
        Afternoon => "chiều",
        Evening => "tối",
    }
    AppointmentStatus {
        Planned => "theo lịch",
        Changed => "thay đổi",
        Cancelled => "hủy",
        Done => "đã xong",
    }
    AskerGroup {
        Person => "người dân",
        Business => "doanh nghiệp",
        Organisation => "tổ chức",
    }
    QuestionStatus {
        Asked => "đã nêu, chưa trả lời",
        Answered => "đã trả lời",
        Published => "đã công bố hỏi đáp",
        BecameFeedback => "đã chuyển thành phản ánh, kiến nghị",
    }
    ItemKind {
        Single => "chọn một",
        Multiple => "chọn nhiều",
        Text => "tự luận, thực hành",
    }
    AssessmentStatus {
        Draft => "dự thảo",
        Open => "đang mở",
        Closed => "đã kết thúc",
    }
    FeedbackKind {
        Report => "phản ánh",
        Proposal => "kiến nghị",
    }
    FeedbackChannel {
        InPerson => "trực tiếp",
        Post => "bưu chính",
        Email => "thư điện tử",
        Portal => "cổng tiếp nhận phản ánh, kiến nghị",
        Phone => "điện thoại",
        SurveyForm => "phiếu lấy ý kiến",
        Zalo => "Cổng Hành chính công trên Zalo",
        Dialogue => "đối thoại",
        Transfer => "cơ quan khác chuyển đến",
    }
    FeedbackContent {
        Vietnamese => "sử dụng ngôn ngữ tiếng Việt",
        Name => "tên cá nhân, tổ chức",
        Address => "địa chỉ",
        PhoneOrEmail => "số điện thoại hoặc địa chỉ thư tín",
    }
    FeedbackCategory {
        OfficialConduct => "hành vi của cán bộ, công chức",
        NotFitting => "quy định không phù hợp với thực tế",
        Inconsistent => "quy định không đồng bộ, thiếu thống nhất",
        Unlawful => "quy định không hợp pháp",
        AgainstTreaty => "quy định trái với điều ước quốc tế",
        OtherRule => "vấn đề khác của quy định",
        Solution => "phương án xử lý",
        NewRule => "sáng kiến ban hành mới",
    }
    FeedbackCompetence {
        Own => "thuộc thẩm quyền",
        Other => "thuộc thẩm quyền của cơ quan khác",
    }
    NonAcceptanceReason {
        IncompleteContents => "không đủ nội dung theo quy định",
        Complaint => "khiếu nại",
        Denunciation => "tố cáo",
        NotAboutRules => "không thuộc phạm vi quy định hành chính",
        Duplicate => "trùng nội dung",
    }
    FeedbackOutcome {
        AmendOwnRule => "sửa đổi, bổ sung, thay thế, hủy bỏ, bãi bỏ quy định",
        ProposeToCompetent => "kiến nghị cơ quan có thẩm quyền",
        IssueOrProposeNew => "ban hành, kiến nghị ban hành mới",
        NoChange => "giữ nguyên quy định, giải thích",
        ConductHandled => "xử lý hành vi theo quy định",
    }
    ResultChannel {
        Website => "trang thông tin điện tử",
        MassMedia => "phương tiện thông tin đại chúng",
        OfficialLetter => "công văn",
        NoticeBoard => "bảng niêm yết",
        Zalo => "Cổng Hành chính công trên Zalo",
    }
    FeedbackStatus {
        Received => "đã tiếp nhận",
        Registered => "đã vào sổ",
        NotAccepted => "không tiếp nhận",
        Classified => "đã phân loại",
        Forwarded => "đã chuyển cơ quan có thẩm quyền",
        Processing => "đang xử lý",
        PendingMoreEvidence => "chưa đủ cơ sở, tiếp tục tập hợp",
        Decided => "đã có kết quả xử lý",
        Answered => "đã trả lời",
        Published => "đã công khai kết quả",
        Archived => "đã lưu hồ sơ",
        Withdrawn => "đã rút",
    }
    NameMatch {
        Name => "đúng tên",
        Alias => "tên gọi khác, ký hiệu",
        Folded => "khác chữ hoa, chữ thường hoặc dấu",
    }
    ActivityStatus {
        NotStarted => "chưa thực hiện",
        UnderWay => "đang thực hiện",
        Done => "hoàn thành",
        Overdue => "quá hạn",
        Cancelled => "đã hủy",
    }
    Occasion {
        NewYear => "Tết Dương lịch",
        Tet => "Tết Nguyên đán",
        HungKings => "Giỗ Tổ Hùng Vương",
        VictoryAndLabourDay => "dịp 30/4 và 1/5",
        NationalDay => "Quốc khánh",
        CultureDay => "Ngày Văn hóa Việt Nam",
        Other => "dịp khác",
    }
    PostedMatter {
        Procedures => "TTHC",
        Theme => "chủ đề năm",
        LeadersSchedule => "lịch công tác của lãnh đạo",
        Documents => "văn bản",
    }
    EvidenceGround {
        Named => "nêu đích danh nhiệm vụ",
        Fitting => "phù hợp nội dung",
        Confirmed => "đã công nhận",
        Possible => "cần xác nhận",
        Refused => "không công nhận",
    }
    EvidenceVerdict {
        Confirmed => "công nhận",
        Refused => "không công nhận",
        Withdrawn => "rút lại",
    }
    ProofState {
        Proven => "đã chứng minh đủ",
        Partly => "chứng minh một phần",
        Possible => "có minh chứng cần xác nhận",
        Nothing => "chưa có minh chứng",
    }
    WorkedPart {
        Whole => "cả ngày",
        Morning => "buổi sáng",
        Afternoon => "buổi chiều",
        Off => "ngày nghỉ",
    }
    ThemeTaskStatus {
        Open => "đang thực hiện",
        Done => "hoàn thành",
        Overdue => "quá hạn",
        Cancelled => "đã hủy",
    }
    BoardChangeKind {
        Added => "thêm",
        Changed => "thay đổi",
        Cancelled => "hủy",
        Removed => "bỏ",
    }
    CodeOddity {
        Spelling => "sai cách viết",
        Suffix => "phần sau mã quốc gia không rõ",
        Unrecognised => "không nhận ra mã quốc gia",
    }
    FigureAbsence {
        NoAudience => "không có kế hoạch của năm nêu đối tượng trong cơ quan",
        SeveralPlans => "nhiều kế hoạch của năm nêu đối tượng trong cơ quan: hãy lập báo cáo theo từng kế hoạch",
        NoHeadcount => "kế hoạch chưa ghi số người của đối tượng trong cơ quan",
        NotToldApart => "dữ liệu ghi báo chí, phát thanh, truyền hình chung một hình thức",
        NoCalendar => "chưa có lịch nghỉ của năm",
    }
    StaleReason {
        Superseded => "đã có quy định mới",
        Lapsed => "đã bãi bỏ, hết hiệu lực",
        NotYetInForce => "chưa có hiệu lực",
        FormsMissing => "thiếu mẫu đơn, tờ khai",
        FeedbackAddressMissing => "thiếu địa chỉ tiếp nhận phản ánh, kiến nghị",
    }
    SubmissionKind {
        Report => "phản ánh",
        Proposal => "kiến nghị",
        Complaint => "khiếu nại",
        Denunciation => "tố cáo",
    }
    TrainingTopic {
        Simplification => "rà soát, đơn giản hóa TTHC",
        ProcedureSteps => "quy trình thực hiện TTHC",
        LookUp => "tra cứu TTHC",
        FormDownload => "tải biểu mẫu",
        OnlineSubmission => "nộp hồ sơ trực tuyến",
        ZaloPortal => "nộp hồ sơ, gửi PAKN qua Zalo",
    }
    SearchOrder {
        Relevance => "phù hợp nhất",
        Newest => "mới nhất",
        Oldest => "cũ nhất",
    }
    MatchKind {
        Exact => "khớp cả dấu",
        Folded => "khớp không dấu",
        Prefix => "khớp phần đầu từ cuối",
        Understood => "khớp theo cách hiểu câu tìm",
        Typo => "khớp sau khi sửa chính tả",
        Partial => "khớp một phần",
    }
    SearchWordKind {
        Abbreviation => "chữ viết tắt",
        OtherName => "tên gọi khác",
        LittleWeight => "từ ít ý nghĩa",
        AsTyped => "giữ nguyên",
    }
    UnderstoodHow {
        Keyboard => "phím gõ Telex, VNI",
        Spaces => "thiếu hoặc thừa dấu cách",
        Number => "số ký hiệu, mã",
        OtherName => "chữ viết tắt, tên gọi khác",
    }
    ExistingRow {
        Refuse => "báo lỗi",
        Skip => "bỏ qua",
        Update => "cập nhật",
    }
    TextEncoding {
        Unicode => "Unicode",
        Tcvn3 => "TCVN3 (ABC)",
        Vni => "VNI",
        Windows1258 => "windows-1258",
    }
    Certainty {
        Found => "đọc được theo quy tắc",
        Guessed => "phỏng đoán, cần xác nhận",
        Missing => "không nêu hoặc không hiểu",
    }
    Wording {
        Vietnamese => "tiếng Việt",
        English => "tiếng Anh",
        Canonical => "tên trong mô hình dữ liệu",
    }
    DateStyle {
        DayFirst => "ngày/tháng/năm",
        Iso => "năm-tháng-ngày (ISO)",
    }
    Delimiter {
        Comma => "dấu phẩy",
        Semicolon => "dấu chấm phẩy",
        Tab => "dấu tab",
    }
    TableFormat {
        Csv => "CSV",
        JsonLines => "JSON Lines",
        Xlsx => "Excel",
    }
}

#[cfg(feature = "exchange")]
labels! {
    EXCHANGE:
    CalendarContent {
        Activities => "nhiệm vụ",
        Sessions => "buổi tuyên truyền",
        Appointments => "lịch công tác của lãnh đạo",
    }
    LedColour {
        Amber => "vàng cam",
        Red => "đỏ",
        Green => "xanh lục",
        White => "trắng",
    }
    QrLevel {
        Low => "thấp (7%)",
        Medium => "vừa (15%)",
        Quartile => "khá (25%)",
        High => "cao (30%)",
    }
    ZaloTopic {
        ProcedureChanges => "thủ tục mới, sửa đổi, bãi bỏ",
        Postings => "niêm yết, công khai",
        AnsweredFeedback => "kết quả xử lý phản ánh, kiến nghị",
        Questions => "hỏi đáp",
        Dialogues => "đối thoại",
        Tests => "bài kiểm tra",
    }
    EdxmlBusiness {
        New => "văn bản mới",
        Recall => "thu hồi",
        Update => "cập nhật",
        Replacement => "thay thế",
    }
    LinkedVocabulary {
        CpsvAp => "CPSV-AP",
        SchemaOrg => "schema.org",
    }
    TextFormat {
        Json => "JSON",
        Xml => "XML",
    }
}
#[cfg(not(feature = "exchange"))]
const EXCHANGE: &[List] = &[];

fn lists() -> impl Iterator<Item = &'static List> {
    LISTS.iter().chain(EXCHANGE)
}

/// The label of a status of a record kind, both by their canonical names.
pub(crate) fn state_vi(kind: &str, state: &str) -> Option<&'static str> {
    label_of(states_of(kind)?, state)
}

/// The label of an enum's value, both by their names.
pub(crate) fn label_of(list: &str, value: &str) -> Option<&'static str> {
    values_named(list).into_iter().find(|(name, _)| name == value).map(|(_, label)| label)
}

/// The values of the enum with this name, with their labels.
pub(crate) fn values_named(list: &str) -> Vec<(String, &'static str)> {
    values_in(list).unwrap_or_default()
}

/// The variants of the unions that tables flatten, each by its canonical name with its label.
const VARIANTS: &[(&str, &[(&str, &str)])] = &[
    (
        "PostingSubject",
        &[
            ("procedure_version", "thủ tục hành chính"),
            ("year_theme", "chủ đề năm"),
            ("issued_decision", "quyết định, văn bản"),
            ("leaders_schedule", "lịch công tác của lãnh đạo"),
        ],
    ),
    ("PassMark", &[("percent", "tỷ lệ phần trăm"), ("points", "số điểm")]),
];

/// The values of the enum or the variants of the union with this name, each by its canonical name with its label.
pub(crate) fn values_in(list: &str) -> Option<Vec<(String, &'static str)>> {
    let values = lists().find(|known| known.name == list).map(|list| (list.names)());
    values.or_else(|| {
        let (_, variants) = VARIANTS.iter().find(|(name, _)| *name == list)?;
        Some(variants.iter().map(|(name, label)| ((*name).to_owned(), *label)).collect())
    })
}

/// The labels of these canonical names, if they are exactly the values of one enum.
pub(crate) fn labels_of(names: &[&str]) -> Option<Vec<&'static str>> {
    let known = lists()
        .map(|list| (list.names)())
        .find(|known| known.len() == names.len() && known.iter().zip(names).all(|((name, _), given)| name == given))?;
    Some(known.into_iter().map(|(_, label)| label).collect())
}

/// The values of an enum, with labels, if all its canonical names satisfy the test; of several such enums the one with
/// most values.
pub(crate) fn values_of(is_choice: fn(&str) -> bool) -> Vec<(String, &'static str)> {
    let known = lists().map(|list| (list.names)()).filter(|known| known.iter().all(|(name, _)| is_choice(name)));
    known.max_by_key(Vec::len).unwrap_or_default()
}

/// A label with its first letter as a capital, for the beginning of a line.
pub(crate) fn at_start(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_value_has_a_name_of_its_own_within_its_list() {
        for list in lists() {
            let names = (list.names)();
            let codes: BTreeSet<_> = names.iter().map(|(code, _)| code.clone()).collect();
            let labels: BTreeSet<_> = names.iter().map(|(_, label)| *label).collect();
            assert_eq!((codes.len(), labels.len()), (names.len(), names.len()), "{}", list.name);
            for (code, label) in names {
                assert!(!code.is_empty() && !label.trim().is_empty(), "{}: {code}", list.name);
                assert!(!label.contains('_') && *label != *code, "{}: {label}", list.name);
                assert_eq!(label, crate::text::nfc(label), "{}", list.name);
            }
        }
    }

    #[test]
    fn a_code_is_read_as_it_is_shown() {
        for status in <SessionStatus as Labelled>::VALUES {
            assert_eq!(status.to_string().parse(), Ok(*status));
        }
        assert_eq!(format!("{:>8}|", SessionStatus::Held), "    held|");
        assert_eq!("disk_full".parse(), Ok(StorageIoKind::DiskFull));
        let unknown = "Held".parse::<SessionStatus>().unwrap_err();
        assert_eq!(unknown.to_string(), "no SessionStatus has this code; there are: planned, held, minuted, cancelled");
        let error = crate::CchcError::from(unknown);
        assert_eq!(error.report().problems[0].allowed, ["planned", "held", "minuted", "cancelled"]);
        assert!(error.message_vi().ends_with("đã có biên bản; đã hủy"), "{}", error.message_vi());
    }

    #[test]
    fn a_name_begins_a_row_with_a_capital() {
        assert_eq!(at_start(SessionKind::Dialogue.label_vi()), "Đối thoại trực tiếp");
        assert_eq!(at_start(Channel::Egov.label_vi()), "Văn phòng điện tử (eGov)");
        assert_eq!(at_start(""), "");
    }

    #[test]
    fn states_are_known_by_the_kind_of_record() {
        assert_eq!(state_vi("session", "held"), Some("đã tổ chức"));
        assert_eq!(state_vi("session", "classified"), None);
        assert_eq!(state_vi("unit", "held"), None);
    }
}
