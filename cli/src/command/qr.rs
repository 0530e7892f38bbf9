//! QR codes.

use cchc::exchange::QrCodeOf;
use cchc::model::{ProcedureId, QrTarget, SessionId};
use serde_json::json;

use super::Outcome;
use crate::arguments::{Qr, QrKind};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::file::{ending, write};
use crate::find;
use crate::output::{Output, Tone};
use crate::source::Source;

pub(super) fn qr(qr: &Qr, source: &Source, output: &mut Output) -> Outcome {
    let asked =
        QrCodeOf { target: target(qr, source)?, template: qr.template.clone(), level: qr.level, pixels: qr.pixels };
    let code = source.ask(asked)?;
    let Some(path) = &qr.output else {
        if output.is_json() {
            output.value(&code)?;
        } else {
            output.text(&code.svg);
        }
        return Ok(ExitStatus::Done);
    };
    let file: &[u8] = match ending(path).as_deref() {
        Some("svg") => code.svg.as_bytes(),
        Some("png") => &code.png,
        _ => {
            let expected = ["a file that ends in .svg or .png", "tệp có đuôi .svg hoặc .png"];
            return Err(Failure::argument("--output", &path.display().to_string(), expected));
        }
    };
    write(path, file, qr.overwrite)?;
    if output.is_json() {
        output.json(&json!({ "path": path, "address": code.address, "modules": code.modules }));
        return Ok(ExitStatus::Done);
    }
    let (path, address) = (path.display(), &code.address);
    output.tell(
        Tone::Good,
        format!("Wrote a QR code of {address} to {path}"),
        format!("Đã ghi mã QR của {address} vào {path}"),
    );
    Ok(ExitStatus::Done)
}

fn target(qr: &Qr, source: &Source) -> Result<QrTarget, Failure> {
    let named = || {
        let texts = ["this kind of code needs a NAME", "loại mã này cần TÊN"];
        qr.name.as_deref().ok_or_else(|| Failure::told(ExitStatus::Usage, texts[0], texts[1]))
    };
    let procedure = |name: &str| find::record(source, "procedures", name).map(ProcedureId);
    Ok(match qr.kind {
        QrKind::Address => QrTarget::WebAddress { address: named()?.to_owned() },
        QrKind::Procedure => QrTarget::ProcedurePage { procedure: procedure(named()?)? },
        QrKind::Feedback => QrTarget::FeedbackForm {
            procedure: qr.name.as_deref().map(procedure).transpose()?,
            unit: find::unit(source, qr.unit.as_deref())?,
        },
        QrKind::CheckIn => QrTarget::CheckIn { session: SessionId(find::record(source, "sessions", named()?)?) },
    })
}
