//! Administrative procedures, version by version (thủ tục hành chính).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::law;
use super::record::{
    Called, IndexKey, Name, Problems, Record, References, StatusHistory, Text, UnitNames, each_or_nothing, indexes,
    natural_key,
};
use super::{
    DossierItem, Filing, Header, IndexQuery, LawReference, LegalDocumentId, Move, OnlineLevel, ProcedureChangeKind,
    ProcedureCode, ProcedureForm, ProcedureId, ProcedureLevel, ProcedureStatus, Texts, TimeCase, TimeLimit, UnitId,
};
use crate::model::Labelled;

/// One version of an administrative procedure, in force from one publication decision to the next (thủ tục hành chính).
/// The versions of a procedure share the national part of its code, and no two of them may be in force on the same day.
///
/// Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists the missing
/// parts, and `procedures.apply_decision` refuses a version without them (NĐ 63/2010/NĐ-CP).
///
/// Parts that the law requires may be missing, because imported lists lack some: `procedures.check` lists what is
/// missing, and `procedures.apply_decision` refuses a version that lacks it (NĐ 63/2010/NĐ-CP).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Procedure {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Code as written, not blank: "1.013236", "1.014390.H05", "1.001117.000.00.00.H48" (mã thủ tục). Its national part
    /// never changes.
    pub code: String,
    /// Name; not blank (tên thủ tục).
    pub name: String,
    /// Field of administration, with the ministry in charge: "Hoạt động xây dựng (Bộ Xây dựng)" (lĩnh vực).
    pub field: Option<String>,
    /// The levels of government that handle it, none twice (cấp thực hiện).
    pub levels: Vec<ProcedureLevel>,
    /// Steps (trình tự thực hiện).
    pub steps: Option<String>,
    /// Ways of filing, none twice (cách thức thực hiện).
    pub filing: Vec<Filing>,
    /// Papers of the dossier (thành phần hồ sơ).
    pub dossier: Vec<DossierItem>,
    /// How many sets of the dossier to file, at least 1; none if not given (số lượng hồ sơ).
    pub dossier_sets: Option<u16>,
    /// How long handling may take (thời hạn giải quyết).
    pub time_limit: Option<TimeLimit>,
    /// The time limit, verbatim.
    pub time_text: Option<String>,
    /// Time limits of particular cases, if they differ.
    pub time_cases: Vec<TimeCase>,
    /// Who may apply (đối tượng thực hiện).
    pub applicants: Option<String>,
    /// The authority that handles it, as written (cơ quan giải quyết).
    pub authority: Option<String>,
    /// The unit that handles it; none if it is no unit of this store.
    pub unit: Option<UnitId>,
    /// Forms of the procedure; empty if it has none (mẫu đơn, tờ khai).
    pub forms: Vec<ProcedureForm>,
    /// The result that the applicant receives (kết quả thực hiện).
    pub outcome: Option<String>,
    /// Conditions; none if there are none (yêu cầu, điều kiện).
    pub conditions: Option<String>,
    /// Fees as written; none if there are none (phí, lệ phí).
    pub fees: Option<String>,
    /// The level of the online service (mức độ dịch vụ công trực tuyến).
    pub online: Option<OnlineLevel>,
    /// Why only part of it is offered online; needed if `online` is `partial` (lý do cung cấp một phần).
    pub partial_reason: Option<String>,
    /// Provisions it is based on (căn cứ pháp lý).
    pub legal_bases: Vec<LawReference>,
    /// The legal bases, verbatim.
    pub legal_bases_text: Option<String>,
    /// The decision that published this version (quyết định công bố).
    pub decision: Option<LegalDocumentId>,
    /// How this version came about: new, amended or replacing others; none if unknown.
    pub change: Option<ProcedureChangeKind>,
    /// First day in force, included (ngày có hiệu lực). None if unknown: then the version counts as in force without a
    /// first day.
    pub in_force_from: Option<Date>,
    /// Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
    pub in_force_to: Option<Date>,
    /// The versions that this one replaced, none twice.
    pub previous: Vec<ProcedureId>,
    /// The version that replaced this one; the first if several did.
    pub replaced_by: Option<ProcedureId>,
    /// The decision that ended this version.
    pub ended_by: Option<LegalDocumentId>,
    /// Its status; `procedures.apply_decision` changes it (trạng thái). A version that is not `active` needs
    /// `in_force_to`.
    pub status: ProcedureStatus,
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    pub moves: Vec<Move>,
    /// A remark: "số liệu minh họa" (invented data).
    pub note: Option<String>,
}

