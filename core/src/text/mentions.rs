//! Finds in a text what is known of a person: name, telephone number, e-mail address, postal address.
//!
//! Texts and values are compared without regard to marks, capitals, spacing and punctuation, by whole words. What is
//! too common to name anybody is not looked for: see [`mention`].

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::invisible::is_invisible;
use super::{contact_details, fold, nfc};

/// What is known of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonalDetail {
    /// Name of a person or organisation.
    Name,
    /// Postal address.
    Address,
    /// Telephone numbers.
    Phone,
    /// E-mail address.
    Email,
}

/// A place in a text, both numbers from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextPlace {
    /// The line.
    pub line: u32,
    /// The character within the line.
    pub character: u32,
}

impl TextPlace {
    /// The place of a byte of a text.
    pub fn of(text: &str, byte: usize) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).saturating_add(1);
        Self { line: number(before.matches('\n').count()), character: number(line.chars().count()) }
    }
}

/// The first place at which a text mentions a value; none if it does not.
///
/// - A **name** of three words or more is found whole, in any spelling: `NGUYEN VAN AN`, `nguyễn-văn-an`,
///   `NguyenVanAn`. One of two words is found where both begin with a capital, as `an ninh` is no name. The given name
///   alone is found after a title (`ông An`, `chị An`), with its own marks and a capital. A title that is part of the
///   value is left out.
/// - A **telephone number** is found with any separators, and with 0, 84 or +84 before it.
/// - An **e-mail address** is found also as `an (at) example.vn`.
/// - A **postal address** is found by the house number with the two words after it, or without a number by its first
///   four words; words such as `số`, `đường`, `phường` are left out. A shorter one (`phường 3`) names nobody.
///
/// ```
/// use cchc::text::{PersonalDetail, TextPlace, mention};
///
/// let text = "Sở đã trả lời.\nÔng NGUYEN VAN AN, ĐT +84 912.345.678";
/// let found = |detail, value| mention(text, detail, value);
/// assert_eq!(found(PersonalDetail::Name, "Nguyễn Văn An"), Some(TextPlace { line: 2, character: 5 }));
/// assert_eq!(found(PersonalDetail::Phone, "0912345678"), Some(TextPlace { line: 2, character: 24 }));
/// assert_eq!(found(PersonalDetail::Name, "Lê Văn An"), None);
/// ```
pub fn mention(text: &str, detail: PersonalDetail, value: &str) -> Option<TextPlace> {
    let found = match detail {
        PersonalDetail::Name => name(&words(text), value),
        PersonalDetail::Address => address(&words(text), value),
        PersonalDetail::Phone => phone(text, value),
        PersonalDetail::Email => email(&words(text), value),
    };
    found.map(|byte| TextPlace::of(text, byte))
}

/// A word of a text: a run of letters and digits.
struct Word {
    /// The offset of its first byte.
    start: usize,
    /// Lower case without marks.
    folded: String,
    /// As written, in normal form C.
    written: String,
}

impl Word {
    fn is_capitalised(&self) -> bool {
        self.written.chars().next().is_some_and(char::is_uppercase)
    }

    fn has_digit(&self) -> bool {
        self.folded.contains(|letter: char| letter.is_ascii_digit())
    }
}

/// The words of a text. Characters that nobody sees do not part a word.
fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut is_open = false;
    for (start, letter) in text.char_indices().filter(|(_, letter)| letter.is_whitespace() || !is_invisible(*letter)) {
        let plain: String = [letter].into_iter().nfkc().collect();
        if !is_combining_mark(letter) && !plain.chars().all(char::is_alphanumeric) {
            is_open = false;
            continue;
        }
        if !is_open {
            found.push(Word { start, folded: String::new(), written: String::new() });
            is_open = true;
        }
        if let Some(word) = found.last_mut() {
            word.written.push_str(&plain);
        }
    }
    for word in &mut found {
        word.folded = fold(&word.written);
        word.written = nfc(&word.written);
    }
    found
}

/// How people are addressed, folded.
const TITLES: &[&str] =
    &["ong", "ba", "anh", "chi", "co", "chu", "bac", "cu", "em", "ts", "ths", "ks", "bs", "luat su", "dong chi", "d c"];

