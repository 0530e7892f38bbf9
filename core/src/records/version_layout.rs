//! The two encodings of a version.
//!
//! The **canonical** one is what the log's hash of a version is computed over. It never changes: it is the layout of
//! file formats 1 and 2, so that hashes of those files stay valid. The **stored** one is shorter and may change with
//! the file format; it holds everything that the canonical one does.

use jiff::Timestamp;
use uuid::Uuid;

use super::codec::{FieldDecoder, FieldEncoder};
use super::envelope::{Envelope, LONG_SALT, SCHEMA, SHORT_SALT};
use crate::error::{CchcError, Result};
use crate::model::{Header, UnitId};

/// The first byte of each encoding.
const CANONICAL: u8 = 1;
const STORED: u8 = 2;

/// Bits of the second byte of the stored encoding. The others are free: a library that does not know one that is set
/// must not read the version.
const REMOVED: u8 = 1;
const HAS_SCOPE: u8 = 1 << 1;
/// The record was created in an earlier version: that stamp follows.
const HAS_CREATED: u8 = 1 << 2;
/// The schema differs from [`SCHEMA`] and follows.
const HAS_SCHEMA: u8 = 1 << 3;
/// The salt has 16 random bytes, as in formats 1 and 2. Without it 8 are stored, and zeros follow in the canonical one.
const HAS_LONG_SALT: u8 = 1 << 4;
const KNOWN: u8 = REMOVED | HAS_SCOPE | HAS_CREATED | HAS_SCHEMA | HAS_LONG_SALT;

impl Envelope {
    /// The version as it lies in the file.
    pub fn encode(&self) -> Vec<u8> {
        let header = &self.header;
        let bit = |is_set: bool, bit: u8| if is_set { bit } else { 0 };
        let flags = bit(self.removed, REMOVED)
            | bit(header.scope.is_some(), HAS_SCOPE)
            | bit(header.created != header.updated, HAS_CREATED)
            | bit(self.schema != SCHEMA, HAS_SCHEMA)
            | bit(salt_length(&self.salt) == LONG_SALT, HAS_LONG_SALT);
        let mut out = FieldEncoder::with_capacity(72 + header.actor.len() + self.body.len());
        out.u8(STORED);
        out.u8(flags);
        out.i64(micros(header.updated));
        out.raw(&self.salt[..salt_length(&self.salt)]);
        out.raw(header.id.as_bytes());
        out.varint(self.seq);
        out.varint(header.rev.into());
        if header.created != header.updated {
            out.i64(micros(header.created));
        }
        if self.schema != SCHEMA {
            out.varint(self.schema.into());
        }
        if let Some(UnitId(scope)) = header.scope {
            out.raw(scope.as_bytes());
        }
        out.short_text(&header.actor);
        out.raw(&self.body);
        out.finish()
    }

    /// Reads either encoding: until it was migrated, a file has canonical ones.
    pub fn decode(bytes: &[u8]) -> Result<Self> {
        let parts = VersionParts::read(bytes)?;
        let header = Header {
            id: parts.id,
            rev: parts.rev,
            created: Some(instant(parts.created)?),
            updated: Some(instant(parts.updated)?),
            actor: parts.actor.to_owned(),
            scope: parts.scope.map(UnitId),
        };
        let VersionParts { schema, removed, seq, salt, .. } = parts;
        Ok(Self { schema, removed, seq, salt, header, body: parts.body.to_vec() })
    }

    /// The stamp of an encoded version alone.
    pub fn updated_in(bytes: &[u8]) -> Result<Timestamp> {
        let mut taken = FieldDecoder::new(bytes, "record");
        match taken.u8()? {
            STORED => taken.skip(1)?,
            _ => taken.skip(2 + 1 + 8 + 16 + 16 + 4 + 8)?,
        }
        instant(taken.i64()?)
    }

    /// Whether an encoded version is a removal.
    pub fn is_removed_in(bytes: &[u8]) -> Result<bool> {
        let mut taken = FieldDecoder::new(bytes, "record");
        match taken.u8()? {
            STORED => Ok(taken.u8()? & REMOVED != 0),
            _ => {
                taken.skip(2)?;
                Ok(taken.u8()? != 0)
            }
        }
    }

