//! The letter that forwards feedback to the competent body (công văn chuyển phản ánh, kiến nghị).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::answer_letter::{LETTER, in_register, noun, number, quoted};
use super::file::file;
use super::letterhead::Letterhead;
use super::wording::{BLANK, file_name};
use crate::error::{CchcError, Result};
use crate::labels::at_start;
use crate::layout::{Block, OfficialDocument};
use crate::model::record::Problems;
use crate::model::{
    DocumentDetails, DocumentFile, DocumentForm, Feedback, FeedbackCompetence, FeedbackId, OrganisationUnit, law,
};
use crate::query::Query;
use crate::rules::vietnam_date;
use crate::store::View;
use crate::text::{date_in_words, shown_line};

/// Returns the letter that forwards feedback to the competent body (công văn chuyển). Who sent the feedback is sealed
/// and not in the letter.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ForwardingLetterOf {
    /// The feedback.
    pub id: FeedbackId,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// Number, date and signer. The issuer is the unit that received the feedback, the addressee the body to which it
    /// was last forwarded, or else the competent one, if none is given.
    #[serde(default)]
    pub details: DocumentDetails,
}

impl Query for ForwardingLetterOf {
    type Answer = DocumentFile;
    const NAME: &'static str = "feedback.forwarding_letter";

    fn answer(mut self, view: &View<'_>, now: Timestamp) -> Result<DocumentFile> {
        let feedback: Feedback = view.get(self.id)?;
        if feedback.forwarded().is_none() && feedback.competence != Some(FeedbackCompetence::Other) {
            let text = "nobody found another body competent: classify it so, or forward it, first";
            let text_vi = "chưa phân loại là thuộc thẩm quyền cơ quan khác: hãy phân loại hoặc chuyển trước";
            return Err(CchcError::invalid(Self::NAME, "id", "not_forwarded", text, text_vi));
        }
        if self.details.addressees.is_empty() {
            self.details.addressees = competent(view, &feedback)?.into_iter().collect();
        }
        let (unit, today) = (feedback.unit.or(feedback.header.scope), vietnam_date(now));
        let letterhead = Letterhead::of(view, unit, &self.details, today, Self::NAME)?;
        let mut missing = Problems::default();
        let document = document(&feedback, &letterhead, &mut missing);
        file(&document, self.form, missing)
    }
}

/// The body to which it was last forwarded, or else the competent one.
fn competent(view: &View<'_>, feedback: &Feedback) -> Result<Option<String>> {
    if let Some(forward) = feedback.forwarded() {
        return Ok(Some(shown_line(&forward.to)));
    }
    if let Some(body) = &feedback.competent_body {
        return Ok(Some(shown_line(body)));
    }
    let unit = feedback.competent_unit.map(|unit| view.find::<OrganisationUnit>(unit)).transpose()?.flatten();
    Ok(unit.map(|unit| shown_line(&unit.name)))
}

fn document(feedback: &Feedback, letterhead: &Letterhead<'_>, missing: &mut Problems) -> OfficialDocument {
    let kind = noun(feedback.kind);
    let mut head = letterhead.head(LETTER, missing);
    head.about = Some(format!("V/v chuyển {kind}\nđến cơ quan có thẩm quyền"));
    let issuer = letterhead.issuer().unwrap_or_else(|| BLANK.to_owned());
    let mut addressees = letterhead.addressees();
    if addressees.is_empty() {
        missing
            .not_given("details.addressees", "the competent body", "cơ quan có thẩm quyền")
            .under(law::FEEDBACK_RECEPTION);
        addressees.push(BLANK.to_owned());
    }
    let to = if let [only] = addressees.as_slice() { only.clone() } else { "quý cơ quan".to_owned() };
    let mut blocks = vec![
        Block::Addressees(addressees),
        Block::paragraph(format!(
            "{}, {issuer} tiếp nhận {kind}{} với nội dung như sau:",
            at_start(&date_in_words(feedback.received_on)),
            in_register(feedback)
        )),
    ];
    blocks.extend(quoted(feedback));
    let why = feedback
        .forwarded()
        .map(|forward| shown_line(&forward.why).trim_end_matches('.').to_owned())
        .filter(|why| !why.is_empty());
    let why = why.map(|why| format!(" ({why})")).unwrap_or_default();
    blocks.push(Block::paragraph(format!(
        "Qua xem xét, {issuer} nhận thấy nội dung trên không thuộc thẩm quyền giải quyết của mình{why}. Căn cứ quy \
         định về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính, {issuer} chuyển \
         {kind} nêu trên đến {to} để xem xét, xử lý theo thẩm quyền.",
    )));
    blocks.push(Block::paragraph(format!("Đề nghị {to} thông báo kết quả xử lý cho {issuer} để theo dõi./.")));
    OfficialDocument {
        file_name: file_name(&["chuyen", kind, &number(feedback)]),
        title: format!("Chuyển {kind} đến cơ quan có thẩm quyền"),
        head: Some(head),
        blocks,
        recipients: letterhead.recipients(&["Như trên"]),
        signatures: vec![letterhead.signature(missing)],
        ..OfficialDocument::default()
    }
}
