//! Adding one text durably, compared with the time of one sync of the disk.

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
    // tantivy merges in the background, which would slow down the others.
    #[cfg(feature = "tantivy")]
    for text in &texts {
        disk.sync(&mut section)?;
        section.micros("tantivy, index alone", filled.tantivy.natural.add(text)?);
    }
    report.finish(section);
    Ok(())
}
