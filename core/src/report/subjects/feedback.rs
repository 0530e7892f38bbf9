//! Feedback by channel and state.

use jiff::civil::Date;

use super::super::format::day;
use super::super::labels;
use super::{CountRow, Counts, SubjectBlock, made_up};
use crate::model::FeedbackFigures;

const UNVERIFIED: &str = "Một phần thời hạn tính theo quy trình nội bộ hoặc nguồn chưa đối chiếu.";

pub(super) fn blocks(figures: &FeedbackFigures, on: Date) -> Vec<SubjectBlock> {
    if *figures == FeedbackFigures::default() {
        return Vec::new();
    }
    let channels: Vec<(String, u32)> =
        figures.channels.iter().map(|of| (labels::feedback_channel(of.channel), of.count)).collect();
    [
        Some(received(figures)),
        Some(open(figures, on)),
        (figures.unverified_clocks > 0).then_some(SubjectBlock::Note(UNVERIFIED.to_owned())),
        made_up("Phản ánh, kiến nghị theo hình thức tiếp nhận", "Hình thức tiếp nhận", &channels, figures.received),
        made_up("Phản ánh, kiến nghị theo nội dung", "Nội dung", &categories(figures), figures.received),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Of the answered, those that are known not to be late.
pub(super) fn on_time(figures: &FeedbackFigures) -> u32 {
    figures.answered.saturating_sub(figures.answered_late).saturating_sub(figures.answered_unclocked)
}

fn received(figures: &FeedbackFigures) -> SubjectBlock {
    let of_received = |name, count| CountRow::part(name, count, figures.received, "số nhận được");
    let of_answered = |name, count| CountRow::part(name, count, figures.answered, "số đã trả lời").deeper();
    let unclocked = (figures.answered_unclocked > 0)
        .then(|| of_answered("Chưa xác định được thời hạn", figures.answered_unclocked));
    let until_answered = [
        CountRow::new("Nhận được", figures.received),
        of_received("Phản ánh", figures.reports.received),
        of_received("Kiến nghị", figures.proposals.received),
        of_received("Không tiếp nhận", figures.not_accepted),
        of_received("Đã chuyển cơ quan có thẩm quyền", figures.forwarded),
        CountRow::part("Chuyển quá hạn", figures.forwarded_late, figures.forwarded, "số đã chuyển").deeper().wrong(),
        of_received("Đã trả lời", figures.answered),
        of_answered("Trả lời đúng hạn", on_time(figures)),
        of_answered("Trả lời quá hạn", figures.answered_late).wrong(),
    ];
    let ended = [of_received("Đã công khai kết quả", figures.published), of_received("Đã rút", figures.withdrawn)];
    SubjectBlock::Counts(Counts {
        caption: "Phản ánh, kiến nghị nhận được trong kỳ".to_owned(),
        rows: until_answered.into_iter().chain(unclocked).chain(ended).collect(),
    })
}

fn open(figures: &FeedbackFigures, on: Date) -> SubjectBlock {
    let of_open = |name, count| CountRow::part(name, count, figures.open, "số đang xử lý");
    SubjectBlock::Counts(Counts {
        caption: format!("Phản ánh, kiến nghị đang xử lý đến ngày {}", day(on)),
        rows: vec![
            CountRow::new("Đang xử lý, kể cả nhận được trước kỳ", figures.open),
            of_open("Quá hạn", figures.overdue).wrong(),
            of_open("Sắp đến hạn", figures.due_soon),
        ],
    })
}

/// By what they are about, with those that are not classified.
fn categories(figures: &FeedbackFigures) -> Vec<(String, u32)> {
    let mut categories: Vec<(String, u32)> =
        figures.categories.iter().map(|of| (labels::feedback_category(of.category), of.count)).collect();
    let classified = categories.iter().fold(0u32, |sum, (_, count)| sum.saturating_add(*count));
    let left = figures.received.saturating_sub(classified);
    if left > 0 && !categories.is_empty() {
        categories.push(("Chưa phân loại, không tiếp nhận".to_owned(), left));
    }
    categories
}
