//! The provisions behind the rules of this library, named by the problems that they cause. Provisions that users can
//! correct, such as those behind deadlines, are data of the store and not listed here.

use super::LawReference;

/// A provision, with the documents that amended it.
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

/// Scope of feedback: administrative rules; complaints and denunciations are excluded.
pub const FEEDBACK_SCOPE: Law = Law::new(FEEDBACK, "Điều 1", FEEDBACK_AMENDED);
/// Definitions of report and proposal.
pub const FEEDBACK_KINDS: Law = Law::new(FEEDBACK, "Điều 3", FEEDBACK_AMENDED);
/// Required contents of feedback.
pub const FEEDBACK_CONTENTS: Law = Law::new(FEEDBACK, "Điều 7", FEEDBACK_AMENDED);
/// Reception, registration, classification and forwarding of feedback.
pub const FEEDBACK_RECEPTION: Law = Law::new(FEEDBACK, "Điều 9", FEEDBACK_AMENDED);
/// Duty to post, at every office, the address to which feedback can be sent.
pub const FEEDBACK_ADDRESS: Law = Law::new(FEEDBACK, "Điều 13", FEEDBACK_AMENDED);
/// The sequence of status changes of feedback, from reception to archiving.
pub const FEEDBACK_COURSE: Law = Law::new(FEEDBACK, "Điều 9, Điều 14", FEEDBACK_AMENDED);
/// Handling of feedback by the competent body.
pub const FEEDBACK_HANDLING: Law = Law::new(FEEDBACK, "Điều 14", FEEDBACK_AMENDED);
/// Possible outcomes of feedback about a rule.
pub const FEEDBACK_OUTCOMES: Law = Law::new(FEEDBACK, "Điều 15", FEEDBACK_AMENDED);
/// Publication of the results of feedback.
pub const FEEDBACK_PUBLICATION: Law = Law::new(FEEDBACK, "Điều 19", FEEDBACK_AMENDED);

/// Required components of a procedure.
pub const PROCEDURE_COMPONENTS: Law = Law::new(PROCEDURES, "Điều 8 khoản 2", PROCEDURES_AMENDED);
/// Required components of a procedure in the original text of 2010.
pub const PROCEDURE_COMPONENTS_OF_2010: Law = Law::new(PROCEDURES, "Điều 8 khoản 2", &[]);
/// The three types of publication decisions: new, amended or replaced, and abolished procedures.
pub const PROCEDURE_DECISION: Law = Law::new(PROCEDURES, "Điều 14", PROCEDURES_AMENDED);
/// Required contents of a publication decision, and when it must be issued.
pub const PROCEDURE_DECISION_CONTENTS: Law = Law::new(PROCEDURES, "Điều 15", PROCEDURES_AMENDED);
/// Duty of a decision that abolishes a procedure to state its code.
pub const PROCEDURE_ABOLITION: Law = Law::new(PROCEDURES, "Điều 15 khoản 3", &[]);
/// Media on which procedures must be posted.
pub const PROCEDURE_POSTING: Law = Law::new(PROCEDURES, "Điều 17", PROCEDURES_AMENDED);

/// Duty to publish why a procedure is offered online only in part.
pub const ONLINE_IN_PART: Law = Law::new("224/2026/NĐ-CP", "Điều 14", &[]);

/// Numbers of a register: from 01 in each year, without gaps.
pub const REGISTER_NUMBERS: Law = Law::new("01/2018/TT-VPCP", "Điều 10", &[]);
/// Hand-over time: dossiers that arrive after 15:00 are handed over at the start of the next working day.
pub const HAND_OVER: Law = Law::new("61/2018/NĐ-CP", "Điều 18", &[]);
/// Official form of minutes.
pub const MINUTES_FORM: Law = Law::new("30/2020/NĐ-CP", "Phụ lục III, mẫu 1.9", &[]);
/// Days off of a year.
pub const DAYS_OFF: Law = Law::new("45/2019/QH14", "Điều 112", &[]);
/// Protection of personal data. The act is certain; its articles were not verified, so none is named.
pub const PERSONAL_DATA: Law = Law::new("91/2025/QH15", "", &[]);
/// Official form of invitations.
pub const INVITATION_FORM: Law = Law::new("30/2020/NĐ-CP", "Phụ lục III, mẫu 1.7", &[]);
/// Form of administrative documents: head, number, place and date, recipients, signature.
pub const DOCUMENT_FORM: Law = Law::new("30/2020/NĐ-CP", "Phụ lục I", &[]);
