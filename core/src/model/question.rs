//! Questions asked at a dialogue, and their answers (ý kiến, câu hỏi tại buổi đối thoại).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Called, IndexKey, Problems, Record, References, StatusHistory, indexes, natural_key};
use super::{DataSubjectId, FeedbackId, Header, Move, ProcedureId, RestrictionException, SessionId, Texts};
use crate::model::Labelled;

/// The group of people or bodies that somebody who asks belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AskerGroup {
    /// A citizen (người dân).
    Person,
    /// A business (doanh nghiệp).
    Business,
    /// An organisation (tổ chức).
    Organisation,
}

/// The status of a question (trạng thái).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum QuestionStatus {
    /// Asked and not answered yet (đã nêu, chưa trả lời).
    #[default]
    Asked,
    /// Answered (đã trả lời).
    Answered,
    /// Published with its answer (đã công bố hỏi đáp).
    Published,
    /// Handed over as feedback; the feedback record continues it (chuyển thành phản ánh, kiến nghị).
    BecameFeedback,
}

/// The answer to a question (trả lời).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionAnswer {
    /// The text of the answer; not blank.
    pub text: String,
    /// Who answered, as written, not blank: "Giám đốc Sở" (người, đơn vị trả lời).
    pub by: String,
    /// The day of the answer.
    pub on: Date,
    /// Whether it was given at the dialogue itself (trả lời trực tiếp tại buổi đối thoại).
    #[serde(default)]
    pub given_at_session: bool,
}

/// A question and its answer as published, next to the original words (công bố hỏi đáp).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionPublication {
    /// The day of the publication.
    pub on: Date,
    /// Address of the publication on the web (đường dẫn).
    #[serde(default)]
    pub url: Option<String>,
    /// The question without personal data; not blank.
    pub public_question: String,
    /// The answer without personal data; not blank.
    pub public_answer: String,
    /// Why the text was not compared with the sealed data of whoever sent it; none if it was, or if there were none.
    #[serde(default)]
    pub not_compared: Option<String>,
    /// The exception under which it was published although a request restricted the processing; none without one.
    #[serde(default)]
    pub despite: Option<RestrictionException>,
}

/// A question asked at a dialogue (câu hỏi, ý kiến tại buổi đối thoại).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The dialogue; it never changes.
    pub session: SessionId,
    /// Its number among the questions of the dialogue, from 1; unique within the dialogue (số thứ tự).
    pub number: u32,
    /// What was asked, verbatim; not blank, and fixed once the question is answered (nội dung câu hỏi, ý kiến).
    pub text: String,
    /// The day on which it was asked; none if unknown (ngày hỏi).
    #[serde(default)]
    pub asked_on: Option<Date>,
    /// Who asked; none if unknown. The data subject holds name and contacts, sealed.
    #[serde(default)]
    pub asker: Option<DataSubjectId>,
    /// Whether a citizen, a business or an organisation asked; none if unknown.
    #[serde(default)]
    pub asker_group: Option<AskerGroup>,
    /// The field of administration that it is about: "Quy hoạch xây dựng" (lĩnh vực).
    #[serde(default)]
    pub field: Option<String>,
    /// The procedures it is about (thủ tục hành chính liên quan).
    #[serde(default)]
    pub procedures: Vec<ProcedureId>,
    /// The answer; none until it is answered, and fixed once it is published (trả lời).
    #[serde(default)]
    pub answer: Option<QuestionAnswer>,
    /// Question and answer as published; given exactly if `status` is `published`.
    #[serde(default)]
    pub published: Option<QuestionPublication>,
    /// The feedback that it became; none if it did not become any.
    #[serde(default)]
    pub feedback: Option<FeedbackId>,
    /// Its status; `questions.answer`, `questions.publish` and `questions.link_feedback` change it (trạng thái).
    #[serde(default)]
    pub status: QuestionStatus,
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    #[serde(default)]
    pub moves: Vec<Move>,
}

