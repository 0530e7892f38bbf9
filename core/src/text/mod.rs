//! Vietnamese text: normal form, folding, tokens, syllables, sort keys, dates, contact details, legacy encodings.

mod collation;
mod contact_details;
mod dates;
mod folding;
mod legacy;
pub(crate) mod phrases;
mod syllables;
mod tokenizer;

pub use collation::{collation_key, person_key};
pub use contact_details::contact_details;
pub use dates::{InOrder, day_vi};
pub use folding::{fold, nfc};
pub use legacy::seems_legacy;
pub(crate) use syllables::FoldedWords;
pub use syllables::{folded_name, says_the_same, syllables};
pub use tokenizer::{Token, tokenize};
