//! The archive that a workbook is: how large it becomes, and what the reader of cells does not tell.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, copy, sink};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::error::{CchcError, Result};
use crate::table::csv::too_large;

/// The most bytes that all parts of a workbook may unpack to: 2 GiB.
const LARGEST: u64 = 2 << 30;

pub(super) struct Archive<'a> {
    bytes: &'a [u8],
    is_xlsx: bool,
}

impl<'a> Archive<'a> {
    /// Unpacks every part once, keeping nothing: what an archive says of its size may be a lie.
    pub fn check(bytes: &'a [u8]) -> Result<Self> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
        let mut left = LARGEST;
        for part in 0..zip.len() {
            let mut part = zip.by_index(part).map_err(damaged)?;
            let unpacked = copy(&mut (&mut part).take(left + 1), &mut sink()).map_err(damaged)?;
            left = left
                .checked_sub(unpacked)
                .ok_or_else(|| too_large("it unpacks to more than 2 GiB", "khi giải nén lớn hơn 2 GiB"))?;
        }
        let is_xlsx = zip.index_for_name("xl/workbook.xml").is_some();
        Ok(Self { bytes, is_xlsx })
    }

    pub const fn is_xlsx(&self) -> bool {
        self.is_xlsx
    }

    /// The rows that a sheet hides, from 0.
    pub fn hidden_rows(&self, sheet: &str) -> Result<BTreeSet<u32>> {
        let Some(path) = self.path_of(sheet)? else { return Ok(BTreeSet::new()) };
        let mut hidden = BTreeSet::new();
        self.each_element(&path, &mut |element| {
            let is_set = |name| attribute(element, name).is_some_and(|value| value == "1" || value == "true");
            if element.local_name().as_ref() == "row" && is_set("hidden") {
                let number = attribute(element, "r").and_then(|number| number.parse::<u32>().ok());
                hidden.extend(number.and_then(|number| number.checked_sub(1)));
            }
        })?;
        Ok(hidden)
    }

    /// The part that holds a sheet.
    fn path_of(&self, sheet: &str) -> Result<Option<String>> {
        let mut relation = None;
        self.each_element("xl/workbook.xml", &mut |element| {
            if element.local_name().as_ref() == "sheet" && attribute(element, "name").as_deref() == Some(sheet) {
                relation = attribute(element, "r:id").or_else(|| attribute(element, "id"));
            }
        })?;
        let mut targets = BTreeMap::new();
        self.each_element("xl/_rels/workbook.xml.rels", &mut |element| {
            targets.extend(attribute(element, "Id").zip(attribute(element, "Target")));
        })?;
        let target = relation.and_then(|relation| targets.remove(&relation));
        Ok(target.map(|target| match target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None => format!("xl/{target}"),
        }))
    }

    fn each_element(&self, path: &str, see: &mut dyn FnMut(&BytesStart<'_>)) -> Result<()> {
        let mut zip = ZipArchive::new(Cursor::new(self.bytes)).map_err(damaged)?;
        let Ok(part) = zip.by_name(path) else { return Ok(()) };
        let mut reader = Reader::from_reader(std::io::BufReader::new(part));
        let mut buffer = Vec::new();
        loop {
            match reader.read_event_into(&mut buffer).map_err(damaged)? {
                Event::Start(element) | Event::Empty(element) => see(&element),
                Event::Eof => return Ok(()),
                _ => {}
            }
            buffer.clear();
        }
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok().flatten()?;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

fn damaged(_: impl Sized) -> CchcError {
    let text = "the workbook is damaged: its archive cannot be unpacked";
    CchcError::invalid("table", "", "workbook", text, "tệp Excel bị hỏng: không giải nén được")
}
