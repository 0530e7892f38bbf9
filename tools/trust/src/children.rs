//! Child processes: this program again, as a worker that answers line by line.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Trouble;
use crate::cleanup::Undoing;

/// What came back.
pub enum Answered {
    Line(String),
    /// The child ended, and what it wrote to its standard error since it was asked.
    Ended(ExitStatus, String),
    /// The child said nothing for too long and was ended.
    Silent(String),
}

/// A child that is asked by a line on its standard input, and answers with one.
pub struct Asked {
    child: Child,
    input: ChildStdin,
    lines: Receiver<String>,
    errors: PathBuf,
}

/// This program as a child that works for an item.
pub fn worker(item: &str, arguments: &[&str]) -> Result<Command, Trouble> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("--worker").arg(item).args(arguments);
    Ok(command)
}

/// Starts a child that tells what it does in lines of JSON. It is killed with this program at the latest.
pub fn telling<T: DeserializeOwned + Send + 'static>(
    command: &mut Command,
) -> Result<(Child, Receiver<T>, Undoing), Trouble> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let output = child.stdout.take().ok_or("no pipe")?;
    let (found, told) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            // A line that was cut by the end of the child says nothing.
            let Ok(said) = serde_json::from_str(&line) else { continue };
            if found.send(said).is_err() {
                break;
            }
        }
    });
    let process = Pid::from_child(&child);
    let ended = Undoing::later(move || {
        let _ = kill_process(process, Signal::KILL);
    });
    Ok((child, told, ended))
}

/// Tells this program's parent something, as a line of JSON.
pub fn tell(said: &impl Serialize) -> Result<(), Trouble> {
    let mut line = serde_json::to_vec(said)?;
    line.push(b'\n');
    Ok(std::io::stdout().write_all(&line)?)
}

impl Asked {
    /// Starts a child; its standard error goes to a file.
    pub fn start(item: &str, arguments: &[&str], errors: &Path) -> Result<Self, Trouble> {
        let mut command = worker(item, arguments)?;
        command.env("RUST_BACKTRACE", "1").stderr(File::create(errors)?);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (input, output) = child.stdin.take().zip(child.stdout.take()).ok_or("no pipes")?;
        let (found, lines) = channel();
        std::thread::spawn(move || {
            BufReader::new(output).lines().map_while(Result::ok).try_for_each(|line| found.send(line))
        });
        Ok(Self { child, input, lines, errors: errors.to_owned() })
    }

    /// Asks, and waits for an answer.
    pub fn ask(&mut self, line: &str, longest: Duration) -> Result<Answered, Trouble> {
        let from = fs::metadata(&self.errors)?.len();
        // Where it has ended already, the wait below finds out.
        let _ = writeln!(self.input, "{line}");
        self.wait(longest, from)
    }

    /// Waits for a line that was not asked for.
    pub fn wait(&mut self, longest: Duration, errors_from: u64) -> Result<Answered, Trouble> {
        match self.lines.recv_timeout(longest) {
            Ok(line) => Ok(Answered::Line(line)),
            Err(RecvTimeoutError::Disconnected) => Ok(Answered::Ended(self.child.wait()?, self.errors(errors_from)?)),
            Err(RecvTimeoutError::Timeout) => {
                self.child.kill()?;
                self.child.wait()?;
                Ok(Answered::Silent(self.errors(errors_from)?))
            }
        }
    }

    fn errors(&self, from: u64) -> Result<String, Trouble> {
        let mut file = File::open(&self.errors)?;
        file.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::new();
        file.take(100_000).read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
