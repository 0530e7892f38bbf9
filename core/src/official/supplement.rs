//! The report that supplements or adjusts a frozen one (báo cáo bổ sung, điều chỉnh số liệu). Source of the form:
//! 30/2020/NĐ-CP, phụ lục III, mẫu 1.4.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::file::file;
use super::letterhead::{DocumentType, Letterhead};
use super::wording::{BLANK, file_name, lines, time_in_words};
use crate::error::Result;
use crate::frozen::DifferencesOfFrozenReport;
use crate::layout::{Block, OfficialDocument, Table, TableColumn, TableRow};
use crate::model::record::Problems;
use crate::model::{
    DocumentDetails, DocumentFile, DocumentForm, FigureDifference, FrozenReport, FrozenReportId, ReportDifferences,
};
use crate::query::Query;
use crate::report::uncapitalised;
use crate::rules::{vietnam_date, vietnam_time};
use crate::store::View;
use crate::text::{date_in_words, day_vi, shown_line};

const REPORT: DocumentType = DocumentType { name: Some("BÁO CÁO"), abbreviation: Some("BC") };
/// Stands where there was no figure, or is none.
const NONE: &str = "–";

/// Returns the report that supplements or adjusts a frozen one, as a file that an office signs (báo cáo bổ sung, điều
/// chỉnh số liệu): each figure as it was reported, as the records give it now, and the difference between the two.
/// `frozen_reports.differences` gives the same in parts. Why they differ, only people know: without `reasons` there is
/// a blank, and `missing` lists it.
///
/// ```
/// use cchc::frozen::FreezeReport;
/// use cchc::model::{Period, Record, ReportQuery};
/// use cchc::official::SupplementToFrozenReport;
///
/// # let folder = tempfile::tempdir()?;
/// # let store = cchc::Store::open(folder.path().join("a.cchc"))?;
/// let question = ReportQuery::of(Period::quarter(2021, 4)?);
/// let frozen = store.run(FreezeReport { question, title: None, number: None })?;
/// let document = store.ask(SupplementToFrozenReport::of(frozen.id()))?;
/// assert_eq!(document.name, "bao-cao-bo-sung-quy-iv-2021.docx");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SupplementToFrozenReport {
    /// The frozen report.
    pub id: FrozenReportId,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// Issuer, number, date, addressees and signer. The issuer is the unit of the report, if none is given.
    #[serde(default)]
    pub details: DocumentDetails,
    /// Why figures differ, a paragraph each (lý do bổ sung, điều chỉnh).
    #[serde(default)]
    pub reasons: Vec<String>,
}

impl SupplementToFrozenReport {
    /// As a Word file, without details and reasons.
    pub fn of(id: FrozenReportId) -> Self {
        Self { id, form: DocumentForm::Docx, details: DocumentDetails::default(), reasons: Vec::new() }
    }
}

impl Query for SupplementToFrozenReport {
    type Answer = DocumentFile;
    const NAME: &'static str = "frozen_reports.supplement";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<DocumentFile> {
        let frozen: FrozenReport = view.get(self.id)?;
        let letterhead = Letterhead::of(view, frozen.question.unit, &self.details, vietnam_date(now), Self::NAME)?;
        let differences = DifferencesOfFrozenReport { id: self.id }.answer(view, now)?;
        let mut missing = Problems::default();
        let document = document(&frozen, &differences, &letterhead, &self.reasons, &mut missing);
        file(&document, self.form, missing)
    }
}

fn document(
    frozen: &FrozenReport,
    differences: &ReportDifferences,
    letterhead: &Letterhead<'_>,
    reasons: &[String],
    missing: &mut Problems,
) -> OfficialDocument {
    let issuer = letterhead.issuer().unwrap_or_else(|| BLANK.to_owned());
    let head = letterhead.head(REPORT, missing);
    let addressees = letterhead.addressees();
    let period = shown_line(&frozen.question.period.name);
    let name = shown_line(&differences.name);
    let number = frozen.number.as_deref().map(|number| format!(" số {}", shown_line(number))).unwrap_or_default();
    let mut blocks = Vec::new();
    let is_addressed = !addressees.is_empty();
    if is_addressed {
        blocks.push(Block::Addressees(addressees));
    }
    blocks.push(Block::paragraph(format!(
        "{issuer} đã chốt {}{number} với số liệu lúc {}. Đối chiếu với dữ liệu ghi nhận đến {} về cùng kỳ (từ \
         ngày {} đến ngày {}), {issuer} báo cáo bổ sung, điều chỉnh số liệu như sau:",
        uncapitalised(&name),
        moment(differences.then),
        moment(differences.now),
        day_vi(frozen.question.period.from),
        day_vi(frozen.question.period.to),
    )));
    blocks.push(Block::heading(1, "I. SỐ LIỆU BỔ SUNG, ĐIỀU CHỈNH"));
    blocks.extend(figures(&differences.figures));
    blocks.push(Block::heading(1, "II. LÝ DO BỔ SUNG, ĐIỀU CHỈNH"));
    blocks.extend(why(reasons, missing));
    blocks.push(Block::heading(1, "III. BÁO CÁO ĐƯỢC ĐỐI CHIẾU"));
    blocks.push(Block::term("Báo cáo đã chốt", format!("{name}{number}")));
    blocks.push(Block::term("Thời điểm chốt số liệu", moment(differences.then)));
    blocks.push(Block::term("Mã băm BLAKE3 của báo cáo", &frozen.blake3));
    blocks.push(Block::paragraph(format!(
        "Các số liệu khác của báo cáo không thay đổi. Trên đây là báo cáo bổ sung, điều chỉnh số liệu {} của \
         {issuer}./.",
        uncapitalised(&period)
    )));
    OfficialDocument {
        file_name: file_name(&["bao cao bo sung", &period]),
        title: format!("Báo cáo bổ sung, điều chỉnh số liệu {}", uncapitalised(&period)),
        head: Some(head),
        kind: REPORT.name.map(str::to_owned),
        subject: vec!["Bổ sung, điều chỉnh số liệu".to_owned(), format!("của {}{number}", uncapitalised(&name))],
        blocks,
        recipients: letterhead.recipients(if is_addressed { &["Như trên"] } else { &[] }),
        signatures: vec![letterhead.signature(missing)],
        ..OfficialDocument::default()
    }
}

