//! The tail of a document: recipients, archive line, signature.

use super::words::{Words, is_upper, slice};
use crate::model::{ArchiveLine, Signatory, SigningAuthority};

/// Prefix as written, what it says.
const AUTHORITIES: &[(&str, SigningAuthority)] = &[
    ("KT", SigningAuthority::ForHead),
    ("TM", SigningAuthority::OnBehalfOf),
    ("TL", SigningAuthority::ByOrder),
    ("TUQ", SigningAuthority::ByAuthorization),
    ("Q", SigningAuthority::Acting),
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
    "thu truong",
    "bi thu",
    "pho bi thu",
    "chu nhiem",
    "pho chu nhiem",
    "quyen giam doc",
    "phu trach",
    "truong doan",
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
];

/// A line that begins with "Nơi nhận": where the text goes on after it.
pub(super) fn recipients_label(text: &str, words: &Words<'_>) -> Option<usize> {
    if !words.starts_with("noi nhan") || !text.starts_with(char::is_uppercase) {
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
    words.folded(0) == "luu"
        && (words.gap(1).contains(':') || matches!(words.folded(1), "vt" | "van" | "vp") || text == "Lưu")
}

/// Whether a line gives a signer's authority or title: "KT. GIÁM ĐỐC", "CHỦ TỊCH".
pub(super) fn is_signature(text: &str, words: &Words<'_>) -> bool {
    const LONGEST: usize = 10;
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

/// Whether a line stands where a signature was.
pub(super) fn is_signed_mark(words: &Words<'_>) -> bool {
    SIGNED.iter().any(|mark| words.are(mark))
}

/// Whether a line can be a person's name, perhaps with degrees before it.
pub(super) fn is_name(text: &str, words: &Words<'_>) -> bool {
    let letters_only =
        text.chars().all(|letter| letter.is_alphabetic() || letter.is_whitespace() || ".,".contains(letter));
    let capitalised = text.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
    (2..=7).contains(&words.len()) && letters_only && capitalised && !text.ends_with(['.', ','])
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
    let is_clerical = |part: &&str| matches!(crate::text::fold(part).as_str(), "vt" | "van thu");
    let owned = |part: &str| part.to_owned();
    ArchiveLine {
        raw: raw.to_owned(),
        clerical: parts.next_if(is_clerical).map(owned),
        drafting_unit: parts.next().map(owned),
        // "(02b)" is how many copies.
        drafter: bracketed.filter(|name| name.starts_with(char::is_alphabetic)).or_else(|| parts.next()).map(owned),
    }
}

/// Whether the parts of an archive line are parted by a full stop: "VT. VP".
pub(super) fn archive_has_stop(raw: &str) -> bool {
    let list = raw.split('(').next().unwrap_or_default();
    list.trim_end_matches(['.', ' ', '/']).contains('.')
}

/// Who signs, from the lines of authority and titles and the name under them.
pub(super) fn read_signature(lines: &[&str], name: Option<&str>) -> Option<Signatory> {
    let (first, rest) = lines.split_first()?;
    let (authority, title) = authority_of(first);
    // The lines of a signature belong together as they stand.
    let own = rest.join("\n");
    Some(Signatory {
        authority: authority.unwrap_or(SigningAuthority::Head),
        head_title: title.to_owned(),
        own_title: (!own.is_empty()).then_some(own),
        name: name.map(str::to_owned),
    })
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
            SigningAuthority::OnBehalfOf,
            "ỦY BAN NHÂN DÂN",
            Some("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
        );
        assert!(read_signature(&[], Some("Nguyễn Văn A")).is_none());
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
        check("Lưu: VT, VP (02b).", [Some("VT"), Some("VP"), None]);
        check("Lưu: VP.", [None, Some("VP"), None]);
        assert!(archive_has_stop("Lưu: VT. VP (Tân)."));
        assert!(!archive_has_stop("Lưu: VT, VP (Tân)."));
    }

    #[test]
    fn names() {
        let is = |text: &str| is_name(text, &Words::of(text));
        assert!(is("Nguyễn Văn A"));
        assert!(is("ThS. Trần Thị Bình"));
        assert!(!is("Nguyễn"));
        assert!(!is("Các phòng chuyên môn"));
        assert!(!is("Ngày 12"));
    }
}
