//! The same year in SQLite, with indexes that cover what the figures need, and the figures as queries.
//!
//! Dates are numbers (20221231), enums are numbers, sessions are named by their row: the smallest keys that SQLite can
//! have. The topics of a session are kept as bits when it is stored.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use cchc::Labelled;
use cchc::model::{
    Attendance, Feedback, FeedbackCategory, FeedbackCategoryCount, FeedbackChannel, FeedbackChannelCount,
    FeedbackFigures, FeedbackKind, KindFigures, MonthFigures, Presence, Record, Session, SessionFigures, SessionId,
    SessionKind, SessionStatus, TopicFigures, TrainingTopic,
};
use cchc::rules::topics_of;
use jiff::civil::{Date, date};
use rusqlite::{Connection, Row, Transaction, params};
use uuid::Uuid;

use super::sample::{ON, YEAR, Year};
use crate::Outcome;
use crate::sqlite::Sqlite;

const SCHEMA: &str = "
CREATE TABLE session (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind INTEGER NOT NULL, held_on INTEGER NOT NULL,
    subject TEXT NOT NULL, plan BLOB, activity BLOB, host BLOB, place TEXT, chair TEXT, secretary TEXT,
    status INTEGER NOT NULL, topics INTEGER NOT NULL, invited INTEGER, informed INTEGER, understood INTEGER,
    method INTEGER, minutes TEXT);
CREATE INDEX session_figures ON session (held_on, kind, status, topics, invited, informed, understood, method);
CREATE TABLE attendance (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, session INTEGER NOT NULL REFERENCES session (row),
    person BLOB NOT NULL, presence INTEGER NOT NULL, checked_in INTEGER, means INTEGER, understood INTEGER);
CREATE UNIQUE INDEX attendance_once ON attendance (session, person);
CREATE INDEX attendance_figures ON attendance (session, presence, understood);
CREATE INDEX attendance_person ON attendance (person);
CREATE TABLE feedback (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind INTEGER NOT NULL, channel INTEGER NOT NULL,
    received_on INTEGER NOT NULL, text TEXT NOT NULL, unit BLOB, number INTEGER, year INTEGER, category INTEGER,
    status INTEGER NOT NULL, due INTEGER, verified INTEGER, forwarded_on INTEGER, forwarded_late INTEGER,
    answered_on INTEGER, answered_late INTEGER, answer TEXT, closed_on INTEGER);
CREATE INDEX feedback_received ON feedback (received_on, channel, category, kind, forwarded_on, forwarded_late,
    answered_on, answered_late, verified);
CREATE INDEX feedback_open ON feedback (closed_on, received_on, due, verified);
";

const SESSIONS: &str = "
SELECT s.held_on / 100, s.kind, s.topics, count(*), s.status,
    sum(coalesce(a.invited, s.invited, 0)), sum(coalesce(a.informed, s.informed, 0)),
    sum(coalesce(a.understood, s.understood, 0)),
    sum(CASE WHEN (a.invited IS NULL AND s.method IS NOT NULL) OR coalesce(a.understood, s.understood) > 0
        THEN coalesce(a.informed, s.informed, 0) ELSE 0 END)
FROM session s INDEXED BY session_figures LEFT JOIN (
    SELECT session, count(*) AS invited, sum(presence = 1) AS informed,
        sum(presence = 1 AND understood IS NOT NULL) AS understood
    FROM attendance INDEXED BY attendance_figures GROUP BY session) a ON a.session = s.row
WHERE s.held_on BETWEEN ?1 AND ?2
GROUP BY 1, 2, 3, 5";

const RECEIVED: &str = "
SELECT channel, category, count(*), sum(kind = 1), sum(forwarded_on <= ?2),
    sum(forwarded_on <= ?2 AND forwarded_late), sum(answered_on <= ?2), sum(answered_on <= ?2 AND answered_late),
    sum(answered_on <= ?2 AND answered_late IS NULL),
    sum((forwarded_on <= ?2 OR answered_on <= ?2) AND NOT verified)
