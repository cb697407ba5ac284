//! The file of a SQLite database, and those beside it.

use std::path::{Path, PathBuf};

use super::QueryError;

/// The file of SQLite as it was when it was opened.
pub(super) struct DatabaseFile {
    path: PathBuf,
    identity: Option<(u64, u64)>,
}

impl DatabaseFile {
    pub(super) fn new(path: &Path) -> DatabaseFile {
        DatabaseFile { path: path.to_owned(), identity: identity(path) }
    }

    /// Whether it still is where it was: what SQLite writes into one that was removed or replaced is lost.
    pub(super) fn check(file: Option<&DatabaseFile>) -> Result<(), QueryError> {
        match file {
            Some(file) if identity(&file.path) != file.identity => Err(QueryError::Removed),
            _ => Ok(()),
        }
    }
}

/// What no two files have in common: device and number.
fn identity(path: &Path) -> Option<(u64, u64)> {
    let found = path.metadata().ok()?;
    #[cfg(unix)]
    return Some((std::os::unix::fs::MetadataExt::dev(&found), std::os::unix::fs::MetadataExt::ino(&found)));
    #[cfg(not(unix))]
    Some((0, u64::from(found.is_file())))
}

/// A file of the same name with something behind it.
pub(super) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Makes the file with mode 0600 in the creating call; a link in its place is not followed.
pub(super) fn create_private(path: &Path) -> std::io::Result<()> {
    if path.exists() {
        return Ok(());
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        // Another process was faster; a link to nothing stays an error.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && path.exists() => Ok(()),
        result => result.map(drop),
    }
}
