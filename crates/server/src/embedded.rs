//! The API without a server, for one process: `demo:` in memory, `sqlite:PATH` in a file.

use std::fmt;

use http::{Request, Response};
use tokio::runtime::{Builder, Runtime};

use crate::api::Api;
use crate::error::{OpenError, Reason};

const DEMO: &str = "demo:";
/// How many hosts and network devices `demo:` has.
const DEMO_DEVICES: usize = 200;

/// The API over a database of this process' own: no socket, no credentials.
///
/// Whoever can read the file may do everything in it: requests act as the root user of the first project.
pub struct Embedded {
    api: Api,
    runtime: Runtime,
}

impl Embedded {
    /// Whether a URL names such a database: `demo:` or `sqlite:PATH`.
    pub fn takes(url: &str) -> bool {
        url == DEMO || url.starts_with("sqlite:")
    }

    /// Whether a URL names a database of any sort: also `postgres://USER@HOST/NAME`, which is for what goes over a whole
    /// inventory. Everything else goes to the server in front of it, which asks who is there.
    pub fn takes_database(url: &str) -> bool {
        Embedded::takes(url) || url.starts_with("postgres://") || url.starts_with("postgresql://")
    }

    /// Opens `demo:`, a fleet in memory that is made on the spot, or `sqlite:PATH`, a file that is made on first use.
    ///
    /// # Errors
    /// A sentence if the file cannot be made or opened, or is not one of ours.
    pub fn open(url: &str) -> Result<Embedded, OpenError> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| OpenError::new(url, Reason::Unavailable(error.to_string())))?;
        let api = runtime.block_on(open(url))?;
        Ok(Embedded { api, runtime })
    }

    /// Answers a request, as [`Api::handle`] does.
    pub fn call(&self, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
        self.runtime.block_on(self.api.handle(request))
    }
}

impl fmt::Debug for Embedded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Embedded")
    }
}

impl Drop for Embedded {
    /// Lets SQLite put what it keeps beside the file into it.
    fn drop(&mut self) {
        self.runtime.block_on(self.api.close());
    }
}

async fn open(url: &str) -> Result<Api, OpenError> {
    if !Embedded::takes_database(url) {
        return Err(OpenError::new(url.split(':').next().unwrap_or_default(), Reason::Url));
    }
    let is_demo = url == DEMO;
    let api = Api::open(if is_demo { "sqlite::memory:" } else { url }, 1).await?;
    let root = match api.root().await? {
        Some(root) => Some(root),
        None => {
            api.bootstrap_without_key().await?;
            api.root().await?
        }
    };
    if is_demo {
        api.fill(DEMO_DEVICES).await?;
    }
    let root = root.ok_or_else(|| OpenError::new(url, Reason::Unused))?;
    Ok(api.acting_as(root))
}
