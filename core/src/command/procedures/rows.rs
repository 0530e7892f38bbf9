//! Parsing rows of spreadsheets into procedures.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::columns::{Column, column};
use crate::model::record::{Problems, Record};
use crate::model::{
    DossierItem, Filing, FilingWay, OnlineLevel, Procedure, ProcedureCode, ProcedureForm, ProcedureLevel, TimeLimit,
};
use crate::rules::{read_filing_limit, read_time_cases, read_time_limit};
use crate::text::{fold, items, syllables};

/// The cells of a row, by the names of their columns.
pub(super) type Cells = BTreeMap<String, Option<String>>;

/// Whether a row is empty, apart from its ordinal number.
pub(super) fn is_blank(cells: &Cells) -> bool {
    filled(cells).all(|(name, _)| column(name) == Some(Column::Ordinal))
}

/// The code in a row, as written.
pub(super) fn code_cell(cells: &Cells) -> Option<&str> {
    filled(cells).find(|(name, _)| column(name) == Some(Column::Code)).map(|(_, text)| text)
}

fn filled(cells: &Cells) -> impl Iterator<Item = (&str, &str)> {
    let filled = cells.iter().filter_map(|(name, text)| Some((name.as_str(), text.as_deref()?.trim())));
    filled.filter(|(_, text)| !text.is_empty())
}

/// Parses a row as a procedure, and collects every rule it breaks. Paths are the procedure's fields.
pub(super) fn read_row(cells: &Cells, defaults: &Procedure, problems: &mut Problems) -> Procedure {
    let mut row = Row { procedure: defaults.clone(), problems };
    let mut seen = Vec::new();
    for (name, text) in filled(cells) {
        let Some(column) = column(name) else { continue };
        if seen.contains(&column) {
            let text = format!("another column says the same as {name}");
            row.problems.add(name, "column_twice", text, format!("có cột khác trùng nội dung với {name}"));
        }
        seen.push(column);
        row.take(column, text);
    }
    let Row { procedure, problems } = row;
    procedure.validate(problems);
    procedure
}

/// A row being read.
struct Row<'a> {
    procedure: Procedure,
    problems: &'a mut Problems,
}

