mod attached;

use std::io::{Cursor, Write};

use jiff::civil::date;
use proptest::prelude::ProptestConfig;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::files::encoded;
use super::read::{opened, opened_within};
use super::*;
use crate::Store;
use crate::command::Command;
use crate::error::Result;
use crate::model::{
    Attachment, EdxmlAgency, EdxmlBusiness, EdxmlEnvelope, EdxmlReceipt, IndexQuery, LegalDocument, LegalDocumentId,
    PartialDate, Plan, PlanId, Record, Signatory, SigningAuthority,
};

fn agency(code: &str, name: &str) -> EdxmlAgency {
    EdxmlAgency { code: code.to_owned(), name: name.to_owned(), parent: None }
}

fn outgoing(document: Option<LegalDocumentId>, plan: Option<PlanId>) -> EdxmlOfDocument {
    let to = vec![agency("H53.01", "Văn phòng UBND tỉnh"), agency("H53.02", "Sở Nội vụ <Tổ 1>")];
    EdxmlOfDocument { document, plan, attachments: vec![], from: agency("H53.18", "Sở Xây dựng"), to, due: None }
}

fn document() -> LegalDocument {
    LegalDocument {
        document_type: "Quyết định".to_owned(),
        symbol: Some("2818/QĐ-UBND".to_owned()),
        issued_on: Some(PartialDate::from(date(2021, 1, 20))),
        subject: "Kế hoạch \"cải cách\" & kiểm soát thủ tục".to_owned(),
        ..LegalDocument::default()
    }
}

fn packed(name: &str, content: &[u8]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file(name, SimpleFileOptions::default()).unwrap();
    archive.write_all(content).unwrap();
    archive.finish().unwrap().into_inner()
}

/// An envelope as other systems write them: other prefixes, other order, other names of some elements.
fn foreign(file: &str, kind: &str, bytes: &[u8]) -> String {
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
  <e:edXMLEnvelope xmlns:e="http://www.mic.gov.vn/TBT/QCVN_102_2016">
    <e:edXMLHeader>
      <e:MessageHeader>
        <e:From><e:OrganId>H53</e:OrganId><e:OrganInCharge/><e:OrganName>UBND tỉnh</e:OrganName></e:From>
        <e:To><e:OrganId>H53.18</e:OrganId><e:OrganName>Sở Xây dựng</e:OrganName></e:To>
        <e:Code><e:CodeNumber>89</e:CodeNumber><e:CodeNotation>KH-UBND</e:CodeNotation></e:Code>
        <e:PromulgationInfo><e:PromulgationDate>13/01/2021</e:PromulgationDate></e:PromulgationInfo>
        <e:Subject>Chương trình &#224; <![CDATA[& hành động]]></e:Subject>
        <e:SteeringType>1</e:SteeringType><e:OtherInfo><e:Priority>2</e:Priority></e:OtherInfo>
      </e:MessageHeader>
      <Signature><SignatureValue>AAAA</SignatureValue></Signature>
    </e:edXMLHeader>
    <e:edXMLBody><e:edXMLManifest e:version="1.0"><e:Reference>
      <e:ContentId>cid:1</e:ContentId><e:ContentType>text/plain</e:ContentType>
      <e:AttachmentName>{file}</e:AttachmentName>
    </e:Reference></e:edXMLManifest></e:edXMLBody>
  </e:edXMLEnvelope>
  <AttachmentEncoded><Attachment><ContentId>1</ContentId><ContentType>{kind}</ContentType>
    <e:ContentTransferEncoded xmlns:e="http://www.mic.gov.vn/TBT/QCVN_102_2016">{}</e:ContentTransferEncoded>
  </Attachment></AttachmentEncoded>
</edXML>"#,
        encoded(bytes)
    )
}

fn read(store: &Store, xml: &str) -> Result<EdxmlEnvelope> {
    store.ask(ReadEdxml { path: None, xml: Some(xml.to_owned()) })
}

