//! The first reading of an export: it checks the lines and collects the identities.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use super::findings::{CALL, Findings};
use super::line::{EndLine, FORMAT, Header, MARK, MOST_VALUES, RecordLine};
use super::reader::{Line, LineReader};
use super::roster::{Entry, Roster};
use crate::error::{CchcError, Result};
use crate::model;
use crate::progress::Watcher;
use crate::records::catalogue::Kind;

/// What the first reading found.
pub(super) struct Outline {
    pub header: Header,
    pub roster: Roster,
    /// The file is as a store wrote it.
    pub is_whole: bool,
    /// A line could not be read: its record may be one that others refer to.
    pub has_broken: bool,
    /// Kind → number of rows.
    pub rows: BTreeMap<u8, u32>,
}

/// How many bytes are read between two reports of progress.
const INTERVAL: u64 = 1 << 16;

/// Reports progress now and then.
pub(super) fn tell(watcher: &Watcher, told: &mut u64, done: u64, total: u64) -> Result<()> {
    if done < *told + INTERVAL {
        return Ok(());
    }
    *told = done;
    watcher.tell(done.min(total), total)
}

/// Tells the line of a record from the last one, without reading either.
pub(super) fn is_record(text: &[u8]) -> bool {
    !text.trim_ascii_start().starts_with(b"{\"end\"")
}

/// Reads the file for the first time.
pub(super) fn outline(path: &Path, findings: &mut Findings, (watcher, total): (&Watcher, u64)) -> Result<Outline> {
    let mut lines = LineReader::open(path)?;
    let header = match lines.next()? {
        Some(Line::Text(text)) => header(text)?,
        _ => return Err(foreign()),
    };
    let mut first = FirstReading::new(header);
    let (mut end, mut told) = (None, 0);
    while let Some(line) = lines.next()? {
        let text = match line {
            Line::Text(text) => text,
            Line::TooManyValues => {
                let text = format!("the line has more values than any record: at most {MOST_VALUES}");
                let text_vi = format!("dòng có nhiều giá trị hơn mọi bản ghi: tối đa {MOST_VALUES}");
                findings.add(lines.number, "", "too_many_values", &text, &text_vi);
                first.count += 1;
                first.outline.has_broken = true;
                continue;
            }
            Line::TooLong => {
                let text = "the line is longer than any record";
                findings.add(lines.number, "", "too_long", text, "dòng dài hơn mọi bản ghi");
                first.outline.has_broken = true;
                break;
            }
        };
        if end.is_some() {
            let number = lines.number;
            findings.add(number, "", "after_end", "there is nothing after the end", "không được có dòng sau dòng cuối");
            break;
        }
        if is_record(text) {
            let line = serde_json::from_slice::<RecordLine>(text).map_err(|error| error.column());
            first.line(lines.number, line, findings);
        } else {
            end = serde_json::from_slice::<EndLine>(text).ok().map(|line| (line.end, lines.hash));
        }
        tell(watcher, &mut told, lines.bytes, total)?;
    }
    let number = lines.number;
    match end {
        None if !first.outline.has_broken => {
            let text = "the file ends before its last line: it was cut";
            findings.add(number, "", "cut", text, "tệp bị cắt: thiếu dòng cuối");
        }
        None => {}
        Some((end, _)) if end.lines != first.count => {
            let text = format!("{} records are named, {} are there", end.lines, first.count);
            let text_vi = format!("dòng cuối ghi {} bản ghi, tệp có {}", end.lines, first.count);
            findings.add(number, "end.lines", "count", &text, &text_vi);
        }
        Some((end, hash)) => match end.blake3 {
            Some(expected) if expected != hash.to_hex().as_str() => {
                let text = "the file was changed since it was written: if that was meant, take `blake3` out of its end";
                let text_vi = "tệp đã bị thay đổi sau khi ghi: nếu là chủ ý, hãy bỏ `blake3` ở dòng cuối";
                findings.add(number, "end.blake3", "changed", text, text_vi);
            }
            expected => first.outline.is_whole = expected.is_some(),
        },
    }
    first.outline.roster.settle(first.outline.header.revisions, findings);
    Ok(first.outline)
}

