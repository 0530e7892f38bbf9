//! The same records in SQLite: same columns, same indexes, WAL, synchronous=FULL, prepared statements.

use std::path::Path;
use std::time::Duration;

use cchc::model::{
    Attendance, AttendanceId, CheckInMeans, Header, Person, PersonId, Presence, Record, Session, SessionId,
    UnderstandingMethod,
};
use cchc::pack::{self, Form};
use jiff::Timestamp;
use rusqlite::{Connection, Row, Transaction, TransactionBehavior, named_params, params};
use uuid::Uuid;

use crate::Outcome;
use crate::sample::{ACTOR, Frame};

const SCHEMA: &str = "
CREATE TABLE session (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, rev INTEGER NOT NULL, created INTEGER NOT NULL,
    updated INTEGER NOT NULL, actor TEXT NOT NULL, scope BLOB, kind TEXT NOT NULL, held_on TEXT NOT NULL,
    subject TEXT NOT NULL, plan BLOB, role TEXT NOT NULL, topics TEXT NOT NULL, integrated_with TEXT, starts TEXT,
    place TEXT, online TEXT, host BLOB, chair TEXT, secretary TEXT, turnout TEXT, minutes TEXT, status TEXT NOT NULL,
    moves TEXT NOT NULL);
CREATE INDEX session_held_on ON session (held_on);
CREATE INDEX session_plan ON session (plan, held_on) WHERE plan IS NOT NULL;
CREATE INDEX session_kind ON session (kind, held_on);
CREATE INDEX session_status ON session (status, held_on);
CREATE TABLE person (row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, name TEXT NOT NULL, code TEXT UNIQUE);
CREATE TABLE attendance (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, rev INTEGER NOT NULL, created INTEGER NOT NULL,
    updated INTEGER NOT NULL, actor TEXT NOT NULL, scope BLOB, session BLOB NOT NULL REFERENCES session (id),
    person BLOB NOT NULL REFERENCES person (id), presence TEXT NOT NULL, checked_in INTEGER, means TEXT,
    understood TEXT);
CREATE UNIQUE INDEX attendance_session ON attendance (session, person);
CREATE INDEX attendance_presence ON attendance (session, presence, understood);
CREATE INDEX attendance_person ON attendance (person);
CREATE TABLE log (
    seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind INTEGER NOT NULL, row INTEGER NOT NULL, id BLOB NOT NULL,
    rev INTEGER NOT NULL, removed INTEGER NOT NULL, payload BLOB NOT NULL, actor TEXT NOT NULL,
    operation TEXT NOT NULL, chain BLOB NOT NULL);
";

/// A SQLite file, with or without an audit log like cchc's.
pub struct Sqlite {
    connection: Connection,
    /// With foreign keys, and a log in which each entry is hashed together with the previous one.
    audited: bool,
    chain: [u8; 32],
    log: i64,
}

impl Sqlite {
    pub fn create(path: &Path, audited: bool) -> Outcome<Self> {
        let connection = Self::connect(path)?;
        connection.execute_batch(SCHEMA)?;
        connection.pragma_update(None, "foreign_keys", audited)?;
        Ok(Self { connection, audited, chain: [0; 32], log: 0 })
    }

    /// Opens a file that [`Sqlite::create`] made, without a log. It waits for other connections.
    pub fn open(path: &Path) -> Outcome<Self> {
        let connection = Self::connect(path)?;
        connection.busy_timeout(Duration::from_secs(30))?;
        Ok(Self { connection, audited: false, chain: [0; 32], log: 0 })
    }

    pub fn connect(path: &Path) -> Outcome<Connection> {
        let connection = Connection::open(path)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        // The default cache size of cchc.
        connection.pragma_update(None, "cache_size", -65_536)?;
        connection.set_prepared_statement_cache_capacity(32);
        Ok(connection)
    }

    /// Stores the sessions and people that attendances name.
    pub fn frame(&mut self, frame: &Frame) -> Outcome<()> {
        let txn = self.connection.transaction()?;
        for session in &frame.sessions {
            insert_session(&txn, session, session.header.id)?;
        }
        for Person { header, name, code, .. } in &frame.people {
            let mut insert = txn.prepare_cached("INSERT INTO person (id, name, code) VALUES (?, ?, ?)")?;
            insert.execute(params![header.id.as_bytes(), name, code])?;
        }
        txn.commit()?;
        Ok(())
    }

