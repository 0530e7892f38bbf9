//! The invitation to a session (giấy mời). Source of the form: 30/2020/NĐ-CP, phụ lục III, mẫu 1.7.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::file::file;
use super::letterhead::{DocumentType, Letterhead};
use super::wording::{BLANK, SHORT_BLANK, file_name, lines, time_in_words};
use crate::error::{CchcError, Result};
use crate::layout::{Block, OfficialDocument};
use crate::model::record::Problems;
use crate::model::{DocumentDetails, DocumentFile, DocumentForm, Session, SessionId, SessionStatus, law};
use crate::query::Query;
use crate::rules::vietnam_date;
use crate::store::View;
use crate::text::{date_in_words, shown_line, weekday_vi};

const INVITATION: DocumentType = DocumentType { name: Some("GIẤY MỜI"), abbreviation: Some("GM") };

/// Returns the invitation to a session as a file (giấy mời): who invites whom to what, when, where, under whom. Source:
/// 30/2020/NĐ-CP, phụ lục III, mẫu 1.7.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InvitationTo {
    /// The session.
    pub id: SessionId,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// Number, date, addressees and signer. The issuer is the host of the session, if none is given.
    #[serde(default)]
    pub details: DocumentDetails,
}

impl Query for InvitationTo {
    type Answer = DocumentFile;
    const NAME: &'static str = "sessions.invitation";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<DocumentFile> {
        let session: Session = view.get(self.id)?;
        if session.status == SessionStatus::Cancelled {
            let text = "a session that is cancelled has no invitation";
            return Err(CchcError::invalid(Self::NAME, "id", "cancelled", text, "buổi đã hủy thì không còn giấy mời"));
        }
        let details = DocumentDetails {
            issuer: self
                .details
                .issuer
                .clone()
                .or_else(|| session.host.is_none().then(|| session.organiser.clone())?),
            ..self.details
        };
        let (unit, day) = (session.host.or(session.header.scope), session.held_on.min(vietnam_date(now)));
        let letterhead = Letterhead::of(view, unit, &details, day, Self::NAME)?;
        let mut missing = Problems::default();
        let document = document(&session, &letterhead, &mut missing);
        file(&document, self.form, missing)
    }
}

/// One line of the form, which ends with a full stop.
fn said(head: String, text: &str) -> Block {
    let stop = if text == BLANK { "" } else { "." };
    Block::paragraph(format!("{head}: {}{stop}", text.trim_end_matches('.')))
}

fn document(session: &Session, letterhead: &Letterhead<'_>, missing: &mut Problems) -> OfficialDocument {
    let head = letterhead.head(INVITATION, missing);
    let subject = shown_line(&session.subject);
    let inviter = letterhead.issuer().unwrap_or_else(|| BLANK.to_owned());
    let addressees = letterhead.addressees();
    let mut need = |path: &str, there: bool, text: &str, text_vi: &str| {
        if !there {
            missing.not_given(path, text, text_vi).under(law::INVITATION_FORM);
        }
    };
    need("details.addressees", !addressees.is_empty(), "who is invited", "người, đơn vị được mời");
    need("starts", session.starts.is_some(), "when it begins", "giờ bắt đầu");
    let [hall, online] = [&session.place, &session.online]
        .map(|place| place.as_deref().map(shown_line).filter(|place| !place.is_empty()));
    let online = online.map(|online| format!("trực tuyến tại {online}"));
    let place = hall.into_iter().chain(online).collect::<Vec<_>>().join("; ");
    need("place", !place.is_empty(), "the place", "địa điểm");
    let chair = session.chair.as_deref().map(shown_line).filter(|chair| !chair.is_empty());
    need("chair", chair.is_some(), "who chairs it", "người chủ trì");
    let invited = if addressees.is_empty() { BLANK.to_owned() } else { addressees.join("; ") };
    let begins = session.starts.map_or_else(|| format!("{SHORT_BLANK} giờ {SHORT_BLANK} phút"), time_in_words);
    let mut blocks = vec![
        said(format!("{inviter} trân trọng kính mời"), &invited),
        said("Tới dự".to_owned(), &subject),
        said("Chủ trì".to_owned(), chair.as_deref().unwrap_or(BLANK)),
        said(
            "Thời gian".to_owned(),
            &format!("{begins}, {}, {}", weekday_vi(session.held_on), date_in_words(session.held_on)),
        ),
        said("Địa điểm".to_owned(), if place.is_empty() { BLANK } else { &place }),
    ];
    if let Some(agenda) = session.agenda.as_deref().filter(|agenda| !agenda.trim().is_empty()) {
        blocks.push(Block::paragraph("Nội dung:"));
        blocks.extend(lines(agenda).map(Block::paragraph));
    }
    blocks.push(Block::paragraph(format!("{inviter} rất mong được đón tiếp./.")));
    OfficialDocument {
        file_name: file_name(&["giay moi", &subject]),
        title: format!("Giấy mời: {subject}"),
        head: Some(head),
        kind: INVITATION.name.map(str::to_owned),
        subject: vec![subject],
        blocks,
        recipients: letterhead.recipients(&["Như trên"]),
        signatures: vec![letterhead.signature(missing)],
        landscape: false,
        appendices: Vec::new(),
    }
}
