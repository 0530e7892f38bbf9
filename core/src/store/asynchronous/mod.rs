//! A store for asynchronous programs (feature `async`): [`AsyncStore`] runs its calls on a bounded pool of threads and
//! gives futures, for any executor.
//!
//! The ticket of a call (`ticket.rs`) decides between the end of a call and its commit: whichever comes first is final.

mod alarm;
mod changes;
mod collection;
mod debug;
mod handle;
mod pages;
mod pool;
mod ticket;

pub use changes::Changes;
pub use collection::AsyncCollection;
pub use handle::AsyncStore;
pub use pages::Pages;
pub use pool::AsyncOptions;
pub(crate) use pool::SharedPool;
