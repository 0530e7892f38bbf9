//! Personal data: the cost of sealing compared with a plain write, and of opening compared with reading.

use std::path::Path;
use std::time::Instant;

use cchc::command::RevealPersonal;
use cchc::model::{DataSubject, LawReference, LegalDocument, Personal, Record};
use cchc::{Key, Keys, Options, Store};

use crate::report::{Report, Section};
use crate::{Outcome, Scale};

const NAME: &str = "Nguyễn Thị Minh Khai";
const ADDRESS: &str = "số 12, đường 30 tháng 4, phường 3, thành phố Tây Ninh";
const PHONE: &str = "0900 000 000";

pub fn measure(report: &mut Report, scale: Scale, folder: &Path) -> Outcome<()> {
    let keys = Some(Keys::constant(Key::generate()?));
    let store = Store::open_with(folder.join("sealing.cchc"), Options { keys, ..Options::default() })?;
    let mut writing = Section::new("Three short texts, durable", "µs");
    let mut reading = Section::new("Reading three short texts", "µs");
    for _ in 0..scale.rounds {
        let started = Instant::now();
        let document = store.legal_documents().add(in_clear())?;
        writing.micros("in clear", started.elapsed());
        let started = Instant::now();
        let subject = store.data_subjects().add(sealed())?;
        writing.micros("sealed, under a new key", started.elapsed());

        let started = Instant::now();
        store.legal_documents().get(document.id())?;
        reading.micros("in clear", started.elapsed());
        let started = Instant::now();
        store.data_subjects().get(subject.id())?;
        reading.micros("sealed, not opened", started.elapsed());
        let (kind, id, purpose) = ("data_subject".to_owned(), subject.header.id, "đo".to_owned());
        let started = Instant::now();
        store.run(RevealPersonal { kind, id, purpose, rev: None, fields: Vec::new(), despite: None })?;
        reading.micros("revealed, with the durable access record", started.elapsed());
    }
    report.finish(writing);
    report.finish(reading);
    Ok(())
}

/// A record of the same size without anything personal.
fn in_clear() -> LegalDocument {
    let (document_type, subject) = (NAME.to_owned(), ADDRESS.to_owned());
    LegalDocument { document_type, subject, symbol: Some(PHONE.to_owned()), ..LegalDocument::default() }
}

fn sealed() -> DataSubject {
    let [name, address, phone] = [NAME, ADDRESS, PHONE].map(|text| Some(Personal::open(text)));
    let basis = Some(LawReference { document: "20/2008/NĐ-CP".to_owned(), ..LawReference::default() });
    DataSubject { name, address, phone, basis, ..DataSubject::default() }
}
