//! From blocks to the plan and what is odd about it.

use std::collections::HashMap;

use super::blocks::Block;
use super::clauses::{self, Sections};
use super::findings::{Findings, Place};
use super::headings::Part;
use super::plan_year::PlanYears;
use super::role::Role;
use super::words::{Words, slice};
use super::{dates, document_type, header, introduction, legacy, legal_basis, number, tail, theme};
use crate::model::{Clause, LegalBasis, OtherSection, PartialDate, Plan, Reading, YearSpan};
use crate::text::{fold, syllables};

/// Puts every block where it belongs.
pub(super) fn build(source: String, blocks: &[Block]) -> Reading {
    let mut builder = Builder {
        plan: Plan { source, ..Plan::default() },
        findings: Findings::default(),
        main: main_document(blocks),
        sections: HashMap::new(),
        subject_line: 0,
        number_line: 0,
        named_together: Vec::new(),
        loose: Vec::new(),
    };
    builder.read_front(blocks);
    builder.read_body(blocks);
    builder.read_tail(blocks);
    builder.keep_loose();
    builder.read_theme();
    builder.mark_parent();
    builder.look_for_gaps();
    legacy::point_out(&builder.plan.source, &mut builder.findings);
    Reading { plan: builder.plan, findings: builder.findings.in_order() }
}

/// The document that is the plan: the first that is not a decision, where a decision comes before it.
fn main_document(blocks: &[Block]) -> u16 {
    let mut titles = blocks.iter().filter(|block| block.role == Role::Title);
    let is_decision = |block: &&Block| document_type::abbreviation(&block.text) == Some("QĐ");
    let first = titles.next();
    match first {
        Some(first) if is_decision(&first) => {
            titles.find(|title| !is_decision(title)).map_or(first.document, |plan| plan.document)
        }
        Some(first) => first.document,
        None => 0,
    }
}

struct Builder {
    plan: Plan,
    findings: Findings,
    /// Which document of the text is the plan; those before it issue it.
    main: u16,
    /// Where in `plan.other` a heading's clauses are kept, by the heading's block.
    sections: HashMap<usize, usize>,
    /// The line of the plan's subject; 0 where it has none.
    subject_line: u32,
    /// The line of the plan's number; 0 where it has none.
    number_line: u32,
    /// Parts named together by one heading: none of them is missing.
    named_together: Vec<Part>,
    /// Clauses without a heading, and whether they are odd.
    loose: Vec<(Clause, bool)>,
}

impl Builder {
    // ----- The front: what the document is -----

    fn read_front(&mut self, blocks: &[Block]) {
        let main = self.main;
        let of = |role: Role| blocks.iter().filter(move |block| block.role == role);
        if let Some(title) = of(Role::Title).find(|title| title.document == main) {
            self.plan.document_type = document_type::abbreviation(&title.text).unwrap_or_default().to_owned();
        }
        for title in of(Role::Title) {
            // The type of a further document is kept by what it is attached to; of a third one, as text.
            let kept = title.document == main
                || (title.document < main && document_type::abbreviation(&title.text) == Some("QĐ"));
            if !kept {
                self.keep_stray(title);
            }
        }
        of(Role::Subject).for_each(|block| self.read_subject(block));
        of(Role::AttachedTo).for_each(|block| self.read_attachment(block));
        of(Role::Number).for_each(|block| self.read_number(block));
        of(Role::PlaceAndDate).for_each(|block| self.read_place_and_date(block));
        of(Role::LegalBasis).for_each(|block| self.plan.legal_bases.push(legal_basis::read(&block.text, block.line())));
        self.read_year();
        of(Role::Formula).for_each(|block| self.keep_formula(block));
        self.read_bodies(blocks);
        self.check_bases();
    }

    fn read_subject(&mut self, block: &Block) {
        if block.document == self.main && self.plan.subject.is_empty() {
            self.plan.subject = block.text.clone();
            self.subject_line = block.line();
        } else if block.document < self.main && self.attached().subject.is_none() {
            self.attached().subject = Some(block.text.clone());
        } else {
            self.keep_stray(block);
        }
    }

    /// The decision that issues the plan, as far as it has been read.
    fn attached(&mut self) -> &mut LegalBasis {
        self.plan
            .attached_to
            .get_or_insert_with(|| LegalBasis {
                document_type: Some("Quyết định".to_owned()), ..LegalBasis::default()
            })
    }

