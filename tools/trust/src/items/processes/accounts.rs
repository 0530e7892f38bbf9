//! The records that amounts move between: people, whose positions are numbers.

use std::path::Path;

use cchc::model::{Header, IndexQuery, Person, PersonId, StaffCategory};
use cchc::{Options, Sharing, Store};
use uuid::Uuid;

use super::Heard;
use crate::Trouble;

pub const ACCOUNTS: u64 = 8;
const AMOUNT: i64 = 1000;
/// The record that counts writes.
pub const COUNTER: u64 = 99;

pub fn id(number: u64) -> PersonId {
    PersonId(Uuid::from_u128(0x0189_0000_0000_7000_8000_0000_0000_0000 + u128::from(number)))
}

pub fn options() -> Options {
    Options { sharing: Sharing::OneWriterManyReaders, cache_bytes: 1 << 20, ..Options::default() }
}

pub fn number_of(person: &Person) -> Result<i64, Trouble> {
    Ok(person.position.as_deref().ok_or("no number")?.parse()?)
}

/// Makes the file.
pub fn make(path: &Path) -> Result<(), Trouble> {
    let store = Store::open_with(path, options())?;
    let account = |number, amount: i64| Person {
        header: Header::with_id(id(number).0),
        name: format!("Số dư {number}"),
        code: Some(format!("{number:02}")),
        category: StaffCategory::CivilServant,
        unit: None,
        position: Some(amount.to_string()),
        positions: Vec::new(),
        active_from: None,
        active_to: None,
    };
    let mut people: Vec<_> = (0..ACCOUNTS).map(|number| account(number, AMOUNT)).collect();
    people.push(account(COUNTER, 0));
    store.people().add_many(people)?;
    store.close()?;
    Ok(())
}

/// The count of one snapshot whose sum is right.
pub fn look(store: &Store) -> cchc::Result<Result<i64, String>> {
    let (mut sum, mut count) = (0, None);
    for person in store.people().page(IndexQuery::by("code").limit(1000))?.items {
        let Ok(number) = number_of(&person) else { return Ok(Err(format!("no number: {:?}", person.position))) };
        match person.header.id == id(COUNTER).0 {
            true => count = Some(number),
            false => sum += number,
        }
    }
    let expected = ACCOUNTS as i64 * AMOUNT;
    Ok(match count {
        Some(count) if sum == expected => Ok(count),
        _ => Err(format!("a snapshot has the sum {sum} and the count {count:?}")),
    })
}

/// Opens the file for writing once more and closes it; the count that is there.
pub fn settle(path: &Path, heard: &mut Heard) -> Result<i64, Trouble> {
    let store = Store::open_with(path, options())?;
    let verified = store.verify()?;
    if !verified.sound {
        heard.wrong.push(format!("not sound: {:?}", verified.defects));
    }
    let count = look(&store)?.unwrap_or_else(|wrong| {
        heard.wrong.push(wrong);
        -1
    });
    store.close()?;
    Ok(count)
}
