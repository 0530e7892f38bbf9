//! Files that are no tables, or tables that mean harm: each has a clear answer, in both languages, and costs little.

use std::fmt::Write as _;
#[cfg(feature = "xlsx")]
use std::io::{Cursor, Write as _};
use std::path::PathBuf;

use cchc::command::{ImportTable, TableReport};
use cchc::model::{IndexQuery, OrganisationUnit};
use cchc::{CchcError, Store};
#[cfg(feature = "xlsx")]
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::common::Place;

/// How many rows stand for very many.
const MANY: u32 = 1_500;
const HEAD: &str = "Tên đơn vị,Loại\n";

struct Desk {
    store: Store,
    folder: tempfile::TempDir,
    _place: Place,
}

impl Desk {
    fn new() -> Self {
        let place = Place::new();
        Self { store: place.open(), folder: tempfile::tempdir().unwrap(), _place: place }
    }

    fn file(&self, content: &[u8]) -> PathBuf {
        let path = self.folder.path().join("a.xlsx");
        std::fs::write(&path, content).unwrap();
        path
    }

    fn import(&self, table: ImportTable) -> cchc::Result<TableReport> {
        let answer = self.store.call("units.import_table", &cchc::call::write(&table)?)?;
        cchc::call::read("report", &answer)
    }

    fn read(&self, content: &[u8]) -> cchc::Result<TableReport> {
        self.import(ImportTable { path: Some(self.file(content)), ..ImportTable::default() })
    }

    /// The code of what refuses a file, which is told in both languages.
    fn refusal(&self, content: &[u8]) -> (String, String) {
        refusal(self.read(content).unwrap_err())
    }

    fn names(&self, content: &[u8]) -> Vec<String> {
        self.read(content).unwrap();
        let mut names: Vec<String> = self
            .store
            .write("read", |batch| batch.view().all::<OrganisationUnit>(IndexQuery::default()))
            .unwrap()
            .into_iter()
            .map(|unit| unit.name.to_string())
            .collect();
        names.sort();
        names
    }
}

fn refusal(error: CchcError) -> (String, String) {
    let CchcError::Invalid { problems, .. } = error else { panic!("{error}") };
    let problem = &problems[0];
    assert!(!problem.text.is_empty() && !problem.text_vi.is_empty() && problem.text != problem.text_vi);
    (problem.code.clone(), problem.text.clone())
}

#[test]
fn what_is_no_table_is_told_as_what_it_is() {
    let desk = Desk::new();
    for (content, code, word) in [
        (&b""[..], "empty", "empty"),
        (b"\xef\xbb\xbf \r\n", "empty", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "other_kind", "PDF"),
        (b"{\\rtf1\\ansi T\xaan}", "other_kind", "RTF"),
        (b"\x89PNG\r\n\x1a\n", "other_kind", "picture"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "other_kind", "web page"),
        (b"Rar!\x1a\x07", "other_kind", "archive"),
        (b"a,b\n1,2\n", "no_head", "heads"),
        (b"PK\x03\x04nothing", "workbook", "damaged"),
        ("Tên đơn vị,Loại\nA,Sở\nB\0,Sở\n".as_bytes(), "no_text", "line 3"),
    ] {
        let (found, text) = desk.refusal(content);
        assert!(found == code && text.contains(word), "{found}: {text}");
    }
    let table = ImportTable { path: Some(desk.folder.path().to_owned()), ..ImportTable::default() };
    assert_eq!(refusal(desk.import(table).unwrap_err()).0, "no_file");
}

#[test]
fn a_workbook_with_a_password_is_told() {
    let mut file = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    file.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(Desk::new().refusal(&file).0, "protected");
}

#[test]
fn unicode_is_read_with_and_without_its_mark() {
    let text = format!("{HEAD}Phòng Kế hoạch,Phòng\nỦy ban nhân dân xã Đồng Lộc,Xã\n");
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for content in [
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        [b"\xff\xfe", little.as_slice()].concat(),
        [b"\xfe\xff", big.as_slice()].concat(),
        little,
        big,
    ] {
        assert_eq!(Desk::new().names(&content), ["Phòng Kế hoạch", "Ủy ban nhân dân xã Đồng Lộc"]);
    }
}

