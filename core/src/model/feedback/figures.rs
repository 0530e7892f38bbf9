//! Figures of a report on feedback.

use serde::{Deserialize, Serialize};

use super::{FeedbackCategory, FeedbackChannel};

/// Figures of the feedback received in the period, by its state on the report's day (phản ánh, kiến nghị).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct FeedbackFigures {
    /// Received in the period.
    pub received: u32,
    /// Of these, proposals (kiến nghị).
    pub proposals: u32,
    /// Of these, not accepted (không tiếp nhận).
    pub not_accepted: u32,
    /// Of these, forwarded to another body (chuyển cơ quan có thẩm quyền).
    pub forwarded: u32,
    /// Of the forwarded, first forwarded after their last day.
    pub forwarded_late: u32,
    /// Of those received, answered by the report's day (đã trả lời).
    pub answered: u32,
    /// Of the answered, answered after their last day (trả lời quá hạn).
    pub answered_late: u32,
    /// Of the answered, those whose last day is not known (chưa xác định thời hạn).
    pub answered_unclocked: u32,
    /// Of those received, with their result made public (đã công khai kết quả).
    pub published: u32,
    /// Of those received, withdrawn (đã rút).
    pub withdrawn: u32,
    /// Open on the report's day, whenever received (đang xử lý).
    pub open: u32,
    /// Of the open, past their last day (quá hạn).
    pub overdue: u32,
    /// Of the open, due within five days (sắp đến hạn).
    pub due_soon: u32,
    /// Of the forwarded, answered and open, those whose last day rests on a rule or a day off that is not verified
    /// (nguồn chưa đối chiếu).
    pub unverified_clocks: u32,
    /// Received, by channel; channels without any left out.
    pub channels: Vec<FeedbackChannelCount>,
    /// Received, by category; those not classified left out.
    pub categories: Vec<FeedbackCategoryCount>,
}

/// How much feedback was received by one channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackChannelCount {
    /// The channel.
    pub channel: FeedbackChannel,
    /// How many.
    pub count: u32,
}

/// How much feedback is of one category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackCategoryCount {
    /// The category.
    pub category: FeedbackCategory,
    /// How many.
    pub count: u32,
}
