//! The folder of a website: which files in it are ours, and how they are replaced.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::WebsiteInFolder;
use super::manifest::{MANIFEST, Manifest};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{Attachment, WebsiteBundle};
use crate::query::Query;
use crate::reason::StorageIoKind;
use crate::store::View;

/// Bytes of an attachment that are copied at a time.
const PIECE: u32 = 1 << 20;

/// How many names of files an error lists.
const LISTED: usize = 10;

/// What a file is to hold.
pub(super) enum Source {
    /// Bytes that were made.
    Made(Vec<u8>),
    /// The content of an attachment.
    Kept(Box<Attachment>),
}

impl Source {
    fn hash(&self) -> String {
        match self {
            Self::Made(bytes) => blake3::hash(bytes).to_hex().to_string(),
            Self::Kept(attachment) => attachment.blake3.clone(),
        }
    }
}

/// A folder that a website may be written into.
pub(super) struct Folder<'p> {
    path: &'p Path,
    data_set: Uuid,
    /// What earlier runs wrote.
    known: Manifest,
}

impl<'p> Folder<'p> {
    /// Opens the folder, or makes its last part, and reads what earlier runs wrote.
    ///
    /// # Errors
    /// `StorageIo` if it is no folder or cannot be read; `Invalid` if it has the website of another store
    /// (`other_store`), or its manifest cannot be read (`manifest`).
    pub fn open(path: &'p Path, data_set: Uuid) -> Result<Self> {
        match fs::metadata(path) {
            Ok(found) if !found.is_dir() => return Err(CchcError::storage(StorageIoKind::InvalidPath, path)),
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {
                fs::create_dir(path).map_err(|error| failed(error, path))?;
            }
            Err(error) => return Err(failed(error, path)),
        }
        let known = Manifest::read(path, data_set)?;
        Ok(Self { path, data_set, known })
    }

    /// Makes the folder hold these files, and removes what earlier runs wrote and is no longer among them.
    ///
    /// The manifest names a file before it is written and until after it was removed, with what it held before: what a
    /// run that was broken off leaves is known to the next, be it old or new.
    ///
    /// # Errors
    /// `Invalid` (`foreign_file`) if a file of others is in the way; then nothing is written. `StorageIo`.
    pub fn fill(&self, view: &View<'_>, files: &BTreeMap<String, Source>) -> Result<WebsiteBundle> {
        let wanted: BTreeMap<String, String> =
            files.iter().map(|(name, source)| (name.clone(), source.hash())).collect();
        let changed = self.changed(&wanted)?;
        let gone: Vec<&String> = self.known.files.keys().filter(|name| !wanted.contains_key(*name)).collect();
        let mut done = WebsiteBundle {
            written: changed.len() as u32,
            unchanged: (wanted.len() - changed.len()) as u32,
            ..WebsiteBundle::default()
        };
        let after = Manifest::of(self.data_set, wanted);
        if changed.is_empty() && self.known == after {
            return Ok(done);
        }
        self.clear_drafts()?;
        self.write_manifest(&self.under_way(&changed, &after))?;
        // Folders before what is in the root, so that no page leads to one that is not there yet.
        let (below, root): (Vec<_>, Vec<_>) = changed.keys().partition(|name| name.contains('/'));
        for name in below.into_iter().chain(root) {
            self.write(name, |draft| match &files[name] {
                Source::Made(bytes) => draft.write_all(bytes).map_err(CchcError::io),
                Source::Kept(attachment) => copy(view, attachment, draft),
            })?;
        }
        for name in gone {
            match self.remove(name)? {
                Removal::Done => done.removed += 1,
                Removal::Changed => done.left += 1,
                Removal::Gone => {}
            }
        }
        self.write_manifest(&after)?;
        Ok(done)
    }

    /// The manifest while a run is under way: what files are to hold, and what those hold that it has yet to write.
    fn under_way(&self, changed: &BTreeMap<String, Option<String>>, after: &Manifest) -> Manifest {
        let files = self.known.files.iter().chain(&after.files);
        let mut manifest = Manifest::of(self.data_set, owned(files));
        let gone = self.known.before.iter().filter(|(name, _)| !after.files.contains_key(*name));
        let found = changed.iter().filter_map(|(name, found)| Some((name, found.as_ref()?)));
        manifest.before = owned(gone.chain(found));
        manifest
    }

    /// The files that are missing or differ, with the hash of what is there, if a run wrote that.
    fn changed(&self, wanted: &BTreeMap<String, String>) -> Result<BTreeMap<String, Option<String>>> {
        let (mut changed, mut foreign) = (BTreeMap::new(), Vec::new());
        for (name, hash) in wanted {
            match self.found(name)? {
                Found::Nothing => {
                    changed.insert(name.clone(), None);
                }
                Found::File(found) if found == *hash => {}
                Found::File(found) if self.known.files.contains_key(name) => {
                    changed.insert(name.clone(), Some(found).filter(|found| self.known.wrote(name, found)));
                }
                Found::File(_) | Found::Other => foreign.push(name.as_str()),
            }
        }
        if foreign.is_empty() {
            return Ok(changed);
        }
        let more = if foreign.len() > LISTED { ", …" } else { "" };
        let names = format!("{}{more}", foreign[..foreign.len().min(LISTED)].join(", "));
        let text = format!("has files that no earlier run wrote: {names}; move them, or choose another folder");
        let text_vi = format!("có tệp không do lần xuất trước ghi: {names}; hãy chuyển đi hoặc chọn thư mục khác");
        Err(refused("foreign_file", text, text_vi))
    }

