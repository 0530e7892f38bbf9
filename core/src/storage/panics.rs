//! Panics that are caught: silent, and told apart by the code that began them.
//!
//! redb trusts its pages and can panic where one is damaged. The pages are compared with their checksums, so this is a
//! second line of defence.

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    /// How many calls of [`catch`] the thread is in.
    static WITHIN: Cell<u32> = const { Cell::new(0) };
    /// Where the last caught panic began: file and line.
    static BEGAN: RefCell<Option<(String, u32)>> = const { RefCell::new(None) };
}

/// Who panicked.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Panicked {
    /// This library, at this place in its sources.
    Here(String),
    /// The storage engine, or what it called.
    Engine,
}

/// Runs an action and catches its panics. Nothing of them is printed.
pub(super) fn catch<T>(action: impl FnOnce() -> T) -> Result<T, Panicked> {
    keep_quiet();
    let _within = Within::enter();
    catch_unwind(AssertUnwindSafe(action)).map_err(|_| match BEGAN.take() {
        Some((file, line)) if is_ours(&file) => Panicked::Here(format!("{file}:{line}")),
        _ => Panicked::Engine,
    })
}

struct Within;

impl Within {
    fn enter() -> Self {
        WITHIN.set(WITHIN.get() + 1);
        Self
    }
}

impl Drop for Within {
    fn drop(&mut self) {
        WITHIN.set(WITHIN.get() - 1);
    }
}

/// Puts a hook before the process's panic hook that keeps panics silent which are going to be caught here.
fn keep_quiet() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |panic| {
            if WITHIN.get() == 0 {
                return before(panic);
            }
            BEGAN.set(panic.location().map(|place| (place.file().to_owned(), place.line())));
        }));
    });
}

/// Whether a source file is one of this library.
fn is_ours(file: &str) -> bool {
    let depth = module_path!().split("::").count() - 1;
    let root = (0..depth).fold(file!(), |path, _| path.rsplit_once(['/', '\\']).map_or("", |(folder, _)| folder));
    file.starts_with(root)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_by_the_code_it_began_in() {
        assert_eq!(catch(|| 1), Ok(1));
        let here = catch(|| {
            if WITHIN.get() > 0 {
                panic!("a fault of our own")
            }
        });
        assert!(matches!(here, Err(Panicked::Here(place)) if place.contains("panics.rs:")));
        let elsewhere = catch(|| redb::TableDefinition::<u8, u8>::new(""));
        assert_eq!(elsewhere.map(|_| ()), Err(Panicked::Engine));
    }

    #[test]
    fn a_caught_panic_within_another_call_stays_silent() {
        let outer = catch(|| {
            let inner = catch(|| {
                if WITHIN.get() > 1 {
                    panic!("inner")
                }
            });
            assert!(inner.is_err());
            1
        });
        assert_eq!(outer, Ok(1));
        assert_eq!(WITHIN.get(), 0);
    }
}
