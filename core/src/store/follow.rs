//! Notices of another process's commits: a reader beside one writer follows the file while somebody is subscribed.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::engine::Engine;
use super::file_changes::{FileChanges, Watching};
use super::notify::CommitNotifier;
use crate::error::Result;
use crate::records::log;
use crate::records::meta::StoreMeta;

/// Starts the thread that follows the file with the first subscription.
#[derive(Default)]
pub(crate) struct Follower(Mutex<Weak<Watching>>);

impl Follower {
    /// The thread that notifies of commits after the present one.
    ///
    /// # Errors
    /// The error of reading the file.
    pub fn follow(&self, engine: &Arc<Engine>, notifier: &Arc<CommitNotifier>) -> Result<Arc<Watching>> {
        let mut current = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(watching) = current.upgrade() {
            return Ok(watching);
        }
        let changes = Arc::new(FileChanges::of(engine.path()));
        // After the watch has begun: what is committed from here on is seen by it.
        notifier.begin_at(engine.read(StoreMeta::load)?.seq);
        let watching = Arc::new(Watching::over(&changes));
        let (engine, notifier) = (Arc::downgrade(engine), Arc::clone(notifier));
        let run = move || {
            while changes.wait() {
                let Some(engine) = engine.upgrade() else { return };
                // A file that cannot be read now, because it is suspended or was damaged, is looked at again when it
                // changes; calls of the store tell what is wrong with it.
                let _ = tell_news(&engine, &notifier);
            }
        };
        // Without the thread, of which a system rarely refuses one, there are no notices, as on a quiet file.
        let _ = std::thread::Builder::new().name("cchc-follow".to_owned()).spawn(run);
        *current = Arc::downgrade(&watching);
        Ok(watching)
    }
}

/// Notifies subscribers of what was committed since the last notice.
fn tell_news(engine: &Arc<Engine>, notifier: &CommitNotifier) -> Result<()> {
    let seen = notifier.seq();
    let news = engine.read(|source| match StoreMeta::load(source)?.seq {
        seq if seq == seen => Ok(None),
        _ => log::committed_after(source, seen).map(Some),
    })?;
    if let Some(news) = news.filter(|news| !news.kinds.is_empty()) {
        notifier.notify(&news);
    }
    Ok(())
}
