//! Procedures, where they are posted, and faults of postings.

use jiff::civil::Date;

use super::super::format::{NOTHING, capitalised, day, line, number, percent};
use super::super::labels;
use super::{CountRow, Counts, FigureTable, RecordTable, SubjectBlock, remarks};
use crate::model::{PlaceFigures, ProcedureFigures, StalePosting};

pub(super) fn blocks(figures: &ProcedureFigures, on: Date, rest: &[String]) -> Vec<SubjectBlock> {
    if *figures == ProcedureFigures::default() {
        return Vec::new();
    }
    let counts = SubjectBlock::Counts(Counts {
        caption: format!("Thủ tục hành chính đến ngày {}", day(on)),
        rows: vec![
            CountRow::new("Đang có hiệu lực", figures.in_force),
            CountRow::new("Quyết định công bố có hiệu lực trong kỳ", figures.decisions),
            CountRow::new("Mới ban hành trong kỳ", figures.issued),
            CountRow::new("Sửa đổi, bổ sung, thay thế trong kỳ", figures.amended),
            CountRow::new("Bãi bỏ trong kỳ", figures.abolished),
        ],
    });
    let blocks = [Some(counts), places(&figures.places, on), stale(&figures.stale, on)];
    blocks.into_iter().flatten().chain(remarks(rest)).collect()
}

fn places(places: &[PlaceFigures], on: Date) -> Option<SubjectBlock> {
    let row = |of: &PlaceFigures| {
        let PlaceFigures { place, current, missing, stale } = *of;
        let name = labels::posting_place(place);
        let share = percent(current, current.saturating_add(missing));
        vec![name, number(current), share, number(missing), number(stale)]
    };
    (!places.is_empty()).then(|| {
        SubjectBlock::Table(FigureTable {
            caption: format!("Niêm yết, công khai thủ tục hành chính đến ngày {}", day(on)),
            heads: vec!["Nơi niêm yết", "Đang niêm yết đúng", "Tỷ lệ", "Thiếu", "Lỗi thời"],
            rows: places.iter().map(row).collect(),
            sum: None,
        })
    })
}

fn stale(postings: &[StalePosting], on: Date) -> Option<SubjectBlock> {
    (!postings.is_empty()).then(|| {
        SubjectBlock::Records(RecordTable {
            caption: format!("Niêm yết lỗi thời đến ngày {} và việc cần làm", day(on)),
            heads: ["Mã", "Tên", "Nơi niêm yết", "Lý do", "Việc cần làm"],
            rows: postings.iter().map(posting).collect(),
        })
    })
}

fn posting(of: &StalePosting) -> [String; 5] {
    let code = of.code.as_deref().map(line).filter(|code| !code.is_empty());
    let to_do = [&of.text_vi, &of.text].map(|text| capitalised(&line(text)));
    [
        code.unwrap_or_else(|| NOTHING.to_owned()),
        line(&of.name),
        labels::posting_place(of.place),
        reasons(of),
        to_do.into_iter().find(|text| !text.is_empty()).unwrap_or_default(),
    ]
}

/// Đã có quy định mới; thiếu mẫu đơn, tờ khai (từ ngày 01/10/2021).
fn reasons(of: &StalePosting) -> String {
    let reasons: Vec<&str> = of.reasons.iter().map(|reason| labels::stale_reason(*reason)).collect();
    let since = of.since.map_or_else(String::new, |since| format!(" (từ ngày {})", day(since)));
    capitalised(&format!("{}{since}", reasons.join("; ")))
}
