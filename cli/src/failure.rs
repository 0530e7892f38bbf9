//! Why a command ends without an answer.

use std::path::Path;

use cchc::CchcError;

use crate::exit::ExitStatus;

/// Why a command ends without an answer.
#[derive(Debug)]
pub enum Failure {
    /// An error of the library.
    Library(CchcError),
    /// Something this program found, in English and Vietnamese.
    Told { status: ExitStatus, texts: [String; 2] },
    /// Whoever read the output has gone: nothing more is said.
    ClosedPipe,
}

impl Failure {
    pub fn told(status: ExitStatus, text: impl Into<String>, text_vi: impl Into<String>) -> Self {
        Self::Told { status, texts: [text.into(), text_vi.into()] }
    }

    /// An argument whose value is not understood.
    pub fn argument(name: &str, value: &str, expected: [&str; 2]) -> Self {
        Self::told(
            ExitStatus::Usage,
            format!("{name}: “{value}” is not understood; write {}", expected[0]),
            format!("{name}: không hiểu “{value}”; hãy ghi {}", expected[1]),
        )
    }

    /// What the system says of a file.
    pub fn file(path: &Path, error: &std::io::Error) -> Self {
        let status = match error.kind() {
            std::io::ErrorKind::NotFound => ExitStatus::NotFound,
            _ => ExitStatus::StorageIo,
        };
        Self::told(status, format!("{}: {error}", path.display()), format!("{}: {error}", path.display()))
    }

    pub fn status(&self) -> ExitStatus {
        match self {
            Self::Library(error) => ExitStatus::of(error),
            Self::Told { status, .. } => *status,
            Self::ClosedPipe => ExitStatus::ClosedPipe,
        }
    }
}

impl From<CchcError> for Failure {
    fn from(error: CchcError) -> Self {
        Self::Library(error)
    }
}
