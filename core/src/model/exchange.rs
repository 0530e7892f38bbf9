//! What a store gives to other systems, and what it takes from them.

use serde::{Deserialize, Serialize};

/// What a calendar contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CalendarContent {
    /// Activities of plans, as tasks with a due day (nhiệm vụ).
    Activities,
    /// Sessions, as events (buổi tuyên truyền).
    Sessions,
    /// The leaders' appointments, as events; private ones show only that the leader is busy (lịch công tác).
    Appointments,
}

/// A calendar as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarText {
    /// The content of an `.ics` file (`text/calendar`), in UTF-8 with lines ended by CR LF.
    pub text: String,
    /// How many activities it contains, as `VTODO`.
    pub activities: u32,
    /// How many sessions it contains, as `VEVENT`.
    pub sessions: u32,
    /// How many appointments it contains, as `VEVENT`.
    pub appointments: u32,
    /// How many activities were left out because the year of their plan is not known, and so no due day.
    pub activities_without_due: u32,
}

/// A vocabulary of linked data for public services.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LinkedVocabulary {
    /// CPSV-AP 3.2, the European profile for public services.
    #[default]
    CpsvAp,
    /// `GovernmentService` of schema.org.
    SchemaOrg,
}

/// Procedures as linked data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinkedText {
    /// The content of a `.jsonld` file (`application/ld+json`), in UTF-8.
    pub text: String,
    /// How many procedures it contains.
    pub procedures: u32,
}

/// The format of a text for other systems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TextFormat {
    /// JSON.
    #[default]
    Json,
    /// XML.
    Xml,
}

/// An answer of Open311 GeoReport v2.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Open311Text {
    /// The answer, in UTF-8.
    pub text: String,
    /// How many services or requests it contains.
    pub items: u32,
    /// The cursor of the next page; none on the last page.
    #[serde(default)]
    pub next: Option<String>,
}
