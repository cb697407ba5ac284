//! Copies of a SQLite file: beside it, before its tables are changed, and wherever an operator wants one.

use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

use super::QueryError;
use super::file::{beside, create_private};
use super::migrations::{CURRENT, VERSION_TABLE};
use crate::error::{OpenError, Reason};

/// Copies an inventory, which may be in use, to a file that is not there yet.
///
/// # Errors
/// The file is there, or what is copied is no inventory that this version knows; nothing is left then.
pub(crate) async fn copy_file(from: &Path, to: &Path) -> std::result::Result<(), OpenError> {
    let refuse = |path: &Path, reason| Err(OpenError::new(path.display().to_string(), reason));
    match version(from).await {
        Ok(version) if version > CURRENT => return refuse(from, Reason::Newer(version, CURRENT)),
        Err(reason) => return refuse(from, reason),
        Ok(_) => {}
    }
    if to.symlink_metadata().is_ok() {
        return refuse(to, Reason::Exists);
    }
    // What another inventory of this name left would be played back into this one.
    let mut left = ["-wal", "-shm", "-journal"].map(|end| beside(to, end)).into_iter();
    if let Some(left) = left.find(|left| left.symlink_metadata().is_ok()) {
        return refuse(&left, Reason::InTheWay);
    }
    let unfinished = beside(to, ".unfinished");
    let copied = match create_private(&unfinished) {
        Ok(()) => vacuum(from, &unfinished).await,
        error => error,
    };
    // A new name alone could take the place of a file that was made meanwhile; a link does not.
    let placed = copied.and_then(|()| fs::hard_link(&unfinished, to));
    let removed = fs::remove_file(&unfinished);
    match placed.and(removed) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => refuse(to, Reason::Exists),
        Err(error) => refuse(to, Reason::File(error.to_string())),
    }
}

/// The version of an inventory that is not changed by looking at it.
async fn version(file: &Path) -> std::result::Result<i64, Reason> {
    if !file.exists() {
        return Err(Reason::Missing);
    }
    let read = async {
        let mut connection = SqliteConnectOptions::new().filename(file).connect().await?;
        let tables = sqlx::query_scalar("SELECT count(*) FROM sqlite_master WHERE name = ?").bind(VERSION_TABLE);
        let tables: i64 = tables.fetch_one(&mut connection).await?;
        let version = sqlx::AssertSqlSafe(format!("SELECT version FROM {VERSION_TABLE}"));
        let version =
            if tables == 0 { None } else { sqlx::query_scalar(version).fetch_optional(&mut connection).await? };
        connection.close().await?;
        Ok::<_, sqlx::Error>(version)
    };
    read.await.map_err(QueryError::from)?.ok_or(Reason::Foreign)
}

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
