//! Statements of a decision: intervals of days off, single days off, swapped days.

use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};

use super::super::findings::{FindingLocation, Findings};
use super::super::words::Words;
use super::mentions::{self, DayFault, DayMention};
use super::occasions;
use super::resolution::HolidayLaw;
use super::sentence_status::{SentenceStatus, statuses};
use super::sentences::Sentence;
use crate::model::Occasion;
use crate::text::{day_vi, weekday_vi};

/// Days that are said to be off.
#[derive(Debug, Clone)]
pub(super) struct Off {
    pub from: Date,
    pub to: Date,
    /// Whether an interval is given, "từ … đến …", and not one day.
    pub is_interval: bool,
    pub said: Said,
}

/// A day off swapped for a day that is worked on.
#[derive(Debug, Clone)]
pub(super) struct Swap {
    /// The day off; `None` where only the other is named.
    pub off: Option<Date>,
    pub work: Date,
    pub said: Said,
}

/// Where something is said, and of what.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub line: u32,
    pub excerpt: String,
    /// The occasion that its sentence names nearest before it.
    pub occasion: Option<Occasion>,
    /// Every occasion that its sentence names.
    pub named: Vec<Occasion>,
    /// Whether a day is written as a holiday's name: "lễ 30/4".
    pub is_name: bool,
}

/// Everything that is stated.
#[derive(Debug, Default)]
pub(super) struct Stated {
    pub off: Vec<Off>,
    pub swaps: Vec<Swap>,
    /// How many days of the five lie before Lunar New Year, by year.
    pub days_before_tet: BTreeMap<i16, i32>,
}

/// Reads the sentences of a text.
pub(super) fn read(sentences: &[Sentence], law: &HolidayLaw, findings: &mut Findings) -> Stated {
    let mut stated = Stated::default();
    let year = usual_year(sentences);
    for (sentence, status) in sentences.iter().zip(statuses(sentences)) {
        let words = Words::of(&sentence.text);
        let mut days = mentions::find(&words);
        let own_year = (0..words.len()).find_map(|at| super::super::dates::year_after(&words, at));
        mentions::date_all(&mut days, own_year.or(year));
        SentenceReader { sentence, words: &words, days: &days, law, findings: &mut *findings, stated: &mut stated }
            .read(own_year.or(year), status);
    }
    stated
}

/// The year that a text names most; of two the later.
fn usual_year(sentences: &[Sentence]) -> Option<i16> {
    let mut counts: BTreeMap<i16, usize> = BTreeMap::new();
    for sentence in sentences {
        let words = Words::of(&sentence.text);
        let days = mentions::find(&words);
        let of_days = days.iter().filter_map(DayMention::year);
        let within = |at: usize| days.iter().any(|day| (day.from..day.to).contains(&at));
        let alone = (0..words.len()).filter(|at| !within(*at));
        let alone = alone.filter_map(|at| super::super::dates::year_after(&words, at));
        for year in of_days.chain(alone) {
            *counts.entry(year).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(year, count)| (*count, *year)).map(|(year, _)| year)
}

struct SentenceReader<'r> {
    sentence: &'r Sentence,
    words: &'r Words<'r>,
    days: &'r [DayMention],
    law: &'r HolidayLaw,
    findings: &'r mut Findings,
    stated: &'r mut Stated,
}

