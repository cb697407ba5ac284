//! The seam between a session and whatever answers it: a server over HTTP, or an inventory in this process.

use http::{Request, Response};
use std::fmt::{self, Debug};
use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

/// One request in, one whole answer out. The URI of the request is absolute.
pub trait Transport: Debug + Send + Sync {
    /// Sends `request` and reads the whole answer, whatever its status.
    ///
    /// # Errors
    /// [`Failure`] if there is no whole answer.
    fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, Failure>;

    /// As [`Transport::send`], but the body of a success is written to `into` while it comes, however long it is; the answer has none.
    ///
    /// # Errors
    /// As [`Transport::send`]; [`Failure::Cut`] if it cannot be written.
    fn send_into(&self, request: Request<Vec<u8>>, into: &mut dyn Write) -> Result<Response<Vec<u8>>, Failure> {
        let mut response = self.send(request)?;
        if response.status().is_success() {
            let body = std::mem::take(response.body_mut());
            into.write_all(&body).map_err(|error| Failure::Cut(error.to_string()))?;
        }
        Ok(response)
    }
}

/// Why there is no whole answer; the texts say what happened.
#[derive(Debug)]
pub enum Failure {
    /// No connection was made, so nothing was sent.
    NotConnected(String),
    /// The two sides do not trust each other's certificates; nothing was sent.
    Distrusted(Distrust, String),
    /// What answers speaks something else than the URL says; the scheme to try instead.
    OtherScheme(&'static str),
    /// The connection ended before the head of an answer.
    Unanswered(String),
    /// The head came, but the body is not whole, or too long.
    Cut(String),
    /// There was no whole answer within this time.
    TimedOut(Duration),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotConnected(why) | Self::Distrusted(_, why) | Self::Unanswered(why) | Self::Cut(why) => {
                f.write_str(why)
            }
            Self::OtherScheme("https") => f.write_str("the answer is not HTTP"),
            Self::OtherScheme(_) => f.write_str("the answer is not TLS"),
            Self::TimedOut(timeout) => write!(f, "no whole answer within {} s", timeout.as_secs_f64()),
        }
    }
}

/// Which trust is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Distrust {
    /// Nobody who is trusted signed the server's certificate.
    UnknownIssuer,
    /// It is for another name.
    OtherName,
    /// Its time is over.
    Expired,
    /// Something else is wrong with it.
    Invalid,
    /// The server may want a certificate of this client.
    CertificateWanted,
    /// The server refused for another reason.
    Refused,
}

/// Certificates. All files are PEM; they are read only for `https` URLs.
#[derive(Debug, Clone)]
pub struct TlsOptions {
    /// Whether the server's certificate is checked. Without that anybody on the way can read and change everything.
    pub verify: bool,
    /// Certificates of authorities that are trusted beside the system's.
    pub ca_file: Option<PathBuf>,
    /// The certificate of this client, and perhaps its key.
    pub certificate_file: Option<PathBuf>,
    /// The key of this client, if it is in a file of its own.
    pub key_file: Option<PathBuf>,
}

impl Default for TlsOptions {
    fn default() -> Self {
        Self { verify: true, ca_file: None, certificate_file: None, key_file: None }
    }
}
