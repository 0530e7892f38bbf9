//! One more text, durably, beside what the disk takes for one sync.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use super::corpus;
use super::filling::Filled;
use crate::report::{Report, Section};
use crate::single::DISK;
use crate::{Outcome, Scale};

pub fn measure(report: &mut Report, scale: Scale, filled: &mut Filled, folder: &Path) -> Outcome<()> {
    let mut probe = OpenOptions::new().create(true).append(true).open(folder.join("probe"))?;
    let mut disk = |section: &mut Section| -> Outcome<()> {
        let started = Instant::now();
        probe.write_all(&[0x5A; 4096])?;
        probe.sync_data()?;
        section.micros(DISK, started.elapsed());
        Ok(())
    };
    let texts = corpus::more_texts(scale.rounds);
    let mut section = Section::new(format!("One more text beside {}, durable", scale.texts), "µs");
    for text in &texts {
        disk(&mut section)?;
        section.micros("cchc", filled.cchc.add(text)?);
        if let Some(plain) = &filled.plain {
            section.micros("cchc, without the search index", plain.add(text)?);
        }
        section.micros("FTS5, index and text", filled.fts5_texts.add(text)?);
    }
    // It merges in the background, which the others must not pay for.
    #[cfg(feature = "tantivy")]
    for text in &texts {
        disk(&mut section)?;
        section.micros("tantivy, index alone", filled.tantivy.natural.add(text)?);
    }
    report.finish(section);
    Ok(())
}