/// The figures in a table, those of each part of the report beneath its name.
fn figures(figures: &[FigureDifference]) -> Vec<Block> {
    if figures.is_empty() {
        return vec![Block::paragraph("Không có số liệu thay đổi so với báo cáo đã chốt.")];
    }
    let mut rows = Vec::new();
    let mut section = "";
    for (figure, position) in figures.iter().zip(1u32..) {
        if figure.section_vi != section {
            section = &figure.section_vi;
            rows.push(TableRow::strong(vec![section.to_owned()]));
        }
        let shown = |value: &Option<String>| value.as_deref().map_or_else(|| NONE.to_owned(), shown_line);
        rows.push(TableRow::new(vec![
            position.to_string(),
            shown_line(&figure.name_vi),
            shown(&figure.then),
            shown(&figure.now),
            shown(&figure.difference),
        ]));
    }
    let columns = vec![
        TableColumn::centred("TT", 5),
        TableColumn::words("Số liệu", 42),
        TableColumn::numbers("Đã báo cáo", 18),
        TableColumn::numbers("Nay điều chỉnh", 18),
        TableColumn::numbers("Chênh lệch", 17),
    ];
    vec![Block::Table(Table { columns, rows, ..Table::default() })]
}

fn why(reasons: &[String], missing: &mut Problems) -> Vec<Block> {
    let reasons: Vec<String> = reasons.iter().flat_map(|reason| lines(reason)).collect();
    if reasons.is_empty() {
        missing.not_given("reasons", "why the figures differ", "lý do bổ sung, điều chỉnh số liệu");
        return vec![Block::paragraph(BLANK)];
    }
    reasons.into_iter().map(Block::item).collect()
}

/// An instant as documents write it: "09 giờ 00 phút ngày 05 tháng 01 năm 2022".
fn moment(at: Timestamp) -> String {
    let at = vietnam_time(at);
    format!("{} {}", time_in_words(at.time()), date_in_words(at.date()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::HoldSession;
    use crate::frozen::FreezeReport;
    use crate::model::{Period, Record, ReportQuery, Session, SessionKind};
    use crate::store::{Clock, Options, Store};

    fn office(folder: &tempfile::TempDir) -> (Store, FrozenReport) {
        let clock = Clock::new(|| "2022-01-05T02:00:00Z".parse().unwrap_or_default());
        let store = Store::open_with(folder.path().join("a.cchc"), Options { clock, ..Options::default() }).unwrap();
        hold(&store, "Họp cơ quan", 8);
        let question = ReportQuery::of(Period::quarter(2021, 4).unwrap());
        let frozen = FreezeReport { question, title: None, number: Some("15/BC-SXD".to_owned()) };
        let frozen = store.run(frozen).unwrap();
        (store, frozen)
    }

    fn hold(store: &Store, subject: &str, informed: u32) {
        let draft = Session::draft(SessionKind::AgencyMeeting, "2021-12-05".parse().unwrap(), subject);
        let id = store.sessions().add(draft).unwrap().id();
        store.run(HoldSession { invited: Some(10), informed: Some(informed), ..HoldSession::of(id) }).unwrap();
    }

    fn text_of(store: &Store, frozen: &FrozenReport, reasons: &[&str]) -> (String, Vec<String>) {
        let asked = SupplementToFrozenReport {
            form: DocumentForm::Markdown,
            reasons: reasons.iter().map(|reason| (*reason).to_owned()).collect(),
            ..SupplementToFrozenReport::of(frozen.id())
        };
        let made = store.ask(asked).unwrap();
        let missing = made.missing.into_iter().map(|problem| problem.path).collect();
        (String::from_utf8(made.contents.0).unwrap(), missing)
    }

    #[test]
    fn it_lists_each_figure_as_reported_now_and_the_difference() {
        let folder = tempfile::tempdir().unwrap();
        let (store, frozen) = office(&folder);
        hold(&store, "Họp ghi bổ sung", 4);
        let (text, missing) = text_of(&store, &frozen, &["Ghi bổ sung biên bản đến muộn."]);
        for expected in [
            "Bổ sung, điều chỉnh số liệu",
            "đã chốt báo cáo Quý IV/2021 số 15/BC-SXD với số liệu lúc 09 giờ 00 phút ngày 05 tháng 01 năm 2022",
            "| Số liệu | Đã báo cáo | Nay điều chỉnh | Chênh lệch |",
            "| Số buổi đã tổ chức | 1 | 2 | \\+1 |",
            "| 80% (8/10) | 60% (12/20) | \\-20 điểm % |",
            "Ghi bổ sung biên bản đến muộn.",
            frozen.blake3.as_str(),
        ] {
            assert!(text.contains(expected), "{expected}\n{text}");
        }
        assert!(!missing.contains(&"reasons".to_owned()) && missing.contains(&"details.issuer".to_owned()));
    }

    #[test]
    fn without_changes_and_reasons_it_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let (store, frozen) = office(&folder);
        let (text, missing) = text_of(&store, &frozen, &[]);
        assert!(text.contains("Không có số liệu thay đổi so với báo cáo đã chốt."), "{text}");
        assert!(missing.contains(&"reasons".to_owned()), "{missing:?}");
    }
}
