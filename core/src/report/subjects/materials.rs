//! Materials and their disseminations.

use super::super::format::{NOTHING, capitalised, number};
use super::super::labels;
use super::{CountRow, Counts, FigureTable, SUM, SubjectBlock};
use crate::model::{ChannelCount, MaterialFigures};

pub(super) fn blocks(figures: &MaterialFigures) -> Vec<SubjectBlock> {
    if *figures == MaterialFigures::default() {
        return Vec::new();
    }
    let counts = SubjectBlock::Counts(Counts {
        caption: "Tài liệu, tin bài trong kỳ".to_owned(),
        rows: vec![
            CountRow::new("Tài liệu biên soạn, cập nhật", figures.materials),
            CountRow::new("Lượt tuyên truyền (tin bài, phát thanh, thông báo, bài đăng)", figures.disseminations),
        ],
    });
    [Some(counts), channels(figures)].into_iter().flatten().collect()
}

fn channels(figures: &MaterialFigures) -> Option<SubjectBlock> {
    let reach = figures.channels.iter().fold(0u64, |sum, of| sum.saturating_add(of.reach));
    let row = |of: &ChannelCount| row(&capitalised(labels::channel(of.channel)), of.count, of.reach);
    (!figures.channels.is_empty()).then(|| {
        SubjectBlock::Table(FigureTable {
            caption: "Tuyên truyền theo hình thức".to_owned(),
            heads: vec!["Hình thức", "Số lượt", "Lượt tiếp cận"],
            rows: figures.channels.iter().map(row).collect(),
            sum: Some(self::row(SUM, figures.disseminations, reach)),
        })
    })
}

fn row(name: &str, count: u32, reach: u64) -> Vec<String> {
    // Where no number was noted, none is told.
    let reach = if reach == 0 { NOTHING.to_owned() } else { number(reach) };
    vec![name.to_owned(), number(count), reach]
}
