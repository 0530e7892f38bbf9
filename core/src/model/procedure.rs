//! Administrative procedures, version by version (thủ tục hành chính).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::law;
use super::record::{Index, KeyField, KeyPart, Peers, Problems, Record, References, is_choice, key};
use super::{
    DossierItem, Filing, Header, LawReference, LegalDocumentId, Move, OnlineLevel, ProcedureChangeKind, ProcedureCode,
    ProcedureForm, ProcedureId, ProcedureLevel, ProcedureStatus, Texts, TimeCase, TimeLimit, UnitId,
};

/// One version of an administrative procedure: what held from one publication decision to the next. The versions of a
/// procedure have the national part of its code in common.
///
/// What the law asks for may be missing, as lists that are imported have not all of it: `procedures.check` names it, and
/// `procedures.apply_decision` refuses it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Procedure {
    /// Identity, revision and stamps.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Code as written: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục).
    pub code: String,
    /// Name (tên thủ tục).
    pub name: String,
    /// Field, with its owner: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    pub field: Option<String>,
    /// Where it is settled, each once (cấp thực hiện).
    pub levels: Vec<ProcedureLevel>,
    /// Steps (trình tự thực hiện).
    pub steps: Option<String>,
    /// Ways of filing (cách thức thực hiện).
    pub filing: Vec<Filing>,
    /// Papers of the dossier (thành phần hồ sơ).
    pub dossier: Vec<DossierItem>,
    /// How many sets of the dossier (số lượng hồ sơ).
    pub dossier_sets: Option<u16>,
    /// How long it may take (thời hạn giải quyết).
    pub time_limit: Option<TimeLimit>,
    /// The same as written.
    pub time_text: Option<String>,
    /// How long it may take case by case, where that differs.
    pub time_cases: Vec<TimeCase>,
    /// Who may apply (đối tượng thực hiện).
    pub applicants: Option<String>,
    /// Who settles it, as written (cơ quan giải quyết).
    pub authority: Option<String>,
    /// The unit that settles it, where it is in this store.
    pub unit: Option<UnitId>,
    /// Forms, where there are any (mẫu đơn, tờ khai).
    pub forms: Vec<ProcedureForm>,
    /// What comes of it (kết quả thực hiện).
    pub outcome: Option<String>,
    /// Conditions, where there are any (yêu cầu, điều kiện).
    pub conditions: Option<String>,
    /// Fees as written, where there are any (phí, lệ phí).
    pub fees: Option<String>,
    /// How far it goes online (mức độ dịch vụ công trực tuyến).
    pub online: Option<OnlineLevel>,
    /// Why it goes online only in part (lý do cung cấp một phần).
    pub partial_reason: Option<String>,
    /// Provisions it rests on (căn cứ pháp lý).
    pub legal_bases: Vec<LawReference>,
    /// The same as written.
    pub legal_bases_text: Option<String>,
    /// The decision that published this version (quyết định công bố).
    pub decision: Option<LegalDocumentId>,
    /// How this version came about.
    pub change: Option<ProcedureChangeKind>,
    /// First day it holds; nothing where it is not known.
    pub in_force_from: Option<Date>,
    /// Last day it holds.
    pub in_force_to: Option<Date>,
    /// The versions it took the place of.
    pub previous: Vec<ProcedureId>,
    /// The version that took its place; the first where it was split among several.
    pub replaced_by: Option<ProcedureId>,
    /// The decision that ended it.
    pub ended_by: Option<LegalDocumentId>,
    /// What became of it.
    pub status: ProcedureStatus,
    /// How it came there.
    pub moves: Vec<Move>,
    /// A remark: "số liệu minh họa".
    pub note: Option<String>,
}

impl Procedure {
    /// A version that is not published yet.
    pub fn draft(code: &str, name: &str) -> Self {
        Self { code: code.to_owned(), name: name.to_owned(), ..Self::default() }
    }

