//! Records by what people call them.

use cchc::model::{IndexQuery, Plan, PlanId, Record, UnitId};
use cchc::{Labelled, call};
use uuid::Uuid;

use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::language::Language;
use crate::source::Source;

/// The names of all collections.
pub fn collections() -> Vec<&'static str> {
    call::methods().filter_map(|method| method.name.strip_suffix(".import_table")).collect()
}

/// A collection by its name.
pub fn collection(name: &str) -> Result<&'static str, Failure> {
    let all = collections();
    let wanted = name.to_lowercase().replace('-', "_");
    all.iter().copied().find(|collection| *collection == wanted).ok_or_else(|| {
        let all = all.join(", ");
        Failure::told(
            ExitStatus::Usage,
            format!("there is no collection {name}; there are {all}"),
            format!("không có tập dữ liệu {name}; hiện có: {all}"),
        )
    })
}

/// The one record of a collection that a text names.
pub fn record(source: &Source, collection: &str, name: &str) -> Result<Uuid, Failure> {
    match source.called(collection, name)?.as_slice() {
        [only] => Ok(*only),
        [] => Err(Failure::told(
            ExitStatus::NotFound,
            format!("nothing in {collection} is called “{name}”; look for it: cchc search {name}"),
            format!("trong {collection} không có mục nào mang tên “{name}”; tìm thử: cchc search {name}"),
        )),
        several => {
            let ids = several.iter().map(Uuid::to_string).collect::<Vec<_>>().join(", ");
            Err(Failure::told(
                ExitStatus::Usage,
                format!("several of {collection} are called “{name}”: give one of {ids}"),
                format!("trong {collection} có nhiều mục cùng tên “{name}”: hãy ghi một trong các mã {ids}"),
            ))
        }
    }
}

/// The unit that an option names, if it is given.
pub fn unit(source: &Source, name: Option<&str>) -> Result<Option<UnitId>, Failure> {
    name.map(|name| record(source, "units", name).map(UnitId)).transpose()
}

/// The plan that is named, or the only one.
pub fn plan(source: &Source, name: Option<&str>) -> Result<Plan, Failure> {
    if let Some(name) = name {
        let id = PlanId(record(source, "plans", name)?);
        return plans(source)?.into_iter().find(|plan| plan.id() == id).ok_or_else(no_plan);
    }
    let mut all = plans(source)?;
    match (all.pop(), all.len()) {
        (Some(only), 0) => Ok(only),
        (None, _) => Err(no_plan()),
        (Some(last), _) => {
            let names = all.iter().chain([&last]).map(called).collect::<Vec<_>>().join("\n  ");
            Err(Failure::told(
                ExitStatus::Usage,
                format!("there are several plans: say which\n  {names}"),
                format!("có nhiều kế hoạch: hãy chọn một\n  {names}"),
            ))
        }
    }
}

/// Every plan.
pub fn plans(source: &Source) -> Result<Vec<Plan>, Failure> {
    Ok(source.plans(&IndexQuery::default())?)
}

/// What a plan is called: its number and subject.
pub fn called(plan: &Plan) -> String {
    [plan.full_number().as_str(), &plan.subject]
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(" – ")
}

fn no_plan() -> Failure {
    Failure::told(
        ExitStatus::NotFound,
        "there is no plan yet; read one: cchc read-plan ke-hoach.docx --track",
        "chưa có kế hoạch nào; hãy đọc một kế hoạch: cchc read-plan ke-hoach.docx --track",
    )
}

/// A choice in the language of the reader: its name, or its Vietnamese label with a capital.
pub fn label<C: Labelled>(choice: C, language: Language) -> String {
    match language {
        Language::En => choice.code().replace('_', " "),
        Language::Vi => choice.label().to_owned(),
    }
}
