//! Measures time and memory of evidence packs, and has them read by programs that know nothing of this library.
//!
//! `cargo run --release -p cchc-benches --bin packing -- 2048` packs 2,048 MiB of attachments of 64 MiB each;
//! `-- 6144 4095` packs attachments of 4,095 MiB, which need the wide form of zip (zip64). Everything is made in a
//! temporary folder beneath `target/bench`, which is removed at the end; it takes up to three times as much room.

#![allow(clippy::print_stdout, reason = "printing figures is what this program is for")]

use std::error::Error;
use std::fs;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use cchc::command::HoldSession;
use cchc::evidence_pack::{WriteEvidencePack, verify_pack};
use cchc::model::{Attachment, Period, Record, ReportQuery, Session, SessionKind};
use cchc::{CchcError, Options, Store};
use jiff::civil::date;

type Outcome<T> = Result<T, Box<dyn Error>>;

const CACHE: usize = 16 << 20;
const MIB: u64 = 1 << 20;

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let mebibytes = arguments.next().transpose()?.unwrap_or(2048);
    let each = arguments.next().transpose()?.unwrap_or(64);
    let bench = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| "benches".into()))
        .join("../target/bench");
    fs::create_dir_all(&bench)?;
    let folder = tempfile::tempdir_in(&bench)?;
    let options = Options { cache_bytes: CACHE, ..Options::default() };
    let store = Store::open_with(folder.path().join("packing.cchc"), options)?;
    fill(&store, mebibytes, each)?;
    let pack = folder.path().join("pack.zip");
    let asked = WriteEvidencePack::of(ReportQuery::of(Period::quarter(2022, 1)?), pack.display().to_string());

    let done = measure("pack", || Ok(store.ask(asked.clone())?))?;
    println!("  {} attachments, {:.2} GiB, {} files", done.attachments, gib(done.bytes), done.files);
    let found = measure("verify-pack", || Ok(verify_pack(&pack)?))?;
    if !found.sound {
        return Err(format!("the pack is not sound: {:?}", found.problems).into());
    }
    for (program, options) in [("unzip", &["-tqq"][..]), ("python3", &["-m", "zipfile", "-t"])] {
        read_by(program, options, &pack)?;
    }
    fs::remove_file(&pack)?;
    cancel(&store, &asked, &pack)?;
    Ok(store.close()?)
}

/// One session with so many attachments; bytes of each are others, and cannot be compressed.
fn fill(store: &Store, mebibytes: u64, each: u64) -> Outcome<()> {
    let draft = Session::draft(SessionKind::Briefing, date(2022, 3, 10), "Họp cơ quan tháng 3/2022");
    let session = store.sessions().add(draft)?.id();
    store.run(HoldSession { invited: Some(10), informed: Some(10), ..HoldSession::of(session) })?;
    let (mut left, mut number) = (mebibytes, 0);
    while left > 0 {
        number += 1;
        let size = left.min(each);
        let draft = Attachment {
            name: format!("Phim {number}.mp4"),
            media_type: "video/mp4".to_owned(),
            session: Some(session),
            dated: Some(date(2022, 3, 10)),
            ..Attachment::default()
        };
        store.attach(draft, &mut Noise { state: number, left: size * MIB })?;
        left -= size;
    }
    Ok(())
}

/// Runs an action; prints its duration, and how far memory grew while it ran, the store's cache included.
fn measure<T>(what: &str, action: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    let before = memory("VmRSS:")?;
    // Resets the peak.
    fs::write("/proc/self/clear_refs", "5")?;
    let started = Instant::now();
    let result = action()?;
    let seconds = started.elapsed().as_secs_f64();
    let grown = (memory("VmHWM:")? - before) / MIB as f64;
    println!("{what}: {seconds:.1} s, memory grew by {grown:.0} MiB from {:.0} MiB", before / MIB as f64);
    Ok(result)
}

/// Has another program read every file of the pack, where that program is there.
fn read_by(program: &str, options: &[&str], pack: &Path) -> Outcome<()> {
    match Command::new(program).args(options).arg(pack).output() {
        Ok(output) if output.status.success() => println!("{program}: reads every file of it"),
        Ok(output) => return Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr)).into()),
        Err(_) => println!("{program}: is not there"),
    }
    Ok(())
}

/// Cancels half-way, and in the last pass over the file: neither leaves anything.
fn cancel(store: &Store, asked: &WriteEvidencePack, pack: &Path) -> Outcome<()> {
    for quarters in [1, 3] {
        let last = Arc::new(AtomicU64::new(0));
        let told = Arc::clone(&last);
        let watched = store.with_progress(move |progress| {
            told.store(progress.done, Ordering::Relaxed);
            let is_enough = progress.total > 0 && progress.done * 4 >= progress.total * quarters;
            if is_enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        let ended = watched.ask(asked.clone());
        if !matches!(ended, Err(CchcError::Cancelled)) || pack.exists() {
            return Err("a cancelled pack went on".into());
        }
        println!(
            "cancelled after {:.2} GiB of writing and hashing: nothing is left",
            gib(last.load(Ordering::Relaxed))
        );
    }
    Ok(())
}

/// A size of this process in bytes.
fn memory(name: &str) -> Outcome<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with(name)).ok_or("no such size")?;
    let kibibytes: f64 = line.split_whitespace().nth(1).ok_or("no size")?.parse()?;
    Ok(kibibytes * 1024.0)
}

fn gib(bytes: u64) -> f64 {
    bytes as f64 / (1024 * MIB) as f64
}

/// Bytes that cannot be compressed.
struct Noise {
    state: u64,
    left: u64,
}

impl Read for Noise {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
        for piece in buffer[..length].chunks_mut(8) {
            // SplitMix64.
            self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut mixed = self.state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            let bytes = (mixed ^ (mixed >> 31)).to_le_bytes();
            piece.copy_from_slice(&bytes[..piece.len()]);
        }
        self.left -= length as u64;
        Ok(length)
    }
}
