//! The sealed personal data behind what a pack holds: senders of feedback, those who asked at dialogues, points at
//! tests. They are in a pack only where somebody gave a purpose, which is noted with each access.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::contents::Pack;
use super::evidence::days;
use super::{TABLES, WriteEvidencePack};
use crate::error::Result;
use crate::model::{
    Assessment, AssessmentId, Attempt, AttemptId, DataSubjectId, ExportOptions, Feedback, FeedbackId, IndexQuery,
    PackedReveal, Person, Question, Record, RecordId, Session, SessionKind,
};
use crate::query::Query;
use crate::store::{Opening, Store, View, Wanted};
use crate::table::{Figures, FiguresColumn, FiguresValues};

/// The table of personal data, without its ending.
const NAME: &str = "du-lieu-ca-nhan";
/// The fields of a person who wrote or asked.
const CONTACT: &[&str] = &["name", "address", "phone", "email"];
const SCORE: &[&str] = &["score"];

/// Personal data that were opened, and what is noted of that.
pub(super) struct Revealed {
    lines: Vec<Line>,
    openings: Vec<Opening>,
    pub noted: PackedReveal,
}

/// A line of the table: whose data, and in what they stand.
struct Line {
    what: &'static str,
    on: Option<Date>,
    of: String,
    /// The name, where it is not sealed: of a member of staff.
    name: Option<String>,
    wanted: Wanted,
}

impl Line {
    /// The name that is not sealed, beside what was opened: a table for a purpose does not name who was withheld.
    fn name_beside(&self, opening: &Opening) -> Option<String> {
        self.name.clone().filter(|_| matches!(opening, Opening::Opened(_) | Opening::Nothing))
    }
}

/// Opens what is behind a pack, and notes each access, before anything is written.
///
/// # Errors
/// `KeyNeeded` without the right key, where there is anything to open.
pub(super) fn reveal(store: &Store, asked: &WriteEvidencePack, purpose: &str) -> Result<Revealed> {
    let lines = store.now().read(|view| {
        view.tell_whole(0, 0)?;
        lines(&asked.pack(view, store.clock_now())?)
    })?;
    let wanted: Vec<Wanted> = lines.iter().map(|line| line.wanted.clone()).collect();
    store.write(WriteEvidencePack::NAME, |batch| {
        batch.tell_whole(Some((0, 0)))?;
        let openings = batch.open_many(&wanted, purpose)?;
        let count = |is: fn(&Opening) -> bool| openings.iter().filter(|opening| is(opening)).count() as u32;
        let noted = PackedReveal {
            purpose: purpose.to_owned(),
            by: batch.actor().to_owned(),
            at: batch.now(),
            opened: count(|opening| matches!(opening, Opening::Opened(_))),
            withheld: count(|opening| matches!(opening, Opening::Withheld)),
        };
        Ok(Revealed { lines, openings, noted })
    })
}

fn lines(pack: &Pack<'_>) -> Result<Vec<Line>> {
    let view = &pack.view;
    let mut lines = Vec::new();
    for id in pack.evidence().filter_map(|of| of.feedback).collect::<BTreeSet<FeedbackId>>() {
        lines.extend(view.find::<Feedback>(id)?.and_then(of_sender));
    }
    for session in pack.held()?.iter().filter(|session| session.kind == SessionKind::Dialogue) {
        of_askers(view, session, &mut lines)?;
    }
    for id in pack.evidence().filter_map(|of| of.assessment).collect::<BTreeSet<AssessmentId>>() {
        of_test(view, id, pack.report.on, &mut lines)?;
    }
    Ok(lines)
}

fn of_sender(feedback: Feedback) -> Option<Line> {
    let number = feedback.number.zip(feedback.year).map(|(number, year)| format!("{number}/{year}: "));
    Some(Line {
        what: "Người gửi phản ánh, kiến nghị",
        on: Some(feedback.received_on),
        of: format!("{}{}", number.unwrap_or_default(), feedback.text),
        name: None,
        wanted: contact(feedback.submitter?),
    })
}

fn of_askers(view: &View<'_>, session: &Session, lines: &mut Vec<Line>) -> Result<()> {
    view.each(&IndexQuery::by("session").with("session", session.id()), |question: Question| {
        lines.extend(question.asker.map(|asker| Line {
            what: "Người hỏi tại đối thoại",
            on: question.asked_on.or(Some(session.held_on)),
            of: format!("{}, câu {}: {}", session.subject, question.number, question.text),
            name: None,
            wanted: contact(asker),
        }));
        Ok(())
    })
}

