//! The holidays (occasions) that a sentence names.

use super::super::words::Words;
use crate::model::Occasion;

/// Folded names, the longer ones of those that begin alike first.
const NAMES: &[(&str, Occasion)] = &[
    ("tet duong lich", Occasion::NewYear),
    ("nam moi duong lich", Occasion::NewYear),
    ("tet tay", Occasion::NewYear),
    ("tet nguyen dan", Occasion::Tet),
    ("tet am lich", Occasion::Tet),
    ("tet co truyen", Occasion::Tet),
    ("gio to", Occasion::HungKings),
    ("hung vuong", Occasion::HungKings),
    ("chien thang", Occasion::VictoryAndLabourDay),
    ("giai phong mien nam", Occasion::VictoryAndLabourDay),
    ("thong nhat dat nuoc", Occasion::VictoryAndLabourDay),
    ("quoc te lao dong", Occasion::VictoryAndLabourDay),
    ("30 4", Occasion::VictoryAndLabourDay),
    ("1 5", Occasion::VictoryAndLabourDay),
    ("01 5", Occasion::VictoryAndLabourDay),
    ("quoc khanh", Occasion::NationalDay),
    ("2 9", Occasion::NationalDay),
    ("02 9", Occasion::NationalDay),
    ("van hoa viet nam", Occasion::CultureDay),
];

/// The occasions that a sentence names, with the words they begin at.
pub(super) fn named(words: &Words<'_>) -> Vec<(usize, Occasion)> {
    let at = |index: usize| NAMES.iter().find(|(name, _)| words.phrase_at(index, name).is_some());
    (0..words.len()).filter_map(|index| at(index).map(|(_, occasion)| (index, *occasion))).collect()
}
