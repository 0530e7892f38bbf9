//! Published results of feedback (công khai kết quả xử lý).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::model::RestrictionException;
use crate::model::record::Problems;

/// The channel through which a result is published. Source: 20/2008/NĐ-CP, Điều 19.
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

/// One publication of the result of feedback, without personal data (công khai kết quả xử lý).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ResultPublication {
    /// The channel.
    pub channel: ResultChannel,
    /// The day of the publication.
    pub on: Date,
    /// The published text; not blank. Text that looks like contact details or identity numbers is refused unless
    /// `confirmed`.
    pub public_text: String,
    /// Address of the publication on the web.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether somebody checked that what looks like personal data in the text is none; if true, the store does not
    /// look for such data.
    #[serde(default)]
    pub confirmed: bool,
    /// Why the text was not compared with the sealed data of whoever sent it; none if it was, or if there were none.
    #[serde(default)]
    pub not_compared: Option<String>,
    /// The exception under which it was published although a request restricted the processing; none without one.
    #[serde(default)]
    pub despite: Option<RestrictionException>,
}

impl ResultPublication {
    /// Collects the rules that the publication breaks.
    pub fn validate(&self, problems: &mut Problems) {
        problems.required("public_text", &self.public_text);
        problems.not_blank("url", self.url.as_deref());
        problems.not_blank("not_compared", self.not_compared.as_deref());
        if !self.confirmed {
            problems.no_contact_details("public_text", &self.public_text);
        }
    }
}
