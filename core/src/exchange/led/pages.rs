//! The lines and pages of a board.

use std::mem;

use super::entries::{NO_ENTRIES, day_forms, sentence};
use super::text::clusters;
use crate::model::{BoardFeed, DayPart};

/// The fewest lines of a page that has the day on every page, and the parts of the day on lines of their own.
const ROWS_WITH_HEAD: usize = 4;

/// What lines after the first of an appointment begin with.
const INDENT: &str = "  ";

/// How wide a text is on the board.
pub(super) trait Measure {
    fn width(&self, text: &str) -> u32;
}

/// One page: its head is one line, with the day to the left and the number of the page to the right.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub head: Option<(String, String)>,
    pub lines: Vec<String>,
}

/// Lays out pages of so many rows, each of so many cells or pixels.
pub(super) struct Composer<'m> {
    pub measure: &'m dyn Measure,
    pub width: u32,
    pub rows: usize,
}

impl Composer<'_> {
    /// The narrowest board.
    pub fn least_width(&self) -> u32 {
        self.measure.width("00/00/0000 00/00")
    }

    /// The pages of a board, with each text written by a function.
    pub fn compose(&self, feed: &BoardFeed, written: fn(&str) -> String) -> Vec<Page> {
        let has_head = self.rows >= ROWS_WITH_HEAD;
        let mut filling = Filling { rows: self.rows - usize::from(has_head), pages: vec![Page::default()] };
        let days = day_forms(feed.date).map(|day| written(&day));
        if !has_head {
            filling.add(&self.wrap(self.fitting(&days, ""), ""), &[]);
        }
        let mut before: Option<DayPart> = None;
        for entry in &feed.entries {
            let part = written(&entry.part_text);
            let sentence = written(&sentence(entry));
            if has_head {
                let heads = [part.to_uppercase(), format!("{} {}", part.to_uppercase(), written("(tiếp)"))];
                let goes_on = before == Some(entry.part);
                let heads = heads.map(|head| self.wrap(&head, ""));
                filling.add_under(goes_on, &heads, &self.wrap(&sentence, INDENT));
            } else {
                filling.add(&self.wrap(&format!("{part} {sentence}"), INDENT), &[]);
            }
            before = Some(entry.part);
        }
        if feed.entries.is_empty() {
            filling.add(&self.wrap(&written(NO_ENTRIES), ""), &[]);
        }
        let mut pages = filling.pages;
        let count = pages.len();
        if has_head {
            for (number, page) in (1..).zip(&mut pages) {
                let marks = [format!("{number}/{count}"), number.to_string(), String::new()];
                let mark =
                    marks.into_iter().skip(if count > 1 { 0 } else { 2 }).find(|mark| self.fits_beside(&days, mark));
                let mark = mark.unwrap_or_default();
                page.head = Some((self.fitting(&days, &mark).to_owned(), mark));
            }
        }
        pages
    }

    /// A page as lines that are filled with spaces.
    pub fn as_text(&self, page: &Page) -> String {
        let filled = |left: &str, right: &str| {
            let free = self.width.saturating_sub(self.measure.width(left) + self.measure.width(right));
            format!("{left}{}{right}", " ".repeat(free as usize))
        };
        let head = page.head.iter().map(|(day, number)| filled(day, number));
        let mut lines: Vec<String> = head.chain(page.lines.iter().map(|line| filled(line, ""))).collect();
        lines.resize_with(self.rows, || filled("", ""));
        lines.join("\n")
    }

    /// The first text that fits a line beside another text, or else the last one.
    fn fitting<'t>(&self, texts: &'t [String], beside: &str) -> &'t str {
        let free = self.free_beside(beside);
        let fits = |text: &&String| self.measure.width(text) <= free;
        texts.iter().find(fits).or(texts.last()).map_or("", String::as_str)
    }

    /// Whether any of the texts fits a line beside another text.
    fn fits_beside(&self, texts: &[String], beside: &str) -> bool {
        texts.iter().any(|text| self.measure.width(text) <= self.free_beside(beside))
    }

    fn free_beside(&self, text: &str) -> u32 {
        let taken = if text.is_empty() { 0 } else { self.measure.width(text) + self.measure.width(" ") };
        self.width.saturating_sub(taken)
    }

    /// A text in lines that fit, broken at spaces, or within words that are longer than a line.
    fn wrap(&self, text: &str, indent: &str) -> Vec<String> {
        let [space, indented] = [" ", indent].map(|blank| self.measure.width(blank));
        let (mut lines, mut line, mut used) = (Vec::new(), String::new(), 0);
        let mut is_empty = true;
        for word in text.split(' ') {
            let width = self.measure.width(word);
            let gap = if is_empty { 0 } else { space };
            if used + gap + width <= self.width {
                line.push_str(if is_empty { "" } else { " " });
                line.push_str(word);
                used += gap + width;
                is_empty = false;
                continue;
            }
            if !is_empty {
                lines.push(mem::replace(&mut line, indent.to_owned()));
                used = indented;
            }
            for cluster in clusters(word) {
                let width = self.measure.width(cluster);
                if used + width > self.width && line.len() > indent.len() {
                    lines.push(mem::replace(&mut line, indent.to_owned()));
                    used = indented;
                }
                line.push_str(cluster);
                used += width;
            }
            is_empty = false;
        }
        lines.push(line);
        lines
    }
}

/// Pages that are being filled, with so many rows each.
struct Filling {
    rows: usize,
    pages: Vec<Page>,
}

impl Filling {
    fn free(&self) -> usize {
        self.pages.last().map_or(0, |page| self.rows - page.lines.len())
    }

    fn is_at_top(&self) -> bool {
        self.free() == self.rows
    }

    fn turn(&mut self) {
        self.pages.push(Page::default());
    }

    /// Adds lines that follow a heading: the first of two where the part of the day begins, the second where it goes on
    /// at the top of a page.
    fn add_under(&mut self, goes_on: bool, [begins, continues]: &[Vec<String>; 2], lines: &[String]) {
        let heading = if goes_on { continues } else { begins };
        let needed = |top: bool| lines.len() + if goes_on && !top { 0 } else { heading.len() };
        if needed(self.is_at_top()) > self.free() && !self.is_at_top() {
            self.turn();
        }
        if !goes_on || self.is_at_top() {
            self.add(heading, &[]);
        }
        self.add(lines, continues);
    }

    /// Adds lines; what is longer than a page goes on in the next, after a heading.
    fn add(&mut self, lines: &[String], heading: &[String]) {
        if lines.len() > self.free() && !self.is_at_top() && lines.len() <= self.rows {
            self.turn();
        }
        for line in lines {
            if self.free() == 0 {
                self.turn();
                // A heading leaves room for more than itself.
                if heading.len() * 2 <= self.rows {
                    self.put(heading.iter());
                }
            }
            self.put([line]);
        }
    }

    fn put<'l>(&mut self, lines: impl IntoIterator<Item = &'l String>) {
        if let Some(page) = self.pages.last_mut() {
            page.lines.extend(lines.into_iter().cloned());
        }
    }
}
