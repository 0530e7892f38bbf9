//! What the engine's cache of pages did.

/// What the cache of pages ([`Options::cache_bytes`](crate::Options::cache_bytes)) did since the file was opened, or
/// opened again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct PageCacheMetrics {
    /// Pages that were read from the cache.
    pub hits: u64,
    /// Pages that were read from the file.
    pub misses: u64,
    /// Pages that were dropped for others.
    pub evictions: u64,
    /// Bytes that it holds.
    pub bytes: usize,
}
