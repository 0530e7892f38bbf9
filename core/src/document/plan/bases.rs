//! Legal bases of the plan: which of them is its parent plan, and findings on punctuation and implausible numbers.

use super::Builder;
use crate::document::document_type;
use crate::document::findings::{FindingLocation, Findings};
use crate::document::number::is_dash;
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

    /// How a list of bases is punctuated, and numbers that come too early in the year. `ends` are the positions of the
    /// bases that end a sentence: those before them only go on into the next.
    pub(super) fn check_bases(&mut self, ends: &[usize]) {
        let last = self.plan.legal_bases.len().saturating_sub(1);
        for (position, basis) in self.plan.legal_bases.iter().enumerate() {
            let is_last = position == last;
            let text = basis.raw.trim_end_matches(|letter: char| letter.is_whitespace() || "*_".contains(letter));
            // Of a basis that goes on into the introduction a comma is left.
            let right = match is_last {
                true => text.ends_with(['.', ',']) && !text.ends_with("/."),
                false => text.ends_with(';'),
            };
            if !right && ends.contains(&position) {
                let (rule, rule_vi) =
                    if is_last { ("a full stop", "dấu chấm") } else { ("a semicolon", "dấu chấm phẩy") };
                self.findings.add(
                    FindingLocation {
                        line: basis.line,
                        path: format!("legal_bases[{position}].raw"),
                        excerpt: end_of(text),
                    },
                    "basis_end",
                    format!("this legal basis should end with {rule}"),
                    format!("căn cứ này phải kết thúc bằng {rule_vi}"),
                );
            }
            let symbol = basis.symbol.as_deref().unwrap_or_default();
            let cited = Cited {
                number: basis.number.as_deref(),
                symbol,
                issuer: basis.issuer.as_deref().unwrap_or_default(),
                date: basis.issued_on,
            };
            let path = format!("legal_bases[{position}].number");
            check_number(&mut self.findings, cited, FindingLocation { line: basis.line, path, excerpt: symbol });
        }
        let plan = &self.plan;
        let cited = Cited {
            number: plan.number.as_deref(),
            symbol: &plan.symbol,
            issuer: plan.issuer.as_deref().unwrap_or_default(),
            date: plan.issued_on,
        };
        let own = FindingLocation { line: self.number_line, path: "number".to_owned(), excerpt: &plan.symbol };
        check_number(&mut self.findings, cited, own);
    }
}

/// The body in a symbol: "SXD" of "149/KH-SXD". Every people's committee and council signs alike, so theirs tells
/// nothing.
fn body_of(symbol: &str) -> Option<&str> {
    let body = symbol.rsplit_once(is_dash)?.1.trim();
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

/// Adds a finding for a number that comes too early in the year to be right. Numbers run per issuer and year, from 1 in
/// January.
fn check_number(findings: &mut Findings, cited: Cited<'_>, location: FindingLocation<'_>) {
    let Some((number, date)) =
        cited.number.and_then(|number| number.parse::<u32>().ok()).zip(cited.date.and_then(PartialDate::full))
    else {
        return;
    };
    let most = most_a_day(cited.symbol, cited.issuer);
    let days = u32::from(date.day_of_year().unsigned_abs());
    if number > most * days {
        findings.add(
            location,
            "number_too_high_for_date",
            format!("number {number} on day {days} of the year is more than {most} a day: check number and date"),
            format!("số {number} vào ngày thứ {days} của năm, hơn {most} văn bản mỗi ngày: cần kiểm tra số và ngày"),
        );
    }
}

/// A document's number with what tells how high it may be.
struct Cited<'a> {
    number: Option<&'a str>,
    symbol: &'a str,
    issuer: &'a str,
    date: Option<PartialDate>,
}

/// The most documents a day that an issuer of such a rank gives numbers to in one series, averaged since New Year.
///
/// - Ministries, the Government, the Prime Minister sign decisions for the whole country: a large ministry counts
///   towards twenty thousand a year in one series, and January, before Tết, is its busiest month.
/// - Letters (công văn) have a symbol without a type, and one series for all units of a body.
/// - A province's people's committee counts up to ten thousand decisions a year, less than thirty a day.
/// - A commune's counts a few thousand of all types; a school, a few hundred.
fn most_a_day(symbol: &str, issuer: &str) -> u32 {
    const CENTRAL: u32 = 200;
    const LETTERS: u32 = 100;
    const PROVINCE: u32 = 40;
    const COMMUNE: u32 = 25;
    const SCHOOL: u32 = 10;
    let issuer = Words::of(issuer);
    let body = symbol.rsplit(|letter| letter == '/' || is_dash(letter)).next().map(fold).unwrap_or_default();
    let is_central = MINISTRIES.contains(&body.trim())
        || issuer.contains("quoc hoi")
        || issuer.contains("trung uong")
        || ["bo", "chinh phu", "thu tuong", "van phong chinh phu"].iter().any(|name| {
            let is_bare = issuer.starts_with(name) || issuer.starts_with(&format!("bo truong {name}"));
            is_bare && !issuer.starts_with("bo chi huy") && !issuer.starts_with("bo tu lenh")
        });
    let is_commune = ["xa", "phuong", "thi tran", "dac khu"].iter().any(|name| {
        issuer.find(name).is_some_and(|at| issuer.folded_before(at) == "dan" || issuer.folded_before(at) == "ubnd")
    });
    if is_central {
        CENTRAL
    } else if issuer.contains("truong thpt") || issuer.contains("truong thcs") || issuer.contains("truong tieu hoc") {
        SCHOOL
    } else if is_commune {
        COMMUNE
    } else if document_type::of_symbol(symbol).is_none() {
        LETTERS
    } else {
        PROVINCE
    }
}

/// Folded abbreviations of ministries and of what ranks like them, before and after the mergers of 2025.
const MINISTRIES: &[&str] = &[
    "ttg", "cp", "vpcp", "ttcp", "nhnn", "ubdt", "bca", "bct", "bdttg", "bgddt", "bgtvt", "bkhcn", "bkhdt", "bldtbxh",
    "bng", "bnn", "bnnmt", "bnnptnt", "bnv", "bqp", "btc", "btnmt", "btp", "btttt", "bvhttdl", "bxd", "byt",
];
