//! The text of an envelope that arrived: given, or read from a file.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::error::{CchcError, Result};
use crate::text::decode_unicode;

/// The longest envelope that is read: its files in Base64 are a third longer than they are.
const LONGEST: usize = 128 << 20;

/// The text of an envelope, from exactly one of both.
pub(super) fn text_of(call: &str, path: Option<&Path>, xml: Option<String>) -> Result<String> {
    let text = match (path, xml) {
        (Some(path), None) => decoded(call, read_file(call, path)?)?,
        (None, Some(xml)) => xml,
        _ => {
            let (text, text_vi) = ("give the path of a file or its text", "phải nêu đường dẫn tệp hoặc nội dung tệp");
            return Err(CchcError::invalid(call, "path", "either", text, text_vi));
        }
    };
    if text.len() > LONGEST { Err(too_large(call)) } else { Ok(text) }
}

fn read_file(call: &str, path: &Path) -> Result<Vec<u8>> {
    let failed = |error| CchcError::io(error).with_path(path);
    let metadata = std::fs::metadata(path).map_err(failed)?;
    if metadata.is_dir() {
        let text = "the path is that of a folder, not of a file";
        return Err(CchcError::invalid(call, "path", "no_file", text, "đường dẫn này là thư mục, không phải tệp"));
    }
    if metadata.len() > LONGEST as u64 {
        return Err(too_large(call));
    }
    let mut bytes = Vec::new();
    File::open(path).map_err(failed)?.take(LONGEST as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

fn decoded(call: &str, bytes: Vec<u8>) -> Result<String> {
    decode_unicode(&bytes).map(std::borrow::Cow::into_owned).map_err(|offset| {
        let text = format!("no text in UTF-8, or in UTF-16 with a byte order mark, at byte {offset}");
        let text_vi = format!("không phải văn bản UTF-8, hoặc UTF-16 có dấu thứ tự byte, tại byte {offset}");
        CchcError::invalid(call, "xml", "not_unicode", text, text_vi)
    })
}

fn too_large(call: &str) -> CchcError {
    CchcError::invalid(call, "xml", "too_large", "has more than 128 MiB", "gói tin vượt quá 128 MiB")
}
