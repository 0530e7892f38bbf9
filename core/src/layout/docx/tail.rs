//! The end of a document: recipients at the left, signature at the right.

use super::super::block::{OfficialDocument, SignatureColumn};
use super::super::figures::{BODY_SIZE, SIGNATURE_ROOM, Twips, width_of};
use super::lines::in_lines;
use super::paragraph::{paragraph_with, run};
use super::styles::{Style, letters, size};
use super::table::{CELL_MARGINS, borderless};
use super::xml::Xml;

pub(super) fn tail(xml: &mut Xml, document: &OfficialDocument, width: Twips) {
    let OfficialDocument { recipients, signatures, .. } = document;
    match (recipients.is_empty(), signatures.as_slice()) {
        (true, []) => {}
        (true, signatures) => side_by_side(xml, signatures, width),
        (false, []) => beside(xml, recipients, None, width),
        (false, [signature]) => beside(xml, recipients, Some(signature), width),
        (false, signatures) => {
            side_by_side(xml, signatures, width);
            paragraph_with(xml, Style::Cell, |_| {}, |_| {});
            beside(xml, recipients, None, width);
        }
    }
}

fn side_by_side(xml: &mut Xml, signatures: &[SignatureColumn], width: Twips) {
    let columns = signatures.len() as u32;
    // A single signature stands at the right.
    let widths = if columns == 1 { vec![width / 2; 2] } else { vec![width / columns; signatures.len()] };
    borderless(xml, &widths, |cells| {
        cells.row(|cells| {
            if columns == 1 {
                cells.cell(width / 2, |xml| paragraph_with(xml, Style::Cell, |_| {}, |_| {}));
            }
            for (of, width) in signatures.iter().zip(&widths) {
                cells.cell(*width, |xml| signature(xml, of, *width));
            }
        });
    });
}

fn beside(xml: &mut Xml, recipients: &[String], signer: Option<&SignatureColumn>, width: Twips) {
    let half = width / 2;
    borderless(xml, &[half, width - half], |cells| {
        cells.row(|cells| {
            cells.cell(half, |xml| {
                super::line(xml, Style::RecipientsHead, "Nơi nhận:");
                for recipient in recipients {
                    super::line(xml, Style::Recipient, recipient);
                }
            });
            cells.cell(width - half, |xml| match signer {
                Some(signer) => signature(xml, signer, width - half),
                None => paragraph_with(xml, Style::Cell, |_| {}, |_| {}),
            });
        });
    });
}

fn signature(xml: &mut Xml, of: &SignatureColumn, width: Twips) {
    let within = width.saturating_sub(CELL_MARGINS);
    let line = |xml: &mut Xml, text: &str, room: u32, [bold, italic]: [bool; 2]| {
        let above = |xml: &mut Xml| {
            if room > 0 {
                xml.empty("w:spacing", &[("w:before", &(room * 20).to_string())]);
            }
            if let Some(indent) = indent(text, within) {
                xml.empty("w:ind", &[("w:left", &indent), ("w:right", &indent), ("w:firstLine", "0")]);
            }
        };
        paragraph_with(xml, Style::Head, above, |xml| {
            run(xml, text, |xml| {
                letters(xml, bold, italic);
                size(xml, BODY_SIZE);
            });
        });
    };
    for title in &of.titles {
        line(xml, title, 0, [true, false]);
    }
    if !of.hint.is_empty() {
        line(xml, &of.hint, 0, [false, true]);
    }
    line(xml, &of.name, SIGNATURE_ROOM, [true, false]);
}

/// The indents at both sides that break a long title where it is best divided. It stays one text, which is read again.
fn indent(title: &str, within: Twips) -> Option<String> {
    let lines = in_lines(title, BODY_SIZE, within);
    let widest = lines.iter().map(|line| width_of(line, BODY_SIZE)).max().filter(|_| lines.len() > 1)?;
    Some((within.saturating_sub(widest * 21 / 20) / 2).to_string())
}