impl Question {
    /// A question that was just asked.
    ///
    /// ```
    /// use cchc::model::{Question, QuestionStatus, SessionId};
    ///
    /// let question = Question::draft(SessionId::default(), 1, "Thời hạn cấp phép là bao lâu?");
    /// assert_eq!(question.status, QuestionStatus::Asked);
    /// ```
    pub fn draft(session: SessionId, number: u32, text: &str) -> Self {
        Self {
            header: Header::default(),
            session,
            number,
            text: text.to_owned(),
            asked_on: None,
            asker: None,
            asker_group: None,
            field: None,
            procedures: Vec::new(),
            answer: None,
            published: None,
            feedback: None,
            status: QuestionStatus::default(),
            moves: Vec::new(),
        }
    }
}

indexes! {|q: &Question|
    unique session(session: SessionId = q.session, number: u32 = q.number);
    by status(status: QuestionStatus = q.status, session: SessionId = q.session);
    by asker(asker: DataSubjectId = q.asker);
    by asked_on(asked_on: Date = q.asked_on);
}

impl Record for Question {
    const STATES: Option<&'static str> = Some(QuestionStatus::NAME);
    const TEXTS: &'static [&'static str] =
        &["text", "field", "answer.text", "published.public_question", "published.public_answer"];
    const DAY: Option<&'static str> = Some("asked_on");

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Some(StatusHistory::of(self.status, &self.moves))
    }

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        to.body("text", &self.text);
        to.optional("field", self.field.as_deref());
        to.optional("answer.text", self.answer.as_ref().map(|answer| answer.text.as_str()));
        if let Some(published) = &self.published {
            to.body("published.public_question", &published.public_question);
            to.body("published.public_answer", &published.public_answer);
        }
    }

    fn called(&self) -> Called {
        Called::by(self.text.as_str())
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![self.session, self.number]
    }

    fn references(&self, to: &mut References) {
        to.one("session", self.session);
        to.optional("asker", self.asker);
        to.each("procedures", &self.procedures);
        to.optional("feedback", self.feedback);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("text", &self.text);
        problems.not_blank("field", self.field.as_deref());
        if self.number == 0 {
            problems.add("number", "range", "must be at least 1", "phải từ 1 trở lên");
        }
        if let Some(QuestionAnswer { text, by, .. }) = &self.answer {
            problems.required("answer.text", text);
            problems.required("answer.by", by);
        }
        if let Some(QuestionPublication { url, public_question, public_answer, not_compared, .. }) = &self.published {
            problems.not_blank("published.url", url.as_deref());
            problems.not_blank("published.not_compared", not_compared.as_deref());
            problems.required("published.public_question", public_question);
            problems.required("published.public_answer", public_answer);
        }
        self.validate_status(problems);
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        if self.session != before.session {
            let text_vi = "câu hỏi không chuyển sang buổi khác";
            problems.add("session", "fixed", "a question stays with its dialogue", text_vi);
        }
        if before.answer.is_some() && self.text != before.text {
            let text_vi = "không sửa câu hỏi đã được trả lời";
            problems.add("text", "fixed", "a question stays as it was answered", text_vi);
        }
        if before.published.is_some() && self.published != before.published {
            let text_vi = "không sửa nội dung đã công bố";
            problems.add("published", "fixed", "what was made public stays noted", text_vi);
        }
        if before.published.is_some() && self.answer != before.answer {
            let text_vi = "không sửa câu trả lời đã công bố";
            problems.add("answer", "fixed", "an answer stays as it was when it was published", text_vi);
        }
    }

    fn validate_removal(&self, problems: &mut Problems) {
        if self.answer.is_some() || self.published.is_some() {
            let (text, text_vi) = ("a question that was answered stays", "không xóa câu hỏi đã được trả lời");
            problems.add("", "fixed", text, text_vi);
        }
    }
}

