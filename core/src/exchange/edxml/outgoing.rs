//! Documents that go out.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::files::MOST_BYTES;
use super::write::{Outgoing, OutgoingFile};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    Attachment, AttachmentId, EdxmlAgency, EdxmlText, LegalDocument, LegalDocumentId, PartialDate, Plan, PlanId,
    SigningAuthority,
};
use crate::query::Query;
use crate::rules::vietnam_time;
use crate::store::View;

/// The longest code of an agency, in characters (amendment 1:2022).
const LONGEST_CODE: usize = 35;

/// Returns a legal document or a plan as an envelope of edXML (QCVN 102:2016/BTTTT), with files, for a document system
/// to send (gói tin edXML).
///
/// The document needs a number with symbol and a full date of issue (else `required`). Exactly one of `document` and
/// `plan` is required (else `either`). The envelope is not signed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EdxmlOfDocument {
    /// The legal document to send.
    #[serde(default)]
    pub document: Option<LegalDocumentId>,
    /// The plan to send.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The files to send, in this order; at most 64 MiB together (`too_large`).
    #[serde(default)]
    pub attachments: Vec<AttachmentId>,
    /// Who sends it; code and name are required.
    pub from: EdxmlAgency,
    /// Who receives it: at least one, each with code and name.
    pub to: Vec<EdxmlAgency>,
    /// The day by which an answer is due.
    #[serde(default)]
    pub due: Option<Date>,
}

/// What of a document an envelope says.
#[derive(Default)]
struct Told {
    number: String,
    symbol: String,
    place: Option<String>,
    issued_on: Option<PartialDate>,
    document_type: String,
    subject: String,
    signer_authority: Option<&'static str>,
    signer_title: Option<String>,
    signer_name: Option<String>,
    recipients: Vec<String>,
}

impl Told {
    fn of_document(document: LegalDocument) -> Self {
        let cited = document.symbol.unwrap_or_default();
        // What has no number before a stroke has none.
        let (number, symbol) = cited.split_once('/').unwrap_or(("", &cited));
        Self {
            number: number.trim().to_owned(),
            symbol: symbol.trim().to_owned(),
            issued_on: document.issued_on,
            document_type: document.document_type,
            subject: document.subject,
            ..Self::default()
        }
    }

    fn of_plan(plan: Plan) -> Self {
        let signer = plan.signatory;
        let title = signer.as_ref().map(|signer| signer.own_title.clone().unwrap_or_else(|| signer.head_title.clone()));
        Self {
            number: plan.number.unwrap_or_default(),
            symbol: plan.symbol,
            place: plan.place,
            issued_on: plan.issued_on,
            document_type: if plan.document_type == "QĐ" { "Quyết định" } else { "Kế hoạch" }.to_owned(),
            subject: plan.subject,
            signer_authority: signer.as_ref().and_then(|signer| authority(signer.authority)),
            signer_title: title,
            signer_name: signer.and_then(|signer| signer.name),
            recipients: plan.recipients,
        }
    }
}

impl Query for EdxmlOfDocument {
    type Answer = EdxmlText;
    const NAME: &'static str = "legal_documents.edxml";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<EdxmlText> {
        let told = match (self.document, self.plan) {
            (Some(document), None) => Told::of_document(view.get(document)?),
            (None, Some(plan)) => Told::of_plan(view.get(plan)?),
            _ => {
                let (text, text_vi) = ("give a document or a plan", "phải nêu một văn bản hoặc một kế hoạch");
                return Err(CchcError::invalid(Self::NAME, "document", "either", text, text_vi));
            }
        };
        let mut problems = Problems::default();
        problems.required("number", &told.number);
        problems.required("symbol", &told.symbol);
        problems.required("document_type", &told.document_type);
        problems.required("subject", &told.subject);
        problems.within("from.", |problems| checked(&self.from, problems));
        for (position, to) in self.to.iter().enumerate() {
            problems.within(format!("to[{position}]."), |problems| checked(to, problems));
        }
        if self.to.is_empty() {
            problems.add("to", "required", "say who receives it", "phải nêu nơi nhận");
        }
        let issued_on = told.issued_on.and_then(PartialDate::full);
        if issued_on.is_none() {
            let (text, text_vi) = ("needs day, month and year", "phải có đủ ngày, tháng, năm");
            problems.add("issued_on", "required", text, text_vi);
        }
        problems.refuse(Self::NAME)?;
        let outgoing = Outgoing {
            from: &self.from,
            to: &self.to,
            number: &told.number,
            symbol: &told.symbol,
            place: told.place.as_deref(),
            issued_on: issued_on.unwrap_or_default(),
            document_type: &told.document_type,
            subject: &told.subject,
            signer_authority: told.signer_authority,
            signer_title: told.signer_title.as_deref(),
            signer_name: told.signer_name.as_deref(),
            due: self.due,
            recipients: &told.recipients,
            files: files_of(view, &self.attachments)?,
            sent_at: vietnam_time(now),
        };
        let (document_id, files) = (outgoing.document_id(), outgoing.files.len() as u32);
        Ok(EdxmlText { text: outgoing.text(), document_id, files })
    }
}

fn files_of(view: &View<'_>, attachments: &[AttachmentId]) -> Result<Vec<OutgoingFile>> {
    let mut left = MOST_BYTES;
    let mut files = Vec::with_capacity(attachments.len());
    for (position, id) in attachments.iter().enumerate() {
        let attachment: Attachment = view.get(*id)?;
        if attachment.size == 0 {
            let (path, text) = (format!("attachments[{position}]"), "has no bytes: receivers take it as damaged");
            let text_vi = "là tệp rỗng: nơi nhận coi là tệp hỏng";
            return Err(CchcError::invalid(EdxmlOfDocument::NAME, &path, "file_empty", text, text_vi));
        }
        left = left.checked_sub(attachment.size as usize).ok_or_else(|| {
            let (text, text_vi) = ("have more than 64 MiB together", "tổng dung lượng vượt quá 64 MiB");
            CchcError::invalid(EdxmlOfDocument::NAME, "attachments", "too_large", text, text_vi)
        })?;
        files.push(OutgoingFile {
            id: attachment.header.id.to_string(),
            bytes: view.read_attachment(&attachment, 0, attachment.size)?,
            name: attachment.name,
            media_type: attachment.media_type,
            description: attachment.caption,
        });
    }
    Ok(files)
}

fn checked(agency: &EdxmlAgency, problems: &mut Problems) {
    problems.required("code", &agency.code);
    problems.required("name", &agency.name);
    if agency.code.chars().count() > LONGEST_CODE {
        problems.add("code", "too_long", "is longer than 35 characters", "dài quá 35 ký tự");
    }
}

/// How the document says by what right it is signed.
fn authority(authority: SigningAuthority) -> Option<&'static str> {
    match authority {
        SigningAuthority::Head => None,
        SigningAuthority::ForHead => Some("KT."),
        SigningAuthority::OnBehalfOf => Some("TM."),
        SigningAuthority::ByOrder => Some("TL."),
        SigningAuthority::ByAuthorization => Some("TUQ."),
        SigningAuthority::Acting => Some("Q."),
    }
}
