//! The native part of the Python package `cchc`. Each function converts its arguments, releases the interpreter lock,
//! calls the core and maps the error. Values cross as MessagePack in the core's canonical form; the Python code decodes
//! them into types.

mod arrow;
mod batch;
mod content;
mod document;
mod error;
mod frame;
mod key;
mod period;
mod restore;
mod rows;
mod snapshot;
mod store;
mod subscription;
mod work;

use pyo3::prelude::*;

/// The native part of `cchc`. Use the package, not this module.
#[pymodule]
mod _native {
    #[pymodule_export]
    use crate::batch::Batch;
    #[pymodule_export]
    use crate::document::{docx_text, is_text, read_plan, read_plan_bytes, report_html, report_text};
    #[pymodule_export]
    use crate::frame::{Frame, arrow_stream_of, export_workbook};
    #[pymodule_export]
    use crate::key::new_key;
    #[pymodule_export]
    use crate::period::{period_between, period_cut_off, period_half, period_month, period_quarter, period_year};
    #[pymodule_export]
    use crate::restore::restore;
    #[pymodule_export]
    use crate::rows::Rows;
    #[pymodule_export]
    use crate::snapshot::Snapshot;
    #[pymodule_export]
    use crate::store::Store;
    #[pymodule_export]
    use crate::subscription::Subscription;
}
