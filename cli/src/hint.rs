//! What to type after an error.

use cchc::{CchcError, Reason, StorageIoKind};

use crate::language::Texts;

/// What to type next, where this program knows.
pub fn of(error: &CchcError) -> Option<Texts<'static>> {
    Some(match error {
        CchcError::KeyNeeded { reason: Reason::KeyMissing | Reason::WrongKey, .. } => [
            "give the key that the data were sealed with: --key-file FILE, CCHC_KEY_FILE, or --ask-key",
            "hãy đưa khóa đã dùng để niêm phong: --key-file TỆP, CCHC_KEY_FILE hoặc --ask-key",
        ],
        CchcError::KeyNeeded { reason: Reason::KeysElsewhere, .. } => [
            "restore with the exported keys: cchc restore BACKUP FILE --keys KEYS",
            "khôi phục cùng bản xuất khóa: cchc restore BẢN_SAO TỆP --keys TỆP_KHÓA",
        ],
        CchcError::NotCovered { what, .. } if what.starts_with("calendar") => [
            "take in the decision on days off, or the calendar: cchc import calendars FILE",
            "hãy nhập quyết định nghỉ lễ hoặc lịch làm việc: cchc import calendars TỆP",
        ],
        CchcError::Invalid { kind, .. } if kind == "table" => [
            "nothing was written; mend the sheet, or write the good rows alone: --keep-good",
            "chưa ghi gì; hãy sửa bảng, hoặc chỉ ghi các dòng đúng: --keep-good",
        ],
        CchcError::Duplicate { .. } => [
            "rows that are there already: --existing skip leaves them, --existing update changes them",
            "dòng đã có trong kho: --existing skip để bỏ qua, --existing update để cập nhật",
        ],
        CchcError::Corrupt { .. } => [
            "see what is wrong: cchc verify; then restore the newest backup: cchc restore BACKUP FILE",
            "xem hỏng ở đâu: cchc verify; rồi khôi phục bản sao lưu mới nhất: cchc restore BẢN_SAO TỆP",
        ],
        CchcError::StorageIo { kind: StorageIoKind::Exists, .. } => [
            "exports and reports replace a file with --overwrite; backups and restores never do",
            "xuất dữ liệu và báo cáo ghi đè được bằng --overwrite; sao lưu và khôi phục thì không",
        ],
        CchcError::Cancelled => [
            "ended by Ctrl-C; repeat the command to begin again",
            "đã dừng theo Ctrl-C; chạy lại lệnh để làm lại từ đầu",
        ],
        _ => return None,
    })
}
