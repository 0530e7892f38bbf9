//! The head of a table: which row it is, and which column of the collection each of its cells means.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use crate::table::{Column, ColumnKind, Row, Sheet, columns, is_errors, part_of_head};
use crate::text::folded_name;

/// The rows in which a head is looked for; titles stand above it.
const ROWS: usize = 40;

/// What heads of columns mean in one collection.
pub(super) struct Heads {
    columns: &'static [Column],
    by_name: HashMap<String, Meaning>,
    given: BTreeMap<String, Meaning>,
}

/// What a column of a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A column of the collection, by its position.
    Own(usize),
    /// The unit within which the record that another column names has its name.
    UnitOf(usize),
    /// What a cell of a column of the collection could not hold: the column's position, and which part this is.
    Part(usize, usize),
    /// The number of the row, which means nothing.
    Ordinal,
    /// What was wrong with the row when it was last imported.
    Errors,
}

impl Meaning {
    /// Whether the column says nothing of the record.
    pub const fn is_nothing(self) -> bool {
        matches!(self, Self::Ordinal | Self::Errors)
    }
}

/// A column of the sheet that was not recognised (cột không nhận ra).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnknownColumn {
    /// Its head, as written.
    pub head: String,
    /// The path of the column that it most likely means: pass `{head: likely}` as `columns` if it does. None if nothing
    /// is near.
    #[serde(default)]
    pub likely: Option<String>,
}

/// The head that was found in a sheet.
pub(super) struct Head {
    /// Its position among the rows.
    pub position: usize,
    /// The position of its last row: heads over several columns have the heads of these below them.
    pub last: usize,
    /// The texts of its cells; of heads in two rows both.
    pub texts: Vec<String>,
    /// What each of the sheet's columns is, by its number from 0.
    pub meanings: BTreeMap<usize, Meaning>,
    pub unknown: Vec<UnknownColumn>,
    /// Heads that mean the same column as one before.
    pub twice: Vec<(usize, String)>,
}

impl Head {
    /// Whether a column of the sheet is this field.
    pub fn names(&self, heads: &Heads, path: &str) -> bool {
        let is_it = |meaning: &Meaning| matches!(meaning, Meaning::Own(column) if heads.columns[*column].path == path);
        self.meanings.values().any(is_it)
    }
}

impl Heads {
    /// What heads mean in a collection, with those that the caller gives the path of.
    pub fn of(collection: &str, given: &BTreeMap<String, String>) -> Result<Self, Vec<String>> {
        let columns = columns(collection).unwrap_or_default();
        let mut by_name = HashMap::new();
        let mut learn = |name: &str, meaning| {
            by_name.entry(folded_name(name)).or_insert(meaning);
        };
        for (position, column) in columns.iter().enumerate() {
            learn(column.path, Meaning::Own(position));
            column.heads.first().into_iter().for_each(|head| learn(head, Meaning::Own(position)));
        }
        for (position, column) in columns.iter().enumerate() {
            learn(&column.head_en(), Meaning::Own(position));
            column.heads.iter().for_each(|head| learn(head, Meaning::Own(position)));
        }
        if let Some(person) = columns.iter().position(|column| column.kind == ColumnKind::Reference("person")) {
            ["đơn vị", "phòng", "phòng, ban", "đơn vị công tác", "cơ quan, đơn vị", "unit"]
                .iter()
                .for_each(|head| learn(head, Meaning::UnitOf(person)));
        }
        ["stt", "tt", "số tt", "số thứ tự", "no"].iter().for_each(|head| learn(head, Meaning::Ordinal));
        let position = |path: &str| columns.iter().position(|column| column.path == path);
        let unknown: Vec<String> = given.values().filter(|path| position(path).is_none()).cloned().collect();
        if !unknown.is_empty() {
            return Err(unknown);
        }
        let given = given.iter().filter_map(|(head, path)| Some((folded_name(head), Meaning::Own(position(path)?))));
        Ok(Self { columns, given: given.collect(), by_name })
    }

    /// What a head means.
    fn meaning(&self, head: &str) -> Option<Meaning> {
        if is_errors(head) {
            return Some(Meaning::Errors);
        }
        if head.trim() == "#" {
            return Some(Meaning::Ordinal);
        }
        if let Some((head, part)) = part_of_head(head) {
            return match self.meaning(head)? {
                Meaning::Own(position) => Some(Meaning::Part(position, part)),
                _ => None,
            };
        }
        let name = folded_name(head);
        let known = |name: &str| self.given.get(name).or_else(|| self.by_name.get(name)).copied();
        // "Ngày tổ chức (dd/mm/yyyy)", "Họ và tên *"
        known(&name).or_else(|| known(&folded_name(head.split('(').next().unwrap_or_default())))
    }

