//! A reading process.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use cchc::{CchcError, Options, Store};

use super::Said;
use super::accounts::{look, options};
use crate::Trouble;
use crate::children::tell;

/// How often it tells what it sees.
const TELLING: Duration = Duration::from_millis(100);
/// How long one handle is read through.
const OPEN: Duration = Duration::from_secs(2);

/// Reads until it is ended.
pub fn read(path: &Path) -> Result<(), Trouble> {
    let (mut count, mut reads, mut openings) = (-1, 0, 0);
    let mut told = Instant::now();
    loop {
        let store = match Store::open_with(path, Options { read_only: true, create: false, ..options() }) {
            Ok(store) => store,
            // A writer was killed, and the next one has not repaired the file yet.
            Err(CchcError::Locked { .. }) => {
                sleep(Duration::from_millis(3));
                continue;
            }
            Err(error) => {
                tell(&Said::Wrong(format!("a reader cannot open the file: {}: {error}", error.code())))?;
                sleep(TELLING);
                continue;
            }
        };
        openings += 1;
        let opened = Instant::now();
        while opened.elapsed() < OPEN {
            match look(&store) {
                Ok(Ok(seen)) if seen >= count => count = seen,
                Ok(Ok(seen)) => tell(&Said::Wrong(format!("a reader saw count {seen} after {count}")))?,
                Ok(Err(wrong)) => tell(&Said::Wrong(wrong))?,
                Err(error) => {
                    tell(&Said::Wrong(format!("a reader fails: {}: {error}", error.code())))?;
                    break;
                }
            }
            reads += 1;
            if told.elapsed() > TELLING {
                tell(&Said::Sees { count, reads, openings })?;
                (reads, openings, told) = (0, 0, Instant::now());
            }
        }
    }
}
