//! Commands that record sessions as held, add minutes, and cancel sessions.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Command;
use super::course::{day_of_step, last_step, taken};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{Minutes, Session, SessionId, SessionStatus, Turnout, UnderstandingMethod};
use crate::rules::step;
use crate::store::Transaction;
use crate::text::day_vi;

/// Records that a session took place (đã tổ chức), with its figures and, if they are ready, its minutes.
///
/// Omit the figures if attendances are recorded: they are counted from those. A session whose day is still to come is
/// refused (`not_yet` at `held_on`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HoldSession {
    /// The session.
    pub id: SessionId,
    /// How many people were invited. `invited` and `informed` are given together (else `figures_incomplete`), or no
    /// figures at all.
    #[serde(default)]
    pub invited: Option<u32>,
    /// How many people came and so were informed; at most `invited`.
    #[serde(default)]
    pub informed: Option<u32>,
    /// How many people understood; at most `informed`. 0 if omitted while other figures are given.
    #[serde(default)]
    pub understood: Option<u32>,
    /// How understanding was measured.
    #[serde(default)]
    pub method: Option<UnderstandingMethod>,
    /// The minutes; with them the session is minuted (`sessions.minute`) in the same commit.
    #[serde(default)]
    pub minutes: Option<Minutes>,
    /// The day this is recorded for; the session's own day if omitted. Neither in the future (`not_yet`) nor before the
    /// session's day (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl HoldSession {
    /// Without figures or minutes.
    pub fn of(id: SessionId) -> Self {
        Self { id, invited: None, informed: None, understood: None, method: None, minutes: None, on: None }
    }

    /// The figures given: `None` if none is; refused if invited or informed is missing.
    fn turnout(&self) -> Result<Option<Turnout>> {
        let (invited, informed) = match (self.invited, self.informed) {
            (Some(invited), Some(informed)) => (invited, informed),
            (None, None) if self.understood.is_none() && self.method.is_none() => return Ok(None),
            (invited, _) => {
                let path = if invited.is_none() { "invited" } else { "informed" };
                let text = "give invited and informed together, or leave all figures out";
                let text_vi = "phải ghi cả số được mời và số được thông tin, hoặc bỏ trống tất cả";
                return Err(CchcError::invalid(Self::NAME, path, "figures_incomplete", text, text_vi));
            }
        };
        let turnout = Turnout { invited, informed, understood: self.understood.unwrap_or(0), method: self.method };
        let mut problems = Problems::default();
        turnout.validate(&mut problems);
        problems.refuse(Self::NAME)?;
        Ok(Some(turnout))
    }
}

impl Command for HoldSession {
    type Output = Session;
    const NAME: &'static str = "sessions.hold";

    fn run(self, batch: &mut Transaction) -> Result<Session> {
        let turnout = self.turnout()?;
        let mut session: Session = batch.get(self.id)?;
        let today = batch.today();
        if session.held_on > today {
            let text = format!("the session is on {}, today is {today}: correct its day first", session.held_on);
            let (day, now) = (day_vi(session.held_on), day_vi(today));
            let text_vi = format!("buổi vào ngày {day}, hôm nay là {now}: hãy sửa ngày trước");
            return Err(CchcError::invalid(Self::NAME, "held_on", "not_yet", text, text_vi));
        }
        let mut problems = Problems::default();
        let on = self.on.or(Some(session.held_on));
        problems.order("on", Some(session.held_on), on);
        move_session(&mut session, SessionStatus::Held, (on, None), batch, &mut problems)?;
        session.turnout = turnout;
        if let Some(minutes) = self.minutes {
            session.minutes = Some(minutes);
            move_session(&mut session, SessionStatus::Minuted, (on, None), batch, &mut Problems::default())?;
        }
        problems.refuse(Self::NAME)?;
        batch.update(session)
    }
}

/// Adds the minutes (biên bản) of a session that took place without.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MinuteSession {
    /// The session.
    pub id: SessionId,
    /// The minutes.
    pub minutes: Minutes,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before the
    /// record's last step or the session's day (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for MinuteSession {
    type Output = Session;
    const NAME: &'static str = "sessions.minute";

    fn run(self, batch: &mut Transaction) -> Result<Session> {
        let mut session: Session = batch.get(self.id)?;
        let mut problems = Problems::default();
        if last_step(&session.moves).is_none() {
            problems.order("on", Some(session.held_on), self.on);
        }
        move_session(&mut session, SessionStatus::Minuted, (self.on, None), batch, &mut problems)?;
        problems.refuse(Self::NAME)?;
        session.minutes = Some(self.minutes);
        batch.update(session)
    }
}

/// Cancels a session that has not taken place (hủy).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CancelSession {
    /// The session.
    pub id: SessionId,
    /// The reason; not blank.
    pub why: String,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for CancelSession {
    type Output = Session;
    const NAME: &'static str = "sessions.cancel";

    fn run(self, batch: &mut Transaction) -> Result<Session> {
        if self.why.trim().is_empty() {
            return Err(CchcError::invalid(Self::NAME, "why", "required", "must not be empty", "không được để trống"));
        }
        let mut session: Session = batch.get(self.id)?;
        let mut problems = Problems::default();
        let step = (self.on, Some(self.why.as_str()));
        move_session(&mut session, SessionStatus::Cancelled, step, batch, &mut problems)?;
        problems.refuse(Self::NAME)?;
        batch.update(session)
    }
}

fn move_session(
    session: &mut Session,
    to: SessionStatus,
    (on, why): (Option<Date>, Option<&str>),
    batch: &Transaction,
    problems: &mut Problems,
) -> Result<()> {
    let on = day_of_step(on, last_step(&session.moves), batch, problems);
    let id = session.header.id;
    step(("session", id), &mut session.status, to, &mut session.moves, taken(batch, on, why))
}
