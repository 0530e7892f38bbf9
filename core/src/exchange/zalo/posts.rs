//! What posts say about records.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::PostsForZalo;
use super::fit::Text;
use crate::error::Result;
use crate::exchange::public::{posted, published_feedback, published_questions};
use crate::model::{
    Assessment, AssessmentStatus, IndexQuery, Labelled, LegalDocument, LegalDocumentId, OrganisationUnit, Posting,
    PostingSubject, Procedure, ProcedureChangeKind, ProcedureStatus, Record, Session, SessionKind, SessionStatus,
    UnitId, ZaloPost, ZaloTopic,
};
use crate::rules::vietnam_date;
use crate::store::View;
use crate::text::day_vi;

/// Posts that are being collected.
pub(super) struct Posts<'a> {
    view: &'a View<'a>,
    asked: &'a PostsForZalo,
    days: RangeInclusive<Date>,
    drafts: Vec<(ZaloTopic, Uuid, Date, Text)>,
}

impl<'a> Posts<'a> {
    pub fn new(view: &'a View<'a>, asked: &'a PostsForZalo, days: RangeInclusive<Date>) -> Self {
        Self { view, asked, days, drafts: Vec::new() }
    }

    pub fn collect(&mut self) -> Result<()> {
        for topic in <ZaloTopic as Labelled>::VALUES.iter().copied() {
            if !self.asked.topics.is_empty() && !self.asked.topics.contains(&topic) {
                continue;
            }
            match topic {
                ZaloTopic::ProcedureChanges => self.procedure_changes()?,
                ZaloTopic::Postings => self.postings()?,
                ZaloTopic::AnsweredFeedback => self.answered_feedback()?,
                ZaloTopic::Questions => self.questions()?,
                ZaloTopic::Dialogues => self.dialogues()?,
                ZaloTopic::Tests => self.tests()?,
            }
        }
        Ok(())
    }

    /// The posts by day, with texts that fit.
    pub fn finish(mut self, limit: u16) -> Vec<ZaloPost> {
        self.drafts.sort_by_key(|(topic, record, on, _)| (*on, *topic, *record));
        let in_parts = self.asked.in_parts;
        let fitted = |(topic, record, on, text): (ZaloTopic, Uuid, Date, Text)| {
            let (texts, left_out) = if in_parts {
                (text.parts(limit.into()), 0)
            } else {
                let (text, left_out) = text.cut(limit.into());
                (vec![text], left_out)
            };
            ZaloPost { topic, record, on, texts, left_out }
        };
        self.drafts.into_iter().map(fitted).collect()
    }

    fn is_of(&self, unit: Option<UnitId>) -> bool {
        self.asked.unit.is_none() || self.asked.unit == unit
    }

    /// Adds a post, if its day is one of those asked for. Its address is the record's own, unless a template was given.
    fn add(&mut self, post: Post<'_>) {
        let Post { topic, record, on, head, lines, code, url } = post;
        if !self.days.contains(&on) {
            return;
        }
        let template =
            self.asked.address.as_ref().map(|template| {
                template.replace("{code}", code.unwrap_or_default()).replace("{id}", &record.to_string())
            });
        let composed = |text: String| text.nfc().filter_map(shown).collect();
        let text = Text { head: composed(head), body: composed(lines.join("\n")), address: template.or(url) };
        self.drafts.push((topic, record, on, text));
    }