/// The number of words of the title that the words end with, or begin with.
fn title_at(words: &[Word], ends: bool) -> usize {
    let is_title = |words: &[Word]| {
        let said = words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ");
        TITLES.contains(&said.as_str())
    };
    let part = |length: usize| if ends { words.get(words.len().wrapping_sub(length)..) } else { words.get(..length) };
    [2, 1].into_iter().find(|length| part(*length).is_some_and(is_title)).unwrap_or(0)
}

fn name(text: &[Word], value: &str) -> Option<usize> {
    let value = words(value);
    let title = title_at(&value, false);
    let value = if value.len() >= title + 2 { &value[title..] } else { &value[..] };
    let given = value.last()?;
    let whole = |at: usize| {
        let there = &text[at..];
        let capitalised = value.len() > 2 || there.iter().take(value.len()).all(Word::is_capitalised);
        value.len() > 1 && capitalised && begins_with(there, value)
    };
    let joined: String = value.iter().map(|word| word.folded.as_str()).collect();
    let found = |(at, word): (usize, &Word)| {
        let after_title = word.is_capitalised()
            && word.written.to_lowercase() == given.written.to_lowercase()
            && title_at(&text[..at], true) > 0;
        (whole(at) || after_title || (value.len() > 1 && word.folded == joined)).then_some(word.start)
    };
    text.iter().enumerate().find_map(found)
}

fn begins_with(text: &[Word], value: &[Word]) -> bool {
    text.len() >= value.len() && text.iter().zip(value).all(|(word, meant)| word.folded == meant.folded)
}

/// Words of postal addresses that name no place, folded.
const PLACE_WORDS: &[&str] = &[
    "so", "nha", "duong", "pho", "ngo", "ngach", "hem", "kiet", "to", "khu", "ap", "thon", "xom", "buon", "phuong",
    "p", "xa", "huyen", "quan", "q", "tp", "tinh", "kp",
];

fn address(text: &[Word], value: &str) -> Option<usize> {
    let telling = |words: Vec<Word>| -> Vec<Word> {
        words.into_iter().filter(|word| !PLACE_WORDS.contains(&word.folded.as_str())).collect()
    };
    let mut value = telling(words(value));
    let numbers = value.iter().take_while(|word| word.has_digit()).count();
    let needed = if numbers > 0 { numbers + 2 } else { 4 };
    if value.len() < needed {
        return None;
    }
    value.truncate(needed);
    let text: Vec<&Word> = text.iter().filter(|word| !PLACE_WORDS.contains(&word.folded.as_str())).collect();
    let found = text.windows(needed).find(|there| there.iter().zip(&value).all(|(a, b)| a.folded == b.folded));
    found.and_then(|there| there.first()).map(|word| word.start)
}

fn email(text: &[Word], value: &str) -> Option<usize> {
    let (local, domain) = value.split_once('@')?;
    let value: Vec<Word> = words(local).into_iter().chain(words(domain)).collect();
    // Written out, they stand for `@` and `.`: "an (a còng) example chấm vn".
    let is_sign = |word: &Word| matches!(word.folded.as_str(), "at" | "a" | "cong" | "acong" | "dot" | "cham");
    let begins = |at: usize| {
        let mut rest = text[at..].iter();
        value.iter().enumerate().all(|(position, meant)| {
            rest.find(|word| position == 0 || word.folded == meant.folded || !is_sign(word))
                .is_some_and(|word| word.folded == meant.folded)
        })
    };
    (0..text.len()).find(|at| value.len() > 1 && begins(*at)).map(|at| text[at].start)
}

/// Digits of a number within a country, without what is dialled before it.
fn national(digits: &str) -> &str {
    let digits = digits.strip_prefix("00").unwrap_or(digits);
    match digits.strip_prefix("84") {
        Some(rest) if digits.len() >= 11 => rest.trim_start_matches('0'),
        _ => digits.trim_start_matches('0'),
    }
}

fn digit(letter: char) -> Option<char> {
    letter.to_digit(10).and_then(|digit| char::from_digit(digit, 10)).or_else(|| {
        let plain = [letter].into_iter().nfkc().next()?;
        plain.is_ascii_digit().then_some(plain)
    })
}

