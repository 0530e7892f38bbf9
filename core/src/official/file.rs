//! A document as a file of the form that was asked for.

use crate::error::{CchcError, Result};
use crate::layout::{self, OfficialDocument};
use crate::model::record::Problems;
use crate::model::{DocumentFile, DocumentForm, FileBytes};

/// How files of a form end.
pub(crate) const fn suffix(form: DocumentForm) -> &'static str {
    match form {
        DocumentForm::Docx => "docx",
        DocumentForm::Html => "html",
        DocumentForm::Markdown => "md",
        DocumentForm::Text => "txt",
    }
}

/// Writes a document; `missing` is what it leaves blank.
pub(super) fn file(document: &OfficialDocument, form: DocumentForm, missing: Problems) -> Result<DocumentFile> {
    let media_type = match form {
        DocumentForm::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        DocumentForm::Html => "text/html; charset=utf-8",
        DocumentForm::Markdown => "text/markdown; charset=utf-8",
        DocumentForm::Text => "text/plain; charset=utf-8",
    };
    let contents = match form {
        DocumentForm::Docx => layout::docx_bytes(document).map_err(CchcError::internal)?,
        DocumentForm::Html => layout::html(document).into_bytes(),
        DocumentForm::Markdown => layout::markdown(document).into_bytes(),
        DocumentForm::Text => layout::text(document).into_bytes(),
    };
    Ok(DocumentFile {
        name: format!("{}.{}", document.file_name, suffix(form)),
        media_type: media_type.to_owned(),
        contents: FileBytes(contents),
        missing: missing.into_vec(),
    })
}
