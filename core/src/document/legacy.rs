//! Findings for lines that seem to be in an encoding from before Unicode (TCVN3, VNI).

use super::findings::{FindingLocation, Findings, line_ranges};
use crate::text::seems_legacy;

/// Adds a finding for, in one finding, the lines that were not converted.
pub(super) fn point_out(source: &str, findings: &mut Findings) {
    let lines: Vec<(u32, &str)> = (1..).zip(source.split('\n')).filter(|(_, line)| seems_legacy(line)).collect();
    let Some((first, excerpt)) = lines.first() else { return };
    let location = FindingLocation { line: *first, path: "source".to_owned(), excerpt: excerpt.trim() };
    let ranges = line_ranges(lines.iter().map(|(number, _)| *number));
    let text = format!("text in a legacy encoding (TCVN3, VNI), it seems: convert it first; lines {ranges}");
    let text_vi = format!("có vẻ là văn bản mã cũ (TCVN3, VNI), cần chuyển mã trước; dòng {ranges}");
    findings.add(location, "legacy_suspected", text, text_vi);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_is_quoted_and_all_are_named() {
        let mut findings = Findings::default();
        let source = "KẾ HOẠCH\n  Tuyªn truyÒn c¶i c¸ch hµnh chÝnh \nNăm 2022\nc¸n bé, c«ng chøc\nthñ tôc hµnh chÝnh";
        point_out(source, &mut findings);
        let found = findings.in_order();
        let found: Vec<_> =
            found.iter().map(|found| (found.line, found.code.as_str(), found.excerpt.as_str())).collect();
        assert_eq!(found, [(2, "legacy_suspected", "Tuyªn truyÒn c¶i c¸ch hµnh chÝnh")]);
        let mut findings = Findings::default();
        point_out(source, &mut findings);
        assert!(findings.in_order()[0].text.ends_with("lines 2, 4-5"));
    }
}