    /// What is recognised in its code.
    pub fn read_code(&self) -> ProcedureCode {
        ProcedureCode::read(&self.code)
    }

    /// What its versions have in common.
    pub fn link(&self) -> String {
        ProcedureCode::link(&self.code)
    }

    /// Whether it holds on a day. One whose first day is not known has always held.
    pub fn is_in_force(&self, on: Date) -> bool {
        self.in_force_from.is_none_or(|from| from <= on) && self.in_force_to.is_none_or(|to| on <= to)
    }

    /// The day from which it does not hold any more.
    pub fn ended_on(&self) -> Option<Date> {
        self.in_force_to.and_then(|to| to.tomorrow().ok())
    }
}

impl Record for Procedure {
    type Id = ProcedureId;
    const SEARCHED: bool = true;

    fn header(&self) -> &Header {
        &self.header
    }

    fn header_mut(&mut self) -> &mut Header {
        &mut self.header
    }

    fn indexes() -> &'static [Index<Self>] {
        const {
            &[
                Index::unique("national", &[KeyField::Text("national"), KeyField::Date("in_force_from")], |p| {
                    vec![key![p.link().as_str(), p.in_force_from]]
                }),
                Index::new("code", &[KeyField::Text("code")], |p| vec![key![p.code.as_str()]]),
                Index::new("name", &[KeyField::Name("name")], |p| vec![key![p.name.as_str()]]),
                Index::new("field", &[KeyField::Name("field"), KeyField::Name("name")], |p| {
                    vec![key![p.field.as_deref(), p.name.as_str()]]
                }),
                Index::new(
                    "status",
                    &[KeyField::Choice("status", is_choice::<ProcedureStatus>), KeyField::Date("in_force_from")],
                    |p| vec![key![KeyPart::code(&p.status), p.in_force_from]],
                ),
                Index::new("decision", &[KeyField::Reference("decision", "legal_document")], |p| {
                    vec![key![p.decision]]
                }),
                Index::new("in_force_from", &[KeyField::Date("in_force_from")], |p| vec![key![p.in_force_from]]),
                Index::new("in_force_to", &[KeyField::Date("in_force_to"), KeyField::Date("in_force_from")], |p| {
                    vec![key![p.in_force_to, p.in_force_from]]
                }),
                Index::new("unit", &[KeyField::Reference("unit", "unit"), KeyField::Date("in_force_from")], |p| {
                    vec![key![p.unit, p.in_force_from]]
                }),
            ]
        }
    }

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        to.title("code", &self.code);
        to.title("name", &self.name);
        to.optional("field", self.field.as_deref());
        to.optional("steps", self.steps.as_deref());
        to.each("dossier", &self.dossier, |item| &item.name, "name");
        to.optional("time_text", self.time_text.as_deref());
        to.optional("applicants", self.applicants.as_deref());
        to.optional("authority", self.authority.as_deref());
        to.each("forms", &self.forms, |form| &form.name, "name");
        to.optional("outcome", self.outcome.as_deref());
        to.optional("conditions", self.conditions.as_deref());
        to.optional("fees", self.fees.as_deref());
        to.each("legal_bases", &self.legal_bases, |basis| &basis.document, "document");
        to.optional("legal_bases_text", self.legal_bases_text.as_deref());
        to.optional("note", self.note.as_deref());
    }

    fn references(&self, to: &mut References) {
        to.optional("unit", self.unit);
        for (position, form) in self.forms.iter().enumerate() {
            to.optional(format!("forms[{position}].attachment"), form.attachment);
        }
        to.optional("decision", self.decision);
        to.each("previous", &self.previous);
        to.optional("replaced_by", self.replaced_by);
        to.optional("ended_by", self.ended_by);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("code", &self.code);
        problems.required("name", &self.name);
        problems.not_blank("field", self.field.as_deref());
        problems.order("in_force_to", self.in_force_from, self.in_force_to);
        no_repeats("levels", &self.levels, problems);
        no_repeats("previous", &self.previous, problems);
        let ways: Vec<_> = self.filing.iter().map(|filing| filing.way).collect();
        no_repeats("filing", &ways, problems);
        for (position, filing) in self.filing.iter().enumerate() {
            problems.within(format!("filing[{position}]."), |problems| filing.validate(problems));
        }
        for (position, item) in self.dossier.iter().enumerate() {
            problems.required(&format!("dossier[{position}].name"), &item.name);
        }
        if self.dossier_sets == Some(0) {
            problems.add("dossier_sets", "range", "must be at least 1", "phải từ 1 trở lên");
        }
        if let Some(limit) = self.time_limit {
            problems.within("time_limit.", |problems| limit.validate(problems));
        }
        for (position, case) in self.time_cases.iter().enumerate() {
            problems.within(format!("time_cases[{position}]."), |problems| case.validate(problems));
        }
        for (position, form) in self.forms.iter().enumerate() {
            problems.required(&format!("forms[{position}].name"), &form.name);
        }
        for (position, basis) in self.legal_bases.iter().enumerate() {
            problems.within(format!("legal_bases[{position}]."), |problems| basis.validate(problems));
        }
        self.validate_end(problems);
    }

    fn peers(&self) -> Option<Peers> {
        Some(Peers { index: "national", value: self.link() })
    }

    /// Two versions of a procedure never hold on the same day.
    fn validate_beside(&self, other: &Self, problems: &mut Problems) {
        if self.overlaps(other) {
            let text = "another version with this code holds on the same days: apply a decision, or give days";
            let text_vi =
                "mã này đã có bản khác áp dụng cùng thời gian: hãy áp dụng quyết định công bố hoặc ghi rõ hiệu lực";
            let problem = problems.add("code", "overlaps", text, text_vi).under(law::PROCEDURE_DECISION);
            problem.allowing(["procedures.apply_decision"]);
        }
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        let states = |procedure: &Self| KeyPart::code(&procedure.status);
        problems.states((states(before), &before.moves), (states(self), &self.moves), &self.header);
        if self.link() != before.link() {
            let text = "a version stays with its procedure: another code is another procedure";
            problems.add("code", "fixed", text, "không chuyển sang mã quốc gia khác: mã khác là thủ tục khác");
        }
    }
}