fn receive(store: &Store, xml: &str, as_plan: bool) -> Result<EdxmlReceipt> {
    store.run(ReceiveEdxml { path: None, xml: Some(xml.to_owned()), as_plan })
}

fn fault(store: &Store, xml: &str) -> (String, String) {
    let report = receive(store, xml, false).unwrap_err().report();
    assert!(!report.problems[0].text_vi.is_empty() && read(store, xml).is_err());
    (report.problems[0].path.clone(), report.problems[0].code.clone())
}

fn holds_nothing(store: &Store) -> bool {
    let all = IndexQuery::default();
    let counts = [store.legal_documents().count(&all), store.plans().count(&all), store.attachments().count(&all)];
    counts.into_iter().all(|count| count.unwrap() == 0) && store.changes(0, 1).unwrap().is_empty()
}

#[test]
fn a_document_that_goes_out_comes_in_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let sent = store.legal_documents().add(document()).unwrap();
    let bytes: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    let draft = Attachment {
        name: "phụ lục.pdf".to_owned(),
        media_type: "application/pdf".to_owned(),
        caption: Some("Phụ lục".to_owned()),
        ..Attachment::default()
    };
    let file = store.attach(draft, &mut bytes.as_slice()).unwrap();
    let asked = EdxmlOfDocument { attachments: vec![file.id()], ..outgoing(Some(sent.id()), None) };
    let envelope = store.ask(asked).unwrap();
    assert_eq!(envelope.document_id, "H53.18,2021/01/20,2818/QĐ-UBND");
    let receipt = receive(&store, &envelope.text, false).unwrap();
    let received: LegalDocument = store.legal_documents().get(receipt.document.unwrap()).unwrap();
    let expected =
        LegalDocument { header: received.header.clone(), issuer: Some("Sở Xây dựng".to_owned()), ..document() };
    assert_eq!(received, expected);
    assert_eq!(receipt.envelope.to[1].name, "Sở Nội vụ <Tổ 1>");
    let [attachment] = receipt.attachments[..] else { panic!("{receipt:?}") };
    assert_eq!(store.read_attachment(attachment, 0, u32::MAX).unwrap(), bytes);
    assert_eq!(store.attachments().get(attachment).unwrap().caption.as_deref(), Some("Phụ lục"));
}

#[test]
fn what_an_envelope_needs_is_asked_for_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let bare = LegalDocument { symbol: None, issued_on: Some(PartialDate::year(2021)), ..document() };
    let bare = store.legal_documents().add(bare).unwrap();
    let asked = EdxmlOfDocument { to: vec![], ..outgoing(Some(bare.id()), None) };
    let problems = store.ask(asked).unwrap_err().report().problems;
    let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["number", "symbol", "to", "issued_on"]);
    assert_eq!(store.ask(outgoing(None, None)).unwrap_err().report().problems[0].code, "either");
}

#[test]
fn envelopes_of_other_systems_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let said = read(&store, &foreign("a.txt", "text/plain", b"Xin")).unwrap();
    assert_eq!(said.subject, "Chương trình à & hành động");
    assert_eq!((said.from.code.as_str(), said.number.as_deref()), ("H53", Some("89")));
    assert_eq!(said.issued_on, Some(date(2021, 1, 13)));
    assert_eq!(said.not_kept, ["SteeringType", "OtherInfo"]);
    assert!(said.signed);
    assert_eq!((said.files[0].name.as_str(), said.files[0].size), ("a.txt", 3));
}

#[test]
fn files_that_travelled_packed_are_unpacked_and_archives_stay_archives() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let archive = packed("x.txt", b"Xin");
    let size = |xml: &str| read(&store, xml).unwrap().files[0].size;
    assert_eq!(size(&foreign("a.txt", "application/zip", &archive)), 3);
    assert_eq!(size(&foreign("a.zip", "application/zip", &archive)) as usize, archive.len());
    assert_eq!(size(&foreign("a.docx", "application/vnd.x", &archive)) as usize, archive.len());
    assert_eq!(size(&foreign("a.txt", "application/zip", b"Xin")), 3, "not packed, whatever it says");
}

