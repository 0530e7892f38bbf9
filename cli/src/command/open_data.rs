//! Procedures and the register of feedback in forms that others' programs know.

use cchc::exchange::{LinkedProcedures, Open311Requests, Open311Services};
use cchc::model::TextFormat;
use serde_json::json;

use super::Outcome;
use super::export::asked;
use crate::arguments::Export;
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::file::{ending, write};
use crate::output::{Output, Tone};
use crate::source::Source;

/// What stands for procedures as linked data.
pub(super) const LINKED_DATA: &str = "linked_data";

/// What stands for the public register of feedback as Open311 GeoReport v2.
pub(super) const OPEN311: &str = "open311";

pub(super) fn linked_data(export: &Export, source: &Source, output: &mut Output) -> Outcome {
    if !matches!(ending(&export.path).as_deref(), Some("jsonld" | "json")) {
        return Err(path_fault(export, ["a file that ends in .jsonld or .json", "tệp có đuôi .jsonld hoặc .json"]));
    }
    let expected = [
        "vocabulary=cpsv_ap or vocabulary=schema_org, on=DAY, unit=NAME, code=CODE, base=ADDRESS",
        "vocabulary=cpsv_ap hoặc vocabulary=schema_org, on=NGÀY, unit=TÊN, code=MÃ_THỦ_TỤC, base=ĐỊA_CHỈ",
    ];
    let linked = source.ask(asked::<LinkedProcedures>(export, source, expected)?)?;
    write(&export.path, linked.text.as_bytes(), export.overwrite)?;
    told(export, "procedures", ["procedures", "thủ tục"], linked.procedures, output)
}

pub(super) fn open311(export: &Export, source: &Source, output: &mut Output) -> Outcome {
    let format = match ending(&export.path).as_deref() {
        Some("json") => TextFormat::Json,
        Some("xml") => TextFormat::Xml,
        _ => return Err(path_fault(export, ["a file that ends in .json or .xml", "tệp có đuôi .json hoặc .xml"])),
    };
    if export.filter.iter().any(|(name, value)| name == "services" && value == "true") {
        let answer = source.ask(Open311Services { format })?;
        write(&export.path, answer.text.as_bytes(), export.overwrite)?;
        return told(export, "services", ["services", "dịch vụ"], answer.items, output);
    }
    let expected = ["year=YEAR, unit=NAME; or services=true", "year=NĂM, unit=TÊN; hoặc services=true"];
    let requests = Open311Requests { format, ..asked(export, source, expected)? };
    let answer = source.ask(requests)?;
    write(&export.path, answer.text.as_bytes(), export.overwrite)?;
    told(export, "requests", ["requests", "phản ánh"], answer.items, output)
}

fn path_fault(export: &Export, expected: [&str; 2]) -> Failure {
    Failure::argument("PATH", &export.path.display().to_string(), expected)
}

fn told(export: &Export, name: &str, called: [&str; 2], count: u32, output: &mut Output) -> Outcome {
    if output.is_json() {
        output.json(&json!({ "path": export.path, name: count }));
        return Ok(ExitStatus::Done);
    }
    let path = export.path.display();
    output.tell(
        Tone::Good,
        format!("Wrote {count} {} to {path}", called[0]),
        format!("Đã ghi {count} {} vào {path}", called[1]),
    );
    Ok(ExitStatus::Done)
}
