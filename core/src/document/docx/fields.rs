//! Word's complex fields (`fldChar`): the instruction is skipped, the result is kept, page numbers are left out.

/// The fields that enclose the current position, outermost first.
#[derive(Debug, Default)]
pub(super) struct Fields {
    open: Vec<ComplexField>,
}

#[derive(Debug, Default)]
struct ComplexField {
    instruction: String,
    has_result: bool,
}

impl ComplexField {
    /// A field that gives the number of a page, or how many there are: no words of the author.
    fn counts_pages(&self) -> bool {
        let name = self.instruction.split_whitespace().next().unwrap_or_default();
        ["PAGE", "NUMPAGES", "SECTIONPAGES"].iter().any(|known| name.eq_ignore_ascii_case(known))
    }
}

impl Fields {
    pub fn begin(&mut self) {
        const MOST: usize = 64;
        if self.open.len() < MOST {
            self.open.push(ComplexField::default());
        }
    }

    /// A field with its instruction at once.
    pub fn begin_simple(&mut self, instruction: &str) {
        self.open.push(ComplexField { instruction: instruction.to_owned(), has_result: true });
    }

    /// A part of an instruction.
    pub fn instruct(&mut self, text: &str) {
        const LONGEST: usize = 64;
        if let Some(field) = self.open.last_mut().filter(|field| field.instruction.len() < LONGEST) {
            field.instruction.push_str(text);
        }
    }

    pub fn separate(&mut self) {
        if let Some(field) = self.open.last_mut() {
            field.has_result = true;
        }
    }

    pub fn end(&mut self) {
        self.open.pop();
    }

    /// Whether what is read now is no text.
    pub fn hide(&self) -> bool {
        self.open.iter().any(|field| !field.has_result || field.counts_pages())
    }

    /// A paragraph ends: an instruction that has no end there has none at all, and hides nothing more.
    pub fn end_paragraph(&mut self) {
        self.open.retain(|field| field.has_result && !field.counts_pages());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_results_are_text() {
        let mut fields = Fields::default();
        assert!(!fields.hide());
        fields.begin();
        fields.instruct(" HYPERLINK \"x\" ");
        assert!(fields.hide());
        fields.separate();
        assert!(!fields.hide());
        fields.begin();
        fields.instruct("page \\* MERGEFORMAT");
        fields.separate();
        assert!(fields.hide());
        fields.end();
        assert!(!fields.hide());
        fields.end();
        fields.end();
        assert!(!fields.hide());
    }

    #[test]
    fn an_instruction_without_end_hides_its_paragraph_alone() {
        let mut fields = Fields::default();
        fields.begin();
        fields.instruct("TOC");
        fields.separate();
        fields.begin();
        fields.end_paragraph();
        assert!(!fields.hide());
    }
}
