//! The front of the plan: type, number, date, place, agencies, subject, year.

use super::Builder;
use crate::document::blocks::TextBlock;
use crate::document::findings::FindingLocation;
use crate::document::plan_year::PlanYears;
use crate::document::role::Role;
use crate::document::words::{Words, is_upper, slice};
use crate::document::{dates, document_type, header, headings, introduction, legal_basis, number, tail};
use crate::model::{LegalBasis, YearSpan};
use crate::text::{fold, syllables};

impl Builder {
    pub(super) fn read_front(&mut self, blocks: &[TextBlock]) {
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
        let own = of(Role::Number).find(|block| block.document == main).map(|block| block.text.clone());
        of(Role::AttachedTo).for_each(|block| match own.as_deref().is_some_and(|own| cites_itself(block, own)) {
            true => self.keep_stray(block),
            false => self.read_attachment(block),
        });
        // A head without a title above the plan's title is the plan's own, not a decision's.
        let decided = of(Role::Title).any(|title| title.document < main);
        let is_decisions = |block: &TextBlock| decided && block.document < main;
        of(Role::Number).for_each(|block| self.read_number(block, is_decisions(block)));
        of(Role::PlaceAndDate).for_each(|block| self.read_place_and_date(block, is_decisions(block)));
        let ends = of(Role::LegalBasis).map(|block| self.read_bases(block)).collect::<Vec<_>>();
        self.read_year();
        of(Role::Formula).for_each(|block| self.keep_formula(block));
        self.read_bodies(blocks);
        self.check_bases(&ends);
    }

    /// The bases of one sentence; returns the position of the last.
    fn read_bases(&mut self, block: &TextBlock) -> usize {
        let mut rest = block.text.as_str();
        for mut basis in legal_basis::read_all(&block.text, block.line()) {
            if let Some(at) = rest.find(&basis.raw) {
                let read = block.text.len() - rest.len() + at;
                basis.line = block.line_at(read);
                rest = slice(rest, at + basis.raw.len(), rest.len());
            }
            if let Some(written) = legal_basis::doubtful_symbol(&basis.raw) {
                let path = format!("legal_bases[{}].symbol", self.plan.legal_bases.len());
                self.doubt_symbol(FindingLocation { line: basis.line, path, excerpt: &written });
            }
            self.plan.legal_bases.push(basis);
        }
        self.plan.legal_bases.len().saturating_sub(1)
    }

