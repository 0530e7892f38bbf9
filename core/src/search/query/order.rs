//! The order of results by days.

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::state::SearchState;
use super::top_k::RankKey;
use crate::error::{CchcError, Result};
use crate::model::SearchOrder;
use crate::records::catalogue::Kind;
use crate::records::field_values::each_value;
use crate::records::keys;

/// Gives each record the place of its day instead of its score, and sorts the records so, the first one first. Records
/// without a day come last; of one day, as of equal scores, the record that was added later comes first.
pub(super) fn by_day(state: &SearchState<'_>, records: &[RankKey], order: SearchOrder) -> Result<Vec<RankKey>> {
    let mut ordered: Vec<RankKey> = records.iter().map(|key| RankKey { score: 0, ..*key }).collect();
    let mut places: HashMap<(u8, u64), usize> =
        ordered.iter().enumerate().map(|(at, key)| ((key.kind, key.row), at)).collect();
    let mut kinds: Vec<u8> = records.iter().map(|key| key.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let kind = Kind::numbered(kind)?;
        let Some(day) = kind.day else { continue };
        let index = kind.index_of(day).ok_or_else(|| CchcError::internal("a day without an index"))?;
        each_value(state.source, kind, &index, state.at, &mut |value, row| {
            if let (Some(at), Some(day)) = (places.remove(&(kind.number, row)), keys::day_order(value)) {
                ordered[at].score = if order == SearchOrder::Oldest { u32::MAX - day } else { day };
            }
            Ok(ControlFlow::Continue(()))
        })?;
    }
    ordered.sort_unstable_by(|left, right| right.cmp(left));
    Ok(ordered)
}
