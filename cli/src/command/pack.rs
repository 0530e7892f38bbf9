//! Evidence packs: writing one, and checking one without the store.

use cchc::evidence_pack::{WriteEvidencePack, verify_pack};
use cchc::model::{FrozenReportId, ReportQuery};
use cchc::{CchcError, Store};

use super::Outcome;
use crate::arguments::{Pack, VerifyPack};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::output::{Output, Tone};
use crate::progress::watched;
use crate::{dates, period};

pub(super) fn pack(pack: &Pack, store: &Store, output: &mut Output) -> Outcome {
    let (question, frozen) = match &pack.frozen {
        Some(name) => (None, Some(frozen(store, name)?)),
        None => {
            let period = period::period(pack.period.as_deref(), pack.cut_off)?;
            let on = dates::optional_day("--on", pack.on.as_deref())?;
            (Some(ReportQuery { on, ..ReportQuery::of(period) }), None)
        }
    };
    let Some(path) = pack.output.to_str().map(str::to_owned) else {
        let expected = ["a path in Unicode", "đường dẫn Unicode"];
        return Err(Failure::argument("--output", &pack.output.display().to_string(), expected));
    };
    let asked = WriteEvidencePack { path, question, frozen, overwrite: pack.overwrite };
    let done = watched(output, ["Packing", "Đang đóng gói"], store, |store| store.ask(asked.clone()))?;
    if output.is_json() {
        output.value(&done)?;
        return Ok(ExitStatus::Done);
    }
    output.wrote(std::slice::from_ref(&pack.output));
    output.say(
        format!("{} files: {} minutes, {} attachments", done.files, done.minutes, done.attachments),
        format!("{} tệp: {} biên bản, {} tệp đính kèm", done.files, done.minutes, done.attachments),
    );
    output.say(
        format!("SHA-256 of the file, to keep with the paper: {}", done.sha256),
        format!("SHA-256 của tệp, để ghi kèm báo cáo: {}", done.sha256),
    );
    Ok(ExitStatus::Done)
}

/// The frozen report that a title, number or identity means.
fn frozen(store: &Store, name: &str) -> Result<FrozenReportId, Failure> {
    if let Ok(id) = name.parse() {
        return Ok(FrozenReportId(id));
    }
    let found = store.called("frozen_reports", name)?;
    match found.as_slice() {
        [id] => Ok(FrozenReportId(*id)),
        [] => Err(CchcError::NotFound { kind: "frozen_report".to_owned(), id: name.to_owned() }.into()),
        _ => {
            let expected =
                ["the identity of a frozen report: several are called so", "mã của báo cáo: có nhiều báo cáo cùng tên"];
            Err(Failure::argument("--frozen", name, expected))
        }
    }
}

pub(super) fn verify(verify: &VerifyPack, output: &mut Output) -> Outcome {
    let found = verify_pack(&verify.path)?;
    let status = if found.sound { ExitStatus::Done } else { ExitStatus::Attention };
    if output.is_json() {
        output.value(&found)?;
        return Ok(status);
    }
    if found.sound {
        output.tell(
            Tone::Good,
            "Sound: nothing altered, missing or added",
            "Nguyên vẹn: không tệp nào bị sửa, thiếu hay thêm",
        );
    } else {
        let count = found.problems.len();
        output.tell(Tone::Bad, format!("{count} problems"), format!("{count} chỗ sai"));
        for problem in &found.problems {
            let place = if problem.path.is_empty() { String::new() } else { format!("{}: ", problem.path) };
            output.say(format!("  {place}{}", problem.text), format!("  {place}{}", problem.text_vi));
        }
    }
    output.say(format!("{} files compared", found.files), format!("Đã đối chiếu {} tệp", found.files));
    if let Some(head) = &found.head {
        output.say(
            format!("Head of the log of its store, for verify --since: {head}"),
            format!("Đầu nhật ký của kho dữ liệu, dùng cho verify --since: {head}"),
        );
    }
    Ok(status)
}
