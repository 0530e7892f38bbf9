//! A year of an agency's work, invented: sessions with attendances, feedback, and a plan whose activities are tracked.

use cchc::Store;
use cchc::command::TrackPlan;
use cchc::model::{
    Activity, Attendance, CheckInMeans, Deadline, Feedback, FeedbackAnswer, FeedbackCategory, FeedbackChannel,
    FeedbackCompetence, FeedbackForward, FeedbackKind, FeedbackStatus, Header, Minutes, OrganisationUnit, Person, Plan,
    Presence, Record, Session, SessionId, SessionKind, SessionStatus, StaffCategory, TimeLimit, Turnout,
    UnderstandingMethod, UnitId, UnitKind,
};
use jiff::civil::{Date, date, time};
use jiff::{Span, Timestamp};

use crate::Outcome;

/// The year that everything is of.
pub const YEAR: i16 = 2022;
/// The day on which the report is made.
pub const ON: Date = date(YEAR, 12, 31);
const UNITS: usize = 24;
const PEOPLE: usize = 2000;
const PLAN: &str = include_str!("../../../examples/data/sample-plan.txt");
const CLAUSES: [&str; 6] = [
    "Quán triệt kế hoạch cải cách hành chính năm 2022 và các văn bản của tỉnh về kiểm soát thủ tục hành chính",
    "Hướng dẫn tra cứu thủ tục hành chính, tải biểu mẫu và nộp hồ sơ trực tuyến",
    "Rà soát, đơn giản hóa thủ tục hành chính trong lĩnh vực đất đai, trồng trọt, chăn nuôi, thủy lợi",
    "Phổ biến quy trình tiếp nhận và trả kết quả theo cơ chế một cửa, một cửa liên thông",
    "Nhắc các phòng, chi cục cập nhật sổ theo dõi từng buổi và nộp minh chứng trước ngày 25 hằng tháng",
    "Trao đổi việc trả lời phản ánh, kiến nghị của người dân, doanh nghiệp đúng thời hạn",
];

/// Everything that was stored, as both contenders need it.
pub struct Year {
    pub plan: Plan,
    pub activities: Vec<Activity>,
    pub units: Vec<UnitId>,
    pub people: Vec<Person>,
    pub sessions: Vec<Session>,
    pub attendances: Vec<Attendance>,
    pub feedback: Vec<Feedback>,
}

/// How many records of each type.
#[derive(Clone, Copy)]
pub struct Size {
    pub sessions: usize,
    pub of_session: usize,
    pub feedback: usize,
}

/// Fills a new store.
pub fn fill(store: &Store, size: Size) -> Outcome<Year> {
    let named = |number| OrganisationUnit::named(&format!("Chi cục số {number}"), UnitKind::Department);
    let units: Vec<UnitId> = store.units().add_many((0..UNITS).map(named).collect())?.iter().map(Record::id).collect();
    let people = store.people().add_many((0..PEOPLE).map(|number| person(number, &units)).collect())?;
    let plan = store.plans().add(cchc::read_plan(PLAN)?.plan)?;
    let activities = store.run(TrackPlan { id: plan.id() })?;
    let mut year =
        Year { plan, activities, units, people, sessions: Vec::new(), attendances: Vec::new(), feedback: Vec::new() };
    let sessions: Vec<Session> =
        (0..size.sessions).map(|number| session(&year, number, size.of_session)).collect::<Outcome<_>>()?;
    year.sessions = in_commits(sessions, |list| Ok(store.sessions().add_many(list)?))?;
    let places = (0..size.sessions).flat_map(|number| (0..size.of_session).map(move |place| (number, place)));
    let attendances: Vec<_> = places.map(|(number, place)| attendance(&year, number, place)).collect();
    year.attendances = in_commits(attendances, |list| Ok(store.attendances().add_many(list)?))?;
    let feedback: Vec<_> = (0..size.feedback).map(|number| feedback(&year, number)).collect::<Outcome<_>>()?;
    year.feedback = in_commits(feedback, |list| Ok(store.feedback().add_many(list)?))?;
    Ok(year)
}

fn in_commits<R: Clone>(records: Vec<R>, mut add: impl FnMut(Vec<R>) -> Outcome<Vec<R>>) -> Outcome<Vec<R>> {
    let mut added = Vec::with_capacity(records.len());
    for list in records.chunks(10_000) {
        added.extend(add(list.to_vec())?);
    }
    Ok(added)
}

fn person(number: usize, units: &[UnitId]) -> Person {
    Person {
        header: Header::default(),
        name: format!("Nguyễn Văn {number}"),
        code: Some(format!("CB{number:05}")),
        category: StaffCategory::CivilServant,
        unit: Some(units[number % units.len()]),
        position: Some("Chuyên viên".to_owned()),
        positions: Vec::new(),
        active_from: None,
        active_to: None,
    }
}

fn day(number: usize) -> Outcome<Date> {
    Ok(date(YEAR, 1, 1).checked_add(Span::new().days(i64::try_from(number * 7919 % 365)?))?)
}

