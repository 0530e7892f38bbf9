//! Vietnamese text: normal form, folding, tokens, syllables, sort keys, dates, contact details, legacy encodings. For
//! those who compare, sort or clean texts as the store does; no call of the store needs it.

mod collation;
mod contact_details;
mod dates;
mod file_name;
mod folding;
mod invisible;
mod items;
mod keyboard;
mod legacy;
mod mentions;
mod numbers;
pub(crate) mod phrases;
mod shown;
mod signer;
mod syllable;
mod syllables;
mod tokenizer;
mod unicode;
mod xml;

pub use collation::{collation_key, person_key};
pub use contact_details::contact_details;
pub(crate) use contact_details::{ContactKind, contact_places};
pub use dates::{InOrder, day_vi};
pub(crate) use dates::{date_in_words, month_in_words, weekday_vi};
pub use file_name::{FILE_NAME_BYTES, FileNameFault, file_name_fault};
pub use folding::{fold, nfc};
pub(crate) use items::items;
pub(crate) use keyboard::keys_to_syllable;
pub(crate) use legacy::{Legacy, Telling, convert, vietnamese_share, western};
pub use legacy::{seems_legacy, tcvn3_word, vni_word};
pub use mentions::{PersonalDetail, TextPlace, mention};
pub(crate) use numbers::number_vi;
pub(crate) use shown::{shown, shown_line};
pub(crate) use signer::signer;
pub(crate) use syllable::{has_two_tones, is_folded_syllable};
pub(crate) use syllables::FoldedWords;
pub use syllables::{folded_name, says_the_same, syllables};
pub use tokenizer::{Token, WORD_RULES, tokenize};
pub(crate) use unicode::{decode_unicode, is_marked_utf16};
pub(crate) use xml::xml_text;
