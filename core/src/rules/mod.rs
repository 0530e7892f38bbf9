//! Rules: pure functions over the model. Nothing here knows of the store.

mod calendar;
pub mod law;
mod lifecycle;
mod procedure_components;
mod status;
mod time_text;

pub use calendar::{Judged, vietnam_date};
pub use lifecycle::{Lifecycle, step};
pub use procedure_components::{completeness, components_missing, components_required, publication_due};
pub use status::{Assessment, assess, window};
pub use time_text::{read_time_cases, read_time_limit};
