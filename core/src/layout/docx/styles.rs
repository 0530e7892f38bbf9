//! Styles of paragraphs, and settings of the document. Word's navigation lists the headings.

use super::super::figures::{
    BODY_SIZE, FIRST_LINE, FONT, PARAGRAPH_SPACE, RECIPIENTS_HEAD_SIZE, RECIPIENTS_SIZE, TABLE_SIZE, Twips,
};
use super::WORD_NAMESPACE;
use super::xml::Xml;

/// A style of paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Body,
    Heading(u8),
    Title,
    Subject,
    Item,
    Cell,
    Head,
    RecipientsHead,
    Recipient,
    Addressee,
}

impl Style {
    const ALL: [Self; 13] = [
        Self::Body,
        Self::Heading(1),
        Self::Heading(2),
        Self::Heading(3),
        Self::Heading(4),
        Self::Title,
        Self::Subject,
        Self::Item,
        Self::Cell,
        Self::Head,
        Self::RecipientsHead,
        Self::Recipient,
        Self::Addressee,
    ];

    /// What paragraphs refer to it by.
    pub fn id(self) -> &'static str {
        match self {
            Self::Body => "BodyText",
            Self::Heading(1) => "Heading1",
            Self::Heading(2) => "Heading2",
            Self::Heading(3) => "Heading3",
            Self::Heading(_) => "Heading4",
            Self::Title => "Title",
            Self::Subject => "Subject",
            Self::Item => "Item",
            Self::Cell => "Cell",
            Self::Head => "Head",
            Self::RecipientsHead => "RecipientsHead",
            Self::Recipient => "Recipient",
            Self::Addressee => "Addressee",
        }
    }

    /// What people choose it by. Word knows the headings by their English names, whatever its language.
    fn name(self) -> &'static str {
        match self {
            Self::Body => "Body Text",
            Self::Heading(1) => "heading 1",
            Self::Heading(2) => "heading 2",
            Self::Heading(3) => "heading 3",
            Self::Heading(_) => "heading 4",
            Self::Title => "Title",
            Self::Subject => "Trích yếu",
            Self::Item => "Gạch đầu dòng",
            Self::Cell => "Ô bảng",
            Self::Head => "Phần đầu",
            Self::RecipientsHead => "Nơi nhận",
            Self::Recipient => "Tên nơi nhận",
            Self::Addressee => "Kính gửi",
        }
    }

    fn look(self) -> Look {
        let plain = Look { size: BODY_SIZE, ..Look::default() };
        let body = Look { space: PARAGRAPH_SPACE, first_line: FIRST_LINE, justified: true, loose: true, ..plain };
        match self {
            Self::Body => body,
            Self::Heading(3) => Look { bold: true, italic: true, keep_next: true, ..body },
            Self::Heading(4) => Look { italic: true, keep_next: true, ..body },
            Self::Heading(_) => Look { bold: true, keep_next: true, ..body },
            Self::Title => Look { bold: true, centred: true, keep_next: true, before: 12, ..plain },
            Self::Subject => Look { bold: true, centred: true, keep_next: true, ..plain },
            Self::Item => body,
            Self::Cell => Look { size: TABLE_SIZE, ..plain },
            Self::Head => Look { centred: true, ..plain },
            Self::RecipientsHead => Look { size: RECIPIENTS_HEAD_SIZE, bold: true, italic: true, ..plain },
            Self::Recipient => Look { size: RECIPIENTS_SIZE, ..plain },
            Self::Addressee => Look { space: PARAGRAPH_SPACE, ..plain },
        }
    }
}

/// What a style sets.
#[derive(Default, Clone, Copy)]
struct Look {
    /// In points.
    size: u32,
    bold: bool,
    italic: bool,
    centred: bool,
    justified: bool,
    keep_next: bool,
    /// Lines a little apart, as the text of a document is.
    loose: bool,
    first_line: Twips,
    /// Room below, in points.
    space: u32,
    /// Room above, in points.
    before: u32,
}

