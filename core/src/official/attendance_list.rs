//! The list that those who come to a session sign (danh sách tham dự).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::file::file;
use super::letterhead::Letterhead;
use super::people::invited;
use super::wording::{BLANK, file_name, time_in_words};
use crate::error::Result;
use crate::layout::{Block, OfficialDocument, SignatureColumn, Table, TableColumn, TableRow};
use crate::model::record::Problems;
use crate::model::{DocumentDetails, DocumentFile, DocumentForm, Session, SessionId};
use crate::query::Query;
use crate::store::View;
use crate::text::{date_in_words, shown_line, signer};

/// How many empty rows a list has for people whom nobody invited by name: with head and signature they fill a page.
const EMPTY_ROWS: usize = 15;

/// Returns the list of those invited to a session, with a column for signatures (danh sách tham dự, ký tên). Without
/// attendances it has empty rows.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AttendanceListOf {
    /// The session.
    pub id: SessionId,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// The issuer, if it is not the host of the session.
    #[serde(default)]
    pub details: DocumentDetails,
}

impl Query for AttendanceListOf {
    type Answer = DocumentFile;
    const NAME: &'static str = "sessions.attendance_list";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<DocumentFile> {
        let session: Session = view.get(self.id)?;
        let unit = session.host.or(session.header.scope);
        let letterhead = Letterhead::of(view, unit, &self.details, session.held_on, Self::NAME)?;
        let people = invited(view, &session)?;
        let mut rows: Vec<TableRow> = people
            .into_iter()
            .zip(1..)
            .map(|(person, number)| row([number.to_string(), person.name, person.position, person.unit]))
            .collect();
        if rows.is_empty() {
            rows = (1..=EMPTY_ROWS)
                .map(|number| row([number.to_string(), String::new(), String::new(), String::new()]))
                .collect();
        }
        file(&document(&session, &letterhead, rows), self.form, Problems::default())
    }
}

fn row([number, name, position, unit]: [String; 4]) -> TableRow {
    TableRow::new(vec![number, name, position, unit, String::new()])
}

fn document(session: &Session, letterhead: &Letterhead<'_>, rows: Vec<TableRow>) -> OfficialDocument {
    let subject = shown_line(&session.subject);
    let starts = session.starts.map(|time| format!("{}, ", time_in_words(time))).unwrap_or_default();
    let place = session.place.as_deref().or(session.online.as_deref()).map(shown_line);
    let secretary = session.secretary.as_deref().map(signer).unwrap_or_default();
    OfficialDocument {
        file_name: file_name(&["danh sach tham du", &subject, &session.held_on.to_string()]),
        title: format!("Danh sách tham dự: {subject}"),
        head: Some(letterhead.bodies()),
        kind: Some("DANH SÁCH THAM DỰ".to_owned()),
        subject: vec![subject],
        blocks: vec![
            Block::term("Thời gian", format!("{starts}{}", date_in_words(session.held_on))),
            Block::term("Địa điểm", place.unwrap_or_else(|| BLANK.to_owned())),
            Block::Table(Table {
                by_hand: true,
                columns: vec![
                    TableColumn::centred("TT", 6),
                    TableColumn::words("Họ và tên", 26),
                    TableColumn::words("Chức vụ", 20),
                    TableColumn::words("Đơn vị", 26),
                    TableColumn::words("Ký tên", 20),
                ],
                rows,
                ..Table::default()
            }),
        ],
        recipients: Vec::new(),
        signatures: vec![SignatureColumn {
            titles: vec!["NGƯỜI LẬP DANH SÁCH".to_owned()],
            hint: "(Ký, ghi rõ họ tên)".to_owned(),
            name: secretary,
        }],
        landscape: false,
        appendices: Vec::new(),
    }
}
