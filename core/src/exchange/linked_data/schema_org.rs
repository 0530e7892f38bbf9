//! A procedure as a government service of schema.org.

use serde_json::{Value, json};

use super::{LEGAL_BASES, Service, duration, lines, object};
use crate::labels::at_start;
use crate::model::{Filing, TimeLimit};

/// Every term is one of schema.org, so that nobody has to fetch its context.
pub(super) fn context() -> Value {
    json!({ "@version": 1.1, "@vocab": "https://schema.org/" })
}

pub(super) fn service(of: &Service<'_>) -> Value {
    let procedure = of.procedure;
    let description = of.description([("Phí, lệ phí", procedure.fees.clone())]);
    let levels: Vec<String> = procedure.levels.iter().map(|level| at_start(level.label_vi())).collect();
    let operator = of.authority().map(|name| {
        object([
            ("@id", of.unit.map(|unit| of.address(unit.header.id)).into()),
            ("@type", "GovernmentOrganization".into()),
            ("name", name.into()),
        ])
    });
    let audience = procedure.applicants.as_deref().map(|who| json!({ "@type": "Audience", "audienceType": who }));
    let output = procedure.outcome.as_deref().map(|outcome| json!({ "@type": "Thing", "name": outcome }));
    let bases = procedure.legal_bases.iter().map(
        |basis| json!({ "@type": "Legislation", "legislationIdentifier": basis.document, "name": basis.to_string() }),
    );
    let written = |text| json!({ "@type": "CreativeWork", "name": LEGAL_BASES, "text": text });
    let bases = bases.chain(of.bases().map(written));
    object([
        ("@id", of.address(procedure.header.id).into()),
        ("@type", "GovernmentService".into()),
        ("identifier", procedure.code.as_str().into()),
        ("name", procedure.name.as_str().into()),
        ("description", description.into()),
        ("serviceType", procedure.field.as_deref().into()),
        ("jurisdiction", levels.into()),
        ("serviceOperator", operator.into()),
        ("audience", audience.into()),
        ("availableChannel", procedure.filing.iter().map(channel).collect::<Vec<_>>().into()),
        ("offers", procedure.filing.iter().filter_map(offer).collect::<Vec<_>>().into()),
        ("serviceOutput", output.into()),
        ("termsOfService", procedure.conditions.as_deref().into()),
        ("subjectOf", bases.collect::<Vec<_>>().into()),
    ])
}

fn channel(filing: &Filing) -> Value {
    let time = TimeLimit::in_words(filing.time_text.as_deref(), filing.time_limit);
    object([
        ("@type", "ServiceChannel".into()),
        ("name", at_start(filing.way.label_vi()).into()),
        ("description", lines([("Mô tả", filing.description.clone()), ("Thời hạn giải quyết", time)]).into()),
        ("processingTime", duration(filing.time_limit).into()),
    ])
}

/// The fee of a way of filing.
fn offer(filing: &Filing) -> Option<Value> {
    filing.fee.map(u64::from).map(Value::from).or_else(|| filing.fee_text.is_some().then_some(Value::Null)).map(|fee| {
        object([
            ("@type", "Offer".into()),
            ("name", format!("Nộp hồ sơ {}", filing.way.label_vi()).into()),
            ("priceCurrency", (!fee.is_null()).then_some("VND").into()),
            ("price", fee),
            ("description", filing.fee_text.as_deref().into()),
        ])
    })
}
