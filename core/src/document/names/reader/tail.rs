//! Scans from the head word of a name to its end.

use super::super::phrases::Phrases;
use super::super::vocabulary as lists;
use super::{NameHead, NameReader, ScannedName, Separator};

/// What a word does to the name before it.
enum NameStep {
    /// The name goes on for so many words.
    On(usize),
    /// As `On`, but the words may as well be a verb with its object.
    Maybe(usize),
    End,
    Unknown,
}

/// How far a name has been read.
struct Tail {
    next: usize,
    byte: usize,
    doubtful: bool,
}

impl NameReader<'_> {
    pub(super) fn tail(&self, head: NameHead, lenient: bool) -> ScannedName {
        const LONGEST: usize = 60;
        let mut end = Tail { next: head.next, byte: self.words.end(head.next.saturating_sub(1)), doubtful: false };
        let mut certain = true;
        while end.next < self.len() && end.next < head.at + LONGEST {
            match self.gap(end.next) {
                Separator::Bracket => {
                    let Some(bracket) = self.bracket(end.next) else { break };
                    if bracket.belongs {
                        end.byte = bracket.end;
                    }
                    end.next = bracket.next;
                    break;
                }
                Separator::Stop => break,
                Separator::Colon => match self.enumerated(head, end.next) {
                    Some(count) => self.take(&mut end, count),
                    None => break,
                },
                Separator::Comma => match self.after_comma(head, end.next) {
                    Some(count) => self.take(&mut end, count),
                    None => break,
                },
                Separator::Hyphen => match self.after_hyphen(end.next) {
                    Some(count) => self.take(&mut end, count),
                    None => break,
                },
                Separator::Space => match self.step(head, end.next, lenient) {
                    NameStep::On(count) => self.take(&mut end, count),
                    NameStep::Maybe(count) => {
                        self.take(&mut end, count);
                        end.doubtful = true;
                    }
                    NameStep::End => break,
                    NameStep::Unknown if lenient && self.may_be_unknown(head, end.next) => self.take(&mut end, 1),
                    NameStep::Unknown => {
                        certain = false;
                        break;
                    }
                },
            }
        }
        let is_bare =
            end.next == head.next && !head.several && self.phrase(&lists::PARTIAL, head.at) == Some(end.next - head.at);
        if is_bare && self.gap(end.next) == Separator::Space && end.next < self.len() {
            certain &= self.phrase(&lists::PLAIN_VERBS, end.next).is_some();
        }
        if self.ends_phrase(&lists::MANDATED, end.next, 3) && self.phrase(&lists::MANDATES, end.next).is_some() {
            certain = false;
        }
        certain &= !self.breaks_off(head, end.next);
        let verb_follows = self.gap(end.next) == Separator::Space && self.phrase(&lists::STRONG, end.next).is_some();
        let settled = self.gap_ends(end.next) || verb_follows;
        ScannedName { next: end.next, end: end.byte, certain: certain && (!end.doubtful || settled) }
    }

    /// Whether a name ends in a word that another should follow: "Phòng Quản lý", "Ngân hàng … phòng".
    fn breaks_off(&self, head: NameHead, next: usize) -> bool {
        let goes_on = next < self.len() && self.gap(next) == Separator::Space && next > head.next;
        if !goes_on || self.phrase(&lists::PLAIN_VERBS, next).is_some() {
            return false;
        }
        let small_head = !head.position
            && self.ends_phrase(&lists::PARTIAL, next, 2)
            && !self.is_capital(next - 1)
            && !self.follows_several(head, next)
            && !self.ends_phrase(&lists::GROUPS, next, 6);
        small_head || self.ends_phrase(&lists::TRANSITIVE, next, 2)
    }

    /// Whether a phrase of a list of at most so many words ends before a word.
    pub(super) fn ends_phrase(&self, phrases: &Phrases, at: usize, longest: usize) -> bool {
        (at.saturating_sub(longest)..at).any(|from| self.phrase(phrases, from).is_some_and(|count| from + count == at))
    }

    /// Whether a word that is not known can belong to the name of one unit: not after a place, nor after two others.
    fn may_be_unknown(&self, head: NameHead, at: usize) -> bool {
        const MOST: usize = 6;
        let is_settled = (head.next..at)
            .any(|from| self.phrase(&lists::LEVELS, from).max(self.phrase(&lists::CLOSING, from)).is_some());
        self.in_capitals || !head.several && !head.position && !is_settled && at < head.next + MOST
    }

    fn take(&self, end: &mut Tail, count: usize) {
        end.next += count;
        end.byte = self.words.end(end.next - 1);
    }

    /// Whether another name follows, or "và" and another name.
    fn gap_ends(&self, at: usize) -> bool {
        at < self.len()
            && match self.gap(at) {
                Separator::Comma => self.begins_name(at),
                Separator::Space => self.is(at, "và") && self.begins_name(at + 1),
                _ => false,
            }
    }

    fn step(&self, head: NameHead, at: usize, lenient: bool) -> NameStep {
        if self.is(at, "và") {
            return self.after_and(head, at).map_or(NameStep::End, NameStep::On);
        }
        if let Some(count) = self.number_at(at) {
            return NameStep::On(count);
        }
        if self.is_capital(at) {
            // A sentence that begins without a full stop before it.
            let is_verb = at > head.next && !self.is_capital(at - 1) && !self.is(at - 1, "và");
            let names_field = self.phrase(&lists::FIELDS, at).max(self.phrase(&lists::MIXED, at)).is_some();
            let is_verb = is_verb && !names_field && self.phrase(&lists::ENDS, at).is_some_and(|count| count > 1);
            return if is_verb { NameStep::Unknown } else { NameStep::On(self.capitalised(at)) };
        }
        let more = self.phrase(&lists::RELATIVE, at);
        if more.is_some() && more >= self.phrase(&lists::FIELDS, at).max(self.phrase(&lists::STRONG, at)) {
            return NameStep::Unknown;
        }
        let is_generic = (head.several || head.position) && self.ends_phrase(&lists::GENERIC, at, 4);
        let trade = self.phrase(&lists::TRADES, at);
        if is_generic && trade.is_some() && trade >= self.phrase(&lists::FIELDS, at) {
            return NameStep::Unknown;
        }
        let ends = self.phrase(&lists::ENDS, at).unwrap_or(0);
        let mixed = self.phrase(&lists::MIXED, at).unwrap_or(0);
        let field = self.phrase(&lists::FIELDS, at).unwrap_or(0);
        let level = self.phrase(&lists::LEVELS, at).unwrap_or(0);
        let tie = self.phrase(&lists::TIES, at).unwrap_or(0);
        let longest = ends.max(mixed).max(field).max(level).max(tie);
        if tie > 0 && tie == longest {
            return self.tied(at, tie);
        }
        if let Some(count) = self.nested(head, at).filter(|count| *count > longest || *count > ends.max(mixed)) {
            return NameStep::On(count);
        }
        if longest == 0 {
            let is_complete = self.ends_phrase(&lists::LEVELS, at, 3) || self.ends_phrase(&lists::CLOSING, at, 3);
            return if !lenient && (is_complete || self.has_object(at)) { NameStep::End } else { NameStep::Unknown };
        }
        if field == longest || (level == longest && ends < longest) {
            return NameStep::On(longest);
        }
        if mixed == longest || (mixed > 0 && self.takes_field(head, at)) {
            return self.mixed(head, at, mixed);
        }
        NameStep::End
    }

    /// The words of one that begins with a capital: "Xây dựng", "Nội vụ", "Khuyến nông".
    pub(super) fn capitalised(&self, at: usize) -> usize {
        let known = [&lists::FIELDS, &lists::MIXED, &lists::LEVELS, &lists::HEADS];
        let longest = known.iter().filter_map(|list| self.phrase(list, at)).max().unwrap_or(0);
        let verb = self.phrase(&lists::ENDS, at).filter(|count| *count == 2).unwrap_or(0);
        if longest.max(verb) > 1 {
            return longest.max(verb);
        }
        let next = at + 1;
        let starts = [&lists::ENDS, &lists::STRONG, &lists::TIES].into_iter().chain(known);
        let is_syllable = next < self.len()
            && self.gap(next) == Separator::Space
            && !self.is_capital(next)
            && !self.is(next, "và")
            && self.words.number(next).is_none()
            && self.quantifies(next).is_none()
            && starts.into_iter().all(|list| self.phrase(list, next).is_none());
        1 + usize::from(longest == 0 && is_syllable)
    }

    /// Whether a word that is not known is a verb, by what follows it or the word after it.
    fn has_object(&self, at: usize) -> bool {
        let object = |index: usize| {
            index < self.len()
                && self.gap(index) == Separator::Space
                && (self.phrase(&lists::OBJECTS, index).is_some() || self.words.number(index).is_some())
        };
        object(at + 1) || (self.gap(at + 1) == Separator::Space && !self.is_capital(at + 1) && object(at + 2))
    }

    /// "Tổ 5", "Thuế cơ sở 3", never "15/12" or "50 người".
    fn number_at(&self, at: usize) -> Option<usize> {
        let written = self.words.written(at);
        let is_number = written.len() <= 4 && written.starts_with(|letter: char| letter.is_ascii_digit());
        let goes_on = self.words.gap(at + 1).starts_with(['/', '%', '.']) && at + 1 < self.len();
        let counts = self.phrase(&lists::ENDS, at + 1).is_some()
            || self.gap(at + 1) != Separator::Space
            || at + 1 >= self.len()
            || self.phrase(&lists::LEVELS, at + 1).max(self.phrase(&lists::MIXED, at + 1)).is_some()
            || self.is_capital(at + 1);
        (is_number && !goes_on && counts).then_some(1)
    }

    fn takes_field(&self, head: NameHead, at: usize) -> bool {
        let specified = self.phrase(&lists::SPECIFIED, head.at).is_some_and(|count| head.at + count == head.next);
        at == head.next && specified && !head.several
    }

    fn mixed(&self, head: NameHead, at: usize, count: usize) -> NameStep {
        let next = at + count;
        let follows = next < self.len() && self.gap(next) == Separator::Space;
        let joins = follows && self.is(next, "và") && self.is_capital(next + 1) && !self.begins_name(next + 1);
        if joins && self.phrase(&lists::NOMINAL, at) == Some(count) {
            return NameStep::On(count);
        }
        if follows && self.phrase(&lists::OBJECTS, next).is_some() && self.phrase(&lists::STRONG, next).is_none() {
            return NameStep::End;
        }
        if self.takes_field(head, at) {
            return NameStep::On(count);
        }
        let is_complete = self.ends_phrase(&lists::LEVELS, at, 3) || self.ends_phrase(&lists::CLOSING, at, 3);
        let nominal = self.phrase(&lists::NOMINAL, at) == Some(count) && !is_complete;
        let verb_follows = follows && self.phrase(&lists::STRONG, next).is_some();
        let goes_on = follows && (self.phrase(&lists::LEVELS, next).is_some() || self.is_capital(next));
        if verb_follows && nominal {
            return NameStep::On(count);
        }
        if nominal && (!follows || goes_on || self.phrase(&lists::FIELDS, next).is_some() || self.is(next, "và")) {
            return NameStep::Maybe(count);
        }
        NameStep::End
    }

    /// "thuộc Sở", "của nhà trường", "trên địa bàn xã"; never "trong việc".
    fn tied(&self, at: usize, count: usize) -> NameStep {
        let next = at + count;
        if next >= self.len() || self.gap(next) != Separator::Space {
            return if self.phrase(&lists::FIELDS, at).is_some() || self.is(at, "trực") {
                NameStep::On(count)
            } else {
                NameStep::End
            };
        }
        if let Some(tied) = self.phrase(&lists::TIED, next) {
            return NameStep::On(count + tied);
        }
        let quantifier = self.phrase(&lists::SEVERAL, next).unwrap_or(0);
        let after = next + quantifier;
        let level = self.phrase(&lists::LEVELS, after);
        let head = self
            .phrase(&lists::HEADS, after)
            .filter(|known| self.phrase_with_commas(&lists::NOT_HEADS, after).is_none_or(|not| not < *known));
        match level.max(head).max(self.letters_at(after)) {
            Some(known) => NameStep::On(count + quantifier + known),
            None if self.is_capital(after) => NameStep::On(count + quantifier + 1),
            // "các đơn vị trực thuộc tổ chức ...": nothing that it could belong to follows.
            None if self.is(at, "trực") => NameStep::On(count),
            None => NameStep::End,
        }
    }

    /// A unit within the name: "Giám đốc sở", "Chủ tịch UBND các xã", "các phòng nghiệp vụ Công an tỉnh".
    fn nested(&self, head: NameHead, at: usize) -> Option<usize> {
        let quantifier = self.phrase(&lists::SEVERAL, at).unwrap_or(0);
        let after = at + quantifier;
        let group = self.phrase_with_commas(&lists::GROUPS, after).filter(|_| quantifier > 0 || head.position);
        let known = self.phrase(&lists::HEADS, after);
        let place = self.phrase(&lists::PLURAL_HEADS, after).max(self.phrase(&lists::LEVELS, after));
        let plural = place.filter(|_| quantifier > 0);
        let longest = [group, known, plural].into_iter().flatten().max()?;
        let not = self.phrase_with_commas(&lists::NOT_HEADS, after);
        not.is_none_or(|not| not < longest || (not == longest && quantifier > 0)).then_some(quantifier + longest)
    }
}
