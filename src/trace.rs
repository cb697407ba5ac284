//! Where a trace of the requests goes: standard error, or a file.

use super::settings::Display;
use crate::output;
use anyhow::Context as _;
use craton_client::Object;
use craton_client::trace::{Detail, Trace};
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

/// What the options ask for; `None` if that is nothing.
pub fn from_options(display: &Display) -> anyhow::Result<Option<Arc<Trace>>> {
    let detail = match display {
        Display { debug: true, .. } => Detail::Whole,
        Display { verbose, log_file, .. } if *verbose || log_file.is_some() => Detail::Line,
        _ => Detail::Nothing,
    };
    Ok(match &display.log_file {
        Some(path) => {
            let file = open(path).with_context(|| format!("the log file {} cannot be opened", path.display()))?;
            Some(Arc::new(Trace::new(detail, move |line| to_file(&file, line))))
        }
        None if detail == Detail::Nothing && !display.timing => None,
        None => Some(Arc::new(Trace::new(detail, to_stderr))),
    })
}

/// A table on standard error of how long the requests took.
pub fn show_timings(trace: &Trace) -> io::Result<()> {
    let timings = trace.timings();
    let columns = ["method", "url", "status", "milliseconds"].map(str::to_owned);
    let milliseconds = |seconds: f64| format!("{:.1}", seconds * 1000.0);
    let items: Vec<Object> = timings
        .iter()
        .map(|timing| {
            let status = timing.status.map_or("none".into(), |status| status.as_u16().to_string());
            let values =
                [timing.method.to_string(), timing.url.clone(), status, milliseconds(timing.elapsed.as_secs_f64())];
            columns.iter().cloned().zip(values.map(Into::into)).collect()
        })
        .collect();
    let total = milliseconds(timings.iter().map(|timing| timing.elapsed.as_secs_f64()).sum());
    writeln!(io::stderr(), "{}{} requests, {total} ms", output::table(&columns, &items)?, timings.len())
}

/// For its owner alone: even masked it tells much.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn to_file(mut file: &File, line: &str) {
    let time = humantime::format_rfc3339_millis(SystemTime::now());
    if file.write_all(format!("{time} {}\n", output::visible(line)).as_bytes()).is_err() {
        to_stderr(line);
    }
}

fn to_stderr(line: &str) {
    // There is nowhere left to say that standard error cannot be written to.
    let _ = output::note(line);
}
