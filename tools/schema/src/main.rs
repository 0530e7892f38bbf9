//! Prints the shape of the model and of every call as JSON: one line for each call and each field of a type, so that a
//! change of one changes one line.

use std::io::{Result, Write, stdout};

use serde_json::Value;

/// How deep members stand on lines of their own: `types`, a type, its `properties`, a property.
const LINES: usize = 4;

fn main() -> Result<()> {
    let mut out = stdout().lock();
    write_value(&mut out, &cchc::call::schema::document(), 0)?;
    writeln!(out)
}

fn write_value(out: &mut impl Write, value: &Value, depth: usize) -> Result<()> {
    match value {
        Value::Object(members) if depth < LINES && !members.is_empty() => {
            write_lines(out, '{', '}', depth, members, |out, (name, member)| {
                write!(out, "{}: ", Value::from(name.as_str()))?;
                write_value(out, member, depth + 1)
            })
        }
        Value::Array(items) if depth < LINES && items.iter().any(|item| item.is_object()) => {
            write_lines(out, '[', ']', depth, items, |out, item| write_value(out, item, LINES))
        }
        _ => write!(out, "{value}"),
    }
}

/// Writes items one a line, indented by one space for each level.
fn write_lines<W: Write, T>(
    out: &mut W,
    open: char,
    close: char,
    depth: usize,
    items: impl IntoIterator<Item = T>,
    mut write_item: impl FnMut(&mut W, T) -> Result<()>,
) -> Result<()> {
    write!(out, "{open}")?;
    for (position, item) in items.into_iter().enumerate() {
        write!(out, "{}\n{}", if position > 0 { "," } else { "" }, " ".repeat(depth + 1))?;
        write_item(out, item)?;
    }
    write!(out, "\n{}{close}", " ".repeat(depth))
}
