//! Lists that people write in one text, such as the cell of a sheet.

/// The items of a text: one a line, or parted by semicolons, without their dashes.
pub(crate) fn items(text: &str) -> impl Iterator<Item = &str> {
    let items = text.split(['\n', ';']).map(|item| item.trim().trim_start_matches(['-', '+', '•', '*']).trim());
    items.filter(|item| !item.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_lines_or_parted_by_semicolons() {
        assert_eq!(
            items("- Đơn đề nghị\n- Bản vẽ, thuyết minh").collect::<Vec<_>>(),
            ["Đơn đề nghị", "Bản vẽ, thuyết minh"]
        );
        assert_eq!(items("Cấp Tỉnh; Cấp Xã;").collect::<Vec<_>>(), ["Cấp Tỉnh", "Cấp Xã"]);
    }
}
