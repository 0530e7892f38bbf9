//! Queries on procedures: versions in force on a day, by code, and checks against the law.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{
    CodeOddity, IndexQuery, Problem, Procedure, ProcedureCode, ProcedureId, ProcedureLevel, Scalar, UnitId,
};
use crate::rules::{completeness, vietnam_date};
use crate::store::View;

/// Returns the procedures in force on a day, ordered by code; of each procedure the newest version.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProceduresInForce {
    /// The day; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
    /// Only those of this field (lĩnh vực).
    #[serde(default)]
    pub field: Option<String>,
    /// Only those handled at this level (cấp thực hiện).
    #[serde(default)]
    pub level: Option<ProcedureLevel>,
    /// Only those this unit handles; those of every unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Query for ProceduresInForce {
    type Answer = Vec<Procedure>;
    const NAME: &'static str = "procedures.in_force";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<Procedure>> {
        let mut found = in_force(view, self.on.unwrap_or_else(|| vietnam_date(now)))?;
        found.retain(|procedure| {
            self.field.as_ref().is_none_or(|field| procedure.field.as_ref() == Some(field))
                && self.level.is_none_or(|level| procedure.levels.contains(&level))
                && self.unit.is_none_or(|unit| procedure.unit == Some(unit))
        });
        Ok(found)
    }
}

/// Returns the version of a procedure in force on a day, by its code in any style: "1.013236", "1.013236.H53",
/// "1.013236.000.00.00.H53". `None`: no version is in force.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FindProcedure {
    /// The code.
    pub code: String,
    /// The day; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Query for FindProcedure {
    type Answer = Option<Procedure>;
    const NAME: &'static str = "procedures.find_by_code";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Option<Procedure>> {
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        version_on(view, &ProcedureCode::link(&self.code), on)
    }
}

/// Returns every version of a procedure, oldest first, by its code in any style.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VersionsOfProcedure {
    /// The code.
    pub code: String,
}

impl Query for VersionsOfProcedure {
    type Answer = Vec<Procedure>;
    const NAME: &'static str = "procedures.versions";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<Vec<Procedure>> {
        versions(view, &ProcedureCode::link(&self.code))
    }
}

/// Returns what a version lacks by the law of a day, with the provisions, and what is odd about its code.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckProcedure {
    /// The version.
    pub id: ProcedureId,
    /// The day whose law applies; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Query for CheckProcedure {
    type Answer = Vec<Problem>;
    const NAME: &'static str = "procedures.check";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<Problem>> {
        let procedure: Procedure = view.get(self.id)?;
        let mut problems = Problems::default();
        completeness(&procedure, self.on.unwrap_or_else(|| vietnam_date(now)), &mut problems);
        if let Some(oddity) = procedure.read_code().oddity {
            let [code, text, text_vi] = told(oddity);
            problems.add("code", code, text, text_vi);
        }
        Ok(problems.into_vec())
    }
}

/// Parses a procedure code.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadProcedureCode {
    /// The code.
    pub code: String,
}

impl Query for ReadProcedureCode {
    type Answer = ProcedureCode;
    const NAME: &'static str = "procedures.read_code";

    fn answer(self, _view: &View<'_>, _now: Timestamp) -> Result<ProcedureCode> {
        Ok(ProcedureCode::read(&self.code))
    }
}

/// A code's oddity: its stable name, an explanation in English, one in Vietnamese.
pub(crate) const fn told(oddity: CodeOddity) -> [&'static str; 3] {
    match oddity {
        CodeOddity::Spelling => [
            "code_spelling",
            "blanks, small letters or a closing dot stand in the code",
            "mã có khoảng trắng, chữ thường hoặc dấu chấm thừa",
        ],
        CodeOddity::Suffix => [
            "code_suffix",
            "what follows the national part is of no known style",
            "phần sau mã quốc gia không theo kiểu đã biết",
        ],
        CodeOddity::Unrecognised => [
            "code_unrecognised",
            "no national part was recognised, as in 1.013236",
            "không nhận ra mã quốc gia, ví dụ 1.013236",
        ],
    }
}

/// The versions in force on a day, by code; of each procedure the newest.
pub(crate) fn in_force(view: &View<'_>, on: Date) -> Result<Vec<Procedure>> {
    let without_end = IndexQuery::by("in_force_to").with("in_force_to", Scalar::Nothing).until(on);
    let mut found: Vec<Procedure> = view.all(&without_end)?;
    found.extend(view.all::<Procedure>(IndexQuery::by("in_force_to").since(on))?);
    found.retain(|procedure| procedure.is_in_force(on));
    // The last of a code is the newest.
    found.sort_by_key(|procedure| procedure.in_force_from);
    let newest: BTreeMap<String, Procedure> =
        found.into_iter().map(|procedure| (procedure.link(), procedure)).collect();
    Ok(newest.into_values().collect())
}

/// The versions whose codes share a national part, oldest first.
pub(crate) fn versions(view: &View<'_>, link: &str) -> Result<Vec<Procedure>> {
    view.all(IndexQuery::by("national").with("national", link))
}

/// The version in force on a day; if there are several, the newest.
pub(crate) fn version_on(view: &View<'_>, link: &str, on: Date) -> Result<Option<Procedure>> {
    Ok(versions(view, link)?.into_iter().rev().find(|version| version.is_in_force(on)))
}
