//! Official documents as blocks, and a writer for each form: Word, HTML, Markdown, plain text. What the blocks say
//! comes from [`crate::official`]; how they look follows Nghị định 30/2020/NĐ-CP, phụ lục I.

mod block;
mod docx;
mod figures;
mod html;
mod markdown;
#[cfg(test)]
mod tests;
mod text;

pub use block::{
    Alignment, Appendix, Block, Chart, ChartSeries, DocumentHead, Item, OfficialDocument, Paragraph, SignatureColumn,
    Table, TableColumn, TableRow,
};
pub use docx::docx;
pub(crate) use docx::docx_bytes;
pub use html::html;
pub(crate) use html::{html_for_paper, page};
pub use markdown::markdown;
pub use text::text;

/// The national name (quốc hiệu).
pub const NATIONAL_NAME: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/// The national motto (tiêu ngữ).
pub const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";
