//! What acts are called.

use crate::model::{Act, Channel, PostedMatter, PostingPlace, SessionKind, SessionRole, TrainingTopic};

/// What an act is called in Vietnamese, as it stands within a sentence: "tham gia tập huấn: tra cứu TTHC".
pub fn act_name_vi(act: Act) -> String {
    match act {
        Act::HoldSession { session } => session_vi(session).to_owned(),
        Act::Train { role, topic } => {
            let verb = match role {
                Some(SessionRole::Participant) => "tham gia tập huấn",
                Some(SessionRole::Host) => "tổ chức tập huấn",
                None => "tập huấn",
            };
            topic.map_or_else(|| verb.to_owned(), |topic| format!("{verb}: {}", topic_vi(topic)))
        }
        Act::TestSkills {} => "kiểm tra, đánh giá kỹ năng".to_owned(),
        Act::Post { matter, place } => {
            let matter = matter.map_or("", |matter| matter_vi(matter));
            let place = place.map_or("", |place| place_vi(place));
            format!("niêm yết {matter} {place}").split_whitespace().collect::<Vec<_>>().join(" ")
        }
        Act::Publish { channel } => format!("đưa tin qua {}", channel_vi(channel)),
        Act::Communicate {} => "tuyên truyền, phổ biến".to_owned(),
        Act::HoldDialogue {} => "đối thoại trực tiếp".to_owned(),
        Act::BriefTheme {} => "quán triệt chủ đề năm".to_owned(),
        Act::ReceiveFeedback {} => "tiếp nhận, trả lời phản ánh, kiến nghị".to_owned(),
        Act::KeepBoard {} => "duy trì bảng quang điện tử lịch công tác của lãnh đạo".to_owned(),
        Act::MakeMaterial {} => "biên soạn tài liệu".to_owned(),
        Act::Other {} => "việc khác".to_owned(),
    }
}

/// What an act is called in English: "training: looking procedures up".
pub fn act_name(act: Act) -> String {
    match act {
        Act::HoldSession { session } => session_en(session).to_owned(),
        Act::Train { role, topic } => {
            let verb = match role {
                Some(SessionRole::Participant) => "training attended",
                Some(SessionRole::Host) => "training held",
                None => "training",
            };
            topic.map_or_else(|| verb.to_owned(), |topic| format!("{verb}: {}", topic_en(topic)))
        }
        Act::TestSkills {} => "test of skills".to_owned(),
        Act::Post { matter, place } => {
            let matter = matter.map_or("something", |matter| matter_en(matter));
            let place = place.map_or_else(String::new, |place| format!(" {}", place_en(place)));
            format!("{matter} posted{place}")
        }
        Act::Publish { channel } => format!("published through {}", channel_en(channel)),
        Act::Communicate {} => "subject made known".to_owned(),
        Act::HoldDialogue {} => "dialogue with citizens and businesses".to_owned(),
        Act::BriefTheme {} => "briefing on the theme of the year".to_owned(),
        Act::ReceiveFeedback {} => "feedback received and answered".to_owned(),
        Act::KeepBoard {} => "electronic board of the leaders' schedule kept running".to_owned(),
        Act::MakeMaterial {} => "material made".to_owned(),
        Act::Other {} => "something else".to_owned(),
    }
}

const fn session_vi(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::AgencyMeeting => "họp cơ quan định kỳ",
        SessionKind::Briefing => "họp giao ban",
        SessionKind::Training => "tập huấn",
        SessionKind::ItSkillAssessment => "kiểm tra, đánh giá kỹ năng CNTT",
        SessionKind::Dialogue => "đối thoại trực tiếp",
        SessionKind::LegalDissemination => "phổ biến pháp luật lồng ghép",
        SessionKind::ThemeBriefing => "quán triệt chủ đề",
    }
}

const fn session_en(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::AgencyMeeting => "agency meeting",
        SessionKind::Briefing => "briefing",
        SessionKind::Training => "training",
        SessionKind::ItSkillAssessment => "test of IT skills",
        SessionKind::Dialogue => "dialogue",
        SessionKind::LegalDissemination => "legal dissemination",
        SessionKind::ThemeBriefing => "briefing on the theme",
    }
}

