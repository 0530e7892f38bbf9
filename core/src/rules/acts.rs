//! The acts (việc) that a promise asks for, and whether evidence proves the same act.
//!
//! `reading` derives acts from the text of a clause with the phrases of `cues`; `subject` detects the field of reform
//! that a text is about; `fit` matches a deed with an act; `name` gives acts their names in both languages.

mod cues;
mod fit;
mod name;
mod reading;
mod subject;

pub use fit::{Deed, Done, Fit, fit};
pub(crate) use fit::{HeldSession, is_of_kind};
pub use name::{act_name, act_name_vi};
pub use reading::{acts_in, acts_of_channels};
pub use subject::Purpose;

use crate::model::{Activity, Channel, PromisedAct};

/// The acts of an activity: those entered with it, or else those that its title asks for, or else those that its
/// channels stand for.
pub fn acts_of(activity: &Activity) -> Vec<PromisedAct> {
    if activity.acts.is_empty() { derived_acts(&activity.title, &activity.channels) } else { activity.acts.clone() }
}

/// The acts that a text asks for, or else those that the given channels stand for. Never empty.
pub fn derived_acts(text: &str, channels: &[Channel]) -> Vec<PromisedAct> {
    let acts = acts_in(text);
    if acts.is_empty() { acts_of_channels(channels) } else { acts }
}