#[test]
fn a_lone_quote_spoils_only_what_it_opens() {
    let names = Desk::new().names(format!("{HEAD}Tổ 24\" đọc,Phòng\nPhòng Một,Phòng\n").as_bytes());
    assert_eq!(names, ["Phòng Một", "Tổ 24\" đọc"]);
    let names = Desk::new().names(format!("{HEAD}\"Tổ \"\"Một\"\"\nBa\",Phòng\n").as_bytes());
    assert_eq!(names, ["Tổ \"Một\"\nBa"]);
    let (code, text) = Desk::new().refusal(format!("{HEAD}\"Phòng Một,Phòng\nPhòng Hai,Phòng\n").as_bytes());
    assert!(code == "open_quote" && text.contains("row 2"), "{code}: {text}");
}

#[test]
fn heads_may_stand_alone_but_not_twice() {
    let report = Desk::new().read(HEAD.as_bytes()).unwrap();
    assert_eq!((report.added, report.noticed.len(), report.noticed[0].code.as_str()), (0, 1, "no_rows"));
    let (code, text) = Desk::new().refusal("Tên đơn vị,Loại,Tên\nA,Sở,B\n".as_bytes());
    assert_eq!((code.as_str(), text.contains("Tên")), ("column_twice", true), "{text}");
}

#[test]
fn a_sheet_has_bounds() {
    let wide = |columns: usize| format!("Tên đơn vị,Loại{}\nPhòng Một,Phòng\n", ",".repeat(columns - 2));
    assert_eq!(Desk::new().names(wide(16_384).as_bytes()), ["Phòng Một"]);
    let (code, text) = Desk::new().refusal(wide(16_385).as_bytes());
    assert!(code == "too_large" && text.contains("16384 columns"), "{text}");
    let cell = |bytes: usize| format!("{HEAD}\"{}\",Sở\n", "x".repeat(bytes));
    let (code, text) = Desk::new().refusal(cell((1 << 20) + 1).as_bytes());
    assert!(code == "too_large" && text.contains("A2"), "{text}");
    assert_eq!(Desk::new().names(cell(1 << 20).as_bytes())[0].len(), 1 << 20);
}

#[test]
fn of_very_many_errors_the_first_are_told_and_the_rest_counted() {
    let desk = Desk::new();
    let mut table = HEAD.to_owned();
    (0..MANY).for_each(|row| writeln!(table, "Phòng {row},Vua").unwrap());
    let CchcError::Invalid { problems, .. } = desk.read(table.as_bytes()).unwrap_err() else { panic!("another error") };
    assert_eq!((problems.len(), problems[1_000].code.as_str()), (1_001, "more_errors"));
    assert!(problems[1_000].text.starts_with("500 more errors"), "{}", problems[1_000].text);
    assert!(problems[1_000].text_vi.contains("còn 500 lỗi nữa"));
    // All of them are saved beside their rows.
    let to = desk.folder.path().join("errors.csv");
    let options = ImportTable {
        path: Some(desk.file(table.as_bytes())),
        errors_to: Some(to.clone()),
        dry_run: true,
        ..ImportTable::default()
    };
    assert_eq!(desk.import(options).unwrap().errors.len(), 1_001);
    let saved = std::fs::read_to_string(to).unwrap();
    assert_eq!(saved.lines().filter(|line| line.contains("B")).count(), MANY as usize);
}

#[test]
fn of_very_many_remarks_the_first_are_told_and_the_rest_counted() {
    let mut table = HEAD.to_owned();
    (0..MANY).for_each(|row| writeln!(table, "Phòng {row},Phòng").unwrap());
    table.push_str("\n\n");
    (0..MANY).for_each(|row| writeln!(table, "Ghi chú {row},").unwrap());
    let report = Desk::new().read(table.as_bytes()).unwrap();
    assert_eq!((report.added, report.noticed.len()), (MANY, 1_001));
    assert_eq!(report.noticed[1_000].code, "more_notes");
}

