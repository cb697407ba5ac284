//! How requests travel: deadlines, certificates, repetition.

use crate::trace::Trace;
use crate::transport::TlsOptions;
use std::sync::Arc;
use std::time::Duration;

/// How long one request may take unless told otherwise, head and body together.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

/// How requests travel.
#[derive(Debug, Clone)]
pub struct TransportOptions {
    /// For each request, head and body together.
    pub timeout: Duration,
    /// Which servers are trusted, and how this client shows who it is.
    pub tls: TlsOptions,
    /// How often a request is repeated.
    pub retries: Retries,
    /// Who is shown each request and its answer.
    pub trace: Option<Arc<Trace>>,
}

impl Default for TransportOptions {
    fn default() -> Self {
        Self { timeout: DEFAULT_TIMEOUT, tls: TlsOptions::default(), retries: Retries::default(), trace: None }
    }
}

/// How often a request is sent again after it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retries {
    /// After no connection was made, or, for a read, it broke before the answer.
    pub connect: u32,
    /// After an answer of 429, 502, 503 or 504 to a read.
    pub status: u32,
}

impl Default for Retries {
    fn default() -> Self {
        Self { connect: 2, status: 2 }
    }
}
