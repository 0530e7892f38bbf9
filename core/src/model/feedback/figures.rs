//! Figures of a report on feedback.

use serde::{Deserialize, Serialize};

use super::{FeedbackCategory, FeedbackChannel};

/// Figures of the feedback received in the period and of the feedback open on the reference day (phản ánh, kiến nghị).
/// Events after the reference day do not count.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct FeedbackFigures {
    /// Feedback received in the period, up to the reference day.
    pub received: u32,
    /// Of those received, not accepted (không tiếp nhận).
    pub not_accepted: u32,
    /// Of those received, forwarded to another body and not returned by it (chuyển cơ quan có thẩm quyền).
    pub forwarded: u32,
    /// Of those forwarded, first forwarded after the deadline.
    pub forwarded_late: u32,
    /// Of those received, answered (đã trả lời).
    pub answered: u32,
    /// Of those answered, answered after the deadline (trả lời quá hạn).
    pub answered_late: u32,
    /// Of those answered, without a known deadline (chưa xác định thời hạn).
    pub answered_unclocked: u32,
    /// Of those received, with a published result (đã công khai kết quả).
    pub published: u32,
    /// Of those received, withdrawn by the sender (đã rút).
    pub withdrawn: u32,
    /// Feedback open on the reference day, whenever it was received (đang xử lý).
    pub open: u32,
    /// Of those open, past their deadline (quá hạn).
    pub overdue: u32,
    /// Of those open, due within five days after the reference day and not overdue (sắp đến hạn).
    pub due_soon: u32,
    /// Of those forwarded, answered or open, with a deadline that rests on an unverified rule or day off (nguồn chưa
    /// đối chiếu).
    pub unverified_clocks: u32,
    /// Those received, by channel; channels without any are left out.
    pub channels: Vec<FeedbackChannelCount>,
    /// Those received, by category; feedback without a category is left out.
    pub categories: Vec<FeedbackCategoryCount>,
    /// The reports among them (phản ánh).
    pub reports: FeedbackCounts,
    /// The proposals among them (kiến nghị).
    pub proposals: FeedbackCounts,
}

/// The counts of reports or of proposals, each as in [`FeedbackFigures`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct FeedbackCounts {
    /// Received in the period, up to the reference day.
    pub received: u32,
    /// Of those received, not accepted (không tiếp nhận).
    pub not_accepted: u32,
    /// Of those received, forwarded to another body and not returned by it (chuyển cơ quan có thẩm quyền).
    pub forwarded: u32,
    /// Of those forwarded, first forwarded after the deadline.
    pub forwarded_late: u32,
    /// Of those received, answered (đã trả lời).
    pub answered: u32,
    /// Of those answered, answered by the deadline (trả lời đúng hạn).
    pub on_time: u32,
    /// Of those answered, answered after the deadline (trả lời quá hạn).
    pub answered_late: u32,
    /// Of those answered, without a known deadline (chưa xác định thời hạn).
    pub answered_unclocked: u32,
    /// Of those received, with a published result (đã công khai kết quả).
    pub published: u32,
    /// Of those received, withdrawn by the sender (đã rút).
    pub withdrawn: u32,
    /// Open on the reference day, whenever it was received (đang xử lý).
    pub open: u32,
    /// Of those open, past their deadline (quá hạn).
    pub overdue: u32,
    /// Of those open, due within five days after the reference day and not overdue (sắp đến hạn).
    pub due_soon: u32,
}

impl FeedbackCounts {
    /// The sum of both, field by field; it saturates instead of overflowing.
    pub fn plus(self, other: Self) -> Self {
        Self {
            received: self.received.saturating_add(other.received),
            not_accepted: self.not_accepted.saturating_add(other.not_accepted),
            forwarded: self.forwarded.saturating_add(other.forwarded),
            forwarded_late: self.forwarded_late.saturating_add(other.forwarded_late),
            answered: self.answered.saturating_add(other.answered),
            on_time: self.on_time.saturating_add(other.on_time),
            answered_late: self.answered_late.saturating_add(other.answered_late),
            answered_unclocked: self.answered_unclocked.saturating_add(other.answered_unclocked),
            published: self.published.saturating_add(other.published),
            withdrawn: self.withdrawn.saturating_add(other.withdrawn),
            open: self.open.saturating_add(other.open),
            overdue: self.overdue.saturating_add(other.overdue),
            due_soon: self.due_soon.saturating_add(other.due_soon),
        }
    }
}

/// How much feedback was received through one channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackChannelCount {
    /// The channel.
    pub channel: FeedbackChannel,
    /// How much feedback was received through it.
    pub count: u32,
}

/// How much of the feedback received is of one category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FeedbackCategoryCount {
    /// The category.
    pub category: FeedbackCategory,
    /// How much feedback is of this category.
    pub count: u32,
}
