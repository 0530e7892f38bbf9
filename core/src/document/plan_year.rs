//! The year or years a plan is for, from its title: "năm 2025", "giai đoạn 2022 - 2025", "quý IV năm 2024".
//!
//! Years in quotation marks and years of a cited programme are ignored: "thực hiện Nghị quyết … giai đoạn 2021 - 2030
//! trong năm 2025" is a plan for 2025.

use super::dates;
use super::schedule::is_quoted;
use super::words::Words;

/// The years that a title tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct PlanYears {
    /// The one year.
    pub year: Option<i16>,
    /// The first and the last of several.
    pub span: Option<(i16, i16)>,
    /// The last of several whose first is not given: "đến năm 2025".
    until: Option<i16>,
    /// The years of a cited programme, which may be the plan's too.
    of_programme: Option<(i16, i16)>,
}

impl PlanYears {
    /// What a title tells.
    pub fn of(subject: &str) -> Self {
        let words = Words::of(subject);
        let quoted = is_quoted(&words);
        let mut mentions = Vec::new();
        let mut index = 0;
        let mut owner = false;
        while index < words.len() {
            if quoted.get(index).copied().unwrap_or_default() {
                index += 1;
                continue;
            }
            owner |= names_owner(&words, index);
            match mention(&words, index) {
                Some((years, next)) => {
                    mentions.push(YearMention { years, is_owned: owner, index });
                    index = next.max(index + 1);
                }
                None => index += 1,
            }
        }
        chosen(&words, &mentions)
    }

