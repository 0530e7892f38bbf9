//! Building the indexes: how long it takes, and how large they are.

use std::path::Path;
use std::time::Duration;

use super::engines::cchc::Cchc;
use super::engines::fts5::Fts5;
#[cfg(feature = "tantivy")]
use super::engines::tantivy::Tantivy;
use super::inside;
use crate::Outcome;
use crate::report::{Report, Section};

/// Every file, filled.
pub struct Filled {
    pub cchc: Cchc,
    /// The same without a search index, where the store can do that.
    pub plain: Option<Cchc>,
    /// The index alone.
    pub fts5: Fts5,
    /// Index and texts.
    pub fts5_texts: Fts5,
    #[cfg(feature = "tantivy")]
    pub tantivy: TantivyIndexes,
}

#[cfg(feature = "tantivy")]
pub struct TantivyIndexes {
    /// As the engine leaves it after adding.
    pub natural: Tantivy,
    /// In one segment.
    pub merged: Tantivy,
    /// In one segment, with the texts.
    pub texts: Tantivy,
}

pub fn measure(report: &mut Report, texts: &[String], bytes: usize, folder: &Path) -> Outcome<Filled> {
    let count = texts.len();
    let mut times = Section::new(format!("Indexing {count} texts"), "s");
    let mut sizes = Section::new(format!("Size of the index of {count} texts"), "KiB");
    sizes.add("the texts themselves", bytes as f64 / 1024.0);

    let (cchc, taken) = Cchc::fill(&folder.join("search.cchc"), Cchc::options(), texts)?;
    add(&mut times, "cchc, records with all their indexes", taken);
    let plain = match inside::without_search(Cchc::options()) {
        Some(options) => {
            let (plain, taken) = Cchc::fill(&folder.join("plain.cchc"), options, texts)?;
            add(&mut times, "cchc, the same without the search index", taken);
            Some(plain)
        }
        None => None,
    };
    if let Some(bytes) = cchc.index_bytes()? {
        size(&mut sizes, "cchc, search index", bytes);
    }
    size(&mut sizes, "cchc, the whole file", cchc.file_bytes()?);
    add(&mut times, "cchc, reindex", cchc.reindex()?);

    let (fts5, taken) = Fts5::fill(&folder.join("fts5.sqlite"), texts, false)?;
    add(&mut times, "FTS5, index alone", taken);
    size(&mut sizes, "FTS5, index alone", fts5.index_bytes()?);
    add(&mut times, "FTS5, merging it into one segment", fts5.optimize()?);
    size(&mut sizes, "FTS5, index alone, one segment", fts5.index_bytes()?);
    let (fts5_texts, taken) = Fts5::fill(&folder.join("fts5-texts.sqlite"), texts, true)?;
    add(&mut times, "FTS5, index and texts", taken);
    fts5_texts.optimize()?;
    size(&mut sizes, "FTS5, index and texts, the whole file", fts5_texts.file_bytes()?);

    #[cfg(feature = "tantivy")]
    let tantivy = tantivy(&mut times, &mut sizes, texts, folder)?;
    report.finish(times);
    report.finish(sizes);
    Ok(Filled {
        cchc,
        plain,
        fts5,
        fts5_texts,
        #[cfg(feature = "tantivy")]
        tantivy,
    })
}

#[cfg(feature = "tantivy")]
fn tantivy(times: &mut Section, sizes: &mut Section, texts: &[String], folder: &Path) -> Outcome<TantivyIndexes> {
    let (natural, taken) = Tantivy::fill(&folder.join("tantivy"), texts, false)?;
    add(times, "tantivy, index alone", taken);
    size(sizes, "tantivy, index alone", natural.bytes()?);
    let (mut merged, taken) = Tantivy::fill(&folder.join("tantivy-merged"), texts, false)?;
    add(times, "tantivy, index alone", taken);
    println!("tantivy left {} segments\n", merged.segments());
    if merged.segments() > 1 {
        add(times, "tantivy, merging it into one segment", merged.merge()?);
    }
    size(sizes, "tantivy, index alone, one segment", merged.bytes()?);
    let (mut with_texts, taken) = Tantivy::fill(&folder.join("tantivy-texts"), texts, true)?;
    add(times, "tantivy, index and texts", taken);
    with_texts.merge()?;
    size(sizes, "tantivy, index and texts, one segment", with_texts.bytes()?);
    Ok(TantivyIndexes { natural, merged, texts: with_texts })
}

fn add(section: &mut Section, name: &str, taken: Duration) {
    section.add(name, taken.as_secs_f64());
}

fn size(section: &mut Section, name: &str, bytes: u64) {
    section.add(name, bytes as f64 / 1024.0);
}
