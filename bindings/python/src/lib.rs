//! The native part of the Python package `cchc`. Each function converts its arguments, releases the interpreter lock,
//! calls the core and maps the error. Values cross as MessagePack in the core's canonical form; the Python code decodes
//! them into types.

mod arrow;
mod batch;
mod cancellation;
mod command_line;
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
mod table;
mod work;

use pyo3::prelude::*;

/// The native part of `cchc`. Use the package, not this module.
#[pymodule]
mod _native {
    /// The version of the package.
    #[pymodule_export]
    const VERSION: &str = env!("CARGO_PKG_VERSION");
    #[pymodule_export]
    use crate::batch::Batch;
    #[pymodule_export]
    use crate::cancellation::Cancellation;
    #[pymodule_export]
    use crate::command_line::run_command_line;
    #[pymodule_export]
    use crate::document::{
        docx_text, is_text, pdf_of, read_plan, read_plan_bytes, report_file, report_html, report_text,
    };
    #[pymodule_export]
    use crate::frame::{
        Frame, arrow_stream_of, arrow_stream_of_table, column_heads, export_figures, export_folder, export_records,
        export_workbook,
    };
    #[pymodule_export]
    use crate::key::new_key;
    #[pymodule_export]
    use crate::period::{
        period_between, period_cut_off, period_half, period_month, period_nine_months, period_quarter, period_year,
    };
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
    #[pymodule_export]
    use crate::table::{mark_errors, mark_rows, tcvn3_word, vni_word};
}