#[cfg(feature = "xlsx")]
mod workbooks {
    use super::*;

    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// A workbook of one sheet: its rows, its shared texts and further parts.
    fn workbook(rows: &str, shared: &str, others: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut put = |name: &str, content: &[u8]| {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        };
        let book = format!(
            "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>\
             </sheets></workbook>"
        );
        let relation = |id: u32, kind: &str, target: &str| {
            format!("<Relationship Id=\"rId{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
        };
        let relations = |list: &str| {
            let space = "http://schemas.openxmlformats.org/package/2006/relationships";
            format!("<Relationships xmlns=\"{space}\">{list}</Relationships>")
        };
        put("_rels/.rels", relations(&relation(1, "officeDocument", "xl/workbook.xml")).as_bytes());
        put("xl/workbook.xml", book.as_bytes());
        let list =
            relation(1, "worksheet", "worksheets/sheet1.xml") + &relation(2, "sharedStrings", "sharedStrings.xml");
        put("xl/_rels/workbook.xml.rels", relations(&list).as_bytes());
        let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
        put("xl/worksheets/sheet1.xml", sheet.as_bytes());
        put("xl/sharedStrings.xml", shared.as_bytes());
        others.iter().for_each(|(name, content)| put(name, content));
        zip.finish().unwrap().into_inner()
    }

    fn shared(texts: &[&str], attributes: &str) -> String {
        let texts: String = texts.iter().map(|text| format!("<si><t>{text}</t></si>")).collect();
        format!("<sst xmlns=\"{MAIN}\"{attributes}>{texts}</sst>")
    }

    const TEXTS: [&str; 4] = ["Tên đơn vị", "Loại", "Phòng Một", "Phòng"];

    fn rows() -> String {
        let cell = |name: &str, text: usize| format!("<c r=\"{name}\" t=\"s\"><v>{text}</v></c>");
        let row = |number: u32, first: usize| {
            let cells = cell(&format!("A{number}"), first) + &cell(&format!("B{number}"), first + 1);
            format!("<row r=\"{number}\">{cells}</row>")
        };
        row(1, 0) + &row(2, 2)
    }

    fn biff(kind: u16, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len()).unwrap();
        [&kind.to_le_bytes()[..], &length.to_le_bytes(), content].concat()
    }

    /// A workbook of Excel 97 of one sheet, with texts at rows and columns.
    fn xls(cells: &[(u16, u16, &str)]) -> Vec<u8> {
        let begin = |kind: u16| biff(0x0809, &[&[0, 6][..], &kind.to_le_bytes(), &[0; 12]].concat());
        let end = biff(0x000A, &[]);
        let label = |(row, column, text): &(u16, u16, &str)| {
            let letters: Vec<u16> = text.encode_utf16().collect();
            let mut content = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
            content.extend(u16::try_from(letters.len()).unwrap().to_le_bytes());
            content.push(1);
            content.extend(letters.into_iter().flat_map(u16::to_le_bytes));
            biff(0x0204, &content)
        };
        let sheet = [begin(0x10), cells.iter().flat_map(label).collect(), end.clone()].concat();
        let globals = |offset: usize| {
            let offset = u32::try_from(offset).unwrap().to_le_bytes();
            [begin(0x05), biff(0x0085, &[&offset[..], &[0, 0, 1, 0, b'A']].concat()), end.clone()].concat()
        };
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        let content = [globals(globals(0).len()), sheet].concat();
        file.create_stream("/Workbook").unwrap().write_all(&content).unwrap();
        file.flush().unwrap();
        file.into_inner().into_inner()
    }

    #[test]
    fn a_workbook_of_excel_97_is_read_unless_its_cells_lie_too_far_apart() {
        let cells = [(0, 0, TEXTS[0]), (0, 1, TEXTS[1]), (1, 0, TEXTS[2]), (1, 1, TEXTS[3])];
        assert_eq!(Desk::new().names(&xls(&cells)), ["Phòng Một"]);
        let far = [&cells[..], &[(65_535, 65_535, "x")]].concat();
        assert_eq!(Desk::new().refusal(&xls(&far)).0, "too_large");
    }

