//! Parses a time limit; fails on any word that is not in the vocabulary.

use super::numbers::{half_days, spelled};
use super::tokens::{TimeToken, TimeTokenKind};
use super::vocabulary::{
    ALL_OFF, CALENDAR, CITED, CONDITION, EVENT, FILING, GLOSS, HARMLESS, IN_LIST, LAW, OF_DAYS, SATURDAY, SINCE,
    SOME_OFF, SUNDAY, WITH, WITHOUT,
};
use crate::model::{DayUnit, TimeLimit};

/// Hours of a working day.
const HOURS: u32 = 8;

/// What may stand before the items of a list; those that could be a sign of a number only with a blank after them.
const DASHES: [&str; 4] = ["-", "–", "—", "+"];
const DOTS: [&str; 4] = ["•", "*", "·", "▪"];
const BRACKETS: [&str; 6] = ["(", ")", "[", "]", "“", "”"];
const STOPS: [&str; 5] = [",", ".", ";", ":", "\""];

/// What else may stand beside a time limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    Nothing,
    /// When it holds.
    Condition,
    /// Ways of filing and fees.
    Filing,
}

/// The time limit that tokens state; `None` where they state none, several that differ, or anything that is not
/// understood.
pub(super) fn understand(tokens: &[TimeToken], beside: Beside) -> Option<TimeLimit> {
    let mut reader = TimeTextReader { tokens, at: 0, beside, found: None, unit: None, may_gloss: false };
    while reader.at < tokens.len() {
        reader.step()?;
    }
    reader.limit()
}

/// How many tokens at a position make the longest of some phrases.
pub(super) fn phrase(tokens: &[TimeToken], at: usize, phrases: &[&str]) -> Option<usize> {
    let rest = tokens.get(at..)?;
    let length = |phrase: &&str| {
        let words = phrase.split(' ');
        let length = words.clone().count();
        (rest.len() >= length && words.zip(rest).all(|(word, token)| token.is(word))).then_some(length)
    };
    phrases.iter().filter_map(length).max()
}

/// Whether tokens speak anywhere of which days count.
pub(super) fn speaks_of_days(tokens: &[TimeToken]) -> bool {
    // "nghỉ" is written like the words of "đề nghị", "kiến nghị", "nghị định" and "nghị quyết".
    let is_other = |at: usize| {
        let before = at.checked_sub(1).is_some_and(|at| phrase(tokens, at, &["de nghi", "kien nghi"]).is_some());
        before || phrase(tokens, at, &["nghi dinh", "nghi quyet"]).is_some()
    };
    (0..tokens.len()).any(|at| phrase(tokens, at, OF_DAYS).is_some() && !is_other(at))
}

/// Where a number of days or of hours begins.
pub(super) fn amount_at(tokens: &[TimeToken]) -> Option<usize> {
    (0..tokens.len()).find(|at| amount(tokens, *at).is_some())
}

/// A number and what it measures.
struct Amount {
    figure: u32,
    /// How many tokens it takes, up to the measure.
    length: usize,
    of_hours: bool,
    is_of_work: bool,
}

/// "10 ngày", "10 (mười) ngày", "10 (10) ngày", "04 giờ".
fn amount(tokens: &[TimeToken], at: usize) -> Option<Amount> {
    let token = |at: usize| tokens.get(at).map(|token| token.text.as_str());
    let figure = tokens.get(at).filter(|token| token.kind == TimeTokenKind::Number)?;
    let half_days = half_days(&figure.text)?;
    let mut next = at + 1;
    let skip_brackets = |mut next: usize| {
        while token(next).is_some_and(|sign| BRACKETS.contains(&sign)) {
            next += 1;
        }
        next
    };
    next = skip_brackets(next);
    let words =
        tokens.iter().skip(next).map_while(|token| (token.kind == TimeTokenKind::Word).then_some(token.text.as_str()));
    if let Some((length, number)) = spelled(words) {
        if number.checked_mul(2) != Some(half_days) {
            return None;
        }
        next = skip_brackets(next + length);
    } else if token(next) == Some(&figure.text) {
        next = skip_brackets(next + 1);
    }
    let (of_hours, is_of_work) = match token(next)? {
        "ngay" => (false, false),
        "ngaylv" | "nlv" | "ngaylamviec" => (false, true),
        "gio" => (true, false),
        _ => return None,
    };
    Some(Amount { figure: half_days, length: next + 1 - at, of_hours, is_of_work })
}

/// "làm việc", "LV", "l/v", "l.v".
fn of_work(tokens: &[TimeToken], at: usize) -> Option<usize> {
    const WRITTEN: &[&str] =
        &["lam viec", "lam - viec", "lamviec", "lv", "l v", "l / v", "l . v", "l - v", "lviec", "l viec"];
    phrase(tokens, at, WRITTEN)
}

