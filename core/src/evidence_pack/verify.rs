//! Checks a pack without the store that it is of.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::contents::checksums;
use super::writer::{PIECE, hex};
use super::{CHECKSUMS, MANIFEST};
use crate::error::{CchcError, Result};
use crate::model::{PackManifest, PackProblem, PackVerification, PackedFile};

pub(super) const FORM: &str = "cchc-evidence-pack";
pub(super) const VERSION: u32 = 1;

/// The most problems that are listed.
const MOST_PROBLEMS: usize = 1000;
/// The most bytes of a manifest or a list of checksums.
const MOST_BYTES: u64 = 256 << 20;

/// Checks an evidence pack (kiểm tra gói minh chứng): every file has the hashes that the manifest tells, none is
/// missing, none was added, and the list of checksums says the same. It needs no store.
///
/// Whoever can write the file can make it anew with a manifest that fits: compare the SHA-256 of the whole file, or the
/// head of the change log that it names, with what was kept elsewhere.
///
/// # Errors
/// `StorageIo` if the file cannot be read. Whatever is wrong with its content is part of the result.
pub fn verify_pack(path: impl AsRef<Path>) -> Result<PackVerification> {
    let path = path.as_ref();
    let file = File::open(path).map_err(|error| CchcError::io(error).with_path(path))?;
    let mut found = Findings::default();
    let Ok(archive) = ZipArchive::new(BufReader::new(file)) else {
        found.add("", "unreadable", "this is no zip file, or it is damaged", "không phải tệp zip, hoặc tệp bị hỏng");
        return Ok(found.end(None, 0));
    };
    if archive.offset() != 0 || !archive.comment().is_empty() {
        let text = "bytes were put before the zip file, or a comment behind it";
        found.add("", "added", text, "tệp zip bị thêm dữ liệu ở đầu hoặc ở cuối");
    }
    let seen: BTreeSet<String> = archive.file_names().flatten().map(Cow::into_owned).collect();
    // Of files with one name the archive shows one; another program may take the other.
    let start = archive.central_directory_start();
    let mut reader = archive.into_inner();
    if entries(&mut reader, start).ok() != Some(seen.len()) {
        found.add("", "twice", "a file is in the pack twice", "có tệp xuất hiện hai lần trong gói");
    }
    let Ok(mut archive) = ZipArchive::new(reader) else {
        found.add("", "unreadable", "cannot be read as a zip file", "không đọc được như một tệp zip");
        return Ok(found.end(None, 0));
    };
    let Some((manifest, own)) = manifest(&mut archive, &mut found) else { return Ok(found.end(None, 0)) };
    let mut listed: BTreeMap<&str, &PackedFile> = BTreeMap::new();
    for file in &manifest.files {
        if listed.insert(&file.path, file).is_some() {
            found.add(&file.path, "manifest", "is listed twice", "được liệt kê hai lần");
        }
    }
    for name in &seen {
        if !listed.contains_key(name.as_str()) && name != MANIFEST && name != CHECKSUMS {
            found.add(
                name,
                "added",
                "is not in the manifest: it was added",
                "không có trong danh mục: tệp bị thêm vào",
            );
        }
    }
    for file in &manifest.files {
        compare(&mut archive, file, &seen, &mut found);
    }
    match text_of(&mut archive, CHECKSUMS) {
        Some(text) if text == checksums(&manifest.files, &own) => {}
        Some(_) => {
            let text_vi = "danh sách mã băm không khớp với danh mục";
            found.add(CHECKSUMS, "checksums", "does not say what the manifest says", text_vi);
        }
        None => found.add(CHECKSUMS, "missing", "is missing or cannot be read", "bị thiếu hoặc không đọc được"),
    }
    let count = manifest.files.len() as u32;
    Ok(found.end(Some(manifest), count))
}

