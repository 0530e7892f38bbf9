//! Files kept with records (tài liệu kiểm chứng).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Index, KeyField, Problems, Record, References, key};
use super::{ActivityId, AttachmentId, Header, PlanId, SessionId};

/// A file: a photograph of the board, a scanned record, a slide deck. Its bytes are stored once, whoever points at them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Attachment {
    /// Identity, revision and stamps.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// File name.
    pub name: String,
    /// Media type: "image/jpeg".
    pub media_type: String,
    /// Length in bytes, counted by the store.
    pub size: u32,
    /// BLAKE3 of the bytes in hexadecimal, computed by the store.
    pub blake3: String,
    /// What the file shows, in a few words.
    pub caption: Option<String>,
    /// The day it was taken or made: when it serves as evidence, the day it proves.
    pub dated: Option<Date>,
    /// The plan it belongs to.
    pub plan: Option<PlanId>,
    /// The activity it is evidence for.
    pub activity: Option<ActivityId>,
    /// The session it belongs to.
    pub session: Option<SessionId>,
}

impl Record for Attachment {
    type Id = AttachmentId;

    fn header(&self) -> &Header {
        &self.header
    }

    fn header_mut(&mut self) -> &mut Header {
        &mut self.header
    }

    fn indexes() -> &'static [Index<Self>] {
        const {
            &[
                Index::new("activity", &[KeyField::Reference("activity", "activity"), KeyField::Date("dated")], |a| {
                    vec![key![a.activity, a.dated]]
                }),
                Index::new("session", &[KeyField::Reference("session", "session")], |a| vec![key![a.session]]),
                Index::new("plan", &[KeyField::Reference("plan", "plan")], |a| vec![key![a.plan]]),
                Index::new("blake3", &[KeyField::Text("blake3")], |a| vec![key![a.blake3.as_str()]]),
            ]
        }
    }

    fn references(&self, to: &mut References) {
        to.optional("plan", self.plan);
        to.optional("activity", self.activity);
        to.optional("session", self.session);
        to.bytes("blake3", &self.blake3, self.size);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("name", &self.name);
        problems.required("media_type", &self.media_type);
        if self.activity.is_some() && self.dated.is_none() {
            problems.add(
                "dated",
                "evidence_undated",
                "evidence for an activity needs the day it proves",
                "tài liệu kiểm chứng của hoạt động phải có ngày",
            );
        }
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        if self.blake3 != before.blake3 || self.size != before.size {
            problems.add(
                "blake3",
                "fixed",
                "the bytes of an attachment stay; add another",
                "không đổi nội dung tệp; hãy thêm tệp mới",
            );
        }
    }
}
