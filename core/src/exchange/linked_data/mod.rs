//! Procedures as linked data (JSON-LD): CPSV-AP and schema.org.

mod cpsv_ap;
mod schema_org;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::address::is_base;
use super::asked::known_unit;
use crate::error::{CchcError, Result};
use crate::model::{
    DayUnit, LinkedText, LinkedVocabulary, OrganisationUnit, Procedure, ProcedureCode, TimeCase, TimeLimit, UnitId,
};
use crate::query::{ProceduresInForce, Query};
use crate::store::View;

/// Returns the procedures in force on a day as linked data (JSON-LD) that needs nothing from elsewhere to be
/// understood: the context is part of the text. By CPSV-AP 3.2, the European profile for descriptions of public
/// services, or as `GovernmentService` of schema.org, as search engines read it (dữ liệu liên kết).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LinkedProcedures {
    /// The vocabulary; CPSV-AP if omitted.
    #[serde(default)]
    pub vocabulary: LinkedVocabulary,
    /// The day; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
    /// Only those this unit handles; those of every unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Only the procedure with this code, in any style; every procedure if omitted.
    #[serde(default)]
    pub code: Option<String>,
    /// What stands before an identity to make an address of it: `https://so.example.vn/thu-tuc/`; `urn:uuid:` if
    /// omitted. It must begin with `https://`, `http://` or `urn:` and hold only letters, digits and signs of ASCII
    /// (`address`).
    #[serde(default)]
    pub base: Option<String>,
}

impl Query for LinkedProcedures {
    type Answer = LinkedText;
    const NAME: &'static str = "procedures.linked_data";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<LinkedText> {
        let base = self.base.unwrap_or_else(|| "urn:uuid:".to_owned());
        if !is_base(&base) {
            let text = "must be an address of https://, http:// or urn: without # that ends in / or : or similar";
            let text_vi =
                "phải là địa chỉ https://, http:// hoặc urn: không có dấu # và kết thúc bằng / hoặc : hay tương tự";
            return Err(CchcError::invalid(Self::NAME, "base", "address", text, text_vi));
        }
        known_unit(view, self.unit)?;
        let in_force = ProceduresInForce { on: self.on, unit: self.unit, ..ProceduresInForce::default() };
        let mut found = in_force.answer(view, now)?;
        if let Some(link) = self.code.as_deref().map(ProcedureCode::link) {
            found.retain(|procedure| procedure.link() == link);
        }
        let mut graph = Vec::with_capacity(found.len());
        for procedure in &found {
            let unit = procedure.unit.map(|unit| view.find::<OrganisationUnit>(unit)).transpose()?.flatten();
            let service = Service { procedure, unit: unit.as_ref(), base: &base };
            graph.push(match self.vocabulary {
                LinkedVocabulary::CpsvAp => cpsv_ap::service(&service),
                LinkedVocabulary::SchemaOrg => schema_org::service(&service),
            });
        }
        let context = match self.vocabulary {
            LinkedVocabulary::CpsvAp => cpsv_ap::context(),
            LinkedVocabulary::SchemaOrg => schema_org::context(),
        };
        // Pages hold it in an element `script`, which no text may end.
        let text = format!("{:#}\n", json!({ "@context": context, "@graph": graph })).replace('<', "\\u003c");
        Ok(LinkedText { text, procedures: found.len() as u32 })
    }
}

/// A procedure with what describes it.
struct Service<'a> {
    procedure: &'a Procedure,
    unit: Option<&'a OrganisationUnit>,
    base: &'a str,
}

impl Service<'_> {
    /// The address of a record.
    fn address(&self, id: Uuid) -> String {
        format!("{}{id}", self.base)
    }

    /// The address of a part of the procedure.
    fn part(&self, name: &str) -> String {
        format!("{}#{name}", self.address(self.procedure.header.id))
    }

    /// Who handles it, as written, or the unit's name.
    fn authority(&self) -> Option<&str> {
        self.procedure.authority.as_deref().or(self.unit.map(|unit| unit.name.as_str()))
    }

    /// What has no member of its own in either vocabulary, and what else has none in one of them.
    fn description<const N: usize>(&self, more: [(&'static str, Option<String>); N]) -> Option<String> {
        let told = [
            ("Trình tự thực hiện", self.procedure.steps.clone()),
            ("Thời hạn giải quyết", self.time()),
            ("Thời hạn từng trường hợp", self.time_cases()),
            ("Mẫu đơn, tờ khai", self.forms()),
        ];
        lines(told.into_iter().chain(more))
    }

    /// The time limit, as written if it is.
    fn time(&self) -> Option<String> {
        TimeLimit::in_words(self.procedure.time_text.as_deref(), self.procedure.time_limit)
    }

    /// The time limits of particular cases.
    fn time_cases(&self) -> Option<String> {
        joined(self.procedure.time_cases.iter().filter_map(TimeCase::in_words))
    }

    /// The names of the forms.
    fn forms(&self) -> Option<String> {
        joined(self.procedure.forms.iter().map(|form| form.name.clone()))
    }

    /// The legal bases as written.
    fn bases(&self) -> Option<&str> {
        self.procedure.legal_bases_text.as_deref().filter(|text| !text.trim().is_empty())
    }
}

fn joined(parts: impl Iterator<Item = String>) -> Option<String> {
    Some(parts.collect::<Vec<_>>().join("; ")).filter(|text| !text.is_empty())
}

/// A time limit as a duration of ISO 8601. Working days are none: how long they last depends on a calendar.
fn duration(limit: Option<TimeLimit>) -> Option<String> {
    limit.filter(|limit| limit.unit == DayUnit::Calendar).map(|limit| format!("P{}D", limit.half_days / 2))
}

/// What legal bases that were written as one text are called.
const LEGAL_BASES: &str = "Căn cứ pháp lý";

/// An object of the members that have a value.
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let given = members.into_iter().filter(|(_, value)| match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        Value::String(text) => !text.trim().is_empty(),
        _ => true,
    });
    Value::Object(given.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

/// Lines of a description, those that are given.
fn lines(parts: impl IntoIterator<Item = (&'static str, Option<String>)>) -> Option<String> {
    let given = parts.into_iter().filter_map(|(name, text)| text.map(|text| format!("{name}: {text}")));
    Some(given.collect::<Vec<_>>().join("\n")).filter(|text| !text.is_empty())
}