fn phone(text: &str, value: &str) -> Option<usize> {
    let known = contact_details(value);
    let numbers = if known.is_empty() { vec![value.to_owned()] } else { known };
    let digits = |text: &str| text.chars().filter_map(digit).collect::<String>();
    let numbers: Vec<String> =
        numbers.iter().map(|number| national(&digits(number)).to_owned()).filter(|digits| digits.len() >= 7).collect();
    let found = |run: &Vec<Digit>| numbers.iter().find_map(|number| number_in(run, number));
    digit_runs(text).iter().find_map(found)
}

/// A digit of a text, with the bytes it takes.
struct Digit {
    start: usize,
    end: usize,
    digit: char,
}

/// Where a run of digits holds a number: by itself, or with what is dialled before it and set apart from other digits.
fn number_in(run: &[Digit], number: &str) -> Option<usize> {
    let digits: String = run.iter().map(|digit| digit.digit).collect();
    let parts = |at: usize| at == 0 || at == run.len() || run[at - 1].end != run[at].start;
    let begins = |at: usize| {
        let dialled = ["0084", "840", "84", "0"].into_iter().filter_map(|prefix| digits[..at].strip_suffix(prefix));
        let found = dialled.map(str::len).find(|first| parts(*first));
        found.or_else(|| (at == 0 && digits.len() == number.len()).then_some(0))
    };
    let found = |(at, _)| begins(at).filter(|_| parts(at + number.len()));
    digits.match_indices(number).find_map(found).map(|first| run[first].start)
}

