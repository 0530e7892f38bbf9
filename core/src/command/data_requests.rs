//! Commands that handle requests of people about their own data: receive, acknowledge, extend, fulfil, refuse,
//! withdraw, lift.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Command;
use super::course::{day_of_step, last_step, not_to_come, taken};
use super::data_subjects::{EraseDataSubject, WithdrawConsent};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    DataRequest, DataRequestId, DataRequestKind, DataRequestStatus, DataSubject, DataSubjectId, Deadline, DeadlineRule,
    DeadlineSubject, Header, Labelled, UnitId,
};
use crate::query::deadlines::{clock, deadline_after};
use crate::rules::{law, step};
use crate::store::Transaction;

/// Receives a request (tiếp nhận yêu cầu) and sets its deadlines. A deadline that no rule or calendar covers stays
/// empty; `not_covered` of the request says why.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReceiveDataRequest {
    /// The person who asks.
    pub subject: DataSubjectId,
    /// What they ask for.
    pub kind: DataRequestKind,
    /// The day it came in (date in Việt Nam); today if omitted. Not in the future (`not_yet`).
    #[serde(default)]
    pub received_on: Option<Date>,
    /// What exactly. Required to withdraw a consent: the purpose of a consent that was given (else `consent_missing`).
    #[serde(default)]
    pub details: Option<String>,
    /// The unit that must answer; if omitted, the unit that keeps the person's data (`scope` of the data subject), if
    /// any.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Command for ReceiveDataRequest {
    type Output = DataRequest;
    const NAME: &'static str = "data_requests.receive";

    fn run(self, batch: &mut Transaction) -> Result<DataRequest> {
        let subject: DataSubject = batch.get(self.subject)?;
        self.check(&subject)?;
        let received_on = self.received_on.unwrap_or_else(|| batch.today());
        let mut problems = Problems::default();
        not_to_come("received_on", received_on, batch, &mut problems);
        problems.refuse(Self::NAME)?;
        let mut not_covered = Vec::new();
        let mut clock = |subject| clock(&batch.view(), subject, self.unit, received_on, &mut not_covered);
        let acknowledge_by = clock(DeadlineSubject::DataAcknowledge)?;
        let answer_by = clock(self.kind.clock())?;
        batch.add(DataRequest {
            header: Header { scope: self.unit.or(subject.header.scope), ..Header::default() },
            subject: self.subject,
            kind: self.kind,
            received_on,
            details: self.details,
            acknowledge_by,
            answer_by,
            not_covered,
            extended: None,
            extended_on: None,
            outcome: None,
            status: DataRequestStatus::Received,
            moves: Vec::new(),
        })
    }
}

impl ReceiveDataRequest {
    /// Refuses a withdrawal of consent that names no purpose consented to.
    fn check(&self, subject: &DataSubject) -> Result<()> {
        let mut problems = Problems::default();
        let purposes: Vec<&str> = subject.consents.iter().map(|consent| consent.purpose.as_str()).collect();
        let named = self.details.as_deref().is_some_and(|details| purposes.contains(&details));
        if self.kind == DataRequestKind::WithdrawConsent && !named {
            let (text, text_vi) = ("name the purpose of the consent", "phải nêu mục đích của sự đồng ý được rút lại");
            problems.add("details", "consent_missing", text, text_vi).under(law::PERSONAL_DATA).allowing(purposes);
        }
        problems.refuse(Self::NAME)
    }
}

/// Records that the person was told their request came in.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcknowledgeDataRequest {
    /// The request.
    pub id: DataRequestId,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for AcknowledgeDataRequest {
    type Output = DataRequest;
    const NAME: &'static str = "data_requests.acknowledge";

    fn run(self, batch: &mut Transaction) -> Result<DataRequest> {
        moved(self.id, DataRequestStatus::Acknowledged, (self.on, None), batch, Self::NAME)
    }
}

