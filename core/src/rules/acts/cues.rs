//! Phrases that ask for an act, folded, so that letter case and marks do not matter.

use crate::model::{Channel, PostedMatter, PostingPlace, SessionKind};

/// Sessions that a promise may ask for, by type.
pub(super) const SESSIONS: &[(SessionKind, &[&str])] = &[
    (SessionKind::Briefing, &["giao ban"]),
    (
        SessionKind::AgencyMeeting,
        &[
            "hop dinh ky",
            "hop co quan",
            "hop thuong ky",
            "hop hang thang",
            "hop hang tuan",
            "hop thang",
            "hop don vi",
            "hop toan the",
            "cuoc hop",
            "buoi hop",
            "sinh hoat co quan",
            "sinh hoat dinh ky",
            "chao co",
            "hoi nghi co quan",
        ],
    ),
    (
        SessionKind::LegalDissemination,
        &["pho bien phap luat", "pho bien giao duc phap luat", "giao duc phap luat", "ngay phap luat"],
    ),
];

/// Forms of communication.
pub(super) const CHANNELS: &[(Channel, &[&str])] = &[
    (
        Channel::Egov,
        &["van phong dien tu", "egov", "ioffice", "he thong quan ly van ban", "thu dien tu cong vu", "email cong vu"],
    ),
    (
        Channel::Website,
        &[
            "trang thong tin dien tu",
            "cong thong tin dien tu",
            "trang tin dien tu",
            "website",
            "websites",
            "trang web",
            "trang dien tu",
            "cong thong tin",
            "trang thong tin",
            "chuyen trang",
            "chuyen muc",
        ],
    ),
    (Channel::ZaloPortal, &["zalo"]),
    (
        Channel::MassMedia,
        &[
            "thong tin dai chung",
            "truyen hinh",
            "phat thanh",
            "truyen thanh",
            "bao chi",
            "bao dai",
            "dai phat thanh",
            "loa",
        ],
    ),
    (
        Channel::PrintMaterial,
        &[
            "to roi",
            "to gap",
            "ap phich",
            "pa no",
            "pano",
            "bang ron",
            "bang zon",
            "khau hieu",
            "so tay",
            "tai lieu tuyen truyen",
            "phat tai lieu",
            "cap phat tai lieu",
            "ban tin",
            "an pham",
        ],
    ),
    (Channel::Contest, &["cuoc thi", "hoi thi", "thi tim hieu", "thi truc tuyen", "thi trac nghiem"]),
    (Channel::LedBoard, ELECTRONIC_BOARD),
];

/// Media on which something is posted.
pub(super) const PLACES: &[(PostingPlace, &[&str])] = &[
    (
        PostingPlace::Board,
        &[
            "bang truoc co quan",
            "bang niem yet",
            "bang tin",
            "bang thong bao",
            "bang cong khai",
            "bang tai",
            "bo phan mot cua",
            "bo phan tiep nhan",
            "tru so",
            "noi tiep nhan",
        ],
    ),
    (PostingPlace::Led, ELECTRONIC_BOARD),
    (
        PostingPlace::Website,
        &[
            "trang thong tin dien tu",
            "cong thong tin dien tu",
            "trang tin dien tu",
            "website",
            "websites",
            "trang web",
            "trang dien tu",
            "cong dich vu cong",
        ],
    ),
    (PostingPlace::NationalDatabase, &["co so du lieu quoc gia"]),
    (PostingPlace::Kiosk, &["man hinh tra cuu", "man hinh cam ung", "kiosk", "ki ot", "may tra cuu"]),
];

/// What is posted.
pub(super) const MATTERS: &[(PostedMatter, &[&str])] = &[
    (PostedMatter::LeadersSchedule, &["lich cong tac", "lich lam viec cua lanh dao", "lich tiep cong dan"]),
    (PostedMatter::Theme, &["chu de"]),
    (PostedMatter::Procedures, &["thu tuc hanh chinh", "tthc", "bo thu tuc", "danh muc thu tuc", "thu tuc"]),
    (PostedMatter::Documents, &["van ban", "quyet dinh", "noi quy"]),
];

