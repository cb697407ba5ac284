//! The file of a SQLite database, and those beside it.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::QueryError;

/// The file of SQLite as it was when it was opened, and its write-ahead log.
pub(super) struct DatabaseFile {
    path: PathBuf,
    identity: Option<(u64, u64)>,
    log_path: PathBuf,
    /// From when there is one.
    log_identity: OnceLock<(u64, u64)>,
}

impl DatabaseFile {
    pub(super) fn new(path: &Path) -> DatabaseFile {
        let (identity, log_path) = (identity(path), beside(path, "-wal"));
        DatabaseFile { path: path.to_owned(), identity, log_path, log_identity: OnceLock::new() }
    }

    /// Whether both still are where they were: what SQLite writes into one that was removed or replaced is lost.
    pub(super) fn check(file: Option<&DatabaseFile>) -> Result<(), QueryError> {
        let Some(file) = file else { return Ok(()) };
        if identity(&file.path) != file.identity {
            return Err(QueryError::Removed);
        }
        let log = identity(&file.log_path);
        match (file.log_identity.get(), log) {
            (Some(known), found) if found.as_ref() != Some(known) => Err(QueryError::LogRemoved),
            (None, Some(found)) => {
                file.log_identity.get_or_init(|| found);
                Ok(())
            }
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
