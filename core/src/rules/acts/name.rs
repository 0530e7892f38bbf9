//! Names of acts, in English and Vietnamese.

use crate::model::{Act, Channel, PostedMatter, PostingPlace, SessionKind, SessionRole, TrainingTopic};

/// The name of an act in Vietnamese, as it is written within a sentence: "tham gia tập huấn: tra cứu TTHC".
pub fn act_name_vi(act: Act) -> String {
    match act {
        Act::HoldSession { session } => session.label_vi().to_owned(),
        Act::Train { role, topic } => {
            let verb = match role {
                Some(SessionRole::Participant) => "tham gia tập huấn",
                Some(SessionRole::Host) => "tổ chức tập huấn",
                None => "tập huấn",
            };
            topic.map_or_else(|| verb.to_owned(), |topic| format!("{verb}: {}", topic.label_vi()))
        }
        Act::TestSkills {} => "kiểm tra, đánh giá kỹ năng".to_owned(),
        Act::Post { matter, place } => {
            let matter = matter.map_or("", PostedMatter::label_vi);
            let place = place.map_or_else(String::new, |place| format!("trên {}", place.label_vi()));
            format!("niêm yết {matter} {place}").split_whitespace().collect::<Vec<_>>().join(" ")
        }
        Act::Publish { channel } => format!("đưa tin qua {}", channel.label_vi()),
        Act::Communicate {} => "tuyên truyền, phổ biến".to_owned(),
        Act::HoldDialogue {} => "đối thoại trực tiếp".to_owned(),
        Act::BriefTheme {} => "quán triệt chủ đề năm".to_owned(),
        Act::ReceiveFeedback {} => "tiếp nhận, trả lời phản ánh, kiến nghị".to_owned(),
        Act::KeepBoard {} => "duy trì bảng quang điện tử lịch công tác của lãnh đạo".to_owned(),
        Act::MakeMaterial {} => "biên soạn tài liệu".to_owned(),
        Act::Other {} => "việc khác".to_owned(),
    }
}

/// The name of an act in English: "training: looking procedures up".
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

const fn matter_en(matter: PostedMatter) -> &'static str {
    match matter {
        PostedMatter::Procedures => "procedures",
        PostedMatter::Theme => "theme of the year",
        PostedMatter::LeadersSchedule => "leaders' schedule",
        PostedMatter::Documents => "documents",
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
