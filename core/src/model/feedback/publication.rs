//! Results as everybody may read them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::model::record::Problems;
use crate::rules::law;

/// How a result is made public. (Source: 20/2008/NĐ-CP, Điều 19.)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ResultChannel {
    /// Website or portal (trang thông tin điện tử, cổng tiếp nhận phản ánh, kiến nghị).
    Website,
    /// Press, radio, television (phương tiện thông tin đại chúng).
    MassMedia,
    /// Official letter (công văn).
    OfficialLetter,
    /// Board at the office (bảng niêm yết).
    NoticeBoard,
    /// The public administration portal on Zalo (Cổng Hành chính công trên Zalo).
    Zalo,
}

/// The result as it is made public, without anybody's personal data (công khai kết quả xử lý).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ResultPublication {
    /// How.
    pub channel: ResultChannel,
    /// On which day.
    pub on: Date,
    /// What everybody may read.
    pub public_text: String,
    /// Where, on the web.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether somebody looked at what seems to be personal data in it and confirmed that it is none.
    #[serde(default)]
    pub confirmed: bool,
}

impl ResultPublication {
    /// Collects what is wrong with it.
    pub fn validate(&self, problems: &mut Problems) {
        problems.required("public_text", &self.public_text);
        problems.not_blank("url", self.url.as_deref());
        if self.confirmed {
            return;
        }
        for (is_there, what, what_vi) in [
            (has_long_number(&self.public_text), "a telephone or identity number", "số điện thoại hoặc số định danh"),
            (self.public_text.contains('@'), "an electronic mail address", "địa chỉ thư điện tử"),
        ] {
            if is_there {
                let text = format!("seems to hold {what}: take it out, or confirm that it is nobody's personal data");
                let text_vi = format!("có thể chứa {what_vi}: hãy bỏ đi, hoặc xác nhận không phải dữ liệu cá nhân");
                problems
                    .add("public_text", "public_text_personal", text, text_vi)
                    .under(law::PERSONAL_DATA)
                    .allowing(["confirmed"]);
            }
        }
    }
}

/// Whether nine digits or more follow each other, single spaces, dots and hyphens between them left out.
fn has_long_number(text: &str) -> bool {
    let (mut digits, mut separated) = (0, false);
    for letter in text.chars() {
        match letter {
            letter if letter.is_ascii_digit() => (digits, separated) = (digits + 1, false),
            ' ' | '.' | '-' | '\u{a0}' if digits > 0 && !separated => separated = true,
            _ => (digits, separated) = (0, false),
        }
        if digits >= 9 {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::has_long_number;

    #[test]
    fn telephone_numbers_are_seen_however_they_are_written() {
        for text in ["gọi 0912345678", "0912 345 678", "0912.345.678", "+84-912-345-678", "CCCD 072085001234"] {
            assert!(has_long_number(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn digits_are_seen_in_whatever_stands_around_them(
            before in "[^0-9]*",
            digits in proptest::collection::vec(("[0-9]", "[ .-]?"), 9..12),
            after in ".*",
        ) {
            let number: String = digits.into_iter().flat_map(|(digit, gap)| [digit, gap]).collect();
            let text = format!("{before}{number}{after}");
            prop_assert!(has_long_number(&text));
        }

        #[test]
        fn eight_digits_are_too_few(text in "([^0-9]{2}[0-9]{1,8}[^0-9 .-])*") {
            prop_assert!(!has_long_number(&text));
        }
    }

    #[test]
    fn other_numbers_are_no_telephone_numbers() {
        for text in ["Quyết định 2818/QĐ-UBND ngày 29/12/2020", "05-03-2021", "123456 và 789012"] {
            assert!(!has_long_number(text), "{text}");
        }
    }
}
