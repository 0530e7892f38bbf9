//! The program `cchc`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(cchc_cli::run(std::env::args_os(), cchc_cli::Host::default()))
}
