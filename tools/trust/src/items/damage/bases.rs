//! The files that are damaged: one that was closed, one whose process ended, and a backup.

use std::fs;
use std::path::{Path, PathBuf};

use cchc::model::{OrganisationUnit, UnitKind};

use crate::{Trouble, sample};

/// One of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// Closed as it should be.
    Closed,
    /// As a process leaves it that ends without closing it.
    Left,
    /// A backup of it.
    Backup,
}

impl Base {
    pub const ALL: [Self; 3] = [Self::Closed, Self::Left, Self::Backup];

    pub fn name(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Left => "left",
            Self::Backup => "backup",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|base| base.name() == name)
    }

    pub fn file(self, folder: &Path) -> PathBuf {
        folder.join(format!("{}.cchc", self.name()))
    }
}

/// What was left, before its last commit. The pages of a last commit that are damaged cannot be told from those of a
/// commit that was not ended: a store that opens without it is right.
pub fn earlier(folder: &Path) -> PathBuf {
    folder.join("earlier.cchc")
}

/// Makes them all.
pub fn make(folder: &Path) -> Result<(), Trouble> {
    let path = Base::Closed.file(folder);
    let store = sample::open(&path)?;
    sample::fill(&store)?;
    fs::copy(&path, earlier(folder))?;
    store.units().add(OrganisationUnit::named("Sau cùng", UnitKind::Division))?;
    fs::copy(&path, Base::Left.file(folder))?;
    store.backup(Base::Backup.file(folder))?;
    store.close()?;
    Ok(())
}