FROM feedback INDEXED BY feedback_received WHERE received_on BETWEEN ?1 AND ?2 GROUP BY channel, category";

const OPEN: &str = "
SELECT count(*), coalesce(sum(due < ?1), 0), coalesce(sum(due BETWEEN ?1 AND ?2), 0), coalesce(sum(NOT verified), 0)
FROM (SELECT due, verified FROM feedback INDEXED BY feedback_open WHERE closed_on IS NULL AND received_on <= ?1
    UNION ALL SELECT due, verified FROM feedback INDEXED BY feedback_open WHERE closed_on > ?1 AND received_on <= ?1)";

/// What both contenders compute, to be compared.
#[derive(Debug, Default, PartialEq)]
pub struct Figures {
    pub months: Vec<MonthFigures>,
    pub kinds: Vec<KindFigures>,
    pub topics: Vec<TopicFigures>,
    pub sessions: SessionFigures,
    pub feedback: FeedbackFigures,
}

pub struct Sql {
    connection: Connection,
    rows: HashMap<SessionId, i64>,
}

impl Sql {
    pub fn fill(path: &Path, year: &Year) -> Outcome<Self> {
        let mut connection = Sqlite::connect(path)?;
        connection.execute_batch(SCHEMA)?;
        let mut rows = HashMap::new();
        let txn = connection.transaction()?;
        for session in &year.sessions {
            rows.insert(session.id(), put_session(&txn, session)?);
        }
        for attendance in &year.attendances {
            put_attendance(&txn, attendance, rows[&attendance.session])?;
        }
        for feedback in &year.feedback {
            put_feedback(&txn, feedback)?;
        }
        txn.commit()?;
        connection.execute_batch("ANALYZE")?;
        let _: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        Ok(Self { connection, rows })
    }

    /// Closes the file and opens it anew, so that nothing is in memory.
    pub fn reopen(&mut self, path: &Path) -> Outcome<()> {
        self.connection = Sqlite::connect(path)?;
        Ok(())
    }

    /// Writes changed or new records in one transaction.
    pub fn put(&mut self, sessions: &[Session], attendances: &[Attendance], feedback: &[Feedback]) -> Outcome<()> {
        let txn = self.connection.transaction()?;
        for session in sessions {
            self.rows.insert(session.id(), put_session(&txn, session)?);
        }
        for attendance in attendances {
            put_attendance(&txn, attendance, self.rows[&attendance.session])?;
        }
        for feedback in feedback {
            put_feedback(&txn, feedback)?;
        }
        txn.commit()?;
        Ok(())
    }

    /// The figures of the year.
    pub fn figures(&self) -> Outcome<Figures> {
        let mut figures = Figures::default();
        self.sessions(&mut figures)?;
        self.feedback(&mut figures.feedback)?;
        Ok(figures)
    }