/// Verbs of posting. The first alone means posting whatever the object is.
pub(super) const POST: &[&str] = &["niem yet", "cong khai", "cong bo"];
pub(super) const TRAIN: &[&str] = &["tap huan", "boi duong"];
pub(super) const TAKE_PART: &[&str] = &["tham gia", "tham du", "cu can bo", "cu cong chuc", "cu nguoi", "du tap huan"];
pub(super) const HOLD: &[&str] = &["to chuc", "mo lop", "mo cac lop", "phoi hop to chuc", "chu tri"];
pub(super) const TEST: &[&str] = &["kiem tra", "danh gia", "sat hach", "khao sat"];
pub(super) const SKILLS: &[&str] = &["ky nang", "trinh do tin hoc", "trinh do cong nghe thong tin", "kien thuc"];
pub(super) const DIALOGUE: &[&str] = &["doi thoai"];
pub(super) const BRIEF: &[&str] = &["quan triet", "gioi thieu"];
pub(super) const THEME: &[&str] = &["chu de"];
pub(super) const FEEDBACK: &[&str] = &["phan anh kien nghi", "y kien phan anh", "kien nghi phan anh", "y kien gop y"];
pub(super) const RECEIVE: &[&str] = &["tiep nhan", "xu ly", "giai quyet", "tra loi", "giai dap"];
pub(super) const FEEDBACK_MEANS: &[&str] = &["hom thu gop y", "hop thu gop y", "duong day nong"];
pub(super) const MAKE: &[&str] = &["bien soan", "thiet ke", "in an", "san xuat", "xay dung", "bien tap"];
pub(super) const MATERIAL: &[&str] =
    &["tai lieu", "to roi", "to gap", "so tay", "ap phich", "pano", "pa no", "phong su", "video", "phim", "de cuong"];
pub(super) const HAND_OUT: &[&str] = &["phat hanh", "phat to", "phat tai lieu", "cap phat", "phan phat", "treo"];
/// Phrases before an act that is negated, or that is only the object of another task, such as reporting on it.
pub(super) const ABOUT_ACTS: &[&str] = &[
    "khong to chuc",
    "khong niem yet",
    "khong thuc hien",
    "tam dung",
    "tam ngung",
    "xu ly nghiem",
    "chan chinh",
    "bao cao ket qua",
    "tong hop ket qua",
    "xay dung ke hoach",
    "ban hanh ke hoach",
    "ban hanh quy che",
    "bo tri kinh phi",
    "de nghi so",
    "theo doi don doc",
    "chuan bi tai lieu",
];
/// Phrases that begin an act of its own after a comma or "và".
pub(super) const OWN_ACTS: &[&str] = &[
    "niem yet",
    "dang tin",
    "dang tai",
    "dua tin",
    "to chuc doi thoai",
    "to chuc tap huan",
    "to chuc kiem tra",
    "phat to",
    "phat hanh",
    "phat tai lieu",
    "cap phat",
    "treo",
    "duy tri",
    "phat dong",
    "to chuc cuoc thi",
    "to chuc hoi thi",
];
/// Names of the electronic board.
pub(super) const ELECTRONIC_BOARD: &[&str] =
    &["bang quang dien tu", "bang led", "man hinh led", "bang dien tu", "bang chu dien tu"];
pub(super) const HOW_OFTEN: &[&str] =
    &["dinh ky", "thuong ky", "hang thang", "hang tuan", "hang quy", "hang ngay", "hang nam", "6 thang"];
/// Verbs of publicising. What follows their "về" is the subject and asks for no act.
pub(super) const TELL: &[&str] = &[
    "tuyen truyen",
    "pho bien",
    "quan triet",
    "dua thong tin",
    "gioi thieu",
    "dua tin",
    "viet bai",
    "dang bai",
    "tin bai",
    "bai viet",
];
/// Phrases that end the subject of such a verb.
pub(super) const AFTER_SUBJECT: &[&str] =
    &["thong qua", "trong cac", "trong nhung", "ket hop", "dong thoi", "long ghep"];
/// Phrases that end the subject of a training.
pub(super) const AFTER_TRAINING: &[&str] =
    &["ket hop", "dong thoi", "va to chuc", "to chuc doi thoai", "to chuc kiem tra", "va kiem tra", "va niem yet"];
/// First words of a part of a sentence that asks for a new act. A part with another beginning continues the part before
/// it.
pub(super) const BEGINNINGS: &[&str] = &[
    "tham gia",
    "tham du",
    "cu can bo",
    "cu cong chuc",
    "to chuc",
    "dua",
    "dang",
    "niem yet",
    "cap nhat",
    "cong khai",
    "cong bo",
    "tiep nhan",
    "phoi hop",
    "xay dung",
    "bien soan",
    "tuyen truyen",
    "pho bien",
    "gioi thieu",
    "quan triet",
    "duy tri",
    "thuc hien",
    "thiet lap",
    "phat",
    "ket hop",
    "long ghep",
    "mo",
    "viet",
    "doi thoai",
    "kiem tra",
    "danh gia",
    "in an",
    "treo",
    "lap danh",
    "tang cuong",
    "day manh",
    "tiep tuc",
    "giao ban",
];