pub fn session(year: &Year, number: usize, of_session: usize) -> Outcome<Session> {
    const KINDS: [SessionKind; 6] = [
        SessionKind::AgencyMeeting,
        SessionKind::Briefing,
        SessionKind::Training,
        SessionKind::LegalDissemination,
        SessionKind::ItSkillAssessment,
        SessionKind::ThemeBriefing,
    ];
    let subject = format!("Buổi {number}: {}", CLAUSES[number % CLAUSES.len()]);
    let draft = Session::draft(KINDS[number % KINDS.len()], day(number)?, &subject);
    let status = match number % 50 {
        0 => SessionStatus::Planned,
        1 => SessionStatus::Cancelled,
        2..=4 => SessionStatus::Held,
        _ => SessionStatus::Minuted,
    };
    let took_place = matches!(status, SessionStatus::Held | SessionStatus::Minuted);
    let of_plan = number.is_multiple_of(20);
    let activity = year.activities.get(number / 20 % (2 * year.activities.len()));
    let people = u32::try_from(of_session)?;
    Ok(Session {
        plan: of_plan.then(|| year.plan.id()),
        activities: activity.filter(|_| of_plan).map(Record::id).into_iter().collect(),
        topics: vec![CLAUSES[number / 7 % CLAUSES.len()].to_owned()],
        starts: Some(time(8, 0, 0, 0)),
        place: Some("Hội trường tầng 3".to_owned()),
        host: Some(year.units[number % year.units.len()]),
        chair: Some("Phó Giám đốc Sở".to_owned()),
        secretary: Some("Văn phòng Sở".to_owned()),
        turnout: (took_place && number.is_multiple_of(3)).then_some(Turnout {
            invited: people,
            informed: people,
            understood: people / 2,
            method: Some(UnderstandingMethod::Quiz),
        }),
        minutes: (status == SessionStatus::Minuted).then(|| Minutes {
            started: Some(time(8, 0, 0, 0)),
            ended: Some(time(10, 30, 0, 0)),
            attendees: "Toàn thể công chức, viên chức".to_owned(),
            content: CLAUSES.join(".\n"),
            conclusions: Some(CLAUSES[number % CLAUSES.len()].to_owned()),
            ..Minutes::default()
        }),
        status,
        ..draft
    })
}

/// The attendance with one number in a session.
pub fn attendance(year: &Year, session: usize, place: usize) -> Attendance {
    let person = (session * 37 + place * 7) % year.people.len();
    let presence = match place % 10 {
        0 => Presence::Excused,
        5 => Presence::Absent,
        _ => Presence::Attended,
    };
    let attended = presence == Presence::Attended;
    Attendance {
        header: Header::default(),
        session: SessionId(year.sessions[session].header.id),
        person: year.people[person].id(),
        presence,
        checked_in: Timestamp::from_second(1_650_000_000 + place as i64).ok().filter(|_| attended),
        means: attended.then_some(CheckInMeans::SignedList),
        understood: (attended && place.is_multiple_of(3)).then_some(UnderstandingMethod::Quiz),
    }
}

pub fn feedback(year: &Year, number: usize) -> Outcome<Feedback> {
    const CHANNELS: [FeedbackChannel; 5] = [
        FeedbackChannel::Portal,
        FeedbackChannel::Zalo,
        FeedbackChannel::Post,
        FeedbackChannel::InPerson,
        FeedbackChannel::Email,
    ];
    const CATEGORIES: [FeedbackCategory; 4] = [
        FeedbackCategory::OfficialConduct,
        FeedbackCategory::NotFitting,
        FeedbackCategory::Inconsistent,
        FeedbackCategory::OtherRule,
    ];
    let received = day(number)?;
    let later = |days: usize| received.saturating_add(Span::new().days(days as i64));
    let text = format!("Phản ánh {number}. {}.", CLAUSES.join(". "));
    let draft = Feedback::draft(FeedbackKind::Report, CHANNELS[number % CHANNELS.len()], received, &text);
    let status = match number % 40 {
        0 => FeedbackStatus::Received,
        1 | 2 => FeedbackStatus::Forwarded,
        3..=5 => FeedbackStatus::Processing,
        _ => FeedbackStatus::Answered,
    };
    let registered = Feedback {
        unit: Some(year.units[number % year.units.len()]),
        number: Some(u32::try_from(number)? + 1),
        year: Some(YEAR),
        category: Some(CATEGORIES[number / 3 % CATEGORIES.len()]),
        competence: Some(FeedbackCompetence::Own),
        answer_by: Some(deadline(received, later(20), number)),
        status,
        ..draft.clone()
    };
    let by = "Văn phòng".to_owned();
    Ok(match status {
        FeedbackStatus::Received => Feedback { unit: registered.unit, ..draft },
        FeedbackStatus::Forwarded => Feedback {
            competence: Some(FeedbackCompetence::Other),
            answer_by: None,
            forward_by: Some(deadline(received, later(5), number)),
            forwards: vec![FeedbackForward {
                to: "Sở Xây dựng".to_owned(),
                to_unit: None,
                on: later(3 + number % 5),
                why: "Thuộc thẩm quyền của Sở Xây dựng".to_owned(),
                by,
                late: Some(number % 5 > 2),
                document: None,
                returned_on: None,
            }],
            ..registered
        },
        FeedbackStatus::Answered => Feedback {
            answer: Some(FeedbackAnswer {
                text: CLAUSES[number % CLAUSES.len()].to_owned(),
                on: later(5 + number % 21),
                by,
                channel: FeedbackChannel::Portal,
                document: None,
                late: if number.is_multiple_of(100) { None } else { Some(number % 21 > 15) },
            }),
            ..registered
        },
        _ => registered,
    })
}

fn deadline(started: Date, due: Date, number: usize) -> Deadline {
    Deadline {
        due,
        due_latest: None,
        at_noon: false,
        started,
        time_limit: TimeLimit::working_days(15),
        rule: None,
        basis: None,
        calendars: Vec::new(),
        awaits: Vec::new(),
        verified: !number.is_multiple_of(7),
    }
}
