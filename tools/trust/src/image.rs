//! File systems in files, mounted through loop devices.

mod shutdown;

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::Trouble;
use crate::cleanup::{Folder, Undoing};

pub use shutdown::shutdown;

/// A sort of file system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileSystem {
    Ext4,
    Xfs,
    Btrfs,
}

impl FileSystem {
    pub const ALL: [Self; 3] = [Self::Ext4, Self::Xfs, Self::Btrfs];

    pub fn name(self) -> &'static str {
        match self {
            Self::Ext4 => "ext4",
            Self::Xfs => "xfs",
            Self::Btrfs => "btrfs",
        }
    }

    /// The least size that its tools accept, and room for a store.
    fn megabytes(self) -> u64 {
        match self {
            Self::Ext4 => 64,
            Self::Xfs => 304,
            Self::Btrfs => 128,
        }
    }

    /// Why it cannot be used here; none where it can.
    pub fn lacking(self) -> Option<String> {
        if let Some(why) = lacking_root() {
            return Some(why);
        }
        let tool = format!("mkfs.{}", self.name());
        let has_tool = run(&tool, &["-V"]).is_ok() || run(&tool, &["--version"]).is_ok();
        let known = fs::read_to_string("/proc/filesystems").unwrap_or_default();
        let is_known = known.lines().any(|line| line.trim_start().ends_with(self.name()));
        match (has_tool, is_known) {
            (false, _) => Some(format!("{tool} is not installed")),
            (_, false) => Some(format!("the kernel has no {}", self.name())),
            (true, true) => None,
        }
    }
}

/// Why nothing can be mounted here; none where it can.
pub fn lacking_root() -> Option<String> {
    if !rustix::process::geteuid().is_root() {
        return Some("root is needed to mount file systems".to_owned());
    }
    (run("losetup", &["--find"]).is_err()).then(|| "no loop device is free".to_owned())
}

/// Runs a program to its end.
pub fn run(program: &str, arguments: &[&str]) -> Result<(), Trouble> {
    let done = Command::new(program).args(arguments).stdin(Stdio::null()).output()?;
    if done.status.success() {
        return Ok(());
    }
    Err(format!("{program} {}: {}", arguments.join(" "), String::from_utf8_lossy(&done.stderr).trim()).into())
}

/// A file system in a file, mounted.
pub struct Image {
    file: PathBuf,
    mounted: Mounted,
}

impl Image {
    /// A new file system in a file of a folder, mounted in that folder.
    pub fn make(sort: FileSystem, folder: &Folder, number: u64) -> Result<Self, Trouble> {
        Self::sized(sort, folder, number, sort.megabytes())
    }

    /// The same of another size.
    pub fn sized(sort: FileSystem, folder: &Folder, number: u64, megabytes: u64) -> Result<Self, Trouble> {
        let file = folder.join(&format!("{number}.img"));
        File::create(&file)?.set_len(megabytes << 20)?;
        let path = file.to_string_lossy();
        let quiet = if sort == FileSystem::Ext4 { "-qF" } else { "-qf" };
        run(&format!("mkfs.{}", sort.name()), &[quiet, &path])?;
        let mounted = Mounted::file(&file, &folder.join(&format!("{number}")))?;
        Ok(Self { file, mounted })
    }

    /// Where it is mounted.
    pub fn path(&self) -> &Path {
        &self.mounted.at
    }

    /// The file as it is now: what the file system has written to its device, which nothing wrote to meanwhile.
    pub fn copy(&self, to: &Path) -> Result<(), Trouble> {
        const TRIES: usize = 20;
        for _ in 0..TRIES {
            let (from, copy) = (self.file.to_string_lossy(), to.to_string_lossy());
            run("cp", &["--sparse=always", &from, &copy])?;
            if equal(&self.file, to)? {
                return Ok(());
            }
        }
        Err("the file system does not rest".into())
    }

    /// Mounts the copy in place of this one, as after a loss of power.
    pub fn replace(self, copy: PathBuf) -> Result<Self, Trouble> {
        let at = self.mounted.at.clone();
        drop(self.mounted);
        wait_until_free(&self.file)?;
        fs::remove_file(&self.file)?;
        Ok(Self { mounted: Mounted::file(&copy, &at)?, file: copy })
    }

    /// Unmounts it and mounts it again.
    pub fn remount(self) -> Result<Self, Trouble> {
        let at = self.mounted.at.clone();
        drop(self.mounted);
        wait_until_free(&self.file)?;
        Ok(Self { mounted: Mounted::file(&self.file, &at)?, file: self.file })
    }
}

/// Waits until a file is behind no loop device. Until then its file system is in memory somewhere, and mounting the
/// file again gives that one.
fn wait_until_free(file: &Path) -> Result<(), Trouble> {
    patiently(|| {
        let found = Command::new("losetup").arg("--associated").arg(file).output();
        found.is_ok_and(|found| found.stdout.is_empty())
    })
    .map_err(|()| format!("{} stays mounted", file.display()).into())
}

/// Tries for some seconds whether something holds.
fn patiently(holds: impl Fn() -> bool) -> Result<(), ()> {
    const TRIES: u32 = 200;
    const PAUSE: Duration = Duration::from_millis(50);
    for _ in 0..TRIES {
        if holds() {
            return Ok(());
        }
        std::thread::sleep(PAUSE);
    }
    Err(())
}

/// Whether two files of the same length hold the same.
fn equal(one: &Path, other: &Path) -> Result<bool, Trouble> {
    const STRETCH: usize = 1 << 20;
    let (one, other) = (File::open(one)?, File::open(other)?);
    let mut buffers = (vec![0; STRETCH], vec![0; STRETCH]);
    let mut at = 0;
    loop {
        let (first, second) = (one.read_at(&mut buffers.0, at)?, other.read_at(&mut buffers.1, at)?);
        if first != second || buffers.0[..first] != buffers.1[..first] {
            return Ok(false);
        }
        if first == 0 {
            return Ok(true);
        }
        at += first as u64;
    }
}

fn is_mounted(at: &str) -> bool {
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    mounts.lines().any(|line| line.split(' ').nth(1) == Some(at))
}

/// Something mounted, until it is dropped.
pub struct Mounted {
    pub at: PathBuf,
    _undoing: Undoing,
}

impl Mounted {
    fn file(file: &Path, at: &Path) -> Result<Self, Trouble> {
        Self::mount(&["-o", "loop", &file.to_string_lossy()], at)
    }

    /// A file system in memory of so many bytes.
    pub fn memory(bytes: u64, at: &Path) -> Result<Self, Trouble> {
        Self::mount(&["-t", "tmpfs", "-o", &format!("size={bytes}"), "none"], at)
    }

    fn mount(what: &[&str], at: &Path) -> Result<Self, Trouble> {
        fs::create_dir_all(at)?;
        let mounted = at.to_string_lossy().into_owned();
        let undoing = Undoing::later(move || {
            // Whoever was killed a moment ago may hold it still; a loop device goes with its file system.
            if is_mounted(&mounted) && patiently(|| run("umount", &[&mounted]).is_ok()).is_err() {
                let _ = run("umount", &["--lazy", &mounted]);
            }
        });
        run("mount", &[what, &[&at.to_string_lossy()]].concat())?;
        Ok(Self { at: at.to_owned(), _undoing: undoing })
    }
}
