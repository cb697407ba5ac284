//! Ctrl-C while many things are being done: the first one is asked for, the second one ends the process.

use std::fmt;
use std::process::ExitCode;

/// The command was stopped by Ctrl-C, and has said what is done.
#[derive(Debug)]
pub struct Interrupted;

impl fmt::Display for Interrupted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("interrupted")
    }
}

impl std::error::Error for Interrupted {}

/// Calls `stop` at the first Ctrl-C from now on, unless it was ignored when this process began, as of jobs in the background of a
/// script. If that is no longer wanted (it says false), and at the second one, the process ends.
#[cfg(unix)]
pub fn on_first(stop: impl Fn() -> bool + Send + 'static) {
    use signal_hook::{consts::SIGINT, iterator::Signals};
    if is_ignored() {
        return;
    }
    // Without a handler Ctrl-C ends the process at once, which is not wrong either.
    let Ok(mut signals) = Signals::new([SIGINT]) else { return };
    std::thread::spawn(move || {
        let mut is_first = true;
        for _ in signals.forever() {
            if !std::mem::take(&mut is_first) || !stop() {
                end();
            }
        }
    });
}

/// Ctrl-C ends the process at once.
#[cfg(not(unix))]
pub fn on_first(_: impl Fn() -> bool + Send + 'static) {}

/// Ends the process as Ctrl-C does if nobody handles it, so that a shell (which calls it 130) ends its loop too; where that
/// is not possible, the exit status to end with.
pub fn end() -> ExitCode {
    #[cfg(unix)]
    let _ = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGINT);
    ExitCode::from(130)
}

/// As the system tells it where it tells it in a file.
#[cfg(unix)]
fn is_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| u64::from_str_radix(line.strip_prefix("SigIgn:")?.trim(), 16).ok());
    mask.is_some_and(|mask| mask & 1 << (signal_hook::consts::SIGINT - 1) != 0)
}
