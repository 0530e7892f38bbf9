//! The footer of a document (nơi nhận, chữ ký): recipients, archive line, signature.

use super::header;
use super::words::{Words, is_upper, slice};
use crate::model::{ArchiveLine, Signatory, SigningAuthority};

/// Prefix as written, what it says.
const AUTHORITIES: &[(&str, SigningAuthority)] = &[
    ("KT", SigningAuthority::ForHead),
    ("TM", SigningAuthority::OnBehalfOf),
    ("TL", SigningAuthority::ByOrder),
    ("TUQ", SigningAuthority::ByAuthorization),
    ("Q", SigningAuthority::Acting),
    ("K/T", SigningAuthority::ForHead),
    ("T/M", SigningAuthority::OnBehalfOf),
    ("T.M", SigningAuthority::OnBehalfOf),
    ("T/L", SigningAuthority::ByOrder),
    ("T.L", SigningAuthority::ByOrder),
    ("T/UQ", SigningAuthority::ByAuthorization),
];

/// Folded titles of those who sign.
const TITLES: &[&str] = &[
    "giam doc",
    "pho giam doc",
    "tong giam doc",
    "pho tong giam doc",
    "chu tich",
    "pho chu tich",
    "chanh van phong",
    "pho chanh van phong",
    "truong ban",
    "pho truong ban",
    "cuc truong",
    "pho cuc truong",
    "chi cuc truong",
    "pho chi cuc truong",
    "hieu truong",
    "pho hieu truong",
    "vien truong",
    "pho vien truong",
    "truong phong",
    "pho truong phong",
    "chanh thanh tra",
    "pho chanh thanh tra",
    "bo truong",
    "vu truong",
    "pho vu truong",
    "thu truong",
    "bi thu",
    "pho bi thu",
    "chu nhiem",
    "pho chu nhiem",
    "quyen giam doc",
    "phu trach",
    "truong doan",
    "pho truong doan",
    "thu tuong",
    "pho thu tuong",
    "tong bi thu",
    "truong tieu ban",
    "tong cuc truong",
    "pho tong cuc truong",
    "chi huy truong",
    "chi huy pho",
    "chinh uy",
    "chanh an",
    "pho chanh an",
    "hieu pho",
    "to truong",
    "pho to truong",
    "doi truong",
    "truong khoa",
    "pho truong khoa",
    "tram truong",
    "hat truong",
    "truong cong an",
    "pho truong cong an",
    "nguoi lap",
    "nguoi lap ke hoach",
];

/// What stands where a signature was: folded.
const SIGNED: &[&str] = &[
    "da ky",
    "da ky so",
    "da ky va dong dau",
    "da ky dong dau",
    "ky ten",
    "ky dong dau",
    "ky ten dong dau",
    "ky ten va dong dau",
    "ky ghi ro ho ten",
    "ky va ghi ro ho ten",
    "chu ky dau",
    "ky boi",
    "nguoi ky",
    "daky",
];

/// A line that begins with "Nơi nhận": where the text goes on after it.
pub(super) fn recipients_label(text: &str, words: &Words<'_>) -> Option<usize> {
    if !words.starts_with("noi nhan") || !text.trim_start_matches(['*', '_']).starts_with(char::is_uppercase) {
        return None;
    }
    let after = words.end(1);
    let rest = slice(text, after, text.len());
    let colon = rest.trim_start_matches(['*', ' ']);
    let is_label = words.len() == 2 || colon.starts_with(':') || rest.starts_with(['\t']);
    is_label.then(|| text.len() - colon.trim_start_matches([':', '*']).len())
}

/// Whether a line is an archive line: "Lưu: VT, VP".
pub(super) fn is_archive(text: &str, words: &Words<'_>) -> bool {
    const LONGEST: usize = 10;
    let is_abbreviation = |word: &str| word.chars().filter(|letter| letter.is_uppercase()).count() >= 2;
    words.folded(0) == "luu"
        && text.starts_with(char::is_uppercase)
        && (words.gap(1).contains(':')
            || matches!(words.folded(1), "vt" | "van" | "vp")
            || text == "Lưu"
            || (is_abbreviation(words.written(1)) && words.len() <= LONGEST))
}

