//! Published results of feedback (công khai kết quả).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::model::record::Problems;

/// How a result is made public. Source: 20/2008/NĐ-CP, Điều 19.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ResultChannel {
    /// Website or portal (trang thông tin điện tử, cổng tiếp nhận phản ánh, kiến nghị).
    Website,
    /// Press, radio, television (phương tiện thông tin đại chúng).
    MassMedia,
    /// Official letter (công văn).
    OfficialLetter,
    /// Board at the office (bảng niêm yết).
    NoticeBoard,
    /// The public administration portal on Zalo (Cổng Hành chính công trên Zalo).
    Zalo,
}

/// The result as it is made public, without anybody's personal data (công khai kết quả xử lý).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ResultPublication {
    /// The channel.
    pub channel: ResultChannel,
    /// The day.
    pub on: Date,
    /// The published text; not blank, and without contact details.
    pub public_text: String,
    /// Its address on the web.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether somebody looked at what seems to be personal data in it and confirmed that it is none.
    #[serde(default)]
    pub confirmed: bool,
}

impl ResultPublication {
    /// Collects what is wrong with it.
    pub fn validate(&self, problems: &mut Problems) {
        problems.required("public_text", &self.public_text);
        problems.not_blank("url", self.url.as_deref());
        if !self.confirmed {
            problems.nobody_told("public_text", &self.public_text);
        }
    }
}
