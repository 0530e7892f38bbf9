//! Head and tail of a document: who issues it, its number, place and date, recipients, signature.

use jiff::civil::Date;

use super::wording::{BLANK, SHORT_BLANK, date_in_words, lines};
use crate::error::Result;
use crate::layout::{DocumentHead, SignatureColumn};
use crate::model::record::Problems;
use crate::model::{DocumentDetails, OrganisationUnit, Register, Signatory, SigningAuthority, UnitId, law};
use crate::query::issuing_agency;
use crate::store::View;
use crate::text::shown_line;

/// How a type of document is numbered and called.
#[derive(Debug, Clone, Copy)]
pub(super) struct DocumentType {
    /// Its name in capitals; none for an official letter, which has none (tên loại).
    pub name: Option<&'static str>,
    /// Its abbreviation in symbols; none for an official letter: "BC".
    pub abbreviation: Option<&'static str>,
}

/// Who issues a document and what is asked of its head and tail.
pub(super) struct Letterhead<'a> {
    details: &'a DocumentDetails,
    unit: Option<OrganisationUnit>,
    parent: Option<OrganisationUnit>,
}

impl<'a> Letterhead<'a> {
    /// Of a unit, in whose name the agency above it issues documents if it issues none itself. Names are those of the
    /// document's date; of a draft, those of `day`.
    ///
    /// # Errors
    /// `Invalid` for details that are wrong; `NotFound` for a unit that is not there.
    pub fn of(
        view: &View<'_>,
        unit: Option<UnitId>,
        details: &'a DocumentDetails,
        day: Date,
        call: &str,
    ) -> Result<Self> {
        checked(details, call)?;
        let (unit, parent) = match issuing_agency(view, unit, issued_on(details, day))? {
            Some((unit, parent)) => (Some(unit), parent),
            None => (None, None),
        };
        Ok(Self { details, unit, parent })
    }

    /// Of what is given alone.
    ///
    /// # Errors
    /// `Invalid` for details that are wrong.
    pub fn given(details: &'a DocumentDetails, call: &str) -> Result<Self> {
        checked(details, call)?;
        Ok(Self { details, unit: None, parent: None })
    }

    /// The issuer as sentences name it; none if it is not known.
    pub fn issuer(&self) -> Option<String> {
        given(&self.details.issuer).or_else(|| self.unit.as_ref().map(|unit| shown_line(&unit.name)))
    }

    /// The head of a document of a type.
    pub fn head(&self, kind: DocumentType, missing: &mut Problems) -> DocumentHead {
        Self::need(missing, "issuer", self.issuer().is_some(), "the issuer", "cơ quan ban hành");
        Self::need(missing, "number", given(&self.details.number).is_some(), "the number", "số văn bản");
        Self::need(missing, "place", given(&self.details.place).is_some(), "the place of issue", "địa danh");
        let dated = self.details.issued_on.is_some_and(|on| on.full().is_some());
        Self::need(missing, "issued_on", dated, "the date of issue", "ngày, tháng, năm ban hành");
        let place = given(&self.details.place).map(|place| without_stop(&place)).unwrap_or_else(|| BLANK.to_owned());
        DocumentHead {
            number: Some(self.number(kind, missing)),
            place_and_date: Some(format!("{place}, {}", date_in_words(self.details.issued_on))),
            ..self.bodies()
        }
    }

    /// A head without number, place and date, as lists have it.
    pub fn bodies(&self) -> DocumentHead {
        let parent = given(&self.details.parent_body);
        let parent = parent.or_else(|| self.parent.as_ref().map(|unit| shown_line(&unit.name)));
        DocumentHead {
            parent_body: parent.map(|name| name.to_uppercase()),
            issuer: self.issuer().map_or_else(|| BLANK.to_owned(), |name| name.to_uppercase()),
            ..DocumentHead::default()
        }
    }

