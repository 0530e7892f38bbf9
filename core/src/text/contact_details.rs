//! Finds contact details and personal identification numbers in a text.

use super::mentions::TextPlace;

/// No number has more digits.
const MOST_DIGITS: usize = 12;

/// Telephone numbers, addresses of electronic mail and personal identification numbers (số điện thoại, thư điện tử, số
/// định danh cá nhân) that a text seems to hold, unchanged and in the order of the text.
pub fn contact_details(text: &str) -> Vec<String> {
    let mut found: Vec<(usize, String)> = numbers(text);
    found.extend(mail_addresses(text));
    found.sort();
    found.into_iter().map(|(_, excerpt)| excerpt).collect()
}

/// What a found contact detail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ContactKind {
    /// A telephone number or a personal identification number.
    Number,
    /// An address of electronic mail.
    Mail,
}

/// Where [`contact_details`] are found, without the details themselves.
pub(crate) fn contact_places(text: &str) -> Vec<(ContactKind, TextPlace)> {
    let numbers = numbers(text).into_iter().map(|(start, _)| (start, ContactKind::Number));
    let mail = mail_addresses(text).into_iter().map(|(start, _)| (start, ContactKind::Mail));
    let mut found: Vec<_> = numbers.chain(mail).collect();
    found.sort_by_key(|(start, _)| *start);
    found.into_iter().map(|(start, kind)| (kind, TextPlace::of(text, start))).collect()
}

