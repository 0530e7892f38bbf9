//! Minutes of a session (biên bản). Source of the form: 30/2020/NĐ-CP, phụ lục III, mẫu 1.9.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::file::file;
use super::wording::file_name;
use crate::error::{CchcError, Result};
use crate::layout::{Block, DocumentHead, OfficialDocument, SignatureColumn};
use crate::model::record::Problems;
use crate::model::{DocumentFile, DocumentForm, MinutesDocument, Session, SessionId, SessionStatus, SignatureBlock};
use crate::query::{MinutesDocumentOfSession, Query};
use crate::store::View;
use crate::text::shown_line;

/// Returns the minutes of a session as a file in the official form (biên bản). What is missing is blank, and listed.
/// `sessions.minutes_document` gives the same in parts. Source: 30/2020/NĐ-CP, phụ lục III, mẫu 1.9.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MinutesFileOf {
    /// The session.
    pub id: SessionId,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
}

impl Query for MinutesFileOf {
    type Answer = DocumentFile;
    const NAME: &'static str = "sessions.minutes_file";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<DocumentFile> {
        let session: Session = view.get(self.id)?;
        if session.status == SessionStatus::Cancelled {
            let text = "a session that is cancelled has no minutes";
            return Err(CchcError::invalid(Self::NAME, "id", "cancelled", text, "buổi đã hủy thì không có biên bản"));
        }
        let minutes = MinutesDocumentOfSession { id: self.id }.answer(view, now)?;
        minutes_file(&minutes, self.form)
    }
}

/// Minutes that are at hand, as a file.
pub(crate) fn minutes_file(minutes: &MinutesDocument, form: DocumentForm) -> Result<DocumentFile> {
    let of_file = file(&document(minutes), form, Problems::default())?;
    Ok(DocumentFile { missing: minutes.problems.clone(), ..of_file })
}

/// The minutes as blocks.
pub(crate) fn document(of: &MinutesDocument) -> OfficialDocument {
    let line = |head: &str, text: &str| Block::paragraph(format!("{head}: {}", shown_line(text)));
    let mut blocks = vec![line("Thời gian bắt đầu", &of.started), line("Địa điểm", &of.place)];
    listed(&mut blocks, "Thành phần tham dự", &of.attendees);
    listed(&mut blocks, "Vắng mặt", &of.absent);
    blocks.push(line("Chủ trì (chủ tọa)", &of.chair));
    blocks.push(line("Thư ký (người ghi biên bản)", &of.secretary));
    told(&mut blocks, "Nội dung", &of.content);
    told(&mut blocks, "Ý kiến trao đổi, thảo luận", &of.discussion);
    told(&mut blocks, "Kết luận", &of.conclusions);
    blocks.push(Block::paragraph(&of.closing));
    let subject = shown_line(&of.subject);
    OfficialDocument {
        file_name: file_name(&["bien ban", &subject]),
        title: format!("Biên bản: {subject}"),
        head: Some(DocumentHead {
            parent_body: of.parent_agency.as_deref().map(shown_line),
            issuer: shown_line(&of.issuer),
            number: Some(shown_line(&of.number)),
            about: None,
            place_and_date: None,
        }),
        kind: Some(of.title.clone()),
        subject: vec![subject],
        blocks,
        recipients: of.recipients.iter().map(|line| shown_line(line)).collect(),
        signatures: of.signatures.iter().map(signature).collect(),
        landscape: false,
        appendices: Vec::new(),
    }
}

fn signature(of: &SignatureBlock) -> SignatureColumn {
    SignatureColumn { titles: vec![of.role.clone()], hint: "(Chữ ký)".to_owned(), name: shown_line(&of.name) }
}

fn listed(blocks: &mut Vec<Block>, head: &str, lines: &[String]) {
    if !lines.is_empty() {
        blocks.push(Block::paragraph(format!("{head}:")));
        blocks.extend(lines.iter().map(|line| Block::item(shown_line(line).trim_start_matches(['-', '+', ' ']))));
    }
}

fn told(blocks: &mut Vec<Block>, head: &str, lines: &[String]) {
    if !lines.is_empty() {
        blocks.push(Block::paragraph(format!("{head}:")));
        blocks.extend(lines.iter().map(|line| Block::paragraph(shown_line(line))));
    }
}
