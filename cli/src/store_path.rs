//! Which file is the store.

use std::path::{Path, PathBuf};

use crate::arguments::Common;
use crate::exit::ExitStatus;
use crate::failure::Failure;

/// What a store's file name ends with.
const ENDING: &str = "cchc";

/// The store's file: the option, `CCHC_STORE`, or the only `*.cchc` of the working folder.
pub fn of(common: &Common) -> Result<PathBuf, Failure> {
    let named =
        common.store.clone().or_else(|| std::env::var_os("CCHC_STORE").filter(|path| !path.is_empty()).map(Into::into));
    if let Some(path) = named {
        return existing(path);
    }
    match stores_in(Path::new(".")).as_slice() {
        [only] => Ok(only.clone()),
        [] => Err(Failure::told(
            ExitStatus::NotFound,
            "no store here: give --store FILE, set CCHC_STORE, or make one: cchc init so-xay-dung.cchc",
            "ở đây chưa có kho dữ liệu: dùng --store TỆP, đặt CCHC_STORE, hoặc tạo: cchc init so-xay-dung.cchc",
        )),
        several => {
            let names: Vec<String> = several.iter().map(|path| path.display().to_string()).collect();
            let names = names.join(", ");
            Err(Failure::told(
                ExitStatus::Usage,
                format!("several stores here ({names}): say which with --store FILE"),
                format!("ở đây có nhiều kho dữ liệu ({names}): hãy chọn bằng --store TỆP"),
            ))
        }
    }
}

fn existing(path: PathBuf) -> Result<PathBuf, Failure> {
    if path.exists() {
        return Ok(path);
    }
    let name = path.display();
    Err(Failure::told(
        ExitStatus::NotFound,
        format!("no store at {name}; make one: cchc init {name}"),
        format!("không có kho dữ liệu ở {name}; tạo mới: cchc init {name}"),
    ))
}

fn stores_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut stores: Vec<PathBuf> = entries
        .map(|entry| PathBuf::from(entry.file_name()))
        .filter(|path| path.extension().is_some_and(|ending| ending == ENDING) && path.is_file())
        .collect();
    stores.sort();
    stores
}
