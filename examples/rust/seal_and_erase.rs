//! Seals personal data (dữ liệu cá nhân) under a key, opens them with a note, and erases them:
//! `cargo run --package cchc --example seal_and_erase`.
//!
//! Reading gives sealed values. Opening them (`RevealPersonal`) is written down with its purpose. Erasing (xóa)
//! destroys the person's key, so that every version, also in backups, stays unreadable.
#![allow(clippy::print_stdout)]

use cchc::command::{EraseDataSubject, RevealPersonal};
use cchc::model::{DataSubject, IndexQuery, LawReference, Personal, Record};
use cchc::{CchcError, Key, Keys, Options, Store};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("so.cchc");
    // 32 bytes; keep them outside the file: without them nobody can read personal data.
    let keys = Keys::constant(Key::generate()?);
    let options = || Options { actor: "van-phong".into(), keys: Some(keys.clone()), ..Options::default() };
    let store = Store::open_with(&path, options())?;

    let citizen = store.data_subjects().add(DataSubject {
        name: Some(Personal::open("Nguyễn Văn An")),
        phone: Some(Personal::open("0900 000 000")),
        basis: Some(LawReference { document: "20/2008/NĐ-CP".into(), ..LawReference::default() }),
        ..DataSubject::default()
    })?;
    println!("Stored as {:?}", citizen.name);

    let reveal = |store: &Store| {
        let (kind, purpose) = ("data_subject".to_owned(), "trả lời phản ánh, kiến nghị".to_owned());
        store.run(RevealPersonal {
            kind,
            id: citizen.header.id,
            purpose,
            rev: None,
            fields: vec!["name".into()],
            despite: None,
        })
    };
    println!("Revealed: {}", reveal(&store)?.values[0].text);
    for access in store.accesses().page(IndexQuery::by("subject").with("subject", citizen.id()))?.items {
        println!("Noted: {} opened {:?} for “{}”", access.header.actor, access.fields, access.purpose);
    }

    let copy = folder.path().join("copy.cchc");
    store.backup(&copy)?;
    store.run(EraseDataSubject { id: citizen.id(), why: "theo yêu cầu của người gửi".into() })?;
    let exported = store.export_keys()?; // kept beside backups; only the newest export is kept
    store.close()?;
    let bytes = std::fs::read(&path)?;
    let name = "Nguyễn Văn An".as_bytes();
    assert!(!bytes.windows(name.len()).any(|window| window == name), "the file holds no name in clear");

    let copy = Store::open_with(&copy, options())?;
    copy.import_keys(&exported)?;
    let refused = reveal(&copy).err().ok_or("whoever was erased is erased from backups")?;
    println!("In the backup: {}", refused.report().text_vi);
    assert!(matches!(refused, CchcError::KeyNeeded { .. }));
    Ok(())
}
