//! Detects a file's type from its first bytes.

use super::refusal::FileRefusal;
use crate::compound_file::{has_stream, is_compound};

/// What a file seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileKind {
    /// A zip archive, as a .docx is.
    Zip,
    /// A file that is surely no text, or no document's text.
    Refused(FileRefusal),
    /// Anything else: text, as far as can be seen.
    Text,
}

pub(super) fn of(bytes: &[u8]) -> FileKind {
    const ZIPS: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];
    const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
    if ZIPS.iter().any(|start| bytes.starts_with(start)) {
        return FileKind::Zip;
    }
    if is_compound(bytes) {
        return FileKind::Refused(compound(bytes));
    }
    let start = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes).trim_ascii_start();
    if start.starts_with(b"%PDF-") {
        return FileKind::Refused(FileRefusal::Pdf);
    }
    if start.starts_with(b"{\\rtf") {
        return FileKind::Refused(FileRefusal::Rtf);
    }
    FileKind::Text
}

/// A compound file is recognised by the names of its streams.
fn compound(bytes: &[u8]) -> FileRefusal {
    const STREAMS: &[(&str, FileRefusal)] = &[
        ("WordDocument", FileRefusal::Legacy),
        ("EncryptedPackage", FileRefusal::Encrypted),
        ("Workbook", FileRefusal::Another("an Excel 97-2003 workbook (.xls)", "bảng tính Excel 97-2003 (.xls)")),
        (
            "PowerPoint Document",
            FileRefusal::Another(
                "a PowerPoint 97-2003 presentation (.ppt)",
                "bản trình chiếu PowerPoint 97-2003 (.ppt)",
            ),
        ),
    ];
    let known = STREAMS.iter().find(|(name, _)| has_stream(bytes, name)).map(|(_, refusal)| *refusal);
    known.unwrap_or(FileRefusal::Another("an OLE compound file", "tệp phức hợp OLE"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compound_with(stream: &str) -> Vec<u8> {
        let mut bytes = crate::compound_file::MAGIC.to_vec();
        bytes.extend([0; 512]);
        bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.extend([0; 64]);
        bytes
    }

    #[test]
    fn files_are_told_by_their_bytes() {
        assert_eq!(of(b"PK\x03\x04rest"), FileKind::Zip);
        assert_eq!(of(b"\xEF\xBB\xBF%PDF-1.7\n"), FileKind::Refused(FileRefusal::Pdf));
        assert_eq!(of(b"{\\rtf1\\ansi"), FileKind::Refused(FileRefusal::Rtf));
        assert_eq!(of(&compound_with("WordDocument")), FileKind::Refused(FileRefusal::Legacy));
        assert_eq!(of(&compound_with("EncryptedPackage")), FileKind::Refused(FileRefusal::Encrypted));
        let workbook = of(&compound_with("Workbook"));
        assert!(matches!(workbook, FileKind::Refused(FileRefusal::Another(name, _)) if name.contains("xls")));
        assert!(matches!(of(&compound_with("")), FileKind::Refused(FileRefusal::Another(..))));
        for text in ["", "KẾ HOẠCH", "PK là gì", "PDF"] {
            assert_eq!(of(text.as_bytes()), FileKind::Text, "{text}");
        }
    }
}
