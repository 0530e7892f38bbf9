//! A new store; completion of commands in a shell.

use cchc::command::{InstallCalendars, InstallDeadlineRules};
use cchc::model::IndexQuery;
use cchc::{Options, Store};
use serde_json::json;

use super::Outcome;
use crate::arguments::{Completion, Init};
use crate::exit::ExitStatus;
use crate::output::{Output, Tone};
use crate::{failure::Failure, help, key};

pub(super) fn init(init: &Init, output: &mut Output) -> Outcome {
    let path = &init.path;
    if path.exists() {
        let name = path.display();
        return Err(Failure::told(
            ExitStatus::Refused,
            format!("{name} is there already: give another name, or use it with --store {name}"),
            format!("{name} đã có sẵn: hãy chọn tên khác, hoặc dùng nó với --store {name}"),
        ));
    }
    let store = Store::open_with(path, Options { actor: String::new(), ..Options::default() })?;
    store.run(InstallCalendars::default())?;
    store.run(InstallDeadlineRules::default())?;
    let (calendars, rules) =
        (store.calendars().count(IndexQuery::default())?, store.deadline_rules().count(IndexQuery::default())?);
    store.close()?;
    if let Some(file) = &init.new_key {
        key::create(file)?;
    }
    if output.is_json() {
        output.json(&json!({ "store": path, "calendars": calendars, "deadline_rules": rules, "key": init.new_key }));
        return Ok(ExitStatus::Done);
    }
    let name = path.display();
    output.tell(Tone::Good, format!("Made {name}"), format!("Đã tạo {name}"));
    output.say(
        format!("  with the days off of {calendars} years and {rules} deadline rules; check those marked unverified"),
        format!("  kèm lịch nghỉ của {calendars} năm và {rules} quy tắc thời hạn; hãy kiểm tra mục chưa xác minh"),
    );
    if let Some(file) = &init.new_key {
        let file = file.display();
        output.say(
            format!("  with a key for personal data in {file}: keep a copy elsewhere, without it they are lost"),
            format!("  kèm khóa dữ liệu cá nhân ở {file}: hãy cất một bản ở nơi khác, mất khóa là mất dữ liệu"),
        );
    }
    output.say(
        format!("  next: cchc read-plan ke-hoach.docx --track --store {name}"),
        format!("  tiếp theo: cchc read-plan ke-hoach.docx --track --store {name}"),
    );
    Ok(ExitStatus::Done)
}

pub(super) fn completion(completion: &Completion, output: &mut Output) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(completion.shell, &mut help::command(output.language()), "cchc", &mut script);
    output.text(&String::from_utf8_lossy(&script));
    Ok(ExitStatus::Done)
}