impl SentenceReader<'_> {
    fn read(&mut self, year: Option<i16>, status: SentenceStatus) {
        let speaks = ["nghi", "hoan doi", "lam bu", "lam viec bu"].iter().any(|word| self.words.contains(word));
        let days_before = self.days_before_tet();
        if days_before.is_none() && (self.days.is_empty() || !speaks) {
            return;
        }
        if status != SentenceStatus::Decided {
            return self.leave(status);
        }
        if let (Some(days), Some(year)) = (days_before, year) {
            self.stated.days_before_tet.insert(year, days);
        }
        let mut used = vec![false; self.days.len()];
        self.read_stretches(&mut used);
        self.read_swaps(&mut used);
        self.read_single_days(&used);
    }

    /// Adds a finding for a sentence that is not read.
    fn leave(&mut self, status: SentenceStatus) {
        let (code, text, text_vi) = match status {
            SentenceStatus::Decided => return,
            SentenceStatus::Proposed => (
                "proposed",
                "this is proposed, not decided: it is not read",
                "đây là đề xuất, chưa phải quyết định: không đọc",
            ),
            SentenceStatus::Denied => {
                ("denied", "this denies days off or swaps: it is not read", "câu phủ định: không đọc, cần xem")
            }
            SentenceStatus::OfOthers => (
                "others",
                "these are days off of others than officials: they are not read",
                "ngày nghỉ của đối tượng khác, không phải của cơ quan nhà nước: không đọc",
            ),
        };
        self.find(code, text, text_vi);
    }

    /// "gồm 01 ngày cuối năm Ất Tỵ và 04 ngày đầu năm Bính Ngọ", "02 ngày trước Tết và 03 ngày sau Tết".
    fn days_before_tet(&self) -> Option<i32> {
        let count = |phrases: &[&str]| {
            (0..self.words.len()).find_map(|at| {
                let count = self.words.number(at)?;
                phrases.iter().find_map(|phrase| self.words.phrase_at(at + 1, phrase))?;
                i32::try_from(count).ok()
            })
        };
        // What employers may choose from is no decision.
        if self.words.contains("lua chon") || self.words.contains("hoac") {
            return None;
        }
        let before = count(&["ngay cuoi nam", "ngay truoc tet"])?;
        count(&["ngay dau nam", "ngay sau tet", "ngay trong va sau tet"]).map(|_| before)
    }

    fn read_stretches(&mut self, used: &mut [bool]) {
        for (position, pair) in self.days.windows(2).enumerate() {
            let [first, last] = pair else { continue };
            if used.get(position) == Some(&true) || !self.is_interval(first, last) {
                continue;
            }
            for index in [position, position + 1] {
                if let Some(used) = used.get_mut(index) {
                    *used = true;
                }
            }
            let (Some(from), Some(to)) = (self.sound(first), self.sound(last)) else { continue };
            let length = from.until(to).map_or(-1, |span| span.get_days());
            if !(0..=30).contains(&length) {
                let (text, text_vi) =
                    ("the stretch does not run from a day to a later one", "khoảng ngày không hợp lý");
                self.find("stretch", text, text_vi);
                continue;
            }
            self.check_count(from, to);
            let said = self.said(first.from);
            self.stated.off.push(Off { from, to, is_interval: true, said });
        }
    }

    /// "từ … đến (hết) …", "bắt đầu ngày … đến …"
    fn is_interval(&self, first: &DayMention, last: &DayMention) -> bool {
        let between = || (first.next..last.from).map(|at| self.words.folded(at));
        let is_between = |word: &str| matches!(word, "den" | "het" | "duong" | "lich" | "am" | "cuoi");
        self.words.folded_before(first.from) == "tu" && between().any(|word| word == "den") && between().all(is_between)
    }

    /// "nghỉ 7 ngày liên tục": as many as the interval has, with or without weekly rests.
    fn check_count(&mut self, from: Date, to: Date) {
        let counted = (0..self.words.len()).find_map(|at| {
            let count = self.words.number(at)?;
            let is_whole = ["ngay lien tuc", "ngay lien tiep", "ngay lien"];
            is_whole.iter().find_map(|words| self.words.phrase_at(at + 1, words)).map(|_| count)
        });
        let Some(counted) = counted else { return };
        let days = || std::iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(|day| *day <= to);
        let is_rest = |day: &Date| day.weekday().to_monday_one_offset() > 5;
        let (all, working) = (days().count(), days().filter(|day| !is_rest(day)).count());
        let rests_around = |mut day: Date, step: fn(Date) -> Option<Date>| {
            let mut count = 0;
            while let Some(next) = step(day).filter(is_rest) {
                (day, count) = (next, count + 1);
            }
            count
        };
        let wide = all + rests_around(from, |day| day.yesterday().ok()) + rests_around(to, |day| day.tomorrow().ok());
        let fits = |length: usize| u32::try_from(length).is_ok_and(|length| length == counted);
        if ![all, working, wide].into_iter().any(fits) {
            let text = format!("{counted} days are said, but the stretch has {all}, {working} of them no weekly rest");
            let text_vi =
                format!("ghi {counted} ngày nhưng khoảng này có {all} ngày, trong đó {working} ngày làm việc");
            self.find("count", text, text_vi);
        }
    }

    fn read_swaps(&mut self, used: &mut [bool]) {
        let swap = self.words.find("hoan doi");
        let made_up = self.words.find("lam bu").or_else(|| self.words.find("lam viec bu"));
        let open = |used: &[bool], from: usize, to: usize| {
            let is_open = |position: &usize| used.get(*position) == Some(&false);
            let days = self.days.iter().enumerate().filter(|(_, day)| (from..to).contains(&day.from));
            days.map(|(position, _)| position).filter(is_open).collect::<Vec<_>>()
        };
        if let Some(at) = swap {
            let named: Vec<usize> =
                open(used, at, usize::MAX).into_iter().filter(|index| !self.names_a_holiday(*index)).collect();
            let pairs = named.chunks_exact(2);
            for pair in pairs {
                let [one, other] = pair else { continue };
                self.swap(*one, Some(*other), used);
            }
            // "ngày thứ Sáu 02/01/2026 được hoán đổi sang thứ Bảy 10/01/2026"
            let before = open(used, 0, at);
            if let ([one], Some(other)) = (named.as_slice(), before.last()) {
                self.swap(*one, Some(*other), used);
            }
        }
        if let Some(at) = made_up {
            let after = open(used, at, usize::MAX);
            let before: Vec<usize> =
                open(used, 0, at).into_iter().filter(|index| !self.names_a_holiday(*index)).collect();
            match (after.as_slice(), before.last()) {
                ([one, other, ..], _) if !self.is_rest(*one) => self.swap(*one, Some(*other), used),
                ([work, ..], Some(off)) => self.swap(*work, Some(*off), used),
                ([work, ..], None) => self.swap(*work, None, used),
                _ => {}
            }
        }
    }

    /// Two days of which one is a weekly rest: that one is worked on for the other.
    fn swap(&mut self, one: usize, other: Option<usize>, used: &mut [bool]) {
        let mut days = Vec::new();
        for index in [Some(one), other].into_iter().flatten() {
            if let Some(used) = used.get_mut(index) {
                *used = true;
            }
            let Some(day) = self.days.get(index).and_then(|mention| self.sound(mention)) else { return };
            days.push(day);
        }
        days.sort_by_key(|day| self.law.is_rest(*day));
        let said = self.said(self.days.get(one).map_or(0, |mention| mention.from));
        match days.as_slice() {
            [off, work] if !self.law.is_rest(*off) && self.law.is_rest(*work) => {
                self.stated.swaps.push(Swap { off: Some(*off), work: *work, said });
            }
            [work] if self.law.is_rest(*work) => self.stated.swaps.push(Swap { off: None, work: *work, said }),
            _ => {
                let (text, text_vi) = (
                    "one of the days swapped must be a weekly rest, the other not",
                    "hoán đổi phải gồm một ngày làm việc và một ngày nghỉ hằng tuần",
                );
                self.find("swap", text, text_vi);
            }
        }
    }

    fn read_single_days(&mut self, used: &[bool]) {
        let Some(speaks) = self.words.find("nghi") else { return };
        for (position, mention) in self.days.iter().enumerate() {
            if used.get(position) == Some(&true) || mention.from < speaks {
                continue;
            }
            let Some(day) = self.sound(mention) else { continue };
            let mut said = self.said(mention.from);
            said.is_name = self.names_a_holiday(position);
            self.stated.off.push(Off { from: day, to: day, is_interval: false, said });
        }
    }

    /// Whether a day is written as the name of a holiday: "dịp 30/4 và 1/5".
    fn names_a_holiday(&self, index: usize) -> bool {
        let date = self.days.get(index).and_then(|mention| mention.date);
        date.is_some_and(|date| matches!((date.month(), date.day()), (4, 30) | (5, 1) | (9, 2) | (1, 1)))
    }

    fn is_rest(&self, index: usize) -> bool {
        let date = self.days.get(index).and_then(|mention| mention.date);
        date.is_some_and(|date| matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday))
    }

    /// The day, where nothing contradicts it; what does becomes a finding.
    fn sound(&mut self, mention: &DayMention) -> Option<Date> {
        let Some(fault) = mention.fault(&self.law.lunar) else { return mention.date };
        let (code, text, text_vi) = match fault {
            DayFault::NoYear => ("no_year", "no year is given".to_owned(), "không rõ năm".to_owned()),
            DayFault::NoDay => ("date", "there is no such day".to_owned(), "ngày không có thật".to_owned()),
            DayFault::Weekday(date) => {
                let (name, name_vi) = (date.strftime("%A"), weekday_vi(date));
                ("weekday", format!("{date} is a {name}"), format!("ngày {} là {name_vi}", day_vi(date)))
            }
            DayFault::Lunar(date) => (
                "lunar_day",
                format!("{date} is not that lunar day"),
                format!("ngày {} không phải ngày âm lịch đã ghi", day_vi(date)),
            ),
        };
        let start = self.words.start(mention.from);
        let end = self.words.end(mention.next.saturating_sub(1));
        let excerpt = self.sentence.text.get(start..end).unwrap_or_default();
        self.findings.add(
            FindingLocation { line: self.sentence.line, path: "days".to_owned(), excerpt },
            code,
            text,
            text_vi,
        );
        None
    }

    fn said(&self, at: usize) -> Said {
        let named = occasions::named(self.words);
        let before = named.iter().rev().find(|(index, _)| *index < at).map(|(_, occasion)| *occasion);
        let only = || named.first().filter(|_| named.len() == 1).map(|(_, occasion)| *occasion);
        Said {
            line: self.sentence.line,
            excerpt: self.sentence.text.clone(),
            occasion: before.or_else(only),
            named: named.iter().map(|(_, occasion)| *occasion).collect(),
            is_name: false,
        }
    }

    fn find(&mut self, code: &str, text: impl Into<String>, text_vi: impl Into<String>) {
        let location =
            FindingLocation { line: self.sentence.line, path: "days".to_owned(), excerpt: &self.sentence.text };
        self.findings.add(location, code, text, text_vi);
    }
}
