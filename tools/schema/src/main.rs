//! Prints the shape of the model and of every call as JSON.

use std::io::{Write, stdout};

fn main() -> std::io::Result<()> {
    let mut out = stdout().lock();
    serde_json::to_writer_pretty(&mut out, &cchc::call::schema::document())?;
    writeln!(out)
}
