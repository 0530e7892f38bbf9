//! Marked personal data: each value has a word or number of its own, which nothing else can hold by chance.

use serde_json::{Value, json};

use crate::dice::Dice;

/// How many people there are.
const PEOPLE: usize = 5;

/// Marked people: name, address, phone and e-mail of each.
pub struct Marks {
    people: Vec<[String; 4]>,
    next: usize,
}

impl Marks {
    pub fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let mut person = || {
            let mut word = || format!("zq{:08x}", dice.bits() as u32);
            let [name, address, email] = [word(), word(), word()];
            let phone = 100_000_000 + dice.below(900_000_000);
            [
                format!("Nguyễn Thị Quỵnh{name}"),
                format!("Hẻm Đằng{address}, phường Ẩn"),
                format!("0{phone}"),
                format!("{email}@kin.example"),
            ]
        };
        Self { people: (0..PEOPLE).map(|_| person()).collect(), next: 0 }
    }

    /// All marked values.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.people.iter().flatten().map(String::as_str)
    }

    /// One person after another, over and over.
    pub fn person(&mut self) -> [String; 4] {
        self.next += 1;
        self.people[self.next % PEOPLE].clone()
    }

    fn contact(&mut self) -> Value {
        let [name, address, phone, email] = self.person();
        json!({"name": name, "address": address, "phone": phone, "email": email})
    }

    /// Puts marked values in place of all personal data that steps give to calls.
    pub fn mark(&mut self, steps: &mut Value) {
        match steps {
            Value::Array(items) => items.iter_mut().for_each(|item| self.mark(item)),
            Value::Object(members) => {
                if members.get("type") == Some(&json!("open")) {
                    members.insert("text".to_owned(), json!(self.person()[0]));
                }
                for (name, value) in members.iter_mut() {
                    match (name.as_str(), &*value) {
                        ("contact", Value::Object(_)) => *value = self.contact(),
                        // What is expected of an answer is not given to a call.
                        ("expect" | "error", _) => {}
                        _ => self.mark(value),
                    }
                }
            }
            _ => {}
        }
    }
}
