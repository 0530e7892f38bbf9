//! Files kept with records (tài liệu kiểm chứng).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Called, Problems, Record, References, Text, indexes};
use super::{ActivityId, Header, LegalDocumentId, PlanId, SessionId};
use crate::text::{FileNameFault, file_name_fault};

/// A file kept in the store: a photograph of the board, a scanned document, a slide deck (tài liệu kiểm chứng). Equal
/// contents are stored once, however many attachments have them; the content of an attachment never changes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Attachment {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// File name: "bang-niem-yet.jpg"; not blank, at most 255 bytes in UTF-8. It names a file and nothing else
    /// (`file_name`): no separators of folders, no `: * ? " < > |`, no invisible characters, no name of a device
    /// (`NUL`), no dot or white space at its end.
    pub name: String,
    /// Media type (MIME): "image/jpeg"; not blank.
    pub media_type: String,
    /// Length in bytes, set by the store; at most 4 GiB minus 1 byte.
    pub size: u32,
    /// BLAKE3 hash of the content, 64 hexadecimal digits, set by the store.
    pub blake3: String,
    /// What the file shows, in a few words.
    pub caption: Option<String>,
    /// The day on which the file was made, which is the day it proves; required if `activity` is given.
    pub dated: Option<Date>,
    /// The plan it belongs to.
    pub plan: Option<PlanId>,
    /// The activity that the file is evidence for.
    pub activity: Option<ActivityId>,
    /// The session it belongs to.
    pub session: Option<SessionId>,
    /// The legal document whose text it is, or that it came with (văn bản).
    pub document: Option<LegalDocumentId>,
}

indexes! {|a: &Attachment|
    by activity(activity: ActivityId = a.activity, dated: Date = a.dated);
    by session(session: SessionId = a.session);
    by plan(plan: PlanId = a.plan);
    by document(document: LegalDocumentId = a.document);
    by blake3(blake3: Text = a.blake3.as_str());
}

impl Record for Attachment {
    fn called(&self) -> Called {
        Called::by(self.name.as_str())
    }

    fn references(&self, to: &mut References) {
        to.optional("plan", self.plan);
        to.optional("activity", self.activity);
        to.optional("session", self.session);
        to.optional("document", self.document);
        to.content("blake3", &self.blake3, self.size);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("name", &self.name);
        if let Some(fault) = file_name_fault(&self.name).filter(|_| !self.name.trim().is_empty()) {
            let (text, text_vi) = file_name_texts(fault);
            problems.add("name", "file_name", text, text_vi);
        }
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

/// What is wrong with a file name, in English and Vietnamese. The name itself is not repeated: it may hold anything.
fn file_name_texts(fault: FileNameFault) -> (&'static str, &'static str) {
    match fault {
        FileNameFault::Separator => (
            "is a file name alone, without folders: / \\ : * ? \" < > | cannot stand in it",
            "chỉ ghi tên tệp, không kèm thư mục: không dùng / \\ : * ? \" < > |",
        ),
        FileNameFault::Invisible => (
            "must not hold control characters or characters that nobody sees",
            "không được có ký tự điều khiển hoặc ký tự không nhìn thấy",
        ),
        FileNameFault::Reserved => (
            "is a name that Windows or every system keeps for something else: a device, a folder",
            "là tên dành riêng của hệ thống (thiết bị, thư mục), không đặt cho tệp được",
        ),
        FileNameFault::Edge => (
            "must not begin with white space or end with white space or a dot",
            "không được bắt đầu bằng khoảng trắng hoặc kết thúc bằng khoảng trắng, dấu chấm",
        ),
        FileNameFault::TooLong => ("is too long: at most 255 bytes", "quá dài: tối đa 255 byte"),
    }
}
