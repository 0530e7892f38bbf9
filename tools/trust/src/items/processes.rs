//! One writing process with 32 threads and four reading processes on one file. Each write moves an amount between
//! two records and counts itself: every snapshot must have the same sum, and counts never go back. Most writes share
//! their commit with others, and some of these refuse themselves half-way. Writers are killed again and again.

mod accounts;
mod reader;
mod writer;

use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::Job;
use crate::cleanup::{Folder, Undoing};
use crate::dice::Dice;
use crate::report::Report;
use crate::{Trouble, children};

const READERS: usize = 4;
/// How long the last commit may take to reach every reader.
const LONGEST: Duration = Duration::from_secs(20);

/// What a child says.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
enum Said {
    /// This count was acknowledged.
    Acknowledged(i64),
    /// A reader sees this count, after so many reads and so many times of opening the file.
    Sees {
        count: i64,
        reads: u64,
        openings: u64,
    },
    Wrong(String),
}

/// What a child process does: `writer` or `reader`.
pub fn worker(arguments: &[String]) -> Result<(), Trouble> {
    match arguments {
        [role, path, seed] if role == "writer" => writer::write(Path::new(path), seed.parse()?),
        [role, path, _] if role == "reader" => reader::read(Path::new(path)),
        _ => Err("a role, a path and a seed are needed".into()),
    }
}

struct Process {
    child: Child,
    said: Receiver<Said>,
    _ended: Undoing,
}

impl Process {
    fn start(role: &str, path: &Path, seed: u64) -> Result<Self, Trouble> {
        let mut command = children::worker("processes", &[role, &path.to_string_lossy(), &seed.to_string()])?;
        let (child, said, ended) = children::telling(command.stdin(Stdio::null()))?;
        Ok(Self { child, said, _ended: ended })
    }

    fn kill(&mut self) -> Result<(), Trouble> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

/// What was heard of all processes.
#[derive(Default)]
struct Heard {
    acknowledged: i64,
    reads: u64,
    openings: u64,
    wrong: Vec<String>,
}

impl Heard {
    fn note(&mut self, said: Said) -> Option<i64> {
        match said {
            Said::Acknowledged(count) => self.acknowledged = self.acknowledged.max(count),
            Said::Wrong(what) => self.wrong.push(what),
            Said::Sees { count, reads, openings } => {
                self.reads += reads;
                self.openings += openings;
                return Some(count);
            }
        }
        None
    }
}

/// Kills writers beside readers.
pub fn run(job: &Job, report: &mut Report) -> Result<(), Trouble> {
    let mut cases = job.cases.iter().map(|case| case.parse()).collect::<Result<Vec<u64>, _>>()?;
    let kills = job.count(150, 8);
    cases.extend((kills > 0).then_some(report.seed));
    for seed in cases {
        one_file(seed, kills.max(8), report)?;
    }
    Ok(())
}

fn one_file(seed: u64, kills: u64, report: &mut Report) -> Result<(), Trouble> {
    let folder = Folder::on_disk()?;
    let path = folder.join("so.cchc");
    accounts::make(&path)?;
    let readers = (0..READERS).map(|_| Process::start("reader", &path, 0)).collect::<Result<Vec<_>, _>>()?;
    let (mut heard, mut dice) = (Heard::default(), Dice::new(seed));
    for kill in 0..kills {
        let mut writer = Process::start("writer", &path, dice.bits())?;
        let until = Instant::now() + Duration::from_millis(60 + dice.below(400));
        while let Some(left) = until.checked_duration_since(Instant::now()) {
            match writer.said.recv_timeout(left) {
                Ok(said) => {
                    heard.note(said);
                }
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => {
                    heard.wrong.push(format!("writer {kill} ended by itself: {}", writer.child.wait()?));
                    break;
                }
            }
        }
        writer.kill()?;
        for said in writer.said.iter() {
            heard.note(said);
        }
        report.count += 1;
    }
    let last = accounts::settle(&path, &mut heard)?;
    if last < heard.acknowledged {
        heard.wrong.push(format!("{} writes were acknowledged, {last} are there", heard.acknowledged));
    }
    for (number, mut reader) in readers.into_iter().enumerate() {
        follow(number, &reader, last, &mut heard);
        reader.kill()?;
    }
    for wrong in &heard.wrong {
        report.find(seed.to_string(), wrong);
    }
    report.say(format!(
        "{kills} writers killed, {last} writes kept of {} acknowledged, {} reads, readers opened the file {} times",
        heard.acknowledged, heard.reads, heard.openings
    ));
    Ok(())
}

/// Waits until a reader sees the last write.
fn follow(number: usize, reader: &Process, last: i64, heard: &mut Heard) {
    let until = Instant::now() + LONGEST;
    let mut seen = -1;
    while seen < last {
        let left = until.saturating_duration_since(Instant::now());
        match reader.said.recv_timeout(left) {
            Ok(said) => seen = heard.note(said).unwrap_or(seen),
            Err(_) => {
                heard.wrong.push(format!("reader {number} saw {seen} of {last} writes at last"));
                return;
            }
        }
    }
}
