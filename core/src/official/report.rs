//! The report as the document that an office signs (báo cáo). Source of the form: 30/2020/NĐ-CP, phụ lục III, mẫu 1.4.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::file::file;
use super::letterhead::{DocumentType, Letterhead};
use super::wording::{BLANK, file_name, lines};
use crate::error::Result;
use crate::labels::at_start;
use crate::layout::{self, Appendix, Block, OfficialDocument};
use crate::model::record::Problems;
use crate::model::{DocumentDetails, DocumentFile, DocumentForm, Report, ReportAppendix, ReportNote};
use crate::query::Query;
use crate::report::{ReportQuery, Screen, blocks as parts, screen, uncapitalised};
use crate::rules::vietnam_date;
use crate::store::View;
use crate::text::{day_vi, shown_line};

const REPORT: DocumentType = DocumentType { name: Some("BÁO CÁO"), abbreviation: Some("BC") };

/// Returns a report as a file that an office signs (báo cáo). What no record says is blank, and listed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportAsDocument {
    /// What is reported. The issuer is its unit, if none is given.
    pub report: ReportQuery,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// Issuer, number, date, addressees and signer.
    #[serde(default)]
    pub details: DocumentDetails,
    /// What stands behind the signature; the promises of plans if omitted.
    #[serde(default)]
    pub appendices: Option<Vec<ReportAppendix>>,
}

/// What stands behind the signature if nothing was asked for.
const APPENDICES: &[ReportAppendix] = &[ReportAppendix::Promises];

impl Query for ReportAsDocument {
    type Answer = DocumentFile;
    const NAME: &'static str = "store.report_document";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<DocumentFile> {
        let unit = self.report.unit;
        let letterhead = Letterhead::of(view, unit, &self.details, vietnam_date(now), Self::NAME)?;
        let report = self.report.answer(view, now)?;
        let mut missing = Problems::default();
        let document = document(&report, &letterhead, self.appendices.as_deref().unwrap_or(APPENDICES), &mut missing);
        file(&document, self.form, missing)
    }
}

/// A report that is at hand, as a document.
///
/// ```
/// use cchc::layout::docx;
/// use cchc::model::{DocumentDetails, Period, Report};
/// use cchc::official::report_document;
///
/// let report = Report::blank(Period::quarter(2021, 4)?, jiff::civil::date(2021, 12, 31));
/// let details = DocumentDetails { issuer: Some("Sở Xây dựng".to_owned()), ..DocumentDetails::default() };
/// let mut file = std::io::Cursor::new(Vec::new());
/// docx(&report_document(&report, &details)?, &mut file)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// `Invalid` for details that are wrong.
pub fn report_document(report: &Report, details: &DocumentDetails) -> Result<OfficialDocument> {
    let letterhead = Letterhead::given(details, ReportAsDocument::NAME)?;
    Ok(document(report, &letterhead, APPENDICES, &mut Problems::default()))
}

/// A report that is at hand, as a page for screens: it loads nothing and runs nothing, follows the system from light to
/// dark, and fits a phone. Printed, it is the document that an office signs, with the appendices that are asked for: a
/// screen has their parts to be folded out.
///
/// ```
/// use cchc::model::{DocumentDetails, Period, Report};
/// use cchc::official::report_page;
///
/// let report = Report::blank(Period::quarter(2021, 4)?, jiff::civil::date(2021, 12, 31));
/// let page = report_page(&report, &DocumentDetails::default(), &[])?;
/// assert!(page.contains("Quý IV/2021") && !page.contains("<script"));
/// # Ok::<(), cchc::CchcError>(())
/// ```
///
/// # Errors
/// `Invalid` for details that are wrong.
pub fn report_page(report: &Report, details: &DocumentDetails, appendices: &[ReportAppendix]) -> Result<String> {
    let letterhead = Letterhead::given(details, ReportAsDocument::NAME)?;
    let document = document(report, &letterhead, appendices, &mut Problems::default());
    let Screen { title, styles, element } = screen(report);
    Ok(layout::html_for_paper(&document, &title, &styles, &element))
}