fn foreign() -> CchcError {
    let text = "the first line is no header of exported records";
    CchcError::invalid(CALL, "line 1", "not_an_export", text, "dòng đầu không phải đầu tệp xuất bản ghi")
}

/// The header, of a format that this library reads.
fn header(text: &[u8]) -> Result<Header> {
    let value: Value = serde_json::from_slice(text).map_err(|_| foreign())?;
    if value["cchc"] != MARK {
        return Err(foreign());
    }
    match value["format"].as_u64() {
        Some(format) if format > u64::from(FORMAT) => {
            Err(CchcError::NewerFormat { found: format.min(u32::MAX.into()) as u32, supported: FORMAT })
        }
        _ => serde_json::from_value(value).map_err(|_| foreign()),
    }
}

struct FirstReading {
    outline: Outline,
    count: u64,
    seq: u64,
    at: Timestamp,
}

impl FirstReading {
    fn new(header: Header) -> Self {
        let (roster, rows) = (Roster::default(), BTreeMap::new());
        let outline = Outline { header, roster, is_whole: false, has_broken: false, rows };
        Self { outline, count: 0, seq: 0, at: Timestamp::MIN }
    }

    fn line(&mut self, number: u64, line: std::result::Result<RecordLine, usize>, findings: &mut Findings) {
        self.count += 1;
        let broken = match line {
            Ok(line) => self.record(number, &line, findings),
            Err(column) => {
                let text = format!("this is no line of an export, from byte {column} on");
                let text_vi = format!("không phải dòng của tệp xuất, từ byte {column}");
                findings.add(number, "", "type", &text, &text_vi);
                None
            }
        };
        self.outline.has_broken |= broken.is_none();
    }

    /// Adds a record; `None` where the line does not tell which.
    fn record(&mut self, number: u64, line: &RecordLine, findings: &mut Findings) -> Option<()> {
        let Some(kind) = Kind::named(&line.kind) else {
            findings.add(
                number,
                "kind",
                "unknown_kind",
                "there is no such kind of record",
                "không có loại bản ghi này",
            );
            return None;
        };
        let header = model::Header::deserialize(&line.record["header"]).ok().filter(|header| !header.id.is_nil());
        let Some(header) = header else {
            findings.add(number, "record.header", "type", "names no record", "không nêu định danh bản ghi");
            return None;
        };
        let revisions = self.outline.header.revisions;
        if revisions {
            self.order(number, line, &header, findings);
        } else if line.removed {
            findings.add(
                number,
                "removed",
                "type",
                "only an export with revisions has it",
                "chỉ có khi xuất kèm phiên bản",
            );
        }
        let mut row = 0;
        if !revisions || header.rev <= 1 {
            let rows = self.outline.rows.entry(kind.number).or_default();
            *rows += 1;
            row = *rows;
        }
        let (id, rev, removed) = (header.id, header.rev, line.removed);
        let entry = Entry { id, row, rev, line: number as u32, kind: kind.number, removed };
        self.outline.roster.add(entry);
        Some(())
    }

    /// Checks that a version follows the one before in the change log.
    fn order(&mut self, number: u64, line: &RecordLine, header: &model::Header, findings: &mut Findings) {
        self.seq += 1;
        if line.seq != Some(self.seq) {
            let text = "changes are numbered from 1, without gaps and in this order";
            findings.add(number, "seq", "order", text, "các thay đổi đánh số từ 1, liên tục và theo thứ tự");
            self.seq = line.seq.unwrap_or(self.seq);
        }
        if line.operation.is_none() {
            findings.add(number, "operation", "required", "names no call", "thiếu tên thao tác");
        }
        match header.updated.filter(|_| header.created.is_some()) {
            Some(at) if at >= self.at => self.at = at,
            Some(_) => {
                let text = "is before the change in the line above";
                findings.add(number, "record.header.updated", "order", text, "sớm hơn thay đổi ở dòng trên");
            }
            None => findings.add(number, "record.header", "required", "lacks its stamps", "thiếu dấu thời gian"),
        }
    }
}