    /// The head of a sheet: of its first rows the one with the most columns that are known, and at least two of them
    /// or all that it has. Two rows are one head where they know more columns together. `None` if there is none.
    pub fn find(&self, sheet: &Sheet) -> Option<Head> {
        let known = |texts: &[String]| {
            let heads = texts.iter().filter(|text| !text.is_empty());
            let known: Vec<bool> = heads.map(|text| self.meaning(text).is_some()).collect();
            (known.iter().filter(|known| **known).count(), known.len())
        };
        let is_head = |(known, filled): (usize, usize)| known >= 2 || (known == 1 && filled == 1);
        let looked_at = if sheet.records_only { 1 } else { ROWS };
        let rows: Vec<Vec<String>> = sheet.rows.iter().take(looked_at).map(texts).collect();
        let counts = rows.iter().enumerate().map(|(position, texts)| (position, known(texts)));
        let (position, (most, _)) = counts
            .filter(|(_, count)| is_head(*count))
            .max_by_key(|(position, (known, _))| (*known, usize::MAX - position))?;
        let pairs = [position.checked_sub(1), Some(position)].into_iter().flatten();
        let two_rows = pairs.filter_map(|first| {
            let second = rows.get(first + 1)?;
            let (joined, is_below) = self.joined(&rows[first], second);
            let numbers = (sheet.rows[first].number, sheet.rows[first + 1].number);
            (is_below && numbers.0 + 1 == numbers.1 && known(&joined).0 > most).then_some((first, joined))
        });
        let best = two_rows.max_by_key(|(_, joined)| known(joined).0);
        Some(match best {
            Some((first, joined)) => self.read(first, first + 1, joined),
            None => self.read(position, position, rows[position].clone()),
        })
    }

    /// The heads of two rows as those of one, and whether the second has nothing but heads of columns that the first
    /// puts together.
    fn joined(&self, above: &[String], below: &[String]) -> (Vec<String>, bool) {
        let mut over = String::new();
        let mut is_below = false;
        let cell = |texts: &[String], number: usize| texts.get(number).cloned().unwrap_or_default();
        let mut joined = Vec::new();
        for number in 0..above.len().max(below.len()) {
            let (upper, lower) = (cell(above, number), cell(below, number));
            if !upper.is_empty() {
                over.clone_from(&upper);
            }
            joined.push(if lower.is_empty() || lower == upper {
                upper
            } else if self.meaning(&lower).is_some_and(|meaning| !meaning.is_nothing()) {
                is_below = true;
                lower
            } else {
                let both = format!("{over} {lower}");
                is_below |= self.meaning(&both).is_some();
                both
            });
        }
        let is_text = below.iter().all(|text| !text.chars().any(|letter| letter.is_ascii_digit()));
        (joined, is_below && is_text)
    }

    fn read(&self, position: usize, last: usize, texts: Vec<String>) -> Head {
        let mut head =
            Head { position, last, texts, meanings: BTreeMap::new(), unknown: Vec::new(), twice: Vec::new() };
        for (number, written) in head.texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            match self.meaning(written) {
                Some(meaning) if !meaning.is_nothing() && head.meanings.values().any(|known| *known == meaning) => {
                    head.twice.push((number, written.clone()));
                }
                Some(meaning) => {
                    head.meanings.insert(number, meaning);
                }
                None => head.unknown.push(UnknownColumn { likely: self.likely(written), head: written.clone() }),
            }
        }
        head
    }

    /// The column whose heads share the most words with this one, or are spelled much like it.
    fn likely(&self, head: &str) -> Option<String> {
        let written = folded_name(head);
        let near = |name: &str| {
            let (words, others): (Vec<&str>, Vec<&str>) = (written.split(' ').collect(), name.split(' ').collect());
            let shared = words.iter().filter(|word| others.contains(word)).count();
            // In percent of the words of both.
            let share = 200 * shared / (words.len() + others.len());
            let letters = strsim::damerau_levenshtein(&written, name);
            if letters * 4 <= name.len() { share.max(80) } else { share }
        };
        let best = self.by_name.iter().filter_map(|(name, meaning)| match meaning {
            Meaning::Own(position) => Some((near(name), std::cmp::Reverse(*position))),
            _ => None,
        });
        let (share, std::cmp::Reverse(position)) = best.max()?;
        (share >= 50).then(|| self.columns[position].path.to_owned())
    }
}

