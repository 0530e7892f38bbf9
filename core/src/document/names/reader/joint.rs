//! At a comma, hyphen, colon or "và": whether the name continues or another name begins.

use super::super::vocabulary as lists;
use super::{NameHead, NameReader, Separator};
use crate::document::words::is_upper;

impl NameReader<'_> {
    pub(super) fn after_and(&self, head: NameHead, at: usize) -> Option<usize> {
        let next = at + 1;
        if next >= self.len() || self.gap(next) != Separator::Space {
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

    pub(super) fn after_comma(&self, head: NameHead, at: usize) -> Option<usize> {
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

    pub(super) fn after_hyphen(&self, at: usize) -> Option<usize> {
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
    fn served(&self, head: NameHead, at: usize, next: usize) -> Option<usize> {
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
    fn shared_kind(&self, head: NameHead, at: usize, next: usize) -> Option<usize> {
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

    pub(super) fn follows_several(&self, head: NameHead, at: usize) -> bool {
        let from = at.saturating_sub(16).max(head.at.saturating_sub(1));
        head.several || (from..at).any(|before| self.is_several(before))
    }

    fn is_front(&self, head: NameHead) -> bool {
        (head.at..head.next + 2).any(|at| self.is(at, "mặt") && self.is(at + 1, "trận"))
            || self.words.folded(head.at).starts_with("ubmt")
            || self.words.folded(head.at) == "mttq"
    }

    /// "Các Sở: Nội vụ, Tư pháp": the names after the colon go on.
    pub(super) fn enumerated(&self, head: NameHead, at: usize) -> Option<usize> {
        let is_bare = head.several && head.next == at;
        let letters = (is_upper(self.words.written(at)) && !self.in_capitals).then_some(1);
        let named = self.phrase(&lists::FIELDS, at).or_else(|| self.phrase(&lists::MIXED, at)).or(letters);
        let Some(named) = named else { return self.places(head, at) };
        let next = at + named;
        let goes_on = next < self.len()
            && (self.gap(next) == Separator::Comma && self.is_capital(next)
                || self.is(next, "và") && self.is_capital(next + 1));
        (is_bare && self.is_capital(at) && goes_on).then_some(named)
    }

    /// "UBND các xã: Tân Lập, Tân Bình".
    fn places(&self, head: NameHead, at: usize) -> Option<usize> {
        const LONGEST: usize = 5;
        let follows_place = self.ends_phrase(&lists::PLACES, at, 3) && self.follows_several(head, at);
        let ends = |next: &usize| !self.is_capital(*next) || self.gap(*next) == Separator::Comma;
        let next = (at + 1..self.len().min(at + LONGEST)).find(ends)?;
        let is_listed = self.is_capital(at) && self.gap(next) == Separator::Comma;
        (follows_place && is_listed).then_some(next - at)
    }
}
