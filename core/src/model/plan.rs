//! The plan (kế hoạch): its promises clause by clause, verbatim.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::issuer::IssuingBody;
use super::record::{
    Called, IndexKey, Problems, Record, References, StatusHistory, Text, UnitNames, indexes, natural_key,
};
use super::{
    Channel, Header, IndexQuery, LegalBasis, Move, PartialDate, PlanId, Register, Schedule, Texts, UnitId, YearSpan,
};
use crate::model::Labelled;

/// The status of a plan (trạng thái).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PlanStatus {
    /// Being drafted; no number yet (dự thảo).
    #[default]
    Draft,
    /// Submitted for signature (trình ký).
    Submitted,
    /// Numbered, dated and signed (đã ban hành).
    Issued,
    /// Being carried out (đang thực hiện).
    InProgress,
    /// Carried out (hoàn thành).
    Completed,
    /// Moved to the archive (lưu trữ).
    Archived,
    /// Replaced by an amended plan (đã sửa đổi, thay thế).
    Amended,
    /// Cancelled (hủy bỏ).
    Cancelled,
}

/// One clause of a plan, verbatim, with what was recognised in it: a bullet, a numbered item, a paragraph or a row of a
/// table.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Clause {
    /// The text as written, without its bullet or number (nguyên văn).
    pub text: String,
    /// The bullet or number before it: "-", "+", "a)", "1."; empty for a paragraph.
    pub mark: String,
    /// Depth below its heading: 0 for a bullet, 1 for a bullet within a bullet.
    pub level: u8,
    /// Line in the source text, from 1; 0 if unknown.
    pub line: u32,
    /// Forms of communication that it names (hình thức).
    pub channels: Vec<Channel>,
    /// When it must happen; `unspecified` if the clause gives no time (thời gian).
    pub schedule: Schedule,
    /// The promised work, if it is only a part of `text`: the task cell of a table row, or the sentence that states a
    /// duty and its deadline. None if the whole text is the promise (nhiệm vụ).
    pub what: Option<String>,
    /// Who leads, as written in the clause or in the heading above it; none if neither says so (chủ trì).
    pub lead: Option<String>,
    /// Who takes part, as written (phối hợp).
    pub coordinating: Vec<String>,
    /// The expected result, as written (sản phẩm).
    pub result: Option<String>,
    /// The lines below it that state its fields, as written: "Cơ quan chủ trì: Văn phòng Sở."
    pub field_lines: Vec<String>,
}

/// Whether an audience is inside or outside the agency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AudienceKind {
    /// The agency's own staff (trong cơ quan).
    Internal,
    /// Agencies, organisations, individuals outside it (người dân, doanh nghiệp, tổ chức).
    External,
}

/// One audience of a plan (đối tượng).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Audience {
    /// The clause as written.
    pub clause: Clause,
    /// Whether the audience is inside or outside the agency.
    pub kind: AudienceKind,
    /// How many people the audience has, the denominator for the share of informed people; none until somebody enters
    /// it (số người).
    #[serde(default)]
    pub headcount: Option<u32>,
}

/// The assignment of work to units or positions (phân công).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Assignment {
    /// The clause as written.
    pub clause: Clause,
    /// The unit or position that leads, as written (chủ trì).
    pub lead: Option<String>,
    /// Who takes part, as written (phối hợp).
    pub coordinating: Vec<String>,
}

/// One line of the timeline (thời gian thực hiện).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct TimelineEntry {
    /// The line as written, with the schedule read from it.
    pub clause: Clause,
    /// The promised work, without the time; empty if the line gives the time of the whole plan.
    pub what: String,
}

/// A section whose heading is not one of the known parts, kept verbatim.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct OtherSection {
    /// The heading as written; empty for text before the first heading.
    pub heading: String,
    /// Line of the heading in the source text, from 1; 0 if there is no heading.
    pub line: u32,
    /// The clauses below the heading.
    pub clauses: Vec<Clause>,
}

/// In whose name a document is signed, as the prefix of the signature says: "KT." (ký thay), "TM." (thay mặt), "TL."
/// (thừa lệnh), "TUQ." (thừa ủy quyền), "Q." (quyền).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SigningAuthority {
    /// No prefix: the head signs in their own name.
    Head,
    /// "KT." (ký thay): a deputy signs for the head.
    ForHead,
    /// "TM." (thay mặt): the signer signs on behalf of a collective.
    OnBehalfOf,
    /// "TL." (thừa lệnh): the signer signs by order of the head.
    ByOrder,
    /// "TUQ." (thừa ủy quyền): the signer signs by authorisation of the head.
    ByAuthorization,
    /// "Q." (quyền): an acting head signs.
    Acting,
}

