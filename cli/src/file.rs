//! Files that commands write: whole or not at all, never over a store, with the rights that the place had.

use std::fs::{self, File, Metadata};
use std::io::{self, Read, Write};
use std::path::Path;

use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::interrupt::Undone;

/// How a file of a store begins.
const START_OF_STORE: &[u8] = b"redb";

/// Writes a file. A link is followed, so that it goes on leading to the file.
pub fn write(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), Failure> {
    if !overwrite && fs::symlink_metadata(path).is_ok() {
        return Err(already_there(path));
    }
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let there = fs::metadata(&place).ok();
    if starts_as_store(&place) {
        return Err(is_a_store(path));
    }
    let written = match there {
        Some(there) if !there.is_file() => fs::write(&place, bytes),
        there => replace(&place, bytes, there.as_ref()),
    };
    written.map_err(|error| Failure::file(path, &error))
}

fn replace(place: &Path, bytes: &[u8], there: Option<&Metadata>) -> io::Result<()> {
    let name = format!(".{}.cchc-new", uuid::Uuid::new_v4().simple());
    let draft = place.with_file_name(name);
    let _undone = Undone::begin(&draft);
    let written = fill(&draft, bytes, there).and_then(|()| fs::rename(&draft, place));
    if written.is_err() {
        let _ = fs::remove_file(draft);
    }
    written
}

fn fill(draft: &Path, bytes: &[u8], there: Option<&Metadata>) -> io::Result<()> {
    let mut file = File::create_new(draft)?;
    if let Some(there) = there {
        file.set_permissions(there.permissions())?;
    }
    file.write_all(bytes)?;
    file.sync_all()
}

fn starts_as_store(path: &Path) -> bool {
    let mut start = [0; START_OF_STORE.len()];
    let is_file = fs::metadata(path).is_ok_and(|there| there.is_file());
    is_file && File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok() && start == START_OF_STORE
}

pub fn already_there(path: &Path) -> Failure {
    let name = path.display();
    Failure::told(
        ExitStatus::Refused,
        format!("{name} is there already: give --overwrite to replace it"),
        format!("{name} đã có sẵn: thêm --overwrite để ghi đè"),
    )
}

fn is_a_store(path: &Path) -> Failure {
    let name = path.display();
    Failure::told(
        ExitStatus::Refused,
        format!("{name} is a store, which is never replaced: name another file"),
        format!("{name} là kho dữ liệu, không được ghi đè: hãy nêu tệp khác"),
    )
}

/// What the name of a file ends in, in small letters.
pub fn ending(path: &Path) -> Option<String> {
    path.extension()?.to_str().map(str::to_lowercase)
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs::Permissions;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn a_file_keeps_its_place_and_its_rights() {
        let folder = tempfile::tempdir().unwrap();
        let [usual, path, link, loose] = ["usual", "a.txt", "link", "loose"].map(|name| folder.path().join(name));
        fs::write(&usual, "").unwrap();
        write(&path, b"one", false).unwrap();
        assert_eq!(mode(&path), mode(&usual));
        assert!(write(&path, b"two", false).is_err());
        fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
        symlink(&path, &link).unwrap();
        write(&link, b"two", true).unwrap();
        assert_eq!((fs::read(&path).unwrap(), mode(&path)), (b"two".to_vec(), 0o640));
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        symlink(folder.path().join("nowhere"), &loose).unwrap();
        assert!(write(&loose, b"three", false).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4, "no draft stays");
    }

    #[test]
    fn a_store_is_never_replaced_and_errors_name_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("so.csv");
        cchc::Store::open(&path).unwrap().close().unwrap();
        let size = fs::metadata(&path).unwrap().len();
        assert!(write(&path, b"a", true).is_err());
        assert_eq!(fs::metadata(&path).unwrap().len(), size);
        let Err(Failure::Told { texts, .. }) = write(&folder.path().join("none/so.csv"), b"a", false) else { panic!() };
        assert!(texts[0].ends_with("none/so.csv: No such file or directory (os error 2)"), "{texts:?}");
        write(Path::new("/dev/null"), b"a", true).unwrap();
    }
}