impl Question {
    /// Checks that answer, publication and feedback are set as the status requires.
    fn validate_status(&self, problems: &mut Problems) {
        let status = self.status;
        let (needs_answer, may_have_answer) = match status {
            QuestionStatus::Asked => (false, false),
            QuestionStatus::Answered | QuestionStatus::Published => (true, true),
            QuestionStatus::BecameFeedback => (false, true),
        };
        if (needs_answer && self.answer.is_none()) || (!may_have_answer && self.answer.is_some()) {
            let text = "a question has an answer as soon as it is answered, and not before";
            let without = [QuestionStatus::Asked, QuestionStatus::BecameFeedback];
            let with = [QuestionStatus::Answered, QuestionStatus::Published, QuestionStatus::BecameFeedback];
            problems
                .add("answer", "answer_and_status", text, "câu hỏi có trả lời khi và chỉ khi đã được trả lời")
                .allowing_values(if self.answer.is_some() { with.to_vec() } else { without.to_vec() });
        }
        if (status == QuestionStatus::Published) != self.published.is_some() {
            let text = "question and answer are public exactly when the status is published";
            let text_vi = "có nội dung công bố khi và chỉ khi ở trạng thái đã công bố hỏi đáp";
            let problem = problems.add("published", "publication_and_status", text, text_vi);
            problem.allowing_values(
                QuestionStatus::VALUES
                    .iter()
                    .copied()
                    .filter(|status| (*status == QuestionStatus::Published) == self.published.is_some()),
            );
        }
        let needs_feedback = status == QuestionStatus::BecameFeedback;
        let is_new = status == QuestionStatus::Asked;
        if (needs_feedback && self.feedback.is_none()) || (is_new && self.feedback.is_some()) {
            let text = "a question names its feedback as soon as it became one, and not before";
            let text_vi = "câu hỏi nêu phản ánh, kiến nghị khi và chỉ khi đã chuyển thành";
            let fits = |status: &QuestionStatus| match status {
                QuestionStatus::Asked => self.feedback.is_none(),
                QuestionStatus::BecameFeedback => self.feedback.is_some(),
                QuestionStatus::Answered | QuestionStatus::Published => true,
            };
            let problem = problems.add("feedback", "feedback_and_status", text, text_vi);
            problem.allowing_values(QuestionStatus::VALUES.iter().copied().filter(fits));
        }
    }
}

/// Figures of the dialogues that took place in the period, up to the reference day (đối thoại).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DialogueFigures {
    /// Dialogues that took place (số cuộc).
    pub held: u32,
    /// Questions asked at these dialogues (số ý kiến).
    pub questions: u32,
    /// Of these, answered by the reference day (đã trả lời).
    pub answered: u32,
    /// Of these, published with their answers by the reference day (đã công bố hỏi đáp).
    pub published: u32,
    /// Of these, questions that became feedback (chuyển thành phản ánh, kiến nghị).
    pub became_feedback: u32,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::rules::Lifecycle;

    fn codes(question: &Question) -> Vec<String> {
        let mut problems = Problems::default();
        question.validate(&mut problems);
        problems.into_vec().into_iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn a_question_that_became_feedback_names_it_and_may_be_answered_later() {
        let feedback = Some(FeedbackId::default());
        let asked = Question::draft(SessionId::default(), 1, "Bao lâu?");
        assert_eq!(codes(&Question { feedback, ..asked.clone() }), ["feedback_and_status"]);
        let handed_on = Question { status: QuestionStatus::BecameFeedback, feedback, ..asked };
        assert_eq!(codes(&handed_on), [""; 0]);
        assert_eq!(handed_on.status.next(), [QuestionStatus::Answered]);
        let (text, by) = ("15 ngày.".to_owned(), "Giám đốc Sở".to_owned());
        let answer = Some(QuestionAnswer { text, by, on: date(2021, 12, 20), given_at_session: false });
        assert_eq!(codes(&Question { answer: answer.clone(), ..handed_on.clone() }), [""; 0]);
        assert_eq!(codes(&Question { answer, status: QuestionStatus::Answered, ..handed_on }), [""; 0]);
    }
}
