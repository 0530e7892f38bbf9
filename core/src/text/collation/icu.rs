//! Compares our sort keys with the order of ICU (Vietnamese collation), over names and words that occur.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use proptest::prelude::*;

use super::weights::{MARKED, MARKS, ORDER, VARIANTS};
use super::{collation_key, person_key};
use crate::text::nfc;

const SYLLABLES: &str = include_str!("../../../tests/data/syllables.txt");
const NAMES: &str = include_str!("../../../tests/data/names.txt");
const PROCEDURES: &str = include_str!("../../../tests/data/examples/procedures.csv");
const UNITS: &str = include_str!("../../../tests/data/examples/units.csv");
const PEOPLE: &str = include_str!("../../../tests/data/examples/people.csv");

fn icu(strength: Strength) -> CollatorBorrowed<'static> {
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    Collator::try_new(locale!("vi").into(), options).unwrap()
}

/// The names of one kind.
fn names(kind: &str) -> Vec<&'static str> {
    let section = NAMES.split(['[']).find_map(|section| section.strip_prefix(kind)?.strip_prefix(']')).unwrap();
    let between = if section.contains('|') { ['|', '\n'] } else { [' ', '\n'] };
    section.split(between).filter(|name| !name.is_empty()).collect()
}

fn syllables() -> impl Iterator<Item = String> {
    const TONES: [&str; 6] = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"];
    let lines = SYLLABLES.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| {
        let (rhyme, firsts) = line.split_once(": ").unwrap();
        let (before, after) = rhyme.split_once('\'').unwrap();
        let (bears, after) = after.split_at(after.chars().next().unwrap().len_utf8());
        firsts.split(' ').flat_map(move |first| {
            let digits = first.find(|letter: char| letter.is_ascii_digit()).unwrap();
            let (first, tones) = first.split_at(digits);
            let first = first.trim_start_matches('-');
            tones
                .bytes()
                .map(move |tone| nfc(&format!("{first}{before}{bears}{}{after}", TONES[usize::from(tone - b'0')])))
        })
    })
}

/// Whole names: three words of lists, each list with its own step, so that all sorts of words meet.
fn people() -> impl Iterator<Item = String> {
    let (families, middles, givens) = (names("families"), names("middles"), names("givens"));
    (0..6000).map(move |number| {
        let (family, middle) = (families[number * 7 % families.len()], middles[number * 5 / 3 % middles.len()]);
        let given = givens[number * 11 % givens.len()];
        if number % 9 == 0 { format!("{family} {given}") } else { format!("{family} {middle} {given}") }
    })
}

fn bodies() -> impl Iterator<Item = String> {
    let places = [names("provinces"), names("places")].concat();
    names("agencies").into_iter().flat_map(move |agency| {
        let each = places.clone().into_iter().enumerate();
        each.map(move |(number, place)| match number % 3 {
            0 => format!("{agency} {place}"),
            1 => format!("{agency} ({place})"),
            _ => format!("{agency} - {place}").to_uppercase(),
        })
    })
}

fn cells(table: &str) -> impl Iterator<Item = String> + '_ {
    table.split([',', '\n', '"', '|']).map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty())
}

/// Words and names, each once.
fn texts() -> Vec<String> {
    let listed =
        ["families", "middles", "givens", "provinces", "places", "agencies", "titles", "words"].map(names).concat();
    let tables = [PROCEDURES, UNITS, PEOPLE].into_iter().flat_map(cells);
    let syllables = syllables().enumerate().map(|(number, syllable)| match number % 16 {
        0 => syllable.to_uppercase(),
        _ => syllable,
    });
    let all = syllables.chain(people()).chain(bodies()).chain(listed.into_iter().map(str::to_owned)).chain(tables);
    all.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Numbers without a pattern, the same each time.
fn numbers() -> impl FnMut(usize) -> usize {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    move |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    }
}