/// How a report that is at hand is written.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportFile {
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// Issuer, number, date, addressees and signer.
    #[serde(default)]
    pub details: DocumentDetails,
    /// What stands behind the signature; the promises of plans if omitted.
    #[serde(default)]
    pub appendices: Option<Vec<ReportAppendix>>,
}

impl ReportFile {
    /// In a form, without details.
    pub fn of(form: DocumentForm) -> Self {
        Self { form, details: DocumentDetails::default(), appendices: None }
    }
}

/// A report that is at hand, as a file.
///
/// # Errors
/// `Invalid` for details that are wrong.
pub fn report_file(report: &Report, asked: &ReportFile) -> Result<DocumentFile> {
    let letterhead = Letterhead::given(&asked.details, ReportAsDocument::NAME)?;
    let mut missing = Problems::default();
    let document = document(report, &letterhead, asked.appendices.as_deref().unwrap_or(APPENDICES), &mut missing);
    file(&document, asked.form, missing)
}

fn document(
    report: &Report,
    letterhead: &Letterhead<'_>,
    appendices: &[ReportAppendix],
    missing: &mut Problems,
) -> OfficialDocument {
    let period = shown_line(&report.period.name);
    let issuer = letterhead.issuer().unwrap_or_else(|| BLANK.to_owned());
    let head = letterhead.head(REPORT, missing);
    let addressees = letterhead.addressees();
    let mut blocks = Vec::new();
    let is_addressed = !addressees.is_empty();
    if is_addressed {
        blocks.push(Block::Addressees(addressees));
    }
    let plans = match parts::cited_plans(report).as_slice() {
        [] => String::new(),
        plans @ ([_] | [_, _] | [_, _, _]) => format!("Thực hiện {}, ", plans.join("; ")),
        _ => "Thực hiện các kế hoạch tuyên truyền cải cách hành chính, ".to_owned(),
    };
    let days = format!("từ ngày {} đến ngày {}", day_vi(report.period.from), day_vi(report.period.to));
    blocks.push(Block::paragraph(format!(
        "{plans}{issuer} báo cáo kết quả tuyên truyền cải cách hành chính {} (số liệu {days}, lấy đến ngày {}) như \
         sau:",
        uncapitalised(&period),
        day_vi(report.on)
    )));
    blocks.push(Block::heading(1, "I. KẾT QUẢ THỰC HIỆN"));
    blocks.push(Block::paragraph(parts::summary(report)));
    blocks.extend(parts::results(report));
    blocks.push(Block::heading(1, "II. THỰC HIỆN NHIỆM VỤ CỦA KẾ HOẠCH"));
    blocks.extend(parts::plans(report));
    let belongs_to = letterhead.reference("Báo cáo", &head);
    let appendices = numbered(appendices, &belongs_to, |appendix| match appendix {
        ReportAppendix::Promises => ("Tình trạng và minh chứng của từng nhiệm vụ", true, parts::promises(report)),
        ReportAppendix::Attention => ("Việc cần chú ý", false, parts::attention(report)),
        ReportAppendix::Method => ("Cách tính số liệu", false, parts::method(report)),
    });
    blocks.extend(mention(&appendices));
    blocks.extend(written(report.note.as_ref(), missing));
    blocks.push(Block::paragraph(format!(
        "Trên đây là báo cáo kết quả tuyên truyền cải cách hành chính {} của {issuer}./.",
        uncapitalised(&period)
    )));
    OfficialDocument {
        file_name: file_name(&["bao cao", &period]),
        title: format!("Báo cáo kết quả tuyên truyền cải cách hành chính {}", uncapitalised(&period)),
        head: Some(head),
        kind: REPORT.name.map(str::to_owned),
        subject: vec![format!("Kết quả tuyên truyền cải cách hành chính {}", uncapitalised(&period))],
        blocks,
        recipients: letterhead.recipients(if is_addressed { &["Như trên"] } else { &[] }),
        signatures: vec![letterhead.signature(missing)],
        landscape: false,
        appendices,
    }
}

