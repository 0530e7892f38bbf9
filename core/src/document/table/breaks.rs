//! Joins the lines of a cell.

use super::kinds::looks;
use crate::document::lines::{is_terminated, strip_emphasis, trim};

/// The text of a cell from its lines, and whether it is certain how they belong together. A break that somebody made
/// on purpose, as a spreadsheet's quoted cell has it, parts units; one that a page's width made may stand within a
/// name.
pub(super) fn join<'t>(lines: impl IntoIterator<Item = &'t str>, on_purpose: bool) -> (String, bool) {
    const FULL_NAME: usize = 3;
    let mut text = String::new();
    let mut certain = true;
    for line in lines.into_iter().map(trim).filter(|line| !line.is_empty()) {
        if text.is_empty() {
            text.push_str(line);
            continue;
        }
        let (before, after) = (looks(last_line(&text)), looks(line));
        let goes_on = before.is_open || after.goes_on;
        let is_own = after.is_item || (is_terminated(&text) && !goes_on);
        let is_unit = after.unit && after.words >= 2 && !goes_on;
        let are_names = before.name && after.name && before.words >= FULL_NAME && after.words >= FULL_NAME;
        certain &= !is_unit || on_purpose || is_own;
        text.push(if is_own || is_unit || are_names { '\n' } else { ' ' });
        text.push_str(line);
    }
    (strip_emphasis(&text).to_owned(), certain)
}

fn last_line(text: &str) -> &str {
    text.rsplit('\n').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_cell() {
        for (lines, on_purpose, text, certain) in [
            (&["Phát bản tin", "(bản giấy)"][..], true, "Phát bản tin (bản giấy)", true),
            (&["Đoàn xã;", "Hội Phụ nữ"], true, "Đoàn xã;\nHội Phụ nữ", true),
            (&["Đoàn xã", "Hội Phụ nữ"], true, "Đoàn xã\nHội Phụ nữ", true),
            (&["Đoàn xã", "Hội Phụ nữ"], false, "Đoàn xã\nHội Phụ nữ", false),
            (&["Sở Kế hoạch và", "Đầu tư"], false, "Sở Kế hoạch và Đầu tư", true),
            (&["Văn phòng", "Sở"], false, "Văn phòng Sở", true),
            (&["Đỗ Mạnh Minh", "Vũ Việt Hà"], false, "Đỗ Mạnh Minh\nVũ Việt Hà", true),
            (&["Nội dung:", "- Một;", "- Hai."], false, "Nội dung:\n- Một;\n- Hai.", true),
        ] {
            assert_eq!(join(lines.iter().copied(), on_purpose), (text.to_owned(), certain), "{lines:?}");
        }
    }
}
