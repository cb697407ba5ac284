//! How requests travel: deadlines, certificates, repetition.

use crate::trace::Trace;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// How long one request may take unless told otherwise, head and body together.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

/// How requests travel.
#[derive(Debug, Clone)]
pub struct Network {
    /// For each request, head and body together.
    pub timeout: Duration,
    /// Which servers are trusted, and how this client shows who it is.
    pub tls: Tls,
    /// How often a request is repeated.
    pub retries: Retries,
    /// Who is shown each request and its answer.
    pub trace: Option<Arc<Trace>>,
}

impl Default for Network {
    fn default() -> Self {
        Self { timeout: DEFAULT_TIMEOUT, tls: Tls::default(), retries: Retries::default(), trace: None }
    }
}

/// Certificates. All files are PEM; they are read only for `https` URLs.
#[derive(Debug, Clone)]
pub struct Tls {
    /// Whether the server's certificate is checked. Without that anybody on the way can read and change everything.
    pub verify: bool,
    /// Certificates of authorities that are trusted beside the system's.
    pub ca_file: Option<PathBuf>,
    /// The certificate of this client, and perhaps its key.
    pub certificate_file: Option<PathBuf>,
    /// The key of this client, if it is in a file of its own.
    pub key_file: Option<PathBuf>,
}

impl Default for Tls {
    fn default() -> Self {
        Self { verify: true, ca_file: None, certificate_file: None, key_file: None }
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