/// Checks neighbours in the order of their keys, and many pairs.
fn agree(texts: &[String], key: fn(&str) -> Vec<u8>, compare: impl Fn(&str, &str) -> Ordering) {
    let mut keyed: Vec<(Vec<u8>, &str)> = texts.iter().map(|text| (key(text), text.as_str())).collect();
    keyed.sort();
    for pair in keyed.windows(2) {
        assert_eq!(compare(pair[0].1, pair[1].1), Ordering::Less, "{} and {}", pair[0].1, pair[1].1);
    }
    let mut number = numbers();
    for _ in 0..100_000 {
        let (left, right) = (&keyed[number(keyed.len())], &keyed[number(keyed.len())]);
        assert_eq!(compare(left.1, right.1), left.0.cmp(&right.0), "{} and {}", left.1, right.1);
    }
}

#[test]
fn words_and_names_come_as_icu_has_them() {
    let texts = texts();
    assert!(texts.len() > 10_000, "only {}", texts.len());
    let icu = icu(Strength::Tertiary);
    agree(&texts, collation_key, |left, right| icu.compare(left, right));
}

#[test]
fn people_come_as_icu_has_their_parts() {
    let people: Vec<String> = people().collect::<BTreeSet<_>>().into_iter().collect();
    assert!(people.len() > 5_000, "only {}", people.len());
    let icu = icu(Strength::Tertiary);
    let parts = |name: &str| -> [String; 3] {
        let words: Vec<&str> = name.split(' ').collect();
        [words[words.len() - 1].to_owned(), words[0].to_owned(), words[1..words.len() - 1].join(" ")]
    };
    agree(&people, person_key, |left, right| {
        let pairs = parts(left).into_iter().zip(parts(right));
        pairs.fold(Ordering::Equal, |so_far, (left, right)| so_far.then_with(|| icu.compare(&left, &right)))
    });
}

#[test]
fn every_letter_and_sign_has_its_place() {
    let icu = icu(Strength::Primary);
    for pair in ORDER.windows(2) {
        // Whatever follows the first.
        let [left, right] = [format!("{}zzz", pair[0]), pair[1].to_string()];
        assert_eq!(icu.compare(&left, &right), Ordering::Less, "{left} and {right}");
    }
}

#[test]
fn every_mark_has_its_place() {
    let icu = icu(Strength::Secondary);
    for pair in MARKS.windows(2) {
        let [left, right] = [pair[0], pair[1]].map(|mark| format!("x{mark}y"));
        assert_eq!(icu.compare(&left, &right), Ordering::Less, "{left} and {right}");
        assert!(collation_key(&left) < collation_key(&right));
    }
    for (marked, base) in MARKED {
        let [marked, base] = [marked, base].map(|letter| format!("{letter}y"));
        assert_eq!(icu.compare(&base, &marked), Ordering::Less, "{marked}");
        assert!(collation_key(&base) < collation_key(&marked));
    }
}

#[test]
fn variants_stand_with_what_they_are_read_as() {
    let icu = icu(Strength::Primary);
    for (variant, letters) in VARIANTS {
        let variant = variant.to_string();
        assert_eq!(icu.compare(&variant, letters), Ordering::Equal, "{variant} and {letters}");
        assert!(collation_key(letters) < collation_key(&variant), "{variant}");
        assert!(collation_key(&variant) < collation_key(&format!("{letters}\t")), "{variant}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(miri) { 4 } else { 8_000 }))]

    /// Vietnamese, the accents of French and German, and the signs of titles, in any order.
    #[test]
    fn any_text_comes_as_icu_has_it(left in TEXT, right in TEXT) {
        static ICU: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| icu(Strength::Tertiary));
        let expected = ICU.compare(&left, &right);
        prop_assert_eq!(collation_key(&left).cmp(&collation_key(&right)), expected);
    }
}

const TEXT: &str = "[aAeou0129dDđĐzfjwàảãáạằẳẵắặầẩẫấậêễộợữỹÝăĂâÂưƯơƠôÔçñäöüßéèîŠð\
    \u{300}\u{301}\u{302}\u{303}\u{306}\u{308}\u{309}\u{31b}\u{323}\
    \t .,:;/()\"'“”‘’«»…–—_&%+*#@°§$€₫→•●|~<=>^`´¨·?!-]{0,6}";
