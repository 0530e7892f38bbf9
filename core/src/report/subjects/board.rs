//! The leaders' schedule: on how many days it was shown.

use super::super::format::{NOTHING, number, share};
use super::{CountRow, Counts, SubjectBlock};
use crate::model::BoardFigures;

pub(super) fn blocks(figures: BoardFigures) -> Vec<SubjectBlock> {
    let BoardFigures { appointments, days, working_days } = figures;
    if appointments == 0 && days == 0 {
        return Vec::new();
    }
    // Appointments on days off may make it more days than there are working days: no share of them then.
    let of_working_days = working_days.filter(|working| days <= *working);
    let counts = SubjectBlock::Counts(Counts {
        caption: "Lịch công tác của lãnh đạo trong kỳ".to_owned(),
        rows: vec![
            CountRow::new("Lịch công tác trên bảng", appointments),
            CountRow {
                share: of_working_days.map_or_else(String::new, |working| share(days, working, "số ngày làm việc")),
                ..CountRow::new("Số ngày có lịch", days)
            },
            CountRow {
                count: working_days.map_or_else(|| NOTHING.to_owned(), number),
                ..CountRow::new("Số ngày làm việc trong kỳ", 0)
            },
        ],
    });
    let unknown = SubjectBlock::Note("Không đếm được ngày làm việc vì chưa có lịch nghỉ của năm.".to_owned());
    [Some(counts), working_days.is_none().then_some(unknown)].into_iter().flatten().collect()
}
