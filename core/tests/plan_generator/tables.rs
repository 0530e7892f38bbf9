//! Tables of generated plans, in the text forms that result from copying them.

use crate::composed::Task;
use crate::random::Random;

/// Writes rows with their times; gives the text and the titles of section rows.
pub fn write(random: &mut Random, rows: &[(Task, String)]) -> (String, Vec<String>) {
    let heads = [
        random.pick(&["STT", "TT"]),
        random.pick(&["Nội dung", "Nhiệm vụ", "Nội dung công việc"]),
        random.pick(&["Đơn vị chủ trì", "Cơ quan chủ trì", "Chủ trì"]),
        random.pick(&["Đơn vị phối hợp", "Cơ quan phối hợp", "Phối hợp"]),
        random.pick(&["Thời gian", "Thời gian thực hiện", "Thời hạn hoàn thành"]),
        random.pick(&["Sản phẩm", "Kết quả", "Sản phẩm dự kiến"]),
    ];
    let mut cells = vec![heads.map(str::to_owned).to_vec()];
    let mut sections = Vec::new();
    let form = random.below(4);
    for (place, (task, time)) in rows.iter().enumerate() {
        if form < 2 && place % 3 == 0 && random.one_in(2) {
            let title = ["TUYÊN TRUYỀN TRONG CƠ QUAN", "TUYÊN TRUYỀN RA NGƯỜI DÂN"][(place / 3) % 2];
            let mark = ["I.", "II."][(place / 3) % 2];
            sections.push(title.to_owned());
            cells.push(vec![format!("{mark} {title}")]);
        }
        cells.push(vec![
            (place + 1).to_string(),
            task.title.clone(),
            task.lead.clone().unwrap_or_default(),
            task.coordinating.join(if form == 2 { ";\n" } else { "; " }),
            capitalised(time),
            task.result.clone().unwrap_or_default(),
        ]);
    }
    let lines = cells.iter().map(|row| match form {
        0 => row.join("\t"),
        1 => format!("| {} |", row.join(" | ")),
        2 => row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join("\t"),
        _ => row.join("\n"),
    });
    (lines.map(|line| line + "\n").collect(), sections)
}

/// A cell as a spreadsheet copies it.
fn quoted(cell: &str) -> String {
    if cell.contains('\n') { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