const fn topic_vi(topic: TrainingTopic) -> &'static str {
    match topic {
        TrainingTopic::Simplification => "rà soát, đơn giản hóa TTHC",
        TrainingTopic::ProcedureSteps => "quy trình thực hiện TTHC",
        TrainingTopic::LookUp => "tra cứu TTHC",
        TrainingTopic::FormDownload => "tải biểu mẫu",
        TrainingTopic::OnlineSubmission => "nộp hồ sơ trực tuyến",
        TrainingTopic::ZaloPortal => "nộp hồ sơ, gửi PAKN qua Zalo",
    }
}

const fn topic_en(topic: TrainingTopic) -> &'static str {
    match topic {
        TrainingTopic::Simplification => "reviewing and simplifying procedures",
        TrainingTopic::ProcedureSteps => "how procedures are carried out",
        TrainingTopic::LookUp => "looking procedures up",
        TrainingTopic::FormDownload => "downloading forms",
        TrainingTopic::OnlineSubmission => "filing online",
        TrainingTopic::ZaloPortal => "the portal on Zalo",
    }
}

const fn matter_vi(matter: PostedMatter) -> &'static str {
    match matter {
        PostedMatter::Procedures => "TTHC",
        PostedMatter::Theme => "chủ đề năm",
        PostedMatter::LeadersSchedule => "lịch công tác của lãnh đạo",
        PostedMatter::Documents => "văn bản",
    }
}

const fn matter_en(matter: PostedMatter) -> &'static str {
    match matter {
        PostedMatter::Procedures => "procedures",
        PostedMatter::Theme => "theme of the year",
        PostedMatter::LeadersSchedule => "leaders' schedule",
        PostedMatter::Documents => "documents",
    }
}

const fn place_vi(place: PostingPlace) -> &'static str {
    match place {
        PostingPlace::Board => "trên bảng niêm yết",
        PostingPlace::Led => "trên bảng quang điện tử",
        PostingPlace::Website => "trên trang thông tin điện tử",
        PostingPlace::NationalDatabase => "trên Cơ sở dữ liệu quốc gia về TTHC",
        PostingPlace::Kiosk => "trên màn hình tra cứu",
    }
}

const fn place_en(place: PostingPlace) -> &'static str {
    match place {
        PostingPlace::Board => "on the board",
        PostingPlace::Led => "on the electronic board",
        PostingPlace::Website => "on the website",
        PostingPlace::NationalDatabase => "in the national database",
        PostingPlace::Kiosk => "on the screen at the desk",
    }
}

const fn channel_vi(channel: Channel) -> &'static str {
    match channel {
        Channel::Egov => "Văn phòng điện tử (eGov)",
        Channel::Website => "trang thông tin điện tử",
        Channel::LedBoard => "bảng quang điện tử",
        Channel::ZaloPortal => "Cổng Hành chính công trên Zalo",
        Channel::MassMedia => "phương tiện thông tin đại chúng",
        Channel::PrintMaterial => "tài liệu, tờ rơi",
        Channel::Contest => "cuộc thi tìm hiểu",
        Channel::NoticeBoard => "bảng niêm yết",
        Channel::PeriodicMeeting => "họp cơ quan định kỳ",
        Channel::Briefing => "họp giao ban",
        Channel::Training => "tập huấn",
        Channel::ItAssessment => "kiểm tra kỹ năng CNTT",
        Channel::Dialogue => "đối thoại trực tiếp",
        Channel::ThemeBriefing => "quán triệt chủ đề",
        Channel::LegalDissemination => "phổ biến pháp luật lồng ghép",
        Channel::Feedback => "tiếp nhận phản ánh, kiến nghị",
    }
}

const fn channel_en(channel: Channel) -> &'static str {
    match channel {
        Channel::Egov => "the electronic office",
        Channel::Website => "the website",
        Channel::LedBoard => "the electronic board",
        Channel::ZaloPortal => "the portal on Zalo",
        Channel::MassMedia => "press, radio, television",
        Channel::PrintMaterial => "leaflets and documents",
        Channel::Contest => "a contest",
        Channel::NoticeBoard => "the board",
        Channel::PeriodicMeeting => "agency meetings",
        Channel::Briefing => "briefings",
        Channel::Training => "trainings",
        Channel::ItAssessment => "tests of IT skills",
        Channel::Dialogue => "dialogues",
        Channel::ThemeBriefing => "briefings on the theme",
        Channel::LegalDissemination => "legal dissemination",
        Channel::Feedback => "reception of feedback",
    }
}
