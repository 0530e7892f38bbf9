//! The commands: one file for each subject.

mod board;
mod deadlines;
mod document;
mod duckdb;
mod edxml;
mod export;
mod freeze;
mod history;
mod import;
mod keeping;
mod open_data;
mod pack;
mod par_index;
mod plans;
mod qr;
mod registers;
mod report;
mod search;
mod setup;
mod sql;

use cchc::{Options, Sharing, Store};

use crate::arguments::{Arguments, AsOf, Command, Common, Reading};
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::output::Output;
use crate::progress::Bar;
use crate::source::Source;
use crate::{dates, key, store_path};

use edxml::EDXML;
use export::WHOLE;
pub use sql::{Host, SqlRequest};

type Outcome = Result<ExitStatus, Failure>;

/// Runs the command of a parsed command line.
pub fn run(arguments: Arguments, host: Host, output: &mut Output) -> Outcome {
    let common = &arguments.common;
    match arguments.command {
        Command::Init(init) => setup::init(&init, output),
        Command::Completion(completion) => setup::completion(&completion, output),
        Command::Restore(restore) => keeping::restore(&restore, common, output),
        Command::ReadPlan(read) => plans::read_plan(&read, common, output),
        Command::Sql(sql) => sql::sql(&sql, common, host, output),
        Command::Import(import) if import.collection == WHOLE => import::whole(&import, common, output),
        Command::Import(import) if import.collection == EDXML => {
            edxml::take_in(&import, &open(common, output, Access::Write)?, output)
        }
        Command::Import(import) => import::table(&import, &open(common, output, Access::Write)?, output),
        Command::Track(track) => plans::track(&track, open(common, output, Access::Write)?, output),
        Command::Compact => keeping::compact(&open(common, output, Access::Write)?, output),
        Command::Freeze(arguments) => freeze::run(&arguments, common, output),
        Command::Pack(pack) => {
            let purpose = pack.purpose()?;
            pack::pack(&pack, purpose, &open(common, output, Access::of(purpose.is_some()))?, output)
        }
        Command::VerifyPack(verify) => pack::verify(&verify, output),
        Command::Verify(verify) => keeping::verify(&verify, &open(common, output, Access::Read)?, output),
        Command::Backup(backup) => keeping::backup(&backup, &open(common, output, Access::Read)?, output),
        Command::Reading(reading) => {
            let store = open(common, output, Access::of(reading.reveals()))?;
            read(&reading, &Source::Present(store), output)
        }
        Command::AsOf(AsOf { moment, command }) => {
            let at = dates::moment("MOMENT", &moment)?;
            let store = open(common, output, Access::Read)?;
            read(&command, &Source::Past(store.as_of(at)), output)
        }
    }
}

fn read(reading: &Reading, source: &Source, output: &mut Output) -> Outcome {
    match reading {
        Reading::Status(status) => plans::status(status, source, output),
        Reading::Search(search) => search::search(search, source, output),
        Reading::Report(report) => report::report(report, source, output),
        Reading::Document(asked) => document::document(asked, source, output),
        Reading::Export(export) => export::export(export, source, output),
        Reading::Overdue(overdue) => registers::overdue(overdue, source, output),
        Reading::Register(register) => registers::register(register, source, output),
        Reading::Board(board) => board::board(board, source, output),
        Reading::Qr(code) => qr::qr(code, source, output),
        Reading::Holidays(holidays) => deadlines::holidays(holidays, source, output),
        Reading::Deadline(deadline) => deadlines::deadline(deadline, source, output),
        Reading::History(history) => history::history(history, source, output),
        Reading::ParIndex(asked) => par_index::par_index(asked, source, output),
    }
}

impl Reading {
    const fn reveals(&self) -> bool {
        matches!(self, Self::Export(export) if export.reveal.is_some())
    }
}

/// What a command does with the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    Read,
    Write,
}

impl Access {
    /// To open personal data is noted, which is a write.
    const fn of(reveals: bool) -> Self {
        if reveals { Self::Write } else { Self::Read }
    }
}

/// Opens the store. For reading it is opened beside a program that shares it; a file that was not closed cleanly is
/// opened for writing, which puts it in order.
fn open(common: &Common, output: &Output, access: Access) -> Result<Store, Failure> {
    let path = store_path::of(common)?;
    let writing = options(common, output)?;
    if access == Access::Read {
        let reading = Options { read_only: true, sharing: Sharing::OneWriterManyReaders, ..writing.clone() };
        match Store::open_with(&path, reading) {
            Ok(store) => return Ok(store),
            Err(cchc::CchcError::Locked { reason, .. }) if needs_writing(reason) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let bar = Bar::begin(output, ["Opening", "Đang mở"]);
    Ok(Store::open_with_progress(&path, writing, bar.teller())?)
}

/// The options of opening a store for writing.
fn options(common: &Common, output: &Output) -> Result<Options, Failure> {
    Ok(Options { actor: actor(common), create: false, keys: key::keys(common, output)?, ..Options::default() })
}

const fn needs_writing(reason: cchc::Reason) -> bool {
    use cchc::Reason::{NotClosedCleanly, OlderFormat};
    matches!(reason, NotClosedCleanly | OlderFormat)
}

/// Who works: the option, `CCHC_ACTOR`, or the system's name of the user.
fn actor(common: &Common) -> String {
    let of = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    common
        .actor
        .clone()
        .or_else(|| of("CCHC_ACTOR"))
        .or_else(|| of("USER"))
        .or_else(|| of("USERNAME"))
        .unwrap_or_default()
}
