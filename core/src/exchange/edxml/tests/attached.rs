//! Files of envelopes: whole, packed, and known by identities and names.

use super::*;
use crate::model::AttachmentId;

/// An envelope with other entries in its list and other files beside it.
fn with(references: &str, files: &str) -> String {
    let xml = foreign("a.txt", "text/plain", b"Xin");
    let between = |xml: &str, start: &str, end: &str, new: &str| {
        let (before, rest) = xml.split_once(start).unwrap();
        let (_, after) = rest.split_once(end).unwrap();
        format!("{before}{start}{new}{end}{after}")
    };
    let xml = between(&xml, "<e:edXMLManifest e:version=\"1.0\">", "</e:edXMLManifest>", references);
    between(&xml, "<AttachmentEncoded>", "</AttachmentEncoded>", files)
}

fn entry(element: &str, id: &str, name: &str, bytes: &str) -> String {
    let put = |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("<{name}>{text}</{name}>") };
    let inner = [put("ContentId", id), put("AttachmentName", name), put("ContentTransferEncoded", bytes)].concat();
    format!("<{element}>{inner}</{element}>")
}

fn listed(id: &str, name: &str) -> String {
    entry("Reference", id, name, "")
}

fn sent(id: &str, name: &str, bytes: &[u8]) -> String {
    entry("Attachment", id, name, &encoded(bytes))
}

fn add(store: &Store, name: &str, media_type: &str, mut bytes: &[u8]) -> AttachmentId {
    let draft = Attachment { name: name.to_owned(), media_type: media_type.to_owned(), ..Attachment::default() };
    store.attach(draft, &mut bytes).unwrap().id()
}

#[test]
fn archives_that_were_cut_off_are_damaged_wherever_they_end() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let next = |number: &u32| Some(number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
    let content: Vec<u8> =
        std::iter::successors(Some(7), next).map(|number| (number >> 24) as u8).take(3_000).collect();
    let whole = packed("a.pdf", &content);
    assert_eq!(read(&store, &foreign("a.pdf", "application/zip", &whole)).unwrap().files[0].size, 3_000);
    for length in [1, 4, 100, 1_500, whole.len() - 1] {
        let xml = foreign("a.pdf", "application/zip", &whole[..length]);
        assert_eq!(fault(&store, &xml), ("files[0]".to_owned(), "file_damaged".to_owned()), "{length} bytes");
    }
    // An archive in an archive, as it is: the inner one is whole where the outer one is cut off.
    let mut outer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    outer.start_file("a.docx", stored).unwrap();
    outer.write_all(&whole).unwrap();
    let outer = outer.finish().unwrap().into_inner();
    assert_eq!(
        read(&store, &foreign("a.docx", "application/zip", &outer)).unwrap().files[0].size as usize,
        whole.len()
    );
    let xml = foreign("a.docx", "application/zip", &outer[..outer.len() - 30]);
    assert_eq!(fault(&store, &xml), ("files[0]".to_owned(), "file_damaged".to_owned()));
    assert!(holds_nothing(&store));
}

#[test]
fn archives_that_go_out_come_in_with_the_same_bytes_whatever_their_names() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let sent = store.legal_documents().add(document()).unwrap().id();
    for (name, media_type) in [
        ("ho so", "application/zip"),
        ("ho so.pdf", " Application/ZIP "),
        ("ho so.v2", "application/zip"),
        ("ho so.txt", "application/zip"),
        ("ho so.zip", "application/zip"),
        ("ho so.ZIP", "x/y"),
    ] {
        let bytes = packed("a.txt", b"Xin chao");
        let file = add(&store, name, media_type, &bytes);
        let asked = EdxmlOfDocument { attachments: vec![file], ..outgoing(Some(sent), None) };
        let receipt = receive(&store, &store.ask(asked).unwrap().text, false).unwrap();
        let [received] = receipt.attachments[..] else { panic!("{receipt:?}") };
        assert_eq!(store.read_attachment(received, 0, u32::MAX).unwrap(), bytes, "{name}");
        let found = store.attachments().get(received).unwrap();
        assert_eq!(found.name, name);
        if !name.ends_with("pdf") && !name.ends_with("txt") {
            assert_eq!(found.media_type, "application/zip", "{name}");
        }
    }
}

#[test]
fn what_cannot_be_packed_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let size = |name: &str, inner: &str| {
        read(&store, &foreign(name, "application/zip", &packed(inner, b"Xin"))).unwrap().files[0].size
    };
    assert!(size("ho so", "a.txt") > 3, "no ending");
    assert!(size("ban do.kmz", "doc.kml") > 3, "another kind");
    assert_eq!(size("a.odt", "b.ODT"), 3);
    assert_eq!(size("a.pdf", "x"), 3);
}

