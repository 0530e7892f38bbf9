//! Recognises rows that sum up the rows above: "Tổng cộng", "Cộng: 03 nhiệm vụ", "Tổng số".

use super::TableCell;
use super::kinds::index;
use crate::document::words::Words;

/// Whether a row adds up others: its first words outside the index say so.
pub(in crate::document) fn is_total(cells: &[TableCell]) -> bool {
    cells.iter().find(|cell| index(&cell.text).is_none()).is_some_and(|cell| is_total_text(&cell.text))
}

/// Whether a text names a sum, and with it no more than what was counted.
pub(in crate::document) fn is_total_text(text: &str) -> bool {
    const LONGEST: usize = 12;
    let words = Words::of(text);
    if words.len() > LONGEST {
        return false;
    }
    let written = |index: usize| words.written(index).to_lowercase();
    // Marks count: "công" is work, "cộng" a sum.
    match (written(0).as_str(), written(1).as_str()) {
        ("tổng", "cộng") => true,
        ("tổng", "số" | "kinh") => ends_or_counts(&words, 2) || words.are("tong kinh phi"),
        ("tổng" | "cộng", _) => ends_or_counts(&words, 1),
        _ => false,
    }
}

/// Whether the text ends before a word, or a number or a colon stands there.
fn ends_or_counts(words: &Words<'_>, index: usize) -> bool {
    index >= words.len() || words.number(index).is_some() || words.gap(index).contains([':', '(', '='])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums() {
        for text in
            ["Tổng cộng", "TỔNG CỘNG (I + II)", "Cộng: 03 nhiệm vụ", "Tổng số", "Cộng", "Tổng: 5", "Tổng kinh phí"]
        {
            assert!(is_total_text(text), "{text}");
        }
        for text in ["Tổng hợp báo cáo", "Tổng kết năm", "Công an xã", "Cộng tác viên viết bài", "Công bố: 03 thủ tục"]
        {
            assert!(!is_total_text(text), "{text}");
        }
    }
}