/// Extends the deadline of an open request, once, by the extension its rule allows. Refused if it is not open
/// (`not_open`), was extended before (`extended_before`), has no deadline (`no_clock`), or the rule allows no extension
/// (`no_extension`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExtendDataRequest {
    /// The request.
    pub id: DataRequestId,
    /// The reason; not blank.
    pub why: String,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for ExtendDataRequest {
    type Output = DataRequest;
    const NAME: &'static str = "data_requests.extend";

    fn run(self, batch: &mut Transaction) -> Result<DataRequest> {
        let request: DataRequest = batch.get(self.id)?;
        let mut problems = Problems::default();
        problems.required("why", &self.why);
        let on = day_of_step(self.on, so_far(&request), batch, &mut problems);
        if !request.status.is_open() {
            let (text, text_vi) = ("nothing is left to be done", "yêu cầu đã kết thúc");
            problems
                .add("id", "not_open", text, text_vi)
                .allowing_values([DataRequestStatus::Received, DataRequestStatus::Acknowledged]);
        }
        if request.extended.is_some() {
            let (text, text_vi) =
                ("it was extended before; once is allowed", "đã gia hạn một lần, không được gia hạn nữa");
            problems.add("id", "extended_before", text, text_vi).under(law::PERSONAL_DATA);
        }
        let longer = longer(&request, batch)?;
        if request.answer_by.is_none() {
            let (text, text_vi) = (
                "it has no clock to be extended: see not_covered",
                "chưa có thời hạn để gia hạn: xem phần chưa xác định được thời hạn của yêu cầu",
            );
            problems.add("answer_by", "no_clock", text, text_vi);
        } else if longer.is_none() {
            let (text, text_vi) = ("its rule allows no extension", "quy định thời hạn không cho phép gia hạn");
            problems.add("id", "no_extension", text, text_vi).under(law::PERSONAL_DATA);
        }
        problems.refuse(Self::NAME)?;
        batch.update(DataRequest { answer_by: longer, extended: Some(self.why), extended_on: Some(on), ..request })
    }
}

/// The deadline of a request with its rule's extension added.
fn longer(request: &DataRequest, batch: &Transaction) -> Result<Option<Deadline>> {
    let Some(clock) = &request.answer_by else { return Ok(None) };
    let Some(rule) = clock.rule else { return Ok(None) };
    let Some(extension) = batch.get::<DeadlineRule>(rule)?.extension else { return Ok(None) };
    let longer = deadline_after(&batch.view(), extension, request.header.scope, clock.due)?;
    let from_latest = clock.due_latest.map(|due| deadline_after(&batch.view(), extension, request.header.scope, due));
    let latest = from_latest.transpose()?.map(|latest| latest.due_latest.unwrap_or(latest.due));
    let due_latest = latest.max(longer.due_latest).filter(|latest| *latest != longer.due);
    Ok(Some(Deadline {
        due_latest,
        rule: clock.rule,
        basis: clock.basis.clone(),
        verified: clock.verified && longer.verified,
        ..longer
    }))
}

/// Records that a request was fulfilled. In the same commit, a request for erasure erases the person's data, and one to
/// withdraw a consent withdraws it on the day the request was received.
///
/// One to restrict the processing, or that objects to it, is enforced from then on until `data_requests.lift`: opening
/// the person's data, publishing what they sent and sealing new data of theirs are refused (`processing_restricted`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FulfilDataRequest {
    /// The request.
    pub id: DataRequestId,
    /// What was done; not blank.
    pub outcome: String,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for FulfilDataRequest {
    type Output = DataRequest;
    const NAME: &'static str = "data_requests.fulfil";

    fn run(self, batch: &mut Transaction) -> Result<DataRequest> {
        batch.savepoint(|batch| {
            let request =
                moved(self.id, DataRequestStatus::Fulfilled, (self.on, Some(&self.outcome)), batch, Self::NAME)?;
            let id = request.subject;
            match request.kind {
                DataRequestKind::Erase if batch.get::<DataSubject>(id)?.erased.is_none() => {
                    EraseDataSubject { id, why: self.outcome }.run(batch)?;
                }
                DataRequestKind::WithdrawConsent => {
                    let purpose = request.details.clone().unwrap_or_default();
                    let subject: DataSubject = batch.get(id)?;
                    if !subject.standing_consents().any(|consent| consent.purpose == purpose) {
                        return Ok(request);
                    }
                    WithdrawConsent { id, purpose, on: Some(request.received_on) }.run(batch)?;
                }
                _ => {}
            }
            Ok(request)
        })
    }
}

