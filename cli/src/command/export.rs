//! Collections and whole stores to files.

use std::path::Path;

use cchc::RecordExportOptions;
use cchc::exchange::{CalendarOfStore, PostsForZalo, WebsiteInFolder};
use cchc::model::{CalendarText, ExportOptions, IndexQuery, Record, Scalar, TableFormat, TableQuery};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::Outcome;
use super::edxml::{self, EDXML};
use super::open_data::{self, LINKED_DATA, OPEN311};
use crate::arguments::Export;
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::file::{ending, write};
use crate::output::{Output, Tone};
use crate::progress::watched;
use crate::source::Source;
use crate::{dates, find};

/// What stands for every collection.
pub(super) const WHOLE: &str = "store";

/// What stands for activities, sessions and appointments as iCalendar.
const CALENDAR: &str = "calendar";

/// What stands for texts of posts.
const ZALO: &str = "zalo";

/// What stands for pages, fragments, JSON and a feed.
const WEBSITE: &str = "website";

/// What stands between posts in a text file.
const BETWEEN_POSTS: &str = "\n\n----------\n\n";

pub(super) fn export(export: &Export, source: &Source, output: &mut Output) -> Outcome {
    refuse_idle_options(export)?;
    match export.collection.as_str() {
        WHOLE => whole(export, source, output),
        CALENDAR => calendar(export, source, output),
        ZALO => zalo(export, source, output),
        WEBSITE => website(export, source, output),
        EDXML => edxml::out(export, source, output),
        LINKED_DATA => open_data::linked_data(export, source, output),
        OPEN311 => open_data::open311(export, source, output),
        _ => collection(export, source, output),
    }
}

fn calendar(export: &Export, source: &Source, output: &mut Output) -> Outcome {
    if ending(&export.path).as_deref() != Some("ics") {
        let expected = ["a file that ends in .ics", "tệp có đuôi .ics"];
        return Err(Failure::argument("PATH", &export.path.display().to_string(), expected));
    }
    let expected = ["from=DAY, to=DAY, unit=NAME or plan=NAME", "from=NGÀY, to=NGÀY, unit=TÊN hoặc plan=TÊN"];
    let asked: CalendarOfStore = asked(export, source, expected)?;
    let calendar = source.ask(asked)?;
    write(&export.path, calendar.text.as_bytes(), export.overwrite)?;
    let CalendarText { activities, sessions, appointments, activities_without_due: left_out, .. } = calendar;
    if output.is_json() {
        output.json(&json!({
            "path": export.path, "activities": activities, "sessions": sessions, "appointments": appointments,
            "activities_without_due": left_out,
        }));
        return Ok(ExitStatus::Done);
    }
    let path = export.path.display();
    output.tell(
        Tone::Good,
        format!("Wrote {activities} activities, {sessions} sessions and {appointments} appointments to {path}"),
        format!("Đã ghi {activities} nhiệm vụ, {sessions} buổi và {appointments} lịch công tác vào {path}"),
    );
    if left_out > 0 {
        output.say(
            format!("  without {left_out} activities that have no due day"),
            format!("  không kèm {left_out} nhiệm vụ không có hạn"),
        );
    }
    Ok(ExitStatus::Done)
}

fn zalo(export: &Export, source: &Source, output: &mut Output) -> Outcome {
    let format = ending(&export.path);
    if !matches!(format.as_deref(), Some("txt" | "json")) {
        let expected = ["a file that ends in .txt or .json", "tệp có đuôi .txt hoặc .json"];
        return Err(Failure::argument("PATH", &export.path.display().to_string(), expected));
    }
    let expected = [
        "from=DAY, to=DAY, topics=NAME,NAME, unit=NAME, address=TEMPLATE, in_parts=true, characters=N",
        "from=NGÀY, to=NGÀY, topics=TÊN,TÊN, unit=TÊN, address=MẪU, in_parts=true, characters=N",
    ];
    let answer = source.ask(asked::<PostsForZalo>(export, source, expected)?)?;
    let text = if format.as_deref() == Some("json") {
        format!("{:#}\n", cchc::call::to_json(&cchc::call::write(&answer)?)?)
    } else {
        let texts: Vec<&str> = answer.posts.iter().flat_map(|post| &post.texts).map(String::as_str).collect();
        format!("{}\n", texts.join(BETWEEN_POSTS))
    };
    write(&export.path, text.as_bytes(), export.overwrite)?;
    let (posts, cut) = (answer.posts.len(), answer.posts.iter().filter(|post| post.left_out > 0).count());
    if output.is_json() {
        output.json(&json!({ "path": export.path, "posts": posts, "cut": cut, "limit": answer.limit }));
        return Ok(ExitStatus::Done);
    }
    let (path, limit) = (export.path.display(), answer.limit);
    output.tell(Tone::Good, format!("Wrote {posts} posts to {path}"), format!("Đã ghi {posts} bài vào {path}"));
    if cut > 0 {
        output.say(
            format!("  {cut} of them cut to {limit} characters; whole in parts: --where in_parts=true"),
            format!("  {cut} bài bị lược còn {limit} ký tự; muốn đủ thì chia phần: --where in_parts=true"),
        );
    }
    Ok(ExitStatus::Done)
}

