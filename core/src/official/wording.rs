//! Words and blanks that documents share.

use jiff::civil::Time;

use crate::model::PartialDate;
use crate::text::{fold, month_in_words, shown_line};

/// Stands for words that are to be filled in by hand.
pub(super) const BLANK: &str = "……………";
/// Stands for a number that is to be filled in by hand.
pub(super) const SHORT_BLANK: &str = "……";

/// A date as documents write it, with blanks for what is not known: "ngày 05 tháng 3 năm 2021". Days below ten and the
/// first two months have a leading zero.
pub(super) fn date_in_words(date: Option<PartialDate>) -> String {
    let day = date.and_then(|date| date.day).map_or_else(|| SHORT_BLANK.to_owned(), |day| format!("{day:02}"));
    let month = date.and_then(|date| date.month).map_or_else(|| SHORT_BLANK.to_owned(), month_in_words);
    let year = date.map_or_else(|| SHORT_BLANK.to_owned(), |date| date.year.to_string());
    format!("ngày {day} tháng {month} năm {year}")
}

/// A time as documents write it: "08 giờ 30 phút".
pub(super) fn time_in_words(time: Time) -> String {
    format!("{:02} giờ {:02} phút", time.hour(), time.minute())
}

/// Lines that say something, without white space around them.
pub(super) fn lines(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines().map(shown_line).filter(|line| !line.is_empty())
}

/// A name of a file in plain Latin letters: "bao-cao-quy-iv-2021".
pub(super) fn file_name(parts: &[&str]) -> String {
    const LONGEST: usize = 80;
    let folded = fold(&parts.join(" "));
    let words: Vec<&str> =
        folded.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut name = String::new();
    for word in words {
        if name.len() + word.len() >= LONGEST {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(word);
    }
    if name.is_empty() { "van-ban".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;

    #[test]
    fn days_below_ten_and_the_first_two_months_have_a_leading_zero() {
        let day_in_words = |day: Date| date_in_words(Some(day.into()));
        assert_eq!(day_in_words(date(2021, 1, 5)), "ngày 05 tháng 01 năm 2021");
        assert_eq!(day_in_words(date(2021, 3, 5)), "ngày 05 tháng 3 năm 2021");
        assert_eq!(day_in_words(date(2021, 12, 15)), "ngày 15 tháng 12 năm 2021");
    }

    #[test]
    fn what_is_not_known_of_a_date_is_left_blank() {
        assert_eq!(date_in_words(Some(PartialDate::year(2021))), "ngày …… tháng …… năm 2021");
        assert_eq!(date_in_words(None), "ngày …… tháng …… năm ……");
    }

    #[test]
    fn file_names_are_plain_letters() {
        assert_eq!(file_name(&["Báo cáo", "Quý IV/2021"]), "bao-cao-quy-iv-2021");
        assert_eq!(file_name(&["Đối thoại: “đất đai”"]), "doi-thoai-dat-dai");
        assert_eq!(file_name(&["…"]), "van-ban");
        assert!(file_name(&["từ "; 100].map(|word| word)).len() <= 80);
    }
}
