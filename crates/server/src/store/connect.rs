//! Opens a database by its URL, and says in one sentence why it cannot be.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use sqlx::Connection;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions, SqliteSynchronous};

use super::{Pool, Store, migrate};
use crate::error::{OpenError, Reason};
use craton_model::Model;

const BUSY: Duration = Duration::from_secs(10);
const CONNECT: Duration = Duration::from_secs(10);

/// Where a URL points.
enum Target {
    Memory,
    File(PathBuf),
    Postgres(Box<PgConnectOptions>),
}

impl Target {
    fn parse(url: &str) -> Result<Target, OpenError> {
        if url == "sqlite::memory:" {
            return Ok(Target::Memory);
        }
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if !path.is_empty() {
                return Ok(Target::File(PathBuf::from(path)));
            }
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            // The library's own message could repeat the URL, and with it a password.
            return PgConnectOptions::from_str(url)
                .map(|options| Target::Postgres(Box::new(options)))
                .map_err(|_| OpenError::new("the postgres:// URL", Reason::Url));
        }
        let scheme = url.split_once(':').map_or("the URL", |(scheme, _)| scheme);
        Err(OpenError::new(scheme, Reason::Url))
    }

    /// What messages call it: never with a password.
    fn place(&self) -> String {
        match self {
            Target::Memory => "the database in memory".to_owned(),
            Target::File(path) => path.display().to_string(),
            Target::Postgres(options) => format!(
                "the database {} on {}:{}",
                options.get_database().unwrap_or("(default)"),
                options.get_host(),
                options.get_port()
            ),
        }
    }
}

impl Store {
    /// Opens a database, makes it first if it is a file that does not exist, and brings its tables up to date.
    ///
    /// `connections` is how many requests read at the same time.
    pub(crate) async fn open(url: &str, connections: u32, _model: &Model) -> Result<Store, OpenError> {
        let target = Target::parse(url)?;
        let place = target.place();
        let pool = match &target {
            Target::Memory => {
                let options = SqliteConnectOptions::new().in_memory(true).foreign_keys(true);
                // Another connection would be another database.
                Pool::Sqlite(sqlite_pool(1).connect_lazy_with(options))
            }
            Target::File(path) => {
                create_private(path).map_err(|error| OpenError::new(&place, Reason::File(error.to_string())))?;
                let options = SqliteConnectOptions::new()
                    .filename(path)
                    .foreign_keys(true)
                    .busy_timeout(BUSY)
                    .synchronous(SqliteSynchronous::Full);
                Pool::Sqlite(sqlite_pool(connections).connect_lazy_with(options))
            }
            Target::Postgres(options) => {
                let pool = PgPoolOptions::new().max_connections(connections).acquire_timeout(CONNECT);
                Pool::Postgres(pool.connect_lazy_with((**options).clone()))
            }
        };
        let store = Store::new(pool);
        migrate::to_current(&store, &target.place(), matches!(target, Target::File(_))).await?;
        Ok(store)
    }
}

fn sqlite_pool(connections: u32) -> SqlitePoolOptions {
    // A file does not hang up: connections need neither a test nor an end.
    SqlitePoolOptions::new()
        .max_connections(connections)
        .test_before_acquire(false)
        // A full disk ends a transaction behind sqlx' back; such a connection would refuse every other.
        .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
        .idle_timeout(None)
        .max_lifetime(None)
}

/// Makes the file with mode 0600 in the creating call; a link in its place is not followed.
fn create_private(path: &Path) -> std::io::Result<()> {
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