/// The signature block of a plan (người ký).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Signatory {
    /// In whose name the document is signed (quyền hạn). If a deputy signs for the head of a collective ("TM. ỦY BAN
    /// NHÂN DÂN / KT. CHỦ TỊCH"), it is `for_head`.
    pub authority: SigningAuthority,
    /// The collective in whose name it is signed, without "TM.": "ỦY BAN NHÂN DÂN"; none if it is signed for no
    /// collective (tập thể).
    #[serde(default)]
    pub on_behalf_of: Option<String>,
    /// The title after the prefix: "GIÁM ĐỐC" in "KT. GIÁM ĐỐC".
    pub head_title: String,
    /// The signer's own title, from the line below: "PHÓ GIÁM ĐỐC"; none if there is no such line.
    #[serde(default)]
    pub own_title: Option<String>,
    /// The signer's name; none on drafts.
    #[serde(default)]
    pub name: Option<String>,
}

/// The archive line of the recipients (lưu): "Lưu: VT, VP (Tân)".
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ArchiveLine {
    /// The line as written.
    pub raw: String,
    /// The clerical office that files it: "VT" (văn thư).
    pub clerical: Option<String>,
    /// The unit that drafted it: "VP" (đơn vị soạn thảo).
    pub drafting_unit: Option<String>,
    /// The person who drafted it: "Tân" (người soạn thảo).
    pub drafter: Option<String>,
}

/// A communication plan, clause by clause and verbatim (kế hoạch tuyên truyền cải cách hành chính). Any field of a
/// draft may be missing; a plan that is submitted, issued, in progress or completed needs a document type and a
/// subject.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Plan {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Type of document, abbreviated: "KH", "QĐ" (tên loại).
    pub document_type: String,
    /// Number as written; none on a draft (số). Once issued, the number is unique together with symbol, year of issue
    /// and issuer (NĐ 30/2020/NĐ-CP). "5" and "05" are the same number; a unit and its name are the same issuer.
    pub number: Option<String>,
    /// Symbol: "KH-SXD" (ký hiệu).
    pub symbol: String,
    /// Place of issue (địa danh).
    pub place: Option<String>,
    /// Date of issue; on a draft it may lack month and day.
    pub issued_on: Option<PartialDate>,
    /// The subject of the plan (trích yếu).
    pub subject: String,
    /// The year that it plans for, 1945 to 9999; none if it covers several years or the year is unknown (năm).
    pub year: Option<i16>,
    /// The years that it covers; none if it covers one year or they are unknown (giai đoạn).
    pub years: Option<YearSpan>,
    /// Issuing body as written (cơ quan ban hành).
    pub issuer: Option<String>,
    /// The body above the issuer, as written (cơ quan chủ quản).
    pub parent_body: Option<String>,
    /// The issuing unit; none if it is no unit of this store.
    pub issuer_unit: Option<UnitId>,
    /// The plan that this one carries out; none if it is not in this store.
    pub parent_plan: Option<PlanId>,
    /// The decision that this plan is attached to; none if it is attached to none (ban hành kèm theo Quyết định …).
    pub attached_to: Option<LegalBasis>,
    /// Legal bases (căn cứ).
    pub legal_bases: Vec<LegalBasis>,
    /// Headings of the known parts as written, in the order of the text (đề mục).
    pub headings: Vec<Clause>,
    /// Purposes (mục đích).
    pub purposes: Vec<Clause>,
    /// Requirements (yêu cầu).
    pub requirements: Vec<Clause>,
    /// Audiences (đối tượng).
    pub audiences: Vec<Audience>,
    /// Contents (nội dung).
    pub contents: Vec<Clause>,
    /// Expected results (sản phẩm, kết quả dự kiến).
    pub expected_results: Vec<Clause>,
    /// Forms of communication (hình thức).
    pub forms: Vec<Clause>,
    /// Assignments of work to units (tổ chức thực hiện).
    pub assignments: Vec<Assignment>,
    /// Timeline (thời gian thực hiện).
    pub timeline: Vec<TimelineEntry>,
    /// Sections whose heading is not one of the known parts.
    pub other: Vec<OtherSection>,
    /// The theme of the year, verbatim (chủ đề).
    pub theme: Option<String>,
    /// Recipients, without the archive line (nơi nhận).
    pub recipients: Vec<String>,
    /// The archive line (lưu).
    pub archive: Option<ArchiveLine>,
    /// The signature block (người ký).
    pub signatory: Option<Signatory>,
    /// Its status; `plans.issue` and `plans.move` change it (trạng thái).
    pub status: PlanStatus,
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    pub moves: Vec<Move>,
    /// The text that the plan was read from, in Unicode normal form NFC; empty if it was entered by hand.
    pub source: String,
}

