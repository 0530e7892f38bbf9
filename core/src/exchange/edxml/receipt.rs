//! Documents that arrive.

use std::path::PathBuf;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::files::file_name;
use super::read::{Opened, opened};
use super::source::text_of;
use crate::command::Command;
use crate::document::read_plan_bytes;
use crate::error::{CchcError, Result};
use crate::model::{Attachment, EdxmlBusiness, EdxmlEnvelope, EdxmlReceipt, LegalDocument, PartialDate, Plan, Record};
use crate::query::Query;
use crate::store::{Transaction, View};

/// Returns what an envelope of edXML says, without storing anything. Refused if it is no envelope of a document
/// (`not_unicode`, `not_xml`, `doctype`, `too_complex`, `not_edxml`, `no_subject`), is too large, or a file is missing
/// or cannot be read (`file_missing`, `file_damaged`). Give exactly one of `path` and `xml` (`either`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadEdxml {
    /// The `.edxml` file, in UTF-8, or in UTF-16 with a byte order mark; at most 128 MiB.
    #[serde(default)]
    pub path: Option<PathBuf>,
    /// Its content; none if a `path` is given.
    #[serde(default)]
    pub xml: Option<String>,
}

impl Query for ReadEdxml {
    type Answer = EdxmlEnvelope;
    const NAME: &'static str = "legal_documents.read_edxml";

    fn answer(self, _view: &View<'_>, _now: Timestamp) -> Result<EdxmlEnvelope> {
        Ok(opened(Self::NAME, &text_of(Self::NAME, self.path.as_deref(), self.xml)?)?.envelope)
    }
}

/// Stores the document of an envelope of edXML that arrived, with its files as attachments: as a legal document, or as
/// the draft of a plan (tiếp nhận gói tin edXML). Refused as `legal_documents.read_edxml` is, and if the envelope
/// recalls a document (`recall`): that is for people to carry out.
///
/// A plan is read from the first file that is a Word document or text with contents of a plan; without one it has only
/// what the envelope says. An envelope that arrives twice is stored twice. Signatures are not checked.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReceiveEdxml {
    /// The `.edxml` file, in UTF-8, or in UTF-16 with a byte order mark; at most 128 MiB.
    #[serde(default)]
    pub path: Option<PathBuf>,
    /// Its content; none if a `path` is given.
    #[serde(default)]
    pub xml: Option<String>,
    /// Whether to add the draft of a plan; false by default: a legal document.
    #[serde(default)]
    pub as_plan: bool,
}

impl Command for ReceiveEdxml {
    type Output = EdxmlReceipt;
    const NAME: &'static str = "legal_documents.receive_edxml";

    fn run(self, batch: &mut Transaction) -> Result<EdxmlReceipt> {
        let opened = opened(Self::NAME, &text_of(Self::NAME, self.path.as_deref(), self.xml)?)?;
        if opened.envelope.business == EdxmlBusiness::Recall {
            let text = "recalls a document that was sent before: it brings none";
            let text_vi = "là gói tin thu hồi văn bản đã gửi, không mang văn bản mới";
            return Err(CchcError::invalid(Self::NAME, "xml", "recall", text, text_vi));
        }
        batch.savepoint(|batch| store(opened, self.as_plan, batch))
    }
}

fn store(opened: Opened, as_plan: bool, batch: &mut Transaction) -> Result<EdxmlReceipt> {
    let envelope = opened.envelope;
    let (mut document, mut plan, mut plan_was_read) = (None, None, false);
    if as_plan {
        let read = opened.contents.iter().filter_map(|content| read_plan_bytes(content).ok());
        let draft = read.map(|reading| reading.plan).find(|plan| !plan.contents.is_empty());
        plan_was_read = draft.is_some();
        plan = Some(batch.add(plan_from(draft.unwrap_or_default(), &envelope))?.id());
    } else {
        document = Some(batch.add(document_from(&envelope))?.id());
    }
    let mut attachments = Vec::with_capacity(opened.contents.len());
    for (position, (file, content)) in envelope.files.iter().zip(&opened.contents).enumerate() {
        let draft = Attachment {
            name: file_name(&file.name, position + 1),
            media_type: file.media_type.clone(),
            caption: file.description.clone(),
            plan,
            document,
            ..Attachment::default()
        };
        attachments.push(batch.attach(draft, &mut content.as_slice())?.id());
    }
    Ok(EdxmlReceipt { envelope, document, plan, plan_was_read, attachments })
}

fn document_from(envelope: &EdxmlEnvelope) -> LegalDocument {
    let cited: Vec<&str> = [&envelope.number, &envelope.symbol].into_iter().flatten().map(String::as_str).collect();
    LegalDocument {
        document_type: envelope.document_type.clone().unwrap_or_else(|| "Văn bản".to_owned()),
        symbol: Some(cited.join("/")).filter(|cited| !cited.is_empty()),
        issued_on: envelope.issued_on.map(PartialDate::from),
        issuer: Some(envelope.from.name.clone()).filter(|name| !name.is_empty()),
        subject: envelope.subject.clone(),
        ..LegalDocument::default()
    }
}

/// A plan as it was read, completed by what the envelope says.
fn plan_from(draft: Plan, envelope: &EdxmlEnvelope) -> Plan {
    let or = |text: String, other: &str| if text.trim().is_empty() { other.to_owned() } else { text };
    Plan {
        document_type: or(draft.document_type, "KH"),
        number: draft.number.or_else(|| envelope.number.clone()),
        symbol: or(draft.symbol, envelope.symbol.as_deref().unwrap_or_default()),
        place: draft.place.or_else(|| envelope.place.clone()),
        issued_on: match draft.issued_on {
            Some(date) if date.full().is_some() => Some(date),
            partial => envelope.issued_on.map(PartialDate::from).or(partial),
        },
        subject: or(draft.subject, &envelope.subject),
        issuer: draft.issuer.or_else(|| Some(envelope.from.name.clone()).filter(|name| !name.is_empty())),
        recipients: if draft.recipients.is_empty() { envelope.recipients.clone() } else { draft.recipients },
        ..draft
    }
}
