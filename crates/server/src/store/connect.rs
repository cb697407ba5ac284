//! Opens a database by its URL, and says in one sentence why it cannot be.

use std::path::{Path, PathBuf};
use std::time::Duration;

use craton_model::Model;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, SqlitePool};

use super::file::{DatabaseFile, beside, create_private};
use super::hosts::{CONNECT, DatabaseHosts};
use super::postgres::PostgresPool;
use super::{Pool, QueryError, Store, migrate};
use crate::error::{OpenError, Reason};

/// How many rows of SQLite wait for who reads them: a page, so that its thread goes on.
const ROWS: usize = 128;
const BUSY: Duration = Duration::from_secs(10);

/// What is done about a file that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// It is made.
    Create,
    /// The database is refused.
    Refuse,
}

/// Where a URL points.
enum DatabaseUrl {
    Memory,
    File(PathBuf),
    Postgres(DatabaseHosts),
}

impl DatabaseUrl {
    fn parse(url: &str) -> Result<DatabaseUrl, OpenError> {
        if url == "sqlite::memory:" {
            return Ok(DatabaseUrl::Memory);
        }
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if !path.is_empty() {
                return Ok(DatabaseUrl::File(PathBuf::from(path)));
            }
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return DatabaseHosts::parse(url).map(DatabaseUrl::Postgres);
        }
        let scheme = url.split_once(':').map_or("the URL", |(scheme, _)| scheme);
        Err(OpenError::new(scheme, Reason::Url))
    }

    /// What messages call it: never with a password.
    fn place(&self) -> String {
        match self {
            DatabaseUrl::Memory => "the database in memory".to_owned(),
            DatabaseUrl::File(path) => path.display().to_string(),
            DatabaseUrl::Postgres(hosts) => hosts.place(),
        }
    }
}

impl Store {
    /// Opens a database of a model's kinds, makes a file that does not exist if it is to, and brings the tables up to
    /// date.
    ///
    /// `connections` is how many requests read at the same time.
    pub(crate) async fn open(url: &str, connections: u32, model: &Model, missing: Missing) -> Result<Store, OpenError> {
        let target = DatabaseUrl::parse(url)?;
        let mut place = target.place();
        let (pool, probe, file) = match target {
            DatabaseUrl::Memory => {
                let options = SqliteConnectOptions::new().in_memory(true).foreign_keys(true);
                // Another connection would be another database.
                let pool = Pool::Sqlite(sqlite_pool(1).connect_lazy_with(options));
                (pool.clone(), pool, None)
            }
            DatabaseUrl::File(path) => {
                if missing == Missing::Refuse && !path.exists() {
                    return Err(OpenError::new(place, Reason::Missing));
                }
                create_private(&path).map_err(|error| OpenError::new(&place, Reason::File(error.to_string())))?;
                let (pool, probe) = file(&path, connections).await;
                (Pool::Sqlite(pool), Pool::Sqlite(probe), Some(path))
            }
            DatabaseUrl::Postgres(hosts) => {
                let host = hosts.find().await?;
                place = host.place();
                let [pool, probe] = match hosts.only() {
                    Some(only) => {
                        host.close().await;
                        [connections, 1].map(|connections| PostgresPool::new(only, connections, CONNECT))
                    }
                    None => PostgresPool::following(hosts, host, [connections, 1]),
                };
                (Pool::Postgres(pool), Pool::Postgres(probe), None)
            }
        };
        let found = file.as_deref().map(DatabaseFile::new);
        let store = Store::new(pool, probe, found, connections);
        let opened = migrate::to_current(&store, model, &place, file.as_deref()).await;
        if opened.is_err() {
            store.close().await;
        }
        opened.map(|()| store)
    }
}

/// The file of `sqlite:PATH`.
///
/// # Errors
/// [`Reason::NoFile`] for any other URL.
pub(crate) fn file_of(url: &str) -> Result<PathBuf, OpenError> {
    let place = match DatabaseUrl::parse(url) {
        Ok(DatabaseUrl::File(path)) => return Ok(path),
        Ok(other) => other.place(),
        Err(error) => error.place().to_owned(),
    };
    Err(OpenError::new(place, Reason::NoFile))
}

/// The pool of a file, and another of one connection. No connection is closed before the end: SQLite removes the write-ahead log with
/// the last.
async fn file(path: &Path, connections: u32) -> (SqlitePool, SqlitePool) {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .row_buffer_size(ROWS)
        .synchronous(SqliteSynchronous::Full)
        .disable_statement_logging();
    let pool = sqlite_pool(connections).connect_lazy_with(options.clone());
    let read = sqlx::raw_sql("SELECT 1 FROM sqlite_master").execute(&pool).await;
    // A write-ahead log needs files beside the database. Where none can be made and there are none, nobody writes.
    match read.map_err(QueryError::from) {
        Err(QueryError::ReadOnly | QueryError::CannotOpen) if !beside(path, "-wal").exists() => {
            let options = options.immutable(true);
            let pools = [connections, 1].map(|count| sqlite_pool(count).connect_lazy_with(options.clone()));
            pools.into()
        }
        _ => (pool, sqlite_pool(1).connect_lazy_with(options)),
    }
}

fn sqlite_pool(connections: u32) -> SqlitePoolOptions {
    // A file does not hang up: connections need neither a test nor an end.
    SqlitePoolOptions::new()
        .max_connections(connections)
        .test_before_acquire(false)
        .idle_timeout(None)
        .max_lifetime(None)
}
