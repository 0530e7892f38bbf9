//! What goes into a pack, and in which order.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use uuid::Uuid;

use super::evidence::{EvidenceRow, rows, table};
use super::names::Names;
use super::personal::{self, Revealed};
use super::writer::{Entry, PIECE, PackWriter};
use super::{CHECKSUMS, MANIFEST, TABLES, index, reports};
use crate::error::Result;
use crate::frozen::{canonical_json, report_of};
use crate::model::{
    Attachment, AttachmentId, DataRequestId, DataSubjectId, DocumentForm, EvidencePack, FeedbackId, FrozenReport,
    FrozenReportId, Head, IndexQuery, PackManifest, PackedFile, PackedFrozenReport, PackedReveal, Posting, Record,
    RecordId, Report, ReportQuery, Session, SessionId, SessionStatus, TableFormat, Theme,
};
use crate::official::{minutes_file, suffix};
use crate::query::{MinutesDocumentOfSession, Query};
use crate::report::{FigureEvidenceQuery, report};
use crate::store::View;

/// The folder of minutes.
pub(super) const MINUTES: &str = "bien-ban/";
/// The folder of attachments.
pub(super) const FILES: &str = "tep-dinh-kem/";

const LEFT_OUT: &str = "Dữ liệu cá nhân được niêm phong trong kho (người gửi phản ánh, người hỏi tại đối thoại, điểm \
                        bài kiểm tra) không có trong gói này; tệp đính kèm của phản ánh, kiến nghị cũng không được \
                        đưa vào.";

/// What a pack is of.
pub(super) struct Pack<'a> {
    pub view: View<'a>,
    /// The report as it is shown.
    pub report: Report,
    /// The same with every activity and all of its evidence.
    whole: Report,
    question: ReportQuery,
    now: Timestamp,
    title: String,
    head: Head,
    frozen: Option<PackedFrozenReport>,
}

impl<'a> Pack<'a> {
    /// Of a period, as the records are.
    pub fn of_question(view: &View<'a>, question: ReportQuery, now: Timestamp) -> Result<Self> {
        let shown = report(question.clone(), view, now)?;
        let title = format!("Kết quả tuyên truyền cải cách hành chính – {}", question.period.name);
        Self::of(view.clone(), shown, question, now, title, None)
    }

    /// Of a frozen report, with the evidence as it was then.
    pub fn of_frozen(view: &View<'a>, id: FrozenReportId) -> Result<Self> {
        let frozen: FrozenReport = view.get(id)?;
        let shown = report_of(view, &frozen)?;
        let (title, as_of) = (frozen.name(), frozen.as_of);
        let packed = PackedFrozenReport { id, number: frozen.number, as_of, blake3: frozen.blake3 };
        Self::of(view.as_of(as_of), shown, frozen.question, as_of, title, Some(packed))
    }

    fn of(
        view: View<'a>,
        shown: Report,
        question: ReportQuery,
        now: Timestamp,
        title: String,
        frozen: Option<PackedFrozenReport>,
    ) -> Result<Self> {
        let question = ReportQuery { on: Some(shown.on), list_limit: 10_000, compare: false, ..question };
        let whole = report(question.clone(), &view, now)?;
        Ok(Self { head: view.head()?, report: shown, whole, question, now, title, frozen, view })
    }

