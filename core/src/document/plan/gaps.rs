//! Reads the theme of the year, and adds findings for elements that the document lacks: leads, times, parts.

use super::Builder;
use crate::document::clauses::{ClauseLocation, PromiseField};
use crate::document::findings::{FindingLocation, line_ranges};
use crate::document::headings::PlanSection;
use crate::document::{document_type, theme};
use crate::model::{Assignment, PlanPart};
use crate::rules::promises;

impl Builder {
    pub(super) fn read_theme(&mut self) {
        let plan = &self.plan;
        let assigned = plan.assignments.iter().map(|assignment| &assignment.clause);
        let timed = plan.timeline.iter().map(|entry| &entry.clause);
        let other = plan.other.iter().flat_map(|section| &section.clauses);
        let mut clauses = plan
            .contents
            .iter()
            .chain(&plan.forms)
            .chain(&plan.purposes)
            .chain(&plan.requirements)
            .chain(&plan.expected_results)
            .chain(assigned)
            .chain(timed)
            .chain(other);
        self.plan.theme = clauses.find_map(|clause| theme::quoted_in(&clause.text)).map(str::to_owned);
    }

    /// Adds a finding for each promise or assignment for which the text names no lead. The reader never guesses a lead.
    pub(super) fn look_for_leads(&mut self) {
        for (part, name) in
            [(PlanPart::Contents, "contents"), (PlanPart::Forms, "forms"), (PlanPart::Timeline, "timeline")]
        {
            self.look_for_leads_of_promises(part, name);
        }
        let of_nobody = |assignment: &Assignment| {
            let clause = &assignment.clause;
            clause.level == 0 && assignment.lead.is_none() && assignment.coordinating.is_empty()
        };
        for (position, assignment) in self.plan.assignments.iter().enumerate().filter(|(_, found)| of_nobody(found)) {
            self.findings.add(
                FindingLocation {
                    line: assignment.clause.line,
                    path: format!("assignments[{position}].lead"),
                    excerpt: &assignment.clause.text,
                },
                "lead_missing",
                "it is not said who leads this: nobody is named",
                "không nêu đơn vị chủ trì: chưa gán cho ai",
            );
        }
    }

    /// Adds one finding for all promises of a part without a lead, since many plans name no lead for any of them.
    fn look_for_leads_of_promises(&mut self, part: PlanPart, name: &str) {
        let promised = promises(&self.plan);
        let of_nobody = promised
            .iter()
            .filter(|promise| promise.part == part && promise.lead.is_none() && promise.coordinating.is_empty())
            .collect::<Vec<_>>();
        let Some(first) = of_nobody.first() else { return };
        let path = match of_nobody.len() {
            1 => ClauseLocation { part, position: first.position }.path(PromiseField::Lead),
            _ => name.to_owned(),
        };
        let lines = line_ranges(of_nobody.iter().map(|promise| promise.clause.line));
        self.findings.add(
            FindingLocation { line: first.clause.line, path, excerpt: &first.clause.text },
            "lead_missing",
            format!("it is not said who leads this: nobody is named; lines {lines}"),
            format!("không nêu đơn vị chủ trì: chưa gán cho ai; dòng {lines}"),
        );
    }

    pub(super) fn look_for_gaps(&mut self) {
        if self.plan.document_type.is_empty() {
            if let Some(by_symbol) = document_type::of_symbol(&self.plan.symbol) {
                self.plan.document_type = by_symbol.to_owned();
            }
            self.findings.add(
                FindingLocation::whole("document_type"),
                "title_missing",
                "no line names the type of the document",
                "không có dòng ghi tên loại văn bản",
            );
        }
        let by_symbol = document_type::of_symbol(&self.plan.symbol);
        if by_symbol.is_some_and(|by_symbol| by_symbol != self.plan.document_type) {
            self.findings.add(
                FindingLocation { line: self.number_line, path: "symbol".to_owned(), excerpt: &self.plan.symbol },
                "symbol_type_differs",
                "the symbol names another type of document than the title",
                "ký hiệu không khớp với tên loại văn bản",
            );
        }
        let plan = &self.plan;
        let lacks = |is_empty: bool, part: PlanSection| is_empty && !self.named_together.contains(&part);
        let gaps = [
            (
                plan.subject.is_empty(),
                "subject",
                "subject_missing",
                "the document does not say what it is about",
                "thiếu trích yếu",
            ),
            (
                plan.symbol.is_empty() && plan.attached_to.is_none(),
                "symbol",
                "symbol_missing",
                "there is no number and symbol",
                "thiếu số, ký hiệu",
            ),
            (plan.issuer.is_none(), "issuer", "issuer_missing", "no issuing body is named", "thiếu cơ quan ban hành"),
            (
                plan.issued_on.is_none(),
                "issued_on",
                "date_missing",
                "there is no date of issue",
                "thiếu ngày tháng năm ban hành",
            ),
            (
                plan.year.is_none() && plan.years.is_none(),
                "year",
                "year_missing",
                "no year is named",
                "không rõ năm kế hoạch",
            ),
            (plan.legal_bases.is_empty(), "legal_bases", "part_missing", "no legal basis is cited", "không có căn cứ"),
            (
                lacks(plan.purposes.is_empty(), PlanSection::Purposes),
                "purposes",
                "part_missing",
                "no purposes were found",
                "không thấy mục đích",
            ),
            (
                lacks(plan.contents.is_empty(), PlanSection::Contents),
                "contents",
                "part_missing",
                "no contents were found",
                "không thấy nội dung",
            ),
            (
                lacks(plan.assignments.is_empty(), PlanSection::Assignments),
                "assignments",
                "part_missing",
                "nobody was found to carry it out",
                "không thấy phân công thực hiện",
            ),
            (
                plan.timeline.is_empty(),
                "timeline",
                "part_missing",
                "no timeline was found",
                "không thấy thời gian thực hiện",
            ),
            (
                plan.recipients.is_empty(),
                "recipients",
                "part_missing",
                "no recipients were found",
                "không thấy nơi nhận",
            ),
            (plan.signatory.is_none(), "signatory", "part_missing", "no signature was found", "không thấy phần ký"),
        ];
        for (is_missing, path, code, text, text_vi) in gaps {
            if is_missing {
                self.findings.add(FindingLocation::whole(path), code, text, text_vi);
            }
        }
    }
}
