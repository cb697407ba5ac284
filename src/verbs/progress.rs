//! A line on a terminal's standard error about work that takes long.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::cell::{Cell, OnceCell};
use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

/// Work that takes less is not spoken of.
const PATIENCE: Duration = Duration::from_secs(1);

/// How far some work is. It shows itself when that takes long, and is gone when it is dropped.
pub struct Progress {
    began: Instant,
    what: &'static str,
    total: Option<u64>,
    bar: OnceCell<ProgressBar>,
    count: Cell<u64>,
}

impl Progress {
    /// Work of unknown length; `what` is what has become of what is counted: `read`.
    pub fn new(what: &'static str) -> Self {
        Self::with(None, what)
    }

    /// Work on so many things.
    pub fn of(total: usize, what: &'static str) -> Self {
        Self::with(Some(total as u64), what)
    }

    fn with(total: Option<u64>, what: &'static str) -> Self {
        Self { began: Instant::now(), what, total, bar: OnceCell::new(), count: Cell::default() }
    }

    /// So many more are done.
    pub fn add(&self, count: u64) {
        self.count.set(self.count.get() + count);
        if self.began.elapsed() > PATIENCE && stderr().is_terminal() {
            self.bar.get_or_init(|| self.start()).set_position(self.count.get());
        }
    }

    fn start(&self) -> ProgressBar {
        let template = match self.total {
            Some(_) => "{bar:30} {pos} of {len} {msg}, {eta} left",
            None => "{spinner} {pos} {msg}",
        };
        let bar = ProgressBar::with_draw_target(self.total, ProgressDrawTarget::stderr());
        bar.with_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()))
            .with_message(self.what)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.get().iter().for_each(|bar| bar.finish_and_clear());
    }
}
