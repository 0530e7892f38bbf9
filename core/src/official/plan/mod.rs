//! A plan as the document that it is (kế hoạch). Source of the form: 30/2020/NĐ-CP, phụ lục III, mẫu 1.4.
//!
//! `parts` lists what the record holds in the order of the text that it was read from, `body` makes blocks of it,
//! `table` gives rows back to their tables, `appendix` lays out what follows the signature, `entered` what was entered
//! by hand.

mod appendix;
mod body;
mod entered;
mod parts;
mod table;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::file::file;
use super::letterhead::{signature, written_number};
use super::wording::{BLANK, date_in_words, file_name};
use crate::document::{OriginalText, document_type_name};
use crate::error::Result;
use crate::layout::{Alignment, Block, DocumentHead, OfficialDocument, Paragraph};
use crate::model::record::Problems;
use crate::model::{DocumentFile, DocumentForm, LegalBasis, Plan, PlanId, law};
use crate::query::Query;
use crate::store::View;
use crate::text::{fold, shown_line};

/// Returns a plan as a file (kế hoạch): its clauses verbatim, in the order of the text that it was read from, rows of
/// tables in tables with the columns they had. A Word file or Markdown that is read again gives an equal plan; plain
/// text has tables drawn for the eye, which are not read again.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DocumentOfPlan {
    /// The plan.
    pub id: PlanId,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
}

impl Query for DocumentOfPlan {
    type Answer = DocumentFile;
    const NAME: &'static str = "plans.document";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<DocumentFile> {
        let plan: Plan = view.get(self.id)?;
        let mut missing = Problems::default();
        let document = document(&plan, &mut missing)?;
        file(&document, self.form, missing)
    }
}

fn document(plan: &Plan, missing: &mut Problems) -> Result<OfficialDocument> {
    let subject = shown_line(&plan.subject);
    if subject.is_empty() {
        missing.not_given("subject", "the subject", "trích yếu nội dung").under(law::DOCUMENT_FORM);
    }
    let kind = document_type_name(plan.document_type.trim()).unwrap_or("Kế hoạch");
    // A part of a plan that came without its front has none here.
    let is_titled = plan.source.is_empty() || !subject.is_empty() || !plan.document_type.trim().is_empty();
    let original = OriginalText::of(&plan.source)?;
    let body = body::body(plan, &original);
    let mut blocks: Vec<Block> = plan.attached_to.iter().map(attached).collect();
    if !is_titled {
        // Room below the head.
        blocks.push(Block::paragraph(""));
    }
    blocks.extend(body.blocks);
    Ok(OfficialDocument {
        file_name: file_name(&[kind, &plan.full_number(), &subject]),
        title: format!("{kind}: {subject}").trim_end_matches([':', ' ']).to_owned(),
        head: Some(head(plan, missing)),
        kind: is_titled.then(|| kind.to_uppercase()),
        subject: is_titled.then(|| if subject.is_empty() { BLANK.to_owned() } else { subject }).into_iter().collect(),
        blocks,
        recipients: recipients(plan),
        signatures: plan.signatory.iter().map(signature).chain(body.signers).collect(),
        landscape: false,
        appendices: body.appendices,
    })
}

/// "(Ban hành kèm theo Quyết định số …)" below the subject.
fn attached(to: &LegalBasis) -> Block {
    let raw = shown_line(&to.raw);
    let text = match fold(&raw).contains("kem theo") {
        true => raw,
        false => {
            let kind = to.document_type.as_deref().unwrap_or("Quyết định");
            let symbol = to.symbol.as_deref().map(|symbol| format!(" số {}", shown_line(symbol)));
            let dated = to.issued_on.map(|on| format!(" {}", date_in_words(Some(on))));
            let issuer = to.issuer.as_deref().map(|issuer| format!(" của {}", shown_line(issuer)));
            let cited = [symbol, dated, issuer].into_iter().flatten().collect::<String>();
            format!("(Ban hành kèm theo {kind}{cited})")
        }
    };
    Block::Paragraph(Paragraph { text, italic: true, alignment: Alignment::Centre, ..Paragraph::default() })
}

fn head(plan: &Plan, missing: &mut Problems) -> DocumentHead {
    let mut text = |path: &str, value: Option<&str>, text: &str, text_vi: &str| {
        let value = value.map(shown_line).filter(|value| !value.is_empty());
        if value.is_none() {
            missing.not_given(path, text, text_vi).under(law::DOCUMENT_FORM);
        }
        value
    };
    let issuer = text("issuer", plan.issuer.as_deref(), "the issuer", "cơ quan ban hành");
    let number = text("number", plan.number.as_deref(), "the number", "số văn bản");
    let symbol = text("symbol", Some(&plan.symbol), "the symbol", "ký hiệu văn bản");
    let place = text("place", plan.place.as_deref(), "the place of issue", "địa danh");
    let dated = plan.issued_on.and_then(|on| on.full()).map(|on| on.to_string());
    text("issued_on", dated.as_deref(), "the date of issue", "ngày, tháng, năm ban hành");
    let number = number.map(|number| written_number(&number));
    if plan.signatory.is_none() {
        missing.not_given("signatory", "who signs", "người ký").under(law::DOCUMENT_FORM);
    }
    DocumentHead {
        parent_body: plan.parent_body.as_deref().map(|name| shown_line(name).to_uppercase()),
        issuer: issuer.map_or_else(|| BLANK.to_owned(), |issuer| issuer.to_uppercase()),
        // A line of blanks alone would be read again as words.
        number: (number.is_some() || symbol.is_some()).then(|| {
            let number = number.unwrap_or_else(|| " ".repeat(8));
            format!("Số: {number}/{}", symbol.unwrap_or_else(|| BLANK.to_owned()))
        }),
        about: None,
        place_and_date: (place.is_some() || plan.issued_on.is_some())
            .then(|| format!("{}, {}", place.unwrap_or_else(|| BLANK.to_owned()), date_in_words(plan.issued_on))),
    }
}

fn recipients(plan: &Plan) -> Vec<String> {
    let named = plan.recipients.iter().map(|one| format!("- {};", shown_line(one).trim_end_matches([';', '.'])));
    let archive =
        plan.archive.iter().map(|archive| format!("- {}", shown_line(&archive.raw).trim_start_matches('-').trim()));
    named.chain(archive).collect()
}