    fn read_attachment(&mut self, block: &Block) {
        if self.plan.attached_to.as_ref().is_some_and(|attached| !attached.raw.is_empty()) {
            return self.keep_stray(block);
        }
        let inner =
            block.text.trim_matches(|letter: char| matches!(letter, '(' | ')' | '*' | '_') || letter.is_whitespace());
        let cited = legal_basis::read(inner, block.line());
        let subject = self.plan.attached_to.take().and_then(|attached| attached.subject);
        let subject = subject.or(cited.subject.clone());
        self.plan.attached_to = Some(LegalBasis { raw: block.text.clone(), subject, ..cited });
    }

    fn read_number(&mut self, block: &Block) {
        let words = Words::of(&block.text);
        let Some(read) = number::read(slice(&block.text, words.end(0), block.text.len())) else {
            return self.keep_stray(block);
        };
        if block.document == self.main && self.plan.symbol.is_empty() {
            self.plan.number = read.number;
            self.plan.symbol = read.symbol;
            self.number_line = block.line();
            if self.plan.number.is_none() {
                self.findings.add(
                    Place { line: block.line(), path: "number".to_owned(), excerpt: &block.text },
                    "number_missing",
                    "the number is blank: the document has not been registered",
                    "chưa có số: văn bản chưa được đăng ký",
                );
            }
            return;
        }
        if block.document < self.main {
            let attached = self.attached();
            if attached.symbol.is_none() {
                attached.number = read.number;
                attached.symbol = Some(read.raw.clone());
                if attached.raw.is_empty() {
                    attached.raw.clone_from(&block.text);
                    attached.line = block.line();
                }
            }
            if attached.symbol.as_deref().map(fold) == Some(fold(&read.raw)) {
                return;
            }
        }
        self.keep_stray(block);
    }

    fn read_place_and_date(&mut self, block: &Block) {
        let (place, parts) = header::read_place_and_date(&block.text);
        let date = parts.and_then(dates::DateParts::date);
        let is_ours = block.document <= self.main && self.plan.place.is_none();
        if !is_ours {
            let repeats = self.plan.place == place && self.plan.issued_on == date;
            if !repeats {
                self.keep_stray(block);
            }
            return;
        }
        self.plan.place = place;
        let here = || Place { line: block.line(), path: "issued_on".to_owned(), excerpt: &block.text };
        let Some(date) = date else {
            self.findings.add(
                here(),
                "date_unreadable",
                "no possible date can be read here",
                "không đọc được ngày tháng hợp lệ",
            );
            return self.keep_formula(block);
        };
        if date.full().is_none() {
            self.findings.add(
                here(),
                "date_incomplete",
                "the day or the month of issue is blank",
                "ngày hoặc tháng ban hành còn để trống",
            );
        }
        self.plan.issued_on = Some(date);
        if block.document < self.main {
            let attached = self.attached();
            match attached.issued_on {
                None => attached.issued_on = Some(date),
                Some(cited) if cited != date => self.findings.add(
                    here(),
                    "attached_date_differs",
                    format!("the plan cites its decision as of {cited}"),
                    format!("kế hoạch ghi ngày quyết định là {cited}"),
                ),
                Some(_) => {}
            }
        }
    }

    fn read_year(&mut self) {
        let decision = self.plan.attached_to.as_ref().and_then(|attached| attached.subject.as_deref());
        let subjects = [Some(self.plan.subject.as_str()), decision];
        let told = subjects.into_iter().flatten().map(PlanYears::of).find(|years| *years != PlanYears::default());
        let years = told.unwrap_or_default().issued_in(self.plan.issued_on.map(|date| date.year));
        self.plan.year = years.year;
        self.plan.years = years.span.map(|(from, to)| YearSpan { from, to });
        if let Some(YearSpan { from, to }) = self.plan.years {
            self.findings.add(
                Place { line: self.subject_line, path: "years".to_owned(), excerpt: &self.plan.subject },
                "plan_for_several_years",
                format!("the plan runs from {from} to {to}: times without a year are not read as one of these"),
                format!("kế hoạch cho giai đoạn {from} - {to}: mốc thời gian không ghi năm không được gán vào năm nào"),
            );
        }
    }

