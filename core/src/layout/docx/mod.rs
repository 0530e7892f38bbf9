//! Writes a document as a Word file (Office Open XML, ECMA-376), laid out by 30/2020/NĐ-CP, phụ lục I. The same
//! document gives the same bytes.

mod body;
mod chart;
mod head;
mod lines;
mod package;
mod paragraph;
mod styles;
mod table;
mod tail;
mod xml;

use std::io::{self, Cursor, Seek, Write};

use self::package::Parts;
use self::paragraph::{field, paragraph_with, run};
use self::styles::Style;
use self::xml::Xml;
use super::block::OfficialDocument;
use super::figures::PAGE_NUMBER_SIZE;

const WORD_NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Writes a document as a Word file (.docx).
///
/// ```
/// use cchc::layout::{Block, OfficialDocument, docx};
///
/// let document = OfficialDocument {
///     kind: Some("BÁO CÁO".to_owned()),
///     blocks: vec![Block::paragraph("Sở đã tổ chức 12 buổi.")],
///     ..OfficialDocument::default()
/// };
/// let mut file = std::io::Cursor::new(Vec::new());
/// docx(&document, &mut file)?;
/// assert!(file.into_inner().starts_with(b"PK"));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// What the writer refuses.
pub fn docx<W: Write + Seek>(document: &OfficialDocument, to: W) -> io::Result<()> {
    let body = body::body(document);
    let parts = Parts {
        document: body.document,
        styles: styles::styles(),
        settings: styles::settings(),
        header: header(),
        properties: properties(document),
        charts: body.charts,
    };
    package::write(&parts, to)
}

/// The same as bytes.
pub(crate) fn docx_bytes(document: &OfficialDocument) -> io::Result<Vec<u8>> {
    let mut file = Cursor::new(Vec::new());
    docx(document, &mut file)?;
    Ok(file.into_inner())
}

/// The number of the page, at its top.
fn header() -> String {
    let mut xml = Xml::part();
    xml.element("w:hdr", &[("xmlns:w", WORD_NAMESPACE)], |xml| {
        paragraph_with(xml, Style::Head, |_| {}, |xml| field(xml, "PAGE", PAGE_NUMBER_SIZE));
    });
    xml.finish()
}

fn properties(document: &OfficialDocument) -> String {
    let mut xml = Xml::part();
    let namespaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    xml.element("cp:coreProperties", &namespaces, |xml| {
        xml.text_element("dc:title", &[], &document.title);
        if let Some(head) = &document.head {
            xml.text_element("dc:creator", &[], &head.issuer);
        }
        xml.text_element("dc:language", &[], "vi-VN");
    });
    xml.finish()
}

/// A line of text without a break.
fn line(xml: &mut Xml, style: Style, text: &str) {
    paragraph_with(xml, style, |_| {}, |xml| run(xml, text, |_| {}));
}
