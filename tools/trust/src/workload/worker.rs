//! A child process that writes to a store and tells its standard output what was acknowledged.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use cchc::Store;
use rustix::process::{Pid, Signal, kill_process};

use super::journal::Entry;
use super::keys::HostKey;
use super::ledger::Ledger;
use super::writer::Writer;
use crate::children::{tell, telling, worker};
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
    let began = Instant::now();
    let store = Store::open_with(Writer::path(folder), Writer::options(&host))?;
    tell(&Entry::Opened { micros: began.elapsed().as_micros() as u64 })?;
    let mut writer = Writer::on(store, folder, host, seed.parse()?, number.parse()?)?;
    for _ in 0..operations.parse::<u64>()? {
        writer.step(&mut |entry: &Entry| tell(entry))?;
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
        let (child, entries, ended) = telling(command.stdin(Stdio::piped()))?;
        Ok(Self { child, entries, _ended: ended })
    }

    /// The next line of its journal; none where it ended or says nothing for so long.
    pub fn next(&self, longest: Duration) -> Option<Entry> {
        self.entries.recv_timeout(longest).ok()
    }

    /// Stops it. When this returns nothing of it runs, but for calls to the system that wait for the disk.
    pub fn stop(&self) -> Result<(), Trouble> {
        const LONGEST: Duration = Duration::from_secs(10);
        let process = Pid::from_child(&self.child);
        kill_process(process, Signal::STOP)?;
        let began = Instant::now();
        while !self.stands_still()? {
            if began.elapsed() > LONGEST {
                return Err("a writer does not stop".into());
            }
            std::thread::yield_now();
        }
        Ok(())
    }

    /// Whether each thread is stopped, waits for the disk, or has ended.
    fn stands_still(&self) -> Result<bool, Trouble> {
        for thread in fs::read_dir(format!("/proc/{}/task", self.child.id()))? {
            // A thread that ended meanwhile has none.
            let Ok(stat) = fs::read_to_string(thread?.path().join("stat")) else { continue };
            let state = stat.rsplit_once(") ").and_then(|(_, rest)| rest.chars().next());
            if !matches!(state, Some('T' | 't' | 'D' | 'Z' | 'X')) {
                return Ok(false);
            }
        }
        Ok(true)
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
