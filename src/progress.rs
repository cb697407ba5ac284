//! How far work is: a bar on standard error, if that is a terminal.

use indicatif::{ProgressBar, ProgressStyle};

/// Nothing is drawn before [`Progress::show`], which whoever waits calls after a while.
pub struct Progress {
    count: usize,
    what: String,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// For so many of `what`: `hosts`.
    pub fn new(count: usize, what: String) -> Self {
        Self { count, what, bar: None }
    }

    /// That many are done.
    pub fn show(&mut self, done: usize) {
        let bar = self.bar.get_or_insert_with(|| {
            let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} {msg}, {eta} left");
            let bar = ProgressBar::new(self.count as u64).with_message(self.what.clone());
            style.map(|style| bar.clone().with_style(style)).unwrap_or(bar)
        });
        bar.set_position(done as u64);
    }

    /// Writes something else to the terminal, which the bar would be in the way of.
    pub fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.iter().for_each(ProgressBar::finish_and_clear);
    }
}
