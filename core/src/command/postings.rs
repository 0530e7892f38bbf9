//! Commands that check, take down and replace postings.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Command;
use super::course::day_of_step;
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{
    AttachmentId, Header, Posting, PostingCheck, PostingId, PostingSubject, Problem, Procedure, ProcedureId, Record,
};
use crate::query::procedures::version_on;
use crate::rules::law;
use crate::store::Transaction;
use crate::text::day_vi;

/// Records a check (kiểm tra niêm yết) that a posting is still up, and the state of its forms and feedback address as
/// found. Refused if it is not up on that day (`not_shown`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckPosting {
    /// The posting.
    pub id: PostingId,
    /// The day of the check; today if omitted. Neither in the future (`not_yet`) nor before the last check (`order`).
    #[serde(default)]
    pub on: Option<Date>,
    /// Whether the forms are displayed beside it; unchanged if omitted.
    #[serde(default)]
    pub has_forms: Option<bool>,
    /// Whether the address for feedback is displayed beside it; unchanged if omitted.
    #[serde(default)]
    pub has_feedback_address: Option<bool>,
    /// Files that show it, such as photographs.
    #[serde(default)]
    pub evidence: Vec<AttachmentId>,
}

impl Command for CheckPosting {
    type Output = Posting;
    const NAME: &'static str = "postings.check";

    fn run(self, batch: &mut Transaction) -> Result<Posting> {
        let mut posting: Posting = batch.get(self.id)?;
        let mut problems = Problems::default();
        let on = day_of_step(self.on, None, batch, &mut problems);
        shown(&posting, on, &mut problems);
        if let Some(last) = posting.last_checked().filter(|last| on < *last) {
            let text_vi = format!("lần kiểm tra gần nhất là ngày {}", day_vi(last));
            problems.add("on", "order", format!("it was last checked on {last}"), text_vi);
        }
        problems.refuse(Self::NAME)?;
        let CheckPosting { has_forms, has_feedback_address, evidence, .. } = self;
        posting.has_forms = has_forms.unwrap_or(posting.has_forms);
        posting.has_feedback_address = has_feedback_address.unwrap_or(posting.has_feedback_address);
        let by = batch.actor().to_owned();
        posting.checks.push(PostingCheck { on, by, has_forms, has_feedback_address, evidence });
        batch.update(posting)
    }
}

/// Records that a posting was taken down (gỡ niêm yết). Refused if it was taken down before (`taken_down`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TakeDownPosting {
    /// The posting.
    pub id: PostingId,
    /// The reason; not blank.
    pub why: String,
    /// The first day it is no longer up; today if omitted. Neither in the future (`not_yet`), nor before the day it was
    /// put up or last checked (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for TakeDownPosting {
    type Output = Posting;
    const NAME: &'static str = "postings.take_down";

    fn run(self, batch: &mut Transaction) -> Result<Posting> {
        let posting: Posting = batch.get(self.id)?;
        let mut problems = Problems::default();
        let on = day_of_step(self.on, None, batch, &mut problems);
        problems.required("why", &self.why);
        still_up(&posting, on, &mut problems);
        problems.refuse(Self::NAME)?;
        batch.update(Posting { removed_on: Some(on), why_removed: Some(self.why), ..posting })
    }
}

/// Takes down a posting of a procedure and posts the version in force instead, at the same place, in one commit.
/// Returns the new posting. It keeps the state of the feedback address; the forms must be put up again (`has_forms`).
///
/// Refused if the posting shows no procedure (`shows_no_procedure`) or this version already (`same_version`), was taken
/// down (`taken_down`), or the version is not the one in force on that day (`not_in_force`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReplacePosting {
    /// The posting to take down.
    pub id: PostingId,
    /// The version to post: the one in force on that day.
    pub procedure: ProcedureId,
    /// The day of the replacement; today if omitted. Neither in the future (`not_yet`), nor before the day the posting
    /// was put up or last checked (`order`).
    #[serde(default)]
    pub on: Option<Date>,
    /// Whether the forms of this version are put up with it.
    #[serde(default)]
    pub has_forms: bool,
    /// Files that show it, such as photographs.
    #[serde(default)]
    pub evidence: Vec<AttachmentId>,
}