#[test]
fn a_plan_is_read_from_its_file_and_completed_by_the_envelope() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let text = include_str!("../../../tests/data/examples/sample-plan.txt");
    let xml = foreign("ke-hoach.txt", "text/plain", text.as_bytes());
    let receipt = receive(&store, &xml, true).unwrap();
    let plan = store.plans().get(receipt.plan.unwrap()).unwrap();
    assert!(receipt.plan_was_read && !plan.contents.is_empty());
    assert_eq!(store.attachments().get(receipt.attachments[0]).unwrap().plan, receipt.plan);
    let places = "<e:ToPlaces><e:Place>Sở Nội vụ</e:Place></e:ToPlaces><e:SteeringType>";
    let xml = foreign("quet.pdf", "application/pdf", b"%PDF-1.7").replace("<e:SteeringType>", places);
    let receipt = receive(&store, &xml, true).unwrap();
    let plan = store.plans().get(receipt.plan.unwrap()).unwrap();
    assert!(!receipt.plan_was_read);
    assert_eq!((plan.number.as_deref(), plan.symbol.as_str()), (Some("89"), "KH-UBND"));
    assert_eq!((plan.issuer.as_deref(), plan.recipients), (Some("UBND tỉnh"), vec!["Sở Nội vụ".to_owned()]));
}

#[test]
fn what_is_no_envelope_of_a_document_is_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let good = foreign("a.txt", "text/plain", b"Xin");
    let declared = good.replacen("<edXML ", "<!DOCTYPE a [<!ENTITY b \"c\">]><edXML ", 1);
    let laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><l>&b;</l>";
    let outside = "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><edXML>&a;</edXML>";
    let nested = "<a>".repeat(100_000);
    let many = format!("<edXML>{}</edXML>", "<a/>".repeat(100_000));
    let undeclared = good.replace("Chương trình", "&lol;");
    for (xml, code) in [
        ("", "not_xml"),
        ("{}", "not_xml"),
        (&good[..good.len() - 9], "not_xml"),
        (undeclared.as_str(), "not_xml"),
        ("<a/>", "not_edxml"),
        ("<edXML><edXMLEnvelope/></edXML>", "not_edxml"),
        (&declared, "doctype"),
        (laughs, "doctype"),
        (outside, "doctype"),
        (&nested, "too_complex"),
        (&many, "too_complex"),
        (&good.replace("e:Subject", "e:StatusCode"), "no_subject"),
    ] {
        assert_eq!(fault(&store, xml), ("xml".to_owned(), code.to_owned()), "{}", &xml[..xml.len().min(60)]);
    }
    assert!(holds_nothing(&store));
}

#[test]
fn files_that_are_missing_cut_off_or_too_large_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let good = foreign("a.txt", "text/plain", b"Xin chao");
    let named = |code: &str| ("files[0]".to_owned(), code.to_owned());
    assert_eq!(fault(&store, &good.replace("WGlu", "?!")), named("file_damaged"));
    assert_eq!(fault(&store, &good.replace("YW8=", "YW8")), named("file_damaged"));
    assert_eq!(
        fault(&store, &good.replace("<ContentId>1</ContentId>", "<ContentId>2</ContentId>")),
        named("file_missing")
    );
    let without = good.replace("<AttachmentEncoded>", "<Other>").replace("</AttachmentEncoded>", "</Other>");
    assert_eq!(fault(&store, &without), named("file_missing"));
    assert!(holds_nothing(&store));
}

#[test]
fn files_that_are_more_than_an_envelope_may_have_are_refused_whatever_they_claim() {
    const MOST: usize = 1 << 20;
    let size = |name: &str, kind: &str, bytes: &[u8]| match opened_within("thu", &foreign(name, kind, bytes), MOST) {
        Ok(opened) => Ok(opened.contents[0].len()),
        Err(error) => Err(error.report().problems[0].code.clone()),
    };
    let bomb = packed("x.txt", &vec![0; MOST + 1]);
    assert!(bomb.len() < 4_000);
    assert_eq!(size("a.txt", "application/zip", &bomb), Err("too_large".to_owned()));
    assert_eq!(size("a.bin", "x/y", &vec![0; MOST + 1]), Err("too_large".to_owned()));
    assert_eq!(size("a.bin", "x/y", &vec![0; MOST]), Ok(MOST));
}

