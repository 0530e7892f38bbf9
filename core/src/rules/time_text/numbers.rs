//! Numbers of days, in digits and in words.

const DIGITS: [(&str, u32); 12] = [
    ("mot", 1),
    ("hai", 2),
    ("ba", 3),
    ("bon", 4),
    ("tu", 4),
    ("nam", 5),
    ("lam", 5),
    ("sau", 6),
    ("bay", 7),
    ("tam", 8),
    ("chin", 9),
    ("khong", 0),
];

/// A number of days in half-days: whole, or with a half. Three digits after a mark are thousands, and no part.
pub(super) fn half_days(figure: &str) -> Option<u32> {
    let (whole, part) = figure.split_once([',', '.']).unwrap_or((figure, ""));
    let half = match part {
        "" | "0" | "00" => 0,
        "5" | "50" => 1,
        _ => return None,
    };
    whole.parse::<u32>().ok()?.checked_mul(2)?.checked_add(half)
}

/// A number written in words, of which each may belong to it: how many words, and the number.
pub(super) fn spelled<'a>(words: impl Iterator<Item = &'a str>) -> Option<(usize, u32)> {
    let (mut length, mut sum, mut digit) = (0, 0_u32, None);
    for word in words {
        match word {
            "muoi" => sum += digit.take().unwrap_or(1) * 10,
            "tram" => sum += digit.take()? * 100,
            "linh" | "le" if length > 0 => {}
            _ => {
                let Some((_, value)) = DIGITS.iter().find(|(name, _)| *name == word) else { break };
                if digit.is_some() {
                    return None;
                }
                digit = Some(*value);
            }
        }
        length += 1;
    }
    (length > 0).then_some((length, sum + digit.unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_whole_or_with_a_half() {
        for (figure, expected) in
            [("10", Some(20)), ("07", Some(14)), ("0,5", Some(1)), ("2.5", Some(5)), ("1,0", Some(2))]
        {
            assert_eq!(half_days(figure), expected, "{figure}");
        }
        for other in ["1.000", "1,500", "0,3", "1.5.2", "99999999999"] {
            assert_eq!(half_days(other), None, "{other}");
        }
    }

    #[test]
    fn words_are_numbers() {
        for (words, expected) in [
            ("muoi", Some((1, 10))),
            ("muoi lam", Some((2, 15))),
            ("hai muoi mot", Some((3, 21))),
            ("bay", Some((1, 7))),
            ("mot tram hai muoi", Some((4, 120))),
            ("ba muoi ngay", Some((2, 30))),
            ("ngay", None),
            ("hai ba", None),
        ] {
            assert_eq!(spelled(words.split(' ')), expected, "{words}");
        }
    }
}
