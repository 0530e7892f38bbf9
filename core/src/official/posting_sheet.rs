//! The sheet of a procedure that is posted at an office (bản niêm yết thủ tục hành chính).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::file::file;
use super::letterhead::Letterhead;
use super::wording::{BLANK, file_name, lines};
use crate::error::Result;
use crate::labels::at_start;
use crate::layout::{Block, OfficialDocument, Table, TableColumn, TableRow};
use crate::model::record::Problems;
use crate::model::{
    DocumentDetails, DocumentFile, DocumentForm, DossierItem, Filing, LegalDocument, OrganisationUnit, Problem,
    Procedure, ProcedureId, TimeCase, TimeLimit,
};
use crate::query::Query;
use crate::rules::{completeness, vietnam_date};
use crate::store::View;
use crate::text::{date_in_words, day_vi, number_vi, shown_line};

/// Returns the sheet of a procedure as it is posted at an office (bản niêm yết thủ tục hành chính): its parts one under
/// the other, its forms by name. What the law requires and the record lacks is blank, and listed. Source:
/// 63/2010/NĐ-CP, Điều 8 khoản 2.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PostingSheetOf {
    /// The version of the procedure.
    pub id: ProcedureId,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// The office that posts it, if it is not the unit of the procedure.
    #[serde(default)]
    pub details: DocumentDetails,
}

impl Query for PostingSheetOf {
    type Answer = DocumentFile;
    const NAME: &'static str = "procedures.posting_sheet";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<DocumentFile> {
        let procedure: Procedure = view.get(self.id)?;
        let (unit, today) = (procedure.unit.or(procedure.header.scope), vietnam_date(now));
        let letterhead = Letterhead::of(view, unit, &self.details, today, Self::NAME)?;
        let decision = procedure.decision.map(|id| view.find::<LegalDocument>(id)).transpose()?.flatten();
        let unit = procedure.unit.map(|unit| view.find::<OrganisationUnit>(unit)).transpose()?.flatten();
        let authority = unit.map(|unit| shown_line(&unit.name));
        let document = document(&procedure, decision.as_ref(), authority, &letterhead);
        let mut made = file(&document, self.form, Problems::default())?;
        made.missing = missing(&procedure, today);
        Ok(made)
    }
}

fn missing(procedure: &Procedure, on: Date) -> Vec<Problem> {
    let mut problems = Problems::default();
    completeness(procedure, on, &mut problems);
    problems.into_vec()
}

fn document(
    procedure: &Procedure,
    decision: Option<&LegalDocument>,
    authority: Option<String>,
    letterhead: &Letterhead<'_>,
) -> OfficialDocument {
    let name = shown_line(&procedure.name);
    let decision = decision.map(|decision| {
        let symbol = decision.symbol.as_deref().map(|symbol| format!(" số {}", shown_line(symbol))).unwrap_or_default();
        let dated = decision.issued_on.map(|on| match on.full() {
            Some(day) => format!(" {}", date_in_words(day)),
            None => format!(" năm {}", on.year),
        });
        let dated = dated.unwrap_or_default();
        let issuer = decision.issuer.as_deref().map(shown_line).filter(|issuer| !issuer.is_empty());
        let issuer = issuer.map(|issuer| format!(" của {issuer}")).unwrap_or_default();
        format!("{}{symbol}{dated}{issuer}", shown_line(&decision.document_type))
    });
    let rows = parts(procedure, decision, authority)
        .into_iter()
        .map(|(term, text)| TableRow::new(vec![term.to_owned(), text]));
    OfficialDocument {
        file_name: file_name(&["niem yet", &procedure.code, &name]),
        title: format!("Thủ tục hành chính: {name}"),
        head: Some(letterhead.bodies()),
        kind: Some("THỦ TỤC HÀNH CHÍNH".to_owned()),
        subject: vec![name],
        blocks: vec![Block::Table(Table {
            columns: vec![TableColumn::words("Nội dung", 28), TableColumn::words("Quy định", 72)],
            rows: rows.collect(),
            ..Table::default()
        })],
        ..OfficialDocument::default()
    }
}

