//! The OPC package that a Word document is: its parts, and how they refer to each other.

use std::io::{self, Seek, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::xml::Xml;

const CONTENT_TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The parts of a document besides its text.
pub(super) struct Parts {
    pub document: String,
    pub styles: String,
    pub settings: String,
    pub header: String,
    pub properties: String,
    pub charts: Vec<String>,
}

/// The relation of the header's part.
pub(super) const HEADER_RELATION: &str = "rId3";

/// The relation of a chart's part, by its position.
pub(super) fn chart_relation(position: usize) -> String {
    format!("rId{}", position + 4)
}

/// Writes the package. The same parts give the same bytes.
pub(super) fn write<W: Write + Seek>(parts: &Parts, to: W) -> io::Result<()> {
    let mut archive = ZipWriter::new(to);
    let mut part = |name: &str, content: &str| -> io::Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        archive.start_file(name, options)?;
        archive.write_all(content.as_bytes())
    };
    part("[Content_Types].xml", &content_types(parts.charts.len()))?;
    part("_rels/.rels", &package_relations())?;
    part("word/document.xml", &parts.document)?;
    part("word/_rels/document.xml.rels", &document_relations(parts.charts.len()))?;
    part("word/styles.xml", &parts.styles)?;
    part("word/settings.xml", &parts.settings)?;
    part("word/header1.xml", &parts.header)?;
    for (position, chart) in parts.charts.iter().enumerate() {
        part(&format!("word/{}", chart_name(position)), chart)?;
    }
    part("docProps/core.xml", &parts.properties)?;
    archive.finish()?;
    Ok(())
}

fn chart_name(position: usize) -> String {
    format!("charts/chart{}.xml", position + 1)
}

fn content_types(charts: usize) -> String {
    let mut xml = Xml::part();
    xml.element("Types", &[("xmlns", CONTENT_TYPES)], |xml| {
        let default = |xml: &mut Xml, extension: &str, kind: &str| {
            xml.empty("Default", &[("Extension", extension), ("ContentType", kind)]);
        };
        default(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        default(xml, "xml", "application/xml");
        let part = |xml: &mut Xml, name: &str, kind: &str| {
            xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
        };
        part(xml, "/word/document.xml", &format!("{WORD}.document.main+xml"));
        for name in ["styles", "settings"] {
            part(xml, &format!("/word/{name}.xml"), &format!("{WORD}.{name}+xml"));
        }
        part(xml, "/word/header1.xml", &format!("{WORD}.header+xml"));
        for position in 0..charts {
            let kind = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
            part(xml, &format!("/word/{}", chart_name(position)), kind);
        }
        part(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    });
    xml.finish()
}

fn package_relations() -> String {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let main = format!("{OFFICE_RELATION}/officeDocument");
    relations(&[("rId1".to_owned(), main, "word/document.xml".to_owned()), {
        ("rId2".to_owned(), core.to_owned(), "docProps/core.xml".to_owned())
    }])
}

fn document_relations(charts: usize) -> String {
    let part = |id: &str, kind: &str, target: String| (id.to_owned(), format!("{OFFICE_RELATION}/{kind}"), target);
    let mut list = vec![
        part("rId1", "styles", "styles.xml".to_owned()),
        part("rId2", "settings", "settings.xml".to_owned()),
        part(HEADER_RELATION, "header", "header1.xml".to_owned()),
    ];
    list.extend((0..charts).map(|position| part(&chart_relation(position), "chart", chart_name(position))));
    relations(&list)
}

/// Relations: identity, type and target of each.
fn relations(list: &[(String, String, String)]) -> String {
    let mut xml = Xml::part();
    xml.element("Relationships", &[("xmlns", RELATIONS)], |xml| {
        for (id, kind, target) in list {
            xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
        }
    });
    xml.finish()
}
