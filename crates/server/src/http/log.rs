//! The log on standard error: one line a request, nothing secret.

use std::io;
use std::panic;
use std::time::Duration;

use axum::body::Body;
use http::request::Parts;
use http::{Method, Response};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

use super::CallerAddress;
use crate::api::REQUEST_ID;
use crate::auth::Identity;

/// How lines look.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// Words and `name=value`
    #[default]
    Text,
    /// A JSON object a line
    Json,
}

/// Begins to log, for the whole process. A panic is logged by its place alone: its words may hold what was sent.
pub fn start(format: LogFormat) {
    // What the libraries say below a warning is about statements and connections.
    let filter = Targets::new().with_default(LevelFilter::WARN).with_target("craton", LevelFilter::INFO);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(false)
        .with_target(false)
        // Standard error that is closed is no reason to end.
        .log_internal_errors(false);
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
}

/// What is known of a request before it is answered. The query stays out: it may hold values of variables.
pub(super) struct LogLine {
    method: Method,
    path: String,
    claimed: String,
    caller: Option<CallerAddress>,
}

impl LogLine {
    pub(super) fn new(head: &Parts) -> LogLine {
        let claimed = head.headers.get("x-auth-user").and_then(|user| user.to_str().ok());
        LogLine {
            method: head.method.clone(),
            path: head.uri.path().to_owned(),
            claimed: claimed.unwrap_or_default().to_owned(),
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
            method = self.method.as_str(),
            path = self.path,
            status = response.status().as_u16(),
            milliseconds = elapsed.as_micros() as f64 / 1_000.0,
            "request"
        );
    }
}
