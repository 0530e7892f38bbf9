//! Plans read from Word documents that LibreOffice and python-docx wrote.

use cchc::model::Reading;
use cchc::{docx_text, read_plan, read_plan_bytes};
use serde_json::Value;

/// A document, and the text of the same plan.
const PLANS: &[(&[u8], &str)] = &[
    (include_bytes!("../plans/sample-plan.docx"), include_str!("../../../examples/data/sample-plan.txt")),
    (include_bytes!("../plans/full-header.docx"), include_str!("../plans/full-header.txt")),
    (include_bytes!("../plans/table.docx"), include_str!("../plans/table.txt")),
];

/// A reading without its source, and without the places and the count of lines. A row of a table is its cells, whatever
/// stood between them.
fn shown(reading: &Reading) -> Value {
    fn without_places(value: Value) -> Value {
        match value {
            Value::Object(fields) => {
                let kept =
                    fields.into_iter().filter(|(name, _)| !matches!(name.as_str(), "source" | "line" | "coverage"));
                Value::Object(kept.map(|(name, value)| (name, without_places(value))).collect())
            }
            Value::Array(items) => Value::Array(items.into_iter().map(without_places).collect()),
            Value::String(text) if text.contains(['|', '\t']) => Value::String(
                text.split(['|', '\t']).map(str::trim).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join("|"),
            ),
            other => other,
        }
    }
    let mut reading = reading.clone();
    // A finding about several lines names them in its words; its code and its path tell it.
    for finding in &mut reading.findings {
        (finding.text, finding.text_vi) = Default::default();
    }
    without_places(serde_json::to_value(reading).unwrap())
}

#[test]
fn a_document_is_read_like_its_text() {
    for (document, text) in PLANS {
        let (document, text) = (read_plan_bytes(document).unwrap(), read_plan(text).unwrap());
        pretty(&shown(&document), &shown(&text));
    }
}

fn pretty(document: &Value, text: &Value) {
    assert_eq!(serde_json::to_string_pretty(document).unwrap(), serde_json::to_string_pretty(text).unwrap());
}

#[test]
fn a_plan_keeps_the_text_of_its_document() {
    for (document, _) in PLANS {
        let text = docx_text(document).unwrap();
        let reading = read_plan_bytes(document).unwrap();
        assert_eq!(reading.plan.source, text);
        assert_eq!(reading, read_plan(&text).unwrap());
    }
}
