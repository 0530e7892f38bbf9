//! What all handles of one open store share.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use jiff::Timestamp;

#[cfg(feature = "async")]
use super::asynchronous::SharedPool;
use super::checkpoint::BackgroundCheckpoint;
use super::engine::Engine;
use super::follow::Follower;
use super::notify::CommitNotifier;
use super::options::Options;
use crate::progress::Watcher;
use crate::search::SearchCache;

/// An open store: stores, snapshots and batches hold it together. The file is closed with the last of them.
pub(crate) struct OpenStore {
    pub engine: Arc<Engine>,
    pub notifier: Arc<CommitNotifier>,
    pub follower: Follower,
    pub options: Options,
    pub checkpoint: BackgroundCheckpoint,
    /// What searches keep in memory.
    pub search_cache: SearchCache,
    /// Sequence number of the last change before the file was let go.
    pub left_at: AtomicU64,
    /// The threads that asynchronous handles share.
    #[cfg(feature = "async")]
    pub pool: SharedPool,
}

impl OpenStore {
    pub fn new(engine: Arc<Engine>, options: Options) -> Self {
        let checkpoint = BackgroundCheckpoint::new(&engine);
        Self {
            engine,
            notifier: Arc::default(),
            follower: Follower::default(),
            options,
            checkpoint,
            search_cache: SearchCache::default(),
            left_at: AtomicU64::new(0),
            #[cfg(feature = "async")]
            pool: SharedPool::default(),
        }
    }

    /// The present instant by this store's clock.
    pub fn clock_now(&self) -> Timestamp {
        self.options.clock.now()
    }
}

impl Drop for OpenStore {
    fn drop(&mut self) {
        self.checkpoint.stop();
        // Errors have no receiver here; whoever wants them calls `close`.
        let _ = self.engine.close(&Watcher::default());
        self.notifier.close();
    }
}
