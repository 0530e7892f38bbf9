//! The main part: blocks one after the other, in sections of upright and lying pages.

use super::super::block::{Appendix, Block, OfficialDocument};
use super::super::figures::{
    HEADER_DISTANCE, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, PAGE_HEIGHT, PAGE_WIDTH, Twips,
};
use super::package::{HEADER_RELATION, chart_relation};
use super::paragraph::{item, paragraph, paragraph_with, run};
use super::styles::{Style, letters};
use super::xml::Xml;
use super::{WORD_NAMESPACE, chart, head, line, table, tail};

/// The main part and the charts in it.
pub(super) struct Body {
    pub document: String,
    pub charts: Vec<String>,
}

const NAMESPACES: [(&str, &str); 5] = [
    ("xmlns:w", WORD_NAMESPACE),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"),
];

pub(super) fn body(document: &OfficialDocument) -> Body {
    let mut xml = Xml::part();
    let mut charts = Vec::new();
    xml.element("w:document", &NAMESPACES, |xml| {
        xml.element("w:body", &[], |xml| {
            let first = Pages { landscape: document.landscape, appendix: false };
            let width = first.width();
            if let Some(of) = &document.head {
                head::head(xml, of, width);
            }
            head::title(xml, document, width);
            blocks(xml, &document.blocks, true, width, &mut charts);
            tail::tail(xml, document, width);
            appendices(xml, &document.appendices, first, &mut charts);
        });
    });
    Body { document: xml.finish(), charts }
}

/// The pages of a section.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Pages {
    landscape: bool,
    /// Whether they are of an appendix, whose pages have numbers of their own.
    appendix: bool,
}

impl Pages {
    fn width(self) -> Twips {
        if self.landscape { PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM } else { PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT }
    }

    /// What the pages are like; stands behind them.
    fn properties(self, xml: &mut Xml) {
        let [width, height] = if self.landscape { [PAGE_HEIGHT, PAGE_WIDTH] } else { [PAGE_WIDTH, PAGE_HEIGHT] };
        // The left margin of an upright page is at the top of a lying one.
        let [top, right, bottom, left] = if self.landscape {
            [MARGIN_LEFT, MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM]
        } else {
            [MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT]
        };
        let number = |length: Twips| length.to_string();
        xml.element("w:sectPr", &[], |xml| {
            xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", HEADER_RELATION)]);
            xml.value("w:type", "nextPage");
            let size = [("w:w", number(width)), ("w:h", number(height))];
            let mut size: Vec<(&str, &str)> = size.iter().map(|(name, value)| (*name, value.as_str())).collect();
            if self.landscape {
                size.push(("w:orient", "landscape"));
            }
            xml.empty("w:pgSz", &size);
            xml.empty(
                "w:pgMar",
                &[
                    ("w:top", &number(top)),
                    ("w:right", &number(right)),
                    ("w:bottom", &number(bottom)),
                    ("w:left", &number(left)),
                    ("w:header", &number(HEADER_DISTANCE)),
                    ("w:footer", &number(HEADER_DISTANCE)),
                    ("w:gutter", "0"),
                ],
            );
            if self.appendix {
                xml.empty("w:pgNumType", &[("w:start", "1")]);
            }
            // A first page has no number.
            xml.empty("w:titlePg", &[]);
        });
    }
}

/// `is_signed`: a signature follows, on the page of the last paragraph.
fn blocks(xml: &mut Xml, blocks: &[Block], is_signed: bool, width: Twips, charts: &mut Vec<String>) {
    for (position, block) in blocks.iter().enumerate() {
        match block {
            Block::Heading { level, text } => line(xml, Style::Heading((*level).clamp(1, 4)), text),
            Block::Paragraph(of) => paragraph(xml, of, is_signed && position + 1 == blocks.len()),
            Block::Item(of) => item(xml, of),
            Block::Addressees(list) => addressees(xml, list),
            Block::Table(of) => table::table(xml, of, width),
            Block::Chart(of) => {
                chart::drawing(xml, of, &chart_relation(charts.len()), charts.len() + 1, width);
                charts.push(chart::part(of));
            }
            Block::PageBreak => page_break(xml),
        }
    }
}

fn page_break(xml: &mut Xml) {
    let broken = |xml: &mut Xml| xml.element("w:r", &[], |xml| xml.empty("w:br", &[("w:type", "page")]));
    paragraph_with(xml, Style::Cell, |_| {}, broken);
}

/// "Kính gửi: A" in the middle of the page; of several, each in a line of its own.
fn addressees(xml: &mut Xml, list: &[String]) {
    let indent = |left: &'static str| move |xml: &mut Xml| xml.empty("w:ind", &[("w:left", left)]);
    // Below the head of a letter there is nothing between.
    let first = |left: &'static str| {
        move |xml: &mut Xml| {
            xml.empty("w:spacing", &[("w:before", "240"), ("w:after", "120")]);
            xml.empty("w:ind", &[("w:left", left)]);
        }
    };
    match list {
        [] => {}
        [only] => {
            paragraph_with(xml, Style::Addressee, first("2268"), |xml| run(xml, &format!("Kính gửi: {only}"), |_| {}));
        }
        several => {
            paragraph_with(xml, Style::Addressee, first("1701"), |xml| run(xml, "Kính gửi:", |_| {}));
            for (position, one) in several.iter().enumerate() {
                let end = if position + 1 == several.len() { "." } else { ";" };
                paragraph_with(xml, Style::Addressee, indent("2835"), |xml| {
                    run(xml, &format!("- {one}{end}"), |_| {});
                });
            }
        }
    }
}

/// Appendices follow the main pages. A section's properties stand behind it: those of the last one end the body.
fn appendices(xml: &mut Xml, appendices: &[Appendix], first: Pages, charts: &mut Vec<String>) {
    let mut pages = first;
    for of in appendices {
        let next = Pages { landscape: of.landscape, appendix: true };
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", Style::Cell.id());
                pages.properties(xml);
            });
        });
        pages = next;
        appendix_title(xml, of);
        blocks(xml, &of.blocks, false, pages.width(), charts);
    }
    pages.properties(xml);
}

fn appendix_title(xml: &mut Xml, of: &Appendix) {
    // The title of an appendix is a heading, so that navigation leads to it.
    let centred = |xml: &mut Xml| {
        xml.empty("w:ind", &[("w:firstLine", "0")]);
        xml.value("w:jc", "center");
    };
    for text in [&of.label, &of.title].into_iter().filter(|text| !text.is_empty()) {
        paragraph_with(xml, Style::Heading(1), centred, |xml| run(xml, text, |xml| letters(xml, true, false)));
    }
    if !of.belongs_to.is_empty() {
        paragraph_with(xml, Style::Body, centred, |xml| run(xml, &of.belongs_to, |xml| letters(xml, false, true)));
    }
}
