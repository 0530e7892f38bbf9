//! The command line of cchc, for its program and for the Python package: arguments in, text or JSON out, an exit code.
//!
//! [`run`] does everything. What needs more than the core can give, such as SQL, is asked of a [`Host`].

mod arguments;
mod command;
mod dates;
mod exit;
mod failure;
mod file;
mod find;
mod help;
mod hint;
mod interrupt;
mod key;
mod language;
mod output;
mod pdf;
mod period;
mod printed;
mod progress;
mod source;
mod store_path;
mod usage_error;

use std::ffi::OsString;

use clap::FromArgMatches;

use arguments::Arguments;
use failure::Failure;
use language::Language;
use output::Output;

pub use command::{Host, SqlRequest};
pub use exit::ExitStatus;
pub use pdf::pdf_of;

/// Runs a command line, with the name of the program first. Returns the exit code: see [`ExitStatus`].
///
/// Answers go to standard output, everything else to standard error.
///
/// ```
/// let code = cchc_cli::run(["cchc", "holidays", "--help"].map(Into::into), cchc_cli::Host::default());
/// assert_eq!(code, 0);
/// ```
pub fn run(arguments: impl IntoIterator<Item = OsString>, host: Host) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let language = Language::of_command_line(&arguments);
    let parsed = help::command(language)
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => return usage_error::show(&error, language).code(),
    };
    let mut output = Output::new(language, &arguments.common);
    interrupt::handle();
    match command::run(arguments, host, &mut output).and_then(|status| output.flush().map(|()| status)) {
        Ok(status) => status.code(),
        Err(failure) => report(&failure, &output).code(),
    }
}

/// Says what went wrong and what to do about it, on standard error.
fn report(failure: &Failure, output: &Output) -> ExitStatus {
    output.complain(failure);
    failure.status()
}
