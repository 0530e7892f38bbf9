//! Facts that are kept in memory between reports: those that a report read, brought up to date with each commit.
//!
//! What is kept is that of one state of the store, known by its last change and the hash of the log up to there. A
//! commit of this store only queues the index entries that it changed; the next report applies them. After any other
//! change (of another process, of a transaction whose entries were not gathered) the facts are read anew. Nothing of
//! the file is held: no snapshot, and no transaction.

use std::collections::VecDeque;
use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::civil::Date;

use super::text_memo::TextMemo;
use crate::error::{CchcError, Result};
use crate::model::facts::{self, Facts, FeedbackFacts, Forwarded, SessionFacts};
use crate::model::{ActivityId, Attendance, Feedback, RecordType, Session};
use crate::records::catalogue::Kind;
use crate::records::facts::{Attended, PRESENCE, all, attended, day_and_row, days_of, turnouts};
use crate::records::meta::StoreMeta;
use crate::records::tables;
use crate::storage::{Changes, Source};

/// How many bytes of changes may wait for the next report: where there are more, nothing is kept.
const MOST_WAITING: usize = 4 << 20;

/// After so long without a report the next commit drops what is kept.
const UNUSED: Duration = Duration::from_secs(600);

/// A state of the store: its last change, and the hash of the log up to there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StateMark {
    seq: u64,
    chain: [u8; 32],
}

impl StateMark {
    pub fn of(meta: &StoreMeta) -> Self {
        Self { seq: meta.seq, chain: meta.chain }
    }
}

/// An index whose entries are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KeptIndex {
    Sessions,
    Feedback,
    Presence,
}

impl KeptIndex {
    fn named(kind: u8, index: &str) -> Option<Self> {
        match (kind, index) {
            (Session::NUMBER, facts::NAME) => Some(Self::Sessions),
            (Feedback::NUMBER, facts::NAME) => Some(Self::Feedback),
            (Attendance::NUMBER, PRESENCE) => Some(Self::Presence),
            _ => None,
        }
    }
}

/// The changes of a transaction to the indexes that are kept.
#[derive(Debug)]
pub(crate) struct FactChanges {
    from: StateMark,
    /// How many changes of records are in it.
    counted: u64,
    changes: Vec<(KeptIndex, Changes)>,
    bytes: usize,
}

/// A place in the changes of a transaction, to go back to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FactPlace {
    counted: u64,
    length: usize,
    bytes: usize,
}

impl FactChanges {
    fn since(from: StateMark) -> Self {
        Self { from, counted: 0, changes: Vec::new(), bytes: 0 }
    }

    /// A version of a record was written.
    pub fn count(&mut self) {
        self.counted += 1;
    }

    /// The entries of an index have changed.
    pub fn note(&mut self, kind: u8, index: &str, changes: Changes) {
        if let Some(index) = KeptIndex::named(kind, index) {
            self.bytes += changes.size();
            self.changes.push((index, changes));
        }
        if self.bytes > MOST_WAITING {
            self.changes.clear();
        }
    }

    pub fn place(&self) -> FactPlace {
        FactPlace { counted: self.counted, length: self.changes.len(), bytes: self.bytes }
    }

    /// What was written since was undone.
    pub fn go_back(&mut self, place: FactPlace) {
        self.counted = place.counted;
        // Dropped for their size, they stay dropped.
        if self.bytes <= MOST_WAITING {
            self.changes.truncate(place.length);
            self.bytes = place.bytes;
        }
    }

    /// Whether these are all changes of records up to a state.
    fn lead_to(&self, to: StateMark) -> bool {
        self.from.seq + self.counted == to.seq && self.bytes <= MOST_WAITING
    }
}

/// The facts of the records of a range of days, in order of days, and of rows within a day.
#[derive(Debug, Clone)]
pub(crate) struct KeptList<F> {
    days: Option<RangeInclusive<Date>>,
    entries: Vec<(u64, F)>,
}

impl<F: Facts> KeptList<F> {
    const NONE: Self = Self { days: None, entries: Vec::new() };

    fn covers(&self, days: &RangeInclusive<Date>) -> bool {
        self.days.as_ref().is_some_and(|known| known.contains(days.start()) && known.contains(days.end()))
    }

    /// Those of a range of days.
    pub fn within(&self, days: &RangeInclusive<Date>) -> &[(u64, F)] {
        let from = self.entries.partition_point(|(_, facts)| facts.day() < *days.start());
        let behind = self.entries.get(from..).unwrap_or_default();
        let length = behind.partition_point(|(_, facts)| facts.day() <= *days.end());
        behind.get(..length).unwrap_or_default()
    }