    /// Writes everything: reports, evidence, minutes, attachments, the page that opens it, manifest, checksums.
    pub fn write(&self, mut out: PackWriter<'_>, revealed: Option<&Revealed>) -> Result<EvidencePack> {
        let mut files = Vec::new();
        for (path, title, bytes) in reports::forms(&self.report)? {
            files.push(out.add_bytes(path, &bytes)?.of_file(path, title, None));
        }
        // Names are given before anything is written, so that the table of evidence can tell them.
        let mut names = Names::default();
        let held = self.held()?;
        let attachments = self.attachments(&held, &mut names)?;
        out.expect(attachments.iter().map(|(_, attachment)| u64::from(attachment.size)).sum());
        // Each has a path without an ending.
        let minuted = held.into_iter().filter(|session| session.status == SessionStatus::Minuted);
        let named = |session: Session| {
            (names.path(MINUTES, Some(session.held_on), &format!("Biên bản {}", session.subject), ""), session)
        };
        let sessions: Vec<(String, Session)> = minuted.map(named).collect();
        let by_record = paths_by_record(&sessions, &attachments);
        let rows = rows(&self.whole, &by_record);
        for (ending, format) in TABLES {
            let path = format!("minh-chung.{ending}");
            let title = format!("Bảng minh chứng ({})", in_words(*format));
            files.push(out.add_bytes(&path, &table(&rows, *format)?)?.of_file(&path, &title, None));
        }
        for (path, bytes) in revealed.map_or_else(|| Ok(Vec::new()), Revealed::files)? {
            files.push(out.add_bytes(&path, &bytes)?.of_file(&path, "Dữ liệu cá nhân được mở", None));
        }
        for (path, session) in &sessions {
            let minutes = MinutesDocumentOfSession { id: session.id() }.answer(&self.view, self.now)?;
            for form in [DocumentForm::Html, DocumentForm::Docx, DocumentForm::Text] {
                let path = format!("{path}.{}", suffix(form));
                let written = out.add_bytes(&path, &minutes_file(&minutes, form)?.contents.0)?;
                files.push(written.of_file(&path, &session.subject, Some(session.held_on)));
            }
        }
        for (path, attachment) in &attachments {
            let entry = Entry { path, size: attachment.size.into(), compress: is_compressible(attachment) };
            let written = out.add(&entry, |from| self.view.read_attachment(attachment, from as u32, PIECE))?;
            let title = attachment.caption.as_deref().unwrap_or(&attachment.name);
            files.push(written.of_file(path, title, attachment.dated));
        }
        let (counted, attached) = (sessions.len() as u32, attachments.len() as u32);
        let proofs = rows.iter().filter(|row| row.evidence.is_some()).count() as u32;
        let noted = revealed.map(|revealed| &revealed.noted);
        let count = self.end(&mut out, files, &rows, noted)?;
        let (bytes, sha256) = out.finish()?;
        let (minutes, attachments, evidence) = (counted, attached, proofs);
        let (opened, withheld) = noted.map_or((0, 0), |noted| (noted.opened, noted.withheld));
        let path = String::new();
        Ok(EvidencePack { path, files: count, bytes, sha256, minutes, attachments, evidence, opened, withheld })
    }

    /// Writes the page that opens the pack, the manifest and the checksums; how many files there are then.
    fn end(
        &self,
        out: &mut PackWriter<'_>,
        files: Vec<PackedFile>,
        rows: &[EvidenceRow],
        revealed: Option<&PackedReveal>,
    ) -> Result<u32> {
        let mut manifest = PackManifest {
            form: super::verify::FORM.to_owned(),
            version: super::verify::VERSION,
            title: self.title.clone(),
            period: self.report.period.clone(),
            on: self.report.on,
            head: self.head.clone(),
            frozen: self.frozen.clone(),
            revealed: revealed.cloned(),
            left_out_vi: revealed.map_or_else(|| LEFT_OUT.to_owned(), personal::told),
            files,
        };
        let page = index::page(&manifest, rows);
        let written = out.add_bytes("index.html", page.as_bytes())?;
        manifest.files.push(written.of_file("index.html", "Trang mở gói minh chứng", None));
        let text = canonical_json(&manifest)?;
        let written = out.add_bytes(MANIFEST, text.as_bytes())?;
        let own = written.of_file(MANIFEST, "", None);
        out.add_bytes(CHECKSUMS, checksums(&manifest.files, &own).as_bytes())?;
        Ok(manifest.files.len() as u32 + 2)
    }