#[test]
fn names_that_lead_elsewhere_stay_names() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let receipt = receive(&store, &foreign("../../etc/cron.d/a.txt", "text/plain", b"Xin"), false).unwrap();
    assert_eq!(receipt.envelope.files[0].name, "../../etc/cron.d/a.txt", "as written");
    assert_eq!(store.attachments().get(receipt.attachments[0]).unwrap().name, "etc_cron.d_a.txt");
    let inside = packed("../../../etc/passwd", b"Xin");
    let receipt = receive(&store, &foreign("b.txt", "application/zip", &inside), false).unwrap();
    assert_eq!(store.attachments().get(receipt.attachments[0]).unwrap().name, "b.txt");
}

#[test]
fn files_are_read_in_utf_8_and_utf_16_and_refused_in_others() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let good = foreign("a.txt", "text/plain", b"Xin");
    let path = folder.path().join("a.edxml");
    let read = |bytes: &[u8]| {
        std::fs::write(&path, bytes).unwrap();
        store.ask(ReadEdxml { path: Some(path.clone()), xml: None })
    };
    let utf_16: Vec<u8> = "\u{feff}".encode_utf16().chain(good.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let marked = format!("\u{feff}{good}");
    for bytes in [good.as_bytes(), marked.as_bytes(), &utf_16] {
        assert_eq!(read(bytes).unwrap().subject, "Chương trình à & hành động");
    }
    let code = |error: crate::CchcError| error.report().problems[0].code.clone();
    assert_eq!(code(read(&[b"<edXML>\xe0</edXML>".as_slice(), good.as_bytes()].concat()).unwrap_err()), "not_unicode");
    assert_eq!(code(read(&utf_16[..utf_16.len() - 1]).unwrap_err()), "not_unicode");
    let huge = std::fs::File::create(&path).unwrap();
    huge.set_len((128 << 20) + 1).unwrap();
    let from = |path: Option<&std::path::Path>, xml: Option<&str>| {
        store.ask(ReadEdxml { path: path.map(Into::into), xml: xml.map(Into::into) }).unwrap_err()
    };
    assert_eq!(code(from(Some(&path), None)), "too_large");
    assert_eq!(code(from(Some(folder.path()), None)), "no_file");
    assert_eq!(code(from(Some(&path), Some(""))), "either");
    assert_eq!(code(from(None, None)), "either");
    assert_eq!(from(Some(&folder.path().join("b.edxml")), None).code(), "storage_io");
}

#[test]
fn recalls_are_refused_and_what_is_replaced_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let with = |kind: &str| {
        let trace = format!(
            "<e:TraceHeaderList><e:Bussiness><e:BussinessDocType>{kind}</e:BussinessDocType>\
             <e:DocumentId>H53,2021/01/01,1/KH-UBND</e:DocumentId></e:Bussiness></e:TraceHeaderList><Signature>"
        );
        foreign("a.txt", "text/plain", b"Xin").replace("<Signature>", &trace)
    };
    assert_eq!(read(&store, &with("1")).unwrap().business, EdxmlBusiness::Recall);
    assert_eq!(receive(&store, &with("1"), false).unwrap_err().report().problems[0].code, "recall");
    assert!(holds_nothing(&store));
    let receipt = receive(&store, &with("3").replace("Bussiness", "Business"), false).unwrap();
    assert_eq!(receipt.envelope.business, EdxmlBusiness::Replacement);
    assert_eq!(receipt.envelope.concerns, ["H53,2021/01/01,1/KH-UBND"]);
}

