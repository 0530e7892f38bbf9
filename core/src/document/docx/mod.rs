//! Text extraction from Word documents (.docx), with list numbers, in the form that `read_plan` takes.
//!
//! Each paragraph becomes a line with its number or bullet. Each table row becomes a line with tabs between the cells,
//! as spreadsheets copy it; a layout table (header and footer of a document) is written column after column. Deleted
//! text, hidden text and page numbers are left out; notes follow at the end.
//!
//! `package` opens the zip and follows its relationships, `xml` is a pull parser with limits, `styles`, `numbering` and
//! `properties` resolve formatting, `body` reads a part, `flow`, `table` and `layout` write the text, `kind` and
//! `refusal` explain files that are not read.

mod body;
mod fields;
mod flow;
mod formats;
mod kind;
mod layout;
mod numbering;
mod package;
mod properties;
mod refusal;
mod styles;
mod symbols;
mod table;
mod xml;

use body::{DocxContext, NoteKind, note_number};
use kind::FileKind;
use numbering::Numbering;
use package::{Package, Relation};
use refusal::FileRefusal;
use styles::Styles;

use super::source::LONGEST;
use super::words::Words;
use crate::error::Result;

/// The text of a Word document; `None` where the bytes are no such file but may be text.
///
/// # Errors
///
/// For damaged files, and for files of other kinds that are no text.
pub(super) fn text_of(bytes: &[u8]) -> Result<Option<String>> {
    match kind::of(bytes) {
        FileKind::Zip => read(bytes).map(Some),
        FileKind::Refused(refusal) => Err(refusal.into()),
        FileKind::Text => Ok(None),
    }
}

/// Whether bytes may be text, as far as the first of them tell.
pub(super) fn is_text(bytes: &[u8]) -> bool {
    kind::of(bytes) == FileKind::Text
}

/// The text of a Word document.
pub(super) fn text(bytes: &[u8]) -> Result<String> {
    let plain = FileRefusal::Another("a text file, or a file of an unknown kind", "tệp văn bản hoặc tệp không rõ loại");
    text_of(bytes)?.ok_or_else(|| plain.into())
}

fn read(bytes: &[u8]) -> Result<String> {
    let mut package = Package::open(bytes)?;
    let (main, relations) = package.main()?;
    let styles = match part_of_kind(&relations, "styles") {
        Some(name) => package.part(name)?.map(|mut xml| Styles::read(&mut xml)).transpose()?.unwrap_or_default(),
        None => Styles::default(),
    };
    let numbering = match part_of_kind(&relations, "numbering") {
        Some(name) => package.part(name)?.map(|mut xml| Numbering::read(&mut xml)).transpose()?.unwrap_or_default(),
        None => Numbering::default(),
    };
    let mut reading = DocxContext::new(styles, numbering);
    let mut xml = package.part(&main)?.ok_or(FileRefusal::Damaged)?;
    let fragments = reading.part(&mut xml, "document", Package::another_by_main(&main))?;
    drop(xml);

    let mut lines = Vec::new();
    table::write(&fragments, &mut lines, true);
    drop(fragments);
    if !lines.iter().flat_map(|line| line.split('\n')).any(opens_a_document) {
        let mut header = header(&mut package, &relations, &mut reading)?;
        header.append(&mut lines);
        lines = header;
    }
    write_notes(&mut package, &relations, &mut reading, &mut lines)?;
    joined(&lines)
}

fn part_of_kind<'r>(relations: &'r [Relation], kind: &str) -> Option<&'r str> {
    relations.iter().find(|relation| relation.kind == kind).map(|relation| relation.target.as_str())
}

/// Whether a line is one with which a document's head begins.
fn opens_a_document(line: &str) -> bool {
    const LONGEST: usize = 400;
    line.len() <= LONGEST && {
        let words = Words::of(line);
        layout::is_national(&words) || layout::is_number(line, &words)
    }
}

/// The lines of the first page's header, where there are words in it: some forms keep the header of a document there.
fn header(package: &mut Package<'_>, relations: &[Relation], reading: &mut DocxContext) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    let Some(section) = reading.section.clone() else { return Ok(lines) };
    let id = if section.first_page_differs { section.first_header } else { section.header };
    let Some(relation) = relations.iter().find(|relation| Some(&relation.id) == id.as_ref()) else { return Ok(lines) };
    let Some(mut xml) = package.part(&relation.target)? else { return Ok(lines) };
    let fragments = reading.part(&mut xml, "hdr", FileRefusal::Damaged)?;
    table::write(&fragments, &mut lines, true);
    if !lines.iter().any(|line| line.chars().any(char::is_alphabetic)) {
        lines.clear();
    }
    Ok(lines)
}

/// Writes the notes after the text, in the order in which it refers to them.
fn write_notes(
    package: &mut Package<'_>,
    relations: &[Relation],
    reading: &mut DocxContext,
    lines: &mut Vec<String>,
) -> Result<()> {
    for (kind, part, root) in [(NoteKind::Foot, "footnotes", "footnotes"), (NoteKind::End, "endnotes", "endnotes")] {
        let referred = std::mem::take(&mut reading.notes);
        let (own, others) = referred.into_iter().partition::<Vec<_>, _>(|(of, _)| *of == kind);
        reading.notes = others;
        let Some(name) = part_of_kind(relations, part).filter(|_| !own.is_empty()) else { continue };
        let Some(mut xml) = package.part(name)? else { continue };
        reading.note_texts.clear();
        reading.part(&mut xml, root, FileRefusal::Damaged)?;
        for (count, (_, id)) in (1..).zip(own) {
            let Some(fragments) = reading.note_texts.remove(&id) else { continue };
            if count == 1 {
                lines.push(String::new());
            }
            let mut note = Vec::new();
            table::write(&fragments, &mut note, false);
            let text =
                note.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
            lines.push(format!("[{}] {text}", note_number(kind, count)));
        }
    }
    Ok(())
}

/// The lines as one text. Several blank lines are one.
fn joined(lines: &[String]) -> Result<String> {
    let mut text = String::new();
    let mut blank = false;
    for line in lines.iter().flat_map(|line| line.split('\n')) {
        if line.trim().is_empty() {
            blank = !text.is_empty();
            continue;
        }
        if std::mem::take(&mut blank) {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        if text.len() > LONGEST {
            return Err(FileRefusal::TooLong.into());
        }
    }
    Ok(text)
}