impl Procedure {
    /// A version with a code and a name, and nothing else given.
    ///
    /// ```
    /// use cchc::model::Procedure;
    /// use jiff::civil::date;
    ///
    /// let version = Procedure {
    ///     in_force_from: Some(date(2024, 7, 1)),
    ///     ..Procedure::draft("1.001117.000.00.00.H48", "Cấp giấy phép xây dựng")
    /// };
    /// assert_eq!(version.link(), Procedure::draft("1.001117", "").link());
    /// assert!(!version.is_in_force(date(2024, 6, 30)));
    /// ```
    pub fn draft(code: &str, name: &str) -> Self {
        Self { code: code.to_owned(), name: name.to_owned(), ..Self::default() }
    }

    /// The code, split into its parts.
    pub fn read_code(&self) -> ProcedureCode {
        ProcedureCode::read(&self.code)
    }

    /// The national part of the code, which the versions of a procedure share; the whole code if no such part is
    /// recognised.
    pub fn link(&self) -> String {
        ProcedureCode::link(&self.code)
    }

    /// Whether it is in force on a day; the first and last day are included.
    pub fn is_in_force(&self, on: Date) -> bool {
        self.in_force_from.is_none_or(|from| from <= on) && self.in_force_to.is_none_or(|to| on <= to)
    }

    /// The first day on which it is no longer in force; none if no end is known.
    pub fn ended_on(&self) -> Option<Date> {
        self.in_force_to.and_then(|to| to.tomorrow().ok())
    }
}

indexes! {|p: &Procedure|
    unique national(national: Text = p.link(), in_force_from: Date = p.in_force_from);
    by code(code: Text = p.code.as_str());
    by name(name: Name = p.name.as_str());
    by field(field: Name = p.field.as_deref(), name: Name = p.name.as_str());
    by status(status: ProcedureStatus = p.status, in_force_from: Date = p.in_force_from);
    by decision(decision: LegalDocumentId = p.decision);
    by in_force_from(in_force_from: Date = p.in_force_from);
    by in_force_to(in_force_to: Date = p.in_force_to, in_force_from: Date = p.in_force_from);
    by unit(unit: UnitId = p.unit, in_force_from: Date = p.in_force_from);
    // One key for each level; one for none, so that versions that name none can be found.
    by level(level: ProcedureLevel = level.copied()) for level in each_or_nothing(&p.levels);
}

impl Record for Procedure {
    const STATES: Option<&'static str> = Some(ProcedureStatus::NAME);
    const TEXTS: &'static [&'static str] = &[
        "code",
        "name",
        "field",
        "steps",
        "dossier.name",
        "time_text",
        "applicants",
        "authority",
        "forms.name",
        "outcome",
        "conditions",
        "fees",
        "legal_bases.document",
        "legal_bases_text",
        "note",
    ];
    const DAY: Option<&'static str> = Some("in_force_from");

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Some(StatusHistory::of(self.status, &self.moves))
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

    fn called(&self) -> Called {
        Called::by(self.code.as_str())
            .or(Some(&self.name))
            .within(self.unit)
            .dated(self.in_force_from)
            .decided(self.decision)
            .current(self.status == ProcedureStatus::Active)
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![Text(self.link()), self.in_force_from]
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

    fn peers(&self) -> Vec<IndexQuery> {
        vec![IndexQuery::by("national").with("national", self.link().as_str())]
    }

    fn validate_beside(&self, other: &Self, _units: &dyn UnitNames, problems: &mut Problems) {
        self.validate_overlap(other, problems);
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        if self.link() != before.link() {
            let text = "a version stays with its procedure: another code is another procedure";
            problems.add("code", "fixed", text, "không chuyển sang mã quốc gia khác: mã khác là thủ tục khác");
        }
    }
}

impl Procedure {
    /// Whether both versions are in force on some day.
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        let begins_by = |from: &Self, to: &Self| match (from.in_force_from, to.in_force_to) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        begins_by(self, other) && begins_by(other, self)
    }

    /// Two versions of a procedure never hold on the same day.
    pub(crate) fn validate_overlap(&self, other: &Self, problems: &mut Problems) {
        if self.overlaps(other) {
            let text = "another version with this code holds on the same days: apply a decision, or give days";
            let text_vi =
                "mã này đã có bản khác áp dụng cùng thời gian: hãy áp dụng quyết định công bố hoặc ghi rõ hiệu lực";
            let problem = problems.add("code", "overlaps", text, text_vi).under(law::PROCEDURE_DECISION);
            problem.allowing(["procedures.apply_decision"]);
        }
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

/// Refuses a list that contains an item twice.
fn no_repeats<T: PartialEq>(path: &str, items: &[T], problems: &mut Problems) {
    for (position, item) in items.iter().enumerate() {
        if items[..position].contains(item) {
            problems.add(&format!("{path}[{position}]"), "named_twice", "is named twice", "được nêu hai lần");
        }
    }
}
