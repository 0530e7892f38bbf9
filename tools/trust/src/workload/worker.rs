//! A child process that writes to a store and tells its standard output what was acknowledged.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use cchc::Store;

use super::journal::Entry;
use super::keys::HostKey;
use super::ledger::Ledger;
use super::writer::Writer;
use crate::children::worker;
use crate::{Trouble, cleanup};

/// What a child is started with.
#[derive(Debug, Clone)]
pub struct Work {
    pub folder: PathBuf,
    pub seed: u64,
    /// How many operations it does before it waits to be ended.
    pub operations: u64,
}

/// Writes until it is ended.
pub fn work(arguments: &[String]) -> Result<(), Trouble> {
    let [folder, seed, key, number, operations] = arguments else { return Err("five arguments are needed".into()) };
    let (folder, host) = (Path::new(folder), HostKey::new(key.parse()?));
    let mut tell = |entry: &Entry| -> Result<(), Trouble> {
        let mut line = serde_json::to_vec(entry)?;
        line.push(b'\n');
        Ok(std::io::stdout().write_all(&line)?)
    };
    let began = Instant::now();
    let store = Store::open_with(Writer::path(folder), Writer::options(&host))?;
    tell(&Entry::Opened { micros: began.elapsed().as_micros() as u64 })?;
    let mut writer = Writer::on(store, folder, host, seed.parse()?, number.parse()?)?;
    for _ in 0..operations.parse::<u64>()? {
        writer.step(&mut tell)?;
    }
    // Its end is that of its parent at the latest.
    std::io::stdin().read_line(&mut String::new())?;
    Ok(())
}

/// Such a child as its parent sees it.
pub struct Working {
    pub child: Child,
    entries: Receiver<Entry>,
    _ended: cleanup::Undoing,
}

impl Working {
    /// Starts one that goes on where the ledger is.
    pub fn start(item: &str, work: &Work, ledger: &Ledger) -> Result<Self, Trouble> {
        let folder = work.folder.to_string_lossy().into_owned();
        let numbers = [work.seed, ledger.key, ledger.number, work.operations].map(|number| number.to_string());
        let [seed, key, number, operations] = numbers.each_ref().map(String::as_str);
        let mut command = worker(item, &[&folder, seed, key, number, operations])?;
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or("no pipe")?;
        let (found, entries) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                // A line that was cut by the end of the child says nothing.
                let Ok(entry) = serde_json::from_str(&line) else { continue };
                if found.send(entry).is_err() {
                    break;
                }
            }
        });
        let process = rustix::process::Pid::from_child(&child);
        let ended = cleanup::Undoing::later(move || {
            let _ = rustix::process::kill_process(process, rustix::process::Signal::KILL);
        });
        Ok(Self { child, entries, _ended: ended })
    }

    /// The next line of its journal; none where it ended or says nothing for so long.
    pub fn next(&self, longest: Duration) -> Option<Entry> {
        self.entries.recv_timeout(longest).ok()
    }

    /// Ends it as a crash does, and notes what it said until then.
    pub fn kill(mut self, ledger: &mut Ledger) -> Result<(), Trouble> {
        self.child.kill()?;
        self.child.wait()?;
        for entry in self.entries.iter() {
            ledger.note(entry);
        }
        Ok(())
    }
}
