//! The head of a table: which row it is, and which column of the collection each of its cells means.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use crate::table::{Column, ColumnKind, columns};
use crate::table::{Row, Sheet};
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
    /// The number of the row, which means nothing.
    Ordinal,
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
        ["stt", "tt", "số tt", "số thứ tự", "no", "no.", "#"].iter().for_each(|head| learn(head, Meaning::Ordinal));
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
        let name = folded_name(head);
        let known = |name: &str| self.given.get(name).or_else(|| self.by_name.get(name)).copied();
        // "Ngày tổ chức (dd/mm/yyyy)", "Họ và tên *"
        known(&name).or_else(|| known(&folded_name(head.split('(').next().unwrap_or_default())))
    }

    /// The head of a sheet: of its first rows the one with the most columns that are known, and at least two of them
    /// or all that it has. `None` if there is none.
    pub fn find(&self, sheet: &Sheet) -> Option<Head> {
        let known = |row: &Row| {
            let heads = row.cells.iter().filter(|cell| !cell.is_blank());
            let known: Vec<bool> = heads.map(|cell| self.meaning(&cell.to_text()).is_some()).collect();
            (known.iter().filter(|known| **known).count(), known.len())
        };
        let rows = sheet.rows.iter().take(ROWS).enumerate().map(|(position, row)| (position, known(row)));
        let is_head = |(known, filled): (usize, usize)| known >= 2 || (known == 1 && filled == 1);
        let (position, _) = rows
            .filter(|(_, count)| is_head(*count))
            .max_by_key(|(position, (known, _))| (*known, usize::MAX - position))?;
        Some(self.read(position, &sheet.rows[position]))
    }

    fn read(&self, position: usize, row: &Row) -> Head {
        let mut head = Head { position, meanings: BTreeMap::new(), unknown: Vec::new(), twice: Vec::new() };
        for (number, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank()) {
            let written = cell.to_text();
            match self.meaning(&written) {
                Some(meaning)
                    if meaning != Meaning::Ordinal && head.meanings.values().any(|known| *known == meaning) =>
                {
                    head.twice.push((number, written));
                }
                Some(meaning) => {
                    head.meanings.insert(number, meaning);
                }
                None => head.unknown.push(UnknownColumn { likely: self.likely(&written), head: written }),
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
            Meaning::Ordinal => Some("no meaning"),
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
            ("procedures", "Mã TTHC", "code"),
            ("procedures", "Thời hạn giải quyết", "time_text"),
            ("legal_documents", "Số, ký hiệu", "symbol"),
        ] {
            assert_eq!(path(collection, head), Some(expected), "{collection}: {head}");
        }
        assert_eq!(path("sessions", "Kinh phí"), None);
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
}
