//! The list of the files that runs wrote.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::folder::{failed, refused};
use crate::error::{CchcError, Result};

/// Its name in the folder.
pub(super) const MANIFEST: &str = "cchc-manifest.json";

/// The most bytes of it that are read.
pub(super) const LARGEST: u64 = 64 << 20;

const FORMAT: &str = "cchc-website";
const VERSION: u32 = 1;

/// The files of a folder that are ours, with their BLAKE3.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    format: String,
    version: u32,
    data_set: Uuid,
    /// What each file is to hold.
    pub files: BTreeMap<String, String>,
    /// While a run is under way: what those of them hold that it has yet to write. Empty when it is done.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub before: BTreeMap<String, String>,
}

impl Manifest {
    pub fn of(data_set: Uuid, files: BTreeMap<String, String>) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, data_set, files, before: BTreeMap::new() }
    }

    /// Reads that of a folder; an empty one if there is none.
    ///
    /// # Errors
    /// `Invalid` if it is none of this library (`manifest`) or of another store (`other_store`); `StorageIo`.
    pub fn read(folder: &Path, data_set: Uuid) -> Result<Self> {
        let path = folder.join(MANIFEST);
        // A link could lead anywhere, and reading a pipe or a device might never end.
        match fs::symlink_metadata(&path) {
            Ok(found) if found.is_file() && found.len() <= LARGEST => {}
            Ok(_) => return Err(unknown()),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::of(data_set, BTreeMap::new())),
            Err(error) => return Err(failed(error, &path)),
        }
        let mut bytes = Vec::new();
        let read = File::open(&path).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes));
        read.map_err(|error| failed(error, &path))?;
        let manifest: Option<Self> = serde_json::from_slice(&bytes).ok();
        let known = manifest.filter(|manifest| {
            let mut names = manifest.files.keys().chain(manifest.before.keys());
            manifest.format == FORMAT && manifest.version == VERSION && names.all(|name| is_ours(name))
        });
        let manifest = known.ok_or_else(unknown)?;
        if manifest.data_set != data_set {
            let text = "has the website of another store: choose another folder";
            return Err(refused("other_store", text, "là trang của kho dữ liệu khác: hãy chọn thư mục khác"));
        }
        Ok(manifest)
    }

    pub fn written(&self) -> Result<String> {
        let mut text = serde_json::to_string_pretty(self).map_err(CchcError::internal)?;
        text.push('\n');
        Ok(text)
    }

    /// Whether a file with this content is as a run left it, be it one that was broken off.
    pub fn wrote(&self, name: &str, hash: &str) -> bool {
        [&self.files, &self.before].iter().any(|hashes| hashes.get(name).is_some_and(|known| known == hash))
    }
}

fn unknown() -> CchcError {
    let text = format!("has a {MANIFEST} that this library did not write or cannot read: choose another folder");
    let text_vi = format!("có tệp {MANIFEST} không do thư viện này ghi hoặc không đọc được: hãy chọn thư mục khác");
    refused("manifest", text, text_vi)
}

/// Whether a name is one that this library gives: it leads nowhere but into the folder.
fn is_ours(name: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
    };
    name != MANIFEST && name.split('/').count() <= 3 && name.split('/').all(is_part)
}
