//! Procedures: versions ended and begun by a decision, and a ministry's or province's table imported.

mod alike;
mod checks;
mod columns;
mod decisions;
mod findings;
mod import;
mod rows;

pub use decisions::{ApplyDecision, DecisionApplied, ProcedureChange};
pub use import::{ImportProcedures, ImportReport, RowNote};