    /// A spreadsheet of LibreOffice of one sheet.
    fn ods(rows: &str) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut put = |name: &str, content: &str| {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        };
        let space = |name: &str| format!("xmlns:{name}=\"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0\"");
        let spaces = ["office", "table", "text"].map(space).join(" ");
        put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        put("META-INF/manifest.xml", "<manifest/>");
        put(
            "content.xml",
            &format!(
                "<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name=\"A\">\
                 {rows}</table:table></office:spreadsheet></office:body></office:document-content>"
            ),
        );
        zip.finish().unwrap().into_inner()
    }

    fn ods_row(repeats: u32, cells: &[&str]) -> String {
        let cells: String = cells
            .iter()
            .map(|text| {
                format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
            })
            .collect();
        // As LibreOffice ends each row: what is empty up to the last column.
        let rest = "<table:table-cell table:number-columns-repeated=\"16380\"/>";
        format!("<table:table-row table:number-rows-repeated=\"{repeats}\">{cells}{rest}</table:table-row>")
    }

    #[test]
    fn empty_rows_to_the_end_of_a_sheet_of_libreoffice_cost_nothing() {
        let rows =
            ods_row(1, &["Tên đơn vị", "Loại"]) + &ods_row(1, &["Phòng Một", "Phòng"]) + &ods_row(1_048_574, &[]);
        assert_eq!(Desk::new().names(&ods(&rows)), ["Phòng Một"]);
    }

    #[test]
    fn repeats_that_fill_any_memory_are_refused_unread() {
        let head = ods_row(1, &["Tên đơn vị", "Loại"]);
        let cell = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16384\">\
                    <text:p>x</text:p></table:table-cell>";
        let wide = format!("<table:table-row>{cell}</table:table-row>");
        let corner = format!("{}{wide}", ods_row(1_048_000, &[]));
        for rows in
            [format!("{head}{}", wide.repeat(1_000)), format!("{head}{corner}"), ods_row(1_048_576, &TEXTS).repeat(3)]
        {
            assert_eq!(Desk::new().refusal(&ods(&rows)).0, "too_large");
        }
    }

    #[test]
    fn macros_are_left_alone() {
        let file = workbook(&rows(), &shared(&TEXTS, ""), &[("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0macro")]);
        assert_eq!(Desk::new().names(&file), ["Phòng Một"]);
    }

    #[test]
    fn errors_of_formulas_name_their_cells() {
        for error in ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#VALUE!"] {
            let row = format!("<row r=\"3\"><c r=\"A3\" t=\"e\"><f>X1</f><v>{error}</v></c>");
            let rows = rows() + &row + "<c r=\"B3\" t=\"s\"><v>3</v></c></row>";
            let (code, text) = Desk::new().refusal(&workbook(&rows, &shared(&TEXTS, ""), &[]));
            assert!(text.contains("A3") && text.contains(error), "{code}: {text}");
        }
    }

    #[test]
    fn a_false_count_of_texts_makes_no_room() {
        for count in ["18446744073709551615", "400000000000", "1000000"] {
            let file = workbook(&rows(), &shared(&TEXTS, &format!(" uniqueCount=\"{count}\"")), &[]);
            assert_eq!(Desk::new().refusal(&file).0, "workbook", "{count}");
        }
        let file = workbook(&rows(), &shared(&TEXTS, " count=\"9\" uniqueCount=\"4\""), &[]);
        assert_eq!(Desk::new().names(&file), ["Phòng Một"]);
    }

    #[test]
    fn entities_are_not_expanded() {
        let mut kinds = String::from("<!DOCTYPE sst [<!ENTITY a0 \"xxxxxxxxxx\">");
        for level in 1..10 {
            let inner = format!("&a{};", level - 1).repeat(10);
            write!(kinds, "<!ENTITY a{level} \"{inner}\">").unwrap();
        }
        let bomb = kinds + "]>" + &shared(&["Tên đơn vị", "Loại", "&a9;", "Phòng"], "");
        let told = Desk::new().read(&workbook(&rows(), &bomb, &[]));
        let (code, _) = refusal(told.unwrap_err());
        assert!(code == "workbook" || code == "required", "{code}");
    }

    #[test]
    fn merged_ranges_that_overlap_end() {
        let range = "<mergeCell ref=\"C1:C1048576\"/>".repeat(40_000);
        let file = workbook(&rows(), &shared(&TEXTS, ""), &[]);
        assert_eq!(Desk::new().names(&file), ["Phòng Một"]);
        let many: String =
            (3..1_400).map(|row| format!("<row r=\"{row}\"><c r=\"D{row}\"><v>1</v></c></row>")).collect();
        let sheet = rows() + &many + "</sheetData><mergeCells>" + &range + "</mergeCells><sheetData>";
        assert_eq!(Desk::new().refusal(&workbook(&sheet, &shared(&TEXTS, ""), &[])).0, "too_large");
    }

    #[test]
    fn other_packages_under_the_name_are_told() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
        zip.write_all(b"<w/>").unwrap();
        assert_eq!(Desk::new().refusal(&zip.finish().unwrap().into_inner()).0, "workbook");
    }
}
