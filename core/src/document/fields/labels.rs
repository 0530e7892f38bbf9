//! Labels of fields: a noun ("cơ quan", "thời gian") with qualifying words, matched on folded text.

use super::FieldKind;
use crate::document::words::Words;

/// Folded nouns, the kind of field, and what may follow the noun.
const NOUNS: &[(&str, FieldKind, &str)] = &[
    (
        "thoi gian; thoi han; thoi diem; tien do; han; han chot; ky han; lich; tan suat; moc thoi gian; \
         thoi gian tien do; tien do thoi gian; ngay; thoi luong",
        FieldKind::Time,
        "thuc hien; hoan thanh; to chuc; trien khai; du kien; thuc hien du kien; trien khai thuc hien; \
         bao cao; to chuc thuc hien; gui bao cao; ket thuc; bat dau; hoan thanh du kien; \
         thuc hien hoan thanh; tham gia; dang tai; phat song; tien hanh; nop; nop bai; nhan bai; \
         to chuc du kien; phai hoan thanh; tham muu; trinh; ra soat; dien ra; tuyen truyen; tap huan; \
         kiem tra; dang ky; hoan thanh bao cao; phat hanh; du kien hoan thanh; du kien thuc hien; \
         du kien to chuc; cong bo; khao sat; xong; gui; ban hanh; cu the; treo; thi; cham thi",
    ),
    (
        "san pham; ket qua; ket qua san pham; san pham ket qua; dau ra; muc tieu san pham",
        FieldKind::Result,
        "dau ra; du kien; hoan thanh; can dat; dat duoc; thuc hien; mong doi; phai dat; cuoi cung; \
         yeu cau; cu the; dau ra du kien; du kien hoan thanh; chu yeu; du kien dat duoc; \
         thuc hien nhiem vu; can dat duoc; giao nop; dau ra can dat; ky vong; nhiem vu; san pham; \
         du kien dau ra",
    ),
    (
        "dia diem; noi; dia ban; dia diem dia ban; dia chi",
        FieldKind::Place,
        "thuc hien; to chuc; trien khai; du kien; tap huan; dien ra; tien hanh; to chuc du kien; \
         trien khai thuc hien; kiem tra; tuyen truyen; to chuc thuc hien; treo; thi; doi thoai",
    ),
    (
        "thoi gian dia diem; dia diem thoi gian",
        FieldKind::TimeAndPlace,
        "thuc hien; to chuc; trien khai; du kien; tap huan; to chuc thuc hien; doi thoai",
    ),
    (
        "thanh phan; doi tuong; thanh phan doi tuong; doi tuong thanh phan; khach moi; dai bieu; hoc vien; \
         nguoi tham du; doi tuong pham vi",
        FieldKind::Participants,
        "tham du; tham gia; moi; du hop; du; tap huan; thuc hien; ap dung; tuyen truyen; tiep nhan; \
         huong toi; thu huong; duoc tuyen truyen; kiem tra; du kien; tham du hoi nghi; tham gia tap huan; \
         du tap huan; tham du tap huan; truyen thong; khao sat; du thi; tham du du kien; duoc tap huan; \
         hoc tap; moi du; hop; doi thoai",
    ),
    (
        "hinh thuc; phuong thuc; cach thuc; phuong phap; cach lam; hinh thuc phuong phap; \
         hinh thuc bien phap",
        FieldKind::Form,
        "thuc hien; to chuc; tuyen truyen; trien khai; tham gia; truyen thong; du kien; to chuc thuc hien; \
         tap huan; trien khai thuc hien; thi; du thi; cong khai; doi thoai; kiem tra",
    ),
    (
        "noi dung; chu de; noi dung cong viec; ten nhiem vu; cong viec; noi dung chu de",
        FieldKind::Content,
        "thuc hien; tuyen truyen; chinh; cu the; cong viec; nhiem vu; trien khai; tap huan; kiem tra; \
         truyen thong; trong tam; hoat dong; thi; doi thoai; hop; sinh hoat; chu yeu; to chuc; \
         to chuc thuc hien",
    ),
    (
        "kinh phi; nguon kinh phi; du toan; nguon von; du toan kinh phi; nguon",
        FieldKind::Budget,
        "thuc hien; to chuc; du kien; bao dam; dam bao; trien khai; hoat dong; to chuc thuc hien; \
         kinh phi; trien khai thuc hien; kinh phi thuc hien",
    ),
    (
        "so luong; quy mo; dinh muc; so buoi; so lop; so cuoc; so bai; so luot; so nguoi; so luong quy mo",
        FieldKind::Quantity,
        "du kien; tham gia; tham du; nguoi tham du; thuc hien; san pham; dai bieu; hoc vien; \
         nguoi tham gia; tin bai; nguoi; to chuc; bai viet; phat hanh; lop",
    ),
    ("chi tieu; muc tieu", FieldKind::Target, "cu the; phan dau; thuc hien; can dat; dat; nam; hoan thanh; phai dat"),
];

/// Folded words for those who carry something out.
const WHO: &str = "co quan; don vi; bo phan; phong; phong ban; nguoi; can bo; cong chuc; vien chuc; ca nhan; \
         tap the; to chuc; dia phuong; so; ban; nganh; to; giao vien; nhan vien; cac; khoa; trung tam; \
         thanh vien; khoa phong; thu truong";

