//! Sessions of the period: turnout, months, types, topics, and what is missing.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use jiff::civil::Date;

use super::attention::Points;
use super::scope::Scope;
use crate::error::Result;
use crate::model::facts::SessionFacts;
use crate::model::{
    Attention, KindFigures, Labelled, MonthFigures, OrganisationUnit, Period, SessionFigures, SessionKind, SessionRole,
    SessionStatus, TopicFigures, TrainingFigures, TrainingTopic, UnitId,
};
use crate::rules::{MissingPart, parts_not_given};
use crate::store::View;

/// A session of the period with its figures.
pub(in crate::report) struct CountedSession<'a> {
    pub row: u64,
    pub session: &'a SessionFacts,
    pub figures: SessionFigures,
    /// Attendances are recorded.
    named: bool,
    /// Figures were typed in and attendances say otherwise.
    differs: bool,
}

/// The figures of the sessions in scope: of all, and by month, type and topic.
#[derive(Default)]
pub(super) struct SessionSums {
    pub all: SessionFigures,
    /// Each month that has sessions, in order.
    months: Vec<((i16, i8), SessionFigures)>,
    /// In the order of the types.
    kinds: [SessionFigures; SessionKind::VALUES.len()],
    /// In the order of the topics.
    topics: [SessionFigures; TrainingTopic::VALUES.len()],
    pub trainings: TrainingFigures,
    pub units: HashMap<Option<UnitId>, SessionFigures>,
}

impl SessionSums {
    /// Counts every session of the period and notes what is missing of it.
    pub fn of(view: &View<'_>, scope: &Scope, attention: &mut Points) -> Result<Self> {
        let (mut sums, mut hosts) = (Self::default(), Hosts::default());
        each_counted(view, scope, |counted| {
            counted.look(view, scope.on, &mut hosts, attention)?;
            sums.add(&counted);
            Ok(())
        })?;
        Ok(sums)
    }

    /// Counts every session of the period.
    pub fn without_points(view: &View<'_>, scope: &Scope) -> Result<Self> {
        let mut sums = Self::default();
        each_counted(view, scope, |counted| {
            sums.add(&counted);
            Ok(())
        })?;
        Ok(sums)
    }

    fn add(&mut self, counted: &CountedSession<'_>) {
        let CountedSession { session, figures, .. } = counted;
        let month = (session.held_on.year(), session.held_on.month());
        let add = |sum: &mut SessionFigures| *sum = sum.plus(*figures);
        add(&mut self.all);
        // Sessions come in the order of days.
        match self.months.last_mut().filter(|(last, _)| *last == month) {
            Some((_, sum)) => add(sum),
            None => self.months.push((month, *figures)),
        }
        self.kinds.get_mut(session.kind as usize).into_iter().for_each(add);
        for topic in session.topics.iter() {
            self.topics.get_mut(topic as usize).into_iter().for_each(add);
        }
        add(self.units.entry(session.unit()).or_default());
        match (session.kind, session.role) {
            (SessionKind::Training, SessionRole::Host) => add(&mut self.trainings.hosted),
            (SessionKind::Training, SessionRole::Participant) => add(&mut self.trainings.joined),
            _ => {}
        }
    }

