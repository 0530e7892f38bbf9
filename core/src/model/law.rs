//! The provisions behind the rules of this library. A provision that is not certain belongs into data, not here.

use super::LawReference;

/// A provision, with what amended it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Law {
    document: &'static str,
    provision: &'static str,
    amended_by: &'static [&'static str],
}

impl Law {
    const fn new(document: &'static str, provision: &'static str, amended_by: &'static [&'static str]) -> Self {
        Self { document, provision, amended_by }
    }
}

impl From<Law> for LawReference {
    fn from(law: Law) -> Self {
        Self {
            document: law.document.to_owned(),
            provision: (!law.provision.is_empty()).then(|| law.provision.to_owned()),
            amended_by: law.amended_by.iter().map(|document| (*document).to_owned()).collect(),
        }
    }
}

const FEEDBACK: &str = "20/2008/NĐ-CP";
const FEEDBACK_AMENDED: &[&str] = &["48/2013/NĐ-CP", "92/2017/NĐ-CP"];
const PROCEDURES: &str = "63/2010/NĐ-CP";
const PROCEDURES_AMENDED: &[&str] = &["48/2013/NĐ-CP", "92/2017/NĐ-CP"];

/// Feedback is about administrative rules; complaints and denunciations are not.
pub const FEEDBACK_SCOPE: Law = Law::new(FEEDBACK, "Điều 1", FEEDBACK_AMENDED);
/// What a report and what a proposal is.
pub const FEEDBACK_KINDS: Law = Law::new(FEEDBACK, "Điều 3", FEEDBACK_AMENDED);
/// What feedback must hold.
pub const FEEDBACK_CONTENTS: Law = Law::new(FEEDBACK, "Điều 7", FEEDBACK_AMENDED);
/// Receiving, registering, classifying, forwarding.
pub const FEEDBACK_RECEPTION: Law = Law::new(FEEDBACK, "Điều 9", FEEDBACK_AMENDED);
/// Where feedback can be sent stands at every office.
pub const FEEDBACK_ADDRESS: Law = Law::new(FEEDBACK, "Điều 13", FEEDBACK_AMENDED);
/// The way feedback takes from reception to its end.
pub const FEEDBACK_COURSE: Law = Law::new(FEEDBACK, "Điều 9, Điều 14", FEEDBACK_AMENDED);
/// How feedback is handled.
pub const FEEDBACK_HANDLING: Law = Law::new(FEEDBACK, "Điều 14", FEEDBACK_AMENDED);
/// What may come of feedback.
pub const FEEDBACK_OUTCOMES: Law = Law::new(FEEDBACK, "Điều 15", FEEDBACK_AMENDED);
/// How results are made public.
pub const FEEDBACK_PUBLICATION: Law = Law::new(FEEDBACK, "Điều 19", FEEDBACK_AMENDED);

/// The components of a procedure.
pub const PROCEDURE_COMPONENTS: Law = Law::new(PROCEDURES, "Điều 8 khoản 2", PROCEDURES_AMENDED);
/// The components of a procedure, before they were amended.
pub const PROCEDURE_COMPONENTS_OF_2010: Law = Law::new(PROCEDURES, "Điều 8 khoản 2", &[]);
/// The three kinds of publication decisions.
pub const PROCEDURE_DECISION: Law = Law::new(PROCEDURES, "Điều 14", PROCEDURES_AMENDED);
/// What a publication decision must name, and by when.
pub const PROCEDURE_DECISION_CONTENTS: Law = Law::new(PROCEDURES, "Điều 15", PROCEDURES_AMENDED);
/// A decision that abolishes a procedure names its code.
pub const PROCEDURE_ABOLITION: Law = Law::new(PROCEDURES, "Điều 15 khoản 3", &[]);
/// Where procedures must be shown.
pub const PROCEDURE_POSTING: Law = Law::new(PROCEDURES, "Điều 17", PROCEDURES_AMENDED);

/// Why a procedure goes online only in part is made public.
pub const ONLINE_IN_PART: Law = Law::new("224/2026/NĐ-CP", "Điều 14", &[]);

/// Numbers of a register run from 01 each year, without gaps.
pub const REGISTER_NUMBERS: Law = Law::new("01/2018/TT-VPCP", "Điều 10", &[]);
/// What arrives after 15:00 is handed over at the start of the next working day.
pub const HAND_OVER: Law = Law::new("61/2018/NĐ-CP", "Điều 18", &[]);
/// How minutes are written.
pub const MINUTES_FORM: Law = Law::new("30/2020/NĐ-CP", "Phụ lục III, mẫu 1.9", &[]);
/// The days off of a year.
pub const DAYS_OFF: Law = Law::new("45/2019/QH14", "Điều 112", &[]);
/// How personal data are protected. Which article says what is not certain.
pub const PERSONAL_DATA: Law = Law::new("91/2025/QH15", "", &[]);