impl Plan {
    /// Number and symbol as documents cite them: "149/KH-SXD"; empty without a number (số, ký hiệu).
    ///
    /// ```
    /// use cchc::model::Plan;
    ///
    /// let plan = Plan { number: Some("149".into()), symbol: "KH-SXD".into(), ..Plan::default() };
    /// assert_eq!(plan.full_number(), "149/KH-SXD");
    /// ```
    pub fn full_number(&self) -> String {
        self.number.as_ref().map(|number| format!("{number}/{}", self.symbol)).unwrap_or_default()
    }

    /// The number and year of issue, which an index keeps unique; none before the plan is issued, since the number in a
    /// draft's text is not assigned.
    fn issued_number(&self) -> Option<(&str, i16)> {
        let is_issued = !matches!(self.status, PlanStatus::Draft | PlanStatus::Submitted);
        let (number, date) = (self.number.as_deref()?, self.issued_on?);
        is_issued.then_some((number, date.year))
    }

    /// The unit in whose register it is numbered; none for the register that belongs to no unit.
    pub(crate) fn register_unit(&self) -> Option<UnitId> {
        self.issuer_unit.or(self.header.scope)
    }

    /// The queries that find issued plans with a number, however it is written.
    pub(crate) fn numbered(symbol: &str, year: i16, number: &str) -> Vec<IndexQuery> {
        let of_year = IndexQuery::by("number").with("symbol", symbol).with("issued_in", i64::from(year));
        Register::spellings(number).into_iter().map(|number| of_year.clone().with("number", number.as_str())).collect()
    }

    fn has_issuer_of(&self, other: &Self, units: &dyn UnitNames) -> bool {
        let issuer = |plan: &Self| {
            let unit = plan.issuer_unit.or_else(|| plan.header.scope.filter(|_| plan.issuer.is_none()));
            IssuingBody::of(unit, plan.issuer.as_deref(), plan.issued_on.and_then(PartialDate::earliest), units)
        };
        // The unique index compares names alone, whatever the units.
        self.issuer.as_deref().unwrap_or_default() == other.issuer.as_deref().unwrap_or_default()
            || issuer(self).is(&issuer(other))
    }
}

indexes! {|p: &Plan|
    by year(year: i16 = p.year, symbol: Text = p.symbol.as_str());
    by status(status: PlanStatus = p.status, year: i16 = p.year);
    unique_if_given number(
        symbol: Text = p.symbol.as_str(),
        issued_in: i16 = issued_in,
        number: Text = number,
        issuer: Text = p.issuer.as_deref().unwrap_or_default(),
    ) for (number, issued_in) in p.issued_number();
    by parent_plan(parent_plan: PlanId = p.parent_plan);
    by issued_on(issued_on: Date = p.issued_on.and_then(PartialDate::earliest));
}

