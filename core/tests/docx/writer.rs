//! Writes minimal Word documents for tests: they contain only what a test specifies.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
     xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" \
     xmlns:v=\"urn:schemas-microsoft-com:vml\" \
     xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

/// A document: its body, and parts that are related to it.
#[derive(Default, Clone)]
pub struct Document {
    body: String,
    parts: Vec<(String, String, String)>,
    files: Vec<(String, Vec<u8>)>,
}

impl Document {
    pub fn of(body: &str) -> Self {
        Self { body: body.to_owned(), ..Self::default() }
    }

    /// A part of a kind (`styles`, `numbering`) with the content of its root.
    pub fn part(mut self, kind: &str, content: &str) -> Self {
        let root = if kind == "header" { "hdr" } else { kind };
        let content = format!("<w:{root} {NAMES}>{content}</w:{root}>");
        self.parts.push((kind.to_owned(), format!("{kind}.xml"), content));
        self
    }

    /// Another file of the archive, stored as it is.
    #[allow(dead_code)]
    pub fn file(mut self, name: &str, content: Vec<u8>) -> Self {
        self.files.push((name.to_owned(), content));
        self
    }

    pub fn bytes(&self) -> Vec<u8> {
        let body = format!("<w:document {NAMES}><w:body>{}</w:body></w:document>", self.body);
        let relations = self.parts.iter().map(|(kind, name, _)| relation(kind, name)).collect::<String>();
        let mut files = vec![
            ("[Content_Types].xml", "<Types/>".to_owned()),
            ("_rels/.rels", relations_of(&relation("officeDocument", "word/document.xml"))),
            ("word/document.xml", format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n{body}")),
            ("word/_rels/document.xml.rels", relations_of(&relations)),
        ];
        let names = self.parts.iter().map(|(_, name, _)| format!("word/{name}")).collect::<Vec<_>>();
        files.extend(names.iter().zip(&self.parts).map(|(name, part)| (name.as_str(), part.2.clone())));
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
        for (name, content) in &self.files {
            let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
            zip.start_file(name.as_str(), stored).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

fn relation(kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{kind}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
}

fn relations_of(relations: &str) -> String {
    const NAMES: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    format!("<Relationships xmlns=\"{NAMES}\">{relations}</Relationships>")
}

/// A zip archive of these files.
#[allow(dead_code)]
pub fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A paragraph with a text.
pub fn p(text: &str) -> String {
    format!("<w:p>{}</w:p>", r(text))
}

/// A run with a text.
pub fn r(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

/// A paragraph of a list.
#[allow(dead_code)]
pub fn item(list: u32, level: u32, text: &str) -> String {
    format!(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{}</w:p>",
        r(text)
    )
}

/// A paragraph of a style.
#[allow(dead_code)]
pub fn styled(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>", r(text))
}

/// A table's cell with paragraphs.
#[allow(dead_code)]
pub fn cell(paragraphs: &[&str]) -> String {
    format!("<w:tc>{}</w:tc>", paragraphs.iter().map(|text| p(text)).collect::<String>())
}

/// A table whose cells have one paragraph each.
#[allow(dead_code)]
pub fn table(rows: &[&[&str]]) -> String {
    let row = |cells: &&[&str]| format!("<w:tr>{}</w:tr>", cells.iter().map(|text| cell(&[text])).collect::<String>());
    format!("<w:tbl><w:tblPr/><w:tblGrid/>{}</w:tbl>", rows.iter().map(row).collect::<String>())
}

/// A level of a list.
#[allow(dead_code)]
pub fn level(place: u32, format: &str, text: &str, more: &str) -> String {
    format!(
        "<w:lvl w:ilvl=\"{place}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/>\
         {more}</w:lvl>"
    )
}

/// A list.
#[allow(dead_code)]
pub fn list(number: u32, levels: &str) -> String {
    format!("<w:abstractNum w:abstractNumId=\"{number}\">{levels}</w:abstractNum>")
}

/// What paragraphs name to stand in a list.
#[allow(dead_code)]
pub fn instance(number: u32, list: u32, changes: &str) -> String {
    format!("<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{list}\"/>{changes}</w:num>")
}
