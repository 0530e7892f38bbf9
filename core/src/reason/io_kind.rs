//! What went wrong with the file, as far as it decides what to do next.

use std::io;

macro_rules! kinds {
    ($($name:ident { $(#[$doc:meta])+ $english:literal, $vietnamese:literal, })*) => {
        /// Why the operating system, or the file itself, stood in the way of a call.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum StorageIoKind {
            $($(#[$doc])+ $name,)*
        }

        impl StorageIoKind {
            /// What happened and how to go on, in Vietnamese.
            pub const fn vi(self) -> &'static str {
                match self { $(Self::$name => $vietnamese,)* }
            }
        }

        impl std::fmt::Display for StorageIoKind {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(match self { $(Self::$name => $english,)* })
            }
        }
    };
}

kinds! {
    DiskFull {
        /// The disk, or this user's share of it, is full.
        "the disk is full: free some space, then repeat the call",
        "ổ đĩa đã đầy: hãy giải phóng dung lượng rồi làm lại",
    }
    PermissionDenied {
        /// The rights of this program do not suffice.
        "this program may not do that here: give it the rights, or choose another folder",
        "chương trình không có quyền ở đây: hãy cấp quyền hoặc chọn thư mục khác",
    }
    ReadOnlyFileSystem {
        /// The file system takes no writes.
        "the file system is read-only: open the store with read_only, or copy it to one that can be written",
        "hệ thống tệp chỉ cho đọc: hãy mở kèm read_only hoặc chép tệp sang nơi ghi được",
    }
    Missing {
        /// The file, or a folder on the way to it, is not there.
        "there is no such file or folder: check the path",
        "không có tệp hoặc thư mục này: hãy kiểm tra đường dẫn",
    }
    Exists {
        /// There is something at the path already.
        "there is something already, which is never overwritten: choose another path",
        "ở đó đã có tệp và tệp không bao giờ bị ghi đè: hãy chọn đường dẫn khác",
    }
    InvalidPath {
        /// The path cannot be one of a file.
        "this cannot be the path of a file: choose another one",
        "đây không thể là đường dẫn của tệp: hãy chọn đường dẫn khác",
    }
    NetworkShare {
        /// The path is on a network share, whose locks and syncs are unreliable.
        "a network share can lose or mix up writes: keep the store on a local disk and send copies",
        "thư mục mạng có thể làm mất hoặc lẫn dữ liệu ghi: hãy để tệp trên ổ đĩa của máy và gửi bản sao",
    }
    TooManyFiles {
        /// This program, or the system, has too many files open.
        "too many files are open: close some or raise the limit, then repeat the call",
        "đang mở quá nhiều tệp: hãy đóng bớt hoặc nâng giới hạn rồi làm lại",
    }
    Deleted {
        /// The file was deleted or moved away while the store was open.
        "the file was deleted or moved while the store was open: put it back at its path, or close the store and \
         restore a backup",
        "tệp đã bị xóa hoặc chuyển đi khi kho dữ liệu đang mở: hãy đặt lại đúng chỗ, hoặc đóng kho và khôi phục từ bản \
         sao lưu",
    }
    Replaced {
        /// Another file, or an earlier state of this one, took its place while the store was open.
        "another file, or an earlier state of this one, took its place while the store was open: put the right one \
         back, or close the store and open it again to go on with what is there now",
        "một tệp khác hoặc trạng thái cũ hơn đã thay chỗ tệp này khi kho dữ liệu đang mở: hãy đặt lại đúng tệp, hoặc \
         đóng kho rồi mở lại để dùng tệp đang có",
    }
    Truncated {
        /// The file is shorter than its content.
        "the file was cut short: close the store and restore a backup",
        "tệp đã bị cắt ngắn: hãy đóng kho dữ liệu và khôi phục từ bản sao lưu",
    }
    EarlierFailure {
        /// An earlier read or write failed, and the file could not be opened again yet.
        "an earlier read or write failed, and the file is not open again yet: try again",
        "lần đọc hoặc ghi trước bị lỗi và tệp chưa mở lại được: hãy thử lại",
    }
    Other {
        /// Anything else; the reason is the system's message.
        "the system could not read or write: try again, and if it fails again, check the disk",
        "hệ thống không đọc hoặc ghi được: hãy thử lại; nếu vẫn lỗi, hãy kiểm tra ổ đĩa",
    }
}

/// An error of the operating system may carry the kind that this library found out.
impl std::error::Error for StorageIoKind {}

impl StorageIoKind {
    /// The kind of an error of the operating system.
    pub(crate) fn of(error: &io::Error) -> Self {
        use io::ErrorKind as E;
        if let Some(kind) = error.get_ref().and_then(|inner| inner.downcast_ref()) {
            return *kind;
        }
        match error.kind() {
            E::StorageFull | E::QuotaExceeded | E::FileTooLarge => Self::DiskFull,
            E::PermissionDenied => Self::PermissionDenied,
            E::ReadOnlyFilesystem => Self::ReadOnlyFileSystem,
            E::NotFound | E::NotADirectory => Self::Missing,
            E::AlreadyExists => Self::Exists,
            E::InvalidFilename => Self::InvalidPath,
            // Not the system's own: a path with a zero byte.
            E::InvalidInput if error.raw_os_error().is_none() => Self::InvalidPath,
            E::UnexpectedEof => Self::Truncated,
            _ if is_too_many_files(error) => Self::TooManyFiles,
            _ => Self::Other,
        }
    }
}

/// `EMFILE` and `ENFILE`, which the standard library has no name for.
#[cfg(unix)]
fn is_too_many_files(error: &io::Error) -> bool {
    use rustix::io::Errno;
    [Errno::MFILE, Errno::NFILE].iter().any(|errno| error.raw_os_error() == Some(errno.raw_os_error()))
}

#[cfg(not(unix))]
fn is_too_many_files(error: &io::Error) -> bool {
    const ERROR_TOO_MANY_OPEN_FILES: i32 = 4;
    cfg!(windows) && error.raw_os_error() == Some(ERROR_TOO_MANY_OPEN_FILES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn errors_of_the_system_are_told_apart() {
        use StorageIoKind as Kind;
        use rustix::io::Errno;
        let kinds = [
            (Errno::NOSPC, Kind::DiskFull),
            (Errno::DQUOT, Kind::DiskFull),
            (Errno::FBIG, Kind::DiskFull),
            (Errno::ACCESS, Kind::PermissionDenied),
            (Errno::PERM, Kind::PermissionDenied),
            (Errno::ROFS, Kind::ReadOnlyFileSystem),
            (Errno::NOENT, Kind::Missing),
            (Errno::NOTDIR, Kind::Missing),
            (Errno::EXIST, Kind::Exists),
            (Errno::NAMETOOLONG, Kind::InvalidPath),
            (Errno::MFILE, Kind::TooManyFiles),
            (Errno::NFILE, Kind::TooManyFiles),
            (Errno::IO, Kind::Other),
        ];
        for (errno, kind) in kinds {
            assert_eq!(StorageIoKind::of(&errno.into()), kind, "{errno}");
        }
        assert_eq!(StorageIoKind::of(&io::Error::other(Kind::Replaced)), Kind::Replaced);
    }
}
