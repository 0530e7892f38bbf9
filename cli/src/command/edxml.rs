//! Documents to other agencies and from them, as edXML.

use cchc::Store;
use cchc::exchange::{EdxmlOfDocument, ReadEdxml, ReceiveEdxml};
use cchc::model::{AttachmentId, EdxmlAgency, EdxmlEnvelope, IndexQuery, LegalDocumentId, PlanId, Record};
use serde_json::json;

use super::Outcome;
use crate::arguments::{Export, Import};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::file::{ending, write};
use crate::output::{Output, Tone};
use crate::source::Source;
use crate::{dates, find};

/// What stands for a document as an envelope of edXML.
pub(super) const EDXML: &str = "edxml";

/// A document or a plan as an envelope, with the files that belong to it, or those that are named.
pub(super) fn out(export: &Export, source: &Source, output: &mut Output) -> Outcome {
    if ending(&export.path).as_deref() != Some("edxml") {
        let expected = ["a file that ends in .edxml", "tệp có đuôi .edxml"];
        return Err(Failure::argument("PATH", &export.path.display().to_string(), expected));
    }
    let mut asked = EdxmlOfDocument {
        document: None,
        plan: None,
        attachments: Vec::new(),
        from: EdxmlAgency::default(),
        to: Vec::new(),
        due: None,
    };
    for (name, value) in &export.filter {
        match name.as_str() {
            "document" => asked.document = Some(LegalDocumentId(find::record(source, "legal_documents", value)?)),
            "plan" => asked.plan = Some(find::plan(source, Some(value))?.id()),
            "file" => asked.attachments.push(AttachmentId(find::record(source, "attachments", value)?)),
            "from" => asked.from = agency(value),
            "to" => asked.to.push(agency(value)),
            "due" => asked.due = Some(dates::day("--where", value)?),
            _ => return Err(not_understood(name)),
        }
    }
    if asked.attachments.is_empty() {
        let of = IndexQuery::default();
        let files = match (asked.document, asked.plan) {
            (Some(document), None) => source.attachments(&of.with("document", document))?,
            (None, Some(plan)) => source.attachments(&of.with("plan", plan))?,
            _ => Vec::new(),
        };
        asked.attachments = files.iter().map(Record::id).collect();
    }
    let envelope = source.ask(asked)?;
    write(&export.path, envelope.text.as_bytes(), export.overwrite)?;
    if output.is_json() {
        output.json(&json!({
            "path": export.path, "document_id": envelope.document_id, "files": envelope.files,
        }));
        return Ok(ExitStatus::Done);
    }
    let (path, id, files) = (export.path.display(), envelope.document_id, envelope.files);
    output.tell(
        Tone::Good,
        format!("Wrote {id} with {files} files to {path}"),
        format!("Đã ghi {id} kèm {files} tệp vào {path}"),
    );
    Ok(ExitStatus::Done)
}

/// Takes in the document of an envelope, or only says what it is.
pub(super) fn take_in(import: &Import, store: &Store, output: &mut Output) -> Outcome {
    let as_plan = match import.values.as_slice() {
        [] => false,
        [(name, value)] if name == "as" && matches!(value.as_str(), "plan" | "document") => value == "plan",
        given => {
            let written: Vec<_> = given.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let expected = ["as=plan or as=document", "as=plan hoặc as=document"];
            return Err(Failure::argument("--set", &written.join(" "), expected));
        }
    };
    let path = Some(import.path.clone());
    if import.dry_run {
        let envelope = store.ask(ReadEdxml { path, xml: None })?;
        if output.is_json() {
            output.value(&envelope)?;
        } else {
            tell(&envelope, output);
            output.say("  nothing was written (--dry-run)", "  chưa ghi gì (--dry-run)");
        }
        return Ok(ExitStatus::Done);
    }
    let receipt = store.run(ReceiveEdxml { path, xml: None, as_plan })?;
    if output.is_json() {
        output.value(&receipt)?;
        return Ok(ExitStatus::Done);
    }
    tell(&receipt.envelope, output);
    let id = receipt.document.map(|LegalDocumentId(id)| id).or(receipt.plan.map(|PlanId(id)| id)).unwrap_or_default();
    match (receipt.plan, receipt.plan_was_read) {
        (None, _) => output.say(format!("  as the document {id}"), format!("  thành văn bản {id}")),
        (Some(_), true) => output.say(
            format!("  as the draft of a plan {id}, read from its file"),
            format!("  thành dự thảo kế hoạch {id}, đọc từ tệp kèm theo"),
        ),
        (Some(_), false) => output.say(
            format!("  as the draft of a plan {id}: no file of it could be read as a plan"),
            format!("  thành dự thảo kế hoạch {id}: không tệp nào đọc được thành kế hoạch"),
        ),
    }
    Ok(ExitStatus::Done)
}

fn tell(envelope: &EdxmlEnvelope, output: &mut Output) {
    let cited: Vec<&str> = [&envelope.number, &envelope.symbol].into_iter().flatten().map(String::as_str).collect();
    let (cited, subject, from, files) = (cited.join("/"), &envelope.subject, &envelope.from.name, envelope.files.len());
    output.tell(
        Tone::Good,
        format!("{cited} of {from}: {subject}, with {files} files"),
        format!("{cited} của {from}: {subject}, kèm {files} tệp"),
    );
    if !envelope.not_kept.is_empty() {
        let names = envelope.not_kept.join(", ");
        output.say(format!("  not kept: {names}"), format!("  không lưu: {names}"));
    }
}

/// An agency as `CODE NAME`: "H53.18 Sở Xây dựng".
fn agency(written: &str) -> EdxmlAgency {
    let (code, name) = written.trim().split_once(' ').unwrap_or((written, ""));
    EdxmlAgency { code: code.to_owned(), name: name.trim().to_owned(), parent: None }
}

fn not_understood(what: &str) -> Failure {
    let expected = [
        "document=ID or plan=ID, from=\"CODE NAME\", to=\"CODE NAME\", file=ID, due=DAY",
        "document=MÃ hoặc plan=MÃ, from=\"MÃ TÊN\", to=\"MÃ TÊN\", file=MÃ, due=NGÀY",
    ];
    Failure::argument("--where", what, expected)
}
