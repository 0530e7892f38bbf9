//! Texts of posts for the public administration portal on Zalo (bài đăng Zalo).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a post is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ZaloTopic {
    /// Versions of procedures that come into force, and procedures that are abolished (thủ tục mới, sửa đổi, bãi bỏ).
    ProcedureChanges,
    /// What was posted: procedures, themes, decisions (niêm yết, công khai).
    Postings,
    /// Results of feedback, as published (kết quả xử lý phản ánh, kiến nghị).
    AnsweredFeedback,
    /// Questions and answers, as published (hỏi đáp).
    Questions,
    /// Planned dialogues, by their day (đối thoại).
    Dialogues,
    /// Open tests, by their first day (bài kiểm tra).
    Tests,
}

/// The text of one post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZaloPost {
    /// What it is about.
    pub topic: ZaloTopic,
    /// The record that it is about: a procedure, posting, feedback, question, session or test.
    pub record: Uuid,
    /// The day of what it tells.
    pub on: Date,
    /// The texts to post, in order: one, or several if parts were asked for. None is longer than the limit.
    pub texts: Vec<String>,
    /// How many characters were left out, as the text says at its end; 0 if it is whole.
    pub left_out: u32,
}

/// Texts of posts: the answer of `store.zalo_posts`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ZaloPosts {
    /// The posts, by day.
    pub posts: Vec<ZaloPost>,
    /// The most characters of a text, counted in UTF-16.
    pub limit: u16,
    /// Where the limit is from; none if the caller gave it.
    #[serde(default)]
    pub limit_source: Option<String>,
    /// Whether somebody read the limit at its source; false if the caller gave it.
    pub limit_verified: bool,
}
