//! Folded words and phrases that tell what the time beside them means.

/// Acts whose name is enough.
pub(super) const ACTS: &[&str] = &["luat", "bo luat", "phap lenh", "lenh", "hien phap"];

/// Documents whose name with a capital is enough. "Báo cáo", "Thông báo" and "Hướng dẫn" may be what is to be done.
pub(super) const DOCUMENTS: &[&str] = &[
    "nghi dinh",
    "quyet dinh",
    "nghi quyet",
    "thong tu",
    "chi thi",
    "cong van",
    "ke hoach",
    "ket luan",
    "to trinh",
    "cong dien",
    "de an",
    "van ban",
    "quy che",
    "thong bao ket luan",
    "thong tri",
    "quy dinh",
];

/// Documents only where the words after the date say whose they are.
pub(super) const LOOSE_DOCUMENTS: &[&str] =
    &["thong bao", "bao cao", "huong dan", "chuong trinh", "bien ban", "y kien"];

pub(super) const ENACTED: &[&str] = &["ban hanh", "ky", "phe duyet", "thong qua", "duoc ban hanh"];

/// What a sentence begins with that tells people something.
pub(super) const TELLING: &[&str] =
    &["tuyen truyen", "pho bien", "thong bao", "thong tin", "gioi thieu", "van dong", "phat dong", "quan triet"];

/// Matters with times of their own.
pub(super) const TIMED_MATTERS: &[&str] = &[
    "ke khai",
    "ky thu",
    "dot thu",
    "co gia tri",
    "han nop",
    "thoi han",
    "lich",
    "nop ho so",
    "nop thue",
    "thu thue",
    "chi so",
    "dai hoi",
    "ket qua",
    "phu cap",
    "tro cap",
];

pub(super) const IN_FORCE: &[&str] =
    &["hieu luc", "hieu luc tu", "hieu luc ke tu", "thi hanh tu", "thi hanh ke tu", "ap dung tu"];

/// What has years of its own.
pub(super) const PROGRAMMES: &[&str] = &[
    "chuong trinh",
    "de an",
    "du an",
    "ke hoach",
    "chien luoc",
    "nghi quyet",
    "quyet dinh",
    "quy hoach",
    "muc tieu",
    "chi so",
    "phong trao",
    "cuoc van dong",
    "dai hoi",
    "nghi dinh",
    "luat",
    "chi thi",
    "dinh huong",
];

/// What a time directly after it tells apart from others of its kind.
pub(super) const OWNERS: &[&str] = &[
    "bao cao",
    "ket qua",
    "so lieu",
    "nhiem vu",
    "chi tieu",
    "ke hoach",
    "chuong trinh",
    "kinh phi",
    "du toan",
    "cong tac",
    "ngan sach",
    "thang diem",
    "xep loai",
    "danh gia",
    "so ket",
    "tong ket",
];

pub(super) const BESIDE: &[&str] = &[
    "so voi",
    "so voi cung ky",
    "cung ky",
    "tinh den",
    "tinh tu",
    "ke tu",
    "bat dau tu",
    "cua nam",
    "tinh den het",
    "tru",
    "truoc va sau",
    "den nay tu",
];

/// What befalls places and people.
pub(super) const ADVERSE: &[&str] = &[
    "bi",
    "xay ra",
    "ngap",
    "thieu",
    "sat lo",
    "un tac",
    "mat",
    "qua tai",
    "vang mat",
    "gap",
    "phai",
    "di lam",
    "chiu",
    "ton dong",
    "tre han",
    "sai sot",
    "phat sinh",
];

pub(super) const PLACES: &[&str] = &[
    "thon",
    "xom",
    "ap",
    "ban",
    "ho",
    "nguoi",
    "noi",
    "khu vuc",
    "dia ban",
    "tuyen",
    "diem",
    "vung",
    "khu dan cu",
    "to dan pho",
    "doi tuong",
    "hoc sinh",
    "dan",
    "benh nhan",
    "khach",
];

pub(super) const PREPOSITIONS: &[&str] =
    &["đến", "tới", "tại", "ở", "cho", "với", "của", "trên", "về", "cùng", "những", "từ", "gửi"];

/// What is made again and again, and is called so.
pub(super) const RECURRING_THINGS: &[&str] = &[
    "ke hoach",
    "chuong trinh",
    "chi tieu",
    "du toan",
    "danh muc",
    "chi so",
    "kinh phi",
    "tieu chi",
    "nhiem vu",
    "muc tieu",
    "ket qua",
    "hoi nghi tong ket",
    "hoi nghi so ket",
    "xep loai",
    "chuyen de",
    "cong viec",
];
