//! Decisions and notices on days off (nghỉ lễ, Tết; hoán đổi ngày làm việc): which days are off, which are worked
//! instead, and who decided so.
//!
//! Steps: `sentences` splits the text; `mentions` and `occasions` find dates and holidays in a sentence; `statements`
//! collects intervals of days off, single days and swaps; `resolution` matches what is stated about each occasion with
//! the arrangements that the Labour Code allows, which separates holidays from rest days in lieu; `issue` reads who
//! issued it. Contradictions with the calendar or the law become findings.

mod issue;
mod mentions;
mod occasions;
mod resolution;
mod sentence_status;
mod sentences;
mod statements;
#[cfg(test)]
mod tests;

use super::findings::{FindingLocation, Findings};
use crate::error::{CchcError, Result};
use crate::model::DecisionReading;
use crate::rules::seed;
use crate::text::nfc;

/// The longest text that is read, in bytes. A notice has five thousand.
const LONGEST: usize = 1 << 17;

/// Reads a decision or notice on days off from its text.
///
/// # Errors
/// `Invalid` when the text has no word in it or is too long.
pub(crate) fn read(text: &str) -> Result<DecisionReading> {
    let text = nfc(text);
    if text.len() > LONGEST {
        let (english, vietnamese) = (
            format!("{} bytes of text; at most {LONGEST} are read", text.len()),
            format!("văn bản dài {} byte; chỉ đọc tối đa {LONGEST}", text.len()),
        );
        return Err(CchcError::invalid("day_off_decision", "text", "too_long", english, vietnamese));
    }
    let sentences = sentences::split(&text);
    if sentences.is_empty() {
        let (english, vietnamese) = ("there is no text".to_owned(), "chưa có nội dung văn bản".to_owned());
        return Err(CchcError::invalid("day_off_decision", "text", "required", english, vietnamese));
    }
    let law = resolution::HolidayLaw { rules: seed::holiday_rules()?, lunar: seed::lunar_years()? };
    let mut findings = Findings::default();
    let stated = statements::read(&sentences, &law, &mut findings);
    let mut decision = resolution::resolve(stated, &law, &mut findings);
    issue::read(&sentences, &mut decision);
    for day in &mut decision.days {
        day.basis = decision.basis.clone().or_else(|| day.basis.take());
    }
    if decision.days.is_empty() {
        let (english, vietnamese) = ("no day off was found", "không thấy ngày nghỉ nào");
        findings.add(FindingLocation::whole("days"), "nothing_found", english, vietnamese);
    }
    Ok(DecisionReading { decision, findings: findings.in_order() })
}
