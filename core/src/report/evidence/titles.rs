//! What the records behind a figure are called: without names of people, and without what citizens wrote.

use uuid::Uuid;

use crate::error::{CchcError, Result};
use crate::model::{
    Activity, ActivityId, Appointment, AppointmentId, Assessment, Attempt, AttemptId, Dissemination, DisseminationId,
    Feedback, FeedbackId, LegalDocument, LegalDocumentId, Material, MaterialId, Plan, PlanId, Posting, PostingId,
    PostingSubject, Procedure, ProcedureId, Question, QuestionId, Record, RecordType, Register, Session, SessionId,
    Theme, ThemeId,
};
use crate::store::View;
use crate::text::day_vi;

/// What people call a record, in Vietnamese.
pub(super) fn title(view: &View<'_>, kind: &str, id: Uuid) -> Result<String> {
    let title = match kind {
        Session::NAME => view.get::<Session>(SessionId(id))?.subject,
        Feedback::NAME => feedback(&view.get(FeedbackId(id))?),
        Question::NAME => question(view, &view.get(QuestionId(id))?)?,
        Material::NAME => usual(&view.get::<Material>(MaterialId(id))?),
        Dissemination::NAME => dissemination(&view.get(DisseminationId(id))?),
        Attempt::NAME => attempt(view, &view.get(AttemptId(id))?)?,
        Activity::NAME => view.get::<Activity>(ActivityId(id))?.title,
        Procedure::NAME => procedure(&view.get(ProcedureId(id))?),
        LegalDocument::NAME => decision(&view.get(LegalDocumentId(id))?),
        Posting::NAME => posting(view, &view.get(PostingId(id))?)?,
        Theme::NAME => view.get::<Theme>(ThemeId(id))?.text,
        Appointment::NAME => view.get::<Appointment>(AppointmentId(id))?.content,
        Plan::NAME => plan(&view.get(PlanId(id))?),
        other => return Err(CchcError::internal(format_args!("no figure counts records of the kind {other}"))),
    };
    Ok(title.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn usual(record: &impl Record) -> String {
    record.called().names.into_iter().next().unwrap_or_default()
}

fn feedback(of: &Feedback) -> String {
    let (kind, received) = (of.kind.label_vi(), day_vi(of.received_on));
    match of.number.zip(of.year) {
        Some((number, year)) => format!("{kind} số {}/{year} nhận ngày {received}", Register::written(number)),
        None => format!("{kind} nhận ngày {received}, chưa vào sổ"),
    }
}

fn question(view: &View<'_>, of: &Question) -> Result<String> {
    Ok(format!("ý kiến {} – {}", of.number, view.get::<Session>(of.session)?.subject))
}

fn dissemination(of: &Dissemination) -> String {
    let outlet = of.outlet.as_ref().map(|outlet| format!(", {outlet}")).unwrap_or_default();
    format!("{} ({}{outlet})", of.title, of.channel.label_vi())
}

fn attempt(view: &View<'_>, of: &Attempt) -> Result<String> {
    Ok(format!("{}, lượt {}", view.get::<Assessment>(of.assessment)?.title, of.number))
}

fn procedure(of: &Procedure) -> String {
    format!("{} {}", of.code, of.name)
}

fn decision(of: &LegalDocument) -> String {
    let symbol = of.symbol.as_ref().map(|symbol| format!("{} {symbol}: ", of.document_type)).unwrap_or_default();
    format!("{symbol}{}", of.subject)
}

fn plan(of: &Plan) -> String {
    let number = usual(of);
    if number == of.subject { number } else { format!("{number}: {}", of.subject) }
}

fn posting(view: &View<'_>, of: &Posting) -> Result<String> {
    let shown = match of.subject {
        PostingSubject::ProcedureVersion { procedure: shown } => procedure(&view.get(shown)?),
        PostingSubject::IssuedDecision { document } => decision(&view.get(document)?),
        PostingSubject::YearTheme { theme } => view.get::<Theme>(theme)?.text,
        PostingSubject::LeadersSchedule {} => "lịch công tác của lãnh đạo".to_owned(),
    };
    Ok(format!("{shown} ({})", of.place.label_vi()))
}