/// Whether a line gives a signer's authority or title: "KT. GIÁM ĐỐC", "CHỦ TỊCH".
pub(super) fn is_signature(text: &str, words: &Words<'_>) -> bool {
    const LONGEST: usize = 16;
    if !is_upper(text) || words.len() > LONGEST || text.ends_with([';', ':', ',']) {
        return false;
    }
    let (authority, rest) = authority_of(text);
    (authority.is_some() && !rest.is_empty()) || TITLES.iter().any(|title| words.starts_with(title))
}

/// Whether a line under a signature's first line is a title in small letters: "Phó Giám đốc".
pub(super) fn is_title(text: &str, words: &Words<'_>) -> bool {
    words.len() <= 6
        && !text.ends_with([';', ':', ',', '.'])
        && text.starts_with(char::is_uppercase)
        && TITLES.iter().any(|title| words.starts_with(title))
}

/// Whether a line is a bare title in small letters: "Giám đốc".
pub(super) fn is_bare_title(text: &str, words: &Words<'_>) -> bool {
    text.starts_with(char::is_uppercase)
        && !text.ends_with([';', ':', ',', '.'])
        && TITLES.iter().any(|title| words.are(title))
}

/// Whether a line goes on with the name of the collective above it: "DÂN" under "TM. ỦY BAN NHÂN".
pub(super) fn goes_on_with_collective(above: &str, text: &str, words: &Words<'_>) -> bool {
    const LONGEST: usize = 10;
    let names =
        ["dan", "nhan dan", "tinh", "thanh pho", "huyen", "quan", "thi xa", "xa", "phuong", "thi tran", "dac khu"];
    let is_collective = matches!(authority_of(above).0, Some(SigningAuthority::OnBehalfOf));
    is_collective
        && words.len() <= LONGEST
        && is_upper(text)
        && names.iter().any(|name| words.starts_with(name))
        && !above.ends_with(text)
}

/// The titles, marks and the name of a signature that share a line: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A".
pub(super) fn signature_fragments(text: &str) -> Vec<&str> {
    const LONGEST: usize = 240;
    let words = Words::of(text);
    let is_capital =
        |index: usize| is_upper(words.written(index)) || words.written(index).chars().all(char::is_uppercase);
    let begins_signature = (is_capital(0) && TITLES.iter().any(|title| words.starts_with(title)))
        || authority_of(text).0.is_some() && is_capital(0);
    if !begins_signature || text.len() > LONGEST {
        return vec![text];
    }
    let mut cuts = vec![0];
    for index in 1..words.len() {
        if !is_capital(index) {
            let gap = words.gap(index);
            let bracket = gap.find(['(', '[']).map_or(0, |at| gap.len() - at);
            cuts.push(words.start(index) - bracket);
            break;
        }
        let goes_on = matches!(words.folded_before(index), "pho" | "tong" | "quyen" | "kt" | "tl" | "tm" | "tuq" | "q")
            || words.gap(index).contains(['/', '-', ',']);
        let is_title = TITLES.iter().any(|title| words.phrase_at(index, title).is_some());
        let is_prefix = AUTHORITIES.iter().any(|(prefix, _)| words.written(index) == *prefix)
            && words.gap(index + 1).starts_with('.');
        if (is_title && !goes_on) || is_prefix {
            cuts.push(words.start(index));
        }
    }
    cuts.push(text.len());
    cuts.windows(2)
        .filter_map(|ends| match ends {
            [from, to] => Some(slice(text, *from, *to).trim()).filter(|fragment| !fragment.is_empty()),
            _ => None,
        })
        .collect()
}

/// A signed mark with the name in one line, "Đã ký: Nguyễn Văn A": where the name begins.
pub(super) fn name_after_mark(text: &str, words: &Words<'_>) -> Option<usize> {
    let count = SIGNED.iter().filter_map(|mark| words.phrase_at(0, mark)).max()?;
    let gap = words.gap(count);
    let rest = words.from(count);
    let parts = gap.contains([':', ')', ']', '-']);
    (parts && is_name(rest, &Words::of(rest)) && !text.is_empty()).then_some(words.start(count))
}

