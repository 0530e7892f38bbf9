//! Reads one name, word by word, from where it begins to where it ends.

use super::phrases::{Phrases, key};
use super::{Names, vocabulary as lists};
use crate::document::words::{Words, is_upper, slice};

/// A text's words with their keys.
pub(in crate::document) struct Reader<'t> {
    text: &'t str,
    words: Words<'t>,
    keys: Vec<String>,
    /// In capitals nothing tells a proper name.
    in_capitals: bool,
}

/// One name in the words of a text.
#[derive(Debug, Clone, Copy)]
pub(in crate::document) struct Read {
    /// The word after the name.
    pub next: usize,
    /// The byte after the name; a bracket that belongs to it is within.
    pub end: usize,
    /// Whether the words told where the name ends.
    pub certain: bool,
}

/// What stands before a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    Space,
    Comma,
    Hyphen,
    Bracket,
    Colon,
    Stop,
}

/// What a word does to the name before it.
enum Step {
    /// The name goes on for so many words.
    On(usize),
    /// As `On`, but the words may as well be a verb with its object.
    Maybe(usize),
    End,
    Unknown,
}

/// The head of a name.
#[derive(Debug, Clone, Copy)]
struct Head {
    at: usize,
    next: usize,
    several: bool,
    position: bool,
    person: bool,
}

impl<'t> Reader<'t> {
    pub fn of(text: &'t str) -> Self {
        let words = Words::of(text);
        let keys = (0..words.len()).map(|index| key(words.written(index))).collect();
        Self { text, keys, in_capitals: is_upper(text), words }
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn words(&self) -> &Words<'t> {
        &self.words
    }

    /// How many words a phrase of a list takes here, parted by spaces and hyphens alone.
    pub fn phrase(&self, phrases: &Phrases, at: usize) -> Option<usize> {
        phrases.longest(&self.keys, at, |count| {
            (at + 1..at + count).all(|inner| matches!(self.gap(inner), Gap::Space | Gap::Hyphen))
        })
    }

    /// The same, whose words commas may part as well.
    fn phrase_with_commas(&self, phrases: &Phrases, at: usize) -> Option<usize> {
        phrases.longest(&self.keys, at, |count| {
            (at + 1..at + count).all(|inner| match self.gap(inner) {
                // "Các cơ quan, đơn vị tổ chức …" has a verb, "các cơ quan, đơn vị, tổ chức" a third kind.
                Gap::Space if self.words.folded(inner) == "to" => self.is(inner - 1, "và") || !self.is(inner, "tổ"),
                Gap::Space | Gap::Hyphen => true,
                // "Các phòng, Ban Quản lý dự án": a name of its own begins at the capital.
                Gap::Comma => inner + 1 < at + count || !self.is_proper_head(inner, at),
                _ => false,
            })
        })
    }

    fn is_proper_head(&self, inner: usize, first: usize) -> bool {
        let follows_proper = self.is_capital(inner + 1) && self.gap(inner + 1) == Gap::Space;
        self.is_capital(inner) && (follows_proper || !self.is_capital(first + usize::from(self.is_several(first))))
    }

    fn is_several(&self, at: usize) -> bool {
        self.phrase(&lists::SEVERAL, at).is_some()
    }

    pub fn is(&self, at: usize, word: &str) -> bool {
        self.keys.get(at).is_some_and(|known| *known == key(word))
    }

    fn is_capital(&self, at: usize) -> bool {
        !self.in_capitals && self.words.written(at).chars().next().is_some_and(char::is_uppercase)
    }

    fn gap(&self, at: usize) -> Gap {
        let gap = self.words.gap(at);
        let before = self.words.written(at.wrapping_sub(1));
        let abbreviated = before.chars().count() <= 2 && before.chars().all(char::is_uppercase);
        match gap.trim() {
            _ if gap.contains('\n') => Gap::Stop,
            "" | "/" | "&" => Gap::Space,
            "." if abbreviated => Gap::Space,
            "," => Gap::Comma,
            "-" | "–" => Gap::Hyphen,
            "(" => Gap::Bracket,
            ":" => Gap::Colon,
            _ => Gap::Stop,
        }
    }

