//! Reasons for refusing a file, with advice in both languages.

use crate::document::source::LONGEST;
use crate::error::CchcError;

/// Why a file is not read as a Word document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileRefusal {
    /// The file is cut short, or what it holds contradicts itself.
    Damaged,
    /// A password protects it.
    Encrypted,
    /// A Word document 97 to 2003 (.doc).
    Legacy,
    Pdf,
    Rtf,
    /// Another kind of file: its name in English, and in Vietnamese.
    Another(&'static str, &'static str),
    /// It unpacks to more than any document holds.
    TooLarge,
    /// More text than is read.
    TooLong,
    /// A part of the document is kept in it as another file (altChunk, subDoc).
    Embedded,
}

impl FileRefusal {
    const fn code(self) -> &'static str {
        match self {
            Self::Damaged => "docx_damaged",
            Self::Encrypted => "docx_encrypted",
            Self::Legacy => "doc_legacy",
            Self::Pdf => "is_pdf",
            Self::Rtf => "is_rtf",
            Self::Another(..) => "not_a_docx",
            Self::TooLarge => "docx_too_large",
            Self::TooLong => "too_long",
            Self::Embedded => "docx_embedded",
        }
    }

    fn english(self) -> String {
        match self {
            Self::Damaged => "the .docx file is damaged: get it again, or open it in Word and save it anew".to_owned(),
            Self::Encrypted => {
                "the file is protected by a password: open it in Word, take the password off and save it".to_owned()
            }
            Self::Legacy => "a document of Word 97-2003 (.doc): open it in Word and save it as .docx".to_owned(),
            Self::Pdf => "a PDF file: get the .docx that it was made from, or copy its text".to_owned(),
            Self::Rtf => "an RTF file: open it in Word and save it as .docx".to_owned(),
            Self::Another(name, _) => {
                format!("{name}, no document of Word: save the document as .docx or as text in UTF-8")
            }
            Self::TooLarge => "the .docx file unpacks to more than a document holds: open it in Word, and save its \
                 text in a new document"
                .to_owned(),
            Self::TooLong => format!("more than {LONGEST} bytes of text; at most that many are read"),
            Self::Embedded => "a part of the document is kept in it as another file: open it in Word and save it as \
                 .docx again"
                .to_owned(),
        }
    }

    fn vietnamese(self) -> String {
        match self {
            Self::Damaged => "tệp .docx bị hỏng: hãy lấy lại tệp, hoặc mở bằng Word rồi lưu lại".to_owned(),
            Self::Encrypted => "tệp được bảo vệ bằng mật khẩu: hãy mở bằng Word, bỏ mật khẩu rồi lưu lại".to_owned(),
            Self::Legacy => "văn bản Word 97-2003 (.doc): hãy mở bằng Word rồi lưu dạng .docx".to_owned(),
            Self::Pdf => "tệp PDF: hãy lấy tệp .docx gốc, hoặc sao chép nội dung dạng văn bản".to_owned(),
            Self::Rtf => "tệp RTF: hãy mở bằng Word rồi lưu dạng .docx".to_owned(),
            Self::Another(_, name) => {
                format!("{name}, không phải văn bản Word: hãy lưu dạng .docx hoặc văn bản UTF-8")
            }
            Self::TooLarge => "tệp .docx giải nén ra lớn quá mức của một văn bản: hãy mở bằng Word rồi lưu nội dung \
                 sang văn bản mới"
                .to_owned(),
            Self::TooLong => format!("văn bản dài hơn {LONGEST} byte; chỉ đọc tối đa chừng ấy"),
            Self::Embedded => {
                "một phần văn bản nằm trong tệp khác được nhúng: hãy mở bằng Word rồi lưu lại dạng .docx".to_owned()
            }
        }
    }
}

impl From<FileRefusal> for CchcError {
    fn from(refusal: FileRefusal) -> Self {
        Self::invalid("plan", "source", refusal.code(), refusal.english(), refusal.vietnamese())
    }
}