    /// Puts changed entries in their places, all in one pass: of several changes of one key the last one counts.
    fn apply<'c>(&mut self, changes: impl Iterator<Item = &'c Changes>) -> Result<()> {
        let Some(days) = self.days.clone() else { return Ok(()) };
        let mut changed: Vec<((Date, u64), Option<F>)> = Vec::new();
        for (key, value) in changes.flat_map(Changes::iter) {
            let at = day_and_row(key)?;
            if days.contains(&at.0) {
                changed.push((at, value.map(|bytes| F::decode(bytes).ok_or_else(broken)).transpose()?));
            }
        }
        changed.reverse();
        changed.sort_by_key(|(at, _)| *at);
        changed.dedup_by_key(|(at, _)| *at);
        // Most changed records stay where they are, so that nothing need be moved.
        changed.retain_mut(|(at, facts)| {
            let place = self.entries.binary_search_by(|(row, facts)| (facts.day(), *row).cmp(at));
            match (place.ok().and_then(|place| self.entries.get_mut(place)), facts.take()) {
                (Some((_, known)), Some(facts)) => *known = facts,
                (None, None) => {}
                (known, changed) => {
                    *facts = changed;
                    return known.is_some() || facts.is_some();
                }
            }
            false
        });
        if changed.is_empty() {
            return Ok(());
        }
        let mut merged = Vec::with_capacity(self.entries.len() + changed.len());
        let mut known = self.entries.drain(..).peekable();
        for ((day, row), facts) in changed {
            let comes_before = |(other, facts): &(u64, F)| (facts.day(), *other) < (day, row);
            while let Some(entry) = known.next_if(comes_before) {
                merged.push(entry);
            }
            let _ = known.next_if(|(other, facts)| (facts.day(), *other) == (day, row));
            merged.extend(facts.map(|facts| (row, facts)));
        }
        merged.extend(known);
        self.entries = merged;
        Ok(())
    }
}

fn broken() -> CchcError {
    CchcError::Corrupt { reason: "facts of a record cannot be read".to_owned() }
}

/// The facts of one state of the store.
#[derive(Debug, Clone)]
pub(crate) struct KeptFacts {
    mark: StateMark,
    sessions: KeptList<SessionFacts>,
    feedback: KeptList<FeedbackFacts>,
    /// Invited, informed and understood by the attendances of the session in each row.
    turnouts: Vec<[u32; 3]>,
}

/// The turnout of a session whose attendances were not counted.
const UNCOUNTED: [u32; 3] = [u32::MAX; 3];

impl KeptFacts {
    const fn of(mark: StateMark) -> Self {
        Self { mark, sessions: KeptList::NONE, feedback: KeptList::NONE, turnouts: Vec::new() }
    }

    /// Invited, informed and understood at the session in a row, if they were counted.
    pub fn turnout(&self, session: u64) -> Option<[u32; 3]> {
        let counted = usize::try_from(session).ok().and_then(|row| self.turnouts.get(row)).copied();
        counted.filter(|counts| *counts != UNCOUNTED)
    }

    fn bytes(&self) -> usize {
        let named: usize = self.sessions.entries.iter().map(|(_, session)| session.activities.capacity()).sum();
        let sent: usize = self.feedback.entries.iter().map(|(_, feedback)| feedback.forwards.capacity()).sum();
        self.sessions.entries.capacity() * size_of::<(u64, SessionFacts)>()
            + named * size_of::<ActivityId>()
            + self.feedback.entries.capacity() * size_of::<(u64, FeedbackFacts)>()
            + sent * size_of::<Forwarded>()
            + self.turnouts.capacity() * size_of::<[u32; 3]>()
    }

    fn count(&mut self, attended: Attended, is_new: bool) {
        let row = usize::try_from(attended.session).unwrap_or(usize::MAX);
        if let Some(counts) = self.turnouts.get_mut(row).filter(|counts| **counts != UNCOUNTED) {
            for (count, one) in counts.iter_mut().zip(attended.said()) {
                *count = if is_new { count.saturating_add(one) } else { count.saturating_sub(one) };
            }
        }
    }

    /// Applies the changes of transactions, in their order.
    fn apply(&mut self, transactions: &[(FactChanges, StateMark)]) -> Result<()> {
        let of = |index: KeptIndex| {
            let changes = transactions.iter().flat_map(|(transaction, _)| &transaction.changes);
            changes.filter(move |(of, _)| *of == index).map(|(_, changes)| changes)
        };
        self.sessions.apply(of(KeptIndex::Sessions))?;
        self.feedback.apply(of(KeptIndex::Feedback))?;
        for (key, value) in of(KeptIndex::Presence).flat_map(Changes::iter) {
            self.count(attended(key)?, value.is_some());
        }
        Ok(())
    }
}

