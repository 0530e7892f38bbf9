//! Progress bars on standard error, for calls that take long.

use std::ops::ControlFlow;
use std::time::Duration;

use cchc::{Progress, Store};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::interrupt::{self, Watched};
use crate::output::Output;

/// A bar, shown where standard error is a terminal and `--quiet` is not given. Ctrl-C ends the call that it watches.
pub struct Bar {
    bar: ProgressBar,
    _watched: Watched,
}

impl Bar {
    pub fn begin(output: &Output, title: [&str; 2]) -> Self {
        let target = if output.shows_progress() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(None, target).with_message(output.pick(title).to_owned());
        let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {elapsed}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("█▉▊▋▌▍▎▏ "));
        bar.enable_steady_tick(Duration::from_millis(200));
        Self { bar, _watched: Watched::begin() }
    }

    /// What to give a call of the library.
    pub fn teller(&self) -> impl Fn(Progress) -> ControlFlow<()> + Send + Sync + 'static {
        let bar = self.bar.clone();
        move |progress| {
            if progress.total > 0 {
                bar.set_length(progress.total);
            }
            bar.set_position(progress.done);
            if interrupt::asked() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }
    }
}

/// Runs a call of the library with a bar, so that Ctrl-C ends it.
pub fn watched<T>(
    output: &Output,
    title: [&str; 2],
    store: &Store,
    call: impl FnOnce(&Store) -> cchc::Result<T>,
) -> cchc::Result<T> {
    let bar = Bar::begin(output, title);
    call(&store.with_progress(bar.teller()))
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
