//! Personal data under lock: sealed when stored, opened only by a call that is noted, gone when a person's key is
//! destroyed.

mod cipher;
mod fields;
mod key;
mod keyring;
mod ring;

pub use key::{Key, Keys};

pub(crate) use fields::{PersonalValue, check, open, personal_values, personal_values_of, seal};
pub(crate) use keyring::{KeyChanges, Keyring};
pub(crate) use ring::{export, import, mark_backup, rekey, verify};
