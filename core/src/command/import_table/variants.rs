//! Unions whose fields stand in columns of their own: which variant a row means.

use std::collections::BTreeMap;

use serde_json::Value;

use super::values::Fault;
use crate::table::Column;

/// Adds the variant where a row gives only what that variant has. Fields of two variants in one row are a fault.
pub(super) fn complete(
    columns: &'static [Column],
    values: &mut BTreeMap<&'static str, Value>,
    mut refuse: impl FnMut(&'static str, Fault),
) {
    let given = columns.iter().filter_map(|column| Some((column.path, column.variant?)));
    let given: Vec<_> = given.filter(|(path, _)| values.contains_key(path)).collect();
    for (path, variant) in given {
        let Some((union, _)) = path.rsplit_once('.') else { continue };
        let is_tag = |column: &&Column| column.path.strip_prefix(union) == Some(".type");
        let Some(tag) = columns.iter().find(is_tag) else { continue };
        let named = values.entry(tag.path).or_insert_with(|| variant.into());
        if named.as_str() != Some(variant) {
            let (text, text_vi) = ("belongs to another kind of the same field", "thuộc loại khác với loại đã ghi");
            refuse(path, Fault::new("other_variant", text, text_vi));
        }
    }
}
