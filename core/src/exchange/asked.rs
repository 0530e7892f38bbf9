//! What every export checks of what it is asked for.

use crate::error::{CchcError, Result};
use crate::model::{OrganisationUnit, UnitId};
use crate::query::Query;
use crate::store::View;

/// Checks that the unit that was asked for is in the store: an answer without a record would read as "nothing".
///
/// # Errors
/// `NotFound`.
pub(super) fn known_unit(view: &View<'_>, unit: Option<UnitId>) -> Result<()> {
    match unit {
        Some(unit) => view.get::<OrganisationUnit>(unit).map(|_| ()),
        None => Ok(()),
    }
}

/// Refuses a past state: it still has what a sender restricted or objected to since, and the answer goes to the public.
///
/// # Errors
/// `Invalid` (`past`).
pub(super) fn of_the_present<Q: Query>(view: &View<'_>) -> Result<()> {
    if view.at().is_none() {
        return Ok(());
    }
    let text = "must be left out: a past state still has what senders restricted or objected to since";
    let text_vi = "phải bỏ trống: dữ liệu cũ còn nội dung mà người gửi đã yêu cầu hạn chế hoặc phản đối sau đó";
    Err(CchcError::invalid(Q::NAME, "as_of", "past", text, text_vi))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::call::from_json;
    use crate::exchange::tests::Office;
    use crate::exchange::{PostsForZalo, WebsiteInFolder};

    /// Every export that takes a unit, with what else it needs.
    fn exports(office: &Office) -> [(&'static str, Value); 8] {
        let folder = office.folder.path().join("www").display().to_string();
        [
            ("store.website", json!({"folder": folder, "on": "2026-03-02"})),
            ("store.icalendar", json!({})),
            ("store.zalo_posts", json!({})),
            ("procedures.linked_data", json!({})),
            ("feedback.open311_requests", json!({"year": 2026})),
            ("appointments.board_text", json!({"on": "2026-03-02"})),
            ("appointments.board_csv", json!({"on": "2026-03-02"})),
            ("appointments.board_pictures", json!({"on": "2026-03-02", "width": 192, "height": 64})),
        ]
    }

    fn error_of(office: &Office, call: &str, arguments: &Value) -> Option<String> {
        let answer = office.store.call(call, &from_json(arguments).unwrap());
        answer.err().map(|error| error.code().to_owned())
    }

    #[test]
    fn a_unit_that_does_not_exist_is_an_error_and_empties_nothing() {
        let office = Office::full();
        let known = office.add("units", json!({"name": "Sở Xây dựng", "kind": "department"}));
        let unknown = json!("01890a5d-ac96-774b-bcce-b302099a8057");
        for (call, mut arguments) in exports(&office) {
            assert_eq!(error_of(&office, call, &arguments), None, "{call}");
            arguments["unit"] = unknown.clone();
            assert_eq!(error_of(&office, call, &arguments).as_deref(), Some("not_found"), "{call}");
            if call == "store.website" {
                assert!(office.folder.path().join("www/thu-tuc/1.013236.html").exists());
            }
            arguments["unit"] = known.clone();
            assert_eq!(error_of(&office, call, &arguments), None, "{call}");
        }
        let plan = json!({"plan": "01890a5d-ac96-774b-bcce-b302099a8057"});
        assert_eq!(error_of(&office, "store.icalendar", &plan).as_deref(), Some("not_found"));
    }

    #[test]
    fn what_goes_to_the_public_is_not_made_of_a_past_state() {
        let office = Office::full();
        let past = office.store.as_of(office.store.head().unwrap().at.unwrap());
        let folder = office.folder.path().join("www");
        let website: WebsiteInFolder = serde_json::from_value(json!({"folder": folder, "on": "2026-03-02"})).unwrap();
        let refusals = [past.ask(website).err(), past.ask(PostsForZalo::default()).err()];
        for refusal in refusals {
            match refusal.unwrap() {
                CchcError::Invalid { problems, .. } => assert_eq!(problems[0].code, "past"),
                other => panic!("{other}"),
            }
        }
        assert!(!folder.exists());
    }
}
