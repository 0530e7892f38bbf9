//! The register of documents of a year (sổ đăng ký văn bản).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::file::file;
use super::letterhead::Letterhead;
use super::register::{last_day, register};
use crate::error::Result;
use crate::layout::{Table, TableColumn, TableRow};
use crate::model::record::Problems;
use crate::model::{
    DocumentDetails, DocumentFile, DocumentForm, IndexQuery, Labelled, LegalDocument, PartialDate, Plan, PlanStatus,
    UnitId,
};
use crate::query::Query;
use crate::store::View;
use crate::text::shown_line;

/// Returns the register of the documents dated in a year (sổ đăng ký văn bản): legal documents and issued plans, by
/// date and number.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RegisterOfDocuments {
    /// The year.
    pub year: i16,
    /// Only documents that this unit issued; of every issuer if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// Whose register it is, if it is not the unit's.
    #[serde(default)]
    pub details: DocumentDetails,
}

impl Query for RegisterOfDocuments {
    type Answer = DocumentFile;
    const NAME: &'static str = "legal_documents.register_file";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<DocumentFile> {
        let day = last_day(self.year, now, Self::NAME)?;
        let letterhead = Letterhead::of(view, self.unit, &self.details, day, Self::NAME)?;
        let entries = entries(view, self.year, self.unit)?;
        let names = ["so dang ky van ban", "Sổ đăng ký văn bản", "SỔ ĐĂNG KÝ VĂN BẢN"];
        let document = register(names, self.year, &letterhead, table(entries));
        file(&document, self.form, Problems::default())
    }
}

/// A document of the register.
struct Entry {
    dated: PartialDate,
    symbol: String,
    kind: String,
    issuer: String,
    subject: String,
}

fn entries(view: &View<'_>, year: i16, unit: Option<UnitId>) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    let of_year = |on: Option<PartialDate>| on.filter(|on| on.year == year);
    for of in view.all::<LegalDocument>(IndexQuery::by("symbol"))? {
        if let Some(dated) = of_year(of.issued_on).filter(|_| unit.is_none_or(|unit| of.issuer_unit == Some(unit))) {
            entries.push(Entry {
                dated,
                symbol: of.symbol.unwrap_or_default(),
                kind: of.document_type,
                issuer: of.issuer.unwrap_or_default(),
                subject: of.subject,
            });
        }
    }
    for of in view.all::<Plan>(IndexQuery::by("year"))? {
        // One that was cancelled as a draft never was a document.
        let was_issued = of.moves.iter().any(|step| step.to == PlanStatus::Issued.code());
        let is_issued = match of.status {
            PlanStatus::Draft | PlanStatus::Submitted => false,
            PlanStatus::Cancelled => was_issued,
            _ => true,
        };
        let dated = of_year(of.issued_on).filter(|_| is_issued && unit.is_none_or(|unit| of.issuer_unit == Some(unit)));
        if let Some(dated) = dated {
            entries.push(Entry {
                dated,
                symbol: of.full_number(),
                kind: of.document_type,
                issuer: of.issuer.unwrap_or_default(),
                subject: of.subject,
            });
        }
    }
    entries.sort_by_cached_key(|entry| (entry.dated, number_of(&entry.symbol), entry.symbol.clone()));
    Ok(entries)
}

/// The number that a symbol begins with; symbols without one come last.
fn number_of(symbol: &str) -> u64 {
    let digits: String = symbol.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(u64::MAX)
}

fn table(entries: Vec<Entry>) -> Table {
    let row = |(number, of): (usize, Entry)| {
        TableRow::new(vec![
            number.to_string(),
            shown_line(&of.symbol),
            of.dated.to_string(),
            shown_line(&of.kind),
            shown_line(&of.subject),
            shown_line(&of.issuer),
            String::new(),
        ])
    };
    Table {
        columns: vec![
            TableColumn::centred("TT", 5),
            TableColumn::words("Số, ký hiệu", 16),
            TableColumn::centred("Ngày ban hành", 14),
            TableColumn::words("Tên loại", 10),
            TableColumn::words("Trích yếu nội dung", 44),
            TableColumn::words("Cơ quan ban hành", 24),
            TableColumn::words("Ghi chú", 12),
        ],
        rows: (1..).zip(entries).map(row).collect(),
        ..Table::default()
    }
}
