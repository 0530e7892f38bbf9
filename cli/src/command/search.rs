//! Search by words.

use std::collections::BTreeSet;

use cchc::model::{FacetValue, Scalar, kind_vi};
use cchc::query;

use super::Outcome;
use crate::arguments::Search;
use crate::dates;
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::find::{self, label};
use crate::language::Language;
use crate::output::Output;
use crate::source::Source;

pub(super) fn search(search: &Search, source: &Source, output: &mut Output) -> Outcome {
    let words = search.words.join(" ");
    let page = source.ask(query(search, &words, source)?)?;
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
    for facet in &page.facets {
        output.line("");
        let label = |FacetValue { value, label, count }: &FacetValue| match (value, language) {
            (Scalar::Text(name), Language::En) if facet.field == "kind" => [kind(name, language), count.to_string()],
            _ => [label.clone(), count.to_string()],
        };
        output.table([[&*facet.field, &*facet.field], ["Count", "Số lượng"]], facet.values.iter().map(label));
        if facet.left_out > 0 {
            let left_out = facet.left_out;
            output.say(format!("and {left_out} more values"), format!("và {left_out} giá trị khác"));
        }
    }
    Ok(status)
}

fn query(search: &Search, words: &str, source: &Source) -> Result<query::Search, Failure> {
    let mut query = query::Search {
        kinds: search.kinds.clone(),
        fields: search.fields.clone(),
        order: search.order,
        facets: search.facets.clone(),
        limit: search.limit,
        ..query::Search::of(words)
    };
    let is_text: BTreeSet<&String> = named(search).filter(|field| query.takes_text(field)).collect();
    let of_field = |field: &String, value: &str| match is_text.contains(field) {
        true if !value.is_empty() => Scalar::from(value),
        _ => scalar(value),
    };
    for (field, value) in &search.values {
        query.any_of.entry(field.clone()).or_default().push(of_field(field, value));
    }
    query.since = search.since.iter().map(|(field, value)| (field.clone(), of_field(field, value))).collect();
    query.until = search.until.iter().map(|(field, value)| (field.clone(), of_field(field, value))).collect();
    query.subtree =
        find::unit(source, search.unit.as_deref())?.map(|unit| ("unit".to_owned(), unit)).into_iter().collect();
    Ok(query)
}

/// The fields that are filtered by their values.
fn named(search: &Search) -> impl Iterator<Item = &String> {
    [&search.values, &search.since, &search.until].into_iter().flatten().map(|(field, _)| field)
}

/// A value of no text as it is typed: digits are a number, a day may be written as people write it, nothing is none.
fn scalar(value: &str) -> Scalar {
    match (value.parse::<i64>(), dates::parse_day(value)) {
        _ if value.is_empty() => Scalar::Nothing,
        (Ok(number), _) => Scalar::from(number),
        (_, Some(day)) => Scalar::from(day),
        _ => Scalar::from(value),
    }
}

fn kind(kind: &str, language: Language) -> String {
    match language {
        Language::En => kind.replace('_', " "),
        Language::Vi => kind_vi(kind).unwrap_or(kind).to_owned(),
    }
}
