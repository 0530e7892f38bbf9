//! Finding out which process has a file open, for errors about locks.
//!
//! The system itself is asked, so nothing is told that is out of date, and nothing is left beside the file. Where the
//! system does not tell, or may not, the error goes without it.

use std::path::Path;

use super::registry::is_forked;
use crate::error::{CchcError, FileHolder};
use crate::reason::Reason;

/// Adds the process that has the file open to an error that says that another one has.
pub(super) fn named(error: CchcError, path: &Path) -> CchcError {
    match error {
        CchcError::Locked { path: named, reason: Reason::OpenElsewhere, holder: None } => {
            let holder = find(path);
            let is_here = holder.as_ref().is_some_and(|holder| holder.pid == std::process::id());
            let reason = match is_here {
                true if is_forked() => Reason::OpenSinceFork,
                // By another hard link.
                true => Reason::OpenHere,
                false => Reason::OpenElsewhere,
            };
            CchcError::Locked { path: named, reason, holder: holder.map(Box::new) }
        }
        other => other,
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn find(_path: &Path) -> Option<FileHolder> {
    None
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn find(path: &Path) -> Option<FileHolder> {
    let file = proc::FileId::of(path)?;
    let own = std::process::id();
    let lockers = proc::lockers(file);
    let living = || lockers.iter().copied().filter(|pid| *pid != own && proc::has_open(*pid, file) != Some(false));
    // A lock that came with a fork belongs to a process that may have ended: then whoever has the file open is sought.
    let pid = living().next().or_else(|| proc::anybody(file, own))?;
    Some(FileHolder { pid, program: proc::program(pid), since: proc::start(pid) })
}

/// What `/proc` tells of processes and locks.
#[cfg(any(target_os = "linux", target_os = "android"))]
mod proc {
    use std::fs;
    use std::os::unix::fs::MetadataExt;
    use std::path::Path;
    use std::time::{Duration, Instant};

    use jiff::{SignedDuration, Timestamp};

    /// How long all processes are looked through.
    const PATIENCE: Duration = Duration::from_millis(100);

    /// A file, whatever its path.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct FileId {
        device: u64,
        inode: u64,
    }

    impl FileId {
        pub fn of(path: &Path) -> Option<Self> {
            let found = fs::metadata(path).ok()?;
            Some(Self { device: found.dev(), inode: found.ino() })
        }
    }

    /// The processes that locked a file with this inode. The device is left out: some file systems give another here.
    pub fn lockers(file: FileId) -> Vec<u32> {
        let locks = fs::read_to_string("/proc/locks").unwrap_or_default();
        locks.lines().filter_map(|line| locker(line, file.inode)).collect()
    }

    /// Of a line like `1: FLOCK  ADVISORY  WRITE 4711 08:02:1234 0 EOF`.
    pub fn locker(line: &str, inode: u64) -> Option<u32> {
        let mut fields = line.split_whitespace().skip_while(|field| field.ends_with(':')).skip(3);
        let (pid, place) = (fields.next()?, fields.next()?);
        let is_there = place.rsplit(':').next()?.parse() == Ok(inode);
        pid.parse().ok().filter(|pid| is_there && *pid > 0)
    }

    /// Whether a process has the file open; `None` where that may not be known.
    pub fn has_open(pid: u32, file: FileId) -> Option<bool> {
        let open = match fs::read_dir(format!("/proc/{pid}/fd")) {
            Ok(open) => open,
            Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => return None,
            Err(_) => return Some(false),
        };
        Some(open.flatten().any(|descriptor| FileId::of(&descriptor.path()) == Some(file)))
    }

    /// Some process that has the file open, this one only where no other has.
    pub fn anybody(file: FileId, own: u32) -> Option<u32> {
        let begun = Instant::now();
        let processes = fs::read_dir("/proc").ok()?.flatten();
        let mut pids = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        let other = pids.find(|pid| *pid != own && begun.elapsed() < PATIENCE && has_open(*pid, file) == Some(true));
        other.or_else(|| (has_open(own, file) == Some(true)).then_some(own))
    }

    /// The name of a process.
    pub fn program(pid: u32) -> Option<String> {
        let name = fs::read_to_string(format!("/proc/{pid}/comm")).ok()?;
        Some(name.trim_end().to_owned()).filter(|name| !name.is_empty())
    }

    /// When a process started.
    pub fn start(pid: u32) -> Option<Timestamp> {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        // The name of the program, in brackets, may hold anything. The start is field 22, the first behind it field 3.
        let ticks: u64 = stat.rsplit_once(')')?.1.split_whitespace().nth(19)?.parse().ok()?;
        let system = fs::read_to_string("/proc/stat").ok()?;
        let boot: i64 = system.lines().find_map(|line| line.strip_prefix("btime "))?.trim().parse().ok()?;
        let since_boot = (ticks / rustix::param::clock_ticks_per_second()) as i64;
        Timestamp::from_second(boot).ok()?.checked_add(SignedDuration::from_secs(since_boot)).ok()
    }
}

#[cfg(all(test, any(target_os = "linux", target_os = "android")))]
mod tests {
    use super::*;

    #[test]
    fn lines_of_locks_are_read() {
        let line = "12: FLOCK  ADVISORY  WRITE 4711 08:02:1234 0 EOF";
        assert_eq!(proc::locker(line, 1234), Some(4711));
        assert_eq!(proc::locker(line, 123), None);
        for line in ["12: OFDLCK ADVISORY  WRITE -1 08:02:1234 0 EOF", "12: -> FLOCK  ADVISORY", "", "nonsense"] {
            assert_eq!(proc::locker(line, 1234), None, "{line}");
        }
    }

    #[test]
    fn this_process_is_found_by_what_it_has_open() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, "").unwrap();
        assert_eq!(find(&path), None);
        let _open = std::fs::File::open(&path).unwrap();
        let holder = find(&path).unwrap();
        assert_eq!(holder.pid, std::process::id());
        let age = jiff::Timestamp::now().duration_since(holder.since.unwrap());
        assert!(age.as_secs() >= -2, "{age}");
    }
}
