//! The canonical form of a report: JSON whose bytes depend on nothing but its values.

use serde_json::Value;

use crate::error::{CchcError, Result};
use crate::model::Report;

/// A report as a JSON value.
pub(super) fn value_of(report: &Report) -> Result<Value> {
    serde_json::to_value(report).map_err(CchcError::internal)
}

/// JSON without white space, with the names of each object in the order of their bytes.
pub(super) fn canonical(value: &Value) -> Result<String> {
    let mut out = String::new();
    write(value, &mut out)?;
    Ok(out)
}

/// Anything in the form that reports have.
pub(crate) fn canonical_json<T: serde::Serialize>(value: &T) -> Result<String> {
    canonical(&serde_json::to_value(value).map_err(CchcError::internal)?)
}

/// A report in canonical form.
pub(crate) fn canonical_form(report: &Report) -> Result<String> {
    canonical_json(report)
}

fn write(value: &Value, out: &mut String) -> Result<()> {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(name, _)| *name);
            out.push('{');
            for (position, (name, value)) in members.into_iter().enumerate() {
                out.push_str(if position > 0 { "," } else { "" });
                text(name, out)?;
                out.push(':');
                write(value, out)?;
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (position, value) in items.iter().enumerate() {
                out.push_str(if position > 0 { "," } else { "" });
                write(value, out)?;
            }
            out.push(']');
        }
        Value::String(words) => text(words, out)?,
        Value::Null | Value::Bool(_) | Value::Number(_) => out.push_str(&value.to_string()),
    }
    Ok(())
}

fn text(text: &str, out: &mut String) -> Result<()> {
    out.push_str(&serde_json::to_string(text).map_err(CchcError::internal)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_names_does_not_show() {
        let one: Value =
            serde_json::from_str(r#"{"b": [1, null, {"d": "x\n", "c": true}], "a": "Đối thoại"}"#).unwrap();
        let other: Value =
            serde_json::from_str(r#"{"a": "Đối thoại", "b": [1, null, {"c": true, "d": "x\n"}]}"#).unwrap();
        let expected = r#"{"a":"Đối thoại","b":[1,null,{"c":true,"d":"x\n"}]}"#;
        assert_eq!((canonical(&one).unwrap(), canonical(&other).unwrap()), (expected.to_owned(), expected.to_owned()));
    }
}
