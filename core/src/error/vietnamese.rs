//! The Vietnamese messages of errors.

use jiff::Timestamp;

use super::{BEYOND_REPAIR, CchcError, FileHolder, after_colon, in_brackets, list};
use crate::labels;

impl CchcError {
    /// The message in Vietnamese.
    pub fn message_vi(&self) -> String {
        match self {
            Self::NotFound { kind, id } => format!("không tìm thấy {} {id}", kind_vi(kind)),
            Self::Conflict { kind, id, expected, found, .. } => {
                format!("{} {id} đã ở bản sửa {found}, không phải {expected}: hãy đọc lại rồi sửa", kind_vi(kind))
            }
            Self::Duplicate { kind, index, existing, .. } => {
                format!("{} {existing} đã có {} này", kind_vi(kind), key_vi(index))
            }
            Self::Invalid { kind, problems, .. } => {
                format!(
                    "{} không hợp lệ: {}",
                    kind_vi(kind),
                    list(problems, |problem| &problem.text_vi, |left| format!("… còn {left} lỗi nữa"))
                )
            }
            Self::InvalidTransition { kind, from, to, allowed, .. } => {
                let state = |name| state_vi(kind, name);
                let allowed: Vec<&str> = allowed.iter().map(|name| state(name)).collect();
                let allowed = if allowed.is_empty() { "không có".to_owned() } else { allowed.join("; ") };
                let (kind, from, to) = (kind_vi(kind), state(from), state(to));
                format!("{kind} không thể chuyển từ trạng thái {from} sang {to}; được phép: {allowed}")
            }
            Self::NotCovered { reason_vi, .. } => format!("chưa có dữ liệu: {reason_vi}"),
            Self::KeyNeeded { reason, detail, .. } => {
                format!("dữ liệu cá nhân đang được niêm phong: {}{}", reason.vi(), after_colon(detail.as_deref()))
            }
            Self::ClockDoubtful { now, last } => format!(
                "đồng hồ của thiết bị đang là {}, lần ghi trước là {}: hãy chỉnh lại đồng hồ; nếu đồng hồ đúng, hãy mở \
                 một lần với accept_clock rồi ghi",
                instant_vi(*now),
                instant_vi(*last),
            ),
            Self::Referenced { kind, id, by, count } => {
                format!("{} {id} còn được {count} {} nhắc đến", kind_vi(kind), kind_vi(by))
            }
            Self::Locked { path, reason, holder } => {
                format!("{path}: {}{}", reason.vi(), FileHolder::in_brackets_vi(holder.as_deref()))
            }
            Self::NotAStore { path, reason } => format!("{path} không phải tệp dữ liệu cchc: {}", reason.vi()),
            Self::Corrupt { reason } => match reason.strip_suffix(BEYOND_REPAIR[0]) {
                Some(reason) => format!("tệp dữ liệu bị hỏng: {reason}{}", BEYOND_REPAIR[1]),
                None => format!("tệp dữ liệu bị hỏng: {reason}"),
            },
            Self::NewerFormat { found, supported } => {
                format!("tệp có định dạng {found}, thư viện này chỉ đọc đến {supported}: hãy cập nhật thư viện")
            }
            Self::StorageIo { path, kind, reason, .. } => format!("{path}: {}{}", kind.vi(), in_brackets(reason)),
            Self::Cancelled => "đã dừng giữa chừng theo yêu cầu: không có gì được giữ lại".to_owned(),
            #[cfg(feature = "async")]
            Self::DeadlinePassed => "đã quá thời hạn cho phép: không có gì được giữ lại".to_owned(),
            Self::Closed { reason } => reason.vi().to_owned(),
            Self::Internal { reason } => {
                format!("lỗi của chính thư viện, không phải của dữ liệu: xin hãy báo cho người làm thư viện ({reason})")
            }
        }
    }
}

/// The Vietnamese name of a state; the canonical name itself if it is unknown.
fn state_vi<'a>(kind: &str, name: &'a str) -> &'a str {
    labels::state_vi(kind, name).unwrap_or(name)
}

/// The Vietnamese name of a kind of record, of a query for one (`session query`), or of the input of a call.
pub(crate) fn kind_vi(kind: &str) -> String {
    let named = labels::kind_vi(kind).map(str::to_owned);
    let asked = || kind.strip_suffix(" query").and_then(labels::kind_vi).map(|kind| format!("truy vấn {kind}"));
    named.or_else(asked).unwrap_or_else(|| if kind == "call" { "lời gọi" } else { "dữ liệu đưa vào" }.to_owned())
}

/// The unique indexes, with the Vietnamese names of their keys.
const UNIQUE: &[(&str, &str)] = &[
    ("id", "mã định danh"),
    ("assessment", "lượt làm bài"),
    ("code", "mã"),
    ("folded_issuer", "cơ quan và năm"),
    ("issuer_unit", "cơ quan và năm"),
    ("name", "tên"),
    ("national", "mã quốc gia và ngày có hiệu lực"),
    ("number", "số"),
    ("period", "kỳ báo cáo, đơn vị và kế hoạch"),
    ("person", "người"),
    ("replaces", "bản được thay thế"),
    ("session", "người hoặc số trong cùng buổi"),
    ("subject", "đối tượng và ngày bắt đầu áp dụng"),
    ("year", "năm và đơn vị"),
    ("word", "từ của từ điển tìm kiếm"),
];

/// The Vietnamese name of a unique key.
pub(super) fn key_vi(index: &str) -> &str {
    UNIQUE.iter().find(|(name, _)| *name == index).map_or("khóa", |(_, label)| label)
}

/// An instant in Vietnamese local time (UTC+7): "15:04 ngày 05/03/2021".
fn instant_vi(at: Timestamp) -> String {
    let local = jiff::tz::Offset::constant(7).to_datetime(at);
    format!("{:02}:{:02} ngày {}", local.hour(), local.minute(), crate::text::day_vi(local.date()))
}