    /// What is at a name. Links are never followed: they could lead out of the folder.
    fn found(&self, name: &str) -> Result<Found> {
        let mut path = self.path.to_path_buf();
        let parts: Vec<&str> = name.split('/').collect();
        for (at, part) in parts.iter().enumerate() {
            path.push(part);
            let is_last = at + 1 == parts.len();
            match fs::symlink_metadata(&path) {
                Ok(found) if is_last && found.is_file() => return hash_of(&path).map(Found::File),
                Ok(found) if !is_last && found.is_dir() => {}
                Ok(_) => return Ok(Found::Other),
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
                Err(error) => return Err(failed(error, &path)),
            }
        }
        Ok(Found::Nothing)
    }

    fn write_manifest(&self, manifest: &Manifest) -> Result<()> {
        let text = manifest.written()?;
        self.write(MANIFEST, |draft| {
            draft.write_all(text.as_bytes()).and_then(|()| draft.sync_all()).map_err(CchcError::io)
        })
    }

    /// Writes a file beside its place and moves it there.
    fn write(&self, name: &str, fill: impl FnOnce(&mut File) -> Result<()>) -> Result<()> {
        let path = self.path.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| failed(error, parent))?;
        }
        let (draft, mut file) = self.new_draft()?;
        let written = fill(&mut file).and_then(|()| {
            drop(file);
            fs::rename(&draft, &path).map_err(CchcError::io)
        });
        written.map_err(|error| {
            // What is left of it is removed by the next run, if it cannot be now.
            let _ = fs::remove_file(&draft);
            error.with_path(&path)
        })
    }

    /// A file that did not exist, to write into.
    fn new_draft(&self) -> Result<(PathBuf, File)> {
        let mut number = 0_u32;
        loop {
            let draft = self.path.join(format!("{}{}-{number}", self.draft_start(), std::process::id()));
            match File::options().write(true).create_new(true).open(&draft) {
                Ok(file) => return Ok((draft, file)),
                Err(error) if error.kind() == ErrorKind::AlreadyExists && number < DRAFTS => number += 1,
                Err(error) => return Err(failed(error, &draft)),
            }
        }
    }

    /// How the names of drafts begin: with the store's identity, so that no file of others is taken for one.
    fn draft_start(&self) -> String {
        format!(".cchc-draft-{}-", self.data_set.simple())
    }

    /// Removes what runs that were broken off were writing.
    fn clear_drafts(&self) -> Result<()> {
        let start = self.draft_start();
        for entry in fs::read_dir(self.path).map_err(|error| failed(error, self.path))? {
            let entry = entry.map_err(|error| failed(error, self.path))?;
            let name = entry.file_name();
            let number = name.to_str().and_then(|name| name.strip_prefix(&start));
            let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let is_draft = number
                .and_then(|text| text.split_once('-'))
                .is_some_and(|(process, number)| is_number(process) && is_number(number));
            let path = entry.path();
            if is_draft && fs::symlink_metadata(&path).is_ok_and(|found| found.is_file()) {
                fs::remove_file(&path).map_err(|error| failed(error, &path))?;
            }
        }
        Ok(())
    }

    /// Removes a file that an earlier run wrote, unless somebody changed it since, and the folder that it leaves empty.
    fn remove(&self, name: &str) -> Result<Removal> {
        let path = self.path.join(name);
        match self.found(name)? {
            Found::Nothing => return Ok(Removal::Gone),
            Found::File(hash) if self.known.wrote(name, &hash) => {
                fs::remove_file(&path).map_err(|error| failed(error, &path))?;
            }
            Found::File(_) | Found::Other => return Ok(Removal::Changed),
        }
        let folders = path.ancestors().skip(1).take_while(|folder| *folder != self.path);
        for folder in folders.map(PathBuf::from).collect::<Vec<_>>() {
            // One that is not empty stays.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(Removal::Done)
    }
}

/// How many names of drafts may be taken before it is an error.
const DRAFTS: u32 = 1000;

enum Found {
    Nothing,
    /// A file, with its BLAKE3.
    File(String),
    /// A folder, a link or something else.
    Other,
}

/// What became of a file that is no longer needed.
enum Removal {
    Done,
    /// Somebody changed it, so it stays.
    Changed,
    /// It was not there.
    Gone,
}

fn owned<'a>(hashes: impl Iterator<Item = (&'a String, &'a String)>) -> BTreeMap<String, String> {
    hashes.map(|(name, hash)| (name.clone(), hash.clone())).collect()
}

fn hash_of(path: &Path) -> Result<String> {
    let mut hasher = blake3::Hasher::new();
    let file = File::open(path).map_err(|error| failed(error, path))?;
    hasher.update_reader(file).map_err(|error| failed(error, path))?;
    Ok(hasher.finalize().to_hex().to_string())
}

fn copy(view: &View<'_>, attachment: &Attachment, draft: &mut File) -> Result<()> {
    let mut offset = 0;
    while offset < attachment.size {
        let piece = view.read_attachment(attachment, offset, PIECE)?;
        draft.write_all(&piece).map_err(CchcError::io)?;
        offset += PIECE.min(attachment.size - offset);
    }
    Ok(())
}

pub(super) fn failed(error: std::io::Error, path: &Path) -> CchcError {
    CchcError::io(error).with_path(path)
}

pub(super) fn refused(code: &str, text: impl Into<String>, text_vi: impl Into<String>) -> CchcError {
    let mut problems = Problems::default();
    problems.add("folder", code, text, text_vi);
    CchcError::refused(WebsiteInFolder::NAME, problems)
}
