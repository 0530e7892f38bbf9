//! What damage that was met keeps from happening.

use crate::error::CchcError;
use crate::model::{OrganisationUnit, Record, UnitKind};
use crate::store::{Options, Store};

fn unit(name: &str) -> OrganisationUnit {
    OrganisationUnit::named(name, UnitKind::Other)
}

/// Every place of a text in bytes.
fn places(bytes: &[u8], text: &str) -> Vec<usize> {
    let text = text.as_bytes();
    (0..bytes.len() - text.len()).filter(|at| bytes[*at..].starts_with(text)).collect()
}

#[cfg(unix)]
#[test]
fn after_damage_was_met_nothing_is_written_until_the_file_was_found_sound() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    // No page stays in memory.
    let store = Store::open_with(&path, Options { cache_bytes: 4096, ..Options::default() }).unwrap();
    let name = |number: u32| format!("phòng {number:03} {}", "x".repeat(900));
    let added = store.units().add_many((0..60).map(|number| unit(&name(number))).collect()).unwrap();
    store.checkpoint().unwrap();

    let sound = std::fs::read(&path).unwrap();
    let flip = |damaged: bool| {
        let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
        for at in places(&sound, &name(30)) {
            let byte = sound[at + 8] ^ u8::from(damaged);
            std::os::unix::fs::FileExt::write_all_at(&file, &[byte], at as u64 + 8).unwrap();
        }
    };
    flip(true);
    let refused = added.iter().find_map(|unit| store.units().get(unit.id()).err()).unwrap();
    assert!(matches!(refused, CchcError::Corrupt { .. }), "{refused}");
    for _ in 0..2 {
        let refused = store.units().add(unit("sau")).unwrap_err();
        assert!(refused.to_string().contains("nothing is written before verify()"), "{refused}");
        assert!(!store.verify().is_ok_and(|found| found.sound));
    }

    flip(false);
    // The first call opens the file again.
    while !store.verify().is_ok_and(|found| found.sound) {}
    store.units().add(unit("sau")).unwrap();
    assert_eq!(store.units().get(added[30].id()).unwrap().name, name(30));
}

#[test]
fn a_check_that_finds_the_file_sound_lets_writes_in_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    store.inner.engine.damage.set("a page was met");
    assert_eq!(store.units().add(unit("một")).unwrap_err().code(), "corrupt");
    assert!(store.verify().unwrap().sound);
    store.units().add(unit("một")).unwrap();
}
