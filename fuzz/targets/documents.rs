//! Documents as text: plans and Word files.

use std::io::{Cursor, Write};

use cchc::call::write;
use cchc::{docx_text, read_plan, read_plan_bytes};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A plan's text, and the same as a file's bytes.
pub fn plan(bytes: &[u8]) {
    if let Ok(reading) = read_plan(&String::from_utf8_lossy(bytes)) {
        write(&reading).expect("a reading can be given to every language");
    }
    // What it cannot read it refuses.
    let _ = read_plan_bytes(bytes);
}

/// A Word file, or the XML of a document's body, which is put into one.
pub fn word(bytes: &[u8]) {
    let file = if bytes.starts_with(b"PK") { bytes.to_vec() } else { file_with(bytes) };
    // What it cannot read it refuses.
    let _ = docx_text(&file);
    let _ = read_plan_bytes(&file);
}

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

fn file_with(body: &[u8]) -> Vec<u8> {
    let root = format!(
        "<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"r\" Type=\"{OFFICE}/officeDocument\" \
         Target=\"word/document.xml\"/></Relationships>"
    );
    let head = format!("<w:document xmlns:w=\"{WORD}\" xmlns:r=\"{OFFICE}\"><w:body>");
    let document = [head.as_bytes(), body, b"</w:body></w:document>"].concat();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [("_rels/.rels", root.as_bytes()), ("word/document.xml", &document)] {
        zip.start_file(name, SimpleFileOptions::default()).expect("an archive in memory");
        zip.write_all(content).expect("an archive in memory");
    }
    zip.finish().expect("an archive in memory").into_inner()
}
