//! Which file a file is, whatever its path.

use std::fs::File;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// What the operating system knows a file by. Moving or renaming it on its volume keeps this, copying it does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileIdentity {
    /// Number of the volume: `st_dev`, the serial number on Windows. It can change when the device starts again.
    volume: u64,
    /// Number of the file on its volume: the inode, the file index on Windows.
    number: u64,
    /// When the file was made, in nanoseconds since 1970, where the file system keeps that.
    created: Option<i64>,
    /// Whether a file has the same number each time it is opened. On FAT it has not.
    numbered: bool,
}

impl FileIdentity {
    /// The identity of an open file.
    ///
    /// # Errors
    /// Those of the system.
    pub fn of(file: &File) -> io::Result<Self> {
        let created = file.metadata()?.created().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
        let created = created.and_then(|since| i64::try_from(since.as_nanos()).ok());
        let (volume, number) = numbers(file)?;
        Ok(Self { volume, number, created, numbered: keeps_numbers(file) })
    }

    /// Whether a path leads to this file, which is open: no other file can have its number meanwhile.
    ///
    /// # Errors
    /// Those of the system; `NotFound` where the path leads nowhere.
    pub fn is_at(&self, path: &Path) -> io::Result<bool> {
        Ok(numbers_at(path)? == (self.volume, self.number))
    }

    /// Whether this is the file that another identity was taken of at another time, perhaps before the device started
    /// anew. Volumes have other numbers then, so the time at which a file was made stands for them where it is known.
    pub fn is_same(&self, other: &Self) -> bool {
        let same_number = !self.numbered || !other.numbered || self.number == other.number;
        let same_volume = match (self.created, other.created) {
            (Some(created), Some(other)) => created == other,
            _ => self.volume == other.volume,
        };
        same_number && same_volume
    }
}

#[cfg(unix)]
fn numbers(file: &File) -> io::Result<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    let found = file.metadata()?;
    Ok((found.dev(), found.ino()))
}

#[cfg(unix)]
fn numbers_at(path: &Path) -> io::Result<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    let found = std::fs::metadata(path)?;
    Ok((found.dev(), found.ino()))
}

#[cfg(windows)]
fn numbers(file: &File) -> io::Result<(u64, u64)> {
    let found = winapi_util::file::information(file)?;
    Ok((found.volume_serial_number(), found.file_index()))
}

#[cfg(windows)]
fn numbers_at(path: &Path) -> io::Result<(u64, u64)> {
    numbers(&File::open(path)?)
}

/// Without numbers any file counts as the same; the store's own identity has to do.
#[cfg(not(any(unix, windows)))]
fn numbers(_file: &File) -> io::Result<(u64, u64)> {
    Ok((0, 0))
}

#[cfg(not(any(unix, windows)))]
fn numbers_at(path: &Path) -> io::Result<(u64, u64)> {
    std::fs::metadata(path).map(|_| (0, 0))
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn keeps_numbers(file: &File) -> bool {
    /// FAT and exFAT number files anew each time they are looked up.
    const WITHOUT: [u64; 2] = [0x4D44, 0x2011_BAB0];
    rustix::fs::fstatfs(file).is_ok_and(|found| !WITHOUT.contains(&((found.f_type as u64) & 0xFFFF_FFFF)))
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn keeps_numbers(_file: &File) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_stays_the_same_where_it_is_moved_and_is_another_one_where_it_is_copied() {
        let folder = tempfile::tempdir().unwrap();
        let (path, moved, copy) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
        let file = File::create(&path).unwrap();
        let identity = FileIdentity::of(&file).unwrap();
        assert!(identity.is_at(&path).unwrap());
        std::fs::rename(&path, &moved).unwrap();
        assert_eq!(identity.is_at(&path).unwrap_err().kind(), io::ErrorKind::NotFound);
        assert!(identity.is_same(&FileIdentity::of(&File::open(&moved).unwrap()).unwrap()));
        std::fs::copy(&moved, &copy).unwrap();
        assert!(!identity.is_at(&copy).unwrap());
        assert!(!identity.is_same(&FileIdentity::of(&File::open(&copy).unwrap()).unwrap()));
    }

    #[test]
    fn another_number_of_the_volume_makes_no_other_file() {
        let file = FileIdentity { volume: 1, number: 7, created: Some(5), numbered: true };
        assert!(file.is_same(&FileIdentity { volume: 2, ..file }));
        assert!(!file.is_same(&FileIdentity { number: 8, ..file }));
        assert!(!file.is_same(&FileIdentity { created: Some(6), ..file }));
        let undated = FileIdentity { created: None, ..file };
        assert!(file.is_same(&undated));
        assert!(!file.is_same(&FileIdentity { volume: 2, ..undated }));
        let on_fat = FileIdentity { number: 9, numbered: false, ..file };
        assert!(file.is_same(&on_fat));
    }
}
