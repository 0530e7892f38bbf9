//! The rules between records of one type: those that need to know what else the store holds.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;
use uuid::Uuid;

use crate::error::{CchcError, Result};
use crate::model::record::{Problems, UnitNames};
use crate::model::{IndexQuery, UnitId};
use crate::records::any_record::{AnyRecord, Untyped};
use crate::records::catalogue::Kind;
use crate::store::view::View;

/// Refuses records that clash with one in the store, or with one before them in this list. A clash that an update
/// finds there already is no reason to refuse it: the file may be older than the rule.
pub(super) fn check_peers(
    kind: &'static Kind,
    records: &[Untyped],
    changed: &BTreeSet<Uuid>,
    view: &View<'_>,
    of_list: bool,
) -> Result<()> {
    let mut groups: BTreeMap<IndexQuery, Vec<usize>> = BTreeMap::new();
    for (position, record) in records.iter().enumerate() {
        for query in record.peers() {
            groups.entry(query).or_default().push(position);
        }
    }
    let units = UnitsOfView::new(view);
    let mut found = BTreeMap::new();
    for (query, positions) in groups {
        let stored = view.all_any(kind, &query)?;
        let staying: Vec<_> = stored.iter().filter(|peer| !changed.contains(&peer.header().id)).collect();
        for (before, position) in positions.iter().enumerate() {
            let record = &*records[*position];
            let prefix = if of_list { format!("[{position}].") } else { String::new() };
            let earlier = positions[..before].iter().map(|position| &records[*position]);
            for peer in staying.iter().copied().chain(earlier) {
                let broken = clash(record, &**peer, &units, &prefix);
                if broken.is_empty() || is_old_clash(kind, record, &**peer, &units)? {
                    continue;
                }
                found.insert(*position, broken);
                break;
            }
        }
    }
    units.refuse_unread()?;
    let mut problems = Problems::default();
    found.into_values().for_each(|clash| problems.append(clash));
    problems.refuse(kind.name)
}

/// Whether a record would clash with one in the store.
pub(in crate::store) fn has_clash(kind: &'static Kind, record: &dyn AnyRecord, view: &View<'_>) -> Result<bool> {
    let units = UnitsOfView::new(view);
    for query in record.peers() {
        let stored = view.all_any(kind, &query)?;
        let mut others = stored.iter().filter(|peer| peer.header().id != record.header().id);
        if others.any(|peer| !clash(record, &**peer, &units, "").is_empty()) {
            return Ok(true);
        }
    }
    units.refuse_unread()?;
    Ok(false)
}

/// Whether the stored versions of a record and its peer broke a rule beside each other already.
fn is_old_clash(
    kind: &'static Kind,
    record: &dyn AnyRecord,
    peer: &dyn AnyRecord,
    units: &UnitsOfView<'_>,
) -> Result<bool> {
    let stored = |record: &dyn AnyRecord| units.view.find_any(kind, record.header().id);
    let (Some(before), Some(peer_before)) = (stored(record)?, stored(peer)?) else { return Ok(false) };
    Ok(!clash(&*before, &*peer_before, units, "").is_empty())
}

fn clash(record: &dyn AnyRecord, peer: &dyn AnyRecord, units: &dyn UnitNames, prefix: &str) -> Problems {
    let mut problems = Problems::default();
    problems.within(prefix, |problems| record.validate_beside(peer, units, problems));
    problems
}

type NameOnDay = (String, Option<Date>);

/// The units of one state of the store by name, each name looked up once.
struct UnitsOfView<'a> {
    view: &'a View<'a>,
    known: RefCell<HashMap<NameOnDay, Option<UnitId>>>,
    /// Why a unit could not be looked up. Rules cannot tell, so the check asks afterwards.
    unread: RefCell<Option<CchcError>>,
}

impl<'a> UnitsOfView<'a> {
    fn new(view: &'a View<'a>) -> Self {
        Self { view, known: RefCell::default(), unread: RefCell::default() }
    }

    fn refuse_unread(self) -> Result<()> {
        self.unread.into_inner().map_or(Ok(()), Err)
    }
}

impl UnitNames for UnitsOfView<'_> {
    fn unit_named(&self, name: &str, day: Option<Date>) -> Option<UnitId> {
        let key = (name.to_owned(), day);
        if let Some(known) = self.known.borrow().get(&key) {
            return *known;
        }
        let unit = self.view.unit_named(name, day).unwrap_or_else(|error| {
            self.unread.replace(Some(error));
            None
        });
        self.known.borrow_mut().insert(key, unit);
        unit
    }
}
