//! The archive that a workbook is: how large it becomes, and what the reader of cells does not tell.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{Cursor, Read, copy, sink};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use unicode_normalization::UnicodeNormalization;
use zip::ZipArchive;

use crate::error::{CchcError, Result};
use crate::table::taken::too_large;
use crate::text::{Legacy, convert};

/// What the reader of cells does not tell of a sheet.
#[derive(Default)]
pub(super) struct About {
    /// The rows that it hides, from 0.
    pub hidden: BTreeSet<u32>,
    /// The cells, by name, in fonts of an encoding older than Unicode.
    pub legacy: HashMap<String, LegacyFont>,
}

/// A font whose letters are of an encoding older than Unicode.
#[derive(Clone, Copy)]
pub(super) struct LegacyFont {
    pub encoding: Legacy,
    /// It shows small letters as capitals.
    is_capital: bool,
}

impl LegacyFont {
    fn named(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        let encoding = match name.as_str() {
            vn if vn.starts_with(".vn") => Legacy::Tcvn3,
            vni if vni.starts_with("vni-") || vni.starts_with("vni ") => Legacy::Vni,
            _ => return None,
        };
        Some(Self { encoding, is_capital: encoding == Legacy::Tcvn3 && name.ends_with('h') })
    }

    /// A text as the font shows it; none if that is the text itself, or it is Unicode whatever the font.
    pub fn read(self, text: &str) -> Option<String> {
        if text.is_ascii() && !self.is_capital || text.nfc().any(|letter| letter > 'ÿ') {
            return None;
        }
        let read = convert(text, self.encoding);
        let read = if self.is_capital { read.to_uppercase() } else { read };
        (read != text).then_some(read)
    }
}

pub(super) struct Archive<'a> {
    bytes: &'a [u8],
    is_xlsx: bool,
}

impl<'a> Archive<'a> {
    /// Unpacks every part once, keeping nothing: what an archive says of its size may be a lie. All parts together
    /// have at most `most` bytes, each that is kept in memory at most `most_of_part`.
    pub fn check(bytes: &'a [u8], most: u64, most_of_part: u64) -> Result<Self> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
        let mut left = most;
        let mut sizes = HashMap::new();
        for number in 0..zip.len() {
            let mut part = zip.by_index(number).map_err(damaged)?;
            let unpacked = copy(&mut (&mut part).take(left + 1), &mut sink()).map_err(damaged)?;
            left = left.checked_sub(unpacked).ok_or_else(|| {
                let most = most >> 20;
                too_large(&format!("it unpacks to more than {most} MiB"), &format!("khi giải nén lớn hơn {most} MiB"))
            })?;
            let name = part.name().map_err(damaged)?.into_owned();
            if is_kept(&name.to_lowercase()) && unpacked > most_of_part {
                let most = most_of_part >> 20;
                let text = format!("its texts or styles unpack to more than {most} MiB");
                return Err(too_large(&text, &format!("phần văn bản hoặc định dạng lớn hơn {most} MiB khi giải nén")));
            }
            sizes.insert(name, unpacked);
        }
        let is_xlsx = zip.index_for_name("xl/workbook.xml").is_some();
        let archive = Self { bytes, is_xlsx };
        archive.check_counts(&sizes)?;
        Ok(archive)
    }

    /// The reader of cells makes room for as many shared texts as their part says it has: they must fit into it.
    fn check_counts(&self, sizes: &HashMap<String, u64>) -> Result<()> {
        const SHORTEST: u64 = "<si/>".len() as u64;
        let mut is_lie = false;
        let is_shared = |part: &str| part.to_lowercase().ends_with("sharedstrings.xml");
        for (part, bytes) in sizes.iter().filter(|(part, _)| is_shared(part)) {
            self.each_element(part, &mut |element| {
                if element.local_name().as_ref() == "sst" {
                    let claimed = attribute(element, "uniqueCount").and_then(|count| count.trim().parse::<u128>().ok());
                    is_lie |= claimed.is_some_and(|count| count > u128::from(bytes / SHORTEST));
                }
            })?;
        }
        if is_lie { Err(damaged(())) } else { Ok(()) }
    }

    /// The archive of a workbook of Excel that was checked before.
    pub fn of_xlsx(bytes: &'a [u8]) -> Option<Self> {
        let zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
        zip.index_for_name("xl/workbook.xml").map(|_| Self { bytes, is_xlsx: true })
    }

    pub const fn is_xlsx(&self) -> bool {
        self.is_xlsx
    }

