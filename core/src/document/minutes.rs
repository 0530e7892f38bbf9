//! Minutes in the official form (biên bản, Nghị định 30/2020/NĐ-CP, phụ lục III, mẫu 1.9).

use jiff::civil::{Date, Time};

use crate::layout::{MOTTO, NATIONAL_NAME};
use crate::model::record::Problems;
use crate::model::{
    Absence, Minutes, MinutesDocument, OrganisationUnit, Question, QuestionAnswer, Record, Register, Session,
    SessionKind, SignatureBlock,
};
use crate::rules::{law, missing_parts};
use crate::text::{date_in_words, number_vi, signer};

/// Stands for what is not known.
const UNKNOWN: &str = "……";

/// What the minutes of a session are laid out from.
pub(crate) struct MinutesSource<'a> {
    /// The session with its minutes, as far as they are there.
    pub session: &'a Session,
    /// The issuing agency.
    pub issuer: Option<&'a OrganisationUnit>,
    /// The agency above it.
    pub parent: Option<&'a OrganisationUnit>,
    /// How many were invited, and how many of them came, where attendances are recorded.
    pub counted: Option<AttendanceCount>,
    /// Those who did not come, and whether they asked for leave, as attendances have it.
    pub absent: Vec<Absence>,
    /// What was asked, in order.
    pub questions: &'a [Question],
}

/// People as attendances have it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AttendanceCount {
    pub invited: u32,
    pub came: u32,
}

/// Lays minutes out.
pub(crate) fn lay_out(source: &MinutesSource<'_>) -> MinutesDocument {
    let session = source.session;
    let blank = Minutes::default();
    let minutes = session.minutes.as_ref().unwrap_or(&blank);
    let [chair, secretary] = [(&minutes.chair, &session.chair), (&minutes.secretary, &session.secretary)]
        .map(|(own, other)| said(own.as_deref()).or(said(other.as_deref())).unwrap_or(UNKNOWN).to_owned());
    let ended_on = minutes.ended_on.unwrap_or(session.held_on);
    let mut document = MinutesDocument {
        session: session.id(),
        parent_agency: source.parent.map(|parent| parent.name.to_uppercase()),
        issuer: issuer(source).map_or_else(|| UNKNOWN.to_owned(), str::to_uppercase),
        national_name: NATIONAL_NAME.to_owned(),
        motto: MOTTO.to_owned(),
        number: format!("Số: {}", number(minutes, source.issuer)),
        title: "BIÊN BẢN".to_owned(),
        subject: session.subject.clone(),
        started: moment(minutes.started.or(session.starts), session.held_on),
        place: place(minutes, session).unwrap_or(UNKNOWN).to_owned(),
        attendees: attendees(minutes, source.counted),
        absent: absent(minutes, &source.absent),
        signatures: vec![signature("THƯ KÝ", &secretary), signature("CHỦ TỌA", &chair)],
        chair,
        secretary,
        content: lines_or_unknown(&minutes.content),
        discussion: discussion(minutes, source.questions),
        conclusions: lines_or_unknown(minutes.conclusions.as_deref().unwrap_or_default()),
        closing: format!("{} kết thúc vào {}./.", occasion(session.kind), moment(minutes.ended, ended_on)),
        recipients: recipients(minutes),
        text: String::new(),
        problems: Vec::new(),
    };
    document.text = text(&document);
    document.problems = missing(source, minutes).into_vec();
    document
}

fn said(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

fn issuer<'a>(source: &MinutesSource<'a>) -> Option<&'a str> {
    source.issuer.map(|unit| unit.name.as_str()).or(said(source.session.organiser.as_deref()))
}

/// "05/BB-SXD"; a number with a symbol of its own stays as it is written.
fn number(minutes: &Minutes, issuer: Option<&OrganisationUnit>) -> String {
    let written = said(minutes.number.as_deref()).unwrap_or(UNKNOWN);
    if written.contains('/') {
        return written.to_owned();
    }
    let symbol = issuer.and_then(|unit| said(unit.symbol.as_deref())).unwrap_or(UNKNOWN);
    let number = written.parse().map_or_else(|_| written.to_owned(), Register::written);
    format!("{number}/BB-{symbol}")
}

fn place<'a>(minutes: &'a Minutes, session: &'a Session) -> Option<&'a str> {
    [&minutes.place, &session.place, &session.online].into_iter().find_map(|place| said(place.as_deref()))
}

fn signature(role: &str, name: &str) -> SignatureBlock {
    let name = if name == UNKNOWN { String::new() } else { signer(name) };
    SignatureBlock { role: role.to_owned(), name }
}

/// What the form calls such a session.
const fn occasion(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::AgencyMeeting => "Cuộc họp",
        SessionKind::Briefing => "Cuộc họp giao ban",
        SessionKind::Training => "Buổi tập huấn",
        SessionKind::ItSkillAssessment => "Buổi kiểm tra, đánh giá",
        SessionKind::Dialogue => "Buổi đối thoại",
        SessionKind::LegalDissemination => "Buổi phổ biến pháp luật",
        SessionKind::ThemeBriefing => "Buổi quán triệt",
    }
}

