//! PostgreSQL servers of a test's own, which it may end, cut off and promote.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use sqlx::{Connection, PgConnection};

/// A PostgreSQL server with TLS on loopback; gone with its value.
pub struct Postgres {
    url: String,
}

impl Postgres {
    /// `None`, loudly, where there is no PostgreSQL to test with.
    pub fn start() -> Option<Postgres> {
        if std::env::var_os("CRATON_TEST_POSTGRES").is_none() {
            eprintln!("SKIPPED: CRATON_TEST_POSTGRES names no PostgreSQL, so its programs are not asked for either");
            return None;
        }
        Some(Postgres { url: script(&[]) })
    }

    /// A streaming replica of it.
    pub fn replica(&self) -> Postgres {
        Postgres { url: script(&["replica", &self.url]) }
    }

    /// Makes a replica a server of its own.
    pub fn promote(&self) {
        script(&["promote", &self.url]);
    }

    /// Ends it as a loss of power would.
    pub fn crash(&self) {
        script(&["crash", &self.url]);
    }

    /// Starts it again, and returns when it takes connections.
    pub fn resume(&self) {
        script(&["resume", &self.url]);
    }

    /// The file of the certificate by which its TLS is known, as `localhost`.
    pub fn certificate(&self) -> PathBuf {
        script(&["certificate", &self.url]).into()
    }

    /// The URL of the database for `craton serve`, with what is to follow it.
    pub fn database(&self, query: &str) -> String {
        format!("{}{query}", self.url)
    }

    /// The first column of the first row, as text.
    pub fn ask(&self, sql: &'static str) -> String {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut connection = PgConnection::connect(&self.url).await.unwrap();
            let found = sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap();
            connection.close().await.unwrap();
            found
        })
    }

    /// Runs a statement that answers with nothing.
    pub fn run(&self, sql: &'static str) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut connection = PgConnection::connect(&self.url).await.unwrap();
            sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        });
    }

    /// HOST:PORT.
    pub fn address(&self) -> &str {
        self.url.split(['@', '/']).nth(3).unwrap()
    }

    pub fn port(&self) -> &str {
        self.address().rsplit(':').next().unwrap()
    }

    /// The URL of the database on this server or another, whichever takes writes, in this order.
    pub fn or(&self, other: &Postgres) -> String {
        let (before, name) = self.url.rsplit_once('/').unwrap();
        let (_, host) = other.url.rsplit_once('/').unwrap().0.split_once('@').unwrap();
        format!("{before},{host}/{name}?target_session_attrs=read-write")
    }

    /// Lets each write wait for the replica, so that none is lost with this server.
    pub fn wait_for_replica(&self) {
        self.run("ALTER SYSTEM SET synchronous_standby_names = '*'");
        self.run("SELECT pg_reload_conf()");
        while self.ask("SELECT count(*)::text FROM pg_stat_replication WHERE sync_state = 'sync'") != "1" {
            std::thread::yield_now();
        }
    }

    /// Keeps everybody from a table until what is returned is dropped.
    pub fn lock(&self, table: &str) -> impl Sized {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let lock = format!("BEGIN; LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE");
        let connection = runtime.block_on(async {
            let mut connection = PgConnection::connect(&self.url).await.unwrap();
            sqlx::raw_sql(sqlx::AssertSqlSafe(lock)).execute(&mut connection).await.unwrap();
            connection
        });
        (connection, runtime)
    }

    /// Cuts every connection to it.
    pub fn cut(&self) {
        self.ask(
            "SELECT count(pg_terminate_backend(pid))::text FROM pg_stat_activity
             WHERE backend_type = 'client backend' AND pid != pg_backend_pid()",
        );
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        script(&["stop", &self.url]);
    }
}

/// Runs `.ci/postgres`; what it prints.
fn script(arguments: &[&str]) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/.ci/postgres");
    // A PostgreSQL that it starts inherits these: it must not hold a pipe that is read to its end.
    let log = tempfile::tempfile().unwrap();
    let output = tempfile::NamedTempFile::new().unwrap();
    let status = Command::new(path)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(output.reopen().unwrap())
        .stderr(log)
        .status()
        .unwrap();
    assert!(status.success(), "{path} {arguments:?}: {status}");
    std::fs::read_to_string(output.path()).unwrap().trim_end().to_owned()
}