/// What a person wrote; without it there is room to write.
fn written(note: Option<&ReportNote>, missing: &mut Problems) -> Vec<Block> {
    let of = |list: fn(&ReportNote) -> &[String]| note.map_or(&[][..], list);
    if note.is_none() {
        let what_vi = "khó khăn, đề xuất, nhiệm vụ kỳ sau (ghi bằng phần lời của báo cáo)";
        missing.not_given("report.note", "difficulties, proposals, next tasks", what_vi);
    }
    let mut blocks = vec![Block::heading(1, "III. ĐÁNH GIÁ CHUNG")];
    let parts = [
        ("1. Kết quả đạt được", of(|note| &note.results)),
        ("2. Khó khăn, vướng mắc", of(|note| &note.difficulties)),
        ("3. Nguyên nhân", of(|note| &note.causes)),
    ];
    for (heading, paragraphs) in parts {
        blocks.push(Block::heading(2, heading));
        blocks.extend(paragraphs_or_blank(paragraphs));
    }
    for (heading, paragraphs) in [
        ("IV. ĐỀ XUẤT, KIẾN NGHỊ", of(|note| &note.proposals)),
        ("V. NHIỆM VỤ TRỌNG TÂM KỲ SAU", of(|note| &note.next_tasks)),
    ] {
        blocks.push(Block::heading(1, heading));
        blocks.extend(paragraphs_or_blank(paragraphs));
    }
    blocks
}

fn paragraphs_or_blank(paragraphs: &[String]) -> Vec<Block> {
    match paragraphs {
        [] => vec![Block::paragraph(BLANK)],
        paragraphs => paragraphs.iter().flat_map(|text| lines(text)).map(Block::item).collect(),
    }
}

/// Appendices that hold something, with their numbers; a single one has none.
fn numbered(
    asked: &[ReportAppendix],
    belongs_to: &str,
    part: impl Fn(ReportAppendix) -> (&'static str, bool, Vec<Block>),
) -> Vec<Appendix> {
    let mut given: Vec<_> = asked.iter().map(|appendix| part(*appendix)).collect();
    given.retain(|(_, _, blocks)| !blocks.is_empty());
    let several = given.len() > 1;
    given
        .into_iter()
        .zip(["I", "II", "III"])
        .map(|((title, landscape, blocks), number)| Appendix {
            label: if several { format!("Phụ lục {number}") } else { "Phụ lục".to_owned() },
            title: title.to_uppercase(),
            belongs_to: belongs_to.to_owned(),
            landscape,
            blocks,
        })
        .collect()
}

/// The sentence that leads to the appendices.
fn mention(appendices: &[Appendix]) -> Option<Block> {
    let told: Vec<String> =
        appendices.iter().map(|of| format!("{}. {}", of.label, at_start(&of.title.to_lowercase()))).collect();
    (!told.is_empty()).then(|| Block::paragraph(format!("Kèm theo báo cáo này: {}.", told.join("; "))))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use scraper::{Html, Selector};

    use super::*;
    use crate::model::Period;

    #[test]
    fn the_page_of_a_report_is_its_document_on_paper() {
        let report = Report::blank(Period::quarter(2021, 4).unwrap(), date(2021, 12, 31));
        let details = DocumentDetails { issuer: Some("Sở Xây dựng".to_owned()), ..DocumentDetails::default() };
        let page = Html::parse_document(&report_page(&report, &details, APPENDICES).unwrap());
        let document = layout::html(&report_document(&report, &details).unwrap());
        let of = |tree: &Html, selector: &str| {
            let selector = Selector::parse(selector).unwrap();
            tree.select(&selector).map(|element| element.inner_html()).collect::<Vec<_>>()
        };
        let document = Html::parse_document(&document);
        assert_eq!(of(&page, ".on-paper > article"), of(&document, "body > article"));
        assert_eq!(
            of(&page, "style[media=print]").concat(),
            of(&document, "style").concat() + ".on-screen { display: none; }"
        );
        assert_eq!(of(&page, "body > .on-screen").len(), 1);
        assert_eq!(of(&page, "style:not([media])").len(), 0, "each style is of one of the two");
        assert!(of(&page, "style[media=screen]").concat().contains("prefers-color-scheme: dark"));
        assert!(of(&page, ".on-paper details").is_empty());
    }
}
