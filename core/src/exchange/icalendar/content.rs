//! What a calendar says about activities, sessions and appointments.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::CalendarOfStore;
use super::lines::Lines;
use crate::error::Result;
use crate::labels::at_start;
use crate::model::{
    Activity, ActivityStatus, Appointment, AppointmentStatus, BoardEntry, CalendarText, DayPart, Header, IndexQuery,
    OrganisationUnit, Plan, PlanId, PlanStatus, PromiseProgress, Schedule, Session, SessionStatus, UnitId,
};
use crate::query::board::{belongs_to, shown};
use crate::query::evidence::progress_of;
use crate::query::plans::activities_of;
use crate::rules::{Judged, window};
use crate::store::View;

/// A calendar that is being written.
pub(super) struct Calendar<'a> {
    view: &'a View<'a>,
    asked: &'a CalendarOfStore,
    today: Date,
    lines: Lines,
    units: BTreeMap<UnitId, String>,
    answer: CalendarText,
}

impl<'a> Calendar<'a> {
    pub fn begin(view: &'a View<'a>, asked: &'a CalendarOfStore, today: Date) -> Self {
        let mut lines = Lines::default();
        lines.put("BEGIN", "VCALENDAR");
        lines.put("VERSION", "2.0");
        lines.put("PRODID", "-//cchc//Lich cai cach hanh chinh//VI");
        lines.put("CALSCALE", "GREGORIAN");
        // RFC 7986 names calendars; most programs know the older name alone.
        lines.text("NAME", "Lịch cải cách hành chính");
        lines.text("X-WR-CALNAME", "Lịch cải cách hành chính");
        lines.zone();
        let answer = CalendarText {
            text: String::new(),
            activities: 0,
            sessions: 0,
            appointments: 0,
            activities_without_due: 0,
        };
        Self { view, asked, today, lines, units: BTreeMap::new(), answer }
    }

    pub fn finish(mut self) -> CalendarText {
        self.lines.put("END", "VCALENDAR");
        self.answer.text = self.lines.into_text();
        self.answer
    }

    /// Each activity with a due day, as a task.
    pub fn add_activities(&mut self) -> Result<()> {
        let plans: Vec<Plan> = match self.asked.plan {
            Some(plan) => vec![self.view.get(plan)?],
            None => self.view.all(IndexQuery::default())?,
        };
        for plan in plans {
            let activities = activities_of(self.view, PlanId(plan.header.id))?;
            let progress = progress_of(self.view, &plan, &activities, Judged::on(self.today, self.today))?;
            for (activity, progress) in activities.iter().zip(&progress) {
                if self.asked.unit.is_some_and(|unit| activity.lead_unit != Some(unit)) {
                    continue;
                }
                match progress.due {
                    Some(due) if self.covers(due) => self.add_activity(&plan, activity, progress, due),
                    Some(_) => {}
                    None => self.answer.activities_without_due += 1,
                }
            }
        }
        Ok(())
    }

    fn add_activity(&mut self, plan: &Plan, activity: &Activity, progress: &PromiseProgress, due: Date) {
        self.answer.activities += 1;
        self.open("VTODO", &activity.header);
        // A task that begins on its due day has no beginning: RFC 5545 wants DUE after DTSTART.
        let begins = match activity.schedule {
            Schedule::ByDate { .. } => None,
            _ => window(&activity.schedule, plan.year).map(|window| window.from).filter(|from| *from < due),
        };
        if let Some(begins) = begins {
            self.lines.day("DTSTART", begins);
        }
        self.lines.day("DUE", due);
        self.lines.text("SUMMARY", &activity.title);
        let plan_name = [plan.full_number(), plan.subject.clone()].into_iter().filter(|part| !part.is_empty());
        self.describe([
            ("Kế hoạch", Some(plan_name.collect::<Vec<_>>().join(" "))),
            ("Thời gian", activity.timeline.clone()),
            ("Chủ trì", activity.lead.clone()),
            ("Phối hợp", Some(activity.coordinating.join("; "))),
            ("Sản phẩm", activity.result.clone()),
            ("Tình trạng", Some(progress.status.label_vi().to_owned())),
        ]);
        self.lines.list("CATEGORIES", activity.channels.iter().map(|channel| channel.label_vi()));
        let has_ended = matches!(plan.status, PlanStatus::Cancelled | PlanStatus::Amended);
        let status = match progress.status {
            ActivityStatus::Done => "COMPLETED",
            _ if has_ended => "CANCELLED",
            ActivityStatus::NotStarted => "NEEDS-ACTION",
            ActivityStatus::UnderWay | ActivityStatus::Overdue => "IN-PROCESS",
            ActivityStatus::Cancelled => "CANCELLED",
        };
        self.lines.put("STATUS", status);
        self.lines.put("END", "VTODO");
    }

    /// Each session, as an event.
    pub fn add_sessions(&mut self) -> Result<()> {
        let query = match self.asked.plan {
            Some(plan) => IndexQuery::by("plan").with("plan", plan),
            None => IndexQuery::by("held_on"),
        };
        let view = self.view;
        view.each(&self.within(query), |session: Session| {
            if self.asked.unit.is_none_or(|unit| session.host == Some(unit)) && self.covers(session.held_on) {
                self.add_session(&session)?;
            }
            Ok(())
        })
    }