    /// The bodies of the head. The issuer's name is taken from the introduction where that writes it with small letters.
    fn read_bodies(&mut self, blocks: &[Block]) {
        let of_document = |document: u16| {
            blocks
                .iter()
                .filter(move |block| block.role == Role::Body && block.document == document)
                .collect::<Vec<_>>()
        };
        let own = of_document(self.main);
        let lines = if own.is_empty() { of_document(0) } else { own };
        let names = lines.iter().map(|block| block.text.as_str()).collect::<Vec<_>>();
        (self.plan.parent_body, self.plan.issuer) = header::bodies(&names);
        let formulas = blocks.iter().filter(|block| block.role == Role::Formula && block.document == self.main);
        let introduced = formulas.filter_map(|block| introduction::issuer(&block.text)).next().map(str::to_owned);
        if let Some(introduced) = introduced {
            match &self.plan.issuer {
                Some(written) if fold(written) != fold(&introduced) => {}
                _ => self.plan.issuer = Some(introduced),
            }
        }
        if self.plan.issuer.is_none() {
            self.plan.issuer = self.plan.attached_to.as_ref().and_then(|attached| attached.issuer.clone());
        }
        let known = |plan: &Plan, text: &str| {
            let text = syllables(text);
            let names = [&plan.issuer, &plan.parent_body].into_iter().flatten();
            names.map(|name| syllables(name)).any(|name| name.windows(text.len().max(1)).any(|part| part == text))
        };
        for block in blocks.iter().filter(|block| block.role == Role::Body) {
            if !known(&self.plan, &block.text) {
                self.keep_stray(block);
            }
        }
    }

    // ----- The body -----

    fn read_body(&mut self, blocks: &[Block]) {
        let mut sections = Sections::new(self.plan.year);
        for (index, block) in blocks.iter().enumerate() {
            let heading = block.section.and_then(|section| blocks.get(section));
            match block.role {
                Role::Heading if block.parts.is_empty() => self.open_other(index, block),
                Role::Heading => {
                    if block.parts.len() > 1 {
                        self.named_together.extend(&block.parts);
                    }
                    self.plan.headings.push(clauses::plain(block));
                }
                Role::TableHeader => self.plan.headings.push(clauses::plain(block)),
                Role::Clause | Role::TableRow => match heading.filter(|heading| !heading.parts.is_empty()) {
                    Some(heading) => sections.place(&mut self.plan, &mut self.findings, heading, block),
                    None if block.role == Role::TableRow
                        && sections.place_row(&mut self.plan, &mut self.findings, None, block) => {}
                    None => self.keep(block, sections.clause(block)),
                },
                Role::Stray => self.keep_stray(block),
                _ => {}
            }
        }
    }

    /// A heading of none of the parts.
    fn open_other(&mut self, index: usize, block: &Block) {
        let place = self.plan.other.len();
        let heading = block.pieces.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ");
        self.sections.insert(index, place);
        self.plan.other.push(OtherSection { heading, line: block.line(), clauses: Vec::new() });
        if !block.enacts {
            let excerpt = self.plan.other.last().map_or_else(String::new, |other| other.heading.clone());
            self.findings.add(
                Place { line: block.line(), path: format!("other[{place}]"), excerpt: &excerpt },
                "heading_unknown",
                "this heading names none of the known parts: what stands under it is kept as it is",
                "đề mục này không thuộc phần nào đã biết: nội dung được giữ nguyên",
            );
        }
    }

    /// A clause under an unknown heading, or under none.
    fn keep(&mut self, block: &Block, clause: Clause) {
        let place = block.section.and_then(|heading| self.sections.get(&heading));
        match place.and_then(|place| self.plan.other.get_mut(*place)) {
            Some(section) => section.clauses.push(clause),
            None => self.loose.push((clause, true)),
        }
    }

    fn keep_stray(&mut self, block: &Block) {
        self.loose.push((clauses::plain(block), true));
    }

    fn keep_formula(&mut self, block: &Block) {
        self.loose.push((clauses::plain(block), false));
    }

    /// The section without a heading comes last; its clauses stand in the order of the text.
    fn keep_loose(&mut self) {
        self.loose.sort_by_key(|(clause, _)| clause.line);
        let place = self.plan.other.len();
        let mut section = OtherSection::default();
        for (position, (clause, is_odd)) in std::mem::take(&mut self.loose).into_iter().enumerate() {
            if is_odd {
                self.findings.add(
                    Place {
                        line: clause.line,
                        path: format!("other[{place}].clauses[{position}]"),
                        excerpt: &clause.text,
                    },
                    "unplaced",
                    "this text belongs to no known part: it is kept as it is",
                    "đoạn này không thuộc phần nào đã biết: được giữ nguyên",
                );
            }
            section.clauses.push(clause);
        }
        if !section.clauses.is_empty() {
            self.plan.other.push(section);
        }
    }