struct TimeTextReader<'a> {
    tokens: &'a [TimeToken],
    at: usize,
    beside: Beside,
    /// The number, in half-days or in halves of hours.
    found: Option<(u32, bool)>,
    /// Which days the text says are meant.
    unit: Option<DayUnit>,
    /// Only signs stand between here and the number of days.
    may_gloss: bool,
}

impl TimeTextReader<'_> {
    /// Takes what stands next; `None` where it is not understood.
    fn step(&mut self) -> Option<()> {
        if let Some(amount) = amount(self.tokens, self.at) {
            self.at += amount.length;
            return self.take(&amount);
        }
        if self.found.is_some() && (self.may_gloss || self.is_bracketed()) && (self.gloss()? || self.spelled_again()) {
            return Some(());
        }
        if let Some(length) = self.ahead(WITHOUT) {
            let days = self.days_off(length)?;
            // Of working days every day off is left out already.
            let is_known = days.are_all || self.unit == Some(DayUnit::Working);
            return if is_known { self.means(DayUnit::Working) } else { None };
        }
        if let Some(length) = self.ahead(WITH) {
            let days = self.days_off(length)?;
            return if days.are_all { self.means(DayUnit::Calendar) } else { None };
        }
        if self.sign() {
            return Some(());
        }
        self.may_gloss = false;
        if let Some(length) = self.ahead(SINCE) {
            self.at += length;
            return self.event();
        }
        if self.citation() {
            return Some(());
        }
        if let Some(length) = self.ahead(HARMLESS) {
            self.at += length;
            return Some(());
        }
        match self.beside {
            Beside::Nothing => None,
            Beside::Condition => self.condition(),
            Beside::Filing => self.filing(),
        }
    }

    fn take(&mut self, amount: &Amount) -> Option<()> {
        let found = (amount.figure, amount.of_hours);
        let had = self.found.replace(found);
        self.may_gloss = true;
        if amount.is_of_work {
            self.means(DayUnit::Working)?;
        }
        // The same number once more, or in brackets, says nothing new, if it is of the same days.
        match had {
            None => Some(()),
            Some(had) if had == found => {
                let before = self.unit;
                let again = self.gloss()?;
                (again == (before == Some(DayUnit::Working)) || amount.is_of_work).then_some(())
            }
            Some(_) => None,
        }
    }

    fn means(&mut self, unit: DayUnit) -> Option<()> {
        self.may_gloss = false;
        (*self.unit.get_or_insert(unit) == unit).then_some(())
    }

    /// "làm việc", "(ngày làm việc)", "tính theo ngày làm việc": whether it stands here.
    fn gloss(&mut self) -> Option<bool> {
        let led = self.at + self.ahead(GLOSS).unwrap_or(0);
        let led = led + phrase(self.tokens, led, &["ngay", "so ngay"]).unwrap_or(0);
        let (length, unit) = if let Some(length) = of_work(self.tokens, led) {
            (length, DayUnit::Working)
        } else if let Some(length) = phrase(self.tokens, led, CALENDAR) {
            (length, DayUnit::Calendar)
        } else if let Some(length) = phrase(self.tokens, led, &["lv", "nlv", "ngaylv", "ngaylamviec"]) {
            (length, DayUnit::Working)
        } else {
            return Some(false);
        };
        self.at = led + length;
        self.means(unit)?;
        Some(true)
    }

    fn is_bracketed(&self) -> bool {
        self.at.checked_sub(1).and_then(|before| self.tokens.get(before)).is_some_and(|token| token.is("("))
    }

    /// "(mười ngày làm việc)" after "10 ngày làm việc": whether the same number of days stands here in words.
    fn spelled_again(&mut self) -> bool {
        let words = self.tokens.iter().skip(self.at).map(|token| token.text.as_str());
        let Some((length, number)) = spelled(words) else { return false };
        let is_same = number.checked_mul(2).map(|number| (number, false)) == self.found;
        let days = phrase(self.tokens, self.at + length, &["ngay"]);
        if let Some(days) = days.filter(|_| is_same && self.is_bracketed()) {
            self.at += length + days;
            self.at += of_work(self.tokens, self.at).filter(|_| self.unit == Some(DayUnit::Working)).unwrap_or(0);
            self.may_gloss = false;
            return true;
        }
        false
    }

    fn ahead(&self, phrases: &[&str]) -> Option<usize> {
        phrase(self.tokens, self.at, phrases)
    }

    /// The days named after "không kể" or "kể cả".
    fn days_off(&mut self, length: usize) -> Option<DaysOff> {
        self.at += length;
        if self.tokens.get(self.at).is_some_and(|token| token.is(":")) {
            self.at += 1;
        }
        let (mut all, mut saturday, mut sunday, mut some) = (false, false, false, false);
        loop {
            // Of "ngày nghỉ lễ" and "ngày nghỉ" the longer is what is said.
            let named = [(ALL_OFF, &mut all), (SATURDAY, &mut saturday), (SUNDAY, &mut sunday), (SOME_OFF, &mut some)];
            let longest = named
                .into_iter()
                .filter_map(|(names, is_named)| phrase(self.tokens, self.at, names).map(|length| (length, is_named)));
            if let Some((length, is_named)) = longest.max_by_key(|(length, _)| *length) {
                self.at += length;
                *is_named = true;
            } else if let Some(length) = self.ahead(IN_LIST).filter(|length| self.is_day_or_end(*length)) {
                self.at += length;
            } else {
                break;
            }
        }
        (all || saturday || sunday || some).then_some(DaysOff { are_all: all || (saturday && sunday) })
    }

    /// Whether a list of days goes on after a word that joins, or the word itself belongs to it.
    fn is_day_or_end(&self, length: usize) -> bool {
        let next = self.at + length;
        let names = [ALL_OFF, SATURDAY, SUNDAY, SOME_OFF, IN_LIST];
        length > 1 || names.iter().any(|names| phrase(self.tokens, next, names).is_some())
    }

    /// What only parts or encloses.
    fn sign(&mut self) -> bool {
        let Some(token) = self.tokens.get(self.at) else { return false };
        let next = self.tokens.get(self.at + 1);
        let follows_attached = next.is_some_and(|next| next.is_attached);
        let is_bullet = token.begins_line
            && (DOTS.contains(&token.text.as_str())
                || (DASHES.contains(&token.text.as_str()) && next.is_some() && !follows_attached));
        let is_stop = STOPS.contains(&token.text.as_str()) && !next.is_some_and(|next| next.is(&token.text));
        let passed = is_bullet || is_stop || BRACKETS.contains(&token.text.as_str());
        self.at += usize::from(passed);
        passed
    }

    /// "theo quy định tại khoản 2 Điều 12 Nghị định số 15/2021/NĐ-CP": whether it stands here.
    fn citation(&mut self) -> bool {
        let Some(opening) = self.ahead(CITED).or_else(|| self.ahead(LAW).filter(|_| self.is_bracketed())) else {
            return false;
        };
        self.at += opening;
        loop {
            let is_figure = self.tokens.get(self.at).is_some_and(|token| token.kind == TimeTokenKind::Number);
            match self.ahead(LAW) {
                Some(length) => self.at += length,
                None if is_figure && amount(self.tokens, self.at).is_none() => self.at += 1,
                None => return true,
            }
        }
    }

    /// From when the days count: "kể từ ngày nhận đủ hồ sơ hợp lệ, đã nộp phí".
    fn event(&mut self) -> Option<()> {
        let begun = self.at;
        loop {
            let comma = usize::from(self.tokens.get(self.at).is_some_and(|token| token.is(",")));
            let is_cited = phrase(self.tokens, self.at + comma, CITED).is_some();
            let Some(length) = phrase(self.tokens, self.at + comma, EVENT).filter(|_| !is_cited) else { break };
            self.at += comma + length;
        }
        // "kể từ ngày" of nothing is not understood; "sau khi" of nothing neither.
        (self.at > begun).then_some(())
    }

    /// When the limit holds: whatever it is, if it says nothing of days.
    fn condition(&mut self) -> Option<()> {
        self.found?;
        self.ahead(CONDITION)?;
        let rest = self.tokens.get(self.at..)?;
        if speaks_of_days(rest) || amount_at(rest).is_some() {
            return None;
        }
        self.at = self.tokens.len();
        Some(())
    }

    /// A way of filing, or a fee.
    fn filing(&mut self) -> Option<()> {
        const MONEY: &[&str] = &["dong", "d", "đ", "vnd", "vnđ"];
        if let Some(length) = self.ahead(FILING) {
            self.at += length;
            return Some(());
        }
        let token = self.tokens.get(self.at)?;
        let next = self.tokens.get(self.at + 1);
        if token.kind == TimeTokenKind::Number && phrase(self.tokens, self.at + 1, MONEY).is_some() {
            self.at += 2;
            return Some(());
        }
        // "20 ngày, Không": no fee.
        let stands_alone = next.is_none_or(|next| next.is(",") || next.is(".") || next.begins_line);
        (token.is("khong") && stands_alone).then(|| self.at += 1)
    }

    fn limit(&self) -> Option<TimeLimit> {
        let (figure, of_hours) = self.found?;
        let limit = match (of_hours, self.unit) {
            // Days of the calendar are counted whole.
            (false, Some(DayUnit::Calendar) | None) if figure % 2 == 0 => {
                TimeLimit { half_days: figure, unit: DayUnit::Calendar }
            }
            (false, Some(DayUnit::Working) | None) => TimeLimit { half_days: figure, unit: DayUnit::Working },
            (true, Some(DayUnit::Working)) if figure.is_multiple_of(HOURS) => {
                TimeLimit { half_days: figure / HOURS, unit: DayUnit::Working }
            }
            _ => return None,
        };
        (1..=TimeLimit::LONGEST).contains(&limit.half_days).then_some(limit)
    }
}

/// Days off that are left out, or counted.
struct DaysOff {
    /// Both days of the week's end at least.
    are_all: bool,
}
