//! A procedure as a public service of CPSV-AP 3.2.

use serde_json::{Value, json};

use super::{LEGAL_BASES, Service, duration, lines, object};
use crate::labels::at_start;
use crate::model::{Filing, TimeLimit};

/// The terms that are used, each with its address: nobody has to fetch a context.
pub(super) fn context() -> Value {
    json!({
        "@version": 1.1,
        "@language": "vi",
        "adms": "http://www.w3.org/ns/adms#",
        "cpsv": "http://purl.org/vocab/cpsv#",
        "cv": "http://data.europa.eu/m8g/",
        "dct": "http://purl.org/dc/terms/",
        "eli": "http://data.europa.eu/eli/ontology#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "identifier": {"@id": "dct:identifier", "@language": null},
        "title": "dct:title",
        "description": "dct:description",
        "label": "skos:prefLabel",
        "language": "dct:language",
        "audience": "dct:audience",
        "type": "dct:type",
        "status": "adms:status",
        "thematicArea": "cv:thematicArea",
        "isClassifiedBy": "cv:isClassifiedBy",
        "hasCompetentAuthority": "cv:hasCompetentAuthority",
        "hasChannel": "cv:hasChannel",
        "hasCost": "cv:hasCost",
        "hasLegalResource": "cv:hasLegalResource",
        "holdsRequirement": "cv:holdsRequirement",
        "hasInput": "cpsv:hasInput",
        "produces": "cpsv:produces",
        "processingTime": {"@id": "cv:processingTime", "@type": "xsd:duration"},
        "hasValue": {"@id": "cv:hasValue", "@type": "xsd:double"},
        "currency": "cv:currency",
        "spatial": "dct:spatial",
        "ifAccessedThrough": {"@id": "cv:ifAccessedThrough", "@type": "@id"},
    })
}

pub(super) fn service(of: &Service<'_>) -> Value {
    let procedure = of.procedure;
    // The profile demands a description: of a procedure without steps it is the name.
    let description = of.description([
        ("Lý do cung cấp một phần", procedure.partial_reason.clone()),
        ("Số bộ hồ sơ", procedure.dossier_sets.map(|sets| sets.to_string())),
    ]);
    let levels = procedure.levels.iter().map(|level| level.label_vi());
    let online = procedure.online.map(|level| format!("dịch vụ công trực tuyến: {}", level.label_vi()));
    let classes: Vec<Value> = levels.map(concept).chain(online.as_deref().map(concept)).collect();
    object([
        ("@id", of.address(procedure.header.id).into()),
        ("@type", "cpsv:PublicService".into()),
        ("identifier", procedure.code.as_str().into()),
        ("title", procedure.name.as_str().into()),
        ("description", description.unwrap_or_else(|| procedure.name.clone()).into()),
        ("language", of_authority("language/VIE", "dct:LinguisticSystem")),
        ("status", concept(procedure.status.label_vi())),
        ("thematicArea", procedure.field.as_deref().map(concept).into()),
        ("isClassifiedBy", classes.into()),
        ("audience", procedure.applicants.as_deref().map(concept).into()),
        ("hasCompetentAuthority", authority(of)),
        ("processingTime", duration(procedure.time_limit).into()),
        ("hasChannel", numbered(&procedure.filing, |number, filing| channel(of, number, filing)).into()),
        ("hasCost", costs(of).into()),
        ("hasInput", inputs(of).into()),
        ("produces", output(of)),
        ("holdsRequirement", requirement(of)),
        ("hasLegalResource", legal_resources(of).into()),
    ])
}

fn legal_resources(of: &Service<'_>) -> Vec<Value> {
    let resource = |title: String, text: Option<&str>| {
        object([("@type", "eli:LegalResource".into()), ("title", title.into()), ("description", text.into())])
    };
    let cited = of.procedure.legal_bases.iter().map(|basis| resource(basis.to_string(), None));
    cited.chain(of.bases().map(|text| resource(LEGAL_BASES.to_owned(), Some(text)))).collect()
}

