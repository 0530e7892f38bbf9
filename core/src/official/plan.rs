//! A plan as the document that it is (kế hoạch). Source of the form: 30/2020/NĐ-CP, phụ lục III, mẫu 1.4.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::file::file;
use super::letterhead::{signature, written_number};
use super::wording::{BLANK, date_in_words, file_name};
use crate::document::document_type_name;
use crate::error::Result;
use crate::layout::{Block, DocumentHead, Item, OfficialDocument, Paragraph};
use crate::model::record::Problems;
use crate::model::{Clause, DocumentFile, DocumentForm, LegalBasis, Plan, PlanId, Schedule, law};
use crate::query::Query;
use crate::report::schedule_in_words;
use crate::store::View;
use crate::text::shown_line;

/// Returns a plan as a file (kế hoạch): its clauses verbatim, in the order of the text that it was read from. Read
/// again it gives an equal plan, except that rows of tables come out as lines.
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
        let document = document(&plan, &mut missing);
        file(&document, self.form, missing)
    }
}

fn document(plan: &Plan, missing: &mut Problems) -> OfficialDocument {
    let subject = shown_line(&plan.subject);
    let kind = document_type_name(plan.document_type.trim()).unwrap_or("Kế hoạch");
    let mut blocks = bases(plan);
    blocks.extend(body(plan));
    OfficialDocument {
        file_name: file_name(&[kind, &plan.full_number(), &subject]),
        title: format!("{kind}: {subject}"),
        head: Some(head(plan, missing)),
        kind: Some(kind.to_uppercase()),
        subject: vec![subject],
        blocks,
        recipients: recipients(plan),
        signatures: plan.signatory.iter().map(signature).collect(),
        landscape: false,
        appendices: Vec::new(),
    }
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

/// A heading or clause of the body, with its place in the text.
struct BodyPart<'a> {
    line: u32,
    is_heading: bool,
    clause: BodyClause<'a>,
}

impl<'a> BodyPart<'a> {
    fn of(clause: &'a Clause) -> Self {
        Self { line: clause.line, is_heading: false, clause: BodyClause::Of(clause) }
    }
}

enum BodyClause<'a> {
    Of(&'a Clause),
    Heading(&'a str),
}

/// Every heading and clause, in the order of the record.
fn parts(plan: &Plan) -> Vec<BodyPart<'_>> {
    let of = BodyPart::of;
    let mut parts: Vec<BodyPart<'_>> =
        plan.headings.iter().map(|heading| BodyPart { is_heading: true, ..of(heading) }).collect();
    parts.extend(plan.purposes.iter().map(of));
    parts.extend(plan.requirements.iter().map(of));
    parts.extend(plan.audiences.iter().map(|audience| of(&audience.clause)));
    parts.extend(plan.contents.iter().map(of));
    parts.extend(plan.expected_results.iter().map(of));
    parts.extend(plan.forms.iter().map(of));
    parts.extend(plan.assignments.iter().map(|assignment| of(&assignment.clause)));
    parts.extend(plan.timeline.iter().map(|entry| of(&entry.clause)));
    for section in &plan.other {
        let heading = BodyClause::Heading(&section.heading);
        parts.push(BodyPart { line: section.line, is_heading: true, clause: heading });
        parts.extend(section.clauses.iter().map(of));
    }
    parts
}

