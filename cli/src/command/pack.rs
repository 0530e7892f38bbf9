//! Evidence packs: writing one, and checking one without the store.

use cchc::Store;
use cchc::evidence_pack::{WriteEvidencePack, verify_pack};
use cchc::model::ReportQuery;

use super::{Outcome, freeze};
use crate::arguments::{Pack, VerifyPack};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::output::{Output, Tone};
use crate::progress::watched;
use crate::{dates, period};

impl Pack {
    /// For what personal data are opened; none where they are left out.
    pub(super) fn purpose(&self) -> Result<Option<&str>, Failure> {
        match (self.reveal, self.purpose.as_deref()) {
            (true, None) => Err(Failure::told(
                ExitStatus::Usage,
                "--reveal: say what the personal data are opened for, which is noted: --purpose \"…\"",
                "--reveal: hãy nêu mục đích mở dữ liệu cá nhân, được ghi vào nhật ký truy cập: --purpose \"…\"",
            )),
            (_, purpose) => Ok(purpose),
        }
    }
}

pub(super) fn pack(pack: &Pack, purpose: Option<&str>, store: &Store, output: &mut Output) -> Outcome {
    let (question, frozen) = match &pack.frozen {
        Some(name) => (None, Some(freeze::named("--frozen", store, name)?)),
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
    let asked =
        WriteEvidencePack { path, question, frozen, overwrite: pack.overwrite, reveal: purpose.map(str::to_owned) };
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
    if purpose.is_some() {
        output.say(
            format!("Personal data opened: {} records; not to be opened: {}", done.opened, done.withheld),
            format!("Dữ liệu cá nhân: đã mở {} bản ghi; không được mở: {}", done.opened, done.withheld),
        );
    }
    output.say(
        format!("SHA-256 of the file, to keep with the paper: {}", done.sha256),
        format!("SHA-256 của tệp, để ghi kèm báo cáo: {}", done.sha256),
    );
    Ok(ExitStatus::Done)
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
