//! PDF files, which LibreOffice makes of Word files where it is installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use cchc::CchcError;

/// Names of the program, and where its installers put it on systems that do not look there.
const PROGRAMS: [&str; 4] = [
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
];

/// The PDF of a Word file.
///
/// # Errors
/// `Invalid` (`libreoffice_missing`, `libreoffice_failed`).
pub fn pdf_of(docx: &[u8]) -> Result<Vec<u8>, CchcError> {
    let folder = tempfile::tempdir().map_err(|error| failed(&error.to_string()))?;
    let document = folder.path().join("document.docx");
    fs::write(&document, docx).map_err(|error| failed(&error.to_string()))?;
    convert(&document, folder.path())?;
    fs::read(document.with_extension("pdf")).map_err(|_| failed("it wrote no file"))
}

fn convert(document: &Path, folder: &Path) -> Result<(), CchcError> {
    // With settings of its own it works beside an open LibreOffice, too.
    let settings = format!("-env:UserInstallation=file://{}/settings", folder.display());
    for program in PROGRAMS.map(PathBuf::from) {
        let started = Command::new(&program)
            .args([settings.as_str(), "--headless", "--norestore", "--convert-to", "pdf", "--outdir"])
            .arg(folder)
            .arg(document)
            .stdin(Stdio::null())
            .output();
        match started {
            Ok(ended) if ended.status.success() => return Ok(()),
            Ok(ended) => return Err(failed(String::from_utf8_lossy(&ended.stderr).trim())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(failed(&error.to_string())),
        }
    }
    let text = "a PDF is made by LibreOffice Writer, which is not installed: install it (Debian, Ubuntu: apt install \
                libreoffice-writer-nogui; else libreoffice.org), or write .docx and print that";
    let text_vi = "tệp PDF do LibreOffice Writer tạo nhưng máy chưa cài: hãy cài LibreOffice (Debian, Ubuntu: apt \
                   install libreoffice-writer-nogui; máy khác: libreoffice.org), hoặc ghi ra .docx rồi in";
    Err(CchcError::invalid("document", "form", "libreoffice_missing", text, text_vi))
}

fn failed(why: &str) -> CchcError {
    let (text, text_vi) = (format!("LibreOffice made no PDF: {why}"), format!("LibreOffice không tạo được PDF: {why}"));
    CchcError::invalid("document", "form", "libreoffice_failed", text, text_vi)
}
