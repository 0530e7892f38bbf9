//! The leaders' day for electronic boards (bảng quang điện tử) whose controllers take text, CSV or pictures alone. What
//! does not fit one page goes on in the next; private appointments show what the board shows of them.

mod entries;
mod font;
mod pages;
#[cfg(test)]
mod tests;
mod text;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use self::font::Letters;
use self::pages::{Composer, Measure, Page};
use self::text::Cells;
use super::asked::known_unit;
use super::png::{Bitmap, Colours};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{BoardCsv, BoardPictures, BoardText, FileBytes, LedColour, UnitId};
use crate::query::{BoardOfDay, Query};
use crate::store::View;

/// The fewest columns and pixels: a day and the number of its page fit a line.
const COLUMNS: [u16; 2] = [16, 512];
const ROWS: [u16; 2] = [1, 128];
const WIDTH: [u16; 2] = [64, 4096];
const HEIGHT: [u16; 2] = [8, 2160];
/// Lower lines have no room for the marks of Vietnamese letters.
const LINE_HEIGHT: [u16; 2] = [8, 256];

const fn default_columns() -> u16 {
    32
}

const fn default_rows() -> u16 {
    8
}

const fn default_line_height() -> u16 {
    16
}

/// Returns the schedule board of a day as text in lines of a fixed width, page by page, for controllers that take text
/// alone (văn bản cho bảng quang điện tử). Letters are counted as people see them; those of double width count twice.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BoardAsText {
    /// The day.
    pub on: Date,
    /// The unit whose board it is, with the appointments of no unit; appointments of every unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Letters of a line, 16 to 512; 32 if omitted.
    #[serde(default = "default_columns")]
    pub columns: u16,
    /// Lines of a page, 1 to 128; 8 if omitted. With 4 lines or more, each page begins with the day and its number.
    #[serde(default = "default_rows")]
    pub rows: u16,
    /// Whether to write ASCII alone, for controllers without Vietnamese letters: "Lich cong tac" (không dấu).
    #[serde(default)]
    pub ascii: bool,
}

impl Query for BoardAsText {
    type Answer = BoardText;
    const NAME: &'static str = "appointments.board_text";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<BoardText> {
        let mut problems = Problems::default();
        problems.range("columns", self.columns, COLUMNS);
        problems.range("rows", self.rows, ROWS);
        problems.refuse(Self::NAME)?;
        known_unit(view, self.unit)?;
        let feed = BoardOfDay { on: self.on, unit: self.unit }.answer(view, now)?;
        let entries = feed.entries.len() as u32;
        let composer = Composer { measure: &Cells, width: self.columns.into(), rows: self.rows.into() };
        let written = if self.ascii { text::ascii } else { text::shown };
        let pages = composer.compose(&feed, written).iter().map(|page| composer.as_text(page)).collect();
        Ok(BoardText { date: feed.date, seq: feed.seq, pages, entries })
    }
}

/// Returns the schedule board of a day as CSV, for controllers that fill a layout of their own from a table (CSV cho
/// bảng quang điện tử).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BoardAsCsv {
    /// The day.
    pub on: Date,
    /// The unit whose board it is, with the appointments of no unit; appointments of every unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Whether to write ASCII alone, for controllers without Vietnamese letters (không dấu). Otherwise the text begins
    /// with a byte order mark, by which spreadsheets know UTF-8.
    #[serde(default)]
    pub ascii: bool,
}

impl Query for BoardAsCsv {
    type Answer = BoardCsv;
    const NAME: &'static str = "appointments.board_csv";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<BoardCsv> {
        known_unit(view, self.unit)?;
        let feed = BoardOfDay { on: self.on, unit: self.unit }.answer(view, now)?;
        let entries = feed.entries.len() as u32;
        let text = entries::csv(&feed, self.ascii)?;
        Ok(BoardCsv { date: feed.date, seq: feed.seq, text, entries })
    }
}

/// Returns the schedule board of a day as PNG pictures of given pixels, page by page, for controllers that show
/// pictures (ảnh cho bảng quang điện tử). Each pixel is lit or black, without shades.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BoardAsPictures {
    /// The day.
    pub on: Date,
    /// The unit whose board it is, with the appointments of no unit; appointments of every unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Pixels from left to right, 64 to 4,096.
    pub width: u16,
    /// Pixels from top to bottom, 8 to 2,160.
    pub height: u16,
    /// Pixels of a line, 8 to 256 and not more than `height`; 16 if omitted, below which few read the marks of letters.
    /// A day and a page number must fit the width at this height (`range`).
    #[serde(default = "default_line_height")]
    pub line_height: u16,
    /// The colour of the letters; amber if omitted.
    #[serde(default)]
    pub colour: LedColour,
}

impl Query for BoardAsPictures {
    type Answer = BoardPictures;
    const NAME: &'static str = "appointments.board_pictures";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<BoardPictures> {
        let mut problems = Problems::default();
        problems.range("width", self.width, WIDTH);
        problems.range("height", self.height, HEIGHT);
        let most = self.height.clamp(LINE_HEIGHT[0], LINE_HEIGHT[1]);
        problems.range("line_height", self.line_height, [LINE_HEIGHT[0], most]);
        problems.refuse(Self::NAME)?;
        let letters = Letters::of_height(self.line_height.into())?;
        let composer =
            Composer { measure: &letters, width: self.width.into(), rows: usize::from(self.height / self.line_height) };
        let least = composer.least_width();
        if least > composer.width {
            let text = format!("is too narrow for a day in lines of {} pixels: at least {least}", self.line_height);
            let text_vi = format!("quá hẹp để ghi ngày với dòng cao {} điểm ảnh: ít nhất {least}", self.line_height);
            return Err(CchcError::invalid(Self::NAME, "width", "range", text, text_vi));
        }
        known_unit(view, self.unit)?;
        let feed = BoardOfDay { on: self.on, unit: self.unit }.answer(view, now)?;
        let pages = composer.compose(&feed, text::shown);
        let pictures = pages.iter().map(|page| self.picture(page, &letters)).collect::<Result<_>>()?;
        Ok(BoardPictures { date: feed.date, seq: feed.seq, pictures, entries: feed.entries.len() as u32 })
    }
}

impl BoardAsPictures {
    /// A page as a PNG file.
    fn picture(&self, page: &Page, letters: &Letters) -> Result<FileBytes> {
        let (width, line_height) = (u32::from(self.width), u32::from(self.line_height));
        let mut picture = Bitmap::dark(width, self.height.into());
        let mut y = 0;
        if let Some((day, number)) = &page.head {
            letters.draw(day, 0, y, &mut picture);
            letters.draw(number, width.saturating_sub(letters.width(number)), y, &mut picture);
            y += line_height;
        }
        for line in &page.lines {
            letters.draw(line, 0, y, &mut picture);
            y += line_height;
        }
        let colours = match self.colour {
            LedColour::Amber => Colours::OnBlack([255, 176, 0]),
            LedColour::Red => Colours::OnBlack([255, 32, 16]),
            LedColour::Green => Colours::OnBlack([0, 230, 64]),
            LedColour::White => Colours::WhiteOnBlack,
        };
        picture.png(colours).map(FileBytes)
    }
}