/// Refuses a request, with a reason.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RefuseDataRequest {
    /// The request.
    pub id: DataRequestId,
    /// The reason; not blank.
    pub why: String,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for RefuseDataRequest {
    type Output = DataRequest;
    const NAME: &'static str = "data_requests.refuse";

    fn run(self, batch: &mut Transaction) -> Result<DataRequest> {
        moved(self.id, DataRequestStatus::Refused, (self.on, Some(&self.why)), batch, Self::NAME)
    }
}

/// Records that the person withdrew their request.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WithdrawDataRequest {
    /// The request.
    pub id: DataRequestId,
    /// The reason, if they gave one.
    #[serde(default)]
    pub why: Option<String>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for WithdrawDataRequest {
    type Output = DataRequest;
    const NAME: &'static str = "data_requests.withdraw";

    fn run(self, batch: &mut Transaction) -> Result<DataRequest> {
        moved(self.id, DataRequestStatus::Withdrawn, (self.on, self.why.as_deref()), batch, Self::NAME)
    }
}

/// Records that a restriction or objection no longer holds (dỡ bỏ hạn chế xử lý): from then on the person's data may be
/// used again. Refused for other requests (`not_a_restriction`), and for those that were not fulfilled.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LiftDataRequest {
    /// The request.
    pub id: DataRequestId,
    /// The reason; not blank.
    pub why: String,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for LiftDataRequest {
    type Output = DataRequest;
    const NAME: &'static str = "data_requests.lift";

    fn run(self, batch: &mut Transaction) -> Result<DataRequest> {
        let request: DataRequest = batch.get(self.id)?;
        let mut problems = Problems::default();
        problems.required("why", &self.why);
        if !RESTRICTIONS.contains(&request.kind) {
            let text = "only a restriction of processing or an objection to it is lifted";
            let text_vi = "chỉ dỡ bỏ được yêu cầu hạn chế hoặc phản đối xử lý dữ liệu";
            problems.add("id", "not_a_restriction", text, text_vi).allowing_values(RESTRICTIONS);
        }
        problems.refuse(Self::NAME)?;
        moved(self.id, DataRequestStatus::Lifted, (self.on, Some(&self.why)), batch, Self::NAME)
    }
}

/// The requests that are lifted.
const RESTRICTIONS: [DataRequestKind; 2] = [DataRequestKind::Restrict, DataRequestKind::Object];

/// Does not offer what is allowed for restrictions alone.
fn without_lifting(mut error: CchcError) -> CchcError {
    if let CchcError::InvalidTransition { allowed, .. } = &mut error {
        allowed.retain(|status| *status != DataRequestStatus::Lifted.code());
    }
    error
}

fn moved(
    id: DataRequestId,
    to: DataRequestStatus,
    (on, why): (Option<Date>, Option<&str>),
    batch: &mut Transaction,
    name: &str,
) -> Result<DataRequest> {
    let mut request: DataRequest = batch.get(id)?;
    let mut problems = Problems::default();
    let on = day_of_step(on, so_far(&request), batch, &mut problems);
    let restricts = RESTRICTIONS.contains(&request.kind);
    let moved = step(("data_request", id.0), &mut request.status, to, &mut request.moves, taken(batch, on, why));
    moved.map_err(|error| if restricts { error } else { without_lifting(error) })?;
    problems.refuse(name)?;
    if matches!(to, DataRequestStatus::Fulfilled | DataRequestStatus::Refused) {
        request.outcome = why.map(str::to_owned);
    }
    batch.update(request)
}

/// The day of its last step or extension; the day it was received if there is none.
fn so_far(request: &DataRequest) -> Option<Date> {
    last_step(&request.moves).max(request.extended_on).max(Some(request.received_on))
}