/// The texts of a row's cells, each as one line.
fn texts(row: &Row) -> Vec<String> {
    row.cells.iter().map(|cell| cell.to_text().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::catalogue::for_each_record;
    use crate::table::Cell;

    fn heads(collection: &str) -> Heads {
        Heads::of(collection, &BTreeMap::new()).unwrap()
    }

    fn path(collection: &str, head: &str) -> Option<&'static str> {
        let heads = heads(collection);
        match heads.meaning(head)? {
            Meaning::Own(position) => Some(heads.columns[position].path),
            Meaning::UnitOf(_) => Some("its unit"),
            Meaning::Part(..) => Some("a part"),
            Meaning::Ordinal | Meaning::Errors => Some("no meaning"),
        }
    }

    #[test]
    fn every_column_is_known_by_path_and_usual_head() {
        macro_rules! collections {
            ($($record:ident in $collection:ident;)*) => { [$(stringify!($collection)),*] };
        }
        for collection in for_each_record!(collections) {
            let columns = columns(collection).unwrap();
            assert!(columns.len() > 6, "{collection}");
            for column in columns {
                assert_eq!(path(collection, column.path), Some(column.path), "{collection}");
                assert_eq!(path(collection, column.head()), Some(column.path), "{collection}: {}", column.head());
            }
        }
    }

    #[test]
    fn columns_go_by_the_names_that_people_use() {
        for (collection, head, expected) in [
            ("sessions", "Ngày họp", "held_on"),
            ("sessions", "NGÀY TỔ CHỨC (dd/mm/yyyy)", "held_on"),
            ("sessions", "held on", "held_on"),
            ("sessions", "Tên hội nghị", "subject"),
            ("sessions", "Số người tham dự", "turnout.informed"),
            ("people", "Họ tên", "name"),
            ("people", "Phòng, ban", "unit"),
            ("attendances", "Họ và tên", "person"),
            ("attendances", "Đơn vị", "its unit"),
            ("attendances", "TT", "no meaning"),
            ("attendances", " LỖI", "no meaning"),
            ("attendances", "No.", "no meaning"),
            ("attendances", "#", "no meaning"),
            ("procedures", "Mã TTHC", "code"),
            ("procedures", "Thời hạn giải quyết", "time_text"),
            ("legal_documents", "Số, ký hiệu", "symbol"),
        ] {
            assert_eq!(path(collection, head), Some(expected), "{collection}: {head}");
        }
        assert_eq!(path("sessions", "Kinh phí"), None);
        assert_eq!(path("sessions", "(1)"), None, "the numbers of columns below a head are none");
    }

    #[test]
    fn titles_stand_above_the_head() {
        let row = |cells: &[&str]| cells.iter().map(|cell| Cell::from(*cell)).collect();
        let sheet = Sheet::of(vec![
            row(&["UBND TỈNH TÂY NINH"]),
            row(&["SỞ XÂY DỰNG", "", "Ngày"]),
            row(&[]),
            row(&["TT", "Họ và tên", "Chức vụ hiện nay", "Đơn vị", "Lương", "Họ tên"]),
            row(&["1", "Nguyễn Văn An"]),
        ]);
        let head = heads("people").find(&sheet).unwrap();
        assert_eq!((head.position, head.meanings.len()), (3, 3));
        let unknown: Vec<_> =
            head.unknown.iter().map(|column| (column.head.as_str(), column.likely.as_deref())).collect();
        assert_eq!(unknown, [("Chức vụ hiện nay", Some("position")), ("Lương", None)]);
        assert_eq!(head.twice, [(5, "Họ tên".to_owned())]);
    }

    #[test]
    fn heads_may_take_two_rows() {
        let row = |cells: &[&str]| cells.iter().map(|cell| Cell::from(*cell)).collect();
        for (above, below, expected) in [
            // As a comma-separated file has it.
            (
                &["TT", "Ngày họp", "Nội dung", "Số người", ""],
                &["", "", "", "được mời", "tham dự"],
                "Số người được mời",
            ),
            // As a workbook has it, whose cells are merged downwards.
            (
                &["TT", "Ngày họp", "Nội dung", "Số người", ""],
                &["TT", "Ngày họp", "Nội dung", "được mời", "tham dự"],
                "Số người được mời",
            ),
        ] {
            let record = row(&["1", "05/03/2026", "Giao ban", "30", "28"]);
            let sheet = Sheet::of(vec![row(&["DANH SÁCH"]), row(above), row(below), record]);
            let found = heads("sessions").find(&sheet).unwrap();
            assert_eq!((found.position, found.last, found.meanings.len()), (1, 2, 5), "{below:?}");
            assert_eq!(found.texts[3], expected);
        }
        let sheet = Sheet::of(vec![row(&["Tên đơn vị", "Loại"]), row(&["Loại", "Phòng"])]);
        assert_eq!(heads("units").find(&sheet).unwrap().last, 0);
    }
}
