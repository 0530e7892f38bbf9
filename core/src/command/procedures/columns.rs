//! The columns known in spreadsheets of procedures.

use crate::text::syllables;

/// What a column contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Ordinal,
    Code,
    Name,
    Field,
    Levels,
    Steps,
    Filing,
    Dossier,
    DossierSets,
    Time,
    Applicants,
    Authority,
    Forms,
    Outcome,
    Conditions,
    Fees,
    Online,
    PartialReason,
    LegalBases,
    InForceFrom,
    InForceTo,
    Note,
}

/// Each column with its accepted names, folded.
pub(super) const COLUMNS: &[(Column, &[&str])] = &[
    (Column::Ordinal, &["stt", "tt", "so tt", "so thu tu", "no", "ordinal"]),
    (Column::Code, &["ma", "ma tthc", "ma so", "ma so tthc", "ma thu tuc", "ma thu tuc hanh chinh", "code"]),
    (Column::Name, &["ten", "ten tthc", "ten thu tuc", "ten thu tuc hanh chinh", "thu tuc hanh chinh", "name"]),
    (Column::Field, &["linh vuc", "field"]),
    (Column::Levels, &["cap", "cap thuc hien", "cap giai quyet", "level", "levels"]),
    (Column::Steps, &["trinh tu", "trinh tu thuc hien", "steps"]),
    (Column::Filing, &["cach thuc", "cach thuc thuc hien", "hinh thuc nop", "filing", "filing methods"]),
    (Column::Dossier, &["ho so", "thanh phan ho so", "dossier", "dossier items"]),
    (Column::DossierSets, &["so luong ho so", "so bo ho so", "dossier sets"]),
    (Column::Time, &["thoi han", "thoi han giai quyet", "thoi gian giai quyet", "time limit", "processing time"]),
    (Column::Applicants, &["doi tuong", "doi tuong thuc hien", "applicants", "applicant types"]),
    (
        Column::Authority,
        &[
            "co quan",
            "co quan giai quyet",
            "co quan thuc hien",
            "co quan co tham quyen",
            "authority",
            "competent authority",
        ],
    ),
    (Column::Forms, &["mau don", "mau don to khai", "ten mau don to khai", "bieu mau", "forms"]),
    (Column::Outcome, &["ket qua", "ket qua thuc hien", "ket qua giai quyet", "outcome"]),
    (Column::Conditions, &["yeu cau", "dieu kien", "yeu cau dieu kien", "yeu cau dieu kien thuc hien", "conditions"]),
    (Column::Fees, &["phi", "le phi", "phi le phi", "fee", "fees"]),
    (
        Column::Online,
        &[
            "muc do",
            "muc do dvc",
            "muc do truc tuyen",
            "muc do dich vu cong",
            "muc do dich vu cong truc tuyen",
            "muc do dvctt",
            "dich vu cong truc tuyen",
            "online",
        ],
    ),
    (Column::PartialReason, &["ly do", "ly do mot phan", "ly do cung cap mot phan", "partial reason"]),
    (Column::LegalBases, &["can cu", "can cu phap ly", "legal bases"]),
    (Column::InForceFrom, &["hieu luc", "hieu luc tu", "ngay hieu luc", "ngay co hieu luc", "in force from"]),
    (Column::InForceTo, &["hieu luc den", "ngay het hieu luc", "in force to"]),
    (Column::Note, &["ghi chu", "note"]),
];

/// The column of a name, in Vietnamese or English, with or without marks.
pub(super) fn column(name: &str) -> Option<Column> {
    let name = syllables(name).join(" ");
    COLUMNS.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(column, _)| *column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_go_by_many_names() {
        for (name, expected) in [
            ("Mã TTHC", Column::Code),
            ("MÃ SỐ TTHC", Column::Code),
            ("code", Column::Code),
            ("Tên thủ tục hành chính", Column::Name),
            ("in_force_from", Column::InForceFrom),
            ("Phí, lệ phí", Column::Fees),
            ("Yêu cầu, điều kiện", Column::Conditions),
            ("Mẫu đơn, tờ khai", Column::Forms),
        ] {
            assert_eq!(column(name), Some(expected), "{name}");
        }
        assert_eq!(column("Cột lạ"), None);
    }

    #[test]
    fn no_name_belongs_to_two_columns() {
        let mut names: Vec<&str> = COLUMNS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
        for (expected, names) in COLUMNS {
            for name in *names {
                assert_eq!(column(name), Some(*expected), "{name}");
            }
        }
    }
}
