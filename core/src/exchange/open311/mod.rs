//! The public register of feedback as Open311 GeoReport v2.

#[cfg(test)]
mod tests;
mod xml;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::xml::document;
use super::asked::known_unit;
use crate::error::Result;
use crate::labels::at_start;
use crate::model::{
    FeedbackKind, FeedbackRow, FeedbackStatus, Labelled, Open311Text, OrganisationUnit, TextFormat, UnitId,
};
use crate::query::{PublicRegisterOfFeedback, Query};
use crate::store::View;

/// Returns the kinds of feedback as the list of services of Open311 GeoReport v2: the answer to `services.json` or
/// `services.xml`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Open311Services {
    /// The format; JSON if omitted.
    #[serde(default)]
    pub format: TextFormat,
}

impl Query for Open311Services {
    type Answer = Open311Text;
    const NAME: &'static str = "feedback.open311_services";

    fn answer(self, _view: &View<'_>, _now: Timestamp) -> Result<Open311Text> {
        let services: Vec<_> = <FeedbackKind as Labelled>::VALUES.iter().map(|kind| service(*kind)).collect();
        Ok(written(self.format, "services", "service", &services, None))
    }
}

/// Returns the public register of feedback as service requests of Open311 GeoReport v2: the answer to `requests.json`
/// or `requests.xml`. It holds what the register shows (`feedback.public_register`) and nothing else: neither personal
/// data nor the text or the place of the feedback.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Open311Requests {
    /// The year of the register.
    pub year: i16,
    /// The unit whose register it is; the registers of all units if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The format; JSON if omitted.
    #[serde(default)]
    pub format: TextFormat,
    /// The most requests of a page, 1 to 1,000; every request of the year if omitted.
    #[serde(default)]
    pub limit: Option<u32>,
    /// Where to continue: `next` of the page before; the first page if omitted.
    #[serde(default)]
    pub cursor: Option<String>,
}

/// How many entries of the register are read at a time where all are asked for.
const AT_A_TIME: u32 = 1000;

impl Query for Open311Requests {
    type Answer = Open311Text;
    const NAME: &'static str = "feedback.open311_requests";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Open311Text> {
        let Self { year, unit, format, limit, mut cursor } = self;
        known_unit(view, unit)?;
        let mut requests = Vec::new();
        loop {
            let limit_of_page = limit.unwrap_or(AT_A_TIME);
            let page = PublicRegisterOfFeedback { year, unit, limit: limit_of_page, cursor }.answer(view, now)?;
            for row in &page.items {
                let unit = row.unit.map(|unit| view.find::<OrganisationUnit>(unit)).transpose()?.flatten();
                requests.push(request(row, unit.as_ref()));
            }
            cursor = page.next;
            if limit.is_some() || cursor.is_none() {
                return Ok(written(format, "service_requests", "request", &requests, cursor));
            }
        }
    }
}

/// The members of an object, in the order of the specification.
type Members = Vec<(&'static str, Value)>;

fn service(kind: FeedbackKind) -> Members {
    vec![
        ("service_code", kind.code().into()),
        ("service_name", at_start(kind.label_vi()).into()),
        ("description", "Phản ánh, kiến nghị về quy định hành chính (Nghị định 20/2008/NĐ-CP)".into()),
        ("metadata", false.into()),
        // The number comes from the register, later than the feedback.
        ("type", "batch".into()),
        ("keywords", "phản ánh, kiến nghị, thủ tục hành chính".into()),
        ("group", "Phản ánh, kiến nghị".into()),
    ]
}

fn request(row: &FeedbackRow, unit: Option<&OrganisationUnit>) -> Members {
    let of_unit = row.unit.map(|unit| format!("{}-", unit.0)).unwrap_or_default();
    let is_open = row.status.is_open();
    let latest = [row.forwarded_on, row.answered_on, row.published_on].into_iter().flatten().max();
    let agency = match row.status {
        FeedbackStatus::Forwarded => row.forwarded_to.as_deref(),
        _ => unit.map(|unit| unit.name.as_str()),
    };
    vec![
        ("service_request_id", format!("{of_unit}{}-{}", row.year, row.written).into()),
        ("status", if is_open { "open" } else { "closed" }.into()),
        ("status_notes", at_start(row.status.label_vi()).into()),
        ("service_name", at_start(row.kind.label_vi()).into()),
        ("service_code", row.kind.code().into()),
        ("description", Value::Null),
        ("agency_responsible", agency.into()),
        ("service_notice", Value::Null),
        ("requested_datetime", instant(row.received_on, "00:00:00").into()),
        ("updated_datetime", instant(latest.unwrap_or(row.received_on), "00:00:00").into()),
        ("expected_datetime", row.due.map(|due| instant(due, "23:59:59")).into()),
        ("address", Value::Null),
        ("address_id", Value::Null),
        ("zipcode", Value::Null),
        ("lat", Value::Null),
        ("long", Value::Null),
        ("media_url", Value::Null),
    ]
}

/// A time of a day in Việt Nam, as the W3C's note on ISO 8601 writes it.
fn instant(day: Date, time: &str) -> String {
    format!("{day}T{time}+07:00")
}

fn written(format: TextFormat, list: &str, item: &str, items: &[Members], next: Option<String>) -> Open311Text {
    let text = match format {
        TextFormat::Json => {
            let items = items.iter().map(|members| {
                let named = members.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
                Value::Object(named.collect())
            });
            format!("{:#}\n", Value::Array(items.collect()))
        }
        TextFormat::Xml => document(list, item, items),
    };
    Open311Text { text, items: items.len() as u32, next }
}