    /// What stands before the body in the canonical encoding.
    fn canonical_head(&self) -> Vec<u8> {
        let mut out = FieldEncoder::with_capacity(96 + self.header.actor.len());
        out.u8(CANONICAL);
        out.u16(self.schema);
        out.u8(u8::from(self.removed));
        out.u64(self.seq);
        out.raw(&self.salt);
        out.raw(self.header.id.as_bytes());
        out.u32(self.header.rev);
        out.i64(micros(self.header.created));
        out.i64(micros(self.header.updated));
        out.text(&self.header.actor);
        match self.header.scope {
            Some(UnitId(scope)) => {
                out.u8(1);
                out.raw(scope.as_bytes());
            }
            None => out.u8(0),
        }
        out.finish()
    }

    /// The BLAKE3 of the canonical encoding, which the log keeps.
    pub fn payload_hash(&self) -> [u8; 32] {
        *blake3::Hasher::new().update(&self.canonical_head()).update(&self.body).finalize().as_bytes()
    }
}

/// What an encoded version holds; texts and body are those of its bytes.
#[derive(Debug)]
pub(crate) struct VersionParts<'a> {
    pub schema: u16,
    pub removed: bool,
    pub seq: u64,
    pub salt: [u8; LONG_SALT],
    pub id: Uuid,
    pub rev: u32,
    /// In microseconds since 1970, as `updated`.
    pub created: i64,
    pub updated: i64,
    pub actor: &'a str,
    pub scope: Option<Uuid>,
    pub body: &'a [u8],
}

impl<'a> VersionParts<'a> {
    /// Reads either encoding.
    pub fn read(bytes: &'a [u8]) -> Result<Self> {
        let mut taken = FieldDecoder::new(bytes, "record");
        match taken.u8()? {
            STORED => Self::stored(taken),
            CANONICAL => Self::canonical(taken),
            found => Err(CchcError::NewerFormat { found: found.into(), supported: STORED.into() }),
        }
    }

    fn stored(mut taken: FieldDecoder<'a>) -> Result<Self> {
        let flags = taken.u8()?;
        if flags & !KNOWN != 0 {
            return Err(CchcError::NewerFormat { found: flags.into(), supported: KNOWN.into() });
        }
        let has = |bit: u8| flags & bit != 0;
        let updated = taken.i64()?;
        let mut salt = [0; LONG_SALT];
        if has(HAS_LONG_SALT) {
            salt = taken.array()?;
        } else {
            salt[..SHORT_SALT].copy_from_slice(&taken.array::<SHORT_SALT>()?);
        }
        let id = Uuid::from_bytes(taken.array()?);
        let seq = taken.varint()?;
        let rev = taken.varint32()?;
        let created = if has(HAS_CREATED) { taken.i64()? } else { updated };
        let schema = if has(HAS_SCHEMA) { schema(taken.varint32()?)? } else { SCHEMA };
        let scope = if has(HAS_SCOPE) { Some(Uuid::from_bytes(taken.array()?)) } else { None };
        let actor = taken.short_text()?;
        let removed = has(REMOVED);
        Ok(Self { schema, removed, seq, salt, id, rev, created, updated, actor, scope, body: taken.rest() })
    }

    fn canonical(mut taken: FieldDecoder<'a>) -> Result<Self> {
        let schema = taken.u16()?;
        let removed = taken.u8()? != 0;
        let seq = taken.u64()?;
        let salt = taken.array()?;
        let id = Uuid::from_bytes(taken.array()?);
        let rev = taken.u32()?;
        let created = taken.i64()?;
        let updated = taken.i64()?;
        let actor = taken.text()?;
        let scope = if taken.u8()? == 1 { Some(Uuid::from_bytes(taken.array()?)) } else { None };
        Ok(Self { schema, removed, seq, salt, id, rev, created, updated, actor, scope, body: taken.rest() })
    }
}

/// How many bytes of a salt are stored.
fn salt_length(salt: &[u8; LONG_SALT]) -> usize {
    if salt[SHORT_SALT..].iter().all(|byte| *byte == 0) { SHORT_SALT } else { LONG_SALT }
}

