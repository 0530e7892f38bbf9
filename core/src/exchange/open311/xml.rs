//! A list of objects as XML, each member an element.

use quick_xml::escape::escape;
use serde_json::Value;

use super::Members;
use crate::text::xml_text;

pub(super) fn document(list: &str, item: &str, items: &[Members]) -> String {
    let mut text = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{list}>\n");
    for members in items {
        text.push_str(&format!("  <{item}>\n"));
        for (name, value) in members {
            match plain(value) {
                Some(value) => text.push_str(&format!("    <{name}>{}</{name}>\n", escape(&value))),
                None => text.push_str(&format!("    <{name}/>\n")),
            }
        }
        text.push_str(&format!("  </{item}>\n"));
    }
    text.push_str(&format!("</{list}>\n"));
    text
}

/// A value as text, without the characters that XML cannot hold; `None` if there is none.
fn plain(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    Some(xml_text(&text))
}
