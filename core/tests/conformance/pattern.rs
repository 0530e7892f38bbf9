//! Saved values, and patterns that results must match.

use std::collections::BTreeMap;

use serde_json::Value;

/// Values saved by name.
pub type Saved = BTreeMap<String, Value>;

/// Replaces every reference to a saved value.
pub fn filled(value: &Value, saved: &Saved) -> Result<Value, String> {
    Ok(match value {
        Value::String(text) if text == "$any" => value.clone(),
        Value::String(text) => match text.strip_prefix('$') {
            Some(rest) if rest.starts_with('$') => Value::from(rest),
            Some(path) => lookup(path, saved)?,
            None => value.clone(),
        },
        Value::Array(items) => Value::Array(items.iter().map(|item| filled(item, saved)).collect::<Result<_, _>>()?),
        Value::Object(members) => {
            let fill = |(name, value): (&String, &Value)| Ok((name.clone(), filled(value, saved)?));
            Value::Object(members.iter().map(fill).collect::<Result<_, String>>()?)
        }
        other => other.clone(),
    })
}

fn lookup(path: &str, saved: &Saved) -> Result<Value, String> {
    let nowhere = || format!("${path} leads nowhere");
    // `page.items[0].name` is read as `page.items.0.name`.
    let plain = path.replace('[', ".").replace(']', "");
    let mut parts = plain.split('.');
    let mut value = parts.next().and_then(|name| saved.get(name)).ok_or_else(nowhere)?;
    for part in parts {
        value = match value {
            Value::Array(items) => part.parse::<usize>().ok().and_then(|position| items.get(position)),
            other => other.get(part),
        }
        .ok_or_else(nowhere)?;
    }
    Ok(value.clone())
}

/// Whether a value matches a pattern; else where it does not.
pub fn matches(pattern: &Value, value: &Value, path: &str) -> Result<(), String> {
    let differs = || Err(format!("{}: expected {pattern}, got {value}", if path.is_empty() { "result" } else { path }));
    match (pattern, value) {
        (Value::String(any), value) if any == "$any" => {
            if value.is_null() {
                return differs();
            }
            Ok(())
        }
        (Value::Object(pattern), Value::Object(members)) => {
            for (name, pattern) in pattern {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                matches(pattern, members.get(name).unwrap_or(&Value::Null), &path)?;
            }
            Ok(())
        }
        (Value::Array(pattern), Value::Array(items)) => {
            if pattern.len() != items.len() {
                return differs();
            }
            for (position, (pattern, item)) in pattern.iter().zip(items).enumerate() {
                matches(pattern, item, &format!("{path}[{position}]"))?;
            }
            Ok(())
        }
        (pattern, value) if pattern == value => Ok(()),
        _ => differs(),
    }
}