    pub(super) fn read_subject(&mut self, block: &TextBlock) {
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
    pub(super) fn attached(&mut self) -> &mut LegalBasis {
        self.plan
            .attached_to
            .get_or_insert_with(|| LegalBasis {
                document_type: Some("Quyết định".to_owned()), ..LegalBasis::default()
            })
    }

    pub(super) fn read_attachment(&mut self, block: &TextBlock) {
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

    pub(super) fn read_number(&mut self, block: &TextBlock, is_decisions: bool) {
        let words = Words::of(&block.text);
        let Some(read) = number::read(slice(&block.text, words.end(0), block.text.len())) else {
            return self.keep_stray(block);
        };
        if let Some(written) = &read.doubtful {
            self.doubt_symbol(FindingLocation { line: block.line(), path: "symbol".to_owned(), excerpt: written });
        }
        if block.document <= self.main && !is_decisions && self.plan.symbol.is_empty() {
            self.plan.number = read.number;
            self.plan.symbol = read.symbol;
            self.number_line = block.line();
            if self.plan.number.is_none() {
                self.findings.add(
                    FindingLocation { line: block.line(), path: "number".to_owned(), excerpt: &block.text },
                    "number_missing",
                    "the number is blank: the document has not been registered",
                    "chưa có số: văn bản chưa được đăng ký",
                );
            }
            return;
        }
        if is_decisions {
            let attached = self.attached();
            // The attached plan may leave the number of its decision blank.
            let is_blank = attached.number.is_none()
                && attached.symbol.as_deref().is_some_and(|cited| fold(&read.raw).ends_with(&fold(cited)));
            if attached.symbol.is_none() || is_blank {
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

    /// Adds a finding for a symbol that is broken, or that goes on in a way that is not understood.
    fn doubt_symbol(&mut self, location: FindingLocation<'_>) {
        self.findings.add(
            location,
            "symbol_doubtful",
            "the number and symbol are written in an unusual way: check that they are whole",
            "số, ký hiệu viết khác thường: cần kiểm tra có đủ không",
        );
    }

    pub(super) fn read_place_and_date(&mut self, block: &TextBlock, is_decisions: bool) {
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
        let here = || FindingLocation { line: block.line(), path: "issued_on".to_owned(), excerpt: &block.text };
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
        if is_decisions {
            let attached = self.attached();
            match attached.issued_on {
                None => attached.issued_on = Some(date),
                Some(cited) if cited.full().is_none() && cited.year == date.year => attached.issued_on = Some(date),
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

    pub(super) fn read_year(&mut self) {
        let decision = self.plan.attached_to.as_ref().and_then(|attached| attached.subject.as_deref());
        let subjects = [Some(self.plan.subject.as_str()), decision];
        let told = subjects.into_iter().flatten().map(PlanYears::of).find(|years| *years != PlanYears::default());
        let years = told.unwrap_or_default().issued_in(self.plan.issued_on.map(|date| date.year));
        self.plan.year = years.year;
        self.plan.years = years.span.map(|(from, to)| YearSpan { from, to });
        if let Some(YearSpan { from, to }) = self.plan.years {
            self.findings.add(
                FindingLocation { line: self.subject_line, path: "years".to_owned(), excerpt: &self.plan.subject },
                "plan_for_several_years",
                format!("the plan runs from {from} to {to}: times without a year are not read as one of these"),
                format!("kế hoạch cho giai đoạn {from} - {to}: mốc thời gian không ghi năm không được gán vào năm nào"),
            );
        }
    }

    /// The bodies of the head. The issuer's name is taken from the introduction where that writes it with small
    /// letters.
    pub(super) fn read_bodies(&mut self, blocks: &[TextBlock]) {
        let of_document = |document: u16| {
            blocks
                .iter()
                .filter(move |block| block.role == Role::Body && block.document == document)
                .collect::<Vec<_>>()
        };
        let own = of_document(self.main);
        let mut lines = if own.is_empty() { of_document(0) } else { own };
        let is_untitled = !blocks.iter().any(|block| block.role == Role::Title);
        if let ([only], true) = (lines.as_slice(), is_untitled)
            && names_part(&only.text)
        {
            lines.clear();
        }
        // No head names more; what stands below is kept as it is.
        const MOST_LINES: usize = 8;
        let names = lines.iter().take(MOST_LINES).map(|block| block.text.as_str()).collect::<Vec<_>>();
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
        if self.plan.issuer.is_none() {
            self.plan.issuer = authority_over_bases(blocks).map(str::to_owned);
        }
        let names = [&self.plan.parent_body, &self.plan.issuer].into_iter().flatten().map(|name| syllables(name));
        let mut names = names.collect::<Vec<_>>();
        names.push(names.concat());
        let is_known = |text: &str| {
            let text = syllables(text);
            names.iter().any(|name| name.windows(text.len().max(1)).any(|part| part == text))
        };
        for block in blocks.iter().filter(|block| block.role == Role::Body) {
            if !is_known(&block.text) {
                self.keep_stray(block);
            }
        }
    }
}

/// "PHÂN CÔNG NHIỆM VỤ QUÝ II": a heading of the body over which no head stands.
fn names_part(line: &str) -> bool {
    // "PHƯỜNG AN KHÊ" is folded as a part, "phương án".
    let is_place = line.to_lowercase().starts_with("phường");
    headings::lenient(line).is_some() && !is_place && !header::begins_body(&Words::of(line))
}

/// "(Kèm theo Kế hoạch số 09/KH-UBND …)" of the plan with that number: an appendix says so of its own plan.
fn cites_itself(block: &TextBlock, own: &str) -> bool {
    let words = Words::of(own);
    let Some(own) = number::read(words.after_byte(words.end(0))) else { return false };
    let cited = legal_basis::read(block.text.trim_start_matches(['(', '*', '_', ' ']), block.line());
    let bare = |text: &str| fold(text).split_whitespace().collect::<String>();
    let value = |number: &Option<String>| number.as_deref().map(|number| number.trim_start_matches('0').to_owned());
    let same_number = cited.number.is_none() || value(&cited.number) == value(&own.number);
    let same_symbol = cited.symbol.as_deref().map(bare).is_some_and(|cited| cited.ends_with(&bare(&own.symbol)));
    same_number && same_symbol
}

/// The body over a decision's bases: "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG", "BỘ TRƯỞNG BỘ NỘI VỤ".
fn authority_over_bases(blocks: &[TextBlock]) -> Option<&str> {
    let first = blocks.iter().find(|block| matches!(block.role, Role::Formula | Role::LegalBasis | Role::Heading))?;
    let is_authority = first.role == Role::Formula && is_upper(&first.text);
    is_authority.then(|| tail::body_of_authority(&first.text)).flatten()
}
