//! How a store is opened.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::error::{CchcError, Result};
use crate::seal::Keys;

/// Whether other processes may have the file open as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sharing {
    /// No other process may open the file.
    #[default]
    Exclusive,
    /// One process writes; others may open it with `read_only` and follow the commits. Each commit costs two syncs.
    OneWriterManyReaders,
}

/// How a store is opened. The default opens or creates the file for this process alone.
///
/// ```
/// let options = cchc::Options { actor: "van-phong".into(), ..cchc::Options::default() };
/// ```
#[derive(Clone)]
pub struct Options {
    /// Who is writing: named in every revision and in the change log.
    pub actor: String,
    /// Whether a missing file is created.
    pub create: bool,
    /// Whether the file is opened for reading only.
    pub read_only: bool,
    /// Whether other processes may have the file open as well.
    pub sharing: Sharing,
    /// Memory for pages of the file, in bytes.
    pub cache_bytes: usize,
    /// How long a write waits for another one before it fails with `Locked`.
    pub write_timeout: Duration,
    /// Checks every page of the file on opening: for a file received from elsewhere.
    pub check_integrity: bool,
    /// Where the key comes from under which personal data are sealed. Without one everything else works: what is sealed
    /// stays so, and nothing personal can be written.
    pub keys: Option<Keys>,
    /// Where the time comes from; the system's clock unless a test says otherwise.
    pub clock: Clock,
    /// Writes though the clock is far from where it was at the last commit: see [`CchcError::ClockDoubtful`].
    pub accept_clock: bool,
    /// Leaves search postings out, so that what they cost can be measured. Such a store must be reindexed.
    #[doc(hidden)]
    pub skip_search_index: bool,
}

/// The longest name of who is writing, in bytes.
const LONGEST_ACTOR: usize = 1024;

impl Options {
    /// Refuses what no store can be opened with.
    pub(crate) fn check(&self) -> Result<()> {
        if self.actor.len() <= LONGEST_ACTOR {
            return Ok(());
        }
        let text = format!("at most {LONGEST_ACTOR} bytes");
        Err(CchcError::invalid("options", "actor", "too_long", text, format!("tối đa {LONGEST_ACTOR} byte")))
    }
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

/// Where the time comes from.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// A clock of the caller's making.
    pub fn new(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The present instant.
    pub fn now(&self) -> Timestamp {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new(Timestamp::now)
    }
}
