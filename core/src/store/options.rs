//! The options of opening a store.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::error::{CchcError, Result};
use crate::seal::Keys;

/// Whether other processes may open the file at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sharing {
    /// No other process may open the file.
    #[default]
    Exclusive,
    /// One process writes; others may open the file with [`Options::read_only`] and see each commit once it is durable.
    /// Every process must open it with this mode. Each commit costs two syncs of the file instead of one. Refused on
    /// systems without the locks that it needs, such as Android.
    OneWriterManyReaders,
}

/// The options of opening a store. The default opens the file for reading and writing by this process alone, and
/// creates it if it is missing.
///
/// ```
/// let options = cchc::Options { actor: "van-phong".into(), ..cchc::Options::default() };
/// ```
#[derive(Clone)]
pub struct Options {
    /// The name of the person or program that writes, stored with every version and in the change log. At most 1,024
    /// bytes; may be empty, which is the default.
    pub actor: String,
    /// Whether a missing file is created; true by default. Its folder must exist. Ignored with `read_only`.
    pub create: bool,
    /// Whether the file is opened for reading only. Every write then fails with `Locked`, and so does opening a file
    /// that has an older format or was not closed cleanly. A file whose search index an older version made is searched
    /// as it is, and `verify` counts no postings; opening it for writing makes the index anew.
    pub read_only: bool,
    /// Whether other processes may open the file at the same time; not by default.
    pub sharing: Sharing,
    /// The size of the page cache in memory, in bytes; 64 MiB by default.
    pub cache_bytes: usize,
    /// How long a write waits for the writer lock before it fails with `Locked`; 30 seconds by default. A thread that
    /// has a batch open itself is refused at once.
    pub write_timeout: Duration,
    /// Whether opening verifies the checksum of every page, which reads the whole file. Use it for a file from an
    /// untrusted or unreliable source. False by default.
    pub check_integrity: bool,
    /// The provider of the host key that seals personal data. Without one, which is the default, personal data can be
    /// neither read nor written (`KeyNeeded`); all other calls work.
    pub keys: Option<Keys>,
    /// The source of the current time; the system clock by default.
    pub clock: Clock,
    /// Whether a write is accepted although the clock differs much from the clock of the last commit: see
    /// [`CchcError::ClockDoubtful`]. False by default.
    pub accept_clock: bool,
    /// Does not maintain the search index, so that benchmarks can measure its cost. Such a store must be reindexed.
    #[doc(hidden)]
    pub skip_search_index: bool,
}

/// Whether the system locks parts of a file, which readers beside a writer need.
const RANGE_LOCKS: bool = cfg!(any(target_os = "linux", target_vendor = "apple", windows));

/// The maximum length of [`Options::actor`] in bytes.
const LONGEST_ACTOR: usize = 1024;

impl Options {
    /// Checks the options themselves, before the file is looked at.
    pub(crate) fn check(&self) -> Result<()> {
        if self.sharing == Sharing::OneWriterManyReaders && !RANGE_LOCKS {
            let text = "this system cannot lock parts of a file: use one process, with the sharing exclusive";
            let text_vi =
                "hệ thống này không khóa được từng phần của tệp: hãy dùng một tiến trình, với sharing exclusive";
            return Err(CchcError::invalid("options", "sharing", "not_supported", text, text_vi));
        }
        check_actor("options", &self.actor)
    }
}

/// Checks who writes.
pub(super) fn check_actor(call: &str, actor: &str) -> Result<()> {
    if actor.len() <= LONGEST_ACTOR {
        return Ok(());
    }
    let text = format!("at most {LONGEST_ACTOR} bytes");
    Err(CchcError::invalid(call, "actor", "too_long", text, format!("tối đa {LONGEST_ACTOR} byte")))
}

impl Default for Options {
    fn default() -> Self {
        Self {
            actor: String::new(),
            create: true,
            read_only: false,
            sharing: Sharing::Exclusive,
            cache_bytes: 64 << 20,
            write_timeout: Duration::from_secs(30),
            check_integrity: false,
            keys: None,
            clock: Clock::default(),
            accept_clock: false,
            skip_search_index: false,
        }
    }
}

/// A source of the current time. Commit timestamps, and "today" in queries, come from it.
///
/// ```
/// let fixed = "2021-03-05T08:00:00Z".parse::<jiff::Timestamp>()?;
/// let options = cchc::Options { clock: cchc::Clock::new(move || fixed), ..cchc::Options::default() };
/// assert_eq!(options.clock.now(), fixed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// A clock that calls `now`, from any thread.
    pub fn new(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The current instant.
    pub fn now(&self) -> Timestamp {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new(Timestamp::now)
    }
}