/// The parts of the procedure in the order of the law, those that it must have even if they are blank.
fn parts(of: &Procedure, decision: Option<String>, authority: Option<String>) -> Vec<(&'static str, String)> {
    let text = |text: &Option<String>| text.as_deref().map(paragraphs).filter(|text| !text.is_empty());
    let levels: Vec<String> = of.levels.iter().map(|level| at_start(level.label_vi())).collect();
    let usual = TimeLimit::in_words(of.time_text.as_deref(), of.time_limit);
    let times = join(usual.into_iter().chain(of.time_cases.iter().filter_map(TimeCase::in_words)));
    let sets = of.dossier_sets.map(|sets| format!("Số lượng: {sets:02} bộ"));
    let papers = join(of.dossier.iter().zip(1..).map(paper).chain(sets));
    let forms = join(of.forms.iter().map(|form| format!("- {}", shown_line(&form.name))));
    let bases = join(of.legal_bases.iter().map(ToString::to_string).chain(text(&of.legal_bases_text)));
    let required = |term, text: Option<String>| Some((term, text.unwrap_or_else(|| BLANK.to_owned())));
    let if_any = |term, text: Option<String>| text.map(|text| (term, text));
    [
        required("Mã thủ tục", Some(shown_line(&of.code))),
        if_any("Lĩnh vực", text(&of.field)),
        if_any("Cấp thực hiện", Some(levels.join("; ")).filter(|levels| !levels.is_empty())),
        required("Trình tự thực hiện", text(&of.steps)),
        required("Cách thức thực hiện", join(of.filing.iter().map(way))),
        required("Thành phần, số lượng hồ sơ", papers),
        required("Thời hạn giải quyết", times),
        required("Đối tượng thực hiện", text(&of.applicants)),
        required("Cơ quan giải quyết", text(&of.authority).or(authority)),
        if_any("Mẫu đơn, tờ khai", forms),
        if_any("Phí, lệ phí", text(&of.fees)),
        if_any("Kết quả thực hiện", text(&of.outcome)),
        if_any("Yêu cầu, điều kiện", text(&of.conditions)),
        if_any("Dịch vụ công trực tuyến", of.online.map(|level| at_start(level.label_vi()))),
        if_any("Lý do cung cấp một phần", text(&of.partial_reason)),
        if_any("Căn cứ pháp lý", bases),
        if_any("Quyết định công bố", decision),
        if_any("Áp dụng từ ngày", of.in_force_from.map(day_vi)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn paragraphs(text: &str) -> String {
    lines(text).collect::<Vec<_>>().join("\n")
}

fn join(lines: impl Iterator<Item = String>) -> Option<String> {
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn way(of: &Filing) -> String {
    let fee = of.fee_text.as_deref().map(shown_line).or_else(|| of.fee.map(|fee| format!("{} đồng", number_vi(fee))));
    let details = [
        TimeLimit::in_words(of.time_text.as_deref(), of.time_limit),
        fee.map(|fee| format!("phí, lệ phí: {fee}")),
        of.description.as_deref().map(shown_line),
    ];
    let details: Vec<String> = details.into_iter().flatten().filter(|detail| !detail.is_empty()).collect();
    let way = at_start(of.way.label_vi());
    if details.is_empty() { format!("- {way}") } else { format!("- {way}: {}", details.join("; ")) }
}

fn paper((of, number): (&DossierItem, u32)) -> String {
    let count = |count: Option<u16>, of: &str| count.filter(|count| *count > 0).map(|count| format!("{count:02} {of}"));
    let form = of.form.as_deref().map(shown_line).filter(|form| !form.is_empty());
    let details: Vec<String> =
        [form, count(of.originals, "bản chính"), count(of.copies, "bản sao")].into_iter().flatten().collect();
    let details = if details.is_empty() { String::new() } else { format!(" ({})", details.join("; ")) };
    format!("{number}. {}{details}", shown_line(&of.name))
}
