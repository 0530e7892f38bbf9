//! The sample records: invented, and the same in every run.

use cchc::Store;
use cchc::model::{
    Attendance, CheckInMeans, Header, Person, PersonId, Presence, Session, SessionId, SessionKind, SessionStatus,
    StaffCategory, Turnout, UnderstandingMethod,
};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::Outcome;

/// The actor of every write.
pub const ACTOR: &str = "van-phong";
/// Attendances of each session.
pub const PER_SESSION: usize = 200;
/// People that attend.
pub const PEOPLE: usize = 2000;

const FAMILY: [&str; 8] = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi"];
const MIDDLE: [&str; 5] = ["Văn", "Thị", "Minh", "Ngọc", "Thanh"];
const GIVEN: [&str; 10] = ["An", "Bình", "Cường", "Dũng", "Hạnh", "Hương", "Lan", "Phúc", "Tuấn", "Yến"];

/// The sessions and people that attendances name.
#[derive(Clone)]
pub struct Frame {
    pub sessions: Vec<Session>,
    pub people: Vec<Person>,
}

/// Fills a new store with sessions and people.
pub fn frame(store: &Store, sessions: usize) -> Outcome<Frame> {
    let sessions = store.sessions().add_many((0..sessions).map(session).collect::<Result<_, _>>()?)?;
    let people = store.people().add_many(people(PEOPLE))?;
    Ok(Frame { sessions, people })
}

pub fn session(number: usize) -> Outcome<Session> {
    const KINDS: [SessionKind; 4] =
        [SessionKind::AgencyMeeting, SessionKind::Briefing, SessionKind::Training, SessionKind::ThemeBriefing];
    let held_on = Date::new(2021, 1, 4)?.checked_add(jiff::Span::new().days(i64::try_from(number % 1500)?))?;
    let subject = format!("Họp cơ quan định kỳ lần {number}: quán triệt nhiệm vụ cải cách hành chính");
    Ok(Session {
        topics: vec!["Quy trình tiếp nhận hồ sơ".to_owned(), "Phần mềm một cửa điện tử".to_owned()],
        integrated_with: Some("sinh hoạt Ngày Pháp luật".to_owned()),
        place: Some("Hội trường tầng 3, Sở Xây dựng".to_owned()),
        chair: Some("Phó Giám đốc Sở".to_owned()),
        secretary: Some("Văn phòng Sở".to_owned()),
        turnout: Some(Turnout {
            invited: 200,
            informed: 180,
            understood: 150,
            method: Some(UnderstandingMethod::Quiz),
        }),
        status: SessionStatus::Held,
        ..Session::draft(KINDS[number % KINDS.len()], held_on, &subject)
    })
}

/// People, each with another code.
pub fn people(count: usize) -> Vec<Person> {
    (0..count).map(person).collect()
}

fn person(number: usize) -> Person {
    let name = format!("{} {} {}", FAMILY[number % 8], MIDDLE[number / 8 % 5], GIVEN[number / 40 % 10]);
    Person {
        header: Header::default(),
        name,
        code: Some(format!("CB{number:05}")),
        category: StaffCategory::CivilServant,
        unit: None,
        position: Some("Chuyên viên".to_owned()),
        positions: Vec::new(),
        active_from: None,
        active_to: None,
    }
}

/// The attendance with one number in a session; numbers from [`PER_SESSION`] on are free after the bulk load.
pub fn attendance(frame: &Frame, session: usize, place: usize) -> Attendance {
    let person = (session * 37 + place * 7) % frame.people.len();
    let presence = match place % 10 {
        0 => Presence::Excused,
        5 => Presence::Absent,
        _ => Presence::Attended,
    };
    let attended = presence == Presence::Attended;
    let moment = 1_614_900_000 + (session * 86_400 + place) as i64;
    Attendance {
        header: Header::default(),
        session: SessionId(frame.sessions[session].header.id),
        person: PersonId(frame.people[person].header.id),
        presence,
        checked_in: Timestamp::from_second(moment).ok().filter(|_| attended),
        means: attended.then_some(CheckInMeans::SignedList),
        understood: (attended && place.is_multiple_of(3)).then_some(UnderstandingMethod::Quiz),
    }
}

/// Every attendance of the bulk load, session by session.
pub fn attendances(frame: &Frame) -> Vec<Attendance> {
    let places = (0..frame.sessions.len()).flat_map(|session| (0..PER_SESSION).map(move |place| (session, place)));
    places.map(|(session, place)| attendance(frame, session, place)).collect()
}
