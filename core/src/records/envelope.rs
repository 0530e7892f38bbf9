//! One version of a record: its header, and the body as named MessagePack. `version_layout` encodes it.
//!
//! Fields may be added to a record with a default; they are never renamed, and a name is never used again.

use super::any_record::AnyRecord;
use crate::error::{CchcError, Result};
use crate::model::{Header, Record};
use crate::pack::{self, Form, Value};

/// The schema of the bodies this library writes; raised when an older library could no longer keep what it reads.
pub(crate) const SCHEMA: u16 = 1;

/// The largest body: that of a plan with the longest text that is read. Big bytes belong in attachments.
const LARGEST: usize = 8 << 20;

/// Random bytes of a version's salt.
pub(crate) const SHORT_SALT: usize = 8;
pub(crate) const LONG_SALT: usize = 16;

/// One version of a record, its body still encoded.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Envelope {
    /// The schema its writer knew.
    pub schema: u16,
    /// Removed: the body is empty, the versions before it are in history.
    pub removed: bool,
    /// The change-log entry that wrote it.
    pub seq: u64,
    /// Keeps the payload's hash from being guessed back into its content by whoever has hashes of the log and not the
    /// version: [`SHORT_SALT`] random bytes, in versions that formats 1 and 2 wrote [`LONG_SALT`].
    ///
    /// It need not be unique: what is hashed holds identity, revision, number and stamp of the version too, so hashes
    /// of one content differ anyway, no table serves for two versions, and no birthday bound applies. It must be secret
    /// and too large to be tried out: each guess at one version costs 2^64 hashes, 2^63 on average.
    pub salt: [u8; LONG_SALT],
    /// Identity, revision and stamps.
    pub header: Header,
    /// The record without its header.
    pub body: Vec<u8>,
}

impl Envelope {
    /// The record itself.
    pub fn record<R: Record>(&self) -> Result<R> {
        let mut record: R = decode_body(&self.body)
            .map_err(|reason| CchcError::Corrupt { reason: format!("{} {}: {reason}", kind::<R>(), self.header.id) })?;
        *record.header_mut() = self.header.clone();
        Ok(record)
    }
}

fn kind<R: Record>() -> &'static str {
    <R::Id as crate::model::RecordId>::KIND
}

/// A record's body: the record without its header.
pub(crate) fn encode_body(kind: &str, record: &mut dyn AnyRecord) -> Result<Vec<u8>> {
    let header = std::mem::take(record.header_mut());
    let encoded = record.encode(Form::Body);
    *record.header_mut() = header;
    fitting(kind, encoded)
}

fn fitting(kind: &str, encoded: std::result::Result<Vec<u8>, pack::Error>) -> Result<Vec<u8>> {
    let refuse = |code: &str, text: String, text_vi: &str| CchcError::invalid(kind, "", code, text, text_vi);
    let body = encoded.map_err(|error| refuse("encoding", error.to_string(), "không ghi được bản ghi"))?;
    if body.len() > LARGEST {
        let text = format!("{} bytes; a record holds at most {LARGEST}: keep big content as an attachment", body.len());
        return Err(refuse("too_large", text, "bản ghi quá lớn: hãy lưu nội dung lớn thành tệp đính kèm"));
    }
    Ok(body)
}

fn decode_body<R: Record>(body: &[u8]) -> std::result::Result<R, String> {
    pack::decode(body, Form::Body).map_err(|error| error.to_string())
}

pub(super) fn broken(reason: impl ToString) -> CchcError {
    CchcError::Corrupt { reason: reason.to_string() }
}

/// A body with its text in normal form C; `None` if it is so already.
pub(super) fn cleaned(body: &[u8]) -> Result<Option<Vec<u8>>> {
    if pack::all_text(body, is_nfc_text).map_err(broken)? {
        return Ok(None);
    }
    let mut value = Value::decode(body).map_err(broken)?;
    to_nfc(&mut value);
    value.encode().map(Some).map_err(broken)
}

/// The letters of Vietnamese are quickly told: they and all before the combining marks are in normal form C.
fn is_nfc_text(text: &str) -> bool {
    let is_plain = |letter: char| letter < '\u{300}' || ('\u{1EA0}'..='\u{1EF9}').contains(&letter);
    text.chars().all(is_plain) || unicode_normalization::is_nfc(text)
}

fn to_nfc(value: &mut Value<'_>) {
    match value {
        Value::Text(text) => *text = crate::text::nfc(text).into(),
        Value::List(items) => items.iter_mut().for_each(to_nfc),
        Value::Map(entries) => entries.iter_mut().for_each(|(_, value)| to_nfc(value)),
        Value::Other(_) => {}
    }
}

