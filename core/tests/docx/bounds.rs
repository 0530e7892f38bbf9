//! Damaged Word documents, files of other types, and limits on size and depth.

use std::io::{Cursor, Write};

use cchc::{docx_text, read_plan_bytes};
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::refusal;
use super::writer::{Document, archive, item, p, r, table};

fn compound(stream: &str) -> Vec<u8> {
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.extend([0; 1024]);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.extend([0; 64]);
    bytes
}

#[test]
fn files_of_other_kinds_are_refused_by_name() {
    for (bytes, code) in [
        (compound("EncryptedPackage"), "docx_encrypted"),
        (compound("WordDocument"), "doc_legacy"),
        (compound("Workbook"), "not_a_docx"),
        (b"%PDF-1.7\n".to_vec(), "is_pdf"),
        (b"{\\rtf1\\ansi}".to_vec(), "is_rtf"),
        (archive(&[("a.txt", "a")]), "not_a_docx"),
        (archive(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")]), "not_a_docx"),
        (b"PK\x05\x06".iter().copied().chain([0; 18]).collect(), "not_a_docx"),
    ] {
        assert_eq!(refusal(&bytes), code);
        assert_eq!(read_plan_bytes(&bytes).unwrap_err().to_string(), docx_text(&bytes).unwrap_err().to_string());
    }
    assert_eq!(refusal("KẾ HOẠCH".as_bytes()), "not_a_docx");
    assert!(read_plan_bytes("KẾ HOẠCH".as_bytes()).is_ok());
}

#[test]
fn the_kind_of_an_office_file_is_said() {
    let office = |target: &str, root: &str| {
        let relations = format!(
            "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"{target}\"/></Relationships>"
        );
        docx_text(&archive(&[("_rels/.rels", &relations), (target, root)])).unwrap_err()
    };
    let excel = office("xl/workbook.xml", "<workbook/>");
    assert!(excel.to_string().contains("Excel") && excel.message_vi().contains("bảng tính Excel"), "{excel}");
    assert!(office("ppt/presentation.xml", "<p/>").to_string().contains("PowerPoint"));
    let odt = docx_text(&archive(&[("mimetype", "application/vnd.oasis.opendocument.text")])).unwrap_err();
    assert!(odt.to_string().contains(".odt"), "{odt}");
}

#[test]
fn a_damaged_file_is_refused() {
    let sound = Document::of(&p("KẾ HOẠCH").repeat(200)).bytes();
    for length in [4, 30, sound.len() / 2, sound.len() - 1] {
        assert_eq!(refusal(&sound[..length]), "docx_damaged", "{length}");
    }
    let relation =
        "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/none.xml\"/></Relationships>";
    assert_eq!(refusal(&archive(&[("_rels/.rels", relation)])), "docx_damaged");
    assert_eq!(refusal(&archive(&[("word/document.xml", "")])), "docx_damaged");
    assert_eq!(refusal(&Document::of("<w:p>").bytes()), "docx_damaged");
    assert_eq!(refusal(&Document::of("&unknown;").bytes()), "docx_damaged");
}

#[test]
fn changed_bytes_in_the_text_are_seen() {
    let text = "Nội dung tuyên truyền cải cách hành chính ".repeat(50);
    let bytes = Document::of(&p(&text)).bytes();
    let at = bytes.windows(17).position(|window| window == b"word/document.xml").unwrap() + 200;
    let mut changed = bytes;
    changed[at] ^= 0x55;
    assert_eq!(refusal(&changed), "docx_damaged");
}

#[test]
fn a_document_without_words_is_refused_like_a_text() {
    assert_eq!(refusal(&Document::of("<w:p/>").bytes()), "no_text");
}

#[test]
fn parts_that_are_other_files_are_not_passed_over() {
    assert_eq!(refusal(&Document::of(&(p("A") + "<w:altChunk r:id=\"x\"/>")).bytes()), "docx_embedded");
}

#[test]
fn old_and_strict_forms_are_read() {
    let relation = "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"\\Word\\Document.XML\"/>\
         </Relationships>";
    let strict = "<?xml version=\"1.0\"?><document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body>\
         <p><r>\
         <t>KẾ HOẠCH</t></r></p></body></document>";
    let bytes = archive(&[("_rels\\.rels", relation), ("word/document.xml", strict)]);
    assert_eq!(docx_text(&bytes).unwrap(), "KẾ HOẠCH\n");
    assert_eq!(docx_text(&archive(&[("word/document.xml", strict)])).unwrap(), "KẾ HOẠCH\n");
}

#[test]
fn a_text_may_be_a_mebibyte_long_and_no_more() {
    let word = "a".repeat(1023);
    let document = |count: usize| Document::of(&p(&word).repeat(count)).bytes();
    assert_eq!(docx_text(&document(1024)).unwrap().len(), 1 << 20);
    assert_eq!(refusal(&document(1025)), "too_long");
    assert_eq!(refusal(&Document::of(&"<w:p/>".repeat((1 << 20) + 1)).bytes()), "too_long");
    let cells = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"99999\"/></w:tcPr></w:tc></w:tr>".repeat(4000);
    assert_eq!(refusal(&Document::of(&format!("<w:tbl>{cells}</w:tbl>")).bytes()), "docx_too_large");
}

#[test]
fn depth_is_bounded() {
    let nested = |count: usize, open: &str, close: &str| open.repeat(count) + &close.repeat(count);
    assert_eq!(refusal(&Document::of(&nested(600, "<w:ins>", "</w:ins>")).bytes()), "docx_too_large");
    let tables = nested(30, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>");
    assert_eq!(refusal(&Document::of(&tables).bytes()), "docx_too_large");
}

/// A part that unpacks to this many times 1 MiB.
fn bomb(times: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(
        b"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>\
             <w:t>A</w:t></w:r></w:p>",
    )
    .unwrap();
    let filling = [b"<!--".as_slice(), &[b' '; (1 << 20) - 7], b"-->"].concat();
    for _ in 0..times {
        zip.write_all(&filling).unwrap();
    }
    zip.write_all(b"</w:body></w:document>").unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_bomb_is_stopped_whatever_it_says_of_its_size() {
    let mut bytes = bomb(140);
    assert!(bytes.len() < 2 << 20);
    assert_eq!(refusal(&bytes), "docx_too_large");
    // The directory says that the part is small.
    let entry = bytes.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    bytes[entry + 24..entry + 28].copy_from_slice(&100_u32.to_le_bytes());
    assert!(matches!(refusal(&bytes).as_str(), "docx_too_large" | "docx_damaged"));
}

#[test]
fn an_archive_of_very_many_files_is_not_opened() {
    let mut bytes = Document::of(&p("A")).bytes();
    bytes.splice(bytes.len() - 22..bytes.len() - 22, b"PK\x01\x02".repeat(20_000));
    assert_eq!(refusal(&bytes), "docx_too_large");
}

fn sample() -> Vec<u8> {
    let body = item(1, 0, "Mục đích") + &table(&[&["TT", "Nội dung"], &["1", "Họp"]]) + &p(&r("A"));
    Document::of(&body).bytes()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = docx_text(&bytes);
        let zipped: Vec<u8> = b"PK\x03\x04".iter().copied().chain(bytes).collect();
        let _ = docx_text(&zipped);
    }

    #[test]
    fn no_change_of_a_document_panics(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = sample();
        for (place, byte) in changes {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read_plan_bytes(&bytes);
    }

    #[test]
    fn no_markup_panics(pieces in prop::collection::vec(prop::sample::select(MARKUP), 0..60)) {
        let _ = docx_text(&archive(&[("word/document.xml", &(OPENING.to_owned() + &pieces.concat()))]));
        let body = balanced(&pieces);
        let read = docx_text(&Document::of(&(p("Chữ") + &body)).bytes());
        let refused = read.err().map(|error| error.report().problems[0].code.clone());
        let expected = matches!(refused.as_deref(), None | Some("docx_too_large" | "docx_embedded"));
        prop_assert!(expected, "{body} {refused:?}");
    }
}

const OPENING: &str = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

const MARKUP: &[&str] = &[
    "<w:p>",
    "<w:r>",
    "<w:t>",
    "<w:tbl>",
    "<w:tr>",
    "<w:tc>",
    "<w:pPr>",
    "<w:rPr>",
    "<w:trPr>",
    "<w:tcPr>",
    "<w:txbxContent>",
    "<w:sdt>",
    "<w:ins>",
    "<w:del>",
    "<w:fldSimple>",
    "<w:sectPr>",
    "<w:footnote>",
    "<mc:AlternateContent>",
    "<mc:Choice>",
    "<mc:Fallback>",
    "<w:fldChar w:fldCharType=\"begin\">",
    "<w:fldChar w:fldCharType=\"end\">",
    "<w:vanish>",
    "<w:gridSpan w:val=\"9\">",
    "<w:vMerge>",
    "<w:numPr>",
    "<w:numId w:val=\"1\">",
    "<w:br>",
    "chữ",
    "\t",
    "&amp;",
    "</>",
    "</>",
    "</>",
];

/// The pieces with each end tag made that of what is open.
fn balanced(pieces: &[&str]) -> String {
    let mut open: Vec<String> = Vec::new();
    let mut text = String::new();
    for piece in pieces {
        match piece.strip_prefix('<') {
            Some("/>") => text.extend(open.pop().map(|name| format!("</{name}>"))),
            Some(tag) => {
                open.push(tag.split([' ', '>']).next().unwrap_or_default().to_owned());
                text.push_str(piece);
            }
            None => text.push_str(piece),
        }
    }
    while let Some(name) = open.pop() {
        text.push_str(&format!("</{name}>"));
    }
    text
}