    fn procedure_changes(&mut self) -> Result<()> {
        let (from, to) = (*self.days.start(), *self.days.end());
        let begin = IndexQuery::by("in_force_from").since(from).until(to);
        for procedure in self.view.all::<Procedure>(&begin)? {
            if !self.is_of(procedure.unit) {
                continue;
            }
            let Some(on) = procedure.in_force_from else { continue };
            let head = match procedure.change {
                Some(ProcedureChangeKind::Amended) => "Thủ tục hành chính được sửa đổi, bổ sung",
                Some(ProcedureChangeKind::Replaced) => "Thủ tục hành chính được thay thế",
                Some(ProcedureChangeKind::Issued) | None => "Thủ tục hành chính mới ban hành",
            };
            let mut lines = vec![format!("{} (mã {})", procedure.name, procedure.code)];
            lines.extend(line("Lĩnh vực", procedure.field.as_deref()));
            lines.extend(line("Cơ quan giải quyết", procedure.authority.as_deref()));
            lines.extend(line("Thời hạn giải quyết", procedure.time_text.as_deref()));
            lines.extend(line("Phí, lệ phí", procedure.fees.as_deref()));
            lines.push(format!("Áp dụng từ ngày {}{}", day_vi(on), self.by_decision(procedure.decision)?));
            self.add_procedure(&procedure, on, head, lines);
        }
        let ended = IndexQuery::by("status").with("status", ProcedureStatus::Abolished.code().as_str());
        for procedure in self.view.all::<Procedure>(&ended)? {
            if !self.is_of(procedure.unit) {
                continue;
            }
            let Some(on) = procedure.ended_on() else { continue };
            let lines = vec![
                format!("{} (mã {})", procedure.name, procedure.code),
                format!("Không còn áp dụng từ ngày {}{}", day_vi(on), self.by_decision(procedure.ended_by)?),
            ];
            self.add_procedure(&procedure, on, "Thủ tục hành chính bị bãi bỏ", lines);
        }
        Ok(())
    }

    fn by_decision(&self, decision: Option<LegalDocumentId>) -> Result<String> {
        let decision = decision.map(|id| self.view.find::<LegalDocument>(id)).transpose()?.flatten();
        let symbol = decision.and_then(|found| Some((found.document_type, found.symbol?)));
        Ok(symbol.map(|(kind, symbol)| format!(", theo {kind} số {symbol}")).unwrap_or_default())
    }

    fn add_procedure(&mut self, procedure: &Procedure, on: Date, head: &str, lines: Vec<String>) {
        let code = procedure.link();
        let (topic, record) = (ZaloTopic::ProcedureChanges, procedure.header.id);
        self.add(Post { topic, record, on, head: head.to_owned(), lines, code: Some(&code), url: None });
    }

    fn postings(&mut self) -> Result<()> {
        let (from, to) = (*self.days.start(), *self.days.end());
        for posting in self.view.all::<Posting>(IndexQuery::by("posted_on").since(from).until(to))? {
            if !self.is_of(posting.unit) || !posting.is_shown(to.max(posting.posted_on)) {
                continue;
            }
            let Some(what) = posted(self.view, &posting)? else { continue };
            let place = posting.place.label_vi();
            let place = posting.location.as_ref().map_or_else(|| place.to_owned(), |at| format!("{place}, {at}"));
            let mut lines =
                vec![what, format!("Nơi niêm yết: {place}"), format!("Từ ngày {}", day_vi(posting.posted_on))];
            if posting.has_forms {
                lines.push("Kèm mẫu đơn, tờ khai".to_owned());
            }
            let code = match posting.subject {
                PostingSubject::ProcedureVersion { procedure } => {
                    self.view.find::<Procedure>(procedure)?.map(|found| found.link())
                }
                _ => None,
            };
            let (topic, record, on) = (ZaloTopic::Postings, posting.header.id, posting.posted_on);
            let head = "Niêm yết, công khai".to_owned();
            self.add(Post { topic, record, on, head, lines, code: code.as_deref(), url: posting.url });
        }
        Ok(())
    }

    fn answered_feedback(&mut self) -> Result<()> {
        for (feedback, publication) in published_feedback(self.view, self.asked.unit)? {
            let number = feedback.written_number().map(|number| format!(" số {number}")).unwrap_or_default();
            let head = format!("Kết quả xử lý phản ánh, kiến nghị{number}");
            let (topic, record, on) = (ZaloTopic::AnsweredFeedback, feedback.header.id, publication.on);
            let lines = vec![publication.public_text];
            self.add(Post { topic, record, on, head, lines, code: None, url: publication.url });
        }
        Ok(())
    }