impl Procedure {
    /// Whether there is a day on which both versions are in force.
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        let begins_by = |from: &Self, to: &Self| match (from.in_force_from, to.in_force_to) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        begins_by(self, other) && begins_by(other, self)
    }

    fn validate_end(&self, problems: &mut Problems) {
        if self.status != ProcedureStatus::Active && self.in_force_to.is_none() {
            let text = "a version that ended has a last day";
            problems.add("in_force_to", "end_missing", text, "bản đã hết áp dụng phải có ngày áp dụng cuối cùng");
        }
        if self.status == ProcedureStatus::Active && self.replaced_by.is_some() {
            let text = "only a version that was amended or replaced has one in its place";
            let text_vi = "chỉ bản đã được sửa đổi hoặc thay thế mới có bản thay thế";
            let problem = problems.add("replaced_by", "replaced_while_active", text, text_vi);
            problem.allowing_values([ProcedureStatus::Amended, ProcedureStatus::Replaced]);
        }
        let own = ProcedureId(self.header.id);
        if self.header.rev > 0 && (self.replaced_by == Some(own) || self.previous.contains(&own)) {
            let text = "a version cannot take its own place";
            problems.add("replaced_by", "own_successor", text, "một bản không thể thay thế chính nó");
        }
    }
}

/// A list that names each thing once.
fn no_repeats<T: PartialEq>(path: &str, items: &[T], problems: &mut Problems) {
    for (position, item) in items.iter().enumerate() {
        if items[..position].contains(item) {
            problems.add(&format!("{path}[{position}]"), "named_twice", "is named twice", "được nêu hai lần");
        }
    }
}
