//! The documents that an office signs, from the records: what each says, as blocks that [`crate::layout`] writes in any
//! form (văn bản hành chính). One file for each document.
//!
//! A document never invents what is not recorded: it leaves a blank to be filled in by hand, and
//! [`DocumentFile::missing`](crate::model::DocumentFile) names it.

mod answer_letter;
mod attendance_list;
mod certificate_list;
mod document_register;
mod feedback_register;
mod file;
mod forwarding_letter;
mod invitation;
mod letterhead;
mod minutes;
mod people;
mod plan;
mod posting_sheet;
mod register;
mod report;
mod supplement;
mod week_schedule;
mod wording;

pub use answer_letter::AnswerLetterOf;
pub use attendance_list::AttendanceListOf;
pub use certificate_list::CertificateListOf;
pub use document_register::RegisterOfDocuments;
pub use feedback_register::RegisterOfFeedback;
pub(crate) use file::suffix;
pub use forwarding_letter::ForwardingLetterOf;
pub use invitation::InvitationTo;
pub use minutes::MinutesFileOf;
pub(crate) use minutes::minutes_file;
pub use plan::DocumentOfPlan;
pub use posting_sheet::PostingSheetOf;
pub use report::{ReportAsDocument, ReportFile, report_document, report_file, report_page};
pub use supplement::SupplementToFrozenReport;
pub use week_schedule::WeekScheduleFrom;
