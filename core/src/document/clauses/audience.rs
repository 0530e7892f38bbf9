//! Classifies an audience (đối tượng) as inside or outside the agency.

use crate::document::findings::{FindingLocation, Findings};
use crate::document::words::Words;
use crate::model::{Audience, AudienceKind, Clause, Plan};

/// Adds an audience, inside the agency or outside as its words tell.
pub(super) fn place(plan: &mut Plan, findings: &mut Findings, clause: Clause) {
    let words = Words::of(&clause.text);
    let known = kind(&words).map(|(_, kind)| kind);
    let path = format!("audiences[{}].kind", plan.audiences.len());
    let here = FindingLocation { line: clause.line, path, excerpt: &clause.text };
    let has = |signs: &[&str]| signs.iter().any(|sign| words.contains(sign));
    match known {
        None => findings.add(
            here,
            "audience_unclear",
            "it is not said whether this audience is inside the agency: taken as outside",
            "không rõ đối tượng trong hay ngoài cơ quan: xếp vào ngoài cơ quan",
        ),
        Some(_) if has(INSIDE) && has(OUTSIDE_FOR_SURE) => findings.add(
            here,
            "audience_mixed",
            "one line names people inside and outside the agency: counted by the first",
            "một dòng nêu cả trong và ngoài cơ quan: xếp theo đối tượng nêu trước",
        ),
        Some(_) => {}
    }
    let kind = known.unwrap_or(AudienceKind::External);
    plan.audiences.push(Audience { clause: Clause { channels: Vec::new(), ..clause }, kind, headcount: None });
}

const INSIDE: &[&str] = &["can bo", "cong chuc", "vien chuc", "nguoi lao dong", "dang vien", "nhan vien"];
const OUTSIDE: &[&str] = &["to chuc", "ca nhan", "nguoi dan", "doanh nghiep", "nhan dan", "cong dan", "tang lop"];
const OUTSIDE_FOR_SURE: &[&str] = &["nguoi dan", "doanh nghiep", "nhan dan", "cong dan", "ca nhan"];

/// The first word that marks inside or outside, with its position.
pub(super) fn kind(words: &Words<'_>) -> Option<(usize, AudienceKind)> {
    let first = |signs: &[&str]| signs.iter().filter_map(|sign| words.find(sign)).min();
    let inside = first(INSIDE).map(|at| (at, AudienceKind::Internal));
    let outside = first(OUTSIDE).map(|at| (at, AudienceKind::External));
    [inside, outside].into_iter().flatten().min_by_key(|(at, _)| *at)
}
