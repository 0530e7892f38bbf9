//! Properties of sort keys, checked with random texts.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::{collation_key, person_key};
use crate::text::nfc;

/// Letters that could be taken for others: marks in any order, variants, controls, what no table holds.
const TRAPS: &str = "[aAeouUdDđĐăâơưạậ ‘'’0²½æÆøðŁﬁｆＦжΩ字\
    \u{300}\u{301}\u{302}\u{306}\u{31b}\u{323}\u{323}\u{327}\u{338}\u{34f}\u{36f}\
    \u{0}\u{1}\u{2}\u{3}\u{9}\u{a0}\u{ad}\u{200b}\u{10000}\u{10ffff}-]{0,6}";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(miri) { 4 } else { 4096 }))]

    #[test]
    fn different_texts_have_different_keys(left in TRAPS, right in TRAPS) {
        let same = nfc(&left) == nfc(&right);
        prop_assert_eq!(same, collation_key(&left) == collation_key(&right));
        prop_assert_eq!(same, person_key(&left) == person_key(&right));
    }

    #[test]
    fn a_little_change_makes_another_key(text in TRAPS, place: prop::sample::Index, added in TRAPS) {
        let letters: Vec<char> = text.chars().collect();
        let (before, after) = letters.split_at(place.index(letters.len() + 1));
        let changed = format!("{}{added}{}", String::from_iter(before), String::from_iter(after));
        let same = nfc(&text) == nfc(&changed);
        prop_assert_eq!(same, collation_key(&text) == collation_key(&changed));
        prop_assert_eq!(same, person_key(&text) == person_key(&changed));
    }

    #[test]
    fn any_texts_have_different_keys(left: String, right: String) {
        prop_assert_eq!(nfc(&left) == nfc(&right), collation_key(&left) == collation_key(&right));
    }

    #[test]
    fn a_key_is_the_same_for_every_way_of_writing(text in TRAPS) {
        let taken_apart: String = text.nfd().collect();
        prop_assert_eq!(collation_key(&nfc(&text)), collation_key(&taken_apart));
        prop_assert_eq!(person_key(&nfc(&text)), person_key(&taken_apart));
    }

    #[test]
    fn keys_keep_clear_of_the_bytes_that_end_them(text in TRAPS) {
        prop_assert!(collation_key(&text).iter().all(|byte| *byte >= 2));
        prop_assert!(person_key(&text).iter().all(|byte| *byte >= 1));
    }

    #[test]
    fn the_more_letters_lie_before_a_mark_the_earlier_it_sorts(short in 0usize..500, longer in 1usize..500) {
        let marked = |before: usize| format!("{}á{}", "a".repeat(before), "a".repeat(1000 - before));
        prop_assert!(collation_key(&marked(short + longer)) < collation_key(&marked(short)));
    }
}

/// Texts that come one after the other.
fn in_order(texts: &[&str]) {
    in_order_by(collation_key, texts);
}

fn in_order_by(key: fn(&str) -> Vec<u8>, texts: &[&str]) {
    for pair in texts.windows(2) {
        assert!(key(pair[0]) < key(pair[1]), "{} comes before {}", pair[0], pair[1]);
        let taken_apart: String = pair[1].nfd().collect();
        assert!(key(pair[0]) < key(&taken_apart), "{} comes before {}, taken apart", pair[0], pair[1]);
    }
}

#[test]
fn letters_have_their_places() {
    in_order(&[
        "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "ô", "ơ", "p",
    ]);
    in_order(&["p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z", "ж", "字"]);
    in_order(&["Yên Bái", "Zung"]);
    in_order(&["Đà Nẵng", "Yên Bái"]);
    in_order(&["Cao Bằng", "Cần Thơ", "Dĩ An", "Duyên Hải", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Gia Lai"]);
    in_order(&["An", "Ánh", "Ân"]);
    in_order(&["Dương", "Đào", "Đỗ"]);
}

#[test]
fn tones_come_after_letters_and_case_after_tones() {
    in_order(&[
        "ma", "mà", "mả", "mã", "má", "mạ", "mă", "mằ", "mẳ", "mẵ", "mắ", "mặ", "mâ", "mầ", "mẩ", "mẫ", "mấ", "mậ",
    ]);
    in_order(&["hoa", "Hoa", "HOA", "hoà", "hoá", "hòa", "hóa", "hoan", "hoàn"]);
    in_order(&["ba", "Ba", "bà", "Bà", "BA NA"]);
    in_order(&["cá tra", "cà trê"]);
}

#[test]
fn signs_come_before_digits_and_digits_before_letters() {
    in_order(&["Phòng", "Phòng A", "Phòng-A", "Phòng, A", "Phòng1", "PhòngA"]);
    in_order(&["A B", "A_B", "A-B", "A, B", "A: B", "A.B", "A(B", "A/B", "A+B", "A1", "AB"]);
    in_order(&["10", "2", "20", "3"]);
    in_order(&["10/KH", "10/KH-UBND", "100/KH", "9/KH"]);
    in_order(&["500 m2", "500 m²"]);
}

#[test]
fn what_is_not_seen_decides_last() {
    in_order(&["Sở xây dựng", "Sở Xây dựng", "Sở Xây\u{ad} dựng", "Sở Xây dựng A"]);
    in_order(&["a\u{200b}", "b"]);
    in_order(&["a b", "a\u{a0}b", "a c"]);
}

#[test]
fn keys_are_as_they_were() {
    // A changed key needs a new file format.
    let hex = |key: Vec<u8>| key.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    for (text, key) in [
        ("an", "7b8d"),
        ("Đề án 06/CP", "81830b7b8d0b71772f7f92027e837e860280788080"),
        (
            "“Ánh sáng” – 500 m²…",
            "217b8d860b957b8d85210b120b7671710b8c731c1c1c027f997f867b867d9a027f80708181818102e2809c\
             41cc816e68207361cc816e67e2809d20e2809320353030206dc2b2e280a6",
        ),
        ("ж\u{325}\0", "fe8088b6027ffea50202d0b6cca50202"),
    ] {
        assert_eq!(hex(collation_key(text)), key, "{text}");
    }
    for (name, key) in [
        ("Nguyễn Thị Hồng Ánh", "7b8d86027f860280018d85979c838d027b850280019686870b86908d85027d877d8302807d80"),
        ("Võ An", "7b8d02028001998f027e850280"),
        (" Ðoàn  An", "7b8d02028001808f7b8d027f9d7e83028001010b808f7b8d0b0b7b8d027e9d7e83027f807b80"),
    ] {
        assert_eq!(hex(person_key(name)), key, "{name}");
    }
}

#[test]
fn people_sort_by_given_name_then_family_name_then_what_is_between() {
    in_order_by(
        person_key,
        &[
            "",
            "An",
            "Lê An",
            "Lê Thị An",
            "Nguyễn An",
            "Nguyễn Văn An",
            "Phạm Bá An",
            "Trần Thị Ánh",
            "Lê Hoài Ân",
            "Đỗ Bình",
            "Nguyễn Thị Dương",
            "Bùi Đào",
            "Vũ Thị Đào",
            "Nguyễn Văn Hòa",
            "Nguyễn Văn Hóa",
            "Đặng Yến",
            "Phạm Zung",
        ],
    );
}

#[test]
fn names_written_with_other_spaces_come_beside_the_usual_ones() {
    in_order_by(person_key, &["Nguyễn Văn An", "Nguyễn  Văn An", "Nguyễn Văn Ân"]);
    assert_ne!(person_key("Nguyễn  Văn An"), person_key(" Nguyễn Văn An"));
}