    /// What the reader of cells does not tell of a sheet.
    pub fn about(&self, sheet: &str) -> Result<About> {
        let mut about = About::default();
        let Some(path) = self.path_of(sheet)? else { return Ok(about) };
        let styles = self.legacy_styles()?;
        self.each_element(&path, &mut |element| {
            let is_set = |name| attribute(element, name).is_some_and(|value| value == "1" || value == "true");
            match element.local_name().as_ref() {
                "row" if is_set("hidden") => {
                    let number = attribute(element, "r").and_then(|number| number.parse::<u32>().ok());
                    about.hidden.extend(number.and_then(|number| number.checked_sub(1)));
                }
                "c" if !styles.is_empty() => {
                    let font = attribute(element, "s").and_then(|style| styles.get(&style.parse().ok()?));
                    about.legacy.extend(attribute(element, "r").zip(font.copied()));
                }
                _ => {}
            }
        })?;
        Ok(about)
    }

    /// The styles, by their numbers, of fonts whose letters are of an encoding older than Unicode.
    fn legacy_styles(&self) -> Result<BTreeMap<u32, LegacyFont>> {
        let (mut section, mut fonts, mut styles, mut number) = (String::new(), Vec::new(), BTreeMap::new(), 0);
        self.each_element("xl/styles.xml", &mut |element| match element.local_name().as_ref() {
            name @ ("fonts" | "fills" | "cellStyleXfs" | "cellXfs" | "cellStyles" | "dxfs") => {
                section = name.to_owned()
            }
            "font" if section == "fonts" => fonts.push(None),
            "name" if section == "fonts" => {
                if let Some(font) = fonts.last_mut() {
                    *font = attribute(element, "val").and_then(|name| LegacyFont::named(&name));
                }
            }
            "xf" if section == "cellXfs" => {
                let font =
                    attribute(element, "fontId").and_then(|font| fonts.get(font.parse::<usize>().ok()?).copied());
                styles.extend(font.flatten().map(|font| (number, font)));
                number += 1;
            }
            _ => {}
        })?;
        Ok(styles)
    }

    /// The part that holds a sheet.
    pub fn path_of(&self, sheet: &str) -> Result<Option<String>> {
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

    pub fn each_element(&self, path: &str, see: &mut dyn FnMut(&BytesStart<'_>)) -> Result<()> {
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

/// Whether a part is kept in memory as a whole: all but sheets, whose cells come one by one, and pictures.
fn is_kept(name: &str) -> bool {
    (name.ends_with(".xml") || name.ends_with(".rels")) && !name.contains("worksheets/sheet")
}

pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok().flatten()?;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

pub(super) fn damaged(_: impl Sized) -> CchcError {
    let text = "the workbook is damaged: its archive cannot be unpacked";
    CchcError::invalid("table", "", "workbook", text, "tệp Excel bị hỏng: không giải nén được")
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    /// An archive of one part of zeros.
    fn archive(part: &str, bytes: usize) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file(part, SimpleFileOptions::default()).unwrap();
        zip.write_all(&vec![0; bytes]).unwrap();
        zip.finish().unwrap().into_inner()
    }

    fn code(bytes: &[u8]) -> Option<String> {
        match Archive::check(bytes, 4 << 20, 1 << 20) {
            Ok(_) => None,
            Err(CchcError::Invalid { problems, .. }) => Some(problems[0].code.clone()),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn bombs_are_stopped_whatever_they_say_of_their_size() {
        assert_eq!(code(&archive("xl/media/a.bin", 4 << 20)), None);
        let bomb = archive("xl/media/a.bin", (4 << 20) + 1);
        assert_eq!(code(&bomb).as_deref(), Some("too_large"));
        // The same with a size of one byte declared wherever it is.
        let size = ((4_u32 << 20) + 1).to_le_bytes();
        let places: Vec<usize> = (0..bomb.len() - 4).filter(|at| bomb[*at..*at + 4] == size).collect();
        assert!(!places.is_empty());
        let mut lying = bomb;
        places.iter().for_each(|at| lying[*at..*at + 4].copy_from_slice(&1_u32.to_le_bytes()));
        assert!(code(&lying).is_some());
    }

    #[test]
    fn parts_that_are_kept_in_memory_are_smaller() {
        assert_eq!(code(&archive("xl/worksheets/sheet1.xml", (1 << 20) + 1)), None);
        assert_eq!(code(&archive("xl/sharedStrings.xml", (1 << 20) + 1)).as_deref(), Some("too_large"));
        assert_eq!(code(&archive("xl/styles.xml", (1 << 20) + 1)).as_deref(), Some("too_large"));
    }
}
