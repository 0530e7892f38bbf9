//! Paragraphs of Word documents, and the runs and special characters in them.

use cchc::docx_text;

use super::text;
use super::writer::{Document, p, r, styled};

/// The text of a paragraph with these runs.
fn paragraph(runs: &str) -> String {
    text(&format!("<w:p>{runs}</w:p>")).trim_end().to_owned()
}

#[test]
fn each_paragraph_is_a_line() {
    assert_eq!(text(&(p("Một") + &p("") + &p("") + "<w:p/>" + &p(" Hai ") + &p(""))), "Một\n\nHai\n");
    assert_eq!(
        paragraph(&(r("Kế") + &r(" hoạch") + "<w:r><w:rPr><w:b/></w:rPr><w:t> năm</w:t></w:r>")),
        "Kế hoạch năm"
    );
    assert_eq!(text(&p("&lt;A&gt; &amp; &#x1EBF; <![CDATA[<B>]]>")), "<A> & ế <B>\n");
}

#[test]
fn special_characters() {
    for (run, expected) in [
        ("<w:t>A</w:t><w:br/><w:t>B</w:t>", "A\nB"),
        ("<w:t>A</w:t><w:cr/><w:t>B</w:t>", "A\nB"),
        ("<w:t>A</w:t><w:br w:type=\"page\"/><w:t>B</w:t>", "AB"),
        ("<w:t>A</w:t><w:lastRenderedPageBreak/><w:t>B</w:t>", "AB"),
        ("<w:t>A</w:t><w:tab/><w:t>B</w:t>", "A\tB"),
        ("<w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t>", "A-B"),
        ("<w:t>A\u{2011}B</w:t>", "A-B"),
        ("<w:t>A</w:t><w:softHyphen/><w:t>B\u{AD}C</w:t>", "ABC"),
        ("<w:t>A</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>", "A✓"),
        ("<w:t>A</w:t><w:pgNum/>", "A"),
        ("<w:t>Đoàn thanh nie\u{302}n</w:t>", "Đoàn thanh niên"),
    ] {
        assert_eq!(paragraph(&format!("<w:r>{run}</w:r>")), expected, "{run}");
    }
    let leaders = "<w:pPr><w:tabs><w:tab w:val=\"clear\" w:pos=\"1\"/><w:tab w:val=\"right\" w:leader=\"dot\" \
         w:pos=\"9\"/></w:tabs></w:pPr><w:r><w:t>Họ tên:</w:t><w:tab/></w:r>";
    assert_eq!(paragraph(leaders), "Họ tên:");
}

#[test]
fn changes_are_taken_as_made() {
    let runs = format!(
        "{}<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins>{}</w:ins><w:moveFrom>{}</w:moveFrom><w:moveTo>{}\
         </w:moveTo>",
        r("Nội dung "),
        r("mới"),
        r("đi"),
        r(" đến")
    );
    assert_eq!(paragraph(&runs), "Nội dung mới đến");
    let mark = |text: &str, mark: &str| format!("<w:p><w:pPr><w:rPr><w:{mark}/></w:rPr></w:pPr>{}</w:p>", r(text));
    assert_eq!(text(&(mark("Một ", "del") + &p("đoạn") + &p("Hai"))), "Một đoạn\nHai\n");
    assert_eq!(text(&(mark("Mục. ", "specVanish") + &p("Lời"))), "Mục. Lời\n");
    assert_eq!(text(&mark("Cuối", "del")), "Cuối\n");
    assert_eq!(text(&(p("A") + &mark("", "del") + &mark("", "del") + &p("B"))), "A\nB\n");
}

#[test]
fn fields_give_what_they_came_to() {
    let field = |instruction: &str, result: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> {instruction} </w:instrText></w:r>\
             <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            r(result)
        )
    };
    assert_eq!(paragraph(&(field("REF a", "Phụ lục") + &r(" 1"))), "Phụ lục 1");
    assert_eq!(paragraph(&(r("Trang ") + &field("PAGE", "3"))), "Trang");
    assert_eq!(paragraph(&format!("<w:fldSimple w:instr=\" DATE \">{}</w:fldSimple>", r("ngày 1"))), "ngày 1");
    assert_eq!(paragraph(&format!("A<w:fldSimple w:instr=\" NUMPAGES \">{}</w:fldSimple>{}", r("9"), r("B"))), "B");
    assert_eq!(paragraph(&(format!("<w:hyperlink r:id=\"x\">{}</w:hyperlink>", r("cổng")) + &r(" ấy"))), "cổng ấy");
    let unended = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>".to_owned() + &p("Sau");
    assert_eq!(text(&unended), "Sau\n");
}

