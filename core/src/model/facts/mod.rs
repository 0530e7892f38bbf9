//! Facts: what a report's figures need to know of a record, kept in an index beside the key, so that figures read some
//! fifty bytes of each record instead of the whole of it.
//!
//! Facts follow from the record alone. Their encoding, and whatever they are derived by, are part of the file format:
//! **a change needs a new name of the index** ([`NAME`]), so that existing files fill it anew. Tests hold the bytes.

mod codec;
mod feedback;
mod session;

pub(crate) use feedback::{DueDay, FeedbackFacts, Forwarded};
pub(crate) use session::{SessionFacts, TopicBits};

use jiff::civil::Date;

use super::record::Record;

/// The name of the index that keeps the facts of a record type.
pub(crate) const NAME: &str = "facts2";

/// What figures need to know of a record.
pub(crate) trait Facts: Clone {
    /// The record type, which keeps them in the index [`NAME`], sorted by day.
    type Of: Record;

    /// The facts of a record.
    fn of(record: &Self::Of) -> Self;

    /// The day by which they are sorted.
    fn day(&self) -> Date;

    /// The bytes that are kept.
    fn encode(&self) -> Vec<u8>;

    /// The facts in kept bytes; `None` if they are none.
    fn decode(bytes: &[u8]) -> Option<Self>;
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};
    use uuid::Uuid;

    use super::*;
    use crate::model::{
        ActivityId, Deadline, Feedback, FeedbackAnswer, FeedbackCategory, FeedbackChannel, FeedbackForward,
        FeedbackKind, Labelled, PlanId, Session, SessionKind, SessionRole, SessionStatus, ThemeId, TimeLimit,
        TrainingTopic, Turnout, UnderstandingMethod, UnitId,
    };

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn session() -> Session {
        let id = Uuid::from_u128;
        Session {
            plan: Some(PlanId(id(2))),
            activities: vec![ActivityId(id(3)), ActivityId(id(4))],
            topics: vec!["Tra cứu thủ tục".to_owned()],
            starts: Some(time(8, 0, 0, 0)),
            host: Some(UnitId(id(1))),
            theme: Some(ThemeId(id(5))),
            turnout: Some(Turnout {
                invited: 300,
                informed: 200,
                understood: 100,
                method: Some(UnderstandingMethod::SignOff),
            }),
            status: SessionStatus::Held,
            ..Session::draft(SessionKind::Training, date(2021, 3, 5), "Nộp hồ sơ qua Zalo")
        }
    }

    fn feedback() -> Feedback {
        let (started, due, by) = (date(2021, 3, 5), date(2021, 3, 20), String::new());
        let (calendars, awaits, time_limit) = (Vec::new(), Vec::new(), TimeLimit::working_days(5));
        let deadline = Deadline {
            due,
            due_latest: Some(date(2021, 3, 22)),
            at_noon: false,
            started,
            time_limit,
            rule: None,
            basis: None,
            calendars,
            awaits,
            verified: true,
        };
        let forward = FeedbackForward {
            to: String::new(),
            to_unit: None,
            on: date(2021, 3, 8),
            why: String::new(),
            by: by.clone(),
            late: Some(true),
            document: None,
            returned_on: Some(date(2021, 3, 9)),
        };
        let (text, channel) = (String::new(), FeedbackChannel::Post);
        let answer = FeedbackAnswer { text, on: date(2021, 3, 12), by, channel, document: None, late: None };
        let draft = Feedback::draft(FeedbackKind::Proposal, FeedbackChannel::Zalo, started, "Phản ánh");
        Feedback {
            unit: Some(UnitId(Uuid::from_u128(1))),
            number: Some(7),
            year: Some(2021),
            category: Some(FeedbackCategory::Solution),
            classify_by: Some(deadline),
            forwards: vec![forward],
            answer: Some(answer),
            ..draft
        }
    }

    /// If one of these fails, give the index another name, so that existing files fill it anew.
    #[test]
    fn kept_bytes_stay_as_they_are() {
        let kept = [SessionFacts::of(&session()).encode(), FeedbackFacts::of(&feedback()).encode()];
        insta::assert_snapshot!(kept.map(|bytes| hex(&bytes)).join("\n"));
    }

    #[test]
    fn facts_survive() {
        let session = SessionFacts::of(&session());
        assert_eq!(SessionFacts::decode(&session.encode()), Some(session.clone()));
        assert_eq!(session.topics.iter().collect::<Vec<_>>(), [TrainingTopic::LookUp, TrainingTopic::ZaloPortal]);
        let feedback = FeedbackFacts::of(&feedback());
        assert_eq!(FeedbackFacts::decode(&feedback.encode()), Some(feedback.clone()));
        let (of_session, of_feedback) = (session.encode(), feedback.encode());
        assert!((0..of_session.len()).all(|end| SessionFacts::decode(&of_session[..end]).is_none()));
        assert!((0..of_feedback.len()).all(|end| FeedbackFacts::decode(&of_feedback[..end]).is_none()));
    }

    /// The number of a value is its place: values may be added at the end alone.
    #[test]
    fn numbers_of_values_stay() {
        fn names<T: Labelled>() -> String {
            T::VALUES.iter().map(|value| value.code()).collect::<Vec<_>>().join(" ")
        }
        let all = [
            names::<SessionKind>(),
            names::<SessionRole>(),
            names::<SessionStatus>(),
            names::<UnderstandingMethod>(),
            names::<TrainingTopic>(),
            names::<FeedbackKind>(),
            names::<FeedbackChannel>(),
            names::<FeedbackCategory>(),
        ];
        insta::assert_snapshot!(all.join("\n"));
    }
}
