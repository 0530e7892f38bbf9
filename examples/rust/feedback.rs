//! Follows feedback of a citizen (phản ánh, kiến nghị) from its receipt to the published result:
//! `cargo run --package cchc --example feedback`.
//!
//! Every step takes the day on which it was done (`on`). Deadlines come from calendars and rules, which are data. A
//! step that is not allowed is refused, and the refusal names the steps that are.
#![allow(clippy::print_stdout)]

use cchc::command::{AnswerFeedback, ClassifyFeedback, DecideFeedback, InstallCalendars, InstallDeadlineRules};
use cchc::command::{ProcessFeedback, PublishFeedback, ReceiveFeedback, SubmissionKind};
use cchc::model::{Contact, FeedbackCategory, FeedbackChannel, FeedbackCompetence, FeedbackOutcome, FeedbackStatus};
use cchc::model::{Record, ResultChannel};
use cchc::{Key, Keys, Options, Store};
use jiff::civil::date;

const TEXT: &str = "Cán bộ trực Bộ phận Một cửa hướng dẫn theo mẫu đơn cũ, tôi phải đi lại ba lần.";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let keys = Some(Keys::constant(Key::generate()?)); // who sent it is personal data
    let store = Store::open_with(folder.path().join("so.cchc"), Options { keys, ..Options::default() })?;
    store.run(InstallCalendars { years: vec![2026] })?;
    store.run(InstallDeadlineRules { subjects: Vec::new() })?;

    let [name, address, phone] = ["Nguyễn Văn An", "Phường 3", "0900 000 000"].map(|text| Some(text.to_owned()));
    let received = store.run(ReceiveFeedback {
        contact: Some(Contact { name, address, phone, email: None }),
        received_on: Some(date(2026, 3, 5)),
        register: true,
        ..ReceiveFeedback::of(SubmissionKind::Report, FeedbackChannel::InPerson, TEXT)
    })?;
    let id = received.id();
    let text = "Sở đã nhắc nhở cán bộ và thay mẫu đơn. Cảm ơn ông.".to_owned();
    let answer = AnswerFeedback { id, text, on: Some(date(2026, 3, 12)), by: None, channel: None, document: None };
    let refused = store.run(answer.clone()).err().ok_or("it is not decided yet")?;
    println!("Refused: {}", refused.report().text_vi);

    let (category, competence) = (FeedbackCategory::OfficialConduct, FeedbackCompetence::Own);
    let (competent_body, competent_unit, why, on) = (None, None, None, Some(date(2026, 3, 6)));
    let classify = ClassifyFeedback { id, category, competence, competent_body, competent_unit, why, on };
    let due = store.run(classify)?.answer_by.ok_or("its clock runs")?.due;
    println!("To be answered by {due}");

    store.run(ProcessFeedback { id, why: None, on: Some(date(2026, 3, 9)) })?;
    let (outcome, text) = (FeedbackOutcome::ConductHandled, "Nhắc nhở cán bộ trực.".to_owned());
    store.run(DecideFeedback { id, outcome, text, review: None, on: Some(date(2026, 3, 11)) })?;
    store.run(answer)?;
    let (public_text, channel) = ("Đã thay mẫu đơn ở Bộ phận Một cửa.".to_owned(), ResultChannel::Website);
    let on = Some(date(2026, 3, 13));
    // The text is compared with the sender's sealed data: it may not name them.
    let (url, not_compared, despite) = (None, None, None);
    let publish = PublishFeedback { id, public_text, channel, on, url, confirmed: false, not_compared, despite };
    let published = store.run(publish)?;
    for step in &published.moves {
        println!("{}: {}", step.on.unwrap_or(published.received_on), step.to);
    }
    assert_eq!((published.status, published.number), (FeedbackStatus::Published, Some(1)));
    assert!(due > date(2026, 3, 13), "in time");
    Ok(())
}
