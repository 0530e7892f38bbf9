//! Numbers and bullets of lists in Word documents.

use cchc::docx_text;

use super::writer::{Document, instance, item, level, list, p, styled};

fn numbered(numbering: &str, body: &str) -> String {
    docx_text(&Document::of(body).part("numbering", numbering).bytes()).unwrap()
}

#[test]
fn levels_count_and_begin_anew_under_each_higher_one() {
    let levels = level(0, "upperRoman", "%1.", "")
        + &level(1, "decimal", "%2.", "")
        + &level(2, "lowerLetter", "%3)", "")
        + &level(3, "bullet", "-", "");
    let body = item(1, 0, "Mục đích")
        + &item(1, 1, "Một")
        + &item(1, 2, "A")
        + &item(1, 2, "B")
        + &item(1, 3, "Gạch")
        + &item(1, 1, "Hai")
        + &item(1, 2, "C")
        + &p("Không số")
        + &item(1, 0, "Nội dung")
        + &item(1, 1, "Ba");
    assert_eq!(
        numbered(&(list(0, &levels) + &instance(1, 0, "")), &body),
        "I. Mục đích\n1. Một\na) A\nb) B\n- Gạch\n2. Hai\na) C\nKhông số\nII. Nội dung\n1. Ba\n"
    );
}

#[test]
fn a_number_may_hold_those_above_it() {
    let levels = level(0, "upperRoman", "%1.", "")
        + &level(1, "decimal", "%1.%2.", "<w:isLgl/>")
        + &level(2, "decimal", "%2.%3", "<w:suff w:val=\"space\"/>");
    let body = item(1, 0, "A") + &item(1, 1, "B") + &item(1, 2, "C") + &item(1, 0, "D") + &item(1, 2, "E");
    assert_eq!(numbered(&(list(0, &levels) + &instance(1, 0, "")), &body), "I. A\n1.1. B\n1.1 C\nII. D\n1.1 E\n");
}

#[test]
fn instances_of_a_list_count_on_unless_they_begin_anew() {
    let levels = level(0, "decimal", "%1.", "");
    let anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    let other = format!("<w:lvlOverride w:ilvl=\"0\">{}</w:lvlOverride>", level(0, "lowerLetter", "%1)", ""));
    let numbering =
        list(0, &levels) + &instance(1, 0, "") + &instance(2, 0, "") + &instance(3, 0, anew) + &instance(4, 0, &other);
    let body = item(1, 0, "A") + &item(2, 0, "B") + &item(3, 0, "C") + &item(3, 0, "D") + &item(4, 0, "E");
    assert_eq!(numbered(&numbering, &body), "1. A\n2. B\n1. C\n2. D\nc) E\n");
}

#[test]
fn a_level_says_after_which_it_begins_anew() {
    let levels = |restart: &str| {
        level(0, "upperRoman", "%1.", "") + &level(1, "decimal", "%2.", restart) + &level(2, "lowerLetter", "%3)", "")
    };
    let body = item(1, 0, "A") + &item(1, 1, "B") + &item(1, 0, "C") + &item(1, 1, "D");
    let read = |restart: &str| numbered(&(list(0, &levels(restart)) + &instance(1, 0, "")), &body);
    assert_eq!(read(""), "I. A\n1. B\nII. C\n1. D\n");
    assert_eq!(read("<w:lvlRestart w:val=\"0\"/>"), "I. A\n1. B\nII. C\n2. D\n");
}

#[test]
fn styles_give_numbers_too() {
    let levels = level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"Muc\"/>")
        + &level(1, "decimal", "%2.", "<w:pStyle w:val=\"Khoan\"/>");
    let styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/>\
         <w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>\
         </w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"Khoan\"><w:basedOn w:val=\"Muc\"/></w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"KhongSo\"><w:basedOn w:val=\"Muc\"/><w:pPr><w:numPr>\
         <w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>";
    let body = styled("Muc", "A")
        + &styled("Khoan", "B")
        + &styled("Khoan", "C")
        + &styled("KhongSo", "D")
        + "<w:p><w:pPr><w:pStyle w:val=\"Khoan\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>\
             </w:pPr>\
           <w:r><w:t>E</w:t></w:r></w:p>"
        + &styled("Muc", "F");
    let document =
        Document::of(&body).part("numbering", &(list(0, &levels) + &instance(1, 0, ""))).part("styles", styles);
    assert_eq!(docx_text(&document.bytes()).unwrap(), "I. A\n1. B\n2. C\nD\nE\nII. F\n");
}

