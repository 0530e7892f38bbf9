//! The head of the change log: a small value that proves later which history a file had.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use uuid::Uuid;

use super::log;
use super::meta::{Identity, StoreMeta};
use crate::error::{CchcError, Result};
use crate::model::Head;
use crate::storage::Source;

/// The first word of a head as text.
const MARK: &str = "cchc-head";

/// How many letters of the hash of a head's text follow it.
const CHECK_LENGTH: usize = 8;

impl Head {
    /// The head of a state: at its last change, or at the last one up to an instant.
    pub(crate) fn load(source: &dyn Source, at: Option<Timestamp>, meta: &StoreMeta) -> Result<Self> {
        let lost = || CchcError::Corrupt { reason: "no identity".to_owned() };
        let identity = Identity::load(source)?.ok_or_else(lost)?;
        let seq = at.map_or(Ok(meta.seq), |at| log::last_at(source, at, meta.seq))?;
        let (stamp, chain) = match seq {
            0 => (None, [0; 32]),
            _ => {
                let (entry, chain) = log::existing_entry(source, seq)?;
                (Some(entry.timestamp()?), chain)
            }
        };
        let chain = blake3::Hash::from_bytes(chain).to_hex().to_string();
        Ok(Self::new(identity.dataset, identity.replica, seq as i64, chain, stamp))
    }

    fn new(dataset: Uuid, replica: Uuid, seq: i64, chain: String, at: Option<Timestamp>) -> Self {
        let stamp = at.map_or_else(|| "-".to_owned(), |at| at.to_string());
        let text = format!("{MARK} {dataset} {replica} {seq} {stamp} {chain}");
        let text = format!("{text} {}", check_of(&text));
        Self { dataset, replica, seq, chain, at, text }
    }
}

impl fmt::Display for Head {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

impl FromStr for Head {
    type Err = CchcError;

    /// Reads the text of a head; upper case and other white space between its parts do no harm.
    fn from_str(text: &str) -> Result<Self> {
        let words: Vec<String> = text.split_whitespace().map(str::to_ascii_lowercase).collect();
        let parse = || {
            let [mark, dataset, replica, seq, stamp, chain, check] = words.as_slice() else { return None };
            let at = if stamp == "-" { None } else { Some(stamp.to_ascii_uppercase().parse().ok()?) };
            let seq = seq.parse().ok().filter(|seq: &i64| *seq >= 0)?;
            let chain = blake3::Hash::from_hex(chain).ok()?.to_hex().to_string();
            let head = Self::new(dataset.parse().ok()?, replica.parse().ok()?, seq, chain, at);
            (mark == MARK && head.text.ends_with(check.as_str()) && check.len() == CHECK_LENGTH).then_some(head)
        };
        parse().ok_or_else(|| {
            let text = "this is no head of a store, or a letter of it is wrong";
            let text_vi = "đây không phải đầu chuỗi nhật ký, hoặc có ký tự sai";
            CchcError::invalid("store.verify", "since", "unreadable", text, text_vi)
        })
    }
}

/// The first letters of the hash of a head's text.
fn check_of(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex().chars().take(CHECK_LENGTH).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(seq: i64, at: Option<Timestamp>) -> Head {
        let hash = blake3::hash(b"change").to_hex().to_string();
        Head::new(Uuid::from_u128(7), Uuid::from_u128(9), seq, hash, at)
    }

    #[test]
    fn a_head_survives_as_text() {
        let at = Timestamp::from_microsecond(1_617_675_164_123_456).ok();
        for head in [head(0, None), head(12, at)] {
            assert_eq!(head.text.parse::<Head>().unwrap(), head);
            let typed = format!("  {}\n", head.text.to_ascii_uppercase().replace(' ', " \n "));
            assert_eq!(typed.parse::<Head>().unwrap(), head);
        }
    }

    #[test]
    fn a_wrong_letter_is_refused() {
        let text = head(12, Timestamp::from_microsecond(1_617_675_164_123_456).ok()).text;
        for (at, letter) in text.char_indices().filter(|(_, letter)| letter.is_ascii_alphanumeric()) {
            let other = if letter == '1' { '2' } else { '1' };
            let wrong = format!("{}{other}{}", &text[..at], &text[at + 1..]);
            assert!(wrong.parse::<Head>().is_err(), "{wrong}");
        }
        for wrong in ["", "cchc-head", &text[..text.len() - 1], &format!("{text} x")] {
            assert!(wrong.parse::<Head>().is_err());
        }
    }
}
