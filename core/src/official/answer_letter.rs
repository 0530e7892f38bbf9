//! The letter that answers feedback (công văn trả lời phản ánh, kiến nghị).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::file::file;
use super::letterhead::{DocumentType, Letterhead};
use super::wording::{BLANK, file_name, lines};
use crate::error::Result;
use crate::labels::at_start;
use crate::layout::{Block, OfficialDocument};
use crate::model::record::Problems;
use crate::model::{DocumentDetails, DocumentFile, DocumentForm, Feedback, FeedbackId, FeedbackKind, Register, law};
use crate::query::Query;
use crate::rules::vietnam_date;
use crate::store::View;
use crate::text::{date_in_words, shown_line};

/// An official letter: numbered, without a name of its type (công văn).
pub(super) const LETTER: DocumentType = DocumentType { name: None, abbreviation: None };

/// Returns the letter that answers feedback (công văn trả lời). Who sent it is sealed: pass the addressee, whom
/// `data_subjects.reveal` gives for a noted purpose; without one the letter has a blank.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerLetterOf {
    /// The feedback.
    pub id: FeedbackId,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// Number, date, addressee and signer. The issuer is the unit that received the feedback, if none is given.
    #[serde(default)]
    pub details: DocumentDetails,
}

impl Query for AnswerLetterOf {
    type Answer = DocumentFile;
    const NAME: &'static str = "feedback.answer_letter";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<DocumentFile> {
        let feedback: Feedback = view.get(self.id)?;
        let (unit, today) = (feedback.unit.or(feedback.header.scope), vietnam_date(now));
        let letterhead = Letterhead::of(view, unit, &self.details, today, Self::NAME)?;
        let mut missing = Problems::default();
        let document = document(&feedback, &letterhead, &mut missing);
        file(&document, self.form, missing)
    }
}

fn document(feedback: &Feedback, letterhead: &Letterhead<'_>, missing: &mut Problems) -> OfficialDocument {
    let kind = noun(feedback.kind);
    let mut head = letterhead.head(LETTER, missing);
    head.about = Some(format!("V/v trả lời {kind}"));
    let issuer = letterhead.issuer().unwrap_or_else(|| BLANK.to_owned());
    let answer: Vec<String> = feedback.answer.iter().flat_map(|answer| lines(&answer.text)).collect();
    if answer.is_empty() {
        missing.not_given("answer", "the answer", "nội dung trả lời").under(law::FEEDBACK_HANDLING);
    }
    let mut addressees = letterhead.addressees();
    if addressees.is_empty() {
        missing.not_given("details.addressees", "to whom the letter goes", "nơi gửi đến").under(law::DOCUMENT_FORM);
        addressees.push(BLANK.to_owned());
    }
    let sender = form_of_address(&addressees);
    let mut blocks = vec![
        Block::Addressees(addressees),
        Block::paragraph(format!(
            "{}, {issuer} nhận được {kind} của {sender}{} với nội dung:",
            at_start(&date_in_words(feedback.received_on)),
            in_register(feedback)
        )),
    ];
    blocks.extend(quoted(feedback));
    blocks.push(Block::paragraph(format!("Về nội dung này, {issuer} trả lời như sau:")));
    if answer.is_empty() {
        blocks.push(Block::paragraph(BLANK));
    } else {
        blocks.extend(answer.into_iter().map(Block::paragraph));
    }
    blocks.push(Block::paragraph(format!("{issuer} trả lời để {sender} được biết./.")));
    OfficialDocument {
        file_name: file_name(&["tra loi", kind, &number(feedback)]),
        title: format!("Trả lời {kind}"),
        head: Some(head),
        blocks,
        recipients: letterhead.recipients(&["Như trên"]),
        signatures: vec![letterhead.signature(missing)],
        ..OfficialDocument::default()
    }
}

/// What its sender wrote, in italics.
pub(super) fn quoted(feedback: &Feedback) -> impl Iterator<Item = Block> + '_ {
    std::iter::once(&feedback.text).chain(&feedback.proposal).flat_map(|text| lines(text)).map(Block::note)
}

/// What the feedback is, within a sentence.
pub(super) const fn noun(kind: FeedbackKind) -> &'static str {
    match kind {
        FeedbackKind::Report => "phản ánh",
        FeedbackKind::Proposal => "kiến nghị",
    }
}

/// Words that names of organisations begin with.
const ORGANISATIONS: [&str; 30] = [
    "công ty",
    "tổng công ty",
    "tập đoàn",
    "doanh nghiệp",
    "dntn",
    "hợp tác xã",
    "htx",
    "hiệp hội",
    "hội",
    "hội đồng",
    "hđnd",
    "chi nhánh",
    "văn phòng",
    "trung tâm",
    "trường",
    "bệnh viện",
    "ngân hàng",
    "ủy ban",
    "ubnd",
    "ban",
    "sở",
    "phòng",
    "cục",
    "chi cục",
    "tổng cục",
    "viện",
    "tòa án",
    "công an",
    "đảng ủy",
    "tổ",
];

/// How the letter speaks to whom it goes to. A name of several people, or of nobody, is addressed as either.
fn form_of_address(addressees: &[String]) -> &'static str {
    let first = addressees.first().map(|name| name.to_lowercase()).unwrap_or_default();
    let after = |word: &str| first.strip_prefix(word).and_then(|rest| rest.strip_prefix(' '));
    let is_one = |name: &str| !name.contains(',') && !name.contains(" và ") && !name.starts_with("con ");
    match addressees {
        [_] if after("ông").is_some_and(is_one) => "Ông",
        [_] if after("bà").is_some_and(is_one) => "Bà",
        [_] if ORGANISATIONS.iter().any(|word| after(word).is_some()) => "Quý đơn vị",
        _ => "Ông/Bà",
    }
}

/// Under which number it was received: " (số 07/2021 trong sổ tiếp nhận)".
pub(super) fn in_register(feedback: &Feedback) -> String {
    let number = number(feedback);
    if number.is_empty() { number } else { format!(" (số {number} trong sổ tiếp nhận)") }
}

/// Number and year in the register; empty if it is not registered.
pub(super) fn number(feedback: &Feedback) -> String {
    let numbered = feedback.number.zip(feedback.year);
    numbered.map(|(number, year)| format!("{}/{year}", Register::written(number))).unwrap_or_default()
}

/// The feedback's text in one line.
pub(super) fn content(feedback: &Feedback) -> String {
    match feedback.proposal.as_deref().map(shown_line).filter(|proposal| !proposal.is_empty()) {
        Some(proposal) => format!("{} Đề xuất: {proposal}", shown_line(&feedback.text)),
        None => shown_line(&feedback.text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_and_bodies_are_addressed_as_what_they_are() {
        for (name, address) in [
            ("Ông Nguyễn Văn A", "Ông"),
            ("Bà Trần Thị B", "Bà"),
            ("Ông A và bà B", "Ông/Bà"),
            ("Bà con tổ 3", "Ông/Bà"),
            ("UBND xã An Khê", "Quý đơn vị"),
            ("DNTN Hòa Bình", "Quý đơn vị"),
            ("Cục Thuế tỉnh", "Quý đơn vị"),
            ("Nguyễn Văn A", "Ông/Bà"),
        ] {
            assert_eq!(form_of_address(&[name.to_owned()]), address, "{name}");
        }
    }
}
