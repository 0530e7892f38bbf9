//! Recipients, archive line and signature of the plan.

use super::Builder;
use crate::document::blocks::TextBlock;
use crate::document::findings::FindingLocation;
use crate::document::role::Role;
use crate::document::tail;

impl Builder {
    pub(super) fn read_tail(&mut self, blocks: &[TextBlock]) {
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

    pub(super) fn read_archive(&mut self, block: &TextBlock) {
        self.plan.archive = Some(tail::read_archive(&block.text));
        if let Some(archive) = &mut self.plan.archive {
            archive.raw = block.numbered();
        }
        if tail::archive_has_stop(&block.text) {
            self.findings.add(
                FindingLocation { line: block.line(), path: "archive".to_owned(), excerpt: &block.text },
                "archive_separator",
                "the parts of the archive line are parted by a full stop; the rule is a comma",
                "các phần của dòng lưu cách nhau bằng dấu chấm; theo quy định là dấu phẩy",
            );
        }
    }

    pub(super) fn read_signature(&mut self, blocks: &[TextBlock], document: u16) {
        let of = |role: Role| blocks.iter().filter(move |block| block.role == role && block.document == document);
        let signers = signers(blocks, document);
        let further = signers.iter().skip(1).flat_map(|signer| signer.lines.iter().chain(signer.name.iter()));
        let further = further.copied().cloned().collect::<Vec<_>>();
        let first = signers.first();
        let lines = first.map_or(Vec::new(), |signer| signer.lines.iter().map(|block| block.text.as_str()).collect());
        let name = first.and_then(|signer| signer.name).map(|block| block.text.as_str());
        let Some(signatory) = tail::read_signature(&lines, name) else {
            return of(Role::SignerName).for_each(|block| self.keep_stray(block));
        };
        match &self.plan.signatory {
            None => {
                if signatory.name.is_none() {
                    let last = of(Role::Signature).next_back();
                    self.findings.add(
                        FindingLocation {
                            line: last.map_or(0, TextBlock::line),
                            path: "signatory.name".to_owned(),
                            excerpt: last.map_or("", |block| &block.text),
                        },
                        "signer_name_missing",
                        "no name under the signer's title",
                        "thiếu họ tên người ký",
                    );
                }
                self.plan.signatory = Some(signatory);
                further.iter().for_each(|block| self.keep_stray(block));
            }
            Some(known) if *known == signatory => further.iter().for_each(|block| self.keep_stray(block)),
            Some(_) => of(Role::Signature).chain(of(Role::SignerName)).for_each(|block| self.keep_stray(block)),
        }
    }
}

/// The signers of the plan after the first, who sign beside them: the lines of titles and the name of each.
pub(in crate::document) fn further_signers(blocks: &[TextBlock]) -> Vec<(Vec<&TextBlock>, &TextBlock)> {
    let mut signers = signers(blocks, super::main_document(blocks)).into_iter();
    // Where the first has no name, it is not known whose the others are.
    if signers.next().is_none_or(|first| first.name.is_none()) {
        return Vec::new();
    }
    let whole = signers.filter_map(|signer| Some((signer.lines, signer.name?)));
    whole.filter(|(lines, _)| !lines.is_empty()).collect()
}

/// One signer: the lines of authority and titles, and the name under them.
#[derive(Default)]
struct Signer<'b> {
    lines: Vec<&'b TextBlock>,
    name: Option<&'b TextBlock>,
}

/// The signers of a document, in their order: each has titles and then a name. Two that sign side by side share lines.
fn signers(blocks: &[TextBlock], document: u16) -> Vec<Signer<'_>> {
    let signed = blocks
        .iter()
        .filter(|block| block.document == document && matches!(block.role, Role::Signature | Role::SignerName))
        .collect::<Vec<_>>();
    if let [first, second, ..] = signed.as_slice()
        && stand_side_by_side(first, second)
    {
        return side_by_side(&signed);
    }
    let mut signers: Vec<Signer<'_>> = Vec::new();
    for block in signed {
        match signers.last_mut() {
            Some(last) if last.name.is_none() => last.take(block),
            _ => {
                let mut signer = Signer::default();
                signer.take(block);
                signers.push(signer);
            }
        }
    }
    signers
}

impl<'b> Signer<'b> {
    fn take(&mut self, block: &'b TextBlock) {
        match block.role {
            Role::SignerName => self.name = Some(block),
            _ => self.lines.push(block),
        }
    }
}

/// Two titles of one line that are not one signer's: "GIÁM ĐỐC SỞ Y TẾ", "CHỦ TỊCH HỘI PHỤ NỮ".
fn stand_side_by_side(first: &TextBlock, second: &TextBlock) -> bool {
    let both_titles = first.role == Role::Signature && second.role == Role::Signature;
    both_titles && first.line() == second.line() && tail::authority(&first.text) == tail::authority(&second.text)
}

/// Of every line the first column is the first signer's, the second the other's. What stands alone on a line is
/// nobody's.
fn side_by_side<'b>(signed: &[&'b TextBlock]) -> Vec<Signer<'b>> {
    let mut signers = vec![Signer::default(), Signer::default()];
    for line in signed.chunk_by(|one, next| one.line() == next.line()) {
        if let ([first, second], [left, right]) = (line, signers.as_mut_slice()) {
            left.take(first);
            right.take(second);
        } else {
            signers.extend(line.iter().map(|block| Signer { lines: vec![*block], name: None }));
        }
    }
    signers
}

fn last_document(blocks: &[TextBlock]) -> u16 {
    blocks.last().map_or(0, |block| block.document)
}

/// A recipient without the mark that parts it from the next.
fn without_separator(text: &str) -> &str {
    text.trim_end_matches([';', '.', ',', '/', ' '])
}