#[test]
fn a_list_may_be_defined_by_a_style() {
    let numbering = list(0, "<w:numStyleLink w:val=\"Danh sach\"/>")
        + &list(1, &("<w:styleLink w:val=\"Danh sach\"/>".to_owned() + &level(0, "decimal", "Bước %1:", "")))
        + &instance(1, 0, "")
        + &instance(2, 1, "");
    let styles = "<w:style w:type=\"numbering\" w:styleId=\"Danh sach\"><w:pPr><w:numPr><w:numId w:val=\"2\"/>\
         </w:numPr>\
         </w:pPr></w:style>";
    let document =
        Document::of(&(item(1, 0, "A") + &item(1, 0, "B"))).part("numbering", &numbering).part("styles", styles);
    assert_eq!(docx_text(&document.bytes()).unwrap(), "Bước 1: A\nBước 2: B\n");
}

#[test]
fn a_list_that_leads_back_to_itself_has_no_numbers() {
    let numbering = list(0, "<w:numStyleLink w:val=\"S\"/>") + &instance(1, 0, "");
    let styles = "<w:style w:type=\"numbering\" w:styleId=\"S\"><w:basedOn w:val=\"S\"/><w:pPr><w:numPr>\
         <w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    let document = Document::of(&item(1, 0, "A")).part("numbering", &numbering).part("styles", styles);
    assert_eq!(docx_text(&document.bytes()).unwrap(), "A\n");
}

#[test]
fn bullets_of_symbol_fonts_are_dots_or_dashes() {
    let font = |name: &str| format!("<w:rPr><w:rFonts w:ascii=\"{name}\" w:hAnsi=\"{name}\"/></w:rPr>");
    for (text, font_name, expected) in [
        ("&#xF0B7;", "Symbol", "• A\n"),
        ("&#xF02D;", "Symbol", "- A\n"),
        ("o", "Courier New", "• A\n"),
        ("+", "Times New Roman", "+ A\n"),
        ("–", "Times New Roman", "– A\n"),
        ("§", "Wingdings", "• A\n"),
    ] {
        let numbering = list(0, &level(0, "bullet", text, &font(font_name))) + &instance(1, 0, "");
        assert_eq!(numbered(&numbering, &item(1, 0, "A")), expected, "{text} {font_name}");
    }
}

#[test]
fn a_number_may_stand_close_or_not_at_all() {
    let close = list(0, &level(0, "decimal", "Điều %1.", "<w:suff w:val=\"nothing\"/>")) + &instance(1, 0, "");
    assert_eq!(numbered(&close, &item(1, 0, " Phạm vi")), "Điều 1. Phạm vi\n");
    let hidden = list(0, &level(0, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>")) + &instance(1, 0, "");
    assert_eq!(numbered(&hidden, &item(1, 0, "A")), "A\n");
    assert_eq!(numbered("", &item(7, 0, "A")), "A\n");
    let none = list(0, &level(0, "none", "", "")) + &instance(1, 0, "");
    assert_eq!(numbered(&none, &item(1, 0, "A")), "A\n");
}

#[test]
fn what_was_changed_or_is_hidden_does_not_count() {
    let numbering = list(0, &level(0, "decimal", "%1.", "")) + &instance(1, 0, "");
    let body = item(1, 0, "A")
        + "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>\
           <w:r><w:t>B</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r>\
           <w:delText>X</w:delText></w:r></w:del></w:p>"
        + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr>\
           <w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>"
        + &item(1, 0, "C");
    assert_eq!(numbered(&numbering, &body), "1. A\nB\n2. C\n");
}

#[test]
fn numbers_beyond_all_measure_do_no_harm() {
    let huge = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4294967295\"/></w:lvlOverride>\
         <w:lvlOverride w:ilvl=\"99\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    let numbering = list(0, &level(0, "upperLetter", "%1.%9.%0%", "")) + &instance(1, 0, huge);
    let body = item(1, 0, "A") + &item(1, 0, "B") + &item(1, 99, "C");
    assert_eq!(numbered(&numbering, &body), "4294967295.0.%0% A\n4294967295.0.%0% B\nC\n");
}
