//! The search dictionary: words of little weight, abbreviations and other names, those of the library
//! (`core/data/search_words.json`) and those of the store (`search_words`).

mod cache;
mod words;

pub(crate) use cache::DictionaryCache;
pub(super) use cache::read_dictionary;
pub(super) use words::{Dictionary, KnownWord, OtherName};
