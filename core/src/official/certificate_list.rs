//! The list of those who are to get a certificate of a training (danh sách cấp giấy chứng nhận).

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::file::file;
use super::letterhead::{DocumentType, Letterhead};
use super::people::invited;
use super::wording::file_name;
use crate::error::{CchcError, Result};
use crate::layout::{Block, OfficialDocument, Table, TableColumn, TableRow};
use crate::model::record::Problems;
use crate::model::{
    Assessment, Attempt, DocumentDetails, DocumentFile, DocumentForm, IndexQuery, PersonId, Record, Session, SessionId,
    SessionStatus,
};
use crate::query::Query;
use crate::rules::vietnam_date;
use crate::store::View;
use crate::text::{date_in_words, number_vi, shown_line};

const LIST: DocumentType = DocumentType { name: Some("DANH SÁCH"), abbreviation: Some("DS") };

/// Returns the list of those who are to get a certificate of a session (danh sách cấp giấy chứng nhận): who attended,
/// and, where people took tests at the session, passed all of theirs.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CertificateListOf {
    /// The session.
    pub id: SessionId,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// Number, date and signer. The issuer is the host of the session, if none is given.
    #[serde(default)]
    pub details: DocumentDetails,
}

impl Query for CertificateListOf {
    type Answer = DocumentFile;
    const NAME: &'static str = "sessions.certificate_list";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<DocumentFile> {
        let session: Session = view.get(self.id)?;
        if !matches!(session.status, SessionStatus::Held | SessionStatus::Minuted) {
            let text = "only a session that took place has people with certificates";
            let text_vi = "chỉ buổi đã tổ chức mới có danh sách cấp giấy chứng nhận";
            return Err(CchcError::invalid(Self::NAME, "id", "not_held", text, text_vi));
        }
        let (unit, today) = (session.host.or(session.header.scope), vietnam_date(now));
        let letterhead = Letterhead::of(view, unit, &self.details, today, Self::NAME)?;
        let mut missing = Problems::default();
        let document = document(view, &session, &letterhead, &mut missing)?;
        file(&document, self.form, missing)
    }
}

fn document(
    view: &View<'_>,
    session: &Session,
    letterhead: &Letterhead<'_>,
    missing: &mut Problems,
) -> Result<OfficialDocument> {
    let tests: Vec<Assessment> = view.all(IndexQuery::by("session").with("session", session.id()))?;
    let results = results(view, &tests)?;
    if results.is_empty() && !tests.is_empty() {
        let text = "the session has a test, and no results are recorded: everybody who came is listed";
        let text_vi = "buổi có bài kiểm tra nhưng chưa ghi kết quả: danh sách gồm mọi người đã dự";
        missing.add("assessments", "results_missing", text, text_vi);
    }
    let entitled = invited(view, session)?.into_iter().filter(|person| {
        person.came() && (results.is_empty() || results.get(&person.attendance.person).is_some_and(|passed| *passed))
    });
    let rows: Vec<TableRow> = entitled
        .zip(1..)
        .map(|(person, number)| {
            TableRow::new(vec![u64::to_string(&number), person.name, person.position, person.unit, String::new()])
        })
        .collect();
    let subject = shown_line(&session.subject);
    let basis = if results.is_empty() { "đã tham dự" } else { "đã đạt kết quả kiểm tra tại" };
    let held_on = date_in_words(session.held_on);
    let told = if rows.is_empty() {
        let text_vi = "người đã tham dự và đủ điều kiện (chưa có trong danh sách tham dự)";
        missing.not_given("attendances", "anybody who attended and is entitled", text_vi);
        format!("Buổi tổ chức {held_on}; chưa ghi nhận người đủ điều kiện cấp giấy chứng nhận.")
    } else {
        format!("Danh sách gồm {} người {basis} buổi tổ chức {held_on}.", number_vi(rows.len() as u64))
    };
    Ok(OfficialDocument {
        file_name: file_name(&["danh sach cap giay chung nhan", &subject]),
        title: format!("Danh sách cấp giấy chứng nhận: {subject}"),
        head: Some(letterhead.head(LIST, missing)),
        kind: LIST.name.map(str::to_owned),
        subject: vec!["Cấp giấy chứng nhận".to_owned(), subject],
        blocks: vec![
            Block::paragraph(told),
            Block::Table(Table {
                columns: vec![
                    TableColumn::centred("TT", 6),
                    TableColumn::words("Họ và tên", 26),
                    TableColumn::words("Chức vụ", 22),
                    TableColumn::words("Đơn vị", 28),
                    TableColumn::words("Số giấy chứng nhận", 18),
                ],
                rows,
                ..Table::default()
            }),
        ],
        recipients: letterhead.recipients(&[]),
        signatures: vec![letterhead.signature(missing)],
        landscape: false,
        appendices: Vec::new(),
    })
}

/// Who took a test of the session, and whether each passed every one that they took.
fn results(view: &View<'_>, tests: &[Assessment]) -> Result<BTreeMap<PersonId, bool>> {
    let mut passed: BTreeMap<(PersonId, _), bool> = BTreeMap::new();
    for test in tests {
        let attempts: Vec<Attempt> = view.all(IndexQuery::by("assessment_day").with("assessment", test.id()))?;
        for attempt in attempts {
            *passed.entry((attempt.person, test.id())).or_default() |= attempt.passed;
        }
    }
    let mut all = BTreeMap::new();
    for ((person, _), passed) in passed {
        *all.entry(person).or_insert(true) &= passed;
    }
    Ok(all)
}