pub(super) fn carried(all: &[u8], known: &[u8], new: &[u8]) -> Result<Vec<u8>> {
    let mut merged = Value::decode(new).map_err(broken)?;
    carry(&Value::decode(all).map_err(broken)?, &Value::decode(known).map_err(broken)?, &mut merged);
    merged.encode().map_err(broken)
}

/// `all` is what was stored, `known` what this library understood of it, `new` what it is about to write.
fn carry<'a>(all: &Value<'a>, known: &Value<'a>, new: &mut Value<'a>) {
    match (all, known, new) {
        (Value::Map(all), Value::Map(known), Value::Map(new)) => {
            let find = |entries: &[(Value<'a>, Value<'a>)], name: &Value<'a>| {
                entries.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
            };
            for (name, stored) in all {
                match find(known, name) {
                    None => new.push((name.clone(), stored.clone())),
                    Some(understood) => {
                        if let Some((_, new)) = new.iter_mut().find(|(key, _)| key == name) {
                            carry(stored, &understood, new);
                        }
                    }
                }
            }
        }
        // Items of a list have no name: what is unknown stays with an item that did not change.
        (Value::List(all), Value::List(known), Value::List(new)) => {
            for (stored, understood) in all.iter().zip(known) {
                if let Some(new) = new.iter_mut().find(|new| **new == *understood) {
                    carry(stored, understood, new);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use serde::{Deserialize, Serialize};
    use uuid::Uuid;

    use super::*;
    use crate::model::{Person, StaffCategory, UnitId};
    use crate::records::any_record::typed;
    use crate::records::body::{keep_unknown, normalised};
    use crate::records::catalogue::Kind;

    fn person(name: &str) -> Person {
        Person {
            header: Header::with_id(Uuid::from_u128(7)),
            name: name.to_owned(),
            code: None,
            category: StaffCategory::CivilServant,
            unit: None,
            position: None,
            positions: Vec::new(),
            active_from: None,
            active_to: None,
        }
    }

    fn people() -> &'static Kind {
        Kind::named("person").unwrap()
    }

    fn envelope(schema: u16, body: Vec<u8>) -> Envelope {
        let header = Header {
            id: Uuid::from_u128(7),
            rev: 3,
            created: Some(Timestamp::UNIX_EPOCH),
            updated: Some(Timestamp::from_microsecond(1_700_000_000_000_001).unwrap()),
            actor: "văn phòng".to_owned(),
            scope: Some(UnitId(Uuid::from_u128(9))),
        };
        Envelope { schema, removed: false, seq: 12, salt: [5; 16], header, body }
    }

    #[test]
    fn text_is_stored_in_normal_form_c() {
        let mut decomposed = person("Nguye\u{302}\u{303}n Va\u{306}n An");
        let body = encode_body("person", &mut decomposed).unwrap();
        let (record, body) = normalised(people(), Box::new(decomposed), body).unwrap();
        let record: Person = typed(record).unwrap();
        assert_eq!(record.name, "Nguyễn Văn An");
        assert_eq!(decode_body::<Person>(&body).unwrap().name, "Nguyễn Văn An");
        assert_eq!(record.header.id, Uuid::from_u128(7));
    }

    /// The body of a person as a later version of this library might define it.
    #[derive(Debug, Clone, Serialize, Deserialize)]
    struct LaterPerson {
        name: String,
        category: StaffCategory,
        nickname: String,
        languages: Vec<String>,
    }

    #[test]
    fn fields_of_a_newer_version_survive_an_update_by_an_older_one() {
        let later = LaterPerson {
            name: "An".to_owned(),
            category: StaffCategory::Cadre,
            nickname: "Tí".to_owned(),
            languages: vec!["vi".to_owned()],
        };
        let stored = envelope(SCHEMA, pack::encode(&later, Form::Body).unwrap());
        let mut known: Person = stored.record().unwrap();
        known.name = "Bình".to_owned();
        let body = encode_body("person", &mut known).unwrap();
        let kept = keep_unknown(people(), &stored, body).unwrap();
        let later: LaterPerson = pack::decode(&kept, Form::Body).unwrap();
        assert_eq!((later.name.as_str(), later.nickname.as_str()), ("Bình", "Tí"));
        assert_eq!(later.languages, ["vi"]);
        assert_eq!(decode_body::<Person>(&kept).unwrap().name, "Bình");
    }
}