/// Whether a line stands where a signature was.
pub(super) fn is_signed_mark(words: &Words<'_>) -> bool {
    SIGNED.iter().any(|mark| words.are(mark))
}

/// Whether a line can be a person's name, perhaps with degrees before it.
pub(super) fn is_name(text: &str, words: &Words<'_>) -> bool {
    let name = without_rank(text);
    let without_rank = Words::of(name);
    let words = if name == text { words } else { &without_rank };
    let text = name;
    let letters_only =
        text.chars().all(|letter| letter.is_alphabetic() || letter.is_whitespace() || ".,".contains(letter));
    let capitalised = text.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
    let names_body = is_upper(text)
        && (header::begins_body(words)
            || ["tinh", "thanh pho", "huyen", "xa", "phuong", "dan"].iter().any(|start| words.starts_with(start))
            || TITLES.iter().any(|title| words.starts_with(title)));
    !names_body && (2..=7).contains(&words.len()) && letters_only && capitalised && !text.ends_with(['.', ','])
}

/// "Đại tá Nguyễn Văn Hùng", "Thiếu tướng Trần Văn A": the rank goes with the name.
fn without_rank(text: &str) -> &str {
    const RANKS: &[&str] = &["úy", "uý", "tá", "tướng"];
    const GRADES: &[&str] = &["Thiếu", "Trung", "Thượng", "Đại"];
    let mut words = text.splitn(3, ' ');
    match (words.next(), words.next(), words.next()) {
        (Some(grade), Some(rank), Some(name)) if GRADES.contains(&grade) && RANKS.contains(&rank) => name,
        _ => text,
    }
}

/// The archive line: clerical office, drafting unit, drafter.
pub(super) fn read_archive(raw: &str) -> ArchiveLine {
    let words = Words::of(raw);
    let rest = slice(raw, words.end(0), raw.len()).trim_start_matches([':', ' ']);
    let (list, bracketed) = match rest.split_once('(') {
        Some((list, inside)) => (list, inside.split(')').next().map(str::trim)),
        None => (rest, None),
    };
    let mut parts = list.split([',', '.', ';']).map(str::trim).filter(|part| !part.is_empty()).peekable();
    let is_clerical = |part: &&str| {
        let part = crate::text::fold(part);
        part.starts_with("van thu") || (part.starts_with("vt") && part.len() <= 6)
    };
    let owned = |part: &str| part.to_owned();
    ArchiveLine {
        raw: raw.to_owned(),
        clerical: parts.next_if(is_clerical).map(owned),
        drafting_unit: parts.next().map(owned),
        // "(02b)" is how many copies.
        drafter: bracketed.filter(|name| name.starts_with(char::is_alphabetic)).or_else(|| parts.next()).map(owned),
    }
}

/// Whether the parts of an archive line are separated by a full stop: "VT. VP".
pub(super) fn archive_has_stop(raw: &str) -> bool {
    let list = raw.split('(').next().unwrap_or_default();
    list.trim_end_matches(['.', ' ', '/']).contains('.')
}

/// Who signs, from the lines of authority and titles and the name under them. A collective stands first, then for whom
/// the signer signs, then the signer's own title.
pub(super) fn read_signature(lines: &[&str], name: Option<&str>) -> Option<Signatory> {
    let (first, mut rest) = lines.split_first()?;
    let (mut authority, mut title) = authority_of(first);
    let mut on_behalf_of = None;
    if authority == Some(SigningAuthority::OnBehalfOf) {
        on_behalf_of = Some(title.to_owned());
        if let Some((next, after)) = rest.split_first()
            && let (Some(inner), head) = authority_of(next)
        {
            (authority, title, rest) = (Some(inner), head, after);
        }
    }
    // The lines of a signature belong together as they stand.
    let own = rest.join("\n");
    Some(Signatory {
        authority: authority.unwrap_or(SigningAuthority::Head),
        on_behalf_of,
        head_title: title.to_owned(),
        own_title: (!own.is_empty()).then_some(own),
        name: name.map(str::to_owned),
    })
}

