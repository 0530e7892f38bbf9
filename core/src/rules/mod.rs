//! Rules: pure functions over the model. Nothing here knows of the store.

mod calendar;
mod lifecycle;
mod minutes;
mod procedure_components;
mod promises;
mod scoring;
pub mod seed;
mod status;
mod time_text;
mod topic;
mod working_days;

pub use crate::model::law;
pub use calendar::{Judged, vietnam_date, vietnam_time};
pub use lifecycle::{Lifecycle, Taken, step};
pub use minutes::{MissingPart, missing_parts};
pub use procedure_components::{completeness, components_missing, components_required, publication_due};
pub use promises::{Promise, promises};
pub use scoring::{Score, score};
pub use status::{Standing, assess, window};
pub use time_text::{read_filing_limit, read_time_cases, read_time_limit, states_time};
pub use topic::{topics_in, topics_of};
pub use working_days::{End, MissingYear, WorkCalendar, WorkDay, Worked};
