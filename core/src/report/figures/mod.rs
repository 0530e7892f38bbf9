//! Computes the figures of a report from a snapshot of the store: sessions and plans here, each other subject in a file
//! of its own. `scope` holds the period, units and day that the figures are limited to.

mod assessments;
mod board;
mod dialogues;
mod feedback;
mod materials;
mod procedures;
mod scope;
mod themes;
mod topics;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use self::scope::{Scope, UnitSet};
use crate::error::{CchcError, Result};
use crate::model::{
    Activity, ActivityReport, ActivityStatus, Attention, Completion, IndexQuery, KindFigures, MonthFigures,
    OrganisationUnit, Period, Plan, PlanId, PlanReport, PromiseProgress, ProofState, Record, Report, Scalar, Session,
    SessionFigures, SessionKind, SessionRole, SessionStatus, UnitId,
};
use crate::query::Query;
use crate::query::evidence::progress_of;
use crate::query::plans::activities_of;
use crate::query::sessions::turnout;
use crate::rules::{Judged, MissingPart, missing_parts, vietnam_date};
use crate::store::View;

/// Promise against proof in a period: sessions by month and kind, each plan's activities with status and evidence, and
/// what somebody should look at.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportQuery {
    /// The period.
    pub period: Period,
    /// One plan; all plans of the period's years where none is named.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The day on which statuses are judged; where none is given, the last day of the period, or today if it is not
    /// over.
    #[serde(default)]
    pub on: Option<Date>,
    /// One unit and those beneath it in the period; all where none is named.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// With the unit, every unit that became it, and those beneath these.
    #[serde(default)]
    pub as_successor: bool,
}

impl ReportQuery {
    /// About everything in a period.
    pub fn of(period: Period) -> Self {
        Self { period, plan: None, on: None, unit: None, as_successor: false }
    }
}

impl Query for ReportQuery {
    type Answer = Report;
    const NAME: &'static str = "store.report";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Report> {
        report(self, view, now)
    }
}

/// Computes a report from one state of the store.
///
/// # Errors
/// `Invalid` for a period that ends before it begins or is longer than twenty years; `NotFound` for an unknown plan or
/// unit.
pub fn report(question: ReportQuery, view: &View<'_>, now: Timestamp) -> Result<Report> {
    check(&question.period)?;
    let units = units(&question, view)?;
    let ReportQuery { period, plan, on, .. } = question;
    let today = vietnam_date(now);
    let on = on.unwrap_or_else(|| today.min(period.to));
    let judged = Judged::on(on, today);
    let scope = Scope { period: period.clone(), on, plan, units };
    let sessions = counted_sessions(view, &scope)?;
    let mut attention = Vec::new();
    for session in &sessions {
        session.look(on, &mut attention);
        attention.extend(host_ended(view, &session.session)?);
    }
    let plans = plans_of(view, &period, plan)?;
    let mut reports = Vec::with_capacity(plans.len());
    for plan in plans {
        reports.extend(plan_report(view, plan, judged, &scope.units, &mut attention)?);
    }
    let procedures = procedures::figures(view, &scope, &mut attention)?;
    let feedback = feedback::figures(view, &scope, &mut attention)?;
    let dialogues = dialogues::figures(view, &scope, &mut attention)?;
    let themes = themes::figures(view, &scope, &mut attention)?;
    Ok(Report {
        months: by_month(&period, &sessions),
        kinds: by_kind(&sessions),
        topics: topics::by_topic(&sessions),
        sessions: sum(&sessions),
        as_of: view.at(),
        plans: reports,
        procedures,
        feedback,
        dialogues,
        assessments: assessments::figures(view, &scope)?,
        materials: materials::figures(view, &scope)?,
        themes,
        board: board::figures(view, &scope)?,
        attention,
        ..Report::blank(period, on)
    })
}

fn units(question: &ReportQuery, view: &View<'_>) -> Result<UnitSet> {
    match question.unit {
        Some(unit) => UnitSet::beneath(view, unit, question.as_successor),
        None if question.as_successor => {
            let (text, text_vi) = ("say whose successor", "phải nêu đơn vị kế thừa");
            Err(CchcError::invalid(ReportQuery::NAME, "unit", "required", text, text_vi))
        }
        None => Ok(UnitSet::default()),
    }
}

fn check(period: &Period) -> Result<()> {
    let years = i32::from(period.to.year()) - i32::from(period.from.year());
    if period.to < period.from {
        let (text, text_vi) = ("the period ends before it begins", "kỳ báo cáo kết thúc trước khi bắt đầu");
        return Err(CchcError::invalid(ReportQuery::NAME, "period.to", "order", text, text_vi));
    }
    if years > 20 {
        let (text, text_vi) = ("a period is at most twenty years long", "kỳ báo cáo dài tối đa hai mươi năm");
        return Err(CchcError::invalid(ReportQuery::NAME, "period", "range", text, text_vi));
    }
    Ok(())
}

/// A session of the period with its figures.
struct CountedSession {
    session: Session,
    figures: SessionFigures,
    /// Attendances are recorded.
    named: bool,
    /// Figures were typed in and attendances say otherwise.
    differs: bool,
}