/// How many entries the directory of a zip file has, from where it starts.
fn entries(reader: &mut (impl Read + Seek), start: u64) -> std::io::Result<usize> {
    reader.seek(SeekFrom::Start(start))?;
    let mut count = 0;
    loop {
        let mut head = [0; 46];
        if reader.read(&mut head[..4])? < 4 || head[..4] != *b"PK\x01\x02" {
            return Ok(count);
        }
        reader.read_exact(&mut head[4..])?;
        let length = |at: usize| i64::from(u16::from_le_bytes([head[at], head[at + 1]]));
        reader.seek(SeekFrom::Current(length(28) + length(30) + length(32)))?;
        count += 1;
    }
}

/// The manifest, and itself as a file of the pack.
fn manifest(archive: &mut ZipArchive<impl Read + Seek>, found: &mut Findings) -> Option<(PackManifest, PackedFile)> {
    let Some(text) = text_of(archive, MANIFEST) else {
        found.add(MANIFEST, "missing", "is missing or cannot be read", "bị thiếu hoặc không đọc được");
        return None;
    };
    let read = serde_json::from_str::<PackManifest>(&text).ok().filter(|read| read.form == FORM);
    let Some(manifest) = read.filter(|read| read.version == VERSION) else {
        let text = "is no manifest of an evidence pack that this version reads";
        found.add(MANIFEST, "manifest", text, "không phải danh mục gói minh chứng mà phiên bản này đọc được");
        return None;
    };
    let own = PackedFile {
        path: MANIFEST.to_owned(),
        title: String::new(),
        on: None,
        size: text.len() as u64,
        blake3: String::new(),
        sha256: hex(&Sha256::digest(text.as_bytes())),
    };
    Some((manifest, own))
}

fn text_of(archive: &mut ZipArchive<impl Read + Seek>, name: &str) -> Option<String> {
    let mut text = String::new();
    archive.by_name(name).ok()?.take(MOST_BYTES).read_to_string(&mut text).ok()?;
    Some(text)
}

fn compare(
    archive: &mut ZipArchive<impl Read + Seek>,
    file: &PackedFile,
    seen: &BTreeSet<String>,
    found: &mut Findings,
) {
    if !seen.contains(&file.path) {
        return found.add(&file.path, "missing", "is missing", "bị thiếu");
    }
    let unreadable = ("unreadable", "cannot be read: it is damaged", "không đọc được: tệp bị hỏng");
    let Ok(mut entry) = archive.by_name(&file.path) else {
        return found.add(&file.path, unreadable.0, unreadable.1, unreadable.2);
    };
    let (mut blake3, mut sha256, mut size) = (blake3::Hasher::new(), Sha256::new(), 0_u64);
    let mut buffer = vec![0; PIECE as usize];
    loop {
        match entry.read(&mut buffer) {
            Ok(0) => break,
            Ok(length) => {
                blake3.update(&buffer[..length]);
                sha256.update(&buffer[..length]);
                size += length as u64;
            }
            Err(_) => return found.add(&file.path, unreadable.0, unreadable.1, unreadable.2),
        }
        if size > file.size {
            break;
        }
    }
    let is_same = size == file.size
        && blake3.finalize().to_hex().as_str() == file.blake3
        && hex(&sha256.finalize()) == file.sha256;
    if !is_same {
        found.add(&file.path, "altered", "was altered: its hashes are others", "bị thay đổi: mã băm không khớp");
    }
}

#[derive(Default)]
struct Findings(Vec<PackProblem>);

impl Findings {
    fn add(&mut self, path: &str, code: &str, text: &str, text_vi: &str) {
        let [path, code, text, text_vi] = [path, code, text, text_vi].map(str::to_owned);
        self.0.push(PackProblem { path, code, text, text_vi });
    }

    fn end(self, manifest: Option<PackManifest>, files: u32) -> PackVerification {
        let Self(mut problems) = self;
        let sound = problems.is_empty();
        problems.truncate(MOST_PROBLEMS);
        let (title, head) = manifest.map(|manifest| (manifest.title, manifest.head.text)).unzip();
        PackVerification { sound, title, head, files, problems }
    }
}
