//! Encryption of personal data. Values are sealed (encrypted) when a record is stored, and opened (decrypted) only by a
//! call that is logged. Destroying a data subject's key makes all their sealed values unreadable.

mod cipher;
mod fields;
mod key;
mod keyring;
mod ring;

pub use key::{Key, Keys};

pub(crate) use fields::{PersonalValue, check, open, open_all, personal_values, personal_values_of, seal};
pub(crate) use keyring::{KeyChanges, Keyring};
pub(crate) use ring::{export, import, mark_backup, mark_import, rekey, verify};
