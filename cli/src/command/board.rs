//! The leaders' day: as a table for people, and in the forms that controllers of electronic boards take.

use std::path::{Path, PathBuf};

use cchc::exchange::{BoardAsCsv, BoardAsPictures, BoardAsText};
use cchc::model::{FileBytes, UnitId};
use cchc::query::BoardOfDay;
use jiff::civil::Date;
use serde_json::json;

use super::Outcome;
use crate::arguments::{Board, BoardForm};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::file::{ending, write};
use crate::output::{Output, Tone};
use crate::source::Source;
use crate::{dates, find};

/// What begins each page of a text after the first.
const NEW_PAGE: &str = "\u{c}";

pub(super) fn board(board: &Board, source: &Source, output: &mut Output) -> Outcome {
    if let Some(form) = board.form {
        return for_controllers(form, board, source, output);
    }
    let (on, unit) = day_and_unit(board, source)?;
    let feed = source.ask(BoardOfDay { on, unit })?;
    if output.is_json() {
        output.value(&feed)?;
        return Ok(ExitStatus::Done);
    }
    let day = dates::written(on);
    output.tell(Tone::Heading, format!("Leaders, {day}"), format!("Lịch lãnh đạo ngày {day}"));
    if feed.entries.is_empty() {
        output.say("  no appointments", "  không có lịch");
        return Ok(ExitStatus::Done);
    }
    let rows = feed.entries.into_iter().map(|entry| {
        let content = match entry.status_text.as_str() {
            "" => entry.content,
            status => format!("{} [{status}]", entry.content),
        };
        [entry.part_text, entry.time_text, entry.leader, content, entry.place.unwrap_or_default()]
    });
    let heads =
        [["Part", "Buổi"], ["Time", "Giờ"], ["Leader", "Lãnh đạo"], ["What", "Nội dung"], ["Where", "Địa điểm"]];
    output.table(heads, rows);
    Ok(ExitStatus::Done)
}

fn day_and_unit(board: &Board, source: &Source) -> Result<(Date, Option<UnitId>), Failure> {
    let on = board.day.as_deref().map_or_else(|| Ok(dates::today()), |day| dates::day("DAY", day))?;
    Ok((on, find::unit(source, board.unit.as_deref())?))
}

fn for_controllers(form: BoardForm, board: &Board, source: &Source, output: &mut Output) -> Outcome {
    let (on, unit) = day_and_unit(board, source)?;
    match form {
        BoardForm::Text => {
            let (columns, rows, ascii) = (board.columns, board.rows, board.ascii);
            let text = source.ask(BoardAsText { on, unit, columns, rows, ascii })?;
            let pages = text.pages.iter().map(|page| format!("{page}\n")).collect::<Vec<_>>().join(NEW_PAGE);
            one_file("txt", ["text", "văn bản"], &pages, &text, board, output)
        }
        BoardForm::Csv => {
            let csv = source.ask(BoardAsCsv { on, unit, ascii: board.ascii })?;
            one_file("csv", ["CSV", "CSV"], &csv.text, &csv, board, output)
        }
        BoardForm::Png => {
            let (width, height, line_height) = (board.width, board.height, board.line_height);
            let (Some(width), Some(height), Some(path)) = (width, height, &board.output) else {
                return Err(Failure::told(
                    ExitStatus::Usage,
                    "pictures need --width, --height and --output FILE.png",
                    "ảnh cần --width, --height và --output TỆP.png",
                ));
            };
            expect_ending(path, "png")?;
            let colour = board.colour;
            let asked = BoardAsPictures { on, unit, width, height, line_height, colour };
            pictures(&source.ask(asked)?.pictures, path, board.overwrite, output)
        }
    }
}

/// Prints a form of the board, or writes it to the file that is named.
fn one_file(
    end: &str,
    [what, what_vi]: [&str; 2],
    text: &str,
    answer: &impl serde::Serialize,
    board: &Board,
    output: &mut Output,
) -> Outcome {
    let Some(path) = &board.output else {
        if output.is_json() {
            output.value(answer)?;
        } else {
            output.text(text);
        }
        return Ok(ExitStatus::Done);
    };
    expect_ending(path, end)?;
    write(path, text.as_bytes(), board.overwrite)?;
    if output.is_json() {
        output.json(&json!({ "paths": [path] }));
        return Ok(ExitStatus::Done);
    }
    let path = path.display();
    output.tell(
        Tone::Good,
        format!("Wrote the board as {what} to {path}"),
        format!("Đã ghi bảng dạng {what_vi} vào {path}"),
    );
    Ok(ExitStatus::Done)
}

fn expect_ending(path: &Path, end: &str) -> Result<(), Failure> {
    if ending(path).as_deref() == Some(end) {
        return Ok(());
    }
    let expected = [&format!("a file that ends in .{end}") as &str, &format!("tệp có đuôi .{end}")];
    Err(Failure::argument("--output", &path.display().to_string(), expected))
}

/// Writes pages as `bang-1.png`, `bang-2.png` and so on. With `overwrite`, further pages of an earlier day are removed:
/// a controller would go on showing them.
fn pictures(pictures: &[FileBytes], path: &Path, overwrite: bool, output: &mut Output) -> Outcome {
    let paths: Vec<PathBuf> = (1..=pictures.len()).map(|number| numbered(path, number)).collect();
    if let Some(there) = paths.iter().find(|path| !overwrite && path.exists()) {
        return Err(crate::file::already_there(there));
    }
    for (picture, path) in pictures.iter().zip(&paths) {
        write(path, picture, overwrite)?;
    }
    if overwrite {
        let further = (pictures.len() + 1..).map(|number| numbered(path, number)).take_while(|path| path.is_file());
        for path in further.collect::<Vec<_>>() {
            std::fs::remove_file(&path).map_err(|error| Failure::file(&path, &error))?;
        }
    }
    output.wrote(&paths);
    Ok(ExitStatus::Done)
}

fn numbered(path: &Path, number: usize) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{number}.png"))
}