impl Record for Plan {
    const STATES: Option<&'static str> = Some(PlanStatus::NAME);
    const TEXTS: &'static [&'static str] = &[
        "number",
        "subject",
        "issuer",
        "theme",
        "legal_bases.raw",
        "purposes.text",
        "requirements.text",
        "audiences.clause.text",
        "contents.text",
        "expected_results.text",
        "forms.text",
        "assignments.clause.text",
        "timeline.clause.text",
        "other.heading",
        "other.clauses.text",
    ];
    const DAY: Option<&'static str> = Some("issued_on");

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Some(StatusHistory::of(self.status, &self.moves))
    }

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        to.made_title("number", self.full_number());
        to.title("subject", &self.subject);
        to.optional("issuer", self.issuer.as_deref());
        to.optional("theme", self.theme.as_deref());
        to.each("legal_bases", &self.legal_bases, |basis| &basis.raw, "raw");
        to.each("purposes", &self.purposes, |clause| &clause.text, "text");
        to.each("requirements", &self.requirements, |clause| &clause.text, "text");
        to.each("audiences", &self.audiences, |audience| &audience.clause.text, "clause.text");
        to.each("contents", &self.contents, |clause| &clause.text, "text");
        to.each("expected_results", &self.expected_results, |clause| &clause.text, "text");
        to.each("forms", &self.forms, |clause| &clause.text, "text");
        to.each("assignments", &self.assignments, |assignment| &assignment.clause.text, "clause.text");
        to.each("timeline", &self.timeline, |entry| &entry.clause.text, "clause.text");
        for (position, section) in self.other.iter().enumerate() {
            to.body(format!("other[{position}].heading"), &section.heading);
            to.each(&format!("other[{position}].clauses"), &section.clauses, |clause| &clause.text, "text");
        }
    }

    fn called(&self) -> Called {
        let number = self.number.as_ref().map(|_| self.full_number());
        let formal = number.as_ref().map(|number| format!("Kế hoạch số {number}"));
        let short = number.as_ref().map(|number| format!("Kế hoạch {number}"));
        Called::by(number.as_deref().unwrap_or(&self.subject))
            .or(formal.as_deref())
            .or(short.as_deref())
            .or(Some(&self.subject))
            .marked(self.year.or(self.issued_on.map(|on| on.year)))
            .dated(self.issued_on.and_then(PartialDate::full))
    }

    fn natural_key(&self) -> IndexKey {
        match &self.number {
            Some(_) => natural_key![Text(self.full_number().to_lowercase()), self.issued_on.map(|on| on.year)],
            None => natural_key![Text(self.subject.to_lowercase()), self.year],
        }
    }

    fn references(&self, to: &mut References) {
        to.optional("issuer_unit", self.issuer_unit);
        to.optional("parent_plan", self.parent_plan);
        for (position, basis) in self.legal_bases.iter().enumerate() {
            to.optional(format!("legal_bases[{position}].document"), basis.document);
        }
        to.optional("attached_to.document", self.attached_to.as_ref().and_then(|basis| basis.document));
    }

    fn peers(&self) -> Vec<IndexQuery> {
        self.issued_number().map_or_else(Vec::new, |(number, year)| Self::numbered(&self.symbol, year, number))
    }

    fn validate_beside(&self, other: &Self, units: &dyn UnitNames, problems: &mut Problems) {
        let (Some((number, year)), Some((other_number, other_year))) = (self.issued_number(), other.issued_number())
        else {
            return;
        };
        let is_same = (&self.symbol, year) == (&other.symbol, other_year) && Register::is_same(number, other_number);
        if is_same && self.has_issuer_of(other, units) {
            let text = "another plan of this issuer has this number, symbol and year";
            let text_vi = "số này đã cấp cho kế hoạch khác của cùng cơ quan, cùng ký hiệu và năm";
            problems.add("number", "number_taken", text, text_vi);
        }
    }

    fn validate(&self, problems: &mut Problems) {
        use PlanStatus::{Completed, InProgress, Issued, Submitted};
        if matches!(self.status, Submitted | Issued | InProgress | Completed) {
            problems.required("document_type", &self.document_type);
            problems.required("subject", &self.subject);
        }
        problems.not_blank("number", self.number.as_deref());
        problems.partial_date("issued_on", self.issued_on);
        if let Some(year) = self.year {
            problems.year("year", year);
        }
        if let Some(years) = self.years {
            problems.within("years.", |problems| years.validate(problems));
        }
        let contents = self.contents.iter().map(|clause| ("contents", clause));
        let forms = self.forms.iter().map(|clause| ("forms", clause));
        let timeline = self.timeline.iter().map(|entry| ("timeline", &entry.clause));
        let mut position = 0;
        let mut part_before = "";
        for (part, clause) in contents.chain(forms).chain(timeline) {
            position = if part == part_before { position + 1 } else { 0 };
            part_before = part;
            let clause_path = if part == "timeline" { "clause." } else { "" };
            problems.within(format!("{part}[{position}].{clause_path}schedule."), |problems| {
                clause.schedule.validate(problems);
            });
        }
        for (position, basis) in self.legal_bases.iter().enumerate() {
            problems.within(format!("legal_bases[{position}]."), |problems| {
                problems.required("raw", &basis.raw);
                problems.partial_date("issued_on", basis.issued_on);
            });
        }
    }
}
