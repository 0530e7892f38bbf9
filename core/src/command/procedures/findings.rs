//! Findings about publication decisions and their procedures: remarks that do not refuse them.

use jiff::civil::Date;

use crate::model::{Finding, LegalDocument, OrganisationUnit, PartialDate, Problem, Procedure, UnitKind};
use crate::query::procedures::told;
use crate::rules::publication_due;
use crate::text::{day_vi, fold};

/// Whether a ministry issued a decision; `None` if that cannot be told.
fn by_ministry(decision: &LegalDocument, issuer: Option<&OrganisationUnit>) -> Option<bool> {
    if let Some(unit) = issuer {
        return Some(unit.kind == UnitKind::Ministry);
    }
    let [issuer, symbol] =
        [&decision.issuer, &decision.symbol].map(|text| text.as_deref().map(fold).unwrap_or_default());
    if issuer.starts_with("bo ") {
        return Some(true);
    }
    let is_province = ["uy ban nhan dan", "ubnd"].iter().any(|name| issuer.contains(name) || symbol.contains(name));
    is_province.then_some(false)
}

/// A finding if a decision was published too late before it takes effect, or that cannot be told.
pub(super) fn publication(
    decision: &LegalDocument,
    issuer: Option<&OrganisationUnit>,
    in_force_from: Date,
) -> Option<Finding> {
    let excerpt = decision.symbol.clone().unwrap_or_else(|| decision.subject.clone());
    let noticed = |code: &str, text: String, text_vi: String| Finding {
        line: 0,
        path: "decision".to_owned(),
        code: code.to_owned(),
        text,
        text_vi,
        excerpt,
    };
    // Nothing is due where the law of that day does not say so.
    publication_due(in_force_from, false)?;
    let (Some(by_ministry), Some(issued_on)) =
        (by_ministry(decision, issuer), decision.issued_on.and_then(PartialDate::full))
    else {
        let text = "whether it came in time is not known: its issuer or its day is missing";
        let text_vi = "chưa rõ có công bố đúng hạn không: thiếu cơ quan ban hành hoặc ngày ban hành";
        return Some(noticed("publication_time_unknown", text.to_owned(), text_vi.to_owned()));
    };
    let due = publication_due(in_force_from, by_ministry).filter(|due| issued_on > *due)?;
    let days = if by_ministry { 20 } else { 5 };
    let text = format!(
        "issued on {issued_on}, later than {due}: {days} days before it takes effect (Điều 15, 63/2010/NĐ-CP); a rule \
         made by the shortened procedure has 3 days after"
    );
    let text_vi = format!(
        "ban hành ngày {}, sau ngày {}: phải công bố chậm nhất {days} ngày trước khi có hiệu lực (Điều 15 Nghị định \
         63/2010/NĐ-CP); văn bản theo trình tự rút gọn: 3 ngày sau khi ban hành",
        day_vi(issued_on),
        day_vi(due)
    );
    Some(noticed("published_late", text, text_vi))
}

/// A problem of an incomplete procedure, as a finding.
pub(super) fn incomplete(problem: Problem, path: &str, code: &str) -> Finding {
    let Problem { path: part, code: rule, text, text_vi, .. } = problem;
    Finding { line: 0, path: format!("{path}{part}"), code: rule, text, text_vi, excerpt: code.to_owned() }
}

/// A finding about an odd code.
pub(super) fn odd_code(procedure: &Procedure, path: &str) -> Option<Finding> {
    let [code, text, text_vi] = told(procedure.read_code().oddity?).map(str::to_owned);
    Some(Finding { line: 0, path: format!("{path}code"), code, text, text_vi, excerpt: procedure.code.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issued(issuer: &str, symbol: &str, day: Option<i8>) -> LegalDocument {
        LegalDocument {
            issuer: Some(issuer.to_owned()),
            symbol: Some(symbol.to_owned()),
            issued_on: Some(PartialDate { year: 2026, month: Some(6), day }),
            ..LegalDocument::default()
        }
    }

    fn code(decision: &LegalDocument, in_force_from: &str) -> Option<String> {
        publication(decision, None, in_force_from.parse().unwrap()).map(|finding| finding.code)
    }

    #[test]
    fn a_province_has_until_five_days_before_and_a_ministry_until_twenty() {
        let late = Some("published_late".to_owned());
        let province = |day| issued("Chủ tịch UBND tỉnh", "2806/QĐ-UBND", Some(day));
        assert_eq!(code(&province(26), "2026-07-01"), None);
        assert_eq!(code(&province(27), "2026-07-01"), late);
        let ministry = |day| issued("Bộ Xây dựng", "921/QĐ-BXD", Some(day));
        assert_eq!(code(&ministry(11), "2026-07-01"), None);
        assert_eq!(code(&ministry(12), "2026-07-01"), late);
    }

    #[test]
    fn what_cannot_be_told_is_said() {
        let unknown = Some("publication_time_unknown".to_owned());
        assert_eq!(code(&issued("", "", Some(1)), "2026-07-01"), unknown);
        assert_eq!(code(&issued("", "2806/QĐ-UBND", None), "2026-07-01"), unknown);
        assert_eq!(code(&issued("", "2806/QĐ-UBND", Some(26)), "2026-07-01"), None);
        assert_eq!(code(&issued("", "", None), "2015-07-01"), None);
    }
}
