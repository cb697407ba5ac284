//! A Unix socket: its file, who may use it, and what a process that was killed left behind.

use std::fs;
use std::io;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::{Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use tokio::net::{UnixListener, UnixStream};

/// The owner and the group: a reverse proxy in the group may connect. Requests need an API key all the same.
const MODE: u32 = 0o660;
/// What a URL's host cannot hold as it is.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

/// A socket whose file goes with it.
pub(super) struct UnixSocket {
    listener: UnixListener,
    path: PathBuf,
}

impl UnixSocket {
    pub(super) async fn bind(path: &Path) -> io::Result<UnixSocket> {
        remove_stale(path).await?;
        let listener = UnixListener::bind(path)?;
        fs::set_permissions(path, fs::Permissions::from_mode(MODE))?;
        Ok(UnixSocket { listener, path: std::path::absolute(path)? })
    }

    pub(super) async fn accept(&self) -> io::Result<UnixStream> {
        self.listener.accept().await.map(|(stream, _)| stream)
    }

    /// The URL of a client: the whole path is its host.
    pub(super) fn url(&self) -> String {
        let path = percent_encode(self.path.as_os_str().as_encoded_bytes(), ENCODED);
        format!("http+unix://{path}")
    }
}

impl Drop for UnixSocket {
    fn drop(&mut self) {
        // It may be gone already, and nobody is left to tell.
        let _ = fs::remove_file(&self.path);
    }
}

/// Removes a socket that nobody listens on. Another kind of file stays, and so does a socket in use.
async fn remove_stale(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
        Ok(found) if !found.file_type().is_socket() => {
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, "there is a file that is no socket"));
        }
        Ok(_) => {}
    }
    match UnixStream::connect(path).await {
        Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => fs::remove_file(path),
        Err(error) => Err(error),
        Ok(_) => Err(io::Error::new(io::ErrorKind::AddrInUse, "another process listens there")),
    }
}