/// "08 giờ 00, ngày 05 tháng 3 năm 2021".
fn moment(time: Option<Time>, day: Date) -> String {
    let time = match time {
        Some(time) => format!("{:02} giờ {:02}", time.hour(), time.minute()),
        None => format!("{UNKNOWN} giờ {UNKNOWN}"),
    };
    format!("{time}, {}", date_in_words(day))
}

fn lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned)
}

fn lines_or_unknown(text: &str) -> Vec<String> {
    let found: Vec<String> = lines(text).collect();
    if found.is_empty() { vec![UNKNOWN.to_owned()] } else { found }
}

fn attendees(minutes: &Minutes, counted: Option<AttendanceCount>) -> Vec<String> {
    let mut found: Vec<String> = lines(&minutes.attendees).collect();
    found.extend(counted.map(|AttendanceCount { invited, came }| {
        format!("Có mặt {}/{} người được mời.", number_vi(came), number_vi(invited))
    }));
    if found.is_empty() { vec![UNKNOWN.to_owned()] } else { found }
}

fn absent(minutes: &Minutes, counted: &[Absence]) -> Vec<String> {
    if minutes.absent.is_empty() {
        let line = |absence: &Absence| match said(absence.why.as_deref()) {
            Some(how) => format!("{} ({how})", absence.who.trim()),
            None => absence.who.trim().to_owned(),
        };
        return counted.iter().map(line).collect();
    }
    let why = |absence: &Absence| said(absence.why.as_deref()).unwrap_or(UNKNOWN).to_owned();
    minutes.absent.iter().map(|absence| format!("{} (lý do: {})", absence.who.trim(), why(absence))).collect()
}

fn discussion(minutes: &Minutes, questions: &[Question]) -> Vec<String> {
    if let Some(written) = said(minutes.discussion.as_deref()) {
        return lines(written).collect();
    }
    let mut found = Vec::new();
    for question in questions {
        found.push(format!("Ý kiến {}: {}", question.number, question.text.trim()));
        found.push(match &question.answer {
            Some(QuestionAnswer { text, by, given_at_session: true, .. }) => {
                format!("Trả lời ({}): {}", by.trim(), text.trim())
            }
            _ => "Chưa trả lời tại buổi đối thoại.".to_owned(),
        });
    }
    found
}

fn recipients(minutes: &Minutes) -> Vec<String> {
    let named = minutes.recipients.iter().map(|recipient| format!("- {};", recipient.trim()));
    named.chain(["- Lưu: VT, hồ sơ.".to_owned()]).collect()
}

fn missing(source: &MinutesSource<'_>, minutes: &Minutes) -> Problems {
    let mut problems = Problems::default();
    let mut add = |path: &str, what: &str, what_vi: &str| {
        problems.not_given(path, what, what_vi).under(law::MINUTES_FORM);
    };
    if issuer(source).is_none() {
        add("host", "the issuing agency", "cơ quan ban hành");
    }
    let number = said(minutes.number.as_deref());
    if number.is_none() {
        add("minutes.number", "the number", "số biên bản");
    }
    let symbol = source.issuer.and_then(|unit| said(unit.symbol.as_deref()));
    if symbol.is_none() && number.is_none_or(|number| !number.contains('/')) {
        add("host.symbol", "the agency's symbol", "ký hiệu của cơ quan ban hành");
    }
    for part in missing_parts(source.session, source.counted.is_some()) {
        add(part.path, part.text, part.text_vi);
    }
    for (position, absence) in minutes.absent.iter().enumerate().filter(|(_, absence)| absence.why.is_none()) {
        let path = format!("minutes.absent[{position}].why");
        let what = format!("not given: why {} was absent", absence.who);
        let what_vi = format!("chưa có: lý do {} vắng", absence.who);
        problems.add(&path, "reason_missing", what, what_vi).under(law::MINUTES_FORM);
    }
    problems
}

/// The whole as lines, good for pasting.
fn text(document: &MinutesDocument) -> String {
    let mut page: Vec<String> = Vec::new();
    page.extend(document.parent_agency.clone());
    page.extend([document.issuer.clone(), document.number.clone(), String::new()]);
    page.extend([document.national_name.clone(), document.motto.clone(), String::new()]);
    page.extend([document.title.clone(), document.subject.clone(), String::new()]);
    page.push(format!("Thời gian bắt đầu: {}", document.started));
    page.push(format!("Địa điểm: {}", document.place));
    listed("Thành phần tham dự", &document.attendees, &mut page);
    listed("Vắng mặt", &document.absent, &mut page);
    page.push(format!("Chủ trì (chủ tọa): {}", document.chair));
    page.push(format!("Thư ký (người ghi biên bản): {}", document.secretary));
    told("Nội dung", &document.content, &mut page);
    told("Ý kiến trao đổi, thảo luận", &document.discussion, &mut page);
    told("Kết luận", &document.conclusions, &mut page);
    page.extend([document.closing.clone(), String::new()]);
    for SignatureBlock { role, name } in &document.signatures {
        page.extend([role.clone(), "(Chữ ký)".to_owned(), name.clone(), String::new()]);
    }
    page.push("Nơi nhận:".to_owned());
    page.extend(document.recipients.iter().cloned());
    page.join("\n") + "\n"
}

