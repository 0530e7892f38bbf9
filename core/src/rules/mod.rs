//! Rules: pure functions over the model, without storage, for those who judge a day or a state that is in no store.
//! Status of promises, working days and deadlines, holidays, state machines, test scores, completeness of procedures
//! and minutes, acts and topics recognised in texts.

mod acts;
mod calendar;
mod holidays;
mod lifecycle;
mod minutes;
mod period;
mod procedure_components;
mod promises;
mod scoring;
pub mod seed;
mod standing;
mod status;
mod time_text;
mod topic;
mod working_days;

pub use crate::model::law;
pub use acts::{Deed, Done, Fit, Purpose, act_name, act_name_vi, acts_in, acts_of, derived_acts, fit};
pub(crate) use acts::{HeldSession, is_of_kind};
pub use calendar::{Judged, vietnam_date, vietnam_time};
pub use holidays::HolidayRules;
pub use lifecycle::{Lifecycle, TransitionDetails, step};
pub(crate) use minutes::parts_not_given;
pub use minutes::{MissingPart, missing_parts};
pub use procedure_components::{completeness, components_missing, components_required, publication_due};
pub use promises::{Promise, promises};
pub use scoring::{Score, score};
pub use standing::{act_standings, whole_standing};
pub use status::{DerivedStatus, Terms, assess, window};
pub use time_text::{read_filing_limit, read_time_cases, read_time_limit, states_time};
pub use topic::{topics_in, topics_of};
pub use working_days::{End, Unknown, WorkDay, Worked, WorkingDayCalculator};
