//! One more text, durably, beside what the disk takes for one sync.

use std::path::Path;

use super::corpus;
use super::filling::Filled;
use crate::report::{Report, Section};
use crate::single::Disk;
use crate::{Outcome, Scale};

pub fn measure(report: &mut Report, scale: Scale, filled: &mut Filled, folder: &Path) -> Outcome<()> {
    let mut disk = Disk::new(folder)?;
    let texts = corpus::more_texts(scale.rounds);
    let mut section = Section::new(format!("One more text beside {}, durable", scale.texts), "µs");
    for text in &texts {
        disk.sync(&mut section)?;
        section.micros("cchc", filled.cchc.add(text)?);
        if let Some(plain) = &filled.plain {
            section.micros("cchc, without the search index", plain.add(text)?);
        }
        section.micros("FTS5, index and text", filled.fts5_texts.add(text)?);
    }
    // It merges in the background, which the others must not pay for.
    #[cfg(feature = "tantivy")]
    for text in &texts {
        disk.sync(&mut section)?;
        section.micros("tantivy, index alone", filled.tantivy.natural.add(text)?);
    }
    report.finish(section);
    Ok(())
}