    /// Adds attendances in one transaction.
    pub fn add(&mut self, drafts: &[Attendance]) -> Outcome<()> {
        // Where another connection writes, it waits at the beginning, and need not begin anew.
        let txn = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let now = Timestamp::now().as_microsecond();
        for draft in drafts {
            let id = Uuid::now_v7();
            insert_attendance(&txn, draft, id, now)?;
            if self.audited {
                self.log += 1;
                self.chain = append_log(&txn, self.log, draft, id, now, &self.chain)?;
            }
        }
        txn.commit()?;
        Ok(())
    }

    pub fn add_session(&mut self, draft: &Session) -> Outcome<()> {
        let txn = self.connection.transaction()?;
        let id = Uuid::now_v7();
        insert_session(&txn, draft, id)?;
        if self.audited {
            self.log += 1;
            self.chain = append_log(&txn, self.log, draft, id, Timestamp::now().as_microsecond(), &self.chain)?;
        }
        txn.commit()?;
        Ok(())
    }

    /// The first attendances of a session, in the order of people.
    pub fn of_session(&self, session: SessionId) -> Outcome<Vec<Attendance>> {
        let sql = "SELECT * FROM attendance WHERE session = ? ORDER BY person LIMIT 50";
        let mut select = self.connection.prepare_cached(sql)?;
        let rows = select.query_map([session.0.as_bytes()], decode)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The attendances after an entry of the index over people.
    pub fn after(&self, person: PersonId, row: i64) -> Outcome<Vec<Attendance>> {
        let sql = "SELECT * FROM attendance WHERE (person, row) > (?, ?) ORDER BY person, row LIMIT 50";
        let mut select = self.connection.prepare_cached(sql)?;
        let rows = select.query_map(params![person.0.as_bytes(), row], decode)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One attendance.
    pub fn get(&self, id: AttendanceId) -> Outcome<Attendance> {
        let mut select = self.connection.prepare_cached("SELECT * FROM attendance WHERE id = ?")?;
        Ok(select.query_row([id.0.as_bytes()], decode)?)
    }

    /// The entry of the index over people after which [`Sqlite::after`] continues.
    pub fn place_in_people(&self, offset: usize) -> Outcome<(PersonId, i64)> {
        let sql = "SELECT person, row FROM attendance ORDER BY person, row LIMIT 1 OFFSET ?";
        let place = self.connection.query_row(sql, [i64::try_from(offset)?], |row| {
            Ok((PersonId(Uuid::from_bytes(row.get(0)?)), row.get(1)?))
        })?;
        Ok(place)
    }

    /// Writes the WAL into the main file, as closing does.
    pub fn checkpoint(&self) -> Outcome<()> {
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}

fn insert_attendance(txn: &Transaction<'_>, draft: &Attendance, id: Uuid, now: i64) -> Outcome<()> {
    let mut insert = txn.prepare_cached(
        "INSERT INTO attendance (id, rev, created, updated, actor, session, person, presence, checked_in, means, \
         understood) VALUES (:id, 1, :now, :now, :actor, :session, :person, :presence, :checked_in, \
         :means, :understood)",
    )?;
    insert.execute(named_params! {
        ":id": id.as_bytes(),
        ":now": now,
        ":actor": ACTOR,
        ":session": draft.session.0.as_bytes(),
        ":person": draft.person.0.as_bytes(),
        ":presence": presence_code(draft.presence),
        ":checked_in": draft.checked_in.map(Timestamp::as_microsecond),
        ":means": draft.means.map(means_code),
        ":understood": draft.understood.map(method_code),
    })?;
    Ok(())
}

fn insert_session(txn: &Transaction<'_>, draft: &Session, id: Uuid) -> Outcome<()> {
    let mut insert = txn.prepare_cached(
        "INSERT INTO session (id, rev, created, updated, actor, kind, held_on, subject, role, topics, \
         integrated_with, place, chair, secretary, turnout, status, moves) \
         VALUES (:id, 1, :now, :now, :actor, :kind, :held_on, :subject, 'host', :topics, :integrated_with, :place, \
         :chair, :secretary, :turnout, :status, '[]')",
    )?;
    let code = |value: serde_json::Value| value.as_str().map(str::to_owned);
    insert.execute(named_params! {
        ":id": id.as_bytes(),
        ":now": Timestamp::now().as_microsecond(),
        ":actor": ACTOR,
        ":kind": code(serde_json::to_value(draft.kind)?),
        ":held_on": draft.held_on.to_string(),
        ":subject": draft.subject,
        ":topics": serde_json::to_string(&draft.topics)?,
        ":integrated_with": draft.integrated_with,
        ":place": draft.place,
        ":chair": draft.chair,
        ":secretary": draft.secretary,
        ":turnout": serde_json::to_string(&draft.turnout)?,
        ":status": code(serde_json::to_value(draft.status)?),
    })?;
    Ok(())
}

fn append_log<R: Record>(
    txn: &Transaction<'_>,
    seq: i64,
    record: &R,
    id: Uuid,
    now: i64,
    before: &[u8; 32],
) -> Outcome<[u8; 32]> {
    let payload = *blake3::hash(&pack::encode(record, Form::Body)?).as_bytes();
    let row = txn.last_insert_rowid();
    let mut entry = Vec::with_capacity(144);
    entry.extend_from_slice(&now.to_be_bytes());
    entry.extend_from_slice(&row.to_be_bytes());
    entry.extend_from_slice(id.as_bytes());
    entry.extend_from_slice(&payload);
    entry.extend_from_slice(b"attendances.add_many");
    let chain = *blake3::Hasher::new().update(before).update(&entry).finalize().as_bytes();
    let mut insert =
        txn.prepare_cached("INSERT INTO log VALUES (?, ?, 7, ?, ?, 1, 0, ?, ?, 'attendances.add_many', ?)")?;
    insert.execute(params![seq, now, row, id.as_bytes(), payload, ACTOR, chain])?;
    Ok(chain)
}

fn decode(row: &Row<'_>) -> rusqlite::Result<Attendance> {
    let instant = |micros: i64| Timestamp::from_microsecond(micros).unwrap_or_default();
    let header = Header {
        id: Uuid::from_bytes(row.get(1)?),
        rev: row.get(2)?,
        created: Some(instant(row.get(3)?)),
        updated: Some(instant(row.get(4)?)),
        actor: row.get(5)?,
        scope: row.get::<_, Option<[u8; 16]>>(6)?.map(|id| cchc::model::UnitId(Uuid::from_bytes(id))),
    };
    Ok(Attendance {
        header,
        session: SessionId(Uuid::from_bytes(row.get(7)?)),
        person: PersonId(Uuid::from_bytes(row.get(8)?)),
        presence: match row.get_ref(9)?.as_str()? {
            "attended" => Presence::Attended,
            "excused" => Presence::Excused,
            "absent" => Presence::Absent,
            _ => Presence::Invited,
        },
        checked_in: row.get::<_, Option<i64>>(10)?.map(instant),
        means: row.get_ref(11)?.as_str_or_null()?.map(|code| match code {
            "signed_list" => CheckInMeans::SignedList,
            "code" => CheckInMeans::Code,
            "secretary" => CheckInMeans::Secretary,
            _ => CheckInMeans::Online,
        }),
        understood: row.get_ref(12)?.as_str_or_null()?.map(|code| match code {
            "quiz" => UnderstandingMethod::Quiz,
            "survey" => UnderstandingMethod::Survey,
            _ => UnderstandingMethod::SignOff,
        }),
    })
}

fn presence_code(presence: Presence) -> &'static str {
    match presence {
        Presence::Invited => "invited",
        Presence::Attended => "attended",
        Presence::Excused => "excused",
        Presence::Absent => "absent",
    }
}

fn means_code(means: CheckInMeans) -> &'static str {
    match means {
        CheckInMeans::SignedList => "signed_list",
        CheckInMeans::Code => "code",
        CheckInMeans::Secretary => "secretary",
        CheckInMeans::Online => "online",
    }
}

fn method_code(method: UnderstandingMethod) -> &'static str {
    match method {
        UnderstandingMethod::Quiz => "quiz",
        UnderstandingMethod::Survey => "survey",
        UnderstandingMethod::SignOff => "sign_off",
    }
}