fn numbered<T>(items: &[T], write: impl Fn(usize, &T) -> Value) -> Vec<Value> {
    items.iter().enumerate().map(|(position, item)| write(position + 1, item)).collect()
}

fn concept(label: &str) -> Value {
    json!({ "@type": "skos:Concept", "label": at_start(label) })
}

fn authority(of: &Service<'_>) -> Value {
    let Some(name) = of.authority() else { return Value::Null };
    object([
        ("@id", of.unit.map(|unit| of.address(unit.header.id)).into()),
        ("@type", "cv:PublicOrganisation".into()),
        ("label", name.into()),
        // The profile demands a place.
        ("spatial", of_authority("country/VNM", "dct:Location")),
    ])
}

/// An entry of the tables of the European Union's publications office, whose class readers want to see.
fn of_authority(entry: &str, class: &str) -> Value {
    json!({ "@id": format!("http://publications.europa.eu/resource/authority/{entry}"), "@type": class })
}

fn channel(of: &Service<'_>, number: usize, filing: &Filing) -> Value {
    let time = TimeLimit::in_words(filing.time_text.as_deref(), filing.time_limit);
    object([
        ("@id", of.part(&format!("channel-{number}")).into()),
        ("@type", "cv:Channel".into()),
        ("identifier", format!("{}-channel-{number}", of.procedure.code).into()),
        ("type", concept(filing.way.label_vi())),
        ("description", lines([("Mô tả", filing.description.clone()), ("Thời hạn giải quyết", time)]).into()),
        ("processingTime", duration(filing.time_limit).into()),
    ])
}

fn costs(of: &Service<'_>) -> Vec<Value> {
    let cost = |number: usize, value: Option<u32>, text: Option<&str>, through: Option<String>| {
        let currency = value.map(|_| of_authority("currency/VND", "skos:Concept"));
        object([
            ("@id", of.part(&format!("cost-{number}")).into()),
            ("@type", "cv:Cost".into()),
            ("identifier", format!("{}-cost-{number}", of.procedure.code).into()),
            ("hasValue", value.into()),
            ("currency", currency.into()),
            ("description", text.into()),
            ("ifAccessedThrough", through.into()),
        ])
    };
    let of_procedure = of.procedure.fees.as_deref().map(|fees| cost(0, None, Some(fees), None));
    let filed = of.procedure.filing.iter().enumerate().map(|(position, filing)| (position + 1, filing));
    let with_fee = filed.filter(|(_, filing)| filing.fee.is_some() || filing.fee_text.is_some());
    let by_channel = with_fee.map(|(number, filing)| {
        cost(number, filing.fee, filing.fee_text.as_deref(), Some(of.part(&format!("channel-{number}"))))
    });
    of_procedure.into_iter().chain(by_channel).collect()
}

fn inputs(of: &Service<'_>) -> Vec<Value> {
    numbered(&of.procedure.dossier, |number, item| {
        let description = lines([
            ("Mẫu", item.form.clone()),
            ("Bản chính", item.originals.map(|count| count.to_string())),
            ("Bản sao", item.copies.map(|count| count.to_string())),
        ]);
        object([
            ("@id", of.part(&format!("input-{number}")).into()),
            ("@type", "cv:Evidence".into()),
            ("identifier", format!("{}-input-{number}", of.procedure.code).into()),
            ("title", item.name.as_str().into()),
            ("description", description.into()),
        ])
    })
}

fn output(of: &Service<'_>) -> Value {
    let Some(outcome) = of.procedure.outcome.as_deref() else { return Value::Null };
    object([
        ("@id", of.part("output").into()),
        ("@type", "cv:Output".into()),
        ("identifier", format!("{}-output", of.procedure.code).into()),
        ("title", outcome.into()),
    ])
}

fn requirement(of: &Service<'_>) -> Value {
    let Some(conditions) = of.procedure.conditions.as_deref() else { return Value::Null };
    object([
        ("@id", of.part("requirement").into()),
        ("@type", "cv:Requirement".into()),
        ("identifier", format!("{}-requirement", of.procedure.code).into()),
        ("title", "Yêu cầu, điều kiện thực hiện".into()),
        ("description", conditions.into()),
    ])
}
