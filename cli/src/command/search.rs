//! Search by words.

use cchc::model::kind_vi;
use cchc::query;

use super::Outcome;
use crate::arguments::Search;
use crate::exit::ExitStatus;
use crate::find::label;
use crate::language::Language;
use crate::output::Output;
use crate::source::Source;

pub(super) fn search(search: &Search, source: &Source, output: &mut Output) -> Outcome {
    let words = search.words.join(" ");
    let query = query::Search { kinds: search.kinds.clone(), limit: search.limit, ..query::Search::of(&words) };
    let page = source.ask(query)?;
    let status = if page.hits.is_empty() { ExitStatus::Attention } else { ExitStatus::Done };
    if output.is_json() {
        output.value(&page)?;
        return Ok(status);
    }
    if page.hits.is_empty() {
        output.say(format!("Nothing is found for “{words}”"), format!("Không tìm thấy gì với “{words}”"));
        return Ok(status);
    }
    for correction in &page.corrections {
        let read_as = correction.read_as.join(", ");
        output.say(
            format!("“{}” is read as {read_as}", correction.typed),
            format!("“{}” được hiểu là {read_as}", correction.typed),
        );
    }
    let language = output.language();
    let rows = page.hits.iter().map(|hit| [kind(&hit.kind, language), hit.title.clone(), label(hit.matched, language)]);
    output.table([["Kind", "Loại"], ["Title", "Tên"], ["Match", "Khớp"]], rows);
    if page.next.is_some() {
        output.say("There are more: --limit N", "Còn nữa: --limit N");
    }
    Ok(status)
}

fn kind(kind: &str, language: Language) -> String {
    match language {
        Language::En => kind.replace('_', " "),
        Language::Vi => kind_vi(kind).unwrap_or(kind).to_owned(),
    }
}
