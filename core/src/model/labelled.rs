//! The trait of every enum of the model: canonical names and Vietnamese labels. `crate::labels` implements it.

use serde::Serialize;

use super::record::KeyPart;

/// An enum whose values have canonical names and Vietnamese labels.
pub trait Labelled: Copy + Serialize + 'static {
    /// The name of the enum: `SessionStatus`.
    const NAME: &'static str;
    /// Every value, in the order of declaration.
    const VALUES: &'static [Self];

    /// The Vietnamese label, as it is written within a sentence.
    fn label(self) -> &'static str;

    /// The canonical name: `planned`.
    fn code(self) -> String {
        match KeyPart::code(&self) {
            KeyPart::Text(name) => name,
            _ => String::new(),
        }
    }
}