#[test]
fn what_stands_around_text_is_no_matter() {
    let wrapped = |name: &str| {
        format!(
            "<w:{name}><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:text/></w:sdtPr><w:sdtContent>{}</w:sdtContent>\
                 </w:{name}>",
            r("trong")
        )
    };
    for name in ["sdt", "smartTag", "customXml", "bdo"] {
        assert_eq!(paragraph(&(r("bên ") + &wrapped(name))), "bên trong", "{name}");
    }
    let block = format!("<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>", p("Khối"));
    assert_eq!(text(&block), "Khối\n");
    assert_eq!(paragraph("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"), "x=1");
}

#[test]
fn hidden_text_is_left_out_and_capitals_are_written() {
    let run = |property: &str| format!("<w:r><w:rPr><w:{property}/></w:rPr><w:t>đồng chí</w:t></w:r>");
    assert_eq!(paragraph(&(r("A") + &run("vanish"))), "A");
    assert_eq!(paragraph(&run("vanish w:val=\"0\"")), "đồng chí");
    assert_eq!(paragraph(&run("caps")), "ĐỒNG CHÍ");
    assert_eq!(
        paragraph("<w:r><w:rPr><w:rPrChange><w:rPr><w:caps/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>"),
        "a"
    );
    let styles = "<w:style w:type=\"paragraph\" w:styleId=\"Hoa\"><w:rPr><w:caps/></w:rPr></w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Hoa\"/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>";
    let body = styled("Con", "kế hoạch")
        + "<w:p><w:pPr><w:pStyle w:val=\"Con\"/></w:pPr><w:r><w:rPr><w:caps w:val=\"false\"/></w:rPr><w:t>nhỏ</w:t>\
             </w:r>\
           <w:r><w:rPr><w:rStyle w:val=\"An\"/></w:rPr><w:t>ẩn</w:t></w:r></w:p>"
        + &styled("TOC1", "I. Mục đích 3");
    assert_eq!(docx_text(&Document::of(&body).part("styles", styles).bytes()).unwrap(), "KẾ HOẠCH\nnhỏ\n");
}

#[test]
fn text_boxes_follow_their_paragraph_once() {
    let content = |text: &str| format!("<w:txbxContent>{}</w:txbxContent>", p(text));
    let both = format!(
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>{}</wps:txbx></mc:Choice><mc:Fallback><w:pict>\
         <v:textbox>{}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
        content("DỰ THẢO"),
        content("DỰ THẢO")
    );
    assert_eq!(paragraph(&(r("Trước") + &both + &r(" sau"))), "Trước sau\nDỰ THẢO");
    let old = format!("<w:r><w:pict><v:textbox>{}</v:textbox></w:pict></w:r>", content("Hộp"));
    assert_eq!(paragraph(&old), "Hộp");
}

#[test]
fn notes_follow_the_text() {
    let body = format!(
        "<w:p>{}<w:r><w:footnoteReference w:id=\"7\"/></w:r>{}<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>{}",
        r("Luật"),
        r(" mới"),
        p("Hết")
    );
    let footnotes = format!(
        "<w:footnote w:type=\"separator\" w:id=\"0\">{}</w:footnote><w:footnote w:id=\"3\">{}</w:footnote>\
         <w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r>{}</w:p></w:footnote>",
        p("kẻ"),
        p("khác"),
        r(" Luật số 1")
    );
    let document = Document::of(&body)
        .part("footnotes", &footnotes)
        .part("endnotes", &format!("<w:endnote w:id=\"2\">{}</w:endnote>", p("Xem thêm")));
    assert_eq!(docx_text(&document.bytes()).unwrap(), "Luật[1] mới[i]\nHết\n\n[1] Luật số 1\n\n[i] Xem thêm\n");
}

#[test]
fn a_header_is_taken_where_the_text_has_no_head() {
    let section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>";
    let read = |body: &str, header: &str| {
        docx_text(&Document::of(&(p(body) + section)).part("header", header).bytes()).unwrap()
    };
    assert_eq!(read("KẾ HOẠCH", &p("Số: 1/KH-UBND")), "Số: 1/KH-UBND\nKẾ HOẠCH\n");
    assert_eq!(read("Số: 2/KH-UBND", &p("Số: 1/KH-UBND")), "Số: 2/KH-UBND\n");
    assert_eq!(read("KẾ HOẠCH", &p("- 2 -")), "KẾ HOẠCH\n");
}
