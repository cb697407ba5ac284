//! How far work is: a bar on standard error, if that is a terminal.

use indicatif::{ProgressBar, ProgressStyle};
use std::time::{Duration, Instant};

/// Work that takes less is not spoken of.
const UNSEEN: Duration = Duration::from_secs(1);

/// Nothing is drawn before [`Progress::show`], which whoever waits calls after a while.
pub struct Progress {
    began: Instant,
    done: usize,
    /// 0 if it is not known.
    count: usize,
    what: String,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// For so many of `what`: `hosts`.
    pub fn new(count: usize, what: String) -> Self {
        Self { began: Instant::now(), done: 0, count, what, bar: None }
    }

    /// One more is done. It shows itself if the work takes a while.
    pub fn add(&mut self) {
        self.done += 1;
        if self.began.elapsed() >= UNSEEN {
            self.show(self.done);
        }
    }

    /// That many are done.
    pub fn show(&mut self, done: usize) {
        let bar = self.bar.get_or_insert_with(|| {
            let known = "{wide_bar} {pos}/{len} {msg}, {eta} left";
            let style = ProgressStyle::with_template(if self.count == 0 { "{pos} {msg}" } else { known });
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
