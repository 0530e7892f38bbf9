//! Who has a file open.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The process that has a file open, as far as the system tells: on Linux and Android for other processes, everywhere
/// for this one. It was so when the error was made; it may have changed since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FileHolder {
    /// The number of the process.
    pub pid: u32,
    /// The name of its program, at most 15 bytes of it.
    #[serde(default)]
    pub program: Option<String>,
    /// Of this process: when it opened the file. Of another: when that process started.
    #[serde(default)]
    pub since: Option<Timestamp>,
}

impl FileHolder {
    /// ` (process 4711, python3, started 2026-11-30T08:15:02Z)`.
    pub(super) fn in_brackets(holder: Option<&Self>) -> String {
        let Some(Self { pid, program, since }) = holder else { return String::new() };
        let verb = if *pid == std::process::id() { "opened" } else { "started" };
        Self::listed(&format!("process {pid}"), program.as_deref(), verb, *since)
    }

    /// In Vietnamese: ` (tiến trình 4711, python3, chạy từ 2026-11-30T08:15:02Z)`.
    pub(super) fn in_brackets_vi(holder: Option<&Self>) -> String {
        let Some(Self { pid, program, since }) = holder else { return String::new() };
        let verb = if *pid == std::process::id() { "mở lúc" } else { "chạy từ" };
        Self::listed(&format!("tiến trình {pid}"), program.as_deref(), verb, *since)
    }

    fn listed(process: &str, program: Option<&str>, verb: &str, since: Option<Timestamp>) -> String {
        let program = program.map(|program| format!(", {program}")).unwrap_or_default();
        let since = since.map(|since| format!(", {verb} {since:.0}")).unwrap_or_default();
        format!(" ({process}{program}{since})")
    }
}