fn of_test(view: &View<'_>, id: AssessmentId, last: Date, lines: &mut Vec<Line>) -> Result<()> {
    let Some(test) = view.find::<Assessment>(id)? else { return Ok(()) };
    view.each(&IndexQuery::by("assessment_day").with("assessment", id), |attempt: Attempt| {
        if attempt.taken_on > last {
            return Ok(());
        }
        lines.push(Line {
            what: "Điểm bài kiểm tra",
            on: Some(attempt.taken_on),
            of: test.title.clone(),
            name: view.find::<Person>(attempt.person)?.map(|person| person.name),
            wanted: Wanted { kind: AttemptId::KIND, id: attempt.id().uuid(), fields: SCORE },
        });
        Ok(())
    })
}

fn contact(subject: DataSubjectId) -> Wanted {
    Wanted { kind: DataSubjectId::KIND, id: subject.uuid(), fields: CONTACT }
}

impl Revealed {
    /// The table in each form that a pack holds: its name in the pack, and its bytes.
    pub fn files(&self) -> Result<Vec<(String, Vec<u8>)>> {
        let figures = self.table();
        let file =
            |(ending, format)| Ok((format!("{NAME}.{ending}"), figures.content(format, &ExportOptions::default())?));
        TABLES.iter().copied().map(file).collect()
    }

    fn table(&self) -> Figures {
        let text = |value: &dyn Fn(&Line, &Opening) -> Option<String>| {
            let rows = self.lines.iter().zip(&self.openings);
            FiguresValues::Text(rows.map(|(line, opening)| value(line, opening)).collect())
        };
        let opened = |path: &'static str| text(&|_, opening| value(opening, path));
        let columns = vec![
            FiguresColumn::new("what", "loại", text(&|line, _| Some(line.what.to_owned()))),
            FiguresColumn::new(
                "on",
                "ngày",
                FiguresValues::Date(self.lines.iter().map(|line| days(line.on)).collect()),
            ),
            FiguresColumn::new("of", "trong", text(&|line, _| Some(line.of.clone()))),
            FiguresColumn::new(
                "name",
                "họ và tên",
                text(&|line, opening| value(opening, "name").or_else(|| line.name_beside(opening))),
            ),
            FiguresColumn::new("address", "địa chỉ", opened("address")),
            FiguresColumn::new("phone", "điện thoại", opened("phone")),
            FiguresColumn::new("email", "thư điện tử", opened("email")),
            FiguresColumn::new("score", "điểm", opened("score")),
            FiguresColumn::new("note", "ghi chú", text(&|_, opening| note(opening).map(str::to_owned))),
        ];
        Figures::new("Dữ liệu cá nhân", self.lines.len(), columns)
    }
}

fn value(opening: &Opening, path: &str) -> Option<String> {
    let Opening::Opened(values) = opening else { return None };
    values.iter().find(|value| value.path == path).map(|value| value.text.clone())
}

const fn note(opening: &Opening) -> Option<&'static str> {
    match opening {
        Opening::Opened(_) => None,
        Opening::Withheld => {
            Some("không được mở: đã xóa, đã rút lại đồng ý hoặc có yêu cầu hạn chế xử lý, phản đối xử lý")
        }
        Opening::Nothing => Some("không có dữ liệu niêm phong"),
        Opening::Gone => Some("không còn trong kho"),
    }
}

/// What the pack says of them, in Vietnamese.
pub(super) fn told(of: &PackedReveal) -> String {
    let by = if of.by.is_empty() { String::new() } else { format!(" bởi {}", of.by) };
    if of.opened == 0 {
        return format!(
            "Có yêu cầu{by} mở dữ liệu cá nhân vì mục đích: “{}”, nhưng không dữ liệu nào được mở (không được mở: {}).",
            of.purpose, of.withheld
        );
    }
    format!(
        "Gói này có dữ liệu cá nhân ({NAME}) được mở từ kho{by} vì mục đích: “{}”; mỗi lần mở được ghi vào nhật ký \
         truy cập. Bảo quản và sử dụng gói theo quy định về bảo vệ dữ liệu cá nhân. Tệp đính kèm của phản ánh, kiến \
         nghị không được đưa vào.",
        of.purpose
    )
}