impl Command for ReplacePosting {
    type Output = Posting;
    const NAME: &'static str = "postings.replace";

    fn run(self, batch: &mut Transaction) -> Result<Posting> {
        let posting: Posting = batch.get(self.id)?;
        let mut problems = Problems::default();
        let on = day_of_step(self.on, None, batch, &mut problems);
        still_up(&posting, on, &mut problems);
        if posting.subject.procedure().is_none() {
            let (text, text_vi) = ("it shows no procedure: take it down", "không phải niêm yết thủ tục: hãy gỡ xuống");
            problems.add("id", "shows_no_procedure", text, text_vi).allowing(["postings.take_down"]);
        } else if posting.subject.procedure() == Some(self.procedure) {
            let (text, text_vi) = ("it shows this version already", "đang niêm yết đúng bản này");
            problems.add("procedure", "same_version", text, text_vi);
        }
        self.check_version(batch, on, &mut problems)?;
        problems.refuse(Self::NAME)?;
        let next = Posting {
            header: Header { scope: posting.header.scope, ..Header::default() },
            subject: PostingSubject::ProcedureVersion { procedure: self.procedure },
            posted_on: on,
            has_forms: self.has_forms,
            checks: Vec::new(),
            evidence: self.evidence,
            note: None,
            ..posting.clone()
        };
        let why = Some("thay bằng bản đang có hiệu lực".to_owned());
        batch.savepoint(|batch| {
            batch.update(Posting { removed_on: Some(on), why_removed: why, ..posting })?;
            batch.add(next)
        })
    }
}

impl ReplacePosting {
    fn check_version(&self, batch: &Transaction, on: Date, problems: &mut Problems) -> Result<()> {
        let Some(version) = batch.find::<Procedure>(self.procedure)? else {
            let id = self.procedure;
            let (text, text_vi) = (format!("there is no procedure {id}"), format!("không có thủ tục {id}"));
            problems.add("procedure", "reference", text, text_vi);
            return Ok(());
        };
        let current = version_on(&batch.view(), &version.link(), on)?;
        if current.as_ref().is_none_or(|current| current.id() != version.id()) {
            let text = format!("this version is not the one in force on {on}");
            let text_vi = format!("bản này không phải bản có hiệu lực ngày {}", day_vi(on));
            problems
                .add("procedure", "not_in_force", text, text_vi)
                .under(law::PROCEDURE_POSTING)
                .allowing(current.map(|version| version.header.id.to_string()));
        }
        Ok(())
    }
}

/// Refuses a day on which the posting is not up.
fn shown(posting: &Posting, on: Date, problems: &mut Problems) {
    if !posting.is_shown(on) {
        let (text, text_vi) = (format!("it is not shown on {on}"), format!("không niêm yết vào ngày {}", day_vi(on)));
        let last = posting.removed_on.and_then(|removed| removed.yesterday().ok());
        // The day nearest to the one given on which it is shown.
        let nearest = if on < posting.posted_on { Some(posting.posted_on) } else { last };
        let nearest = nearest.filter(|day| posting.is_shown(*day)).map(|day| day.to_string());
        let problem = problems.add("on", "not_shown", text, text_vi).allowing(nearest);
        shown_by_law(posting, problem);
    }
}

/// Names the law behind a problem with a posting of a procedure.
fn shown_by_law(posting: &Posting, problem: &mut Problem) {
    if posting.subject.procedure().is_some() {
        problem.under(law::PROCEDURE_POSTING);
    }
}

/// Refuses a posting that was taken down, and a day before it was put up or last checked.
fn still_up(posting: &Posting, on: Date, problems: &mut Problems) {
    if let Some(removed) = posting.removed_on {
        let text_vi = format!("đã gỡ ngày {}", day_vi(removed));
        let problem = problems.add("id", "taken_down", format!("it was taken down on {removed}"), text_vi);
        shown_by_law(posting, problem.allowing(["postings.add"]));
    }
    let since = posting.last_checked().unwrap_or(posting.posted_on).max(posting.posted_on);
    if on < since {
        let (text, text_vi) = (format!("it was shown on {since}"), format!("ngày {} còn niêm yết", day_vi(since)));
        problems.add("on", "order", text, text_vi).allowing([since.to_string()]);
    }
}
