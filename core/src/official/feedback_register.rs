//! The register of feedback of a year (sổ tiếp nhận phản ánh, kiến nghị).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::answer_letter::content;
use super::file::file;
use super::letterhead::Letterhead;
use super::register::{last_day, register};
use crate::error::Result;
use crate::labels::at_start;
use crate::layout::{Table, TableColumn, TableRow};
use crate::model::record::Problems;
use crate::model::{DocumentDetails, DocumentFile, DocumentForm, Feedback, Register, UnitId};
use crate::query::{Query, register_entries};
use crate::store::View;
use crate::text::{day_vi, shown, shown_line};

/// Returns the register of feedback of a unit and year, as it is printed and filed (sổ tiếp nhận, xử lý phản ánh, kiến
/// nghị). Who sent feedback is sealed, and not in it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RegisterOfFeedback {
    /// The year of the register.
    pub year: i16,
    /// The unit whose register it is; the register that belongs to no unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// The issuer, if it is not the unit.
    #[serde(default)]
    pub details: DocumentDetails,
}

impl Query for RegisterOfFeedback {
    type Answer = DocumentFile;
    const NAME: &'static str = "feedback.register_file";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<DocumentFile> {
        let day = last_day(self.year, now, Self::NAME)?;
        let letterhead = Letterhead::of(view, self.unit, &self.details, day, Self::NAME)?;
        let entries: Vec<Feedback> = view.all(register_entries(self.year, self.unit))?;
        let names =
            ["so phan anh kien nghi", "Sổ tiếp nhận phản ánh, kiến nghị", "SỔ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH, KIẾN NGHỊ"];
        let document = register(names, self.year, &letterhead, table(&entries));
        file(&document, self.form, Problems::default())
    }
}

fn table(entries: &[Feedback]) -> Table {
    Table {
        columns: vec![
            TableColumn::centred("Số", 5),
            TableColumn::centred("Ngày tiếp nhận", 13),
            TableColumn::words("Loại, hình thức", 12),
            TableColumn::words("Nội dung", 38),
            TableColumn::centred("Hạn xử lý", 13),
            TableColumn::words("Chuyển cơ quan khác", 16),
            TableColumn::words("Kết quả xử lý", 26),
            TableColumn::centred("Ngày công khai", 13),
        ],
        rows: entries.iter().map(row).collect(),
        ..Table::default()
    }
}

fn row(of: &Feedback) -> TableRow {
    let forwarded = of.forwarded().map(|forward| format!("{}, {}", shown_line(&forward.to), day_vi(forward.on)));
    let result = match (&of.answer, &of.decision) {
        (Some(answer), _) => format!("Trả lời ngày {}: {}", day_vi(answer.on), shown(&answer.text)),
        (None, Some(decision)) => format!("Quyết định ngày {}: {}", day_vi(decision.on), shown(&decision.text)),
        (None, None) => at_start(of.status.label_vi()),
    };
    TableRow::new(vec![
        of.number.map(Register::written).unwrap_or_default(),
        day_vi(of.received_on),
        format!("{}; {}", at_start(of.kind.label_vi()), of.channel.label_vi()),
        content(of),
        of.due().map(day_vi).unwrap_or_default(),
        forwarded.unwrap_or_default(),
        result,
        of.publications.first().map(|publication| day_vi(publication.on)).unwrap_or_default(),
    ])
}
