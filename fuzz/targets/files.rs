//! A store's file that something changed: it is refused or it works, and nothing ends the process.

use std::sync::OnceLock;

use cchc::Store;
use cchc::model::{Attachment, IndexQuery, OrganisationUnit, Record, UnitKind};

use super::place::{self, Template};

/// The bytes at the start that most edits fall into: the file's head and its first pages.
const START: usize = 64 << 10;

fn template() -> &'static Template {
    static FILLED: OnceLock<Template> = OnceLock::new();
    FILLED.get_or_init(|| {
        Template::of(|store| {
            for number in 0..8 {
                let unit = OrganisationUnit::named(&format!("Sở {number}"), UnitKind::Department);
                store.units().add(unit).expect("a unit");
            }
            let draft = Attachment { name: "a.txt".to_owned(), media_type: "text/plain".to_owned(), ..<_>::default() };
            store.attach(draft, &mut &[7; 5000][..]).expect("an attachment");
        })
    })
}

/// Edits of four bytes each: how, two for where, and a value.
pub fn edited(edits: &[u8]) {
    let mut file = template().bytes().to_vec();
    for edit in edits.chunks_exact(4) {
        let place = usize::from(u16::from_be_bytes([edit[1], edit[2]]));
        // Anywhere in the file, or at its start.
        let at = if edit[0] & 0x80 == 0 { place % START } else { place * file.len().max(1) / START };
        let rest = file.get_mut(at..).unwrap_or_default();
        match edit[0] & 7 {
            0..=2 => rest.iter_mut().take(1).for_each(|byte| *byte ^= edit[3].max(1)),
            3 => rest.iter_mut().take(8).for_each(|byte| *byte = edit[3]),
            4 => rest.iter_mut().take(512).for_each(|byte| *byte = 0),
            5 => file.truncate(at),
            6 => {
                let length = (usize::from(edit[3]) * 16).min(file.len().saturating_sub(at));
                let to = at.min(file.len() - length);
                file.copy_within(..length, to);
            }
            _ => file.resize(file.len() + usize::from(edit[3]) * 64, 0),
        }
    }
    if let Ok(store) = place::open(&template().file(&file)) {
        use_all(&store);
    }
}

/// Whatever it answers, it answers.
fn use_all(store: &Store) {
    let _ = store.verify();
    let _ = store.units().page(IndexQuery::default());
    let _ = store.changes(0, 100);
    let _ = store.units().add(OrganisationUnit::named("Văn phòng", UnitKind::Division));
    let _ = store.attachments().page(IndexQuery::default()).map(|page| {
        page.items.iter().for_each(|file| drop(store.read_attachment(file.id(), 0, 5000)));
    });
    let _ = store.reindex();
    let _ = store.close();
}