pub(super) fn styles() -> String {
    let mut xml = Xml::part();
    xml.element("w:styles", &[("xmlns:w", WORD_NAMESPACE)], |xml| {
        xml.element("w:docDefaults", &[], |xml| {
            xml.element("w:rPrDefault", &[], |xml| {
                xml.element("w:rPr", &[], |xml| {
                    xml.empty(
                        "w:rFonts",
                        &[("w:ascii", FONT), ("w:hAnsi", FONT), ("w:eastAsia", FONT), ("w:cs", FONT)],
                    );
                    size(xml, BODY_SIZE);
                    xml.empty("w:lang", &[("w:val", "vi-VN"), ("w:eastAsia", "vi-VN"), ("w:bidi", "ar-SA")]);
                });
            });
            xml.element("w:pPrDefault", &[], |_| {});
        });
        xml.element("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")], |xml| {
            xml.value("w:name", "Normal");
            xml.empty("w:qFormat", &[]);
        });
        xml.element("w:style", &[("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")], |xml| {
            xml.value("w:name", "Normal Table");
            xml.element("w:tblPr", &[], |xml| {
                xml.element("w:tblCellMar", &[], |xml| {
                    for (side, width) in [("w:top", "0"), ("w:left", "85"), ("w:bottom", "0"), ("w:right", "85")] {
                        xml.empty(side, &[("w:w", width), ("w:type", "dxa")]);
                    }
                });
            });
        });
        for style in Style::ALL {
            paragraph_style(xml, style);
        }
    });
    xml.finish()
}

fn paragraph_style(xml: &mut Xml, style: Style) {
    let look = style.look();
    xml.element("w:style", &[("w:type", "paragraph"), ("w:styleId", style.id())], |xml| {
        xml.value("w:name", style.name());
        xml.value("w:basedOn", "Normal");
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], |xml| {
            if look.keep_next {
                xml.empty("w:keepNext", &[]);
            }
            let (before, after) = ((look.before * 20).to_string(), (look.space * 20).to_string());
            let line = if look.loose { "264" } else { "240" };
            xml.empty(
                "w:spacing",
                &[("w:before", &before), ("w:after", &after), ("w:line", line), ("w:lineRule", "auto")],
            );
            if look.first_line > 0 {
                xml.empty("w:ind", &[("w:firstLine", &look.first_line.to_string())]);
            }
            if look.centred {
                xml.value("w:jc", "center");
            } else if look.justified {
                xml.value("w:jc", "both");
            }
            if let Style::Heading(level) = style {
                xml.value("w:outlineLvl", &(level - 1).to_string());
            }
        });
        xml.element("w:rPr", &[], |xml| {
            letters(xml, look.bold, look.italic);
            size(xml, look.size);
        });
    });
}

/// Bold and italics.
pub(super) fn letters(xml: &mut Xml, bold: bool, italic: bool) {
    if bold {
        xml.empty("w:b", &[]);
    }
    if italic {
        xml.empty("w:i", &[]);
    }
}

/// The size of letters in points.
pub(super) fn size(xml: &mut Xml, points: u32) {
    let halves = (points * 2).to_string();
    xml.value("w:sz", &halves);
    xml.value("w:szCs", &halves);
}

pub(super) fn settings() -> String {
    let mut xml = Xml::part();
    xml.element("w:settings", &[("xmlns:w", WORD_NAMESPACE)], |xml| {
        xml.empty("w:zoom", &[("w:percent", "100")]);
        xml.value("w:defaultTabStop", "720");
        xml.value("w:characterSpacingControl", "doNotCompress");
        xml.element("w:compat", &[], |xml| {
            let attributes = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &attributes);
        });
        xml.value("w:themeFontLang", "vi-VN");
        xml.value("w:decimalSymbol", ",");
        xml.value("w:listSeparator", ";");
    });
    xml.finish()
}
