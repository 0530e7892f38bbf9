//! Names below signatures.

use super::shown::shown_line;

/// What people write before a name that is no part of it.
const FORMS_OF_ADDRESS: [&str; 8] = ["Ông ", "Bà ", "ông ", "bà ", "Đồng chí ", "đồng chí ", "Đ/c ", "đ/c "];

/// A name as it stands below a signature: "Ông Nguyễn Văn An, Giám đốc Sở" signs as "Nguyễn Văn An".
pub(crate) fn signer(text: &str) -> String {
    let text = shown_line(text);
    let name = text.split([',', ';', '(', '–']).next().unwrap_or_default();
    let name = name.split(" - ").next().unwrap_or_default().trim();
    let bare = FORMS_OF_ADDRESS.iter().find_map(|form| name.strip_prefix(form));
    // A name has two words: who is called by one alone keeps what stands before it.
    bare.filter(|bare| bare.contains(' ')).unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_has_the_name_alone() {
        for (written, signed) in [
            ("Nguyễn Văn An", "Nguyễn Văn An"),
            (" Ông  Nguyễn Văn An, Giám đốc Sở", "Nguyễn Văn An"),
            ("đồng chí Trần Thị Bình - Chánh Văn phòng", "Trần Thị Bình"),
            ("Bà Đặng Thị Mỹ Yến – Chủ tịch", "Đặng Thị Mỹ Yến"),
            ("Bà Yến (Văn phòng)", "Bà Yến"),
            ("", ""),
        ] {
            assert_eq!(signer(written), signed);
        }
    }
}