/// Whether no text was read from: the document is laid out from the parts of the record.
fn is_by_hand(parts: &[BodyPart<'_>]) -> bool {
    parts.iter().all(|part| part.line == 0)
}

/// The legal bases, one in a line; those entered by hand are parted as the decree asks.
fn bases(plan: &Plan) -> Vec<Block> {
    let (by_hand, last) = (is_by_hand(&parts(plan)), plan.legal_bases.len());
    let line = |(basis, number): (&LegalBasis, usize)| {
        let raw = shown_line(&basis.raw);
        let end = if number == last { "." } else { ";" };
        Block::note(if by_hand { format!("{}{end}", raw.trim_end_matches([';', '.', ','])) } else { raw })
    };
    plan.legal_bases.iter().zip(1..).map(line).collect()
}

/// What no text was read from has the usual headings, numbered as they come.
fn body(plan: &Plan) -> Vec<Block> {
    let all = parts(plan);
    if is_by_hand(&all) {
        return ended(body_by_parts(plan));
    }
    // Clauses added by hand have no line: they follow the part that they belong to.
    let mut placed: Vec<(u32, usize, BodyPart<'_>)> = Vec::with_capacity(all.len());
    let mut before = 0;
    for (position, part) in all.into_iter().enumerate() {
        if part.line > 0 {
            before = part.line;
        }
        placed.push((before, position, part));
    }
    placed.sort_by_key(|(line, position, _)| (*line, *position));
    placed.dedup_by(|(_, _, next), (_, _, part)| is_same(part, next));
    placed.iter().flat_map(|(_, _, part)| blocks_of(part)).collect()
}

/// A clause that stands in two parts of the plan is one line of its text.
fn is_same(one: &BodyPart<'_>, other: &BodyPart<'_>) -> bool {
    match (&one.clause, &other.clause) {
        (BodyClause::Of(clause), BodyClause::Of(other)) => {
            clause.line > 0 && (clause.line, &clause.mark, &clause.text) == (other.line, &other.mark, &other.text)
        }
        _ => false,
    }
}

fn blocks_of(part: &BodyPart<'_>) -> Vec<Block> {
    match part.clause {
        BodyClause::Heading(heading) if heading.trim().is_empty() => Vec::new(),
        BodyClause::Heading(heading) => vec![Block::heading(1, shown_line(heading))],
        BodyClause::Of(clause) if part.is_heading => vec![Block::heading(heading_level(clause), marked(clause))],
        BodyClause::Of(clause) => clause_blocks(clause),
    }
}

/// Parts and Roman numerals stand above numbers, and numbers above letters.
fn heading_level(clause: &Clause) -> u8 {
    let mark = clause.mark.trim_end_matches(['.', ')', ' ']);
    match mark.chars().next() {
        None => 1,
        Some(_) if mark.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X' | 'L')) => 1,
        Some(first) if first.is_ascii_digit() => 1 + mark.matches('.').count().min(2) as u8,
        Some(_) => 2,
    }
}

fn marked(clause: &Clause) -> String {
    format!("{} {}", clause.mark, shown_line(&clause.text)).trim().to_owned()
}

fn clause_blocks(clause: &Clause) -> Vec<Block> {
    let text = shown_line(&clause.text);
    let first = match clause.mark.trim() {
        "" => Block::Paragraph(Paragraph { text, ..Paragraph::default() }),
        mark => Block::Item(Item { level: clause.level.min(3), mark: mark.to_owned(), text }),
    };
    let fields = clause.field_lines.iter().map(|line| Block::paragraph(shown_line(line)));
    std::iter::once(first).chain(fields).collect()
}

/// With the mark that ends what a document says.
fn ended(mut blocks: Vec<Block>) -> Vec<Block> {
    if let Some(Block::Paragraph(Paragraph { text, .. }) | Block::Item(Item { text, .. })) = blocks.last_mut() {
        text.truncate(text.trim_end_matches(['.', '/', ';', ' ']).len());
        text.push_str("./.");
    }
    blocks
}

fn body_by_parts(plan: &Plan) -> Vec<Block> {
    let clauses = |clauses: &[Clause]| clauses.iter().flat_map(entered).collect::<Vec<_>>();
    let purposes = [
        ("Mục đích", clauses(&plan.purposes)),
        ("Yêu cầu", clauses(&plan.requirements)),
        ("Đối tượng", plan.audiences.iter().flat_map(|audience| entered(&audience.clause)).collect()),
    ];
    let contents = [
        ("Nội dung", clauses(&plan.contents)),
        ("Sản phẩm, kết quả dự kiến", clauses(&plan.expected_results)),
        ("Hình thức tuyên truyền", clauses(&plan.forms)),
    ];
    let assignments = plan.assignments.iter().flat_map(|assignment| entered(&assignment.clause)).collect();
    let timeline = plan.timeline.iter().flat_map(|entry| entered(&entry.clause)).collect();
    let mut sections = vec![
        ("Mục đích, yêu cầu và đối tượng".to_owned(), purposes.into()),
        ("Nội dung kế hoạch".to_owned(), contents.into()),
        ("Tổ chức thực hiện".to_owned(), vec![("", assignments)]),
        ("Thời gian thực hiện".to_owned(), vec![("", timeline)]),
    ];
    sections
        .extend(plan.other.iter().map(|section| (shown_line(&section.heading), vec![("", clauses(&section.clauses))])));
    let mut blocks = Vec::new();
    let given = sections.into_iter().filter(|(_, parts)| parts.iter().any(|(_, blocks)| !blocks.is_empty()));
    for ((heading, parts), number) in given.zip(1..) {
        blocks.push(Block::heading(1, format!("{number}. {heading}")));
        let given = parts.into_iter().filter(|(_, blocks)| !blocks.is_empty());
        for ((name, part), letter) in given.zip(["a", "b", "c", "d", "đ"]) {
            if !name.is_empty() {
                blocks.push(Block::heading(2, format!("{letter}) {name}:")));
            }
            blocks.extend(part);
        }
    }
    blocks
}

/// A clause entered by hand; without a mark of its own it is an item.
fn entered(clause: &Clause) -> Vec<Block> {
    let mut blocks = match clause.mark.trim() {
        "" => vec![Block::item(shown_line(&clause.text))],
        _ => clause_blocks(clause),
    };
    let coordinating = clause.coordinating.iter().map(|unit| shown_line(unit)).collect::<Vec<_>>().join("; ");
    let fields = [
        ("Chủ trì", clause.lead.as_deref().map(shown_line)),
        ("Phối hợp", Some(coordinating).filter(|units| !units.is_empty())),
        ("Thời gian", (clause.schedule != Schedule::Unspecified).then(|| schedule_in_words(&clause.schedule))),
        ("Sản phẩm", clause.result.as_deref().map(shown_line)),
    ];
    blocks.extend(fields.into_iter().filter_map(|(name, text)| Some(Block::paragraph(format!("{name}: {}.", text?)))));
    blocks
}

fn recipients(plan: &Plan) -> Vec<String> {
    let named = plan.recipients.iter().map(|one| format!("- {};", shown_line(one).trim_end_matches([';', '.'])));
    let archive =
        plan.archive.iter().map(|archive| format!("- {}", shown_line(&archive.raw).trim_start_matches('-').trim()));
    named.chain(archive).collect()
}