fn website(export: &Export, source: &Source, output: &mut Output) -> Outcome {
    let Some(folder) = export.path.to_str() else {
        let expected = ["a path in UTF-8", "đường dẫn bằng chữ UTF-8"];
        return Err(Failure::argument("PATH", &export.path.display().to_string(), expected));
    };
    let expected = ["on=DAY, unit=NAME, title=TEXT, address=ADDRESS", "on=NGÀY, unit=TÊN, title=TÊN, address=ĐỊA_CHỈ"];
    let mut given = arguments(export, source)?;
    given.insert("folder".to_owned(), json!(folder));
    let done = source.ask(read::<WebsiteInFolder>(given, expected)?)?;
    if output.is_json() {
        output.value(&done)?;
        return Ok(ExitStatus::Done);
    }
    let (files, written, removed) = (done.files, done.written, done.removed);
    output.tell(
        Tone::Good,
        format!("{folder} has {files} files: {written} written, {removed} of an earlier run removed"),
        format!("{folder} có {files} tệp: ghi {written}, xóa {removed} tệp của lần trước"),
    );
    if done.left > 0 {
        let left = done.left;
        output.say(
            format!("  {left} files of an earlier run were changed by somebody and left"),
            format!("  để nguyên {left} tệp của lần trước vì đã có người sửa"),
        );
    }
    if done.forms_left_out > 0 {
        let left_out = done.forms_left_out;
        output.say(
            format!("  without {left_out} forms, whose files a web server might run, or are larger than 20 MB"),
            format!("  không kèm {left_out} biểu mẫu, vì máy chủ web có thể chạy tệp hoặc tệp lớn hơn 20 MB"),
        );
    }
    Ok(ExitStatus::Done)
}

/// The arguments of a call from what `--where` gives: days as people write them, units and plans by name, numbers, yes
/// or no, lists with commas.
pub(super) fn asked<Q: DeserializeOwned>(export: &Export, source: &Source, expected: [&str; 2]) -> Result<Q, Failure> {
    read(arguments(export, source)?, expected)
}

fn arguments(export: &Export, source: &Source) -> Result<Map<String, Value>, Failure> {
    let value = |name: &str, written: &str| -> Result<Value, Failure> {
        Ok(match (name, written) {
            ("topics", list) => json!(list.split(',').map(str::trim).collect::<Vec<_>>()),
            ("from" | "to" | "on", day) => json!(dates::day("--where", day)?.to_string()),
            ("unit", name) => json!(find::unit(source, Some(name))?),
            ("plan", name) => json!(find::plan(source, Some(name))?.id()),
            (_, "true" | "yes" | "có") => json!(true),
            (_, "false" | "no" | "không") => json!(false),
            ("characters" | "limit" | "year", number) => {
                number.parse::<u32>().map_or_else(|_| json!(number), |number| json!(number))
            }
            _ => json!(written),
        })
    };
    export.filter.iter().map(|(name, written)| Ok((name.clone(), value(name, written)?))).collect()
}

fn read<Q: DeserializeOwned>(given: Map<String, Value>, expected: [&str; 2]) -> Result<Q, Failure> {
    serde_json::from_value(given.into()).map_err(|error| {
        let said = error.to_string();
        let unknown = said.strip_prefix("unknown field `").and_then(|rest| rest.split('`').next());
        Failure::argument("--where", unknown.unwrap_or(&said), expected)
    })
}