    /// The sessions that took place: those of the period that the report counts, and those that are evidence.
    pub fn held(&self) -> Result<Vec<Session>> {
        let mut ids: BTreeSet<Uuid> = self.evidence().filter_map(|of| of.session).map(|id| id.0).collect();
        let mut cursor = None;
        loop {
            let ReportQuery { period, plan, on, unit, as_successor, .. } = self.question.clone();
            let code = "sessions.held".to_owned();
            let question = FigureEvidenceQuery { code, period, plan, on, unit, as_successor, limit: 1000, cursor };
            let page = question.answer(&self.view, self.now)?;
            ids.extend(page.items.iter().map(|item| item.id));
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        let mut sessions = Vec::new();
        for id in ids {
            let session: Option<Session> = self.view.find(SessionId(id))?;
            sessions.extend(session.filter(Session::took_place));
        }
        sessions.sort_by_key(|session| (session.held_on, session.id()));
        Ok(sessions)
    }

    pub fn evidence(&self) -> impl Iterator<Item = &crate::model::Evidence> {
        self.whole.plans.iter().flat_map(|plan| &plan.activities).flat_map(|of| &of.progress.evidence)
    }

    /// The attachments of the plans, of their activities, of the sessions and of what proves: photographs of postings
    /// and of themes. Those of feedback, consents and requests are none of them.
    fn attachments(&self, held: &[Session], names: &mut Names) -> Result<Vec<(String, Attachment)>> {
        let mut found: BTreeMap<AttachmentId, Attachment> = BTreeMap::new();
        let mut take = |index: &str, id: Uuid| -> Result<()> {
            self.view.each(&IndexQuery::by(index).with(index, id.to_string().as_str()), |attachment: Attachment| {
                if attachment.dated.is_none_or(|dated| dated <= self.report.on) {
                    found.insert(attachment.id(), attachment);
                }
                Ok(())
            })
        };
        for plan in &self.whole.plans {
            take("plan", plan.plan.0)?;
            plan.activities.iter().try_for_each(|of| take("activity", of.activity.header.id))?;
        }
        held.iter().try_for_each(|session| take("session", session.id().uuid()))?;
        let mut shown: BTreeSet<AttachmentId> = self.evidence().filter_map(|of| of.attachment).collect();
        for id in self.evidence().filter_map(|of| of.posting).collect::<BTreeSet<_>>() {
            if let Some(posting) = self.view.find::<Posting>(id)? {
                let checks = posting.checks.iter().flat_map(|check| &check.evidence);
                shown.extend(posting.evidence.iter().chain(checks));
            }
        }
        for theme in &self.whole.themes {
            shown.extend(self.view.find::<Theme>(theme.theme)?.into_iter().flat_map(|theme| theme.evidence));
        }
        for id in shown {
            if let Some(attachment) = self.view.find::<Attachment>(id)? {
                found.insert(id, attachment);
            }
        }
        let mut packed = Vec::new();
        for attachment in found.into_values() {
            if !self.is_personal(&attachment)? {
                packed.push(attachment);
            }
        }
        let mut found: Vec<Attachment> = packed;
        found.sort_by(|one, other| (one.dated, &one.name, one.id()).cmp(&(other.dated, &other.name, other.id())));
        let named = |attachment: Attachment| (names.file(FILES, attachment.dated, &attachment.name), attachment);
        Ok(found.into_iter().map(named).collect())
    }

    /// Whether a file came with feedback, a consent or a request of a person, wherever else it is shown.
    fn is_personal(&self, attachment: &Attachment) -> Result<bool> {
        const PERSONAL: [&str; 3] = [FeedbackId::KIND, DataSubjectId::KIND, DataRequestId::KIND];
        let holdings = self.view.pointing_at::<Attachment>(attachment.id())?;
        Ok(holdings.iter().any(|holding| PERSONAL.contains(&holding.kind.as_str())))
    }
}

/// The paths of the files that show a record.
fn paths_by_record(
    sessions: &[(String, Session)],
    attachments: &[(String, Attachment)],
) -> BTreeMap<Uuid, Vec<String>> {
    let mut paths: BTreeMap<Uuid, Vec<String>> = BTreeMap::new();
    for (path, session) in sessions {
        paths.entry(session.id().uuid()).or_default().push(format!("{path}.html"));
    }
    for (path, attachment) in attachments {
        paths.entry(attachment.id().uuid()).or_default().push(path.clone());
        if let Some(session) = attachment.session {
            paths.entry(session.uuid()).or_default().push(path.clone());
        }
    }
    paths
}

const fn in_words(format: TableFormat) -> &'static str {
    match format {
        TableFormat::Xlsx => "Excel",
        _ => "CSV",
    }
}

/// Whether its type is one that gets smaller; scans, photographs, films and Office files are compressed already.
fn is_compressible(attachment: &Attachment) -> bool {
    let kind = attachment.media_type.to_ascii_lowercase();
    kind.starts_with("text/")
        || ["application/json", "application/xml", "image/svg+xml", "image/bmp", "image/tiff"].contains(&kind.as_str())
}

/// The checksums as the tool sha256sum writes them.
pub(super) fn checksums(files: &[PackedFile], manifest: &PackedFile) -> String {
    files.iter().chain([manifest]).map(|file| format!("{}  {}\n", file.sha256, file.path)).collect()
}
