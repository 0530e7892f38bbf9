//! [`StoreMetrics`]: what an open store did so far, for those who watch a service.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use crate::storage::PageCacheMetrics;

/// What an open store did since it was opened, and does now: [`Store::metrics`](crate::Store::metrics). Counters never
/// decrease.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct StoreMetrics {
    /// Commits of calls and batches, each with one sync of the file. Checkpoints and maintenance are left out.
    pub commits: u64,
    /// Calls and batches whose writes are in them. `committed_calls / commits` is how many share a sync on average.
    pub committed_calls: u64,
    /// The most calls that shared a commit.
    pub largest_commit: u32,
    /// Commits that failed.
    pub failed_commits: u64,
    /// The time that commits took, the sync of the file included.
    pub commit_time: Duration,
    /// The longest of them.
    pub longest_commit: Duration,
    /// How often a writer had to wait for another one.
    pub writer_waits: u64,
    /// The time that writers waited in all.
    pub writer_wait_time: Duration,
    /// The longest wait of a writer.
    pub longest_writer_wait: Duration,
    /// Writers that wait now.
    pub waiting_writers: usize,
    /// Reads that run now.
    pub running_reads: usize,
    /// Records whose words are not flushed into the search index yet. Searches find them all the same; the more there
    /// are, the longer a search takes. A writer flushes them as it goes.
    pub pending_records: u32,
    /// The cache of the file's pages; counted with the feature `tracing` alone.
    pub page_cache: Option<PageCacheMetrics>,
}

/// The counters of an open store.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    commits: AtomicU64,
    committed_calls: AtomicU64,
    largest_commit: AtomicU32,
    failed_commits: AtomicU64,
    commits_took: Times,
    writer_waits: AtomicU64,
    writers_waited: Times,
    pending_records: AtomicU32,
}

/// The sum of times and the longest of them, in nanoseconds.
#[derive(Debug, Default)]
struct Times {
    sum: AtomicU64,
    longest: AtomicU64,
}

impl Times {
    fn add(&self, time: Duration) {
        let nanoseconds = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        self.sum.fetch_add(nanoseconds, Ordering::Relaxed);
        self.longest.fetch_max(nanoseconds, Ordering::Relaxed);
    }

    fn sum(&self) -> Duration {
        Duration::from_nanos(self.sum.load(Ordering::Relaxed))
    }

    fn longest(&self) -> Duration {
        Duration::from_nanos(self.longest.load(Ordering::Relaxed))
    }
}

impl Counters {
    /// The writes of so many calls were committed.
    pub fn committed(&self, calls: u32, took: Duration) {
        self.commits.fetch_add(1, Ordering::Relaxed);
        self.committed_calls.fetch_add(u64::from(calls), Ordering::Relaxed);
        self.largest_commit.fetch_max(calls, Ordering::Relaxed);
        self.commits_took.add(took);
    }

    pub fn commit_failed(&self) {
        self.failed_commits.fetch_add(1, Ordering::Relaxed);
    }

    /// A writer waited for another one.
    pub fn waited(&self, time: Duration) {
        self.writer_waits.fetch_add(1, Ordering::Relaxed);
        self.writers_waited.add(time);
    }

    /// So many records are not flushed into the search index.
    pub fn pending(&self, records: u32) {
        self.pending_records.store(records, Ordering::Relaxed);
    }

    pub fn snapshot(&self) -> StoreMetrics {
        StoreMetrics {
            commits: self.commits.load(Ordering::Relaxed),
            committed_calls: self.committed_calls.load(Ordering::Relaxed),
            largest_commit: self.largest_commit.load(Ordering::Relaxed),
            failed_commits: self.failed_commits.load(Ordering::Relaxed),
            commit_time: self.commits_took.sum(),
            longest_commit: self.commits_took.longest(),
            writer_waits: self.writer_waits.load(Ordering::Relaxed),
            writer_wait_time: self.writers_waited.sum(),
            longest_writer_wait: self.writers_waited.longest(),
            pending_records: self.pending_records.load(Ordering::Relaxed),
            ..StoreMetrics::default()
        }
    }
}
