//! Whether a word is built as Vietnamese syllables are.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::folding::fold;

const ONSETS: &str = "ngh ng gh gi kh nh ph qu th tr ch b c d đ g h k l m n p r s t v x";
const RHYMES: &str = "\
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu \
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu yn ynh ych yt \
o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot oăc oăm oăn oăng oăt \
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ \
uy uya uych uynh uyt uyên uyêt uyu \
ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu";
/// The tones in the order of VNI's digits: sắc, huyền, hỏi, ngã, nặng.
pub(super) const TONES: [char; 5] = ['\u{301}', '\u{300}', '\u{309}', '\u{303}', '\u{323}'];
/// The tones that syllables have which end in c, ch, p or t.
const CHECKED: [char; 2] = ['\u{301}', '\u{323}'];

static KNOWN: LazyLock<BTreeSet<&str>> = LazyLock::new(|| RHYMES.split_whitespace().collect());
static FOLDED: LazyLock<BTreeSet<String>> = LazyLock::new(|| RHYMES.split_whitespace().map(fold).collect());

/// Whether a word is one syllable, its tone allowed where it ends in c, ch, p or t.
pub(super) fn is_syllable(word: &str) -> bool {
    let letters = || word.chars().flat_map(char::to_lowercase).nfd();
    let tones: Vec<char> = letters().filter(|letter| TONES.contains(letter)).collect();
    let plain: String = letters().filter(|letter| !TONES.contains(letter)).nfc().collect();
    let is_built = tones.len() < 2 && onsets_and_rests(&plain).any(|(_, rest)| KNOWN.contains(rest));
    is_built
        && (!plain.ends_with(['c', 'p', 't']) && !plain.ends_with("ch")
            || matches!(*tones, [tone] if CHECKED.contains(&tone)))
}

/// Whether a folded word is one syllable, whatever marks its vowels may have: `giay`, `duong`.
pub(crate) fn is_folded_syllable(folded: &str) -> bool {
    onsets_and_rests(folded).any(|(_, rest)| FOLDED.contains(rest))
}

/// Whether a word has more than one tone: then it is more than one syllable.
pub(crate) fn has_two_tones(word: &str) -> bool {
    word.nfd().filter(|mark| TONES.contains(mark)).count() > 1
}

/// Each onset that a word may begin with, and the rest of the word; the empty onset is the last.
pub(super) fn onsets_and_rests(word: &str) -> impl Iterator<Item = (&'static str, &str)> {
    ONSETS.split(' ').chain([""]).filter_map(|onset| Some((onset, word.strip_prefix(onset)?)))
}

/// Whether a word is Vietnamese as it stands; it does not become upper case on its way.
pub(super) fn is_native(word: &str) -> bool {
    let behind = || word.chars().skip(1);
    is_syllable(word) && (!word.chars().any(char::is_lowercase) || !behind().any(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_vietnamese() {
        for word in ["nghiêng", "Quýt", "giếng", "ƯỚC", "yêu", "gì", "uỷ", "Hoà", "được", "ă\u{300}n"]
        {
            assert!(is_syllable(word), "{word}");
        }
        for word in ["tõt", "caa", "häc", "ngọ́", "bcd", "được5", "cap", ""] {
            assert!(!is_syllable(word), "{word}");
        }
        assert!(["giay", "duong", "nghieng", "quyt", "gi", "y"].into_iter().all(is_folded_syllable));
        assert!(!["giaay", "dagn", "kh", "gpxd", "hoagiai", ""].into_iter().any(is_folded_syllable));
        assert!(is_native("Hà") && is_native("HÀ") && !is_native("hÀ"));
    }
}
