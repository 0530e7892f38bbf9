//! Changes inputs: bytes and text anyhow, JSON by its structure.

use serde_json::{Map, Value, json};

use crate::dice::Dice;

/// The longest input.
const LONGEST: usize = 1 << 20;

/// What readers of documents, numbers and queries trip over.
const PIECES: &[&str] = &[
    "",
    "\0",
    "\u{feff}",
    "\u{200d}",
    "\u{301}",
    "\u{202e}",
    "\u{1F600}",
    "Đ\u{1b0}\u{323}",
    "\n",
    "\r",
    "\t",
    "| a | b |\n|---|---|\n",
    "I. ",
    "1.1.1.",
    "a) ",
    "- ",
    "+",
    "Điều 9 ",
    "Căn cứ ",
    "149/KH-SXD",
    "1.013236",
    "ngày 31/02/2021",
    "quý IV năm 99999",
    "tháng 13",
    "0 giờ 99",
    "18446744073709551616",
    "-1",
    "1e308",
    "\"",
    "-\"",
    "* ",
    "<w:p><w:r><w:t>",
    "</w:t></w:r></w:p>",
    "<w:tbl><w:tr><w:tc>",
    "</w:tc></w:tr></w:tbl>",
    "&#x10FFFF;",
    "<!--",
    "<![CDATA[",
];

/// Changes bytes in one to six places.
pub fn bytes(input: &mut Vec<u8>, other: &[u8], dice: &mut Dice) {
    for _ in 0..1 + dice.below(6) {
        let at = dice.below(input.len() as u64 + 1) as usize;
        let length = (dice.below(64) as usize).min(input.len() - at);
        match dice.below(9) {
            0 => input.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << dice.below(8)),
            1 => input.iter_mut().skip(at).take(1).for_each(|byte| *byte = dice.bits() as u8),
            2 => drop(input.drain(at..at + length)),
            3 => drop(input.drain(at..)),
            4 => {
                let repeated = input[at..at + length].repeat(1 + dice.below(40) as usize);
                insert(input, at, &repeated);
            }
            5 => insert(input, at, piece(dice).as_bytes()),
            6 => insert(input, at, &piece(dice).repeat(1 + dice.below(3000) as usize).into_bytes()),
            7 => {
                let from = dice.below(other.len() as u64 + 1) as usize;
                insert(input, at, &other[from..][..(dice.below(400) as usize).min(other.len() - from)]);
            }
            _ => {
                let moved: Vec<u8> = input.drain(at..at + length).collect();
                let to = dice.below(input.len() as u64 + 1) as usize;
                insert(input, to, &moved);
            }
        }
        input.truncate(LONGEST);
    }
}

fn insert(input: &mut Vec<u8>, at: usize, what: &[u8]) {
    input.splice(at..at, what.iter().copied());
}

fn piece(dice: &mut Dice) -> &'static str {
    PIECES[dice.below(PIECES.len() as u64) as usize]
}

/// Changes one to four values of a tree.
pub fn json(input: &mut Value, other: &Value, dice: &mut Dice) {
    for _ in 0..1 + dice.below(4) {
        let nodes = count(input);
        let taken = nth(other, dice.below(count(other))).clone();
        if let Some(node) = nth_mut(input, &mut dice.below(nodes)) {
            change(node, taken, dice);
        }
    }
}

/// Changes one value of a tree: it is replaced, or its members are.
fn change(node: &mut Value, taken: Value, dice: &mut Dice) {
    match (dice.below(6), &mut *node) {
        (0, Value::Array(items)) if !items.is_empty() => {
            let at = dice.below(items.len() as u64) as usize;
            if dice.chance(1, 2) { drop(items.remove(at)) } else { items.insert(at, items[at].clone()) }
        }
        (0, Value::Object(members)) => rename(members, dice),
        (1, Value::Object(members)) => drop(members.insert(piece(dice).to_owned(), taken)),
        (1, Value::Array(items)) => items.push(taken),
        (2, Value::String(text)) => {
            let mut changed = std::mem::take(text).into_bytes();
            bytes(&mut changed, piece(dice).as_bytes(), dice);
            *text = String::from_utf8_lossy(&changed).into_owned();
        }
        (3, node) => *node = json!([node.clone()]),
        (4, node) => *node = taken,
        (_, node) => *node = odd(dice),
    }
}

fn rename(members: &mut Map<String, Value>, dice: &mut Dice) {
    let at = dice.below(members.len() as u64) as usize;
    let Some(name) = members.keys().nth(at).cloned() else { return };
    let value = members.remove(&name);
    if let (Some(value), true) = (value, dice.chance(1, 2)) {
        members.insert(format!("{name}{}", piece(dice)), value);
    }
}

/// A value that is rarely meant.
fn odd(dice: &mut Dice) -> Value {
    match dice.below(16) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(0),
        3 => json!(-1),
        4 => json!(u64::MAX),
        5 => json!(i64::MIN),
        6 => json!(1e308),
        7 => json!(u32::MAX),
        8 => json!([]),
        9 => json!({}),
        10 => json!(piece(dice).repeat(1 + dice.below(3000) as usize)),
        11 => (0..200).fold(json!(1), |inner, _| json!([inner])),
        12 => json!("9999-12-31"),
        13 => json!("-009999-01-01T00:00:00Z"),
        14 => json!("00000000-0000-0000-0000-000000000000"),
        _ => json!(piece(dice)),
    }
}

/// The number of values in a tree.
fn count(value: &Value) -> u64 {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

fn nth(value: &Value, mut number: u64) -> &Value {
    let mut at = value;
    'down: while number > 0 {
        number -= 1;
        let inner: Vec<&Value> = match at {
            Value::Array(items) => items.iter().collect(),
            Value::Object(members) => members.values().collect(),
            _ => return at,
        };
        for child in inner {
            if number < count(child) {
                at = child;
                continue 'down;
            }
            number -= count(child);
        }
        return at;
    }
    at
}

/// The value of this number, counted from the root, which is 0.
pub fn nth_mut<'a>(value: &'a mut Value, number: &mut u64) -> Option<&'a mut Value> {
    if *number == 0 {
        return Some(value);
    }
    *number -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth_mut(item, number)),
        Value::Object(members) => members.values_mut().find_map(|member| nth_mut(member, number)),
        _ => None,
    }
}
