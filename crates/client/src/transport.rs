//! The seam between a session and whatever answers it: a server over HTTP, or an inventory in this process.

use http::{Request, Response};
use std::fmt::Debug;

/// One request in, one whole answer out. The URI of the request is absolute.
pub trait Transport: Debug + Send + Sync {
    /// Sends `request` and reads the whole answer, whatever its status.
    fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, Failure>;
}

/// Why there is no whole answer.
#[derive(Debug)]
pub enum Failure {
    /// No connection was made, so nothing was sent.
    NotConnected(String),
    /// The two sides do not trust each other's certificates; nothing was sent.
    Distrusted(String),
    /// The connection ended before the head of an answer.
    Unanswered(String),
    /// The head came, but the body is not whole, or too long.
    Cut(String),
    /// The time is up.
    TimedOut(String),
}

impl Failure {
    /// What happened, in words.
    pub fn reason(&self) -> &str {
        match self {
            Self::NotConnected(reason)
            | Self::Distrusted(reason)
            | Self::Unanswered(reason)
            | Self::Cut(reason)
            | Self::TimedOut(reason) => reason,
        }
    }
}
