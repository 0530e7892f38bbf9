//! The channels (hình thức tuyên truyền) that a clause names.

use super::words::Words;
use crate::model::Channel;

/// Folded phrases, form by form in the model's order.
const PHRASES: &[(Channel, &[&str])] = &[
    (
        Channel::PeriodicMeeting,
        &["hop dinh ky", "hop co quan", "hop thuong ky", "hop hang thang", "sinh hoat co quan", "sinh hoat dinh ky"],
    ),
    (Channel::Briefing, &["giao ban"]),
    (Channel::Training, &["tap huan", "boi duong"]),
    (
        Channel::ItAssessment,
        &["ky nang su dung cong nghe thong tin", "ky nang cong nghe thong tin", "ky nang cntt", "ky nang su dung cntt"],
    ),
    (Channel::Dialogue, &["doi thoai"]),
    (Channel::ThemeBriefing, &["quan triet"]),
    (Channel::Egov, &["van phong dien tu", "egov", "ioffice", "he thong quan ly van ban"]),
    (
        Channel::Website,
        &["trang thong tin dien tu", "cong thong tin dien tu", "trang tin dien tu", "website", "websites", "trang web"],
    ),
    (Channel::NoticeBoard, &["niem yet", "bang tin", "bang truoc co quan", "bang thong bao"]),
    (Channel::LedBoard, &["bang quang dien tu", "bang led", "man hinh led", "bang dien tu", "bang chu dien tu"]),
    (Channel::ZaloPortal, &["zalo"]),
    (
        Channel::MassMedia,
        &["thong tin dai chung", "truyen hinh", "phat thanh", "truyen thanh", "bao chi", "bao dai", "dai phat thanh"],
    ),
    (
        Channel::PrintMaterial,
        &[
            "to roi",
            "to gap",
            "bien soan tai lieu",
            "tai lieu tuyen truyen",
            "tuyen truyen van ban tai lieu",
            "ap phich",
            "pa no",
            "pano",
            "bang ron",
            "bang zon",
            "khau hieu",
            "so tay",
        ],
    ),
    (Channel::LegalDissemination, &["pho bien phap luat", "pho bien giao duc phap luat", "ngay phap luat"]),
    (Channel::Feedback, &["phan anh kien nghi", "hom thu gop y", "duong day nong"]),
    (Channel::Contest, &["cuoc thi", "hoi thi", "thi tim hieu"]),
];

/// Every form named in the text, in the model's order.
pub(super) fn named_in(words: &Words<'_>) -> Vec<Channel> {
    let named = |phrases: &[&str]| phrases.iter().any(|phrase| words.contains(phrase));
    PHRASES.iter().filter(|(_, phrases)| named(phrases)).map(|(channel, _)| *channel).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_in_any_spelling() {
        let channels = |text: &str| named_in(&Words::of(text));
        assert_eq!(channels("Niêm yết tại bảng trước cơ quan; Website"), [Channel::Website, Channel::NoticeBoard]);
        assert_eq!(channels("họp giao ban"), [Channel::Briefing]);
        assert_eq!(channels("PHẢN ÁNH, KIẾN NGHỊ qua Zalo"), [Channel::ZaloPortal, Channel::Feedback]);
        assert_eq!(channels("tuyên truyền, phổ biến pháp luật"), [Channel::LegalDissemination]);
        assert_eq!(channels("giao bánh; phản ánh về Văn phòng"), []);
    }
}
