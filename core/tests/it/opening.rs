//! Opening files that are not stores or cannot be opened: the error is clear and the file stays unchanged.

use std::path::Path;

use cchc::model::{IndexQuery, Record};
use cchc::{Options, Sharing, Store};

use crate::common::{Place, assert_sound, code, open, options, unit};

fn refused(path: &Path, options: Options) -> &'static str {
    let before = std::fs::read(path).ok();
    let code = code(Store::open_with(path, options).map(drop));
    assert_eq!(std::fs::read(path).ok(), before, "{} was touched", path.display());
    code
}

#[test]
fn what_is_no_store_is_left_alone() {
    let place = Place::new();
    let file = |name: &str, bytes: &[u8]| {
        let path = place.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    assert_eq!(refused(place.folder.path(), options()), "not_a_store");
    assert_eq!(refused(&file("thu.txt", "Kế hoạch".as_bytes()), options()), "not_a_store");
    assert_eq!(refused(&file("short", b"redb"), options()), "not_a_store");
    assert_eq!(refused(&file("zeros", &[0; 300_000]), options()), "not_a_store");
    let mut almost = vec![0; 9000];
    almost[8000] = 1;
    assert_eq!(refused(&file("almost", &almost), options()), "not_a_store");
    let mut head = vec![0; 9000];
    head[20] = 1;
    assert_eq!(refused(&file("head", &head), options()), "not_a_store");
    let only_there = Options { create: false, ..options() };
    assert_eq!(refused(&file("empty", b""), only_there.clone()), "not_a_store");
    assert_eq!(refused(&place.folder.path().join("missing"), only_there), "storage_io");
    assert_eq!(refused(&place.folder.path().join("missing"), Options { read_only: true, ..options() }), "storage_io");
    assert_eq!(refused(&place.folder.path().join("no/such/folder"), options()), "storage_io");
    assert_eq!(refused(Path::new(""), options()), "storage_io");
    assert_eq!(refused(Path::new("thu\0.cchc"), options()), "storage_io");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_left_alone() {
    assert_eq!(code(open(Path::new("/dev/null")).map(drop)), "not_a_store");
    let place = Place::new();
    let socket = place.folder.path().join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    assert_eq!(code(open(&socket).map(drop)), "not_a_store");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_files_is_said_so() {
    for path in ["/proc/thu.cchc", "/sys/thu.cchc"] {
        match open(Path::new(path)).map(drop) {
            Err(cchc::CchcError::StorageIo { path: named, .. }) => assert_eq!(named, path),
            other => panic!("{path}: {other:?}"),
        }
    }
}

#[test]
fn an_empty_file_and_one_of_zeros_are_left_alone() {
    let place = Place::new();
    for bytes in [&b""[..], &[0; 5000]] {
        std::fs::write(&place.path, bytes).unwrap();
        assert_eq!(refused(&place.path, options()), "not_a_store");
        assert_eq!(std::fs::read(&place.path).unwrap(), bytes);
    }
}

#[test]
fn a_truncated_store_is_left_alone() {
    let place = Place::new();
    let store = place.open();
    store.units().add_many((0..500).map(|number| unit(&format!("Đơn vị {number}"))).collect()).unwrap();
    store.close().unwrap();
    let whole = std::fs::read(&place.path).unwrap();
    let cuts =
        (1..40).map(|part| whole.len() * part / 40).chain([1, 8, 9, 63, 64, 319, 320, 4095, 4096, whole.len() - 1]);
    for cut in cuts {
        std::fs::write(&place.path, &whole[..cut]).unwrap();
        let code = refused(&place.path, options());
        assert!(["corrupt", "not_a_store"].contains(&code), "cut at {cut}: {code}");
    }
    std::fs::write(&place.path, &whole).unwrap();
    assert_sound(&place.open());
}

#[test]
fn a_damaged_store_never_panics() {
    let place = Place::new();
    let store = place.open();
    store.units().add_many((0..200).map(|number| unit(&format!("Đơn vị {number}"))).collect()).unwrap();
    store.close().unwrap();
    let whole = std::fs::read(&place.path).unwrap();
    let mut dice: u64 = 2021;
    let mut roll = |sides: usize| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (dice >> 33) as usize % sides
    };
    let (mut refused, mut damaged) = (0, 0);
    for round in 0..150 {
        let mut bytes = whole.clone();
        // First the head alone, then anywhere.
        let reach = if round < 75 { 320 } else { bytes.len() };
        for _ in 0..=roll(4) {
            let at = roll(reach);
            bytes[at] ^= 1 << roll(8);
        }
        std::fs::write(&place.path, &bytes).unwrap();
        let opened = open(&place.path);
        let Ok(store) = opened else {
            let code = opened.map(drop).unwrap_err().code();
            assert!(["corrupt", "not_a_store", "newer_format", "locked"].contains(&code), "{round}: {code}");
            // Damage behind the head can show only after the file was opened for writing, which leaves its mark there.
            let untouched = std::fs::read(&place.path).unwrap() == bytes;
            assert!(untouched || reach > 320, "{round}: touched");
            refused += 1;
            continue;
        };
        // What can be opened may give wrong answers, and then verification says so; it must not panic.
        damaged += usize::from(!store.verify().is_ok_and(|found| found.sound));
        let _ = store.units().page(IndexQuery::by("name").limit(1000));
        let _ = store.units().add(unit("Mới"));
        let _ = store.reindex();
        let _ = store.close();
    }
    // redb's debug builds walk the file when it is opened, and meet all damage there.
    assert!(refused > 0 && (cfg!(debug_assertions) || damaged > 0), "{refused} refused, {damaged} damaged");
}

#[test]
fn an_integrity_check_on_opening_finds_damage() {
    let place = Place::new();
    let store = place.open();
    store.units().add_many((0..500).map(|number| unit(&format!("Đơn vị {number}"))).collect()).unwrap();
    store.close().unwrap();
    let mut bytes = std::fs::read(&place.path).unwrap();
    let text = "Đơn vị 250".as_bytes();
    let at = bytes.windows(text.len()).position(|window| window == text).unwrap();
    bytes[at + 3] ^= 1;
    std::fs::write(&place.path, &bytes).unwrap();
    let checking = Options { check_integrity: true, ..options() };
    assert_eq!(code(Store::open_with(&place.path, checking).map(drop)), "corrupt");
}

#[test]
fn reading_only_changes_nothing() {
    let place = Place::new();
    let stored = place.open().units().add(unit("A")).unwrap();
    let before = std::fs::read(&place.path).unwrap();
    let reading = Options { read_only: true, ..options() };
    let store = Store::open_with(&place.path, reading.clone()).unwrap();
    assert_eq!(store.units().get(stored.id()).unwrap(), stored);
    assert_eq!(code(store.units().add(unit("B"))), "locked");
    store.checkpoint().unwrap();
    assert_sound(&store);
    store.close().unwrap();
    assert_eq!(std::fs::read(&place.path).unwrap(), before);
}

#[test]
fn odd_options_do_no_harm() {
    let place = Place::new();
    let odd = Options { cache_bytes: 0, write_timeout: std::time::Duration::MAX, actor: "ă".repeat(500), ..options() };
    let endless = Options { actor: "ă".repeat(100_000), ..options() };
    assert_eq!(refused(&place.path, endless), "invalid");
    let store = Store::open_with(&place.path, odd).unwrap();
    let stored = store.units().add(unit("A")).unwrap();
    assert_eq!(store.units().get(stored.id()).unwrap().name, "A");
    assert_sound(&store);
    store.close().unwrap();
    let impatient = Options { write_timeout: std::time::Duration::ZERO, sharing: Sharing::Exclusive, ..options() };
    let store = Store::open_with(&place.path, impatient).unwrap();
    for name in ["B", "C", "D"] {
        store.units().add(unit(name)).unwrap();
    }
}