/// Folded words that say what they do.
const LEADING: &str = "chu tri; chu tri tham muu thuc hien; chu tri tham muu to chuc thuc hien; chu tri thuc hien; \
         chu tri tham muu; chu tri to chuc thuc hien; thuc hien; thuc hien chinh; to chuc; \
         to chuc thuc hien; trien khai; trien khai thuc hien; chiu trach nhiem; chiu trach nhiem chinh; \
         phu trach; chiu trach nhiem thuc hien; phu trach chinh; phu trach thuc hien; tham muu; \
         tham muu thuc hien; dau moi; lam dau moi; dau moi thuc hien; duoc giao; duoc phan cong; \
         soan thao; thuong truc; chu tri soan thao; chu tri trien khai; duoc giao chu tri; \
         duoc giao thuc hien; tham muu chinh; dau moi chu tri; duoc giao nhiem vu; chu tri to chuc; \
         truc tiep thuc hien; chu tri chinh; dau moi tham muu; chu tri giai quyet; xay dung; bien soan; \
         tham muu chu tri";
const HELPING: &str = "phoi hop; phoi hop thuc hien; phoi hop chinh; tham gia; tham gia phoi hop; cung phoi hop; \
         lien quan; co lien quan; cung thuc hien; tham gia thuc hien; phoi hop trien khai; \
         phoi hop to chuc; ho tro; lien quan phoi hop; phoi hop tham gia; phoi hop to chuc thuc hien";
const BOTH: &str = "chu tri phoi hop; thuc hien phoi hop; chu tri phoi hop thuc hien; to chuc phoi hop; \
         chu tri don vi phoi hop; chu tri co quan phoi hop; thuc hien don vi phoi hop";
const SUPERVISING: &str = "theo doi; giam sat; kiem tra; kiem tra giam sat; theo doi giam sat; theo doi don doc; \
         theo doi tong hop; danh gia; theo doi kiem tra";
/// Folded labels of those who lead that name nobody themselves.
const ALONE: &str = "chu tri; chu tri thuc hien; chu tri tham muu; dau moi; phan cong; phan cong thuc hien; phu trach; \
         phan cong nhiem vu; phan cong to chuc thuc hien; phan cong trach nhiem; giao; trach nhiem; \
         trach nhiem thuc hien; chiu trach nhiem; thuc hien; tham muu; giao thuc hien; \
         phan cong phu trach; giao nhiem vu; to chuc thuc hien; phan cong chu tri; giao chu tri; giao cho; \
         chu tri to chuc; trach nhiem chinh; chu tri chinh; phan cong to chuc";
/// Of these, the ones that prose begins with too.
const WEAK: &str = "phan cong; giao; trach nhiem; thuc hien; to chuc thuc hien; tham muu; giao nhiem vu; \
         phan cong nhiem vu; trach nhiem thuc hien; chiu trach nhiem; phan cong thuc hien; giao thuc hien; \
         phan cong to chuc thuc hien; phoi hop; phoi hop thuc hien; giao cho; phan cong trach nhiem; \
         theo doi; giam sat; kiem tra; kiem tra giam sat; danh gia; theo doi don doc; theo doi kiem tra; \
         tham gia; ho tro; lien quan; theo doi giam sat; theo doi tong hop; phu trach; phan cong to chuc";

/// The kind of field whose label these words are.
pub(super) fn kind(words: &Words<'_>) -> Option<FieldKind> {
    const LONGEST: usize = 12;
    if words.is_empty() || words.len() > LONGEST {
        return None;
    }
    let label = joined(words);
    of_thing(&label).or_else(|| of_somebody(&label))
}

/// Whether only names can follow the label: without a noun of its own, or with "các", prose begins alike.
pub(super) fn needs_names(words: &Words<'_>) -> bool {
    let label = joined(words);
    holds(WEAK, &label) || label.starts_with("cac ")
}

fn joined(words: &Words<'_>) -> String {
    let kept = words.iter().map(|word| word.folded.as_str()).filter(|word| *word != "va");
    kept.collect::<Vec<_>>().join(" ")
}

fn of_thing(label: &str) -> Option<FieldKind> {
    NOUNS.iter().find_map(|(nouns, kind, qualifiers)| {
        let named = |noun: &str| {
            let rest = label.strip_prefix(noun)?;
            (rest.is_empty() || (rest.starts_with(' ') && holds(qualifiers, rest.trim_start()))).then_some(*kind)
        };
        phrases(nouns).find_map(named)
    })
}

fn of_somebody(label: &str) -> Option<FieldKind> {
    if let Some(rest) = label.strip_prefix("lanh dao ") {
        let in_charge = holds(LEADING, rest) || holds(SUPERVISING, rest) || holds("chi dao; chi dao thuc hien", rest);
        return in_charge.then_some(FieldKind::InCharge);
    }
    let mut role = label;
    while let Some(rest) = phrases(WHO).find_map(|who| role.strip_prefix(who)?.strip_prefix(' ')) {
        role = rest;
    }
    let names_them = role.len() < label.len();
    let is = |list: &'static str| holds(list, role);
    match () {
        () if is(BOTH) => Some(FieldKind::LeadAndCoordinating),
        () if is(HELPING) && (names_them || role.starts_with("phoi hop")) => Some(FieldKind::Coordinating),
        () if (names_them && is(LEADING)) || holds(ALONE, label) => Some(FieldKind::Lead),
        () if names_them && is(SUPERVISING) => Some(FieldKind::Supervising),
        () => None,
    }
}

fn holds(list: &'static str, phrase: &str) -> bool {
    phrases(list).any(|known| known == phrase)
}

fn phrases(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(';').map(str::trim)
}