    fn questions(&mut self) -> Result<()> {
        for (question, publication, _) in published_questions(self.view, self.asked.unit)? {
            let head =
                question.field.as_ref().map_or_else(|| "Hỏi đáp".to_owned(), |field| format!("Hỏi đáp: {field}"));
            let lines =
                vec![format!("Hỏi: {}", publication.public_question), format!("Đáp: {}", publication.public_answer)];
            let (topic, record, on) = (ZaloTopic::Questions, question.header.id, publication.on);
            self.add(Post { topic, record, on, head, lines, code: None, url: publication.url });
        }
        Ok(())
    }

    fn dialogues(&mut self) -> Result<()> {
        let (from, to) = (*self.days.start(), *self.days.end());
        let query = IndexQuery::by("kind").with("kind", SessionKind::Dialogue.code().as_str()).since(from).until(to);
        for session in self.view.all::<Session>(&query)? {
            if session.status != SessionStatus::Planned || !self.is_of(session.host) {
                continue;
            }
            let time = session.starts.map(|time| time.strftime("%H:%M, ").to_string()).unwrap_or_default();
            let host = session.host.map(|id| self.view.find::<OrganisationUnit>(id)).transpose()?.flatten();
            let host = host.map(|unit| unit.name).or(session.organiser);
            let mut lines = vec![session.subject, format!("Thời gian: {time}ngày {}", day_vi(session.held_on))];
            lines.extend(line("Địa điểm", session.place.as_deref()));
            lines.extend(line("Đơn vị tổ chức", host.as_deref()));
            let head = "Đối thoại với người dân, doanh nghiệp".to_owned();
            let (topic, record, on) = (ZaloTopic::Dialogues, session.header.id, session.held_on);
            self.add(Post { topic, record, on, head, lines, code: None, url: None });
        }
        Ok(())
    }

    fn tests(&mut self) -> Result<()> {
        if self.asked.unit.is_some() {
            return Ok(());
        }
        let open = IndexQuery::by("status").with("status", AssessmentStatus::Open.code().as_str());
        for test in self.view.all::<Assessment>(&open)? {
            let opened = test.moves.last().map(|step| step.on.unwrap_or_else(|| vietnam_date(step.at)));
            let Some(on) = test.valid_from.or(opened) else { continue };
            let mut lines = vec![test.title.clone()];
            lines.extend(line("Mục đích", test.purpose.as_deref()));
            let until = test.valid_to.map(|day| format!(" đến hết ngày {}", day_vi(day))).unwrap_or_default();
            lines.push(format!("Làm bài từ ngày {}{until}", day_vi(on)));
            let minutes = test.time_limit_minutes.map(|limit| format!(", {limit} phút")).unwrap_or_default();
            lines.push(format!("{} câu hỏi{minutes}", test.items.len()));
            let (topic, record) = (ZaloTopic::Tests, test.id().0);
            let head = "Bài kiểm tra, đánh giá".to_owned();
            self.add(Post { topic, record, on, head, lines, code: None, url: None });
        }
        Ok(())
    }
}

/// One post before it is fitted.
struct Post<'p> {
    topic: ZaloTopic,
    record: Uuid,
    on: Date,
    head: String,
    lines: Vec<String>,
    code: Option<&'p str>,
    url: Option<String>,
}

fn line(head: &str, text: Option<&str>) -> Option<String> {
    let text = text.map(str::trim).filter(|text| !text.is_empty())?;
    Some(format!("{head}: {text}"))
}

/// A character as a post shows it: blanks of any kind part words, other control characters are left out.
fn shown(letter: char) -> Option<char> {
    match letter {
        '\n' => Some(letter),
        '\t' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' => Some(' '),
        _ => (!letter.is_control()).then_some(letter),
    }
}
