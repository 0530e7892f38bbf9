//! What a text for publication is checked for: that no request of whoever sent it in blocks the publication, and that
//! it holds none of their sealed data.

use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{Access, DataSubject, DataSubjectId, Header, RecordId, RestrictionException};
use crate::rules::law;
use crate::store::{Opened, Transaction};
use crate::text::{PersonalDetail, TextPlace, mention};

/// Texts that are about to be published.
pub(super) struct Publication<'a> {
    /// The name of the call.
    pub call: &'static str,
    /// Who sent in what is published.
    pub senders: &'a [DataSubjectId],
    /// The texts, each with the argument that holds it.
    pub texts: &'a [(&'a str, &'a str)],
    /// Why they are not compared with the senders' sealed data.
    pub not_compared: Option<&'a str>,
    /// The exception under which they are published although a request blocks it.
    pub despite: Option<RestrictionException>,
}

impl Publication<'_> {
    /// Refuses what a request of a sender blocks, and a text that holds sealed data of a sender. Opening the data to
    /// compare them is noted.
    ///
    /// # Errors
    /// `Invalid`; `KeyNeeded` where there are data to compare with and no key to open them.
    pub fn check(&self, batch: &mut Transaction) -> Result<()> {
        let mut problems = Problems::default();
        problems.not_blank("not_compared", self.not_compared);
        for sender in self.senders {
            if let Some(request) = batch.blocking_request(*sender)?.filter(|_| self.despite.is_none()) {
                request.refuse_blocked("id", true, &mut problems);
            }
        }
        problems.refuse(self.call)?;
        if self.not_compared.is_some() {
            return Ok(());
        }
        let mut problems = Problems::default();
        for sender in self.senders {
            for opened in self.open(*sender, batch)? {
                self.compare(&opened, &mut problems);
            }
        }
        problems.refuse(self.call)
    }

    /// Opens what is sealed of a sender, and notes the access.
    fn open(&self, sender: DataSubjectId, batch: &mut Transaction) -> Result<Vec<Opened>> {
        let subject: DataSubject = batch.get(sender)?;
        let sealed = [&subject.name, &subject.address, &subject.phone, &subject.email];
        if subject.erased.is_some() || sealed.iter().all(|value| value.is_none()) {
            return Ok(Vec::new());
        }
        let (rev, opened) = batch.open_personal(DataSubjectId::KIND, sender.uuid(), None, |_| Ok(()))?;
        batch.note_access(Access {
            header: Header { scope: subject.header.scope, ..Header::default() },
            subject: sender,
            kind: DataSubjectId::KIND.to_owned(),
            record: sender.uuid(),
            rev,
            fields: opened.iter().map(|value| value.path.to_owned()).collect(),
            purpose: format!("so sánh với nội dung công khai ({})", self.call),
            despite: self.despite,
        })?;
        Ok(opened)
    }

    /// Refuses texts that hold an opened value. The problem tells where, not what.
    fn compare(&self, opened: &Opened, problems: &mut Problems) {
        let (detail, what, what_vi) = match opened.path {
            "name" => (PersonalDetail::Name, "name", "tên"),
            "address" => (PersonalDetail::Address, "address", "địa chỉ"),
            "phone" => (PersonalDetail::Phone, "telephone number", "số điện thoại"),
            "email" => (PersonalDetail::Email, "mail address", "địa chỉ thư điện tử"),
            _ => return,
        };
        for (path, text) in self.texts {
            let Some(TextPlace { line, character }) = mention(text, detail, &opened.text) else { continue };
            let text = format!(
                "the sender's {what} stands at line {line}, character {character} (compared without regard to marks, \
                 capitals and spacing): take it out, or say in not_compared why it may stand there",
            );
            let text_vi = format!(
                "dòng {line}, ký tự {character} có {what_vi} của người gửi (so sánh không phân biệt dấu, chữ hoa, \
                 khoảng cách): hãy bỏ đi, hoặc nêu lý do được công khai ở `not_compared`",
            );
            problems.add(path, "names_sender", text, text_vi).under(law::PERSONAL_DATA).allowing(["not_compared"]);
        }
    }
}
