//! What every choice of the model has: canonical names and Vietnamese labels. `crate::labels` gives them.

use serde::Serialize;

use super::record::KeyPart;

/// A choice whose values have names.
pub trait Labelled: Copy + Serialize + 'static {
    /// The name of the type.
    const NAME: &'static str;
    /// Every value, in order.
    const VALUES: &'static [Self];

    /// What it is called in Vietnamese, as within a sentence.
    fn label(self) -> &'static str;

    /// Its canonical name.
    fn code(self) -> String {
        match KeyPart::code(&self) {
            KeyPart::Text(name) => name,
            _ => String::new(),
        }
    }
}
