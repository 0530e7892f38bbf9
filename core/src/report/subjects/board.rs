//! The leaders' schedule: on how many days it was shown.

use super::super::format::{NOTHING, number, share};
use super::{Block, Count, Counts};
use crate::model::BoardFigures;

pub(super) fn blocks(figures: BoardFigures) -> Vec<Block> {
    let BoardFigures { appointments, days, working_days } = figures;
    if appointments == 0 && days == 0 {
        return Vec::new();
    }
    // Appointments on days off may make it more days than there are working days: no share of them then.
    let of_working_days = working_days.filter(|working| days <= *working);
    let counts = Block::Counts(Counts {
        caption: "Lịch công tác của lãnh đạo trong kỳ".to_owned(),
        rows: vec![
            Count::new("Lịch công tác trên bảng", appointments),
            Count {
                share: of_working_days.map_or_else(String::new, |working| share(days, working, "số ngày làm việc")),
                ..Count::new("Số ngày có lịch", days)
            },
            Count {
                count: working_days.map_or_else(|| NOTHING.to_owned(), number),
                ..Count::new("Số ngày làm việc trong kỳ", 0)
            },
        ],
    });
    let unknown = Block::Note("Không đếm được ngày làm việc vì chưa có lịch nghỉ của năm.");
    [Some(counts), working_days.is_none().then_some(unknown)].into_iter().flatten().collect()
}
