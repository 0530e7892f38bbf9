//! Legal bases: the plan's parent among them, how their list is punctuated, numbers that cannot be right.

use super::Builder;
use crate::document::findings::{Findings, Place};
use crate::document::words::Words;
use crate::model::PartialDate;
use crate::text::{fold, syllables};

impl Builder {
    /// The same issuer's own plan among the bases: by the issuer's name, or by the body in the symbol.
    pub(super) fn mark_parent(&mut self) {
        let issuer = self.plan.issuer.clone();
        let symbol = self.plan.symbol.clone();
        let decided = self.plan.attached_to.as_ref().and_then(|attached| attached.symbol.clone());
        let own_body = body_of(&symbol).or_else(|| decided.as_deref().and_then(body_of)).map(fold);
        for basis in &mut self.plan.legal_bases {
            let words = Words::of(basis.subject.as_deref().unwrap_or_default());
            let is_plan = match basis.document_type.as_deref().map(fold).as_deref() {
                Some("ke hoach") => true,
                Some("quyet dinh") => words.contains("ke hoach"),
                _ => false,
            };
            let by_name =
                issuer.as_ref().zip(basis.issuer.as_deref()).is_some_and(|(own, cited)| same_body(own, cited));
            let by_symbol = own_body.is_some() && basis.symbol.as_deref().and_then(body_of).map(fold) == own_body;
            basis.is_parent = is_plan && (by_name || by_symbol);
        }
        if self.plan.issuer.is_none() {
            self.plan.issuer =
                self.plan.legal_bases.iter().find(|basis| basis.is_parent).and_then(|basis| basis.issuer.clone());
        }
    }

    /// How a list of bases is punctuated, and numbers that come too early in the year.
    pub(super) fn check_bases(&mut self) {
        let last = self.plan.legal_bases.len().saturating_sub(1);
        for (position, basis) in self.plan.legal_bases.iter().enumerate() {
            let (is_last, text) = (position == last, basis.raw.trim_end());
            // Of a basis that goes on into the introduction a comma is left.
            let right = match is_last {
                true => text.ends_with(['.', ',']) && !text.ends_with("/."),
                false => text.ends_with(';'),
            };
            if !right {
                let (rule, rule_vi) =
                    if is_last { ("a full stop", "dấu chấm") } else { ("a semicolon", "dấu chấm phẩy") };
                self.findings.add(
                    Place { line: basis.line, path: format!("legal_bases[{position}].raw"), excerpt: end_of(text) },
                    "basis_end",
                    format!("this legal basis should end with {rule}"),
                    format!("căn cứ này phải kết thúc bằng {rule_vi}"),
                );
            }
            check_number(
                &mut self.findings,
                basis.number.as_deref(),
                basis.issued_on,
                Place {
                    line: basis.line,
                    path: format!("legal_bases[{position}].number"),
                    excerpt: basis.symbol.as_deref().unwrap_or_default(),
                },
            );
        }
        let own = Place { line: self.number_line, path: "number".to_owned(), excerpt: &self.plan.symbol };
        check_number(&mut self.findings, self.plan.number.as_deref(), self.plan.issued_on, own);
    }
}

/// The body in a symbol: "SXD" of "149/KH-SXD". Every people's committee and council signs alike, so theirs tells
/// nothing.
fn body_of(symbol: &str) -> Option<&str> {
    let (_, body) = symbol.rsplit_once('-')?;
    (!body.is_empty() && !matches!(fold(body).as_str(), "ubnd" | "hdnd")).then_some(body)
}

/// Whether two names are those of one body: the same, or one goes on from the other with its place: "Sở Xây dựng",
/// "Sở Xây dựng tỉnh Tây Ninh".
fn same_body(one: &str, other: &str) -> bool {
    let words = |name: &str| {
        let words = syllables(name);
        match words.split_first() {
            Some((first, rest)) if first == "ubnd" => {
                ["uy", "ban", "nhan", "dan"].into_iter().map(str::to_owned).chain(rest.iter().cloned()).collect()
            }
            _ => words,
        }
    };
    let (one, other) = (words(one), words(other));
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let is_committee = short.first().is_some_and(|word| word == "uy");
    // "Ủy ban nhân dân" alone is any of them.
    let tells = short.len() >= if is_committee { 5 } else { 2 };
    tells && long.starts_with(&short)
}

fn end_of(text: &str) -> &str {
    const WORDS: usize = 4;
    let words = Words::of(text);
    words.from(words.len().saturating_sub(WORDS))
}

/// Numbers run per issuer and year, from 1 in January: even a province's office gives out fewer than forty a day, so
/// that a number above forty times the days gone by cannot be right.
fn check_number(findings: &mut Findings, number: Option<&str>, date: Option<PartialDate>, place: Place<'_>) {
    const MOST_A_DAY: u32 = 40;
    let Some((number, date)) =
        number.and_then(|number| number.parse::<u32>().ok()).zip(date.and_then(PartialDate::full))
    else {
        return;
    };
    let days = u32::from(date.day_of_year().unsigned_abs());
    if number > MOST_A_DAY * days {
        findings.add(
            place,
            "number_too_high_for_date",
            format!("number {number} on day {days} of the year is more than {MOST_A_DAY} a day: check number and date"),
            format!(
                "số {number} vào ngày thứ {days} của năm, hơn {MOST_A_DAY} văn bản mỗi ngày: cần kiểm tra số và ngày"
            ),
        );
    }
}
