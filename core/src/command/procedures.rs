//! Commands that apply publication decisions to procedures, and import procedures from spreadsheets.

mod alike;
mod checks;
mod columns;
mod decisions;
mod findings;
mod import;
mod rows;

pub use decisions::{ApplyDecision, DecisionApplied, ProcedureChange};
pub use import::{ImportProcedures, ImportReport, RowNote};
