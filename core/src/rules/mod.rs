//! Rules: pure functions over the model. Nothing here knows of the store.

mod calendar;
pub mod law;
mod lifecycle;
mod status;

pub use calendar::{Judged, vietnam_date};
pub use lifecycle::{Lifecycle, step};
pub use status::{Assessment, assess, window};
