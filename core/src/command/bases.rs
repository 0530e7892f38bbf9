//! Commands that link the legal bases a plan cites to stored legal documents.

use serde::{Deserialize, Serialize};

use super::Command;
use crate::error::Result;
use crate::model::{Header, IndexQuery, LegalBasis, LegalDocument, LegalDocumentId, Plan, PlanId, Record, Scalar};
use crate::store::Transaction;

/// Links every legal basis (căn cứ) of a plan, and the decision it is attached to, to a stored legal document.
///
/// A citation with a number is linked to the document with the same number, issuer and date; one without, to the
/// document of the same type, subject and date. If there is none, a new document is added from what the citation says.
/// Existing links stay. Returns the plan.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LinkBases {
    /// The plan.
    pub id: PlanId,
}

impl Command for LinkBases {
    type Output = Plan;
    const NAME: &'static str = "plans.link_bases";

    fn run(self, batch: &mut Transaction) -> Result<Plan> {
        let mut plan: Plan = batch.get(self.id)?;
        let before = plan.clone();
        let unlinked =
            plan.legal_bases.iter_mut().chain(&mut plan.attached_to).filter(|basis| basis.document.is_none());
        for basis in unlinked {
            basis.document = Some(document_for(basis, plan.header.scope, batch)?);
        }
        if plan == before { Ok(plan) } else { batch.update(plan) }
    }
}

fn document_for(
    basis: &LegalBasis,
    scope: Option<crate::model::UnitId>,
    batch: &mut Transaction,
) -> Result<LegalDocumentId> {
    let cited = LegalDocument {
        header: Header { scope, ..Header::default() },
        document_type: basis.document_type.clone().unwrap_or_else(|| "Văn bản".to_owned()),
        symbol: basis.symbol.clone(),
        issued_on: basis.issued_on,
        issuer: basis.issuer.clone(),
        subject: basis.subject.clone().unwrap_or_else(|| basis.raw.clone()),
        ..LegalDocument::default()
    };
    let stored = batch.view().all::<LegalDocument>(&match &cited.symbol {
        Some(symbol) => {
            IndexQuery::by("symbol").with("symbol", symbol.as_str()).with("issuer", optional(&cited.issuer))
        }
        None => IndexQuery::by("name")
            .with("document_type", cited.document_type.as_str())
            .with("subject", cited.subject.as_str()),
    })?;
    // A number is unique only within its year.
    let same = stored.into_iter().find(|known| known.symbol == cited.symbol && known.issued_on == cited.issued_on);
    match same {
        Some(known) => Ok(known.id()),
        None => Ok(batch.add(cited)?.id()),
    }
}

fn optional(text: &Option<String>) -> Scalar {
    text.as_deref().map_or(Scalar::Nothing, Scalar::from)
}