    fn sessions(&self, figures: &mut Figures) -> Outcome<()> {
        let mut months = BTreeMap::new();
        let mut kinds: BTreeMap<SessionKind, SessionFigures> = BTreeMap::new();
        let mut topics: BTreeMap<TrainingTopic, SessionFigures> = BTreeMap::new();
        let mut select = self.connection.prepare_cached(SESSIONS)?;
        let mut rows = select.query(params![number(date(YEAR, 1, 1)), number(ON)])?;
        while let Some(row) = rows.next()? {
            let [month, kind, bits, count, status]: [i64; 5] = integers(row, 0)?;
            let [invited, informed, understood, measured]: [i64; 4] = integers(row, 5)?;
            let mut sum = SessionFigures::default();
            match status {
                0 => sum.planned = count as u32,
                3 => sum.cancelled = count as u32,
                _ => {
                    sum.held = count as u32;
                    sum.minuted = if status == 2 { count as u32 } else { 0 };
                    let [invited, informed, measured, understood] =
                        [invited, informed, measured, understood].map(|people| people as u64);
                    sum = SessionFigures { invited, informed, measured, understood, ..sum };
                }
            }
            let add = |to: &mut SessionFigures| *to = to.plus(sum);
            add(&mut figures.sessions);
            add(months.entry(month).or_default());
            add(kinds.entry(SessionKind::VALUES[kind as usize]).or_default());
            for (position, topic) in TrainingTopic::VALUES.iter().enumerate() {
                if bits >> position & 1 == 1 {
                    add(topics.entry(*topic).or_default());
                }
            }
        }
        let month = |(month, figures): (i64, SessionFigures)| {
            let (year, month) = ((month / 100) as i16, (month % 100) as i8);
            MonthFigures { year, month, figures }
        };
        figures.months = months.into_iter().map(month).collect();
        figures.kinds = kinds.into_iter().map(|(kind, figures)| KindFigures { kind, figures }).collect();
        figures.topics = topics.into_iter().map(|(topic, figures)| TopicFigures { topic, figures }).collect();
        Ok(())
    }

    fn feedback(&self, figures: &mut FeedbackFigures) -> Outcome<()> {
        let mut channels: BTreeMap<FeedbackChannel, u32> = BTreeMap::new();
        let mut categories: BTreeMap<FeedbackCategory, u32> = BTreeMap::new();
        let mut select = self.connection.prepare_cached(RECEIVED)?;
        let mut rows = select.query(params![number(date(YEAR, 1, 1)), number(ON)])?;
        while let Some(row) = rows.next()? {
            let sum = |at: usize| row.get::<_, Option<u32>>(at).map(Option::unwrap_or_default);
            let count = sum(2)?;
            figures.received += count;
            figures.proposals.received += sum(3)?;
            figures.forwarded += sum(4)?;
            figures.forwarded_late += sum(5)?;
            figures.answered += sum(6)?;
            figures.answered_late += sum(7)?;
            figures.answered_unclocked += sum(8)?;
            figures.unverified_clocks += sum(9)?;
            *channels.entry(FeedbackChannel::VALUES[usize::from(row.get::<_, u8>(0)?)]).or_default() += count;
            if let Some(category) = row.get::<_, Option<u8>>(1)? {
                *categories.entry(FeedbackCategory::VALUES[usize::from(category)]).or_default() += count;
            }
        }
        let soon = number(ON.saturating_add(jiff::Span::new().days(5)));
        let mut select = self.connection.prepare_cached(OPEN)?;
        let open: [i64; 4] = select.query_row(params![number(ON), soon], |row| integers(row, 0))?;
        let [open, overdue, due_soon, unverified] = open.map(|count| count as u32);
        figures.unverified_clocks += unverified;
        (figures.open, figures.overdue, figures.due_soon) = (open, overdue, due_soon);
        figures.channels =
            channels.into_iter().map(|(channel, count)| FeedbackChannelCount { channel, count }).collect();
        figures.categories =
            categories.into_iter().map(|(category, count)| FeedbackCategoryCount { category, count }).collect();
        Ok(())
    }
}

fn integers<const N: usize>(row: &Row<'_>, from: usize) -> rusqlite::Result<[i64; N]> {
    let mut out = [0; N];
    for (position, value) in out.iter_mut().enumerate() {
        *value = row.get(from + position)?;
    }
    Ok(out)
}

fn number(day: Date) -> i64 {
    i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day())
}

fn place<T: Labelled + PartialEq>(value: T) -> i64 {
    T::VALUES.iter().position(|known| *known == value).unwrap_or_default() as i64
}

fn blob(id: Option<Uuid>) -> Option<[u8; 16]> {
    id.map(Uuid::into_bytes)
}

