//! The points that need attention, collected within bounds: the first of each code, the rest counted.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::model::{Attention, LeftOut};

/// Collects points. However many there are, it holds no more of each code than a list may have.
pub(in crate::report) struct Points {
    limit: usize,
    kept: Vec<Attention>,
    /// Each code that occurred, in the order of the points, with how many there were of it.
    codes: Vec<(String, u32)>,
}

impl Points {
    pub fn at_most(limit: usize) -> Self {
        Self { limit, kept: Vec::new(), codes: Vec::new() }
    }

    /// Adds a point behind those before.
    pub fn push(&mut self, point: Attention) {
        if self.count(&point.code) {
            self.kept.push(point);
        }
    }

    /// As [`Points::push`]; the point is written only if it is kept.
    pub fn push_with(&mut self, code: &str, write: impl FnOnce() -> Result<Attention>) -> Result<()> {
        if self.count(code) {
            self.kept.push(write()?);
        }
        Ok(())
    }

    /// Counts a point of a code. Whether it is among the first.
    fn count(&mut self, code: &str) -> bool {
        let limit = self.limit;
        let count = self.counted(code);
        *count = count.saturating_add(1);
        *count as usize <= limit
    }

    /// Adds what was found in no order: the first of each code, by their keys.
    pub fn extend_in_order<K: Ord + Clone>(&mut self, found: FirstPoints<K>) {
        let mut first: Vec<(K, Attention)> = Vec::new();
        for (code, (count, points)) in found.codes {
            let total = self.counted(&code);
            *total = total.saturating_add(count);
            first.extend(points.into_iter().map(|((key, _), point)| (key, point)));
        }
        first.sort_by(|(one, _), (other, _)| one.cmp(other));
        self.kept.extend(first.into_iter().map(|(_, point)| point));
    }

    fn counted(&mut self, code: &str) -> &mut u32 {
        let at = self.codes.iter().position(|(known, _)| known == code).unwrap_or_else(|| {
            self.codes.push((code.to_owned(), 0));
            self.codes.len() - 1
        });
        &mut self.codes[at].1
    }

    /// The points, and how many of which code were left out.
    pub fn finish(self) -> (Vec<Attention>, Vec<LeftOut>) {
        let limit = self.limit as u32;
        let beyond = self.codes.into_iter().filter(|(_, count)| *count > limit);
        let left_out = beyond.map(|(code, count)| LeftOut::of_points(code, count - limit)).collect();
        (self.kept, left_out)
    }
}

/// The first points of each code by a key, of any number that come in no order.
pub(in crate::report) struct FirstPoints<K> {
    limit: usize,
    /// Each code with how many points there were of it, and the first of them.
    codes: BTreeMap<String, (u32, ByKey<K>)>,
}

/// Points by their key, and by a number that keeps apart what has the same key.
type ByKey<K> = BTreeMap<(K, u32), Attention>;

impl<K: Ord + Clone> FirstPoints<K> {
    /// As many of each code as the points may hold.
    pub fn of(points: &Points) -> Self {
        Self { limit: points.limit, codes: BTreeMap::new() }
    }

    /// Adds a point of a code, which is written only if it is among the first so far.
    pub fn push_with(&mut self, key: K, code: &str, write: impl FnOnce() -> Attention) {
        let (count, first) = self.codes.entry(code.to_owned()).or_default();
        let place = (key, *count);
        *count = count.saturating_add(1);
        if self.limit == 0 {
            return;
        }
        if first.len() >= self.limit && first.last_key_value().is_some_and(|(last, _)| *last < place) {
            return;
        }
        first.insert(place, write());
        if first.len() > self.limit {
            first.pop_last();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn point(code: &str, number: u32) -> Attention {
        let text = number.to_string();
        let kind = "feedback".to_owned();
        Attention { code: code.to_owned(), kind, id: Uuid::nil(), on: None, text_vi: text.clone(), text }
    }

    #[test]
    fn a_flood_of_one_code_hides_no_other() {
        let mut points = Points::at_most(2);
        for number in 0..10_000 {
            points.push(point("feedback_overdue", number));
        }
        points.push(point("plan_year_missing", 1));
        let (kept, left_out) = points.finish();
        let kept: Vec<_> = kept.iter().map(|point| (point.code.as_str(), point.text.as_str())).collect();
        assert_eq!(kept, [("feedback_overdue", "0"), ("feedback_overdue", "1"), ("plan_year_missing", "1")]);
        let [overdue] = left_out.as_slice() else { panic!("{left_out:?}") };
        assert_eq!((overdue.list.as_str(), overdue.code.as_deref()), ("attention", Some("feedback_overdue")));
        assert_eq!((overdue.count, overdue.see.as_str()), (9998, "feedback.overdue"));
    }

    proptest! {
        #[test]
        fn the_first_by_key_are_kept_in_their_order(
            keys in proptest::collection::vec(0u8..20, 0..60),
            limit in 1usize..8,
        ) {
            let mut points = Points::at_most(limit);
            let mut found = FirstPoints::of(&points);
            for (number, key) in keys.iter().enumerate() {
                found.push_with(*key, "feedback_overdue", || point("feedback_overdue", number as u32));
            }
            prop_assert!(found.codes.values().all(|(_, first)| first.len() <= limit));
            points.extend_in_order(found);
            let mut expected: Vec<(u8, u32)> = keys.iter().copied().zip(0..).collect();
            expected.sort_unstable();
            let (kept, left_out) = points.finish();
            let kept: Vec<String> = kept.into_iter().map(|point| point.text).collect();
            let wanted: Vec<String> = expected.iter().take(limit).map(|(_, number)| number.to_string()).collect();
            prop_assert_eq!(kept, wanted);
            let rest = left_out.first().map_or(0, |left| left.count as usize);
            prop_assert_eq!(rest, keys.len().saturating_sub(limit));
        }
    }
}