    /// The year and the span of a plan issued in a year: that year where the title tells none. A plan of several years
    /// has no one year, nor has one that may run as long as a programme that begins with it.
    pub fn issued_in(self, issued: Option<i16>) -> Self {
        if self.year.is_some() || self.span.is_some() {
            return self;
        }
        match (issued, self.until, self.of_programme) {
            (None, ..) => self,
            (Some(issued), Some(last), _) if issued < last => Self { span: Some((issued, last)), ..self },
            (Some(issued), Some(last), _) if issued == last => Self { year: Some(last), ..self },
            (Some(_), Some(_), _) => self,
            (Some(issued), _, Some((first, _))) if issued <= first => self,
            (Some(issued), ..) => Self { year: Some(issued), ..self },
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct YearMention {
    years: Years,
    /// Whether a document or programme is named before it.
    is_owned: bool,
    index: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Years {
    One(i16),
    /// "Trong năm 2025".
    Within(i16),
    Span(i16, i16),
    /// "Đến năm 2030".
    Until(i16),
    /// Of a date: no year of a plan.
    Of,
}

/// What a title begins with that looks back at one year and on to the next.
const SUMMING_UP: &[&str] = &["tong ket", "so ket", "danh gia", "bao cao ket qua"];

fn chosen(words: &Words<'_>, mentions: &[YearMention]) -> PlanYears {
    let nothing = PlanYears::default();
    let one = |year: i16| PlanYears { year: Some(year), ..nothing };
    let single = |mention: &YearMention| match mention.years {
        Years::One(year) | Years::Within(year) => Some(year),
        _ => None,
    };
    let within = mentions.iter().find(|mention| matches!(mention.years, Years::Within(_)));
    if let Some(year) = within.and_then(single) {
        return one(year);
    }
    // "Tổng kết năm 2025 và triển khai năm 2026": which of them is the plan's is not said.
    let mut told = mentions.iter().filter(|mention| !mention.is_owned).filter_map(|mention| match mention.years {
        Years::One(year) => Some(year),
        _ => None,
    });
    if let (Some(first), Some(last)) = (told.next(), told.max())
        && first < last
        && SUMMING_UP.iter().any(|verb| words.starts_with(verb))
    {
        return PlanYears { until: Some(last), ..nothing };
    }
    let own = mentions.iter().enumerate().find(|(_, mention)| !mention.is_owned && mention.years != Years::Of);
    match own.map(|(position, mention)| (mention.years, mentions.get(position + 1))) {
        Some((Years::One(year), _)) => return one(year),
        Some((Years::Span(first, last), next)) => {
            // "Giai đoạn 2021 - 2025, năm 2023" is that year of it.
            let narrower = next.filter(|next| words.folded_before(next.index) != "va").and_then(single);
            let narrower = narrower.filter(|year| (first..=last).contains(year));
            return narrower.map_or(PlanYears { span: Some((first, last)), ..nothing }, one);
        }
        Some((Years::Until(last), _)) => return PlanYears { until: Some(last), ..nothing },
        _ => {}
    }
    if let Some(year) = mentions.iter().rev().find_map(single) {
        return one(year);
    }
    let of_programme = mentions.iter().find_map(|mention| match mention.years {
        Years::Span(first, last) => Some((first, last)),
        _ => None,
    });
    PlanYears { of_programme, ..nothing }
}

/// A document, programme or set of figures whose own years may follow. What a title begins with or enacts is the plan
/// itself.
fn names_owner(words: &Words<'_>, index: usize) -> bool {
    const OWNERS: &[&str] = &[
        "chuong trinh",
        "de an",
        "du an",
        "nghi quyet",
        "quyet dinh",
        "chien luoc",
        "ke hoach",
        "nghi dinh",
        "chi thi",
        "thong tu",
        "luat",
        "ket luan",
        "quy hoach",
        "phong trao",
        "cuoc van dong",
        "chi so",
        "ket qua",
        "dai hoi",
        "so voi",
    ];
    let is_own = index == 0 || words.folded_before(index) == "hanh" || words.folded_before(index) == "dung";
    !is_own && OWNERS.iter().any(|owner| words.phrase_at(index, owner).is_some())
}

/// Years at a word, and the word after them.
fn mention(words: &Words<'_>, index: usize) -> Option<(Years, usize)> {
    if let Some(parts) = dates::at(words, index).filter(|parts| parts.day.is_some()) {
        return Some((Years::Of, parts.next));
    }
    let is_year_word = words.folded(index) == "nam" && words.written(index).to_lowercase() == "năm";
    let at_year = index + usize::from(is_year_word) + usize::from(is_year_word && words.folded(index + 1) == "hoc");
    let first = dates::year(words, at_year)?;
    let mut next = at_year + 1;
    let mut last = first;
    while let Some((year, after)) = further_year(words, next) {
        last = year;
        next = after;
    }
    if last > first {
        return Some((Years::Span(first, last), next));
    }
    let of_part = matches!(dates::separator(words, at_year), Some("/" | "-")) && names_part(words, at_year);
    let years = match words.folded_before(index) {
        "trong" if is_year_word => Years::Within(first),
        "den" | "het" | "toi" if is_year_word => Years::Until(first),
        _ if is_year_word || of_part => Years::One(first),
        _ => return None,
    };
    Some((years, next))
}

/// "- 2025", "đến năm 2025", "và năm 2026", ", 2026" after a year.
fn further_year(words: &Words<'_>, index: usize) -> Option<(i16, usize)> {
    let sign = words.gap(index).trim();
    let word = usize::from(matches!(words.folded(index), "den" | "toi" | "va"));
    let joined = word == 1 || matches!(sign, "-" | "–" | "—" | ",");
    let word = word + usize::from(word == 1 && words.folded(index + word) == "het");
    let named = usize::from(words.folded(index + word) == "nam");
    // "Giai đoạn 2021 - 2025, năm 2023" goes no further.
    let is_new = sign == "," && named == 1;
    let year = dates::year(words, index + word + named).filter(|_| joined && !is_new)?;
    Some((year, index + word + named + 1))
}

/// "Tháng 10/2024", "quý IV/2024": whether a month or quarter stands before a year.
fn names_part(words: &Words<'_>, at_year: usize) -> bool {
    at_year.checked_sub(2).is_some_and(|part| matches!(words.folded(part), "thang" | "quy" | "qui"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(subject: &str, issued: Option<i16>, expected: (Option<i16>, Option<(i16, i16)>)) {
        let found = PlanYears::of(subject).issued_in(issued);
        assert_eq!((found.year, found.span), expected, "{subject}");
    }

    fn one(year: i16) -> (Option<i16>, Option<(i16, i16)>) {
        (Some(year), None)
    }

    fn span(from: i16, to: i16) -> (Option<i16>, Option<(i16, i16)>) {
        (None, Some((from, to)))
    }

    #[test]
    fn one_year() {
        for (subject, year) in [
            ("Tuyên truyền cải cách hành chính năm 2025", 2025),
            ("TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2025", 2025),
            ("Tuyên truyền 6 tháng cuối năm 2024", 2024),
            ("Tuyên truyền quý IV năm 2024", 2024),
            ("Truyền thông tháng 10/2024", 2024),
            ("Truyền thông quý IV/2024", 2024),
            ("Cải cách hành chính năm 2024 và những năm tiếp theo", 2024),
            ("Cải cách hành chính năm 2025 và định hướng giai đoạn 2026 - 2030", 2025),
            ("thực hiện Nghị quyết số 76/NQ-CP giai đoạn 2021 - 2030 trong năm 2025", 2025),
            ("Thực hiện Chương trình tổng thể giai đoạn 2021-2025 năm 2023", 2023),
            ("Truyền thông giai đoạn 2021 - 2025, năm 2023", 2023),
            ("Cải thiện Chỉ số cải cách hành chính năm 2024", 2024),
            ("Khắc phục hạn chế qua kết quả Chỉ số năm 2023, nâng Chỉ số năm 2024", 2024),
            ("Thực hiện Đề án “Truyền thông đến năm 2030” năm 2026", 2026),
            ("Triển khai Quyết định số 5/QĐ-UBND ngày 10 tháng 01 năm 2024 trong năm 2025", 2025),
            ("Về việc ban hành Kế hoạch tuyên truyền năm 2025", 2025),
        ] {
            check(subject, Some(2022), one(year));
        }
    }

    #[test]
    fn several_years() {
        for (subject, from, to) in [
            ("Tuyên truyền cải cách hành chính giai đoạn 2022 - 2025", 2022, 2025),
            ("Tuyên truyền giai đoạn 2022-2025 và định hướng đến năm 2030", 2022, 2025),
            ("Tuyên truyền giai đoạn từ năm 2022 đến năm 2025", 2022, 2025),
            ("Truyền thông năm 2025 - 2026", 2025, 2026),
            ("Truyền thông năm 2025 và năm 2026", 2025, 2026),
            ("Truyền thông năm 2024, 2025", 2024, 2025),
            ("Phối hợp truyền thông năm học 2024 - 2025", 2024, 2025),
            ("Công tác nhiệm kỳ 2021-2026", 2021, 2026),
            ("Cải cách hành chính 5 năm (2021 - 2025)", 2021, 2025),
            ("ban hành Kế hoạch tuyên truyền giai đoạn 2022 – 2025", 2022, 2025),
            ("Tuyên truyền dịch vụ công đến năm 2025", 2021, 2025),
        ] {
            check(subject, Some(2021), span(from, to));
        }
        check("Tuyên truyền dịch vụ công đến năm 2025", Some(2025), one(2025));
        check("Tuyên truyền dịch vụ công đến năm 2025", None, (None, None));
    }

    #[test]
    fn without_a_year_of_its_own_a_plan_is_for_the_year_of_issue() {
        for subject in [
            "Tuyên truyền cải cách hành chính",
            "Thực hiện Đề án “Truyền thông dịch vụ công đến năm 2030”",
            "Thực hiện Đề án \"Chuyển đổi số giai đoạn 2022 - 2026\"",
            "Thực hiện Đề án truyền thông dịch vụ công đến năm 2030",
            "Thực hiện Nghị định số 118/2024/NĐ-CP ngày 09 tháng 6 năm 2024 của Chính phủ",
            "Thực hiện Chương trình tổng thể giai đoạn 2021 - 2030",
        ] {
            check(subject, Some(2025), one(2025));
        }
        check("Thực hiện Chương trình tổng thể giai đoạn 2021 - 2030", Some(2021), (None, None));
        check("Tuyên truyền", None, (None, None));
    }
}
