//! The block model: what a document holds, whatever its form.

use std::cmp::Ordering;

/// A document as an office signs it (văn bản hành chính).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfficialDocument {
    /// Name of a file without its suffix, in plain Latin letters: "bao-cao-quy-iv-2021".
    pub file_name: String,
    /// What programs show as its title: "Báo cáo kết quả tuyên truyền cải cách hành chính".
    pub title: String,
    /// Who issues it, number, place and date; none for a list without a head of its own.
    pub head: Option<DocumentHead>,
    /// Type of document in capitals: "BÁO CÁO"; none for an official letter (tên loại).
    pub kind: Option<String>,
    /// What it is about, one line each, below the type (trích yếu).
    pub subject: Vec<String>,
    /// Whether its pages lie on their side, as those of registers do.
    pub landscape: bool,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Recipients, one line each: "- Như trên;" (nơi nhận); not printed if empty.
    pub recipients: Vec<String>,
    /// Who signs, from left to right; beside recipients only the last one is printed at their right.
    pub signatures: Vec<SignatureColumn>,
    /// Parts that begin on a page of their own, after the signature (phụ lục).
    pub appendices: Vec<Appendix>,
}

/// The head of a document (thể thức phần đầu).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DocumentHead {
    /// The body above the issuer (cơ quan chủ quản).
    pub parent_body: Option<String>,
    /// The issuer (cơ quan ban hành).
    pub issuer: String,
    /// The line of number and symbol: "Số: 05/BC-SXD"; none for a list that is not numbered.
    pub number: Option<String>,
    /// What an official letter is about: "V/v trả lời phản ánh"; none for other types.
    pub about: Option<String>,
    /// Place and date: "Tây Ninh, ngày 05 tháng 01 năm 2021"; none for a list that is not dated.
    pub place_and_date: Option<String>,
}

/// A part of what a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; levels begin at 1. Its number is part of the text: "I. KẾT QUẢ THỰC HIỆN".
    Heading {
        /// 1 to 4.
        level: u8,
        /// Number and text.
        text: String,
    },
    /// A paragraph.
    Paragraph(Paragraph),
    /// One item of a list.
    Item(Item),
    /// To whom the document goes: "Kính gửi".
    Addressees(Vec<String>),
    /// A table.
    Table(Table),
    /// A chart of stacked columns.
    Chart(Chart),
    /// A page break.
    PageBreak,
}

impl Block {
    /// A heading of a level, 1 to 4.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }

    /// A paragraph of plain text.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph { text: text.into(), ..Paragraph::default() })
    }

    /// A paragraph that begins with a term in bold: "Địa điểm: Hội trường".
    pub fn term(term: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph { term: Some(term.into()), text: text.into(), ..Paragraph::default() })
    }

    /// A remark in italics.
    pub fn note(text: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph { text: text.into(), italic: true, ..Paragraph::default() })
    }

    /// An item of the first level, marked "-".
    pub fn item(text: impl Into<String>) -> Self {
        Self::Item(Item { level: 0, mark: "-".to_owned(), text: text.into() })
    }
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paragraph {
    /// What it begins with in bold, without the colon that follows.
    pub term: Option<String>,
    /// The text.
    pub text: String,
    /// Whether the text is in italics.
    pub italic: bool,
    /// Whether the text is in bold.
    pub bold: bool,
    /// How the lines are aligned.
    pub alignment: Alignment,
}

/// How lines are aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Alignment {
    /// As its place asks: justified in a paragraph, at the left in a cell.
    #[default]
    Usual,
    /// Centred.
    Centre,
    /// At the right, as numbers in a column.
    Right,
}

/// One item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// 0 for an item of the list, 1 for an item of an item.
    pub level: u8,
    /// What stands before it, as written: "-", "a)", "1."; may be empty.
    pub mark: String,
    /// The text.
    pub text: String,
}

