//! The log on standard error: one line a request, nothing secret.

use std::io::{self, Write};
use std::iter;
use std::panic;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use axum::body::Body;
use http::Response;
use http::request::Parts;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

use crate::api::REQUEST_ID;
use crate::auth::{CallerAddress, Identity};

/// How lines look.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// Words and `name=value`
    #[default]
    Text,
    /// A JSON object a line
    Json,
}

/// How many lines wait to be written; more are dropped, since who reads the log may have stopped.
const LINES: usize = 10_000;
/// How much of a word of the caller's a line has, in characters: of a method, of a name (no longer one is a user's), of a path.
/// What waits to be written is bounded by it.
const METHOD: usize = 32;
const USER: usize = 255;
const PATH: usize = 1_000;
/// How long a line waits for others, to be written with them.
const GATHER: Duration = Duration::from_millis(2);
/// How long the end waits for them.
const FLUSH: Duration = Duration::from_secs(1);

static DROPPED: AtomicU64 = AtomicU64::new(0);

/// How many lines nobody took since the start.
pub(super) fn dropped() -> u64 {
    DROPPED.load(Ordering::Relaxed)
}

/// The log, until it is dropped: then what waits is written, if somebody takes it.
pub struct Log(SyncSender<LogMessage>);

enum LogMessage {
    Line(Vec<u8>),
    /// Answered when all before it is written.
    Flush(SyncSender<()>),
}

/// Hands lines to the thread that writes them; that thread alone waits for who reads the log.
struct LineSender(SyncSender<LogMessage>);

impl Write for LineSender {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if self.0.try_send(LogMessage::Line(line.to_owned())).is_err() {
            DROPPED.fetch_add(1, Ordering::Relaxed);
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        let (written, wait) = sync_channel(1);
        if self.0.try_send(LogMessage::Flush(written)).is_ok() {
            // An error is that nobody reads it: then it is lost.
            let _ = wait.recv_timeout(FLUSH);
        }
    }
}

/// Begins to log, for the whole process. A panic is logged by its place alone: its words may hold what was sent.
pub fn start(format: LogFormat) -> Log {
    let (sender, messages) = sync_channel(LINES);
    thread::spawn(move || {
        while let Ok(first) = messages.recv() {
            // Woken for each line, it would hold up the requests.
            thread::sleep(GATHER);
            let (mut lines, mut flushed) = (Vec::new(), Vec::new());
            for message in iter::once(first).chain(messages.try_iter()) {
                match message {
                    LogMessage::Line(line) => lines.extend(line),
                    LogMessage::Flush(written) => flushed.push(written),
                }
            }
            // Standard error that is closed is no reason to end.
            let _ = io::stderr().write_all(&lines);
            for written in flushed {
                let _ = written.send(());
            }
        }
    });
    let log = Log(sender.clone());
    // What the libraries say below a warning is about statements and connections.
    let filter = Targets::new().with_default(LevelFilter::WARN).with_target("craton", LevelFilter::INFO);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(move || LineSender(sender.clone()))
        .with_ansi(false)
        .with_target(false);
    let registry = tracing_subscriber::registry();
    // An error means that a log was begun before, as in a test.
    let _ = match format {
        LogFormat::Text => registry.with(lines.with_filter(filter)).try_init(),
        LogFormat::Json => registry.with(lines.json().flatten_event(true).with_filter(filter)).try_init(),
    };
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a bug: please report this line");
    }));
    log
}

/// What is known of a request before it is answered. The query stays out: it may hold values of variables.
pub(super) struct LogLine {
    method: String,
    path: String,
    claimed: String,
    caller: Option<CallerAddress>,
}

impl LogLine {
    pub(super) fn new(head: &Parts) -> LogLine {
        let claimed = head.headers.get("x-auth-user").and_then(|user| user.to_str().ok());
        LogLine {
            method: cut(head.method.as_str(), METHOD),
            path: cut(head.uri.path(), PATH),
            claimed: cut(claimed.unwrap_or_default(), USER),
            caller: head.extensions.get().copied(),
        }
    }

    pub(super) fn write(&self, response: &Response<Body>, elapsed: Duration) {
        let id = response.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok());
        // A name that was not proven helps to find out who is refused.
        let user = response.extensions().get::<Identity>().map_or(&self.claimed, |identity| &identity.user);
        let address = self.caller.map_or_else(|| "unix".to_owned(), |caller| caller.0.to_string());
        tracing::info!(
            id = id.unwrap_or_default(),
            user,
            address,
            method = self.method,
            path = self.path,
            status = response.status().as_u16(),
            milliseconds = elapsed.as_micros() as f64 / 1_000.0,
            "request"
        );
    }
}

/// So many characters of a text, and `…` for the others.
fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
