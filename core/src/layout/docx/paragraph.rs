//! Paragraphs and runs.

use super::super::block::{Alignment, Item, Paragraph};
use super::super::figures::{FIRST_LINE, Twips};
use super::styles::{Style, letters, size};
use super::xml::Xml;

/// A paragraph: its style, what it sets besides in the order of the schema, and its runs.
pub(super) fn paragraph_with(
    xml: &mut Xml,
    style: Style,
    properties: impl FnOnce(&mut Xml),
    runs: impl FnOnce(&mut Xml),
) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            xml.value("w:pStyle", style.id());
            properties(xml);
        });
        runs(xml);
    });
}

/// A run of text; lines are separated by line feeds.
pub(super) fn run(xml: &mut Xml, text: &str, properties: impl FnOnce(&mut Xml)) {
    xml.element("w:r", &[], |xml| {
        xml.element("w:rPr", &[], properties);
        for (position, line) in text.split('\n').enumerate() {
            if position > 0 {
                xml.empty("w:br", &[]);
            }
            xml.text_element("w:t", &[("xml:space", "preserve")], line.trim_end_matches('\r'));
        }
    });
}

/// A field that Word computes.
pub(super) fn field(xml: &mut Xml, instruction: &str, points: u32) {
    let part = |xml: &mut Xml, content: &dyn Fn(&mut Xml)| {
        xml.element("w:r", &[], |xml| {
            xml.element("w:rPr", &[], |xml| size(xml, points));
            content(xml);
        });
    };
    part(xml, &|xml| xml.empty("w:fldChar", &[("w:fldCharType", "begin")]));
    part(xml, &|xml| xml.text_element("w:instrText", &[("xml:space", "preserve")], instruction));
    part(xml, &|xml| xml.empty("w:fldChar", &[("w:fldCharType", "separate")]));
    part(xml, &|xml| xml.text_element("w:t", &[], "2"));
    part(xml, &|xml| xml.empty("w:fldChar", &[("w:fldCharType", "end")]));
}

/// A paragraph; the last one before a signature is kept on its page.
pub(super) fn paragraph(xml: &mut Xml, paragraph: &Paragraph, is_last: bool) {
    let properties = |xml: &mut Xml| {
        if is_last {
            xml.empty("w:keepNext", &[]);
            xml.empty("w:keepLines", &[]);
        }
        match paragraph.alignment {
            Alignment::Usual => {}
            Alignment::Centre => {
                xml.empty("w:ind", &[("w:firstLine", "0")]);
                xml.value("w:jc", "center");
            }
            Alignment::Right => xml.value("w:jc", "right"),
        }
    };
    paragraph_with(xml, Style::Body, properties, |xml| {
        if let Some(term) = &paragraph.term {
            run(xml, &format!("{term}: "), |xml| letters(xml, true, false));
        }
        run(xml, &paragraph.text, |xml| letters(xml, paragraph.bold, paragraph.italic));
    });
}

/// An item; its mark stands in the text, since numbering by Vietnamese letters is not Word's.
pub(super) fn item(xml: &mut Xml, item: &Item) {
    let indent: Twips = FIRST_LINE * (u32::from(item.level) + 1);
    let indented = |xml: &mut Xml| {
        if item.level > 0 {
            xml.empty("w:ind", &[("w:firstLine", &indent.to_string())]);
        }
    };
    let text = if item.mark.is_empty() { item.text.clone() } else { format!("{} {}", item.mark, item.text) };
    paragraph_with(xml, Style::Item, indented, |xml| run(xml, &text, |_| {}));
}

/// A short rule centred below a line: a paragraph of no height whose upper border is as long as its indents leave.
pub(super) fn rule(xml: &mut Xml, width: Twips, within: Twips) {
    let indent = (within.saturating_sub(width) / 2).to_string();
    let properties = |xml: &mut Xml| {
        xml.element("w:pBdr", &[], |xml| {
            xml.empty("w:top", &[("w:val", "single"), ("w:sz", "6"), ("w:space", "1"), ("w:color", "auto")]);
        });
        let spacing = [("w:before", "40"), ("w:after", "0"), ("w:line", "80"), ("w:lineRule", "exact")];
        xml.empty("w:spacing", &spacing);
        xml.empty("w:ind", &[("w:left", &indent), ("w:right", &indent), ("w:firstLine", "0")]);
    };
    paragraph_with(xml, Style::Head, properties, |_| {});
}