/// A table with a head that is repeated on each page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What it shows; not printed if empty.
    pub caption: String,
    /// The columns, from left to right.
    pub columns: Vec<TableColumn>,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// Whether people write into it by hand: its rows are high enough.
    pub by_hand: bool,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableColumn {
    /// Its head.
    pub head: String,
    /// What stands over its head and over those of its neighbours with the same: "Đơn vị thực hiện" over "Chủ trì" and
    /// "Phối hợp"; nothing if empty.
    pub group: String,
    /// Its share of the width: a column of 2 is twice as wide as one of 1.
    pub width: u16,
    /// How its cells are aligned.
    pub alignment: Alignment,
}

impl TableColumn {
    /// A column of words.
    pub fn words(head: impl Into<String>, width: u16) -> Self {
        Self { head: head.into(), width, ..Self::default() }
    }

    /// A column of numbers.
    pub fn numbers(head: impl Into<String>, width: u16) -> Self {
        Self { head: head.into(), width, alignment: Alignment::Right, ..Self::default() }
    }

    /// A column of short entries, such as days and ordinals.
    pub fn centred(head: impl Into<String>, width: u16) -> Self {
        Self { head: head.into(), width, alignment: Alignment::Centre, ..Self::default() }
    }
}

/// Columns side by side under one head, or one column alone.
#[derive(Debug, Clone, Copy)]
pub(super) struct ColumnGroup<'a> {
    /// What stands over them; nothing over a column alone.
    pub head: &'a str,
    pub columns: &'a [TableColumn],
}

impl Table {
    /// Whether its columns have heads: those of a table that came without are not known.
    pub(super) fn has_head(&self) -> bool {
        self.columns.iter().any(|column| !column.head.is_empty())
    }

    /// Whether something stands over heads of columns.
    pub(super) fn has_groups(&self) -> bool {
        self.columns.iter().any(|column| !column.group.is_empty())
    }

    /// The columns, by what stands over them.
    pub(super) fn groups(&self) -> impl Iterator<Item = ColumnGroup<'_>> {
        self.columns
            .chunk_by(|one, next| !one.group.is_empty() && one.group == next.group)
            .map(|columns| ColumnGroup { head: columns.first().map_or("", |first| &first.group), columns })
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableRow {
    /// One text for each column; where there are fewer, the last stands over the columns that are left: a single one
    /// over all of them. Lines are separated by line feeds.
    pub cells: Vec<String>,
    /// Whether it is in bold, as sums and names of groups are.
    pub strong: bool,
}

impl TableRow {
    /// Over how many columns a cell stands; 0 for one that another stands over.
    pub(super) fn span(&self, position: usize, columns: usize) -> usize {
        match self.cells.len().cmp(&(position + 1)) {
            Ordering::Greater => 1,
            Ordering::Equal => columns.saturating_sub(position).max(1),
            Ordering::Less => usize::from(self.cells.is_empty()),
        }
    }

    /// A row.
    pub fn new(cells: Vec<String>) -> Self {
        Self { cells, strong: false }
    }

    /// A row in bold.
    pub fn strong(cells: Vec<String>) -> Self {
        Self { cells, strong: true }
    }
}

/// A chart of stacked columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// The same in words, for those who do not see it.
    pub description: String,
    /// What stands below each column.
    pub categories: Vec<String>,
    /// What the columns are made of, from the bottom up.
    pub series: Vec<ChartSeries>,
}

/// A part of each column of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChartSeries {
    /// What it counts.
    pub name: String,
    /// One value for each category.
    pub values: Vec<u64>,
}

/// A signature: in whose name, in which position, who (chữ ký).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SignatureColumn {
    /// Authority and titles, one line each: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC".
    pub titles: Vec<String>,
    /// What is to be done, in italics: "(Ký, ghi rõ họ tên)"; not printed if empty.
    pub hint: String,
    /// The signer's name; empty on drafts.
    pub name: String,
}

/// A part that begins on a page of its own (phụ lục).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Appendix {
    /// Its label: "Phụ lục I".
    pub label: String,
    /// Its title.
    pub title: String,
    /// Which document it belongs to, as its number and date say: "(Kèm theo Báo cáo số …)"; not printed if empty.
    pub belongs_to: String,
    /// Whether its pages lie on their side.
    pub landscape: bool,
    /// What it holds.
    pub blocks: Vec<Block>,
}
