//! The databases a test runs on.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{Connection, PgConnection};

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Database {
    Sqlite,
    Postgres,
}

pub fn databases() -> Vec<Database> {
    let mut databases = vec![Database::Sqlite];
    if std::env::var_os("CRATON_TEST_POSTGRES").is_some() {
        databases.push(Database::Postgres);
    }
    databases
}

/// A new, empty database on the server that `CRATON_TEST_POSTGRES` names.
pub async fn fresh_postgres() -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    postgres(&NUMBER.fetch_add(1, Ordering::Relaxed).to_string(), "").await
}

/// A new database with a name that ends so, made with these options.
pub async fn postgres(name: &str, options: &str) -> String {
    let server = std::env::var("CRATON_TEST_POSTGRES").unwrap();
    let name = format!("craton_{}_{name}", std::process::id());
    let mut connection = PgConnection::connect(&server).await.unwrap();
    let create = format!("CREATE DATABASE {name} {options}");
    sqlx::raw_sql(sqlx::AssertSqlSafe(create)).execute(&mut connection).await.unwrap();
    // No test ends PostgreSQL itself, so none needs to wait for its disk.
    let fast = format!("ALTER DATABASE {name} SET synchronous_commit = off");
    sqlx::raw_sql(sqlx::AssertSqlSafe(fast)).execute(&mut connection).await.unwrap();
    let (before, _) = server.rsplit_once('/').unwrap();
    format!("{before}/{name}")
}
