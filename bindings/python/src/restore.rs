//! Restoring a backup.

use std::path::PathBuf;

use cchc::{Progress, RestoreOptions, UpTo, call};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::key::keys;
use crate::work::Watch;

/// Restores a backup to a path where nothing is; returns what the store contains as MessagePack. `up_to` is an encoded
/// instant.
#[pyfunction]
#[pyo3(signature = (backup, path, *, keys_export, key, up_to, up_to_change, progress))]
#[expect(clippy::too_many_arguments, reason = "each is a named option")]
pub fn restore<'py>(
    py: Python<'py>,
    backup: PathBuf,
    path: PathBuf,
    keys_export: Option<Vec<u8>>,
    key: Option<Py<PyAny>>,
    up_to: Option<Vec<u8>>,
    up_to_change: Option<i64>,
    progress: Option<Py<PyAny>>,
) -> PyResult<Bound<'py, PyBytes>> {
    let keys = keys(py, key)?;
    let watch = Watch::new(py, progress);
    let asked = watch.clone();
    let restored = watch.run(py, || {
        let at = up_to.map(|at| call::read("store.restore", &at)).transpose()?;
        let up_to = at.map(UpTo::Instant).or(up_to_change.map(UpTo::Change));
        let options = RestoreOptions { keys_export, keys: keys.transpose()?, up_to };
        let tell = move |progress: Progress| asked.ask(progress);
        call::write(&cchc::restore_with_progress(backup, path, options, tell)?)
    })?;
    Ok(PyBytes::new(py, &restored))
}