/// Runs of digits with no more than separators between them.
fn digit_runs(text: &str) -> Vec<Vec<Digit>> {
    let mut runs = vec![Vec::new()];
    for (start, letter) in text.char_indices() {
        let is_separator =
            letter.is_whitespace() && letter != '\n' || matches!(letter, '.' | '-' | '(' | ')' | '+' | '–');
        match (digit(letter), runs.last_mut()) {
            (Some(digit), Some(run)) => run.push(Digit { start, end: start + letter.len_utf8(), digit }),
            (None, Some(run)) if !run.is_empty() && !is_separator && !is_invisible(letter) => runs.push(Vec::new()),
            _ => {}
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::PersonalDetail::{Address, Email, Name, Phone};
    use super::*;

    fn holds(text: &str, detail: PersonalDetail, value: &str) -> bool {
        mention(text, detail, value).is_some()
    }

    #[test]
    fn a_name_is_found_in_every_spelling() {
        for text in [
            "Ông Nguyễn Văn An hỏi",
            "NGUYỄN VĂN AN",
            "nguyen van an",
            "Nguyễn  Văn\u{a0}An",
            "Nguyễn-Văn-An",
            "NguyenVanAn",
            "Nguye\u{302}\u{303}n Va\u{306}n An",
            "Ng\u{200b}uyễn Văn An",
            "Nguyễn\nVăn An",
            "(Nguyễn Văn An)",
            "ông An phản ánh",
            "Bà An",
            "đồng chí An",
        ] {
            assert!(holds(text, Name, "Nguyễn Văn An"), "{text}");
            assert!(holds(text, Name, "Ông Nguyễn Văn An"), "{text}");
        }
    }

    #[test]
    fn common_words_name_nobody() {
        for (text, name) in [
            ("an ninh, an toàn", "An"),
            ("An toàn lao động là trên hết", "An"),
            ("các ông ấn định", "An"),
            ("giữ gìn an ninh", "An Ninh"),
            ("An ninh trật tự", "An Ninh"),
            ("nếp sống văn minh", "Nguyễn Văn Minh"),
            ("ông Ân", "Nguyễn Văn An"),
            ("Trần Văn An", "Nguyễn Văn An"),
            ("Nguyễn Văn Anh", "Nguyễn Văn An"),
            ("", "Nguyễn Văn An"),
            ("Sở Xây dựng", ""),
            ("Sở Xây dựng", "…"),
        ] {
            assert!(!holds(text, Name, name), "{text}: {name}");
        }
        assert!(holds("ông An", Name, "An"));
        assert!(holds("Công ty TNHH Bình Minh", Name, "CÔNG TY TNHH BÌNH MINH"));
        assert!(holds("bạn Minh Anh", Name, "Minh Anh"));
    }

    #[test]
    fn a_telephone_number_is_found_in_every_form() {
        for text in [
            "0912345678",
            "gọi 0912 345 678.",
            "0912.345.678",
            "+84912345678",
            "+84 (0) 912-345-678",
            "84912345678",
            "0084 912 345 678",
            "０９１２３４５６７８",
            "SĐT:0912345678/Zalo",
            "0276.3822233 - 0912345678",
            "0912345678 - 0276.3822233",
        ] {
            for known in ["0912345678", "+84 912 345 678", "0912.345.678 (Zalo)"] {
                assert!(holds(text, Phone, known), "{text}: {known}");
            }
        }
        for text in
            ["0912345679", "10912345678901", "912345678 đồng và 5", "Số 149/KH-SXD ngày 20/01/2021", "091234567"]
        {
            let is_amount = text.starts_with("912345678");
            assert_eq!(holds(text, Phone, "0912345678"), is_amount, "{text}");
        }
        assert!(!holds("năm 2021", Phone, "2021"));
    }

    #[test]
    fn an_e_mail_address_is_found_also_where_it_is_disguised() {
        for text in [
            "an.nguyen@example.vn",
            "AN.NGUYEN@EXAMPLE.VN,",
            "an.nguyen (at) example.vn",
            "an nguyen a còng example chấm vn",
        ] {
            assert!(holds(text, Email, "an.nguyen@example.vn"), "{text}");
        }
        for text in ["nguyen@example.vn", "an.nguyen@example.com", "example.vn", "an nguyen"] {
            assert!(!holds(text, Email, "an.nguyen@example.vn"), "{text}");
        }
        assert!(!holds("bất kỳ", Email, "không có"));
    }

    #[test]
    fn an_address_is_found_by_its_house_or_its_first_words() {
        let house = "Số 12/5A, đường Lê Lợi, phường 3, TP Tây Ninh";
        for text in ["nhà 12/5A Lê Lợi", "12/5a đường LE LOI", "tại số nhà 12/5A, đường Lê Lợi, P. 3"]
        {
            assert!(holds(text, Address, house), "{text}");
        }
        for text in ["đường Lê Lợi, phường 3", "12 Lê Lợi", "TP Tây Ninh"] {
            assert!(!holds(text, Address, house), "{text}");
        }
        let hamlet = "ấp Ninh Hòa, xã Ninh Thạnh, Tây Ninh";
        assert!(holds("ở Ninh Hòa, Ninh Thạnh", Address, hamlet));
        assert!(!holds("tỉnh Tây Ninh", Address, hamlet));
        assert!(!holds("phường 3", Address, "Phường 3"));
    }

    #[test]
    fn the_place_is_told_by_line_and_character() {
        let text = "Kính gửi bạn đọc.\n\nĐáp: ông Nguyễn Văn An";
        assert_eq!(mention(text, Name, "Nguyễn Văn An"), Some(TextPlace { line: 3, character: 10 }));
    }

    proptest! {
        #[test]
        fn any_texts_are_compared(text in "\\PC{0,60}", value in "\\PC{0,30}") {
            for detail in [Name, Address, Phone, Email] {
                let _ = mention(&text, detail, &value);
            }
        }

        #[test]
        fn what_stands_in_a_text_is_found(
            before in "[a-zđạ ,.]{0,20}",
            number in "0[35789][0-9]{8}",
            family in "[A-Z][a-z]{2,6}",
            middle in "[A-Z][a-z]{2,6}",
            given in "[A-Z][a-z]{2,6}",
        ) {
            let name = format!("{family} {middle} {given}");
            let text = format!("{before} {}, {number}", name.to_uppercase());
            prop_assert!(holds(&text, Name, &name));
            prop_assert!(holds(&text, Phone, &number));
            let address = format!("{}@{}.vn", given.to_lowercase(), family.to_lowercase());
            let written = format!("{before}: {address}");
            prop_assert!(holds(&written, Email, &address));
        }
    }
}
