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
    let server = std::env::var("CRATON_TEST_POSTGRES").unwrap();
    let name = format!("craton_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let mut connection = PgConnection::connect(&server).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut connection).await.unwrap();
    let (before, _) = server.rsplit_once('/').unwrap();
    format!("{before}/{name}")
}
