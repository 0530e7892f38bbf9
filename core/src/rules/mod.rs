//! Rules: pure functions over the model. Nothing here knows of the store.

mod calendar;
mod contact_details;
pub mod law;
mod lifecycle;
mod minutes;
mod scoring;
mod status;
mod topic;

pub use calendar::{Judged, vietnam_date};
pub use contact_details::contact_details;
pub use lifecycle::{Lifecycle, step};
pub use minutes::{MissingPart, missing_parts};
pub use scoring::{Score, score};
pub use status::{Assessment, assess, window};
pub use topic::{topics_in, topics_of};
