//! Storing and reading the content of attachments.

use cchc::model::{Attachment, Record};
use proptest::prelude::*;

use crate::common::{Place, assert_sound, code};

const CHUNK: usize = 256 << 10;

fn draft() -> Attachment {
    Attachment { name: "a.bin".into(), media_type: "application/octet-stream".into(), ..Attachment::default() }
}

fn bytes(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at % 251) as u8).collect()
}

#[test]
fn every_length_around_a_chunk_comes_back() {
    let place = Place::new();
    let store = place.open();
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 5] {
        let content = bytes(length);
        let stored = store.attach(draft(), &mut content.as_slice()).unwrap();
        assert_eq!(stored.size as usize, length);
        assert_eq!(stored.blake3, blake3::hash(&content).to_hex().to_string());
        assert_eq!(store.read_attachment(stored.id(), 0, u32::MAX).unwrap(), content);
        assert!(store.read_attachment(stored.id(), u32::MAX, u32::MAX).unwrap().is_empty());
    }
    assert_sound(&store);
}

#[test]
fn the_same_bytes_are_kept_once() {
    let place = Place::new();
    let store = place.open();
    let content = bytes(CHUNK + 9);
    let first = store.attach(draft(), &mut content.as_slice()).unwrap();
    let second = store.attach(draft(), &mut content.as_slice()).unwrap();
    assert_ne!(first.id(), second.id());
    assert_eq!(store.verify().unwrap().blobs, 1);
    store.attachments().remove(first.id(), 1).unwrap();
    assert_eq!(code(store.read_attachment(first.id(), 0, 1)), "not_found");
    assert_eq!(store.read_attachment(second.id(), 5, 3).unwrap(), content[5..8]);
    let past = store.as_of(first.header.updated.unwrap());
    assert_eq!(past.read_attachment(first.id(), 5, 3).unwrap(), content[5..8]);
    assert_eq!(code(past.read_attachment(second.id(), 5, 3)), "not_found");
    assert_sound(&store);
}

#[test]
fn the_bytes_of_an_attachment_stay() {
    let place = Place::new();
    let store = place.open();
    let first = store.attach(draft(), &mut "abc".as_bytes()).unwrap();
    let other = store.attach(draft(), &mut "xyz".as_bytes()).unwrap();
    let swapped = Attachment { blake3: other.blake3, ..first };
    assert_eq!(code(store.attachments().update(swapped)), "invalid");
}

#[test]
fn any_stretch_can_be_read() {
    let place = Place::new();
    let store = place.open();
    let content = bytes(2 * CHUNK + 100);
    let stored = store.attach(draft(), &mut content.as_slice()).unwrap();
    let end = content.len() as u32 + 50;
    let near = |at: u32| at.saturating_sub(3)..=at + 3;
    let offsets = prop_oneof![0..end, near(0), near(CHUNK as u32), near(2 * CHUNK as u32), near(end - 50)];
    let lengths = prop_oneof![0..end, near(0), near(CHUNK as u32), near(2 * CHUNK as u32)];
    proptest!(ProptestConfig::with_cases(60), |(offset in offsets, length in lengths)| {
        let from = (offset as usize).min(content.len());
        let to = (offset as usize + length as usize).min(content.len());
        prop_assert_eq!(store.read_attachment(stored.id(), offset, length).unwrap(), &content[from..to]);
    });
}