/// A heading with its lines marked; writes nothing where there are none.
fn listed(heading: &str, lines: &[String], page: &mut Vec<String>) {
    let marked = |line: &String| if line.starts_with(['-', '+']) { line.clone() } else { format!("- {line}") };
    let lines: Vec<String> = lines.iter().map(marked).collect();
    told(heading, &lines, page);
}

/// A heading with its lines; writes nothing where there are none.
fn told(heading: &str, lines: &[String], page: &mut Vec<String>) {
    if !lines.is_empty() {
        page.push(format!("{heading}:"));
        page.extend(lines.iter().cloned());
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::model::{SessionId, UnitKind};

    fn dialogue() -> Session {
        let minutes = Minutes {
            number: Some("5".to_owned()),
            started: Some(time(8, 0, 0, 0)),
            ended: Some(time(10, 45, 0, 0)),
            attendees: "- Ông Nguyễn Văn An, Giám đốc Sở\nBà Trần Thị Bình, Chánh Văn phòng\n".to_owned(),
            absent: vec![
                Absence { who: "Ông Lê Văn Cường".to_owned(), why: Some("đi công tác".to_owned()) },
                Absence { who: "Phòng Quy hoạch".to_owned(), why: None },
            ],
            content: "1. Báo cáo tình hình giải quyết TTHC.\n\n2. Đối thoại.".to_owned(),
            conclusions: Some("Văn phòng công bố hỏi đáp trên Trang thông tin điện tử.".to_owned()),
            recipients: vec!["Ban Giám đốc Sở".to_owned(), "Các phòng chuyên môn".to_owned()],
            ..Minutes::default()
        };
        Session {
            place: Some("Hội trường Sở Xây dựng".to_owned()),
            chair: Some("Nguyễn Văn An".to_owned()),
            secretary: Some("Trần Thị Bình".to_owned()),
            minutes: Some(minutes),
            ..Session::draft(SessionKind::Dialogue, date(2021, 2, 5), "Đối thoại với doanh nghiệp về cấp phép xây dựng")
        }
    }

    fn questions() -> [Question; 2] {
        let answered = |text: &str| QuestionAnswer {
            text: text.to_owned(),
            by: "Giám đốc Sở".to_owned(),
            on: date(2021, 2, 5),
            given_at_session: true,
        };
        let first = Question::draft(SessionId::default(), 1, "Thời hạn cấp phép là bao lâu?");
        let second = Question::draft(SessionId::default(), 2, "Nộp hồ sơ qua Zalo thế nào?");
        [Question { answer: Some(answered("15 ngày.")), ..first }, second]
    }

    #[test]
    fn minutes_of_a_dialogue() {
        let (session, questions) = (dialogue(), questions());
        let issuer = OrganisationUnit {
            symbol: Some("SXD".to_owned()),
            ..OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)
        };
        let parent = OrganisationUnit::named("Ủy ban nhân dân tỉnh Tây Ninh", UnitKind::PeopleCommittee);
        let document = lay_out(&MinutesSource {
            session: &session,
            issuer: Some(&issuer),
            parent: Some(&parent),
            counted: Some(AttendanceCount { invited: 42, came: 40 }),
            absent: Vec::new(),
            questions: &questions,
        });
        insta::assert_snapshot!(document.text);
        let paths: Vec<_> = document.problems.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["minutes.absent[1].why"]);
    }

    #[test]
    fn a_form_to_fill_in() {
        let session = Session::draft(SessionKind::AgencyMeeting, date(2021, 12, 15), "Họp cơ quan tháng 12");
        let none = MinutesSource {
            session: &session,
            issuer: None,
            parent: None,
            counted: None,
            absent: Vec::new(),
            questions: &[],
        };
        let document = lay_out(&none);
        insta::assert_snapshot!(document.text);
        assert_eq!(document.problems.len(), 11, "{:?}", document.problems);
        assert!(document.problems.iter().all(|problem| problem.law.is_some()));
    }

    #[test]
    fn numbers_are_written_as_the_decree_says() {
        let unit = OrganisationUnit {
            symbol: Some("SXD".to_owned()),
            ..OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)
        };
        let number = |text: &str| {
            let minutes = Minutes { number: Some(text.to_owned()), ..Minutes::default() };
            number(&minutes, Some(&unit))
        };
        assert_eq!(number("5"), "05/BB-SXD");
        assert_eq!(number("12"), "12/BB-SXD");
        assert_eq!(number("07/BB-VP"), "07/BB-VP");
        assert_eq!(number(" "), "……/BB-SXD");
    }
}
