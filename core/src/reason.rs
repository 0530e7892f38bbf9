//! The reasons of errors about opening, locking, closing and sealing, with their English and Vietnamese texts.

mod io_kind;

pub use io_kind::StorageIoKind;

macro_rules! reasons {
    ($($name:ident => $english:literal, $vietnamese:literal;)*) => {
        /// Why a store cannot be opened or written, why a handle is unusable, or why personal data cannot be read.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Reason {
            $(#[doc = $english] $name,)*
        }

        impl Reason {
            /// In Vietnamese.
            pub const fn vi(self) -> &'static str {
                match self { $(Self::$name => $vietnamese,)* }
            }
        }

        impl std::fmt::Display for Reason {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(match self { $(Self::$name => $english,)* })
            }
        }
    };
}

reasons! {
    OpenHere => "this program has it open already: use that store, or close it first",
        "chương trình này đã mở tệp: hãy dùng kho dữ liệu đang mở, hoặc đóng nó trước";
    OpenElsewhere => "another program has it open: close it there; to read beside a writer, open it in both with the \
        sharing one_writer_many_readers, and here with read_only",
        "một chương trình khác đang mở tệp: hãy đóng ở đó; để đọc trong khi chương trình khác ghi, hãy mở ở cả hai nơi \
        với sharing one_writer_many_readers, và ở đây với read_only";
    OpenSinceFork => "it was open when this process was forked, and stays locked for as long as the process runs: open \
        it after forking, or start processes with spawn",
        "tệp đã mở khi tiến trình này được tách ra và bị khóa đến khi tiến trình kết thúc: hãy mở sau khi tách, hoặc \
        tạo tiến trình bằng spawn";
    BatchOpen => "this thread has a batch open: write through the batch, or end it first",
        "luồng này đang mở một lô ghi: hãy ghi qua lô đó hoặc kết thúc lô trước";
    WriterBusy => "another thread has been writing for too long", "một luồng khác đang ghi quá lâu";
    ReadOnly => "it was opened for reading only: open it without read_only to write",
        "tệp được mở chỉ để đọc: hãy mở không kèm read_only để ghi";
    Shared => "other processes may be reading it: open it without sharing for this",
        "tiến trình khác có thể đang đọc tệp: hãy mở tệp không chia sẻ để làm việc này";
    NotClosedCleanly => "it was not closed cleanly: open it once for writing",
        "lần trước tệp không được đóng đúng cách: hãy mở một lần để ghi";
    Folder => "it is a folder", "đây là thư mục";
    NoOrdinaryFile => "it is no ordinary file", "đây không phải tệp thông thường";
    EmptyFile => "it is empty: delete it, and a store can be made in its place",
        "tệp rỗng: hãy xóa để có thể tạo tệp dữ liệu mới";
    ForeignFile => "its first bytes are those of something else", "phần đầu tệp là của loại tệp khác";
    ForeignDatabase => "it is another program's redb file", "đây là tệp redb của chương trình khác";
    StoreClosed => "the store is closed", "kho dữ liệu đã đóng";
    Forked => "the store was opened before the process forked: close it before forking and open it in each process",
        "kho dữ liệu được mở trước khi tách tiến trình: hãy đóng trước khi tách và mở lại trong từng tiến trình";
    BatchFailed => "a write of this batch failed: nothing of it was kept",
        "một lần ghi trong lô bị lỗi: không có gì của lô được giữ lại";
    CommitFailed => "the commit that this call shared with others was not made: nothing of it was kept; call it again",
        "lần ghi chung với các lệnh khác không thực hiện được: không có gì của lệnh này được giữ lại; hãy gọi lại";
    OlderFormat => "it has an older format: open it once for writing", "tệp có định dạng cũ hơn: hãy mở một lần để ghi";
    KeyMissing => "the store was opened without a key", "kho dữ liệu được mở mà không có khóa";
    KeyRefused => "the key was asked for and not given", "đã yêu cầu khóa nhưng không nhận được";
    KeysElsewhere => "this is a backup, its keys are kept elsewhere: import them first",
        "đây là bản sao lưu, khóa được giữ nơi khác: hãy nạp khóa trước";
    WrongKey => "this is not the key it was sealed with", "đây không phải khóa đã dùng để niêm phong";
    Erased => "the data of this person were erased", "dữ liệu của người này đã được xóa";
    SealBroken => "the sealed value was moved or altered", "giá trị niêm phong đã bị di chuyển hoặc sửa đổi";
    BatchEnded => "the batch has ended", "lô ghi đã kết thúc";
    Suspended => "the store is suspended: resume it first", "kho dữ liệu đang tạm nghỉ: hãy gọi resume trước";
    BatchInUse => "another call is using it: a batch is for one thread at a time",
        "một lời gọi khác đang dùng: mỗi lô chỉ dùng trong một luồng tại một thời điểm";
}