impl Row<'_> {
    fn take(&mut self, column: Column, text: &str) {
        let verbatim = || Some(text.to_owned());
        match column {
            Column::Ordinal => {}
            Column::Code => {
                self.procedure.code = ProcedureCode::restored(text).unwrap_or_else(|| text.to_owned());
            }
            Column::Name => self.procedure.name = text.to_owned(),
            Column::Field => self.procedure.field = verbatim(),
            Column::Levels => self.procedure.levels = self.levels(text),
            Column::Steps => self.procedure.steps = verbatim(),
            Column::Filing => self.procedure.filing = self.filing(text),
            Column::Dossier => {
                let item = |name: &str| DossierItem { name: name.to_owned(), ..DossierItem::default() };
                self.procedure.dossier = items(text).map(item).collect();
            }
            Column::DossierSets => self.procedure.dossier_sets = self.sets(text),
            Column::Time => self.time(text),
            Column::Applicants => self.procedure.applicants = verbatim(),
            Column::Authority => self.procedure.authority = verbatim(),
            Column::Forms => {
                let form = |name: &str| ProcedureForm { name: name.to_owned(), attachment: None };
                self.procedure.forms = items(text).map(form).collect();
            }
            Column::Outcome => self.procedure.outcome = verbatim(),
            Column::Conditions => self.procedure.conditions = verbatim(),
            Column::Fees => self.procedure.fees = verbatim(),
            Column::Online => self.procedure.online = self.online(text),
            Column::PartialReason => self.procedure.partial_reason = verbatim(),
            Column::LegalBases => self.procedure.legal_bases_text = verbatim(),
            Column::InForceFrom => self.procedure.in_force_from = self.date("in_force_from", text),
            Column::InForceTo => self.procedure.in_force_to = self.date("in_force_to", text),
            Column::Note => self.procedure.note = verbatim(),
        }
    }

    /// "Cấp Tỉnh; Cấp Xã", "Cấp Tỉnh; Cơ quan khác".
    fn levels(&mut self, text: &str) -> Vec<ProcedureLevel> {
        let mut levels = Vec::new();
        for piece in text.split([';', ',', '/', '+', '\n']).map(str::trim).filter(|piece| !piece.is_empty()) {
            let words = fold(piece);
            let level = match words.strip_prefix("cap ").unwrap_or(&words) {
                "bo" | "trung uong" | "ministry" => ProcedureLevel::Ministry,
                "tinh" | "province" => ProcedureLevel::Province,
                "huyen" | "district" => ProcedureLevel::District,
                "xa" | "commune" => ProcedureLevel::Commune,
                "co quan khac" | "khac" | "other" => ProcedureLevel::Other,
                _ => {
                    let allowed = ["Cấp Bộ", "Cấp Tỉnh", "Cấp Huyện", "Cấp Xã", "Cơ quan khác"];
                    self.unknown("levels", &allowed);
                    continue;
                }
            };
            if !levels.contains(&level) {
                levels.push(level);
            }
        }
        levels
    }

    /// "Trực tiếp; Bưu chính công ích; Trực tuyến", or a sentence that names them.
    fn filing(&mut self, text: &str) -> Vec<Filing> {
        let mut filing: Vec<Filing> = Vec::new();
        for piece in items(text) {
            let words = fold(piece);
            let ways = [
                (FilingWay::InPerson, ["truc tiep", "in person", "in_person"]),
                (FilingWay::Post, ["buu chinh", "buu dien", "post"]),
                (FilingWay::Online, ["truc tuyen", "online", "dich vu cong"]),
            ];
            let named = ways.into_iter().filter(|(_, names)| names.iter().any(|name| words.contains(name)));
            let named: Vec<FilingWay> = named.map(|(way, _)| way).collect();
            if named.is_empty() {
                self.unknown("filing", &["Trực tiếp", "Bưu chính công ích", "Trực tuyến"]);
            }
            let limit = read_filing_limit(piece);
            for way in named {
                if !filing.iter().any(|known| known.way == way) {
                    filing.push(Filing { time_limit: limit, description: Some(piece.to_owned()), ..Filing::by(way) });
                }
            }
        }
        filing
    }

    /// "01 bộ".
    fn sets(&mut self, text: &str) -> Option<u16> {
        let sets = syllables(text).iter().find_map(|word| word.parse().ok());
        if sets.is_none() {
            let text_vi = format!("không có số bộ trong “{text}”");
            self.problems.add("dossier_sets", "number", format!("no number in “{text}”"), text_vi);
        }
        sets
    }

    /// As written, with what is recognised in it.
    fn time(&mut self, text: &str) {
        self.procedure.time_text = Some(text.to_owned());
        self.procedure.time_cases = read_time_cases(text);
        let limit: Option<TimeLimit> = read_time_limit(text);
        self.procedure.time_limit = limit.filter(|_| self.procedure.time_cases.is_empty());
    }

    fn online(&mut self, text: &str) -> Option<OnlineLevel> {
        let words = syllables(text).join(" ");
        let level = match words.strip_prefix("muc do ").or_else(|| words.strip_prefix("muc ")).unwrap_or(&words) {
            "toan trinh" | "full" => OnlineLevel::Full,
            "mot phan" | "partial" => OnlineLevel::Partial,
            "2" | "level2" | "level 2" => OnlineLevel::Level2,
            "3" | "level3" | "level 3" => OnlineLevel::Level3,
            "4" | "level4" | "level 4" => OnlineLevel::Level4,
            "1" | "thong tin" | "cung cap thong tin" | "info" => OnlineLevel::Info,
            "khong" | "chua" | "chua cung cap" | "none" => OnlineLevel::None,
            _ => {
                let allowed =
                    ["Toàn trình", "Một phần", "Mức độ 2", "Mức độ 3", "Mức độ 4", "Cung cấp thông tin", "Không"];
                self.unknown("online", &allowed);
                return None;
            }
        };
        Some(level)
    }

    /// "01/07/2025", "1/7/2025" or "2025-07-01".
    fn date(&mut self, path: &str, text: &str) -> Option<Date> {
        let date = text.parse().ok().or_else(|| day_month_year(text));
        if date.is_none() {
            let text_vi = "giá trị không phải ngày dạng dd/mm/yyyy";
            self.problems.add(path, "date", "the value is no date like dd/mm/yyyy", text_vi);
        }
        date
    }

    fn unknown(&mut self, path: &str, allowed: &[&str]) {
        let (text, text_vi) = ("the value is not known", "không hiểu giá trị này");
        self.problems.add(path, "unknown_value", text, text_vi).allowing(allowed.to_vec());
    }
}

