//! Values of enums as people write them: by canonical name, by label, by a part of a label, or by a usual word.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;

use super::values::Fault;
use crate::labels;
use crate::text::fold;

/// Other usual words, by enum and value: `core/data/choice_words.json`.
static WORDS: LazyLock<BTreeMap<String, BTreeMap<String, Vec<String>>>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../data/choice_words.json")).unwrap_or_default());

/// What a value may be called, by its enum, canonical name and label.
type Names = fn(&str, &str, &str) -> Vec<String>;

/// The value of an enum that a text means.
pub(super) fn choice(list: &'static str, written: &str) -> Result<Value, Fault> {
    let values = labels::values_named(list);
    let wanted = fold(written.trim());
    // Canonical names and labels first, then other words; what means two values means none.
    let ways: [Names; 3] = [
        |_, code, label| vec![code.to_owned(), fold(label)],
        |list, code, _| words(list, code),
        |_, code, label| [vec![code.replace('_', " ")], parts(label)].concat(),
    ];
    for way in ways {
        let mut fitting = values.iter().filter(|(code, label)| way(list, code, label).contains(&wanted));
        if let (Some((code, _)), None) = (fitting.next(), fitting.next()) {
            return Ok(code.as_str().into());
        }
    }
    let fault = Fault::new("unknown_value", "the value is not known", "không hiểu giá trị này");
    Err(fault.allowing(values.into_iter().map(|(_, label)| labels::at_start(label)).collect()))
}

fn words(list: &str, code: &str) -> Vec<String> {
    WORDS.get(list).and_then(|values| values.get(code)).into_iter().flatten().map(|word| fold(word)).collect()
}

/// The parts of a label, each of which may stand for it: "sở, ban, ngành", "Văn phòng điện tử (eGov)".
fn parts(label: &str) -> Vec<String> {
    let outside: String = label.split('(').next().unwrap_or_default().trim().to_owned();
    let within = label.split_once('(').and_then(|(_, rest)| rest.split(')').next());
    let mut parts: Vec<String> = outside.split([',', ';']).map(|part| fold(part.trim())).collect();
    parts.push(fold(&outside));
    parts.extend(within.map(|within| fold(within.trim())));
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(list: &'static str, written: &str) -> Option<String> {
        choice(list, written).ok().map(|value| value.as_str().unwrap().to_owned())
    }

    #[test]
    fn choices_are_known_by_name_label_part_and_usual_word() {
        for (list, written, expected) in [
            ("SessionKind", "training", Some("training")),
            ("SessionKind", "Tập huấn", Some("training")),
            ("SessionKind", "TAP HUAN", Some("training")),
            ("SessionKind", "Giao ban", Some("briefing")),
            ("SessionKind", "agency meeting", Some("agency_meeting")),
            ("Channel", "eGov", Some("egov")),
            ("UnitKind", "Sở", Some("department")),
            ("UnitKind", "ban", Some("department")),
            ("Presence", "x", Some("attended")),
            ("Presence", "KP", Some("absent")),
            ("Presence", "P", Some("excused")),
            // With an excuse or without?
            ("Presence", "vắng", None),
            ("FeedbackKind", "Phản ánh", Some("report")),
            ("SessionKind", "tiệc", None),
            ("SessionKind", "", None),
        ] {
            assert_eq!(read(list, written).as_deref(), expected, "{list}: {written}");
        }
    }

    #[test]
    fn what_is_not_known_lists_what_would_be() {
        let fault = choice("FeedbackKind", "khen").unwrap_err();
        assert_eq!((fault.code, fault.allowed.len()), ("unknown_value", labels::values_named("FeedbackKind").len()));
    }

    #[test]
    fn usual_words_are_those_of_enums_and_mean_one_value_each() {
        for (list, values) in WORDS.iter() {
            let known = labels::values_named(list.clone().leak());
            let mut seen = BTreeMap::new();
            for (code, words) in values {
                assert!(known.iter().any(|(name, _)| name == code), "{list}.{code}");
                for word in words {
                    assert_eq!(seen.insert(fold(word), code), None, "{list}: {word}");
                }
            }
        }
        assert!(!WORDS.is_empty());
    }
}
