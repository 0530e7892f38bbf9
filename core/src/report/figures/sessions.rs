//! Sessions of the period: turnout, months, types, topics, and what is missing.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::attention::Points;
use super::scope::Scope;
use crate::error::Result;
use crate::model::{
    Attention, IndexQuery, KindFigures, MonthFigures, OrganisationUnit, Period, Record, Session, SessionFigures,
    SessionKind, SessionRole, SessionStatus, TopicFigures, TrainingTopic,
};
use crate::query::sessions::turnout;
use crate::rules::{MissingPart, missing_parts, topics_of};
use crate::store::View;

/// A session of the period with its figures.
struct CountedSession {
    session: Session,
    figures: SessionFigures,
    /// Attendances are recorded.
    named: bool,
    /// Figures were typed in and attendances say otherwise.
    differs: bool,
}

/// The figures of the sessions in scope: of all, and by month, type and topic.
#[derive(Default)]
pub(super) struct SessionSums {
    pub all: SessionFigures,
    months: BTreeMap<(i16, i8), SessionFigures>,
    kinds: BTreeMap<SessionKind, SessionFigures>,
    topics: BTreeMap<TrainingTopic, SessionFigures>,
}

impl SessionSums {
    /// Counts every session of the period and notes what is missing of it.
    pub fn of(view: &View<'_>, scope: &Scope, attention: &mut Points) -> Result<Self> {
        let mut sums = Self::default();
        let query = IndexQuery::by("held_on").since(scope.period.from).until(scope.period.to);
        scope.each_session(view, &query, |session| {
            let counted = count(view, session, scope.on)?;
            counted.look(scope.on, attention);
            if let Some(point) = host_ended(view, &counted.session)? {
                attention.push(point);
            }
            sums.add(&counted);
            Ok(())
        })?;
        Ok(sums)
    }

    fn add(&mut self, counted: &CountedSession) {
        let CountedSession { session, figures, .. } = counted;
        let day = session.held_on;
        let add = |sum: &mut SessionFigures| *sum = sum.plus(*figures);
        add(&mut self.all);
        add(self.months.entry((day.year(), day.month())).or_default());
        add(self.kinds.entry(session.kind).or_default());
        for topic in topics_of(session) {
            add(self.topics.entry(topic).or_default());
        }
    }

    /// Each month of a period, including months without sessions.
    pub fn by_month(&self, period: &Period) -> Vec<MonthFigures> {
        let mut months = Vec::new();
        let mut first = period.from.first_of_month();
        while first <= period.to {
            let (year, month) = (first.year(), first.month());
            let figures = self.months.get(&(year, month)).copied().unwrap_or_default();
            months.push(MonthFigures { year, month, figures });
            match first.last_of_month().tomorrow() {
                Ok(next) => first = next,
                Err(_) => break,
            }
        }
        months
    }

    /// Each type that has sessions.
    pub fn by_kind(&self) -> Vec<KindFigures> {
        self.kinds.iter().map(|(kind, figures)| KindFigures { kind: *kind, figures: *figures }).collect()
    }

    /// Each topic that a session is about; a session about several counts for each.
    pub fn by_topic(&self) -> Vec<TopicFigures> {
        self.topics.iter().map(|(topic, figures)| TopicFigures { topic: *topic, figures: *figures }).collect()
    }
}

fn count(view: &View<'_>, session: Session, on: Date) -> Result<CountedSession> {
    let mut figures = SessionFigures::default();
    let (mut named, mut differs) = (false, false);
    let took_place = session.took_place() && session.held_on <= on;
    if took_place {
        figures.held = 1;
        figures.minuted = u32::from(session.status == SessionStatus::Minuted);
        let counted = turnout(view, session.id())?;
        let wide = |counts: [u32; 3]| counts.map(u64::from);
        let typed = session.turnout.map(|typed| wide([typed.invited, typed.informed, typed.understood]));
        let attended = wide([counted.invited, counted.informed, counted.understood]);
        differs = counted.invited > 0 && typed.is_some_and(|typed| typed != attended);
        // A list of names is the better proof than a number.
        named = counted.invited > 0;
        [figures.invited, figures.informed, figures.understood] = typed.filter(|_| !named).unwrap_or(attended);
        let method = session.turnout.filter(|_| !named).and_then(|turnout| turnout.method);
        let is_measured = method.is_some() || figures.understood > 0;
        figures.measured = if is_measured { figures.informed } else { 0 };
    } else if session.status == SessionStatus::Cancelled {
        figures.cancelled = 1;
    } else {
        figures.planned = 1;
    }
    Ok(CountedSession { session, figures, named, differs })
}

/// A session said to be held by a unit that was not there on its day: it belongs to what the unit became.
fn host_ended(view: &View<'_>, session: &Session) -> Result<Option<Attention>> {
    let Some(host) = session.host else { return Ok(None) };
    let unit: OrganisationUnit = view.get(host)?;
    if unit.existed_on(session.held_on) {
        return Ok(None);
    }
    let (name, subject) = (&unit.name, &session.subject);
    Ok(Some(Attention {
        code: "unit_ended".to_owned(),
        kind: "session".to_owned(),
        id: session.header.id,
        on: Some(session.held_on),
        text: format!("held by {name}, which did not exist on that day: {subject}"),
        text_vi: format!("ghi do {name} tổ chức, nhưng ngày đó không có đơn vị này: {subject}"),
    }))
}

impl CountedSession {
    fn look(&self, on: Date, attention: &mut Points) {
        let session = &self.session;
        let mut add = |code: &str, text: String, text_vi: String| {
            attention.push(Attention {
                code: code.to_owned(),
                kind: "session".to_owned(),
                id: session.header.id,
                on: Some(session.held_on),
                text,
                text_vi,
            });
        };
        let subject = &session.subject;
        if self.figures.held > self.figures.minuted {
            add("minutes_missing", format!("minutes missing: {subject}"), format!("chưa có biên bản: {subject}"));
        }
        let lacking = self.lacking();
        if !lacking.is_empty() {
            let lacks =
                |word: fn(&MissingPart) -> &'static str| lacking.iter().map(word).collect::<Vec<_>>().join(", ");
            let text = format!("minutes without {}: {subject}", lacks(|part| part.text));
            add("minutes_incomplete", text, format!("biên bản thiếu {}: {subject}", lacks(|part| part.text_vi)));
        }
        if session.status == SessionStatus::Planned && session.held_on < on {
            let text = format!("its day has passed and it is neither held nor called off: {subject}");
            add("session_not_reported", text, format!("đã qua ngày dự kiến, chưa báo tổ chức hay hủy: {subject}"));
        }
        if self.differs {
            let text = format!("the figures typed in differ from the attendances: {subject}");
            add("figures_differ", text, format!("số liệu ghi khác với danh sách tham dự: {subject}"));
        }
    }
}

impl CountedSession {
    /// What the minutes lack; those of a session that somebody else held are not ours.
    fn lacking(&self) -> Vec<MissingPart> {
        let ours = self.session.role == SessionRole::Host && self.figures.minuted > 0;
        if ours { missing_parts(&self.session, self.named) } else { Vec::new() }
    }
}