fn day_month_year(text: &str) -> Option<Date> {
    let mut parts = text.split(['/', '-', '.']).map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = parts.next().is_none() && year.len() == 4;
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
    date.filter(|_| whole)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::super::columns::COLUMNS;
    use super::*;
    use crate::model::DayUnit;

    fn read(cells: &[(&str, &str)]) -> (Procedure, Vec<(String, String)>) {
        let cells = cells.iter().map(|(name, text)| ((*name).to_owned(), Some((*text).to_owned()))).collect();
        let mut problems = Problems::default();
        let procedure = read_row(&cells, &Procedure::default(), &mut problems);
        (procedure, problems.into_vec().into_iter().map(|problem| (problem.path, problem.code)).collect())
    }

    #[test]
    fn a_row_is_read_in_full() {
        let (procedure, problems) = read(&[
            ("STT", "1"),
            ("Mã TTHC", "1.013225"),
            ("Tên thủ tục", "Cấp giấy phép xây dựng mới"),
            ("Cấp thực hiện", "Cấp Tỉnh; Cấp Xã"),
            ("Cách thức thực hiện", "Trực tiếp; Trực tuyến"),
            ("Thành phần hồ sơ", "- Đơn đề nghị\n- Bản vẽ"),
            ("Số lượng hồ sơ", "01 bộ"),
            ("Thời hạn giải quyết", "nhà ở riêng lẻ: 7 ngày làm việc; còn lại 10"),
            ("Mức độ", "Một phần"),
            ("Hiệu lực từ", "01/07/2025"),
        ]);
        assert_eq!(problems, []);
        assert_eq!(procedure.levels, [ProcedureLevel::Province, ProcedureLevel::Commune]);
        let ways: Vec<_> = procedure.filing.iter().map(|filing| filing.way).collect();
        assert_eq!(ways, [FilingWay::InPerson, FilingWay::Online]);
        let names: Vec<_> = procedure.dossier.iter().map(|item| item.name.as_str()).collect();
        assert_eq!((names.as_slice(), procedure.dossier_sets), (["Đơn đề nghị", "Bản vẽ"].as_slice(), Some(1)));
        let limits: Vec<_> = procedure.time_cases.iter().map(|case| case.time_limit).collect();
        assert_eq!(limits, [Some(TimeLimit::working_days(7)), Some(TimeLimit::working_days(10))]);
        assert_eq!((procedure.time_limit, procedure.online), (None, Some(OnlineLevel::Partial)));
        assert_eq!(procedure.in_force_from, Some(date(2025, 7, 1)));
    }

    #[test]
    fn everything_wrong_with_a_row_is_named() {
        let (_, problems) = read(&[
            ("Mã", "1.013225"),
            ("Cấp", "Cấp Tỉnh; Cấp Vùng"),
            ("Cách thức", "Bồ câu"),
            ("Số lượng hồ sơ", "một bộ"),
            ("Mức độ", "Rất cao"),
            ("Hiệu lực từ", "31/02/2025"),
            ("Hiệu lực đến", "1/7/25"),
        ]);
        let problems: Vec<_> = problems.iter().map(|(path, code)| (path.as_str(), code.as_str())).collect();
        for expected in [
            ("levels", "unknown_value"),
            ("filing", "unknown_value"),
            ("dossier_sets", "number"),
            ("online", "unknown_value"),
            ("in_force_from", "date"),
            ("in_force_to", "date"),
            ("name", "required"),
        ] {
            assert!(problems.contains(&expected), "{expected:?} is not in {problems:?}");
        }
        assert_eq!(problems.len(), 7);
    }

    #[test]
    fn numbers_have_comma_decimals() {
        let (procedure, _) = read(&[("Mã", "1.013225"), ("Tên", "A"), ("Thời hạn", "0,5 ngày")]);
        assert_eq!(procedure.time_limit, Some(TimeLimit { half_days: 1, unit: DayUnit::Working }));
        assert_eq!(procedure.time_text.as_deref(), Some("0,5 ngày"));
    }

    proptest! {
        #[test]
        fn any_cell_can_be_read(name in prop::sample::select(COLUMNS), text in ".*") {
            read(&[(name.1[0], &text)]);
        }

        #[test]
        fn dates_are_read_both_ways(year in 1900i16..2100, month in 1i8..=12, day in 1i8..=28) {
            let expected = date(year, month, day);
            let (procedure, problems) = read(&[
                ("code", "1.013225"),
                ("name", "A"),
                ("Hiệu lực từ", &format!("{day}/{month}/{year}")),
                ("Hiệu lực đến", &expected.to_string()),
            ]);
            prop_assert_eq!(problems, vec![]);
            prop_assert_eq!((procedure.in_force_from, procedure.in_force_to), (Some(expected), Some(expected)));
        }
    }
}