fn counted_sessions(view: &View<'_>, scope: &Scope) -> Result<Vec<CountedSession>> {
    let sessions = scope.sessions(view, &IndexQuery::by("held_on").since(scope.period.from).until(scope.period.to))?;
    sessions.into_iter().map(|session| count(view, session, scope.on)).collect()
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
    fn look(&self, on: Date, attention: &mut Vec<Attention>) {
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

fn sum<'a>(sessions: impl IntoIterator<Item = &'a CountedSession>) -> SessionFigures {
    sessions.into_iter().fold(SessionFigures::default(), |total, counted| total.plus(counted.figures))
}

fn by_month(period: &Period, sessions: &[CountedSession]) -> Vec<MonthFigures> {
    let mut months = Vec::new();
    let mut first = period.from.first_of_month();
    while first <= period.to {
        let (year, month) = (first.year(), first.month());
        let of_month = sessions.iter().filter(|counted| {
            let day = counted.session.held_on;
            (day.year(), day.month()) == (year, month)
        });
        months.push(MonthFigures { year, month, figures: sum(of_month) });
        match first.last_of_month().tomorrow() {
            Ok(next) => first = next,
            Err(_) => break,
        }
    }
    months
}

fn by_kind(sessions: &[CountedSession]) -> Vec<KindFigures> {
    let mut kinds: BTreeMap<SessionKind, Vec<&CountedSession>> = BTreeMap::new();
    for counted in sessions {
        kinds.entry(counted.session.kind).or_default().push(counted);
    }
    kinds.into_iter().map(|(kind, sessions)| KindFigures { kind, figures: sum(sessions) }).collect()
}

fn plans_of(view: &View<'_>, period: &Period, plan: Option<PlanId>) -> Result<Vec<Plan>> {
    if let Some(plan) = plan {
        return Ok(vec![view.get(plan)?]);
    }
    let years = (i64::from(period.from.year()), i64::from(period.to.year()));
    let mut plans: Vec<Plan> = view.all(&IndexQuery::by("year").since(years.0).until(years.1))?;
    // Whose year nobody knows, nobody can leave out.
    plans.extend(view.all::<Plan>(&IndexQuery::by("year").with("year", Scalar::Nothing))?);
    Ok(plans)
}

/// A plan's activities, where the plan or any of them belongs to the units asked about; those of other units are left
/// out. An activity belongs to the unit that leads it, else to that of its plan.
fn plan_report(
    view: &View<'_>,
    plan: Plan,
    judged: Judged,
    units: &UnitSet,
    attention: &mut Vec<Attention>,
) -> Result<Option<PlanReport>> {
    let own = plan.issuer_unit.or(plan.header.scope);
    let mut activities = activities_of(view, plan.id())?;
    activities.retain(|activity| units.contains(activity.lead_unit.or(own), judged.on));
    if activities.is_empty() && !units.contains(own, judged.on) {
        return Ok(None);
    }
    if plan.year.is_none() {
        attention.push(Attention {
            code: "plan_year_missing".to_owned(),
            kind: "plan".to_owned(),
            id: plan.header.id,
            on: None,
            text: format!("the year it plans for is not known: {}", plan.subject),
            text_vi: format!("chưa rõ năm kế hoạch: {}", plan.subject),
        });
    }
    let progress = progress_of(view, &plan, &activities, judged)?;
    let mut completion = Completion::default();
    let mut reports = Vec::with_capacity(activities.len());
    for (activity, progress) in activities.into_iter().zip(progress) {
        completion.add(&progress);
        if progress.status == ActivityStatus::Overdue {
            let missing = progress.missing.join(", ");
            let title = &activity.title;
            attention.push(Attention {
                code: "activity_overdue".to_owned(),
                kind: "activity".to_owned(),
                id: activity.header.id,
                on: progress.due,
                text: format!("overdue{}: {title}", bracketed(&missing_in_english(&progress), "no proof for ")),
                text_vi: format!("quá hạn{}: {title}", bracketed(&missing, "thiếu minh chứng ")),
            });
        }
        attention.extend(to_confirm(&activity, &progress));
        reports.push(ActivityReport { activity, progress });
    }
    let symbol = match &plan.number {
        Some(number) => format!("{number}/{}", plan.symbol),
        None => plan.symbol.clone(),
    };
    Ok(Some(PlanReport {
        plan: plan.id(),
        symbol,
        subject: plan.subject,
        issuer: plan.issuer,
        theme: plan.theme,
        status: plan.status,
        activities: reports,
        completion,
    }))
}

/// Of several acts those that are overdue; of one the periods that are missing.
fn missing_in_english(progress: &PromiseProgress) -> String {
    if progress.acts.len() < 2 {
        return progress.missing.join(", ");
    }
    let overdue = progress.acts.iter().filter(|act| act.status == ActivityStatus::Overdue);
    overdue.map(|act| act.text.as_str()).collect::<Vec<_>>().join(", ")
}

fn bracketed(text: &str, label: &str) -> String {
    if text.is_empty() { String::new() } else { format!(" ({label}{text})") }
}

/// Evidence that might prove what is not proven: somebody must say.
fn to_confirm(activity: &Activity, progress: &PromiseProgress) -> Option<Attention> {
    let (count, title) = (progress.to_confirm().count(), &activity.title);
    (count > 0).then(|| Attention {
        code: "evidence_to_confirm".to_owned(),
        kind: "activity".to_owned(),
        id: activity.header.id,
        on: progress.to_confirm().last().map(|evidence| evidence.on),
        text: format!("{count} possible evidence to confirm or refuse: {title}"),
        text_vi: format!("{count} minh chứng cần xác nhận: {title}"),
    })
}

impl Completion {
    fn add(&mut self, progress: &PromiseProgress) {
        let count = match progress.status {
            ActivityStatus::Done => &mut self.done,
            ActivityStatus::UnderWay => &mut self.under_way,
            ActivityStatus::NotStarted => &mut self.not_started,
            ActivityStatus::Overdue => &mut self.overdue,
            ActivityStatus::Cancelled => &mut self.cancelled,
        };
        *count += 1;
        if progress.is_open() {
            self.partly += u32::from(progress.proof == ProofState::Partly);
            self.possible += u32::from(progress.to_confirm().next().is_some());
        }
    }
}