/// Facts that can be kept.
pub(crate) trait Kept: Facts + Send + 'static {
    fn list(facts: &KeptFacts) -> &KeptList<Self>;
    fn list_mut(facts: &mut KeptFacts) -> &mut KeptList<Self>;
}

impl Kept for SessionFacts {
    fn list(facts: &KeptFacts) -> &KeptList<Self> {
        &facts.sessions
    }

    fn list_mut(facts: &mut KeptFacts) -> &mut KeptList<Self> {
        &mut facts.sessions
    }
}

impl Kept for FeedbackFacts {
    fn list(facts: &KeptFacts) -> &KeptList<Self> {
        &facts.feedback
    }

    fn list_mut(facts: &mut KeptFacts) -> &mut KeptList<Self> {
        &mut facts.feedback
    }
}

/// What is kept, and what changed since.
pub(crate) struct Queue {
    facts: Arc<KeptFacts>,
    waiting: VecDeque<(FactChanges, StateMark)>,
    bytes: usize,
    used: Instant,
}

/// The facts that an open store keeps. All of them take about as much memory as its pages may take, at most.
pub(crate) struct FactCache {
    limit: usize,
    /// What was read of texts.
    pub texts: TextMemo,
    kept: Mutex<Option<Queue>>,
}

impl FactCache {
    pub fn at_most(limit: usize) -> Self {
        Self { limit, texts: TextMemo::default(), kept: Mutex::new(None) }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Queue>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Drops everything.
    pub fn clear(&self) {
        *self.lock() = None;
        self.texts.clear();
    }

    /// How much memory is taken, about: texts that are remembered do not count.
    pub fn bytes(&self) -> usize {
        self.lock().as_ref().map_or(0, |queue| queue.bytes + queue.facts.bytes())
    }

    /// Puts something in the place of what is kept.
    #[cfg(test)]
    pub fn swap(&self, other: Option<Queue>) -> Option<Queue> {
        std::mem::replace(&mut *self.lock(), other)
    }

    #[cfg(test)]
    pub fn is_kept(&self) -> bool {
        self.lock().is_some()
    }

    /// Where a transaction that begins gathers its changes; none if nothing is kept.
    pub fn listen(&self, meta: &StoreMeta) -> Option<FactChanges> {
        self.lock().is_some().then(|| FactChanges::since(StateMark::of(meta)))
    }

    /// A transaction was committed, in the order of commits; its changes, if it gathered all of them.
    pub fn committed(&self, changes: Option<FactChanges>, meta: &StoreMeta) {
        let (to, mut kept) = (StateMark::of(meta), self.lock());
        let Some(queue) = kept.as_mut() else { return };
        let last = queue.waiting.back().map_or(queue.facts.mark, |(_, to)| *to);
        if last == to {
            // A report was quicker, and has read it.
            return;
        }
        match changes.filter(|changes| changes.from == last && changes.lead_to(to)) {
            Some(changes) if queue.bytes + changes.bytes <= MOST_WAITING && queue.used.elapsed() < UNUSED => {
                queue.bytes += changes.bytes;
                queue.waiting.push_back((changes, to));
            }
            _ => {
                *kept = None;
                self.texts.clear();
            }
        }
    }

    /// The facts of a state, with what was read of it so far; none where a later state is kept already.
    fn at(&self, mark: StateMark) -> Option<Arc<KeptFacts>> {
        let mut kept = self.lock();
        if let Some(queue) = kept.as_mut() {
            queue.used = Instant::now();
            if queue.facts.mark == mark {
                return Some(Arc::clone(&queue.facts));
            }
            if let Some(last) = queue.waiting.iter().position(|(_, to)| *to == mark) {
                let facts = Arc::make_mut(&mut queue.facts);
                let transactions: Vec<_> = queue.waiting.drain(..=last).collect();
                queue.bytes = queue.waiting.iter().map(|(changes, _)| changes.bytes).sum();
                facts.mark = mark;
                if facts.apply(&transactions).is_ok() {
                    return Some(Arc::clone(&queue.facts));
                }
            } else if queue.facts.mark.seq > mark.seq {
                return None;
            }
        }
        let facts = Arc::new(KeptFacts::of(mark));
        let (waiting, used) = (VecDeque::new(), Instant::now());
        *kept = Some(Queue { facts: Arc::clone(&facts), waiting, bytes: 0, used });
        Some(facts)
    }

    /// Adds what was read of a state.
    fn extend(&self, facts: Arc<KeptFacts>, add: impl FnOnce(&mut KeptFacts)) -> Arc<KeptFacts> {
        let mut kept = self.lock();
        match kept.as_mut().filter(|queue| queue.facts.mark == facts.mark) {
            Some(queue) => {
                drop(facts);
                add(Arc::make_mut(&mut queue.facts));
                Arc::clone(&queue.facts)
            }
            None => {
                let mut own = facts;
                add(Arc::make_mut(&mut own));
                own
            }
        }
    }

    /// The facts of a type of a range of days, in the state that a snapshot shows; none where they are too many to be
    /// kept, or a later state is kept.
    pub fn facts<F: Kept>(&self, source: &dyn Source, days: &RangeInclusive<Date>) -> Result<Option<Arc<KeptFacts>>> {
        let Some(facts) = self.at(StateMark::of(&StoreMeta::load(source)?)) else { return Ok(None) };
        let list = F::list(&facts);
        if list.covers(days) {
            return Ok(Some(facts));
        }
        let kind = Kind::numbered(F::Of::NUMBER)?;
        let total = source.reader(&tables::index(kind.name, facts::NAME))?.len()?;
        if usize::try_from(total).unwrap_or(usize::MAX).saturating_mul(size_of::<(u64, F)>()) > self.limit / 2 {
            return Ok(None);
        }
        let read = |days: RangeInclusive<Date>| all(source, kind, &days, |bytes| F::decode(bytes).ok_or_else(broken));
        let known = list.days.clone();
        let [before, behind] = match &known {
            None => [read(days.clone())?, Vec::new()],
            Some(known) => {
                let before = known.start().yesterday().ok().map(|last| *days.start()..=last);
                let behind = known.end().tomorrow().ok().map(|first| first..=*days.end());
                let read = |days: Option<RangeInclusive<Date>>| {
                    days.filter(|days| !days.is_empty()).map_or_else(|| Ok(Vec::new()), read)
                };
                [read(before)?, read(behind)?]
            }
        };
        let hull = known
            .as_ref()
            .map_or_else(|| days.clone(), |known| *known.start().min(days.start())..=*known.end().max(days.end()));
        let hull = Self::widened(hull, days_of(source, kind)?);
        let facts = self.extend(facts, |facts| {
            let list = F::list_mut(facts);
            // Another report may have read other days meanwhile.
            if list.days == known {
                let mut entries = before;
                entries.append(&mut list.entries);
                entries.extend(behind);
                *list = KeptList { days: Some(hull), entries };
            }
        });
        Ok(Some(facts).filter(|facts| F::list(facts).covers(days)))
    }

    /// Days of which all facts are known, with those beyond them where no entry is.
    fn widened(days: RangeInclusive<Date>, entries: Option<RangeInclusive<Date>>) -> RangeInclusive<Date> {
        let (first, last) = entries.map_or((Date::MAX, Date::MIN), RangeInclusive::into_inner);
        let from = if first >= *days.start() { Date::MIN } else { *days.start() };
        let to = if last <= *days.end() { Date::MAX } else { *days.end() };
        from..=to
    }

    /// The turnouts of the sessions in some rows, in the state that a snapshot shows; none as for [`FactCache::facts`].
    pub fn turnouts(&self, source: &dyn Source, rows: &[u64]) -> Result<Option<Arc<KeptFacts>>> {
        let Some(facts) = self.at(StateMark::of(&StoreMeta::load(source)?)) else { return Ok(None) };
        let mut missing: Vec<u64> = rows.iter().copied().filter(|row| facts.turnout(*row).is_none()).collect();
        missing.sort_unstable();
        let Some(last) = missing.last() else { return Ok(Some(facts)) };
        let length = usize::try_from(*last).unwrap_or(usize::MAX).saturating_add(1);
        if length.saturating_mul(size_of::<[u32; 3]>()) > self.limit / 2 {
            return Ok(None);
        }
        let counted = turnouts(source, &missing, None)?;
        Ok(Some(self.extend(facts, |facts| {
            let known = &mut facts.turnouts;
            known.resize(known.len().max(length), UNCOUNTED);
            let mut set = |row: u64, counts| {
                if let Some(place) = usize::try_from(row).ok().and_then(|row| known.get_mut(row)) {
                    *place = counts;
                }
            };
            missing.iter().for_each(|row| set(*row, [0; 3]));
            counted.into_iter().for_each(|(row, counts)| set(row, counts));
        })))
    }
}
