//! A copy of a SQLite file beside it, before its tables are changed.

use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

use super::connect::{beside, create_private};

/// Copies `fleet.db`, which nobody may write meanwhile, to `fleet.db.version-1`, or to the first such name that is free.
///
/// # Errors
/// What the system or SQLite says; nothing is left then.
pub(super) async fn of(file: &Path, version: i64) -> Result<PathBuf> {
    // Under its own name it is whole.
    let unfinished = beside(file, &format!(".version-{version}.unfinished"));
    if unfinished.exists() {
        fs::remove_file(&unfinished)?;
    }
    create_private(&unfinished)?;
    let copied = match vacuum(file, &unfinished).await {
        Ok(()) => place(file, version, &unfinished),
        Err(error) => Err(error),
    };
    if copied.is_err() {
        fs::remove_file(&unfinished)?;
    }
    copied
}

async fn vacuum(file: &Path, copy: &Path) -> Result<()> {
    let path = copy.to_str().ok_or_else(|| Error::new(ErrorKind::InvalidFilename, "its path is not UTF-8"))?;
    let mut connection = SqliteConnectOptions::new().filename(file).connect().await.map_err(Error::other)?;
    sqlx::query("VACUUM INTO ?").bind(path).execute(&mut connection).await.map_err(Error::other)?;
    connection.close().await.map_err(Error::other)?;
    fs::File::open(copy)?.sync_all()
}

fn place(file: &Path, version: i64, unfinished: &Path) -> Result<PathBuf> {
    for number in 1.. {
        let again = if number == 1 { String::new() } else { format!(".{number}") };
        let copy = beside(file, &format!(".version-{version}{again}"));
        // A new name alone could take another file's place; this one was free and is ours.
        match fs::File::create_new(&copy) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            taken => return taken.and_then(|_| fs::rename(unfinished, &copy)).map(|()| copy),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}