/// The authority that a line of a signature names by its prefix.
pub(super) fn authority(text: &str) -> Option<SigningAuthority> {
    authority_of(text).0
}

/// The name of the body after the title of its head: "BỘ NỘI VỤ" of "BỘ TRƯỞNG BỘ NỘI VỤ"; a body's own name is itself.
pub(super) fn body_of_authority(text: &str) -> Option<&str> {
    let words = Words::of(text);
    let after_title = TITLES.iter().filter_map(|title| words.phrase_at(0, title)).max().unwrap_or(0);
    let rest = words.from(after_title);
    let names_body = header::begins_body(&Words::of(rest));
    // "THỦ TƯỚNG CHÍNH PHỦ" is a body of its own.
    if words.starts_with("thu tuong") { Some(text) } else { names_body.then_some(rest) }
}

/// The prefix of a line and what follows it.
fn authority_of(text: &str) -> (Option<SigningAuthority>, &str) {
    for (prefix, authority) in AUTHORITIES {
        let Some(rest) = text.strip_prefix(prefix) else { continue };
        if rest.starts_with(['.', ' ', '/', ',']) {
            return (Some(*authority), rest.trim_start_matches(['.', ' ', '/', ',']).trim());
        }
    }
    (None, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures() {
        let check = |lines: &[&str], authority, head: &str, own: Option<&str>| {
            let signatory = read_signature(lines, None).unwrap();
            assert_eq!(
                (signatory.authority, signatory.head_title.as_str(), signatory.own_title.as_deref()),
                (authority, head, own)
            );
            assert!(lines.iter().all(|line| is_signature(line, &Words::of(line))), "{lines:?}");
        };
        check(&["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], SigningAuthority::ForHead, "GIÁM ĐỐC", Some("PHÓ GIÁM ĐỐC"));
        check(&["KT.CHỦ TỊCH"], SigningAuthority::ForHead, "CHỦ TỊCH", None);
        check(&["Q. GIÁM ĐỐC"], SigningAuthority::Acting, "GIÁM ĐỐC", None);
        check(&["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"], SigningAuthority::ByOrder, "GIÁM ĐỐC", Some("CHÁNH VĂN PHÒNG"));
        check(&["TUQ. BỘ TRƯỞNG"], SigningAuthority::ByAuthorization, "BỘ TRƯỞNG", None);
        check(&["GIÁM ĐỐC"], SigningAuthority::Head, "GIÁM ĐỐC", None);
        check(
            &["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
            SigningAuthority::ForHead,
            "CHỦ TỊCH",
            Some("PHÓ CHỦ TỊCH"),
        );
        check(&["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], SigningAuthority::OnBehalfOf, "ỦY BAN NHÂN DÂN", Some("CHỦ TỊCH"));
        check(&["T/M. BAN CHỈ ĐẠO", "K/T. TRƯỞNG BAN"], SigningAuthority::ForHead, "TRƯỞNG BAN", None);
        let collective = |lines: &[&str]| read_signature(lines, None).and_then(|signatory| signatory.on_behalf_of);
        assert_eq!(collective(&["TM. ĐẢNG ỦY", "BÍ THƯ"]).as_deref(), Some("ĐẢNG ỦY"));
        assert_eq!(collective(&["TM. UBND XÃ", "KT. CHỦ TỊCH"]).as_deref(), Some("UBND XÃ"));
        assert_eq!(collective(&["KT. GIÁM ĐỐC"]), None);
        assert!(read_signature(&[], Some("Nguyễn Văn A")).is_none());
    }

    #[test]
    fn a_signature_may_share_one_line() {
        for (text, fragments) in [
            ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Hoàng Văn Bách", &["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Hoàng Văn Bách"][..]),
            (
                "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Lê Thị Hoa",
                &["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký) Lê Thị Hoa"],
            ),
            ("GIÁM ĐỐC Nguyễn Văn An", &["GIÁM ĐỐC", "Nguyễn Văn An"]),
            ("PHÓ TỔNG GIÁM ĐỐC", &["PHÓ TỔNG GIÁM ĐỐC"]),
            ("GIÁM ĐỐC SỞ XÂY DỰNG", &["GIÁM ĐỐC SỞ XÂY DỰNG"]),
            ("Sở Nội vụ (để báo cáo)", &["Sở Nội vụ (để báo cáo)"]),
        ] {
            assert_eq!(signature_fragments(text), fragments);
        }
        let name = |text: &'static str| name_after_mark(text, &Words::of(text)).map(|start| &text[start..]);
        assert_eq!(name("Đã ký: Nguyễn Văn An"), Some("Nguyễn Văn An"));
        assert_eq!(name("(Đã ký) Lê Thị Hoa"), Some("Lê Thị Hoa"));
        assert_eq!(name("Ký bởi: TRẦN QUANG HUY"), Some("TRẦN QUANG HUY"));
        assert_eq!(name("Ký bởi: SỞ NỘI VỤ"), None);
        assert_eq!(name("Đã ký"), None);
    }

    #[test]
    fn archive_lines() {
        let check = |raw: &str, expected: [Option<&str>; 3]| {
            let line = read_archive(raw);
            assert_eq!(
                [line.clerical.as_deref(), line.drafting_unit.as_deref(), line.drafter.as_deref()],
                expected,
                "{raw}"
            );
        };
        check("Lưu: VT. VP (Tân).", [Some("VT"), Some("VP"), Some("Tân")]);
        check("Lưu: VT, KSTT.", [Some("VT"), Some("KSTT"), None]);
        check("Lưu: VT, VP, Hoa.", [Some("VT"), Some("VP"), Some("Hoa")]);
        check("Lưu VT.", [Some("VT"), None, None]);
        check("Lưu VT, HCTH.", [Some("VT"), Some("HCTH"), None]);
        check("Lưu: VT, NC (3b)", [Some("VT"), Some("NC"), None]);
        check("Lưu: VTUB, NC (TP, Vinh).", [Some("VTUB"), Some("NC"), Some("TP, Vinh")]);
        check("Lưu: VT, VP (02b).", [Some("VT"), Some("VP"), None]);
        check("Lưu: VP.", [None, Some("VP"), None]);
        assert!(archive_has_stop("Lưu: VT. VP (Tân)."));
        assert!(!archive_has_stop("Lưu: VT, VP (Tân)."));
    }

    #[test]
    fn bodies_of_authorities() {
        for (text, body) in [
            ("BỘ TRƯỞNG BỘ NỘI VỤ", Some("BỘ NỘI VỤ")),
            ("CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ", Some("ỦY BAN NHÂN DÂN THÀNH PHỐ")),
            ("ỦY BAN NHÂN DÂN TỈNH LONG AN", Some("ỦY BAN NHÂN DÂN TỈNH LONG AN")),
            ("THỦ TƯỚNG CHÍNH PHỦ", Some("THỦ TƯỚNG CHÍNH PHỦ")),
            ("GIÁM ĐỐC", None),
        ] {
            assert_eq!(body_of_authority(text), body, "{text}");
        }
    }

    #[test]
    fn archive_lines_without_a_colon() {
        let is = |text: &str| is_archive(text, &Words::of(text));
        assert!(is("Lưu VPĐĐQH, Vụ KHCN."));
        assert!(is("Lưu TTra."));
        assert!(is("Lưu: HS"));
        assert!(!is("Lưu ý: nộp đúng hạn"));
        assert!(!is("Lưu trữ hồ sơ"));
    }

    #[test]
    fn names() {
        let is = |text: &str| is_name(text, &Words::of(text));
        assert!(is("Nguyễn Văn A"));
        assert!(is("ThS. Trần Thị Bình"));
        assert!(is("NGUYỄN VĂN AN"));
        assert!(is("Đại tá Nguyễn Văn Hùng"));
        assert!(!is("THÀNH PHỐ HẢI PHÒNG"));
        assert!(!is("SỞ NỘI VỤ"));
        assert!(!is("Nguyễn"));
        assert!(!is("Các phòng chuyên môn"));
        assert!(!is("Ngày 12"));
    }
}