/// Refuses options that say nothing of what is exported.
fn refuse_idle_options(export: &Export) -> Result<(), Failure> {
    let is_whole = export.collection == WHOLE;
    let is_collection = cchc::table::columns(&export.collection).is_some();
    let idle = [
        ("--columns", export.columns.is_some() && !is_collection),
        ("--where", !export.filter.is_empty() && is_whole),
        ("--revisions", export.revisions && !is_whole),
        ("--reveal", export.reveal.is_some() && !is_whole),
    ];
    let Some((option, _)) = idle.into_iter().find(|(_, is_idle)| *is_idle) else { return Ok(()) };
    let what = &export.collection;
    Err(Failure::told(
        ExitStatus::Usage,
        format!("{option} says nothing of {what}: leave it out"),
        format!("{option} không dùng cho {what}: hãy bỏ đi"),
    ))
}

fn collection(export: &Export, source: &Source, output: &mut Output) -> Outcome {
    let format = format(&export.path)?;
    let filter = export.filter.iter().map(|(field, value)| (field.clone(), scalar(value)));
    let records = IndexQuery { filter: filter.collect(), ..IndexQuery::default() };
    let collection = find::collection(&export.collection)?.to_owned();
    let frame = source.frame(&TableQuery { collection, columns: export.columns.clone(), records })?;
    let options = ExportOptions { overwrite: export.overwrite, ..ExportOptions::default() };
    let count = frame.count()?;
    frame.export(&export.path, format, &options)?;
    if output.is_json() {
        output.json(&json!({ "path": export.path, "rows": count }));
        return Ok(ExitStatus::Done);
    }
    let path = export.path.display();
    output.tell(Tone::Good, format!("Wrote {count} rows to {path}"), format!("Đã ghi {count} dòng vào {path}"));
    Ok(ExitStatus::Done)
}

fn whole(export: &Export, source: &Source, output: &mut Output) -> Outcome {
    let Source::Present(store) = source else {
        return Err(Failure::told(
            ExitStatus::Usage,
            "a whole store is exported as it is now: restore a backup with --up-to, or export collections",
            "toàn bộ kho chỉ xuất được ở hiện tại: với quá khứ, hãy khôi phục bản sao bằng --up-to hoặc xuất từng tập",
        ));
    };
    let options = RecordExportOptions { revisions: export.revisions, reveal: export.reveal.clone() };
    let exported =
        watched(output, ["Exporting", "Đang xuất"], store, |store| store.export_records(&export.path, options))?;
    if output.is_json() {
        output.value(&exported)?;
        return Ok(ExitStatus::Done);
    }
    let path = export.path.display();
    let (records, files) = (exported.records, exported.files);
    output.tell(
        Tone::Good,
        format!("Wrote {records} records and {files} attachments to {path}"),
        format!("Đã ghi {records} bản ghi và {files} tệp đính kèm vào {path}"),
    );
    if exported.withheld > 0 {
        output.say(
            format!("  without the personal data of {} people who restricted it", exported.withheld),
            format!("  không kèm dữ liệu cá nhân của {} người đã hạn chế xử lý", exported.withheld),
        );
    }
    Ok(ExitStatus::Done)
}

fn format(path: &Path) -> Result<TableFormat, Failure> {
    match ending(path).as_deref() {
        Some("csv") => Ok(TableFormat::Csv),
        Some("xlsx") => Ok(TableFormat::Xlsx),
        Some("jsonl" | "ndjson") => Ok(TableFormat::JsonLines),
        _ => {
            let expected = ["a file that ends in .csv, .xlsx or .jsonl", "tệp có đuôi .csv, .xlsx hoặc .jsonl"];
            Err(Failure::argument("PATH", &path.display().to_string(), expected))
        }
    }
}

/// A value as a query takes it: a whole number, or text.
fn scalar(written: &str) -> Scalar {
    match written.parse() {
        Ok(number) => Scalar::Number(number),
        Err(_) if written.is_empty() => Scalar::Nothing,
        Err(_) => Scalar::Text(written.to_owned()),
    }
}
