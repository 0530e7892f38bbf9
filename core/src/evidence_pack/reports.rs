//! The report in the forms that a pack holds.

use crate::error::Result;
use crate::frozen::canonical_form;
use crate::model::{DocumentDetails, DocumentForm, Report};
use crate::official::{ReportFile, report_file, report_page};
use crate::report;

/// The page that the index leads to first.
pub(super) const PAGE: &str = "bao-cao.html";

/// Every form of the report: its name in the pack, what it is, and its bytes. A further form is a further line here.
pub(super) fn forms(report: &Report) -> Result<Vec<(&'static str, &'static str, Vec<u8>)>> {
    let document = report_file(report, &ReportFile::of(DocumentForm::Docx))?;
    Ok(vec![
        (PAGE, "Báo cáo", report_page(report, &DocumentDetails::default(), &[])?.into_bytes()),
        ("bao-cao.docx", "Báo cáo dạng Word", document.contents.0),
        ("bao-cao.txt", "Báo cáo dạng văn bản thuần", report::text(report).into_bytes()),
        ("bao-cao.json", "Báo cáo dạng dữ liệu (JSON chuẩn tắc)", canonical_form(report)?.into_bytes()),
    ])
}