    /// "Số: 05/BC-SXD"; the number of a draft is blank.
    fn number(&self, kind: DocumentType, missing: &mut Problems) -> String {
        let number = given(&self.details.number);
        if let Some(number) = number.as_ref().filter(|number| number.contains('/')) {
            return format!("Số: {number}");
        }
        let number = number.map(|number| written_number(&number)).unwrap_or_else(|| " ".repeat(8));
        let symbol =
            given(&self.details.symbol).map(|symbol| symbol.trim_start_matches('/').to_owned()).or_else(|| {
                let unit = self.unit.as_ref().and_then(|unit| given(&unit.symbol))?;
                Some(match kind.abbreviation {
                    Some(abbreviation) => format!("{abbreviation}-{unit}"),
                    // An official letter names who drafted it after the issuer: "SXD-VP".
                    None => format!("{unit}-{SHORT_BLANK}"),
                })
            });
        let whole = symbol.as_ref().is_some_and(|symbol| !symbol.contains(SHORT_BLANK));
        Self::need(missing, "symbol", whole, "the symbol", "ký hiệu văn bản");
        let symbol = symbol.unwrap_or_else(|| match kind.abbreviation {
            Some(abbreviation) => format!("{abbreviation}-{SHORT_BLANK}"),
            None => SHORT_BLANK.to_owned(),
        });
        format!("Số: {number}/{symbol}")
    }

    /// How an appendix says which document it belongs to: "(Kèm theo Báo cáo số 05/BC-SXD ngày 05 tháng 01 năm 2022
    /// của Sở Xây dựng)".
    pub fn reference(&self, kind: &str, head: &DocumentHead) -> String {
        let number = head.number.as_deref().map(|number| number.replace("Số:", "số")).unwrap_or_default();
        let issuer = self.issuer().unwrap_or_else(|| BLANK.to_owned());
        format!("(Kèm theo {kind} {number} {} của {issuer})", date_in_words(self.details.issued_on))
    }

    /// To whom the document goes.
    pub fn addressees(&self) -> Vec<String> {
        self.details.addressees.iter().map(|one| without_stop(&shown_line(one))).collect()
    }

    /// The lines of recipients, the archive last; `first` are those that follow from the document itself.
    pub fn recipients(&self, first: &[&str]) -> Vec<String> {
        let own =
            self.details.recipients.iter().map(|one| without_stop(shown_line(one).trim_start_matches(['-', ' '])));
        let own = own.filter(|one| !first.contains(&one.as_str()) && !one.starts_with("Lưu:"));
        let named = first.iter().map(|one| (*one).to_owned()).chain(own);
        let archive = given(&self.details.archive).unwrap_or_else(|| "VT".to_owned());
        let archive = without_stop(archive.trim_start_matches(['-', ' ']).trim_start_matches("Lưu:").trim());
        named.map(|one| format!("- {one};")).chain([format!("- Lưu: {archive}.")]).collect()
    }

    /// The signature.
    pub fn signature(&self, missing: &mut Problems) -> SignatureColumn {
        let signatory = self.details.signatory.as_ref();
        Self::need(missing, "signatory", signatory.is_some(), "who signs", "người ký");
        signatory.map_or_else(head_of_agency, signature)
    }

    fn need(missing: &mut Problems, field: &str, there: bool, text: &str, text_vi: &str) {
        if !there {
            missing.not_given(&format!("details.{field}"), text, text_vi).under(law::DOCUMENT_FORM);
        }
    }
}

/// The day whose names a document has; of a draft's date without day or month, `day`
/// if it may be that, or else the last one that it may be.
fn issued_on(details: &DocumentDetails, day: Date) -> Date {
    let Some(on) = details.issued_on else { return day };
    on.full().unwrap_or_else(|| {
        let last = Date::new(on.year, on.month.unwrap_or(12), 1).map_or(day, Date::last_of_month);
        let may_be_today = on.earliest().is_some_and(|first| (first..=last).contains(&day));
        if may_be_today { day } else { last }
    })
}

fn checked(details: &DocumentDetails, call: &str) -> Result<()> {
    let mut problems = Problems::default();
    problems.within("details.", |problems| details.validate(problems));
    problems.refuse(call)
}

fn given(text: &Option<String>) -> Option<String> {
    text.as_deref().map(shown_line).filter(|text| !text.is_empty())
}

/// Without the mark that ends it in a list.
fn without_stop(text: &str) -> String {
    text.trim_end_matches([';', '.', ',', ' ']).to_owned()
}