/// Runs of digits with at most one space, dot or hyphen between groups, whose first groups make such a number.
fn numbers(text: &str) -> Vec<(usize, String)> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let number = if follows_word(&letters[..at]) { None } else { number_at(&letters[at..]) };
        match number {
            Some(length) => {
                let excerpt = letters[at..at + length].iter().map(|(_, letter)| letter).collect();
                found.push((letters[at].0, excerpt));
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// Whether what follows only continues what is before: a word, a longer number, a document number.
fn follows_word(before: &[(usize, char)]) -> bool {
    let digit_before = || before.iter().rev().nth(1).is_some_and(|(_, letter)| letter.is_ascii_digit());
    before.last().is_some_and(|(_, last)| match last {
        '.' | '-' => digit_before(),
        '/' | '+' => true,
        letter => letter.is_alphanumeric(),
    })
}

/// The length in characters of a number that starts here.
fn number_at(letters: &[(usize, char)]) -> Option<usize> {
    let first = letters.first()?.1;
    if first != '+' && first != '0' {
        return plain_number_at(letters);
    }
    let mut digits = String::new();
    for (index, (_, letter)) in letters.iter().enumerate() {
        let next = letters.get(index + 1).map(|(_, letter)| *letter);
        if letter.is_ascii_digit() {
            if digits.len() == MOST_DIGITS {
                return None;
            }
            digits.push(*letter);
            let ends_group = next.is_none_or(|next| !next.is_alphanumeric());
            if ends_group && is_number(first == '+', &digits) {
                return Some(index + 1);
            }
            continue;
        }
        let goes_on = next.is_some_and(|next| next.is_ascii_digit());
        let parts = match letter {
            ' ' | '.' | '-' => goes_on,
            ')' => goes_on || next == Some(' '),
            _ => false,
        };
        let begins = index == 0 && first == '+';
        if !(parts || begins) {
            return None;
        }
    }
    None
}

/// A run of nine digits, as older identity cards have (chứng minh nhân dân), or of eleven that begin with the
/// country's 84.
fn plain_number_at(letters: &[(usize, char)]) -> Option<usize> {
    let run: String = letters.iter().map(|(_, letter)| *letter).take(12).take_while(char::is_ascii_digit).collect();
    let ends = letters.get(run.len()).is_none_or(|(_, letter)| !letter.is_alphanumeric());
    let is_number = run.len() == 9 || (run.len() == 11 && run.starts_with("84"));
    (is_number && ends).then_some(run.len())
}

fn is_number(international: bool, digits: &str) -> bool {
    let second = digits.as_bytes().get(1).copied().unwrap_or_default();
    match (international, digits.len()) {
        (true, 11 | 12) => digits.starts_with("84"),
        (false, 10) => matches!(second, b'3' | b'5' | b'7'..=b'9'),
        (false, 11) => second == b'2',
        (false, 12) => true,
        _ => false,
    }
}

fn mail_addresses(text: &str) -> Vec<(usize, String)> {
    let ends = |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | ':' | '(' | ')' | '<' | '>' | '"');
    let mut found = Vec::new();
    let mut start = 0;
    for word in text.split(ends) {
        let address = word.trim_end_matches('.');
        if let Some((name, domain)) = address.split_once('@')
            && !name.is_empty()
            && domain.trim_matches('.').contains('.')
        {
            found.push((start, address.to_owned()));
        }
        start += word.len();
        start += text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_and_addresses_are_found_as_written() {
        for (text, expected) in [
            ("gọi 0912 345 678 hoặc 0276.3822.233", vec!["0912 345 678", "0276.3822.233"]),
            ("(+84 912345678)", vec!["+84 912345678"]),
            ("0912345678, năm 2021", vec!["0912345678"]),
            ("Số 0912345678 2021", vec!["0912345678"]),
            ("căn cước 072090001234.", vec!["072090001234"]),
            ("CMND 290123456, cấp năm 2010", vec!["290123456"]),
            ("+84-912-345-678", vec!["+84-912-345-678"]),
            ("Sở: (0276) 3822 233", vec!["0276) 3822 233"]),
            ("SĐT.0912345678, zalo 84912345678", vec!["0912345678", "84912345678"]),
            ("thư: an.nguyen@example.vn.", vec!["an.nguyen@example.vn"]),
            ("a@b.vn 0912345678", vec!["a@b.vn", "0912345678"]),
        ] {
            assert_eq!(contact_details(text), expected, "{text}");
        }
    }

    #[test]
    fn other_numbers_are_not() {
        for text in [
            "Nghị định 63/2010/NĐ-CP ngày 08/6/2010",
            "mã 1.013239.000.00.00.H56",
            "02 ngày, 05 bộ hồ sơ, 15.000.000 đồng",
            "05/03/2021 đến 06/03/2021",
            "@ Zalo, thư điện tử @sxd",
            "tờ 12 thửa 0345",
            "1234567890 đồng",
            "0720900012345",
            "+8491234567890",
            "",
        ] {
            assert_eq!(contact_details(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn runs_of_digits_however_long_are_none_and_hide_nothing_behind_them() {
        for digits in ["0", "9", "01", "0123456789", "0 ", "1 ", "0-", "+8", "+"] {
            let run = digits.repeat(100_000 / digits.len());
            assert_eq!(contact_details(&format!("{run}x, 0912345678")).last().map(String::as_str), Some("0912345678"));
            if !digits.contains([' ', '-']) {
                assert_eq!(contact_details(&run), Vec::<String>::new(), "{digits}");
            }
        }
    }

    proptest! {
        #[test]
        fn a_run_of_more_digits_than_any_number_has_is_none(
            run in "[0-9]{13,200}",
            number in r"0[35789][0-9]{8}",
        ) {
            prop_assert_eq!(contact_details(&run), Vec::<String>::new());
            prop_assert_eq!(contact_details(&format!("{run}; {number}")), [number]);
        }

        #[test]
        fn what_is_found_stands_in_the_text_and_is_found_between_other_words(
            text in r"[ .@+0-9a-zđạ\-]{0,24}",
            number in r"0[35789][0-9]{8}",
        ) {
            let found = contact_details(&text);
            prop_assert!(found.iter().all(|excerpt| text.contains(excerpt.as_str())), "{found:?}");
            let asked = format!("Gọi {number}, xin cảm ơn");
            prop_assert_eq!(contact_details(&asked), [number]);
        }
    }
}