fn put_session(txn: &Transaction<'_>, session: &Session) -> Outcome<i64> {
    let mut insert = txn.prepare_cached(
        "INSERT INTO session (id, kind, held_on, subject, plan, activity, host, place, chair, secretary, status, \
         topics, invited, informed, understood, method, minutes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \
         ?, ?) ON CONFLICT (id) DO UPDATE SET status = excluded.status, minutes = excluded.minutes, \
         invited = excluded.invited, informed = excluded.informed, understood = excluded.understood, \
         method = excluded.method RETURNING row",
    )?;
    let status = match session.status {
        SessionStatus::Planned => 0,
        SessionStatus::Held => 1,
        SessionStatus::Minuted => 2,
        SessionStatus::Cancelled => 3,
    };
    let topics = topics_of(session).into_iter().fold(0, |bits, topic| bits | 1 << place(topic));
    let turnout = session.turnout;
    let row = insert.query_row(
        params![
            session.header.id.as_bytes(),
            place(session.kind),
            number(session.held_on),
            session.subject,
            blob(session.plan.map(|plan| plan.0)),
            blob(session.activities.first().map(|activity| activity.0)),
            blob(session.host.map(|host| host.0)),
            session.place,
            session.chair,
            session.secretary,
            status,
            topics,
            turnout.map(|turnout| turnout.invited),
            turnout.map(|turnout| turnout.informed),
            turnout.map(|turnout| turnout.understood),
            turnout.and_then(|turnout| turnout.method).map(place),
            session.minutes.as_ref().map(serde_json::to_string).transpose()?,
        ],
        |row| row.get(0),
    )?;
    Ok(row)
}

fn put_attendance(txn: &Transaction<'_>, attendance: &Attendance, session: i64) -> Outcome<()> {
    let mut insert = txn.prepare_cached(
        "INSERT INTO attendance (id, session, person, presence, checked_in, means, understood) \
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET presence = excluded.presence, \
         understood = excluded.understood, checked_in = excluded.checked_in, means = excluded.means",
    )?;
    insert.execute(params![
        attendance.header.id.as_bytes(),
        session,
        attendance.person.0.as_bytes(),
        match attendance.presence {
            Presence::Attended => 1,
            Presence::Invited => 0,
            Presence::Excused => 2,
            Presence::Absent => 3,
        },
        attendance.checked_in.map(jiff::Timestamp::as_microsecond),
        attendance.means.map(place),
        attendance.understood.map(place),
    ])?;
    Ok(())
}

fn put_feedback(txn: &Transaction<'_>, feedback: &Feedback) -> Outcome<()> {
    let mut insert = txn.prepare_cached(
        "INSERT INTO feedback (id, kind, channel, received_on, text, unit, number, year, category, status, due, \
         verified, forwarded_on, forwarded_late, answered_on, answered_late, answer, closed_on) VALUES (?, ?, ?, ?, ?, \
         ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET channel = excluded.channel, \
         status = excluded.status, answered_on = excluded.answered_on, answered_late = excluded.answered_late, \
         answer = excluded.answer, closed_on = excluded.closed_on",
    )?;
    let (forward, answer) = (feedback.forwarded(), feedback.answer.as_ref());
    insert.execute(params![
        feedback.header.id.as_bytes(),
        i64::from(feedback.kind == FeedbackKind::Proposal),
        place(feedback.channel),
        number(feedback.received_on),
        feedback.text,
        blob(feedback.unit.map(|unit| unit.0)),
        feedback.number,
        feedback.year,
        feedback.category.map(place),
        place(feedback.status),
        feedback.deadline().map(|deadline| number(deadline.due)),
        feedback.deadline().map(|deadline| deadline.verified),
        forward.map(|forward| number(forward.on)),
        forward.and_then(|forward| forward.late),
        answer.map(|answer| number(answer.on)),
        answer.and_then(|answer| answer.late),
        answer.map(|answer| answer.text.as_str()),
        feedback.closed_on().map(number),
    ])?;
    Ok(())
}
