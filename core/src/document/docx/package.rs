//! The OPC package: a zip archive whose parts refer to each other by relationships. Unpacked size is limited.

use std::cell::Cell;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::refusal::FileRefusal;
use super::xml::{Xml, XmlEvent};
use crate::error::Result;

/// How many bytes all parts that are read may unpack to. The text of a long plan is in half a megabyte.
const MOST_UNPACKED: u64 = 128 << 20;

/// How many files an archive may hold. A document has some dozens, and one more for each picture.
const MOST_FILES: usize = 16_384;

/// A package that was opened.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    unpacked: Cell<u64>,
}

/// What another part is to a part.
pub(super) struct Relation {
    pub id: String,
    /// The last word of its type: `styles`, `header`.
    pub kind: String,
    /// The name of the other part.
    pub target: String,
}

impl<'b> Package<'b> {
    pub fn open(bytes: &'b [u8]) -> Result<Self> {
        // Each entry of the archive's directory begins so, and takes memory when it is read.
        let entries = bytes.windows(4).filter(|window| window == b"PK\x01\x02").count();
        if entries > MOST_FILES {
            return Err(FileRefusal::TooLarge.into());
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileRefusal::Damaged)?;
        Ok(Self { archive, unpacked: Cell::new(MOST_UNPACKED) })
    }

    /// The name of the main part, and what it is related to; an archive without one is another kind of file.
    pub fn main(&mut self) -> Result<(String, Vec<Relation>)> {
        const USUAL: &str = "word/document.xml";
        let relations = self.relations("")?;
        let named = relations.into_iter().find(|relation| relation.kind == "officeDocument");
        let name = match named {
            Some(relation) => relation.target,
            None if self.index(USUAL).is_some() => USUAL.to_owned(),
            None => return Err(self.another_kind()?.into()),
        };
        let relations = self.relations(&name)?;
        Ok((name, relations))
    }

    /// Opens a part; `None` where there is none of this name.
    pub fn part(&mut self, name: &str) -> Result<Option<Xml<'_>>> {
        let Some(index) = self.index(name) else { return Ok(None) };
        let file = self.archive.by_index(index).map_err(refusal_of)?;
        Ok(Some(Xml::new(Box::new(file), &self.unpacked)))
    }

    /// What kind of document the main part shows to be, where it is not Word's.
    pub fn another_by_main(name: &str) -> FileRefusal {
        match name.split('/').next().unwrap_or_default().to_lowercase().as_str() {
            "xl" => FileRefusal::Another("an Excel workbook (.xlsx)", "bảng tính Excel (.xlsx)"),
            "ppt" => FileRefusal::Another("a PowerPoint presentation (.pptx)", "bản trình chiếu PowerPoint (.pptx)"),
            _ => FileRefusal::Another("an Office file of another kind", "tệp Office loại khác"),
        }
    }

    fn another_kind(&mut self) -> Result<FileRefusal> {
        const LONGEST: u64 = 128;
        let mut media_type = String::new();
        if let Some(index) = self.index("mimetype") {
            let file = self.archive.by_index(index).map_err(refusal_of)?;
            file.take(LONGEST).read_to_string(&mut media_type).map_err(|_| FileRefusal::Damaged)?;
        }
        Ok(match media_type.trim() {
            text if text.starts_with("application/vnd.oasis.opendocument.text") => {
                FileRefusal::Another("an OpenDocument text (.odt)", "văn bản OpenDocument (.odt)")
            }
            text if text.starts_with("application/vnd.oasis.opendocument.spreadsheet") => {
                FileRefusal::Another("an OpenDocument spreadsheet (.ods)", "bảng tính OpenDocument (.ods)")
            }
            text if text.starts_with("application/vnd.oasis.opendocument") => {
                FileRefusal::Another("an OpenDocument file", "tệp OpenDocument")
            }
            "application/epub+zip" => FileRefusal::Another("an EPUB book", "sách điện tử EPUB"),
            _ => FileRefusal::Another("a zip archive", "tệp nén zip"),
        })
    }

    /// Names of parts are compared without case; old programs write them with backslashes.
    fn index(&self, name: &str) -> Option<usize> {
        let same = |known: &[u8]| {
            let known = known.strip_prefix(b"/").or_else(|| known.strip_prefix(b"\\")).unwrap_or(known);
            let plain = |byte: &u8| if *byte == b'\\' { b'/' } else { byte.to_ascii_lowercase() };
            known.len() == name.len() && known.iter().map(plain).eq(name.as_bytes().iter().map(plain))
        };
        self.archive.file_names_raw().position(same)
    }

    fn relations(&mut self, of: &str) -> Result<Vec<Relation>> {
        const MOST: usize = 65_536;
        let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
        let name = format!("{folder}/_rels/{file}.rels");
        let mut relations = Vec::new();
        let Some(mut xml) = self.part(name.trim_start_matches('/'))? else { return Ok(relations) };
        loop {
            match xml.next()? {
                XmlEvent::Open if xml.name() == "Relationship" && relations.len() < MOST => {
                    let (kind, target) = (xml.attribute("Type"), xml.attribute("Target"));
                    if let (Some(kind), Some(target)) = (kind, target)
                        && xml.attribute("TargetMode").as_deref() != Some("External")
                    {
                        relations.push(Relation {
                            id: xml.attribute("Id").unwrap_or_default(),
                            kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                            target: resolved(folder, &target),
                        });
                    }
                }
                XmlEvent::End => return Ok(relations),
                _ => {}
            }
        }
    }
}

fn refusal_of(error: ZipError) -> FileRefusal {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => FileRefusal::Encrypted,
        _ => FileRefusal::Damaged,
    }
}

/// The name of a part that is named as seen from a folder.
fn resolved(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let start = if target.starts_with('/') { "" } else { folder };
    let mut names: Vec<&str> = Vec::new();
    for name in start.split('/').chain(target.split('/')) {
        match name {
            "" | "." => {}
            ".." => {
                names.pop();
            }
            name => names.push(name),
        }
    }
    names.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_seen_from_the_folder_of_the_part() {
        assert_eq!(resolved("word", "styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "/word/styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "../customXml/item1.xml"), "customXml/item1.xml");
        assert_eq!(resolved("", "word\\document.xml"), "word/document.xml");
        assert_eq!(resolved("", "../../a"), "a");
    }
}
