//! Legal documents, and citations of them (văn bản, căn cứ).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Called, IndexKey, Name, Problems, Record, References, Text, indexes, natural_key};
use super::{Header, LegalDocumentId, PartialDate, Texts, UnitId};

/// One citation under "Căn cứ": the line verbatim, with what was recognised in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct LegalBasis {
    /// The line as written; not blank (nguyên văn).
    pub raw: String,
    /// Type as written: "Quyết định", "Luật" (tên loại).
    pub document_type: Option<String>,
    /// Number without symbol: "2818", "66.18" (số).
    pub number: Option<String>,
    /// Number with symbol as written: "2818/QĐ-UBND"; none if the document is cited by name alone, as laws often are
    /// (số, ký hiệu).
    pub symbol: Option<String>,
    /// Date of issue, as far as the citation gives it.
    pub issued_on: Option<PartialDate>,
    /// Issuer as written: "Ủy ban nhân dân tỉnh".
    pub issuer: Option<String>,
    /// The subject of the cited document (trích yếu).
    pub subject: Option<String>,
    /// Whether the cited document is the parent plan: the plan of the same issuer that the citing plan carries out (kế
    /// hoạch cấp trên trực tiếp của cùng cơ quan).
    pub is_parent: bool,
    /// The cited document; none until `plans.link_bases` links it to a document of this store.
    pub document: Option<LegalDocumentId>,
    /// Line in the source text, from 1; 0 if unknown.
    pub line: u32,
}

/// A reference to a law, decree or circular, or to a provision of it (căn cứ pháp lý).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct LawReference {
    /// Number with symbol: "20/2008/NĐ-CP", "91/2025/QH15"; not blank (số, ký hiệu).
    pub document: String,
    /// Article, clause, point: "Điều 9 khoản 1"; none for the whole document (điều, khoản, điểm).
    pub provision: Option<String>,
    /// Number with symbol of each document that amended it: "48/2013/NĐ-CP" (được sửa đổi bởi).
    pub amended_by: Vec<String>,
}

impl LawReference {
    /// Collects the rules that the reference breaks, with paths relative to it.
    pub fn validate(&self, problems: &mut Problems) {
        problems.required("document", &self.document);
        problems.not_blank("provision", self.provision.as_deref());
    }
}

impl std::fmt::Display for LawReference {
    /// As documents cite it: "Điều 7, 20/2008/NĐ-CP".
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.provision {
            Some(provision) => write!(out, "{provision}, {}", self.document),
            None => out.write_str(&self.document),
        }
    }
}

/// A legal document that plans cite, or that the agency issued (văn bản).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct LegalDocument {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Type: "Quyết định", "Luật"; not blank (tên loại).
    pub document_type: String,
    /// Number with symbol as written: "2818/QĐ-UBND", "63/2010/NĐ-CP" (số, ký hiệu).
    pub symbol: Option<String>,
    /// Date of issue, as far as known.
    pub issued_on: Option<PartialDate>,
    /// Issuer as written.
    pub issuer: Option<String>,
    /// The issuing unit; none if it is no unit of this store.
    pub issuer_unit: Option<UnitId>,
    /// The subject of the document; not blank (trích yếu).
    pub subject: String,
    /// First day in force, included; none if unknown (ngày có hiệu lực).
    pub in_force_from: Option<Date>,
    /// Last day in force, included, not before the first; none if no end is known (ngày hết hiệu lực).
    pub in_force_to: Option<Date>,
    /// The document that replaced it.
    pub replaced_by: Option<LegalDocumentId>,
}

indexes! {|d: &LegalDocument|
    by symbol(symbol: Text = d.symbol.as_deref(), issuer: Text = d.issuer.as_deref());
    by name(document_type: Name = d.document_type.as_str(), subject: Name = d.subject.as_str());
    by in_force_from(in_force_from: Date = d.in_force_from);
    by issued_on(issued_on: Date = d.issued_on.and_then(PartialDate::earliest));
}

impl Record for LegalDocument {
    const TEXTS: &'static [&'static str] = &["document_type", "symbol", "subject", "issuer"];
    const DAY: Option<&'static str> = Some("issued_on");

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        to.made_title("document_type", self.document_type.clone());
        to.made_title("symbol", self.symbol.clone().unwrap_or_default());
        to.title("subject", &self.subject);
        to.optional("issuer", self.issuer.as_deref());
    }

    fn called(&self) -> Called {
        let (symbol, kind) = (self.symbol.as_deref(), &self.document_type);
        let full = symbol.map(|symbol| format!("{kind} {symbol}"));
        let formal = symbol.map(|symbol| format!("{kind} số {symbol}"));
        Called::by(symbol.unwrap_or(&self.subject)).or(full.as_deref()).or(formal.as_deref()).or(Some(&self.subject))
    }

    fn natural_key(&self) -> IndexKey {
        let issuer = self.issuer.as_ref().map(|issuer| Text(issuer.to_lowercase()));
        match &self.symbol {
            Some(symbol) => natural_key![Text(symbol.to_lowercase()), issuer],
            None => natural_key![Text(self.subject.to_lowercase()), issuer],
        }
    }

    fn references(&self, to: &mut References) {
        to.optional("issuer_unit", self.issuer_unit);
        to.optional("replaced_by", self.replaced_by);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("document_type", &self.document_type);
        problems.required("subject", &self.subject);
        problems.partial_date("issued_on", self.issued_on);
        problems.order("in_force_to", self.in_force_from, self.in_force_to);
    }
}