#[test]
fn files_without_bytes_are_refused_both_ways() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let mut only_folder = ZipWriter::new(Cursor::new(Vec::new()));
    only_folder.add_directory("a", SimpleFileOptions::default()).unwrap();
    let only_folder = only_folder.finish().unwrap().into_inner();
    let no_entry = ZipWriter::new(Cursor::new(Vec::new())).finish().unwrap().into_inner();
    let text = foreign("a.txt", "text/plain", b"Xin");
    for xml in [
        foreign("a.txt", "text/plain", b""),
        text.replace("WGlu", " \n "),
        text.replace("WGlu", "<b>WGlu</b>"),
        text.replace("WGlu", "WGlu<b>WGlu</b>"),
        foreign("a.txt", "application/zip", &only_folder),
        foreign("a.txt", "application/zip", &no_entry),
    ] {
        assert_eq!(fault(&store, &xml), ("files[0]".to_owned(), "file_damaged".to_owned()), "{xml}");
    }
    assert!(holds_nothing(&store));
    let sent = store.legal_documents().add(document()).unwrap().id();
    let files = vec![add(&store, "a.txt", "text/plain", b"Xin"), add(&store, "b.txt", "text/plain", b"")];
    let asked = EdxmlOfDocument { attachments: files, ..outgoing(Some(sent), None) };
    let problem = store.ask(asked).unwrap_err().report().problems[0].clone();
    assert_eq!((problem.path.as_str(), problem.code.as_str()), ("attachments[1]", "file_empty"));
    // A sender that packs says of an empty file that it is one.
    assert_eq!(read(&store, &foreign("a.txt", "application/zip", &packed("a.txt", b""))).unwrap().files[0].size, 0);
}

#[test]
fn entries_and_files_that_cannot_be_told_apart_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let (one, two) = (sent("1", "a.pdf", b"Mot"), sent("1", "b.pdf", b"Hai"));
    let entries = [listed("cid:1", "a.pdf"), listed("1", "b.pdf")];
    let unnamed = sent("", "a.pdf", b"Mot");
    for (references, files, path, code) in [
        (entries[0].clone(), one.clone() + &two, "files[0]", "file_twice"),
        (entries.concat(), one.clone() + &two, "files[0]", "file_twice"),
        (entries.concat(), one.clone(), "files[1]", "file_twice"),
        (listed("", "a.pdf").repeat(2), unnamed.clone(), "files[1]", "file_twice"),
        (listed("", "a.pdf"), unnamed.clone().repeat(2), "files[0]", "file_twice"),
        (listed("1", "a.pdf") + &listed("2", "a.pdf"), unnamed.clone(), "files[1]", "file_twice"),
        (listed("1", "a.pdf") + &listed("2", "a.pdf"), one.clone(), "files[1]", "file_missing"),
    ] {
        assert_eq!(
            fault(&store, &with(&references, &files)),
            (path.to_owned(), code.to_owned()),
            "{references}{files}"
        );
    }
    assert!(holds_nothing(&store));
    let files = |references: &str, files: &str| read(&store, &with(references, files)).unwrap().files;
    let names = |files: Vec<crate::model::EdxmlFile>| files.into_iter().map(|file| file.name).collect::<Vec<_>>();
    let same_names = listed("cid:1", "a.pdf") + &listed("cid:2", "a.pdf");
    let other_order = sent("2", "", b"Hai") + &sent("1", "x.zip", b"Mot");
    assert_eq!(names(files(&same_names, &other_order)), ["a.pdf", "a.pdf"], "identities keep them apart");
    assert_eq!(names(files("", &(one + &two))), ["a.pdf", "b.pdf"], "nothing to pair");
    assert_eq!(names(files(&listed("7", "a.pdf"), &unnamed)), ["a.pdf"], "by name where one has no identity");
}

#[test]
fn text_around_the_root_is_no_xml() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let good = foreign("a.txt", "text/plain", b"Xin");
    for xml in [format!("{good}x"), format!("x{good}"), format!("{good}&#120;"), format!("{good}<![CDATA[x]]>")] {
        assert_eq!(fault(&store, &xml), ("xml".to_owned(), "not_xml".to_owned()));
    }
    assert!(read(&store, &format!("{good}\n<!-- x -->\n")).is_ok());
}

#[test]
fn a_number_that_is_in_the_symbol_too_is_taken_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let cited = |notation: &str| {
        let xml = foreign("a.txt", "text/plain", b"Xin").replace(">KH-UBND<", &format!(">{notation}<"));
        let document = receive(&store, &xml, false).unwrap().document.unwrap();
        let plan = receive(&store, &xml, true).unwrap().plan.unwrap();
        let plan = store.plans().get(plan).unwrap();
        assert_eq!(plan.number.as_deref(), Some("89"));
        (store.legal_documents().get(document).unwrap().symbol.unwrap(), plan.symbol)
    };
    let told = |document: &str, plan: &str| (document.to_owned(), plan.to_owned());
    assert_eq!(cited("89/KH-UBND"), told("89/KH-UBND", "KH-UBND"));
    assert_eq!(cited("89 / KH-UBND"), told("89/KH-UBND", "KH-UBND"));
    assert_eq!(cited("8/KH-UBND"), told("89/8/KH-UBND", "8/KH-UBND"));
    assert_eq!(cited("890/KH-UBND"), told("89/890/KH-UBND", "890/KH-UBND"));
}