    // ----- The tail -----

    fn read_tail(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block.role {
                Role::Recipient => self.plan.recipients.push(without_separator(&block.numbered()).to_owned()),
                Role::Archive if self.plan.archive.is_none() => self.read_archive(block),
                Role::Archive => self.keep_stray(block),
                _ => {}
            }
        }
        let documents =
            [self.main].into_iter().chain(0..self.main).chain(self.main.saturating_add(1)..=last_document(blocks));
        for document in documents {
            self.read_signature(blocks, document);
        }
    }

    fn read_archive(&mut self, block: &Block) {
        self.plan.archive = Some(tail::read_archive(&block.text));
        if let Some(archive) = &mut self.plan.archive {
            archive.raw = block.numbered();
        }
        if tail::archive_has_stop(&block.text) {
            self.findings.add(
                Place { line: block.line(), path: "archive".to_owned(), excerpt: &block.text },
                "archive_separator",
                "the parts of the archive line are parted by a full stop; the rule is a comma",
                "các phần của dòng lưu cách nhau bằng dấu chấm; theo quy định là dấu phẩy",
            );
        }
    }

    fn read_signature(&mut self, blocks: &[Block], document: u16) {
        let of = |role: Role| blocks.iter().filter(move |block| block.role == role && block.document == document);
        let lines = of(Role::Signature).map(|block| block.text.as_str()).collect::<Vec<_>>();
        let name = of(Role::SignerName).map(|block| block.text.as_str()).next();
        let Some(signatory) = tail::read_signature(&lines, name) else {
            return of(Role::SignerName).for_each(|block| self.keep_stray(block));
        };
        match &self.plan.signatory {
            None => {
                if signatory.name.is_none() {
                    let last = of(Role::Signature).next_back();
                    self.findings.add(
                        Place {
                            line: last.map_or(0, Block::line),
                            path: "signatory.name".to_owned(),
                            excerpt: last.map_or("", |block| &block.text),
                        },
                        "signer_name_missing",
                        "no name under the signer's title",
                        "thiếu họ tên người ký",
                    );
                }
                self.plan.signatory = Some(signatory);
            }
            Some(known) if *known == signatory => {}
            Some(_) => of(Role::Signature).chain(of(Role::SignerName)).for_each(|block| self.keep_stray(block)),
        }
    }

    // ----- What follows from the whole -----

    fn read_theme(&mut self) {
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

    /// The same issuer's own plan among the bases: by the issuer's name, or by the body in the symbol.
    fn mark_parent(&mut self) {
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
    fn check_bases(&mut self) {
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

    fn look_for_gaps(&mut self) {
        if self.plan.document_type.is_empty() {
            if let Some(by_symbol) = document_type::of_symbol(&self.plan.symbol) {
                self.plan.document_type = by_symbol.to_owned();
            }
            self.findings.add(
                Place::whole("document_type"),
                "title_missing",
                "no line names the type of the document",
                "không có dòng ghi tên loại văn bản",
            );
        }
        let by_symbol = document_type::of_symbol(&self.plan.symbol);
        if by_symbol.is_some_and(|by_symbol| by_symbol != self.plan.document_type) {
            self.findings.add(
                Place { line: self.number_line, path: "symbol".to_owned(), excerpt: &self.plan.symbol },
                "symbol_type_differs",
                "the symbol names another type of document than the title",
                "ký hiệu không khớp với tên loại văn bản",
            );
        }
        let plan = &self.plan;
        let lacks = |is_empty: bool, part: Part| is_empty && !self.named_together.contains(&part);
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
                lacks(plan.purposes.is_empty(), Part::Purposes),
                "purposes",
                "part_missing",
                "no purposes were found",
                "không thấy mục đích",
            ),
            (
                lacks(plan.contents.is_empty(), Part::Contents),
                "contents",
                "part_missing",
                "no contents were found",
                "không thấy nội dung",
            ),
            (
                lacks(plan.assignments.is_empty(), Part::Assignments),
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
                self.findings.add(Place::whole(path), code, text, text_vi);
            }
        }
    }
}

fn last_document(blocks: &[Block]) -> u16 {
    blocks.last().map_or(0, |block| block.document)
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

/// A recipient without the mark that parts it from the next.
fn without_separator(text: &str) -> &str {
    text.trim_end_matches([';', '.', ',', '/', ' '])
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