    /// Each month of a period, including months without sessions.
    pub fn by_month(&self, period: &Period) -> Vec<MonthFigures> {
        let mut months = Vec::new();
        let mut first = period.from.first_of_month();
        while first <= period.to {
            let (year, month) = (first.year(), first.month());
            let known = self.months.binary_search_by_key(&(year, month), |(month, _)| *month);
            let figures =
                known.ok().and_then(|at| self.months.get(at)).map(|(_, figures)| *figures).unwrap_or_default();
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
        let counted = SessionKind::VALUES.iter().zip(&self.kinds).filter(|(_, figures)| has_any(figures));
        counted.map(|(kind, figures)| KindFigures { kind: *kind, figures: *figures }).collect()
    }

    /// Each topic that a session is about; a session about several counts for each.
    pub fn by_topic(&self) -> Vec<TopicFigures> {
        let counted = TrainingTopic::VALUES.iter().zip(&self.topics).filter(|(_, figures)| has_any(figures));
        counted.map(|(topic, figures)| TopicFigures { topic: *topic, figures: *figures }).collect()
    }
}

/// Goes through the sessions of the period in scope with what each counts for, in the order of days.
pub(in crate::report) fn each_counted(
    view: &View<'_>,
    scope: &Scope,
    mut work: impl FnMut(CountedSession<'_>) -> Result<()>,
) -> Result<()> {
    let days = scope.period.from..=scope.period.to;
    // Which sessions were held, before each is counted: their attendances are read in one pass.
    let mut held = Vec::new();
    scope.each_session_facts(view, days.clone(), |row, session| {
        held.extend(was_held(session, scope.on).then_some(row));
        Ok(())
    })?;
    let turnouts = view.turnouts(held)?;
    scope.each_session_facts(view, days, |row, session| work(count(row, session, turnouts.of(row), scope.on)))
}

fn has_any(figures: &SessionFigures) -> bool {
    *figures != SessionFigures::default()
}

fn was_held(session: &SessionFacts, on: Date) -> bool {
    session.took_place() && session.held_on <= on
}

fn count(row: u64, session: &SessionFacts, counted: [u32; 3], on: Date) -> CountedSession<'_> {
    let mut figures = SessionFigures::default();
    let (mut named, mut differs) = (false, false);
    if was_held(session, on) {
        figures.held = 1;
        figures.minuted = u32::from(session.status == SessionStatus::Minuted);
        let wide = |counts: [u32; 3]| counts.map(u64::from);
        let typed = session.turnout.map(|typed| wide([typed.invited, typed.informed, typed.understood]));
        let attended = wide(counted);
        // A list of names is the better proof than a number.
        named = counted[0] > 0;
        differs = named && typed.is_some_and(|typed| typed != attended);
        [figures.invited, figures.informed, figures.understood] = typed.filter(|_| !named).unwrap_or(attended);
        let method = session.turnout.filter(|_| !named).and_then(|turnout| turnout.method);
        let is_measured = method.is_some() || figures.understood > 0;
        figures.measured = if is_measured { figures.informed } else { 0 };
    } else if session.status == SessionStatus::Cancelled {
        figures.cancelled = 1;
    } else {
        figures.planned = 1;
    }
    CountedSession { row, session, figures, named, differs }
}

/// The units that hold sessions, each read once.
#[derive(Default)]
struct Hosts(HashMap<UnitId, OrganisationUnit>);

impl Hosts {
    fn get(&mut self, view: &View<'_>, host: UnitId) -> Result<&OrganisationUnit> {
        match self.0.entry(host) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(place) => Ok(place.insert(view.get(host)?)),
        }
    }
}

impl CountedSession<'_> {
    /// Notes what somebody should look at.
    fn look(&self, view: &View<'_>, on: Date, hosts: &mut Hosts, attention: &mut Points) -> Result<()> {
        let session = self.session;
        let mut add = |code: &str, texts: &dyn Fn() -> (String, String)| {
            attention.push_with(code, || {
                let subject = view.subject_of_session(self.row, session.text_mark)?;
                let (text, text_vi) = texts();
                Ok(Attention {
                    code: code.to_owned(),
                    kind: "session".to_owned(),
                    id: session.id.0,
                    on: Some(session.held_on),
                    text: format!("{text}: {subject}"),
                    text_vi: format!("{text_vi}: {subject}"),
                })
            })
        };
        if self.figures.held > self.figures.minuted {
            add("minutes_missing", &|| ("minutes missing".to_owned(), "chưa có biên bản".to_owned()))?;
        }
        let lacking = self.lacking();
        if !lacking.is_empty() {
            let lacks =
                |word: fn(&MissingPart) -> &'static str| lacking.iter().map(word).collect::<Vec<_>>().join(", ");
            add("minutes_incomplete", &|| {
                let text = format!("minutes without {}", lacks(|part| part.text));
                (text, format!("biên bản thiếu {}", lacks(|part| part.text_vi)))
            })?;
        }
        if session.status == SessionStatus::Planned && session.held_on < on {
            add("session_not_reported", &|| {
                let text = "its day has passed and it is neither held nor called off".to_owned();
                (text, "đã qua ngày dự kiến, chưa báo tổ chức hay hủy".to_owned())
            })?;
        }
        if self.differs {
            add("figures_differ", &|| {
                let text = "the figures typed in differ from the attendances".to_owned();
                (text, "số liệu ghi khác với danh sách tham dự".to_owned())
            })?;
        }
        let Some(host) = session.host else { return Ok(()) };
        let unit = hosts.get(view, host)?;
        // What a unit is said to have held after its end belongs to what it became.
        if !unit.existed_on(session.held_on) {
            add("unit_ended", &|| {
                let name = &unit.name;
                let text = format!("held by {name}, which did not exist on that day");
                (text, format!("ghi do {name} tổ chức, nhưng ngày đó không có đơn vị này"))
            })?;
        }
        Ok(())
    }

    /// What the minutes lack; those of a session that somebody else held are not ours.
    fn lacking(&self) -> Vec<MissingPart> {
        let ours = self.session.role == SessionRole::Host && self.figures.minuted > 0;
        let given = std::array::from_fn(|part| self.session.given_parts >> part & 1 == 1);
        if ours { parts_not_given(given, self.named) } else { Vec::new() }
    }
}
