//! Reading one table in pieces, by several threads at once where that is possible.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::fault::guard;
use super::port::Source;
use crate::error::{CchcError, Result};

/// More threads than this gain little: what they share in memory slows them down.
const MOST_THREADS: usize = 4;

/// Does a piece of work for each of some pieces of a table, and returns the results in their order.
///
/// Threads help where the source can be read by several and the system has processors for them; each of them takes the
/// next piece that is left, so pieces may be of different sizes. The first error of any thread is the error of all.
pub(crate) fn in_pieces<P: Sync, T: Send>(
    source: &dyn Source,
    table: &str,
    pieces: &[P],
    work: impl Fn(&dyn Source, &P) -> Result<T> + Sync,
) -> Result<Vec<T>> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS).min(pieces.len());
    let shared = if threads > 1 { source.shared(table)? } else { None };
    let Some(shared) = shared else { return pieces.iter().map(|piece| work(source, piece)).collect() };
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(piece) = pieces.get(at) else { return Ok(done) };
            match work(shared, piece) {
                Ok(result) => done.push((at, result)),
                Err(error) => {
                    // Nobody begins another piece.
                    next.store(pieces.len(), Ordering::Relaxed);
                    return Err(error);
                }
            }
        }
    };
    let mut done = thread::scope(|scope| {
        let helper = || thread::Builder::new().name("cchc-read".to_owned()).spawn_scoped(scope, || guard(take));
        // Where the system gives no further thread, this one does all of it.
        let helpers: Vec<_> = (1..threads).map_while(|_| helper().ok()).collect();
        let mut done = take();
        for helper in helpers {
            let its = helper.join().unwrap_or_else(|_| Err(CchcError::internal("a thread that reads ended")));
            done = done.and_then(|mut done: Vec<(usize, T)>| {
                done.extend(its?);
                Ok(done)
            });
        }
        done
    })?;
    done.sort_unstable_by_key(|(at, _)| *at);
    Ok(done.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::storage::{Changes, Database, KeyRange, Settings, WriteTransaction};

    /// The keys of a table, from pieces of ten keys each.
    fn keys(source: &dyn Source, refused: Option<u8>) -> Result<Vec<u8>> {
        let pieces: Vec<u8> = (0..20).collect();
        let found = in_pieces(source, "table", &pieces, |source, piece| {
            if refused == Some(*piece) {
                return Err(CchcError::Cancelled);
            }
            let mut found = Vec::new();
            for key in piece * 10..(piece + 1) * 10 {
                source.reader("table")?.scan(&KeyRange::prefix(&[key]), false, &mut |key, _| {
                    found.extend_from_slice(key);
                    Ok(ControlFlow::Continue(()))
                })?;
            }
            Ok(found)
        })?;
        Ok(found.concat())
    }

    fn all_but(left_out: &[u8]) -> Vec<u8> {
        (0..200).filter(|key| !left_out.contains(key)).collect()
    }

    #[test]
    fn pieces_come_back_in_their_order_and_the_first_error_ends_all() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::create(&folder.path().join("a"), Settings::with_cache(1 << 20)).unwrap();
        let mut changes = Changes::default();
        all_but(&[7]).into_iter().for_each(|key| changes.put(&[key], Some(b"")));
        let txn = database.begin_write().unwrap();
        txn.apply("table", &changes).unwrap();
        txn.commit().unwrap();

        let snapshot = database.begin_read().unwrap();
        assert!(snapshot.shared("table").unwrap().is_some());
        assert_eq!(keys(&snapshot, None).unwrap(), all_but(&[7]));
        for piece in [0, 10, 19] {
            assert!(matches!(keys(&snapshot, Some(piece)), Err(CchcError::Cancelled)));
        }

        // A transaction's own changes are seen by its thread alone.
        let txn = database.begin_write().unwrap();
        txn.remove("table", &[100]).unwrap();
        assert!(txn.shared("table").unwrap().is_none());
        assert_eq!(keys(&txn, None).unwrap(), all_but(&[7, 100]));
        assert_eq!(keys(&snapshot, None).unwrap(), all_but(&[7]));
    }

    #[test]
    fn a_panic_in_any_thread_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::create(&folder.path().join("a"), Settings::with_cache(1 << 20)).unwrap();
        let snapshot = database.begin_read().unwrap();
        for unlucky in [0, 7] {
            let read = || {
                in_pieces(&snapshot, "table", &[0, 1, 2, 3, 4, 5, 6, 7], |_, piece| {
                    assert_ne!(*piece, unlucky);
                    Ok(())
                })
            };
            assert!(matches!(guard(read), Err(CchcError::Internal { .. })));
        }
    }
}