    /// The name that begins at a word. A lenient reading takes words that are not known into a name begun in capitals.
    pub fn name_at(&self, start: usize, lenient: bool) -> Option<Read> {
        let head = self.head(start)?;
        let read = self.tail(head, lenient);
        let has_more = read.next > head.next || head.several || head.person;
        let needs_more = self.phrase(&lists::NEEDS_MORE, head.at).is_some_and(|count| head.at + count == head.next);
        (has_more || !needs_more).then_some(read)
    }

    /// The names that begin at a word, in a row.
    pub fn names(&self, start: usize, lenient: bool) -> Option<Names<'t>> {
        let mut read = self.name_at(start, lenient)?;
        let mut list = vec![slice(self.text, self.words.start(start), read.end)];
        while read.certain
            && let Some(next) = self.after_separator(read.next)
            && let Some(following) = self.name_at(next, lenient)
        {
            list.push(slice(self.text, self.words.start(next), following.end));
            read = following;
        }
        let text = slice(self.text, self.words.start(start), read.end);
        Some(Names { list, text, next: read.next, end: self.end_of(read), certain: read.certain })
    }

    /// The byte after a name and the bracket that follows it.
    pub fn end_of(&self, read: Read) -> usize {
        let end = self.words.end(read.next.saturating_sub(1)).max(read.end);
        let rest = slice(self.text, end, self.text.len());
        if rest.starts_with(')') { end + 1 } else { end }
    }

    /// The word after a comma, semicolon, hyphen, end of a line or "và".
    fn after_separator(&self, at: usize) -> Option<usize> {
        let gap = self.words.gap(at).trim_start_matches(')');
        let joint = if self.is(at, "và") || self.is(at, "cùng") { 1 } else { 0 };
        let joint = joint + usize::from(joint == 1 && self.is(at + 1, "với"));
        let parts =
            matches!(gap.trim(), "," | ";" | "-" | "–" | "+") || gap.contains('\n') && !gap.contains(['.', ':']);
        (at < self.len() && (parts || (joint > 0 && gap.trim().is_empty()))).then_some(at + joint)
    }

    /// Whether the whole text stands in capitals.
    pub fn is_in_capitals(&self) -> bool {
        self.in_capitals
    }

    /// Whether a name begins at a word.
    pub fn begins_name(&self, at: usize) -> bool {
        self.head(at).is_some()
    }

    fn head(&self, start: usize) -> Option<Head> {
        let (mut at, mut several, mut person) = (start, false, false);
        while let Some(count) = self.phrase(&lists::QUANTIFIERS, at)
            && (at == start || self.gap(at) == Gap::Space)
        {
            several |= self.is_several(at);
            person |= self.phrase(&lists::TITLES, at).is_some();
            at += count;
        }
        if at > start && (at >= self.len() || self.gap(at) != Gap::Space) {
            return None;
        }
        if self.words.number(at).is_some() && several {
            at += 1;
        }
        if person && self.is_capital(at) {
            return Some(Head { at, next: at, several: false, position: true, person });
        }
        let group = self.phrase_with_commas(&lists::GROUPS, at);
        let plain = self.phrase(&lists::HEADS, at);
        let plural = self.phrase(&lists::PLURAL_HEADS, at).filter(|count| several || self.is_capital(at + count));
        let known = [group, plain, plural].into_iter().flatten().max();
        let not = self.phrase_with_commas(&lists::NOT_HEADS, at);
        let count = match (known, not) {
            (Some(known), Some(not)) if not > known || (not == known && !several) => return None,
            (Some(known), _) => known,
            (None, _) => self.letters_at(at)?,
        };
        let position = self.phrase(&lists::POSITIONS, at).is_some();
        Some(Head { at, next: at + count, several: several || group == Some(count), position, person: false })
    }

    /// A body named by letters: "BCĐ", "P. TCHC", "Phòng CNTT" has its own head.
    fn letters_at(&self, at: usize) -> Option<usize> {
        let written = self.words.written(at);
        if self.is(at, "P") && is_upper(self.words.written(at + 1)) && self.words.gap(at + 1).trim() == "." {
            return Some(2);
        }
        if !is_upper(written) {
            return None;
        }
        let known = self.phrase(&lists::LETTERS, at).is_some();
        let thing = self.phrase(&lists::THINGS, at).is_some() || written.chars().any(|letter| letter.is_ascii_digit());
        let leads = self.phrase(&lists::STRONG, at + 1).is_some() && self.is(at + 1, "chủ");
        (known || (!thing && leads && !self.in_capitals)).then_some(1)
    }

    fn tail(&self, head: Head, lenient: bool) -> Read {
        const LONGEST: usize = 60;
        let mut end = Tail { next: head.next, byte: self.words.end(head.next.saturating_sub(1)), doubtful: false };
        let mut certain = true;
        while end.next < self.len() && end.next < head.at + LONGEST {
            match self.gap(end.next) {
                Gap::Bracket => {
                    let Some(bracket) = self.bracket(end.next) else { break };
                    if bracket.belongs {
                        end.byte = bracket.end;
                    }
                    end.next = bracket.next;
                    break;
                }
                Gap::Stop => break,
                Gap::Colon => match self.enumerated(head, end.next) {
                    Some(count) => self.take(&mut end, count),
                    None => break,
                },
                Gap::Comma => match self.after_comma(head, end.next) {
                    Some(count) => self.take(&mut end, count),
                    None => break,
                },
                Gap::Hyphen => match self.after_hyphen(end.next) {
                    Some(count) => self.take(&mut end, count),
                    None => break,
                },
                Gap::Space => match self.step(head, end.next, lenient) {
                    Step::On(count) => self.take(&mut end, count),
                    Step::Maybe(count) => {
                        self.take(&mut end, count);
                        end.doubtful = true;
                    }
                    Step::End => break,
                    Step::Unknown if lenient && self.may_be_unknown(head, end.next) => self.take(&mut end, 1),
                    Step::Unknown => {
                        certain = false;
                        break;
                    }
                },
            }
        }
        let is_bare =
            end.next == head.next && !head.several && self.phrase(&lists::PARTIAL, head.at) == Some(end.next - head.at);
        if is_bare && self.gap(end.next) == Gap::Space && end.next < self.len() {
            certain &= self.phrase(&lists::PLAIN_VERBS, end.next).is_some();
        }
        if self.ends_phrase(&lists::MANDATED, end.next, 3) && self.phrase(&lists::MANDATES, end.next).is_some() {
            certain = false;
        }
        certain &= !self.breaks_off(head, end.next);
        let verb_follows = self.gap(end.next) == Gap::Space && self.phrase(&lists::STRONG, end.next).is_some();
        let settled = self.gap_ends(end.next) || verb_follows;
        Read { next: end.next, end: end.byte, certain: certain && (!end.doubtful || settled) }
    }

    /// Whether a name ends in a word that another should follow: "Phòng Quản lý", "Ngân hàng … phòng".
    fn breaks_off(&self, head: Head, next: usize) -> bool {
        let goes_on = next < self.len() && self.gap(next) == Gap::Space && next > head.next;
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
    fn ends_phrase(&self, phrases: &Phrases, at: usize, longest: usize) -> bool {
        (at.saturating_sub(longest)..at).any(|from| self.phrase(phrases, from).is_some_and(|count| from + count == at))
    }

    /// Whether a word that is not known can belong to the name of one unit: not after a place, nor after two others.
    fn may_be_unknown(&self, head: Head, at: usize) -> bool {
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
                Gap::Comma => self.begins_name(at),
                Gap::Space => self.is(at, "và") && self.begins_name(at + 1),
                _ => false,
            }
    }

    fn step(&self, head: Head, at: usize, lenient: bool) -> Step {
        if self.is(at, "và") {
            return self.after_and(head, at).map_or(Step::End, Step::On);
        }
        if let Some(count) = self.number_at(at) {
            return Step::On(count);
        }
        if self.is_capital(at) {
            // A sentence that begins without a full stop before it.
            let is_verb = at > head.next && !self.is_capital(at - 1) && !self.is(at - 1, "và");
            let names_field = self.phrase(&lists::FIELDS, at).max(self.phrase(&lists::MIXED, at)).is_some();
            let is_verb = is_verb && !names_field && self.phrase(&lists::ENDS, at).is_some_and(|count| count > 1);
            return if is_verb { Step::Unknown } else { Step::On(self.capitalised(at)) };
        }
        let more = self.phrase(&lists::RELATIVE, at);
        if more.is_some() && more >= self.phrase(&lists::FIELDS, at).max(self.phrase(&lists::STRONG, at)) {
            return Step::Unknown;
        }
        let is_generic = (head.several || head.position) && self.ends_phrase(&lists::GENERIC, at, 4);
        let trade = self.phrase(&lists::TRADES, at);
        if is_generic && trade.is_some() && trade >= self.phrase(&lists::FIELDS, at) {
            return Step::Unknown;
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
            return Step::On(count);
        }
        if longest == 0 {
            let is_complete = self.ends_phrase(&lists::LEVELS, at, 3) || self.ends_phrase(&lists::CLOSING, at, 3);
            return if !lenient && (is_complete || self.has_object(at)) { Step::End } else { Step::Unknown };
        }
        if field == longest || (level == longest && ends < longest) {
            return Step::On(longest);
        }
        if mixed == longest || (mixed > 0 && self.takes_field(head, at)) {
            return self.mixed(head, at, mixed);
        }
        Step::End
    }

    /// The words of one that begins with a capital: "Xây dựng", "Nội vụ", "Khuyến nông".
    fn capitalised(&self, at: usize) -> usize {
        let known = [&lists::FIELDS, &lists::MIXED, &lists::LEVELS, &lists::HEADS];
        let longest = known.iter().filter_map(|list| self.phrase(list, at)).max().unwrap_or(0);
        let verb = self.phrase(&lists::ENDS, at).filter(|count| *count == 2).unwrap_or(0);
        if longest.max(verb) > 1 {
            return longest.max(verb);
        }
        let next = at + 1;
        let starts = [&lists::ENDS, &lists::STRONG, &lists::TIES].into_iter().chain(known);
        let is_syllable = next < self.len()
            && self.gap(next) == Gap::Space
            && !self.is_capital(next)
            && !self.is(next, "và")
            && self.words.number(next).is_none()
            && self.quantifies(next).is_none()
            && starts.into_iter().all(|list| self.phrase(list, next).is_none());
        1 + usize::from(longest == 0 && is_syllable)
    }

    fn quantifies(&self, at: usize) -> Option<usize> {
        self.phrase(&lists::SEVERAL, at)
    }

    /// Whether a word that is not known is a verb, by what follows it or the word after it.
    fn has_object(&self, at: usize) -> bool {
        let object = |index: usize| {
            index < self.len()
                && self.gap(index) == Gap::Space
                && (self.phrase(&lists::OBJECTS, index).is_some() || self.words.number(index).is_some())
        };
        object(at + 1) || (self.gap(at + 1) == Gap::Space && !self.is_capital(at + 1) && object(at + 2))
    }

    /// "Tổ 5", "Thuế cơ sở 3", never "15/12" or "50 người".
    fn number_at(&self, at: usize) -> Option<usize> {
        let written = self.words.written(at);
        let is_number = written.len() <= 4 && written.starts_with(|letter: char| letter.is_ascii_digit());
        let goes_on = self.words.gap(at + 1).starts_with(['/', '%', '.']) && at + 1 < self.len();
        let counts = self.phrase(&lists::ENDS, at + 1).is_some()
            || self.gap(at + 1) != Gap::Space
            || at + 1 >= self.len()
            || self.phrase(&lists::LEVELS, at + 1).max(self.phrase(&lists::MIXED, at + 1)).is_some()
            || self.is_capital(at + 1);
        (is_number && !goes_on && counts).then_some(1)
    }

    fn takes_field(&self, head: Head, at: usize) -> bool {
        let specified = self.phrase(&lists::SPECIFIED, head.at).is_some_and(|count| head.at + count == head.next);
        at == head.next && specified && !head.several
    }

    fn mixed(&self, head: Head, at: usize, count: usize) -> Step {
        let next = at + count;
        let follows = next < self.len() && self.gap(next) == Gap::Space;
        let joins = follows && self.is(next, "và") && self.is_capital(next + 1) && !self.begins_name(next + 1);
        if joins && self.phrase(&lists::NOMINAL, at) == Some(count) {
            return Step::On(count);
        }
        if follows && self.phrase(&lists::OBJECTS, next).is_some() && self.phrase(&lists::STRONG, next).is_none() {
            return Step::End;
        }
        if self.takes_field(head, at) {
            return Step::On(count);
        }
        let is_complete = self.ends_phrase(&lists::LEVELS, at, 3) || self.ends_phrase(&lists::CLOSING, at, 3);
        let nominal = self.phrase(&lists::NOMINAL, at) == Some(count) && !is_complete;
        let verb_follows = follows && self.phrase(&lists::STRONG, next).is_some();
        let goes_on = follows && (self.phrase(&lists::LEVELS, next).is_some() || self.is_capital(next));
        if verb_follows && nominal {
            return Step::On(count);
        }
        if nominal && (!follows || goes_on || self.phrase(&lists::FIELDS, next).is_some() || self.is(next, "và")) {
            return Step::Maybe(count);
        }
        Step::End
    }

    /// "thuộc Sở", "của nhà trường", "trên địa bàn xã"; never "trong việc".
    fn tied(&self, at: usize, count: usize) -> Step {
        let next = at + count;
        if next >= self.len() || self.gap(next) != Gap::Space {
            return if self.phrase(&lists::FIELDS, at).is_some() || self.is(at, "trực") {
                Step::On(count)
            } else {
                Step::End
            };
        }
        if let Some(tied) = self.phrase(&lists::TIED, next) {
            return Step::On(count + tied);
        }
        let quantifier = self.phrase(&lists::SEVERAL, next).unwrap_or(0);
        let after = next + quantifier;
        let level = self.phrase(&lists::LEVELS, after);
        let head = self
            .phrase(&lists::HEADS, after)
            .filter(|known| self.phrase_with_commas(&lists::NOT_HEADS, after).is_none_or(|not| not < *known));
        match level.max(head).max(self.letters_at(after)) {
            Some(known) => Step::On(count + quantifier + known),
            None if self.is_capital(after) => Step::On(count + quantifier + 1),
            // "các đơn vị trực thuộc tổ chức ...": nothing that it could belong to follows.
            None if self.is(at, "trực") => Step::On(count),
            None => Step::End,
        }
    }

    /// A unit within the name: "Giám đốc sở", "Chủ tịch UBND các xã", "các phòng nghiệp vụ Công an tỉnh".
    fn nested(&self, head: Head, at: usize) -> Option<usize> {
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

    fn after_and(&self, head: Head, at: usize) -> Option<usize> {
        let next = at + 1;
        if next >= self.len() || self.gap(next) != Gap::Space {
            return None;
        }
        if let Some(count) = self.served(head, at, next) {
            return Some(1 + count);
        }
        if self.is_front(head)
            && self.is(next, "các")
            && let Some(count) = self.phrase(&lists::PLURAL_HEADS, next + 1)
            && self.is(next + 1, "tổ")
        {
            return Some(2 + count);
        }
        if let Some(count) = self.shared_kind(head, at, next) {
            return Some(1 + count);
        }
        if self.begins_name(next) {
            return None;
        }
        if self.is_capital(next) {
            return Some(1 + self.capitalised(next));
        }
        let ends = self.phrase(&lists::ENDS, next).unwrap_or(0).max(self.phrase(&lists::MIXED, next).unwrap_or(0));
        let field = self.phrase(&lists::FIELDS, next).unwrap_or(0).max(self.phrase(&lists::LEVELS, next).unwrap_or(0));
        (field > ends).then_some(1 + field)
    }

    fn after_comma(&self, head: Head, at: usize) -> Option<usize> {
        if let Some(count) = self.served(head, at, at) {
            return Some(count);
        }
        if let Some(count) = self.shared_kind(head, at, at) {
            return Some(count);
        }
        if self.begins_name(at) {
            return None;
        }
        if !self.is_capital(at) {
            let field = self.phrase(&lists::FIELDS, at);
            let verb = self.phrase(&lists::ENDS, at).max(self.phrase(&lists::MIXED, at));
            return field.filter(|_| field > verb && self.ends_phrase(&lists::FIELDS, at, 3) && at > head.next);
        }
        if !self.is_capital(at - 1) && !self.is_capital(head.next) {
            return None;
        }
        let verb = self.phrase(&lists::ENDS, at).is_some() && self.phrase(&lists::FIELDS, at).is_none();
        (!verb).then(|| self.capitalised(at))
    }

    fn after_hyphen(&self, at: usize) -> Option<usize> {
        let before = self.is_capital(at - 1) || self.words.written(at - 1).chars().all(char::is_lowercase);
        let begins = self.begins_name(at) && !self.is(at, "kế");
        if begins || !before {
            return None;
        }
        if self.is_capital(at) {
            return Some(self.capitalised(at));
        }
        self.phrase(&lists::FIELDS, at)
    }

    /// One office of several bodies: "Văn phòng Đảng ủy, HĐND và UBND".
    fn served(&self, head: Head, at: usize, next: usize) -> Option<usize> {
        self.phrase(&lists::SERVING, head.at)?;
        let count = self.phrase(&lists::SERVED, next)?;
        let after_served = (head.next..at)
            .rev()
            .take(5)
            .any(|before| self.phrase(&lists::SERVED, before).is_some_and(|length| before + length == at));
        after_served.then_some(count)
    }

    /// "Thủ trưởng các phòng, đơn vị": the kind in small letters belongs to the position before it, and
    /// "UBND các phường, xã".
    fn shared_kind(&self, head: Head, at: usize, next: usize) -> Option<usize> {
        if self.is_capital(next) {
            return None;
        }
        if let Some(count) = self.phrase(&lists::PLACES, next)
            && (at.saturating_sub(3).max(head.at)..at)
                .any(|before| self.phrase(&lists::PLACES, before).is_some_and(|count| before + count == at))
            && (self.follows_several(head, at) || !self.is_capital(next + count))
        {
            return Some(count);
        }
        if !head.position || head.next >= at || !self.follows_several(head, at) {
            return None;
        }
        let quantifier = self.phrase(&lists::SEVERAL, next).unwrap_or(0);
        let count = self.phrase(&lists::HEADS, next + quantifier)?;
        let not = self.phrase_with_commas(&lists::NOT_HEADS, next + quantifier);
        not.is_none_or(|not| not < count).then_some(quantifier + count)
    }

    fn follows_several(&self, head: Head, at: usize) -> bool {
        let from = at.saturating_sub(16).max(head.at.saturating_sub(1));
        head.several || (from..at).any(|before| self.is_several(before))
    }

    fn is_front(&self, head: Head) -> bool {
        (head.at..head.next + 2).any(|at| self.is(at, "mặt") && self.is(at + 1, "trận"))
            || self.words.folded(head.at).starts_with("ubmt")
            || self.words.folded(head.at) == "mttq"
    }

    /// "Các Sở: Nội vụ, Tư pháp": the names after the colon go on.
    fn enumerated(&self, head: Head, at: usize) -> Option<usize> {
        let is_bare = head.several && head.next == at;
        let letters = (is_upper(self.words.written(at)) && !self.in_capitals).then_some(1);
        let named = self.phrase(&lists::FIELDS, at).or_else(|| self.phrase(&lists::MIXED, at)).or(letters);
        let Some(named) = named else { return self.places(head, at) };
        let next = at + named;
        let goes_on = next < self.len()
            && (self.gap(next) == Gap::Comma && self.is_capital(next)
                || self.is(next, "và") && self.is_capital(next + 1));
        (is_bare && self.is_capital(at) && goes_on).then_some(named)
    }

    /// "UBND các xã: Tân Lập, Tân Bình".
    fn places(&self, head: Head, at: usize) -> Option<usize> {
        const LONGEST: usize = 5;
        let follows_place = self.ends_phrase(&lists::PLACES, at, 3) && self.follows_several(head, at);
        let ends = |next: &usize| !self.is_capital(*next) || self.gap(*next) == Gap::Comma;
        let next = (at + 1..self.len().min(at + LONGEST)).find(ends)?;
        let is_listed = self.is_capital(at) && self.gap(next) == Gap::Comma;
        (follows_place && is_listed).then_some(next - at)
    }

    fn bracket(&self, at: usize) -> Option<Bracket> {
        const LONGEST: usize = 60;
        let inner = self.words.start(at);
        let last = (at..self.len().min(at + LONGEST)).find(|index| {
            let after = slice(self.text, self.words.end(*index), self.words.start(index + 1));
            after.contains(')')
        })?;
        let after = slice(self.text, self.words.end(last), self.text.len());
        let close = after.find(')')?;
        let content = slice(self.text, inner, self.words.end(last));
        let end = self.words.end(last) + close + 1;
        let words = Words::of(content);
        let abbreviates = is_upper(content) && words.len() <= 3;
        let says_role = ["chu tri", "thuong truc", "phoi hop", "dau moi", "tham muu", "co quan chinh"]
            .iter()
            .any(|role| words.contains(role));
        let is_person = Reader::of(content).phrase(&lists::TITLES, 0).is_some();
        let belongs = abbreviates || (!says_role && !is_person && super::read_list(content).is_some());
        Some(Bracket { next: last + 1, end, belongs })
    }
}

struct Tail {
    next: usize,
    byte: usize,
    doubtful: bool,
}

struct Bracket {
    next: usize,
    end: usize,
    belongs: bool,
}