/// A number below ten has a leading zero; one with letters stays as it is.
pub(super) fn written_number(number: &str) -> String {
    match number.parse() {
        Ok(plain) if number.bytes().all(|digit| digit.is_ascii_digit()) => Register::written(plain),
        _ => number.to_owned(),
    }
}

/// A title without the authority that some write before it.
fn without_authority(title: &str) -> String {
    let title = shown_line(title).to_uppercase();
    let rest = ["KT.", "TM.", "TL.", "TUQ.", "Q."].iter().find_map(|prefix| title.strip_prefix(prefix));
    rest.map_or_else(|| title.clone(), |rest| rest.trim().to_owned())
}

/// Where nobody says who signs.
fn head_of_agency() -> SignatureColumn {
    SignatureColumn {
        titles: vec!["THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ".to_owned()],
        hint: "(Ký, ghi rõ họ tên, đóng dấu)".to_owned(),
        name: String::new(),
    }
}

/// The lines of a signature: authority and titles, then the name.
pub(super) fn signature(of: &Signatory) -> SignatureColumn {
    let prefix = match of.authority {
        SigningAuthority::Head | SigningAuthority::OnBehalfOf => "",
        SigningAuthority::ForHead => "KT. ",
        SigningAuthority::ByOrder => "TL. ",
        SigningAuthority::ByAuthorization => "TUQ. ",
        SigningAuthority::Acting => "Q. ",
    };
    let collective = given(&of.on_behalf_of).map(|collective| format!("TM. {}", without_authority(&collective)));
    let head = without_authority(&of.head_title);
    // Signed on behalf of a collective that is not named apart, the title is the collective.
    let head = match (of.authority, &collective) {
        (SigningAuthority::OnBehalfOf, None) => format!("TM. {head}"),
        _ => format!("{prefix}{head}"),
    };
    // What reading a signature gives as the title of the head is then the collective itself.
    let is_collective = of.authority == SigningAuthority::OnBehalfOf
        && collective.as_deref().and_then(|collective| collective.strip_prefix("TM. ")) == Some(head.as_str());
    let own = of.own_title.iter().flat_map(|titles| lines(titles)).map(|title| title.to_uppercase());
    let titles = collective.into_iter().chain((!is_collective).then_some(head)).chain(own).collect();
    SignatureColumn { titles, hint: String::new(), name: given(&of.name).unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signatory(authority: SigningAuthority, head: &str, own: Option<&str>) -> Signatory {
        Signatory {
            authority,
            on_behalf_of: None,
            head_title: head.to_owned(),
            own_title: own.map(str::to_owned),
            name: None,
        }
    }

    #[test]
    fn authority_stands_before_the_title_of_the_head() {
        let of = |authority, head, own| signature(&signatory(authority, head, own)).titles;
        assert_eq!(of(SigningAuthority::Head, "Giám đốc", None), ["GIÁM ĐỐC"]);
        assert_eq!(of(SigningAuthority::ForHead, "GIÁM ĐỐC", Some("PHÓ GIÁM ĐỐC")), ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]);
        assert_eq!(
            of(SigningAuthority::ByOrder, "GIÁM ĐỐC", Some("CHÁNH VĂN PHÒNG")),
            ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"]
        );
        assert_eq!(of(SigningAuthority::ByAuthorization, "Giám đốc", None), ["TUQ. GIÁM ĐỐC"]);
        assert_eq!(of(SigningAuthority::Acting, "Giám đốc", None), ["Q. GIÁM ĐỐC"]);
        let committee = Signatory {
            on_behalf_of: Some("Ủy ban nhân dân".to_owned()),
            ..signatory(SigningAuthority::ForHead, "CHỦ TỊCH", Some("PHÓ CHỦ TỊCH"))
        };
        assert_eq!(signature(&committee).titles, ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
        let board = Signatory {
            on_behalf_of: Some("BAN CHỈ ĐẠO".to_owned()),
            ..signatory(SigningAuthority::OnBehalfOf, "BAN CHỈ ĐẠO", Some("TRƯỞNG BAN"))
        };
        assert_eq!(signature(&board).titles, ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"]);
        let office = signatory(SigningAuthority::ByOrder, "CHỦ TỊCH", Some("KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG"));
        assert_eq!(signature(&office).titles, ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]);
    }
}