    fn add_session(&mut self, session: &Session) -> Result<()> {
        self.answer.sessions += 1;
        let host = session.host.map(|unit| self.unit_name(unit)).transpose()?.flatten();
        self.open("VEVENT", &session.header);
        match session.starts {
            Some(starts) => self.lines.local("DTSTART", session.held_on, starts),
            None => self.lines.day("DTSTART", session.held_on),
        }
        self.lines.text("SUMMARY", &session.subject);
        self.lines.optional("LOCATION", session.place.as_deref());
        let room = session.online.as_deref().map(str::trim);
        let is_address = |room: &&str| is_web_address(room);
        if let Some(address) = room.filter(is_address) {
            self.lines.put("URL", address);
        }
        self.describe([
            ("Đơn vị tổ chức", host.or_else(|| session.organiser.clone())),
            ("Chủ trì", session.chair.clone()),
            ("Chương trình", session.agenda.clone()),
            ("Lồng ghép", session.integrated_with.clone()),
            ("Trực tuyến", room.filter(|room| !is_web_address(room)).map(str::to_owned)),
            ("Tình trạng", Some(session.status.label_vi().to_owned())),
        ]);
        let topics = session.topics.iter().map(String::as_str);
        self.lines.list("CATEGORIES", std::iter::once(session.kind.label_vi()).chain(topics));
        self.lines.put("STATUS", if session.status == SessionStatus::Cancelled { "CANCELLED" } else { "CONFIRMED" });
        self.lines.put("END", "VEVENT");
        Ok(())
    }

    /// Each appointment, as an event that shows what the board shows.
    pub fn add_appointments(&mut self) -> Result<()> {
        let view = self.view;
        view.each(&self.within(IndexQuery::by("date")), |appointment: Appointment| {
            if belongs_to(&appointment, self.asked.unit) && self.covers(appointment.date) {
                self.add_appointment(&appointment, &shown(view, &appointment)?);
            }
            Ok(())
        })
    }

    fn add_appointment(&mut self, appointment: &Appointment, entry: &BoardEntry) {
        self.answer.appointments += 1;
        self.open("VEVENT", &appointment.header);
        match entry.starts {
            Some(starts) => {
                self.lines.local("DTSTART", appointment.date, starts);
                if let Some(ends) = entry.ends.filter(|ends| *ends > starts) {
                    self.lines.local("DTEND", appointment.date, ends);
                }
            }
            None => self.lines.day("DTSTART", appointment.date),
        }
        let part = match (entry.starts, entry.part) {
            (Some(_), _) | (None, DayPart::AllDay) => String::new(),
            (None, _) => format!("{}, ", entry.part_text),
        };
        self.lines.text("SUMMARY", &format!("{part}{}: {}", entry.leader, entry.content));
        self.lines.optional("LOCATION", entry.place.as_deref());
        let until = entry.ends.filter(|_| entry.starts.is_none()).map(|_| entry.time_text.clone());
        self.describe([
            ("Thời gian", until.map(|until| at_start(&until))),
            ("Thành phần", entry.participants.clone()),
            ("Tình trạng", Some(entry.status_text.clone())),
        ]);
        self.lines.put("CLASS", if appointment.public { "PUBLIC" } else { "PRIVATE" });
        self.lines.put(
            "STATUS",
            match appointment.status {
                AppointmentStatus::Cancelled => "CANCELLED",
                _ => "CONFIRMED",
            },
        );
        self.lines.put("END", "VEVENT");
    }

    /// The beginning of a component, with the identity and times of its record.
    fn open(&mut self, component: &str, header: &Header) {
        self.lines.put("BEGIN", component);
        self.lines.put("UID", &header.id.to_string());
        self.lines.instant("DTSTAMP", header.updated.unwrap_or(Timestamp::UNIX_EPOCH));
        if let Some(created) = header.created {
            self.lines.instant("CREATED", created);
        }
        if let Some(updated) = header.updated {
            self.lines.instant("LAST-MODIFIED", updated);
        }
        self.lines.put("SEQUENCE", &header.rev.saturating_sub(1).to_string());
    }

    /// A description of several lines, each with what it is about; none of them blank.
    fn describe<const N: usize>(&mut self, parts: [(&str, Option<String>); N]) {
        let given = parts.into_iter().filter_map(|(name, text)| Some((name, text?)));
        let written = given.filter(|(_, text)| !text.trim().is_empty()).map(|(name, text)| format!("{name}: {text}"));
        let lines: Vec<String> = written.collect();
        self.lines.optional("DESCRIPTION", Some(&lines.join("\n")));
    }

    fn unit_name(&mut self, unit: UnitId) -> Result<Option<String>> {
        if let Some(name) = self.units.get(&unit) {
            return Ok(Some(name.clone()));
        }
        let name = self.view.find::<OrganisationUnit>(unit)?.map(|unit| unit.name);
        self.units.extend(name.clone().map(|name| (unit, name)));
        Ok(name)
    }

    fn covers(&self, day: Date) -> bool {
        self.asked.from.is_none_or(|from| from <= day) && self.asked.to.is_none_or(|to| day <= to)
    }

    /// A query of an index that ends with the day, from the first day asked for on.
    fn within(&self, query: IndexQuery) -> IndexQuery {
        let query = match self.asked.from {
            Some(from) => query.since(from),
            None => query,
        };
        match self.asked.to {
            Some(to) => query.until(to),
            None => query,
        }
    }
}

/// Whether a text is one address that a `URL` may have.
fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic()))
}
