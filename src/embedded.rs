//! An inventory in this process, without a server: the embedded server as the transport of a session.

use crate::output;
use anyhow::bail;
use craton_client::trace::Trace;
use craton_client::transport::{Failure, Transport};
use craton_client::{Session, TransportOptions};
use craton_server::Embedded;
use http::{Request, Response};
use std::fmt;
use std::path::Path;
use std::sync::Arc;

/// An inventory in memory with nothing in it, as a new file is.
pub const EMPTY: &str = "sqlite::memory:";

/// Answers the requests of a session by the API in this process.
struct InProcess(Embedded);

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InProcess")
    }
}

impl Transport for InProcess {
    fn send(&self, request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, Failure> {
        Ok(self.0.call(request))
    }
}

/// A session on `demo:`, a fleet in memory that is made on the spot, or `sqlite:PATH`, a file that is made if `may_create`.
/// It needs no credentials. `trace` is shown each request and its answer.
///
/// # Errors
/// The file is not there and may not be made, cannot be opened, or is none of ours.
pub fn session(url: &str, may_create: bool, trace: Option<Arc<Trace>>) -> anyhow::Result<Session> {
    let is_missing = is_missing(url);
    if is_missing && !may_create {
        bail!("{url}: there is no such file; `craton serve --database {url}` makes it, or what creates: cloud-create");
    }
    let transport = InProcess(Embedded::open(url)?);
    if is_missing {
        output::note(&format!("The inventory {url} is new."))?;
    }
    // A URL of PostgreSQL may have a password in it.
    let place = if Embedded::takes(url) { url } else { "PostgreSQL" };
    Ok(Session::over(Arc::new(transport), place, &TransportOptions { trace, ..Default::default() })?)
}

/// Whether a URL names a file that is not there.
pub fn is_missing(url: &str) -> bool {
    let path = url.strip_prefix("sqlite:").map(|path| path.strip_prefix("//").unwrap_or(path));
    url != EMPTY && path.is_some_and(|path| !path.is_empty() && !Path::new(path).exists())
}

/// Whether there is an inventory at a URL that [`session`] takes, so that it need not be made: a file that is not empty.
pub fn is_there(url: &str) -> bool {
    let Some(path) = url.strip_prefix("sqlite:") else { return true };
    std::fs::metadata(path.strip_prefix("//").unwrap_or(path)).is_ok_and(|file| file.len() > 0)
}
