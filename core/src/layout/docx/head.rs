//! The head of a document: issuer with number at the left, national name with place and date at the right; then type
//! and subject.

use super::super::block::{DocumentHead, OfficialDocument};
use super::super::figures::{
    ABOUT_SIZE, BODY_SIZE, ISSUER_SIZE, MOTTO_SIZE, NATIONAL_NAME_SIZE, NUMBER_SIZE, PLACE_SIZE, Twips, width_of,
};
use super::super::{MOTTO, NATIONAL_NAME};
use super::lines::in_lines;
use super::paragraph::{paragraph_with, rule, run};
use super::styles::{Style, letters, size};
use super::table::{CELL_MARGINS, Cells, borderless};
use super::xml::Xml;

/// Shares of the left and the right column: at 12 points the national name needs some 90 mm.
const LEFT: u32 = 42;

pub(super) fn head(xml: &mut Xml, head: &DocumentHead, width: Twips) {
    let left = width * LEFT / 100;
    let right = width - left;
    borderless(xml, &[left, right], |cells| {
        cells.row(|cells| {
            cells.cell(left, |xml| issuer(xml, head, left));
            cells.cell(right, |xml| nation(xml, right));
        });
        numbered(cells, head, [left, right]);
    });
}

fn issuer(xml: &mut Xml, head: &DocumentHead, within: Twips) {
    let room = within - CELL_MARGINS;
    for part in head.parent_body.iter().flat_map(|parent| in_lines(parent, ISSUER_SIZE, room)) {
        line(xml, &part, ISSUER_SIZE, [false, false]);
    }
    let lines = in_lines(&head.issuer, ISSUER_SIZE, room);
    for part in &lines {
        line(xml, part, ISSUER_SIZE, [true, false]);
    }
    // A third to a half of the line above.
    let width = lines.last().map_or(0, |last| width_of(last, ISSUER_SIZE));
    rule(xml, width * 2 / 5, room);
}

fn nation(xml: &mut Xml, within: Twips) {
    line(xml, NATIONAL_NAME, NATIONAL_NAME_SIZE, [true, false]);
    line(xml, MOTTO, MOTTO_SIZE, [true, false]);
    rule(xml, width_of(MOTTO, MOTTO_SIZE), within - CELL_MARGINS);
}

fn numbered(cells: &mut Cells<'_>, head: &DocumentHead, [left, right]: [Twips; 2]) {
    if head.number.is_none() && head.place_and_date.is_none() && head.about.is_none() {
        return;
    }
    cells.row(|cells| {
        cells.cell(left, |xml| {
            line(xml, head.number.as_deref().unwrap_or_default(), NUMBER_SIZE, [false, false]);
            if let Some(about) = &head.about {
                line(xml, about, ABOUT_SIZE, [false, false]);
            }
        });
        cells.cell(right, |xml| {
            line(xml, head.place_and_date.as_deref().unwrap_or_default(), PLACE_SIZE, [false, true]);
        });
    });
}

/// A centred line of a size.
fn line(xml: &mut Xml, text: &str, points: u32, [bold, italic]: [bool; 2]) {
    paragraph_with(
        xml,
        Style::Head,
        |_| {},
        |xml| {
            run(xml, text, |xml| {
                letters(xml, bold, italic);
                size(xml, points);
            });
        },
    );
}

/// Type and subject.
pub(super) fn title(xml: &mut Xml, document: &OfficialDocument, width: Twips) {
    if let Some(kind) = &document.kind {
        super::line(xml, Style::Title, kind);
    }
    for subject in &document.subject {
        super::line(xml, Style::Subject, subject);
    }
    let Some(last) = document.subject.last().or(document.kind.as_ref()) else { return };
    rule(xml, width_of(last, BODY_SIZE).min(width) * 2 / 5, width);
    let room = |xml: &mut Xml| xml.empty("w:spacing", &[("w:before", "0"), ("w:after", "60")]);
    paragraph_with(xml, Style::Cell, room, |_| {});
}
