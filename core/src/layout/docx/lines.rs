//! Names and titles in capitals that need several lines.

use super::super::figures::{Twips, width_of};

/// A text of more words is no name: whoever shows it divides it.
const LONGEST: usize = 40;

/// Words that begin a part of a name: "ỦY BAN NHÂN DÂN", "TỈNH TÂY NINH".
const BEGIN: [&str; 9] = ["VÀ", "TỈNH", "THÀNH", "HUYỆN", "QUẬN", "THỊ", "XÃ", "PHƯỜNG", "KHU"];

/// A name in as few lines as it needs, about as long as each other, where they may before a word that begins a part.
pub(super) fn in_lines(name: &str, points: u32, room: Twips) -> Vec<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_short = width_of(name, points) <= room || words.len() > LONGEST;
    let several = (2..=words.len()).filter(|_| !is_short).find_map(|count| divided(&words, count, points, room));
    several.unwrap_or_else(|| vec![name.to_owned()])
}

/// Words in so many lines; none if a line would be longer than there is room.
fn divided(words: &[&str], count: usize, points: u32, room: Twips) -> Option<Vec<String>> {
    let even = width_of(&words.join(" "), points) / count as u32;
    let unevenness = |from: usize, to: usize| {
        let line = words.get(from..to)?;
        let width = width_of(&line.join(" "), points);
        let uneven = u64::from(width.abs_diff(even)).pow(2);
        let begins = from > 0 && line.first().is_some_and(|word| BEGIN.contains(word));
        (width <= room).then_some(if begins { uneven / 4 } else { uneven })
    };
    // Of so many lines with so many words: how uneven the best are, and where the last of them begins.
    let mut lines_before: Vec<Option<(u64, usize)>> = vec![None; words.len() + 1];
    lines_before[0] = Some((0, 0));
    let mut best = Vec::with_capacity(count);
    for _ in 0..count {
        let ending = |to: usize| {
            let ways = lines_before.iter().enumerate().take(to);
            ways.filter_map(|(from, before)| Some((before.as_ref()?.0 + unevenness(from, to)?, from))).min()
        };
        let lines: Vec<Option<(u64, usize)>> = (0..=words.len()).map(ending).collect();
        lines_before.clone_from(&lines);
        best.push(lines);
    }
    let mut to = words.len();
    let mut lines = Vec::with_capacity(count);
    for of_count in best.iter().rev() {
        let (_, from) = of_count.get(to).copied().flatten()?;
        lines.push(words.get(from..to)?.join(" "));
        to = from;
    }
    lines.reverse();
    Some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::figures::millimetres;

    fn lines(name: &str) -> Vec<String> {
        in_lines(name, 12, millimetres(66))
    }

    #[test]
    fn names_are_divided_into_lines_about_as_long_as_each_other() {
        assert_eq!(lines("SỞ XÂY DỰNG"), ["SỞ XÂY DỰNG"]);
        assert_eq!(lines("ỦY BAN NHÂN DÂN TỈNH TÂY NINH"), ["ỦY BAN NHÂN DÂN", "TỈNH TÂY NINH"]);
        assert_eq!(
            lines("SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN TỈNH THỪA THIÊN HUẾ"),
            ["SỞ NÔNG NGHIỆP VÀ", "PHÁT TRIỂN NÔNG THÔN", "TỈNH THỪA THIÊN HUẾ"]
        );
    }

    #[test]
    fn what_cannot_be_divided_stays_as_it_is() {
        let word = "A".repeat(100);
        assert_eq!(lines(&word), [word.as_str()]);
        let text = "A ".repeat(500);
        assert_eq!(lines(text.trim()).len(), 1);
        assert_eq!(lines(""), [""]);
    }
}