#[test]
fn in_a_batch_a_refused_envelope_leaves_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let mut batch = store.batch("thu").unwrap();
    ReceiveEdxml { path: None, xml: Some(foreign("a.txt", "text/plain", b"Xin")), as_plan: false }
        .run(&mut batch)
        .unwrap();
    let damaged = foreign("b.txt", "text/plain", b"Chao").replace("Q2hhbw==", "Q2hhbw=");
    assert!(ReceiveEdxml { path: None, xml: Some(damaged), as_plan: false }.run(&mut batch).is_err());
    batch.commit().unwrap();
    assert_eq!(store.attachments().count(IndexQuery::default()).unwrap(), 1);
    assert!(store.verify().unwrap().sound);
}

#[test]
fn a_plan_goes_out_with_its_signer_and_recipients() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let plan = Plan {
        document_type: "KH".to_owned(),
        number: Some("149".to_owned()),
        symbol: "KH-SXD".to_owned(),
        place: Some("Tây Ninh".to_owned()),
        issued_on: Some(PartialDate::from(date(2026, 3, 5))),
        subject: "Tuyên truyền \u{1}cải cách".to_owned(),
        recipients: vec!["Sở Nội vụ".to_owned(), "Lưu: VT".to_owned()],
        signatory: Some(Signatory {
            authority: SigningAuthority::ForHead,
            on_behalf_of: None,
            head_title: "GIÁM ĐỐC".to_owned(),
            own_title: Some("PHÓ GIÁM ĐỐC".to_owned()),
            name: Some("Nguyễn Văn An".to_owned()),
        }),
        ..Plan::default()
    };
    let plan = store.plans().add(plan).unwrap();
    let asked = EdxmlOfDocument { due: Some(date(2026, 4, 1)), ..outgoing(None, Some(plan.id())) };
    let text = store.ask(asked).unwrap().text;
    for expected in [
        "<edXML:Competence>KT.</edXML:Competence>",
        "<edXML:Position>PHÓ GIÁM ĐỐC</edXML:Position>",
        "<edXML:TypeName>Kế hoạch</edXML:TypeName>",
        "<edXML:DueDate>2026/04/01</edXML:DueDate>",
        "<edXML:Subject>Tuyên truyền cải cách</edXML:Subject>",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    let said = read(&store, &text).unwrap();
    assert_eq!((said.signer_name.as_deref(), said.due), (Some("Nguyễn Văn An"), Some(date(2026, 4, 1))));
    assert_eq!(said.recipients, ["Sở Nội vụ", "Lưu: VT"]);
    assert_eq!((said.summary, said.not_kept, said.signed), (None, vec![], false));
    let mut long = EdxmlOfDocument { ..outgoing(None, Some(plan.id())) };
    long.from.code = "H".repeat(36);
    let problems = store.ask(long).unwrap_err().report().problems;
    assert_eq!((problems[0].path.as_str(), problems[0].code.as_str()), ("from.code", "too_long"));
}

proptest::proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a sender, a disk or a network makes of an envelope, it is read or refused for what it is.
    #[test]
    fn envelopes_that_were_changed_anywhere_are_read_or_refused(
        at in proptest::prelude::any::<proptest::sample::Index>(),
        length in 0_usize..40,
        with in ".{0,20}|<[/a-zA-Z:!?]{0,12}>?|&[#a-z0-9x]{0,8};?|(<a>){0,40}",
    ) {
        let mut xml: Vec<char> = foreign("a.txt", "application/zip", &packed("a.txt", b"Xin chao")).chars().collect();
        let start = at.index(xml.len());
        let end = (start + length).min(xml.len());
        xml.splice(start..end, with.chars());
        let xml: String = xml.into_iter().collect();
        match opened("thu", &xml) {
            Ok(opened) => proptest::prop_assert_eq!(opened.contents.len(), opened.envelope.files.len()),
            Err(error) => {
                let report = error.report();
                proptest::prop_assert_eq!(report.code.as_str(), "invalid");
                proptest::prop_assert!(report.problems.iter().all(|problem| !problem.text_vi.is_empty()));
            }
        }
    }
}
