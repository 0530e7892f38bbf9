//! Rules: pure functions over the model. Nothing here knows of the store.

mod calendar;
pub mod law;
mod lifecycle;
pub mod seed;
mod status;
mod working_days;

pub use calendar::{Judged, vietnam_date, vietnam_time};
pub use lifecycle::{Lifecycle, step};
pub use status::{Assessment, assess, window};
pub use working_days::{End, MissingYear, WorkCalendar, WorkDay, Worked};
