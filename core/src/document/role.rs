//! Roles of lines: what `line_roles` returns.

/// What a line, or one column of it, was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" (quốc hiệu). Furniture.
    NationalName,
    /// "Độc lập - Tự do - Hạnh phúc" (tiêu ngữ). Furniture.
    Motto,
    /// A line without letters and digits: "--------". Furniture.
    Rule,
    /// "DỰ THẢO". Furniture.
    DraftMark,
    /// The name of the type of document: "KẾ HOẠCH" (tên loại). Furniture: the plan keeps its abbreviation.
    Title,
    /// The second "QUYẾT ĐỊNH:" of a decision, before its articles. Furniture.
    OperativeWord,
    /// "Nơi nhận:". Furniture.
    RecipientsLabel,
    /// "(Đã ký)" and the like. Furniture.
    SignedMark,
    /// Parent or issuing body (cơ quan chủ quản, cơ quan ban hành).
    Body,
    /// Number and symbol (số, ký hiệu).
    Number,
    /// Place and date of issue (địa danh, ngày tháng năm).
    PlaceAndDate,
    /// What the document is about (trích yếu).
    Subject,
    /// "(Ban hành kèm theo Quyết định số …)".
    AttachedTo,
    /// A legal basis (căn cứ).
    LegalBasis,
    /// A standard sentence: "Sở … ban hành kế hoạch … như sau:", "Trên đây là …".
    Formula,
    /// A heading.
    Heading,
    /// A clause under a heading.
    Clause,
    /// A field of the task above it: "Thời gian thực hiện: quý II".
    Field,
    /// The header of a grid table.
    TableHeader,
    /// The title of the rows below it.
    TableSection,
    /// A row whose cells were read.
    TableRow,
    /// A row that could not be read.
    UnreadRow,
    /// A recipient (nơi nhận).
    Recipient,
    /// The archive line (lưu).
    Archive,
    /// A line of the signer's authority and titles (quyền hạn, chức vụ).
    Signature,
    /// The signer's name.
    SignerName,
    /// A line that belongs to no part: kept as a clause without a heading.
    Stray,
}

impl Role {
    /// Whether it is a line of a table.
    pub const fn is_table(self) -> bool {
        matches!(self, Self::TableHeader | Self::TableSection | Self::TableRow | Self::UnreadRow)
    }

    /// Whether such a line says nothing of its own: the same words stand on every document.
    pub const fn is_furniture(self) -> bool {
        matches!(
            self,
            Self::NationalName
                | Self::Motto
                | Self::Rule
                | Self::DraftMark
                | Self::Title
                | Self::OperativeWord
                | Self::RecipientsLabel
                | Self::SignedMark
        )
    }
}

/// One line of the source, or one column of it, with what it was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineRole {
    /// Line in the source text, from 1.
    pub line: u32,
    /// What it was read as.
    pub role: Role,
    /// The words concerned, as written.
    pub text: String,
}