fn schema(number: u32) -> Result<u16> {
    number.try_into().map_err(|_| CchcError::NewerFormat { found: number, supported: SCHEMA.into() })
}

fn micros(instant: Option<Timestamp>) -> i64 {
    instant.map_or(0, Timestamp::as_microsecond)
}

fn instant(micros: i64) -> Result<Timestamp> {
    Timestamp::from_microsecond(micros).map_err(|error| CchcError::Corrupt { reason: error.to_string() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn stamp() -> impl Strategy<Value = Option<Timestamp>> {
        (0_i64..4_000_000_000_000_000).prop_map(|micros| Timestamp::from_microsecond(micros).ok())
    }

    fn version() -> impl Strategy<Value = Envelope> {
        let header = (any::<u128>(), any::<u32>(), stamp(), stamp(), any::<bool>(), ".{0,20}", any::<Option<u128>>());
        let header = header.prop_map(|(id, rev, created, updated, is_first, actor, scope)| Header {
            id: Uuid::from_u128(id),
            rev,
            created: if is_first { updated } else { created },
            updated,
            actor,
            scope: scope.map(|scope| UnitId(Uuid::from_u128(scope))),
        });
        let short = any::<[u8; 8]>().prop_map(|short| std::array::from_fn(|at| short.get(at).copied().unwrap_or(0)));
        let salt = prop_oneof![any::<[u8; 16]>(), short];
        let rest = (prop_oneof![Just(SCHEMA), any::<u16>()], any::<bool>(), any::<u64>(), salt);
        (header, rest, any::<Vec<u8>>()).prop_map(|(header, (schema, removed, seq, salt), body)| Envelope {
            schema,
            removed,
            seq,
            salt,
            header,
            body,
        })
    }

    fn canonical(version: &Envelope) -> Vec<u8> {
        [version.canonical_head(), version.body.clone()].concat()
    }

    proptest! {
        #[test]
        fn a_version_survives_and_its_stamp_can_be_read_alone(version in version()) {
            for bytes in [version.encode(), canonical(&version)] {
                prop_assert_eq!(&Envelope::decode(&bytes).unwrap(), &version);
                prop_assert_eq!(Some(Envelope::updated_in(&bytes).unwrap()), version.header.updated);
                prop_assert_eq!(Envelope::is_removed_in(&bytes).unwrap(), version.removed);
            }
        }

        /// What is stored determines what is hashed, so a change of any stored byte is a change of the hash.
        #[test]
        fn a_change_of_any_byte_is_another_version(version in version(), at: prop::sample::Index, bit in 0_u8..8) {
            let mut bytes = version.encode();
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
            if let Ok(changed) = Envelope::decode(&bytes) {
                prop_assert_ne!(changed.payload_hash(), version.payload_hash());
            }
        }

        #[test]
        fn the_payload_hash_is_over_the_canonical_encoding(version in version()) {
            prop_assert_eq!(version.payload_hash(), *blake3::hash(&canonical(&version)).as_bytes());
        }

        #[test]
        fn any_bytes_decode_or_fail_cleanly(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Envelope::decode(&bytes);
        }
    }

    /// The bytes of formats 1 and 2. If this fails, hashes that auditors noted are no longer valid.
    #[test]
    fn the_canonical_encoding_never_changes() {
        let header = Header {
            id: Uuid::from_u128(7),
            rev: 3,
            created: Some(Timestamp::UNIX_EPOCH),
            updated: Timestamp::from_microsecond(1_700_000_000_000_001).ok(),
            actor: "văn phòng".to_owned(),
            scope: Some(UnitId(Uuid::from_u128(9))),
        };
        let version = Envelope { schema: 1, removed: false, seq: 12, salt: [5; 16], header, body: vec![0x80] };
        let hex: String = canonical(&version).iter().map(|byte| format!("{byte:02x}")).collect();
        let expected = "01\
            0001\
            00\
            000000000000000c\
            05050505050505050505050505050505\
            00000000000000000000000000000007\
            00000003\
            0000000000000000\
            00060a24181e4001\
            000b76c4836e207068c3b26e67\
            0100000000000000000000000000000009\
            80";
        assert_eq!(hex, expected);
    }
}
